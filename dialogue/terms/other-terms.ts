/** What else they wish of what their means carry: how much, how often, from when; all of it that one message tells. */

import { type Money, type PlainDate, addMonths, money, parsePlainDate } from "@forbear/kernel";
import type { PlanWish } from "../conversation.ts";
import {
  changesTerms,
  couldDoMore,
  namesAnother,
  namesBills,
  saysByLess,
} from "../heard/wishes/counters.ts";
import { everyOf, rhythmBeside } from "../heard/wishes/rhythm.ts";
import { saysBegin, startAsked } from "../heard/wishes/later-start.ts";
import { saysSettled } from "../heard/wishes/lump-words.ts";
import { isTooLarge } from "../heard/wishes/too-large.ts";
import { readingOf } from "../means/answers/reading.ts";
import { leavesRestOpen, saysForgive, saysRest } from "../heard/wishes/when-words.ts";
import { type Turn, means, valuesOf } from "../turn/turn.ts";
import { datesOffered } from "./days/days-offered.ts";
import { type Standing, byRate } from "./means-offer.ts";
import { saysEachPay } from "./days/pay-days.ts";
import { namesPayDay } from "./days/pay-day-beside.ts";
import { amountsOffered, sumsOffered } from "./named/sums-offered.ts";

type Every = NonNullable<PlanWish["every"]>;

export type OtherTerms = {
  readonly each: Money | null;
  readonly every: Every | null;
  readonly firstOn: PlainDate | null;
};

const isSame = (one: Every, other: Every): boolean =>
  one.unit === other.unit && one.every === other.every;

/** Another rhythm than the one that stands; when they are paid is none where they ask for nothing. */
function otherEvery(turn: Turn, { every: was }: Standing): Every | null {
  const sums = sumsOffered(turn);
  const said = valuesOf(turn, "recurrence").map(({ value }) => value);
  const beside = sums.length > 0 ? rhythmBeside(turn, sums) : undefined;
  const found = (beside === undefined ? said : [beside])
    .map(everyOf)
    .find((one): one is Every => one !== null && !isSame(one, was));
  if (found === undefined) return byHalves(turn);
  const { text } = turn;
  const asks = sums.length > 0 || !namesPayDay(text) || changesTerms(text) || saysEachPay(text);
  const own = sums.length === 0 && means(turn, "give_income", "give_expenses");
  return asks && !own ? found : null;
}

/** "Half on the 1st and half on the 15th", "160 on the 1st and 160 on the 15th": twice a month. */
function byHalves(turn: Turn): Every | null {
  const [one, two, more] = datesOffered(turn);
  if (one === undefined || two === undefined || more !== undefined) return null;
  const [sum, other] = valuesOf(turn, "money").filter(({ role }) => role !== "quoted");
  if (sum === undefined || other !== undefined || saysRest(turn.text)) return null;
  if ("shareOfBalance" in sum.value && sum.value.shareOfBalance !== aHalf) return null;
  return { every: 1, unit: "half_month" };
}
const aHalf = 0.5;

const wordOfDay = /^\P{Nd}*\p{Nd}{1,2}(?!\p{Nd}|[/.,:-]\p{Nd})\P{Nd}*$/u;

const isPlace = /^\W*(?:the |el |la )?(?:first|1st|primer[oa]?)(?: (?:one|payment|pago))?\W*$/iu;

/** The days they name; "the first one" beside one of them is no day. */
function daysNamed(turn: Turn) {
  const days = valuesOf(turn, "date").filter(({ role }) => role !== "call" && role !== "paid");
  const others = days.filter(({ text }) => !isPlace.test(text));
  return others.length > 0 ? others : days;
}

/** The day from which they would pay: a start in words, the day of their rhythm, or the one day they name. */
function otherStart(turn: Turn, standing: Standing, sum: boolean): PlainDate | null {
  const { text, known } = turn;
  const all = daysNamed(turn);
  // "Not the 9th, the 16th": the day that stands is said over, the other is meant.
  const others = all.filter(({ value }) => value !== standing.firstOn);
  const said = others.length > 0 ? others : all;
  const asked = startAsked(
    text,
    known.today,
    said.map(({ value }) => value),
  );
  if (asked !== null && asked !== "later") return onDayOf(turn, asked);
  if (asked === "later") return addMonths(known.today, monthsAhead);
  const anchor = valuesOf(turn, "recurrence").flatMap(({ value }) => value.anchor ?? [])[0];
  if (anchor !== undefined) return anchor;
  if (byHalves(turn) !== null) return [...datesOffered(turn)].sort()[0] ?? null;
  const [day, other] = said.length > 0 ? said.map(({ value }) => value) : datesOffered(turn);
  if (day === undefined || other !== undefined) return null;
  // "200 on Friday" is one payment; "200 on the 25th", of payments by the month, is the day of each.
  if (sum) return said.every((one) => wordOfDay.test(one.text)) ? day : null;
  return standing.kind === "reduced" ? day : null;
}
const monthsAhead = 36;

