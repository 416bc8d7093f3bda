/** A wish before policy: the offer that meets it, the nearest, or what has to be known first. */

import { type PlainDate, addDays, minorDigits } from "@forbear/kernel";
import { type Offer } from "@forbear/negotiation";
import { type OfferWish, type PlanWish, type Say, untoldPlan } from "../conversation.ts";
import { leastFirst, smallInstead } from "./small-again.ts";
import { say } from "../wording/saying.ts";
import { tooLittleLeft } from "./beyond-means.ts";
import { amountOrPerson, byMeansAgain, byMeansFirst } from "./affordability.ts";
import { openMeans } from "../means/questions.ts";
import { byWeekday } from "./days/half-months.ts";
import { isHeavy } from "./heavy.ts";
import { largestBeside, leftInLast } from "./parts/as-laid-out.ts";
import { readBack } from "./offers.ts";
import {
  amountOn,
  amountOnName,
  askAmount,
  askPayDay,
  askPayRhythm,
  daysAsked,
  nearDay,
  stillOpen,
  wantPerson,
  whichDay,
} from "../turn/questions.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isNoted,
  means,
  needsGentleness,
  noted,
  reply,
} from "../turn/turn.ts";
import { saysEachPay } from "./days/pay-days.ts";
import { nearDayIn, saysPartOfMonth } from "../heard/wishes/near-day-words.ts";
import { saysLittle } from "../heard/sayings/set-ways.ts";
import { saysAll, saysPayDay, saysRest } from "../heard/wishes/when-words.ts";
import { isFarTooLate, moreTime } from "./days/far-first-day.ts";
import { beginsByFeast, whenAsked, withoutFeast } from "./days/asked-when.ts";
import { sumNoted } from "./money-named.ts";
import { joined, sameRate } from "./parts/joined.ts";
import { byWeekdayOfMonth } from "./days/weekday-of-month.ts";
import { withMonthEnd } from "./days/month-end.ts";
import { datesOffered, daysInDoubt } from "./days/days-offered.ts";
import { amountsOffered } from "./named/sums-offered.ts";
import { isForAll, isOpenPlan, namedIn } from "./named/wish-shape.ts";
import { canPay } from "./wishes.ts";
import { pattern } from "../words/pattern.ts";

/** Makes policy answer a wish: the offer read back, the nearest one, or that there is none. */
export function proposed(turn: Turn, wished: OfferWish): Reply {
  const own = fromTheirDay(turn, byWeekday(turn, wished));
  const wish = byWeekdayOfMonth(turn, withMonthEnd(turn, withoutFeast(turn, own)));
  const other = inOtherMoney(turn, wish);
  if (other !== null) return other;
  const open = dayOrAmount(turn, wish);
  if (open !== null) return open;
  const minted = turn.known.mint(wish);
  if (minted.ok) {
    const { value } = minted;
    if (!beyondThem(turn, value, wish)) return asAsked(turn, wish, value);
    const even = evenly(turn, wish);
    return even === null ? tooMuchForThem(turn, wish) : madeEven(turn, wish, even);
  }
  const small = smallInstead(turn, wish);
  if (small !== null) return small;
  const { nearest, why } = minted.error;
  if (nearest === null) {
    return reply({
      say: [say("cannot-set-up")],
      question: wantPerson,
      change: { flow: "negotiate", pending: null, wish: null },
      disposition: "offer-refused",
    });
  }
  const tooLittle = tooLittleLeft(turn, nearest, wish);
  if (tooLittle !== null) return tooLittle;
  if (beyondThem(turn, nearest, wish) && !isAllButLate(turn, nearest, wish, why))
    return tooMuchForThem(turn, wish);
  if (isFarTooLate(nearest, wish, why) && needsGentleness(turn)) {
    const first = byMeansFirst(turn, wish);
    const why = say(openMeans(turn) === null ? "means-why" : "means-then-offer");
    return first === null ? moreTime(wish) : { ...first, say: [why] };
  }
  const monthly = byTheMonth(turn, wish, why);
  if (monthly !== null) return monthly;
  const ofDay = why === "date-too-late" || why === "date-in-the-past";
  const left = leftInLast(nearest, wish);
  const above = !ofDay && left === null && isFarAbove(nearest, wish);
  if (above || asksForAll(turn, nearest, wish)) {
    return tooMuchForThem(turn, wish);
  }
  const because = left === null ? closestSays(turn, wish, why) : [say("left-in-last", { left })];
  return reply({ ...withWish(readBack(turn, nearest), wish), say: because });
}

