/** "2800 to 3600": the middle counts, and with what rests on it that is said, once. */

import type { Say } from "../../conversation.ts";
import { type Reply, type Turn, isNoted, noted } from "../../turn/turn.ts";
import { say } from "../../wording/saying.ts";
import { readingOf } from "./reading.ts";

const byMiddle = "means-middle";
const isRange = (turn: Turn): boolean => readingOf(turn)?.middle === true;

/** Keeps in mind that a figure of their statement is the middle of a range. */
export function notesMiddle(turn: Turn, made: Reply): Reply {
  if (!isRange(turn)) return made;
  const notes = noted(made.change.notes ?? turn.conversation.notes, byMiddle);
  return { ...made, change: { ...made.change, notes } };
}

/** That it was counted so; nothing where no figure varies, or where it was said. */
export function middleSay(turn: Turn): readonly Say[] {
  const told = turn.conversation.said?.includes("middle-counted") === true;
  const asksMeans = turn.conversation.asked?.question.startsWith("means ") === true;
  const counts = isNoted(turn, byMiddle) || (asksMeans && isRange(turn));
  return counts && !told ? [say("middle-counted")] : [];
}
