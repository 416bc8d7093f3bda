/** Plan service: other days for a plan that stands, inside policy; its amounts and their order stay. */

import {
  type Money,
  type PlainDate,
  type PlanId,
  type Result,
  addDays,
  addMonths,
  daysBetween,
  err,
  isPositive,
  later,
  ok,
  present,
  weekday,
} from "@forbear/kernel";
import type { Minting, Owed } from "./bounds.ts";
import { lastDayFor } from "./judge.ts";
import { type Limits, type ServiceReach, limitsFor, policyHash, reachOf } from "./policy.ts";
import { byNumber, dateIn } from "./schedule.ts";
import {
  type Authority,
  type Beginning,
  type Instalment,
  type Leniency,
  type Offer,
  type PlanChangeKind,
  type Regularity,
  type Rhythm,
  type Terms,
  authorities,
} from "./terms.ts";

/** A plan as it stands today. */
export type StandingPlan = {
  readonly plan: PlanId;
  readonly agreedOn: PlainDate;
  readonly rhythm: Rhythm;
  readonly regular: Regularity;
  readonly instalments: readonly Instalment[];
  readonly leniency: Leniency;
  /** What is still to come of each, what is on its way counted. */
  readonly open: readonly Money[];
  readonly changes: readonly { readonly as: PlanChangeKind; readonly was: PlainDate }[];
  /** Its terms say by when all is paid: a lower sum, or payments until both sides look again. */
  readonly isFixed: boolean;
  /** The first day on which a debit could be made of which notice is given today; null: none is. */
  readonly debitFrom: PlainDate | null;
  readonly banksRest?: (on: PlainDate) => boolean;
};

/** `of`: the day that the payment has now; null: the next that is not paid. */
export type ChangeRequest =
  | {
      readonly kind: "move";
      readonly of: PlainDate | null;
      readonly to: PlainDate;
      /** All that follow move with it, in the plan's rhythm. */
      readonly following: boolean;
    }
  | { readonly kind: "skip"; readonly of: PlainDate | null };

export type ChangeRefusal =
  | "not-by-policy"
  | "fixed-terms"
  | "nothing-ahead"
  | "no-such-payment"
  | "missed"
  | "same-date"
  | "date-in-the-past"
  | "date-too-late"
  | "before-the-last"
  | "beyond-the-next"
  | "too-soon-to-debit"
  | "moved-too-often"
  | "skipped-too-often"
  | "skipped-lately"
  | "term-too-long";

/** The change as an offer, else why not, with the nearest that is allowed. */
export type ChangeAnswer = Result<
  Offer,
  {
    readonly why: ChangeRefusal;
    readonly nearest: Offer | null;
    /** Whose word would reach so far; null: nobody's, or it is not a matter of that. */
    readonly needs: Authority | null;
  }
>;

type Scene = {
  readonly plan: StandingPlan;
  readonly owed: Owed;
  readonly minting: Minting;
  readonly limits: Limits;
  readonly service: ServiceReach;
  /** The place of the payment that is changed. */
  readonly from: number;
};

const refuse = (why: ChangeRefusal, nearest: Offer | null = null): ChangeAnswer =>
  err({ why, nearest, needs: null });

/** What a longer word may allow. */
const ofReach: ReadonlySet<ChangeRefusal> = new Set<ChangeRefusal>([
  "not-by-policy",
  "date-too-late",
  "moved-too-often",
  "skipped-too-often",
  "skipped-lately",
  "term-too-long",
]);

/**
 * Answers a change of a plan's days. A payment moves alone, before the next; or all that follow move
 * with it, through month ends; or it is left out and one is added at the end. A missed payment is
 * caught up with first. Where the plan is debited, no day comes sooner than notice of it can be given.
 */
