/** Words of danger were taken back and a colleague has looked: the talk goes on from what they said meanwhile. */

import { joined } from "../terms/parts/joined.ts";
import { proposed } from "../terms/proposing.ts";
import { eased } from "./calm.ts";
import { wishOf } from "../terms/wishes.ts";
import { type Reply, type Turn, isNoted } from "../turn/turn.ts";

/** What they add to the terms they named while all rested; null where nothing was named, or now nothing is. */
export function goesOnAfterEase(turn: Turn): Reply | null {
  const { wish = null, pending } = turn.conversation;
  const stands = turn.debt === null || turn.debt.agreement.kind !== "none";
  if (!isNoted(turn, eased) || wish === null || pending !== null || stands) return null;
  const now = wishOf(turn);
  return now === null ? null : proposed(turn, joined(wish, now));
}
