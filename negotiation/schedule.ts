/** Dates and amounts of a plan: dates through month ends, amounts that sum to the balance exactly. */

import {
  type Money,
  type PlainDate,
  addDays,
  assert,
  endOfMonth,
  money,
  monthsAfter,
  weekdayMonthsAfter,
} from "@forbear/kernel";
import type { Beginning, Instalment, Regularity, Rhythm } from "./terms.ts";

/**
 * The n-th date of the rhythm, counted from 0 and from the first: 31 Jan, 28 Feb, 31 Mar; by its
 * weekday, from the third Wednesday of a month the third of each.
 */
export function dateOfInstalment(
  { every, unit, weekday }: Rhythm,
  firstOn: PlainDate,
  n: number,
): PlainDate {
  if (unit === "week") return addDays(firstOn, 7 * every * n);
  return weekday === undefined
    ? monthsAfter(firstOn, every * n)
    : weekdayMonthsAfter(firstOn, every * n, weekday);
}

/** The first date from `begins` on that is not before a day, by a weekday of the month; by another rhythm that day itself. */
export function notBefore(rhythm: Rhythm, begins: PlainDate, earliest: PlainDate): PlainDate {
  if (rhythm.weekday === undefined) return earliest;
  let n = 0;
  while (dateOfInstalment(rhythm, begins, n) < earliest) n += 1;
  return dateOfInstalment(rhythm, begins, n);
}

/** The rhythm by the number of the day, whatever weekday that is. */
export const byNumber = ({ every, unit }: Rhythm): Rhythm => ({ every, unit });

/** A rhythm by a weekday of the month is one only where it begins on that weekday: else it goes by the number. */
export const beginningOn = (
  rhythm: Rhythm,
  asked: PlainDate | undefined,
  firstOn: PlainDate,
): Rhythm =>
  rhythm.weekday !== undefined &&
  (asked === undefined || notBefore(rhythm, asked, firstOn) !== firstOn)
    ? byNumber(rhythm)
    : rhythm;

/** Equal instalments; the odd cents of the division come with the last. */
export function amountsByCount(balance: Money, count: number): Money[] {
  assert(Number.isInteger(count) && count > 0, `no plan of ${count} instalments`);
  const each = balance.minor / BigInt(count);
  const last = balance.minor - each * BigInt(count - 1);
  return Array.from({ length: count }, (_, n) =>
    money(balance.currency, n === count - 1 ? last : each),
  );
}

/** How many instalments `amountsByInstalment` makes, without making them. */
export function countByInstalment(balance: Money, each: Money, minimum: Money): bigint {
  assert(each.minor > 0n, "an instalment is above zero");
  const whole = balance.minor / each.minor;
  const rest = balance.minor % each.minor;
  return rest > 0n && (rest >= minimum.minor || whole === 0n) ? whole + 1n : whole;
}

/**
 * Instalments of `each`, and a last one of what remains; where that is below the minimum it is paid
 * together with the one before, so that no instalment is ever too small.
 */
export function amountsByInstalment(balance: Money, each: Money, minimum: Money): Money[] {
  const count = Number(countByInstalment(balance, each, minimum));
  const last = balance.minor - each.minor * BigInt(count - 1);
  return Array.from({ length: count }, (_, n) =>
    n === count - 1 ? money(balance.currency, last) : each,
  );
}

export const instalmentsOf = (
  rhythm: Rhythm,
  firstOn: PlainDate,
  amounts: readonly Money[],
): Instalment[] =>
  amounts.map((amount, n) => ({ dueOn: dateOfInstalment(rhythm, firstOn, n), amount }));

/** The n-th date of a plan, counted from 0; of two days a month they take turns. */
export function dateIn(
  rhythm: Rhythm,
  { firstOn, secondOn, atMonthEnd }: Beginning,
  n: number,
): PlainDate {
  const from = secondOn === undefined || n % 2 === 0 ? firstOn : secondOn;
  const on = dateOfInstalment(rhythm, from, secondOn === undefined ? n : Math.floor(n / 2));
  const byEnd = atMonthEnd === true && rhythm.unit === "month" && rhythm.weekday === undefined;
  const isLast = byEnd && from === endOfMonth(from);
  return isLast ? endOfMonth(on) : on;
}

type Dated = Pick<Instalment, "dueOn">;

/** How the payments of a plan fall. */
export type PlanShape = {
  /** So many before the others stand apart: of a size of their own, or on days that those do not follow. */
  readonly apart: number;
  /** Where the others begin. */
  readonly begins: Beginning;
};

