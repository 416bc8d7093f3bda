/** A stop of all contact that was not meant: asked about once, lifted by a plain yes of the person alone. */

import type { Hold, HoldKind } from "@forbear/accounts";
import { type Instant, secondsBetween } from "@forbear/kernel";
import { saysNoStopMeant } from "../heard/contact/no-stop-meant.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { whatWorks } from "../turn/questions.ts";
import { talkRestsAfterSeconds } from "../turn/resumed.ts";
import {
  type Question,
  type Reply,
  type Turn,
  backAsked,
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
import { isResting, rests } from "./resting.ts";

const name = "stop withdraw";
/** Whether we may write again. */
export const whetherStop = ({ conversation: { channel } }: Turn): Question => ({
  name,
  say: say("ask-allow-again", { channel }),
});

/** What rests beside it by their own word of the talk. */
const atTheirWord: ReadonlySet<HoldKind> = new Set<HoldKind>(["dispute", "proof-due"]);

/** Which stop is of this talk, and not of a letter or a file: that of its moment. */
export const ceasedAt = (at: Instant): string => `ceased:${at}`;

/**
 * The stop that they may take back: their own, told in this sitting, with nothing of others' that rests
 * it. One that stood before, by letter or from a file, is none; null for that.
 */
function stopHere(turn: Turn): Hold | null {
  const { known, debt } = turn;
  const [stop, ...others] = [...known.personHolds, ...(debt?.holds ?? [])]
    .filter(({ kind }) => isResting(kind))
    .sort((a, b) => Number(b.kind === "ceased") - Number(a.kind === "ceased"));
  if (stop?.kind !== "ceased" || stop.by !== "consumer") return null;
  if (others.some(({ kind }) => !atTheirWord.has(kind))) return null;
  const here = isNoted(turn, ceasedAt(stop.at)) && !isNoted(turn, strangerHere);
  const fresh = secondsBetween(stop.at, known.now) <= talkRestsAfterSeconds;
  return here && fresh ? stop : null;
}

/** Beside these nothing new is stopped; "I never told you to stop" may sound like a complaint of it. */
const besideUndone: ReadonlySet<string> = new Set([
  "complaint",
  "hardship",
  "vulnerable",
  "dispute",
  "inconvenient",
]);
const mayUndo = ({ understood: { signals } }: Turn): boolean =>
  signals.every(({ name }) => besideUndone.has(name));

/** What they say of a stop that they did not mean; null where they stand by it. */
export function stopUndone(turn: Turn): Reply | null {
  const { conversation, text } = turn;
  const { channel } = conversation;
  const stop = stopHere(turn);
  if (!isVerified(turn) || !mayUndo(turn) || stop === null) return null;
  if (conversation.asked?.question === name) {
    if (isPlainYes(text)) {
      const lifted = reply({
        say: [say("allowed-again", { channel })],
        acts: [{ kind: "withdraw-stop", channel, hold: stop.id }],
        change: {
          flow: "negotiate",
          ended: false,
          notes: conversation.notes.filter((note) => note !== backAsked),
        },
        forward: true,
        disposition: "preference",
      });
      // What they contest rests all the same.
      if (rests(turn.debt?.holds ?? [])) {
        return together([lifted, reply({ say: [say("hold-stands")] })]);
      }
      const question = needsGentleness(turn) ? null : whatWorks;
      return together([lifted, takenUp(turn) ?? reply({ question })]);
    }
    if (means(turn, "reject_offer", "deny_identity")) {
      return reply({ say: [say("all-right")], disposition: "on-hold" });
    }
  }
  if (!saysNoStopMeant(plainly(text)) && !isNoted(turn, backAsked)) return null;
  return reply({
    question: whetherStop(turn),
    change: { wish: wishKept(turn) },
    disposition: "on-hold",
  });
}
