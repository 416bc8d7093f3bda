/** hardship: help first, free advice named; then what they can spare, in their own words. */

import { saysNoPerson } from "../heard/answers/call-off.ts";
import { putsOffTalk } from "../heard/wishes/left-until.ts";
import { say } from "../wording/saying.ts";
import { amountOrPerson, beginMeans, offeredByMeans, toldSmall } from "../terms/affordability.ts";
import { saysNothingNow } from "../means/answers/beside-answers.ts";
import { isNoIncome } from "../means/household/household.ts";
import { openMeans } from "../means/questions.ts";
import { liveOffer, readBackQuestion } from "../terms/offers.ts";
import { adviserIn } from "../turn/places.ts";
import { wantPerson } from "../turn/questions.ts";
import { right } from "../turn/right.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isHeld,
  isNoted,
  isVerified,
  means,
  needsGentleness,
  reply,
  signalOf,
} from "../turn/turn.ts";
import { waits } from "./without-figures.ts";

/** They read of free help with money in this talk. */
export const wasToldOfHelp = ({ conversation: { said = [] } }: Turn): boolean =>
  said.some((one) => namesHelp.includes(one));
const namesHelp = ["hardship", "hardship-again", "hardship-anywhere", "care-and-advice"];

export const hardship = right({
  signal: "hardship",
  flow: "hardship",
  disposition: "hardship",
  stops: false,
  acts: () => [{ kind: "hardship" }],
  says: (turn) => {
    const { known } = turn;
    // The family of one who died is asked for nothing: no help with money is offered for it.
    if (isHeld(turn, "deceased")) return [];
    // Where they read of free help, amid our questions, it is not named again.
    if (openMeans(turn) !== null && wasToldOfHelp(turn)) {
      return isNoIncome(turn.text) || saysNothingNow(turn.text) ? [] : [say("heard-you")];
    }
    const adviser = adviserIn(known.jurisdiction.country);
    return [adviser === null ? say("hardship-anywhere") : say("hardship", { adviser })];
  },
});

/** A pause that was read back and not answered yet; null where there is none. */
export function pauseOnTable(turn: Turn): Question | null {
  const { pending } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  return offer?.terms.kind === "pause" ? readBackQuestion(offer) : null;
}

/** "Nobody now, wait till June": no colleague; one in need is asked what may bring the rest they ask for. */
export function notNow(turn: Turn): Reply | null {
  if (!saysNoPerson(turn.text) && !putsOffTalk(turn.text)) return null;
  // A day that they name is a wish for time, and answered as one.
  const until = waits(turn);
  if (until !== null) return until;
  const asksTime = needsGentleness(turn) && means(turn, "ask_more_time");
  return (asksTime ? beginMeans(turn) : null) ?? reply({ say: [say("heard-you")] });
}

/** What a household can keep up is asked for once; where it was asked already, a person can look. */
export function whatTheyCan(turn: Turn): Reply | null {
  if (!isVerified(turn)) return null;
  if (!signalOf(turn, "hardship")) return signalOf(turn, "vulnerable") ? lessComesIn(turn) : null;
  // What leaves them enough was found: with nothing coming in, no more is asked of them.
  const begun = isNoted(turn, offeredByMeans) ? null : beginMeans(turn);
  if (begun !== null) return begun;
  // Told amid our questions, help is named again, and the question stands.
  const open = openMeans(turn);
  if (open !== null) return reply({ question: open, change: { flow: "hardship" } });
  if (isNoted(turn, toldSmall)) return reply({ change: { flow: "hardship" } });
  // What leaves them enough lies on the table already: it stands, and nothing more is asked of them.
  if (!isNoted(turn, offeredByMeans)) {
    return reply({ question: amountOrPerson(turn), change: { flow: "hardship" } });
  }
  return reply({ question: pauseOnTable(turn) ?? wantPerson, change: { flow: "hardship" } });
}

/** Lost work or pay: what still comes in is asked for; amid our questions thanks, and the question stands. */
function lessComesIn(turn: Turn): Reply | null {
  const { debt } = turn;
  if (debt === null || debt.total.minor <= 0n || isHeld(turn, "deceased")) return null;
  const open = openMeans(turn);
  if (open === null) return beginMeans(turn);
  return reply({ question: open, change: { flow: "hardship" } });
}
