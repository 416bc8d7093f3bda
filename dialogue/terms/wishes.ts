/** What a person wishes to agree, from what they said now and what they said before. */

import { type Money, type PlainDate, addDays, minorDigits, money } from "@forbear/kernel";
import type { OfferWish } from "../conversation.ts";
import type { Recurrence, ShareOfBalance } from "../meaning.ts";
import { saysNotAll } from "../heard/not-all.ts";
import { saysPartOfMonth } from "../heard/near-day-words.ts";
import { placeIn } from "../heard/place.ts";
import { daysAsked } from "../turn/questions.ts";
import { daysNamed } from "../heard/several.ts";
import { isQuincena, otherHalf } from "../values/days.ts";
import { phrases, plainly } from "../heard/phrases.ts";
import { othersBegin } from "./others-begin.ts";
import { anotherPart } from "./another-part.ts";
import { partPromised } from "./part-promised.ts";
import { byPayDays } from "./pay-days.ts";
import { roundly } from "./roundly.ts";
import { restSaid } from "./rest-open.ts";
import { isOfAll, largerFirst, smallestOf } from "./sums.ts";
import { isPlace } from "./place-named.ts";
import { everyOf, rhythmBeside, rhythmOf, startsPlan } from "../heard/rhythm.ts";
import { type Turn, intentOf, means, valuesOf } from "../turn/turn.ts";
import { type DaySaid, type SumSaid, placeOf, unequalIn } from "../heard/unequal.ts";
import { areEnds, vagueIn } from "../heard/vague.ts";
import { isForNow, nextWeekdayIn, saysRest, whichOf, saysEach } from "../heard/when-words.ts";

const isShare = (value: Money | ShareOfBalance): value is ShareOfBalance =>
  "shareOfBalance" in value;

const millionths = 1_000_000;

/** The share is the person's; the product is ours, of the balance the ledger has, to the nearest cent. */
function amountOf(value: Money | ShareOfBalance, total: Money): Money {
  if (!isShare(value)) return value;
  const parts = total.minor * BigInt(Math.round(value.shareOfBalance * millionths));
  const minor = (parts + BigInt(millionths / 2)) / BigInt(millionths);
  return { ...total, minor };
}

/**
 * Sums that are offered, each where it stands; what was paid, earned, spent or quoted is none. Of two
 * that are the ends of a range the lower is sure: never more than they named.
 */
function sumsOffered(turn: Turn): readonly SumSaid[] {
  const sums = lowerEnds(turn.text, sumsRead(turn));
  const currency = turn.debt?.total.currency;
  const vague = sums.length === 0 && currency !== undefined && speaksOfPaying(turn);
  return vague ? vagueSum(turn, currency) : sums;
}

/** A figure that no value was made of is of money only where they answer or propose. */
function speaksOfPaying(turn: Turn): boolean {
  const { asked, pending } = turn.conversation;
  const open = asked !== null || pending !== null;
  return valuesOf(turn, "money").length === 0 && (open || means(turn, ...proposals));
}

const proposals = ["propose_plan", "promise_to_pay"] as const;

function vagueSum({ text }: Turn, currency: string): readonly SumSaid[] {
  const found = vagueIn(text);
  if (found === null) return [];
  const { units, at, ends } = found;
  const minor = BigInt(units) * 10n ** BigInt(minorDigits(currency));
  return [{ amount: money(currency, minor), isShare: false, at, ends }];
}

function sumsRead(turn: Turn): readonly SumSaid[] {
  const total = turn.debt?.total;
  if (total === undefined) return [];
  // "Make it 2,000 on Friday" tells of no income, whatever the amount was taken for.
  const offers = valuesOf(turn, "money").some(
    ({ role }) => role === undefined || role === "offer" || role === "instalment",
  );
  const proposes =
    !offers &&
    means(turn, "promise_to_pay", "propose_plan") &&
    !means(turn, "give_income", "give_expenses");
  const notAll = saysNotAll(turn.text);
  return valuesOf(turn, "money")
    .filter(({ value }) => !(notAll && amountOf(value, total).minor === total.minor))
    .filter(
      ({ role }) =>
        role === undefined ||
        role === "offer" ||
        role === "instalment" ||
        (proposes && (role === "income" || role === "expense")),
    )
    .map(({ value, text }) => ({
      amount: roundly(amountOf(value, total), total),
      isShare: isShare(value) && value.shareOfBalance < 1,
      ...placeOf(turn.text, text),
    }));
}