export function changeFor(
  request: ChangeRequest,
  plan: StandingPlan,
  owed: Owed,
  minting: Minting,
): ChangeAnswer {
  const answer = byWordOf(minting.authority, request, plan, owed, minting);
  if (answer.ok || !ofReach.has(answer.error.why)) return answer;
  const above = authorities.slice(authorities.indexOf(minting.authority) + 1);
  const needs = above.find((one) => byWordOf(one, request, plan, owed, minting).ok) ?? null;
  return err({ ...answer.error, needs });
}

function byWordOf(
  authority: Authority,
  request: ChangeRequest,
  plan: StandingPlan,
  owed: Owed,
  asked: Minting,
): ChangeAnswer {
  const minting = { ...asked, authority };
  const { service } = minting.policy;
  const limits = limitsFor(minting.policy, owed.balance.currency);
  if (service === undefined || limits === undefined) return refuse("not-by-policy");
  if (plan.isFixed) return refuse("fixed-terms");
  const found = placeOf(request, plan, minting.today);
  if (!found.ok) return refuse(found.error);
  const reach = reachOf(service, authority);
  const scene: Scene = { plan, owed, minting, limits, service: reach, from: found.value };
  return request.kind === "skip" ? skipped(scene) : moved(scene, request.to, request.following);
}

function placeOf(
  { of }: ChangeRequest,
  plan: StandingPlan,
  today: PlainDate,
): Result<number, ChangeRefusal> {
  const open = plan.instalments.flatMap((one, at) => {
    const left = plan.open[at];
    return left !== undefined && isPositive(left) ? [{ ...one, at }] : [];
  });
  const [next] = open;
  if (next === undefined) return err("nothing-ahead");
  if (lastDayFor(next.dueOn, plan) < today) return err("missed");
  const meant = of === null ? next : open.find(({ dueOn }) => dueOn === of);
  return meant === undefined ? err("no-such-payment") : ok(meant.at);
}

function moved(scene: Scene, to: PlainDate, following: boolean): ChangeAnswer {
  const { plan, minting, service, from } = scene;
  const was = dueAt(plan, from);
  const moves = plan.changes.filter(({ as }) => as !== "skipped").length;
  if (moves >= service.mostMoves) {
    return refuse(service.mostMoves === 0 ? "not-by-policy" : "moved-too-often");
  }
  const before = plan.instalments[from - 1]?.dueOn;
  const next = plan.instalments[from + 1]?.dueOn;
  const latest = addDays(was, service.moveWithinDays);
  const at = (on: PlainDate, all: boolean): ChangeAnswer => moved(scene, on, all);
  const nearest = (on: PlainDate): Offer | null => {
    const tried = on === to || on === was ? null : at(on, following);
    return tried?.ok === true ? tried.value : null;
  };
  if (to === was) return refuse("same-date");
  if (to < minting.today) return refuse("date-in-the-past");
  if (before !== undefined && to <= before) return refuse("before-the-last");
  if (plan.debitFrom !== null && to < plan.debitFrom) {
    return refuse("too-soon-to-debit", nearest(plan.debitFrom));
  }
  if (to > latest) return refuse("date-too-late", nearest(latest));
  if (!following && next !== undefined && to >= next) {
    const all = at(to, true);
    return refuse("beyond-the-next", all.ok ? all.value : null);
  }
  const rest = plan.instalments.slice(from);
  const begins = beginsFrom(scene, to);
  const rhythm = following ? rhythmFrom(plan, was, to) : plan.rhythm;
  const instalments = rest.map(({ dueOn, amount }, n) => ({
    dueOn: n === 0 ? to : following ? dateIn(rhythm, begins, n) : dueOn,
    amount,
  }));
  const until = termEnd(scene);
  const last = present(instalments.at(-1), "a plan has payments").dueOn;
  if (following && last > until) {
    const earlier = addDays(to, -daysOver(last, until));
    return refuse("term-too-long", earlier > was ? nearest(earlier) : null);
  }
  const regular = following ? { ...begins, next: instalments.length } : plan.regular;
  const as = following ? "moved-all" : "moved";
  const ends = last > until ? last : until;
  return ok(minted(scene, { as, instalments, rhythm, regular, until: ends }));
}

