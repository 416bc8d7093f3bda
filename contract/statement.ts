/** A statement of a debt as it crosses HTTP: each figure with what it is derived from. */

import { z } from "zod";
import { accountFace, instant, moneyJson, plainDate } from "./words.ts";

const balances = z.object({
  principal: moneyJson,
  interest: moneyJson,
  fees: moneyJson,
  costs: moneyJson,
});

/** A decimal of minor units, for figures finer than a cent. */
const minorDecimal = z.string().regex(/^-?\d+\.\d{6}$/);

export const statement = z.object({
  account: accountFace,
  asOf: plainDate,
  knownAt: instant,
  life: z.enum(["open", "promised", "on-plan", "closed"]),
  /** What pays the debt off on that day. */
  owed: moneyJson,
  balances,
  /** The books alone; interest that is not booked yet stands beside them. */
  booked: balances,
  unbookedInterest: moneyJson,
  perDayMinor: minorDecimal,
  creditBalance: moneyJson,
  suspended: moneyJson,
  daysPastDue: z.number().int(),
  bucket: z.string(),
  quote: z.array(z.object({ on: plainDate, amount: moneyJson })),
  /** Each stretch of interest: base x rate x part of a year. */
  interest: z.array(
    z.object({
      from: plainDate,
      to: plainDate,
      base: moneyJson,
      rate: z.string(),
      cite: z.string(),
      partOfYear: z.string(),
      minor: minorDecimal,
      frozen: z.string().nullable(),
      capped: z.boolean(),
    }),
  ),
  /** Entries that count by that day, in the order in which they count, and what was owed after each. */
  lines: z.array(
    z.object({
      entry: z.string(),
      kind: z.string(),
      valueOn: plainDate,
      bookedAt: instant,
      policy: z.string().nullable(),
      takenBack: z.boolean(),
      transfers: z.array(z.object({ debit: z.string(), credit: z.string(), amount: moneyJson })),
      balances,
      owed: moneyJson,
    }),
  ),
});

export type StatementView = z.infer<typeof statement>;
