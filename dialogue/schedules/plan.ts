/** From the payments that were laid out to the plan that is wished: each on its day, and what comes again. */

import {
  type Money,
  type PlainDate,
  addDays,
  daysBetween,
  monthsAfter,
  weekdayMonthsAfter,
} from "@forbear/kernel";
import { type PlanWish, untoldPlan } from "../conversation.ts";
import { nextQuincena, otherHalf } from "../values/days.ts";
import { type DayToken, type Every, daysOfWeek, monthly } from "./days.ts";
import type { Item, Laid, Shared } from "./items.ts";
import { twiceAMonth } from "./twice.ts";

type Part = NonNullable<PlanWish["parts"]>[number];
type Tail = Pick<PlanWish, "instalment" | "count" | "every" | "firstOn">;
type Planned = { readonly parts: readonly Part[]; readonly tail: Tail | null };

const mostParts = 12;

const sumOf = (parts: readonly Part[]): bigint =>
  parts.reduce((sum, { amount }) => sum + amount.minor, 0n);

/** So many rounds of a rhythm after a day. */
function stepped(from: PlainDate, { every, unit, weekday }: Every, rounds = 1): PlainDate {
  if (unit === "month" && weekday !== undefined) {
    return weekdayMonthsAfter(from, every * rounds, weekday);
  }
  if (unit === "month") return monthsAfter(from, every * rounds);
  if (unit === "week") return addDays(from, daysOfWeek * every * rounds);
  return Array.from({ length: every * rounds }).reduce<PlainDate>((day) => otherHalf(day), from);
}

/** The day named, behind the one before it where its words count from there. */
const onIts = (day: DayToken, before: PlainDate | null): PlainDate =>
  before === null ? day.on : (day.later?.(before) ?? day.on);

/** "The one after that": as far on as the two before it lie apart, else as far as the day before it comes again. */
function following(parts: readonly Part[], step: Every): PlainDate | null {
  const [one, two] = parts.slice(-2).map(({ dueOn }) => dueOn);
  const last = two ?? one ?? null;
  if (last === null) return null;
  const apart = one && two ? daysBetween(one, two) : 0;
  return apart > 0 && apart % daysOfWeek === 0 ? addDays(last, apart) : stepped(last, step);
}

/** "For 3 weeks", and no rhythm beside it: one in each of them. */
const everyOf = (lasting: Item["lasting"]): Every | null =>
  lasting === null || lasting.unit === "day" ? null : { every: lasting.every, unit: lasting.unit };

const weeksOfMonth = 4;

/** Where they name no first day, one about as far off as payments usually begin. */
const usualStart = daysOfWeek;

/** How many payments of a rhythm fall in so long. */
function timesIn({ lasting }: Item, every: Every | null, start: PlainDate): number | null {
  if (lasting === null) return null;
  const { n, unit: of, every: each, until } = lasting;
  if (until !== undefined) {
    const rounds = Array.from({ length: mostParts + 1 }, (_, n) =>
      stepped(start, every ?? monthly, n),
    );
    return rounds.filter((day) => day <= until).length;
  }
  const long = n * each;
  if (every === null || every.unit === of) return Math.floor(long / (every?.every ?? 1));
  if (of === "month")
    return Math.floor((long * (every.unit === "week" ? weeksOfMonth : 2)) / every.every);
  return null;
}

type Ground = {
  /** The day on which this item begins, where all of it begins there. */
  readonly begins: PlainDate | null;
  readonly total: Money;
  readonly today: PlainDate;
  /** How far on the day that was named last comes again. */
  readonly step: Every | null;
  readonly shared: Shared;
};

