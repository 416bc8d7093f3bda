/** What a letter to a client rests on: who writes to which client, and the figures of its document. */

import type { Money, PlainDate } from "@forbear/kernel";

export type ClientLetterKind = "remittanceStatement" | "clientInvoice";

/** Who writes to which client. */
export type ClientCorrespondents = {
  readonly writer: { readonly name: string; readonly mailAddress: readonly string[] };
  readonly client: {
    readonly ref: string;
    readonly name: string;
    /** ISO 3166-1: how it writes dates and on which paper. */
    readonly country: string;
  };
};

/** A line of a sum, in our words. */
export type Told = readonly [words: string, amount: Money];

export type RemittanceTold = {
  readonly number: number;
  readonly isReversal: boolean;
  /** It was taken back since. */
  readonly wasReversed: boolean;
  readonly because: string | null;
  readonly through: PlainDate;
  readonly paidOn: PlainDate;
  readonly terms: { readonly name: string; readonly version: number };
  readonly pays: "net" | "gross";
  readonly lines: readonly {
    readonly reference: string;
    readonly valueOn: PlainDate;
    readonly toClient: boolean;
    readonly collected: Money;
    readonly commission: Money;
    readonly net: Money;
  }[];
  /** Adjustments and fees, each with its reason. */
  readonly others: readonly Told[];
  readonly totals: readonly Told[];
  readonly payable: Money;
};

export type InvoiceTold = {
  readonly number: number;
  readonly isCreditNote: boolean;
  readonly issuedOn: PlainDate;
  readonly lines: readonly Told[];
  readonly taxed: Money;
  readonly tax: { readonly name: string; readonly percent: string; readonly amount: Money } | null;
  readonly total: Money;
  readonly open: Money;
  readonly byDeduction: boolean;
};
