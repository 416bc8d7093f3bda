/** The model's reading of a message: how sure it is of each class, over the whole and each sentence. */

import { intentNames } from "../meaning.ts";
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

const none: Verdict = { chance: 0, yes: false, sentence: -1 };

/** Above this a class stands whatever else is said. */
export const strong = 0.5;

/** The same in a letter of many sentences, each of which is one more chance of a false alarm. */
const strongInLetter = 0.7;

/** The same in a clause, where one question may stand beside another. */
const strongInClause = 0.7;

const questions: ReadonlySet<string> = new Set(
  intentNames.filter((name) => name.startsWith("ask_")),
);

/** Passing words explain nothing: a greeting does not make a faint right less likely. */
const passing = /^(?:language:|greet|thanks|goodbye|smalltalk|repeat)/;

const headOf = (label: string): string => label.split(":")[0] ?? label;

/** The verdict on each class of a message. */
export type Verdicts = (label: string) => Verdict;

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
  const units = reading.sentences.length > 1 ? reading.sentences : [];
  const found: { label: string; chance: number; sentence: number; threshold: number }[] = [];
  const [first] = raised.keys();
  let best = { head: headOf(first ?? ""), chance: first === undefined ? 0 : strong };
  for (const [at, { label, threshold }] of model.classes.entries()) {
    let chance = chanceOf(model, reading.whole, at);
    let sentence = -1;
    for (const [i, { sums }] of units.entries()) {
      const own = chanceOf(model, sums, at);
      if (own <= chance) continue;
      chance = own;
      sentence = i;
    }
    if (questions.has(label)) {
      for (const sums of reading.clauses) {
        const own = chanceOf(model, sums, at);
        if (own >= strongInClause) chance = Math.max(chance, own);
      }
    }
    found.push({ label, chance, sentence, threshold });
    if (chance > best.chance && !passing.test(label)) best = { head: headOf(label), chance };
  }
  const byLabel = new Map<string, Verdict>();
  for (const { label, chance, sentence, threshold } of found) {
    const low = Math.min(strong, Math.max(0.2, threshold));
    const explained = best.chance >= strong && best.head !== headOf(label);
    const needed = explained ? (units.length > 4 && sentence >= 0 ? strongInLetter : strong) : low;
    byLabel.set(label, { chance, sentence, yes: chance >= needed });
  }
  return (label) => byLabel.get(label) ?? none;
}

/** The words a verdict rests on. */
export function wordsBehind(reading: Reading, { sentence }: Verdict): readonly Word[] {
  const own = reading.sentences[sentence];
  return own ? own.words : reading.sentences.flatMap(({ words }) => words);
}
