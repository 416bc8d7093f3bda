/** A day's, an hour's or a piece's money with how much of it there is: "110 a day, 5 days a week". */

import { type Money, money } from "@forbear/kernel";
import type { Recurrence } from "../../meaning.ts";
import { type Span, type Spelt, places, spellingOf } from "../../schedules/spelling.ts";
import { numberIn } from "../../schedules/words.ts";
import { tidy, wordsOf } from "../../words/words.ts";
import * as words from "./measure-words.ts";
import { type Place, overlaps } from "./spans.ts";

type Unit = "hour" | "day" | "piece";
type Period = "day" | "week" | "month";
type Count = { readonly of: Unit; readonly n: number; readonly per: Period | null };
type Rated = Span & { readonly amount: Money; readonly every?: Recurrence };

const daysOfWeek = 7;
/** More days than a week has are of a month. */
const mostDaily = 16;
const mostWeekly = 90;
const fullHours = 40;
const mostCounted = 400;

const has = (phrase: string, form: RegExp): boolean => phrase.search(form) >= 0;

/** "4 or 5 days": the middle. */
function numberOf(phrase: string): number | null {
  const parts = phrase.split(" ").flatMap((word) => {
    const n = /^(?:a|an|ek|un|una|do)$/u.test(word) && phrase.length > 0 ? null : numberIn(word);
    return n === null ? [] : [n];
  });
  const [first = /(?<![^ ])do(?= (?:din|ghante))/u.test(phrase) ? 2 : null, second] = parts;
  if (first === null) return null;
  const range = second !== undefined && second > first && second <= first * 2;
  return range ? (first + second) / 2 : first;
}

function countOf(of: Unit, phrase: string): Count | null {
  const n = numberOf(phrase);
  if (n === null || n <= 0 || n > mostCounted) return null;
  const per = has(phrase, words.saysWeek)
    ? "week"
    : has(phrase, words.saysMonth)
      ? "month"
      : has(phrase, words.saysDay)
        ? "day"
        : null;
  return { of, n, per };
}

const always = (of: Unit, n: number) => (): Count => ({ of, n, per: "week" });

/** Every count of work in the message; of those at one place the longest. */
function countsIn(spelt: Spelt): readonly Place<Count>[] {
  const all = [
    ...places(spelt, words.daysOfWork, (said) => countOf("day", said)),
    ...places(spelt, words.hoursOfWork, (said) => countOf("hour", said)),
    ...places(spelt, words.fiveDays, always("day", 5)),
    ...places(spelt, words.sixDays, always("day", 6)),
    ...places(spelt, words.sevenDays, always("day", daysOfWeek)),
    ...places(spelt, words.fullTime, always("hour", fullHours)),
  ];
  const pieces = places(spelt, words.piecesOfWork, (said) => countOf("piece", said));
  return [...all, ...pieces.filter((one) => !all.some((other) => overlaps(one, other)))];
}

const ratesIn = (spelt: Spelt): readonly Place<{ readonly of: Unit }>[] => [
  ...places(spelt, words.perHour, () => ({ of: "hour" as const })),
  ...places(spelt, words.perDay, () => ({ of: "day" as const })),
  ...places(spelt, words.perPiece, () => ({ of: "piece" as const })),
];

/** "5 days a week at 130": so much for each of what is counted. */
const ratesOf = (
  spelt: Spelt,
  sums: readonly Rated[],
  counts: readonly Place<Count>[],
): readonly Place<{ readonly of: Unit }>[] =>
  sums.flatMap(({ from }) => {
    const lead = { from: from - 1, to: from };
    const word = spelt.plain.slice(spelt.starts[from - 1], spelt.starts[from]).trim();
    const count = counts.find(({ to }) => to === from - 1);
    return count !== undefined && /^(?:a|at|@|for)$/u.test(word) ? [{ ...lead, of: count.of }] : [];
  });

const isOne = ({ plain, starts }: Spelt, { from }: Span): boolean =>
  /^an? /u.test(plain.slice(starts[from]));

/** How far from its sum "a day" may stand: "roz ka 700", "140 dollars cash a day". */
const farthest = 4;

const apart = (one: Span, other: Span): number =>
  one.to <= other.from ? other.from - one.to : one.from - other.to;

const periods: { readonly [of in Period]: Recurrence } = {
  day: { every: 1, unit: "day" },
  week: { every: 1, unit: "week" },
  month: { every: 1, unit: "month" },
};

const perOf = ({ of, n, per }: Count): Period =>
  per ??
  (of === "hour"
    ? n <= mostDaily
      ? "day"
      : n <= mostWeekly
        ? "week"
        : "month"
    : n <= daysOfWeek || of === "piece"
      ? "week"
      : "month");

type Earned = { readonly times: number; readonly every: Recurrence; readonly by: readonly Span[] };

const told = (...counts: readonly Place<Count>[]): readonly Span[] => counts;

