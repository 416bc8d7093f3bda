/** A dispute, or papers asked for, taken back: asked about once, lifted by a plain yes alone; what is not ours to lift goes to the desk. */

import type { Hold } from "@forbear/accounts";
import { secondsBetween } from "@forbear/kernel";
import type { FlowName, Say } from "../conversation.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { paidElsewhere, saysNotPaid } from "../heard/answers/put-right.ts";
import { admits } from "../heard/sayings/sayings.ts";
import { saysItWasJoke } from "../heard/sayings/way-of-speaking.ts";
import { saysNobodyActs } from "../heard/speakers/nobody-acts.ts";
import {
  deniesDisputing,
  deniesPapers,
  saysYesTakeBack,
  goesBeyondIt,
} from "../heard/answers/denies.ts";
import { saysForgetIt, takesBackDispute, takesBackProof } from "../heard/answers/takes-back.ts";
import { whatWorks } from "../turn/questions.ts";
import { talkRestsAfterSeconds } from "../turn/resumed.ts";
import {
  type Question,
  type Reply,
  type Turn,
  backAsked,
  isHeld,
  isNoted,
  isVerified,
  means,
  needsGentleness,
  noted,
  reply,
  together,
  valuesOf,
} from "../turn/turn.ts";
import { declarationOf, isTemplateId } from "../wording/catalogue.ts";
import { noAnswers } from "../means/questions.ts";
import { goOn } from "../terms/affordability.ts";
import { namesParts } from "../terms/parts/once.ts";
import { takenUp, wishKept } from "../terms/wish-kept.ts";
import { wishOf } from "../terms/wishes.ts";
import { say } from "../wording/saying.ts";
import { business } from "./business.ts";
import { isResting } from "./resting.ts";
import { whetherStop } from "./stop-undone.ts";
import { forDesk } from "./wishes-of-contact.ts";
import { contests } from "../rights/claim-words.ts";
import { plainly } from "../words/phrases.ts";

type Resting = Extract<Hold, { readonly kind: "dispute" | "proof-due" }>;

type Way = {
  readonly whether: Question;
  /** What the talk is noted with where it began in this sitting, and the flow it was told in. */
  readonly note: string;
  readonly flow: FlowName;
  readonly lifted: Say;
  readonly says: (text: string) => boolean;
};

const ways: { readonly [kind in Resting["kind"]]: Way } = {
  dispute: {
    whether: { name: "dispute withdraw", say: say("ask-withdraw") },
    note: "dispute",
    flow: "dispute",
    lifted: say("dispute-withdrawn"),
    says: (text) =>
      takesBackDispute(text) || admits(text) || paidElsewhere(text) || saysNotPaid(text),
  },
  "proof-due": {
    whether: { name: "proof withdraw", say: say("ask-without-papers") },
    note: "proof-requested",
    flow: "proof",
    lifted: say("proof-withdrawn"),
    says: takesBackProof,
  },
};

/** What they told that rests the debt; of both, what they contest. */
function holdOf({ debt }: Turn): Resting | null {
  const found = (kind: Resting["kind"]): Resting | undefined =>
    debt?.holds.find((hold): hold is Resting => hold.kind === kind);
  return found("dispute") ?? found("proof-due") ?? null;
}

/**
 * Theirs to take back here: what they contested in this sitting, and nothing else that rests it. A
 * letter of earlier, a stolen name and what others placed are looked at by people.
 */
function mayLift(turn: Turn, hold: Resting): boolean {
  const { known, debt } = turn;
  const others = [...known.personHolds, ...(debt?.holds ?? [])];
  const mayStand = (one: Hold): boolean =>
    isNone(one) ||
    one.kind === hold.kind ||
    ((one.kind === "ceased" || deniesOutright(turn)) && isTheirs(turn, one));
  return isOfThisTalk(turn, hold) && others.every(mayStand);
}

const isNone = ({ kind }: Hold): boolean => !isResting(kind);

/** Told in this sitting, and taken back by the same word. */
const isTheirs = (turn: Turn, hold: Hold): boolean =>
  hold.kind === "dispute" || hold.kind === "proof-due"
    ? isOfThisTalk(turn, hold)
    : hold.kind === "ceased" && hold.by === "consumer" && isNoted(turn, "ceased");

