/** A dispute taken back: asked about once, lifted by a plain yes alone; what is not ours to lift goes to the desk. */

import type { Hold } from "@forbear/accounts";
import { secondsBetween } from "@forbear/kernel";
import { isPlainYes } from "../heard/plain-yes.ts";
import { admits } from "../heard/sayings.ts";
import { saysForgetIt, takesBackDispute } from "../heard/takes-back.ts";
import { whatWorks } from "../turn/questions.ts";
import { talkRestsAfterSeconds } from "../turn/resumed.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isVerified,
  means,
  needsGentleness,
  reply,
  together,
} from "../turn/turn.ts";
import { declarationOf, isTemplateId } from "../wording/catalogue.ts";
import { takenUp, wishKept } from "../terms/wish-kept.ts";
import { say } from "../wording/saying.ts";
import { isResting } from "./resting.ts";
import { forDesk } from "./wishes-of-contact.ts";

const whether: Question = { name: "dispute withdraw", say: say("ask-withdraw") };

type Disputed = Extract<Hold, { readonly kind: "dispute" }>;

const disputeOf = ({ debt }: Turn): Disputed | null =>
  debt?.holds.find((hold): hold is Disputed => hold.kind === "dispute") ?? null;

/**
 * Theirs to take back here: what they contested in this sitting, and nothing else that rests it. A
 * letter of earlier, a stolen name and what others placed are looked at by people.
 */
function mayLift(turn: Turn, hold: Disputed): boolean {
  const { conversation, known, debt } = turn;
  const others = [...known.personHolds, ...(debt?.holds ?? [])];
  return (
    conversation.notes.includes("dispute") &&
    secondsBetween(hold.at, known.now) <= talkRestsAfterSeconds &&
    hold.reason !== "identity_theft" &&
    !others.some(({ kind }) => kind !== "dispute" && isResting(kind))
  );
}

/** They say that they contest nothing after all: in so many words, or behind our word that it rests. */
function takesBack(turn: Turn): boolean {
  const { text, understood, conversation } = turn;
  if (understood.signals.length > 0) return false;
  const justNow = conversation.flow === "dispute" && saysForgetIt(text);
  return takesBackDispute(text) || justNow || admits(text);
}

/** It rests no more: what they proposed meanwhile is read back, or what was open before is gone on with. */
function lifted(turn: Turn, hold: Disputed): Reply {
  const question = needsGentleness(turn) ? null : whatWorks;
  return together([
    reply({
      say: [say("dispute-withdrawn")],
      acts: [{ kind: "withdraw-dispute", account: turn.debt?.account ?? null, case: hold.case }],
      change: { flow: "negotiate" },
      forward: true,
    }),
    takenUp(turn) ?? reply({ question }),
  ]);
}

/** Asked whether they take it back they say something else, which was answered: it is asked once more. */
export function withWhether(turn: Turn, made: Reply): Reply {
  const hold = disputeOf(turn);
  const asked = turn.conversation.asked?.question === whether.name;
  const refuses = means(turn, "reject_offer", "deny_identity");
  const clean = turn.understood.signals.length === 0 && made.handOver === null;
  if (hold === null || !asked || refuses || !clean || !mayLift(turn, hold)) return made;
  // Beside words that say only that it rests, nothing is asked.
  const rests = made.say.some(
    ({ template }) => isTemplateId(template) && declarationOf(template).stops,
  );
  return made.question === null && !rests ? { ...made, question: whether } : made;
}

/** What they say of a dispute that rests the debt; null where they take nothing back. */
export function withdrawal(turn: Turn): Reply | null {
  const hold = disputeOf(turn);
  if (hold === null || !isVerified(turn)) return null;
  const asked = turn.conversation.asked?.question === whether.name;
  const clean = turn.understood.signals.length === 0;
  if (asked && clean && mayLift(turn, hold)) {
    if (isPlainYes(turn.text)) return lifted(turn, hold);
    if (means(turn, "reject_offer", "deny_identity")) {
      return reply({ say: [say("hold-stands")], disposition: "on-hold" });
    }
  }
  if (!takesBack(turn)) return null;
  if (mayLift(turn, hold)) {
    return reply({
      question: whether,
      change: { wish: wishKept(turn) },
      disposition: "on-hold",
    });
  }
  return reply({
    say: [say("withdrawal-noted")],
    acts: [forDesk(turn)],
    disposition: "on-hold",
  });
}
