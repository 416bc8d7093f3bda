/** The ledger again, slowly: it walks day by day and does the sums of school. For tests alone. */

import { type PlainDate, addDays, divide, monthsAfter } from "@forbear/kernel";
import type { DayCount } from "./day-count.ts";
import type { Compounding } from "./terms.ts";
import type { DebtBook } from "./transfer.ts";

/** What happens to a debt in a test. `at` is the moment that it was told: the first is 1. */
export type Tale = { readonly at: number } & (
  | {
      readonly kind: "placed" | "charged" | "waived";
      readonly on: PlainDate;
      readonly book: DebtBook;
      readonly minor: bigint;
    }
  | {
      readonly kind: "paid";
      readonly on: PlainDate;
      readonly minor: bigint;
      readonly tiers: readonly (readonly DebtBook[])[];
      readonly policy: string;
    }
  | { readonly kind: "returned"; readonly on: PlainDate; readonly of: number }
  | { readonly kind: "stated"; readonly on: PlainDate }
  | { readonly kind: "never-was"; readonly of: number }
  | {
      readonly kind: "terms";
      readonly on: PlainDate;
      readonly nano: bigint;
      readonly dayCount: DayCount;
      readonly compounds: Compounding | null;
      readonly cap: "half-of-start" | "unpaid-principal" | null;
    }
  | { readonly kind: "rate"; readonly on: PlainDate; readonly nano: bigint }
  | {
      readonly kind: "freeze";
      readonly on: PlainDate;
      readonly until: PlainDate | null;
      readonly limitNano: bigint | null;
    }
);

type Terms = Extract<Tale, { readonly kind: "terms" }>;
export type Owed = Record<DebtBook | "refunds", bigint>;

const perYear = 1_603_080n;
const perMinor = 1_000_000_000n * perYear;

const numbers = (date: PlainDate): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8)),
];
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastOfFebruary = (date: PlainDate): boolean => {
  const [year, month, day] = numbers(date);
  return month === 2 && day === (leap(year) ? 29 : 28);
};

function thirties(anchor: PlainDate, on: PlainDate, us: boolean): number {
  const [year1, month1, first] = numbers(anchor);
  const [year2, month2, last] = numbers(on);
  let [day1, day2] = [first, last];
  if (us && lastOfFebruary(anchor) && lastOfFebruary(on)) day2 = 30;
  if (us && lastOfFebruary(anchor)) day1 = 30;
  if (day2 === 31 && (!us || day1 >= 30)) day2 = 30;
  if (day1 === 31) day1 = 30;
  return 360 * (year2 - year1) + 30 * (month2 - month1) + (day2 - day1);
}

/** One day's part of a year. */
function dayParts({ dayCount, on: anchor }: Terms, day: PlainDate): bigint {
  switch (dayCount) {
    case "actual/365":
      return perYear / 365n;
    case "actual/360":
      return perYear / 360n;
    case "actual/actual":
      return perYear / (leap(numbers(day)[0]) ? 366n : 365n);
    case "30/360-us":
    case "30/360-eu": {
      const us = dayCount === "30/360-us";
      const days = thirties(anchor, addDays(day, 1), us) - thirties(anchor, day, us);
      return BigInt(days) * (perYear / 360n);
    }
  }
}

const months = { month: 1, quarter: 3, "half-year": 6, year: 12 };

function joinsOn({ compounds, on: anchor }: Terms, day: PlainDate): boolean {
  if (compounds === null || day <= anchor) return false;
  if (compounds === "day") return true;
  for (let n = months[compounds]; ; n += months[compounds]) {
    const date = monthsAfter(anchor, n);
    if (date >= day) return date === day;
  }
}

/** Of the latest day, and of those the one told last. */
function latest<T extends { readonly on: PlainDate }>(told: readonly T[]): T | null {
  return told.reduce<T | null>(
    (best, one) => (best === null || one.on >= best.on ? one : best),
    null,
  );
}

function rateOn(
  tales: readonly Tale[],
  day: PlainDate,
): { terms: Terms; nano: bigint; still: boolean } | null {
  const before = tales.filter((tale) => "on" in tale && tale.on <= day);
  const terms = latest(before.filter((tale) => tale.kind === "terms"));
  if (terms === null) return null;
  const changes = before.filter((tale) => tale.kind === "rate").filter(({ on }) => on >= terms.on);
  let nano = latest(changes)?.nano ?? terms.nano;
  let still = false;
  for (const freeze of before.filter((tale) => tale.kind === "freeze")) {
    const covers = freeze.until === null || day <= freeze.until;
    const limit = freeze.limitNano ?? 0n;
    if (!covers || limit >= nano) continue;
    nano = limit;
    still = limit === 0n;
  }
  return { terms, nano, still };
}

