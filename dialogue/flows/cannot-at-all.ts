/** "I can't pay anything": no plan of ours is put before them again, and no lump sum; what they may do stays open. */

import { saysCannot } from "../heard/answers/cannot.ts";
import { beginMeans } from "../terms/affordability.ts";
import { liveOffer } from "../terms/offers.ts";
import { datesOffered } from "../terms/days/days-offered.ts";
import { amountsOffered } from "../terms/named/sums-offered.ts";
import { openMeans } from "../means/questions.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, isNoted, needsGentleness, reply, valuesOf } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";

const toldFreely = "pays-when-they-can";

/** They need not pay by a plan: any sum on any day, when they can; and a colleague, if they like. */
export function whenTheyCan(turn: Turn, before: Reply["say"] = []): Reply {
  const { notes } = turn.conversation;
  const again = isNoted(turn, toldFreely);
  return reply({
    say: again ? before : [...before, say("when-you-can", { link: turn.known.paymentLink })],
    question: wantPerson,
    change: {
      flow: "hardship",
      pending: null,
      wish: null,
      notes: again ? notes : [...notes, toldFreely],
    },
  });
}

/** They cannot, and name neither a sum nor a day: what lies there from policy alone is taken off the table. */
export function cannotAtAll(turn: Turn): Reply | null {
  const { debt, conversation, text } = turn;
  if (debt?.agreement.kind !== "none" || conversation.pending === null) return null;
  const offer = liveOffer(turn, conversation.pending.offer);
  if (offer === null || offer.terms.kind === "pause" || offer.terms.kind === "reduced") return null;
  if (!needsGentleness(turn) || !saysCannot(text) || openMeans(turn) !== null) return null;
  const named = amountsOffered(turn).length > 0 || datesOffered(turn).length > 0;
  if (named || valuesOf(turn, "recurrence").length > 0) return null;
  return beginMeans(turn) ?? whenTheyCan(turn);
}
