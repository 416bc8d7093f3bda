/** One of the ways that our question named, told by its place among them. */

import { nearDayIn } from "../heard/wishes/near-day-words.ts";
import { wayByPlace } from "../heard/answers/which-way.ts";
import { amountOrPerson } from "../terms/affordability.ts";
import { hasFigures } from "../terms/figures-said.ts";
import { proposed } from "../terms/proposing.ts";
import { askAmount, whatWorks } from "../turn/questions.ts";
import { type Reply, type Turn, reply } from "../turn/turn.ts";

/** "The first one", of the ways that our question named. */
export function byPlace(turn: Turn): Reply | null {
  const { asked, pending } = turn.conversation;
  const named = asked?.question === whatWorks.name || asked?.question === askAmount.name;
  if (!named || pending !== null || hasFigures(turn)) return null;
  // "La última semana de marzo" is a time, and none of our ways.
  if (nearDayIn(turn.text, turn.known.today) !== null) return null;
  const way = wayByPlace(turn.text);
  if (way === null) return null;
  if (way !== "parts") return proposed(turn, { kind: "promise", amount: null, dueOn: null });
  const question = asked.question === askAmount.name ? askAmount : amountOrPerson(turn);
  return reply({ question, change: { flow: "negotiate" } });
}
