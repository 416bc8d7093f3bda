/** What a person wishes to agree, from what they said now and what they said before. */

import type { Money, PlainDate } from "@forbear/kernel";
import { type OfferWish, type PlanWish, untoldPlan } from "../conversation.ts";
import { startAsked } from "../heard/wishes/later-start.ts";
import { saysPartOfMonth } from "../heard/wishes/near-day-words.ts";
import { saysPayDay, saysRest } from "../heard/wishes/when-words.ts";
import { everyOf, rhythmBeside, rhythmOf } from "../heard/wishes/rhythm.ts";
import type { Recurrence } from "../meaning.ts";
import { putRight, scheduleIn } from "../schedules/schedule.ts";
import { type Turn, means, valuesOf } from "../turn/turn.ts";
import { anotherPart } from "./parts/another-part.ts";
import { dayOfPart, firstPart } from "./parts/before-rest.ts";
import { alsoNextMonth, restLater } from "./parts/behind-part.ts";
import { datesOffered } from "./days/days-offered.ts";
import { daysOfPlan, halfOnEach } from "./days/days-without-sum.ts";
import { namesParts, paysOnce } from "./parts/once.ts";
import { othersBegin } from "./days/others-begin.ts";
import { byPayDays } from "./days/pay-days.ts";
import { restInParts } from "./parts/rest-in-parts.ts";
import { restOpen } from "./parts/rest-open.ts";
import { isOfAll, smallestOf } from "./named/sums.ts";
import { amountsOffered, sumsOffered } from "./named/sums-offered.ts";
import { namedIn } from "./named/wish-shape.ts";

/** A rhythm beside nothing but income and expenses is theirs, not that of a plan. */
function ofBudget(turn: Turn): boolean {
  const amounts = valuesOf(turn, "money");
  const own = amounts.filter(({ role }) => role === "income" || role === "expense");
  return own.length > 0 && own.length === amounts.length;
}

type Part = NonNullable<PlanWish["first"]>;

/** What comes before the others in what they have in mind. */
const partInMind = ({ conversation: { wish = null } }: Turn): Part | null =>
  wish?.kind === "plan" ? (wish.first ?? null) : null;

/** A part of it was promised: the rest comes behind it. */
function partAgreed({ debt }: Turn): Part | null {
  if (debt?.agreement.kind !== "promise") return null;
  const { amount, dueOn } = debt.agreement;
  return amount.minor < debt.total.minor ? { amount, dueOn } : null;
}

