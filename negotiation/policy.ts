/** The offer policy: a versioned document of what may be agreed, in numbers per currency. */

import {
  type Currency,
  type Json,
  type Money,
  type Result,
  canonical,
  encode,
  err,
  money,
  ok,
  parseCurrency,
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

export type PolicyFault = { readonly path: string; readonly problem: string };

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

type Members = { readonly [name: string]: Json | undefined };

/** Reads members of one document and keeps every fault it meets, so that all are told at once. */
class Reader {
  readonly faults: PolicyFault[] = [];

  fault(path: string, problem: string): void {
    this.faults.push({ path, problem });
  }

  members(value: Json | undefined, path: string, names: readonly string[]): Members {
    if (typeof value !== "object" || value === null || isList(value)) {
      this.fault(path, "must be an object");
      return {};
    }
    for (const name of Object.keys(value)) {
      if (!names.includes(name)) this.fault(under(path, name), "is not known here");
    }
    return value;
  }

  list(value: Json | undefined, path: string): readonly Json[] {
    if (isList(value) && value.length > 0) return value;
    this.fault(path, "must be a list of at least one");
    return [];
  }

  whole(value: Json | undefined, path: string, [least, most]: readonly [number, number]): number {
    const right = typeof value === "number" && Number.isInteger(value);
    if (right && value >= least && value <= most) return value;
    this.fault(path, `must be a whole number from ${least} to ${most}`);
    return least;
  }

  text(value: Json | undefined, path: string): string {
    if (typeof value === "string" && value.trim() !== "") return value;
    this.fault(path, "must be text");
    return "";
  }

  /** Money of JSON: a currency, and whole minor units as text. */
  amount(value: Json | undefined, path: string): Money {
    const { currency, minor } = this.members(value, path, ["currency", "minor"]);
    const code = parseCurrency(typeof currency === "string" ? currency : "");
    if (!code.ok) this.fault(under(path, "currency"), "must be a code of ISO 4217");
    const units = typeof minor === "string" && /^\d{1,18}$/.test(minor);
    if (!units) this.fault(under(path, "minor"), "must be whole minor units as text");
    return money(code.ok ? code.value : "", units ? BigInt(minor) : 0n);
  }
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const under = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

function readRhythm(read: Reader, value: Json, path: string): Rhythm {
  const { every, unit } = read.members(value, path, ["every", "unit"]);
  if (unit !== "week" && unit !== "month") {
    read.fault(under(path, "unit"), "must be week or month");
    return monthly;
  }
  return { every: read.whole(every, under(path, "every"), [1, 12]), unit };
}

function readLimits(read: Reader, value: Json, path: string): Limits {
  const names = [...Object.keys(ranges), "minimumInstalment", "tolerance"];
  const members = read.members(value, path, names);
  const whole = (name: keyof typeof ranges): number =>
    read.whole(members[name], under(path, name), ranges[name]);
  const limits: Limits = {
    minimumInstalment: read.amount(members["minimumInstalment"], under(path, "minimumInstalment")),
    tolerance: read.amount(members["tolerance"], under(path, "tolerance")),
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
    read.fault(under(path, "tolerance"), "must be below the minimum instalment, in its currency");
  }
  if (limits.firstDueDays > limits.promiseHorizonDays) {
    read.fault(under(path, "firstDueDays"), "must be within promiseHorizonDays");
  }
  return limits;
}

/** Reads a policy document; every fault is told, each by its path in the document. */
export function parsePolicy(document: Json): Result<OfferPolicy, readonly PolicyFault[]> {
  const read = new Reader();
  const members = read.members(document, "", ["name", "version", "rhythms", "limits"]);
  const policy: OfferPolicy = {
    name: read.text(members["name"], "name"),
    version: read.whole(members["version"], "version", [1, 1_000_000]),
    rhythms: read
      .list(members["rhythms"], "rhythms")
      .map((rhythm, at) => readRhythm(read, rhythm, `rhythms[${at}]`)),
    limits: read
      .list(members["limits"], "limits")
      .map((limits, at) => readLimits(read, limits, `limits[${at}]`)),
  };
  const currencies = policy.limits.map((limits) => limits.minimumInstalment.currency);
  for (const [at, currency] of currencies.entries()) {
    if (currencies.indexOf(currency) < at) read.fault(`limits[${at}]`, `${currency} stands twice`);
  }
  return read.faults.length === 0 ? ok(policy) : err(read.faults);
}
