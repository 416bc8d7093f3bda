/** A yes: to what was read back, to what they named themselves, or to nothing that lies there. */

import type { Money, OfferId } from "@forbear/kernel";
import { readBefore } from "../amendments/back-to.ts";
import { isRhythm, saidOver } from "../amendments/said-over.ts";
import { leavesRestOpen, saysAll, saysRest } from "../heard/wishes/when-words.ts";
import { type Offer, duesOf } from "@forbear/negotiation";
import { type OfferWish } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { amountOrPerson } from "../terms/affordability.ts";
import { openMeans } from "../means/questions.ts";
import { agreed, liveOffer, readBack, readBackQuestion } from "../terms/offers.ts";
import { nearDayIn } from "../heard/wishes/near-day-words.ts";
import { everyOf } from "../heard/wishes/rhythm.ts";
import { keepsThatPlan } from "../heard/answers/keeps-plan.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { afterFirst } from "../terms/named/wish-shape.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { saysAlreadyYes } from "../heard/questions/still-stands.ts";
import { agreesToTerms } from "../heard/answers/yes-to-terms.ts";
import { goOnHere, nearDayAsked, stillOpen, whatWorks } from "../turn/questions.ts";
import { hasFigures } from "../terms/figures-said.ts";
import { onNearDay } from "../terms/hinted-day.ts";
import { type Reply, type Turn, intentOf, means, reply, valuesOf } from "../turn/turn.ts";
import { joined } from "../terms/parts/joined.ts";
import { datesOffered } from "../terms/days/days-offered.ts";
import { amountsOffered } from "../terms/named/sums-offered.ts";
import { namedIn } from "../terms/named/wish-shape.ts";
import { wishOf } from "../terms/wishes.ts";
import { proposed } from "../terms/proposing.ts";
import { pattern } from "../words/pattern.ts";

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
  const rhythm = "rhythm" in terms ? terms.rhythm : null;
  const otherKind = rhythm === null && wishOf(turn)?.kind === "plan";
  const often = valuesOf(turn, "recurrence").flatMap(({ value }) => everyOf(value) ?? []);
  const otherwise = rhythm !== null && often.some((every) => !isRhythm(every, rhythm, dues));
  const others = valuesOf(turn, "count").some(
    ({ value }) => value !== dues.length - (saysRest(turn.text) ? 1 : 0),
  );
  return otherAmount || otherDate || otherKind || otherwise || (inParts && others);
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
  const goesOn = asked === undefined || asked === goOnHere.name;
  const resumes = goesOn && before !== null && before.kind !== "change";
  if (resumes && namedIn(before) !== null) return proposed(turn, before);
  // "Ok" to an answer of ours, where nothing was asked: it is heard, and nothing is pressed.
  if (asked === undefined && isPlainYes(turn.text)) return reply({ say: [say("all-right")] });
  // "Yes" to several ways tells of none: which of them is asked once.
  const told = turn.conversation.said?.includes(`${whatWorks.say.template}-again`) === true;
  const next = asked === whatWorks.name && told ? amountOrPerson(turn) : whatWorks;
  const open = openMeans(turn) ?? stillOpen(asked) ?? next;
  return reply({ question: open, change: open === whatWorks ? { flow: "negotiate" } : {} });
}

export function accepted(turn: Turn): Reply {
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
  const answersIt =
    (agreesToTerms(turn.text) || saysAlreadyYes(turn.text) === "again") &&
    meant.pending &&
    asked === readBackQuestion(offer).name;
  return answersIt ? agreed(turn, offer) : reply(readBack(turn, offer));
}

/** "Back to how it was": what was read to them before, once more. */
export function backAgain(turn: Turn): Reply | null {
  const was = readBefore(turn);
  if (was === null) return null;
  const back = readBack(turn, was);
  return reply({ ...back, change: { ...back.change, wish: wishBehind(was) } });
}

