/** care: danger to life, and what bends a life. Help first; nothing about money. */

import { vulnerabilityKinds } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { crisisLineIn, crisisSite } from "./places.ts";
import { quoteOf, right } from "./right.ts";

const crisis = right({
  signal: "crisis",
  flow: "care",
  disposition: "crisis",
  handsOver: "crisis",
  acts: (turn) => [{ kind: "crisis", quote: quoteOf(turn, "crisis") }],
  says: ({ known }) => {
    const found = crisisLineIn(known.jurisdiction.country);
    return [found ? say("crisis", found) : say("crisis-anywhere", { site: crisisSite })];
  },
});

const vulnerable = right({
  signal: "vulnerable",
  flow: "care",
  disposition: "vulnerable",
  acts: ({ understood }) => {
    const said = understood.signals
      .filter(({ name }) => name === "vulnerable")
      .map(({ value }) => vulnerabilityKinds.find((kind) => kind === value) ?? "other_life_event");
    return [{ kind: "vulnerable", kinds: [...new Set(said)] }];
  },
  says: () => [say("care")],
});

export const care = { crisis, vulnerable };
