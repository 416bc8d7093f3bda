/** Client terms for tests: a net client with tiers and a holdback, a gross one that is invoiced. */

import type { Json } from "@forbear/kernel";

const usd = (minor: number) => ({ currency: "USD", minor: String(minor) });

/** Ten per cent of what is young, by tiers of the month's volume of what is older; a fifth of direct. */
export const netDocument = {
  name: "harbor",
  version: 1,
  currency: "USD",
  lines: [
    {
      from: "2026-01-01",
      cycle: { every: "month", on: "last" },
      clearDays: { card: 3, "bank-debit": 5, cash: 0, otherwise: 10 },
      least: usd(1_000),
      holdback: { basisPoints: 500, days: 30 },
      pays: "net",
      commission: [
        {
          name: "direct",
          came: "direct",
          products: null,
          age: null,
          on: ["principal", "interest", "fees"],
          tiersOf: "payment",
          tiers: [{ upTo: null, basisPoints: 2_000 }],
        },
        {
          name: "young",
          came: null,
          products: null,
          age: { since: "default", fromDays: 0, belowDays: 90 },
          on: ["principal", "interest", "fees"],
          tiersOf: "payment",
          tiers: [{ upTo: null, basisPoints: 1_000 }],
        },
        {
          name: "older",
          came: null,
          products: null,
          age: null,
          on: ["principal", "interest", "fees", "costs"],
          tiersOf: "month",
          tiers: [
            { upTo: usd(100_000), basisPoints: 2_500 },
            { upTo: null, basisPoints: 1_875 },
          ],
        },
      ],
      fees: [{ code: "return", each: "return", amount: usd(250) }],
      tax: null,
      returnsBorneBy: "client",
      billAfter: 1,
    },
  ],
} satisfies Json;

const [netLine] = netDocument.lines;

/** All is paid over each week; our share and a monthly fee are invoiced with twenty per cent of tax. */
export const grossDocument = {
  ...netDocument,
  name: "quay",
  lines: [
    {
      ...netLine,
      cycle: { every: "week", on: "FR" },
      least: usd(0),
      holdback: null,
      pays: "gross",
      fees: [{ code: "service", each: "month", amount: usd(5_000) }],
      tax: { name: "VAT", basisPoints: 2_000 },
    },
  ],
} satisfies Json;
