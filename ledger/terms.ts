/** Product terms: how a debt bears interest and what may be charged on it, as a versioned document. */

import {
  DocumentReader,
  type Fault,
  type Instant,
  type Json,
  type Money,
  type PlainDate,
  type Result,
  canonical,
  encode,
  err,
  must,
  ok,
  parsePlainDate,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type DayCount, dayCounts } from "./day-count.ts";
import { type Rate, noRate, parseRate } from "./rate.ts";
import { type RateTable, judgmentRates } from "./judgment-rates.ts";
import type { DebtBook } from "./transfer.ts";

/** A yearly rate from a day on, until the next line; where it is written. */
export type RateLine = { readonly from: PlainDate; readonly annual: Rate; readonly cite: string };

export const compoundings = ["day", "month", "quarter", "half-year", "year"] as const;
export type Compounding = (typeof compoundings)[number];

/**
 * What all interest may come to:
 * - `share-of-start`: a share of the principal on the day the terms begin, with or without fees;
 * - `unpaid-principal`: unpaid interest never exceeds the principal that is unpaid (in duplum).
 */
export type InterestCap =
  | {
      readonly kind: "share-of-start";
      readonly basisPoints: number;
      readonly counts: "interest" | "interest-and-fees";
    }
  | { readonly kind: "unpaid-principal" };

/** The books that interest is on; that of interest itself only by compounding, which moves it. */
export const bearingBooks = ["principal", "fees", "costs"] as const;
export type BearingBook = (typeof bearingBooks)[number];

export type InterestTerms = {
  /** How often unpaid interest joins the principal; null: simple interest, it never does. */
  readonly compounds: Compounding | null;
  readonly dayCount: DayCount;
  readonly on: readonly BearingBook[];
  /** Oldest first; before the first line no interest runs. */
  readonly rates: readonly RateLine[];
  readonly cap: InterestCap | null;
};

export type FeeTerms = {
  readonly code: string;
  readonly book: Extract<DebtBook, "fees" | "costs">;
  readonly amount:
    | { readonly kind: "fixed"; readonly amount: Money }
    | { readonly kind: "share-of-owed"; readonly basisPoints: number };
  /** Each one comes to no more, whatever the share says; null: no such cap. */
  readonly mostEach: Money | null;
  /** All of this code together come to no more; null: no such cap. */
  readonly mostEver: Money | null;
  /** So many of this code in a calendar month; null: any number. */
  readonly timesAMonth: number | null;
  readonly cite: string;
};

export type ProductTerms = {
  readonly name: string;
  readonly version: number;
  readonly interest: InterestTerms | null;
  readonly fees: readonly FeeTerms[];
};

/** Why interest rests or is held down for a time. */
export const freezeReasons = [
  "breathing-space",
  "insolvency",
  "deceased",
  "servicemember",
  "hardship",
  "dispute",
] as const;
export type FreezeReason = (typeof freezeReasons)[number];

/** What can be told of the terms of one debt. Days are inclusive at both ends. */
export type TermsFact =
  | { readonly kind: "terms"; readonly from: PlainDate; readonly terms: ProductTerms }
  | {
      readonly kind: "rate";
      readonly from: PlainDate;
      readonly annual: Rate;
      readonly cite: string;
    }
  | {
      readonly kind: "freeze";
      readonly from: PlainDate;
      /** The last day of it; null: until another fact ends it. */
      readonly until: PlainDate | null;
      readonly because: FreezeReason;
      /** Interest runs at this rate at most; null: not at all. */
      readonly limit: Rate | null;
    }
  /** The freeze told under that id ends with this day; the day before it began undoes it whole. */
  | { readonly kind: "thaw"; readonly freeze: string; readonly until: PlainDate }
  /** What was told under that id was told in error. */
  | { readonly kind: "withdrawn"; readonly of: string };

/** A fact with its name and the moment from which we knew it. */
export type TermsTold = {
  readonly id: string;
  readonly toldAt: Instant;
  readonly fact: TermsFact;
};

/** Names the exact document that a figure rests on. */
export const termsHash = (terms: ProductTerms): string => sha256(canonical(encode(terms)));

const tableNamed = (id: string): RateTable | undefined =>
  judgmentRates.find((table) => table.id === id);

/** Reads terms; rates stand as lines, or as the id of a table of judgment rates (`table`). */
export function parseTerms(document: Json): Result<ProductTerms, readonly Fault[]> {
  const read = new DocumentReader();
  const members = read.members(document, "", ["name", "version", "interest", "fees"]);
  const name = read.text(members["name"], "name");
  const version = read.whole(members["version"], "version", [1, 1_000_000]);
  const interest = members["interest"] === null ? null : readInterest(read, members["interest"]);
  const fees = members["fees"];
  const listed =
    Array.isArray(fees) && fees.length === 0
      ? []
      : read.list(fees, "fees").map(({ item, path }) => readFee(read, item, path));
  read.once(
    listed.map(({ code }) => code),
    (at) => `fees[${at}].code`,
  );
  return read.faults.length === 0
    ? ok({ name, version, interest, fees: listed })
    : err(read.faults);
}

