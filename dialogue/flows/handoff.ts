/** handoff: a person, now or when the desk opens. */

import type { AskedAct, Known, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { right } from "./right.ts";

/** What is said of a hand-over: nothing more than who answers, and when. */
export const passingOn = ({ deskIsOpen }: Known): Say =>
  say(deskIsOpen ? "handing-over" : "handing-over-later");

/** A person takes the talk; out of hours a call-back is booked as well. */
export function handOverActs({ deskIsOpen }: Known, because: string): readonly AskedAct[] {
  const over: AskedAct = { kind: "hand-over", because };
  return deskIsOpen ? [over] : [over, { kind: "book-callback", time: null, on: null }];
}

export const asksPerson = right({
  signal: "asks_person",
  flow: "handoff",
  disposition: "handed-over",
  handsOver: "asked",
  acts: () => [], // the hand-over itself, once, whatever else asks for it
  says: ({ known }) => [passingOn(known)],
});
