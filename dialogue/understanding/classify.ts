/** The model's reading of a message: how sure it is of each class, over the whole and each sentence. */

import { nothing } from "./labels.ts";
import { clausesOf, featuresOf, sentencesOf } from "./features.ts";
import { type Model, type ModelClass, addSums, marginsOf, sumsOf } from "./model.ts";
import { sureness } from "./solver.ts";
import { type Word, tidy, withoutAddresses, wordsOf } from "../words/words.ts";

export type Reading = {
  /** How far the whole message is on the side of each class. */
  readonly whole: Float64Array;
  readonly sentences: readonly {
    readonly words: readonly Word[];
    readonly margins: Float64Array;
  }[];
  /** The same of the clauses of sentences that have several: two requests in one breath. */
  readonly clauses: () => readonly Float64Array[];
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
  const heard = grouped(words).map((own) => ({
    words: own,
    sums: sumsOf(model, featuresOf(own)),
  }));
  const sentences = heard.map(({ words: own, sums }) => ({
    words: own,
    margins: marginsOf(model, sums),
  }));
  const [only, another] = sentences;
  const whole =
    only && !another ? only.margins : marginsOf(model, addSums(heard.map(({ sums }) => sums)));
  const clauses = () =>
    sentences.flatMap(({ words: own }) => {
      const parts = clausesOf(own);
      return parts.length > 1
        ? parts.map((part) => marginsOf(model, sumsOf(model, featuresOf(part))))
        : [];
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
const strong = 0.7;
/** The same of a right: one that is missed costs more than one too many. */
const strongRight = 0.5;
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

/** A guess is at least this part as likely as that nothing is meant. */
const leastOfNothing = 0.6;

/** The verdict on each class of a message. */
export type Verdicts = (label: string) => Verdict;

/** Log odds below which no class is ever asked about: one in fifty. */
const leastOdds = -4;

const unlikely: Verdict = { chance: 0, yes: false, sentence: -1 };

/** A class that is not ruled out; the sentence is that of its `Verdict`. */
type Likely = { readonly line: ModelClass; readonly chance: number; readonly sentence: number };

/** A question at least this likely in the whole is looked for in each clause. */
const hinted = 0.05;

/** A sentence this long may say a second thing that drowns in the whole of it. */
const longSentence = 12;
/** A right found in a part of a long sentence must be surer: a part says less of what is around it. */
const sureInClause = 0.85;
/** And its whole sentence must hint at it: what a part alone says is mostly another thing. */
const hintedRight = 0.1;

/** A danger to life is looked for in each part, whatever the whole of it says: business drowns it. */
const danger = "crisis";
const sureOfDanger = 0.7;

/** The classes with a chance, in the sentence that says each most clearly or in the whole. */
function likelyOf(model: Model, { whole, sentences, clauses }: Reading): readonly Likely[] {
  const likely: Likely[] = [];
  let parts: readonly Float64Array[] | undefined;
  const several = sentences.length > 1;
  const long = sentences.some(({ words }) => words.length >= longSentence);
  for (let at = 0; at < model.classes.length; at += 1) {
    const line = model.classes[at];
    if (line === undefined) continue;
    let best = whole[at] ?? -Infinity;
    let sentence = -1;
    for (let i = 0; several && i < sentences.length; i += 1) {
      const own = sentences[i]?.margins[at] ?? -Infinity;
      if (own <= best) continue;
      best = own;
      sentence = i;
    }
    let chance = line.slope * best + line.shift > leastOdds ? sureness(line, best) : 0;
    const asked = line.question && chance >= hinted ? strongInClause : 2;
    const right = line.signal && long && chance >= hintedRight ? sureInClause : asked;
    const least = long && line.label === danger ? sureOfDanger : right;
    if (least < 1 && chance < least) {
      parts ??= clauses();
      for (const part of parts) {
        const own = sureness(line, part[at] ?? -Infinity);
        if (own >= least && own > chance) chance = own;
      }
    }
    if (chance > 0) likely.push({ line, chance, sentence });
  }
  return likely;
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
  const likely = likelyOf(model, reading);
  const [first] = raised.keys();
  let explains =
    first === undefined ? "" : (model.classes[model.indexOf.get(first) ?? -1]?.head ?? first);
  let most = first === undefined ? 0 : strong;
  for (const { chance, line } of likely) {
    if (chance <= most || line.passing) continue;
    most = chance;
    explains = line.head;
  }
  const letter = reading.sentences.length > manySentences;
  let silent = raised.size === 0;
  const verdicts = new Map<string, Verdict>();
  for (const { line, chance, sentence } of likely) {
    const { head, label, threshold } = line;
    const inLetter = letter && sentence >= 0;
    const sure = inLetter ? strongInLetter : line.signal ? strongRight : strong;
    const low = Math.min(strong, Math.max(faintest, threshold));
    const least = most >= strong && head !== explains ? sure : low;
    const yes = head !== nothing && chance >= faintest && chance >= least;
    verdicts.set(label, { chance, yes, sentence });
    if (yes && head !== "language") silent = false;
  }
  const guessed = silent ? guess(likely) : undefined;
  if (guessed) {
    const { chance, sentence } = guessed;
    verdicts.set(guessed.line.label, { chance, yes: true, sentence });
  }
  return (label) => verdicts.get(label) ?? unlikely;
}

/** The likeliest class, where it is likely at all: where none stands, it does. */
function guess(likely: readonly Likely[]): Likely | undefined {
  const idle = likely.find(({ line }) => line.label === nothing)?.chance ?? 0;
  const leastOfIdle = leastOfNothing * idle;
  let best: Likely | undefined;
  for (const one of likely) {
    const { head, label, signal } = one.line;
    if (one.chance <= leastGuess) continue;
    if (head === "language" || head === nothing || label === "dispute:other") continue;
    const least = Math.max(leastOfIdle, signal ? leastGuessOfSignal : leastGuess);
    if (one.chance >= least && one.chance > (best?.chance ?? 0)) best = one;
  }
  return best;
}

/** The words a verdict rests on. */
export function wordsBehind(reading: Reading, { sentence }: Verdict): readonly Word[] {
  const own = reading.sentences[sentence];
  return own ? own.words : reading.sentences.flatMap(({ words }) => words);
}

/** The labels that the linear model alone hears in a text: a bound for the speed of the whole. */
export function labelsHeard(text: string, model: Model): string[] {
  const verdicts = verdictsOf(model, read(wordsOf(tidy(text)), model), new Map());
  return model.classes.flatMap(({ label }) => (verdicts(label).yes ? [label] : []));
}