/** The payments of one item behind those before it; a tail where it goes on to the end; null: it tells none. */
function next(item: Item, before: Planned, isLast: boolean, ground: Ground): Planned | null {
  if (before.tail !== null) return null;
  const { parts } = before;
  const { total, shared } = ground;
  const rhythm = item.rhythm ?? (item.days.length > 0 || item.follows ? null : shared.rhythm);
  const every = rhythm?.every ?? everyOf(item.lasting);
  const left = { ...total, minor: total.minor - sumOf(parts) };
  if (left.minor <= 0n) return null;
  const start = startOf(item, parts, rhythm?.anchor ?? null, ground);
  if (item.size.is === "rest" && item.size.half === "of-one") {
    return isLast ? ofOneHalf(parts, left, total, start) : null;
  }
  if (item.size.is === "rest") {
    if (!isLast) return null;
    if (item.days.length > 1) return { parts: [...parts, ...alike(item, left, parts)], tail: null };
    const count = item.count ?? timesIn(item, every, start ?? addDays(ground.today, usualStart));
    if (count !== null || item.rhythm !== null) {
      const tail = { instalment: null, count, every, firstOn: start };
      return { parts, tail };
    }
    const dueOn = item.days.length > 0 || item.follows ? start : afterRun(before, every);
    return { parts: [...parts, { amount: left, dueOn }], tail: null };
  }
  const amount = amountOf(item, parts, left);
  if (amount === null || amount.currency !== total.currency) return null;
  const several =
    item.count ??
    timesIn(item, every, start ?? addDays(ground.today, usualStart)) ??
    (item.days.length > 1 ? item.days.length : null);
  if (several === null && item.rhythm !== null) {
    return isLast
      ? { parts, tail: { instalment: amount, count: null, every, firstOn: start } }
      : null;
  }
  const more = run(item, several ?? 1, { amount, start, every }, parts);
  return more === null ? null : { parts: [...parts, ...more], tail: null };
}

/** "The rest of my half": what that half leaves, and the other half on a day that is not told. */
function ofOneHalf(
  parts: readonly Part[],
  left: Money,
  total: Money,
  dueOn: PlainDate | null,
): Planned | null {
  const other = total.minor / 2n;
  const amount = { ...left, minor: left.minor - other };
  if (amount.minor <= 0n) return null;
  const open = { amount: { ...left, minor: other }, dueOn: null };
  return { parts: [...parts, { amount, dueOn }, open], tail: null };
}

/** What is left in equal parts, one on each of its days; the last is what remains. */
function alike({ days }: Item, left: Money, before: readonly Part[]): readonly Part[] {
  const parts: Part[] = [];
  const each = (left.minor + BigInt(days.length - 1)) / BigInt(days.length);
  for (const [n, day] of days.entries()) {
    const isLast = n === days.length - 1;
    const minor = isLast ? left.minor - each * BigInt(n) : each;
    const last = parts.at(-1)?.dueOn ?? before.at(-1)?.dueOn ?? null;
    parts.push({ amount: { ...left, minor }, dueOn: onIts(day, last) });
  }
  return parts;
}

function amountOf({ size }: Item, parts: readonly Part[], left: Money): Money | null {
  if (size.is === "sum" && size.ofRest && size.share !== null) {
    return { ...left, minor: BigInt(Math.round(Number(left.minor) * size.share)) };
  }
  if (size.is === "sum") return size.amount;
  return size.is === "again" ? (parts.at(-1)?.amount ?? null) : null;
}

/** The first day of an item: its own, that of its rhythm, or as they count from the one before it. */
function startOf(
  item: Item,
  parts: readonly Part[],
  anchor: PlainDate | null,
  { shared, today, step, begins }: Ground,
): PlainDate | null {
  const before = parts.at(-1)?.dueOn ?? null;
  const [day] = item.days;
  if (day !== undefined) return onIts(day, before);
  if (shared.allOn !== null) return shared.allOn;
  if (item.follows) return following(parts, shared.rhythm?.every ?? step ?? monthly);
  if (begins !== null) return begins;
  if (anchor !== null) return before === null || anchor > before ? anchor : null;
  if (parts.length > 0) return null;
  const first = shared.days[0]?.on ?? null;
  return first ?? (item.rhythm?.every.unit === "half_month" ? nextQuincena(today) : null);
}

/** What follows a run falls a round after its last; in the rhythm of all where that has no day. */
const afterRun = ({ parts }: Planned, every: Every | null): PlainDate | null =>
  every === null ? following(parts, monthly) : following(parts.slice(-1), every);

type Run = {
  readonly amount: Money;
  readonly start: PlainDate | null;
  readonly every: Every | null;
};

/** So many payments alike, on the days that are named or in their rhythm. */
function run(
  { days }: Item,
  several: number,
  { amount, start, every }: Run,
  before: readonly Part[],
): readonly Part[] | null {
  if (several < 1 || several > mostParts) return null;
  const made: Part[] = [];
  for (let n = 0; n < several; n += 1) {
    const last = made.at(-1)?.dueOn ?? before.at(-1)?.dueOn ?? null;
    const named = days[n];
    const inRhythm = start === null ? null : stepped(start, every ?? monthly, n);
    made.push({ amount, dueOn: named === undefined ? inRhythm : onIts(named, last) });
  }
  return made;
}