const followsFrom = (rhythm: Rhythm, begins: Beginning, dates: readonly Dated[]): boolean =>
  dates.every(({ dueOn }, n) => dueOn === dateIn(rhythm, begins, n));

/** As the dates have it: on the same days of each month, else always on its last. */
const asItFalls = (rhythm: Rhythm, begins: Beginning, dates: readonly Dated[]): Beginning | null =>
  [begins, { ...begins, atMonthEnd: true } as const].find((one) =>
    followsFrom(rhythm, one, dates),
  ) ?? null;

/** Where dates begin that fall in the rhythm, once or on two days of each month; null: they do not. */
export function beginningOf(rhythm: Rhythm, dates: readonly Dated[]): Beginning | null {
  const [first, second] = dates;
  if (first === undefined) return null;
  const once = asItFalls(rhythm, { firstOn: first.dueOn }, dates);
  if (once !== null) return once;
  const isMonth = rhythm.unit === "month" && rhythm.every === 1;
  if (second === undefined || dates.length < leastTwice || !isMonth) return null;
  const twice = { firstOn: first.dueOn, secondOn: second.dueOn };
  const between =
    second.dueOn > first.dueOn && second.dueOn < dateOfInstalment(rhythm, first.dueOn, 1);
  return between ? asItFalls(rhythm, twice, dates) : null;
}

/** Fewer payments tell of no second day. */
const leastTwice = 3;

/** How these payments fall in the rhythm; null where they do not. */
export function shapeOf(rhythm: Rhythm, instalments: readonly Instalment[]): PlanShape | null {
  const [first, ...others] = instalments;
  if (first === undefined) return null;
  const all = beginningOf(rhythm, instalments);
  const then = beginningOf(rhythm, others);
  // The next of its kind: of two days a month the one after the other.
  const at = all?.secondOn === undefined ? 1 : 2;
  const next = instalments[at];
  // What is left over comes with the last: that alone, less than one more, sets no first apart.
  const isLast = at === instalments.length - 1;
  const most = isLast ? first.amount.minor * 2n : first.amount.minor + 1n;
  const alike =
    next === undefined ||
    (next.amount.minor < most && (isLast || next.amount.minor === first.amount.minor));
  if (all !== null && (alike || then === null)) return { apart: 0, begins: all };
  if (then !== null) return { apart: 1, begins: then };
  for (let apart = 2; apart < instalments.length; apart += 1) {
    const begins = beginningOf(rhythm, instalments.slice(apart));
    if (begins !== null) return { apart, begins };
  }
  return null;
}

const inTurn = (rhythm: Rhythm): readonly Rhythm[] =>
  Array.from({ length: 12 }, (_, n): Rhythm => ({ ...rhythm, every: n + 1 }));
const byMonth: Rhythm = { every: 1, unit: "month" };
const byWeek = inTurn({ every: 1, unit: "week" });
/** So many weeks apart are no month; four and five may be, from one third Wednesday to the next. */
const weeksOfNoMonth = 3;

const everyRhythm: readonly Rhythm[] = [
  ...inTurn(byMonth),
  ...byWeek.slice(0, weeksOfNoMonth),
  ...inTurn({ ...byMonth, weekday: "counted" }),
  ...inTurn({ ...byMonth, weekday: "last" }),
  ...byWeek.slice(weeksOfNoMonth),
];

type Regular = { readonly rhythm: Rhythm; readonly regular: Regularity };

/**
 * The rhythm that the last of the dates follow, and where it goes on; a month where they follow none.
 * Where they follow several it is the one that was `agreed`: a fourth Friday may be the last.
 */
export function regularOf(instalments: readonly Dated[], agreed?: Rhythm): Regular {
  const least = 2;
  for (let apart = 0; apart <= instalments.length - least; apart += 1) {
    const found = regularIn(instalments.slice(apart), agreed);
    if (found !== null) return found;
  }
  const firstOn = instalments[0]?.dueOn;
  assert(firstOn !== undefined, "a plan has payments");
  return {
    rhythm: byMonth,
    regular: { firstOn, next: instalments.length },
  };
}

function regularIn(dates: readonly Dated[], agreed: Rhythm | undefined): Regular | null {
  for (const rhythm of agreed === undefined ? everyRhythm : [agreed, ...everyRhythm]) {
    const begins = beginningOf(rhythm, dates);
    if (begins !== null) return { rhythm, regular: { ...begins, next: dates.length } };
  }
  return null;
}

/** The rhythm that dates follow, as far as they follow one. */
export const rhythmOf = (instalments: readonly Dated[], agreed?: Rhythm): Rhythm =>
  instalments.length === 0 ? (agreed ?? byMonth) : regularOf(instalments, agreed).rhythm;