/** "Two hundred, three hundred", "50 or 60": the ends of one range, of which the lower stays. */
const lowerEnds = (text: string, sums: readonly SumSaid[]): readonly SumSaid[] =>
  sums.filter(
    (sum, at) =>
      !sums.some(
        (other, place) =>
          other.amount.minor < sum.amount.minor &&
          Math.abs(place - at) === 1 &&
          areEnds(text, other, sum),
      ),
  );

export const amountsOffered = (turn: Turn): readonly Money[] =>
  sumsOffered(turn).map(({ amount }) => amount);

/** "After the 15th": the day that follows it is the first they name. */
const isAfter = ({ text }: Turn, day: string): boolean =>
  /\bafter(?: the)?\s*$/iu.test(text.slice(0, Math.max(0, text.indexOf(day))));

/** The second of "the second on the 30th", of two payments on the table: its place, and no day. */
const namesPart = ({ conversation: { wish = null } }: Turn): boolean =>
  wish?.kind === "plan" && ((wish.first ?? null) !== null || (wish.parts ?? null) !== null);

const daysSaid = (turn: Turn): readonly DaySaid[] =>
  valuesOf(turn, "date")
    .filter(({ role }) => role !== "call" && role !== "paid")
    .filter(({ text }, _, all) => all.length < 2 || !isPlace.test(text) || !namesPart(turn))
    .map(({ value, text }) => ({
      on: isAfter(turn, text) ? addDays(value, 1) : value,
      text,
      ...placeOf(turn.text, text),
    }));

/** A part that is paid at once, where the rest is to come later; all of it is paid by the link alone. */
const beginsNow = (turn: Turn): boolean => {
  const isPart = amountsOffered(turn).every(({ minor }) => minor < (turn.debt?.total.minor ?? 0n));
  if (means(turn, "pay_now") && !isPart) return false;
  return valuesOf(turn, "money").some(
    ({ text, role }) => role !== "quoted" && isForNow(turn.text, text),
  );
};

/** Days on which they would pay, as far as the words leave but one for each. */
export function datesOffered(turn: Turn): readonly PlainDate[] {
  // "Call me tomorrow": the day of the call, and of no payment.
  if (means(turn, "request_callback") && valuesOf(turn, "money").length === 0) return [];
  const named = daysSaid(turn).map(({ on }) => on);
  const { today } = turn.known;
  if (named.length > 0) {
    return beginsNow(turn) && !named.includes(today) ? [today, ...named] : named;
  }
  const chosen = whichOf(turn.text, daysAsked(turn.conversation.asked?.question));
  if (chosen !== null) return [chosen];
  const next = nextWeekdayIn(turn.text, today);
  const [only] = next;
  if (only !== undefined && next.length === 1) return [only];
  return beginsNow(turn) ? [today] : [];
}

/** Two days that their words may mean, where they name no other; none where nothing is in doubt. */
export function daysInDoubt(turn: Turn): readonly PlainDate[] {
  if (datesOffered(turn).length > 0) return [];
  const days = nextWeekdayIn(turn.text, turn.known.today);
  return days.length > 1 ? days : [];
}

/** A rhythm beside nothing but income and expenses is theirs, not that of a plan. */
function ofBudget(turn: Turn): boolean {
  const amounts = valuesOf(turn, "money");
  const own = amounts.filter(({ role }) => role === "income" || role === "expense");
  return own.length > 0 && own.length === amounts.length;
}

const week = 7;

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

