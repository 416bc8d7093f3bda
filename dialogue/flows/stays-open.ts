/** A question that was asked often enough amid asides stays open unsaid: its answer is one, and a turn later it comes back. */

import { openMeans } from "../means/questions.ts";
import { stillOpen } from "../turn/questions.ts";
import { type Question, type Reply, type Turn, isVerified } from "../turn/turn.ts";

/** Answers after which what was open is gone back to; a payment, a call or a plan leads on from it. */
const asides: ReadonlySet<string> = new Set(["explained", "talked", "asked-if-ai", "preference"]);

/** The question of ours that no yes or no answers, to return to after an aside; null where none stands. */
export function leftOpen(turn: Turn, made: Reply): Question | null {
  if (!isVerified(turn) || !asides.has(made.disposition) || "wish" in made.change) return null;
  return stillOpen(turn.conversation.asked?.question);
}

/**
 * What stays open though it is not said this time: they asked something, it was answered, and our
 * question was put twice already. Null where a person takes over, or where nothing of ours stood open.
 */
export function opensUnsaid(turn: Turn, question: Question | null, made: Reply): Question | null {
  if (question === null || made.handOver !== null || made.say.length === 0) return null;
  const stood = openMeans(turn) ?? stillOpen(turn.conversation.asked?.question);
  return stood?.name === question.name ? question : null;
}

/** The notes with one asking fewer of it, so that the next aside leads back to it aloud. */
export function onceFewer(notes: readonly string[], name: string): readonly string[] {
  const at = notes.lastIndexOf(`asked:${name}`);
  return at < 0 ? notes : [...notes.slice(0, at), ...notes.slice(at + 1)];
}
