/** Doubts, anger and tricks: a truthful answer, a way to check us, calm, and unchanged rules. */

import { say } from "../wording/saying.ts";
import { asksWhoWeAre } from "../heard/questions/asides.ts";
import { speaksOfWork, warnsIfAgain } from "../heard/sayings/warns.ts";
import { isHardAlone } from "./hard-words.ts";
import { right } from "../turn/right.ts";
import { type Turn, isNoted, isVerified, signalOf } from "../turn/turn.ts";
import { pattern } from "../words/pattern.ts";

const asksIfAi = right({
  signal: "asks_if_ai",
  flow: "open",
  disposition: "asked-if-ai",
  stops: false,
  acts: () => [],
  says: () => [say("i-am-ai")],
});

/** "And where do I verify that?", once they doubted us: how we are checked, not who they are. */
const checksUs = pattern(
  String.raw`(?<!\p{L})(?:(?:where|how) (?:(?:can|do|could|should|would) (?:i|we) |to )(?:verify|check|confirm|validate)|(?:d[oó]nde|c[oó]mo) (?:lo |le |la |los |les )?(?:puedo |podr[ií]a |se )?(?:lo |la |los )?(?:verific|compr(?:ue|o)b|confirm|che[cqk]|valid|revis)\p{L}*|(?:kahan|kaha|kaise) (?:se )?(?:verify|check|confirm|jaanch|pata) (?:kar|lag)\p{L}*)(?!\p{L})|(?:कहाँ|कहां|कैसे) (?:से )?(?:वेरिफ़?ाई|जाँच|जांच|चेक|पता|पक्का) (?:कर|लग)`,
);
/** "How do I check that?": of us, and of no papers of the debt. */
export const checksOnUs = (text: string): boolean => checksUs.test(text);

const asksToCheck = (turn: Turn): boolean =>
  isNoted(turn, "scam-doubt") &&
  !isVerified(turn) &&
  turn.understood.signals.length === 0 &&
  checksUs.test(turn.text);

const greeted = ({ conversation }: Turn): boolean => conversation.disclosed.includes("ai");

const suspectsScam = right({
  claims: (turn) => signalOf(turn, "suspects_scam") !== undefined || asksToCheck(turn),
  signal: "suspects_scam",
  flow: "open",
  disposition: "scam-doubt",
  acts: () => [{ kind: "flag", as: "scam-doubt" }],
  // "Who are you?", as doubting as it sounds: who we are, and how that is checked.
  says: (turn) => [
    ...(asksWhoWeAre(turn.text) ? [say(greeted(turn) ? "this-is" : "hello")] : []),
    say("how-to-check"),
  ],
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

/** "Call my boss again and I report you", of terms that lie there: they are willing, and the talk goes on. */
export const warnsOnly = (turn: Turn): boolean =>
  turn.conversation.pending !== null &&
  isVerified(turn) &&
  !isNoted(turn, "threat") &&
  signalOf(turn, "threatens_us")?.value === "legal_threat" &&
  warnsIfAgain(turn.text);

const warns = right({
  signal: "threatens_us",
  flow: "negotiate",
  disposition: "talked",
  stops: false,
  claims: warnsOnly,
  acts: (turn) => {
    const quiet = signalOf(turn, "inconvenient") === undefined && speaksOfWork(turn.text);
    const atWork = { kind: "quiet-time", time: null, days: null, workplace: true } as const;
    return [{ kind: "flag", as: "legal-threat" }, ...(quiet ? [atWork] : [])];
  },
  says: (turn) => (signalOf(turn, "inconvenient") === undefined ? [say("preference-noted")] : []),
});

const threatens = right({
  claims: (turn) =>
    signalOf(turn, "threatens_us") !== undefined && !isOnlyAngry(turn) && !warnsOnly(turn),
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

export const trust = { asksIfAi, suspectsScam, angry, threatens, warns, manipulates };
