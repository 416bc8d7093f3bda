/** A pause is all that their means carry by our guide, and they would pay: they may, any sum on any day; a colleague where they insist. */

import { addDays } from "@forbear/kernel";
import type { Offer } from "@forbear/negotiation";
import type { OfferWish } from "../conversation.ts";
import { saysNoPerson } from "../heard/answers/call-off.ts";
import { saysLeft, wantsNoPause, wouldPayAnyway } from "../heard/answers/own-figures.ts";
import { type Reply, type Turn, isNoted, means, noted, reply } from "../turn/turn.ts";
import { wantPerson } from "../turn/questions.ts";
import { say } from "../wording/saying.ts";
import { beginsOn } from "./days/day-meanwhile.ts";
import { offerByMeans } from "./means-offer.ts";
import { readBack } from "./offers.ts";
import { joined } from "./parts/joined.ts";
import { wishOf } from "./wishes.ts";

const toldFreely = "pays-as-they-like";
const toldNoted = "own-figures-noted";
const toldStart = "start-kept";
const insisted = "pays-beyond-means";

/** So far ahead a first day is a start that waits, and no day for the next payment. */
const waitsDays = 21;

/** The pause that they offer something beside: theirs to pay as they like, then noted, then with a colleague; the pause stands. */
export function tooLittleLeft(turn: Turn, nearest: Offer, wish: OfferWish): Reply | null {
  if (nearest.terms.kind !== "pause") return null;
  const from = beginsOn(wish);
  const waits = from !== null && from >= addDays(turn.known.today, waitsDays);
  if (waits && !isNoted(turn, toldStart)) return startKept(turn, nearest, wish);
  return asTheyLike(turn, nearest, wish);
}

function asTheyLike(turn: Turn, pause: Offer, wish: OfferWish | null): Reply {
  const { notes } = turn.conversation;
  const again = isNoted(turn, toldFreely);
  if (again && isNoted(turn, toldNoted) && !saysNoPerson(turn.text)) return toColleague(wish);
  const made = readBack(turn, pause);
  const change = { ...made.change, wish, notes: noted(notes, again ? toldNoted : toldFreely) };
  const says = [say("own-figures", { link: turn.known.paymentLink })];
  // Who wants no pause, or was offered it beside this answer, is not asked for it once more.
  if (again || wantsNoPause(turn.text)) {
    const asks = isNoted(turn, "no-person") || saysNoPerson(turn.text) ? null : wantPerson;
    return reply({ ...made, say: says, question: again ? null : asks, change, forward: true });
  }
  return reply({ ...made, say: says, change, forward: true });
}

/** "From May on": kept beside the pause, and any sum may come before. */
export function startKept(turn: Turn, pause: Offer, wish: OfferWish | null): Reply | null {
  if (pause.terms.kind !== "pause") return null;
  const made = readBack(turn, pause);
  const notes = noted(turn.conversation.notes, toldStart);
  const slots = { reviewOn: pause.terms.until, link: turn.known.paymentLink };
  return reply({
    ...made,
    say: [say("start-kept", slots)],
    change: { ...made.change, wish, notes },
    forward: true,
  });
}

const toColleague = (wish: OfferWish | null): Reply =>
  reply({
    change: { flow: "hardship", pending: null, wish },
    handOver: insisted,
    disposition: "offer-refused",
  });

/** The pause that lies there by our guide; null where other terms do, or none. */
export function pauseByMeans(turn: Turn): Offer | null {
  const offer = offerByMeans(turn);
  return offer?.terms.kind === "pause" ? offer : null;
}

/** "But we have 300 left", "let me pay something", where the pause lies there; a sum they offer with it is kept. */
export function insisting(turn: Turn): Reply | null {
  const pause = pauseByMeans(turn);
  if (pause === null) return null;
  const pays = wouldPayAnyway(turn.text);
  if (!pays && !saysLeft(turn.text)) return null;
  const { wish: before = null } = turn.conversation;
  const now = pays || means(turn, "promise_to_pay", "propose_plan") ? wishOf(turn) : null;
  const wish = now === null ? before : joined(before, now);
  return wish === null ? asTheyLike(turn, pause, null) : tooLittleLeft(turn, pause, wish);
}
