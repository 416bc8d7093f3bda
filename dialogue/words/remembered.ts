/** Tests of one word that remember their answers. */

import type { Word } from "./words.ts";

const memoryLimit = 20_000;

/** A test of one word that remembers its answers: most words of most messages come again. */
export function remembered(test: (word: Word) => boolean): (word: Word | undefined) => boolean {
  const memory = new Map<string, boolean>();
  return (word) => {
    if (word === undefined) return false;
    if (word.kind === "number") return true;
    if (word.kind === "sign") return false;
    const known = memory.get(word.word);
    if (known !== undefined) return known;
    const answer = test(word);
    if (memory.size < memoryLimit && word.word.length <= 24) memory.set(word.word, answer);
    return answer;
  };
}
