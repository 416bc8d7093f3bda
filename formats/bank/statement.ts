/** What a bank says of an account, whatever format it said it in. */

import type { Currency, Money, PlainDate } from "@forbear/kernel";
import type { ReturnedWhy } from "./reason.ts";

export type Counterparty = {
  readonly name: string | null;
  /** IBAN, or the number as its country writes it. */
  readonly account: string | null;
  /** BIC or national code. */
  readonly bank: string | null;
};

/** One movement of the account, rich enough to be matched to a payment by those who post. */
export type BankEntry = {
  /** Where it stands in the file. */
  readonly line: number;
  /** Above zero; `side` says which way it went. */
  readonly amount: Money;
  readonly side: "credit" | "debit";
  readonly status: "booked" | "pending" | "information";
  /** It undoes an earlier entry, whose side was the other one. */
  readonly reversal: boolean;
  readonly bookedOn: PlainDate | null;
  readonly valueOn: PlainDate | null;
  /** The account servicer's own number of it. */
  readonly bankReference: string | null;
  /** What the one who sent the payment called it, carried from end to end. */
  readonly endToEndId: string | null;
  /** The customer's or clearing's other numbers: instruction, transaction, trace, check. */
  readonly transactionId: string | null;
  readonly mandateId: string | null;
  /** A reference of the creditor in its own place, apart from the words beside it. */
  readonly creditorReference: string | null;
  readonly remittance: readonly string[];
  readonly counterparty: Counterparty;
  /** What kind of payment, in the code of the format. */
  readonly kind: string | null;
  readonly returned: ReturnedWhy | null;
  /** Booked as one sum for many payments whose details are not here. */
  readonly undivided: { readonly id: string | null; readonly payments: number | null } | null;
};

export type Balance = {
  readonly on: PlainDate;
  /** Below zero: overdrawn. */
  readonly amount: Money;
};

export type BankStatement = {
  readonly line: number;
  readonly id: string | null;
  readonly sequence: string | null;
  readonly account: string;
  readonly currency: Currency | null;
  readonly opening: Balance | null;
  readonly closing: Balance | null;
  /** Opening balance and booked entries make the closing one; false: that could not be looked at. */
  readonly proved: boolean;
  readonly entries: readonly BankEntry[];
};

export type StatementFormat = "camt.052" | "camt.053" | "camt.054" | "MT940" | "BAI2" | "OFX";

export type StatementFile = {
  readonly format: StatementFormat;
  /** As the format names it: "camt.053.001.08". */
  readonly version: string | null;
  readonly messageId: string | null;
  readonly statements: readonly BankStatement[];
};

/** The entry as a change of the balance. */
export const signed = ({ amount, side }: Pick<BankEntry, "amount" | "side">): bigint =>
  side === "credit" ? amount.minor : -amount.minor;

/** What booked entries add to a balance. */
export const movement = (entries: readonly BankEntry[]): bigint =>
  entries.reduce((sum, one) => (one.status === "booked" ? sum + signed(one) : sum), 0n);

export const nobody: Counterparty = { name: null, account: null, bank: null };

/** An entry that says no more than this; formats fill in what they know. */
export const plainEntry = (
  known: Pick<BankEntry, "line" | "amount" | "side"> & Partial<BankEntry>,
): BankEntry => ({
  status: "booked",
  reversal: false,
  bookedOn: null,
  valueOn: null,
  bankReference: null,
  endToEndId: null,
  transactionId: null,
  mandateId: null,
  creditorReference: null,
  remittance: [],
  counterparty: nobody,
  kind: null,
  returned: null,
  undivided: null,
  ...known,
});
