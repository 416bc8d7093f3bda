/** What a person wishes to agree, from what they said now and what they said before. */

import { type Money, type PlainDate, daysBetween, share } from "@forbear/kernel";
import type { OfferWish } from "../conversation.ts";
import type { Recurrence, ShareOfBalance } from "../meaning.ts";
import { type Turn, intentOf, means, valuesOf } from "./turn.ts";

const isShare = (value: Money | ShareOfBalance): value is ShareOfBalance =>
  "shareOfBalance" in value;

/** The share is the person's; the product is ours, of the balance the ledger has. */
function amountOf(value: Money | ShareOfBalance, total: Money): Money {
  if (!isShare(value)) return value;
  const basisPoints = BigInt(Math.round(value.shareOfBalance * 10_000));
  return share(total, basisPoints, "half-even");
}

/** Amounts that are offered; what was paid, earned, spent or quoted is none. */
export function amountsOffered(turn: Turn): readonly Money[] {
  const total = turn.debt?.total;
  if (total === undefined) return [];
  // "Make it 2,000 on Friday" tells of no income, whatever the amount was taken for.
  const proposes =
    means(turn, "promise_to_pay", "propose_plan") && !means(turn, "give_income", "give_expenses");
  return valuesOf(turn, "money")
    .filter(
      ({ role }) =>
        role === undefined ||
        role === "offer" ||
        role === "instalment" ||
        (proposes && (role === "income" || role === "expense")),
    )
    .map(({ value }) => amountOf(value, total));
}

export const datesOffered = (turn: Turn): readonly PlainDate[] =>
  valuesOf(turn, "date")
    .filter(({ role }) => role !== "call" && role !== "paid")
    .map(({ value }) => value);

type Every = Extract<OfferWish, { kind: "plan" }>["every"];

/** Rhythms that policy knows: whole weeks or months. */
function everyOf({ every, unit }: Recurrence): Every {
  switch (unit) {
    case "week":
    case "month":
      return { every, unit };
    case "half_month":
      return { every: 2, unit: "week" };
    case "day":
      return { every: Math.max(1, Math.round(every / 7)), unit: "week" };
  }
}

/** A rhythm beside nothing but income and expenses is theirs, not that of a plan. */
function ofBudget(turn: Turn): boolean {
  const amounts = valuesOf(turn, "money");
  const own = amounts.filter(({ role }) => role === "income" || role === "expense");
  return own.length > 0 && own.length === amounts.length;
}

const week = 7;
const longestMonth = 31;

/** The rhythm of the first two days named, and never sooner than they said; null where it is none. */
function rhythmOf(dates: readonly PlainDate[]): Every {
  const [first, second] = dates;
  if (first === undefined || second === undefined || second <= first) return null;
  const days = daysBetween(first, second);
  if (days <= week) return { every: 1, unit: "week" };
  if (days <= 2 * week) return { every: 2, unit: "week" };
  return days <= longestMonth ? { every: 1, unit: "month" } : null;
}

/** "Half on the 3rd and half on the 20th": the share may be heard but once. */
const sharesNamed = (turn: Turn): boolean =>
  valuesOf(turn, "money").some(({ value }) => isShare(value) && value.shareOfBalance < 1);

/** "Ten thousand by the 25th": one amount and one day, and surer a promise than a plan. */
function promisesOnce(turn: Turn, amounts: readonly Money[], dates: readonly PlainDate[]): boolean {
  const promise = intentOf(turn, "promise_to_pay")?.confidence ?? 0;
  const plan = intentOf(turn, "propose_plan")?.confidence ?? 0;
  const starts = valuesOf(turn, "date").some(({ role }) => role === "start");
  const one = amounts.length === 1 && dates.length === 1 && !starts && !sharesNamed(turn);
  return one && promise > plan && turn.conversation.wish?.kind !== "plan";
}

/** The wish as far as this message tells it; null where it tells of none. */
export function wishOf(turn: Turn): OfferWish | null {
  const amounts = amountsOffered(turn);
  const dates = datesOffered(turn);
  const recurrence = ofBudget(turn) ? undefined : valuesOf(turn, "recurrence").at(0)?.value;
  const count = valuesOf(turn, "count").at(0)?.value ?? null;
  const parts = Math.max(new Set(amounts.map(String)).size, dates.length);
  const halves = dates.length > 1 && sharesNamed(turn);
  const now = amounts.length > 1 && dates.length === 1 && nowWords.test(turn.text);
  const split = (parts > 1 && amounts.length > 1 && dates.length > 0) || halves || now;
  // "5,000 now and 3,000 on the 15th": the first is today's, and the larger.
  const days = now ? [turn.known.today, ...dates] : dates;
  const larger = split ? largerFirst(amounts) : null;
  const once = recurrence === undefined && count === null && promisesOnce(turn, amounts, dates);
  const each = recurrence === undefined ? (amounts.at(0) ?? null) : smallestOf(amounts);
  if (recurrence !== undefined || (means(turn, "propose_plan") && !once) || split) {
    return {
      kind: "plan",
      instalment: split ? larger : each,
      count: split ? (larger === null ? Math.max(amounts.length, days.length) : null) : count,
      every: recurrence === undefined ? rhythmOf(days) : everyOf(recurrence),
      firstOn: days.at(0) ?? recurrence?.anchor ?? null,
    };
  }
  const before = turn.conversation.wish ?? null;
  if (before?.kind === "plan" && dates.length > 1 && amounts.length === 0) {
    const days = [...dates].sort();
    const [firstOn = null] = days;
    const every = before.every === null ? rhythmOf(days) : null;
    return { kind: "plan", instalment: null, count: null, every, firstOn };
  }
  const says = amounts.length > 0 || dates.length > 0;
  if (!says && !means(turn, "promise_to_pay")) return null;
  const dueOn = restApart(turn) ? dayBeforeRest(turn) : (dates.at(-1) ?? null);
  return { kind: "promise", amount: amounts.at(-1) ?? null, dueOn };
}

