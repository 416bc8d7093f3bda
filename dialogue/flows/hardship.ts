/** hardship: help first, free advice named; then the smallest plan that policy has, if it can be carried. */

import { money } from "@forbear/kernel";
import { say } from "../wording/saying.ts";
import { askAmount } from "./negotiate.ts";
import { readBack } from "./offers.ts";
import { adviserIn } from "./places.ts";
import { right } from "./right.ts";
import { type Reply, type Turn, isVerified, reply, signalOf } from "./turn.ts";

export const hardship = right({
  signal: "hardship",
  flow: "hardship",
  disposition: "hardship",
  stops: false,
  acts: () => [{ kind: "hardship" }],
  says: ({ known }) => {
    const adviser = adviserIn(known.jurisdiction.country);
    return [adviser === null ? say("hardship-anywhere") : say("hardship", { adviser })];
  },
});

/** The longest plan with the smallest instalments; nothing where the person proposed something. */
export function smallestPlan(turn: Turn): Reply | null {
  const { known, debt } = turn;
  if (!signalOf(turn, "hardship") || !isVerified(turn) || debt === null) return null;
  // A text message has no room for help and for a plan; help goes first.
  if (turn.conversation.channel === "sms") return reply({ question: askAmount });
  const instalment = money(debt.total.currency, 1n); // asks for the least: policy answers with it
  const minted = known.mint({
    kind: "plan",
    instalment,
    count: null,
    every: null,
    firstOn: null,
  });
  const offer = minted.ok ? minted.value : minted.error.nearest;
  if (offer === null || offer.terms.kind !== "plan") return null;
  return reply({ ...readBack(turn, offer), say: [say("only-if-affordable")] });
}
