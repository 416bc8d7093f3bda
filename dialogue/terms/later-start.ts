/** "Can I start in May?", of a pause or of a plan that no means were asked for. */

import { type PlainDate, addMonths } from "@forbear/kernel";
import { type OfferWish, untoldPlan } from "../conversation.ts";
import { saysBegin, startAsked } from "../heard/wishes/later-start.ts";
import { openMeans } from "../means/questions.ts";
import { type Reply, type Turn, reply, valuesOf } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { joined } from "./parts/joined.ts";
import { offerByMeans } from "./means-offer.ts";
import { liveOffer, readBackQuestion } from "./offers.ts";
import { proposed } from "./proposing.ts";
import { amountsOffered } from "./named/sums-offered.ts";

const monthsAhead = 36;

/** The answer to it where no terms by means are so changed; null where they ask for no other start, or of something that was agreed. */
export function laterStart(turn: Turn): Reply | null {
  if (turn.debt?.agreement.kind !== "none" || amountsOffered(turn).length > 0) return null;
  const offer = offerByMeans(turn);
  const read = valuesOf(turn, "date").map(({ value }) => value);
  const asked = startAsked(turn.text, turn.known.today, read);
  if (asked === null) return null;
  // Nothing is to be paid in a pause; when it ends, both look again.
  if (offer?.terms.kind === "pause") {
    return reply({ say: [say("means-nothing")], question: readBackQuestion(offer) });
  }
  if (offer !== null) return null;
  return ofOtherTerms(turn, asked === "later" ? addMonths(turn.known.today, monthsAhead) : asked);
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
