/** Said amid the questions of their means, and no answer to them: what it would be, too much, or none of ours to know. */

import type { Conversation, KnownDebt } from "../conversation.ts";
import { asideIn } from "../heard/asides.ts";
import { keepsToSelf } from "../means/keeps-to-self.ts";
import { asksBest } from "../heard/set-ways.ts";
import { asksWhatEach, asksWhatToPay } from "../means/what-each.ts";
import type { Understood } from "../meaning.ts";
import { askedLine, openMeans } from "../means/questions.ts";
import { leastPlan } from "../terms/least-each.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, means, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { saysTooMuch } from "./refusing.ts";

/** Below this a right in such words is a guess. */
const sure = 0.9;

/** The message with what it is: neither a balance that is asked for, nor a need that is told. */
export function heardAmidMeans(
  conversation: Conversation,
  understood: Understood,
  text: string,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  const asked = askedLine({ conversation }) !== null;
  // Of terms that stand or lie on the table it asks for those.
  const isOpen = conversation.pending === null && agreement?.kind === "none";
  const isEach = conversation.verification.kind === "verified" && isOpen && asksWhatEach(text);
  const isAside = asked && (keepsToSelf(text) || asksWhatToPay(text));
  if (!isEach && !isAside) return understood;
  return {
    ...understood,
    signals: understood.signals.filter(({ confidence }) => confidence >= sure),
    intents: [{ name: "unclear", confidence: 1 }],
  };
}

/** "What can you do for me?", "how much would I have to pay?" */
const asksWhatWeOffer = ({ text }: Turn): boolean =>
  asksWhatEach(text) || asksWhatToPay(text) || asksBest(text) || asideIn(text, "options") !== null;

/** What can be offered, and when; null where the message is about neither. */
export function amidMeans(turn: Turn, debt: KnownDebt): Reply | null {
  const { text, conversation } = turn;
  if (conversation.pending !== null || debt.agreement.kind !== "none") return null;
  if (turn.understood.values.some(({ kind }) => kind === "money")) return null;
  const open = openMeans(turn);
  if (open === null) return asksWhatEach(text) ? leastPlan(turn) : null;
  if (keepsToSelf(text)) return untold(turn);
  // Nothing was offered yet that could be too much.
  const refuses = means(turn, "reject_offer") && saysTooMuch(text);
  if (!refuses && !asksWhatWeOffer(turn)) return null;
  return reply({ say: [say("means-then-offer")], question: open });
}

/** They need not tell: the least there is without it, theirs to take or leave; else a colleague. */
function untold(turn: Turn): Reply {
  const least = leastPlan(turn);
  const told = say("means-untold");
  if (least === null || least.say.length === 0) return reply({ say: [told], question: wantPerson });
  return { ...least, say: [told, ...least.say] };
}
