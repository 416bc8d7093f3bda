/** Sums, days and rhythms of a message, each where it stands, and which of them stand together. */

import type { Money, PlainDate } from "@forbear/kernel";
import type { PlanWish } from "../conversation.ts";
import type { Recurrence } from "../meaning.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";
import { saysAtOnce } from "./part-words.ts";
import { phrases } from "./phrases.ts";
import { type Place, placeOf } from "./place.ts";

/** A sum or a day that is offered, and where in the message it stands. */
export type SumSaid = Place & { readonly amount: Money; readonly isShare: boolean };
export type DaySaid = Place & { readonly on: PlainDate; readonly text: string };
export type RhythmSaid = Place & { readonly value: Recurrence };

export type Said = {
  readonly sums: readonly SumSaid[];
  readonly days: readonly DaySaid[];
  readonly everyOf: (recurrence: Recurrence) => PlanWish["every"];
};

/** So many letters beside a sum are of it. */
export const reach = 14;

/** The words just before and just behind a sum, as far as no other value stands between. */
export const around = ({ text }: Turn, { at, ends }: SumSaid): string =>
  `${text.slice(Math.max(0, at - reach), at)} \u2060 ${text.slice(ends, ends + reach)}`;

export const between = ({ text }: Turn, from: number, to: number): string => text.slice(from, to);

/** How far a thing said stands from a sum; what a joining word parts from it stands far away. */
function apart(text: string, sum: SumSaid, { at, ends }: Place): number {
  const [from, to] = at >= sum.ends ? [sum.ends, at] : [ends, sum.at];
  const gap = text.slice(from, Math.max(from, to));
  return gap.length + (joinWords.test(gap) ? text.length : 0);
}
const joinWords = phrases("and|then|y|luego|despu[eé]s|aur|phir|fir|और|फिर");

export const nearest = (
  { text }: Turn,
  sums: readonly SumSaid[],
  place: Place,
): SumSaid | undefined =>
  [...sums].sort((a, b) => apart(text, a, place) - apart(text, b, place))[0];

export function rhythmsSaid(turn: Turn): readonly RhythmSaid[] {
  return valuesOf(turn, "recurrence").map(({ value, text }) => ({
    value,
    ...placeOf(turn.text, text),
  }));
}

/** The day of that sum; today where it is for at once; null: untold. */
export const dayOf = (
  turn: Turn,
  sum: SumSaid,
  days: readonly DaySaid[],
  all: readonly SumSaid[],
) => {
  const own = days.find((day) => nearest(turn, all, day) === sum);
  return own?.on ?? (saysAtOnce(around(turn, sum)) ? turn.known.today : null);
};
