/** Repair: what was not understood, what is asked again, and the way back after a digression. */

import { say } from "../wording/saying.ts";
import { openMeans } from "./affordability.ts";
import { liveOffer, readBackQuestion } from "./offers.ts";
import { wantPerson, whatWorks } from "./questions.ts";
import { whereWeStand } from "./servicing.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isVerified,
  means,
  needsGentleness,
  reply,
} from "./turn.ts";
import { verifyDetails } from "./verify.ts";

const apology =
  /^(?:(?:i'?m|im|so|very|really|ok|oh)\s+)*(?:sorry|my bad|apologies|my apologies|bad day|long day)(?:[\s,.]+(?:bad day|long day|about that|for that|mate|love|man|rough day|its been a day))*\W*$/iu;

/** Not understood: once more in other words; the second time a person takes over. */
const mostNotUnderstood = 2;

export function notUnderstood(turn: Turn): Reply {
  // A face alone, or "sorry, bad day": nothing to understand, and nothing held against them.
  const { text } = turn;
  if (isVerified(turn) && (!/[\p{L}\p{N}]/u.test(text) || apology.test(text.trim()))) {
    const says = apology.test(text.trim()) ? [say("all-right")] : [];
    return reply({ say: says, question: openQuestion(turn) ?? whatWorks });
  }
  const times = turn.conversation.notUnderstood + 1;
  const change = { notUnderstood: times };
  if (times >= mostNotUnderstood) {
    return reply({ change, handOver: "not understood", disposition: "not-understood" });
  }
  const { pending } = turn.conversation;
  const offer = pending === null || !isVerified(turn) ? null : liveOffer(turn, pending.offer);
  const disposition = "not-understood";
  if (offer !== null) {
    const question = readBackQuestion(offer);
    return reply({ say: [say("not-sure")], question, change, disposition });
  }
  const about = isVerified(turn) ? openMeans(turn) : null;
  if (about !== null) return reply({ question: about, change, disposition });
  const owes = turn.debt !== null && turn.debt.total.minor > 0n;
  const template = isVerified(turn) && owes ? "say-what-helps" : "say-again";
  return reply({ question: { name: "say-again", say: say(template) }, change, disposition });
}

/** The question that still stands open, to return to after something else was answered. */
export function openQuestion(turn: Turn): Question | null {
  const { pending } = turn.conversation;
  if (!isVerified(turn)) return verifyDetails;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  return offer === null ? openMeans(turn) : readBackQuestion(offer);
}

/** "What did you say?", "hello?": the open question again, or where we stand. */
export function again(turn: Turn): Reply | null {
  const repeat = means(turn, "repeat");
  if (!repeat && !means(turn, "greet", "confirm_identity")) return null;
  const question = openQuestion(turn);
  if (question !== null) return reply({ question });
  return whereWeStand(turn);
}

/** After an answer: back to the open question, or on to what can be agreed. */
export function wayBack(turn: Turn, made: Reply): Question | null {
  const offersPerson = made.question?.name === wantPerson.name && !("pending" in made.change);
  if (offersPerson) return openQuestion(turn) ?? made.question;
  if (made.question !== null || made.forward || made.change.ended === true) return made.question;
  if (made.handOver !== null) return null;
  const cleared = "pending" in made.change && made.change.pending === null;
  const open = cleared ? null : openQuestion(turn);
  if (open !== null) return open;
  const { debt } = turn;
  const mayAgree = debt !== null && debt.total.minor > 0n && debt.agreement.kind === "none";
  if (!mayAgree || made.disposition !== "explained") return null;
  // Whoever told of something hard is answered, and not asked for money in the same breath.
  return needsGentleness(turn) ? null : whatWorks;
}
