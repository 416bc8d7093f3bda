/** What lays payments out in a message, each thing where it stands: sums, days, rhythms, and the words that place them. */

import { type Money, type PlainDate, parsePlainDate } from "@forbear/kernel";
import { everyOf } from "../heard/wishes/rhythm.ts";
import type { Hearing, Language, Value } from "../meaning.ts";
import { readPlaced } from "../values/read.ts";
import { rememberedLast } from "../words/remembered.ts";
import { type Word, tidy, wordsOf } from "../words/words.ts";
import {
  type DayToken,
  type Every,
  dayAfter,
  dayNamed,
  dayOn,
  daysBySpan,
  monthEnd,
  monthly,
  numberedDay,
  weekdayOfMonth,
} from "./days.ts";
import { withParted } from "./in-so-many.ts";
import { type Span, type Spelt, places, spellingOf } from "./spelling.ts";
import * as words from "./words.ts";

type RhythmToken = {
  readonly is: "rhythm";
  readonly every: Every;
  readonly anchor: PlainDate | null;
};

/** `share`: of all of it, where it is told so; `ofRest`: of what is left. */
type SumToken = {
  readonly is: "sum";
  readonly amount: Money;
  readonly share: number | null;
  readonly ofRest: boolean;
};

type Kind =
  | SumToken
  /** A sum that is no payment: what was paid, what comes in. */
  | { readonly is: "other" }
  /** What is left: of one half alone, or the other half; `of`: a share of it follows. */
  | { readonly is: "rest"; readonly of?: true; readonly half?: "other" | "of-one" }
  /** On a day that is not told. */
  | { readonly is: "open" }
  /** As much as before. */
  | { readonly is: "again" }
  | { readonly is: "count"; readonly n: number }
  /** `until`: its last day, where that is what they name. */
  | ({ readonly is: "lasting"; readonly until?: PlainDate } & words.Length)
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
  /** What is behind it is meant in the place of what stands before it. */
  | { readonly is: "rather" }
  /** What leaves open which. */
  | { readonly is: "choice" };

export type Token = Kind & Span;

export type Message = {
  readonly text: string;
  readonly language: Language | null;
  readonly today: PlainDate;
  readonly total: Money;
  /** They propose, and no sum reads as offered: then what reads as paid or earned is. */
  readonly offersAll: boolean;
  /** Where they live, as two capitals. */
  readonly country: string;
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
function strongWords(spelt: Spelt, { today, total }: Message): readonly Token[] {
  const turns = spelt.plain.search(words.oneOfTwo) >= 0;
  return [
    ...places(spelt, words.later, (phrase) => dayAfter(words.lengthIn(phrase), today)),
    ...places(spelt, words.sameDayNextMonth, is(dayAfter(words.lengthIn("month"), today))),
    ...places(spelt, words.monthEnds, is(monthEnd(today))),
    ...places(spelt, words.monthEnds, is({ is: "rhythm", every: monthly, anchor: null })),
    ...places(spelt, words.thenEach, rhythmSaid),
    ...places(spelt, words.spaced, rhythmSaid),
    ...places(spelt, words.lasting, (phrase) => ({
      is: "lasting" as const,
      ...words.lengthIn(phrase),
    })),
    ...(turns ? turnsIn(spelt) : []),
    ...fractionsIn(spelt, total),
    ...words.shares.flatMap(([share, phrase]) =>
      places(spelt, phrase, is(sumOfShare(share, total))),
    ),
    ...places(spelt, words.percents, (phrase) =>
      sumOfShare(Number.parseFloat(phrase) / hundred, total),
    ),
    ...words.inShares.flatMap(([n, phrase]) => places(spelt, phrase, is({ is: "count", n }))),
    ...places(spelt, words.rather, is({ is: "rather" })),
    ...places(spelt, words.restIn, is({ is: "rest" })),
    ...places(spelt, words.following, is({ is: "following" })),
    ...places(spelt, words.restOfHalf, is({ is: "rest", half: "of-one" as const })),
    ...places(spelt, words.otherHalf, is({ is: "rest", half: "other" as const })),
    ...places(spelt, words.rest, (phrase) =>
      / k[aei]$/u.test(phrase) ? { is: "rest" as const, of: true } : { is: "rest" as const },
    ),
    ...words.ordinals.flatMap(([place, named]) => places(spelt, named, is({ is: "order", place }))),
  ];
}

/** "1/3 now, 1/3 on the 20th": where they are not one day but parts of it. */
function fractionsIn(spelt: Spelt, total: Money): readonly Token[] {
  const found = places(spelt, words.fractions, (phrase) => {
    const [over = 1, under = 1] = phrase.split(" / ").map(Number);
    return sumOfShare(over / under, total);
  });
  return found.length > 1 ? found : [];
}

const hundred = 100;

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
    ...places(spelt, words.each, is({ is: "each" })),
    ...places(spelt, words.atOnce, is({ ...dayOn(today), isNow: true })),
    ...places(spelt, words.alike, is({ is: "alike" })),
    ...places(spelt, words.dayOpen, is({ is: "open" })),
    ...places(spelt, words.parting, is({ is: "parting" })),
    ...places(spelt, words.choiceIn(language), is({ is: "choice" })),
  ];
}