/** "No, keep that plan", back from a question: what lies there, or what was read to them last, once more. */
export function keptAsItWas(turn: Turn): Reply | null {
  const { debt, conversation, text, understood } = turn;
  const { pending, shown, asked } = conversation;
  const id = pending?.offer ?? shown.at(-1);
  if (debt?.agreement.kind !== "none" || id === undefined) return null;
  if (understood.signals.length > 0 || !keepsThatPlan(text)) return null;
  const offer = liveOffer(turn, id);
  if (offer === null || contradicts(turn, offer)) return null;
  const answersIt = pending !== null && asked?.question === readBackQuestion(offer).name;
  return answersIt ? agreed(turn, offer) : reply(readBack(turn, offer));
}

/** What they have in mind who go back to what was read to them before: of a plan, the plan itself. */
const wishBehind = ({ terms }: Offer): OfferWish | null =>
  terms.kind === "promise"
    ? { kind: "promise", amount: terms.amount, dueOn: terms.dueOn }
    : terms.kind === "in-full"
      ? { kind: "promise", amount: terms.amount, dueOn: terms.payBy }
      : null;

/** "Ok the 15th it is", "yes, the rest on the 20th": what was read back just now is agreed, said over. */
export function agreedOver(turn: Turn): Reply | null {
  const { pending, asked } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer === null || asked?.question !== readBackQuestion(offer).name) return null;
  return saidOver(turn, offer) ? agreed(turn, offer) : null;
}

export const withoutValues = ({ text, understood }: Turn): string =>
  understood.values.reduce((rest, { text: said }) => rest.replace(said, " "), text);

/**
 * What was wished before, with what is said now; one payment promised in so many words is a new wish,
 * and a day alone is that of the plan they have in mind.
 */
export function corrected(turn: Turn, wish: OfferWish): OfferWish {
  const before = turn.conversation.wish ?? null;
  const whole = wish.kind === "promise" && wish.dueOn !== null && wish.amount !== null;
  // "60 is fine but the 7th", of a plan of 60 each time: it begins then.
  if (before?.kind === "plan" && whole && saysItsSum(turn, wish)) {
    return joined(before, { ...wish, amount: null });
  }
  // "March 20, when I'm paid. 1,200", of 1,200 a month: the day on which that begins.
  const begins = whole && before?.kind === "plan" && before.every !== null && !before.first;
  const same = begins && wish.amount.minor === before.instalment?.minor;
  const anew = before?.kind === "plan" && whole && !same;
  // "All of it on the 20th then", of a plan on the table: nothing of the plan is left.
  const total = turn.debt?.total ?? null;
  const once = before?.kind === "plan" && wish.kind === "promise" && wish.dueOn !== null;
  const ofAll =
    wish.kind === "promise" &&
    (wish.amount?.minor === total?.minor || (wish.amount === null && saysAll(turn.text)));
  if (once && ofAll) return { ...wish, amount: total };
  const first = before?.kind === "promise" && before.dueOn !== null ? before.amount : null;
  const follows = wish.kind === "plan" && wish.every !== null && thenFirst.test(turn.text);
  if (first !== null && before?.kind === "promise" && follows && saysSame(turn, wish)) {
    return { ...wish, instalment: first, firstOn: before.dueOn };
  }
  if (first !== null && before?.kind === "promise" && follows && !wish.first) {
    return { ...wish, first: { amount: first, dueOn: before.dueOn } };
  }
  const rest = first === null ? null : afterPart(turn, first, wish);
  if (rest !== null && before?.kind === "promise") {
    const firstOn = afterFirst(before.dueOn, rest.firstOn);
    return { ...rest, firstOn, first: { amount: rest.first, dueOn: before.dueOn } };
  }
  // "50 now and then we'll see": of the plan that lay there nothing is left.
  if (anew && leavesRestOpen(turn.text)) return wish;
  if (anew && means(turn, "promise_to_pay") && !changesPlan.test(turn.text)) return wish;
  const complete = wish.kind === "plan" && wish.every !== null && wish.instalment !== null;
  if (complete && dropsIt.test(turn.text)) return wish;
  const both = joined(before, wish);
  // "Next month 2,500", of 500 today: the day of the old sum is not that of the new one.
  const hinted = wish.kind === "promise" && wish.dueOn === null && wish.amount !== null;
  const elsewhere = hinted && nearDayIn(turn.text, turn.known.today) !== null;
  return elsewhere && both.kind === "promise" ? { ...both, dueOn: null } : both;
}

