/** A sum at once and parts behind it: as policy bears it together, else the sum by the link and what their means carry. */

import type { Money } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import { type Conversation, type Say, untoldPlan } from "../conversation.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { goesOnBehind, isAtOnce, saysSettled } from "../heard/wishes/lump-words.ts";
import { isForNow, saysForgive } from "../heard/wishes/when-words.ts";
import type { Value } from "../meaning.ts";
import { noAnswers } from "../means/questions.ts";
import { asksWhatEach, asksWhatToPay } from "../means/answers/what-each.ts";
import { type Reply, type Turn, isNoted, noted, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { leastTold, longestPlan } from "./longest.ts";
import { minted, offerByMeans, standsByMeans } from "./means-offer.ts";
import { largestOf, readBack } from "./offers.ts";
import { aMonth, dayOf, lumpNote, lumpNoted, lumpSay, sumsNamed } from "./parts/rest-in-parts.ts";

/** "2000 now and how much a month?", or the sum at once that was spoken of: what lies on the table, with it. */
export function asksOfLump(
  { notes }: Conversation,
  values: readonly Value[],
  text: string,
): boolean {
  const sums = values.filter(({ kind, role }) => kind === "money" && role !== "quoted");
  const [only, other] = sums;
  if (only === undefined || other !== undefined || only.kind !== "money") return false;
  if (only.role === "expense" || only.role === "paid" || !("currency" in only.value)) return false;
  const bare = text.replace(only.text, " ");
  const asksRest = asksWhatEach(bare) || asksWhatToPay(bare);
  if (isAtOnce(text, only.text) && asksRest) return true;
  return notes.includes(lumpNote(only.value)) && (isQuestion(text) || isAtOnce(text, only.text));
}

type Sums = { readonly amount: Money; readonly instalment: Money | null };

/** What is for at once, and how much behind it; null where they name no such sums. */
function sumsAtOnce(turn: Turn, offer: Offer): Sums | null {
  const { text, conversation, understood } = turn;
  const [one, other, more] = sumsNamed(turn);
  if (one === undefined || more !== undefined) return null;
  if (other === undefined) {
    const asks = asksOfLump(conversation, understood.values, text);
    if (!asks && !isAtOnce(text, one.text)) return null;
    const each = largestOf(offer).minor;
    if ((saysSettled(text) || saysForgive(text)) && one.amount.minor > each * timesEach)
      return null;
    return one.amount.minor > each ? { amount: one.amount, instalment: null } : null;
  }
  const [two, first] = isForNow(text, other.text) ? [one, other] : [other, one];
  const both = goesOnBehind(text) || isAtOnce(text, first.text);
  return both && (first.amount.minor > two.amount.minor || isForNow(text, first.text))
    ? { amount: first.amount, instalment: two.amount }
    : null;
}
/** More than so many of the payments at once, in words of an end, is meant for all of it. */
const timesEach = 3n;

/** "Can I put 1000 down first?", beside what their means carry: neither half is dropped. */
export function besideMeans(turn: Turn): Reply | null {
  const offer = offerByMeans(turn);
  const sums = offer === null ? null : sumsAtOnce(turn, offer);
  if (offer === null || sums === null) return null;
  const { amount, instalment } = sums;
  const notes = lumpNoted(turn.conversation.notes, amount);
  const besideSay = (sum: Money): Say =>
    offer.terms.kind === "pause"
      ? say("lump-beside-pause", { amount: sum, link: turn.known.paymentLink })
      : lumpSay(turn, sum);
  const byLink = (left: Offer, more: readonly Say[] = []): Reply => {
    const made = readBack(turn, left);
    const change = { ...made.change, notes: more.length > 0 ? noted(notes, leastTold) : notes };
    return reply({ ...made, say: [besideSay(amount), ...more], change, forward: true });
  };
  if (offer.terms.kind === "pause") {
    return instalment === null || isNoted(turn, lumpNote(amount)) ? byLink(offer) : null;
  }
  const whole = wholeWith(turn, offer, sums);
  if (whole !== null) return whole;
  const standing = standsByMeans(turn);
  if (instalment === null || standing === null) return byLink(offer);
  const rest = minted(turn, standing, { each: instalment });
  if (rest.ok) return byLink(rest.value);
  if (instalment.minor >= standing.each.minor) return byLink(offer, [say("closest-means")]);
  const mint = turn.known.means?.(noAnswers).mint ?? turn.known.mint;
  const least = offer.terms.kind === "plan" ? (longestPlan(mint, {}) ?? offer) : offer;
  const parts = largestOf(least);
  return byLink(
    least,
    parts.minor > instalment.minor ? [say("least-by-means", { amount: parts })] : [],
  );
}

/** Both in one plan: the parts as named, else as large as those offered, else the least there is. */
function wholeWith(turn: Turn, offer: Offer, { amount, instalment }: Sums): Reply | null {
  const mint = turn.known.means?.(noAnswers).mint ?? turn.known.mint;
  const first = { amount, dueOn: dayOf(turn) };
  const isBehind = (one: Offer): boolean => duesOf(one.terms)[0]?.amount.minor === amount.minor;
  const isPlan = offer.terms.kind === "plan";
  const each = instalment ?? (isPlan ? largestOf(offer) : null);
  const whole = mint({ ...untoldPlan, instalment: each, every: aMonth, first });
  if (whole.ok && isBehind(whole.value)) return reply(readBack(turn, whole.value));
  const least = isPlan ? longestPlan(mint, { every: aMonth, first }) : null;
  if (least === null || !isBehind(least)) return null;
  const made = readBack(turn, least);
  const told = say("least-by-means", { amount: duesOf(least.terms)[1]?.amount ?? amount });
  const notes = noted(turn.conversation.notes, leastTold);
  return reply({ ...made, say: [told], change: { ...made.change, notes } });
}
