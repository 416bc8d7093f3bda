/** A message that names other terms for what lies there: what else it only sounds like is not heard in it. */

import { tellsWhatHomeSays } from "../heard/answers/asked-at-home.ts";
import { finishesSooner, saysByLess } from "../heard/wishes/counters.ts";
import type { Intent, IntentName, Signal, SignalName, Understood } from "../meaning.ts";
import { type Turn, isVerified, valuesOf } from "../turn/turn.ts";
import { standsByMeans } from "./means-offer.ts";
import { otherTerms } from "./other-terms.ts";

/** Below this the model only guesses at it beside other terms; what is not here is always heard. */
const guessedBelow: { readonly [name in SignalName]?: number } = {
  hardship: 0.9,
  dispute: 0.6,
  request_proof: 0.6,
  complaint: 0.6,
  inconvenient: 0.6,
  vulnerable: 0.5,
};
const faintCrisis = 0.5;
const faintStop = 0.25;

/** "My wife says it is too much, 150?": she does not write; "to be done sooner" is no wish to end a life, and "take 50 off" stops no channel. */
function isGuess(turn: Turn, { name, confidence }: Signal): boolean {
  if (name === "third_party" && tellsWhatHomeSays(turn.text)) return true;
  if (name === "crisis") return confidence < faintCrisis && finishesSooner(turn.text);
  if (name === "stop_channel") {
    const less = valuesOf(turn, "money").some(({ text }) => saysByLess(turn.text, text));
    return less && confidence < faintStop;
  }
  return confidence < (guessedBelow[name] ?? 0);
}

const soundsLike: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_consequences",
  "ask_payment_methods",
  "pay_now",
  "report_payment",
  "set_preference",
]);
const sureOfIntent = 0.75;
const isMeant = ({ name, confidence }: Intent): boolean =>
  !soundsLike.has(name) || confidence >= sureOfIntent;

/** What is left of it where it names other terms; the same where it names none. */
export function heardTerms(turn: Turn): Understood {
  const { understood } = turn;
  const standing = isVerified(turn) ? standsByMeans(turn) : null;
  const intents = understood.intents.filter(isMeant);
  const plain = { ...turn, understood: { ...understood, intents } };
  if (standing === null || otherTerms(plain, standing) === null) return understood;
  return {
    ...understood,
    signals: understood.signals.filter((one) => !isGuess(turn, one)),
    intents: intents.length > 0 ? intents : [{ name: "unclear", confidence: 1 }],
  };
}
