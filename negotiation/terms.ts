/** What can be agreed about a debt, as exact terms: nothing else can be offered or accepted. */

import {
  type AccountId,
  type Instant,
  type Money,
  type OfferId,
  type PersonId,
  type PlainDate,
  type PlanId,
  type WeekdayPlace,
  never,
} from "@forbear/kernel";

/**
 * Every so many weeks or months from the first date. Of months, `weekday`: on the weekday of that date
 * at its place in the month, the third Wednesday or the last Friday; else on its number.
 */
export type Rhythm = {
  readonly every: number;
  readonly unit: "week" | "month";
  readonly weekday?: WeekdayPlace;
};

export type Instalment = { readonly dueOn: PlainDate; readonly amount: Money };

/** A payment counts as kept up to `graceDays` after its date and down to `tolerance` short. */
export type Leniency = {
  readonly graceDays: number;
  readonly tolerance: Money;
  /** Of a plan: so many days after that a missed payment may be caught up with, and the plan goes on. */
  readonly catchUpDays?: number;
};

/** What was changed of a plan that stands. */
export type PlanChangeKind = "moved" | "moved-all" | "skipped";

/** Who may agree to what: each may what those before may. */
export const authorities = ["agent", "collector", "supervisor", "manager"] as const;
export type Authority = (typeof authorities)[number];

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
      /**
       * In order of date; they sum to the balance at minting. The first may stand apart, of its own
       * size and day, and each month may have two (`shapeOf`); else they fall in the rhythm.
       */
      readonly instalments: readonly Instalment[];
      readonly leniency: Leniency;
    }
  | {
      /** Less than is owed, for all of it: what is forgiven is written off when all is paid. */
      readonly kind: "settlement";
      /** The band of the policy that allows it. */
      readonly band: string;
      readonly rhythm: Rhythm;
      /** One or several, in order of date; with `forgives` they sum to the balance at minting. */
      readonly instalments: readonly Instalment[];
      readonly forgives: Money;
      readonly leniency: Leniency;
    }
  | {
      /** As much as a household can pay for a while, though it does not cover the balance. */
      readonly kind: "reduced";
      readonly rhythm: Rhythm;
      readonly instalments: readonly Instalment[];
      /** Then both sides look at it again. */
      readonly reviewOn: PlainDate;
      readonly leniency: Leniency;
    }
  | {
      /** A plan that stands, on other days: the amounts and their order are as they were. */
      readonly kind: "changed";
      readonly plan: PlanId;
      readonly as: PlanChangeKind;
      /** How many changes it had when this was made: it is agreed over exactly that plan. */
      readonly over: number;
      /** The place of the first payment that it concerns; those before it stand. */
      readonly from: number;
      readonly before: readonly Instalment[];
      readonly instalments: readonly Instalment[];
      readonly rhythm: Rhythm;
      readonly regular: Regularity;
      readonly leniency: Leniency;
      /** The last day that policy and the plan as it was allow. */
      readonly until: PlainDate;
    }
  /** Nothing is asked until then: there is nothing to pay with. */
  | { readonly kind: "pause"; readonly until: PlainDate };

/** Where the dates of a plan begin, and the other day of each month where it has two. */
export type Beginning = {
  readonly firstOn: PlainDate;
  readonly secondOn?: PlainDate;
  /** Of these days, what ends its month stands for the last day of every month: 28 Feb, 31 Mar. */
  readonly atMonthEnd?: true;
};

/** Where a plan's rhythm goes on: its `next`-th date, counted from 0 and from `firstOn`, is not taken. */
export type Regularity = Beginning & { readonly next: number };

/** Terms that a talk, the portal and the books carry to their end by themselves. */
export type PlainTerms = Extract<Terms, { readonly kind: "in-full" | "promise" | "plan" }>;

/** Terms made by policy for one person and one debt; only these can be agreed, until they expire. */
export type Offer = {
  readonly id: OfferId;
  readonly account: AccountId;
  readonly person: PersonId;
  readonly terms: Terms;
  /** The balance the terms were made on; agreeing is refused when it has changed. */
  readonly balance: Money;
  /** What the person can pay each month by their statement; null where none was taken. */
  readonly sustainable: Money | null;
  /** Whose word it took. */
  readonly authority: Authority;
  /** Hash of the policy document that allowed it. */
  readonly policy: string;
  readonly mintedAt: Instant;
  readonly expiresAt: Instant;
};

export type PlainOffer = Offer & { readonly terms: PlainTerms };

export const isPlain = (offer: Offer): offer is PlainOffer =>
  offer.terms.kind === "in-full" || offer.terms.kind === "promise" || offer.terms.kind === "plan";

/** What the terms ask for and when; nothing of a pause. */
export function duesOf(terms: Terms): readonly Instalment[] {
  switch (terms.kind) {
    case "in-full":
      return [{ amount: terms.amount, dueOn: terms.payBy }];
    case "promise":
      return [terms];
    case "plan":
    case "settlement":
    case "reduced":
    case "changed":
      return terms.instalments;
    case "pause":
      return [];
    default:
      return never(terms);
  }
}
