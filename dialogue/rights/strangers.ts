/** wrong-person, third-party, minor: somebody else answers; nothing is said about the person we want. */

import type { Say } from "../conversation.ts";
import type { IntentName } from "../meaning.ts";
import type { TemplateId } from "../wording/catalogue.ts";
import { say } from "../wording/saying.ts";
import { forColleague } from "../turn/for-colleague.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { asksWhence } from "../heard/questions/asked-of-us.ts";
import { asksHowTheyReach, ofReaching, tellsTheirDetails } from "../heard/speakers/for-another.ts";
import { isBesideThem } from "../heard/speakers/beside-them.ts";
import { saysWhoHelps } from "../heard/speakers/speaks-for-them.ts";
import { askedLine } from "../means/questions.ts";
import { isUnreckoned } from "../means/answers/unreckoned.ts";
import { otherStopped } from "./stop.ts";
import { actsForThem } from "./acting-for.ts";
import { writesForThem } from "./represented.ts";
import { right } from "../turn/right.ts";
import { type Turn, isHeld, isItYou, isVerified, means, signalOf, valuesOf } from "../turn/turn.ts";

const hasSaid = ({ conversation }: Turn, ...templates: readonly TemplateId[]): boolean =>
  templates.some((one) => conversation.said?.includes(one) === true);

/** "No, that is not me" to our first words. Asked for proof, a mere no is only a refusal to give it. */
const deniesToBe = (turn: Turn): boolean => {
  const asked = turn.conversation.asked?.question ?? isItYou;
  const answersThat = asked === isItYou && !signalOf(turn, "third_party");
  return answersThat && !isVerified(turn) && means(turn, "deny_identity");
};

/** Told that we write no more, they ask where we have them from. */
const wondersWhence = (turn: Turn): boolean =>
  hasSaid(turn, "wrong-person") && asksWhence(turn.text);

const wrongPerson = right({
  signal: "wrong_person",
  flow: "wrong-person",
  disposition: "wrong-person",
  alone: true,
  strangers: true,
  claims: (turn) =>
    (signalOf(turn, "wrong_person") !== undefined && !hardlyAnother(turn)) || deniesToBe(turn),
  acts: (turn) => [{ kind: "wrong-person" }, ...(wondersWhence(turn) ? [forColleague(turn)] : [])],
  says: (turn) => {
    // "This is his number", of one who died.
    if (isHeld(turn, "deceased")) return [say("bereaved")];
    return [say(wondersWhence(turn) ? "number-whence" : "wrong-person")];
  },
});

/** So sure we must be that somebody else writes, where who wrote so far proved who they are. */
const sureOfStranger = 0.85;
/** The same where illness at home is told of, in no words of one who writes for them. */
const sureBesideIllness = 0.95;

/** "I do not have that": of one who proved who they are, hardly that they are another. */
const sureOfAnother = 0.6;

const hardlyAnother = (turn: Turn): boolean =>
  isVerified(turn) && (signalOf(turn, "wrong_person")?.confidence ?? 1) < sureOfAnother;

/** "Can you tell my husband?" of one who is verified: somebody else is spoken of, and does not speak. */
const onlySpeaksOf = (turn: Turn): boolean => {
  const signal = signalOf(turn, "third_party");
  if (signal === undefined || !isVerified(turn) || isHeld(turn, "deceased")) return false;
  const tells = cares(turn) && !actsForThem(turn.text) && !isBesideThem(turn.text);
  const standsFrom = tells ? sureBesideIllness : sureOfStranger;
  return signal.confidence < standsFrom && !writesForThem(turn);
};

/** Asked what goes out, "my wife keeps the books" is why they cannot say, and names nobody to speak for them. */
const onlyKeepsBooks = ({ conversation, text }: Turn): boolean =>
  askedLine({ conversation }) !== null && isUnreckoned(text);

/** "My daughter does my money now": how she may speak for them is told, whatever else it was taken for. */
const namesHelper = (turn: Turn): boolean =>
  isVerified(turn) &&
  saysWhoHelps(turn.text) &&
  !signalOf(turn, "represented") &&
  !onlyKeepsBooks(turn);

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
  acts: (turn) => [forColleague(turn)],
  says: () => [say("someone-else")],
});

const givesReach = (turn: Turn): boolean =>
  valuesOf(turn, "phone").length + valuesOf(turn, "email").length > 0;

/** Asked of the debt, there is nothing to pass on, and nothing to tell. */
const ofDebt: readonly IntentName[] = [
  "ask_balance",
  "ask_breakdown",
  "ask_creditor",
  "ask_due_date",
  "ask_settlement",
  "ask_consequences",
];

/** A number, and what they wish of contact, are passed on, with all of one who acts for them. */
export const givesOn = (turn: Turn): boolean =>
  givesReach(turn) ||
  (hasSaid(turn, "acts-for-them") && !means(turn, ...ofDebt)) ||
  (hasSaid(turn, "third-party") && ofReaching(turn.text));

const unable: ReadonlySet<string> = new Set(["cognitive", "caring", "physical_health"]);

/** Who cares for them and writes is not asked to send us one who cannot. */
const cares = ({ understood }: Turn): boolean =>
  understood.signals.some(({ name, value }) => name === "vulnerable" && unable.has(value ?? ""));

function toStranger(turn: Turn): readonly Say[] {
  if (isHeld(turn, "deceased")) return [say("bereaved")];
  if (tellsTheirDetails(turn.text)) return [say("only-themselves")];
  const told = hasSaid(turn, "third-party", "acts-for-them");
  if (told && asksHowTheyReach(turn.text)) return [say("they-can-call")];
  const noted = givesOn(turn) ? [say("stranger-noted")] : [];
  const sends = asideIn(turn.text, "where-to-send") === null ? [] : [say("send-here")];
  if (told && noted.length > 0) return [...noted, ...sends];
  // Who told that they act for one who cannot is not asked to have them call.
  if (hasSaid(turn, "acts-for-them") && means(turn, ...ofDebt)) return [say("stranger-again")];
  const acts = writesForThem(turn) || actsForThem(turn.text) || cares(turn);
  const beside = !acts && !hasSaid(turn, "wrong-person") && isBesideThem(turn.text);
  if (beside) return [say("helper-here"), ...noted];
  const who = acts ? say("acts-for-them") : say("third-party");
  return [hasSaid(turn, "wrong-person") ? say("stranger-again") : who, ...noted];
}

const thirdParty = right({
  signal: "third_party",
  flow: "third-party",
  disposition: "third-party",
  alone: true,
  strangers: true,
  claims: (turn) =>
    (signalOf(turn, "third_party") !== undefined && !onlySpeaksOf(turn)) ||
    (tellsTheirDetails(turn.text) && !isVerified(turn)),
  acts: (turn) => [{ kind: "third-party" }, ...(givesOn(turn) ? [forColleague(turn)] : [])],
  says: (turn) => [...toStranger(turn), ...otherStopped(turn)],
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
