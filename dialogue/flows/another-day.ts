/** Another day for what is agreed or lies on the table, in its own amounts; where nothing is, a day for all of it. */

import type { PlainDate } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import { type KnownDebt, type OfferWish, untoldPlan } from "../conversation.ts";
import { nearDayIn } from "../heard/wishes/near-day-words.ts";
import { whenAsked } from "../terms/days/asked-when.ts";
import { datesOffered, daysInDoubt } from "../terms/days/days-offered.ts";
import { beginMeans } from "../terms/affordability.ts";
import { isHeavyDebt } from "../terms/heavy.ts";
import { joined } from "../terms/parts/joined.ts";
import { liveOffer } from "../terms/offers.ts";
import { proposed } from "../terms/proposing.ts";
import { nearDay, wantPerson } from "../turn/questions.ts";
import {
  type Reply,
  type Turn,
  means,
  needsGentleness,
  noted,
  reply,
  valuesOf,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { notNow } from "./hardship.ts";

/** "Starting April 1st": a day on which something begins. */
export const startsOn = (turn: Turn): boolean =>
  valuesOf(turn, "date").some(({ role }) => role === "start") && !means(turn, "promise_to_pay");

/** "I meant next Friday": not the Friday that was read back, the one after it. */
export function otherOfTwo(turn: Turn): Reply | null {
  const days = daysInDoubt(turn);
  const { pending, wish = null } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  const read = offer === null ? [] : duesOf(offer.terms).map(({ dueOn }) => dueOn);
  const other = days.filter((day) => !read.includes(day));
  const [dueOn] = other;
  if (dueOn === undefined || other.length === days.length || wish === null) return null;
  return proposed(turn, joined(wish, { kind: "promise", amount: null, dueOn }));
}

/** Another day: the one they name, else the one they are asked for. */
export function otherDay(turn: Turn, { agreement }: KnownDebt): Reply {
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
    const later = notNow(turn);
    if (later !== null) return later;
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
  // More time for all of a large debt, and no day: what they can pay is found out.
  const large = on === null && wish === null && agreement.kind === "none" && isHeavyDebt(turn);
  const begun = large ? beginMeans(turn) : null;
  if (begun !== null) return begun;
  const begins = agreement.kind === "none" && needsGentleness(turn) && startsOn(turn);
  if (begins) return proposed(turn, { ...untoldPlan, firstOn: on });
  const amount = agreement.kind === "promise" ? agreement.amount : null;
  return proposed(turn, { kind: "promise", amount, dueOn: on });
}

/** "Next Friday", for what was promised for this one: the Friday after it. */
function otherInDoubt(turn: Turn, agreement: KnownDebt["agreement"]): PlainDate | null {
  if (agreement.kind !== "promise") return null;
  const other = daysInDoubt(turn).filter((day) => day > agreement.dueOn);
  return other.length === 1 ? (other[0] ?? null) : null;
}

/** The plan that stands, from that day on. */
const planAs = (
  { amount, every: { every, unit } }: Extract<KnownDebt["agreement"], { kind: "plan" }>,
  firstOn: PlainDate | null,
): OfferWish => ({
  kind: "plan",
  instalment: amount,
  count: null,
  every: { every, unit },
  firstOn,
});
