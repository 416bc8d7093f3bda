/** Word patterns, compiled once and matched in one walk over the words of a message. */

import { Defect, assert } from "@forbear/kernel";
import { rough } from "../spelling.ts";
import type { Word } from "../words.ts";

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

type Pattern = {
  readonly label: string;
  readonly elements: readonly Element[];
  /** True where it starts with a negation of its own. */
  readonly negative: boolean;
};

export type Patterns = { readonly byFirst: ReadonlyMap<string, readonly Pattern[]> };

const numberKey = "#";

const negations = new Set(
  `not dont don't no never cant cannot wont didnt isnt wasnt doesnt without nunca jamas ni sin tampoco nahi
  nahin mat na bina isn't aint`
    .split(/\s+/)
    .map((word) => rough(word.replace("'", ""))),
);

export const isNegation = (word: Word): boolean => word.kind === "word" && negations.has(word.key);

/** Words as patterns write them: lower case, without accents. */
const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f']/g, "")
    .toLowerCase();

function keysOf(text: string, classes: ReadonlyMap<string, string>): Set<string> {
  const words = text.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const named = classes.get(name);
    assert(named !== undefined, `no such class of words: ${text}`);
    return named;
  });
  return new Set(
    words
      .split(/[|\s]+/)
      .filter((word) => word !== "")
      .map((word) => (word === numberKey ? numberKey : rough(plain(word)))),
  );
}

function elementOf(text: string, classes: ReadonlyMap<string, string>): Element {
  if (text === "^") return { kind: "start" };
  if (text === "$") return { kind: "end" };
  const gap = /^\.\.(\d*)$/.exec(text);
  if (gap) return { kind: "gap", most: gap[1] === "" ? 3 : Number(gap[1]) };
  const span = /^#(\d+)-(\d+)$/.exec(text);
  if (span) return { kind: "number", least: Number(span[1]), most: Number(span[2]) };
  const optional = text.endsWith("?");
  const keys = keysOf(optional ? text.slice(0, -1) : text, classes);
  return { kind: "words", keys, optional };
}

function compileOne(label: string, text: string, classes: ReadonlyMap<string, string>): Pattern {
  const elements = text
    .trim()
    .split(/\s+/)
    .map((part) => elementOf(part, classes));
  const negative = firstKeys(elements).some((key) => negations.has(key));
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
): Patterns {
  const named = new Map(Object.entries(classes));
  const byFirst = new Map<string, Pattern[]>();
  for (const [label, wordings] of byLabel) {
    for (const text of wordings) {
      const pattern = compileOne(label, text, named);
      for (const key of new Set(firstKeys(pattern.elements))) {
        const own = byFirst.get(key);
        if (own) own.push(pattern);
        else byFirst.set(key, [pattern]);
      }
    }
  }
  return { byFirst };
}

const keyOf = (word: Word): string => (word.kind === "number" ? numberKey : word.key);

/** Where the rest of the pattern ends when it is read from word `at`, or -1. */
function matchFrom(
  words: readonly Word[],
  at: number,
  elements: readonly Element[],
  i: number,
): number {
  const element = elements[i];
  if (element === undefined) return at;
  const word = words[at];
  switch (element.kind) {
    case "start":
      return at === 0 || word?.opens === true ? matchFrom(words, at, elements, i + 1) : -1;
    case "end":
      return word === undefined || word.opens ? matchFrom(words, at, elements, i + 1) : -1;
    case "gap": {
      for (let skip = 0; skip <= element.most; skip += 1) {
        const end = matchFrom(words, at + skip, elements, i + 1);
        if (end >= 0) return end;
        const passed = words[at + skip];
        const next = words[at + skip + 1];
        if (!passed || !next || isNegation(passed) || next.opens) return -1;
      }
      return -1;
    }
    case "number": {
      const value = word?.kind === "number" && !word.opens ? Number(word.word) : -1;
      const inside = value >= element.least && value <= element.most;
      return inside ? matchFrom(words, at + 1, elements, i + 1) : -1;
    }
    case "words": {
      const inSentence =
        word !== undefined && (i === 0 || !word.opens || elements[i - 1]?.kind === "start");
      if (inSentence && element.keys.has(keyOf(word))) {
        const end = matchFrom(words, at + 1, elements, i + 1);
        if (end >= 0) return end;
      }
      return element.optional ? matchFrom(words, at, elements, i + 1) : -1;
    }
  }
}

export type Match = { readonly label: string; readonly from: number; readonly to: number };

/** Every pattern found, once each label and place. `words` has no signs. */
export function matchesOf(patterns: Patterns, words: readonly Word[]): Match[] {
  const found: Match[] = [];
  for (const [at, word] of words.entries()) {
    const candidates = patterns.byFirst.get(keyOf(word));
    if (!candidates) continue;
    const before = words[at - 1];
    const negated = before !== undefined && !word.opens && isNegation(before);
    for (const pattern of candidates) {
      if (negated && !pattern.negative) continue;
      const to = matchFrom(words, at, pattern.elements, 0);
      if (to > at) found.push({ label: pattern.label, from: at, to });
    }
  }
  return found;
}
