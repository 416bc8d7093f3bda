/** hardship: help first, free advice named; then what they can spare, in their own words. */

import { say } from "../wording/saying.ts";
import { askAmount, wantPerson } from "./questions.ts";
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

/** What they can spare is theirs to say; where that was asked already, a person can look at the rest. */
export function whatTheyCan(turn: Turn): Reply | null {
  if (!signalOf(turn, "hardship") || !isVerified(turn)) return null;
  const asked = turn.conversation.notes.includes(`asked:${askAmount.name}`);
  return reply({ question: asked ? wantPerson : askAmount, change: { flow: "hardship" } });
}
