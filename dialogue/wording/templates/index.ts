/** The templates of every language, under the names of the catalogue. */

import type { Language } from "@forbear/kernel";
import type { Templates } from "../catalogue.ts";
import { en } from "./en.ts";

export const templates: { readonly [language in Language]: Templates } = {
  en,
  es: en,
  hi: en,
  "hi-Latn": en,
};
