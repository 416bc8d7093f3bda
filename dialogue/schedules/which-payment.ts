/** Which payment of several the words name: its place, its month, its day, the other one. Four languages. */

import type { Money, PlainDate } from "@forbear/kernel";
import { type Span, type Spelt, places, spellingOf } from "./spelling.ts";
import { nouns, placeWords, said } from "./words.ts";
import { lookup, months } from "../values/date-words.ts";
import { tidy, wordsOf } from "../words/words.ts";

export type Dated = { readonly dueOn: PlainDate };

export type Which = Span &
  (
    | { readonly is: "place"; readonly place: number | "middle" | "last" }
    | { readonly is: "month"; readonly month: number }
    | { readonly is: "day"; readonly day: number }
    | { readonly is: "other" }
  );

/** "On the first", "the first of April", "the second week" are days, and no payments. */
const asDay = String.raw`(?<!(?:on|by|from|till|until|since|before|after|every|each|para|desde|hasta|antes|cada) (?:the |el )?)`;
const ofDay = String.raw`(?! (?:of|de(?! \d)|day|days|date|week|weeks|month|months|time|thing|dia|fecha|semana|mes|vez|din|tarikh|tareekh|hafte|mahine|baar|bar)(?! (?:one|payment)))`;
const article = String.raw`(?:(?:the|my|that|el|la|lo) )`;
const weekday = String.raw`(?:mon|tue|wed|thu|fri|sat|sun|lunes|martes|mierc|jueves|viernes|sabado|domingo|som|mangal|budh|guru|shuk|shani|ravi)`;
const closes = String.raw`(?= [,.;!?]|$)`;

const ofPlaces = placeWords.map(
  ([place, word]) =>
    [
      place,
      said(
        place === "last"
          ? `${article}?${word} ${nouns}|${article}${word}${ofDay}(?! ${weekday})|${word}${closes}|(?:aakhi?ri|ultim[oa])${ofDay}`
          : `${article}?${word} ${nouns}|${article}?${word} (?:part|half|parte|bit)|${asDay}${article}?(?!pehle|pahle)${word}${ofDay}(?! ${nouns})`,
      ),
    ] as const,
);
const middle = said(
  `${article}?(?:middle|beech (?:wali|wala)|de en ?medio|del medio|intermedi[oa])(?: ${nouns})?|(?:in |on |at )the middle|(?:la|el) (?:de )?en ?medio|en ?medio|beech (?:me|mein|ki|ka|wali|wala)`,
);
const next = said(
  `the next ${nouns}|(?:la|el) (?:proxim[oa]|siguiente)(?: ${nouns})?${ofDay}(?! ${weekday})|agl[aei] ${nouns}`,
);
const other = said(
  `(?:the|that|my) other(?: one| payment| part| half| bit)?${ofDay}|other (?:one|payment|part|half|bit)|(?:la|el|lo) otr[oa]${ofDay}`,
);
const ordinalMark = String.raw`(?: (?:st|nd|rd|th))`;
const ofDays = said(
  String.raw`(?:the )?\d{1,2}${ordinalMark} ${nouns}|(?:the )?\d{1,2}${ordinalMark}?(?: tarikh| tareekh)?(?: ko)? (?:one|wali|wala)|the (?:one|payment) (?:(?:on|of|due|for) )+(?:the )?\d{1,2}${ordinalMark}?|(?:la|el)(?: (?:cuota|pago|abono))? del \d{1,2}`,
);
const number = /\d{1,2}/u;

const noun = new RegExp(`^(?:s )?(?:${said(nouns).source})`, "u");
const ahead = /(?:^| )(?:la|el|los|las|lo)(?: (?:cuota|pago|abono|mensualidad))? de $/u;
const ofHindi = / (?:ki|ka|ke|mahine|mahina|month)(?: (?:ki|ka|ke))?(?= |$)/uy;

