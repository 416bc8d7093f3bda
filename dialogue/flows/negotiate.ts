/** negotiate: what they agree, refuse, change and propose of paying in full, on a day or in parts. */

import { type PlainDate, addMonths } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import {
  type KnownDebt,
  type MeansAnswers,
  type OfferWish,
  type PlanWish,
} from "../conversation.ts";
import { say } from "../wording/saying.ts";
import {
  amountOrPerson,
  askedLine,
  beginMeans,
  goOn,
  openMeans,
  toldIn,
} from "../terms/affordability.ts";
import { dayMeanwhile, onDay } from "../terms/day-meanwhile.ts";
import { agreementSay } from "./explain.ts";
import { pauseOnTable } from "./hardship.ts";
import { better } from "../terms/better.ts";
import { insisting } from "../terms/beyond-means.ts";
import { liveOffer } from "../terms/offers.ts";
import { tellsHousehold } from "../heard/household-words.ts";
import { beyondSum } from "../terms/beyond-sum.ts";
import { leastEach } from "../terms/least-each.ts";
import { ourProposal } from "../terms/our-proposal.ts";
import { openQuestion } from "./repair.ts";
import { quietIn } from "../heard/quiet-words.ts";
import { nearDayIn } from "../heard/near-day-words.ts";
import {
  amountOnName,
  askAmount,
  askWhen,
  changeWhat,
  nearDay,
  wantPerson,
} from "../turn/questions.ts";
import { hasFigures } from "../terms/figures-said.ts";
import { hintsAtDay } from "../terms/hinted-day.ts";
import { whenAsked } from "../terms/asked-when.ts";
import { approval, settlement } from "../terms/settle.ts";
import { byPlace } from "./by-place.ts";
import { incomeVaries } from "../terms/varied-income.ts";
import { inItsPlace } from "../terms/parts-changed.ts";
import {
  type Question,
  type Reply,
  type Turn,
  intentOf,
  means,
  needsGentleness,
  noted,
  reply,
  signalOf,
  together,
  valuesOf,
} from "../turn/turn.ts";
import { amountsOffered, datesOffered, daysInDoubt, namedIn, wishOf } from "../terms/wishes.ts";
import { joined } from "../terms/joined.ts";
import { proposed } from "../terms/proposing.ts";
import { accepted, agreesToAll, corrected, withoutValues } from "./accepting.ts";
import {
  refused,
  notAllAtOnce,
  howMuchUnknown,
  tooDear,
  hardlyAccepts,
  hardlyRefuses,
} from "./refusing.ts";

/** "150", "like 150 bucks", said of nothing in particular: what they would pay. */
const isBareSum = (turn: Turn): boolean =>
  turn.debt?.agreement.kind === "none" &&
  !means(turn, "report_payment", "payment_problem", "ask_receipt", "ask_settlement") &&
  amountsOffered(turn).length > 0 &&
  (
    withoutValues(turn)
      .replace(hedges, " ")
      .match(/[\p{L}\p{M}]+/gu) ?? []
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
  // "What's the 8.25?", of how it is made up: a figure of ours, and none of theirs.
  if (means(turn, "ask_breakdown") && !means(turn, ...proposals)) return false;
  const open = figuresWanted.test(asked) || opensToFigures.has(asked) || alone;
  return (open || turn.conversation.pending !== null) && hasFigures(turn) && wishOf(turn) !== null;
};

/** The business of agreeing, in one message; null where it brings none. */
export function negotiate(turn: Turn): Reply | null {
  if (turn.debt === null || speaksOfQuiet(turn)) return null;
  const { means: standingWith } = turn.known;
  const varies = incomeVaries(turn);
  if (varies !== null) return varies;
  const told = standingWith === null ? null : toldIn(turn);
  if (told !== null && isOtherMoney(turn, told)) {
    const { currency } = turn.debt.total;
    const question = openMeans(turn) ?? openQuestion(turn) ?? amountOrPerson(turn);
    return reply({ say: [say("other-money", { currency })], question });
  }
  const open = openMeans(turn);
  const day = told === null && open === null ? null : dayMeanwhile(turn);
  if (told === null && rhythmAlone(turn)) return reply({ question: open });
  if (standingWith === null || told === null) {
    return open !== null && day !== null ? keptDay(turn, day, open) : agreeing(turn, turn.debt);
  }
  const standing = standingWith(told);
  const withMeans = { ...turn, known: { ...turn.known, mint: standing.mint } };
  const wish = wishOf(withMeans);
  const proposes = wish !== null && hasOffer(turn) && means(turn, ...proposals);
  const rest = proposes ? agreeing(withMeans, turn.debt) : null;
  const line = askedLine(turn);
  const heard = line === null && tellsHousehold(turn.text) ? household(turn) : null;
  // Of the household, where we asked what comes in: thanks, and the question stands.
  const beside = line !== null && told[line] === null && told.household !== null;
  const wished = day === null ? null : onDay(turn, day);
  const withDay = wished === null ? turn : wishing(turn, wished);
  const next = rest ?? heard ?? goOn(withDay, standing);
  // What they tell before we asked is thanked, so that our next question does not come from nowhere.
  const asks = next.question?.name.startsWith("means ") === true;
  const begins = asks && !turn.conversation.notes.some((note) => note.startsWith("asked:means "));
  const keeps = day !== null && rest === null && next.change.wish === undefined;
  return together([
    reply({
      say: rest !== null ? [] : beside ? [say("told")] : begins ? [say("budget-heard")] : [],
    }),
    reply(keeps ? { say: [say("day-kept", { dueOn: day })], change: { wish: wished } } : {}),
    next,
    reply({
      acts: [{ kind: "note-means", told }],
      forward: true,
      disposition: "means-asked",
    }),
  ]);
}

