/** Clients' money over HTTP: where trust stands, what is paid over and billed, days that tie, months closed. */

import { z } from "zod";
import { accountFace, instant, moneyJson, paymentFace, plainDate } from "./words.ts";

const month = z.string().regex(/^\d{4}-\d\d$/);

/** Whose the money in trust is: the parts sum to `trust`. */
export const clientPosition = z.object({
  client: z.string(),
  name: z.string(),
  trust: moneyJson,
  dueToClient: moneyJson,
  heldBack: moneyJson,
  suspense: moneyJson,
  refunds: moneyJson,
  ours: moneyJson,
});

export const remittanceDue = z.object({
  client: z.string(),
  name: z.string(),
  state: z.enum(["due", "waits", "no-terms", "nothing-due", "below-least"]),
  cutOff: plainDate.nullable(),
  last: plainDate.nullable(),
  amount: moneyJson.nullable(),
});

/** A day's record: bank less book is what is named, and what is not. */
export const trustDay = z.object({
  day: plainDate,
  knownAt: instant,
  ties: z.boolean(),
  bank: moneyJson,
  book: moneyJson,
  ledgers: moneyJson,
  unexplained: moneyJson,
  shortfall: moneyJson,
  sums: z.array(
    z.object({
      kind: z.enum(["in-transit", "not-booked", "opening"]),
      count: z.number().int(),
      amount: moneyJson,
    }),
  ),
  differences: z.array(
    z.object({
      kind: z.string(),
      of: z.string(),
      says: z.string(),
      on: plainDate,
      amount: moneyJson,
    }),
  ),
});

export const remittanceSummary = z.object({
  client: z.string(),
  number: z.number().int(),
  kind: z.enum(["remittance", "reversal"]),
  standing: z.boolean(),
  through: plainDate,
  paidOn: plainDate,
  payable: moneyJson,
});

export const invoiceSummary = z.object({
  client: z.string(),
  number: z.number().int(),
  kind: z.enum(["invoice", "credit-note"]),
  issuedOn: plainDate,
  settledBy: z.enum(["client", "deduction"]),
  total: moneyJson,
  open: moneyJson,
  lines: z.array(z.object({ words: z.string(), amount: moneyJson })),
  tax: z.object({ name: z.string(), percent: z.string(), amount: moneyJson }).nullable(),
});

export const monthStanding = z.object({
  month,
  state: z.enum(["closed", "closing", "may-close", "open"]),
  knownAt: instant.nullable(),
  hash: z.string().nullable(),
});

/** Money of people that is not applied, by what it is and the place whose period it lies under. */
export const unappliedLine = z.object({
  account: accountFace,
  kind: z.enum(["suspense", "refunds"]),
  amount: moneyJson,
  since: plainDate,
  dormantOn: plainDate,
  cite: z.string().nullable(),
  status: z.enum(["known", "uncertain"]),
});

/** Where a list goes on; null: that was all of it. */
const next = z.string().nullable();

export const remittancesPage = z.object({ remittances: z.array(remittanceSummary), next });
export const invoicesPage = z.object({ invoices: z.array(invoiceSummary), next });

/** What is not applied: the first to be given up first, and what all of it comes to. */
export const unappliedPage = z.object({
  unapplied: z.array(unappliedLine),
  count: z.number().int(),
  totals: z.array(moneyJson),
  next,
});

/** What each client is due: worked out from every payment since the last, so asked for by itself. */
export const remittancesDue = z.object({ due: z.array(remittanceDue) });

/** The page: where its lists are long, their beginnings and where they go on. */
export const moneyView = z.object({
  day: plainDate,
  /** Every client, whether or not anything of theirs has moved. */
  clients: z.array(z.object({ client: z.string(), name: z.string() })),
  position: z.array(clientPosition),
  days: z.array(trustDay),
  remittances: remittancesPage,
  invoices: invoicesPage,
  months: z.array(monthStanding),
  unapplied: unappliedPage,
});

/** The last days that do not tie: what the desk is told of, wherever it looks. */
export const moneyAlarm = z.object({ untied: z.array(plainDate) });

/** One remittance: each figure with what it is made of. */
export const remittanceView = z.object({
  summary: remittanceSummary,
  terms: z.object({ name: z.string(), version: z.number().int(), pays: z.enum(["net", "gross"]) }),
  because: z.string().nullable(),
  lines: z.array(
    z.object({
      account: accountFace,
      reference: z.string(),
      payment: paymentFace,
      came: z.enum(["trust", "direct"]),
      valueOn: plainDate,
      principal: moneyJson,
      interest: moneyJson,
      fees: moneyJson,
      costs: moneyJson,
      collected: moneyJson,
      commission: moneyJson,
      rule: z.string(),
      base: moneyJson,
      tiers: z.array(z.object({ amount: moneyJson, percent: z.string() })),
      held: moneyJson,
      borne: moneyJson,
      net: moneyJson,
    }),
  ),
  totals: z.array(z.object({ key: z.string(), amount: moneyJson })),
});

/** The books of a client: sums by book, and every entry of its documents. */
export const clientBooksView = z.object({
  client: z.string(),
  name: z.string(),
  books: z.array(z.object({ book: z.string(), debited: moneyJson, credited: moneyJson })),
  entries: z.array(
    z.object({
      kind: z.string(),
      valueOn: plainDate,
      bookedAt: instant,
      because: z.string().nullable(),
      moves: z.array(z.object({ debit: z.string(), credit: z.string(), amount: moneyJson })),
    }),
  ),
  next,
});

/** A month as it was closed, with what was learnt in it of months closed before. */
export const monthView = z.object({
  month,
  knownAt: instant,
  hash: z.string(),
  balances: z.array(
    z.object({
      client: z.string(),
      book: z.string(),
      opening: moneyJson,
      debited: moneyJson,
      credited: moneyJson,
      adjusting: moneyJson,
      closing: moneyJson,
    }),
  ),
  adjusting: z.array(
    z.object({
      client: z.string(),
      account: accountFace.nullable(),
      what: z.string(),
      valueOn: plainDate,
      bookedAt: instant,
      debit: z.string(),
      credit: z.string(),
      amount: moneyJson,
    }),
  ),
  next,
});

export type MoneyView = z.infer<typeof moneyView>;
export type RemittancesDue = z.infer<typeof remittancesDue>;
export type RemittancesPage = z.infer<typeof remittancesPage>;
export type InvoicesPage = z.infer<typeof invoicesPage>;
export type UnappliedPage = z.infer<typeof unappliedPage>;
export type ClientPosition = z.infer<typeof clientPosition>;
export type TrustDayView = z.infer<typeof trustDay>;
export type RemittanceView = z.infer<typeof remittanceView>;
export type ClientBooksView = z.infer<typeof clientBooksView>;
export type MonthView = z.infer<typeof monthView>;
