/** A part of it that is promised already, as what they have in mind when they speak of the rest. */

import type { OfferWish } from "../../conversation.ts";
import type { Turn } from "../../turn/turn.ts";

/** "What's left on the 20th", behind a part that was agreed: that part, and then the others. */
export function partPromised({ debt }: Turn): OfferWish | null {
  const agreement = debt?.agreement;
  if (agreement?.kind !== "promise") return null;
  const { amount, dueOn } = agreement;
  return { kind: "promise", amount, dueOn };
}
