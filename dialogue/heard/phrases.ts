/** Phrases of any language, one a line or parted by "|", found as whole words of a message. */

/** What may not stand beside a word: it would go on there. */
export const edge = String.raw`[\p{L}\p{M}\p{N}]`;

export const phrases = (source: string): RegExp =>
  new RegExp(`(?<!${edge})(?:${source.trim().replaceAll(/\s*\n\s*/gu, "|")})(?!${edge})`, "iu");

/** The beginning of a message, as it is looked through: letters with their signs, plain apostrophes. */
export const plainly = (text: string, most = Infinity): string =>
  text.slice(0, most).normalize("NFC").replaceAll("’", "'");

export const wordsIn = (text: string): number => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;