const isOfThisTalk = ({ conversation, known }: Turn, hold: Resting): boolean =>
  conversation.notes.includes(ways[hold.kind].note) &&
  secondsBetween(hold.at, known.now) <= talkRestsAfterSeconds &&
  !(hold.kind === "dispute" && hold.reason === "identity_theft");

/** All that rests the debt by their word of this talk. */
const restingHere = (turn: Turn): readonly Resting[] =>
  (turn.debt?.holds ?? []).filter(
    (hold): hold is Resting =>
      (hold.kind === "dispute" || hold.kind === "proof-due") && isOfThisTalk(turn, hold),
  );

/** Nothing else is claimed: that papers were spoken of is no claim where they are not wanted. */
const isClean = ({ understood, text }: Turn): boolean =>
  understood.signals.every(
    ({ name }) => name === "hardship" || (name === "request_proof" && takesBackProof(text)),
  );

/** They say that it need not rest after all: in so many words, or behind our word that it does. */
function takesBack(turn: Turn, { kind }: Resting): boolean {
  const { flow, says } = ways[kind];
  const justNow = turn.conversation.flow === flow && saysForgetIt(turn.text);
  return isClean(turn) && (says(turn.text) || justNow);
}

/** What their means carry was being asked for: with the next of it they go on. */
function amidMeansAgain(turn: Turn): Reply | null {
  const standing = turn.known.means?.(noAnswers);
  const told = Object.values(standing?.answers ?? noAnswers).some((line) => line !== null);
  return standing !== undefined && told ? goOn(turn, standing) : null;
}

const withConversation = (turn: Turn, change: Partial<Turn["conversation"]>): Turn => ({
  ...turn,
  conversation: { ...turn.conversation, ...change },
});

/** It rests no more: what they proposed meanwhile is read back, or what was open before is gone on with. */
function lifted(turn: Turn, hold: Resting): Reply {
  const { conversation } = turn;
  const account = turn.debt?.account ?? null;
  const all = restingHere(turn);
  const question = needsGentleness(turn) ? null : whatWorks;
  const asks = means(turn, "ask_balance", "ask_payment_methods", "pay_now", "ask_due_date");
  const begun = [
    reply({
      say: [ways[hold.kind].lifted],
      acts: all.map((one) => ({ kind: "withdraw-dispute", account, case: one.case })),
      change: { flow: "negotiate", notes: conversation.notes.filter((note) => note !== backAsked) },
      forward: true,
    }),
  ];
  if (isHeld(turn, "ceased")) return together([...begun, reply({ question: whetherStop(turn) })]);
  if (conversation.withPerson) return together([...begun, reply({ say: [say("still-waiting")] })]);
  const parts = [
    ...begun,
    asks ? business(turn, true) : null,
    takenUp(turn) ?? amidMeansAgain(turn) ?? reply({ question: asks ? null : question }),
  ];
  return together(parts.filter((part) => part !== null));
}

/** They would pay in parts, which cannot be set up while it rests. */
const wantsTerms = (turn: Turn, { say: said }: Reply): boolean =>
  said.some(({ template }) => template.startsWith("pay-if-you-wish")) &&
  (valuesOf(turn, "recurrence").length > 0 || namesParts(turn.text)) &&
  !means(turn, "pay_now", "ask_payment_methods");

/**
 * Asked whether they take it back they say something else, which was answered: it is asked once more.
 * Who wants terms, which rest with it, is asked too: what was contested may have been misheard.
 */
export function withWhether(turn: Turn, made: Reply): Reply {
  const hold = holdOf(turn);
  if (hold === null) return made;
  const { whether } = ways[hold.kind];
  const asked = turn.conversation.asked?.question === whether.name;
  const refuses = means(turn, "reject_offer", "deny_identity");
  const clean = turn.understood.signals.length === 0 && made.handOver === null;
  const opens = asked || wantsTerms(turn, made);
  if (!opens || refuses || !clean || !mayLift(turn, hold)) return made;
  // A text message has no room for the link beside it, and terms are what they want.
  if (!asked && turn.conversation.channel === "sms") return { ...made, say: [], question: whether };
  // Beside words that say only that it rests, nothing is asked.
  const rests = made.say.some(
    ({ template }) => isTemplateId(template) && declarationOf(template).stops,
  );
  return made.question === null && !rests ? { ...made, question: whether } : made;
}

