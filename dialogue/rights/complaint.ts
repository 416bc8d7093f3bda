/** complaint: heard and passed on; what else the message asks is answered. */

import type { Say } from "../conversation.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { asksComplaintRoute } from "../heard/questions/asked-of-us.ts";
import { ordinaryQuestion } from "../heard/questions/ordinary-questions.ts";
import { toldOfVisit } from "../heard/contact/visits.ts";
import { inFewWords } from "../words/phrases.ts";
import { say } from "../wording/saying.ts";
import { quoteOf, right } from "../turn/right.ts";
import type { Turn } from "../turn/turn.ts";

const fewWords = 8;

/** "What is the grievance officer?", and nothing that they complain of. */
const asksOnlyRoute = ({ text }: Turn): boolean =>
  asksComplaintRoute(text) && inFewWords(text, fewWords) && !toldOfVisit(text);

/** "When will my complaint be answered?", once it was noted: asked of it, and nothing more is complained of. */
function askedOfIt({ text, conversation, understood }: Turn): Say | null {
  const noted = conversation.said?.some((one) => one.startsWith("complaint-noted")) === true;
  const more = understood.intents.some(
    ({ name }) => name !== "unclear" && !name.startsWith("ask_"),
  );
  if (!noted || more || !inFewWords(text, mostAsked) || toldOfVisit(text)) return null;
  if (asideIn(text, "when") !== null) return say("when-unknown");
  return ordinaryQuestion(text) === "number" ? say("number-elsewhere") : null;
}
const mostAsked = 12;

export const complaint = right({
  signal: "complaint",
  flow: "complaint",
  disposition: "complaint",
  stops: false,
  acts: (turn) =>
    askedOfIt(turn) === null
      ? [
          {
            kind: "open-case",
            of: "complaint",
            account: turn.debt?.account ?? null,
            reason: null,
            quote: quoteOf(turn, "complaint"),
          },
        ]
      : [],
  says: (turn) => {
    const answer = askedOfIt(turn);
    if (answer !== null) return [answer];
    return [
      ...(asksOnlyRoute(turn) ? [] : [say("complaint-noted")]),
      ...(asksComplaintRoute(turn.text) ? [say("complaint-route")] : []),
    ];
  },
});
