/** hardship: help first, free advice named; then what they can spare, in their own words. */

import { say } from "../wording/saying.ts";
import { amountOrPerson, beginMeans } from "./affordability.ts";
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

/** What a household can keep up is asked for once; where it was asked already, a person can look. */
export function whatTheyCan(turn: Turn): Reply | null {
  if (!signalOf(turn, "hardship") || !isVerified(turn)) return null;
  return (
    beginMeans(turn) ?? reply({ question: amountOrPerson(turn), change: { flow: "hardship" } })
  );
}
