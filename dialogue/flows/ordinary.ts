/** Answers to what people ordinarily ask, where nothing weightier is said beside it: hours, place, numbers, who may pay. */

import type { AskedAct, Say } from "../conversation.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { type OrdinaryQuestion, ordinaryQuestion } from "../heard/questions/ordinary-questions.ts";
import type { IntentName } from "../meaning.ts";
import { forColleague } from "../turn/for-colleague.ts";
import { type Reply, type Turn, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";

/** So sure we must be that they do something beside it, which is done first. */
const sureOfDeed = 0.5;
const deeds: ReadonlySet<IntentName> = new Set<IntentName>([
  "accept_offer",
  "pay_now",
  "promise_to_pay",
  "propose_plan",
  "report_payment",
  "change_due_date",
  "change_contact_details",
  "request_callback",
  "correct_previous",
]);

/** "How do I know it went through?" reports no payment, whatever it sounds like. */
const isOfPayment = (asked: OrdinaryQuestion): boolean =>
  asked === "arrives" || asked === "last-paid";

const doesMore = ({ understood: { intents, values } }: Turn, asked: OrdinaryQuestion): boolean =>
  values.some(({ kind }) => kind === "money" || kind === "date" || kind === "recurrence") ||
  intents.some(
    ({ name, confidence }) =>
      deeds.has(name) &&
      confidence >= sureOfDeed &&
      !(name === "report_payment" && isOfPayment(asked)),
  );

/** The answer to an ordinary question of one who is verified; null where none is asked. */
export function ordinary(turn: Turn): Reply | null {
  const asked = ordinaryQuestion(turn.text);
  const stopsTaking = asideIn(turn.text, "stop-taking") !== null;
  if (asked === null || stopsTaking || doesMore(turn, asked)) return null;
  const said = answerTo(asked, turn);
  if (said === null) return null;
  const acts: readonly AskedAct[] =
    asked === "whence" || asked === "data" ? [forColleague(turn)] : [];
  // Who doubts a link is asked for nothing behind the answer.
  return reply({ say: [said], acts, forward: asked === "is-safe" });
}

function answerTo(asked: OrdinaryQuestion, { known, debt, conversation }: Turn): Say | null {
  const link = known.paymentLink;
  switch (asked) {
    case "hours":
      return say("always-here");
    case "where-we-are":
      return say("where-we-are");
    case "sold":
      return debt === null ? null : say("creditor-is", { creditor: debt.creditor });
    case "whence":
      return say("whence-unknown");
    case "see-online":
      return say("see-online");
    case "number":
      return say("number-elsewhere");
    case "moves-away":
      return say("if-you-move");
    case "data":
      return say("data-kept");
    case "currency":
      return debt === null ? null : say("other-money", { currency: debt.total.currency });
    case "is-safe":
      return say("how-to-check");
    case "another-pays":
      return debt === null ? null : say("another-pays", { link });
    case "is-taken":
      // What was given leave for is told by what stands of it.
      return debt === null || known.taken.length > 0 ? null : say("paid-by-you", { link });
    case "arrives": {
      const came = (debt?.lastPaymentOn ?? null) !== null;
      const paid = came || conversation.notes.includes("payment-reported");
      return say(paid ? "receipt" : "receipt-then");
    }
    case "last-paid": {
      const paidOn = debt?.lastPaymentOn ?? null;
      return paidOn === null ? say("payment-not-seen") : say("last-payment", { paidOn });
    }
  }
}
