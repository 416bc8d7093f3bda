/** What lays payments out in a message, each thing where it stands: sums, days, rhythms, and the words that place them. */

import type { Money, PlainDate } from "@forbear/kernel";
import { everyOf } from "../heard/rhythm.ts";
import type { Hearing, Language, Value } from "../meaning.ts";
import { readPlaced } from "../values/read.ts";
import { type Word, tidy, wordsOf } from "../words/words.ts";
import {
  type DayToken,
  type Every,
  dayAfter,
  dayNamed,
  dayOn,
  daysBySpan,
  monthly,
  numberedDay,
} from "./days.ts";
import { type Span, type Spelt, places, spellingOf } from "./spelling.ts";
import * as words from "./words.ts";

type RhythmToken = {
  readonly is: "rhythm";
  readonly every: Every;
  readonly anchor: PlainDate | null;
};

type Kind =
  | { readonly is: "sum"; readonly amount: Money }
  /** A sum that is no payment: what was paid, what comes in. */
  | { readonly is: "other" }
  /** What is left. */
  | { readonly is: "rest" }
  /** As much as before. */
  | { readonly is: "again" }
  | { readonly is: "count"; readonly n: number }
  | ({ readonly is: "lasting" } & words.Length)
  | { readonly is: "order"; readonly place: number | "last" }
  | { readonly is: "alike" }
  | { readonly is: "each" }
  /** One of two that take turns. */
  | { readonly is: "turn"; readonly every: Every | null }
  | DayToken
  /** As far behind as before. */
  | { readonly is: "following" }
  | RhythmToken
  /** What parts one payment from another. */
  | { readonly is: "parting" }
  /** What leaves open which. */
  | { readonly is: "choice" };

export type Token = Kind & Span;

export type Message = {
  readonly text: string;
  readonly language: Language | null;
  readonly today: PlainDate;
  readonly total: Money;
  /** Beside nothing else that is offered, what reads as income is offered too. */
  readonly takesIncome: boolean;
};

const is =
  <K extends Kind>(kind: K) =>
  (): K =>
    kind;

const rhythmSaid = (phrase: string): RhythmToken => {
  const { n, every, unit } = words.lengthIn(phrase);
  return { is: "rhythm", every: everyOf({ every: n * every, unit }) ?? monthly, anchor: null };
};

/** What is told by words that no value is made of, and weighs more than the values among them. */
function strongWords(spelt: Spelt, today: PlainDate): readonly Token[] {
  const turns = spelt.plain.search(words.oneOfTwo) >= 0;
  return [
    ...places(spelt, words.later, (phrase) => dayAfter(words.lengthIn(phrase), today)),
    ...places(spelt, words.sameDayNextMonth, is(dayAfter(words.lengthIn("month"), today))),
    ...places(spelt, words.thenEach, rhythmSaid),
    ...places(spelt, words.spaced, rhythmSaid),
    ...places(spelt, words.lasting, (phrase) => ({
      is: "lasting" as const,
      ...words.lengthIn(phrase),
    })),
    ...(turns ? turnsIn(spelt) : []),
    ...places(spelt, words.restIn, is({ is: "rest" })),
    ...places(spelt, words.following, is({ is: "following" })),
    ...places(spelt, words.rest, is({ is: "rest" })),
    ...places(spelt, words.each, is({ is: "each" })),
    ...words.ordinals.flatMap(([place, named]) => places(spelt, named, is({ is: "order", place }))),
  ];
}

const turnsIn = (spelt: Spelt): readonly Token[] => [
  ...places(spelt, words.oneOfTwo, (phrase) => ({ ...rhythmSaid(phrase), is: "turn" as const })),
  ...places(spelt, words.otherOfTwo, is({ is: "turn", every: null })),
];

/** Words that count where nothing weightier is made of them. */
function weakWords(spelt: Spelt, { language, today }: Message): readonly Token[] {
  return [
    ...words.ordinals.flatMap(([place, , bare]) => places(spelt, bare, is({ is: "order", place }))),
    ...places(spelt, words.atFirst, is({ is: "order", place: 1 })),
    ...places(spelt, words.again, is({ is: "again" })),
    ...places(spelt, words.atOnce, is(dayOn(today))),
    ...places(spelt, words.alike, is({ is: "alike" })),
    ...places(spelt, words.parting, is({ is: "parting" })),
    ...places(spelt, words.choiceIn(language), is({ is: "choice" })),
  ];
}

