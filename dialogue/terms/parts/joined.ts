/** What is said now over what was said before: "50" and then "on Friday" are one wish. */

import { type Money, type PlainDate, daysBetween } from "@forbear/kernel";
import { type Rhythm, dateOfInstalment } from "@forbear/negotiation";
import { type OfferWish, type PlanWish, untoldPlan } from "../../conversation.ts";
import { byNumber } from "../days/weekday-of-month.ts";
import { afterFirst } from "../named/wish-shape.ts";

type Every = PlanWish["every"];

const weeksOfYear = 52n;
const monthsOfYear = 12n;
const halvesOfYear = 24n;
const timesOfYear = ({ every, unit }: NonNullable<Every>): bigint =>
  (unit === "week" ? weeksOfYear : unit === "month" ? monthsOfYear : halvesOfYear) / BigInt(every);

const isFortnight = ({ every, unit }: NonNullable<Every>): boolean =>
  unit === "half_month" ? every === 1 : unit === "week" && every === 2;

/** What they named, in another rhythm: 100 a fortnight come to 217 a month, rounded up to whole units. */
export function sameRate({ instalment, every }: PlanWish, now: Every): Money | null {
  if (instalment === null || every === null || now === null) return instalment;
  if (every.unit === now.unit && every.every === now.every) return instalment;
  // "Every two weeks, I meant", of each quincena: the same sum, as often as makes no difference.
  if (isFortnight(every) && isFortnight(now)) return instalment;
  const [before, after] = [timesOfYear(every), timesOfYear(now)];
  const unit = before > after ? whole : 1n;
  const each = (instalment.minor * before + after - 1n) / after;
  return { ...instalment, minor: ((each + unit - 1n) / unit) * unit };
}
const whole = 100n;

/** "Rather 60", of a sum that was the same on both days: it is that of both. */
function bothAlike({ instalment, second = null }: PlanWish, amount: Money | null) {
  const alike = instalment !== null && second?.instalment?.minor === instalment.minor;
  return amount !== null && second !== null && alike
    ? { second: { ...second, instalment: null } }
    : {};
}

/** The sum of each time as they named it, in its own rhythm. */
function saidOf({ asSaid, instalment, every }: PlanWish): PlanWish["asSaid"] {
  return asSaid ?? (instalment === null || every === null ? undefined : { instalment, every });
}

/** The sum of each time that they named before; of two days a month it stays as it is. */
function carried(before: PlanWish, now: PlanWish): Money | null {
  if (now.count !== null) return null;
  const from = now.every === null ? before : { ...before, ...saidOf(before) };
  return (now.second ?? null) === null ? sameRate(from, now.every) : before.instalment;
}

/** While it is only carried over, it is kept as they said it. */
function keptAsSaid(before: PlanWish, now: PlanWish): Pick<PlanWish, "asSaid"> {
  const asSaid = now.instalment === null && now.count === null ? saidOf(before) : undefined;
  return asSaid === undefined ? {} : { asSaid };
}

/** Its first payment stays as it was said; two days stay until another rhythm or a day is named. */
function partsOf(
  before: PlanWish,
  now: PlanWish,
): Pick<PlanWish, "first" | "second" | "parts" | "asksLast"> {
  // "Rather three payments", of two halves: three alike.
  const anew = now.count !== null && before.count === 1 && before.instalment === null;
  const first = now.first ?? (anew ? null : (before.first ?? null));
  const other = now.every !== null || now.firstOn !== null;
  const days = now.second ?? (other ? null : (before.second ?? null));
  const alike = (now.second ?? null) === null && now.instalment !== null;
  const second = days !== null && alike ? { ...days, instalment: null } : days;
  const parts = now.parts ?? null;
  if (parts !== null) return { parts, ...(now.asksLast ? { asksLast: true } : {}) };
  return { ...(first === null ? {} : { first }), ...(second === null ? {} : { second }) };
}

/** On the last day of each month as they said, until they name another day. */
function endOf(before: PlanWish, now: PlanWish): Pick<PlanWish, "atMonthEnd"> {
  const other = now.firstOn !== null || (now.second ?? null) !== null;
  const stays = now.atMonthEnd ?? (other ? undefined : before.atMonthEnd);
  return stays === undefined ? {} : { atMonthEnd: stays };
}

const onOtherDay = ({ atMonthEnd: _, ...plan }: PlanWish): PlanWish => byNumber(plan);

/** The first day of what they had in mind, that of a first part where none comes before any more. */
const beginOf = (before: PlanWish, now: PlanWish): PlainDate | null =>
  now.count !== null && before.count === 1 && before.instalment === null
    ? (before.first?.dueOn ?? before.firstOn)
    : before.firstOn;

