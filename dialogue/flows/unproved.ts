/** Who speaks is not known: what needs no proof is answered, the rest waits for it. */

import { isBrief } from "../heard/sayings/as-meant.ts";
import { asideIn, asideSay } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { taunts } from "../heard/taunts.ts";
import { type Reply, type Turn, means, noted, reply, together } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { housekeeping } from "./business.ts";
import { isThere, notUnderstood } from "./repair.ts";
import type { Heard } from "./rights.ts";
import { wantsTakingStopped } from "./taking.ts";
import { type Proved, verify } from "./verify.ts";
import { forDesk } from "./wishes-of-contact.ts";

export function unproved(turn: Turn, heard: Heard, found: Proved): Reply {
  const made = unprovedAnswer(turn, heard, found);
  if (asideIn(turn.text, "stop-taking") === null) return made;
  const notes = noted(made.change.notes ?? turn.conversation.notes, wantsTakingStopped);
  return { ...made, acts: [...made.acts, forDesk(turn)], change: { ...made.change, notes } };
}

function unprovedAnswer(turn: Turn, heard: Heard, found: Proved): Reply {
  const parts = housekeeping(turn);
  if (found.proof !== "no-answer") return verify(turn, found);
  if (parts.length > 0) return together(parts);
  const { conversation, understood } = turn;
  if (heard.signals.length === 0 && isThere(turn.text)) return verify(turn, found);
  if (heard.signals.length > 0 && understood.intents.length === 0) {
    return heard.signals.includes("complaint") ? reply({}) : verify(turn, found);
  }
  const last = conversation.notes.at(-1) ?? "";
  if (conversation.asked === null && (last === "inconvenient" || last === "scam-doubt")) {
    const few = isBrief(turn.text) || last === "scam-doubt";
    const brief = means(turn, "unclear") && few && !isQuestion(turn.text);
    if (brief || means(turn, "thanks", "accept_offer")) return reply({ say: [say("all-right")] });
  }
  if (taunts(turn.text)) return reply({ say: [say("calm-here")] });
  const aside = asideIn(turn.text, "where-to-send", "when", "how-to-call");
  if (aside !== null) return reply({ say: [asideSay(aside)] });
  const asksWhy = asideIn(turn.text, "why-ask") !== null;
  if (means(turn, "unclear") && conversation.asked !== null && !asksWhy) return notUnderstood(turn);
  return verify(turn, found);
}
