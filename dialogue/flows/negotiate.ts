/** negotiate: what they agree, refuse, change and propose of paying in full, on a day or in parts. */

import { type PlainDate } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import { type KnownDebt, type OfferWish, type PlanWish } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { amountOrPerson, askedLine, beginMeans, goOn, toldIn } from "../terms/affordability.ts";
import { agreementSay } from "./explain.ts";
import { pauseOnTable } from "./hardship.ts";
import { liveOffer } from "../terms/offers.ts";
import { tellsHousehold } from "../heard/household-words.ts";
import { beyondSum } from "../terms/beyond-sum.ts";
import { leastEach } from "../terms/least-each.ts";
import { openQuestion } from "./repair.ts";
import { quietIn } from "../heard/quiet-words.ts";
import { amountOnName, askAmount, askWhen, changeWhat, wantPerson } from "../turn/questions.ts";
import { hasFigures } from "../terms/figures-said.ts";
import { hintsAtDay } from "../terms/hinted-day.ts";
import { approval, settlement } from "../terms/settle.ts";
import { byPlace } from "./by-place.ts";
import { inItsPlace } from "../terms/parts-changed.ts";
import {
  type Reply,
  type Turn,
  intentOf,
  means,
  needsGentleness,
  reply,
  signalOf,
  together,
  valuesOf,
} from "../turn/turn.ts";
import {
  amountsOffered,
  datesOffered,
  daysInDoubt,
  joined,
  namedIn,
  wishOf,
} from "../terms/wishes.ts";
import { proposed } from "../terms/proposing.ts";
import { accepted, corrected, withoutValues } from "./accepting.ts";
import { refused, notAllAtOnce, howMuchUnknown, tooDear, hardlyRefuses } from "./refusing.ts";

/** "150", "like 150 bucks", said of nothing in particular: what they would pay. */
const isBareSum = (turn: Turn): boolean =>
  turn.debt?.agreement.kind === "none" &&
  !means(turn, "report_payment", "payment_problem", "ask_receipt", "ask_settlement") &&
  amountsOffered(turn).length > 0 &&
  (
    withoutValues(turn)
      .replace(hedges, " ")
      .match(/\p{L}+/gu) ?? []
  ).length <= fewWords;
