/** What words mean alike in every language: "murió", "guzar gaye" and "passed away" are one concept. */

import { assert } from "@forbear/kernel";
import { rough } from "../../words/spelling.ts";
import type { Word } from "../../words/words.ts";
import { money } from "./money.ts";
import { deeds } from "./deeds.ts";
import { lives } from "./lives.ts";
import { people } from "./people.ts";
import { talk } from "./talk.ts";
import { trouble } from "./trouble.ts";
import { wider } from "./wider.ts";

/** A wording of several words, by the key of its first. */
type Phrase = { readonly rest: readonly string[]; readonly concept: number };

type Lexicon = {
  readonly words: Map<string, number[]>;
  readonly stems: Map<string, number[]>;
  readonly phrases: Map<string, Phrase[]>;
};

const newLexicon = (): Lexicon => ({ words: new Map(), stems: new Map(), phrases: new Map() });

/** English and Spanish as they are spelt; Hindi by its rough spelling. */
const spelt = newLexicon();
const heard = newLexicon();

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
}

const bare = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f']/g, "")
    .toLowerCase();

function learn(lexicon: Lexicon, text: string, concept: number, key: (word: string) => string) {
  for (const wording of text.split(/\s+/).filter((part) => part !== "")) {
    const [first = "", ...rest] = wording.split("_").map((part) => key(bare(part)));
    if (rest.length > 0) put(lexicon.phrases, first, { rest, concept });
    else if (wording.endsWith("*")) put(lexicon.stems, key(bare(wording.slice(0, -1))), concept);
    else put(lexicon.words, first, concept);
  }
}

function learnAll(): readonly string[] {
  const names: string[] = [];
  const all = [people, money, trouble, talk, deeds, lives, wider].join("\n");
  const entries = all.split(/\n(?=[a-z])/);
  for (const entry of entries.filter((one) => one.trim() !== "")) {
    const found = /^\s*([a-z_]+):([^~]*)~?([^~]*)$/.exec(entry);
    assert(found !== null, `not a concept: ${entry.slice(0, 40)}`);
    const [, name = "", plain = "", hindi = ""] = found;
    const known = names.indexOf(name);
    const concept = known < 0 ? names.push(name) - 1 : known;
    learn(spelt, plain, concept, (word) => word);
    learn(heard, hindi, concept, rough);
  }
  return names;
}

/** The names of the concepts, in the order of their numbers. */
export const conceptNames: readonly string[] = learnAll();

/** Every single word that stands in a concept by its whole. */
export const keyWords: readonly string[] = [
  ...new Set([...spelt.words.keys(), ...heard.words.keys()]),
];

/** Words that stand in a wording of several, by no meaning of their own. */
const parts: ReadonlySet<string> = new Set(
  [spelt, heard].flatMap(({ phrases }) =>
    [...phrases].flatMap(([first, own]) => [first, ...own.flatMap(({ rest }) => rest)]),
  ),
);

const leastStem = 3;

/** The concepts of one word: by its whole, else by the longest beginning that is known. */
function byWord({ words, stems }: Lexicon, word: string): readonly number[] {
  const own = words.get(word);
  if (own) return own;
  for (let size = word.length; size >= leastStem; size -= 1) {
    const stem = stems.get(word.slice(0, size));
    if (stem) return stem;
  }
  return [];
}

const memory = new Map<string, readonly number[]>();
const memoryLimit = 20_000;

function conceptsOfWord({ word, key }: Word): readonly number[] {
  const known = memory.get(word);
  if (known) return known;
  const found = [...new Set([...byWord(spelt, word), ...byWord(heard, key)])].slice(0, 3);
  if (memory.size < memoryLimit && word.length <= 24) memory.set(word, found);
  return found;
}

/** True of a word that means something here, by itself or beside others: it is no slip of the pen. */
export const isConceptWord = (word: Word): boolean =>
  parts.has(word.word) || parts.has(word.key) || conceptsOfWord(word).length > 0;

function addPhrases(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  keyOf: (word: Word) => string,
  into: number[],
): void {
  const word = words[at];
  const phrases = word && lexicon.phrases.get(keyOf(word));
  if (!phrases) return;
  for (const { rest, concept } of phrases) {
    const whole = rest.every((key, i) => {
      const next = words[at + 1 + i];
      return next !== undefined && keyOf(next) === key;
    });
    if (whole && !into.includes(concept)) into.push(concept);
  }
}

const plainOf = ({ word }: Word): string => word;
const keyOf = ({ key }: Word): string => key;

const none: readonly number[] = [];

/** The concepts that begin at word `at`; `words` has no signs. */
export function conceptsAt(words: readonly Word[], at: number): readonly number[] {
  const word = words[at];
  if (word?.kind !== "word") return none;
  const own = conceptsOfWord(word);
  const phrases: number[] = [];
  addPhrases(spelt, words, at, plainOf, phrases);
  addPhrases(heard, words, at, keyOf, phrases);
  if (phrases.length === 0) return own;
  return [...new Set([...phrases, ...own])].slice(0, 4);
}
