/** complaint: heard and passed on; what else the message asks is answered. */

import { say } from "../wording/saying.ts";
import { quoteOf, right } from "../turn/right.ts";

export const complaint = right({
  signal: "complaint",
  flow: "complaint",
  disposition: "complaint",
  stops: false,
  acts: (turn) => [
    {
      kind: "open-case",
      of: "complaint",
      account: turn.debt?.account ?? null,
      reason: null,
      quote: quoteOf(turn, "complaint"),
    },
  ],
  says: () => [say("complaint-noted")],
});
