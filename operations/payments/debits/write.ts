/** Debits of a day as the file of their rail: every field as the clearing wants it. */

import {
  type BacsItem,
  type FormatFault,
  type MandateChange,
  type OrderedEntry,
  accountBefore,
  bacsWords,
  writeBacs,
  writeNacha,
  writePain008,
} from "@forbear/formats";
import {
  type Instant,
  type Money,
  type PaymentId,
  type PlainDate,
  type Result,
  err,
  face,
  money,
  ok,
} from "@forbear/kernel";
import type { BankNumbers } from "../../stores/bank/store.ts";
import type { KeptWords, MandateRow, MandateWords } from "../../stores/bank/mandates.store.ts";
import type { MandateUse, Rail } from "../../stores/bank/collections.store.ts";

/** One debit, with all that its file says of it. */
export type Ordered = {
  readonly payment: PaymentId;
  readonly mandate: MandateRow;
  readonly words: KeptWords;
  readonly amount: Money;
  readonly attempt: number;
  /** The last debit under it that reached its bank; null: none did, the bank does not know it. */
  readonly use: MandateUse | null;
};

export type Order = {
  readonly rail: Rail;
  /** What we call the file, so that the bank's line of it is known. */
  readonly name: string;
  readonly ours: BankNumbers;
  readonly madeOn: PlainDate;
  readonly madeAt: Instant;
  readonly settlesOn: PlainDate;
  readonly debits: readonly Ordered[];
  /** Of Bacs: instructions that the payers' banks are told of, or that they end. */
  readonly lodged: readonly Lodged[];
  /** How many debits went by this rail before: numbers at the bank go on from there. */
  readonly madeBefore: number;
};

export type Lodged = Pick<Ordered, "mandate"> & {
  readonly words: Pick<MandateWords, "holder" | "number" | "bank">;
  readonly as: "new-instruction" | "cancelled-instruction";
};

/** What of a mandate is to be said to banks: that the one before ends, that this one begins, or both. */
export function lodgingOf(mandate: MandateRow, words: KeptWords): readonly Lodged[] {
  const { was, holder } = words;
  const isNew = mandate.lodged_on === null;
  const held = isNew ? was : words;
  const cancelled: readonly Lodged[] =
    mandate.cancel_owed && held !== null
      ? [{ mandate, words: { ...held, holder }, as: "cancelled-instruction" }]
      : [];
  const begins = isNew && mandate.status === "active";
  return begins ? [...cancelled, { mandate, words, as: "new-instruction" }] : cancelled;
}

export type Written = {
  readonly text: string;
  /** What the bank will call each debit, in their order. */
  readonly traces: readonly string[];
};

/** What we call a payment to a bank: the end of its id, short enough for every rail. */
export const shortOf = (payment: PaymentId): string => face("paym", payment).slice(-15);

const lacking = (field: string): Result<Written, readonly Wrong[]> =>
  err([{ line: 0, field, code: "account-lacks", says: `The bank account has no ${field}.` }]);

export type Wrong = Pick<FormatFault, "line" | "field" | "says"> & {
  readonly code: FormatFault["code"] | "account-lacks";
};

/** The text of the file, or everything that a bank would refuse in it. */
export function writeDebits(order: Order): Result<Written, readonly Wrong[]> {
  switch (order.rail) {
    case "ach":
      return ach(order);
    case "sepa":
      return sepa(order);
    case "bacs":
      return bacs(order);
  }
}

const classOf = { written: "PPD", internet: "WEB", telephone: "TEL" } as const;
const mostOrders = 9_999_999;

function ach(order: Order): Result<Written, readonly Wrong[]> {
  const { ours, madeOn, madeAt, debits } = order;
  if (ours.originatorId === null) return lacking("originator id");
  if (ours.bank === null) return lacking("routing number");
  const { originatorId, bank, shownAs } = ours;
  const sorted = (["written", "internet", "telephone"] as const).flatMap((given) => {
    const some = debits.filter(({ words }) => words.given === given);
    return some.length === 0 ? [] : [{ given, some }];
  });
  // No number comes twice while a return may name it; a file never goes over the end of the numbers.
  const from = order.madeBefore % mostOrders;
  let sequence = from + debits.length > mostOrders ? 0 : from;
  const batches = sorted.map(({ given, some }) => ({
    entryClass: classOf[given],
    companyName: shownAs.slice(0, 16),
    companyId: originatorId,
    discretionary: "",
    description: "PAYMENT",
    descriptiveDate: "",
    effectiveOn: order.settlesOn,
    odfi: bank.slice(0, 8),
    entries: some.map((one): OrderedEntry => {
      sequence += 1;
      return entryOf(one, given, sequence);
    }),
  }));
  const written = writeNacha({
    destination: bank,
    destinationName: "",
    origin: originatorId,
    originName: shownAs.slice(0, 23),
    createdOn: madeOn,
    createdAt: madeAt.slice(11, 16).replace(":", ""),
    modifier: "A",
    reference: order.name.slice(-8).toUpperCase(),
    batches,
  });
  if (!written.ok) return written;
  const traceOf = new Map<PaymentId, string>();
  for (const [n, { some }] of sorted.entries()) {
    for (const [m, one] of some.entries()) {
      traceOf.set(one.payment, written.value.traces[n]?.[m] ?? "");
    }
  }
  const traces = debits.map(({ payment }) => traceOf.get(payment) ?? "");
  return ok({ text: written.value.text, traces });
}

