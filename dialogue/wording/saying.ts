/** Makes a `Say` of a template and what fills it, checked against the catalogue as it compiles. */

import { type Money, type PlainDate, must, parsePlainDate } from "@forbear/kernel";
import type { Say, Slots, SlotValue } from "../conversation.ts";
import {
  type Catalogue,
  type SlotKind,
  type SlotKinds,
  type TemplateId,
  declarationOf,
} from "./catalogue.ts";

type ValueOf<Kind extends SlotKind> = Kind extends "money"
  ? Money
  : Kind extends "date"
    ? PlainDate
    : Kind extends "count"
      ? number
      : Kind extends "list"
        ? readonly Say[]
        : string;

type Filling<Kinds extends SlotKinds> = { readonly [slot in keyof Kinds]: ValueOf<Kinds[slot]> };

type Filled = Money | PlainDate | number | string | readonly Say[];

const isList = (value: Filled): value is readonly Say[] => Array.isArray(value);

function slot(kind: SlotKind | undefined, value: Filled): SlotValue {
  if (typeof value === "number") return { is: "count", count: value };
  if (typeof value === "string") {
    return kind === "date"
      ? { is: "date", date: must(parsePlainDate(value)) }
      : { is: "text", text: value };
  }
  if (!isList(value)) return { is: "money", amount: value };
  const items = value.map(({ slots }) => slots);
  return { is: "list", items, template: value[0]?.template ?? "" };
}

/** Words to be said; a slot that is missing, or of another kind, does not compile. */
export function say<Id extends TemplateId>(
  id: Id,
  ...filling: keyof Catalogue[Id]["slots"] extends never ? [] : [Filling<Catalogue[Id]["slots"]>]
): Say {
  const kinds = declarationOf(id).slots;
  const given: { readonly [name: string]: Filled } = filling[0] ?? {};
  const slots: Record<string, SlotValue> = {};
  for (const [name, value] of Object.entries(given)) slots[name] = slot(kinds[name], value);
  const filled: Slots = slots;
  return { template: id, slots: filled };
}
