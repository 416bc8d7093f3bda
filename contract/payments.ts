/** Money given back and addresses to pay at, as they cross HTTP. */

import { z } from "zod";
import { accountFace, instant, moneyJson, paymentFace, personFace, plainDate } from "./words.ts";

const backFace = z.string().regex(/^back_[0-9a-z]{26}$/);

export const refundStatus = z.enum([
  "asked",
  "refused",
  "requested",
  "unknown",
  "given",
  "failed",
  "taken",
  "won",
]);

/** What of a payment goes back, and why: it is told to nobody outside, and kept in the journal. */
export const refundAsked = z.object({
  amount: moneyJson,
  because: z.string().min(1).max(500),
});

/** Money that reached us for several debts of one who owes this one: as they directed, or by a rule. */
export const paymentReceived = z.object({
  amount: moneyJson,
  /** The day it was handed over, or reached the bank. */
  valueOn: plainDate,
  method: z.enum(["cash", "cheque", "transfer"]),
  /** The receipt's or cheque's own: the same one again is the same money. */
  reference: z.string().min(1).max(100),
  /** Who paid; null: who leads among those who owe this debt. */
  person: personFace.nullable(),
  spread: z.discriminatedUnion("kind", [
    z.object({ kind: z.enum(["oldest-first", "smallest-first", "pro-rata"]) }),
    z.object({
      kind: z.literal("directed"),
      parts: z
        .array(z.object({ account: accountFace, amount: moneyJson }))
        .min(1)
        .max(100),
    }),
  ]),
});

/** What each debt got; `suspended` says why a part waits instead. */
export const paymentSpread = z.object({
  parts: z.array(
    z.object({
      account: accountFace,
      amount: moneyJson,
      payment: paymentFace,
      suspended: z.string().nullable(),
    }),
  ),
});

export const refundState = z.object({ refund: backFace, status: refundStatus });

/** Refunds that wait for a second person. */
export const refundsWaiting = z.object({
  items: z.array(
    z.object({
      refund: backFace,
      payment: paymentFace,
      account: accountFace,
      amount: moneyJson,
      because: z.string(),
      askedAt: instant,
      /** Whoever looks asked it: somebody else decides. */
      ownAsk: z.boolean(),
    }),
  ),
});
export type RefundsWaiting = z.infer<typeof refundsWaiting>;

export const refundDecided = z.object({
  agreed: z.boolean(),
  because: z.string().min(1).max(500),
});

/** An address at which one debt may be paid: it says where to look, and a proof opens it. */
export const payLinkAsked = z.object({
  amount: moneyJson,
  days: z.number().int().min(1).max(30),
});
export const payLink = z.object({ url: z.string(), until: instant });

export type PaymentReceived = z.infer<typeof paymentReceived>;
