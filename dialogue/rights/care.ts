/** care: danger to life, and what bends a life. Help first; nothing about money. */

import type { Say } from "../conversation.ts";
import { asksForAWay } from "../heard/answers/cannot.ts";
import { saysNotAll } from "../heard/answers/not-all.ts";
import { saysLittle } from "../heard/sayings/set-ways.ts";
import { asksIfFoundOut } from "../heard/questions/found-out.ts";
import { readsBadly } from "../heard/contact/reads-badly.ts";
import { offersSum } from "../heard/wishes/sum-offered.ts";
import { type VulnerabilityKind, vulnerabilityKinds } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { adviserIn, crisisLineIn, crisisSite } from "../turn/places.ts";
import { quoteOf, right } from "../turn/right.ts";
import { type Turn, isVerified, means, signalOf, strangerHere } from "../turn/turn.ts";

const helpIn = ({ known }: Turn): Say => {
  const found = crisisLineIn(known.jurisdiction.country);
  return found ? say("crisis", found) : say("crisis-anywhere", { site: crisisSite });
};

const crisis = right({
  signal: "crisis",
  flow: "care",
  disposition: "crisis",
  handsOver: "crisis",
  acts: (turn) => [{ kind: "crisis", quote: quoteOf(turn, "crisis") }],
  says: (turn) => [helpIn(turn)],
});

const kindsIn = ({ understood }: Turn): readonly VulnerabilityKind[] => {
  const said = understood.signals
    .filter(({ name }) => name === "vulnerable")
    .map(({ value }) => vulnerabilityKinds.find((kind) => kind === value) ?? "other_life_event");
  return [...new Set(said)];
};

/** What is hard about money alone: care is said in a line, and the talk goes on to what can be done. */
const ofMoney: ReadonlySet<VulnerabilityKind> = new Set<VulnerabilityKind>([
  "job_loss",
  "income_shock",
]);

const ofBody: ReadonlySet<VulnerabilityKind> = new Set<VulnerabilityKind>([
  "physical_health",
  "caring",
  "other_life_event",
]);

/** Words of care: whoever reads badly is offered a call, whatever the cause. */
const kindOfCare = (turn: Turn): VulnerabilityKind => {
  const kinds = kindsIn(turn);
  const reads = readsBadly(turn.text) || kinds.includes("language_or_literacy");
  return reads ? "language_or_literacy" : (kinds.at(0) ?? "other_life_event");
};

/** "Lost my job": of one who is known, or proves it in the same breath and offers a sum. */
const ofMoneyAlone = (turn: Turn): boolean =>
  (kindsIn(turn).every((kind) => ofMoney.has(kind)) || goesOnBeside(turn)) &&
  !readsBadly(turn.text) &&
  !isToldMore(turn) &&
  (offers(turn) || ofNeedAlone(turn)) &&
  (isVerified(turn) || (provesNow(turn) && offers(turn)));

/** Illness or care for somebody, and in the same breath what can be done, or in what parts: both are answered. */
const goesOnBeside = (turn: Turn): boolean =>
  (asksForAWay(turn.text) || saysNotAll(turn.text) || saysLittle(turn.text) || takesNow(turn)) &&
  kindsIn(turn).every((kind) => ofMoney.has(kind) || ofBody.has(kind));

/** They take what was read to them just now. */
const takesNow = ({ conversation: { pending }, understood: { intents } }: Turn): boolean =>
  pending !== null &&
  intents.some(({ name, confidence }) => name === "accept_offer" && confidence === 1);

/** Beside a stop or a complaint care stands alone. */
const ofNeedAlone = ({ understood: { signals } }: Turn): boolean =>
  signals.every(({ name }) => name === "vulnerable" || name === "hardship");

const offers = (turn: Turn): boolean =>
  offersSum(turn.understood.values) && means(turn, "propose_plan", "promise_to_pay");

/** Their house burned down, and no pay beside it: of one who told of something else, care stands alone. */
const isToldMore = ({ conversation, understood }: Turn): boolean =>
  conversation.asked?.question.startsWith("means ") !== true &&
  conversation.said?.includes("care") === true &&
  !understood.values.some(({ kind }) => kind === "money");

/** What they read of us when they told of it before. */
const saidBefore = ["care", "care-brief", "care-and-advice"];
const wasCaredFor = ({ conversation: { said = [] } }: Turn): boolean =>
  said.some((one) => saidBefore.includes(one));

/** "My father died, how much do I owe?": their question is put off, and not passed over. */
const asksBeside = (turn: Turn): boolean =>
  isVerified(turn) &&
  means(turn, "ask_balance", "ask_due_date", "ask_more_time", "ask_payment_methods");

const provesNow = ({ conversation, known, text }: Turn): boolean =>
  conversation.verification.kind !== "locked" &&
  !conversation.notes.includes(strangerHere) &&
  known.proves(text) === "right";

const vulnerable = right({
  signal: "vulnerable",
  flow: "care",
  disposition: "vulnerable",
  claims: (turn) => signalOf(turn, "vulnerable") !== undefined && !ofMoneyAlone(turn),
  acts: (turn) => [{ kind: "vulnerable", kinds: kindsIn(turn) }],
  says: (turn) => {
    const kind = kindOfCare(turn);
    const adviser = adviserIn(turn.known.jurisdiction.country);
    const short = signalOf(turn, "hardship") !== undefined;
    // Whoever goes on telling is thanked in words they did not read yet.
    if (!short && turn.conversation.said?.includes("care-again") === true) {
      const worn = turn.conversation.said.includes("heard-you");
      return [say(worn ? "told" : "heard-you")];
    }
    const learns = isVerified(turn) && asksIfFoundOut(turn.text) ? [say("told-nobody")] : [];
    const later = learns.length === 0 && asksBeside(turn) ? [say("asked-later")] : [];
    return short && adviser !== null
      ? [say("care-and-advice", { kind, adviser }), ...learns, ...later]
      : [say("care", { kind }), ...learns, ...later];
  },
});

const ofMoneyOnly = right({
  signal: "vulnerable",
  flow: "hardship",
  disposition: "vulnerable",
  stops: false,
  claims: (turn) => signalOf(turn, "vulnerable") !== undefined && ofMoneyAlone(turn),
  acts: (turn) => [{ kind: "vulnerable", kinds: kindsIn(turn) }],
  // Who tells more of it was cared for.
  says: (turn) => (wasCaredFor(turn) ? [] : [say("care-brief", { kind: kindOfCare(turn) })]),
});

export const care = { crisis, vulnerable, ofMoneyOnly };
