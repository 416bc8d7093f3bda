/** "That payment was for my other loan", "not a complaint": what a colleague has of it is put right, and the talk goes on. */

import { deniesComplaint } from "../heard/answers/denies.ts";
import { paidElsewhere, saysNotPaid } from "../heard/answers/put-right.ts";
import { takesBackDispute } from "../heard/answers/takes-back.ts";
import type { IntentName } from "../meaning.ts";
import { whatWorks } from "../turn/questions.ts";
import { type Reply, type Turn, isNoted, needsGentleness, reply, together } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { openQuestion } from "./repair.ts";
import { forDesk } from "./wishes-of-contact.ts";

const reported = "payment-reported";
/** What the taking back itself sounds like; anything else in the message is answered too. */
const ofItself: ReadonlySet<IntentName> = new Set<IntentName>([
  "correct_previous",
  "report_payment",
  "payment_problem",
  "deny_identity",
  "reject_offer",
  "unclear",
]);

const toldOf = ({ conversation }: Turn, template: string): boolean =>
  conversation.said?.some((one) => one.startsWith(template)) === true;

/** A payment they told of, or what was heard as a complaint, is taken back; null where neither is. */
export function putRight(turn: Turn, goOn: (turn: Turn) => Reply): Reply | null {
  const { text, understood, debt, conversation } = turn;
  const amidMeans = conversation.asked?.question.startsWith("means ") === true;
  if (understood.signals.length > 0 || amidMeans) return null;
  const unpaid = paidElsewhere(text) || saysNotPaid(text);
  const payment = unpaid && (isNoted(turn, reported) || toldOf(turn, reported));
  const complaint =
    toldOf(turn, "complaint-noted") && takesBackDispute(text) && !deniesComplaint(text);
  const onlyTells = saysNotPaid(text) && understood.intents.every(({ name }) => ofItself.has(name));
  if (!payment && !complaint && !onlyTells) return null;
  const notes = conversation.notes.filter((note) => !(payment && note === reported));
  const told =
    payment || complaint
      ? reply({ say: [say("put-right")], acts: [forDesk(turn)], change: { notes }, forward: true })
      : reply({ say: [say("told")] });
  const left = understood.intents.filter(({ name }) => !ofItself.has(name));
  if (left.length > 0) {
    const rest = { ...turn, understood: { ...understood, intents: left } };
    return together([told, goOn({ ...rest, conversation: { ...conversation, notes } })]);
  }
  const mayAgree = debt !== null && debt.total.minor > 0n && debt.agreement.kind === "none";
  const next = mayAgree && !needsGentleness(turn) ? whatWorks : null;
  return { ...told, question: openQuestion(turn) ?? next };
}
