/** "From June", beyond what policy waits: no day before it is pressed on one in need, and a colleague may wait. */

import { daysBetween } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import type { OfferWish } from "../../conversation.ts";
import { wantPerson } from "../../turn/questions.ts";
import { type Reply, reply } from "../../turn/turn.ts";
import { say } from "../../wording/saying.ts";
import { beginsOn } from "./day-meanwhile.ts";

const daysNear = 14;

/** The nearest day is weeks before the one they named. */
export function isFarTooLate({ terms }: Offer, wish: OfferWish, why: string): boolean {
  const [due] = duesOf(terms);
  const first = beginsOn(wish);
  if (why !== "date-too-late" || due === undefined || first === null) return false;
  return daysBetween(due.dueOn, first) > daysNear;
}

/** It is said that it cannot be set up; what they wish is kept for whoever may. */
export const moreTime = (wish: OfferWish): Reply =>
  reply({
    say: [say("cannot-set-up"), say("more-time")],
    question: wantPerson,
    change: { flow: "hardship", pending: null, wish },
    disposition: "offer-refused",
  });
