/** Phrases of any language, one a line or parted by "|", found as whole words of a message. */

import { writtenOut } from "./chat.ts";
import { edge, pattern } from "./pattern.ts";

export { edge } from "./pattern.ts";

/** The source of `phrases`, to be joined with more. */
export const wholeWords = (source: string): string =>
  `(?<!${edge})(?:${source.trim().replaceAll(/\s*\n\s*/gu, "|")})(?!${edge})`;

export const phrases = (source: string): RegExp => pattern(wholeWords(source));

/** The same, for each place where one stands. */
export const everyPhrase = (source: string): RegExp => pattern(wholeWords(source), "g");

/** The beginning of a message, as it is looked through: letters with their signs, plain apostrophes, no chat spellings. */
export const plainly = (text: string, most = Infinity): string =>
  writtenOut(text.slice(0, most).normalize("NFC").replaceAll("’", "'"));

export const wordsIn = (text: string): number => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;

/** The same without figures. */
export const wordsBesideFigures = (text: string): number =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).length;

/** No more words than that, as spaces part them. */
export const inFewWords = (text: string, most: number): boolean =>
  text.trim().split(/\s+/u).length <= most;
