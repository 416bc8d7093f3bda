/** Questions that a machine should not answer: consequences and credit files. A person can. */

import { say } from "../wording/saying.ts";
import { asideIn, asideSay, asksIfMustPay } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { asksOfClock } from "../heard/questions/must-talk.ts";
import { asksIfFoundOut } from "../heard/questions/found-out.ts";
import { asksAnotherWay } from "./pay.ts";
import { wantPerson } from "../turn/questions.ts";
import { asksIfUnpaid, asksWhatComes } from "../heard/questions/comes-of-it.ts";
import type { Say } from "../conversation.ts";
import { adviserIn, creditFileIn } from "../turn/places.ts";
import { type Reply, type Turn, intentOf, means, reply, signalOf, valuesOf } from "../turn/turn.ts";

const asked = "advice";
const mostAsked = 2;
const sureOfAdvice = 0.7;
/** So sure we must be that who asks what there is asks what may follow. */
const sureOfMore = 0.8;
/** "What can you do?" and nothing behind it: not "what can you do to me". */
const bareQuestion = /(?:do|offer)\W*$/iu;

/** Said twice that only a colleague can tell; whoever asks a third time is passed to one. */
export function advice(turn: Turn): Reply | null {
  if (asideIn(turn.text, "interest-goes-on", "saves-early") !== null) return ofInterest();
  if (isQuestion(turn.text) && asideIn(turn.text, "paying-stops") !== null) {
    return reply({ say: [asideSay("paying-stops")], disposition: "explained" });
  }
  if (asideIn(turn.text, "if-things-change") !== null) {
    return reply({ say: [asideSay("if-things-change")], disposition: "explained" });
  }
  if (asksIfFoundOut(turn.text))
    return reply({ say: [say("told-nobody")], disposition: "explained" });
  const agreed = turn.debt !== null && turn.debt.agreement.kind !== "none";
  const lies = turn.conversation.pending !== null;
  if ((agreed || lies) && asideIn(turn.text, "reminds") !== null) {
    return reply({ say: [asideSay("reminds")], disposition: "explained" });
  }
  const ofLaw = asksOfClock(turn.text);
  const must = ofLaw || asksIfMustPay(turn.text);
  if (must) return reply({ say: [asideSay("must-i-pay")], question: wantPerson });
  if (asksAnotherWay(turn) || asideIn(turn.text, "any-amount") !== null) return null;
  if (isOfPlan(turn) && onlyWonders(turn) && asideIn(turn.text, "if-missed") !== null) {
    return reply({ say: [asideSay("if-missed")] });
  }
  if (!means(turn, "ask_consequences", "ask_credit_report")) return null;
  if (isFaint(turn)) return null;
  const sure = (intentOf(turn, "ask_consequences")?.confidence ?? 0) > sureOfMore;
  const open = !sure || bareQuestion.test(turn.text);
  if (asideIn(turn.text, "options") !== null && open && !means(turn, "ask_credit_report"))
    return null;
  // "What if I pay 300?": an offer, whatever else was guessed in it.
  const guessed = (intentOf(turn, "ask_consequences")?.confidence ?? 0) < sureOfAdvice;
  const offers = valuesOf(turn, "money").some(({ role }) => role === "offer");
  if (guessed && offers && !means(turn, "ask_credit_report")) return null;
  // "Can you wait two weeks?": time is asked for, and the day of it is named.
  const time = intentOf(turn, "ask_more_time")?.confidence ?? 0;
  const waits = time > (intentOf(turn, "ask_consequences")?.confidence ?? 0);
  if (waits && valuesOf(turn, "date").length > 0 && !means(turn, "ask_credit_report")) return null;
  if (isOfPlan(turn) && asideIn(turn.text, "if-missed") !== null) {
    return reply({ say: [asideSay("if-missed")] });
  }
  const { notes } = turn.conversation;
  const times = notes.filter((note) => note.startsWith(asked)).length;
  if (times >= mostAsked) return reply({ handOver: "asked for advice" });
  return reply({
    say: consequences(turn),
    // Who is in need is asked what they can spare, with why.
    question: signalOf(turn, "hardship") === undefined ? wantPerson : null,
    change: { notes: [...notes, `${asked} ${String(times + 1)}`] },
  });
}

/** What we can truly say of it: once, that a way is looked for; and who helps, where it was not named. */
function consequences(turn: Turn): readonly Say[] {
  if (means(turn, "ask_credit_report")) return [say("file-unseen"), ...ownFile(turn)];
  const told = turn.conversation.said?.includes("if-not-paid") === true;
  const unpaid = asksIfUnpaid(turn.text) || asksWhatComes(turn.text);
  if (told || !unpaid) return [say("cannot-advise")];
  const adviser = adviserIn(turn.known.jurisdiction.country);
  const named = adviser === null || signalOf(turn, "hardship") !== undefined;
  return [say("if-not-paid"), ...(named ? [] : [say("free-help", { adviser })])];
}

/** Where they see for themselves what is on file of them, once. */
export function ownFile({ conversation: { said }, known }: Turn): readonly Say[] {
  if (said?.some((one) => one.startsWith("own-file")) === true) return [];
  const site = creditFileIn(known.jurisdiction.country);
  return [site === null ? say("own-file-anywhere") : say("own-file", { site })];
}

/** Nothing surer was heard beside it: "agar 15 ko bhi nahi aayi to". */
const onlyWonders = ({ understood: { intents } }: Turn): boolean =>
  intents.every(({ name }) => name === "unclear" || name === "ask_consequences");

const faint = 0.25;
/** "Do you even understand me?": a guess at what they ask is no question that we may not answer. */
const isFaint = ({ understood: { intents } }: Turn): boolean =>
  intents.every(({ confidence }) => confidence < faint);

/** Whether interest goes on rests on what was agreed with the creditor: it is a colleague's to say. */
const ofInterest = (): Reply =>
  reply({ say: [asideSay("interest-goes-on")], question: wantPerson, disposition: "explained" });

/** They ask about a payment that is agreed, or about to be. */
const isOfPlan = ({ conversation, debt }: Turn): boolean =>
  (conversation.wish ?? null) !== null ||
  conversation.pending !== null ||
  (debt !== null && debt.agreement.kind !== "none");