const noPayment: ReadonlySet<string> = new Set(["paid", "income", "expense", "quoted", "wrong"]);
const ofBudget: ReadonlySet<string> = new Set(["income", "expense"]);
const noDay: ReadonlySet<string> = new Set(["call", "paid", "wrong"]);

/** The share is the person's; the product is ours, of the balance the ledger has, to the nearest cent. */
function sumToken(value: Value, { total, takesIncome }: Message): Kind | null {
  if (value.kind !== "money") return null;
  const role = value.role ?? "";
  if (noPayment.has(role) && !(takesIncome && ofBudget.has(role))) return { is: "other" };
  if ("minor" in value.value) return { is: "sum", amount: value.value };
  const { shareOfBalance } = value.value;
  const minor = BigInt(Math.round(Number(total.minor) * shareOfBalance));
  return { is: "sum", amount: { ...total, minor } };
}

/** What a value lays out; "the 20th of each month" a day as well as a rhythm. */
function kindsOf(value: Value, said: string, message: Message): readonly Kind[] {
  switch (value.kind) {
    case "money": {
      const sum = sumToken(value, message);
      return sum === null ? [] : [sum];
    }
    case "count":
      return [{ is: "count", n: value.value }];
    case "recurrence": {
      const every = everyOf(value.value);
      const { anchor = null } = value.value;
      if (every === null) return [];
      if (every.unit !== "month" || anchor === null) return [{ is: "rhythm", every, anchor }];
      return [numberedDay(anchor), { is: "rhythm", every, anchor: null }];
    }
    case "date":
      return noDay.has(value.role ?? "") ? [] : [dayNamed(value.value, said)];
    default:
      return [];
  }
}

const overlaps = (one: Token, other: Token): boolean => one.from < other.to && other.from < one.to;

/** A rhythm and its own day are one thing said, and so are what is left and how many. */
const isTwin = (one: Token, other: Token): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  ((one.is === "day" && other.is === "rhythm") || (one.is === "rest" && other.is === "count"));

/** Each word is spoken for once, by what weighs most. */
function settled(byWeight: readonly (readonly Token[])[]): readonly Token[] {
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

const leastFigure = 5;

/** The tokens of a message in their order; null where a figure stands in it that none of them tells. */
export function tokensOf(message: Message): readonly Token[] | null {
  const { today, language, total } = message;
  const text = tidy(message.text);
  const spoken = wordsOf(text);
  const spelt = spellingOf(spoken);
  const hearing: Hearing = {
    today,
    currency: total.currency,
    locale: language ?? "en",
    lastAgentAct: "offer_plan",
  };
  const wordsFrom = ({ from, to }: Span): string =>
    spoken
      .slice(from, to)
      .map(({ word }) => word)
      .join(" ");
  const values = readPlaced(text, spoken, language, hearing).flatMap(({ value, from, to }) =>
    kindsOf(value, wordsFrom({ from, to }), message).map((kind) => ({ ...kind, from, to })),
  );
  const counts = places(spelt, words.restIn, (phrase) => {
    const n = words.numberIn(phrase);
    return n === null ? null : { is: "count" as const, n };
  });
  const tokens = settled([
    strongWords(spelt, today),
    [...values, ...counts],
    daysBySpan(text, spoken, today),
    weakWords(spelt, message),
  ]);
  const isLoose = ({ kind, word }: Word, at: number): boolean =>
    kind === "number" &&
    Number.parseFloat(word) >= leastFigure &&
    !tokens.some(({ from, to }) => from <= at && at < to);
  return spoken.some(isLoose) ? null : tokens;
}

/** "One on Friday and the other at month end". */
export const namesTwo = (text: string): boolean =>
  spellingOf(wordsOf(tidy(text))).plain.search(words.oneAndOther) >= 0;
