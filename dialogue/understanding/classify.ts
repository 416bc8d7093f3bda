/** The model's reading of a message: how sure it is of each class, over the whole and each sentence. */

import { clausesOf, featuresOf, sentencesOf } from "./features.ts";
import { type Model, type Sums, addSums, chanceOf, sumsOf } from "./model.ts";
import { type Word, withoutAddresses } from "./words.ts";

export type Reading = {
  /** Sums over the whole message. */
  readonly whole: Sums;
  readonly sentences: readonly { readonly words: readonly Word[]; readonly sums: Sums }[];
  /** Sums over the clauses of sentences that have several: two requests in one breath. */
  readonly clauses: readonly Sums[];
};

/** More sentences than this are read in groups: the time stays linear, nothing is left out. */
const mostSentences = 40;

function grouped(words: readonly Word[]): Word[][] {
  const sentences = sentencesOf(withoutAddresses(words));
  if (sentences.length <= mostSentences) return sentences;
  const size = Math.ceil(sentences.length / mostSentences);
  const groups: Word[][] = [];
  for (let at = 0; at < sentences.length; at += size) {
    groups.push(sentences.slice(at, at + size).flat());
  }
  return groups;
}

export function read(words: readonly Word[], model: Model): Reading {
  const sentences = grouped(words).map((own) => ({
    words: own,
    sums: sumsOf(model, featuresOf(own)),
  }));
  const [only] = sentences;
  const whole =
    sentences.length === 1 && only
      ? only.sums
      : addSums(
          sentences.map(({ sums }) => sums),
          model.stride,
        );
  const clauses = sentences.flatMap(({ words: own }) => {
    const parts = clausesOf(own);
    return parts.length > 1 ? parts.map((part) => sumsOf(model, featuresOf(part))) : [];
  });
  return { whole, sentences, clauses };
}

export type Verdict = {
  readonly chance: number;
  readonly yes: boolean;
  /** The sentence that says so most clearly, -1 where it is the whole message. */
  readonly sentence: number;
};

/** Above this a class stands whatever else is said. */
const strong = 0.5;
/** The same in a letter of many sentences, each of which is one more chance of a false alarm. */
const strongInLetter = 0.7;
const manySentences = 4;
/** The same in a clause, where one question may stand beside another. */
const strongInClause = 0.7;
/** No class stands below this, however low its own threshold: recall first, but not at any price. */
const faintest = 0.25;

/** Where no class stands, the likeliest does from here on: nobody writes for no reason. */
const leastGuess = 0.06;
/** The same of a signal: a false alarm costs a person's time. */
const leastGuessOfSignal = 0.15;

/** The verdict on each class of a message. */
export type Verdicts = (label: string) => Verdict;

type Surest = { readonly chances: Float64Array; readonly sentences: Int16Array };

/** The chance of each class in the sentence that says it most clearly, or in the whole. */
function surest(model: Model, reading: Reading): Surest {
  const chances = new Float64Array(model.stride);
  const sentences = new Int16Array(model.stride).fill(-1);
  for (let at = 0; at < model.stride; at += 1) {
    let best = chanceOf(model, reading.whole, at);
    for (let i = 0; reading.sentences.length > 1 && i < reading.sentences.length; i += 1) {
      const own = chanceOf(model, reading.sentences[i]?.sums ?? reading.whole, at);
      if (own <= best) continue;
      best = own;
      sentences[at] = i;
    }
    if (model.classes[at]?.question === true) {
      for (const sums of reading.clauses) {
        const own = chanceOf(model, sums, at);
        if (own >= strongInClause && own > best) best = own;
      }
    }
    chances[at] = best;
  }
  return { chances, sentences };
}

/**
 * How sure the model is of each class, and where it says so most clearly. A class above its own low
 * threshold, but not sure, stands only where nothing else explains the words better: no other class,
 * and none of the labels that the lexicon `raised`.
 */
export function verdictsOf(
  model: Model,
  reading: Reading,
  raised: ReadonlyMap<string, unknown>,
): Verdicts {
  const { chances, sentences } = surest(model, reading);
  const [first] = raised.keys();
  let explains =
    first === undefined ? "" : (model.classes[model.indexOf.get(first) ?? -1]?.head ?? first);
  let most = first === undefined ? 0 : strong;
  for (const [at, { passing, head }] of model.classes.entries()) {
    const chance = chances[at] ?? 0;
    if (passing || chance <= most) continue;
    most = chance;
    explains = head;
  }
  const letter = reading.sentences.length > manySentences;
  const judge = (at: number): Verdict => {
    const line = model.classes[at];
    const chance = chances[at] ?? 0;
    const sentence = sentences[at] ?? -1;
    const explained = most >= strong && line?.head !== explains;
    const sure = letter && sentence >= 0 ? strongInLetter : strong;
    const low = Math.min(strong, Math.max(faintest, line?.threshold ?? 1));
    return { chance, sentence, yes: chance >= (explained ? sure : low) };
  };
  const verdicts = model.classes.map((_, at) => judge(at));
  const silent = raised.size === 0 && !verdicts.some(({ yes }, at) => yes && !isTongue(model, at));
  if (silent) guess(model, verdicts);
  const unknown: Verdict = { chance: 0, sentence: -1, yes: false };
  return (label) => verdicts[model.indexOf.get(label) ?? -1] ?? unknown;
}

const isTongue = (model: Model, at: number): boolean => model.classes[at]?.head === "language";

/** Lets the likeliest class stand, where it is likely at all. */
function guess(model: Model, verdicts: Verdict[]): void {
  let best = -1;
  for (const [at, { chance }] of verdicts.entries()) {
    const line = model.classes[at];
    if (!line || line.head === "language" || line.label === "dispute:other") continue;
    const least = line.signal ? leastGuessOfSignal : leastGuess;
    if (chance >= least && chance > (verdicts[best]?.chance ?? 0)) best = at;
  }
  const found = verdicts[best];
  if (found) verdicts[best] = { ...found, yes: true };
}

/** The words a verdict rests on. */
export function wordsBehind(reading: Reading, { sentence }: Verdict): readonly Word[] {
  const own = reading.sentences[sentence];
  return own ? own.words : reading.sentences.flatMap(({ words }) => words);
}