/** The wish as far as this message tells it; null where it tells of none. */
export function wishOf(turn: Turn): OfferWish | null {
  const apart = partInMind(turn);
  const isApart = ({ minor }: Money): boolean => minor === apart?.amount.minor;
  const named = amountsOffered(turn);
  // "The 4,000 I pay today, the 5th is for the instalments": of the two only the others are new.
  const ofOthers = named.some(isApart) && valuesOf(turn, "recurrence").length > 0;
  const amounts = ofOthers ? named.filter((sum) => !isApart(sum)) : named;
  const dates = datesOffered(turn).filter((day) => !ofOthers || day !== apart?.dueOn);
  const ofPay = byPayDays(turn, amounts) ?? restOpen(turn, amounts, dates);
  if (ofPay !== null) return ofPay;
  const parts = restInParts(turn);
  if (parts !== null) return parts;
  const laidOut = ofOthers && amounts.length === 0 ? null : (scheduleIn(turn) ?? putRight(turn));
  if (laidOut !== null) return laidOut.kind === "plan" ? (onOneDay(laidOut) ?? laidOut) : laidOut;
  const again = alsoNextMonth(turn, amounts) ?? anotherPart(turn, amounts, dates);
  if (again !== null) return again;
  const later = restLater(turn, amounts, dates) ?? othersBegin(turn, dates);
  if (later !== null) return later;
  const first = firstPart(turn, amounts);
  if (first !== null) {
    return { kind: "promise", amount: first, dueOn: dayOfPart(turn, dates.at(0) ?? null) };
  }
  const whole =
    amounts.length > 0 && amounts.every(({ minor }) => minor === turn.debt?.total.minor);
  const recurrence = ofBudget(turn) ? undefined : rhythmBeside(turn, sumsOffered(turn));
  const count = valuesOf(turn, "count").at(0)?.value ?? null;
  const single = paysOnce(turn, amounts, dates);
  const once = recurrence === undefined && count === null && (single || whole);
  const each =
    recurrence === undefined ? (amounts.at(0) ?? null) : byWeek(smallestOf(amounts), recurrence);
  // "I will pay in 3 EMIs": promised, and a plan all the same.
  const inParts = (count ?? 0) > 1 && namesParts(turn.text) && means(turn, "promise_to_pay");
  const proposes = means(turn, "propose_plan") || agreesInParts(turn, count);
  const asPlan = recurrence !== undefined || (proposes && !once);
  if (asPlan || inParts) {
    // "Then the remaining 6,738 at 280 a month", behind a part that was agreed.
    const agreed = saysRest(turn.text) && each !== null ? partAgreed(turn) : null;
    const [firstOn, secondOn, third] = [...dates].sort();
    const twice = recurrence?.unit === "half_month" && secondOn !== undefined && !third;
    if (twice && firstOn !== undefined) return onTwoDays(each, firstOn, secondOn);
    return {
      kind: "plan",
      instalment: isOfAll(turn, each, count) ? null : each,
      count,
      every: recurrence === undefined ? rhythmOf(dates) : everyOf(recurrence),
      firstOn: firstDay(turn, dates, recurrence?.anchor ?? null),
      ...(agreed === null ? {} : { first: agreed }),
    };
  }
  const spread = amounts.length > 0 ? null : (daysOfPlan(turn, dates) ?? halfOnEach(turn, dates));
  if (spread !== null) return spread;
  const says = amounts.length > 0 || dates.length > 0;
  if (!says && means(turn, "request_callback")) return null;
  if (!says && !means(turn, "promise_to_pay")) return null;
  const dueOn = dayOfPart(turn, dates.at(-1) ?? null);
  return { kind: "promise", amount: amounts.at(-1) ?? null, dueOn };
}

/** The day that is named, and not that of their pay where both are; else the month before which they pay nothing. */
function firstDay(
  { text, known }: Turn,
  dates: readonly PlainDate[],
  anchor: PlainDate | null,
): PlainDate | null {
  if (anchor !== null && saysPayDay(text)) return anchor;
  const named = dates.length > 0 || saysPartOfMonth(text);
  const begins = named ? null : startAsked(text, known.today);
  return dates.at(0) ?? anchor ?? (begins === "later" ? null : begins);
}

/** "Twice a month, on the 1st and the 15th": on those two days. */
const onTwoDays = (each: Money | null, firstOn: PlainDate, secondOn: PlainDate): PlanWish => ({
  ...untoldPlan,
  instalment: each,
  every: { every: 1, unit: "month" },
  firstOn,
  second: { firstOn: secondOn, instalment: null },
});

/** "I 100, my brother 100, all on the 10th": several payers, and one payment. */
function onOneDay({ parts = null, asksLast }: PlanWish): OfferWish | null {
  const [one, more] = parts ?? [];
  if (one === undefined || one.dueOn === null || more === undefined || asksLast) return null;
  if (parts?.some(({ dueOn }) => dueOn !== one.dueOn)) return null;
  const minor = (parts ?? []).reduce((sum, { amount }) => sum + amount.minor, 0n);
  return { kind: "promise", amount: { ...one.amount, minor }, dueOn: one.dueOn };
}

const week = 7;

/** "Roz ke 100": plans count by weeks, so seven days of it each week. */
function byWeek(each: Money | null, { unit, every }: Recurrence): Money | null {
  if (each === null || unit !== "day" || every >= week) return each;
  return { ...each, minor: (each.minor * BigInt(week)) / BigInt(every) };
}

/** "Fine, but in two goes", where nothing lies on the table: they name how many. */
const agreesInParts = (turn: Turn, count: number | null): boolean =>
  turn.conversation.pending === null && (count ?? 0) > 1 && means(turn, "accept_offer");

/** The most that they said they can pay at a time: in this message, else in their last word on it. */
export const canPay = (turn: Turn): Money | null =>
  namedIn(wishOf(turn)) ?? turn.conversation.can ?? null;
