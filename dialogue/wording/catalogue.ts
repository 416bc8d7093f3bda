/** Every template there is: what it is for, what fills it, and what it reveals. Words are by language. */

import { outreach } from "./chapters/outreach.ts";
import { speaking } from "./chapters/speaking.ts";
import { owed } from "./chapters/owed.ts";
import { agreeing } from "./chapters/agreeing.ts";
import { relief } from "./chapters/relief.ts";
import { means } from "./chapters/means.ts";
import { paying } from "./chapters/paying.ts";
import { rights } from "./chapters/rights.ts";
import { people } from "./chapters/people.ts";
import { asides } from "./chapters/asides.ts";
import { manners } from "./chapters/manners.ts";
import { standing } from "./chapters/standing.ts";
import type { Declaration } from "./chapters/declared.ts";

export type { Declaration, SlotKind, SlotKinds, Traits } from "./chapters/declared.ts";

export const catalogue = {
  ...outreach,
  ...speaking,
  ...owed,
  ...agreeing,
  ...relief,
  ...means,
  ...paying,
  ...rights,
  ...people,
  ...asides,
  ...manners,
  ...standing,
} as const;

export type Catalogue = typeof catalogue;
export type TemplateId = keyof Catalogue;
export const templateIds = Object.keys(catalogue).filter(isTemplateId);

export function isTemplateId(id: string): id is TemplateId {
  return Object.hasOwn(catalogue, id);
}

export const declarationOf = (id: TemplateId): Declaration => catalogue[id];

/** ICU MessageFormat; `short` where the words have to fit a text message. */
export type Words = string | { readonly full: string; readonly short: string };
/** The words of one chapter. */
export type WordsOf<Chapter> = { readonly [id in keyof Chapter]: Words };
export type Templates = { readonly [id in TemplateId]: Words };
