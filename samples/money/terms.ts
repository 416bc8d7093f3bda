/** What the sample agency agreed with each of its clients: when they are paid, and what it keeps. */

import { type Json, type PlainDate, addDays, weekday } from "@forbear/kernel";
import type { SampleClient } from "../portfolio/clients.ts";

type Key = SampleClient["key"];

/** Minor units of the client's own currency. */
type Deal = {
  readonly pays: "net" | "gross";
  /** Of each payment; of older debts more. */
  readonly basisPoints: number;
  readonly olderBasisPoints: number;
  readonly least: bigint;
  readonly returnFee: bigint;
  readonly tax: { readonly name: string; readonly basisPoints: number } | null;
  readonly holdback: { readonly basisPoints: number; readonly days: number } | null;
};

const deals: { readonly [K in Key]: Deal } = {
  us: {
    pays: "net",
    basisPoints: 1_800,
    olderBasisPoints: 2_500,
    least: 1_000n,
    returnFee: 250n,
    tax: null,
    holdback: { basisPoints: 500, days: 30 },
  },
  gb: {
    pays: "gross",
    basisPoints: 1_200,
    olderBasisPoints: 1_600,
    least: 1_000n,
    returnFee: 200n,
    tax: { name: "VAT", basisPoints: 2_000 },
    holdback: null,
  },
  in: {
    pays: "gross",
    basisPoints: 1_500,
    olderBasisPoints: 2_000,
    least: 50_000n,
    returnFee: 10_000n,
    tax: { name: "GST", basisPoints: 1_800 },
    holdback: null,
  },
  au: {
    pays: "net",
    basisPoints: 2_000,
    olderBasisPoints: 2_750,
    least: 1_000n,
    returnFee: 250n,
    tax: { name: "GST", basisPoints: 1_000 },
    holdback: null,
  },
  ca: {
    pays: "net",
    basisPoints: 2_200,
    olderBasisPoints: 2_750,
    least: 1_000n,
    returnFee: 300n,
    tax: { name: "GST", basisPoints: 500 },
    holdback: null,
  },
};

/**
 * The terms as a document of `forbear trust terms`. The weekly cut-off of two of them is the day itself,
 * so that a remittance is due as soon as there is money.
 */
export function sampleTerms({ key, currency }: SampleClient, today: PlainDate): Json {
  const deal = deals[key];
  const money = (minor: bigint): Json => ({ currency, minor: minor.toString() });
  const everyWeek = key === "us" || key === "gb";
  const rule = (name: string, came: "direct" | null, old: boolean, basisPoints: number): Json => ({
    name,
    came,
    products: null,
    age: old ? { since: "default", fromDays: 90, belowDays: null } : null,
    on: ["principal", "interest", "fees", "costs"],
    tiersOf: "payment",
    tiers: [{ upTo: null, basisPoints }],
  });
  return {
    name: key,
    version: 1,
    currency,
    lines: [
      {
        from: addDays(today, -366),
        cycle: everyWeek ? { every: "week", on: weekday(today) } : { every: "month", on: "last" },
        clearDays: { card: 2, "bank-debit": 5, transfer: 0, cash: 0, otherwise: 5 },
        least: money(deal.least),
        holdback: deal.holdback,
        pays: deal.pays,
        commission: [
          rule("paid to the client", "direct", false, Math.trunc(deal.basisPoints / 2)),
          rule("90 days and older", null, true, deal.olderBasisPoints),
          rule("younger", null, false, deal.basisPoints),
        ],
        fees: [{ code: "return", each: "return", amount: money(deal.returnFee) }],
        tax: deal.tax,
        returnsBorneBy: "client",
        billAfter: 1,
      },
    ],
  };
}

/** From three months on, less than all may be taken for all: the agent to 75 %, a manager to half. */
export const sampleSettlements = [
  {
    name: "three months and older",
    fromDaysPastDue: 90,
    toDaysPastDue: null,
    segments: [],
    openingPart: 9_000,
    stepPart: 500,
    floors: { agent: 7_500, collector: 7_000, supervisor: 6_000, manager: 5_000 },
    payWithinDays: 60,
    mostInstalments: 3,
  },
  {
    name: "one to three months",
    fromDaysPastDue: 30,
    toDaysPastDue: 89,
    segments: [],
    openingPart: 9_500,
    stepPart: 250,
    floors: { agent: 9_000, collector: 8_500, supervisor: 8_000, manager: 7_000 },
    payWithinDays: 30,
    mostInstalments: 2,
  },
];
