/** plan-service: another day for a payment or for all that follow, a payment left out, one caught up with. */

import { type Money, type PlainDate, addMonths } from "@forbear/kernel";
import { movedAlone } from "../amendments/amending.ts";
import { namesMonth, placeNamed } from "../schedules/which-payment.ts";
import type { Conversation, KnownDebt, OfferWish, PlanService, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { readBack } from "../terms/offers.ts";
import { saysCannot } from "../heard/answers/cannot.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import {
  followingIn,
  saysMove,
  saysNeverMind,
  saysSkip,
  saysUnable,
} from "../heard/wishes/plan-words.ts";
import { askWhen, planHow, planWhich, wantPerson, whichDay } from "../turn/questions.ts";
import { type Reply, type Turn, isNoted, means, reply, valuesOf } from "../turn/turn.ts";
import { datesOffered, daysInDoubt } from "../terms/days/days-offered.ts";
import { amountsOffered } from "../terms/named/sums-offered.ts";
import { minted, smallPayments, standsByMeans } from "../terms/means-offer.ts";
import { wishBefore } from "../turn/resumed.ts";
import { pattern } from "../words/pattern.ts";
import { whatStands } from "./standing.ts";

type Change = Extract<OfferWish, { readonly kind: "change" }>;

/** The change of the plan that stands which the message asks for; null where it asks for none. */
export function changeWished(turn: Turn): Change | null {
  const { debt } = turn;
  return debt?.agreement.kind === "plan" ? changeIn(turn, debt.agreement) : null;
}

/** What they wished to change before we knew who they are, now that we do. */
export function changeTold(turn: Turn, { wish = null, notes }: Conversation): Reply | null {
  const { debt, known } = turn;
  if (wish?.kind !== "change" || debt?.agreement.kind !== "plan") return null;
  if (notes.includes(wishBefore)) return null;
  const missed = debt.agreement.missed ?? null;
  if (missed !== null) return missedFirst(missed);
  return known.service === null ? ofMeans(turn, debt, wish) : asked(turn, known.service, wish);
}

/** Small payments for a while begin on another day, or stay as they are: of one alone the day is not ours to change. */
function ofMeans(turn: Turn, debt: KnownDebt, { to, following }: Change): Reply {
  const standing = standsByMeans(turn);
  const made =
    standing === null || to === null || following === false
      ? null
      : minted(turn, standing, { firstOn: to });
  if (made?.ok) return reply(readBack(turn, made.value));
  return reply({
    say: [say("change-no"), ...whatStands(debt)],
    question: wantPerson,
    change: { flow: "plan-service", pending: null, wish: null },
    disposition: "offer-refused",
  });
}

/** "This one alone on the 20th", of small payments for a while. */
function oneOfMeans(turn: Turn, debt: KnownDebt & { agreement: StandingPlan }): Reply | null {
  if (!smallPayments(debt)) return null;
  const wish = changeIn(turn, debt.agreement);
  const skips = wish?.how === "skip";
  return wish !== null && (skips || (wish.following === false && wish.to !== null))
    ? ofMeans(turn, debt, { ...wish, to: skips ? null : wish.to })
    : null;
}

const isOnPlan = (debt: KnownDebt): debt is KnownDebt & { agreement: StandingPlan } =>
  debt.agreement.kind === "plan";

/** A change of the plan that stands; null where the message asks for none. */
export function planService(turn: Turn): Reply | null {
  const { debt, known } = turn;
  const { service } = known;
  if (debt === null || !isOnPlan(debt)) return null;
  if (service === null) return oneOfMeans(turn, debt);
  const open = turn.conversation.asked?.question ?? "";
  if (open !== planHow.name && saysNeverMind(turn.text)) {
    const change = { pending: null, wish: null } as const;
    return reply({ say: [say("stays-as-agreed")], change, disposition: "explained" });
  }
  if (namesNone(turn, debt.agreement)) {
    return refusedAs(say("change-no"), wantPerson, null);
  }
  const wish = changeIn(turn, debt.agreement);
  if (wish === null) return null;
  const missed = debt.agreement.missed ?? null;
  return missed === null ? asked(turn, service, wish) : missedFirst(missed);
}

const missedFirst = (missed: NonNullable<StandingPlan["missed"]>): Reply =>
  reply({
    say: [say("change-missed", missed)],
    question: wantPerson,
    change: { flow: "plan-service", pending: null, wish: null },
    disposition: "explained",
  });

/** "Skip July", of a plan that has no payment or several in it: no other one is left out for it. */
function namesNone({ text }: Turn, { left = [] }: StandingPlan): boolean {
  return saysSkip(text) && namesMonth(text) && placeNamed(text, left, true) < 0;
}

type StandingPlan = Extract<KnownDebt["agreement"], { readonly kind: "plan" }>;