/** "50 a month from May", which could be set up from now on: its first day alone stands against it. */
function isAllButLate(turn: Turn, nearest: Offer, wish: OfferWish, why: string): boolean {
  if (wish.kind !== "plan" || !isFarTooLate(nearest, wish, why)) return false;
  const now = { ...wish, firstOn: null };
  const sooner = turn.known.mint(now);
  return sooner.ok && (!beyondThem(turn, sooner.value, now) || evenly(turn, now) !== null);
}

/** Why it is not what was asked; and that the sum was more than is owed, where that is not told by it. */
function closestSays(turn: Turn, wish: OfferWish, why: string): readonly Say[] {
  const because = isTrueOf(turn, wish, why) ? closestBecause(why) : "closest";
  const named = namedIn(wish);
  const above = named !== null && named.minor > (turn.debt?.total.minor ?? named.minor);
  return above && because !== "closest-more" ? [say("closest-more"), say(because)] : [say(because)];
}

/** "100 Mexican pesos", of a debt in dollars: never turned into them for the person; it is asked anew. */
function inOtherMoney(turn: Turn, wish: OfferWish): Reply | null {
  const total = turn.debt?.total;
  const named = namedIn(wish);
  if (total === undefined || named === null || named.currency === total.currency) return null;
  const { currency } = total;
  const left: OfferWish =
    wish.kind === "promise"
      ? { ...wish, amount: null }
      : {
          ...untoldPlan,
          ...(wish.kind === "plan" ? { every: wish.every, firstOn: wish.firstOn } : {}),
        };
  const units = Number(named.minor) / 10 ** minorDigits(named.currency);
  const notes = noted(turn.conversation.notes, sumNoted(units));
  const change = { flow: "negotiate", wish: left, pending: null, notes } as const;
  return reply({ say: [say("other-money", { currency })], question: askAmount, change });
}

/** "A tenner a week", where policy takes as much by the month and not by the week: the same, month by month. */
function byTheMonth(turn: Turn, wish: OfferWish, why: string): Reply | null {
  if (why !== "instalment-below-minimum" || wish.kind !== "plan" || needsGentleness(turn))
    return null;
  const { every, first = null, second = null, parts = null } = wish;
  const named = amountsOffered(turn).length > 0;
  const plain = named && first === null && second === null && parts === null;
  if (!plain || every === null || every.unit === "month") return null;
  const inMonths = { ...wish, every: aMonth, instalment: sameRate(wish, aMonth), count: null };
  const minted = turn.known.mint(inMonths);
  if (!minted.ok) return null;
  return reply({ ...withWish(readBack(turn, minted.value), inMonths), say: [say("by-the-month")] });
}
const aMonth = { every: 1, unit: "month" } as const;

/** "In two parts instead", of a promise that stands: never before the day they promised. */
function fromTheirDay({ debt, known }: Turn, wish: OfferWish): OfferWish {
  if (debt?.agreement.kind !== "promise" || wish.kind !== "plan") return wish;
  const { dueOn } = debt.agreement;
  const told = wish.firstOn !== null || wish.first || wish.second || wish.parts;
  return told || dueOn <= known.today ? wish : { ...wish, firstOn: dueOn };
}

/** Where only the last payment is above what they named: one more of them, all alike and below it. */
function evenly(turn: Turn, wish: OfferWish): Offer | null {
  const total = turn.debt?.total.minor ?? 0n;
  if (wish.kind !== "plan" || wish.instalment === null || wish.instalment.minor <= 0n) return null;
  const { first = null, second = null, parts = null, instalment } = wish;
  if (first !== null || second !== null || parts !== null) return null;
  const count = Number((total + instalment.minor - 1n) / instalment.minor);
  const minted = turn.known.mint({ ...wish, instalment: null, count });
  return minted.ok && !beyondThem(turn, minted.value, wish) ? minted.value : null;
}

