/** What a turn may rest on: ledger figures, minted offers and proofs, from what this work has locked. */

import type { AccountState, Channel } from "@forbear/accounts";
import { totalOwed, phoneAsRead } from "@forbear/accounts";
import {
  type Known,
  type KnownDebt,
  type MeansAnswers,
  type Mint,
  type TakenFrom,
  answerTo,
  grantedFor,
  serviceOf,
  standingOf,
} from "@forbear/dialogue";
import {
  type AccountId,
  type Bucket,
  type Money,
  type OfferId,
  type PersonId,
  type PlainDate,
  type TimeZone,
  err,
  ok,
} from "@forbear/kernel";
import {
  type Minting,
  type Offer,
  type OfferPolicy,
  type Owed,
  type StandingPlan,
  changeFor,
  limitsFor,
  offerFor,
  rhythmOf,
} from "@forbear/negotiation";
import { owedOf } from "../acts/owed.ts";
import { missedOf, standingPlan } from "../acts/standing-plan.ts";
import { sustainableBy } from "../acts/tell-means.ts";
import { spokenOn } from "../acts/talk.ts";
import type { Work } from "../acts/work.ts";
import type { Rail } from "../stores/bank/collections.store.ts";
import type { PaymentRow } from "../stores/books/store.ts";
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
  /** The account that the talk is about, where they named one of several. */
  readonly about: AccountId | null;
  /** What they told of their means that still counts. */
  readonly means: MeansAnswers;
  /** How many lower sums were offered before on the leading debt. */
  readonly settlementsOffered: number;
  /** From where payments are taken by themselves; read where they ask of it. */
  readonly taken: readonly TakenFrom[];
  /** Of a leading debt that is on a plan: what was paid, and how it is debited. */
  readonly payments: readonly PaymentRow[];
  readonly rails: readonly Rail[];
  /** By which clock their days are told. */
  readonly zone: TimeZone;
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

/** The same with the account ahead that the talk is about. */
export function spokenOfFirst(
  work: Work,
  person: PersonId,
  about: AccountId | null,
): readonly AccountId[] {
  const all = driversFirst(work, person);
  return about !== null && all.includes(about) ? [about, ...all.filter((id) => id !== about)] : all;
}

/** As far as words may name one of several. */
export function debtNamed(
  work: Work,
  settings: Settings,
  account: AccountId,
): Pick<KnownDebt, "account" | "creditor" | "total"> {
  const { state } = work.account(account);
  const creditor = settings.clients.get(state.client)?.settings.creditorName ?? "";
  return { account, creditor, total: totalOwed(state) };
}

export function knownFor(ground: Ground): Known {
  const { work, person, personal, settings } = ground;
  const debts = spokenOfFirst(work, person, ground.about).map((id, at) =>
    knownDebt(ground, id, at === 0),
  );
  const { state } = work.person(person);
  const driver = debts.at(0);
  const { name, callbackNumber, portal } = settings.tenant.settings;
  const nothing = err({ why: "nothing-owed", nearest: null, needs: null } as const);
  return {
    now: work.now,
    today: ground.today,
    jurisdiction: state.jurisdiction,
    collector: { name, callbackNumber: phoneAsRead(callbackNumber), portal },
    debts,
    personHolds: state.holds,
    deskIsOpen: ground.deskIsOpen,
    offers: ground.offers,
    mint: (wish) =>
      driver === undefined ? nothing : mintFor(ground, driver, known(ground, driver))(wish),
    means: driver === undefined ? null : meansOn(ground, driver),
    service: driver === undefined ? null : serviceFor(ground, driver),
    taken: ground.taken,
    approvalWaits: driver !== undefined && waitsForApproval(work, driver.account),
    proves: (text) => proofOf(text, personal),
    stopped: [...new Set(state.stops.map(({ channel }) => spokenOn(channel)))],
    paymentLink: ground.paymentLink,
  };
}

const known = ({ means, policy }: Ground, { total }: KnownDebt): Money | null =>
  sustainableBy(means, policy, total.currency);

