/** What a letter about money is written from: figures of the ledger, and who writes to whom. */

import type { Language, Money, PlainDate } from "@forbear/kernel";
import type { Balances, EntryKind } from "@forbear/ledger";

/** One thing that happened to a debt, as its holder reads it. */
export type Movement = {
  readonly on: PlainDate;
  readonly kind: EntryKind;
  /** What it changed: more owed above zero, less below. */
  readonly change: Money;
  readonly owedAfter: Money;
};

/** A payment that was agreed, and what has come for it. */
export type Due = { readonly on: PlainDate; readonly amount: Money; readonly paid: Money };

export type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** Each letter with the figures it needs: one that lacks a figure does not compile. */
export type MoneyLetter =
  | {
      readonly kind: "balanceStatement";
      readonly asOf: PlainDate;
      readonly movements: readonly Movement[];
      readonly balances: Balances;
      readonly owed: Money;
    }
  | {
      readonly kind: "annualStatement";
      readonly period: Period;
      readonly opening: Money;
      readonly movements: readonly Movement[];
      readonly closing: Money;
    }
  | { readonly kind: "paymentSchedule"; readonly dues: readonly Due[]; readonly owed: Money }
  | {
      readonly kind: "receipt";
      readonly paidOn: PlainDate;
      readonly amount: Money;
      /** What of it went where; sums to the amount, with what was paid beyond the debt. */
      readonly towards: Balances;
      readonly beyond: Money;
      readonly owedAfter: Money;
    }
  | {
      readonly kind: "settlementLetter";
      readonly owed: Money;
      readonly pays: Money;
      readonly dues: readonly Due[];
      readonly until: PlainDate;
    }
  | {
      readonly kind: "paidInFullLetter";
      readonly closedOn: PlainDate;
      /** Settled: for less than was owed, and the rest given up. */
      readonly how: "paid" | "settled";
      readonly paidTotal: Money;
    };

export type MoneyLetterKind = MoneyLetter["kind"];

export const moneyLetterKinds = [
  "balanceStatement",
  "paymentSchedule",
  "receipt",
  "settlementLetter",
  "paidInFullLetter",
  "annualStatement",
] as const satisfies readonly MoneyLetterKind[];

export type Correspondents = {
  readonly language: Language;
  /** ISO 3166-1 of the reader: how dates are written, and on which paper. */
  readonly country: string;
  readonly writtenOn: PlainDate;
  readonly writer: {
    readonly name: string;
    /** Lines below the name. */
    readonly mailAddress: readonly string[];
    readonly phone: string;
    readonly website: string;
  };
  readonly reader: { readonly name: string; readonly mailAddress: readonly string[] };
  readonly creditor: string;
  /** The creditor's number, shortened. */
  readonly shortNumber: string;
};
