/** Units of time, and the rhythms that are told by them alone: twice a month, week by week, once in two weeks. */

import type { Recurrence, RecurrenceUnit } from "../meaning.ts";
import { type Desk, numberAt, wordAt } from "./desk.ts";

export type Span = { readonly value: Recurrence; readonly from: number; readonly to: number };

/** Words for a length of time, and the unit a rhythm counts in. */
export const units: Readonly<Record<string, RecurrenceUnit>> = {
  day: "day",
  days: "day",
  dia: "day",
  dias: "day",
  din: "day",
  week: "week",
  weeks: "week",
  wk: "week",
  semana: "week",
  semanas: "week",
  hafte: "week",
  hafta: "week",
  haphte: "week",
  haphta: "week",
  saptah: "week",
  hafton: "week",
  month: "month",
  months: "month",
  mes: "month",
  meses: "month",
  mahine: "month",
  mahina: "month",
  maheene: "month",
  maheena: "month",
  mahinai: "month",
  mnth: "month",
  quincena: "half_month",
  quincenas: "half_month",
  fortnight: "week",
  catorcena: "week",
};

export const rhythm = (every: number, unit: RecurrenceUnit, word: string): Recurrence =>
  word === "fortnight" || word === "catorcena"
    ? { every: 2 * every, unit: "week" }
    : { every, unit };

/** "Hafte hafte", "week by week", "semana a semana", "by the week": each of them. */
export function repeatedSpan(desk: Desk, at: number): Span | undefined {
  const word = wordAt(desk, at);
  const unit = units[word];
  if (unit !== undefined) {
    const joins = /^(?:by|a|por|ke|dar|-)$/.test(wordAt(desk, at + 1)) ? at + 2 : at + 1;
    if (wordAt(desk, joins) !== word || unit === "day") return undefined;
    return { value: rhythm(1, unit, word), from: at, to: joins + 1 };
  }
  const own = units[wordAt(desk, at + 2)];
  if (word !== "by" || wordAt(desk, at + 1) !== "the" || own === undefined) return undefined;
  return own === "day"
    ? undefined
    : { value: rhythm(1, own, wordAt(desk, at + 2)), from: at, to: at + 3 };
}

/** "Do hafte me ek baar", "ek baar do hafte me", "once every two weeks": so seldom. */
export function onceSpan(desk: Desk, at: number): Span | undefined {
  const number = numberAt(desk, at);
  if (number === undefined || !Number.isInteger(number.value) || number.value > mostApart)
    return undefined;
  const twice = wordAt(desk, number.to) === "-" ? number.to + 1 : number.to;
  const again = numberAt(desk, twice);
  // "15-15 din pe", "do do hafte me": each of them.
  if (again?.value === number.value && units[wordAt(desk, again.to)] !== undefined) {
    const word = wordAt(desk, again.to);
    return { value: rhythm(again.value, units[word] ?? "day", word), from: at, to: again.to + 1 };
  }
  const unit = units[wordAt(desk, number.to)];
  if (unit === undefined || !/^(?:me|mein)$/.test(wordAt(desk, number.to + 1))) return undefined;
  const once =
    /^(?:ek|1)$/.test(wordAt(desk, number.to + 2)) &&
    /^(?:bar|baar|dafa)$/.test(wordAt(desk, number.to + 3));
  return once ? { value: rhythm(number.value, unit, ""), from: at, to: number.to + 4 } : undefined;
}

const mostApart = 15;

/** "twice a month", "dos veces al mes", "mahine me do baar", "en dos al mes". */
export function twiceSpan(desk: Desk, at: number): Span | undefined {
  if (units[wordAt(desk, at)] === "month") {
    const two = /^(?:me|mein)$/.test(wordAt(desk, at + 1)) ? at + 2 : at + 1;
    const times = /^(?:do|2|dono)$/.test(wordAt(desk, two));
    if (!times || !/^(?:bar|baar|dafa|martaba)$/.test(wordAt(desk, two + 1))) return undefined;
    return { value: { every: 1, unit: "half_month" }, from: at, to: two + 2 };
  }
  const inTwo = /^(?:dos|2|two)$/.test(wordAt(desk, at)) ? besideMonth(desk, at + 1) : 0;
  if (inTwo > 0) return { value: { every: 1, unit: "half_month" }, from: at, to: inTwo };
  const twice = wordAt(desk, at) === "twice" ? 1 : wordAt(desk, at + 1) === "veces" ? 2 : 0;
  if (twice === 0 || (twice === 2 && !/^(?:dos|2)$/.test(wordAt(desk, at)))) return undefined;
  const place = at + twice + 1;
  if (units[wordAt(desk, place)] !== "month") return undefined;
  return { value: { every: 1, unit: "half_month" }, from: at, to: place + 1 };
}

/** Behind "two": "payments a month", "pagos al mes", "al mes"; 0 where it is none of these. */
function besideMonth(desk: Desk, at: number): number {
  const named = /^(?:payments?|parts?|goes|times|pagos?|partes|abonos?|cuotas?)$/;
  const place = named.test(wordAt(desk, at)) ? at + 1 : at;
  const each = /^(?:a|al|each|every|per|cada|por)$/.test(wordAt(desk, place));
  return each && units[wordAt(desk, place + 1)] === "month" ? place + 2 : 0;
}
