/** What the consumer's page says, in the four languages that people are spoken to in. */

import type { Language } from "@forbear/kernel";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { hi } from "./words/hi.ts";
import { hiLatn } from "./words/hi-latn.ts";
import type { Words } from "./words/key.ts";

const all: { readonly [L in Language]: Words } = { en, es, hi, "hi-Latn": hiLatn };

export const wordsIn = (language: Language): Words => all[language];

/** Each language by the name that its speakers give it. */
export const languageNames: { readonly [L in Language]: string } = {
  en: "English",
  es: "Español",
  hi: "हिन्दी",
  "hi-Latn": "Hinglish",
};

/** Puts values into the places of a sentence: `{name}`. A value that is missing stays as it is. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

export type { Words };
