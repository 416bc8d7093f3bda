/** Letters and notices of a debt: how each stands, what it may be asked, a new address to write to. */

import { z } from "zod";
import { accountFace, instant, personFace, plainDate } from "./words.ts";

export const letterFace = z.string().regex(/^ctct_[0-9a-z]{26}$/);

export const noticeKind = z.enum([
  "validationNotice",
  "preCollectionNotice",
  "recoveryAgentNotice",
  "noticeOfSumsInArrears",
  "noticeOfDefaultSums",
  "defaultNotice",
  "directDebitDefaultNotice",
  "mortgageArrearsStatement",
]);

/**
 * due: law wants it by a day. asked: a person decided on it. lacking: it is wanted and cannot be written.
 * planned: written and waiting to go. under-way: with the carrier, its answer is awaited. sent, returned.
 * not-sent: taken back, or the carrier refused it.
 */
export const letterState = z.enum([
  "due",
  "asked",
  "lacking",
  "planned",
  "under-way",
  "sent",
  "returned",
  "not-sent",
]);

/** Letters about money, written from the books when they are asked for. */
export const moneyLetterKind = z.enum([
  "balanceStatement",
  "paymentSchedule",
  "receipt",
  "settlementLetter",
  "paidInFullLetter",
  "annualStatement",
]);

export const letterLine = z.object({
  /** Null: nothing is written yet. */
  id: letterFace.nullable(),
  notice: noticeKind,
  state: letterState,
  to: z.string(),
  /** The last day that law gives; null: none, or nobody knows since when. */
  dueBy: plainDate.nullable(),
  late: z.boolean(),
  cite: z.string(),
  at: instant.nullable(),
  /** The date that it prints as its last. */
  printedEndOn: plainDate.nullable(),
  /** It took the place of one that came back. */
  isAgain: z.boolean(),
  printedIn: z.string().nullable(),
  lacks: z.array(z.string()),
  because: z.string().nullable(),
  /** Its pages and words can be opened. */
  isKept: z.boolean(),
});
export type LetterLine = z.infer<typeof letterLine>;

export const addressLine = z.object({
  person: personFace,
  name: z.string(),
  lines: z.array(z.string()),
  /** Post can go there. */
  isGood: z.boolean(),
  health: z.enum(["unproven", "proven", "dead", "wrong-person", "returned"]),
});

export const letterList = z.object({
  account: accountFace,
  items: z.array(letterLine),
  /** Notices that a person may decide on here. */
  mayAsk: z.array(noticeKind),
  addresses: z.array(addressLine),
});
export type LetterList = z.infer<typeof letterList>;

const reason = z.string().trim().min(1).max(500);
export const askLetter = z.object({ notice: noticeKind, because: reason });

const line = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}]*$/u);
export const newAddress = z.object({
  person: personFace,
  /** As they stand on an envelope, below the name. */
  lines: z.array(line).min(1).max(6),
  country: z.string().regex(/^[A-Z]{2}$/),
  region: z.string().max(40).nullable(),
  postcode: z.string().max(16).nullable(),
  toldBy: z.enum(["consumer", "client", "tracing", "post"]),
  toldOn: plainDate,
});
export type NewAddressJson = z.infer<typeof newAddress>;
