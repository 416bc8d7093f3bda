/** A sum at once and parts behind it: as policy bears it together, else the sum by the link and what their means carry. */

import type { Money } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import { type Conversation, type Say, untoldPlan } from "../conversation.ts";
import { isQuestion } from "../heard/asides.ts";
import { isAtOnce } from "../heard/lump-words.ts";
import type { Value } from "../meaning.ts";
import { noAnswers } from "../means/questions.ts";
import { asksWhatEach, asksWhatToPay } from "../means/what-each.ts";
import { type Reply, type Turn, isNoted, noted, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { leastTold, longestPlan } from "./longest.ts";
import { minted, offerByMeans } from "./means-offer.ts";
import { largestOf, readBack } from "./offers.ts";
import { aMonth, dayOf, lumpNote, lumpNoted, lumpSay, sumsNamed } from "./rest-in-parts.ts";

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

/** "Can I put 1000 down first?", beside what their means carry: neither half is dropped. */
export function besideMeans(turn: Turn): Reply | null {
  const offer = offerByMeans(turn);
  const [lump, each, more] = sumsNamed(turn);
  if (offer === null || lump === undefined || more !== undefined) return null;
  const { amount, text } = lump;
  const asks = asksOfLump(turn.conversation, turn.understood.values, turn.text);
  if (!asks && !isAtOnce(turn.text, text)) return null;
  const notes = lumpNoted(turn.conversation.notes, amount);
  const byLink = (left: Offer, more: readonly Say[] = []): Reply => {
    const made = readBack(turn, left);
    const change = { ...made.change, notes: more.length > 0 ? noted(notes, leastTold) : notes };
    return reply({ ...made, say: [lumpSay(turn), ...more], change, forward: true });
  };
  if (offer.terms.kind === "pause") {
    return isNoted(turn, lumpNote(amount)) ? byLink(offer) : null;
  }
  if (amount.minor <= largestOf(offer).minor) return null;
  const instalment = each?.amount ?? null;
  const whole = wholeWith(turn, offer, { amount, instalment });
  if (whole !== null) return whole;
  if (instalment === null) return byLink(offer);
  const rest = minted(turn, offer, { each: instalment });
  if (rest.ok) return byLink(rest.value);
  const mint = turn.known.means?.(noAnswers).mint ?? turn.known.mint;
  const least = offer.terms.kind === "plan" ? (longestPlan(mint, {}) ?? offer) : offer;
  const parts = largestOf(least);
  return byLink(
    least,
    parts.minor > instalment.minor ? [say("least-by-means", { amount: parts })] : [],
  );
}

/** Both in one plan: the parts as named, else as large as those offered, else the least there is. */
function wholeWith(
  turn: Turn,
  offer: Offer,
  { amount, instalment }: { readonly amount: Money; readonly instalment: Money | null },
): Reply | null {
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
