/** What a turn may rest on: ledger figures, minted offers and proofs, from what this work has locked. */

import type { AccountState, Channel } from "@forbear/accounts";
import { totalOwed } from "@forbear/accounts";
import type { Declined, Known, KnownDebt, OfferWish } from "@forbear/dialogue";
import {
  type AccountId,
  type OfferId,
  type PersonId,
  type PlainDate,
  type Result,
  daysBetween,
  err,
  ok,
} from "@forbear/kernel";
import {
  type OfferPolicy,
  type OfferRequest,
  type Rhythm,
  type PlainOffer as Offer,
  isPlain,
  offerFor,
} from "@forbear/negotiation";
import { owedOf } from "../acts/owed.ts";
import type { Work } from "../acts/work.ts";
import type { PersonalData } from "../stores/people/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import { proofOf } from "./proof.ts";

export type Ground = {
  readonly work: Work;
  readonly person: PersonId;
  readonly personal: PersonalData;
  readonly settings: Settings;
  readonly policy: OfferPolicy;
  readonly offers: readonly Offer[];
  /** The person's local date: the last of their candidate zones to change day decides nothing alone. */
  readonly today: PlainDate;
  readonly channel: Channel;
  readonly deskIsOpen: boolean;
  readonly paymentLink: string;
};

/** Debts that a talk may be about: those not closed, the largest leading. */
export function driversFirst(work: Work, person: PersonId): readonly AccountId[] {
  return work
    .debtsOf(person)
    .filter(({ state }) => state.life.kind !== "closed")
    .sort((a, b) => rank(b.state) - rank(a.state) || (a.id < b.id ? -1 : 1))
    .map((debt) => debt.id);
}

const rank = (state: AccountState): number => Number(totalOwed(state).minor);

export function knownFor(ground: Ground): Known {
  const { work, person, personal, settings } = ground;
  const debts = driversFirst(work, person).map((id) => knownDebt(ground, id));
  const { state } = work.person(person);
  const driver = debts.at(0);
  const { name, callbackNumber, portal } = settings.tenant.settings;
  return {
    now: work.now,
    today: ground.today,
    jurisdiction: state.jurisdiction,
    collector: { name, callbackNumber, portal },
    debts,
    personHolds: state.holds,
    deskIsOpen: ground.deskIsOpen,
    offers: ground.offers,
    mint: (wish) =>
      driver === undefined
        ? err({ why: "nothing-owed", nearest: null })
        : mint(ground, driver.account, wish),
    proves: (text) => proofOf(text, personal),
    stoppedHere: state.stops.some(({ channel }) => channel === ground.channel),
    paymentLink: ground.paymentLink,
  };
}

function knownDebt({ work, settings }: Ground, account: AccountId): KnownDebt {
  const { state } = work.account(account);
  return {
    account,
    creditor: settings.clients.get(state.client)?.settings.creditorName ?? "",
    balances: state.balances,
    total: totalOwed(state),
    since: state.defaultedOn,
    lastPaymentOn: state.lastPaymentOn,
    holds: state.holds,
    agreement: agreementOf(state),
  };
}

function agreementOf({ life, balances }: AccountState): KnownDebt["agreement"] {
  if (life.kind === "promised") {
    return { kind: "promise", amount: life.promise.amount, dueOn: life.promise.dueOn };
  }
  if (life.kind !== "on-plan") return { kind: "none" };
  const { instalments, judged } = life.plan;
  const next = instalments.find((_, seq) => !judged.some((one) => one.seq === seq));
  const nothing = { currency: balances.principal.currency, minor: 0n };
  const amount = next?.amount ?? nothing;
  return { kind: "plan", nextDueOn: next?.dueOn ?? null, amount, every: rhythmOf(instalments) };
}

const daysOfWeek = 7;
const shortestMonth = 28;

/** How often a plan falls due, by its first two dates; a month where there is one date. */
function rhythmOf(instalments: readonly { readonly dueOn: PlainDate }[]): Rhythm {
  const [first, second] = instalments;
  if (first === undefined || second === undefined) return { every: 1, unit: "month" };
  const days = daysBetween(first.dueOn, second.dueOn);
  return days >= shortestMonth
    ? { every: Math.max(1, Math.round(days / 30.44)), unit: "month" }
    : { every: Math.max(1, Math.round(days / daysOfWeek)), unit: "week" };
}

/** What policy makes of a wish about one debt: the offer itself, or the nearest it allows. */
export function mint(ground: Ground, account: AccountId, wish: OfferWish): Result<Offer, Declined> {
  const { work, person, policy, today } = ground;
  const { bucket, state } = work.account(account);
  const request = requestOf(wish);
  if (request === null) return err({ why: "no-date", nearest: null });
  const minted = offerFor(request, owedOf(state, { account, person, today }), {
    policy,
    authority: "agent",
    today,
    now: work.now,
    newId: () => work.newId<OfferId>(bucket),
  });
  const offer = minted.ok ? minted.value : minted.error.counter;
  const plain = offer !== null && isPlain(offer) ? offer : null;
  if (minted.ok && plain !== null) return ok(plain);
  return err({ why: minted.ok ? "no-programme" : minted.error.why, nearest: plain });
}

/** A wish with what it leaves out left out: policy chooses. A promise without its date is no request. */
function requestOf(wish: OfferWish): OfferRequest | null {
  switch (wish.kind) {
    case "in-full":
      return wish;
    case "promise":
      if (wish.dueOn === null) return null;
      return {
        kind: "promise",
        dueOn: wish.dueOn,
        ...(wish.amount === null ? {} : { amount: wish.amount }),
      };
    case "plan":
      return {
        kind: "plan",
        ...(wish.instalment === null ? {} : { instalment: wish.instalment }),
        ...(wish.count === null ? {} : { count: wish.count }),
        ...(wish.every === null ? {} : { rhythm: wish.every }),
        ...(wish.firstOn === null ? {} : { firstOn: wish.firstOn }),
      };
  }
}
