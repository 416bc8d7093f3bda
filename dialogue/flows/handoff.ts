/** handoff: a person, now or when the desk opens. */

import type { AskedAct, Known, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { callbackAct, callbackSay } from "./callback.ts";
import { right } from "../turn/right.ts";
import { type Turn, means } from "../turn/turn.ts";

/** What is said of a hand-over: nothing more than who answers, and when. */
export const passingOn = ({ deskIsOpen }: Known): Say =>
  say(deskIsOpen ? "handing-over" : "handing-over-later");

/** Who has the message, and when they answer. */
export const waits = ({ known }: Turn): Say =>
  say(known.deskIsOpen ? "still-waiting" : "still-waiting-later");

/** A person takes the talk; out of hours a call-back is booked as well. */
export function handOverActs({ deskIsOpen }: Known, because: string): readonly AskedAct[] {
  const over: AskedAct = { kind: "hand-over", because };
  return deskIsOpen ? [over] : [over, { kind: "book-callback", time: null, on: null }];
}

const asksForCall = (turn: Turn): boolean => means(turn, "request_callback");

export const asksPerson = right({
  signal: "asks_person",
  flow: "handoff",
  disposition: "handed-over",
  handsOver: "asked",
  // The hand-over itself is done once, whatever else asks for it.
  acts: (turn) => (asksForCall(turn) ? [callbackAct(turn)] : []),
  says: (turn) => {
    if (asksForCall(turn)) return [callbackSay(turn)];
    return [turn.conversation.withPerson ? waits(turn) : passingOn(turn.known)];
  },
});

/** Why the desk holds a talk that one of them has taken up: it is theirs to give back. */
export const takenUp = "taken over by the desk";
