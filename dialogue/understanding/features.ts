/** What the model sees of a message: words, pairs, runs of letters, and what words mean alike in every language. */

import { conceptsAt } from "./concepts/index.ts";
import type { Word } from "../words/words.ts";

const wordSeed = 0x2f0b4c47;
const pairSeed = 0x51ed270b;
const skipSeed = 0x1b873593;
const boneSeed = 0x7feb352d;
const charSeed = 0x165667b1;
const conceptSeed = 0x3c6ef372;
const orderedSeed = 0x2545f491;
const besideSeed = 0x6a09e667;

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** What sort a feature is of stands in the highest two of its 31 bits; the rest is its hash. */
const wordSort = 0x20000000;
const letterSort = 0x40000000;

const finish = (hash: number, sort = 0): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 3) | sort;
};

const weightOfWord = 1.5;
const weightOfLetters = 0.7;

/** What a feature weighs beside others: whole words more, runs of letters, which are many, less. */
export const weightOf = (feature: number): number =>
  feature >= letterSort ? weightOfLetters : feature >= wordSort ? weightOfWord : 1;

/** The consonants of a word: "kisht", "kist" and "qist" are told alike. */
function bones(key: string): string {
  let text = key.charAt(0);
  for (let i = 1; i < key.length; i += 1) {
    const char = key.charAt(i);
    if (!"aeiouy".includes(char)) text += char;
  }
  return text;
}

type Hashes = { readonly word: number; readonly bone: number };

const memory = new Map<string, Hashes>();

function hashesOf(key: string): Hashes {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const hashes = { word: hashText(key, wordSeed), bone: hashText(bones(key), boneSeed) };
  if (memory.size < 20_000 && key.length <= 24) memory.set(key, hashes);
  return hashes;
}

/** Runs of three to five letters, words' edges among them. */
function addLetters(text: string, into: number[]): void {
  for (let start = 0; start + 3 <= text.length; start += 1) {
    let hash = charSeed;
    const stop = Math.min(text.length, start + 4);
    for (let at = start; at < stop; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      if (at - start >= 2) into.push(finish(hash, letterSort));
    }
  }
}

const idHash = (id: number): number => Math.imul(id + 1, 0x01000193);

/** How many concepts back one is still heard together with another. */
const reach = 5;

function addConcepts(words: readonly Word[], into: number[]): void {
  const seen: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const id of conceptsAt(words, at)) {
      into.push(finish(idHash(id) ^ conceptSeed));
      const last = seen.at(-1);
      if (last !== undefined)
        into.push(finish(Math.imul(idHash(last), 31) ^ idHash(id) ^ orderedSeed));
      for (let i = seen.length - 1; i >= 0 && i >= seen.length - reach; i -= 1) {
        const other = seen[i] ?? 0;
        if (other === id) continue;
        const [low, high] = other < id ? [other, id] : [id, other];
        into.push(finish(Math.imul(idHash(low), 37) ^ idHash(high) ^ besideSeed));
      }
      seen.push(id);
    }
  }
}

/** The feature of one word, by its rough spelling. */
export const featureOfWord = (key: string): number => finish(hashesOf(key).word, wordSort);

/** The features of a run of words; one may stand more than once. */
export function featuresOf(words: readonly Word[]): number[] {
  const rows: number[] = [];
  const spoken: Word[] = [];
  let before = hashText("^", wordSeed);
  let beforeThat = 0;
  let text = " ";
  let count = 0;
  for (const one of words) {
    const { kind, key, word } = one;
    if (kind === "sign" && word !== "?" && word !== "$" && word !== "%") continue;
    if (kind !== "sign") spoken.push(one);
    const { word: hash, bone } = hashesOf(key);
    rows.push(finish(hash, wordSort));
    rows.push(finish(Math.imul(before, 31) ^ hash ^ pairSeed));
    if (count > 1) rows.push(finish(Math.imul(beforeThat, 37) ^ hash ^ skipSeed));
    if (kind === "word" && key.length > 3) rows.push(finish(bone));
    beforeThat = before;
    before = hash;
    text += `${key} `;
    count += 1;
  }
  if (count > 0) rows.push(finish(Math.imul(before, 31) ^ hashText("$", wordSeed) ^ pairSeed));
  addLetters(text, rows);
  addConcepts(spoken, rows);
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
/** Who dictates sets no stops: a clause this long is read in runs of words that overlap by half. */
const longClause = 12;
const runLength = 8;

function runsOf(clause: readonly Word[]): (readonly Word[])[] {
  if (clause.length < longClause) return [clause];
  const step = runLength / 2;
  return Array.from({ length: Math.ceil(clause.length / step) - 1 }, (_, run) =>
    clause.slice(run * step, run * step + runLength),
  );
}

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
  return [...clauses, sentence.slice(start)].flatMap(runsOf);
}
