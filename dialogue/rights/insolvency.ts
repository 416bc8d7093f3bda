/** insolvency: everything stays as it is until the papers are checked. */

import { say } from "../wording/saying.ts";
import { right } from "../turn/right.ts";

export const insolvency = right({
  signal: "insolvency",
  flow: "insolvency",
  disposition: "insolvency",
  acts: () => [{ kind: "note-insolvency" }],
  says: () => [say("insolvency-noted")],
});
