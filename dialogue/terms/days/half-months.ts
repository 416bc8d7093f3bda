/** The quincena, twice a month: on the 15th and the last day, or on the days that a first one sets. */

import { type Money, type PlainDate, endOfMonth, money } from "@forbear/kernel";
import {
  type Known,
  type Mint,
  type OfferWish,
  type PlanWish,
  untoldPlan,
} from "../../conversation.ts";
import { lookup, weekdays } from "../../values/date-words.ts";
import { nextQuincena, otherHalf } from "../../values/days.ts";
import { wordsOf } from "../../words/words.ts";
import { type Turn, valuesOf } from "../../turn/turn.ts";

const isOfHalves = (wish: OfferWish): wish is PlanWish =>
  wish.kind === "plan" && wish.every?.unit === "half_month";

const everyTwoWeeks = (wish: PlanWish): PlanWish => ({
  ...wish,
  every: { every: 2 * (wish.every?.every ?? 1), unit: "week" },
});

type Days = { readonly firstOn: PlainDate; readonly secondOn: PlainDate };

/** Its first day where they named one behind what comes before it, else the next on which people are paid. */
function daysOf({ firstOn: named, first = null }: PlanWish, today: PlainDate): Days {
  const before = first?.dueOn ?? null;
  const stands = named !== null && (before === null || named > before);
  const firstOn = stands ? named : nextQuincena(before ?? today);
  return { firstOn, secondOn: otherHalf(firstOn) };
}

const onTwoDays = (wish: PlanWish, { firstOn, secondOn }: Days): PlanWish => ({
  ...wish,
  every: { every: 1, unit: "month" },
  firstOn,
  second: { firstOn: secondOn, instalment: null },
  ...([firstOn, secondOn].some((day) => day === endOfMonth(day)) ? { atMonthEnd: true } : {}),
});

/** Two payments make no rhythm: each stands by itself, on its day; null where they are not two. */
function asTwo(wish: PlanWish, total: Money, { firstOn, secondOn }: Days): PlanWish | null {
  const { first = null, instalment } = wish;
  const left = total.minor - (first?.amount.minor ?? 0n);
  const each = instalment?.minor ?? (left + 1n) / 2n;
  if (each <= 0n || each >= left || left >= each * 3n) return null;
  const one = { amount: money(total.currency, each), dueOn: firstOn };
  if (first === null) return { ...untoldPlan, count: 1, firstOn: secondOn, first: one };
  const other = { amount: money(total.currency, left - each), dueOn: secondOn };
  return { ...untoldPlan, parts: [first, one, other] };
}

/** How policy may be asked for it, the likeliest first. */
function waysOf(wish: PlanWish, { debts, today }: Known): readonly PlanWish[] {
  const days = daysOf(wish, today);
  // "Half this quincena and half the next": one payment behind the first.
  if (wish.count === 1) {
    return [{ ...wish, every: { every: 1, unit: "month" }, firstOn: days.firstOn }];
  }
  const twice = onTwoDays(wish, days);
  const total = debts.at(0)?.total;
  const few = wish.count === 2 || wish.instalment !== null;
  const two = few && total !== undefined ? asTwo(wish, total, days) : null;
  if (two === null) return [twice];
  return wish.count === 2 ? [two] : [twice, two];
}

const notByDays = new Set(["unequal-not-offered", "rhythm-not-offered"]);

/** In Spain a quincena is two weeks: nobody is paid twice a month there. */
const ofTwoWeeks = new Set(["ES"]);

const minted =
  (mint: Mint, known: Known): Mint =>
  (wish) => {
    if (!isOfHalves(wish)) return mint(wish);
    const times = wish.every?.every ?? 1;
    const named = (wish.second ?? null) !== null || (wish.parts ?? null) !== null;
    if (named) return mint({ ...wish, every: { every: 1, unit: "month" } });
    if (ofTwoWeeks.has(known.jurisdiction.country)) return mint(everyTwoWeeks(wish));
    if (times === 2) return mint({ ...wish, every: { every: 1, unit: "month" } });
    if (times > 2) return mint(everyTwoWeeks(wish));
    const [first, ...others] = waysOf(wish, known).map(mint);
    const found = [first, ...others].find((one) => one?.ok === true);
    if (found !== undefined || first === undefined || first.ok) return found ?? mint(wish);
    // Where policy takes no two days a month, two weeks come nearest to it.
    const near = notByDays.has(first.error.why) ? mint(everyTwoWeeks(wish)) : null;
    return near?.ok === true
      ? { ok: false, error: { ...first.error, nearest: near.value } }
      : first;
  };

/** Known as before, but that a wish for each quincena is asked of policy by its days. */
export function withHalfMonths(known: Known): Known {
  const { means } = known;
  const mint = minted(known.mint, known);
  if (means === null) return { ...known, mint };
  return {
    ...known,
    mint,
    means: (told) => {
      const standing = means(told);
      return { ...standing, mint: minted(standing.mint, known) };
    },
  };
}

/** "Each quincena, from this Friday": who is paid on a weekday is paid every two weeks. */
export function byWeekday(turn: Turn, wish: OfferWish): OfferWish {
  if (!isOfHalves(wish) || wish.firstOn === null) return wish;
  const named = valuesOf(turn, "date").find(({ value }) => value === wish.firstOn)?.text ?? "";
  const isWeekday = wordsOf(named).some(({ word }) => lookup(weekdays, word) !== undefined);
  return isWeekday ? everyTwoWeeks(wish) : wish;
}
