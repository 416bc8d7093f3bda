/** Which of several rhythms in a message is that of what they would pay. */

import { type PlainDate, daysBetween } from "@forbear/kernel";
import type { PlanWish } from "../../conversation.ts";
import type { Recurrence } from "../../meaning.ts";
import { type Turn, valuesOf } from "../../turn/turn.ts";
import { type SumSaid, placeOf } from "../place.ts";

/** Rhythms that can be agreed: weeks, halves of a month or months. */
export function everyOf({ every, unit, weekday }: Recurrence): PlanWish["every"] {
  switch (unit) {
    case "week":
    case "half_month":
      return { every, unit };
    case "month":
      return weekday === undefined ? { every, unit } : { every, unit, weekday };
    case "day":
      return { every: Math.max(1, Math.round(every / 7)), unit: "week" };
  }
}

/**
 * "I make 400 a week and could do 50 a month": the rhythm that stands nearest to a sum they offer; the
 * first where the words do not tell, none where there is none.
 */
export function rhythmBeside(turn: Turn, sums: readonly SumSaid[]): Recurrence | undefined {
  const said = valuesOf(turn, "recurrence");
  const placed = said.map(({ value, text }) => ({ value, ...placeOf(turn.text, text) }));
  const offered = sums.filter(({ at }) => at >= 0);
  const told = said.length > 1 && offered.length > 0 && placed.every(({ at }) => at >= 0);
  if (!told) return said.at(0)?.value;
  const apart = ({ at, ends }: { readonly at: number; readonly ends: number }): number =>
    Math.min(...offered.map((sum) => (at >= sum.ends ? at - sum.ends : Math.abs(sum.at - ends))));
  const near = [...placed].sort((a, b) => apart(a) - apart(b)).at(0)?.value;
  return (
    placed.map(({ value }) => value).find((other) => isDayOf(other, near)) ?? asHalves(near, said)
  );
}

/** "Every 15 days, I'm paid twice a month": each half of a month. */
const asHalves = (
  near: Recurrence | undefined,
  said: readonly { readonly value: Recurrence }[],
): Recurrence | undefined =>
  near?.unit === "day" && near.every === halfOfMonth
    ? (said.map(({ value }) => value).find(({ unit }) => unit === "half_month") ?? near)
    : near;
const halfOfMonth = 15;

/** "Third Wednesday every month, I can manage 40 a month on that day": the day of the months they name. */
const isDayOf = (other: Recurrence, near: Recurrence | undefined): boolean =>
  near !== undefined &&
  near.unit === "month" &&
  near.anchor === undefined &&
  other.weekday !== undefined &&
  other.unit === near.unit &&
  other.every === near.every;

/** "Starting on the tenth", of a plan that they have in mind: its first day, and no single payment. */
export const startsPlan = (turn: Turn): boolean =>
  turn.conversation.wish?.kind === "plan" &&
  valuesOf(turn, "date").some(({ role }) => role === "start");

const week = 7;
const longestMonth = 31;

/** The rhythm of the first two days named, and never sooner than they said; null where it is none. */
export function rhythmOf([first, second]: readonly PlainDate[]): PlanWish["every"] {
  if (first === undefined || second === undefined || second <= first) return null;
  const days = daysBetween(first, second);
  if (days <= week) return { every: 1, unit: "week" };
  if (days <= 2 * week) return { every: 2, unit: "week" };
  return days <= longestMonth ? { every: 1, unit: "month" } : null;
}
