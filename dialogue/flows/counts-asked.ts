/** "Do I count the school fees?", amid the questions of their means: answered, and heard as nothing of ours. */

import type { MeansQuestion, Say } from "../conversation.ts";
import { claimsPlainly } from "../means/answers/beside-answers.ts";
import { askedLine } from "../means/questions.ts";
import { besideAsking, whatIsToCount, whetherToCount } from "../means/answers/what-counts.ts";
import type { IntentName, Signal, SignalName, Understood } from "../meaning.ts";
import type { Turn } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";

export const asksIfCounted = (line: MeansQuestion | null, text: string): boolean =>
  line !== null && line !== "household" && whatIsToCount(text) !== null;

const countsAs = {
  now: "count-it",
  food: "count-food",
  next: "count-next",
  "if-must": "count-if-must",
} as const;

/** Whether to count it; null where they do not ask. */
export function countsSay(turn: Turn): Say | null {
  const line = askedLine(turn);
  const what = line === null || line === "household" ? null : whatIsToCount(turn.text);
  return line === null || what === null ? null : say(countsAs[whetherToCount(line, what)]);
}

const ofOurs: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_payment_methods",
  "pay_now",
  "ask_balance",
  "ask_breakdown",
  "ask_credit_report",
  "ask_documents",
]);
const ofClaims: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "request_proof",
  "suspects_scam",
]);
const ofKin: ReadonlySet<SignalName> = new Set<SignalName>(["third_party", "minor", "represented"]);
const sureOfKin = 0.95;

/** Of what is asked by it nothing is ours: a card to be counted pays nobody, and whom they send money to does not write. */
export function withoutOurs(understood: Understood, text: string): Understood {
  const beside = besideAsking(text);
  const stands = ({ name, confidence }: Signal): boolean =>
    ofClaims.has(name) ? claimsPlainly(beside) : !ofKin.has(name) || confidence >= sureOfKin;
  return {
    ...understood,
    signals: understood.signals.filter(stands),
    intents: understood.intents.filter(({ name }) => !ofOurs.has(name)),
  };
}
