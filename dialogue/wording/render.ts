/** Fills templates: marks in the words stand for facts until all is put together, so order is known. */

import { type Language, assert, never, present } from "@forbear/kernel";
import { IntlMessageFormat } from "intl-messageformat";
import type { Known, Say, SlotValue } from "../conversation.ts";
import { type TemplateId, type Words, declarationOf, isTemplateId } from "./catalogue.ts";
import type { SlotKind } from "./chapters/declared.ts";
import { countedName } from "./counted.ts";
import { feastName } from "./feasts.ts";
import { dateText, moneyText } from "./figures.ts";
import { folded } from "./length.ts";
import type { Fact, Licensed } from "./licensed.ts";
import { negationsIn } from "./negation.ts";
import { templates } from "./templates/index.ts";
import { weekdayName } from "./weekdays.ts";

export type Ink = {
  readonly language: Language;
  readonly country: string;
  readonly collector: Known["collector"];
  readonly short: boolean;
  readonly folded: boolean;
};

const compiled = new Map<string, IntlMessageFormat>();

function formatOf(id: TemplateId, language: Language, short: boolean): IntlMessageFormat {
  const key = `${language} ${id} ${short ? "short" : "full"}`;
  let format = compiled.get(key);
  if (!format) {
    const words: Words = templates[language][id];
    const text = typeof words === "string" ? words : short ? words.short : words.full;
    format = new IntlMessageFormat(text, language, {}, { ignoreTag: true });
    compiled.set(key, format);
  }
  return format;
}

// A fact is one letter of the private-use area while templates are filled.
const firstMark = 0xe000;
const marks = /[\ue000-\uf8ff]/;

class Facts {
  readonly #facts: Fact[] = [];

  mark(fact: Fact): string {
    this.#facts.push(fact);
    return String.fromCharCode(firstMark + this.#facts.length - 1);
  }

  of(mark: string): Fact {
    return present(this.#facts[mark.charCodeAt(0) - firstMark], "a mark stands for a fact");
  }
}

/** The template filled, its facts as marks. Only kinds that the catalogue declares are taken. */
function filled({ template, slots }: Say, ink: Ink, facts: Facts): string {
  assert(isTemplateId(template), `no such template: ${template}`);
  const declared = declarationOf(template).slots;
  const values: Record<string, string | number> = {
    company: facts.mark({ is: "text", text: ink.collector.name }),
    phone: facts.mark({ is: "text", text: ink.collector.callbackNumber }),
    portal: facts.mark({ is: "text", text: ink.collector.portal }),
    country: ink.country, // selects a word ("ZIP code"), is not said
  };
  for (const [name, kind] of Object.entries(declared)) {
    const value = present(slots[name], `${template} takes ${name}`);
    values[name] =
      kind === "choice" && value.is === "text"
        ? value.text
        : slotText(named(kind, value, ink), ink, facts);
  }
  const text = formatOf(template, ink.language, ink.short).format(values);
  assert(typeof text === "string", `${template} is words alone`);
  return text.replace(/\s+/g, " ").trim();
}

/** A feast, a weekday and what was counted by the name that the language has for it. */
function named(kind: SlotKind, value: SlotValue, { language }: Ink): SlotValue {
  if (value.is !== "text") return value;
  if (kind === "feast") return { ...value, text: feastName(value.text, language) };
  if (kind === "counted") return { ...value, text: countedName(value.text, language) };
  return kind === "weekday" ? { ...value, text: weekdayName(value.text, language) } : value;
}

function slotText(value: SlotValue, ink: Ink, facts: Facts): string | number {
  switch (value.is) {
    case "money":
    case "date":
    case "text":
      return facts.mark(value);
    case "count":
      return value.count; // said by its plural, found again as digits
    case "list":
      return joined(
        value.items.map((slots) => filled({ template: value.template, slots }, ink, facts)),
        ink.language,
      );
    default:
      return never(value);
  }
}

/** The word that a language puts before the last of a list; the others are parted by a comma alone. */
const beforeLast: { readonly [language in Language]?: string } = { es: " y " };

const joined = (items: readonly string[], language: Language): string =>
  items.length < 2
    ? items.join("")
    : [items.slice(0, -1).join(", "), items.at(-1)].join(beforeLast[language] ?? ", ");

function factText(fact: Fact, { language, country }: Ink): string {
  switch (fact.is) {
    case "money":
      return moneyText(fact.amount, language);
    case "date":
      return dateText(fact.date, language, country);
    case "count":
      return String(fact.count);
    case "text":
      return fact.text;
    default:
      return never(fact);
  }
}

export type Rendered = { readonly text: string; readonly licensed: Licensed };

const opening = /^[^.।!?\ue000-\uf8ff]+[.।!]\s+(?=\S)/u;

/** "Thank you for telling me." opens many words; in one message it is said once. */
function thankingOnce(pieces: readonly string[]): readonly string[] {
  const said = new Set<string>();
  return pieces.map((piece) => {
    const first = opening.exec(piece)?.[0];
    if (first === undefined) return piece;
    const again = said.has(first.trim());
    said.add(first.trim());
    return again ? piece.slice(first.length) : piece;
  });
}

/** The words of several templates, joined, with what they say in the order they say it. */
export function render(
  says: readonly Say[],
  added: readonly string[],
  ink: Ink,
  gap: string,
): Rendered {
  const facts = new Facts();
  const marked = thankingOnce(says.map((one) => filled(one, ink, facts))).join(gap);
  const fold = ink.folded ? folded : (text: string): string => text;
  const said: Fact[] = [];
  const literal: string[] = [];
  let text = "";
  for (const piece of marked.split(new RegExp(`(${marks.source})`))) {
    if (marks.test(piece)) {
      const fact = facts.of(piece);
      const words = fold(factText(fact, ink));
      said.push(fact.is === "text" ? { is: "text", text: words } : fact);
      text += words;
    } else {
      const words = fold(piece);
      for (const digits of words.match(/\d+/g) ?? [])
        said.push({ is: "count", count: Number(digits) });
      literal.push(words);
      text += words;
    }
  }
  // What law asks to be added is read as it stands: its figures are no facts of the debt.
  for (const words of added.map(fold)) {
    literal.push(words);
    text += `${gap}${words}`;
  }
  return {
    text,
    licensed: {
      facts: said,
      negations: negationsIn(literal.join(" "), ink.language),
      words: text,
    },
  };
}
