/** A SEPA direct debit to be asked for: who collects, from whom, under which mandate. */

import type { Instant, Money, PlainDate } from "@forbear/kernel";
import { extractIBAN } from "ibantools";

export type MandateChange = {
  /** What each was before; null: it did not change. */
  readonly mandateId: string | null;
  readonly creditorId: string | null;
  /** The debtor's old IBAN, or that the account is at another bank now. */
  readonly debtorAccount: { readonly iban: string } | "another-bank" | null;
};

/**
 * How an account that was debited before is told: by its number within the same bank, else that the
 * mandate is the same and the account another (EPC130-08, AT-24).
 */
export function accountBefore(was: string, is: string): MandateChange["debtorAccount"] {
  const bankOf = (iban: string): string | null => {
    const { countryCode, bankIdentifier } = extractIBAN(iban);
    return bankIdentifier === undefined ? null : `${countryCode ?? ""}${bankIdentifier}`;
  };
  const [before, after] = [bankOf(was), bankOf(is)];
  return before !== null && before === after ? { iban: was } : "another-bank";
}

export type Mandate = {
  readonly id: string;
  readonly signedOn: PlainDate;
  readonly change: MandateChange | null;
};

export type Collection = {
  /** What comes back with a return: ours, at most 35 characters, once in a message. */
  readonly endToEndId: string;
  readonly amount: Money;
  readonly mandate: Mandate;
  readonly debtorName: string;
  readonly debtorIban: string;
  /** Needed only outside the European Economic Area. */
  readonly debtorBic: string | null;
  /** At most 140 characters. */
  readonly remittance: string;
};

export type SequenceType = "first" | "recurring" | "final" | "one-off";

/** Collections of one day, one scheme and one place in their mandates' sequences. */
export type CollectionGroup = {
  readonly id: string;
  readonly scheme: "CORE" | "B2B";
  readonly sequence: SequenceType;
  readonly collectOn: PlainDate;
  readonly creditorName: string;
  readonly creditorIban: string;
  readonly creditorBic: string | null;
  /** Of the scheme, as "DE98ZZZ09999999999". */
  readonly creditorId: string;
  readonly collections: readonly Collection[];
};

export type DirectDebits = {
  readonly messageId: string;
  readonly createdAt: Instant;
  readonly initiator: string;
  readonly groups: readonly CollectionGroup[];
};

/** How the message spells the sequence. */
export const sequenceCodes = {
  first: "FRST",
  recurring: "RCUR",
  final: "FNAL",
  "one-off": "OOFF",
} as const satisfies Readonly<Record<SequenceType, string>>;