/** "I was joking, I'm no lawyer": who acts for them is taken back, which a colleague alone can lift. */
function nobodyActs(turn: Turn): Reply | null {
  const { conversation, text, understood } = turn;
  if (!isHeld(turn, "represented") || understood.signals.length > 0) return null;
  if (saysNobodyActs(text) || saysItWasJoke(text)) {
    return reply({
      say: [say("withdrawal-noted")],
      acts: [forDesk(turn)],
      change: { wish: wishKept(turn), notes: noted(conversation.notes, actsTakenBack) },
      disposition: "on-hold",
    });
  }
  const wishes = wishOf(turn) !== null || means(turn, "pay_now", "ask_payment_methods");
  if (!wishes || !isNoted(turn, actsTakenBack)) return null;
  return reply({
    say: [say("kept-until-lifted")],
    change: { wish: wishKept(turn) },
    disposition: "on-hold",
  });
}
const actsTakenBack = "acting-taken-back";

const mayStandBeside: ReadonlySet<string> = new Set([
  "hardship",
  "vulnerable",
  "request_proof",
  "asks_person",
  "asks_if_ai",
]);

/** "I never disputed it", "take it off hold": nothing was claimed, and nothing is to be asked of it. */
const deniesOutright = (turn: Turn): boolean =>
  ((deniesDisputing(turn.text) && !takesBackDispute(turn.text)) ||
    (deniesPapers(turn.text) && !takesBackProof(turn.text)) ||
    isNoted(turn, backAsked)) &&
  turn.understood.signals.every(({ name }) => mayStandBeside.has(name));

/** "Yes, and from the 5th", "forget the fees, 400 a month": no word contests it any more, and they name terms. */
const goesOnWithTerms = (turn: Turn): boolean =>
  goesBeyondIt(turn.text) &&
  !contests.test(plainly(turn.text)) &&
  !means(turn, "reject_offer", "deny_identity") &&
  (wishOf(turn) !== null || valuesOf(turn, "recurrence").length > 0 || namesParts(turn.text));

/** What they say of what rests the debt at their word; null where they take nothing back. */
export function withdrawal(turn: Turn): Reply | null {
  const acting = isVerified(turn) ? nobodyActs(turn) : null;
  if (acting !== null) return acting;
  const hold = holdOf(turn);
  if (hold === null || !isVerified(turn)) return null;
  const { whether } = ways[hold.kind];
  const asked = turn.conversation.asked?.question === whether.name;
  const clean = turn.understood.signals.length === 0;
  if (asked && clean && mayLift(turn, hold)) {
    // Asked whether they do, they say so once more in as many words.
    // Where terms they want made us ask, it is the first time that they say so.
    const hasWish = (turn.conversation.wish ?? null) !== null;
    const ofPayment = hold.kind === "dispute" && hold.reason === "already_paid";
    const saysSo =
      (hold.kind === "dispute" && !hasWish && takesBackDispute(turn.text)) ||
      (ofPayment && saysNotPaid(turn.text)) ||
      goesOnWithTerms(turn);
    if (isPlainYes(turn.text) || saysYesTakeBack(turn.text) || saysSo)
      return lifted(withConversation(turn, { wish: wishKept(turn) }), hold);
    if (means(turn, "reject_offer", "deny_identity")) {
      return reply({ say: [say("hold-stands")], disposition: "on-hold" });
    }
  }
  if (deniesOutright(turn) && mayLift(turn, hold))
    return lifted(withConversation(turn, { wish: wishKept(turn) }), hold);
  if (!takesBack(turn, hold) && !deniesOutright(turn)) return null;
  if (mayLift(turn, hold)) {
    return reply({
      question: whether,
      change: { wish: wishKept(turn) },
      disposition: "on-hold",
    });
  }
  return reply({
    say: [say("withdrawal-noted")],
    acts: [forDesk(turn)],
    disposition: "on-hold",
  });
}
