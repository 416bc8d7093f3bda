/** What the model sees of a message: hashed words, pairs of words, and runs of three and four letters. */

import type { Word } from "./words.ts";

/** Rows of the weight matrix: a power of two. */
export const bucketBits = 16;
const mask = (1 << bucketBits) - 1;

const wordSeed = 0x2f0b4c47;
const pairSeed = 0x51ed270b;
const skipSeed = 0x1b873593;
const boneSeed = 0x7feb352d;
const charSeed = 0x165667b1;

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & mask;
};

/** The consonants of a word: "kisht", "kist" and "qist" are told alike. */
function bones(key: string): string {
  let text = key.charAt(0);
  for (let i = 1; i < key.length; i += 1) {
    const char = key.charAt(i);
    if (!"aeiouy".includes(char)) text += char;
  }
  return text;
}

const boneMemory = new Map<string, number>();

function boneHash(key: string): number {
  const known = boneMemory.get(key);
  if (known !== undefined) return known;
  const hash = hashText(bones(key), boneSeed);
  if (boneMemory.size < 20_000 && key.length <= 24) boneMemory.set(key, hash);
  return hash;
}

function addLetters(text: string, into: number[]): void {
  for (let start = 0; start + 3 <= text.length; start += 1) {
    let hash = charSeed;
    const stop = Math.min(text.length, start + 4);
    for (let at = start; at < stop; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      if (at - start >= 2) into.push(finish(hash));
    }
  }
}

/** The rows that a run of words touches; a row may stand more than once. */
export function featuresOf(words: readonly Word[]): number[] {
  const rows: number[] = [];
  let before = hashText("^", wordSeed);
  let beforeThat = 0;
  let text = " ";
  let count = 0;
  for (const { kind, key, word } of words) {
    if (kind === "sign" && word !== "?" && word !== "$" && word !== "%") continue;
    const hash = hashText(key, wordSeed);
    rows.push(finish(hash));
    rows.push(finish(Math.imul(before, 31) ^ hash ^ pairSeed));
    if (count > 1) rows.push(finish(Math.imul(beforeThat, 37) ^ hash ^ skipSeed));
    if (kind === "word" && key.length > 3) rows.push(finish(boneHash(key)));
    beforeThat = before;
    before = hash;
    text += `${key} `;
    count += 1;
  }
  if (count > 0) rows.push(finish(Math.imul(before, 31) ^ hashText("$", wordSeed) ^ pairSeed));
  addLetters(text, rows);
  return rows;
}

/** Sentences as runs of words, so that one line of a long letter is not drowned by the rest. */
export function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last === undefined || word.opens) sentences.push([word]);
    else last.push(word);
  }
  return sentences;
}

const joins = new Set(["and", "but", "y", "pero", "aur", "lekin", "magar", "also"]);
const leastClause = 3;

/** The clauses of a sentence: parted at a comma or a joining word, none of them very short. */
export function clausesOf(sentence: readonly Word[]): (readonly Word[])[] {
  const clauses: (readonly Word[])[] = [];
  let start = 0;
  for (let at = leastClause; at + leastClause <= sentence.length; at += 1) {
    const parted = sentence[at - 1]?.word === "," || joins.has(sentence[at]?.word ?? "");
    if (!parted || at - start < leastClause) continue;
    clauses.push(sentence.slice(start, at));
    start = at;
  }
  return start === 0 ? [sentence] : [...clauses, sentence.slice(start)];
}