/** Less each time than they named is said why, once. */
function madeEven(turn: Turn, wish: OfferWish, offer: Offer): Reply {
  const made = asAsked(turn, wish, offer);
  const told = turn.conversation.said?.includes("closest-even") === true || made.say.length > 0;
  return told ? made : { ...made, say: [say("closest-even")] };
}

/** What is to be known before policy is asked: the day, or how much; null where both are told. */
function dayOrAmount(turn: Turn, wish: OfferWish): Reply | null {
  const isNew = wish.kind === "promise" ? wish.dueOn === null : wish.kind === "plan";
  const [first, second] = isNew ? daysInDoubt(turn) : [];
  if (first !== undefined && second !== undefined) {
    return reply({ question: whichDay(first, second), change: { wish, pending: null } });
  }
  // "When I find work", of one who told of something hard: there is no day to ask for.
  if (isForAll(wish) && wish.kind === "promise" && wish.dueOn === null && !saysPayDay(turn.text)) {
    if (needsGentleness(turn) && whenever.test(turn.text)) {
      return reply({ say: [say("heard-you")], change: { wish: null, pending: null } });
    }
  }
  const near = hintedDay(turn, wish);
  if (near !== null) return askedNear(turn, wish, near);
  if (wish.kind === "plan" && wish.every === null && saysEachPay(turn.text)) {
    return reply({ question: askPayRhythm, change: { flow: "negotiate", wish, pending: null } });
  }
  if (wish.kind === "promise" && wish.dueOn === null) {
    // Another amount does not tell which of the two days was meant.
    const between = daysAsked(turn.conversation.asked?.question);
    const which = between.length > 0 ? stillOpen(turn.conversation.asked?.question) : null;
    const question = which ?? (saysPayDay(turn.text) ? askPayDay : whenAsked(turn));
    return reply({ question, change: { flow: "promise", wish, pending: null } });
  }
  if (wish.kind === "plan" && wish.asksLast) {
    return reply({ question: whenAsked(turn), change: { flow: "negotiate", wish, pending: null } });
  }
  if (beginsByFeast(turn, wish)) {
    return reply({ question: whenAsked(turn), change: { flow: "negotiate", wish, pending: null } });
  }
  const untold = isForAll(wish) || isOpenPlan(wish);
  if (untold && needsGentleness(turn) && canPay(turn) === null) {
    const again = byMeansAgain(turn, wish);
    if (again !== null) return again;
    if (saysDayAgain(turn, wish)) return null;
    const question = openMeans(turn) ?? onTheirDay(turn, wish) ?? amountOrPerson(turn);
    return reply({ question, change: { wish, pending: null } });
  }
  if (isOpenPlan(wish) && saysPayDay(turn.text)) {
    return reply({ question: askAmount, change: { flow: "negotiate", wish, pending: null } });
  }
  // "A little each month": how little is theirs to say, once.
  if (isOpenPlan(wish) && saysLittle(turn.text) && amountOrPerson(turn) === askAmount) {
    return reply({ question: askAmount, change: { flow: "negotiate", wish, pending: null } });
  }
  if (soundsLikeIncome(turn, wish)) {
    return reply({ question: amountOrPerson(turn), change: { flow: "hardship", pending: null } });
  }
  if (wish.kind === "promise" && wish.dueOn !== null && isOfPayDay(turn, wish)) {
    const question = amountOn(wish.dueOn);
    return reply({ question, change: { flow: "promise", wish, pending: null } });
  }
  return null;
}

/** "No money now, give me 15 days": how much of it on that day, and the day is kept. */
function onTheirDay(turn: Turn, wish: OfferWish): Question | null {
  const asks = means(turn, "ask_more_time", "promise_to_pay") && wish.kind === "promise";
  return asks && wish.dueOn !== null && !isNoted(turn, `asked:${amountOnName}`)
    ? amountOn(wish.dueOn)
    : null;
}