/** "I dunno, like 40 or so": what makes a sum no surer, and no less theirs. */
const hedges =
  /(?<![\p{L}\p{M}])(?:i (?:dunno|guess|think|suppose)|(?:i )?do(?:n'?t| not) know|idk|maybe|perhaps|probably|like|about|around|or so|say|hmm+|well|um+|ok(?:ay)?|pues|bueno|no s[eé]|algo como|algo as[ií]|como|unos|unas|m[aá]s o menos|quiz[aá]s?|tal vez|creo|yo|por ah[ií]|a lo mejor|digamos|este|eh|shayad|lagbhag|kar[ie]+b|pata nahi|to|toh|शायद|लगभग|क़?रीब|पता नहीं)(?![\p{L}\p{M}])/giu;
const fewWords = 2;

const figuresWanted =
  /^(?:promise (?:when|pay-day)|plan pay-rhythm|amount (?:each|on)|offer (?:what-works|change)|(?:which|near) day .*)$/;

/** Who is offered a person and names an amount or a day instead goes on with us. */
const opensToFigures = new Set([
  "promise when",
  "amount each",
  "offer what-works",
  "offer change",
  wantPerson.name,
  "say-again",
]);

/** An answer in figures to a question of ours: "50", "the 15th". */
const answersWithFigures = (turn: Turn): boolean => {
  const asked = turn.conversation.asked?.question ?? "";
  const alone = asked === "" && isBareSum(turn);
  const open = figuresWanted.test(asked) || opensToFigures.has(asked) || alone;
  return (open || turn.conversation.pending !== null) && hasFigures(turn) && wishOf(turn) !== null;
};

/** The business of agreeing, in one message; null where it brings none. */
export function negotiate(turn: Turn): Reply | null {
  if (turn.debt === null || speaksOfQuiet(turn)) return null;
  const { means: standingWith } = turn.known;
  const told = standingWith === null ? null : toldIn(turn);
  if (standingWith === null || told === null) return agreeing(turn, turn.debt);
  const standing = standingWith(told);
  const withMeans = { ...turn, known: { ...turn.known, mint: standing.mint } };
  const wish = wishOf(withMeans);
  const proposes = wish !== null && hasOffer(turn) && means(turn, ...proposals);
  const rest = proposes ? agreeing(withMeans, turn.debt) : null;
  const line = askedLine(turn);
  const heard = line === null && tellsHousehold(turn.text) ? household(turn) : null;
  // Of the household, where we asked what comes in: thanks, and the question stands.
  const beside = line !== null && told[line] === null && told.household !== null;
  return together([
    reply({ say: beside && rest === null ? [say("told")] : [] }),
    rest ?? heard ?? goOn(turn, standing),
    reply({
      acts: [{ kind: "note-means", told }],
      forward: true,
      disposition: "means-asked",
    }),
  ]);
}

/** "Two kids", before we asked: it is kept, and what stands open is asked for. */
function household(turn: Turn): Reply {
  if (needsGentleness(turn)) return reply({ say: [say("heard-you")] });
  return reply({ say: [say("told")], question: openQuestion(turn) ?? amountOrPerson(turn) });
}

/** "Don't text on Sundays": days on which nobody writes are no days of a plan. */
const speaksOfQuiet = (turn: Turn): boolean =>
  valuesOf(turn, "money").length === 0 &&
  (signalOf(turn, "inconvenient") !== undefined ||
    signalOf(turn, "stop_channel") !== undefined ||
    means(turn, "set_preference")) &&
  quietIn(turn) !== null;

const proposals = ["promise_to_pay", "propose_plan", "ask_settlement"] as const;

/** An amount that is offered beside those of their budget. */
const hasOffer = (turn: Turn): boolean =>
  valuesOf(turn, "money").some(({ role }) => role === "offer" || role === "instalment");

function agreeing(turn: Turn, debt: KnownDebt): Reply | null {
  const smallest = leastEach(turn, debt);
  if (smallest !== null) return smallest;
  const replaced = inItsPlace(turn);
  if (replaced !== null) return proposed(turn, replaced);
  const inParts = notAllAtOnce(turn, debt) ?? tooDear(turn, debt) ?? howMuchUnknown(turn, debt);
  if (inParts !== null) return inParts;
  const lower = approval(turn) ?? settlement(turn);
  if (lower !== null) return lower; // what is asked beside it would be read as agreed at the lower sum
  const beyond = beyondSum(turn) ?? byPlace(turn);
  if (beyond !== null) return beyond;
  const hinted = hintsAtDay(turn);
  if (hinted !== null) return hinted;
  if (means(turn, "accept_offer")) return accepted(turn);
  if (means(turn, "reject_offer") && !hardlyRefuses(turn)) return refused(turn);
  const wish = wishOf(turn);
  if (wish !== null && assures(turn, debt, wish)) return reply({ say: [agreementSay(debt)] });
  // The link was given: whoever pays now is asked for no day.
  const paysNow = intentOf(turn, "pay_now")?.confidence ?? 0;
  const answersUs = paysNow < sureOfNow && turn.conversation.asked?.question === askWhen.name;
  if (paysNow > 0 && !answersUs && datesOffered(turn).length === 0) return null;
  const proposes = means(turn, "promise_to_pay", "propose_plan", "change_due_date");
  if (means(turn, "correct_previous") && !(wish !== null && hasFigures(turn))) {
    return otherOfTwo(turn) ?? reply({ question: changeWhat, change: { pending: null } });
  }
  const stands = debt.agreement.kind !== "none" && turn.conversation.pending === null;
  const otherwise = means(turn, "change_due_date") || (stands && means(turn, "correct_previous"));
  const anew = stands && wish !== null ? otherAmount(turn, debt, wish) : null;
  if (anew !== null) return proposed(turn, anew);
  // "Starting April 1st", of a plan that stands: it begins then.
  const begins = stands && debt.agreement.kind === "plan" && startsOn(turn);
  if (wish !== null && (otherwise || begins) && onlyDay(wish)) {
    return otherDay(turn, debt);
  }
  if (wish !== null && (proposes || means(turn, "correct_previous") || answersWithFigures(turn))) {
    return proposed(turn, inAnswer(turn, wish));
  }
  if (means(turn, "ask_more_time", "change_due_date")) return otherDay(turn, debt);
  if (means(turn, "give_income", "give_expenses")) {
    const begun = needsGentleness(turn) ? beginMeans(turn) : null;
    if (begun !== null) return begun;
    const pause = pauseOnTable(turn);
    if (pause !== null) return reply({ question: pause });
    return reply({
      say: [say("budget-heard")],
      question: amountOrPerson(turn),
      change: { flow: "hardship", pending: null },
    });
  }
  return null;
}

const startsOn = (turn: Turn): boolean =>
  valuesOf(turn, "date").some(({ role }) => role === "start") && !means(turn, "promise_to_pay");

/** So sure we must be that who was asked for a day, and says "all of it", pays now. */
const sureOfNow = 0.6;

/** "I meant next Friday": not the Friday that was read back, the one after it. */
function otherOfTwo(turn: Turn): Reply | null {
  const days = daysInDoubt(turn);
  const { pending, wish = null } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  const read = offer === null ? [] : duesOf(offer.terms).map(({ dueOn }) => dueOn);
  const other = days.filter((day) => !read.includes(day));
  const [dueOn] = other;
  if (dueOn === undefined || other.length === days.length || wish === null) return null;
  return proposed(turn, joined(wish, { kind: "promise", amount: null, dueOn }));
}

/** What was read back are payments each time: a bare sum is of one of them. */
function isPlanOnTable(turn: Turn): boolean {
  const { pending, wish = null } = turn.conversation;
  const offer = pending === null || wish?.kind === "plan" ? null : liveOffer(turn, pending.offer);
  return offer?.terms.kind === "plan" || offer?.terms.kind === "reduced";
}

/** An amount in answer to "how much each time" is that of each time. */
function inAnswer(turn: Turn, wish: OfferWish): OfferWish {
  const asked = turn.conversation.asked?.question;
  if (asked === undefined) return isBare(wish) || isRhythm(wish) ? corrected(turn, wish) : wish;
  const before = turn.conversation.wish ?? null;
  const onDay = before?.kind === "promise" && before.dueOn !== null;
  if (asked === amountOnName && onDay && wish.kind === "plan" && isOneSum(wish)) {
    return { kind: "promise", amount: wish.instalment, dueOn: before.dueOn };
  }
  // "Make it 150", of one payment that was read back: that much, and still once.
  if (turn.conversation.pending !== null && onDay && wish.kind === "plan" && isOneSum(wish)) {
    return { kind: "promise", amount: wish.instalment, dueOn: before.dueOn };
  }
  const ofEach = asked === askAmount.name || isPlanOnTable(turn);
  if (ofEach && isBare(wish) && wish.kind === "promise" && !onDay) {
    const each = { kind: "plan", instalment: wish.amount, count: null, every: null } as const;
    return corrected(turn, { ...each, firstOn: null });
  }
  return corrected(turn, wish);
}

/** "How about half", of a day that was named: so much on that day, and no more is said. */
const isOneSum = ({ every, count, firstOn, first, parts }: PlanWish): boolean =>
  every === null && count === null && firstOn === null && !first && !parts;

/** An amount and nothing beside it: of what they had in mind already. */
const isBare = (wish: OfferWish): boolean => wish.kind === "promise" && wish.dueOn === null;

/** How often and nothing beside it: of the amount they had in mind. */
const isRhythm = (wish: OfferWish): boolean =>
  wish.kind === "plan" && wish.every !== null && wish.count === null && namedIn(wish) === null;

/** "You will get it": they will pay as agreed, and propose nothing new. */
const assures = (turn: Turn, { agreement }: KnownDebt, wish: OfferWish): boolean =>
  agreement.kind !== "none" &&
  turn.conversation.pending === null &&
  wish.kind === "promise" &&
  wish.amount === null &&
  wish.dueOn === null &&
  means(turn, "promise_to_pay");

/** "Can I change it to 60": the plan that stands, with another amount each time. */
function otherAmount(turn: Turn, { agreement }: KnownDebt, wish: OfferWish): OfferWish | null {
  if (agreement.kind !== "plan" || wish.kind !== "promise" || wish.amount === null) return null;
  if (wish.dueOn !== null || means(turn, "promise_to_pay", "pay_now")) return null;
  const { every, nextDueOn } = agreement;
  return { kind: "plan", instalment: wish.amount, count: null, every, firstOn: nextDueOn };
}

const onlyDay = (wish: OfferWish): boolean => wish.kind === "promise" && wish.amount === null;

/** Another day for what is agreed, in its own amounts; where nothing is, a day for all of it. */
function otherDay(turn: Turn, { agreement }: KnownDebt): Reply {
  const on = datesOffered(turn).at(0) ?? otherInDoubt(turn, agreement);
  const { pending, wish = null } = turn.conversation;
  if (on !== null && wish !== null && (pending !== null || agreement.kind === "none")) {
    return proposed(turn, joined(wish, { kind: "promise", amount: null, dueOn: on }));
  }
  if (agreement.kind === "plan") {
    if (on === null)
      return reply({ question: askWhen, change: { pending: null, wish: planAs(agreement, on) } });
    return proposed(turn, planAs(agreement, on));
  }
  // On which other day is not told: what they had in mind stays as it is but for that.
  if (on === null && wish !== null && pending !== null) {
    return reply({ question: askWhen, change: { pending: null } });
  }
  if (on === null && needsGentleness(turn)) {
    return reply({ say: [say("more-time")], question: wantPerson, change: { pending: null } });
  }
  const begins = agreement.kind === "none" && needsGentleness(turn) && startsOn(turn);
  if (begins) return proposed(turn, { ...openPlan, firstOn: on });
  const amount = agreement.kind === "promise" ? agreement.amount : null;
  return proposed(turn, { kind: "promise", amount, dueOn: on });
}

/** "Next Friday", for what was promised for this one: the Friday after it. */
function otherInDoubt(turn: Turn, agreement: KnownDebt["agreement"]): PlainDate | null {
  if (agreement.kind !== "promise") return null;
  const other = daysInDoubt(turn).filter((day) => day > agreement.dueOn);
  return other.length === 1 ? (other[0] ?? null) : null;
}

/** "From next month", and no more. */
const openPlan = { kind: "plan", instalment: null, count: null, every: null } as const;

const planAs = (
  { amount, every }: Extract<KnownDebt["agreement"], { kind: "plan" }>,
  firstOn: PlainDate | null,
): OfferWish => ({ kind: "plan", instalment: amount, count: null, every, firstOn });
