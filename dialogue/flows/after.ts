/** after: thanks, kind words, and a goodbye that ends the talk. */

import { say } from "../wording/saying.ts";
import { type Reply, type Turn, means, reply, valuesOf } from "./turn.ts";

export function after(turn: Turn): Reply | null {
  // "Roz 600 milte hain": who brings an amount does not leave yet.
  if (means(turn, "goodbye") && valuesOf(turn, "money").length === 0) {
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
