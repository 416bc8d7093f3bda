/** wrong-person, third-party, minor: somebody else answers; nothing is said about the person we want. */

import { say } from "../wording/saying.ts";
import { right } from "./right.ts";
import { isVerified, means, signalOf } from "./turn.ts";

const wrongPerson = right({
  signal: "wrong_person",
  flow: "wrong-person",
  disposition: "wrong-person",
  alone: true,
  strangers: true,
  // "No, that is not me", before anyone was verified, says the same as "wrong number".
  claims: (turn) =>
    signalOf(turn, "wrong_person") !== undefined ||
    (!isVerified(turn) && means(turn, "deny_identity") && !signalOf(turn, "third_party")),
  acts: () => [{ kind: "wrong-person" }],
  says: () => [say("wrong-person")],
});

const thirdParty = right({
  signal: "third_party",
  flow: "third-party",
  disposition: "third-party",
  alone: true,
  strangers: true,
  acts: () => [{ kind: "third-party" }],
  says: () => [say("third-party")],
});

const minor = right({
  signal: "minor",
  flow: "third-party",
  disposition: "minor",
  alone: true,
  ends: true,
  strangers: true,
  acts: () => [{ kind: "minor" }],
  says: () => [say("minor")],
});

export const strangers = { wrongPerson, thirdParty, minor };