/** "On the 15th, starting in May": the 15th of the month that they name. */
function onDayOf(turn: Turn, from: PlainDate): PlainDate {
  const [only, more] = valuesOf(turn, "recurrence").flatMap(({ value }) => value.anchor ?? []);
  if (only === undefined || more !== undefined || !from.endsWith("-01")) return from;
  const on = parsePlainDate(`${from.slice(0, 8)}${only.slice(8)}`);
  return on.ok ? on.value : from;
}

/** The sum they name for each time; null where they name none, several, or other things beside it. */
function otherEach(turn: Turn, standing: Standing, beside: boolean): Money | null {
  const { each: was, balance } = standing;
  const [only, other] = sumsNamed(turn, was);
  if (only === undefined || other !== undefined) return null;
  const isOwn = only.role === "expense" || only.role === "paid";
  if (isOwn || only.amount.currency !== balance.currency) return null;
  const { text } = turn;
  const forAll = saysSettled(text) || saysForgive(text);
  if (forAll && only.amount.minor > was.minor * timesEach) return null;
  const less = saysByLess(text, only.text);
  const asks = changesTerms(text) && !namesBills(text);
  const two = valuesOf(turn, "money").length > 1;
  const says =
    less || asks || two || namesAnother(text, turn.understood.values) || couldDoMore(text);
  if (!says && !beside && only.role !== "instalment") return null;
  if (less) {
    const minor = was.minor - only.amount.minor;
    return minor > 0n ? money(was.currency, minor) : null;
  }
  return only.amount.minor < balance.minor ? only.amount : null;
}
/** More than so many of the payments at once, in words of an end, is meant for all of it. */
const timesEach = 3n;

/** Sums in the message but for what stands, said over beside another. */
function sumsNamed(turn: Turn, was: Money) {
  const read = valuesOf(turn, "money")
    .filter(({ role }) => role !== "quoted")
    .flatMap(({ value, role, text }) =>
      "currency" in value ? [{ amount: value, role, text }] : [],
    );
  // "600 is a bit much, 400 a week?": the sum that they cannot is none that they offer.
  const fit = read.filter(({ text }) => !isTooLarge(turn.text, text));
  const left = fit.length > 0 ? fit : read;
  const others = left.filter(({ amount }) => amount.minor !== was.minor);
  if (read.length > 0) return others.length > 0 ? others : left;
  return amountsOffered(turn)
    .slice(0, sharesNamed(turn) ? 0 : undefined)
    .map((amount) => ({ amount, role: undefined, text: "" }));
}

const sharesNamed = (turn: Turn): boolean =>
  valuesOf(turn, "money").some(({ value }) => "shareOfBalance" in value);

/** Of what is agreed nothing is changed by the way: they have to ask for it. */
const mayChange = (turn: Turn, { offer }: Standing): boolean =>
  offer !== null || (changesTerms(turn.text) && !means(turn, "report_payment", "pay_now"));

/** "It's 520 a week, not 620": a figure of theirs, unless it is what stands here. */
function putsFigureRight(turn: Turn, { each }: Standing): boolean {
  const wrong = readingOf(turn)?.instead ?? null;
  return wrong !== null && wrong.minor !== each.minor;
}

/** Each of the terms that is to be another; null where the message names none. */
export function otherTerms(turn: Turn, standing: Standing): OtherTerms | null {
  if (standing.kind === "pause" || !mayChange(turn, standing)) return null;
  if (leavesRestOpen(turn.text) || means(turn, "request_callback")) return null;
  if (putsFigureRight(turn, standing)) return null;
  const every = otherEvery(turn, standing);
  const counted = valuesOf(turn, "count").length > 0 && every === null;
  const sum = hasSum(turn);
  const firstOn = otherStart(turn, standing, sum);
  const beside = every !== null || (firstOn !== null && !namesBills(turn.text));
  const named = counted ? null : otherEach(turn, standing, beside);
  if (named === null && sum && byHalves(turn) === null) return null;
  const days = datesOffered(turn).length > 0;
  if (named !== null && days && firstOn === null) return null;
  const each = named?.minor === standing.each.minor && every === null ? null : named;
  return each === null && every === null && firstOn === null ? null : { each, every, firstOn };
}

const hasSum = (turn: Turn): boolean =>
  valuesOf(turn, "money").some(({ role }) => role !== "quoted");

/** The sum as large by the month as it comes to in the rhythm that stands. */
export const atOldRate = ({ each, every }: OtherTerms, standing: Standing): Money | null =>
  each === null ? null : byRate(each, every ?? standing.every, standing.every);

/** They speak of a beginning, and of no sum. */
export const onlyStart = (turn: Turn): boolean => saysBegin(turn.text) && !hasSum(turn);