/** By turns until all is covered: "60 one month and 140 the next". */
function byTurns({ items, shared }: Laid, total: Money): PlanWish | null {
  const sums = items.flatMap(({ size }) => (size.is === "sum" ? [size.amount] : []));
  const [one, other, more] = sums;
  if (shared.turns === null || one === undefined || other === undefined || more !== undefined) {
    return null;
  }
  const start = shared.start ?? shared.days[0]?.on ?? items[0]?.days[0]?.on ?? null;
  const parts: Part[] = [];
  let left = total.minor;
  while (left > 0n && parts.length < mostParts) {
    const { minor } = parts.length % 2 === 0 ? one : other;
    const amount = { ...total, minor: minor < left ? minor : left };
    const dueOn = start === null ? null : stepped(start, shared.turns, parts.length);
    parts.push({ amount, dueOn });
    left -= amount.minor;
  }
  const instalment = one.minor < other.minor ? one : other;
  return { ...untoldPlan, every: shared.turns, parts, ...(left > 0n ? { instalment } : {}) };
}

/** Days a week or two apart go on so. */
function goingOn(parts: readonly Part[], shared: Shared): Every | null {
  if (shared.rhythm !== null) return shared.rhythm.every;
  const [one, two] = parts.slice(-2).map(({ dueOn }) => dueOn);
  const apart = one && two ? daysBetween(one, two) : 0;
  return apart === daysOfWeek || apart === 2 * daysOfWeek
    ? { every: apart / daysOfWeek, unit: "week" }
    : null;
}

/** The plan that is wished: a first part and the others, several parts, or two days of each month. */
function wished(laid: Laid, planned: Planned, total: Money): PlanWish | null {
  const { items, shared } = laid;
  const { parts, tail } = planned;
  const [first, second, third] = parts;
  if (first === undefined) return null;
  const covers = sumOf(parts) >= total.minor;
  if (tail !== null && second === undefined) return firstInRhythm(items, first, tail);
  if (tail !== null) return { ...untoldPlan, ...tail, parts };
  if (second === undefined) return ofSoMany(laid, first);
  const every =
    shared.rhythm?.every ?? items.find(({ rhythm }) => rhythm !== null)?.rhythm?.every ?? null;
  if (third === undefined) {
    const { amount, dueOn } = second;
    const atOnce = dueOn !== null && first.dueOn === dueOn;
    if (covers && atOnce) return { ...untoldPlan, parts };
    if (covers) return { ...untoldPlan, count: 1, every, firstOn: dueOn, first };
    return {
      ...untoldPlan,
      instalment: amount,
      every: every ?? goingOn(parts, shared),
      firstOn: dueOn,
      first,
    };
  }
  if (covers) return { ...untoldPlan, every, parts, ...(opensEnd(laid) ? { asksLast: true } : {}) };
  const last = parts.at(-1)?.amount ?? null;
  return { ...untoldPlan, instalment: last, every: every ?? goingOn(parts, shared), parts };
}

/** The last part has a day that they have not told. */
const opensEnd = ({ items }: Laid): boolean => {
  const last = items.at(-1);
  return (
    last !== undefined && (last.isOpen || (last.size.is === "rest" && last.size.half === "of-one"))
  );
};

/** "The first one 100, then 50 a month on the 10th": that first one falls in the rhythm too. */
function firstInRhythm([item]: readonly Item[], first: Part, tail: Tail): PlanWish {
  const { every, firstOn } = tail;
  const isOfAll = item?.place === 1 && first.dueOn === null && every !== null && firstOn !== null;
  return isOfAll
    ? {
        ...untoldPlan,
        ...tail,
        firstOn: stepped(firstOn, every),
        first: { ...first, dueOn: firstOn },
      }
    : { ...untoldPlan, ...tail, first };
}

/** "3 payments, the first one 100": that one, and the others of what is left. */
function ofSoMany({ items, shared }: Laid, first: Part): PlanWish | null {
  const [item] = items;
  const count = shared.count ?? null;
  if (count === null || count < 2 || item?.place !== 1) return null;
  return { ...untoldPlan, count: count - 1, every: shared.rhythm?.every ?? null, first };
}

