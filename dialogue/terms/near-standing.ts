/** "Better the 5th", of a plan that begins on April 1: the 5th that lies nearest to the day on the table. */

import { type PlainDate, addMonths, daysBetween } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import { phrases, plainly } from "../words/phrases.ts";
import { weekdayAfter } from "../heard/wishes/weekday-after.ts";
import type { Value } from "../meaning.ts";
import { liveOffer } from "./offers.ts";
import { namesPayDay } from "./days/pay-day-beside.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";
import { pattern } from "../words/pattern.ts";

const bareDay = pattern(
  String.raw`^(?:(?:on|the|el|d[ií]a|al|del)\s+)*\p{Nd}{1,2}(?:st|nd|rd|th)?(?:\s*(?:tar(?:ee|i)kh|तारीख़?))?(?:\s*(?:ko|se|को|से))?$`,
);

/** The first day of a plan on the table that they said to begin then; null: there is none. */
function begun(turn: Turn): PlainDate | null {
  const { pending, wish = null } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer?.terms.kind !== "plan" || wish?.kind !== "plan") return null;
  const firstOn = duesOf(offer.terms).at(0)?.dueOn ?? null;
  const apart = (wish.first ?? null) !== null || (wish.parts ?? null) !== null;
  return apart || wish.firstOn !== firstOn ? null : firstOn;
}

/** Policy takes no plan that begins then: the sooner day is the one they can mean. */
function isTooLate({ conversation: { wish = null }, known }: Turn, firstOn: PlainDate): boolean {
  const minted = wish?.kind === "plan" ? known.mint({ ...wish, firstOn }) : null;
  return minted !== null && !minted.ok && minted.error.why === "date-too-late";
}

const anotherWeek = phrases(String.raw`
  this|next|coming|following|earlier|sooner|este|est[ae]|pr[oó]xim[oa]|siguiente|antes|(?:is|iss|agle|pehle|isi)|इस|इसी|अगले|पहले
`);

/** "200 only on Wednesday", of terms on the table for a Wednesday: that one, not the one before it. */
function sameWeekday(turn: Turn): Turn {
  const { pending } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer === null || anotherWeek.test(plainly(turn.text))) return turn;
  const dues = duesOf(offer.terms).map(({ dueOn }) => dueOn);
  const isDue = (one: Value): PlainDate | null => {
    if (one.kind !== "date" || one.role === "wrong" || dues.includes(one.value)) return null;
    const named = weekdayAfter({ on: one.value, text: one.text }).later !== undefined;
    const [due = null] = dues.filter((day) => daysBetween(one.value, day) === daysOfWeek);
    return named ? due : null;
  };
  const { understood } = turn;
  const values = understood.values.map((one) => {
    const due = isDue(one);
    return due === null || one.kind !== "date" ? one : { ...one, value: due };
  });
  return { ...turn, understood: { ...understood, values } };
}
const daysOfWeek = 7;

/** The message with a day that is named by its weekday or number alone where the terms on the table have it. */
export const nearStanding = (turn: Turn): Turn => inItsMonth(sameWeekday(turn));

/** A day that is named by its number alone, in the month that they speak of. */
function inItsMonth(turn: Turn): Turn {
  const [only, more] = valuesOf(turn, "date");
  if (only === undefined || more !== undefined || !bareDay.test(only.text.trim())) return turn;
  // "50 on the 15th": with another sum it is another plan, and may begin sooner.
  const firstOn = valuesOf(turn, "money").length > 0 ? null : begun(turn);
  if (firstOn === null || only.value >= firstOn) return turn;
  const apart = (day: PlainDate): number => Math.abs(daysBetween(firstOn, day));
  const [near = only.value] = [only.value, addMonths(only.value, 1), addMonths(only.value, 2)].sort(
    (a, b) => apart(a) - apart(b),
  );
  // Who said from which month on is told how late it may be, unless their money comes on that day.
  const inMonth = near.slice(0, 7) === firstOn.slice(0, 7) && !namesPayDay(turn.text);
  if (near === only.value || (!inMonth && isTooLate(turn, near))) return turn;
  const { understood } = turn;
  const values = understood.values.map((one) => (one === only ? { ...only, value: near } : one));
  return { ...turn, understood: { ...understood, values } };
}
