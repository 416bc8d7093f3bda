/** The templates of every language, under the names of the catalogue. */

import type { Language } from "@forbear/kernel";
import type { Templates } from "../catalogue.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { hi } from "./hi/index.ts";
import { hiLatn } from "./hi-Latn/index.ts";

export const templates: { readonly [language in Language]: Templates } = {
  en,
  es,
  hi,
  "hi-Latn": hiLatn,
};
