/** Interest as stories, and against the closed formulas of a library to a cent. */

import { type PlainDate, addDays, addMonths, must, parsePlainDate } from "@forbear/kernel";
import { fv, ipmt, pmt } from "financial";
import { describe, expect, test } from "vitest";
import {
  type DayCount,
  feesFirst,
  figuresOf,
  judgmentRates,
  parseRate,
  policyName,
  statementOf,
} from "./index.ts";
import { Told, momentOf, waterfallOf } from "./random-history.ts";
import type { Tale } from "./slow-model.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));
const nano = (rate: number): bigint => BigInt(Math.round(rate * 1e9));

type Untold = Tale extends infer One ? (One extends Tale ? Omit<One, "at"> : never) : never;

/** A debt to which these things happened, told in this order. */
function debt(...tales: readonly Untold[]): Told {
  const told = new Told();
  for (const tale of tales) told.tell({ ...tale, at: told.moment + 1 });
  return told;
}

const placed = (on: string, minor: bigint): Untold => ({
  kind: "placed",
  on: day(on),
  book: "principal",
  minor,
});
const bears = (on: string, rate: number, more: Partial<Extract<Tale, { kind: "terms" }>> = {}) =>
  ({
    kind: "terms",
    on: day(on),
    nano: nano(rate),
    dayCount: "actual/365",
    compounds: null,
    cap: null,
    ...more,
  }) satisfies Untold;
const paid = (on: PlainDate | string, minor: bigint): Untold => ({
  kind: "paid",
  on: day(on),
  minor,
  tiers: feesFirst.tiers,
  policy: policyName(feesFirst),
});

function owed(told: Told, on: string, known = told.moment) {
  const { balances } = figuresOf(
    told.history,
    { on: day(on), knownAt: momentOf(known) },
    waterfallOf,
  );
  const { principal, interest, fees } = balances;
  return { principal: principal.minor, interest: interest.minor, fees: fees.minor };
}

describe("simple interest", () => {
  test("a year of actual/365 is the rate, and nothing is booked to know it", () => {
    const told = debt(placed("2027-01-01", 100_000n), bears("2027-01-01", 0.1));
    expect(owed(told, "2028-01-01")).toEqual({ principal: 100_000n, interest: 10_000n, fees: 0n });
    expect(told.history.entries.map(({ kind }) => kind)).toEqual(["placement"]);
  });

  test("asked for each day or once, booked each day or never, it comes to the same cent", () => {
    const seldom = debt(placed("2027-01-01", 33_333n), bears("2027-01-01", 0.0777));
    const often = debt(placed("2027-01-01", 33_333n), bears("2027-01-01", 0.0777));
    for (let n = 1; n <= 200; n += 1) {
      often.tell({ at: often.moment + 1, kind: "stated", on: addDays(day("2027-01-01"), n) });
    }
    expect(owed(often, "2027-12-31")).toEqual(owed(seldom, "2027-12-31"));
  });

  test("a payment first takes the interest to its day, and less bears interest after it", () => {
    const told = debt(
      placed("2027-01-01", 100_000n),
      bears("2027-01-01", 0.1),
      paid("2027-07-02", 30_000n), // 182 days: 4986.30
    );
    expect(owed(told, "2027-07-02")).toEqual({ principal: 74_986n, interest: 0n, fees: 0n });
    expect(owed(told, "2028-01-01").interest).toBe(3_760n); // 74986 x 0.1 x 183/365 and the residue
  });

  test("a rate that changes mid-period counts each rate for its days", () => {
    const told = debt(placed("2027-01-01", 100_000n), bears("2027-01-01", 0.1), {
      kind: "rate",
      on: day("2027-03-15"),
      nano: nano(0.05),
    });
    const expected = Math.round(100_000 * ((0.1 * 73) / 365 + (0.05 * 31) / 365));
    expect(Number(owed(told, "2027-04-15").interest)).toBe(expected);
  });

  test("told of a change late, the past as known stays, and the past as known now is right", () => {
    const told = debt(
      placed("2027-01-01", 100_000n),
      bears("2027-01-01", 0.1),
      paid("2027-05-01", 5_000n),
    );
    const before = owed(told, "2027-06-01");
    told.tell({ at: 4, kind: "rate", on: day("2027-02-01"), nano: 0n });
    expect(owed(told, "2027-06-01", 3)).toEqual(before);
    expect(owed(told, "2027-06-01")).toEqual({ principal: 95_849n, interest: 0n, fees: 0n });
    expect(told.history.entries.filter(({ kind }) => kind === "correction")).toHaveLength(2);
  });
});

describe("freezes", () => {
  const frozen = (limitNano: bigint | null): Untold => ({
    kind: "freeze",
    on: day("2027-02-01"),
    until: day("2027-02-10"),
    limitNano,
  });

  test("in a breathing space no interest runs, from its first day to its last", () => {
    const told = debt(placed("2027-01-01", 365_000n), bears("2027-01-01", 0.1), frozen(null));
    expect(owed(told, "2027-02-01").interest).toBe(3_100n);
    expect(owed(told, "2027-02-11").interest).toBe(3_100n);
    expect(owed(told, "2027-02-12").interest).toBe(3_200n);
  });

  test("a servicemember's cap is six per cent, and what is above it never comes back", () => {
    const told = debt(
      placed("2027-01-01", 365_000n),
      bears("2027-01-01", 0.1),
      frozen(60_000_000n),
    );
    expect(owed(told, "2027-02-11").interest).toBe(3_100n + 600n);
    expect(owed(told, "2027-02-12").interest).toBe(3_800n);
  });

  test("a rate already below the cap stays as it is", () => {
    const told = debt(
      placed("2027-01-01", 365_000n),
      bears("2027-01-01", 0.05),
      frozen(60_000_000n),
    );
    expect(owed(told, "2027-02-11").interest).toBe(50n * 41n);
  });
});

