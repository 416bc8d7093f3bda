/** The fonts of letters, and which of them has a letter: Latin, its extension, Devanagari. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const find = createRequire(import.meta.url);
import { plainFontOf } from "./woff.ts";

/** In the order asked: the first that has the sign is taken. */
const subsets = ["latin", "latin-ext", "devanagari"] as const;
export type Weight = 400 | 700;
export type FontName = `${(typeof subsets)[number]}-${Weight}`;

export type FontFile = { readonly name: FontName; readonly bytes: Buffer };

const fileOf = (subset: (typeof subsets)[number], weight: Weight): string =>
  find.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${String(weight)}-normal.woff`);

let read: readonly FontFile[] | null = null;

/** Read once a process: some 200 kB. */
export function fontFiles(): readonly FontFile[] {
  read ??= subsets.flatMap((subset) =>
    ([400, 700] as const).map((weight): FontFile => {
      return {
        name: `${subset}-${weight}`,
        bytes: plainFontOf(readFileSync(fileOf(subset, weight))),
      };
    }),
  );
  return read;
}

/** What is set in one font. */
export type Run = { readonly font: FontName; readonly text: string };

const devanagari = /[\u0900-\u097f\u200c\u200d\ua8e0-\ua8ff]/;
/** Signs that the Latin subset of the font has, as its publisher lists them. */
const latin =
  /[\u0000-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u0304\u0308\u0329\u2000-\u200b\u2010-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215\ufeff\ufffd]/;

const subsetOf = (sign: string): (typeof subsets)[number] =>
  devanagari.test(sign) ? "devanagari" : latin.test(sign) ? "latin" : "latin-ext";

/** The text, cut where the font changes; a space stays with the word before it. */
export function runsOf(text: string, weight: Weight): readonly Run[] {
  const runs: { font: FontName; text: string }[] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    if (sign === " " && last !== undefined) {
      last.text += sign;
      continue;
    }
    const font: FontName = `${subsetOf(sign)}-${weight}`;
    if (last?.font === font) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
}

/** Shaped letters stand in another order than they are read in: their text is then given beside them. */
export const isShaped = (text: string): boolean => devanagari.test(text);