/** "20,000 Mexican pesos a month", of a debt in dollars: nothing is reckoned from it. */
const isOtherMoney = ({ debt }: Turn, { income, essentials, otherDebts }: MeansAnswers): boolean =>
  [income, essentials, otherDebts].some((line) =>
    (line ?? []).some(({ amount }) => amount.currency !== debt?.total.currency),
  );

const wishing = (turn: Turn, wish: OfferWish): Turn => ({
  ...turn,
  conversation: { ...turn.conversation, wish },
});

/** "Next Friday", asked what goes out: the day of whatever they can keep up, and the question stands. */
const keptDay = (turn: Turn, dueOn: PlainDate, question: Question): Reply =>
  reply({
    say: [say("day-kept", { dueOn })],
    question,
    change: { wish: onDay(turn, dueOn) },
  });

/** "I'm paid weekly", asked what comes in: how often, and how much each time is asked once more. */
const rhythmAlone = (turn: Turn): boolean =>
  askedLine(turn) === "income" &&
  valuesOf(turn, "recurrence").length > 0 &&
  turn.understood.values.every(({ kind }) => kind === "recurrence") &&
  !means(turn, ...proposals);

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
  const left = ourProposal(turn, debt);
  if (left !== null) return left;
  const smallest = leastEach(turn, debt);
  if (smallest !== null) return smallest;
  const other = better(turn, debt) ?? insisting(turn);
  if (other !== null) return other;
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
  const agrees = means(turn, "accept_offer") && !hardlyAccepts(turn);
  if (agrees || agreesToAll(turn)) return accepted(turn);
  if (means(turn, "reject_offer") && !hardlyRefuses(turn)) return refused(turn);
  const wish = wishOf(turn);
  if (wish !== null && assures(turn, debt, wish)) return reply({ say: [agreementSay(debt)] });
  // The link was given: whoever pays now is asked for no day.
  const paysNow = intentOf(turn, "pay_now")?.confidence ?? 0;
  const answersUs = paysNow < sureOfNow && turn.conversation.asked?.question === askWhen.name;
  // "Give me the link then, and put me down for 80 a month": the link is one thing, the plan another.
  const regular = wish?.kind === "plan" && wish.every !== null && wish.instalment !== null;
  if (paysNow > 0 && !answersUs && !regular && datesOffered(turn).length === 0) return null;
  const proposes =
    means(turn, "promise_to_pay", "propose_plan", "change_due_date") || (regular && paysNow > 0);
  if (means(turn, "correct_previous") && !(wish !== null && hasFigures(turn))) {
    const { pending, wish: before = null } = turn.conversation;
    const nothing = pending === null && before === null && debt.agreement.kind === "none";
    // "No, I mean the one from last year", where nothing was proposed: of something else.
    if (nothing) return null;
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

/** So much each time and nothing beside it: of the plan that stands. */
const isEachAlone = (wish: OfferWish): boolean =>
  wish.kind === "plan" && isOneSum(wish) && !wish.second;

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
  if (agreement.kind !== "plan" || means(turn, "promise_to_pay", "pay_now")) return null;
  const each = isBare(wish) || isEachAlone(wish) ? namedIn(wish) : null;
  if (each === null) return null;
  const { every, nextDueOn, left = [] } = agreement;
  const plan = { kind: "plan", instalment: each, count: null, every, firstOn: nextDueOn } as const;
  const [one, two] = left;
  // Two days in each month stay two.
  const twice =
    every.unit === "month" &&
    one !== undefined &&
    two !== undefined &&
    one.amount.minor === two.amount.minor &&
    two.dueOn < addMonths(one.dueOn, every.every);
  return twice ? { ...plan, second: { firstOn: two.dueOn, instalment: null } } : plan;
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
      return reply({
        question: whenAsked(turn),
        change: { pending: null, wish: planAs(agreement, on) },
      });
    return proposed(turn, planAs(agreement, on));
  }
  const other = on === null && pending !== null ? otherOfTwo(turn) : null;
  if (other !== null) return other;
  // On which other day is not told: what they had in mind stays as it is but for that.
  if (on === null && wish !== null && pending !== null) {
    const near = nearDayIn(turn.text, turn.known.today);
    if (near !== null) return reply({ question: nearDay(near), change: { pending: null } });
    return reply({ question: whenAsked(turn), change: { pending: null } });
  }
  if (on === null && needsGentleness(turn)) {
    const asked = turn.conversation.notes.includes("more-time");
    if (asked && turn.conversation.asked?.question === wantPerson.name) {
      return reply({ handOver: "more time", disposition: "handed-over" });
    }
    return reply({
      say: [say("more-time")],
      question: wantPerson,
      change: { pending: null, notes: noted(turn.conversation.notes, "more-time") },
    });
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
