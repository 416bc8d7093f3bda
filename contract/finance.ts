/** What finance publishes, asks for and reads in: client terms, direct debits, files of clients. */

import { z } from "zod";
import { accountFace, instant, moneyJson, paymentFace, plainDate } from "./words.ts";

/** What is agreed with a client, as the document that was published last; null: nothing is. */
export const termsView = z.object({
  client: z.string(),
  name: z.string(),
  currency: z.string(),
  version: z.number().int(),
  hash: z.string().nullable(),
  document: z.json().nullable(),
});
export type TermsView = z.infer<typeof termsView>;

export const termsAsked = z.object({ document: z.json() });
export const termsPublished = z.object({
  version: z.number().int(),
  hash: z.string(),
  /** These very bytes were published before. */
  already: z.boolean(),
});

export const mandateFace = z.string().regex(/^mndt_[0-9a-z]{26}$/);
export const collectionFace = z.string().regex(/^coll_[0-9a-z]{26}$/);
const rail = z.enum(["ach", "sepa", "bacs"]);

/** An authority to debit. `stopped`: their bank refused it. `revoked`: taken back, for good. */
export const mandateLine = z.object({
  id: mandateFace,
  account: accountFace,
  holder: z.string(),
  rail,
  reference: z.string(),
  status: z.enum(["active", "stopped", "revoked"]),
  last4: z.string(),
  signedOn: plainDate,
  notifiedOn: plainDate,
  collected: z.number().int(),
  because: z.string().nullable(),
  changedAt: instant,
});
export type MandateLine = z.infer<typeof mandateLine>;

/** A file of debits as it went to the bank. */
export const debitFile = z.object({
  id: collectionFace,
  account: z.string(),
  rail,
  madeOn: plainDate,
  fileName: z.string(),
  items: z.number().int(),
  amount: moneyJson,
  settlesOn: plainDate,
  returned: z.number().int(),
});
export type DebitFile = z.infer<typeof debitFile>;

/** A debit that came back, with the code of its clearing. */
export const debitReturn = z.object({
  payment: paymentFace,
  account: accountFace,
  fileName: z.string(),
  amount: moneyJson,
  code: z.string(),
  returnedOn: plainDate,
});

export const debitsView = z.object({
  day: plainDate,
  /** Where a file may be collected to, with the rail of its currency. */
  into: z.array(z.object({ account: z.string(), name: z.string(), rail })),
  mandates: z.array(mandateLine),
  /** The cursor of the mandates after these; null at the end. */
  next: z.string().nullable(),
  files: z.array(debitFile),
  returns: z.array(debitReturn),
});
export type DebitsView = z.infer<typeof debitsView>;

const reason = z.string().trim().min(3).max(200);
export const mandateCancelled = z.object({ because: reason });
export const debitsAsked = z.object({ account: z.string().max(40), rail });
export const debitsMade = z.object({
  outcome: z.enum(["made", "made-before", "nothing-due"]),
  file: collectionFace.nullable(),
  items: z.number().int(),
});

/** The bytes of a file in base64, at most some 18 MB. */
const content = z.string().max(24_000_000);
/** `dryRun`: what it would do is told, and nothing is done. */
export const returnsAsked = z.object({
  fileName: z.string().min(1).max(200),
  content,
  dryRun: z.boolean().default(false),
});

const returnLine = z.object({
  line: z.number().int(),
  heard: z.enum([
    ...(["returned", "changed", "ended", "reinstated", "known"] as const),
    ...(["unknown", "unsettled", "nothing"] as const),
  ]),
  code: z.string().nullable(),
  says: z.string(),
  /** What was done, and what a person still has to do. */
  does: z.string(),
});

const returnFault = z.object({
  line: z.number().int(),
  field: z.string().nullable(),
  code: z.string(),
  says: z.string(),
  remedy: z.string(),
});

/** `waiting`: lines that name nothing of ours, or that a person has to settle. */
export const returnsAnswer = z.object({
  outcome: z.enum(["done", "dry-run", "refused"]),
  format: z.string().nullable(),
  read: z.number().int(),
  returned: z.number().int(),
  changed: z.number().int(),
  ended: z.number().int(),
  reinstated: z.number().int(),
  known: z.number().int(),
  waiting: z.number().int(),
  /** The first of them. */
  lines: z.array(returnLine),
  faults: z.array(returnFault),
});
export type ReturnsAnswer = z.infer<typeof returnsAnswer>;

export const fileMode = z.enum(["dry-run", "good-rows", "all-or-nothing"]);
/** A client's file: of past contacts, or of payments that the client had itself. */
export const toldFile = z.object({
  kind: z.enum(["contacts", "direct-payments"]),
  client: z.string().max(100),
  fileName: z.string().min(1).max(200),
  content,
  /** How its columns are read; null: they are called as our fields are. */
  mapping: z.json().nullable(),
  mode: fileMode,
});
export const toldFileAnswer = z.object({
  outcome: z.enum(["placed", "same-file", "dry-run", "refused", "stopped"]),
  read: z.number().int(),
  placed: z.number().int(),
  same: z.number().int(),
  bad: z.number().int(),
  faultsInAll: z.number().int(),
  faults: z.array(
    z.object({
      line: z.number().int(),
      field: z.string().nullable(),
      code: z.string(),
      says: z.string(),
      remedy: z.string(),
    }),
  ),
});
export type ToldFileAnswer = z.infer<typeof toldFileAnswer>;
