/** after: thanks, kind words, and a goodbye that ends the talk. */

import { say } from "../wording/saying.ts";
import { type Reply, type Turn, means, reply } from "./turn.ts";

export function after(turn: Turn): Reply | null {
  if (means(turn, "goodbye")) {
    return reply({
      say: [say("goodbye")],
      acts: [{ kind: "end" }],
      change: { flow: "after", ended: true, pending: null },
      disposition: "ended",
    });
  }
  if (means(turn, "thanks")) return reply({ say: [say("thanks")] });
  if (means(turn, "smalltalk")) return reply({ say: [say("small-talk")] });
  return null;
}
