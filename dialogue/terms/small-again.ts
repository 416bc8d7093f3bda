/** Small payments lie on the table, and they name less: those, and never the plan that pays all. */

import type { Offer } from "@forbear/negotiation";
import type { OfferWish } from "../conversation.ts";
import { noAnswers } from "../means/questions.ts";
import { type Reply, type Turn, isNoted, noted, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { leastTold, longestPlan } from "./longest.ts";
import { minted, standsByMeans } from "./means-offer.ts";
import { largestOf, readBack } from "./offers.ts";

/** So much each time in place of the small payments that stand; null where the wish is of more than that. */
export function smallInstead(turn: Turn, wish: OfferWish): Reply | null {
  const standing = standsByMeans(turn);
  if (standing?.kind !== "reduced" || wish.kind !== "plan" || wish.instalment === null) return null;
  const { first = null, second = null, parts = null, count, instalment: each } = wish;
  if (first !== null || second !== null || parts !== null || count !== null) return null;
  const got = minted(turn, standing, { each, every: wish.every, firstOn: wish.firstOn });
  const made = got.ok ? got.value : got.error.nearest;
  if (made?.terms.kind !== "reduced") return null;
  return reply({ ...readBack(turn, made), say: whyOther(made, each.minor), forward: true });
}

function whyOther(made: Offer, asked: bigint) {
  const largest = largestOf(made);
  if (largest.minor < asked) return [say("closest-means")];
  return largest.minor > asked ? [say("least-by-means", { amount: largest })] : [];
}

/** Less than policy bears, where their means carry the least there is: that, with its figure, once. */
export function leastFirst(turn: Turn, wish: OfferWish): Reply | null {
  const standing = turn.known.means?.(noAnswers);
  const each = wish.kind === "plan" ? wish.instalment : null;
  if (standing?.missing.length !== 0 || each === null || isNoted(turn, leastTold)) return null;
  const least = longestPlan(standing.mint, { every: { every: 1, unit: "month" } });
  const sustainable = standing.reckoned?.sustainable ?? null;
  if (least === null || sustainable === null) return null;
  const amount = largestOf(least);
  if (amount.minor > sustainable.minor || amount.minor <= each.minor) return null;
  const made = readBack(turn, least);
  const notes = noted(turn.conversation.notes, leastTold);
  return reply({
    ...made,
    say: [say("least-by-means", { amount })],
    change: { ...made.change, notes },
  });
}
