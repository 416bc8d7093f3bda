/** Doubts, anger and tricks: a truthful answer, a way to check us, calm, and unchanged rules. */

import { say } from "../wording/saying.ts";
import { isHardAlone } from "./hard-words.ts";
import { right } from "./right.ts";
import { type Turn, isNoted, signalOf } from "./turn.ts";

const asksIfAi = right({
  signal: "asks_if_ai",
  flow: "open",
  disposition: "asked-if-ai",
  stops: false,
  acts: () => [],
  says: () => [say("i-am-ai")],
});

const suspectsScam = right({
  signal: "suspects_scam",
  flow: "open",
  disposition: "scam-doubt",
  acts: () => [{ kind: "flag", as: "scam-doubt" }],
  says: () => [say("how-to-check")],
});

/** Anger at us alone, in words that we know, and for the first time. */
const isOnlyAngry = (turn: Turn): boolean => {
  const legal = signalOf(turn, "threatens_us")?.value === "legal_threat";
  return !isNoted(turn, "threat") && !legal && isHardAlone(turn.text);
};

const angry = right({
  signal: "threatens_us",
  flow: "open",
  disposition: "threat",
  claims: (turn) => signalOf(turn, "threatens_us") !== undefined && isOnlyAngry(turn),
  acts: () => [{ kind: "flag", as: "abuse" }],
  says: () => [say("calm-here")],
});

const threatens = right({
  claims: (turn) => signalOf(turn, "threatens_us") !== undefined && !isOnlyAngry(turn),
  signal: "threatens_us",
  flow: "handoff",
  disposition: "threat",
  handsOver: "threat",
  acts: (turn) => [
    {
      kind: "flag",
      as: signalOf(turn, "threatens_us")?.value === "legal_threat" ? "legal-threat" : "abuse",
    },
  ],
  says: (turn) => [
    say(signalOf(turn, "threatens_us")?.value === "legal_threat" ? "threat-noted" : "calm"),
  ],
});

const manipulates = right({
  signal: "manipulation",
  flow: "open",
  disposition: "manipulation",
  stops: false,
  acts: () => [{ kind: "flag", as: "manipulation" }],
  says: () => [say("stay-on-topic")],
});

export const trust = { asksIfAi, suspectsScam, angry, threatens, manipulates };
