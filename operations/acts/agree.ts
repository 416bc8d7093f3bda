/** Offer and agree: minted terms kept under their token, and the one of them that a person accepts. */

import { isOutreach, totalOwed } from "@forbear/accounts";
import {
  type AccountId,
  type PersonId,
  type PlainDate,
  type PlanId,
  type PromiseId,
  type Result,
  banksRest,
  err,
  never,
  ok,
  zero,
} from "@forbear/kernel";
import {
  type Authority,
  type Instalment,
  type Leniency,
  type Offer,
  authorities,
  canAgree,
  judgeOn,
  openOffer,
  sealOffer,
} from "@forbear/negotiation";
import { cancel } from "./cancel.ts";
import { changePlan } from "./change-plan.ts";
import { endAgreement } from "./end-agreement.ts";
import { giveBackTheDebt, hold, release } from "./hold.ts";
import { leftToStaff } from "./step.ts";
import type { Work } from "./work.ts";

const offerKey = (work: Work): Uint8Array => work.vault.blind(work.tenant, "offer-key", "");

/** Keeps an offer that policy minted: from now on its figures may be said and its token agreed. */
export function keepOffer(work: Work, offer: Offer): string {
  const { bucket } = work.account(offer.account);
  const token = sealOffer(offer, offerKey(work));
  work.rows.offers.push({ bucket, offer, token });
  work.append(
    bucket,
    { person: offer.person, account: offer.account },
    { kind: "offer-minted", offer: offer.id, terms: offer.terms },
  );
  return token;
}

export type CannotAgree =
  | "forged"
  | "expired"
  | "balance-changed"
  | "date-passed"
  | "debt-closed"
  | "debt-held"
  /** Whom it was made for owes the debt no more. */
  | "not-owing"
  /** It was minted by the word of somebody above them. */
  | "above-their-word";

/** Somebody of the desk agrees for a person: why, and how far their word goes. */
export type ByStaff = { readonly because: string; readonly word: Authority };

/**
 * Agrees a minted offer, and nothing else. It takes the place of what was agreed before; what
 * outreach was decided about the debt is cancelled.
 * @param today the person's local date
 * @param only the debt that it must be about; null: any that is open in the work
 * @param by who of the desk agrees it for the person; null: they do themselves
 */
export function agree(
  work: Work,
  token: string,
  today: PlainDate,
  only: AccountId | null = null,
  by: ByStaff | null = null,
): Result<Offer, CannotAgree> {
  const opened = openOffer(token, offerKey(work), work.now);
  if (!opened.ok) return opened;
  const offer = opened.value;
  if (only !== null && offer.account !== only) return err("forged");
  const reaches =
    by === null || authorities.indexOf(offer.authority) <= authorities.indexOf(by.word);
  if (!reaches) return err("above-their-word");
  const { state } = work.account(offer.account);
  if (state.life.kind === "closed") return err("debt-closed");
  if (state.holds.some((hold) => hold.kind === "dispute" || hold.kind === "fraud")) {
    return err("debt-held");
  }
  if (!state.obligors.some(({ person }) => person === offer.person)) return err("not-owing");
  const still = canAgree(offer, { balance: totalOwed(state), today, now: work.now });
  if (!still.ok) return still;
  if (offer.terms.kind === "changed") {
    const changed = changePlan(work, offer, offer.terms, today, by?.because ?? null);
    if (!changed.ok) return changed;
  } else {
    // Who was debited for what is replaced is told of the new debits today.
    const told = state.life.kind === "open" ? null : today;
    endAgreement(work, offer.account, "replaced");
    begin(work, offer, offer.terms, told);
  }
  for (const { person } of state.obligors) {
    cancel(
      work,
      person,
      "agreed",
      (contact) => isOutreach(contact.act) && contact.accounts.includes(offer.account),
    );
    giveBackTheStep(work, person);
  }
  giveBackTheDebt(work, offer.account, offer.person, "agreed");
  return ok(offer);
}

/** Who has agreed needs no one to seek them out: their reminders may go again. */
function giveBackTheStep(work: Work, person: PersonId): void {
  for (const hold of work.person(person).state.holds) {
    // What a person of the desk is to look at, a voice message maybe, is not looked at by a yes.
    const isLeft = hold.kind === "staff-next" && hold.because.startsWith(leftToStaff);
    if (isLeft) release(work, person, null, hold.id, "agreed");
  }
}

