/** Terms, fees and policies as documents: read back, refused by path, capped. */

import {
  type Json,
  type PlainDate,
  must,
  parseInstant,
  parsePlainDate,
  usd,
} from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import {
  type ChargedFee,
  conditionsKnown,
  feeOn,
  housePolicy,
  parseRate,
  parseTerms,
  parseWaterfallPolicy,
  policyLineFor,
  rateInWords,
  termsHash,
} from "./index.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));

test.each(["0.2499", "24.99%", "24.99 %"])("%s is a rate", (text) => {
  expect(rateInWords(must(parseRate(text)))).toBe("24.99%");
});

test.each(["", "-1%", "1e-3", "0,5", "NaN", "0.1234567891", "12.34567891%", "1001%", "%"])(
  "%s is none",
  (text) => {
    expect(parseRate(text).ok).toBe(false);
  },
);

const late: Json = {
  code: "late",
  book: "fees",
  fixed: { currency: "USD", minor: "2500" },
  mostEver: { currency: "USD", minor: "6000" },
  timesAMonth: 1,
  cite: "agreement, clause 7",
};
const document: Json = {
  name: "card",
  version: 3,
  interest: {
    compounds: null,
    dayCount: "actual/365",
    on: ["principal"],
    rates: [{ from: "2026-01-01", annual: "24.99%", cite: "agreement" }],
    cap: { kind: "share-of-start", basisPoints: 10_000, counts: "interest-and-fees" },
  },
  fees: [late, { code: "returned", book: "costs", basisPoints: 500, cite: "agreement, clause 8" }],
};

test("a document is read, and a change of it has another hash", () => {
  const terms = must(parseTerms(document));
  expect(terms.interest?.rates[0]?.annual).toBe("0.2499");
  expect(termsHash({ ...terms, version: 4 })).not.toBe(termsHash(terms));
});

test("rates may be a law's table", () => {
  const interest = { compounds: null, dayCount: "actual/365", on: ["principal"], cap: null };
  const terms = parseTerms({
    name: "judgment",
    version: 1,
    interest: { ...interest, table: "us.ny.judgment.consumer" },
    fees: [],
  });
  expect(must(terms).interest?.rates.at(-1)?.annual).toBe("0.02");
});

const interest = { compounds: null, dayCount: "actual/365", on: ["principal"], cap: null };
const rates = [{ from: "2026-01-01", annual: "1%", cite: "x" }];
test.each<[string, Json]>([
  ["interest.rates[1].from", { ...interest, rates: [...rates, ...rates] }],
  ["interest.rates[0].annual", { ...interest, rates: [{ ...rates[0], annual: 0.01 }] }],
  ["interest.rates[0].from", { ...interest, rates: [{ ...rates[0], from: "2026-02-30" }] }],
  ["interest.table", { ...interest, table: "no.such" }],
  ["interest.table", { ...interest, rates, table: "in.cpc.34" }],
  ["interest.on[0]", { ...interest, rates, on: ["interest"] }],
  ["interest.dayCount", { ...interest, rates, dayCount: "actual/364" }],
  ["interest.cap.kind", { ...interest, rates, cap: { kind: "none" } }],
])("a fault is named by its path, %s", (path, bad) => {
  const read = parseTerms({ name: "x", version: 1, interest: bad, fees: [] });
  expect(read.ok ? [] : read.error.map((fault) => fault.path)).toContain(path);
});

