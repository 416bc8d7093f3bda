/** The offer policy: a versioned document of what may be agreed, in numbers per currency. */

import {
  type Currency,
  DocumentReader,
  type Fault,
  type Json,
  type Money,
  type Result,
  canonical,
  encode,
  err,
  money,
  ok,
  memberPath,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import type { Leniency, Rhythm } from "./terms.ts";

/** What may be agreed about a debt of one currency: that of `minimumInstalment`. */
export type Limits = {
  readonly minimumInstalment: Money;
  /** How short a payment may be and still be kept; below the minimum instalment. */
  readonly tolerance: Money;
  /** All is paid within so many months of the day of the offer. */
  readonly longestTermMonths: number;
  readonly mostInstalments: number;
  /** A promise, and the first instalment of a plan, fall due within so many days. */
  readonly promiseHorizonDays: number;
  /** Where nobody named a first date, it is so many days from today. */
  readonly firstDueDays: number;
  readonly graceDays: number;
  readonly payInFullWithinDays: number;
  readonly offerLifetimeHours: number;
};

export type OfferPolicy = {
  readonly name: string;
  readonly version: number;
  /** In order of preference: the first is taken where nobody named one. */
  readonly rhythms: readonly Rhythm[];
  /** One for each currency; a debt of another gets no offer. */
  readonly limits: readonly Limits[];
};

const weekly: Rhythm = { every: 1, unit: "week" };
const fortnightly: Rhythm = { every: 2, unit: "week" };
const monthly: Rhythm = { every: 1, unit: "month" };

const houseLimits = (currency: Currency, minimum: bigint, tolerance: bigint): Limits => ({
  minimumInstalment: money(currency, minimum),
  tolerance: money(currency, tolerance),
  longestTermMonths: 12,
  mostInstalments: 26,
  promiseHorizonDays: 31,
  firstDueDays: 7,
  graceDays: 3,
  payInFullWithinDays: 10,
  offerLifetimeHours: 72,
});

/** What a tenant starts with; each publishes its own. */
export const housePolicy: OfferPolicy = {
  name: "house",
  version: 1,
  rhythms: [monthly, fortnightly, weekly],
  limits: [
    houseLimits("USD", 25_00n, 1_00n),
    houseLimits("GBP", 10_00n, 1_00n),
    houseLimits("INR", 500_00n, 10_00n),
    houseLimits("AUD", 25_00n, 1_00n),
    houseLimits("CAD", 25_00n, 1_00n),
  ],
};

export const limitsFor = (policy: OfferPolicy, currency: Currency): Limits | undefined =>
  policy.limits.find((limits) => limits.minimumInstalment.currency === currency);

export const leniencyOf = ({ graceDays, tolerance }: Limits): Leniency => ({
  graceDays,
  tolerance,
});

/** The document as it is stored and published. */
export const policyDocument = (policy: OfferPolicy): Json => encode(policy);

/** Names the exact document that an offer was made by. */
export const policyHash = (policy: OfferPolicy): string =>
  sha256(canonical(policyDocument(policy)));

/** Each number of the limits, and what it may be. */
const ranges = {
  longestTermMonths: [1, 120],
  mostInstalments: [2, 520],
  promiseHorizonDays: [0, 366],
  firstDueDays: [0, 366],
  graceDays: [0, 31],
  payInFullWithinDays: [0, 366],
  offerLifetimeHours: [1, 8_784],
} as const;

function readRhythm(read: DocumentReader, value: Json, path: string): Rhythm {
  const { every, unit } = read.members(value, path, ["every", "unit"]);
  return {
    every: read.whole(every, memberPath(path, "every"), [1, 12]),
    unit: read.oneOf(unit, memberPath(path, "unit"), ["week", "month"]),
  };
}

function readLimits(read: DocumentReader, value: Json, path: string): Limits {
  const names = [...Object.keys(ranges), "minimumInstalment", "tolerance"];
  const members = read.members(value, path, names);
  const whole = (name: keyof typeof ranges): number =>
    read.whole(members[name], memberPath(path, name), ranges[name]);
  const limits: Limits = {
    minimumInstalment: read.amount(
      members["minimumInstalment"],
      memberPath(path, "minimumInstalment"),
    ),
    tolerance: read.amount(members["tolerance"], memberPath(path, "tolerance")),
    longestTermMonths: whole("longestTermMonths"),
    mostInstalments: whole("mostInstalments"),
    promiseHorizonDays: whole("promiseHorizonDays"),
    firstDueDays: whole("firstDueDays"),
    graceDays: whole("graceDays"),
    payInFullWithinDays: whole("payInFullWithinDays"),
    offerLifetimeHours: whole("offerLifetimeHours"),
  };
  const { minimumInstalment: least, tolerance } = limits;
  if (tolerance.currency !== least.currency || tolerance.minor >= least.minor) {
    read.fault(
      memberPath(path, "tolerance"),
      "must be below the minimum instalment, in its currency",
    );
  }
  if (limits.firstDueDays > limits.promiseHorizonDays) {
    read.fault(memberPath(path, "firstDueDays"), "must be within promiseHorizonDays");
  }
  return limits;
}

/** Reads a policy document; every fault is told, each by its path in the document. */
export function parsePolicy(document: Json): Result<OfferPolicy, readonly Fault[]> {
  const read = new DocumentReader();
  const members = read.members(document, "", ["name", "version", "rhythms", "limits"]);
  const policy: OfferPolicy = {
    name: read.text(members["name"], "name"),
    version: read.whole(members["version"], "version", [1, 1_000_000]),
    rhythms: read
      .list(members["rhythms"], "rhythms")
      .map(({ item, path }) => readRhythm(read, item, path)),
    limits: read
      .list(members["limits"], "limits")
      .map(({ item, path }) => readLimits(read, item, path)),
  };
  read.once(
    policy.limits.map((limits) => limits.minimumInstalment.currency),
    (at) => `limits[${at}]`,
  );
  return read.faults.length === 0 ? ok(policy) : err(read.faults);
}
