/** hardship: help first, free advice named; then what they can spare, in their own words. */

import { say } from "../wording/saying.ts";
import { askAmount, wantPerson } from "./questions.ts";
import { adviserIn } from "./places.ts";
import { right } from "./right.ts";
import { type Question, type Reply, type Turn, isVerified, reply, signalOf } from "./turn.ts";

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
  return reply({ question: amountOrPerson(turn), change: { flow: "hardship" } });
}

/** Nobody is asked twice what they can manage: they may have told us that it is nothing. */
export const amountOrPerson = ({ conversation }: Turn): Question =>
  conversation.notes.includes(`asked:${askAmount.name}`) ? wantPerson : askAmount;
