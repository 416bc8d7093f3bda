/** The choice is left to us: one day or one plan is proposed, and theirs to refuse. */

import { type PlainDate, addDays } from "@forbear/kernel";
import type { OfferWish } from "../conversation.ts";
import { asideIn } from "../heard/asides.ts";
import { leavesItToUs } from "../heard/up-to-us.ts";
import { amountOrPerson, beginMeans, openMeans } from "../terms/affordability.ts";
import { hasFigures } from "../terms/figures-said.ts";
import { liveOffer, readBackQuestion } from "../terms/offers.ts";
import { proposed } from "../terms/proposing.ts";
import { joined } from "../terms/wishes.ts";
import { askAmount, askWhen, daysAsked, nearDay, whatWorks } from "../turn/questions.ts";
import { type Reply, type Turn, needsGentleness, reply } from "../turn/turn.ts";

const aWeekOn = 7;
const openPlan = {
  kind: "plan",
  instalment: null,
  count: null,
  every: null,
  firstOn: null,
} as const;

/** "Jo aap bolo", of how much, when or which way; null where something else was asked. */
export function upToUs(turn: Turn): Reply | null {
  const { asked, pending, wish = null } = turn.conversation;
  const leaves = leavesItToUs(turn.text) && asideIn(turn.text, "options") === null;
  if (!leaves || hasFigures(turn) || turn.debt?.agreement.kind !== "none") return null;
  if (pending !== null) {
    const offer = liveOffer(turn, pending.offer);
    return offer === null ? null : reply({ question: readBackQuestion(offer) });
  }
  const [either] = daysAsked(asked?.question);
  if (either !== undefined && wish !== null) return proposed(turn, onDay(wish, either));
  if (asked?.question === askWhen.name && wish !== null) {
    const dueOn = addDays(turn.known.today, aWeekOn);
    if (!turn.known.mint(onDay(wish, dueOn)).ok) return null;
    return reply({ question: nearDay(dueOn), change: { flow: "negotiate" } });
  }
  const open = asked === null || asked.question === whatWorks.name;
  if (!open && asked.question !== askAmount.name) return null;
  if (needsGentleness(turn)) {
    return beginMeans(turn) ?? reply({ question: openMeans(turn) ?? amountOrPerson(turn) });
  }
  return proposed(turn, wish?.kind === "plan" ? wish : openPlan);
}

const onDay = (wish: OfferWish, dueOn: PlainDate): OfferWish =>
  joined(wish, { kind: "promise", amount: null, dueOn });