function settle(amount: bigint, owed: Owed, tiers: readonly (readonly DebtBook[])[]): Owed {
  const parts: Owed = { principal: 0n, interest: 0n, fees: 0n, costs: 0n, refunds: 0n };
  const all = owed.principal + owed.interest + owed.fees + owed.costs;
  let left = amount < all ? amount : all > 0n ? all : 0n;
  parts.refunds = amount - left;
  for (const tier of tiers) {
    const open = tier.filter((book) => owed[book] > 0n);
    const inTier = open.reduce((sum, book) => sum + owed[book], 0n);
    const now = left < inTier ? left : inTier;
    if (now <= 0n) continue;
    for (const book of open) parts[book] = (now * owed[book]) / inTier;
    let odd = now - open.reduce((sum, book) => sum + parts[book], 0n);
    for (const book of open) {
      if (odd === 0n) break;
      parts[book] += 1n;
      odd -= 1n;
    }
    left -= now;
  }
  return parts;
}

/** What is owed at the end of a day, interest to that day and all, by what was told until a moment. */
export function owedSlowly(told: readonly Tale[], on: PlainDate, knownAt: number): Owed {
  const heard = told.filter(({ at }) => at <= knownAt);
  const never = new Set(heard.flatMap((tale) => (tale.kind === "never-was" ? [tale.of] : [])));
  const tales = heard.filter(({ at }) => !never.has(at));
  const days = tales.flatMap((tale) => ("on" in tale ? [tale.on] : []));
  const first = days.reduce((a, b) => (a < b ? a : b), on);
  const model = new Days(tales);
  for (let day = first; day <= on; day = addDays(day, 1)) {
    model.begin(day);
    for (const tale of tales) if ("on" in tale && tale.on === day) model.hear(tale);
    if (day < on) model.pass(day);
  }
  return model.owed();
}

class Days {
  readonly #tales: readonly Tale[];
  readonly #owed: Owed = { principal: 0n, interest: 0n, fees: 0n, costs: 0n, refunds: 0n };
  readonly #parts = new Map<number, Owed>();
  #grains = 0n;
  #taken = 0n;
  #terms: Terms | null = null;
  #start = 0n;
  #sinceStart = 0n;
  #yesterday: ReturnType<typeof rateOn> = null;

  constructor(tales: readonly Tale[]) {
    this.#tales = tales;
  }

  owed(): Owed {
    this.#take();
    return { ...this.#owed };
  }

  /** Puts on the book what interest has come to by now, in whole cents. */
  #take(): void {
    const whole = divide(this.#grains, perMinor, "half-even");
    this.#owed.interest += whole - this.#taken;
    this.#taken = whole;
  }

  begin(day: PlainDate): void {
    const yesterday = this.#yesterday;
    if (yesterday === null || yesterday.still || !joinsOn(yesterday.terms, day)) return;
    if (this.#terms === null) return;
    this.#take();
    if (this.#owed.interest <= 0n) return;
    this.#owed.principal += this.#owed.interest;
    this.#owed.interest = 0n;
  }

  hear(tale: Tale): void {
    switch (tale.kind) {
      case "placed":
      case "charged":
        this.#owed[tale.book] += tale.minor;
        return;
      case "waived":
        this.#owed[tale.book] -= tale.minor;
        return;
      case "paid": {
        this.#take();
        const parts = settle(tale.minor, this.#owed, tale.tiers);
        this.#parts.set(tale.at, parts);
        this.#add(parts, -1n);
        return;
      }
      case "returned": {
        const parts = this.#parts.get(tale.of);
        if (parts !== undefined) this.#add(parts, 1n);
        return;
      }
      default:
        return;
    }
  }

  #add(parts: Owed, sign: bigint): void {
    for (const book of ["principal", "interest", "fees", "costs"] as const) {
      this.#owed[book] += sign * parts[book];
    }
    this.#owed.refunds -= sign * parts.refunds;
  }

  pass(day: PlainDate): void {
    const now = rateOn(this.#tales, day);
    this.#yesterday = now;
    if (now === null) return;
    const { principal, interest } = this.#owed;
    if (this.#terms?.on !== now.terms.on) {
      this.#start = 0n;
      this.#sinceStart = 0n;
    }
    if (this.#start <= 0n) this.#start = principal;
    this.#terms = now.terms;
    const base = principal > 0n ? principal : 0n;
    let grains = base * now.nano * dayParts(now.terms, day);
    const { cap } = now.terms;
    const room =
      cap === null
        ? grains
        : cap === "unpaid-principal"
          ? (principal - interest) * perMinor - (this.#grains - this.#taken * perMinor)
          : (this.#start / 2n) * perMinor - this.#sinceStart;
    if (grains > room) grains = room > 0n ? room : 0n;
    this.#grains += grains;
    this.#sinceStart += grains;
  }
}
