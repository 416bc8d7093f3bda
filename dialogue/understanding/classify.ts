/** The model's reading of a message: how sure it is of each class, over the whole and each sentence. */

import { featuresOf, sentencesOf } from "./features.ts";
import { type Model, type Sums, addSums, chanceOf, sumsOf } from "./model.ts";
import type { Word } from "./words.ts";

export type Reading = {
  /** Sums over the whole message. */
  readonly whole: Sums;
  readonly sentences: readonly { readonly words: readonly Word[]; readonly sums: Sums }[];
};

/** More sentences than this are read in groups: the time stays linear, nothing is left out. */
const mostSentences = 40;

function grouped(words: readonly Word[]): Word[][] {
  const sentences = sentencesOf(words);
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
  return { whole, sentences };
}

export type Verdict = {
  readonly chance: number;
  readonly words: readonly Word[];
  readonly yes: boolean;
};

/** How sure the model is of a class, and where it says so most clearly. */
export function verdictOf(model: Model, reading: Reading, label: string): Verdict {
  const at = model.indexOf.get(label) ?? -1;
  const threshold = model.classes[at]?.threshold ?? 1;
  let chance = chanceOf(model, reading.whole, at);
  let words: readonly Word[] = reading.sentences.flatMap((sentence) => sentence.words);
  if (reading.sentences.length > 1) {
    for (const sentence of reading.sentences) {
      const own = chanceOf(model, sentence.sums, at);
      if (own <= chance) continue;
      chance = own;
      words = sentence.words;
    }
  }
  return { chance, words, yes: chance >= threshold };
}
