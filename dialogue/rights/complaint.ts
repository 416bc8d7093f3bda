/** complaint: heard and passed on; what else the message asks is answered. */

import { asksComplaintRoute } from "../heard/asked-of-us.ts";
import { toldOfVisit } from "../heard/visits.ts";
import { inFewWords } from "../heard/phrases.ts";
import { say } from "../wording/saying.ts";
import { quoteOf, right } from "../turn/right.ts";
import type { Turn } from "../turn/turn.ts";

const fewWords = 8;

/** "What is the grievance officer?", and nothing that they complain of. */
const asksOnlyRoute = ({ text }: Turn): boolean =>
  asksComplaintRoute(text) && inFewWords(text, fewWords) && !toldOfVisit(text);

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
  says: (turn) => [
    ...(asksOnlyRoute(turn) ? [] : [say("complaint-noted")]),
    ...(asksComplaintRoute(turn.text) ? [say("complaint-route")] : []),
  ],
});
