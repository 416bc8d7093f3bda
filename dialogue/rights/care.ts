/** care: danger to life, and what bends a life. Help first; nothing about money. */

import type { Say } from "../conversation.ts";
import { type VulnerabilityKind, vulnerabilityKinds } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { adviserIn, crisisLineIn, crisisSite } from "../turn/places.ts";
import { quoteOf, right } from "../turn/right.ts";
import { type Turn, signalOf } from "../turn/turn.ts";

const helpIn = ({ known }: Turn): Say => {
  const found = crisisLineIn(known.jurisdiction.country);
  return found ? say("crisis", found) : say("crisis-anywhere", { site: crisisSite });
};

const crisis = right({
  signal: "crisis",
  flow: "care",
  disposition: "crisis",
  handsOver: "crisis",
  acts: (turn) => [{ kind: "crisis", quote: quoteOf(turn, "crisis") }],
  says: (turn) => [helpIn(turn)],
});

const kindsIn = ({ understood }: Turn): readonly VulnerabilityKind[] => {
  const said = understood.signals
    .filter(({ name }) => name === "vulnerable")
    .map(({ value }) => vulnerabilityKinds.find((kind) => kind === value) ?? "other_life_event");
  return [...new Set(said)];
};

const vulnerable = right({
  signal: "vulnerable",
  flow: "care",
  disposition: "vulnerable",
  acts: (turn) => [{ kind: "vulnerable", kinds: kindsIn(turn) }],
  says: (turn) => {
    const kind = kindsIn(turn).at(0) ?? "other_life_event";
    const adviser = adviserIn(turn.known.jurisdiction.country);
    const short = signalOf(turn, "hardship") !== undefined;
    // Whoever goes on telling is thanked in words they did not read yet.
    if (!short && turn.conversation.said?.includes("care-again") === true) {
      const worn = turn.conversation.said.includes("heard-you");
      return [say(worn ? "told" : "heard-you")];
    }
    return short && adviser !== null
      ? [say("care-and-advice", { kind, adviser })]
      : [say("care", { kind })];
  },
});

export const care = { crisis, vulnerable };
