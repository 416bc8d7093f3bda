/** "In a meeting, amount?", "be quick, how do I pay": who asks now is answered now, and left in peace for the rest. */

import { isQuestion } from "../heard/questions-in.ts";
import { standingQuestions } from "../heard/questions/standing.ts";
import type { IntentName } from "../meaning.ts";
import { type Turn, isNoted, strangerHere, valuesOf } from "../turn/turn.ts";
import type { Heard } from "./rights.ts";
import { proofIn } from "./verify.ts";

const sure = 0.4;
const asked: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_balance",
  "ask_breakdown",
  "ask_creditor",
  "ask_due_date",
  "ask_payment_methods",
]);

/** Nothing but a bad hour is claimed, no other hour is named, and they ask or prove who they are. */
export function asksThoughBusy(turn: Turn, { signals }: Heard): boolean {
  if (signals.some((name) => name !== "inconvenient") || isNoted(turn, strangerHere)) return false;
  const named = valuesOf(turn, "time").length + valuesOf(turn, "date").length > 0;
  if (named && proofIn(turn).proof === "no-answer") return false;
  const asks = turn.understood.intents.some(
    ({ name, confidence }) => asked.has(name) && confidence >= sure,
  );
  return (asks && isAskedNow(turn)) || standingQuestions(turn.text).length > 0;
}

/** "Call me later about the balance" asks for nothing now. */
const isAskedNow = ({ text }: Turn): boolean => isQuestion(text) || !later.test(text);
const later = /later|despu[eé]s|m[aá]s tarde|ba+d me|baad|बाद/iu;
