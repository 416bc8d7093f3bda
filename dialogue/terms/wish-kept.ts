/** What they could pay, said where the talk of it rests: it is kept until it goes on. */

import type { OfferWish } from "../conversation.ts";
import type { Turn } from "../turn/turn.ts";
import { joined } from "./joined.ts";
import { namedIn } from "./wish-shape.ts";
import { wishOf } from "./wishes.ts";

/** The wish of the talk with what this message adds to it; that of before where it names nothing. */
export function wishKept(turn: Turn): OfferWish | null {
  const before = turn.conversation.wish ?? null;
  const now = wishOf(turn);
  return now === null || namedIn(now) === null ? before : joined(before, now);
}
