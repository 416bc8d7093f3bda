/** "50 now and then we'll see": that much on its day, and of the rest nothing is named. */

import type { Money, PlainDate } from "@forbear/kernel";
import type { OfferWish } from "../conversation.ts";
import { leavesRestOpen } from "../heard/when-words.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";

const now = /(?<![\p{L}\p{M}])(?:now|today|ahora|ahorita|hoy|ya|abhi|aaj|अभी|आज)(?![\p{L}\p{M}])/iu;

/** That payment alone; null where more is named, or nothing is left open. */
export function restOpen(
  turn: Turn,
  [amount, more]: readonly Money[],
  [day]: readonly PlainDate[],
): OfferWish | null {
  const rhythm = valuesOf(turn, "recurrence").length > 0;
  if (amount === undefined || more !== undefined || rhythm) return null;
  if (!leavesRestOpen(turn.text) || amount.minor >= (turn.debt?.total.minor ?? 0n)) return null;
  return { kind: "promise", amount, dueOn: day ?? (now.test(turn.text) ? turn.known.today : null) };
}
