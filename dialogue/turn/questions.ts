/** The questions that several flows ask. */

import { type PlainDate, parsePlainDate } from "@forbear/kernel";
import { say } from "../wording/saying.ts";
import type { Question } from "./turn.ts";

export const whatWorks: Question = { name: "offer what-works", say: say("what-works") };
export const askWhen: Question = { name: "promise when", say: say("ask-when") };
export const askAmount: Question = { name: "amount each", say: say("ask-amount") };
export const wantPerson: Question = { name: "propose person", say: say("want-person") };
/** More than is ours to agree: whether a colleague who may shall be asked. */
export const askApproval: Question = { name: "settle approval", say: say("ask-approval") };
/** Of a plan that stands: another day, or left out; and this payment alone, or all that follow. */
export const planHow: Question = { name: "plan how", say: say("plan-how") };
export const planWhich: Question = { name: "plan which", say: say("plan-which") };
export const changeWhat: Question = { name: "offer change", say: say("change-what") };
/** Pay day was named as the day: which it is. */
export const askPayDay: Question = { name: "promise pay-day", say: say("ask-pay-day") };
/** So much each time they are paid: how often that is. */
export const askPayRhythm: Question = { name: "plan pay-rhythm", say: say("ask-pay-rhythm") };
export const amountOnName = "amount on";
export const amountOn = (dueOn: PlainDate): Question => ({
  name: amountOnName,
  say: say("ask-amount-on", { dueOn }),
});

const whichDayName = "which day";
/** "Next Thursday" may be either of two. */
export const whichDay = (first: PlainDate, second: PlainDate): Question => ({
  name: [whichDayName, first, second].join(" "),
  say: say("which-day", { first, second }),
});

const nearDayName = "near day";
/** "Mid March" names no day: whether this one would do. */
export const nearDay = (dueOn: PlainDate): Question => ({
  name: `${nearDayName} ${dueOn}`,
  say: say("near-day", { dueOn }),
});

/** The day that the question of that name offers; null where it asks another thing. */
export function nearDayAsked(name: string | undefined): PlainDate | null {
  if (name?.startsWith(nearDayName) !== true) return null;
  const day = parsePlainDate(name.slice(nearDayName.length + 1));
  return day.ok ? day.value : null;
}

/** The days between which the question of that name asks; none where it asks another thing. */
export const daysAsked = (name: string | undefined): readonly PlainDate[] =>
  name?.startsWith(whichDayName) === true
    ? name
        .split(" ")
        .map(parsePlainDate)
        .flatMap((day) => (day.ok ? [day.value] : []))
    : [];

/** Questions that a bare yes does not answer: asked once more. */
const open: readonly Question[] = [
  askWhen,
  askAmount,
  askPayDay,
  askPayRhythm,
  planHow,
  planWhich,
  changeWhat,
];

/** The question of that name that stands open, where a yes or no is no answer to it. */
export function stillOpen(name: string | undefined): Question | null {
  const [first, second] = daysAsked(name);
  if (first !== undefined && second !== undefined) return whichDay(first, second);
  const near = nearDayAsked(name);
  if (near !== null) return nearDay(near);
  return open.find((question) => question.name === name) ?? null;
}

/** Messages were stopped here; the person writes all the same. */
export const goOnHere: Question = { name: "resume here", say: say("stopped-here") };