/** What they ask of the plan, as far as it was told in this message and before. */
function changeIn(turn: Turn, { amount: each, every, left = [] }: StandingPlan): Change | null {
  const { conversation, text } = turn;
  const before = conversation.wish?.kind === "change" ? conversation.wish : null;
  if (isPlainYes(text) || isOfOther(turn, each)) return null;
  const alone = movedAlone(turn);
  const changes = saysSkip(text) || saysMove(text) || saysUnable(text);
  const at = changes ? placeNamed(text, left, saysSkip(text)) : -1;
  const of = alone?.of ?? (at > 0 ? left[at]?.dueOn : null) ?? null;
  const named = of === null ? dayIn(turn) : (alone?.to ?? null);
  // "I can't pay it on the 12th", which is its day: to none other yet.
  const itsOwn = left.at(0)?.dueOn === named && saysCannot(text);
  const on = itsOwn ? null : named;
  const putsRight = on !== null && isFresh(turn) ? true : null;
  const ofThat = of === null ? null : false;
  const following = followingIn(text) ?? (hasRhythm(turn) ? true : (putsRight ?? ofThat));
  const leaves = conversation.asked?.question === planHow.name && saysNeverMind(text);
  const how = saysSkip(text) || leaves ? "skip" : on !== null || saysMove(text) ? "move" : null;
  const begins =
    saysSkip(text) ||
    saysUnable(text) ||
    means(turn, "change_due_date", "ask_more_time") ||
    alone !== null ||
    itsOwn ||
    movesAll(turn, every) ||
    (on !== null && means(turn, "promise_to_pay", "correct_previous"));
  const goesOn = before !== null && (how !== null || following !== null);
  if (!begins && !goesOn) return null;
  return {
    kind: "change",
    how: how ?? before?.how ?? null,
    of: of ?? before?.of ?? null,
    to: on ?? before?.to ?? null,
    following: following ?? before?.following ?? null,
  };
}

/** Other amounts, another number of payments: that is a new plan, not other days of this one. */
function isOfOther(turn: Turn, each: Money): boolean {
  const other = amountsOffered(turn).some(({ minor }) => minor !== each.minor);
  return other || (means(turn, "propose_plan") && valuesOf(turn, "count").length > 0);
}

/** "No wait, the 15th", behind the yes to a plan: the plan just agreed, and not one payment of it. */
const isFresh = (turn: Turn): boolean =>
  turn.conversation.flow === "after" &&
  isNoted(turn, "plan-made") &&
  means(turn, "correct_previous");

const hasRhythm = (turn: Turn): boolean => valuesOf(turn, "recurrence").length > 0;

/** "On the 25th every month", of a plan by the month: its day, and no other plan. */
const movesAll = (turn: Turn, every: StandingPlan["every"]): boolean =>
  valuesOf(turn, "money").length + valuesOf(turn, "count").length === 0 &&
  valuesOf(turn, "recurrence").some(
    ({ value }) =>
      value.anchor !== undefined && value.every === every.every && value.unit === every.unit,
  );

const dayIn = (turn: Turn): PlainDate | null =>
  notSooner(turn, datesOffered(turn).at(-1) ?? null) ??
  valuesOf(turn, "recurrence").at(0)?.value.anchor ??
  null;

const isSooner = pattern(
  String.raw`(?<!\p{L})(?:earlier|sooner|early|before|bring|antes|adelant\p{L}*|pehle|jaldi)(?!\p{L})|पहले|जल्दी`,
);
const bareDay = pattern(
  String.raw`^[^\p{Nd}]*\p{Nd}{1,2}(?:st|nd|rd|th)?(?: (?:ko|tak|tarikh|tareekh|तारीख़?|को))*$`,
);

/** "Push it to the 20th", of a payment due later: the 20th that comes behind its day. */
function notSooner(turn: Turn, on: PlainDate | null): PlainDate | null {
  const agreement = turn.debt?.agreement;
  const due = agreement?.kind === "plan" ? agreement.nextDueOn : null;
  if (on === null || due === null || isSooner.test(turn.text)) return on;
  const bare = valuesOf(turn, "date").some(({ value, text }) => value === on && bareDay.test(text));
  if (!bare) return on;
  const later = [0, 1, 2].map((months) => addMonths(on, months)).find((day) => day >= due);
  return later ?? on;
}

function asked(turn: Turn, service: PlanService, wish: Change): Reply {
  const change = { flow: "plan-service", pending: null, wish } as const;
  if (wish.how === null && service.maySkip()) return reply({ question: planHow, change });
  if (wish.how === "skip") return answered(turn, service, wish);
  if (wish.to === null) {
    const [first, second] = daysInDoubt(turn);
    const doubt = first !== undefined && second !== undefined;
    return reply({ question: doubt ? whichDay(first, second) : askWhen, change });
  }
  if (wish.following === null && service.isLast) {
    return answered(turn, service, { ...wish, following: false });
  }
  if (wish.following === null) return reply({ question: planWhich, change });
  return answered(turn, service, wish);
}

function answered(turn: Turn, service: PlanService, wish: Change): Reply {
  const made = service.ask(wish);
  if (made.ok) {
    const shown = readBack(turn, made.value);
    return reply({ ...shown, change: { ...shown.change, flow: "plan-service", wish } });
  }
  const { why, nearest } = made.error;
  if (nearest !== null) {
    const shown = readBack(turn, nearest);
    return reply({
      ...shown,
      say: [nearestSay(why)],
      change: { ...shown.change, flow: "plan-service", wish },
    });
  }
  if (wish.how === "skip") {
    const instead = { ...wish, how: "move", to: null, following: null } as const;
    return refusedAs(say("skip-no"), askWhen, instead);
  }
  if (otherDays.has(why)) {
    return refusedAs(say("change-other-day"), askWhen, { ...wish, to: null });
  }
  return refusedAs(say("change-no"), wantPerson, null);
}

/** Another day can do where this one does not. */
const otherDays: ReadonlySet<string> = new Set([
  "same-date",
  "date-in-the-past",
  "before-the-last",
  "date-too-late",
  "too-soon-to-debit",
]);

const refusedAs = (says: Say, question: Reply["question"], wish: Change | null): Reply =>
  reply({
    say: [says],
    question,
    change: { flow: "plan-service", pending: null, wish },
    disposition: "offer-refused",
  });

function nearestSay(why: string): Say {
  if (why === "beyond-the-next") return say("change-follows");
  return why === "too-soon-to-debit" ? say("change-notice") : say("closest-late");
}
