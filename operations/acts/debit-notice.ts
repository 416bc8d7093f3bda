/** Notice of debits as law answers it: by which day a payer must have been told before money moves. */

import { type PlainDate, addDays, daysBetween } from "@forbear/kernel";
import { type DebitNoticeAsked, debitFrom as lawfulFrom, debitNotice } from "@forbear/law";
import type { Rail } from "../stores/bank/collections.store.ts";

/** By the rules of a clearing alone: they are the same wherever its payers live. */
const ofRail = (rail: Rail, of: "first" | "changed"): Omit<DebitNoticeAsked, "settlesOn"> => ({
  country: "",
  by: rail,
  of: of === "first" ? "agreed" : "changed",
  datedAheadDays: 0,
});

/** The last day on which notice could be given of a debit that settles on a day. */
export const noticeBy = (rail: Rail, settles: PlainDate, of: "first" | "changed"): PlainDate =>
  debitNotice({ ...ofRail(rail, of), settlesOn: settles })?.tellBy ?? settles;

/** The first day on which a payment could be debited whose new day its payer is told of on `told`. */
export const debitFrom = (rail: Rail, told: PlainDate): PlainDate =>
  lawfulFrom(ofRail(rail, "changed"), told);

/** By what a payment is taken that nobody starts by hand. */
export type TakenBy = {
  readonly method: "card" | "bank-debit" | "upi";
  readonly currency: string;
  /** Where the payer lives. */
  readonly country: string;
};

export type ToldOfDebit = {
  /** The day on which the payer agreed to every debit, its day and its amount. */
  readonly signedOn: PlainDate;
  /** The day on which they were told of another day for it; null: it is the day they agreed to. */
  readonly changedOn: PlainDate | null;
  /** The day on which a notice of this very debit left; null: none did. */
  readonly toldOn: PlainDate | null;
};

const railOf: Readonly<Record<string, Rail>> = { USD: "ach", EUR: "sepa", GBP: "bacs" };

/** What law wants of the notice of a payment on a day; null: no more than the authority itself. */
const noticeOf = (
  { method, currency, country }: TakenBy,
  of: DebitNoticeAsked["of"],
  settlesOn: PlainDate,
) => {
  const by = method === "bank-debit" ? (railOf[currency] ?? null) : null;
  return debitNotice({ country, by, of, datedAheadDays: 0, settlesOn });
};

/** Where law wants a word before each payment, whatever was agreed to. */
export const wantsWordBeforeEach = (taken: TakenBy, on: PlainDate): boolean =>
  noticeOf(taken, "agreed", on)?.beforeEach === true;

/** Whoever is debited is told so many days ahead in any case, so that they can still stop it. */
const toldAheadDays = 3;

/**
 * The day from which a payer is told of a debit to come: three days ahead, and sooner where law wants an
 * item that was agreed to long before announced so (a debit is held to it as an item dated ahead is).
 */
export function tellOfDebitFrom(country: string, signedOn: PlainDate, dueOn: PlainDate): PlainDate {
  const usual = addDays(dueOn, -toldAheadDays);
  const datedAheadDays = daysBetween(signedOn, dueOn);
  const ahead = { country, by: null, of: "post-dated", datedAheadDays, settlesOn: dueOn } as const;
  const notice = debitNotice(ahead);
  if (notice === null) return usual;
  // A day to spare, for a message may wait for the hours of the morning.
  const sooner = addDays(notice.tellBy, -1);
  const within = notice.tellFrom !== null && sooner < notice.tellFrom ? notice.tellFrom : sooner;
  return within < usual ? within : usual;
}

/** No debit is told of sooner than this before its day. */
export const toldAtMostDays = 21;

/** Whether money may move on a day, by what its payer was told and when. */
export function isEarlyEnough(
  taken: TakenBy,
  { signedOn, changedOn, toldOn }: ToldOfDebit,
  on: PlainDate,
): boolean {
  const notice = noticeOf(taken, changedOn === null ? "agreed" : "changed", on);
  // A card needs no more than the authority, which names every day and amount.
  if (notice === null) return true;
  if (notice.beforeEach) return toldOn !== null && toldOn <= notice.tellBy;
  return (changedOn ?? signedOn) <= notice.tellBy;
}
