/** Standing questions are answered in every state: beside a right, before proof, while it rests, while a colleague is awaited. */

import type { AskedAct, Say } from "../conversation.ts";
import { type StandingQuestion, standingQuestions } from "../heard/questions/standing.ts";
import type { SignalName } from "../meaning.ts";
import { forColleague } from "../turn/for-colleague.ts";
import { wantPerson } from "../turn/questions.ts";
import {
  type Reply,
  type Turn,
  isHeld,
  isNoted,
  isVerified,
  means,
  strangerHere,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import type { Heard } from "./rights.ts";
import { ownFile } from "./advice.ts";
import { wantsNone } from "./against-no.ts";
import { restsBy } from "./resting.ts";

/** Beside these nothing else is said: help, a bare confirmation, or words to somebody else. */
const saidAlone: ReadonlySet<SignalName> = new Set<SignalName>([
  "crisis",
  "deceased",
  "minor",
  "wrong_person",
  "third_party",
  "stop_contact",
  "stop_channel",
]);

/** What a receipt says; whoever was answered needs none. */
const receipt =
  /^(?:still-waiting|on-hold|added|cannot-advise|nothing-to-do|told$|heard-you|say-again|say-what-helps|not-sure|all-right|when-unknown|small-talk|documents-coming)/;

/** What answers each question already, wherever in the reply it came from. */
const answeredBy: { readonly [asked in StandingQuestion]: RegExp } = {
  whence: /^(?:whence-unknown|number-whence)/,
  data: /^data-kept/,
  "for-whom": /^(?:creditor-is|private-matter|balance|several-debts)/,
  "link-safe": /^(?:link-safe|how-to-)/,
  genuine: /^how-to-/,
  wages: /^wages/,
  "credit-file": /^file-unseen/,
  visit: /^(?:visit-none|hold-stands)/,
  steps: /^(?:steps-unknown|if-not-paid|if-missed|hold-stands)/,
  "another-pays": /^another-/,
  "when-answered": /^(?:when-unknown|callback)/,
  interest: /^interest/,
  "hold-until": /^hold-until/,
  "hold-why": /^(?:hold-why|ask-w)/,
};

/** Where a person tells more than we can, they are given the question. */
const goesOn: ReadonlySet<StandingQuestion> = new Set<StandingQuestion>(["whence", "data"]);

function whyItRests(turn: Turn): Say {
  const kinds = [...turn.known.personHolds, ...(turn.debt?.holds ?? [])].map(({ kind }) => kind);
  if (kinds.includes("dispute")) return say("hold-why-dispute");
  if (kinds.includes("proof-due")) return say("hold-why-proof");
  return say(kinds.includes("ceased") ? "hold-why-stop" : "hold-why-looked");
}

/** The approved answer; nothing where the state has nothing to tell of it. */
function answerTo(asked: StandingQuestion, turn: Turn): readonly Say[] {
  const { known, debt } = turn;
  const free = isVerified(turn) && debt !== null && !isHeld(turn, "deceased");
  const rests = restsBy(known);
  switch (asked) {
    case "whence":
      return [say("whence-unknown")];
    case "data":
      return [say("data-kept")];
    case "for-whom":
      return [free ? say("creditor-is", { creditor: debt.creditor }) : say("for-whom-then")];
    case "link-safe":
      return [say("link-safe")];
    case "genuine":
      return [say("how-to-know")];
    case "wages":
      return [say("wages-unknown")];
    case "credit-file":
      return [say("file-unseen"), ...ownFile(turn)];
    case "visit":
      return [say("visit-none")];
    case "steps":
      return [say("steps-unknown")];
    case "another-pays":
      return [
        free && !rests ? say("another-pays", { link: known.paymentLink }) : say("another-may"),
      ];
    case "when-answered":
      return [say("when-unknown")];
    case "interest":
      return [free && !rests ? say("interest-unknown") : say("interest-unseen")];
    case "hold-until":
      return rests ? [say("hold-until")] : [];
    case "hold-why":
      return rests ? [whyItRests(turn)] : [];
  }
}

const mostAnswered = 3;

/** Who has proved in this message who they are is answered as one who is known. */
const asLeft = (turn: Turn, { change: { verification } }: Reply): Turn =>
  verification === undefined
    ? turn
    : { ...turn, conversation: { ...turn.conversation, verification } };

/** Somebody else speaks, or help alone is due. */
const speaksAlone = (turn: Turn, { signals }: Heard): boolean =>
  signals.some((name) => saidAlone.has(name)) ||
  isHeld(turn, "crisis") ||
  isNoted(turn, strangerHere);

/** The reply with an answer to each standing question of the message, in the place of its receipts. */
export function withStanding(before: Turn, heard: Heard, made: Reply): Reply {
  const turn = asLeft(before, made);
  if (speaksAlone(turn, heard) || made.change.ended === true) return made;
  const asked = standingQuestions(turn.text);
  if (asked.length === 0) return made;
  const kept = made.say.filter(({ template }) => !receipt.test(template));
  const ofOthers = asked.includes("for-whom") || means(turn, "ask_balance", "ask_breakdown");
  // "What do you do with my data?" was taken for a question whose account it is.
  const told = ofOthers ? kept : kept.filter(({ template }) => !template.startsWith("creditor-is"));
  const isBare = told.every(({ template }) => /^(?:hello|verified)/.test(template));
  const open = asked.filter(
    (one) =>
      !told.some(({ template }) => answeredBy[one].test(template)) &&
      (one !== "interest" || isBare),
  );
  const answers = open.map((one) => answerTo(one, turn)).filter((says) => says.length > 0);
  if (answers.length === 0) return made;
  const acts: readonly AskedAct[] =
    open.some((one) => goesOn.has(one)) && !made.acts.some(({ kind }) => kind === "open-case")
      ? [forColleague(turn)]
      : [];
  // Who asks over and over what we cannot tell is passed on, or offered a person, as ever.
  const { said = [] } = turn.conversation;
  const isNew = answers.some((says) => says.some(({ template }) => !said.includes(template)));
  const passes = made.handOver !== null && (!isNew || !passedForAnswer.has(made.handOver));
  const { question } = made;
  const drops =
    question?.name === "say-again" || (question?.name === wantPerson.name && wantsNone(turn));
  return {
    ...made,
    say: [...told, ...answers.slice(0, mostAnswered).flat()],
    acts: [...made.acts, ...acts],
    question: drops ? null : question,
    change: { ...made.change, notUnderstood: 0 },
    handOver: passes ? made.handOver : null,
    disposition: made.disposition === "not-understood" ? "explained" : made.disposition,
  };
}

/** A hand-over only because nobody knew the answer here. */
const passedForAnswer: ReadonlySet<string> = new Set([
  "on hold",
  "asked for advice",
  "not understood",
]);
