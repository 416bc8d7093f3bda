/** Money given back and addresses to pay at, as they cross HTTP. */

import { z } from "zod";
import {
  accountFace,
  instant,
  moneyJson,
  pageOf,
  paymentFace,
  personFace,
  plainDate,
} from "./words.ts";

export const backFace = z.string().regex(/^back_[0-9a-z]{26}$/);

export const refundStatus = z.enum([
  "asked",
  "refused",
  "requested",
  "unknown",
  "given",
  "failed",
  /** Of a dispute: its bank asks, and has taken nothing. */
  "questioned",
  "taken",
  "won",
]);

/** What became of a payment. `under-way`: it was asked for; `unknown`: the processor gave no answer yet. */
export const paymentState = z.enum([
  "under-way",
  "unknown",
  "settled",
  "returned",
  "charged-back",
  "refunded",
  "failed",
]);
export type PaymentState = z.infer<typeof paymentState>;

/** By what a payment came. */
export const rail = z.enum(["card", "bank-debit", "upi", "cash", "cheque", "transfer"]);

/** How a dispute stands at the processor; of `question` and `dropped` no money was taken. */
export const disputeStanding = z.enum([
  "question",
  "to-answer",
  "answered",
  "lost",
  "won",
  "dropped",
]);

const who = z.object({ id: personFace, name: z.string() });
/** A card or account by which a debt is paid by itself: of it no more is told than its end. */
export const keptMeansLine = z.object({
  id: z.string().regex(/^(?:smns|mndt)_[0-9a-z]{26}$/),
  person: z.object({ id: personFace, name: z.string() }),
  /** With a processor, or under a mandate that we keep. */
  kind: z.enum(["processor", "mandate"]),
  by: z.enum(["card", "bank-debit", "upi", "ach", "sepa", "bacs"]),
  /** `asked`: nobody has authorised it yet; `stopped`: their bank refused it. */
  status: z.enum(["asked", "active", "stopped", "ended"]),
  last4: z.string(),
  since: plainDate,
  expiresOn: plainDate.nullable(),
  /** The most that is taken at once; null: whatever falls due. */
  most: moneyJson.nullable(),
  because: z.string().nullable(),
  changedAt: instant,
  /** What falls due next, less what is paid before. */
  next: z.object({ on: plainDate, most: moneyJson }).nullable(),
  /** While this holds, nothing is taken. */
  barredBy: z.string().nullable(),
});
export type KeptMeansLine = z.infer<typeof keptMeansLine>;
export const keptMeansList = z.object({ items: z.array(keptMeansLine) });
export const keptMeansStopped = z.object({ because: z.string().trim().min(3).max(200) });

const client = z.object({ ref: z.string(), name: z.string() });

export const paymentLine = z.object({
  id: paymentFace,
  account: accountFace,
  person: who,
  client,
  amount: moneyJson,
  /** A rail, or what a client's file or a bank's line called it. */
  method: z.string(),
  state: paymentState,
  /** Why it failed, came back or was disputed, as it was told; null: nobody said. */
  reason: z.string().nullable(),
  askedAt: instant,
  changedAt: instant,
  /** What went back of it, or is to. */
  backs: z.array(
    z.object({ kind: z.enum(["refund", "dispute"]), amount: moneyJson, status: refundStatus }),
  ),
  /** It is what was left of this payment after a part of that went back. */
  restOf: paymentFace.nullable(),
});
export type PaymentLine = z.infer<typeof paymentLine>;

/** Payments, the one that changed last first. */
export const paymentPage = pageOf(paymentLine).extend({
  /** Whose payments there may be. */
  clients: z.array(client),
});
export type PaymentPage = z.infer<typeof paymentPage>;

