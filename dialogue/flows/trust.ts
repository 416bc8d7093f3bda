/** Doubts, anger and tricks: a truthful answer, a way to check us, calm, and unchanged rules. */

import { say } from "../wording/saying.ts";
import { right } from "./right.ts";
import { signalOf } from "./turn.ts";

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

const threatens = right({
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

export const trust = { asksIfAi, suspectsScam, threatens, manipulates };