const entryOf = (
  { payment, words, amount }: Ordered,
  given: MandateWords["given"],
  sequence: number,
): OrderedEntry => ({
  kind: "debit",
  account: words.kind,
  routing: words.bank,
  accountNumber: words.number.replaceAll(/\s/g, ""),
  amount: money("USD", amount.minor),
  reference: shortOf(payment),
  name: words.holder.slice(0, 22),
  sequence,
  paymentType: given === "written" ? null : "recurring",
  remittance: null,
});

const ibanOf = ({ number }: Pick<MandateWords, "number">): string => number.replaceAll(/\s/g, "");

/** What the bank is to be told of an account that took the place of another; null: it knows. */
function amendmentOf({ mandate, words, use }: Ordered): MandateChange | null {
  const { amended_at: at } = mandate;
  if (words.was === null || at === null || use === null || use.reachedAt > at) return null;
  const debtorAccount = accountBefore(ibanOf(words.was), ibanOf(words));
  return { mandateId: null, creditorId: null, debtorAccount };
}

/**
 * Whether the payer's bank meets the mandate for the first time: no debit reached it, or it is another
 * bank than before (asked for until 2016, and taken since).
 */
const isFirst = (debit: Ordered): boolean =>
  debit.use === null || amendmentOf(debit)?.debtorAccount === "another-bank";

const sepaDebit = (debit: Ordered) => ({
  endToEndId: shortOf(debit.payment),
  amount: debit.amount,
  mandate: {
    id: debit.mandate.reference,
    signedOn: debit.mandate.signed_on,
    change: amendmentOf(debit),
  },
  debtorName: debit.words.holder,
  debtorIban: ibanOf(debit.words),
  debtorBic: debit.words.bank === "" ? null : debit.words.bank,
  remittance: debit.mandate.reference,
});

function sepa(order: Order): Result<Written, readonly Wrong[]> {
  const { ours, name, madeAt, debits, settlesOn } = order;
  const { creditorId } = ours;
  if (creditorId === null) return lacking("creditor id");
  const groups = ([0, 1] as const).flatMap((used) => {
    const some = debits.filter((debit) => (isFirst(debit) ? 0 : 1) === used);
    if (some.length === 0) return [];
    return [
      {
        id: `${name}${String(used)}`,
        scheme: "CORE" as const,
        sequence: used === 0 ? ("first" as const) : ("recurring" as const),
        collectOn: settlesOn,
        creditorName: ours.shownAs,
        creditorIban: ours.number.replaceAll(/\s/g, ""),
        creditorBic: ours.bank,
        creditorId,
        collections: some.map(sepaDebit),
      },
    ];
  });
  const written = writePain008({
    messageId: name,
    createdAt: madeAt,
    initiator: ours.shownAs,
    groups,
  });
  if (!written.ok) return written;
  return ok({ text: written.value, traces: debits.map(({ payment }) => shortOf(payment)) });
}

const none = money("GBP", 0n);

const payerOf = ({ mandate, words }: Omit<Lodged, "as">, processOn: PlainDate) => ({
  sortCode: words.bank.replaceAll(/[- ]/g, ""),
  accountNumber: words.number.replaceAll(/\s/g, ""),
  reference: mandate.reference,
  name: bacsWords(words.holder, 18),
  processOn,
});

/** Whether anything was asked for under the instruction as its bank holds it now. */
const isUsed = ({ lodged_on: lodgedOn }: MandateRow, use: MandateUse | null): boolean =>
  use !== null && (lodgedOn === null || use.askedOn >= lodgedOn);

function bacs(order: Order): Result<Written, readonly Wrong[]> {
  const { ours, name, madeOn, settlesOn, debits } = order;
  if (ours.serviceUser === null) return lacking("service user number");
  if (ours.bank === null) return lacking("sort code");
  const written = writeBacs({
    serial: name.slice(-6).toUpperCase(),
    userNumber: ours.serviceUser,
    createdOn: madeOn,
    fileNumber: 1,
    ownSortCode: ours.bank.replaceAll("-", ""),
    ownAccountNumber: ours.number,
    ownName: bacsWords(ours.shownAs, 18),
    items: [
      ...order.lodged.map((one): BacsItem => ({
        ...payerOf(one, settlesOn),
        kind: one.as,
        amount: none,
      })),
      ...debits.map(({ mandate, words, amount, attempt, use }): BacsItem => ({
        ...payerOf({ mandate, words }, settlesOn),
        kind: attempt > 1 ? "debit-again" : isUsed(mandate, use) ? "debit" : "first-debit",
        amount: money("GBP", amount.minor),
      })),
    ],
  });
  if (!written.ok) return written;
  return ok({ text: written.value, traces: debits.map(({ mandate }) => mandate.reference) });
}
