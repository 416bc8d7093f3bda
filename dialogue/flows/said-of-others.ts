/** What another owes, a complaint that was none, and a debt affirmed: each has its own short answer. */

import { affirms, asksOthersBalance, takesBackComplaint } from "../heard/sayings/said-of-whom.ts";
import { whatWorks } from "../turn/questions.ts";
import { type Reply, type Turn, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";

/** What another owes is told to nobody else, nor whether they owe it; a complaint that was none is let be, and a debt affirmed leads on. */
export function saidOfOthers({ conversation, understood, text }: Turn): Reply | null {
  if (asksOthersBalance(understood, text)) return reply({ say: [say("only-this")] });
  const { signals, intents, values } = understood;
  if (signals.length > 0) return null;
  const only = values.length === 0 && intents.every(({ name }) => name === "unclear");
  const open = conversation.pending !== null || conversation.asked?.question !== whatWorks.name;
  if (only && !open && affirms(text))
    return reply({ say: [say("all-right")], question: whatWorks, forward: true });
  return takesBackComplaint(text) ? reply({ say: [say("all-right")] }) : null;
}
