/** The words of letters about money, by language. */

import type { Language } from "@forbear/kernel";
import type { MoneyWords } from "./phrases.ts";
import { en } from "./words.en.ts";
import { es } from "./words.es.ts";
import { hi } from "./words.hi.ts";
import { hiLatn } from "./words.hi-latn.ts";

const words: { readonly [language in Language]: MoneyWords } = { en, es, hi, "hi-Latn": hiLatn };

export const moneyWords = (language: Language): MoneyWords => words[language];
