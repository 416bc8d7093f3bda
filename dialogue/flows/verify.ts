/** open and verify: who we are, and who speaks. A claim is no proof; three failures lock. */

import type { OfferWish, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { asideIn, asideSay, asksWhoWeAre } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { asksWhence } from "../heard/questions/asked-of-us.ts";
import { asksHowTheyReach, asksOffList, tellsTheirDetails } from "../heard/speakers/for-another.ts";
import { willPassOn } from "../heard/sayings/not-as-heard.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { givesOn } from "../rights/strangers.ts";
import { forColleague } from "../turn/for-colleague.ts";
import { wantPerson } from "../turn/questions.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isItYou,
  isNoted,
  isVerified,
  means,
  noted,
  reply,
  signalOf,
  strangerHere,
} from "../turn/turn.ts";
import { besideProof } from "../heard/speakers/beside-proof.ts";
import type { IntentName } from "../meaning.ts";
import { wishOf } from "../terms/wishes.ts";
import { changeWished } from "./plan-service.ts";
import { touchesNothing } from "./standing.ts";

/** Three wrong proofs lock the talk: a person takes it from there. */
const mostFailures = 3;

export const verifyDetails: Question = { name: "verify details", say: say("verify-details") };
const restOfProof: Question = { name: "verify proof", say: say("verify-rest-proof") };
const restOfName: Question = { name: "verify name", say: say("verify-rest-name") };

const failed = (failures: number): Question => ({
  name: `verify failed ${failures}`,
  say: say("verify-failed"),
});

/** What is of the matter itself, and is told or done only once we know who they are. */
export const ofTheMatter = [
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
  "report_payment",
  "payment_problem",
  "change_due_date",
] as const satisfies readonly IntentName[];

/** What the person came for, kept until we know who they are. */
const wantsOf = (turn: Turn): readonly string[] =>
  ofTheMatter.filter((intent) => means(turn, intent)).map((intent) => `wants:${intent}`);

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
  const found = tellsTheirDetails(text) ? "no-answer" : known.proves(text);
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
  return asking(turn, failures, proofAsked(proofNotes), proofNotes);
}

/** Who gave one half of a proof is asked for the other. */
export function proofAsked(notes: readonly string[]): Question {
  if (notes.includes(halves.name)) return restOfProof;
  return notes.some((note) => note.startsWith("proof:")) ? restOfName : verifyDetails;
}

/** Asks who speaks: at first with who we are, the second time with why, then names the other ways. */
function asking(turn: Turn, failures: number, question: Question, given: readonly string[]): Reply {
  const { verification, disclosed } = turn.conversation;
  const claims = verification.kind === "claimed" || claimsToBe(turn);
  const wants = wantsOf(turn);
  const anew = wants.length > 0;
  const notes = given.filter((note) => !(anew && note.startsWith("wants:") && !asksOnly.has(note)));
  const wish = anew ? wishKeptOf(turn) : null;
  const told = notes.filter((note) => note === `asked:${question.name}`).length;
  const tired = told >= timesAsked && !notes.includes(otherWays);
  const kept = [...notes, ...wants];
  const why = disclosed.includes("ai") && asideIn(turn.text, "why-ask") !== null;
  return reply({
    say: [
      ...greeting(turn),
      ...(why ? [say("why-we-ask")] : []),
      ...(tired ? [say("other-ways")] : []),
    ],
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

/** What they would agree or change, told before we know them; what proves them is no figure of it. */
function wishKeptOf(said: Turn): OfferWish | null {
  const turn = besideProof(said, said.known.proves);
  if (touchesNothing(turn)) return null;
  return changeWished(turn) ?? wishOf(turn);
}

/** What was asked is answered, whatever is asked next; what they would do may be another thing now. */
const asksOnly: ReadonlySet<string> = new Set(
  (["ask_balance", "ask_breakdown", "ask_creditor", "ask_due_date"] as const).map(
    (name) => `wants:${name}`,
  ),
);

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

/** A proof given while nothing about the debt is said: it is not asked for again by whoever takes over. */
export function provedMeanwhile(turn: Turn, next: Say): Reply | null {
  const { verification } = turn.conversation;
  if (isVerified(turn) || isNoted(turn, strangerHere) || verification.kind === "locked")
    return null;
  const { proof, notes } = proofIn(turn);
  if (proof === "half") return reply({ say: [next], change: { notes } });
  if (proof !== "right") return null;
  return reply({
    say: [say("verified"), next],
    acts: [{ kind: "verified" }],
    change: { verification: { kind: "verified", at: turn.known.now }, notes },
  });
}

/** Who said that they act for the person asks what we need of them. */
const asksWhatToShow = (turn: Turn): boolean =>
  turn.conversation.said?.includes("acts-for-them") === true && means(turn, "ask_documents");

/** Somebody else answered in this talk: whatever is known of the person proves nothing any more. */
export function strangerTalks(turn: Turn, { proof }: Proved): Reply | null {
  if (!isNoted(turn, strangerHere)) return null;
  const agrees = turn.conversation.asked === null && isPlainYes(turn.text);
  if (proof !== "right" && agrees) {
    return reply({ say: [say("all-right")], disposition: "third-party" });
  }
  if (proof === "right" || means(turn, "confirm_identity")) {
    return reply({ handOver: "a proof after somebody else answered", disposition: "third-party" });
  }
  const aside = asideIn(turn.text, "where-to-send", "when");
  if (aside !== null) return reply({ say: [asideSay(aside)], disposition: "third-party" });
  if (asksHowTheyReach(turn.text)) {
    return reply({ say: [say("they-can-call")], disposition: "third-party" });
  }
  if (asksWhence(turn.text)) {
    const acts = [forColleague(turn)];
    return reply({ say: [say("number-whence")], acts, disposition: "third-party" });
  }
  if (turn.conversation.said?.includes("wrong-person") === true && asksOffList(turn.text)) {
    return reply({ say: [say("off-list")], disposition: "third-party" });
  }
  if (asksWhoWeAre(turn.text)) {
    return reply({ say: [say("this-is")], disposition: "third-party" });
  }
  if (willPassOn(turn.text) && !isQuestion(turn.text))
    return reply({ say: [say("told")], disposition: "third-party" });
  if (asksWhatToShow(turn))
    return reply({ say: [say("acts-for-them")], disposition: "third-party" });
  if (givesOn(turn)) {
    const acts = [forColleague(turn)];
    return reply({ say: [say("stranger-noted")], acts, disposition: "third-party" });
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
