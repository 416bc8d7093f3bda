/** Money given back and addresses to pay at, as they cross HTTP. */

import { z } from "zod";
import { accountFace, instant, moneyJson, paymentFace } from "./words.ts";

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
