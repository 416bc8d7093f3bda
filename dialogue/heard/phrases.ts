/** Phrases of any language, one a line or parted by "|", found as whole words of a message. */

/** What may not stand beside a word: it would go on there. */
export const edge = String.raw`[\p{L}\p{M}\p{N}]`;

export const phrases = (source: string): RegExp =>
  new RegExp(`(?<!${edge})(?:${source.trim().replaceAll(/\s*\n\s*/gu, "|")})(?!${edge})`, "iu");

/** The same, for each place where one stands. */
export const everyPhrase = (source: string): RegExp => new RegExp(phrases(source).source, "giu");

/** The beginning of a message, as it is looked through: letters with their signs, plain apostrophes. */
export const plainly = (text: string, most = Infinity): string =>
  text.slice(0, most).normalize("NFC").replaceAll("’", "'");

export const wordsIn = (text: string): number => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;

/** The same without figures. */
export const wordsBesideFigures = (text: string): number =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).length;

/** No more words than that, as spaces part them. */
export const inFewWords = (text: string, most: number): boolean =>
  text.trim().split(/\s+/u).length <= most;
