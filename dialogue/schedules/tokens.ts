/** What lays payments out in a message, each thing where it stands: sums, days, rhythms, and the words that place them. */

import { type Money, type PlainDate, addDays, monthsAfter } from "@forbear/kernel";
import type { PlanWish } from "../conversation.ts";
import { daysIn, monthsIn } from "../heard/days-named.ts";
import { everyOf } from "../heard/rhythm.ts";
import { weekdayAfter } from "../heard/weekday-after.ts";
import type { Hearing, Language, Value } from "../meaning.ts";
import { plainSpelling } from "../values/number-words.ts";
import { readPlaced } from "../values/read.ts";
import { type Word, tidy, wordsOf } from "../words/words.ts";
import * as words from "./words.ts";

export type Every = NonNullable<PlanWish["every"]>;

/** `later`: where it falls behind the day before it in a list. */
export type DayToken = {
  readonly is: "day";
  readonly on: PlainDate;
  /** A number of the month alone, which comes again each month. */
  readonly ofMonth: boolean;
  readonly starts: boolean;
  /** A week or a month of which the day is not told. */
  readonly isSpan: boolean;
  /** A month alone. */
  readonly isMonth: boolean;
  /** How far on the next such day is. */
  readonly step: Every;
  readonly later: ((before: PlainDate) => PlainDate) | null;
};

type Kind =
  | { readonly is: "sum"; readonly amount: Money; readonly isShare: boolean }
  /** A sum that is no payment: what was paid, what comes in. */
  | { readonly is: "other" }
  | { readonly is: "rest" }
  | { readonly is: "again" }
  | { readonly is: "count"; readonly n: number }
  | { readonly is: "lasting"; readonly n: number; readonly of: words.Unit; readonly each: number }
  | { readonly is: "order"; readonly place: number | "last" }
  | { readonly is: "alike" }
  | { readonly is: "each" }
  | { readonly is: "turn"; readonly every: Every | null }
  | DayToken
  | { readonly is: "following" }
  | { readonly is: "rhythm"; readonly every: Every; readonly anchor: PlainDate | null }
  | { readonly is: "parting" }
  | { readonly is: "choice" };

/** From a word to before another. */
export type Token = Kind & { readonly from: number; readonly to: number };

export type Message = {
  readonly text: string;
  readonly language: Language | null;
  readonly today: PlainDate;
  readonly total: Money;
  /** Beside nothing else that is offered, what reads as income is offered too. */
  readonly takesIncome: boolean;
};

type Spelt = { readonly plain: string; readonly starts: readonly number[] };

function spellingOf(message: readonly Word[]): Spelt {
  const starts: number[] = [];
  let plain = "";
  for (const { kind, word } of message) {
    if (plain !== "") plain += " ";
    starts.push(plain.length);
    plain += kind === "word" ? plainSpelling(word) : word;
  }
  return { plain, starts };
}

/** Each place where the phrase stands, as what `made` takes it for. */
function places(
  { plain, starts }: Spelt,
  phrase: RegExp,
  made: (said: string) => Kind | null,
): readonly Token[] {
  return [...plain.matchAll(phrase)].flatMap((match) => {
    const { index, 0: text } = match;
    const kind = made(text);
    const from = starts.indexOf(index);
    const end = index + text.length;
    const to = starts.findIndex((at) => at >= end);
    return kind === null || from < 0 ? [] : [{ ...kind, from, to: to < 0 ? starts.length : to }];
  });
}

const everyFrom = ({ n, every, unit }: words.Span): Every =>
  everyOf({ every: n * every, unit }) ?? { every: 1, unit: "month" };

const weekly: Every = { every: 1, unit: "week" };
const halfMonthly: Every = { every: 1, unit: "half_month" };
const monthly: Every = { every: 1, unit: "month" };

const plainDay = (on: PlainDate): DayToken => ({
  is: "day",
  on,
  ofMonth: false,
  starts: false,
  isSpan: false,
  isMonth: false,
  step: monthly,
  later: null,
});

const daysOfWeek = 7;

function laterBy({ n, every, unit }: words.Span) {
  return (before: PlainDate): PlainDate => {
    if (unit === "month") return monthsAfter(before, n);
    const days = unit === "week" ? daysOfWeek * every : unit === "half_month" ? 15 : 1;
    return addDays(before, n * days);
  };
}

