/** A person has the talk: rights are heard, paying goes on, and the rest is told to wait, not forever. */

import { say } from "../wording/saying.ts";
import { after } from "./after.ts";
import { callback } from "./callback.ts";
import { waits } from "./handoff.ts";
import { restsBy } from "./held.ts";
import { pay } from "./pay.ts";
import type { Heard } from "./rights.ts";
import {
  type Reply,
  type Turn,
  isNoted,
  isVerified,
  means,
  reply,
  strangerHere,
  together,
} from "./turn.ts";
import { proofIn } from "./verify.ts";

const mostTold = 2;

/** What can be done while a colleague is on the way; the rest is for them. */
export function waiting(turn: Turn, heard: Heard): Reply {
  const parts = [proved(turn), paying(turn), callback(turn), leaving(turn)].filter(
    (part) => part !== null,
  );
  if (heard.say.length > 0) parts.unshift(reply({ say: heard.say }));
  if (parts.length > 0) return { ...together(parts), disposition: "with-person", handOver: null };
  const { notes } = turn.conversation;
  const told = notes.filter((note) => note.startsWith("waiting")).length;
  const again = told >= mostTold ? [] : [waits(turn)];
  return reply({
    say: again,
    change: told < mostTold ? { notes: [...notes, `waiting ${told + 1}`] } : {},
    disposition: "with-person",
  });
}

/** A proof given meanwhile is not asked for again by whoever takes over. */
function proved(turn: Turn): Reply | null {
  if (isVerified(turn) || isNoted(turn, strangerHere)) return null;
  const { proof, notes } = proofIn(turn);
  if (proof === "half") return reply({ say: [waits(turn)], change: { notes } });
  if (proof !== "right" || turn.conversation.verification.kind === "locked") return null;
  return reply({
    say: [say("verified"), waits(turn)],
    acts: [{ kind: "verified" }],
    change: { verification: { kind: "verified", at: turn.known.now }, notes },
  });
}

/** Whoever wants to pay may, as long as nothing rests. */
function paying(turn: Turn): Reply | null {
  const wants = means(turn, "pay_now", "ask_payment_methods", "payment_problem", "report_payment");
  if (!wants || !isVerified(turn) || restsBy(turn.known)) return null;
  return pay(turn);
}

/** A goodbye does not end what a colleague has begun. */
function leaving(turn: Turn): Reply | null {
  const leave = after(turn);
  return leave === null ? null : { ...leave, acts: [], change: {} };
}
