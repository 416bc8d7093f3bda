/** A stop of all contact that was not meant: asked about once, lifted by a plain yes of the person alone. */

import type { Hold } from "@forbear/accounts";
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

/**
 * The stop that they may take back: their own, told in this sitting since they proved who they are, with
 * nothing else that rests it. One that stood before, by letter or from a file, is none; null for that.
 */
function stopHere(turn: Turn): Hold | null {
  const { known, debt, conversation } = turn;
  const { verification } = conversation;
  const [stop, ...others] = [...known.personHolds, ...(debt?.holds ?? [])].filter(({ kind }) =>
    isResting(kind),
  );
  if (stop?.kind !== "ceased" || stop.by !== "consumer" || others.length > 0) return null;
  const proved = verification.kind === "verified" && secondsBetween(verification.at, stop.at) >= 0;
  const here = isNoted(turn, "ceased") && !isNoted(turn, strangerHere);
  const fresh = secondsBetween(stop.at, known.now) <= talkRestsAfterSeconds;
  return proved && here && fresh ? stop : null;
}

/** What they say of a stop that they did not mean; null where they stand by it. */
export function stopUndone(turn: Turn): Reply | null {
  const { conversation, understood, text } = turn;
  const { channel } = conversation;
  const stop = stopHere(turn);
  if (!isVerified(turn) || understood.signals.length > 0 || stop === null) return null;
  if (conversation.asked?.question === name) {
    if (isPlainYes(text)) {
      const lifted = reply({
        say: [say("allowed-again", { channel })],
        acts: [{ kind: "withdraw-stop", channel, hold: stop.id }],
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
