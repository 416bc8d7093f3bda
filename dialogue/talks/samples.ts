/** Every template filled with something, for tests that read words. */

import { type Language, money, must, parsePlainDate } from "@forbear/kernel";
import type { Say, SlotValue } from "../conversation.ts";
import {
  type SlotKind,
  type TemplateId,
  declarationOf,
  templateIds,
} from "../wording/catalogue.ts";

export const collector = {
  name: "Larkfield",
  callbackNumber: "+1 212 555 0142",
  portal: "https://larkfield.example",
};
/** Those that are a message; the others are lines of a list. */
export const whole = templateIds.filter((id) => id !== "debt-line" && !id.startsWith("plan-run"));
export const homes: { readonly [language in Language]: readonly [string, string] } = {
  en: ["GB", "GBP"],
  es: ["US", "USD"],
  hi: ["IN", "INR"],
  "hi-Latn": ["IN", "INR"],
};

function filling(kind: SlotKind, language: Language): SlotValue {
  switch (kind) {
    case "money":
      return { is: "money", amount: money(homes[language][1], 12_345_50n) };
    case "date":
      return { is: "date", date: must(parsePlainDate("2026-09-25")) };
    case "count":
      return { is: "count", count: 2 };
    case "choice":
      return { is: "text", text: "email" };
    case "weekday":
      return { is: "text", text: "last WE" };
    case "counted":
      return { is: "text", text: "rent,childcare,debts" };
    case "feast":
      return { is: "text", text: "ganesh" };
    case "link":
      return { is: "text", text: "https://larkfield.example/p/8Qz2" };
    case "phone":
      return { is: "text", text: "911" };
    case "name":
      return { is: "text", text: "Northwind Bank" };
    case "list":
      throw new RangeError("filled by its template");
  }
}

/** What each list is made of, by the name of its slot. */
const lines: { readonly [slot: string]: TemplateId } = {
  runs: "plan-run",
  after: "plan-run-after",
  days: "plan-day",
};

/** The template filled with what is long but not absurd. */
export function sample(id: TemplateId, language: Language): Say {
  const slots: Record<string, SlotValue> = {};
  for (const [name, kind] of Object.entries(declarationOf(id).slots)) {
    if (kind === "list") {
      const template = lines[name] ?? "debt-line";
      const items = Array.from({ length: 2 }, () => sample(template, language).slots);
      slots[name] = { is: "list", items, template };
    } else {
      slots[name] = name === "unit" ? { is: "text", text: "month" } : filling(kind, language);
    }
  }
  return { template: id, slots };
}
