/** A message on the desk of the value readers: its words, and which of them are spoken for. */

import type { Hearing, Language, Value } from "../meaning.ts";
import { type NumberSpan, readNumber } from "./numbers.ts";
import type { Word } from "../words/words.ts";

/** From a word to before another, by their places in `Desk.words`. */
export type WordSpan = { readonly from: number; readonly to: number };

export type Desk = {
  readonly text: string;
  readonly words: readonly Word[];
  /** The same words, as numbers are sought in them. */
  readonly countable: readonly Word[];
  readonly language: Language | null;
  readonly hearing: Hearing;
  /** 1 where a value was read: a day of the month is not an amount too. */
  readonly taken: Uint8Array;
  readonly values: Value[];
  /** Of each sum, day, rhythm and count: the words it was read from. */
  readonly spans: Map<Value, WordSpan>;
  /** The region of the locale in capitals: "GB" of "en-GB", "" where it names none. */
  readonly region: string;
  /** The number that starts at each word, read when first asked for; null where there is none. */
  readonly numbers: (NumberSpan | null | undefined)[];
};

export const newDesk = (
  text: string,
  words: readonly Word[],
  language: Language | null,
  hearing: Hearing,
): Desk => ({
  text,
  words,
  countable: countable(words, language),
  language,
  hearing,
  taken: new Uint8Array(words.length),
  values: [],
  spans: new Map(),
  numbers: [],
  region: regionOf(hearing.locale),
});

/** The person's words from word `from` to before word `to`. */
export const wording = ({ text, words }: Desk, from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? text.length);

export function take({ taken }: Desk, from: number, to: number): void {
  taken.fill(1, from, to);
}

/** A value that was read from those words. */
export function put({ values, spans }: Desk, value: Value, from: number, to: number): void {
  values.push(value);
  spans.set(value, { from, to });
}

export function isFree({ taken }: Desk, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return false;
  return true;
}

/** The plain word at a place, or "" where there is none. */
export const wordAt = ({ words }: Desk, at: number): string => words[at]?.word ?? "";

/** True when one of the words `reach` places before `at`, in its sentence, is in `set`. */
export function before(desk: Desk, at: number, reach: number, set: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach; i -= 1) {
    if (set.has(wordAt(desk, i))) return true;
    if (desk.words[i]?.opens === true) return false;
  }
  return false;
}

/** True when one of the words from `at` to `reach` places on, in its sentence, is in `set`. */
export function after(desk: Desk, at: number, reach: number, set: ReadonlySet<string>): boolean {
  for (let i = at; i < desk.words.length && i < at + reach; i += 1) {
    if (desk.words[i]?.opens === true) return false;
    if (set.has(wordAt(desk, i))) return true;
  }
  return false;
}

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a text as a set; made once for each text. */
export function set(text: string): ReadonlySet<string> {
  const known = sets.get(text);
  if (known) return known;
  const words = new Set(text.trim().split(/\s+/));
  sets.set(text, words);
  return words;
}

function regionOf(locale: string | undefined): string {
  const parts = (locale ?? "").split("-");
  return parts.find((part, at) => at > 0 && /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? "";
}

/** Number words of other languages that mean something else in these: "at once", "my teen", "así". */
const otherwise: { readonly [language in Language]?: ReadonlySet<string> } = {
  en: new Set("once do teen char che das sat ath tin".split(" ")),
  es: new Set("asi das do char che tin tis bis bara sola sau sat ath nau".split(" ")),
};

/** The words as numbers are sought in them: what means something else in their language is none. */
function countable(words: readonly Word[], language: Language | null): readonly Word[] {
  const others = language === null ? undefined : otherwise[language];
  if (others === undefined || !words.some(({ word }) => others.has(word))) return words;
  return words.map((one) => (others.has(one.word) ? { ...one, word: "", key: "" } : one));
}

/** The number that starts at a word, if one does. */
export function numberAt(desk: Desk, at: number): NumberSpan | undefined {
  let known = desk.numbers[at];
  if (known === undefined) {
    known = readNumber(desk.countable, at) ?? null;
    desk.numbers[at] = known;
  }
  return known ?? undefined;
}
