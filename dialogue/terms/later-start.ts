/** "Can I start in May?", of what was offered: the same payments, from that day or the latest that policy allows. */

import { type PlainDate, addMonths } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import { type OfferWish, untoldPlan } from "../conversation.ts";
import { type StartAsked, saysBegin, startAsked } from "../heard/later-start.ts";
import { openMeans } from "../means/questions.ts";
import { type Reply, type Turn, reply, valuesOf } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { datesOffered } from "./days-offered.ts";
import { moreTime } from "./far-first-day.ts";
import { joined } from "./joined.ts";
import { minted, offerByMeans } from "./means-offer.ts";
import { liveOffer, readBack, readBackQuestion } from "./offers.ts";
import { proposed } from "./proposing.ts";
import { amountsOffered } from "./sums-offered.ts";
import { isOpenPlan } from "./wish-shape.ts";
import { wishOf } from "./wishes.ts";

/** From when on they ask to pay, and nothing of how much; one day alone, of small payments, is the first of them. */
function startIn(turn: Turn, isRelief: boolean): StartAsked | null {
  if (amountsOffered(turn).length > 0) return null;
  const read = valuesOf(turn, "date").map(({ value }) => value);
  const asked = startAsked(turn.text, turn.known.today, read);
  if (asked !== null || !isRelief) return asked;
  const [day, other] = datesOffered(turn);
  if (day !== undefined) return other === undefined ? day : null;
  // "The 5th of every month": it begins there.
  const wish = wishOf(turn);
  return wish !== null && isOpenPlan(wish) && wish.kind === "plan" ? wish.firstOn : null;
}

const monthsAhead = 36;

/** The answer to it; null where they ask for no other start, or of something that was agreed. */
export function laterStart(turn: Turn): Reply | null {
  if (turn.debt?.agreement.kind !== "none") return null;
  const offer = offerByMeans(turn);
  const asked = startIn(turn, offer?.terms.kind === "reduced");
  if (asked === null) return null;
  const firstOn = asked === "later" ? addMonths(turn.known.today, monthsAhead) : asked;
  if (offer === null) return ofOtherTerms(turn, firstOn);
  // Nothing is to be paid in a pause; when it ends, both look again.
  if (offer.terms.kind === "pause") {
    return reply({ say: [say("means-nothing")], question: readBackQuestion(offer) });
  }
  const got = minted(turn, offer, { firstOn });
  const made = got.ok ? got.value : got.error.nearest;
  const dueOn = made === null ? undefined : duesOf(made.terms)[0]?.dueOn;
  if (made === null || dueOn === undefined) return moreTime({ ...untoldPlan, firstOn });
  const says = dueOn < firstOn ? [say("start-latest", { dueOn })] : [];
  return reply({ ...readBack(turn, made), say: says });
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