const nextMonthToo =
  /(?<![\p{L}\p{M}])(?:(?:agle|agale) (?:mahine|month)(?: \p{L}+)? bhi|(?:next|the following) month(?: \p{L}+){0,3} (?:too|also|as well|again)|(?:also|again|same|and) (?:the )?next month|(?:el|al) (?:otro|pr[oó]ximo|siguiente) mes tambi[eé]n|tambi[eé]n (?:el|al) (?:otro|pr[oó]ximo|siguiente) mes|अगले महीने(?: [\p{L}\p{M}]+)? भी)(?![\p{L}\p{M}])/iu;

/** "Agle mahine bhi 8 ko", of a part that was read back: so much each month from its day. */
function alsoNextMonth(turn: Turn, amounts: readonly Money[]): OfferWish | null {
  const { pending, wish: before = null } = turn.conversation;
  if (pending === null || before?.kind !== "promise" || amounts.length > 0) return null;
  if (before.amount === null || before.dueOn === null || !nextMonthToo.test(turn.text)) return null;
  if (before.amount.minor >= (turn.debt?.total.minor ?? 0n)) return null;
  const every = { every: 1, unit: "month" } as const;
  return { kind: "plan", instalment: before.amount, count: null, every, firstOn: before.dueOn };
}

/** "And the rest around the 20th", of a part that they named before: two payments, which are all of it. */
function restLater(
  turn: Turn,
  amounts: readonly Money[],
  dates: readonly PlainDate[],
): OfferWish | null {
  const before = turn.conversation.wish ?? partPromised(turn);
  const total = turn.debt?.total.minor ?? 0n;
  const half = dates.length > 0 ? null : otherQuincena(turn.text, before);
  const named = dates.length > 0 ? dates : daysNamed(turn.text, turn.known.today);
  const [firstOn, more] = half === null ? named : [half];
  if (before?.kind !== "promise" || before.amount === null || before.amount.minor >= total)
    return null;
  // "Aur aadha 5 ko": the sum that is left, behind a part that was read back.
  const left = amounts.every(({ minor }) => minor === total - (before.amount?.minor ?? 0n));
  const other = amounts.length === 1 && left && behindPart.test(turn.text);
  if ((amounts.length > 0 && !other) || firstOn === undefined || more !== undefined) return null;
  if ((!saysRest(turn.text) && !other) || before.dueOn === null || firstOn <= before.dueOn)
    return null;
  const first = { amount: before.amount, dueOn: before.dueOn };
  return { kind: "plan", instalment: null, count: 1, every: null, firstOn, first };
}

const theOther = phrases(
  "(?:en |para )?la (?:otra|siguiente|pr[oó]xima|que (?:sigue|viene|entra))(?: quincena)?",
);

/** "The rest in the other one", of a part that falls on a quincena. */
function otherQuincena(text: string, before: OfferWish | null): PlainDate | null {
  const dueOn = before?.kind === "promise" ? before.dueOn : null;
  if (dueOn === null || /semana/iu.test(text) || !theOther.test(plainly(text))) return null;
  return isQuincena(dueOn) ? otherHalf(dueOn) : null;
}
const behindPart =
  /^[^\p{L}]*(?:(?:ok|haan|ji|yes|s[ií]|हाँ|जी)[\s,]+)?(?:and|plus|then|y|aur|phir|baa?ki|और|फिर|बाक़?ी)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:the other|la otra|el otro|doosr[aei]|dusr[aei]|दूसर[ाेी])(?![\p{L}\p{M}])/iu;

/** "50 now and the rest in May": the first part is what can be agreed, the rest stays open; else null. */
function firstPart(turn: Turn, amounts: readonly Money[]): Money | null {
  const total = turn.debt?.total.minor ?? 0n;
  // "It's 240,000, isn't it? 100,000 by then, the rest in April": all of it is no part.
  const first = amounts.find(({ minor }) => minor < total);
  // "The rest at 90 a month": that is what each time comes to.
  if (amounts.length === 1 && valuesOf(turn, "recurrence").length > 0) return null;
  return first !== undefined && saysRest(turn.text) ? first : null;
}

const sureOfPlan = 0.5;
const partWords =
  /(?<!\p{L})(?:instal\p{L}*|parts?|payments?|plans?|spread|split|chunks?|bits|over|monthly|weekly|pagos|plazos|partes|cuotas|kist\p{L}*|emis?|किस्त\p{L}*)(?!\p{L})/iu;

