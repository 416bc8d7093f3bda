/** after: thanks, kind words, and a goodbye that ends the talk. */

import { say } from "../wording/saying.ts";
import { isQuestion } from "./asides.ts";
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
  if (means(turn, "smalltalk")) {
    return asksElse(turn.text)
      ? reply({ say: [say("only-this")], disposition: "explained" })
      : reply({ say: [say("small-talk")] });
  }
  return null;
}

const entertain =
  /(?<!\p{L})(?:tell me (?:a|about|something)|sing|write (?:me )?a|play|give me a|cu[eé]ntame|d[ií]me (?:un|algo)|canta|sunao|batao|गाओ|सुनाओ)(?!\p{L})/iu;
const ofUs =
  /(?<!\p{L})(?:how (?:are|r|is) (?:you|u|your|ur)|how'?s it going|what'?s up|wassup|sup|c[oó]mo (?:est[aá]s?|le va|te va)|qu[eé] tal|kaise (?:ho|hain)|kya haal)(?!\p{L})|कैसे (?:हो|हैं)/iu;

/** The weather, a joke, a song: not what we are here for; how we are is only polite. */
const asksElse = (text: string): boolean =>
  (isQuestion(text) || entertain.test(text)) && !ofUs.test(text);