/** How often a rate is earned; null where the message does not say. */
function earned(of: Unit, counts: readonly Place<Count>[]): Earned | null {
  const best = (kind: Unit): Place<Count> | undefined => {
    const own = counts.filter((one) => one.of === kind);
    return own.find(({ per }) => per !== null) ?? own[0];
  };
  const days = best("day");
  const own = best(of);
  if (own === undefined) return null;
  const per = perOf(own);
  // "20 an hour, 8 hours a day, 5 days".
  if (per === "day" && of !== "day") {
    if (days === undefined) return { times: own.n, every: periods.day, by: told(own) };
    return { times: own.n * days.n, every: periods[perOf(days)], by: told(own, days) };
  }
  return { times: own.n, every: periods[per], by: told(own) };
}

/** Of a piece its count is of the same thing: "90 por casa", "6 casas a la semana"; or of none. */
function isOfPiece(spelt: Spelt, rate: Span, count: Span): boolean {
  const within = ({ from, to }: Span): readonly string[] =>
    spelt.plain.slice(spelt.starts[from], spelt.starts[to]).trim().split(" ");
  const stem = (word: string): string => word.replace(/s$/u, "").replace(/[aeiouy]+$/u, "");
  const [thing = ""] = within(rate).slice(-1);
  const named = within(count).filter((word) => stem(word) === stem(thing));
  const bare =
    mayBeBare(within(count)) &&
    within(count).every((word) => /^\d+$/u.test(word) || ofTime.test(word));
  return named.length > 0 || bare;
}
const mostBare = 60;
/** "Like 10 a week" counts pieces; "150 a week" is money. */
const mayBeBare = (count: readonly string[]): boolean =>
  count.every((word) => !/^\d+$/u.test(word) || Number(word) <= mostBare);
const ofTime =
  /^(?:a|per|each|every|por|al|la|about|like|around|maybe|como|unas|unos|viks?|vks?|semana|day|days|dia|month|mes|vikly|daily|veekly|to|or|-)$/u;

/** A rate that is counted: by how much it is multiplied, how often that comes, and the words that tell so. */
export type Wage = { readonly sum: Span; readonly amount: Money; readonly every: Recurrence } & {
  readonly by: readonly Span[];
};

/** The sums that are a rate, as what they make in a week or a month. */
export function wagesIn(spelt: Spelt, sums: readonly Rated[]): readonly Wage[] {
  const counts = countsIn(spelt);
  if (counts.length === 0) return [];
  const rates = [...ratesIn(spelt), ...ratesOf(spelt, sums, counts)].filter(
    (rate) => !counts.some((one) => one.of !== "piece" && inside(rate, one)),
  );
  // A number that is counted is no sum.
  const own = sums.filter((sum) => !counts.some((one) => one.of !== "piece" && overlaps(one, sum)));
  const taken = new Set<Span>();
  return own.flatMap((sum): readonly Wage[] => {
    if (taken.has(sum)) return [];
    const near = rates
      .filter((rate) => apart(rate, sum) >= 0 && apart(rate, sum) <= farthest)
      // "I rent a room by the week, 150" is no work by the room.
      .filter((rate) => rate.of !== "piece" || rate.from >= sum.to || !isOne(spelt, rate))
      .filter(
        (rate) =>
          !own.some(
            (other) =>
              other !== sum && apart(rate, other) < apart(rate, sum) && apart(rate, other) >= 0,
          ),
      )
      .sort((a, b) => apart(a, sum) - apart(b, sum));
    for (const rate of near) {
      const usable = counts
        .filter((count) => count.of !== "piece" || isOfPiece(spelt, rate, count))
        .filter((count) => !overlaps(count, sum));
      const made = earned(rate.of, usable);
      if (made === null) continue;
      for (const other of own) if (made.by.some((span) => overlaps(span, other))) taken.add(other);
      return [
        {
          sum,
          amount: money(
            sum.amount.currency,
            BigInt(Math.round(Number(sum.amount.minor) * made.times)),
          ),
          every: made.every,
          by: [rate, ...made.by],
        },
      ];
    }
    return [];
  });
}

type Headed = { readonly sum: Span; readonly times: number; readonly by: readonly Span[] };

/** "8 bachche, 800 har ek ka": so much from each of so many. */
export function headsIn(spelt: Spelt, sums: readonly Span[]): readonly Headed[] {
  const counts = places(spelt, words.heads, (phrase) => {
    const n = numberOf(phrase);
    return n === null || n < 2 || n > mostBare ? null : { n };
  });
  const [count, more] = counts;
  if (count === undefined || more !== undefined) return [];
  const rates = places(spelt, words.perHead, () => ({})).filter((one) => !overlaps(one, count));
  const own = sums.filter((sum) => !overlaps(sum, count));
  return own.flatMap((sum): readonly Headed[] => {
    const rate = rates.find((one) => apart(one, sum) >= 0 && apart(one, sum) <= nearRate);
    return rate === undefined ? [] : [{ sum, times: count.n, by: [count, rate] }];
  });
}
const nearRate = 2;

/** A rate and how much of it there is, whatever the sum. */
export function tellsWage(text: string): boolean {
  const spelt = spellingOf(wordsOf(tidy(text)));
  const counts = countsIn(spelt).filter(({ of }) => of !== "piece");
  const heads = places(spelt, words.heads, () => ({})).length > 0;
  if (heads && places(spelt, words.perHead, () => ({})).length > 0) return true;
  return ratesIn(spelt).some((rate) => counts.some((one) => !overlaps(one, rate)));
}

const inside = (one: Span, other: Span): boolean => other.from <= one.from && one.to <= other.to;
