/** Which training lines tell of one situation in nearly the same words: they are learnt or measured together. */

import { present } from "@forbear/kernel";
import type { Example } from "./examples.ts";
import { smallWords } from "./small-words.ts";
import { tidy, wordsOf } from "../words/words.ts";

/** The share of telling words that two lines must have in common to be one situation. */
const alike = 0.6;
/** A word of more lines than this tells nothing of which are alike. */
const mostShared = 400;

const small = new Set(Object.values(smallWords).flatMap((words) => [...words]));

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(tidy(text))
      .filter(({ kind, word }) => kind === "word" && !small.has(word))
      .map(({ key }) => key),
  );

/** The name of a line in its language: its variants have the same. */
export const lineOf = ({ language, line }: Example): string => `${language} ${line}`;

/** How many telling words line `at` shares with each earlier line that has one of them. */
function sharedBefore(
  words: ReadonlySet<string>,
  at: number,
  linesWith: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const word of words) {
    const lines = linesWith.get(word) ?? [];
    if (lines.length > mostShared) continue;
    for (const other of lines) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return shared;
}

/** The situation of each line: lines with mostly the same telling words share one. */
export function situationsOf(examples: readonly Example[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const example of examples) {
    const key = lineOf(example);
    if (!texts.has(key)) texts.set(key, example.text);
  }
  const keys = [...texts.keys()];
  const words = [...texts.values()].map(tellingWords);
  const linesWith = new Map<string, number[]>();
  for (const [at, own] of words.entries()) {
    for (const word of own) {
      const lines = linesWith.get(word);
      if (lines) lines.push(at);
      else linesWith.set(word, [at]);
    }
  }
  const leader = keys.map((_, at) => at);
  const lead = (at: number): number => {
    let up = at;
    while (leader[up] !== up) up = present(leader[up]);
    leader[at] = up;
    return up;
  };
  for (const [at, own] of words.entries()) {
    if (own.size < 2) continue;
    for (const [other, count] of sharedBefore(own, at, linesWith)) {
      const size = own.size + (words[other]?.size ?? 0) - count;
      if (count / size >= alike) leader[lead(at)] = lead(other);
    }
  }
  return new Map(keys.map((key, at) => [key, keys[lead(at)] ?? key]));
}
