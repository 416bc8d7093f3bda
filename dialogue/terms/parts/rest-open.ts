/** "50 now and then we'll see": that much on its day, and of the rest nothing is named. */

import type { Money, PlainDate } from "@forbear/kernel";
import type { OfferWish } from "../../conversation.ts";
import { leavesRestOpen, saysRest, saysToday } from "../../heard/wishes/when-words.ts";
import { type Turn, valuesOf } from "../../turn/turn.ts";

/** That payment alone; null where more is named, or nothing is left open. */
export function restOpen(
  turn: Turn,
  [amount, more]: readonly Money[],
  [day]: readonly PlainDate[],
): OfferWish | null {
  const rhythm = valuesOf(turn, "recurrence").length > 0;
  if (amount === undefined || more !== undefined || rhythm) return null;
  // "300 now, the rest later, on the 20th": that day is of the rest.
  const restDay = day !== undefined && saysRest(turn.text);
  if (restDay || !leavesRestOpen(turn.text) || amount.minor >= (turn.debt?.total.minor ?? 0n))
    return null;
  return {
    kind: "promise",
    amount,
    dueOn: day ?? (saysToday(turn.text) ? turn.known.today : null),
  };
}
