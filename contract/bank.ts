/** Bank accounts, the files read of them, and the lines that wait for a person, as they cross HTTP. */

import { z } from "zod";
import { accountFace, instant, moneyJson, paymentFace, plainDate } from "./words.ts";

const lineFace = z.string().regex(/^line_[0-9a-z]{26}$/);

/** What stands there by our lines, and what the bank last proved. */
export const bankAccountView = z.object({
  ref: z.string(),
  name: z.string(),
  purpose: z.enum(["trust", "operating"]),
  last4: z.string(),
  balance: moneyJson,
  proved: z.object({ on: plainDate, balance: moneyJson }).nullable(),
});

export const bankFileView = z.object({
  account: z.string(),
  fileName: z.string(),
  format: z.string(),
  status: z.enum(["running", "done", "refused"]),
  beganAt: instant,
  lines: z.object({
    read: z.number().int(),
    matched: z.number().int(),
    suspense: z.number().int(),
    known: z.number().int(),
  }),
});

export const bankLineView = z.object({
  line: lineFace,
  account: z.string(),
  bookedOn: plainDate,
  amount: moneyJson,
  /** Why it waits, as a code. */
  because: z.string(),
  payer: z.string().nullable(),
  words: z.string(),
  candidates: z.array(
    z.object({
      account: accountFace,
      signs: z.array(z.enum(["name", "owed", "instalment"])),
    }),
  ),
});

export const bankView = z.object({
  accounts: z.array(bankAccountView),
  files: z.array(bankFileView),
  waiting: z.array(bankLineView),
});

/** A file as it was sent, in base64. */
export const bankFileAsked = z.object({
  account: z.string().max(40),
  fileName: z.string().min(1).max(200),
  content: z.base64().max(24_000_000),
});

/** A file that cannot be believed is a problem, with its line and remedy; nothing of it is booked. */
export const bankFileAnswer = z.object({
  outcome: z.enum(["done", "read-before"]),
  matched: z.number().int(),
  suspense: z.number().int(),
});

const because = z.string().trim().min(1).max(200);

/** What a person says that a line is. */
export const bankLineSaid = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("for-debts"),
    parts: z
      .array(z.object({ account: accountFace, amount: moneyJson }))
      .min(1)
      .max(20),
    remember: z.boolean(),
    because,
  }),
  z.object({ kind: z.literal("takes-back"), payment: paymentFace, because }),
  z.object({ kind: z.enum(["goes-back", "elsewhere", "told-twice"]), because }),
]);

export const bankLineSettled = z.object({ payments: z.array(paymentFace) });

export type BankView = z.infer<typeof bankView>;
export type BankLineView = z.infer<typeof bankLineView>;
export type BankLineSaid = z.infer<typeof bankLineSaid>;
export type BankFileAnswer = z.infer<typeof bankFileAnswer>;
