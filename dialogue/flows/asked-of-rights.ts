/** "What are my rights?", "will you keep calling?", "I'm thinking of a lawyer": answered, and none of it claims a right. */

import { asksOwnRights, weighsLawyer } from "../heard/questions/rights-asked.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isNoted,
  isReadBack,
  isVerified,
  reply,
  strangerHere,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { contactGoesOn } from "./contact-goes-on.ts";
import { openQuestion } from "./repair.ts";

/** Terms that lie open are read after the answer, so that the yes behind it agrees them; a text has no room. */
function readBackOpen(turn: Turn): Question | null {
  const open = openQuestion(turn);
  return open !== null && isReadBack(open) ? open : null;
}

export function askedOfRights(turn: Turn): Reply | null {
  if (isNoted(turn, strangerHere)) return null;
  const { text } = turn;
  if (asksOwnRights(text) && isVerified(turn)) {
    const question = turn.conversation.channel === "sms" ? null : readBackOpen(turn);
    return reply({ say: [say("your-rights")], question, disposition: "explained" });
  }
  if (weighsLawyer(text)) return reply({ say: [say("your-choice-who")], disposition: "explained" });
  return contactGoesOn(turn);
}
