/** After a danger to life: calm and help, until a person lifts it; thanks to whoever takes the words back. */

import type { Say } from "../conversation.ts";
import { afterDanger } from "../heard/sayings/after-danger.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { takesBack } from "../heard/sayings/way-of-speaking.ts";
import type { SignalName, Understood } from "../meaning.ts";
import { wishKept } from "../terms/wish-kept.ts";
import { crisisLineIn, crisisSite } from "../turn/places.ts";
import { type Reply, type Turn, isHeld, isVerified, means, noted, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { forDesk } from "./wishes-of-contact.ts";

/** Signals whose own words come first even after a danger to life. */
const aboveCalm: readonly SignalName[] = ["crisis", "stop_contact", "stop_channel", "deceased"];

/** What was taken back, until words of danger are said again. */
export const eased = "crisis-eased";

/** Beside these, words are taken back by nobody who is well. */
const weighs: ReadonlySet<SignalName> = new Set<SignalName>([
  "vulnerable",
  "hardship",
  "asks_person",
  "asks_if_ai",
  "fraud",
  "minor",
]);

/** Words of danger after all: what was taken back before counts no more. */
export const withoutEased = (notes: readonly string[], { signals }: Understood) =>
  signals.some(({ name }) => name === "crisis") ? notes.filter((note) => note !== eased) : notes;

/**
 * "It was a way of speaking": that is thanked for and passed on, and what they would pay is kept until
 * a colleague has looked; the rest of our side stays as it was.
 */
function takenBack(turn: Turn): Reply | null {
  const { notes } = turn.conversation;
  const first = takesBack(turn.text);
  if (!first && !notes.includes(eased)) return null;
  return reply({
    say: [say("crisis-eased")],
    acts: first ? [forDesk(turn)] : [],
    change: {
      flow: "care",
      pending: null,
      asked: null,
      wish: isVerified(turn) ? wishKept(turn) : null,
      notUnderstood: 0,
      notes: noted(notes, eased),
    },
    disposition: "crisis",
  });
}

/** The line to turn to, which is named whatever else is said; alone, with what rests. */
function helpNamed({ known }: Turn, alone: boolean): Say {
  const found = crisisLineIn(known.jurisdiction.country);
  if (found) return say(alone ? "crisis-again" : "crisis-line", found);
  return say(alone ? "crisis-anywhere-again" : "crisis-line-anywhere", { site: crisisSite });
}

const answers = {
  reached: "crisis-reached",
  waits: "crisis-waits",
  tells: "crisis-heard",
} as const;

/** What they ask or tell is answered in a sentence, so that nobody reads the same words over and over. */
function answered(turn: Turn): readonly Say[] {
  if (isPlainYes(turn.text)) return [];
  const leaves = means(turn, "thanks", "goodbye") && !isQuestion(turn.text);
  const found = afterDanger(turn.text);
  if (leaves && found !== "waits") return [say("crisis-care")];
  return found === null ? [] : [say(answers[found])];
}

/** After a danger to life, until a person lifts it, everything is answered by calm and by help. */
export function calmly(turn: Turn, heard: readonly SignalName[]): Reply | null {
  if (!isHeld(turn, "crisis") || aboveCalm.some((name) => heard.includes(name))) return null;
  const back = heard.some((name) => weighs.has(name)) ? null : takenBack(turn);
  if (back !== null) return back;
  const asked = heard.includes("asks_if_ai") ? [say("i-am-ai")] : answered(turn);
  return reply({
    say: [
      ...asked,
      helpNamed(
        turn,
        asked.every(({ template }) => template === "i-am-ai"),
      ),
    ],
    change: { flow: "care", pending: null, asked: null, wish: null, notUnderstood: 0 },
    disposition: "crisis",
    handOver: heard.includes("asks_person") ? "asked" : null,
  });
}