const noPayment: ReadonlySet<string> = new Set(["paid", "income", "expense", "quoted", "wrong"]);
const misread: ReadonlySet<string> = new Set(["paid", "income", "expense"]);

/** The share is the person's; the product is ours, of the balance the ledger has, to the nearest cent. */
function sumOfShare(share: number, total: Money): SumToken {
  const minor = BigInt(Math.round(Number(total.minor) * share));
  return { is: "sum", amount: { ...total, minor }, share, ofRest: false };
}

function sumToken(value: Value, { total, offersAll }: Message): Kind | null {
  if (value.kind !== "money") return null;
  const role = value.role ?? "";
  if (noPayment.has(role) && !(offersAll && misread.has(role))) return { is: "other" };
  return "minor" in value.value
    ? { is: "sum", amount: value.value, share: null, ofRest: false }
    : sumOfShare(value.value.shareOfBalance, total);
}

/** A day that is past, was one of paying or is one to be called on is no day of what is laid out. */
const isNoDay = (role: string, on: PlainDate, today: PlainDate): boolean =>
  role === "call" || role === "wrong" || (role === "paid" && on < today);

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
      const { weekday } = every;
      const day = weekday === undefined ? numberedDay(anchor) : weekdayOfMonth(anchor, weekday);
      return [day, { is: "rhythm", every, anchor: null }];
    }
    case "date":
      if (isNoDay(value.role ?? "", value.value, message.today)) return [];
      return value.weekday === undefined
        ? [dayNamed(value.value, said)]
        : [weekdayOfMonth(value.value, value.weekday)];
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

const inThePast = /^(?:left|whatevers?|bach[aei]|hu[aei]|gaya)$/u;

/** The words without those of what is left: "what's left" makes no sum one that was paid. */
const besideRest = (spoken: readonly Word[], strong: readonly Token[]): readonly Word[] =>
  spoken.map((word, at) =>
    inThePast.test(word.word) &&
    strong.some((token) => token.is === "rest" && token.from <= at && at < token.to)
      ? { ...word, word: "", key: "" }
      : word,
  );

function tokensRead(message: Message): readonly Token[] | null {
  const { today, language, total, country } = message;
  const text = tidy(message.text);
  const spoken = wordsOf(text);
  const spelt = spellingOf(spoken);
  const hearing: Hearing = {
    today,
    currency: total.currency,
    locale: `${language ?? "en"}-${country}`,
    lastAgentAct: "offer_plan",
  };
  const saidAt = ({ from, to }: Span): string =>
    spoken
      .slice(from, to)
      .map(({ word }) => word)
      .join(" ");
  const strong = strongWords(spelt, message);
  const placed = readPlaced(text, besideRest(spoken, strong), language, hearing);
  const values = placed.flatMap(({ value, from, to }) =>
    kindsOf(value, saidAt({ from, to }), message).map((kind) => ({ ...kind, from, to })),
  );
  const counts = places(spelt, words.restIn, (phrase) => {
    const n = words.numberIn(phrase);
    return n === null ? null : { is: "count" as const, n };
  });
  const tokens = settled([
    strong,
    untilIn(spelt, values, today),
    [...values, ...counts],
    daysBySpan(text, spoken, today),
    weakWords(spelt, message),
  ]);
  const own = withoutTakenBack(tokens, spelt);
  const begun = withPayers(withDoubled(withStarts(own, spelt), spelt), spelt);
  const listed = withDaysListed(withParted(begun, spelt, total), spoken);
  const isLoose = ({ kind, word }: Word, at: number): boolean =>
    kind === "number" &&
    Number.parseFloat(word) >= leastFigure &&
    !listed.some(({ from, to }) => from <= at && at < to);
  return spoken.some(isLoose) ? null : listed;
}

/** "Forget tomorrow", "kal ka chhodo": a day that is taken back is none of theirs. */
function withoutTakenBack(tokens: readonly Token[], spelt: Spelt): readonly Token[] {
  const ahead = places(spelt, words.takingBack, is({ is: "each" }));
  const behind = places(spelt, words.takenBack, is({ is: "each" }));
  return tokens.filter(
    (token) =>
      token.is !== "day" ||
      !(ahead.some(({ to }) => to === token.from) || behind.some(({ from }) => from === token.to)),
  );
}

const gap = 1; // an article

const placeOf = (spelt: Spelt, phrase: RegExp): readonly Span[] =>
  places(spelt, phrase, is({ is: "each" }));
const standsBefore = (ahead: readonly Span[], day: Span): boolean =>
  ahead.some(({ to }) => to <= day.from && day.from - to <= gap);

