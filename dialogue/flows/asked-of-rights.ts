/** "What are my rights?", "will you keep calling?", "I'm thinking of a lawyer": answered, and none of it claims a right. */

import { asksOwnRights, weighsLawyer } from "../heard/rights-asked.ts";
import { type Reply, type Turn, isNoted, isVerified, reply, strangerHere } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { contactGoesOn } from "./contact-goes-on.ts";

export function askedOfRights(turn: Turn): Reply | null {
  if (isNoted(turn, strangerHere)) return null;
  const { text } = turn;
  if (asksOwnRights(text) && isVerified(turn)) {
    return reply({ say: [say("your-rights")], disposition: "explained" });
  }
  if (weighsLawyer(text)) return reply({ say: [say("your-choice-who")], disposition: "explained" });
  return contactGoesOn(turn);
}
