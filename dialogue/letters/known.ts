/** What the house knows when it writes a notice: null where it does not know, so that nothing is made up. */

import type { DebtKind, Itemisation } from "@forbear/accounts";
import type { Language, Money, PlainDate } from "@forbear/kernel";
import type { Balances } from "@forbear/ledger";

/** Who writes, and where answers are taken. */
export type Writer = {
  readonly name: string;
  /** Lines below the name; disputes and requests are taken here. */
  readonly mailAddress: readonly string[];
  readonly phone: string;
  /** When somebody answers, as the reader's country writes hours; null: not told. */
  readonly hours: string | null;
  readonly website: string;
  /** Number of the licence that the reader's state wants shown; null: none is held, or none known. */
  readonly licence: string | null;
};

/** What is behind with an agreement: known to those who keep its schedule. */
export type Arrears = {
  readonly shortfall: Money;
  readonly missed: readonly { readonly dueOn: PlainDate; readonly amount: Money }[];
};

export type NoticeKnown = {
  readonly language: Language;
  readonly writtenOn: PlainDate;
  /** In which capacity: for somebody else, or for a debt of one's own. */
  readonly acts: "for-creditor" | "as-owner" | "as-creditor";
  readonly writer: Writer;
  readonly reader: {
    readonly name: string | null;
    /** Lines below the name. */
    readonly mailAddress: readonly string[] | null;
    /** ISO 3166-2, as `US-CA`. */
    readonly region: string;
  };
  readonly debt: {
    readonly of: DebtKind;
    /** Who is owed now. */
    readonly creditor: string | null;
    /** Who was owed on the date of the itemisation. */
    readonly creditorThen: string | null;
    /** The creditor's number, shortened; null: not known. */
    readonly shortNumber: string | null;
    readonly owed: Balances;
    /** What was owed on a day, and since, until this letter is written. */
    readonly itemisation: Itemisation | null;
    /** Null: nobody keeps a schedule, or nothing is behind by it. */
    readonly arrears: Arrears | null;
    /** Charges for breaking the agreement that no notice was given of yet; null: none are known. */
    readonly defaultSums: readonly { readonly on: PlainDate; readonly amount: Money }[] | null;
    /** When a direct debit was dishonoured for the first time; null: none is known. */
    readonly debitFailedOn: PlainDate | null;
  };
  /** Until when the reader may dispute, as the notice prints it; null: law counts no such period. */
  readonly periodEndsOn: PlainDate | null;
  /** It goes by e-mail or in our own mailbox: then it says how to answer there. */
  readonly electronic: boolean;
  /** Codes that law asked for, as a decision lists them. */
  readonly requirements: readonly string[];
};