/** "By the 17th", asked how much of it then: all of it, as they said before. */
const saysDayAgain = ({ conversation, understood }: Turn, wish: OfferWish): boolean =>
  conversation.asked?.question === amountOnName &&
  wish.kind === "promise" &&
  wish.dueOn !== null &&
  understood.signals.length === 0 &&
  understood.values.some(({ kind }) => kind === "date");

/** Whether that day would do; where policy reaches not so far, as near as it comes. */
function askedNear(turn: Turn, wish: OfferWish, near: PlainDate): Reply {
  const on = (dueOn: PlainDate): OfferWish =>
    joined(wish, { kind: "promise", amount: null, dueOn });
  const first = addDays(near, 1 - Number(near.slice(-2)));
  const within = [near, first].find(
    (day) => day >= turn.known.today && turn.known.mint(on(day)).ok,
  );
  if (within === undefined) return proposed(turn, on(near));
  return reply({ question: nearDay(within), change: { flow: "negotiate", wish, pending: null } });
}

/** "Mid March", "sometime in April": the day by which it is asked back; a plan begins on no bare month. */
function hintedDay({ text, known }: Turn, wish: OfferWish): PlainDate | null {
  if (saysRest(text)) return null;
  if (wish.kind === "promise") return wish.dueOn === null ? nearDayIn(text, known.today) : null;
  const open = wish.kind === "plan" && wish.firstOn === null && !wish.parts && !wish.second;
  return open && saysPartOfMonth(text) ? nearDayIn(text, known.today) : null;
}

/** Their money comes on that day: how much of it they can pay is theirs to say. */
function isOfPayDay({ text, conversation }: Turn, wish: OfferWish): boolean {
  const asked = conversation.asked?.question;
  const speaks = saysPayDay(text) || asked === askPayDay.name;
  return speaks && isForAll(wish) && !saysAll(text);
}

const whenever = pattern(
  String.raw`(?<!\p{L})(?:when(?:ever)?|once|as soon as|if|cuando|en cuanto|apenas|si|jab|jaise hi|agar)(?!\p{L})|जब|जैसे ही|अगर`,
);

const paying = pattern(
  String.raw`(?<!\p{L})(?:pay|paying|offer|afford|manage|could|can|give|spare|do|send|pagar|dar|puedo|de|(?:doo?n|du)g[ai]|denge|de (?:sak|skt|pa)\p{L}*|sakt[aei]|skt[aei]|दे|दूँग[ाी]|दूंग[ाी]|देंगे|सकत[ाेी]|पाऊ[ँं]ग[ाी])(?![\p{L}\p{M}])`,
);
/** Who told of something hard does not pay all of it in so few times. */
const fewTimes = 5n;

/** "650 a fortnight", after they said that they have nothing: that is what comes in. */
function soundsLikeIncome(turn: Turn, wish: OfferWish): boolean {
  if (wish.kind !== "plan" || wish.instalment === null || wish.every === null) return false;
  const { asked, pending, can = null } = turn.conversation;
  const unasked = asked === null && pending === null && can === null;
  const all = turn.debt?.total.minor ?? 0n;
  const large = wish.instalment.minor * fewTimes >= all;
  return unasked && large && needsGentleness(turn) && !paying.test(turn.text);
}

/** Read back; where policy chose what they left out, as one way among others, or as near as it comes. */
function asAsked(turn: Turn, wish: OfferWish, offer: Offer): Reply {
  // Of a way that lies on the table already, another day is no other way.
  const open = isOpenPlan(wish) && turn.conversation.pending === null;
  const first = open && isHeavy(turn, offer) ? byMeansFirst(turn, wish) : null;
  if (first !== null) return first;
  const left = leftInLast(offer, wish);
  const says =
    left !== null
      ? [say("left-in-last", { left })]
      : missesDays(turn, wish, offer)
        ? [say("closest")]
        : open
          ? [say("one-way")]
          : [];
  return reply({ ...withWish(readBack(turn, offer), wish), say: says });
}