/** A dispute, as the processor told of it and as we booked it. */
export const disputeLine = z.object({
  id: backFace,
  payment: paymentFace,
  account: accountFace,
  person: who,
  client,
  amount: moneyJson,
  status: refundStatus,
  /** Null: the processor told of the money alone. */
  standing: disputeStanding.nullable(),
  reason: z.string(),
  /** What the processor says that it charges; it is in no book of ours. */
  fee: moneyJson.nullable(),
  answerBy: instant.nullable(),
  openedAt: instant,
  changedAt: instant,
  /** It is still to be answered or decided. */
  open: z.boolean(),
  /** Who of the staff answers it. */
  workedBy: z.string().nullable(),
  mine: z.boolean(),
});
export type DisputeLine = z.infer<typeof disputeLine>;
export const disputePage = pageOf(disputeLine);

/** Taken up, or laid down. */
export const disputeWorked = z.object({ takesUp: z.boolean() });

const refundLine = z.object({
  id: backFace,
  amount: moneyJson,
  status: refundStatus,
  because: z.string(),
  askedAt: instant,
  changedAt: instant,
  /** Null: somebody at the processor's own desk. */
  askedBy: z.string().nullable(),
  ownAsk: z.boolean(),
});
export type RefundLine = z.infer<typeof refundLine>;

/** One payment, whole: what the processor knows of it, what went back, what it moved. */
export const paymentView = z.object({
  line: paymentLine,
  /** Null: it came by no processor. */
  processor: z
    .object({
      provider: z.string(),
      /** What it calls the payment: to find it there. */
      references: z.array(z.object({ kind: z.string(), reference: z.string() })),
    })
    .nullable(),
  /** How much may still go back; null: by hand alone, or of another payment. */
  refundable: moneyJson.nullable(),
  /** Up to this one person's word is enough. */
  aloneUpTo: moneyJson,
  refunds: z.array(refundLine),
  disputes: z.array(disputeLine),
  /** Entries of the debt's books, of this payment and of what was left of it. */
  entries: z.array(
    z.object({
      kind: z.string(),
      valueOn: plainDate,
      bookedAt: instant,
      moves: z.array(z.object({ debit: z.string(), credit: z.string(), amount: moneyJson })),
    }),
  ),
  /** In which remittances of the client it counted, and for how much. */
  remitted: z.array(
    z.object({
      client: z.string(),
      number: z.number().int(),
      paidOn: plainDate,
      net: moneyJson,
      /** It was reversed since. */
      reversed: z.boolean(),
    }),
  ),
});
export type PaymentView = z.infer<typeof paymentView>;

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
  /** How it would fall is told, and nothing is booked. */
  preview: z.boolean().default(false),
});

/** What each debt got; `suspended` says why a part waits instead. */
export const paymentSpread = z.object({
  parts: z.array(
    z.object({
      account: accountFace,
      amount: moneyJson,
      /** Null: it was only previewed. */
      payment: paymentFace.nullable(),
      /** Of a preview: what pays the debt off; null: it is booked. */
      owed: moneyJson.nullable(),
      suspended: z.string().nullable(),
    }),
  ),
});
export type PaymentSpread = z.infer<typeof paymentSpread>;

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
  /** Null: whatever is owed when it is opened. */
  amount: moneyJson.nullable(),
  /** Its last day, where the person is. */
  goodThrough: plainDate,
});
export const payLinkLine = z.object({
  id: z.string().regex(/^plnk_[0-9a-z]{26}$/),
  /** A colleague's name; empty: they have left. */
  madeBy: z.string(),
  madeAt: instant,
  amount: moneyJson.nullable(),
  goodThrough: plainDate,
  /** When somebody first proved who they are by it. */
  openedAt: instant.nullable(),
  state: z.enum(["made", "opened", "paid", "expired", "withdrawn"]),
  /** Null: it leads nowhere any more. */
  url: z.string().nullable(),
});
export type PayLinkLine = z.infer<typeof payLinkLine>;
export const payLinkList = z.object({ items: z.array(payLinkLine) });
export type PayLinkList = z.infer<typeof payLinkList>;

export type PaymentReceived = z.infer<typeof paymentReceived>;
