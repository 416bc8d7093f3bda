/** Doubts, anger and tricks: a truthful answer, a way to check us, calm, and unchanged rules. */

import { say } from "../wording/saying.ts";
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

/** Hard words for us that threaten nobody: answered calmly, and the talk goes on. */
const hardWords =
  /(?<!\p{L})(?:vultures?|leech(?:es)?|parasites?|scum|crooks?|thie(?:f|ves)|robbers?|clowns?|jokes?|jokers|pathetic|useless|idiots?|morons?|stupid|muppets?|disgusting|disgrace\p{L}*|ridiculous|rude|heartless|greedy|sharks?|bloodsuckers?|bullies|bullshit|bs|crap|rubbish|garbage|ass(?:hole)?s?|arseholes?|bastards?|dicks?|wankers?|tossers?|twats?|bitch(?:es)?|piss(?:ed)?|fuck\p{L}*|f\*+\p{L}*|damn|hell|screw|sick of|fed up|joke)(?!\p{L})/iu;
const violent =
  /(?<!\p{L})(?:kill\p{L}*|hurt\p{L}*|harm\p{L}*|find (?:you|u|out where)|com(?:e|ing) (?:for|to|after|down|round|over)|your (?:office|house|family|kids|home|desk|children|car)|burn\p{L}*|bomb\p{L}*|shoot\p{L}*|shot|beat\p{L}*|break\p{L}*|watch (?:your|ur|out)|regret|pay for this|gun\p{L}*|knife|knives|where (?:you|u) (?:live|work)|smash\p{L}*|punch\p{L}*|stab\p{L}*|destroy\p{L}*|dead|die|blood|sorry for|revenge|know where|show up|turn up|coming|wait outside|acid|throat|neck|face)(?!\p{L})/iu;

/** Anger at us alone, in English words we know, and for the first time. */
const isOnlyAngry = (turn: Turn): boolean => {
  const { text, understood } = turn;
  const legal = signalOf(turn, "threatens_us")?.value === "legal_threat";
  const english = understood.language === "en";
  const first = !isNoted(turn, "threat");
  return english && first && !legal && hardWords.test(text) && !violent.test(text);
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
