/** The books of all languages. */

import type { Language } from "@forbear/kernel";
import type { Book } from "./book.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { hi } from "./hi.ts";
import { hiLatn } from "./hi-Latn.ts";

export * from "./book.ts";
export const books: { readonly [L in Language]: Book } = { en, es, hi, "hi-Latn": hiLatn };
