/** "No thanks. How much is it then?": what stands beside the refusal of our last offer is answered. */

import { isQuestion, questionsIn } from "../heard/questions-in.ts";
import type { Intent, IntentName } from "../meaning.ts";
import type { Reply, Turn } from "../turn/turn.ts";

/** What a refusal is read as, and what says nothing more. */
const ofRefusal: ReadonlySet<IntentName> = new Set<IntentName>([
  "reject_offer",
  "deny_identity",
  "accept_offer",
  "confirm_identity",
  "correct_previous",
  "unclear",
  "thanks",
  "smalltalk",
  "goodbye",
]);
const sureOfMore = 0.4;
const unheard: Intent = { name: "unclear", confidence: 1 };

/** The answer to what else they ask or wish; null where there is nothing more, or it was not understood. */
export function besideTheirNo(turn: Turn, answers: (rest: Turn) => Reply): Reply | null {
  const { conversation, understood, text } = turn;
  const intents = understood.intents.filter(
    ({ name, confidence }) => !ofRefusal.has(name) && confidence >= sureOfMore,
  );
  const asks = questionsIn(text).length > 0 || isQuestion(text);
  if (intents.length === 0 && !asks) return null;
  const made = answers({
    ...turn,
    conversation: { ...conversation, asked: null },
    understood: { ...understood, intents: intents.length > 0 ? intents : [unheard] },
  });
  const found = made.handOver === null && made.disposition !== "not-understood";
  return found && (made.say.length > 0 || made.question !== null) ? made : null;
}