/** "100 today", "in 6 weeks": one payment on one day, though a plan was guessed. */
function isOnce(turn: Turn, amounts: readonly Money[], dates: readonly PlainDate[]): boolean {
  const nearly = dates.length === 0 && amounts.length === 1 && saysPartOfMonth(turn.text);
  if ((dates.length !== 1 && !nearly) || partWords.test(turn.text)) return false;
  if (valuesOf(turn, "count").length > 0 || sharesNamed(turn) || startsPlan(turn)) return false;
  const { confidence = 0 } = intentOf(turn, "propose_plan") ?? {};
  const today = dates[0] === turn.known.today;
  return (
    amounts.length === 0 || (amounts.length === 1 && (today || nearly || confidence < sureOfPlan))
  );
}

/** The wish as far as this message tells it; null where it tells of none. */
export function wishOf(turn: Turn): OfferWish | null {
  const amounts = amountsOffered(turn);
  const dates = datesOffered(turn);
  const ofPay = byPayDays(turn, amounts) ?? restSaid(turn, amounts, dates);
  if (ofPay !== null) return ofPay;
  const unequal = ofBudget(turn)
    ? null
    : unequalIn(turn, { sums: sumsOffered(turn), days: daysSaid(turn), everyOf });
  if (unequal !== null) return unequal;
  const again = alsoNextMonth(turn, amounts) ?? anotherPart(turn, amounts, dates);
  if (again !== null) return again;
  const later = restLater(turn, amounts, dates) ?? othersBegin(turn, dates);
  if (later !== null) return later;
  const first = firstPart(turn, amounts);
  if (first !== null) {
    const dueOn = restApart(turn) ? dayBeforeRest(turn) : (dates.at(0) ?? null);
    return { kind: "promise", amount: first, dueOn };
  }
  const whole =
    amounts.length > 0 && amounts.every(({ minor }) => minor === turn.debt?.total.minor);
  const recurrence = ofBudget(turn) ? undefined : rhythmBeside(turn, sumsOffered(turn));
  const count = valuesOf(turn, "count").at(0)?.value ?? null;
  const parts = Math.max(new Set(amounts.map(String)).size, dates.length);
  const halves = dates.length > 1 && sharesNamed(turn);
  // "100 on the 15th and 100 on the 30th": the amount is heard but once.
  const alike =
    amounts.length === 1 && dates.length > 1 && !sharesNamed(turn) && saysEach(turn.text);
  const now = amounts.length > 1 && dates.length === 1 && nowWords.test(turn.text);
  const apart = (parts > 1 && amounts.length > 1 && dates.length > 0) || halves || now;
  const split = apart && recurrence === undefined;
  // "5,000 now and 3,000 on the 15th": the first is today's, and the larger.
  const days = now ? [turn.known.today, ...dates] : dates;
  const larger = split ? largerFirst(amounts) : null;
  const single = promisesOnce(turn, amounts, dates) || isOnce(turn, amounts, dates);
  const once = recurrence === undefined && count === null && (single || whole);
  const each =
    recurrence === undefined ? (amounts.at(0) ?? null) : byWeek(smallestOf(amounts), recurrence);
  // "I will pay in 3 EMIs": promised, and a plan all the same.
  const inParts = (count ?? 0) > 1 && partWords.test(turn.text) && means(turn, "promise_to_pay");
  const proposes = means(turn, "propose_plan") || agreesInParts(turn, count);
  const asPlan = recurrence !== undefined || (proposes && !once);
  if (asPlan || split || alike || inParts) {
    return {
      kind: "plan",
      instalment: split ? larger : isOfAll(turn, each, count) ? null : each,
      count: split ? (larger === null ? Math.max(amounts.length, days.length) : null) : count,
      every: recurrence === undefined ? rhythmOf(days) : everyOf(recurrence),
      firstOn: days.at(0) ?? recurrence?.anchor ?? null,
    };
  }
  const before = turn.conversation.wish ?? null;
  if (before?.kind === "plan" && dates.length > 1 && amounts.length === 0) {
    const days = [...dates].sort();
    const [firstOn = null, secondOn = null, third] = days;
    const every = before.every === null ? rhythmOf(days) : null;
    const none = { kind: "plan", instalment: null, count: null, firstOn } as const;
    // "On the 1st and the 15th", of twice a month: those are its days.
    const twice = before.every?.unit === "half_month" && secondOn !== null && third === undefined;
    if (!twice) return { ...none, every };
    const second = { firstOn: secondOn, instalment: null };
    return { ...none, every: { every: 1, unit: "month" }, second };
  }
  const halved = inHalves(turn, dates);
  if (halved !== null && amounts.length === 0) return halved;
  const says = amounts.length > 0 || dates.length > 0;
  if (!says && means(turn, "request_callback")) return null;
  if (!says && !means(turn, "promise_to_pay")) return null;
  const dueOn = restApart(turn) ? dayBeforeRest(turn) : (dates.at(-1) ?? null);
  return { kind: "promise", amount: amounts.at(-1) ?? null, dueOn };
}

