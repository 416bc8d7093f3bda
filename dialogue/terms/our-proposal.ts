/** How much, when or which way was left to us: one concrete proposal, which they are free to refuse. */

import { addDays } from "@forbear/kernel";
import { type KnownDebt, untoldPlan } from "../conversation.ts";
import { beginMeans } from "./affordability.ts";
import { openMeans } from "../means/questions.ts";
import { leavesItToUs, leavesTheDay } from "../heard/answers/as-you-say.ts";
import { proposed } from "./proposing.ts";
import {
  askPayDay,
  askPayRhythm,
  daysAsked,
  nearDay,
  nearDayAsked,
  stillOpen,
} from "../turn/questions.ts";
import { type Reply, type Turn, needsGentleness, reply } from "../turn/turn.ts";
import { joined } from "./parts/joined.ts";
import { canPay } from "./wishes.ts";
import { say } from "../wording/saying.ts";

/** Days until a first payment, where they leave it to us. */
const soon = 7;

/** "Lo que ustedes digan": what they had in mind, made whole; null where they leave nothing to us. */
export function ourProposal(turn: Turn, { agreement }: KnownDebt): Reply | null {
  const { conversation, known } = turn;
  if (conversation.pending !== null || !leavesItToUs(turn.text)) return null;
  if (agreement.kind !== "none") return reply({ say: [say("all-right")] });
  const asked = conversation.asked?.question;
  // What only they can know is asked again.
  const theirs = asked === askPayDay.name || asked === askPayRhythm.name ? stillOpen(asked) : null;
  const open = openMeans(turn) ?? theirs;
  if (open !== null) return reply({ question: open });
  const wish = conversation.wish ?? null;
  const offered = nearDayAsked(asked) ?? daysAsked(asked).at(0) ?? null;
  if (offered !== null) {
    return proposed(turn, joined(wish, { kind: "promise", amount: null, dueOn: offered }));
  }
  if (needsGentleness(turn) && canPay(turn) === null) {
    const begun = beginMeans(turn);
    if (begun !== null) return begun;
  }
  const undated = wish?.kind === "promise" && wish.dueOn === null;
  if (undated || (wish === null && leavesTheDay(turn.text))) {
    const change = { wish: wish ?? { kind: "promise", amount: null, dueOn: null } } as const;
    return reply({ question: nearDay(addDays(known.today, soon)), change });
  }
  if (wish?.kind === "plan") return proposed(turn, wish);
  return proposed(turn, joined(wish, untoldPlan));
}