/** "Starting Friday", "20 se shuru": the day on which what is laid out begins; "all on the 10th": that of all. */
function withStarts(tokens: readonly Token[], spelt: Spelt): readonly Token[] {
  const ahead = placeOf(spelt, words.beginning);
  const behind = placeOf(spelt, words.begun);
  const all = placeOf(spelt, words.ofAll);
  const begins = (day: Span): boolean =>
    standsBefore(ahead, day) || behind.some(({ from }) => from === day.to);
  return tokens.map((token) => {
    if (token.is !== "day") return token;
    if (begins(token)) return { ...token, starts: true };
    return standsBefore(all, token) ? { ...token, ofAll: true } : token;
  });
}

/** "40 a month until June": how long a rhythm that stands before it goes on. */
function untilIn(spelt: Spelt, values: readonly Token[], today: PlainDate): readonly Token[] {
  return places(spelt, words.untilMonth, (phrase) => {
    const until = words.lastBefore(phrase, today);
    if (until === null) return null;
    return { is: "lasting" as const, n: 1, every: 1, unit: "month" as const, until };
  }).filter((one) => values.some(({ is: kind, to }) => kind === "rhythm" && to <= one.from));
}

/** "My two sons 100 each on the 15th": so many times as much, and the one day is that of all. */
function withPayers(tokens: readonly Token[], spelt: Spelt): readonly Token[] {
  const found = places(spelt, words.payers, (phrase) => ({ n: words.numberIn(phrase) ?? 2 }));
  const [only, more] = found;
  if (only === undefined || more !== undefined || !tokens.some(({ is: one }) => one === "each"))
    return tokens;
  const at = tokens.findIndex(({ is: one, from }) => one === "sum" && from >= only.to);
  const oneDay = tokens.filter(({ is: one }) => one === "day").length === 1;
  return tokens
    .map((token, n) => {
      if (token.is === "day" && oneDay) return { ...token, ofAll: true };
      if (token.is !== "sum" || n !== at) return token;
      return {
        ...token,
        amount: { ...token.amount, minor: BigInt(only.n) * token.amount.minor },
      };
    })
    .filter(
      (token) =>
        token.is !== "each" && !(token.is === "count" && overlaps(token, { ...token, ...only })),
    );
}

/** "Double on the first one then 50 a month": twice the one sum that they name. */
function withDoubled(tokens: readonly Token[], spelt: Spelt): readonly Token[] {
  const [only, more] = tokens.filter((token) => token.is === "sum");
  if (only?.is !== "sum" || more !== undefined) return tokens;
  const amount = { ...only.amount, minor: 2n * only.amount.minor };
  const found = places(spelt, words.doubled, is({ ...only, amount }));
  const free = found.filter((one) => !tokens.some((token) => overlaps(token, one)));
  return [...tokens, ...free].sort((a, b) => a.from - b.from);
}

const longestMonth = 31;

/** "6, 13 and 20 March": bare numbers ahead of a day, in a list with it, are days of the same month. */
function withDaysListed(tokens: readonly Token[], spoken: readonly Word[]): readonly Token[] {
  const days: Token[] = [];
  for (const token of tokens) {
    if (token.is !== "day" || !/\d/u.test(spoken[token.from]?.word ?? "")) continue;
    let at = token.from - 1;
    let { on } = token;
    while (at >= 0) {
      if (isParting(tokens, at)) {
        at -= 1;
        continue;
      }
      const number = spoken[at]?.kind === "number" ? Number(spoken[at]?.word) : Number.NaN;
      const own = tokens.find(({ from, to }) => from <= at && at < to);
      const isBare = own === undefined || (own.is === "sum" && own.to - own.from === 1);
      if (!Number.isInteger(number) || number < 1 || number > longestMonth || !isBare) break;
      const day = dayOfSameMonth(on, number);
      if (day === null || day >= on) break;
      days.push({ ...(token.ofMonth ? numberedDay(day) : dayOn(day)), from: at, to: at + 1 });
      on = day;
      at -= 1;
    }
  }
  const free = tokens.filter((token) => !days.some((day) => overlaps(day, token)));
  return [...free, ...days].sort((a, b) => a.from - b.from);
}

const isParting = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ is: kind, from, to }) => kind === "parting" && from <= at && at < to);

function dayOfSameMonth(on: PlainDate, number: number): PlainDate | null {
  const found = parsePlainDate(`${on.slice(0, 8)}${String(number).padStart(2, "0")}`);
  return found.ok ? found.value : null;
}

/** "One on Friday and the other at month end". */
export const namesTwo = (text: string): boolean =>
  spellingOf(wordsOf(tidy(text))).plain.search(words.oneAndOther) >= 0;

/** The tokens of a message in their order; null where a figure stands in it that none of them tells. */
export const tokensOf = rememberedLast(
  ({ text, language, today, total, offersAll, country }: Message) =>
    [language, today, total.currency, total.minor, offersAll, country, text].join(" "),
  tokensRead,
);