describe("fees", () => {
  const told = (from: string, until: string | null) => [
    {
      id: "1",
      toldAt: must(parseInstant("2026-01-01T00:00:00Z")),
      fact: { kind: "terms" as const, from: day("2026-01-01"), terms: must(parseTerms(document)) },
    },
    {
      id: "2",
      toldAt: must(parseInstant("2026-01-01T00:00:00Z")),
      fact: {
        kind: "freeze" as const,
        from: day(from),
        until: until === null ? null : day(until),
        because: "insolvency" as const,
        limit: null,
      },
    },
  ];
  const known = conditionsKnown(
    told("2027-01-01", "2027-01-31"),
    must(parseInstant("2026-06-01T00:00:00Z")),
  );
  const charged = (...days: string[]): ChargedFee[] =>
    days.map((on) => ({ code: "late", on: day(on), amount: usd(2_500n) }));

  test.each<[string, string, readonly ChargedFee[], bigint | string]>([
    ["2026-03-02", "late", [], 2_500n],
    ["2026-03-02", "late", charged("2026-03-01"), "as-often-as-allowed"],
    ["2026-04-01", "late", charged("2026-03-01", "2026-02-01"), 1_000n],
    ["2026-05-01", "late", charged("2026-03-01", "2026-02-01", "2026-01-01"), "capped-out"],
    ["2026-03-02", "returned", [], 5_000n],
    ["2026-03-02", "parking", [], "no-such-fee"],
    ["2025-03-02", "late", [], "no-terms-in-force"],
    ["2027-01-31", "late", [], "charges-frozen"],
    ["2027-02-01", "late", [], 2_500n],
  ])("on %s a fee for %s, case %#", (on, code, before, expected) => {
    const fee = feeOn(known, code, day(on), usd(100_000n), before);
    expect(fee.ok ? fee.value.minor : fee.error).toBe(expected);
  });

  test("none is charged on nothing, nor in another currency", () => {
    expect(feeOn(known, "late", day("2026-03-02"), usd(0n), [])).toMatchObject({
      error: "nothing-owed",
    });
    const pounds = { currency: "GBP", minor: 5n };
    expect(feeOn(known, "late", day("2026-03-02"), pounds, [])).toMatchObject({
      error: "another-currency",
    });
  });
});

describe("waterfall policies", () => {
  const debt = { client: "harbor", country: "US", region: "US-OH", product: "creditCard" };

  test.each([
    [debt, "fees-costs-interest-principal"],
    [{ ...debt, country: "DE" }, "costs-principal-fees-interest"],
    [{ ...debt, country: "FR" }, "costs-interest-principal-fees"],
  ])("the house pays %j by %s", (of, name) => {
    expect(policyLineFor(housePolicy, of, day("2026-03-02"))?.waterfall.name).toBe(name);
  });

  const tiers = [["principal"], ["interest"], ["fees"], ["costs"]];
  const line = (from: string, reach: Json, name: string): Json => {
    return { from, reach, waterfall: { name, version: 1, tiers }, cite: "contract" };
  };

  test("a contract outweighs a country, and holds from its day on", () => {
    const policy = parseWaterfallPolicy({
      name: "harbor",
      version: 1,
      lines: [
        line("1900-01-01", {}, "any"),
        line("1900-01-01", { country: "US" }, "country"),
        line("2026-02-01", { client: "harbor" }, "contract"),
        line("2026-06-01", { client: "harbor" }, "new-contract"),
      ],
    });
    const named = (on: string, client: string) =>
      policyLineFor(must(policy), { ...debt, client }, day(on))?.waterfall.name;
    expect(named("2026-01-31", "harbor")).toBe("country");
    expect(named("2026-02-01", "harbor")).toBe("contract");
    expect(named("2026-07-01", "harbor")).toBe("new-contract");
    expect(named("2026-07-01", "other")).toBe("country");
  });

  test("one name for two waterfalls is refused: an entry could not say which it was", () => {
    const other = {
      from: "2026-01-01",
      reach: {},
      waterfall: { name: "any", version: 1, tiers: tiers.toReversed() },
      cite: "contract",
    };
    const lines = [line("2026-01-01", {}, "any"), other];
    const read = parseWaterfallPolicy({ name: "x", version: 1, lines });
    expect(read.ok ? [] : read.error.map((fault) => fault.path)).toEqual(["lines[1].waterfall"]);
  });
});
