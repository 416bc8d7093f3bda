/** Word patterns, compiled once and matched in one walk over the words of a message. */

import { Defect, assert, never } from "@forbear/kernel";
import { rough } from "../../words/spelling.ts";
import type { Word } from "../../words/words.ts";

/**
 * A pattern is words with spaces between: `a|b` either, `{name}` a class of words, `x?` may be
 * missing, `#` a number, `#5-17` one of that span, `..` up to three words between (`..5` up to five), `^` and `$` the ends of a
 * sentence. A gap never runs over a negation or the end of a sentence, and a match right after a
 * negation is void: "don't stop" is no stop.
 */
export type Wordings = readonly string[];

type Element =
  | { readonly kind: "words"; readonly keys: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "start" }
  | { readonly kind: "end" };

/** English and Spanish are compared as they are spelt, Hindi by its rough spelling. */
export type Spelling = "plain" | "rough";

type Pattern = {
  readonly label: string;
  readonly elements: readonly Element[];
  /** True where it starts with a negation of its own. */
  readonly negative: boolean;
};

export type Patterns = {
  readonly spelling: Spelling;
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
};

type Words = { readonly classes: ReadonlyMap<string, string>; readonly spelling: Spelling };

const numberKey = "#";

const negations = new Set(
  `not dont don't no never cant cannot wont didnt isnt wasnt doesnt without nunca jamas ni sin tampoco nahi
  nahin mat na bina isn't aint`
    .split(/\s+/)
    .map((word) => rough(word.replace("'", ""))),
);

const isNegation = (word: Word): boolean => word.kind === "word" && negations.has(word.key);

/** Words as patterns write them: lower case, without accents. */
const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f']/g, "")
    .toLowerCase();

function keysOf(text: string, { classes, spelling }: Words): Set<string> {
  const words = text.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const named = classes.get(name);
    assert(named !== undefined, `no such class of words: ${text}`);
    return named;
  });
  return new Set(
    words
      .split(/[|\s]+/)
      .filter((word) => word !== "")
      .map((word) => (spelling === "plain" ? plain(word) : rough(plain(word)))),
  );
}

function elementOf(text: string, known: Words): Element {
  if (text === "^") return { kind: "start" };
  if (text === "$") return { kind: "end" };
  const gap = /^\.\.(\d*)$/.exec(text);
  if (gap) return { kind: "gap", most: gap[1] === "" ? 3 : Number(gap[1]) };
  const span = /^#(\d+)-(\d+)$/.exec(text);
  if (span) return { kind: "number", least: Number(span[1]), most: Number(span[2]) };
  const optional = text.endsWith("?");
  const keys = keysOf(optional ? text.slice(0, -1) : text, known);
  return { kind: "words", keys, optional };
}

function compileOne(label: string, text: string, known: Words): Pattern {
  const elements = text
    .trim()
    .split(/\s+/)
    .map((part) => elementOf(part, known));
  const negative = firstKeys(elements).some((key) => negations.has(rough(key)));
  return { label, elements, negative };
}

/** The words a match can start with: the first, and the next where the first may be missing. */
function firstKeys(elements: readonly Element[]): string[] {
  const keys: string[] = [];
  for (const element of elements) {
    if (element.kind === "gap" || element.kind === "number") break;
    if (element.kind !== "words") continue;
    keys.push(...element.keys);
    if (!element.optional) return keys;
  }
  throw new Defect("a pattern needs a word that must be there");
}

/** Compiles wordings by label; `classes` names groups of words. */
export function compile(
  byLabel: Iterable<readonly [string, Wordings]>,
  classes: Readonly<Record<string, string>>,
  spelling: Spelling,
): Patterns {
  const known: Words = { classes: new Map(Object.entries(classes)), spelling };
  const byFirst = new Map<string, Pattern[]>();
  for (const [label, wordings] of byLabel) {
    for (const text of wordings) {
      const pattern = compileOne(label, text, known);
      for (const key of new Set(firstKeys(pattern.elements))) {
        const own = byFirst.get(key);
        if (own) own.push(pattern);
        else byFirst.set(key, [pattern]);
      }
    }
  }
  return { spelling, byFirst };
}