/** What is told by words that no value is made of, and weighs more than the values among them. */
function strongWords(spelt: Spelt, today: PlainDate): readonly Token[] {
  const turns = [...spelt.plain.matchAll(words.oneOfTwo)].length > 0;
  return [
    ...places(spelt, words.later, (phrase) => {
      const later = laterBy(words.spanIn(phrase));
      return { ...plainDay(later(today)), later };
    }),
    ...places(spelt, words.thenEach, (phrase) => ({
      is: "rhythm",
      every: everyFrom(words.spanIn(phrase)),
      anchor: null,
    })),
    ...places(spelt, words.spaced, (phrase) => ({
      is: "rhythm",
      every: everyFrom(words.spanIn(phrase)),
      anchor: null,
    })),
    ...places(spelt, words.lasting, (phrase) => {
      const { n, every, unit } = words.spanIn(phrase);
      return { is: "lasting", n, of: unit, each: every };
    }),
    ...places(spelt, words.restIn, () => ({ is: "rest" })),
    ...(turns
      ? [
          ...places(spelt, words.oneOfTwo, (phrase) => ({
            is: "turn",
            every: everyFrom(words.spanIn(phrase)),
          })),
          ...places(spelt, words.otherOfTwo, () => ({ is: "turn", every: null })),
        ]
      : []),
    ...places(spelt, words.following, () => ({ is: "following" })),
    ...places(spelt, words.rest, () => ({ is: "rest" })),
    ...places(spelt, words.each, () => ({ is: "each" })),
    ...words.ordinals.flatMap(([place, named]) =>
      places(spelt, named, () => ({ is: "order", place })),
    ),
  ];
}

/** Words that count where nothing weightier is made of them. */
function weakWords(spelt: Spelt, { language, today }: Message): readonly Token[] {
  return [
    ...words.ordinals.flatMap(([place, , bare]) =>
      places(spelt, bare, () => ({ is: "order", place })),
    ),
    ...places(spelt, words.atFirst, () => ({ is: "order", place: 1 })),
    ...places(spelt, words.again, () => ({ is: "again" })),
    ...places(spelt, words.atOnce, () => plainDay(today)),
    ...places(spelt, words.alike, () => ({ is: "alike" })),
    ...places(spelt, words.parting, () => ({ is: "parting" })),
    ...places(spelt, words.choiceIn(language), () => ({ is: "choice" })),
  ];
}

const noPayment: ReadonlySet<string> = new Set(["paid", "income", "expense", "quoted", "wrong"]);
const ofIncome: ReadonlySet<string> = new Set(["income", "expense"]);

function sumToken(value: Value, { total, takesIncome }: Message): Kind | null {
  if (value.kind !== "money") return null;
  const role = value.role ?? "";
  if (noPayment.has(role) && !(takesIncome && ofIncome.has(role))) return { is: "other" };
  if ("minor" in value.value) return { is: "sum", amount: value.value, isShare: false };
  const { shareOfBalance } = value.value;
  const minor = BigInt(Math.round(Number(total.minor) * shareOfBalance));
  return { is: "sum", amount: { ...total, minor }, isShare: shareOfBalance < 1 };
}

/** A number of the month alone: "the 15th", "el 1", "15 ko". */
const monthDay = /^(?:(?:on|the|el|dia|del|la|of|de|each|every|cada|month|mes) )*(?:\d{1,2}(?: (?:st|nd|rd|th))?|first|fifth|tenth|fifteenth|twentieth|thirtieth|primero|uno|quince|pandrah|das|bees|pachees)(?: (?:tarikh|tareekh|taarikh|ko|date|ki))*$/u;

/** "The 20th of each month" names a day as well as a rhythm. */
function withItsDay(kind: Kind): readonly Kind[] {
  if (kind.is !== "rhythm" || kind.every.unit !== "month" || kind.anchor === null) return [kind];
  const { anchor: on } = kind;
  const day = { ...plainDay(on), ofMonth: true, later: monthDayAfter(on) };
  return [day, { ...kind, anchor: null }];
}

function valueToken(value: Value, spoken: string, message: Message): Kind | null {
  switch (value.kind) {
    case "money":
      return sumToken(value, message);
    case "count":
      return { is: "count", n: value.value };
    case "recurrence": {
      const every = everyOf(value.value);
      return every === null ? null : { is: "rhythm", every, anchor: value.value.anchor ?? null };
    }
    case "date": {
      if (value.role === "call" || value.role === "paid" || value.role === "wrong") return null;
      const { later = null } = weekdayAfter({ on: value.value, text: value.text });
      const ofMonth = monthDay.test(spoken);
      return {
        ...plainDay(value.value),
        ofMonth,
        starts: value.role === "start",
        step: /quincena/u.test(spoken) ? halfMonthly : later === null ? monthly : weekly,
        later: later ?? (ofMonth ? monthDayAfter(value.value) : null),
      };
    }
    default:
      return null;
  }
}

