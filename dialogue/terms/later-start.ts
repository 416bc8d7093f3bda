/** "Can I start in May?", of a pause or of a plan that no means were asked for. */

import { type PlainDate, addMonths } from "@forbear/kernel";
import { type OfferWish, untoldPlan } from "../conversation.ts";
import { saysBegin, startAsked } from "../heard/wishes/later-start.ts";
import { openMeans } from "../means/questions.ts";
import { type Reply, type Turn, valuesOf } from "../turn/turn.ts";
import { startKept } from "./beyond-means.ts";
import { joined } from "./parts/joined.ts";
import { offerByMeans } from "./means-offer.ts";
import { liveOffer } from "./offers.ts";
import { proposed } from "./proposing.ts";
import { amountsOffered } from "./named/sums-offered.ts";

const monthsAhead = 36;

/** The answer to it where no terms by means are so changed; null where they ask for no other start, or of something that was agreed. */
export function laterStart(turn: Turn): Reply | null {
  if (turn.debt?.agreement.kind !== "none" || amountsOffered(turn).length > 0) return null;
  const { known, conversation } = turn;
  const offer = offerByMeans(turn);
  const read = valuesOf(turn, "date").map(({ value }) => value);
  const asked = startAsked(turn.text, known.today, read);
  if (asked === null) return null;
  if (offer?.terms.kind === "pause") {
    const before = conversation.wish ?? null;
    const dueOn = asked === "later" ? offer.terms.until : asked;
    return startKept(turn, offer, joined(before, { kind: "promise", amount: null, dueOn }));
  }
  if (offer !== null) return null;
  return ofOtherTerms(turn, asked === "later" ? addMonths(known.today, monthsAhead) : asked);
}

/** Of a plan on the table that no means were asked for, or of none: in parts from that day, never all of it then. */
function ofOtherTerms(turn: Turn, firstOn: PlainDate): Reply | null {
  if (openMeans(turn) !== null || !saysBegin(turn.text)) return null;
  if (valuesOf(turn, "date").length > 0) return null;
  const { pending, wish = null } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer !== null && offer.terms.kind !== "plan") return null;
  const before: OfferWish = wish?.kind === "plan" ? wish : untoldPlan;
  return proposed(turn, joined(before, { kind: "promise", amount: null, dueOn: firstOn }));
}
