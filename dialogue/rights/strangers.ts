/** wrong-person, third-party, minor: somebody else answers; nothing is said about the person we want. */

import { say } from "../wording/saying.ts";
import { asksHowTheyReach, tellsTheirDetails } from "../heard/for-another.ts";
import { saysWhoHelps } from "../heard/speaks-for-them.ts";
import { writesForThem } from "./represented.ts";
import { right } from "../turn/right.ts";
import { type Turn, isHeld, isItYou, isVerified, means, signalOf } from "../turn/turn.ts";

/** "No, that is not me" to our first words. Asked for proof, a mere no is only a refusal to give it. */
const deniesToBe = (turn: Turn): boolean => {
  const asked = turn.conversation.asked?.question ?? isItYou;
  const answersThat = asked === isItYou && !signalOf(turn, "third_party");
  return answersThat && !isVerified(turn) && means(turn, "deny_identity");
};

const wrongPerson = right({
  signal: "wrong_person",
  flow: "wrong-person",
  disposition: "wrong-person",
  alone: true,
  strangers: true,
  claims: (turn) =>
    (signalOf(turn, "wrong_person") !== undefined && !hardlyAnother(turn)) || deniesToBe(turn),
  acts: () => [{ kind: "wrong-person" }],
  says: () => [say("wrong-person")],
});

/** So sure we must be that somebody else writes, where who wrote so far proved who they are. */
const sureOfStranger = 0.85;

/** "I do not have that": of one who proved who they are, hardly that they are another. */
const sureOfAnother = 0.6;

const hardlyAnother = (turn: Turn): boolean =>
  isVerified(turn) && (signalOf(turn, "wrong_person")?.confidence ?? 1) < sureOfAnother;

/** "Can you tell my husband?" of one who is verified: somebody else is spoken of, and does not speak. */
const onlySpeaksOf = (turn: Turn): boolean => {
  const signal = signalOf(turn, "third_party");
  if (signal === undefined || !isVerified(turn) || isHeld(turn, "deceased")) return false;
  return signal.confidence < sureOfStranger && !writesForThem(turn);
};

/** "My daughter does my money now": how she may speak for them is told, whatever else it was taken for. */
const namesHelper = (turn: Turn): boolean =>
  isVerified(turn) && saysWhoHelps(turn.text) && !signalOf(turn, "represented");

const someoneElse = right({
  signal: "third_party",
  flow: "explain",
  disposition: "preference",
  stops: false,
  // Who tells of trouble at home is answered that, and not warned off.
  claims: (turn) =>
    (onlySpeaksOf(turn) || namesHelper(turn)) &&
    !signalOf(turn, "vulnerable") &&
    !signalOf(turn, "hardship"),
  acts: ({ text }) => [
    { kind: "open-case", of: "handover", account: null, reason: null, quote: text },
  ],
  says: () => [say("someone-else")],
});

const thirdParty = right({
  signal: "third_party",
  flow: "third-party",
  disposition: "third-party",
  alone: true,
  strangers: true,
  claims: (turn) =>
    (signalOf(turn, "third_party") !== undefined && !onlySpeaksOf(turn)) ||
    (tellsTheirDetails(turn.text) && !isVerified(turn)),
  acts: () => [{ kind: "third-party" }],
  says: (turn) => {
    if (isHeld(turn, "deceased")) return [say("bereaved")];
    if (tellsTheirDetails(turn.text)) return [say("only-themselves")];
    const named = turn.conversation.said?.includes("third-party") === true;
    if (named && asksHowTheyReach(turn.text)) return [say("they-can-call")];
    return [say(writesForThem(turn) ? "acts-for-them" : "third-party")];
  },
});

const minor = right({
  signal: "minor",
  flow: "third-party",
  disposition: "minor",
  alone: true,
  ends: true,
  strangers: true,
  claims: (turn) => {
    const signal = signalOf(turn, "minor");
    return signal !== undefined && !(isVerified(turn) && signal.confidence < sureOfStranger);
  },
  acts: () => [{ kind: "minor" }],
  says: () => [say("minor")],
});

export const strangers = { wrongPerson, thirdParty, someoneElse, minor };
