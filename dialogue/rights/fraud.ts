/** fraud: coercion or a stolen name; everything rests, a person looks into it. */

import { asideIn } from "../heard/questions/asides.ts";
import { say } from "../wording/saying.ts";
import { quoteOf, right } from "../turn/right.ts";

export const fraud = right({
  signal: "fraud",
  flow: "dispute",
  disposition: "fraud",
  handsOver: "fraud",
  acts: (turn) => [
    {
      kind: "open-case",
      of: "fraud",
      account: turn.debt?.account ?? null,
      reason: null,
      quote: quoteOf(turn, "fraud"),
    },
  ],
  // "I have the police report, shall I send it here?"
  says: ({ text }) => [
    say("fraud-noted"),
    ...(asideIn(text, "where-to-send") === null ? [] : [say("send-here")]),
  ],
});