/** The same number of the month, behind the day before it. */
const monthDayAfter =
  (on: PlainDate) =>
  (before: PlainDate): PlainDate => {
    let day = on;
    for (let n = 1; day <= before; n += 1) day = monthsAfter(on, n);
    return day;
  };

const overlaps = (one: Token, other: Token): boolean => one.from < other.to && other.from < one.to;

/** A rhythm and its own day are one thing said. */
const isTwin = (one: Token, other: Token): boolean =>
  one.from === other.from && one.to === other.to && one.is === "day" && other.is === "rhythm";

/** Each word is spoken for once, by what weighs most. */
function settled(byWeight: readonly (readonly Token[])[]): Token[] {
  const taken: Token[] = [];
  for (const tokens of byWeight) {
    const longest = [...tokens].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
    for (const token of longest) {
      const isFree = taken.every((one) => !overlaps(one, token) || isTwin(one, token));
      if (isFree) taken.push(token);
    }
  }
  return taken.sort((a, b) => a.from - b.from);
}

const ofWeek = /week|semana|haft|haph|हफ|day\b|lunes|martes|coles|jueves|viernes|bado|domingo|v[aā]+r|वार/iu;

/** Days that are named by weeks and months: "next week", "in May"; each by the words it covers. */
function spansOf({ text, today }: Message, spoken: readonly Word[]): readonly Token[] {
  const months = monthsIn({ text, today });
  return [...daysIn({ text, today, days: [] }), ...months].flatMap((named) => {
    const { at, ends, on, later = null } = named;
    const from = spoken.findIndex(({ start }) => start >= at);
    const next = spoken.findIndex(({ start }) => start >= ends);
    const to = next < 0 ? spoken.length : next;
    if (from < 0 || from >= to) return [];
    const isMonth = months.includes(named);
    const isWeekly = ofWeek.test(text.slice(at, ends));
    const step = isWeekly ? weekly : monthly;
    return [{ ...plainDay(on), isSpan: on !== today, isMonth, step, later, from, to }];
  });
}

/** The other two of "the other two" are what is left, and how many. */
const countsOf = (spelt: Spelt): readonly Token[] =>
  places(spelt, words.restIn, (phrase) => {
    const n = words.numberIn(phrase);
    return n === null ? null : { is: "count", n };
  });

/** The tokens of a message in their order; null where a figure stands in it that none of them tells. */
export function tokensOf(message: Message): readonly Token[] | null {
  const text = tidy(message.text);
  const spoken = wordsOf(text);
  const spelt = spellingOf(spoken);
  const { today, language, total } = message;
  const hearing: Hearing = {
    today,
    currency: total.currency,
    locale: language ?? "en",
    lastAgentAct: "offer_plan",
  };
  const wordsFrom = (from: number, to: number): string =>
    spoken
      .slice(from, to)
      .map(({ word }) => word)
      .join(" ");
  const values = readPlaced(text, spoken, language, hearing).flatMap(({ value, from, to }) => {
    const kind = valueToken(value, wordsFrom(from, to), message);
    return kind === null ? [] : withItsDay(kind).map((own) => ({ ...own, from, to }));
  });
  const counts = countsOf(spelt);
  const tokens = settled([
    strongWords(spelt, today),
    values,
    spansOf({ ...message, text }, spoken),
    weakWords(spelt, message),
  ]);
  const told = withCounts(tokens, counts);
  const covered = (at: number): boolean => told.some(({ from, to }) => from <= at && at < to);
  const isLoose = ({ kind, word }: Word, at: number): boolean =>
    kind === "number" && Number.parseFloat(word) >= leastFigure && !covered(at);
  return spoken.some(isLoose) ? null : withStarts(told, spelt);
}

const leastFigure = 5;

function withCounts(tokens: readonly Token[], counts: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const own =
      token.is === "rest"
        ? counts.find(({ from, to }) => from === token.from && to === token.to)
        : undefined;
    return own === undefined ? [token] : [token, own];
  });
}

/** "One on Friday and the other at month end". */
export const namesTwo = (text: string): boolean =>
  spellingOf(wordsOf(tidy(text))).plain.search(words.oneAndOther) >= 0;

/** "Starting Friday", "20 se shuru": the day on which what is laid out begins. */
function withStarts(tokens: readonly Token[], spelt: Spelt): readonly Token[] {
  const begins = places(spelt, words.beginning, () => ({ is: "each" }));
  return tokens.map((token) => {
    if (token.is !== "day" || token.starts) return token;
    const beside = begins.some(({ from, to }) => to === token.from || from === token.to);
    return beside ? { ...token, starts: true } : token;
  });
}