/** Every word that some pattern waits for, spelt as the patterns spell it. */
export function wordsOfPatterns({ byFirst }: Patterns): ReadonlySet<string> {
  const words = new Set<string>();
  for (const patterns of byFirst.values()) {
    for (const { elements } of patterns) {
      for (const element of elements) {
        if (element.kind === "words") for (const key of element.keys) words.add(key);
      }
    }
  }
  return words;
}

/** The words that the patterns of each label wait for. */
export function wordsByLabel({ byFirst }: Patterns): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { label, elements } of [...byFirst.values()].flat()) {
    const own = found.get(label) ?? new Set<string>();
    found.set(label, own);
    for (const element of elements) {
      if (element.kind === "words") for (const key of element.keys) own.add(key);
    }
  }
  return found;
}

function keyOf(word: Word, spelling: Spelling): string {
  if (word.kind === "number") return numberKey;
  return spelling === "plain" ? word.word : word.key;
}

/** A message as patterns see it: its words, and each as the patterns spell it. */
type Line = { readonly words: readonly Word[]; readonly keys: readonly string[] };

/** True where nothing before element `i` has to be said: its word may open a sentence. */
const mayBegin = (elements: readonly Element[], i: number): boolean =>
  elements
    .slice(0, i)
    .every((one) => one.kind === "start" || (one.kind === "words" && one.optional));

/** Where the rest of the pattern ends when it is read from word `at`, or -1. */
function matchFrom(line: Line, at: number, elements: readonly Element[], i: number): number {
  const element = elements[i];
  if (element === undefined) return at;
  const word = line.words[at];
  switch (element.kind) {
    case "start":
      return at === 0 || word?.opens === true ? matchFrom(line, at, elements, i + 1) : -1;
    case "end":
      return word === undefined || word.opens ? matchFrom(line, at, elements, i + 1) : -1;
    case "gap":
      return overGap(line, at, elements, i, element.most);
    case "number": {
      const value = word?.kind === "number" && !word.opens ? Number(word.word) : -1;
      const inside = value >= element.least && value <= element.most;
      return inside ? matchFrom(line, at + 1, elements, i + 1) : -1;
    }
    case "words": {
      const inSentence = word !== undefined && (!word.opens || mayBegin(elements, i));
      if (inSentence && element.keys.has(line.keys[at] ?? "")) {
        const end = matchFrom(line, at + 1, elements, i + 1);
        if (end >= 0) return end;
      }
      return element.optional ? matchFrom(line, at, elements, i + 1) : -1;
    }
    default:
      return never(element);
  }
}

function overGap(
  line: Line,
  at: number,
  elements: readonly Element[],
  i: number,
  most: number,
): number {
  for (let skip = 0; skip <= most; skip += 1) {
    const end = matchFrom(line, at + skip, elements, i + 1);
    if (end >= 0) return end;
    const passed = line.words[at + skip];
    const next = line.words[at + skip + 1];
    if (!passed || !next || isNegation(passed) || next.opens) return -1;
  }
  return -1;
}

export type Match = { readonly label: string; readonly from: number; readonly to: number };

/** Every pattern found, once each label and place. `words` has no signs. */
export function matchesOf(patterns: Patterns, words: readonly Word[]): Match[] {
  const found: Match[] = [];
  const line: Line = { words, keys: words.map((word) => keyOf(word, patterns.spelling)) };
  for (const [at, word] of words.entries()) {
    const candidates = patterns.byFirst.get(line.keys[at] ?? "");
    if (!candidates) continue;
    const before = words[at - 1];
    const negated = before !== undefined && !word.opens && isNegation(before);
    for (const { label, elements, negative } of candidates) {
      if (negated && !negative) continue;
      const to = matchFrom(line, at, elements, 0);
      if (to > at) found.push({ label, from: at, to });
    }
  }
  return found;
}
