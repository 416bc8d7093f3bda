/** Every fact a row of past contacts can carry, by the name that mappings use. The set is closed. */

import { type FieldSet, type MappingOf, parseMappingOf } from "../placement/mapping.ts";

const names = [
  // Their own id of the contact: the same one again is the same contact.
  "id",
  "account",
  "person",
  "at",
  "zone",
  "channel",
  "direction",
  "outcome",
  "content",
  "meaning",
  "madeBy",
  "madeBy.name",
  "point",
  "words",
] as const;

export type ContactField = (typeof names)[number];
export const contactFields: readonly ContactField[] = names;

const known: ReadonlySet<string> = new Set(names);

/** Without these nobody can say who was contacted, when, how, by whom and with what end. */
const contactFieldSet: FieldSet<ContactField> = {
  isField: (name): name is ContactField => known.has(name),
  required: [["account"], ["at"], ["channel"], ["direction"], ["outcome"], ["madeBy"]],
};

export type ContactMapping = MappingOf<ContactField>;

/** Reads the mapping of a file of past contacts from parsed JSON. All its faults are given at once. */
export const parseContactMapping = (json: unknown) => parseMappingOf(json, contactFieldSet);