function readInterest(read: DocumentReader, value: Json | undefined): InterestTerms {
  const names = ["compounds", "dayCount", "on", "rates", "table", "cap"];
  const members = read.members(value, "interest", names);
  const { compounds, cap } = members;
  const on = read
    .list(members["on"], "interest.on")
    .map(({ item, path }) => read.oneOf(item, path, bearingBooks));
  read.once(on, (at) => `interest.on[${at}]`);
  return {
    compounds:
      compounds === null ? null : read.oneOf(compounds, "interest.compounds", compoundings),
    dayCount: read.oneOf(members["dayCount"], "interest.dayCount", dayCounts),
    on,
    rates: readRates(read, members["rates"], members["table"]),
    cap: cap === null ? null : readCap(read, cap),
  };
}

function readRates(
  read: DocumentReader,
  rates: Json | undefined,
  table: Json | undefined,
): readonly RateLine[] {
  if (rates === undefined && typeof table === "string") {
    const known = tableNamed(table);
    if (known === undefined) read.fault("interest.table", "is no table of rates");
    return known?.lines ?? [];
  }
  if (table !== undefined) read.fault("interest.table", "stands beside rates: say one of them");
  const lines = read.list(rates, "interest.rates").map(({ item, path }): RateLine => {
    const line = read.members(item, path, ["from", "annual", "cite"]);
    return {
      from: readDay(read, line["from"], `${path}.from`),
      annual: readRate(read, line["annual"], `${path}.annual`),
      cite: read.text(line["cite"], `${path}.cite`),
    };
  });
  for (const [at, { from }] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined && before.from >= from) {
      read.fault(`interest.rates[${at}].from`, "must be after the line before");
    }
  }
  return lines;
}

function readDay(read: DocumentReader, value: Json | undefined, path: string): PlainDate {
  const day = parsePlainDate(typeof value === "string" ? value : "");
  if (day.ok) return day.value;
  read.fault(path, "must be a day, as 2026-03-02");
  return firstDay;
}

const firstDay: PlainDate = must(parsePlainDate("1970-01-01"));

function readRate(read: DocumentReader, value: Json | undefined, path: string): Rate {
  const rate = parseRate(typeof value === "string" ? value : "");
  if (rate.ok) return rate.value;
  read.fault(path, 'must be a rate a year as text, "0.0999" or "9.99%"');
  return noRate;
}

function readCap(read: DocumentReader, value: Json | undefined): InterestCap {
  const path = "interest.cap";
  const members = read.members(value, path, ["kind", "basisPoints", "counts"]);
  const kind = read.oneOf(members["kind"], `${path}.kind`, ["share-of-start", "unpaid-principal"]);
  if (kind === "unpaid-principal") return { kind };
  return {
    kind,
    basisPoints: read.whole(members["basisPoints"], `${path}.basisPoints`, [1, 1_000_000]),
    counts: read.oneOf(members["counts"], `${path}.counts`, ["interest", "interest-and-fees"]),
  };
}

function readFee(read: DocumentReader, value: Json, path: string): FeeTerms {
  const names = ["code", "book", "fixed", "basisPoints", "mostEach", "mostEver", "timesAMonth"];
  const members = read.members(value, path, [...names, "cite"]);
  const orNull = <T>(name: string, of: (value: Json | undefined, path: string) => T): T | null => {
    const member = members[name];
    return member === null || member === undefined ? null : of(member, `${path}.${name}`);
  };
  const amountAt = (member: Json | undefined, at: string): Money => read.amount(member, at);
  const fixed = orNull("fixed", amountAt);
  const share = orNull("basisPoints", (member, at) => read.whole(member, at, [1, 10_000]));
  if ((fixed === null) === (share === null)) read.fault(path, "is fixed or a share: one of them");
  return {
    code: read.text(members["code"], `${path}.code`),
    book: read.oneOf(members["book"], `${path}.book`, ["fees", "costs"]),
    amount:
      fixed === null
        ? { kind: "share-of-owed", basisPoints: share ?? 0 }
        : { kind: "fixed", amount: fixed },
    mostEach: orNull("mostEach", amountAt),
    mostEver: orNull("mostEver", amountAt),
    timesAMonth: orNull("timesAMonth", (member, at) => read.whole(member, at, [1, 100])),
    cite: read.text(members["cite"], `${path}.cite`),
  };
}