type Begun = Exclude<Offer["terms"], { kind: "changed" }>;

function begin(work: Work, offer: Offer, terms: Begun, told: PlainDate | null): void {
  switch (terms.kind) {
    case "in-full": {
      const leniency = { graceDays: 0, tolerance: zero(terms.amount.currency) };
      const due = { dueOn: terms.payBy, amount: terms.amount };
      return promise(work, offer, due, leniency, told);
    }
    case "promise":
      return promise(work, offer, terms, terms.leniency, told);
    case "plan":
    case "settlement":
    case "reduced":
      return inInstalments(work, offer, terms, told);
    case "pause":
      return pause(work, offer, terms.until);
    default:
      return never(terms);
  }
}

function promise(
  work: Work,
  offer: Offer,
  due: Instalment,
  leniency: Leniency,
  told: PlainDate | null,
): void {
  const { bucket } = work.account(offer.account);
  const id = work.newId<PromiseId>(bucket);
  const { amount, dueOn } = due;
  work.append(
    bucket,
    { person: offer.person, account: offer.account },
    { kind: "promise-made", promise: id, offer: offer.id, amount, dueOn, leniency },
  );
  expect(work, offer, id, { instalments: [{ dueOn, amount }], leniency, told });
}

type InInstalments = Extract<Offer["terms"], { kind: "plan" | "settlement" | "reduced" }>;

function inInstalments(
  work: Work,
  offer: Offer,
  terms: InInstalments,
  told: PlainDate | null,
): void {
  const { bucket } = work.account(offer.account);
  const plan = work.newId<PlanId>(bucket);
  const { rhythm, instalments, leniency } = terms;
  const all = { plan, offer: offer.id, rhythm, instalments, leniency };
  const about = { person: offer.person, account: offer.account };
  expect(work, offer, plan, { instalments, leniency, told });
  switch (terms.kind) {
    case "plan":
      work.append(bucket, about, { kind: "plan-agreed", ...all });
      return;
    case "settlement": {
      const { band, forgives } = terms;
      work.append(bucket, about, { kind: "settlement-agreed", ...all, band, forgives });
      return;
    }
    case "reduced": {
      const { reviewOn } = terms;
      work.append(bucket, about, { kind: "relief-agreed", ...all, reviewOn });
      lookAgain(work, offer, plan, instalments.length, reviewOn);
      return;
    }
    default:
      return never(terms);
  }
}

/** Nothing is asked until then, on this debt; what is said of others goes on. */
function pause(work: Work, offer: Offer, until: PlainDate): void {
  const { bucket } = work.account(offer.account);
  const plan = work.newId<PlanId>(bucket);
  const about = { person: offer.person, account: offer.account };
  work.append(bucket, about, { kind: "pause-agreed", plan, offer: offer.id, until });
  hold(work, offer.person, offer.account, { kind: "paused", plan, until });
  lookAgain(work, offer, plan, 0, until);
}

/** The day on which both sides look again stands among what is due, at no amount. */
function lookAgain(work: Work, offer: Offer, plan: PlanId, seq: number, on: PlainDate): void {
  const { bucket } = work.account(offer.account);
  const { account, person, balance } = offer;
  work.rows.dues.push({
    bucket,
    agreement_id: plan,
    seq,
    account_id: account,
    person_id: person,
    due_on: on,
    judge_on: on,
    currency: balance.currency,
    minor: 0n,
    status: "due",
    notified_on: null,
  });
}

/** What is due when, for the sweep that judges it. */
function expect(
  work: Work,
  offer: Offer,
  agreement: string,
  {
    instalments,
    leniency,
    told,
  }: {
    readonly instalments: readonly Instalment[];
    readonly leniency: Leniency;
    readonly told: PlainDate | null;
  },
): void {
  const { bucket } = work.account(offer.account);
  const rests = (on: PlainDate): boolean => banksRest(offer.balance.currency, on);
  for (const [seq, { dueOn, amount }] of instalments.entries()) {
    work.rows.dues.push({
      bucket,
      agreement_id: agreement,
      seq,
      account_id: offer.account,
      person_id: offer.person,
      due_on: dueOn,
      judge_on: judgeOn(dueOn, { leniency, banksRest: rests }),
      currency: amount.currency,
      minor: amount.minor,
      status: "due",
      notified_on: told,
    });
  }
}