/** What the answers of a message come to with those that stand; null where policy reads no statement. */
function meansOn(ground: Ground, driver: KnownDebt): Known["means"] {
  const rules = limitsFor(ground.policy, driver.total.currency)?.means;
  if (rules === undefined) return null;
  return (told) =>
    standingOf(ground.means, told, rules, (sustainable) => mintFor(ground, driver, sustainable));
}

const waitsForApproval = (work: Work, account: AccountId): boolean =>
  work.account(account).state.holds.some(({ kind }) => kind === "awaits-approval");

function knownDebt(ground: Ground, account: AccountId, leads: boolean): KnownDebt {
  const { work, settings } = ground;
  const { state } = work.account(account);
  const plan = leads ? standingPlan(state, ground) : null;
  return {
    ...debtNamed(work, settings, account),
    balances: state.balances,
    since: state.defaultedOn,
    lastPaymentOn: state.lastPaymentOn,
    holds: state.holds,
    agreement: agreementOf(state, plan, ground.today),
  };
}

/** What may be changed of the plan that the leading debt is on; null where policy changes nothing. */
function serviceFor(ground: Ground, { account }: KnownDebt): Known["service"] {
  const { work, policy } = ground;
  const { bucket, state } = work.account(account);
  const plan = standingPlan(state, ground);
  if (plan === null || plan.isFixed || policy.service === undefined) return null;
  const minting = mintingFor(ground, bucket);
  const owed = owedFor(ground, account, null);
  return serviceOf(plan, (request) => changeFor(request, plan, owed, minting));
}

function agreementOf(
  { life, balances, holds }: AccountState,
  plan: StandingPlan | null,
  today: PlainDate,
): KnownDebt["agreement"] {
  const pause = holds.find((hold) => hold.kind === "paused");
  if (pause !== undefined) return { kind: "pause", until: pause.until };
  if (life.kind === "promised") {
    return { kind: "promise", amount: life.promise.amount, dueOn: life.promise.dueOn };
  }
  if (life.kind !== "on-plan") return { kind: "none" };
  const { instalments, judged, forgives, rhythm } = life.plan;
  // What was paid ahead, or is on its way, is due no more.
  const left = instalments.filter(
    (_, seq) =>
      !judged.some((one) => one.seq === seq) && (plan === null || plan.open[seq]?.minor !== 0n),
  );
  const next = left.at(0);
  const nothing = { currency: balances.principal.currency, minor: 0n };
  const amount = next?.amount ?? nothing;
  const nextDueOn = next?.dueOn ?? null;
  return forgives === undefined
    ? {
        kind: "plan",
        nextDueOn,
        amount,
        every: life.plan.changed?.rhythm ?? rhythmOf(instalments, rhythm),
        left: left.map(({ amount, dueOn }) => ({ amount, dueOn })),
        missed: plan === null ? null : missedOf(plan, today),
      }
    : { kind: "settlement", nextDueOn, amount };
}

function owedFor(ground: Ground, account: AccountId, sustainable: Money | null): Owed {
  const { work, person, today, settlementsOffered } = ground;
  const { state } = work.account(account);
  return owedOf(state, { account, person, today, sustainable, settlementsOffered });
}

const mintingFor = ({ work, policy, today }: Ground, bucket: Bucket): Minting => ({
  policy,
  authority: "agent",
  today,
  now: work.now,
  newId: () => work.newId<OfferId>(bucket),
});

/** What policy makes of a wish about one debt: the offer itself, or the nearest it allows. */
function mintFor(ground: Ground, { account }: KnownDebt, sustainable: Money | null): Mint {
  const owed = owedFor(ground, account, sustainable);
  const minting = mintingFor(ground, ground.work.account(account).bucket);
  return (wish) => {
    const granted = grantedFor(wish, ground.offers, owed.balance);
    return granted ? ok(granted) : answerTo(wish, (request) => offerFor(request, owed, minting));
  };
}
