/** open and verify: who we are, and who speaks. A claim is no proof; three failures lock. */

import { say } from "../wording/saying.ts";
import { wantPerson } from "./questions.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isItYou,
  isNoted,
  means,
  noted,
  reply,
  signalOf,
  strangerHere,
} from "./turn.ts";
import { wishOf } from "./wishes.ts";

/** Three wrong proofs lock the talk: a person takes it from there. */
const mostFailures = 3;

export const verifyDetails: Question = { name: "verify details", say: say("verify-details") };
const restOfProof: Question = { name: "verify proof", say: say("verify-rest-proof") };
const restOfName: Question = { name: "verify name", say: say("verify-rest-name") };

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

const halves = { name: "proof:name", right: "proof:right", wrong: "proof:wrong" } as const;

/** `half` proves nothing yet: the name alone, or something known alone. */
export type Proof = "right" | "wrong" | "half" | "no-answer";

/** A name and something known, said at once or one after the other. */
export type Proved = { readonly proof: Proof; readonly notes: readonly string[] };

/** What the words prove. A date in a promise is no failed proof: it counts only when we asked. */
export function proofIn(turn: Turn): Proved {
  const { conversation, known, text } = turn;
  const { notes } = conversation;
  const found = known.proves(text);
  const asked = /^(?:verify|open)/.test(conversation.asked?.question ?? "");
  const knows = notes.includes(halves.name);
  const secret = notes.includes(halves.right) ? "right" : null;
  const told = secret ?? (notes.includes(halves.wrong) ? "wrong" : null);
  const rest = notes.filter((note) => !note.startsWith("proof:"));
  switch (found) {
    case "right":
      return { proof: "right", notes: rest };
    case "wrong":
      return asked ? { proof: "wrong", notes: rest } : { proof: "no-answer", notes };
    case "right-secret":
    case "wrong-secret": {
      const now = found === "right-secret" ? "right" : "wrong";
      if (now === "wrong" && !asked) return { proof: "no-answer", notes };
      return knows ? { proof: now, notes: rest } : { proof: "half", notes: [...rest, halves[now]] };
    }
    case "name":
      return told === null
        ? { proof: "half", notes: [...rest, halves.name] }
        : { proof: told, notes: rest };
    case "no-answer":
      return { proof: "no-answer", notes };
  }
}

/** The reply to one who is not verified and has just proved nothing. */
export function verify(turn: Turn, { proof, notes: proofNotes }: Proved): Reply {
  const { verification } = turn.conversation;
  if (verification.kind === "locked") {
    return reply({ handOver: "verification locked", disposition: "verification-locked" });
  }
  const failures = verification.kind === "verified" ? 0 : verification.failures;
  if (proof === "wrong") return afterFailure(failures + 1, proofNotes);
  if (means(turn, "deny_identity", "reject_offer") && isAsked(turn)) {
    return reply({ question: wantPerson, disposition: "identity-asked" });
  }
  return asking(
    turn,
    failures,
    proof === "half" ? missingHalf(proofNotes) : verifyDetails,
    proofNotes,
  );
}

const missingHalf = (notes: readonly string[]): Question =>
  notes.includes(halves.name) ? restOfProof : restOfName;

/** Asks who speaks: at first with who we are, the second time with why, then names the other ways. */
function asking(turn: Turn, failures: number, question: Question, given: readonly string[]): Reply {
  const { verification, disclosed } = turn.conversation;
  const claims = verification.kind === "claimed" || claimsToBe(turn);
  const wants = wantsOf(turn);
  const notes = given.filter((note) => !(wants !== null && note.startsWith("wants:")));
  const wish = wants === null ? null : wishOf(turn);
  const told = notes.filter((note) => note === `asked:${question.name}`).length;
  const tired = told >= timesAsked && !notes.includes(otherWays);
  const kept = wants === null ? notes : noted(notes, wants);
  return reply({
    say: [...greeting(turn), ...(tired ? [say("other-ways")] : [])],
    question: tired ? null : question,
    change: {
      flow: "verify",
      verification: claims ? { kind: "claimed", failures } : { kind: "unverified", failures },
      disclosed: noted(disclosed, "ai"),
      notes: tired ? [...kept, otherWays] : kept,
      ...(wish === null ? {} : { wish }),
    },
    disposition: "identity-asked",
  });
}

const timesAsked = 2;
const otherWays = "other-ways";

/** Who we are, once; what it is about only this far. */
function greeting(turn: Turn): Reply["say"] {
  const { disclosed } = turn.conversation;
  const known = disclosed.includes("ai") || signalOf(turn, "asks_if_ai") !== undefined;
  const told = turn.conversation.said?.includes("private-matter") === true;
  const why = known && !told && means(turn, "ask_creditor");
  return [...(known ? [] : [say("hello")]), ...(why ? [say("private-matter")] : [])];
}

/** Somebody else answered in this talk: whatever is known of the person proves nothing any more. */
export function strangerTalks(turn: Turn, { proof }: Proved): Reply | null {
  if (!isNoted(turn, strangerHere)) return null;
  if (proof === "right" || means(turn, "confirm_identity")) {
    return reply({ handOver: "a proof after somebody else answered", disposition: "third-party" });
  }
  const told = turn.conversation.notes.filter((note) => note === "stranger-told").length;
  if (told >= timesAsked) return reply({ disposition: "third-party" });
  return reply({
    say: [say(told === 0 ? "stranger-again" : "third-party-again")],
    change: { notes: [...turn.conversation.notes, "stranger-told"] },
    disposition: "third-party",
  });
}

/** "Yes, that is me": what they say, not who they are. */
const claimsToBe = (turn: Turn): boolean =>
  means(turn, "confirm_identity") ||
  (turn.conversation.asked?.question === isItYou && means(turn, "accept_offer"));

function afterFailure(failures: number, notes: readonly string[]): Reply {
  const acts = [{ kind: "verification-failed" } as const];
  if (failures >= mostFailures) {
    return reply({
      say: [say("locked")],
      acts,
      change: { flow: "verify", verification: { kind: "locked" }, notes },
      disposition: "verification-locked",
    });
  }
  return reply({
    question: failed(failures),
    acts,
    change: { flow: "verify", verification: { kind: "unverified", failures }, notes },
    disposition: "verification-failed",
  });
}
