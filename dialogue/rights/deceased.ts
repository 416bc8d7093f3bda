/** deceased: condolence, and nothing else. */

import { say } from "../wording/saying.ts";
import { right } from "../turn/right.ts";

export const deceased = right({
  signal: "deceased",
  flow: "deceased",
  disposition: "deceased",
  alone: true,
  strangers: true,
  acts: () => [{ kind: "note-death" }],
  says: () => [say("condolence")],
});
