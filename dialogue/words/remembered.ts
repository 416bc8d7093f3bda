/** What remembers its answers: tests of one word, and readings of a message that a turn asks for several times. */

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

const messagesKept = 8;

/** A reading of a whole message that remembers the last few by their key. */
export function rememberedLast<Message, Read>(
  keyOf: (message: Message) => string,
  read: (message: Message) => Read,
): (message: Message) => Read {
  const memory = new Map<string, Read>();
  return (message) => {
    const key = keyOf(message);
    const known = memory.get(key);
    if (known !== undefined) return known;
    const answer = read(message);
    const [oldest] = memory.keys();
    if (memory.size >= messagesKept && oldest !== undefined) memory.delete(oldest);
    memory.set(key, answer);
    return answer;
  };
}
