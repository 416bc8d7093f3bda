/** What can be agreed about a debt, as exact terms: nothing else can be offered or accepted. */

import type { AccountId, Instant, Money, OfferId, PersonId, PlainDate } from "@forbear/kernel";

/** Every so many weeks or months from the first date. */
export type Rhythm = { readonly every: number; readonly unit: "week" | "month" };

export type Instalment = { readonly dueOn: PlainDate; readonly amount: Money };

/** A payment counts as kept up to `graceDays` after its date and down to `tolerance` short. */
export type Leniency = { readonly graceDays: number; readonly tolerance: Money };

export type Terms =
  | { readonly kind: "in-full"; readonly amount: Money; readonly payBy: PlainDate }
  | {
      readonly kind: "promise";
      readonly amount: Money;
      readonly dueOn: PlainDate;
      readonly leniency: Leniency;
    }
  | {
      readonly kind: "plan";
      readonly rhythm: Rhythm;
      /** In order of date; they sum to the balance at minting. */
      readonly instalments: readonly Instalment[];
      readonly leniency: Leniency;
    };

/** Terms made by policy for one person and one debt; only these can be agreed, until they expire. */
export type Offer = {
  readonly id: OfferId;
  readonly account: AccountId;
  readonly person: PersonId;
  readonly terms: Terms;
  /** The balance the terms were made on; agreeing is refused when it has changed. */
  readonly balance: Money;
  /** Hash of the policy document that allowed it. */
  readonly policy: string;
  readonly mintedAt: Instant;
  readonly expiresAt: Instant;
};