/** "Roz ke 100": plans count by weeks, so seven days of it each week. */
function byWeek(each: Money | null, { unit, every }: Recurrence): Money | null {
  if (each === null || unit !== "day" || every >= week) return each;
  return { ...each, minor: (each.minor * BigInt(week)) / BigInt(every) };
}

const bothDays = /(?<![\p{L}\p{M}])(?:and|y|aur|और)(?![\p{L}\p{M}])|&/iu;
const eitherDay =
  /(?<![\p{L}\p{M}])(?:or|nor|not|o|u|ni|no|ya|nahi+n?|nhi|between|entre|ya phir|या|नहीं)(?![\p{L}\p{M}])/iu;

/** "On the 15th and the 30th", and no sum: half on each of them. */
function inHalves(turn: Turn, dates: readonly PlainDate[]): OfferWish | null {
  const [one, other, more] = dates;
  const { text, debt, conversation } = turn;
  const total = debt?.total;
  if (one === undefined || other === undefined || more !== undefined || total === undefined)
    return null;
  const open = conversation.pending === null && debt?.agreement.kind === "none";
  const proposes = means(turn, "promise_to_pay", "propose_plan");
  if (!open || !proposes || one >= other || !bothDays.test(text) || eitherDay.test(text))
    return null;
  const half = { ...total, minor: total.minor / 2n };
  const rest = { ...total, minor: total.minor - half.minor };
  const parts = [
    { amount: half, dueOn: one },
    { amount: rest, dueOn: other },
  ];
  return { kind: "plan", instalment: null, count: null, every: null, firstOn: null, parts };
}

/** "Fine, but in two goes", where nothing lies on the table: they name how many. */
const agreesInParts = (turn: Turn, count: number | null): boolean =>
  turn.conversation.pending === null && (count ?? 0) > 1 && means(turn, "accept_offer");

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
  return amounts.length === 1 && only !== undefined && placeIn(turn.text, only.text) < at;
}

/** The day of what comes before the rest: its own, or today where they say now; null: untold. */
function dayBeforeRest(turn: Turn): PlainDate | null {
  const at = restAt(turn);
  const own = valuesOf(turn, "date").find(({ text, role }) => {
    const place = placeIn(turn.text, text);
    return role !== "call" && role !== "paid" && place >= 0 && place < at;
  });
  return own?.value ?? (nowWords.test(turn.text.slice(0, at)) ? turn.known.today : null);
}

/** What they named to be paid at a time; null where they named nothing. */
export const namedIn = (wish: OfferWish | null): Money | null =>
  wish?.kind === "plan"
    ? (wish.instalment ?? wish.first?.amount ?? wish.parts?.at(0)?.amount ?? null)
    : wish?.kind === "promise"
      ? wish.amount
      : null;

/** The most that they said they can pay at a time: in this message, else in their last word on it. */
export const canPay = (turn: Turn): Money | null =>
  namedIn(wishOf(turn)) ?? turn.conversation.can ?? null;
