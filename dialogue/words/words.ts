/** A message cut into words, numbers and signs, each with its place in the text. */

import { romanise } from "./devanagari.ts";
import { loanword } from "./loanwords.ts";
import { rough } from "./spelling.ts";
import { pattern } from "./pattern.ts";

export type Word = {
  readonly kind: "word" | "number" | "sign";
  /** Lower case Latin letters without accents; Devanagari is read into Latin. Digits for a number. */
  readonly word: string;
  /** The rough spelling: what the model and the lexicons compare. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** True where a sentence ends before this word. */
  readonly opens: boolean;
};

const sort = { other: 0, letter: 1, digit: 2, apostrophe: 3, ignorable: 4 } as const;
type Sort = (typeof sort)[keyof typeof sort];
const anyLetter = /[\p{L}\p{M}]/u;

/** What leaves no mark on a screen: joiners, marks of direction, selectors of variants. */
const isUnseen = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  code === 0x180e;

function wide(code: number): Sort {
  if (code === 0x2019 || code === 0x2bc) return sort.apostrophe;
  if (code >= 0x966 && code <= 0x96f) return sort.digit;
  if (code === 0x964 || code === 0x965) return sort.other;
  if (code >= 0x900 && code <= 0x97f) return sort.letter;
  if (isUnseen(code)) return sort.ignorable;
  if (code >= 0x2000 && code <= 0x2bff) return sort.other;
  if (code >= 0xd800 && code <= 0xdfff) return sort.other;
  return anyLetter.test(String.fromCharCode(code)) ? sort.letter : sort.other;
}

function classOf(code: number): Sort {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return sort.letter;
    if (code >= 48 && code <= 57) return sort.digit;
    return code === 39 ? sort.apostrophe : sort.other;
  }
  return wide(code);
}

const plain = /^[a-z]+$/;
const devanagari = /[\u0900-\u097f]/;
const marks = /[\u0300-\u036f]/g;
const notPlain =
  /['\u2019\u02bc\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u00ad\u034f\u061c\u180e]/g;

function fold(raw: string): string {
  const lower = raw.toLowerCase();
  if (plain.test(lower)) return lower;
  const bare = lower.replace(notPlain, "");
  if (devanagari.test(bare)) return loanword(bare) ?? romanise(bare);
  return bare.normalize("NFD").replace(marks, "");
}

/** How a word is compared. Of the same word it is the same object, so that look-ups of it are short. */
type Spelt = Pick<Word, "word" | "key">;

const speltAs = new Map<string, Spelt>();
const speltOf = new Map<string, Spelt>();
const memoryLimit = 20_000;
const longestKept = 24;

/** The folded word and its rough spelling, remembered by how it was written. */
function spelt(raw: string): Spelt {
  const known = speltAs.get(raw);
  if (known !== undefined) return known;
  const word = fold(raw);
  const own = speltOf.get(word) ?? { word, key: rough(word) };
  if (speltAs.size < memoryLimit && raw.length <= longestKept) {
    speltAs.set(raw, own);
    speltOf.set(word, own);
  }
  return own;
}

const asciiDigits = (raw: string): string =>
  raw.replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966));

const keyOfNumber = (raw: string): string =>
  raw.length <= 2 ? "7" : raw.length <= 4 ? "777" : "77777";

const hyphened = pattern(String.raw`(?<![\p{L}\p{N}@._-])(e)-(?=mail)`, "g");

/**
 * NFKC, so that full-width and composed letters are the plain ones, and "e-mail" one word as "email"
 * is. Places refer to this text.
 */
export const tidy = (text: string): string => text.normalize("NFKC").replace(hyphened, "$1");

/** A digit group with its separators: "1,200.50", "3.500" and "15". */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classOf(code) === sort.digit) {
      at += 1;
    } else if ((code === 44 || code === 46) && classOf(text.charCodeAt(at + 1)) === sort.digit) {
      at += 1;
    } else {
      break;
    }
  }
  return at;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === sort.letter || kind === sort.ignorable) at += 1;
    else if (kind === sort.apostrophe && classOf(text.charCodeAt(at + 1)) === sort.letter) at += 1;
    else break;
  }
  return at;
}

const closers = new Set([".", "!", "?", "\n", ";", "\u0964", "\u2026", "\u00bf", "\u00a1"]);

/** No more letters of a word than this are looked at: what is longer was not typed to be read. */
const longestWord = 64;

/** Cuts tidy text into words. Linear in its length; never throws. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let opens = true;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === sort.letter) {
      const end = endOfWord(text, at);
      const { word, key } = spelt(text.slice(at, Math.min(end, at + longestWord)));
      if (word !== "") {
        words.push({ kind: "word", word, key, start: at, end, opens });
        opens = false;
      }
      at = end;
    } else if (kind === sort.digit) {
      const end = endOfNumber(text, at);
      const word = asciiDigits(text.slice(at, Math.min(end, at + longestWord)));
      words.push({ kind: "number", word, key: keyOfNumber(word), start: at, end, opens });
      opens = false;
      at = end;
    } else {
      const char = text.charAt(at);
      if (char.trim() !== "" && kind === sort.other) {
        words.push({ kind: "sign", word: char, key: char, start: at, end: at + 1, opens: false });
      }
      if (closers.has(char)) opens = true;
      at += 1;
    }
  }
  return words;
}

const address: Pick<Word, "kind" | "word" | "key"> = {
  kind: "word",
  word: "mailaddress",
  key: "mailaddress",
};

/** The words with each e-mail address as one: its parts say nothing of what is meant. */
export function withoutAddresses(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ word }) => word === "@")) return words;
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    if (word.word !== "@") {
      kept.push(word);
      continue;
    }
    let { start, end } = word;
    while (kept.at(-1)?.end === start) start = kept.pop()?.start ?? start;
    while (words[at + 1]?.start === end) {
      end = words[at + 1]?.end ?? end;
      at += 1;
    }
    kept.push({ ...address, start, end, opens: false });
  }
  return kept;
}
