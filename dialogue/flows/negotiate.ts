/** negotiate: what they agree, refuse, change and propose of paying in full, on a day or in parts. */

import type { Money, OfferId, PlainDate } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import type { KnownDebt, OfferWish, PlanWish } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import {
  amountOrPerson,
  askedLine,
  beginMeans,
  goOn,
  openMeans,
  toldIn,
} from "../terms/affordability.ts";
import { agreementSay } from "./explain.ts";
import { pauseOnTable } from "./hardship.ts";
import { agreed, liveOffer, readBack, readBackQuestion } from "../terms/offers.ts";
import { tellsHousehold } from "../heard/household-words.ts";
import { beyondSum } from "../terms/beyond-sum.ts";
import { leastEach } from "../terms/least-each.ts";
import { knowsNotHowMuch, saysNotAll, turnsRound } from "../heard/not-all.ts";
import { isPlainYes } from "../heard/plain-yes.ts";
import { openQuestion } from "./repair.ts";
import { quietIn } from "../heard/quiet-words.ts";
import {
  amountOnName,
  askAmount,
  askWhen,
  changeWhat,
  nearDayAsked,
  stillOpen,
  wantPerson,
  whatWorks,
} from "../turn/questions.ts";
import { haggles, scoffs } from "../heard/sayings.ts";
import { hasFigures } from "../terms/figures-said.ts";
import { hintsAtDay, onNearDay } from "../terms/hinted-day.ts";
import { approval, settlement } from "../terms/settle.ts";
import { byPlace } from "./by-place.ts";
import { inItsPlace } from "../terms/parts-changed.ts";
import {
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
import {
  amountsOffered,
  datesOffered,
  daysInDoubt,
  joined,
  namedIn,
  wishOf,
} from "../terms/wishes.ts";
import { proposed } from "../terms/proposing.ts";

/** The offer a yes is meant for: the one named, the one read back, or the newest shown. */
function meantOffer(turn: Turn): { readonly id: OfferId; readonly pending: boolean } | null {
  const { asked, pending, shown } = turn.conversation;
  const named = intentOf(turn, "accept_offer")?.offerId;
  const other = asked !== null && asked.question !== whatWorks.name && pending === null;
  // What was refused is off the table: a later "ok" to something else means none of it.
  const refusedIt = turn.conversation.notes.includes("refused") && pending === null;
  const latest = other || refusedIt ? undefined : shown.at(-1);
  const chosen = other && !hasFigures(turn) ? undefined : shown.find((id) => id === named);
  const found = chosen ?? pending?.offer ?? latest;
  return found === undefined ? null : { id: found, pending: found === pending?.offer };
}

/** A yes that brings other figures is no yes to ours: "yes, but on the 15th". */
function contradicts(turn: Turn, { terms, balance }: Offer): boolean {
  const dues = duesOf(terms);
  const all = dues.reduce((sum, { amount }) => sum + amount.minor, 0n);
  const inParts = terms.kind === "plan" || terms.kind === "settlement" || terms.kind === "changed";
  const otherAmount = amountsOffered(turn).some(
    ({ currency, minor }) =>
      !dues.some(({ amount }) => amount.currency === currency && amount.minor === minor) &&
      !(inParts && currency === balance.currency && minor === all),
  );
  const otherDate = datesOffered(turn).some((date) => !dues.some(({ dueOn }) => dueOn === date));
  const rhythm = wishOf(turn);
  const otherKind = rhythm?.kind === "plan" && !("rhythm" in terms);
  return otherAmount || otherDate || otherKind;
}

/** A yes where nothing was read back: to their own figures, or to a question that it does not answer. */
function nothingToAccept(turn: Turn): Reply {
  const wish = wishOf(turn);
  if (wish !== null && hasFigures(turn)) return proposed(turn, corrected(turn, wish));
  const near = onNearDay(turn, nearDayAsked(turn.conversation.asked?.question));
  if (near !== null) return near;
  const stands = turn.debt !== null && turn.debt.agreement.kind !== "none";
  const unanswered = stands ? stillOpen(turn.conversation.asked?.question) : null;
  if (unanswered !== null) return reply({ question: unanswered });
  if (stands) return reply({ say: [say("all-right")] });
  const before = turn.conversation.wish ?? null;
  const asked = turn.conversation.asked?.question;
  const resumes = asked === undefined && before !== null && before.kind !== "change";
  if (resumes && namedIn(before) !== null) return proposed(turn, before);
  // "Ok" to an answer of ours, where nothing was asked: it is heard, and nothing is pressed.
  if (asked === undefined && isPlainYes(turn.text)) return reply({ say: [say("all-right")] });
  // "Yes" to several ways tells of none: which of them is asked once.
  const told = turn.conversation.said?.includes(`${whatWorks.say.template}-again`) === true;
  const next = asked === whatWorks.name && told ? amountOrPerson(turn) : whatWorks;
  const open = openMeans(turn) ?? stillOpen(asked) ?? next;
  return reply({ question: open, change: open === whatWorks ? { flow: "negotiate" } : {} });
}

function accepted(turn: Turn): Reply {
  const meant = meantOffer(turn);
  if (meant === null) return nothingToAccept(turn);
  const offer = liveOffer(turn, meant.id);
  if (offer === null) {
    return reply({
      say: [say("offer-gone")],
      question: whatWorks,
      change: { flow: "negotiate", pending: null },
    });
  }
  const wish = wishOf(turn);
  if (wish !== null && contradicts(turn, offer)) return proposed(turn, corrected(turn, wish));
  const asked = turn.conversation.asked?.question;
  const plain = isPlainYes(turn.text) || confirms(turn, offer);
  const answersIt = plain && meant.pending && asked === readBackQuestion(offer).name;
  return answersIt ? agreed(turn, offer) : reply(readBack(turn, offer));
}

/** A yes that says the figures over: "yes, 50 a month from the 15th". */
const confirms = (turn: Turn, offer: Offer): boolean =>
  hasFigures(turn) &&
  turn.understood.signals.length === 0 &&
  !contradicts(turn, offer) &&
  isPlainYes(withoutValues(turn));

const withoutValues = ({ text, understood }: Turn): string =>
  understood.values.reduce((rest, { text: said }) => rest.replace(said, " "), text);

/**
 * What was wished before, with what is said now; one payment promised in so many words is a new wish,
 * and a day alone is that of the plan they have in mind.
 */
function corrected(turn: Turn, wish: OfferWish): OfferWish {
  const before = turn.conversation.wish ?? null;
  const whole = wish.kind === "promise" && wish.dueOn !== null && wish.amount !== null;
  const anew = before?.kind === "plan" && whole;
  const first = before?.kind === "promise" && before.dueOn !== null ? before.amount : null;
  const follows = wish.kind === "plan" && wish.every !== null && thenFirst.test(turn.text);
  if (first !== null && before?.kind === "promise" && follows && !wish.first) {
    return { ...wish, first: { amount: first, dueOn: before.dueOn } };
  }
  const rest = first === null ? null : afterPart(turn, first, wish);
  if (rest !== null && before?.kind === "promise") {
    return { ...rest, first: { amount: rest.first, dueOn: before.dueOn } };
  }
  return anew && means(turn, "promise_to_pay") ? wish : joined(before, wish);
}

const otherwise =
  /(?<!\p{L})(?:no|not|instead|rather|actually|better|mejor|en vez|nahi+n?|balki)(?!\p{L})|नहीं|बल्कि/iu;

/** "50 a month", behind a larger part that was just read back: how the rest of it goes on. */
function afterPart(turn: Turn, first: Money, wish: OfferWish) {
  if (wish.kind !== "plan" || wish.first || wish.every === null || wish.instalment === null)
    return null;
  const { pending } = turn.conversation;
  const smaller = wish.instalment.minor < first.minor;
  if (pending === null || !smaller || otherwise.test(turn.text)) return null;
  return means(turn, "reject_offer", "correct_previous") ? null : { ...wish, first };
}

/** "And then 60 a fortnight": what was named before comes first. */
const thenFirst =
  /^[^\p{L}]*(?:(?:and|y|aur|ok|so|और)\s+)*(?:then|after (?:that|it)|afterwards|luego|despu[eé]s|phir|fir|uske baad|फिर|उसके बाद)(?!\p{L})/iu;

/** Its rhythm and first day stay; the sum was too much. */
function rhythmAlone({ conversation }: Turn): OfferWish | null {
  const { wish = null } = conversation;
  return wish?.kind === "plan" ? { ...wish, instalment: null, count: null } : null;
}

/** No to the sum, not to paying: what they can manage is asked for. */
const tooMuch =
  /(?<!\p{L})(?:too (?:much|high|steep|big|expensive)|can'?t (?:afford|do|manage|pay) (?:that|it|this|so)|cannot (?:afford|do|manage|pay)|more than i (?:can|have)|out of my (?:budget|range)|way more|demasiado|muy (?:alto|caro)|no me alcanza|bahut zyada|zyada hai|बहुत ज़्यादा|ज़्यादा है)(?!\p{L})/iu;

/** Neither a sum nor a way of paying is offered beside what they say of it. */
const offersNothing = (turn: Turn): boolean =>
  amountsOffered(turn).length === 0 && valuesOf(turn, "count").length === 0;

/** "Full payment not possible": in parts, then, of what they can spare. */
function notAllAtOnce(turn: Turn, { agreement }: KnownDebt): Reply | null {
  const { text } = turn;
  if (agreement.kind !== "none" || !saysNotAll(text) || !offersNothing(turn)) return null;
  const rhythm = valuesOf(turn, "recurrence").length > 0;
  if (rhythm || (datesOffered(turn).length > 0 && turnsRound(text))) return null;
  const change = { flow: "negotiate", pending: null, wish: null } as const;
  const begun = needsGentleness(turn) ? beginMeans(turn) : null;
  if (begun !== null) return { ...begun, change: { ...begun.change, wish: null } };
  return reply({ say: [say("in-parts")], question: amountOrPerson(turn), change });
}

/** "I don't know what I can afford": what comes in and goes out tells it. */
function howMuchUnknown(turn: Turn, { agreement }: KnownDebt): Reply | null {
  const { pending } = turn.conversation;
  if (agreement.kind !== "none" || pending !== null || !knowsNotHowMuch(turn.text)) return null;
  if (!offersNothing(turn) || datesOffered(turn).length > 0) return null;
  return beginMeans(turn) ?? reply({ question: openMeans(turn) ?? amountOrPerson(turn) });
}

/** "68 is too much": the sum they speak of is not put before them again. */
function tooDear(turn: Turn, { agreement }: KnownDebt): Reply | null {
  const quotes = turn.understood.values.some(
    ({ kind, role }) => kind === "money" && role === "quoted",
  );
  if (agreement.kind !== "none" || !quotes || !tooMuch.test(turn.text)) return null;
  if (!offersNothing(turn) || datesOffered(turn).length > 0) return null;
  return lowerAsked(turn);
}

const sureOfNo = 0.4;
const mostOfNo = 3;

/** Nothing was offered, and a no is only guessed in many words: "hmm, that's more than last month". */
const hardlyRefuses = (turn: Turn): boolean =>
  turn.conversation.pending === null &&
  (intentOf(turn, "reject_offer")?.confidence ?? 1) < sureOfNo &&
  turn.text.trim().split(/\s+/).length > mostOfNo;

/** Nothing is agreed at that sum; what they can manage is asked for. */
function lowerAsked(turn: Turn): Reply {
  return reply({
    say: [say("nothing-agreed")],
    question: amountOrPerson(turn),
    change: {
      flow: "negotiate",
      pending: null,
      wish: rhythmAlone(turn),
      notes: noted(turn.conversation.notes, "refused"),
    },
    disposition: "offer-refused",
  });
}

function refused(turn: Turn): Reply {
  const wish = wishOf(turn);
  if (wish !== null && hasFigures(turn)) return proposed(turn, corrected(turn, wish));
  const { pending, notes } = turn.conversation;
  const stands = turn.debt !== null && turn.debt.agreement.kind !== "none";
  if (stands && pending === null) {
    const told = notes.includes("stands-told");
    return reply({
      say: [say("stays-as-agreed")],
      question: told ? wantPerson : changeWhat,
      change: { flow: "plan-service", wish: null, notes: noted(notes, "stands-told") },
      disposition: "explained",
    });
  }
  if (nearDayAsked(turn.conversation.asked?.question) !== null) return reply({ question: askWhen });
  const lower = tooMuch.test(turn.text) || haggles(turn.text) || scoffs(turn.text);
  if (!stands && lower) return lowerAsked(turn);
  const again = notes.includes("refused") || needsGentleness(turn);
  return reply({
    say: [say(stands ? "stays-as-agreed" : "nothing-agreed")],
    question: again ? wantPerson : stands ? null : whatWorks,
    change: { flow: "negotiate", pending: null, wish: null, notes: noted(notes, "refused") },
    disposition: "offer-refused",
  });
}

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
  const on = datesOffered(turn).at(0) ?? null;
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

/** "From next month", and no more. */
const openPlan = { kind: "plan", instalment: null, count: null, every: null } as const;

const planAs = (
  { amount, every }: Extract<KnownDebt["agreement"], { kind: "plan" }>,
  firstOn: PlainDate | null,
): OfferWish => ({ kind: "plan", instalment: amount, count: null, every, firstOn });
