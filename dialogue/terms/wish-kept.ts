/** What they could pay, said where the talk of it rests: it is kept until it goes on, and then read back. */

import type { OfferWish, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import type { Reply, Turn } from "../turn/turn.ts";
import { joined } from "./parts/joined.ts";
import { proposed } from "./proposing.ts";
import { namedIn } from "./named/wish-shape.ts";
import { wishOf } from "./wishes.ts";

/** The wish of the talk with what this message adds to it; that of before where it names nothing. */
export function wishKept(turn: Turn): OfferWish | null {
  const before = turn.conversation.wish ?? null;
  const now = wishOf(turn);
  if (now === null) return before;
  // "In parts": which way they would pay is kept too, where nothing else is.
  if (namedIn(now) === null) return before ?? (now.kind === "plan" ? now : null);
  return joined(before, now);
}

/** What was kept, where it rests no more; null where nothing was, or policy has nothing near it. */
export function takenUp(turn: Turn): Reply | null {
  const wish = turn.conversation.wish ?? null;
  if (
    wish === null ||
    (namedIn(wish) === null && wish.kind !== "plan") ||
    turn.debt?.agreement.kind !== "none"
  )
    return null;
  const made = proposed(turn, wish);
  return made.disposition === "offer-refused" ? null : made;
}

/** What they would pay, by its sum; null where they named none, or laid out more than one. */
export function keptSum(wish: OfferWish): Say | null {
  if (wish.kind === "promise" && wish.amount !== null) {
    const { amount, dueOn } = wish;
    return dueOn === null ? say("kept-sum", { amount }) : say("kept-sum-on", { amount, dueOn });
  }
  if (wish.kind !== "plan" || wish.instalment === null || wish.first || wish.parts) return null;
  const often = wish.every?.every === 1 ? wish.every.unit : "other";
  return say("kept-sum-each", { amount: wish.instalment, unit: often });
}