/** Where only what is left has no time at all, it stays open and is nothing laid out. */
function leavesOpen({ items, shared }: Laid): boolean {
  const [, last, more] = items;
  if (last === undefined || more !== undefined || last.size.is !== "rest") return false;
  const timed =
    last.size.half === "other" ||
    last.days.some(({ isMonth }) => !isMonth) ||
    last.follows ||
    last.rhythm !== null ||
    last.lasting !== null ||
    last.count !== null;
  const [first] = items;
  const counted = (first?.count ?? first?.lasting ?? null) !== null;
  return !timed && !counted && shared.rhythm === null;
}

/** Alike on each of the days, where they say on which and no sum: `parts` is how many they have in mind. */
export function onEachDay({ items, shared }: Laid, total: Money, parts: number): PlanWish | null {
  const days: PlainDate[] = [];
  for (const day of shared.days) days.push(onIts(day, days.at(-1) ?? null));
  const plain = items.length === 0 && shared.rhythm === null && days.length === parts;
  if (!plain || parts < 2 || new Set(days).size < parts) return null;
  const [dueOn, ...others] = days.sort();
  const each = { ...total, minor: (total.minor + BigInt(parts - 1)) / BigInt(parts) };
  const first = { amount: each, dueOn: dueOn ?? null };
  const [firstOn = null, more] = others;
  if (more === undefined) return { ...untoldPlan, count: 1, firstOn, first };
  const last = { ...total, minor: total.minor - each.minor * BigInt(parts - 1) };
  const rest = others.map((on, n) => ({ amount: n === parts - 2 ? last : each, dueOn: on }));
  return { ...untoldPlan, parts: [first, ...rest] };
}

/** "In two, half on Friday and half at month end": how many is said of all of them, and they are told. */
const withoutCountOfAll = (items: readonly Item[]): readonly Item[] => {
  const [first] = items;
  const isOfAll = items.length > 1 && first?.count === items.length && first.days.length === 1;
  return isOfAll ? [{ ...first, count: null }, ...items.slice(1)] : items;
};

/** "I'm 1,000 short, 3,125 now and 1,000 on the 25th": a sum without a day, beside parts that are all of it. */
function ofPartsAlone(items: readonly Item[], total: Money): readonly Item[] {
  const dated = items.filter(({ days }) => days.length > 0);
  const [first] = items;
  const sums = dated.flatMap(({ size }) => (size.is === "sum" ? [size.amount.minor] : []));
  const whole = sums.length === dated.length && sums.reduce((a, b) => a + b, 0n) === total.minor;
  const isAhead = first !== undefined && !dated.includes(first) && first.rhythm === null;
  const rest = isAhead && dated.length > 1 && dated.length === items.length - 1 && whole;
  return withoutCountOfAll(rest ? dated : items);
}

/** The plan of what is laid out; null where it is but one payment, or does not go up. */
export function planOf(laid: Laid, total: Money, today: PlainDate): PlanWish | null {
  const items = laid.items.filter(({ size }) => size.is !== "other");
  const own: Laid = { ...laid, items: openFirst(ofPartsAlone(items, total)) };
  const sums = own.items.flatMap(({ size }) => (size.is === "sum" ? [size.amount] : []));
  if (sums.length === 0 || sums.some(({ minor }) => minor > total.minor)) return null;
  const regular = byTurns(own, total) ?? twiceAMonth(own, total);
  if (regular !== null) return regular;
  if (leavesOpen(own)) return null;
  const goesOn = own.items.findIndex(({ rhythm, count, lasting }) => rhythm ?? count ?? lasting);
  let planned: Planned = { parts: [], tail: null };
  for (const [n, item] of own.items.entries()) {
    const isLast = n === own.items.length - 1;
    const step = own.items[n - 1]?.days.at(-1)?.step ?? null;
    const begins = n === Math.max(goesOn, 0) ? laid.shared.start : null;
    const ground = { shared: laid.shared, total, today, step, begins };
    const more = next(item, planned, isLast, ground);
    if (more === null) return null;
    planned = more;
  }
  return wished(own, planned, total);
}

/** "50 a month, and 100 now": what comes but once goes ahead of what goes on. */
function openFirst(items: readonly Item[]): readonly Item[] {
  const [one, two, more] = items;
  if (one === undefined || two === undefined || more !== undefined) return items;
  const goesOn = ({ rhythm, count, lasting, size }: Item): boolean =>
    rhythm !== null && count === null && lasting === null && size.is === "sum";
  const once = (item: Item): boolean => item.rhythm === null && item.days.length === 1;
  return goesOn(one) && once(two) && two.size.is === "sum" ? [two, one] : items;
}
