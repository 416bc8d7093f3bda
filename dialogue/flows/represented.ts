/** represented: somebody acts for the person; we talk with them. */

import { say } from "../wording/saying.ts";
import { quoteOf, right } from "./right.ts";

export const represented = right({
  signal: "represented",
  flow: "represented",
  disposition: "represented",
  acts: (turn) => [{ kind: "note-representation", quote: quoteOf(turn, "represented") }],
  says: () => [say("represented-noted")],
});
