/** Figures in answer to a question of ours: "50", "the 15th", and of what they are. */

import { type OfferWish, untoldPlan } from "../conversation.ts";
import { wordsBesideFigures } from "../words/phrases.ts";
import { hasFigures } from "../terms/figures-said.ts";
import { liveOffer } from "../terms/offers.ts";
import { amountsOffered } from "../terms/named/sums-offered.ts";
import { isBare, isOneSum, isRhythm } from "../terms/named/wish-shape.ts";
import { wishOf } from "../terms/wishes.ts";
import { amountOnName, askAmount, wantPerson } from "../turn/questions.ts";
import { type Turn, intentOf, means, valuesOf } from "../turn/turn.ts";
import { corrected, withoutValues } from "./accepting.ts";
import { pattern } from "../words/pattern.ts";

const proposals = ["promise_to_pay", "propose_plan", "ask_settlement"] as const;
/** They propose terms in so many words. */
export const proposesTerms = (turn: Turn): boolean => means(turn, ...proposals);

/** "150", "like 150 bucks", said of nothing in particular: what they would pay. */
const isBareSum = (turn: Turn): boolean =>
  turn.debt?.agreement.kind === "none" &&
  !means(turn, "report_payment", "payment_problem", "ask_receipt", "ask_settlement") &&
  amountsOffered(turn).length > 0 &&
  wordsBesideFigures(withoutValues(turn).replace(hedges, " ")) <= fewWords;
/** "I dunno, like 40 or so": what makes a sum no surer, and no less theirs. */
const hedges = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:i (?:dunno|guess|think|suppose)|(?:i )?do(?:n'?t| not) know|idk|maybe|perhaps|probably|like|about|around|or so|say|hmm+|well|um+|ok(?:ay)?|pues|bueno|no s[eé]|algo como|algo as[ií]|como|unos|unas|m[aá]s o menos|quiz[aá]s?|tal vez|creo|yo|por ah[ií]|a lo mejor|digamos|este|eh|shayad|lagbhag|kar[ie]+b|pata nahi|to|toh|शायद|लगभग|क़?रीब|पता नहीं)(?![\p{L}\p{M}])`,
  "g",
);
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

const sureOfChat = 0.7;

/** An answer in figures to a question of ours: "50", "the 15th". */
export const answersWithFigures = (turn: Turn): boolean => {
  const asked = turn.conversation.asked?.question ?? "";
  const alone = asked === "" && isBareSum(turn);
  // "What's the 8.25?", of how it is made up: a figure of ours; "I paid 500 this morning": a day of what was paid.
  if (means(turn, "ask_breakdown", "report_payment") && !proposesTerms(turn)) return false;
  // "Did you see the match today?": a day on which nobody pays.
  const chats = (intentOf(turn, "smalltalk")?.confidence ?? 0) >= sureOfChat;
  if (chats && !proposesTerms(turn) && valuesOf(turn, "money").length === 0) return false;
  const open = figuresWanted.test(asked) || opensToFigures.has(asked) || alone;
  return (open || turn.conversation.pending !== null) && hasFigures(turn) && wishOf(turn) !== null;
};

/** What was read back are payments each time: a bare sum is of one of them. */
function isPlanOnTable(turn: Turn): boolean {
  const { pending, wish = null } = turn.conversation;
  const offer = pending === null || wish?.kind === "plan" ? null : liveOffer(turn, pending.offer);
  return offer?.terms.kind === "plan" || offer?.terms.kind === "reduced";
}

/** An amount in answer to "how much each time" is that of each time. */
export function inAnswer(turn: Turn, wish: OfferWish): OfferWish {
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
    return corrected(turn, { ...untoldPlan, instalment: wish.amount });
  }
  return corrected(turn, wish);
}