/** Of several days that they named, one is no day of the plan: its rhythm only comes near it. */
function missesDays(turn: Turn, wish: OfferWish, { terms }: Offer): boolean {
  // In a list a day is counted from the one before it: the days are as the wish has them.
  const counted = wish.kind === "plan" ? daysOf(wish) : [];
  const named = counted.length > 1 ? counted : datesOffered(turn);
  if (terms.kind !== "plan" || named.length < 2) return false;
  const days = new Set(terms.instalments.map(({ dueOn }) => dueOn));
  return named.some((day) => !days.has(day));
}

const daysOf = ({ first = null, firstOn, second = null, parts }: PlanWish): readonly PlainDate[] =>
  [...(parts ?? []).map(({ dueOn }) => dueOn), first?.dueOn, firstOn, second?.firstOn].filter(
    (day) => day !== null && day !== undefined,
  );

type ClosestId = "closest" | `closest-${"past" | "late" | "small" | "long" | "more" | "means"}`;

const closestReasons: { readonly [why: string]: ClosestId } = {
  "date-in-the-past": "closest-past",
  "date-too-late": "closest-late",
  "amount-below-minimum": "closest-small",
  "instalment-below-minimum": "closest-small",
  "too-many-instalments": "closest-long",
  "term-too-long": "closest-long",
  "amount-above-balance": "closest-more",
  "above-what-is-affordable": "closest-means",
  "more-than-balance": "closest-more",
  "one-payment-covers-it": "closest-more",
};

/** That a day has passed is said only of one that has: a day behind another that was named first has not. */
const isTrueOf = ({ known }: Turn, wish: OfferWish, why: string): boolean =>
  why !== "date-in-the-past" ||
  (wish.kind === "plan" ? daysOf(wish) : "dueOn" in wish ? [wish.dueOn] : []).some(
    (day) => day !== null && day < known.today,
  );

/** Why it is not what was asked; most reasons can be told in a word. */
const closestBecause = (why: string): ClosestId => closestReasons[why] ?? "closest";

/** Who told of something hard, and would have to pay more at a time than they said they can. */
export function beyondThem(turn: Turn, offer: Offer, wish: OfferWish | null = null): boolean {
  if (!needsGentleness(turn)) return false;
  const can = canPay(turn);
  const largest = largestBeside(offer, wish);
  return can !== null && can.currency === largest.currency && largest.minor > can.minor;
}

/** Whoever told of something hard, and spoke of parts, is not read back all of it at once. */
const asksForAll = (turn: Turn, { terms, balance }: Offer, wish: OfferWish): boolean =>
  needsGentleness(turn) &&
  wish.kind === "plan" &&
  (terms.kind === "in-full" ||
    (terms.kind === "promise" && terms.amount.minor === balance.minor)) &&
  !saysAll(turn.text);

/** So many quarters of what they named are near to it still. */
const nearQuarters = 5n;

/** A plan so far above what they named that to read it back would be no answer to them. */
function isFarAbove(offer: Offer, wish: OfferWish): boolean {
  if (wish.kind !== "plan" || wish.instalment === null) return false;
  const { minor } = largestBeside(offer, wish);
  const named = [wish.instalment, wish.second?.instalment ?? wish.instalment];
  const most = named.reduce((a, b) => (a.minor > b.minor ? a : b));
  return minor * 4n > most.minor * nearQuarters;
}

/** What they cannot afford is not read back to them, for fear that they say yes: we ask what they can. */
export function tooMuchForThem(turn: Turn, wish: OfferWish): Reply {
  const first = byMeansFirst(turn, wish);
  if (first !== null) return first;
  const least = leastFirst(turn, wish);
  if (least !== null) return least;
  return reply({
    say: [say("below-policy")],
    question: wantPerson,
    change: { flow: "hardship", pending: null, wish: null },
    disposition: "offer-refused",
  });
}

const withWish = (made: Partial<Reply>, wish: OfferWish): Partial<Reply> => ({
  ...made,
  change: { ...made.change, wish },
});
