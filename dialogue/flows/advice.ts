/** Questions that a machine should not answer: consequences and credit files. A person can. */

import { say } from "../wording/saying.ts";
import { asideIn, asideSay } from "./asides.ts";
import { wantPerson } from "./questions.ts";
import { type Reply, type Turn, means, reply } from "./turn.ts";

const asked = "advice";
const mostAsked = 2;

/** Said twice that only a colleague can tell; whoever asks a third time is passed to one. */
export function advice(turn: Turn): Reply | null {
  if (!means(turn, "ask_consequences", "ask_credit_report")) return null;
  if (isOfPlan(turn) && asideIn(turn.text, "if-missed") !== null) {
    return reply({ say: [asideSay("if-missed")] });
  }
  const { notes } = turn.conversation;
  const times = notes.filter((note) => note.startsWith(asked)).length;
  if (times >= mostAsked) return reply({ handOver: "asked for advice" });
  return reply({
    say: [say("cannot-advise")],
    question: wantPerson,
    change: { notes: [...notes, `${asked} ${String(times + 1)}`] },
  });
}

/** They ask about a payment that is agreed, or about to be. */
const isOfPlan = ({ conversation, debt }: Turn): boolean =>
  (conversation.wish ?? null) !== null ||
  conversation.pending !== null ||
  (debt !== null && debt.agreement.kind !== "none");
