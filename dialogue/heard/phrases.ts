/** Phrases of any language, one a line or parted by "|", found as whole words. */

const edge = String.raw`[\p{L}\p{M}\p{N}]`;

export const phrases = (source: string): RegExp =>
  new RegExp(`(?<!${edge})(?:${source.trim().replaceAll(/\s*\n\s*/gu, "|")})(?!${edge})`, "iu");