/** "The April one", "April ki kist", "la de abril"; `bare`: a month alone names its payment. */
function monthsNamed(spelt: Spelt, bare: boolean): readonly Which[] {
  const { plain, starts } = spelt;
  return starts.flatMap((at, n): Which[] => {
    const end = starts[n + 1] === undefined ? plain.length : (starts[n + 1] ?? 0) - 1;
    const month = lookup(months, plain.slice(at, end));
    if (month === undefined) return [];
    const before = ahead.exec(plain.slice(0, at));
    ofHindi.lastIndex = end;
    const joined = ofHindi.exec(plain)?.[0] ?? "";
    const rest = plain.slice(end + joined.length + 1);
    const behind = noun.exec(rest)?.[0];
    if (before === null && behind === undefined && !bare) return [];
    const to = behind === undefined ? end : end + joined.length + 1 + behind.length;
    const from = before === null ? at : before.index + (before[0].startsWith(" ") ? 1 : 0);
    const after = starts.findIndex((start) => start >= to);
    return [
      { is: "month", month, from: starts.indexOf(from), to: after < 0 ? starts.length : after },
    ];
  });
}

/** What names a payment in a message, in its order; `bareMonths`: where a month alone does. */
export function whichIn(spelt: Spelt, bareMonths = false): readonly Which[] {
  const all: readonly Which[] = [
    ...monthsNamed(spelt, bareMonths),
    ...places(spelt, ofDays, (phrase) => ({
      is: "day" as const,
      day: Number(number.exec(phrase)?.[0] ?? 0),
    })),
    ...places(spelt, middle, () => ({ is: "place" as const, place: "middle" as const })),
    ...ofPlaces.flatMap(([place, named]) =>
      places(spelt, named, () => ({ is: "place" as const, place })),
    ),
    ...places(spelt, next, () => ({ is: "place" as const, place: 1 })),
    ...places(spelt, other, () => ({ is: "other" as const })),
  ];
  const free = all.filter(
    (one, at) => !all.slice(0, at).some(({ from, to }) => one.from < to && from < one.to),
  );
  return [...free].sort((a, b) => a.from - b.from);
}

const dayOf = ({ dueOn }: Dated): number => Number(dueOn.slice(8));
const monthOf = ({ dueOn }: Dated): number => Number(dueOn.slice(5, 7));

/** The only payment for which it holds; -1: none or several. */
function only(dues: readonly Dated[], holds: (due: Dated) => boolean): number {
  const at = dues.findIndex(holds);
  return at >= 0 && dues.findLastIndex(holds) === at ? at : -1;
}

/**
 * The place of that payment: -1 where there is none, or more than one. "The other one" is the last of
 * two, unless its new day comes before the first.
 */
export function placeOf(which: Which, dues: readonly Dated[], on: PlainDate | null = null): number {
  switch (which.is) {
    case "month":
      return only(dues, (due) => monthOf(due) === which.month);
    case "day":
      return only(dues, (due) => dayOf(due) === which.day);
    case "other": {
      if (dues.length !== 2) return -1;
      const [first] = dues;
      return first !== undefined && on !== null && on <= first.dueOn ? 0 : 1;
    }
    case "place": {
      const { place } = which;
      if (place === "last") return dues.length - 1;
      if (place === "middle") return dues.length % 2 === 1 ? (dues.length - 1) / 2 : -1;
      return place <= dues.length ? place - 1 : -1;
    }
  }
}

/** The place of the one payment that a message names; -1: none, or more than one. `bareMonths` as above. */
export function placeNamed(text: string, dues: readonly Dated[], bareMonths = false): number {
  const named = whichIn(spellingOf(wordsOf(tidy(text))), bareMonths);
  const at = new Set(named.map((which) => placeOf(which, dues)).filter((place) => place >= 0));
  const [place = -1] = at;
  return at.size === 1 ? place : -1;
}

/** Whether the payment of a month is named. */
export const namesMonth = (text: string): boolean =>
  whichIn(spellingOf(wordsOf(tidy(text))), true).some(({ is }) => is === "month");

/** Alike but for what is left over with the last. */
export function areAlike(parts: readonly { readonly amount: Money }[]): boolean {
  const [first] = parts;
  return parts.every(
    ({ amount }, n) => amount.minor === first?.amount.minor || n === parts.length - 1,
  );
}
