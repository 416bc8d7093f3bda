/** A colleague was asked for and is not wanted any more: what nobody has taken up goes on here. */

import type { Offer } from "@forbear/negotiation";
import type { Conversation, Known } from "../conversation.ts";
import { saysGoOnHere } from "../heard/answers/call-off.ts";
import type { IntentName, SignalName, Understood } from "../meaning.ts";
import { takenUp as wishTakenUp } from "../terms/wish-kept.ts";
import { liveOffer, readBack } from "../terms/offers.ts";
import { whatWorks } from "../turn/questions.ts";
import {
  type Reply,
  type Turn,
  isVerified,
  needsGentleness,
  reply,
  together,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { takenUp } from "./handoff.ts";
import { openQuestion } from "./repair.ts";

/** A hand-over that served them alone; what danger, a threat or a doubt asked for is not theirs to end. */
export const ofTheirs: ReadonlySet<string> = new Set([
  "asked",
  "settlement",
  "asked for advice",
  "asked too often",
  "not understood",
  "on hold",
  "more time",
  "pays-beyond-means",
]);

/** With these in the message they go on talking; any other right is heard while the colleague comes. */
const besideIt: ReadonlySet<SignalName> = new Set<SignalName>([
  "hardship",
  "vulnerable",
  "asks_if_ai",
  "asks_person",
]);

const whyHeld = ({ personHolds }: Known): string | null =>
  personHolds.find((one) => one.kind === "with-person")?.because ?? null;

const saysSo = ({ signals, intents }: Understood, text: string): boolean =>
  saysGoOnHere(text) &&
  signals.every(({ name }) => besideIt.has(name)) &&
  !intents.some(({ name }) => name === "request_callback");

/** True where the hand-over is taken back by these words. */
export function callsOff(understood: Understood, text: string, known: Known): boolean {
  const because = whyHeld(known);
  return because !== null && ofTheirs.has(because) && saysSo(understood, text);
}

/** They wish to go on here, and a colleague has it in hand already. */
export const comesTooLate = ({ understood, text, known }: Turn): boolean =>
  whyHeld(known) === takenUp && saysSo(understood, text);

/** They want no colleague, and what was said asks for one: a threat, a fraud, a danger. */
export const mustBeSeen = ({ understood, text, known }: Turn): boolean => {
  const because = whyHeld(known);
  const theirs = because === null || because === takenUp || ofTheirs.has(because);
  return !theirs && saysSo(understood, text);
};

/** The talk as it goes on here. */
export const backHere = (talk: Conversation): Partial<Conversation> => ({
  flow: talk.verification.kind === "verified" ? "negotiate" : "verify",
  notUnderstood: 0,
  withPerson: false,
});

/** Nothing is said but that they go on here. */
const bare: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "reject_offer",
  "accept_offer",
  "deny_identity",
  "correct_previous",
  "pay_now",
  "thanks",
]);

/** What lay on the table when they asked for a colleague, if they did not refuse it. */
function lastShown(turn: Turn): Offer | null {
  const { shown, notes } = turn.conversation;
  const last = shown.at(-1);
  const lies = last !== undefined && isVerified(turn) && !notes.includes("refused");
  return lies && turn.debt?.agreement.kind === "none" ? liveOffer(turn, last) : null;
}

/** The hand-over is taken back, and what else they say is answered; where it is nothing, we go on. */
export function goingOn(turn: Turn, answered: () => Reply): Reply {
  const { conversation, understood, debt } = turn;
  const called = conversation.said?.some((template) => template.startsWith("callback")) === true;
  const back = reply({
    say: [say("here-again")],
    acts: [{ kind: "hand-back", callback: !called }],
    forward: true,
  });
  const { intents, values } = understood;
  if (values.length > 0 || !intents.every(({ name }) => bare.has(name))) {
    return together([back, answered()]);
  }
  // What they would pay, told while a colleague was awaited, is read back.
  const kept = isVerified(turn) && debt !== null ? wishTakenUp(turn) : null;
  if (kept !== null) return together([back, kept]);
  const offer = lastShown(turn);
  if (offer !== null) return together([back, reply(readBack(turn, offer))]);
  const mayAgree = debt !== null && debt.total.minor > 0n && debt.agreement.kind === "none";
  const next = isVerified(turn) && mayAgree && !needsGentleness(turn) ? whatWorks : null;
  return { ...back, question: openQuestion(turn) ?? next };
}
