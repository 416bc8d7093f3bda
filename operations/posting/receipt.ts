/** A receipt: money that came by another way than the processor, known again by its reference. */

import { type Money, type PaymentId, type PersonId, type PlainDate } from "@forbear/kernel";
import type { Work } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Ref } from "../stores/file.ts";
import { lookUpOne, lookupRow } from "../stores/people/store.ts";

export type Received = {
  readonly amount: Money;
  /** The day it counts from: on which it was handed over, or reached the bank. */
  readonly valueOn: PlainDate;
  readonly method: "cash" | "cheque" | "transfer" | "card" | "bank-debit" | "upi";
  /** The receipt's, cheque's or bank's own: the same one again is the same money. */
  readonly reference: string;
  /** Who paid; null: the debt's first obligor. A payment is the debt's, whoever made it. */
  readonly person: PersonId | null;
};

/** More than any debt can be: a slip of the hand, or an attack on the sums. */
const largest = 10n ** 15n;

export const isTooLarge = ({ minor }: Money): boolean => minor > largest;

export type ReceiptRefusal = "no-reference" | "in-the-future" | "reference-used";

type Slip = Pick<Received, "reference" | "valueOn">;

/** The same reference again is the same money, by whichever door it came. */
const keyOf = ({ reference }: Pick<Slip, "reference">): string => `received:${reference.trim()}`;

/** Why it is not booked, whatever debt it is for; null: it may be. */
export async function receiptRefused(
  { vault }: Pick<House, "vault">,
  work: Work,
  slip: Slip,
  today: PlainDate,
): Promise<ReceiptRefusal | null> {
  if (slip.reference.trim() === "") return "no-reference";
  if (slip.valueOn > today) return "in-the-future";
  const before = await lookUpOne(work.tx, vault, "gateway-payment", keyOf(slip));
  return before === null ? null : "reference-used";
}

/** Remembers the reference with what was booked for it. */
export function keepReceipt(
  { vault }: Pick<House, "vault">,
  work: Work,
  slip: Slip,
  payment: Ref<PaymentId>,
): void {
  work.rows.lookups.push(lookupRow(vault, work.tenant, "gateway-payment", keyOf(slip), payment));
}
