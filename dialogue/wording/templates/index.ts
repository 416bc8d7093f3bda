/** The templates of every language, under the names of the catalogue. */

import type { Language } from "@forbear/kernel";
import type { Templates } from "../catalogue.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { hi } from "./hi.ts";
import { hiLatn } from "./hi-Latn.ts";

export const templates: { readonly [language in Language]: Templates } = {
  en,
  es,
  hi,
  "hi-Latn": hiLatn,
};
