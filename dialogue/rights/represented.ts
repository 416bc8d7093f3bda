/** represented: somebody acts for the person; we talk with them. */

import { asideIn } from "../heard/questions/asides.ts";
import { say } from "../wording/saying.ts";
import { actsForThem } from "./acting-for.ts";
import { quoteOf, right } from "../turn/right.ts";
import { type Turn, isNoted, isVerified, signalOf, strangerHere, valuesOf } from "../turn/turn.ts";

/** Whoever writes is not the person, and says that they act for them. */
export const writesForThem = (turn: Turn): boolean =>
  (signalOf(turn, "represented") !== undefined || saysSo(turn)) &&
  !isVerified(turn) &&
  (actsForThem(turn.text) ||
    isNoted(turn, strangerHere) ||
    signalOf(turn, "third_party") !== undefined);

/** "Papa gave it to me in writing", of one who told that they are another. */
const saysSo = (turn: Turn): boolean =>
  !isVerified(turn) && isNoted(turn, strangerHere) && actsForThem(turn.text);

/** How somebody is reached stands in the message. */
export const tellsReach = (turn: Turn): boolean =>
  valuesOf(turn, "phone").length + valuesOf(turn, "email").length > 0;

export const represented = right({
  signal: "represented",
  flow: "represented",
  disposition: "represented",
  claims: (turn) => signalOf(turn, "represented") !== undefined || saysSo(turn),
  acts: (turn) => [
    {
      kind: "note-representation",
      quote: tellsReach(turn) ? turn.text : quoteOf(turn, "represented"),
    },
  ],
  says: (turn) => {
    const asksWhere = asideIn(turn.text, "where-to-send") !== null;
    if (writesForThem(turn))
      return [say("acts-for-them"), ...(asksWhere ? [say("send-here")] : [])];
    return [say(tellsReach(turn) ? "represented-named" : "represented-noted")];
  },
});
