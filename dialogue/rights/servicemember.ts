/** servicemember: active service may protect the person; it is checked first. */

import { say } from "../wording/saying.ts";
import { right } from "../turn/right.ts";

export const servicemember = right({
  signal: "servicemember",
  flow: "handoff",
  disposition: "servicemember",
  acts: () => [{ kind: "servicemember" }],
  says: () => [say("servicemember-noted")],
});
