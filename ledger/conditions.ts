/** What interest does on each day of a debt, by the terms that were known of at a moment. */

import { type Instant, type PlainDate, addDays, monthsAfter } from "@forbear/kernel";
import { type Rate, leastRate, nanoOf, noRate } from "./rate.ts";
import type {
  Compounding,
  FreezeReason,
  InterestTerms,
  ProductTerms,
  TermsFact,
  TermsTold,
} from "./terms.ts";

type Told<K extends TermsFact["kind"]> = TermsTold & {
  readonly fact: Extract<TermsFact, { readonly kind: K }>;
};

const isOf =
  <K extends TermsFact["kind"]>(kind: K) =>
  (told: TermsTold): told is Told<K> =>
    told.fact.kind === kind;

/** Interest rests or is held down from a day to a day, both of them in it. */
export type Freeze = {
  readonly id: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly because: FreezeReason;
  readonly limit: Rate | null;
};

/** All that was known of a debt's terms at a moment, told in order. */
export type Conditions = {
  readonly terms: readonly { readonly from: PlainDate; readonly terms: ProductTerms }[];
  readonly rates: readonly {
    readonly from: PlainDate;
    readonly annual: Rate;
    readonly cite: string;
  }[];
  readonly freezes: readonly Freeze[];
};

/** What was told by `knownAt` and not withdrawn by then; of two for one day the later told counts. */
export function conditionsKnown(told: readonly TermsTold[], knownAt: Instant): Conditions {
  const known = told.filter(({ toldAt }) => toldAt <= knownAt);
  const gone = new Set(known.filter(isOf("withdrawn")).map(({ fact }) => fact.of));
  const standing = known.filter(({ id }) => !gone.has(id));
  const thaws = standing.filter(isOf("thaw"));
  return {
    terms: inForce(standing.filter(isOf("terms")).map(({ fact }) => fact)),
    rates: inForce(standing.filter(isOf("rate")).map(({ fact }) => fact)),
    freezes: standing.filter(isOf("freeze")).map(({ id, fact }) => {
      const { from, because, limit } = fact;
      const ended = thaws.findLast(({ fact: thaw }) => thaw.freeze === id);
      return { id, from, until: ended?.fact.until ?? fact.until, because, limit };
    }),
  };
}

/** By their first day; of those of one day the last that was told. */
function inForce<T extends { readonly from: PlainDate }>(told: readonly T[]): readonly T[] {
  const byDay = new Map(told.map((one) => [one.from, one]));
  return [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

const lastBy = <T extends { readonly from: PlainDate }>(
  lines: readonly T[],
  on: PlainDate,
): T | undefined => lines.findLast((line) => line.from <= on);

/** How interest runs from a day until something changes. */
export type Running = {
  /** The day that the terms in force began: day counts and compounding run from it. */
  readonly anchor: PlainDate;
  readonly interest: InterestTerms;
  /** After freezes. */
  readonly rate: Rate;
  readonly cite: string;
  /** The freeze that holds the rate down; null where none does. */
  readonly frozen: FreezeReason | null;
};

/** How interest runs on a day; null where it does not. */
export function runningOn(conditions: Conditions, on: PlainDate): Running | null {
  const inForceNow = lastBy(conditions.terms, on);
  const interest = inForceNow?.terms.interest ?? null;
  if (inForceNow === undefined || interest === null) return null;
  const anchor = inForceNow.from;
  const own = lastBy(interest.rates, on);
  const changed = lastBy(conditions.rates, on);
  // A change told for this debt holds until its terms are replaced, or state a later line.
  const counts =
    changed !== undefined &&
    changed.from >= anchor &&
    (own === undefined || changed.from >= own.from);
  const line = counts ? changed : own;
  let rate = line?.annual ?? noRate;
  let frozen: FreezeReason | null = null;
  for (const freeze of conditions.freezes) {
    if (on < freeze.from || (freeze.until !== null && on > freeze.until)) continue;
    const held = leastRate(rate, freeze.limit ?? noRate);
    if (nanoOf(held) === nanoOf(rate)) continue;
    rate = held;
    frozen = freeze.because;
  }
  return { anchor, interest, rate, cite: line?.cite ?? "", frozen };
}

const monthsOf: { readonly [C in Exclude<Compounding, "day">]: number } = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

const monthsBetween = (a: PlainDate, b: PlainDate): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 +
  Number(b.slice(5, 7)) -
  Number(a.slice(5, 7));

/** The first day after `after` on which unpaid interest joins the principal. */
export function nextCompounding(
  every: Compounding,
  anchor: PlainDate,
  after: PlainDate,
): PlainDate {
  if (every === "day") return addDays(after, 1);
  const step = monthsOf[every];
  let n = Math.max(1, Math.floor(monthsBetween(anchor, after) / step));
  while (monthsAfter(anchor, n * step) <= after) n += 1;
  return monthsAfter(anchor, n * step);
}

/** The days on which something changes in how interest runs, in order; compounding is not among them. */
export function changeDays(conditions: Conditions): readonly PlainDate[] {
  const days = new Set<PlainDate>();
  for (const { from, terms } of conditions.terms) {
    days.add(from);
    for (const line of terms.interest?.rates ?? []) if (line.from > from) days.add(line.from);
  }
  for (const { from } of conditions.rates) days.add(from);
  for (const { from, until } of conditions.freezes) {
    days.add(from);
    if (until !== null) days.add(addDays(until, 1));
  }
  return [...days].sort();
}