describe("caps", () => {
  test("interest never exceeds the share of the principal that the terms allow", () => {
    const told = debt(
      placed("2027-01-01", 100_000n),
      bears("2027-01-01", 4, { cap: "half-of-start" }),
    );
    expect(owed(told, "2027-02-01").interest).toBe(33_973n);
    expect(owed(told, "2030-01-01").interest).toBe(50_000n);
  });

  test("in duplum: unpaid interest stops at the unpaid principal, and runs on when paid down", () => {
    const told = debt(
      placed("2027-01-01", 10_000n),
      bears("2027-01-01", 4, { cap: "unpaid-principal" }),
      paid("2028-01-01", 4_000n),
    );
    expect(owed(told, "2028-01-01")).toEqual({ principal: 10_000n, interest: 6_000n, fees: 0n });
    expect(owed(told, "2029-01-01").interest).toBe(10_000n);
  });
});

describe("compound interest against the library, to a cent", () => {
  test.each`
    compounds    | perYear | years
    ${"month"}   | ${12}   | ${5}
    ${"quarter"} | ${4}    | ${7}
    ${"year"}    | ${1}    | ${10}
  `("by the $compounds over $years years", (row) => {
    const { compounds, perYear, years } = row as {
      compounds: "month" | "quarter" | "year";
      perYear: number;
      years: number;
    };
    const count: DayCount = "30/360-us";
    const told = debt(
      placed("2027-01-15", 123_457n),
      bears("2027-01-15", 0.0825, { compounds, dayCount: count }),
    );
    const { principal, interest } = owed(told, addMonths(day("2027-01-15"), years * 12));
    const theirs = fv(0.0825 / perYear, perYear * years, 0, -123_457);
    expect(Math.abs(Number(principal + interest) - theirs)).toBeLessThanOrEqual(1);
  });
});

test("a loan paid by its level instalment splits each as the library's table does, to a cent", () => {
  const [amount, rate, months] = [1_000_000, 0.06, 60];
  const instalment = Math.round(-pmt(rate / 12, months, amount));
  const told = debt(placed("2027-01-15", 1_000_000n), bears("2027-01-15", 0.06, thirty));
  let before = 0n;
  for (let n = 1; n < months; n += 1) {
    const on = addMonths(day("2027-01-15"), n);
    told.tell({ at: told.moment + 1, ...paid(on, BigInt(instalment)) });
    const took = told.history.entries
      .filter(({ kind }) => kind === "interest")
      .reduce((sum, { transfers }) => sum + (transfers[0]?.amount.minor ?? 0n), 0n);
    const theirs = -ipmt(rate / 12, n, months, amount);
    expect(Math.abs(Number(took - before) - theirs)).toBeLessThanOrEqual(1.5);
    before = took;
  }
  const left = owed(told, addMonths(day("2027-01-15"), months));
  expect(Math.abs(Number(left.principal + left.interest) - instalment)).toBeLessThanOrEqual(60);
});

const thirty = { dayCount: "30/360-eu" } as const;

describe("statutory interest", () => {
  test.each(judgmentRates)("$id: its lines are in order and each says where it stands", (table) => {
    const days = table.lines.map(({ from }) => from);
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
    expect(table.lines.every(({ cite }) => cite !== "")).toBe(true);
  });

  test("a judgment of 1990 runs at fifteen per cent until the order of 1993, then at eight", () => {
    const table = judgmentRates.find(({ id }) => id === "uk.ew.judgment.high_court");
    expect(table?.lines.map(({ from, annual }) => [from, annual])).toEqual([
      ["1985-04-16", must(parseRate("15%"))],
      ["1993-04-01", must(parseRate("8%"))],
    ]);
  });
});

test("a statement prints what each figure is made of, and its lines end in what is booked", () => {
  const told = debt(
    placed("2027-01-01", 100_000n),
    bears("2027-01-01", 0.1),
    paid("2027-07-02", 30_000n),
  );
  const asked = { on: day("2027-09-01"), knownAt: momentOf(3) };
  const made = statementOf(told.history, asked, waterfallOf, day("2027-01-01"));
  expect(made.lines.at(-1)?.balances).toEqual(made.booked);
  expect(
    made.interest.map(({ from, to, partOfYear, minor }) => [from, to, partOfYear, minor]),
  ).toEqual([
    ["2027-01-01", "2027-07-02", "182/365", "4986.301370"],
    ["2027-07-02", "2027-09-01", "61/365", "1253.190685"],
  ]);
  expect(made.unbookedInterest.minor).toBe(1_253n); // 4986.30 + 1253.19 = 6239.49, less 4986
  expect(made.payoff.minor).toBe(74_986n + 1_253n);
  expect(made.perDay).toBe("20.544110");
  expect([made.daysPastDue, made.bucket]).toEqual([243, "181+"]);
});

test("a debt that is paid is not past due, and what was paid beyond it is a credit balance", () => {
  const told = debt(placed("2027-01-01", 10_000n), paid("2027-02-01", 10_500n));
  const asked = { on: day("2027-03-01"), knownAt: momentOf(2) };
  const made = statementOf(told.history, asked, waterfallOf, day("2026-06-01"));
  expect([made.payoff.minor, made.creditBalance.minor, made.daysPastDue]).toEqual([0n, 500n, 0]);
  expect(made.bucket).toBe("current");
});