/** "Only half, and the rest in April", of all of it on a day: that day is of the half. */
function firstOnTheirDay(
  dueOn: PlainDate | null,
  { first = null, firstOn }: PlanWish,
): Pick<PlanWish, "first"> {
  const untold = first !== null && first.dueOn === null;
  if (!untold || dueOn === null || firstOn === null || dueOn >= firstOn) return {};
  return { first: { ...first, dueOn } };
}

/** Their last part on the day that they tell now. */
const lastOn = (parts: NonNullable<PlanWish["parts"]>, dueOn: PlainDate): typeof parts =>
  parts.map((part, n) => (n === parts.length - 1 ? { ...part, dueOn } : part));

/** "Rather two payments", of two that were named: those. */
const asManyAlready = (before: PlanWish, now: PlanWish): boolean => {
  const named =
    before.parts?.length ?? (before.first && before.count !== null ? before.count + 1 : 0);
  const more = [now.instalment, now.every, now.firstOn, now.first, now.second, now.parts];
  return now.count !== null && now.count === named && more.every((one) => !one);
};

/** "35 a month, the same day", of what falls on a weekday of the month: it stays there. */
function everyOf(before: PlanWish, now: PlanWish): Every {
  const { every } = before;
  if (now.every === null) return (now.firstOn === null ? before : byNumber(before)).every;
  const same = every?.unit === now.every.unit && every.every === now.every.every;
  return same && now.firstOn === null ? every : now.every;
}

/** "But the first on 5 January", of 4,000 today and the rest by the month: as far off as their first, or farther. */
function isOfTheOthers({ first = null, firstOn, every }: PlanWish, dueOn: PlainDate): boolean {
  if (first === null || first.dueOn === null || dueOn <= first.dueOn) return false;
  const others =
    firstOn ?? (every === null ? null : dateOfInstalment(roundOf(every), first.dueOn, 1));
  return others !== null && daysBetween(first.dueOn, dueOn) * 3 > daysBetween(first.dueOn, others);
}

/** A half of a month is about two weeks. */
const roundOf = ({ every, unit }: NonNullable<Every>): Rhythm =>
  unit === "half_month" ? { every: every * 2, unit: "week" } : { every, unit };

/** What is said now over what was said before: "50" and then "on Friday" are one wish. */
export function joined(before: OfferWish | null, now: OfferWish): OfferWish {
  if (before?.kind === "promise" && now.kind === "promise") {
    return {
      kind: "promise",
      amount: now.amount ?? before.amount,
      dueOn: now.dueOn ?? before.dueOn,
    };
  }
  if (before?.kind === "plan" && now.kind === "plan") {
    if (asManyAlready(before, now)) return before;
    return {
      kind: "plan",
      instalment: now.instalment ?? carried(before, now),
      count: now.count ?? (now.instalment === null ? before.count : null),
      every: everyOf(before, now),
      firstOn: afterFirst(now.first?.dueOn ?? null, now.firstOn ?? beginOf(before, now)),
      ...partsOf(before, now),
      ...keptAsSaid(before, now),
      ...endOf(before, now),
    };
  }
  if (before?.kind === "plan" && now.kind === "promise") {
    const [{ first = null, parts = null }, { amount, dueOn }] = [before, now];
    if (before.asksLast && parts !== null && dueOn !== null && amount === null)
      return { ...untoldPlan, every: before.every, parts: lastOn(parts, dueOn) };
    // "Sorry, 400 on the 1st": the first payment as a whole, of two.
    if (first !== null && amount !== null && dueOn !== null && before.count === 1)
      return { ...before, first: { amount, dueOn } };
    // "If I can on Friday", of what is paid on Friday first: nothing of it moves.
    if (amount === null && dueOn !== null && first?.dueOn === dueOn) return before;
    const moved = dueOn !== null && first !== null && !isOfTheOthers(before, dueOn);
    const { asSaid, ...plan } = before;
    return {
      ...(dueOn === null ? plan : onOtherDay(plan)),
      ...(asSaid === undefined || amount !== null ? {} : { asSaid }),
      instalment: amount ?? before.instalment,
      firstOn: moved ? null : (dueOn ?? before.firstOn),
      ...(moved ? { first: { ...first, dueOn } } : {}),
      ...bothAlike(before, amount),
    };
  }
  if (before?.kind === "promise" && now.kind === "plan") {
    const each = now.instalment ?? (now.count === null ? before.amount : null);
    const begins = now.first || now.parts ? now.firstOn : (now.firstOn ?? before.dueOn);
    return { ...now, instalment: each, firstOn: begins, ...firstOnTheirDay(before.dueOn, now) };
  }
  return now;
}
