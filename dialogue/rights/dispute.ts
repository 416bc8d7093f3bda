/** dispute: the debt is contested; it rests until it is looked into. */

import { disputeReasons } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { right } from "../turn/right.ts";

export const dispute = right({
  signal: "dispute",
  flow: "dispute",
  disposition: "dispute",
  acts: ({ understood, debt }) =>
    understood.signals
      .filter(({ name }) => name === "dispute")
      .slice(0, 1)
      .map(({ value, quote }) => ({
        kind: "open-case",
        of: "dispute",
        account: debt?.account ?? null,
        reason: disputeReasons.find((reason) => reason === value) ?? "other",
        quote,
      })),
  says: () => [say("dispute-noted")],
});
