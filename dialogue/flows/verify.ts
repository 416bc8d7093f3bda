/** open and verify: who we are, and who speaks. A claim is no proof; three failures lock. */

import { say } from "../wording/saying.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isItYou,
  means,
  noted,
  reply,
  signalOf,
} from "./turn.ts";
import { wantPerson } from "./negotiate.ts";
import { wishOf } from "./wishes.ts";

/** Three wrong proofs lock the talk: a person takes it from there. */
const mostFailures = 3;

export const verifyDetails: Question = { name: "verify details", say: say("verify-details") };

const failed = (failures: number): Question => ({
  name: `verify failed ${failures}`,
  say: say("verify-failed"),
});

const businessIntents = [
  "ask_balance",
  "ask_breakdown",
  "ask_creditor",
  "ask_due_date",
  "ask_payment_methods",
  "pay_now",
  "promise_to_pay",
  "propose_plan",
  "ask_settlement",
  "ask_more_time",
] as const;

/** What the person came for, kept until we know who they are. */
export function wantsOf(turn: Turn): string | null {
  const found = businessIntents.find((intent) => means(turn, intent));
  return found === undefined ? null : `wants:${found}`;
}

const isAsked = ({ conversation }: Turn): boolean =>
  conversation.asked?.question.startsWith("verify") ?? false;

export type Proof = "right" | "wrong" | "no-answer";

/** What the words prove. A date in a promise is no failed proof: it counts only when we asked. */
export function proofIn({ conversation, known, text }: Turn): Proof {
  const proof = known.proves(text);
  const asked = /^(?:verify|open)/.test(conversation.asked?.question ?? "");
  return proof === "wrong" && !asked ? "no-answer" : proof;
}

/** The reply to one who is not verified and has just proved nothing. */
export function verify(turn: Turn, proof: "wrong" | "no-answer"): Reply {
  const { verification, disclosed } = turn.conversation;
  if (verification.kind === "locked") {
    return reply({
      handOver: "verification locked",
      disposition: "verification-locked",
    });
  }
  const failures = verification.kind === "verified" ? 0 : verification.failures;
  if (proof === "wrong") return afterFailure(failures + 1);
  if (means(turn, "deny_identity", "reject_offer") && isAsked(turn)) {
    return reply({ question: wantPerson, disposition: "identity-asked" });
  }
  const claims = verification.kind === "claimed" || claimsToBe(turn);
  const wants = wantsOf(turn);
  const notes = turn.conversation.notes.filter(
    (note) => !(wants !== null && note.startsWith("wants:")),
  );
  const wish = wants === null ? null : wishOf(turn);
  const known = disclosed.includes("ai") || signalOf(turn, "asks_if_ai") !== undefined;
  const greets = known ? [] : [say("hello")];
  return reply({
    say: greets,
    question: verifyDetails,
    change: {
      flow: "verify",
      verification: claims ? { kind: "claimed", failures } : { kind: "unverified", failures },
      disclosed: noted(disclosed, "ai"),
      notes: wants === null ? notes : noted(notes, wants),
      ...(wish === null ? {} : { wish }),
    },
    disposition: "identity-asked",
  });
}

/** "Yes, that is me": what they say, not who they are. */
const claimsToBe = (turn: Turn): boolean =>
  means(turn, "confirm_identity") ||
  (turn.conversation.asked?.question === isItYou && means(turn, "accept_offer"));

function afterFailure(failures: number): Reply {
  const acts = [{ kind: "verification-failed" } as const];
  if (failures >= mostFailures) {
    return reply({
      say: [say("locked")],
      acts,
      change: { flow: "verify", verification: { kind: "locked" } },
      disposition: "verification-locked",
    });
  }
  return reply({
    question: failed(failures),
    acts,
    change: { flow: "verify", verification: { kind: "unverified", failures } },
    disposition: "verification-failed",
  });
}
