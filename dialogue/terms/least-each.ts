/** What is the least that can be paid at a time, and the longest it can take. */

import type { KnownDebt } from "../conversation.ts";
import { asideIn, asideSay } from "../heard/questions/asides.ts";
import { saysLeastWay } from "../heard/answers/which-way.ts";
import { longestPlan } from "./longest.ts";
import { readBack } from "./offers.ts";
import { beyondThem, tooMuchForThem } from "./proposing.ts";
import { type Reply, type Turn, reply } from "../turn/turn.ts";
import { amountsOffered } from "./named/sums-offered.ts";
import { wishOf } from "./wishes.ts";

/** "What is the least?", or the least of the ways that there are; of a lower sum for all of it, it is another matter. */
const asksLeast = ({ text, conversation: { wish = null } }: Turn): boolean =>
  asideIn(text, "least") !== null || (wish?.kind !== "settlement" && saysLeastWay(text));

/** "What is the least I can pay a month?": the longest plan, with a word that nobody has to. */
export function leastEach(turn: Turn, { agreement }: KnownDebt): Reply | null {
  if (agreement.kind !== "none" || !asksLeast(turn)) return null;
  return amountsOffered(turn).length > 0 ? null : leastPlan(turn);
}

/** The longest plan that policy has, read back with that word; null where it has none. */
export function leastPlan(turn: Turn): Reply | null {
  const wish = wishOf(turn);
  const every = wish?.kind === "plan" ? wish.every : null;
  const offer = longestPlan(turn.known.mint, { every });
  if (offer === null) return null;
  const before = turn.conversation.wish ?? { kind: "by-means", instalment: null };
  if (beyondThem(turn, offer)) return tooMuchForThem(turn, before);
  const made = readBack(turn, offer);
  return reply({ ...made, say: [asideSay("least")], change: { ...made.change, wish: null } });
}