/** "200 on Friday and then 50 a week": what comes again is the smaller of them. */
const smallestOf = (amounts: readonly Money[]): Money | null =>
  amounts.reduce<Money | null>(
    (least, one) => (least === null || one.minor < least.minor ? one : least),
    null,
  );

/** Of two unlike amounts the first, where the second is what remains. */
const largerFirst = ([first, second, ...more]: readonly Money[]): Money | null =>
  first !== undefined && second !== undefined && more.length === 0 && first.minor > second.minor
    ? first
    : null;

const restWords =
  /(?<![\p{L}\p{M}])(?:the rest|remaining|el resto|lo dem[aá]s|lo que (?:falta|queda)|baa?ki|बाक़ी|बाकी)(?![\p{L}\p{M}])/iu;
const nowWords =
  /(?<![\p{L}\p{M}])(?:now|today|ahora|ahorita|hoy|ya|abhi|aaj|अभी|आज)(?![\p{L}\p{M}])/iu;

const restAt = ({ text }: Turn): number => restWords.exec(text.normalize("NFC"))?.index ?? -1;

/** One amount is named, and then the rest of it: "100 now and the rest on the 31st". */
function restApart(turn: Turn): boolean {
  const amounts = valuesOf(turn, "money");
  const at = restAt(turn);
  const [only] = amounts;
  return amounts.length === 1 && only !== undefined && turn.text.indexOf(only.text) < at;
}

/** The day of what comes before the rest: its own, or today where they say now; null: untold. */
function dayBeforeRest(turn: Turn): PlainDate | null {
  const at = restAt(turn);
  const own = valuesOf(turn, "date").find(({ text, role }) => {
    const place = turn.text.indexOf(text);
    return role !== "call" && role !== "paid" && place >= 0 && place < at;
  });
  return own?.value ?? (nowWords.test(turn.text.slice(0, at)) ? turn.known.today : null);
}

type PlanWish = Extract<OfferWish, { kind: "plan" }>;

const weeksOfYear = 52n;
const monthsOfYear = 12n;
const timesOfYear = ({ every, unit }: NonNullable<Every>): bigint =>
  (unit === "week" ? weeksOfYear : monthsOfYear) / BigInt(every);

/** What they named, in another rhythm: 100 a fortnight come to 217 a month, rounded up to whole units. */
function sameRate({ instalment, every }: PlanWish, now: Every): Money | null {
  if (instalment === null || every === null || now === null) return instalment;
  if (every.unit === now.unit && every.every === now.every) return instalment;
  const [before, after] = [timesOfYear(every), timesOfYear(now)];
  const unit = before > after ? whole : 1n;
  const each = (instalment.minor * before + after - 1n) / after;
  return { ...instalment, minor: ((each + unit - 1n) / unit) * unit };
}
const whole = 100n;

/** What they named to be paid at a time; null where they named nothing. */
export const namedIn = (wish: OfferWish | null): Money | null =>
  wish?.kind === "plan" ? wish.instalment : wish?.kind === "promise" ? wish.amount : null;

/** The most that they said they can pay at a time: in this message, else in their last word on it. */
export const canPay = (turn: Turn): Money | null =>
  namedIn(wishOf(turn)) ?? turn.conversation.can ?? null;

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
    return {
      kind: "plan",
      instalment: now.instalment ?? (now.count === null ? sameRate(before, now.every) : null),
      count: now.count ?? (now.instalment === null ? before.count : null),
      every: now.every ?? before.every,
      firstOn: now.firstOn ?? before.firstOn,
    };
  }
  if (before?.kind === "plan" && now.kind === "promise") {
    return {
      ...before,
      instalment: now.amount ?? before.instalment,
      firstOn: now.dueOn ?? before.firstOn,
    };
  }
  if (before?.kind === "promise" && now.kind === "plan") {
    return { ...now, firstOn: now.firstOn ?? before.dueOn };
  }
  return now;
}