/** By a weekday of the month as long as all moves to that weekday; to another day, by its number. */
const rhythmFrom = ({ rhythm }: StandingPlan, was: PlainDate, to: PlainDate): Rhythm =>
  weekday(was) === weekday(to) ? rhythm : byNumber(rhythm);

/** All that follow from the day it moves to; of two days a month the other moves by as many days. */
function beginsFrom({ plan, from }: Scene, to: PlainDate): Beginning {
  const next = plan.instalments[from + 1]?.dueOn;
  if (plan.regular.secondOn === undefined || next === undefined) return { firstOn: to };
  return { firstOn: to, secondOn: addDays(next, daysBetween(dueAt(plan, from), to)) };
}

/** All is paid by then: as long as policy lets a plan take, or as long as this one takes now. */
function termEnd({ plan, limits, service }: Scene): PlainDate {
  const byPolicy = addMonths(plan.agreedOn, limits.longestTermMonths + service.longerTermMonths);
  const last = present(plan.instalments.at(-1), "a plan has payments").dueOn;
  return last > byPolicy ? last : byPolicy;
}

function daysOver(last: PlainDate, until: PlainDate): number {
  let days = 0;
  while (addDays(last, -days) > until) days += 1;
  return days;
}

function skipped(scene: Scene): ChangeAnswer {
  const { plan, service, from } = scene;
  const was = dueAt(plan, from);
  const before = plan.changes.filter(({ as }) => as === "skipped");
  if (before.length >= service.mostSkips) {
    return refuse(service.mostSkips === 0 ? "not-by-policy" : "skipped-too-often");
  }
  const apart = service.monthsBetweenSkips;
  if (before.some((one) => addMonths(one.was, apart) > was)) return refuse("skipped-lately");
  const rest = plan.instalments.slice(from);
  const last = present(rest.at(-1), "a plan has payments").dueOn;
  let { next } = plan.regular;
  // A last payment that was put off may stand beyond the rhythm's next day.
  while (dateIn(plan.rhythm, plan.regular, next) <= last) next += 1;
  const added = dateIn(plan.rhythm, plan.regular, next);
  const instalments = rest.map(({ amount }, n) => ({
    dueOn: rest[n + 1]?.dueOn ?? added,
    amount,
  }));
  const debited = plan.debitFrom;
  if (debited !== null && changedDues(rest, instalments).some(({ dueOn }) => dueOn < debited)) {
    return refuse("too-soon-to-debit");
  }
  const regular = { ...plan.regular, next: next + 1 };
  const { rhythm } = plan;
  return ok(minted(scene, { as: "skipped", instalments, rhythm, regular, until: added }));
}

const dueAt = ({ instalments }: StandingPlan, at: number): PlainDate =>
  present(instalments[at], "a payment of the plan").dueOn;

/** Those that fall due on a day, or at an amount, on which none of those before did. */
export const changedDues = (
  before: readonly Instalment[],
  after: readonly Instalment[],
): readonly Instalment[] =>
  after.filter(
    (one) =>
      !before.some(
        (was) =>
          was.dueOn === one.dueOn &&
          was.amount.minor === one.amount.minor &&
          was.amount.currency === one.amount.currency,
      ),
  );

type Changed = Pick<
  Extract<Terms, { kind: "changed" }>,
  "as" | "instalments" | "rhythm" | "regular" | "until"
>;

function minted({ plan, owed, minting, limits, from }: Scene, made: Changed): Offer {
  const { account, person, balance, sustainable } = owed;
  return {
    id: minting.newId(),
    account,
    person,
    terms: {
      kind: "changed",
      plan: plan.plan,
      over: plan.changes.length,
      from,
      before: plan.instalments.slice(from),
      leniency: plan.leniency,
      ...made,
    },
    balance,
    sustainable,
    authority: minting.authority,
    policy: policyHash(minting.policy),
    mintedAt: minting.now,
    expiresAt: later(minting.now, limits.offerLifetimeHours * 3_600_000),
  };
}