const isFine = phrases(String.raw`
  (?:is|it'?s|that'?s|sounds|works|would be) (?:\p{L}+ )?(?:fine|ok|okay|good|great|alright|all right)|works|i can do|fine|ok
  (?:est[aá]|me parece|va|queda|suena) (?:bien|perfecto|de acuerdo)|de acuerdo|va|vale|s[ií]
  (?:theek|thik|sahi|chalega|manzoor|ho jayeg[ai])|ठीक|सही|चलेगा|मंज़?ूर
`);

/** They take the sum of the plan on the table, and name a day beside it. */
function saysItsSum(turn: Turn, wish: OfferWish): boolean {
  const { pending } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  const each = offer === null ? undefined : duesOf(offer.terms).at(0)?.amount.minor;
  return wish.kind === "promise" && wish.amount?.minor === each && isFine.test(plainly(turn.text));
}

/** "Actually 50 on the 15th", of a plan on the table: of that plan, and not one payment in its place. */
const changesPlan = pattern(
  String.raw`(?<!\p{L})(?:actually|make (?:it|that|them)|i meant?|change (?:it|that|them) to|mejor|digo|quise decir|balki|matlab|kar do)(?!\p{L})|बल्कि|मतलब|कर दो`,
);

/** "Forget that. Just 35 a week": nothing of what was said before stays. */
const dropsIt = pattern(
  String.raw`(?<!\p{L})(?:forget (?:that|it|about (?:it|that)|(?:all|everything) (?:of )?(?:that|this))|scrap (?:that|it)|scratch that|never ?mind(?: that| all that)?|start (?:over|again)|none of that|olv[ií]d[ea](?:lo|te)?(?: (?:eso|de eso|todo eso))?|borr[oe]n y cuenta nueva|(?:wo |yeh )?(?:chhodo|chodo|rehne do|jaane do|bhool jao))(?!\p{L})|छोड़ो|रहने दो|जाने दो|भूल जाओ`,
);

const otherwise = pattern(
  String.raw`(?<!\p{L})(?:no|not|instead|rather|actually|better|mejor|en vez|nahi+n?|balki)(?!\p{L})|नहीं|बल्कि`,
);

/** "50 a month", behind a larger part that was just read back: how the rest of it goes on. */
function afterPart(turn: Turn, first: Money, wish: OfferWish) {
  if (wish.kind !== "plan" || wish.first || wish.every === null || wish.instalment === null)
    return null;
  const { pending } = turn.conversation;
  const smaller = wish.instalment.minor < first.minor;
  if (pending === null || !smaller || otherwise.test(turn.text)) return null;
  return means(turn, "reject_offer", "correct_previous") ? null : { ...wish, first };
}

const same = phrases(String.raw`
  (?:the )?same(?: again| amount| each time)?|as much again|(?:lo|la) mism[oa](?: cantidad)?|igual|otro tanto|utn[aei] hi|itn[aei] hi|wahi|wohi|same|उतन[ाेी] ही|इतन[ाेी] ही|वही
`);

/** "Then the same again every month", behind a part: so much each time, from its day. */
const saysSame = (turn: Turn, wish: OfferWish): boolean =>
  wish.kind === "plan" &&
  wish.instalment === null &&
  wish.firstOn === null &&
  same.test(plainly(turn.text));

/** "And then 60 a fortnight": what was named before comes first. */
const thenFirst = pattern(
  String.raw`^[^\p{L}]*(?:(?:and|y|aur|ok|so|और)\s+)*(?:then|after (?:that|it)|afterwards|luego|despu[eé]s|phir|fir|uske baad|फिर|उसके बाद)(?!\p{L})`,
);
