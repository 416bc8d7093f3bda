/** A stop of all contact that was not meant: asked about once, lifted by a plain yes of the person alone. */

import { secondsBetween } from "@forbear/kernel";
import { saysNoStopMeant } from "../heard/contact/no-stop-meant.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { whatWorks } from "../turn/questions.ts";
import { talkRestsAfterSeconds } from "../turn/resumed.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isNoted,
  isVerified,
  means,
  needsGentleness,
  reply,
  strangerHere,
  together,
} from "../turn/turn.ts";
import { takenUp, wishKept } from "../terms/wish-kept.ts";
import { say } from "../wording/saying.ts";
import { plainly } from "../words/phrases.ts";
import { isResting } from "./resting.ts";

const name = "stop withdraw";
const whether = ({ conversation: { channel } }: Turn): Question => ({
  name,
  say: say("ask-allow-again", { channel }),
});

/** Told in this sitting, by the person themselves, and nothing else rests it. */
function mayLift(turn: Turn): boolean {
  const { known, debt } = turn;
  const stop = known.personHolds.find(({ kind }) => kind === "ceased");
  const rests = [...known.personHolds, ...(debt?.holds ?? [])].some(
    ({ kind }) => kind !== "ceased" && isResting(kind),
  );
  return (
    stop !== undefined &&
    isNoted(turn, "ceased") &&
    !isNoted(turn, strangerHere) &&
    secondsBetween(stop.at, known.now) <= talkRestsAfterSeconds &&
    !rests
  );
}

/** What they say of a stop that they did not mean; null where they stand by it. */
export function stopUndone(turn: Turn): Reply | null {
  const { conversation, understood, text } = turn;
  const { channel } = conversation;
  if (!isVerified(turn) || understood.signals.length > 0 || !mayLift(turn)) return null;
  if (conversation.asked?.question === name) {
    if (isPlainYes(text)) {
      const lifted = reply({
        say: [say("allowed-again", { channel })],
        acts: [{ kind: "withdraw-stop", channel }],
        change: { flow: "negotiate", ended: false },
        forward: true,
        disposition: "preference",
      });
      const question = needsGentleness(turn) ? null : whatWorks;
      return together([lifted, takenUp(turn) ?? reply({ question })]);
    }
    if (means(turn, "reject_offer", "deny_identity")) {
      return reply({ say: [say("all-right")], disposition: "on-hold" });
    }
  }
  if (!saysNoStopMeant(plainly(text))) return null;
  return reply({
    question: whether(turn),
    change: { wish: wishKept(turn) },
    disposition: "on-hold",
  });
}
