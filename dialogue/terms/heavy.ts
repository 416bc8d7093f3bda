/** Plans too heavy to be proposed before we know what somebody can pay. */

import { type Offer, byMonth } from "@forbear/negotiation";
import { untoldPlan } from "../conversation.ts";
import { noAnswers } from "../means/questions.ts";
import type { Turn } from "../turn/turn.ts";

/** More by the month than is proposed to whoever told nothing of their money. */
export function isHeavy({ known }: Turn, { terms }: Offer): boolean {
  const standing = known.means?.(noAnswers);
  if (standing === undefined || terms.kind !== "plan") return false;
  const amount = terms.instalments.at(0)?.amount;
  if (amount === undefined) return false;
  return byMonth({ amount, period: terms.rhythm }, "down").minor > standing.light.minor;
}

/** The plan that policy would propose for this debt is too heavy. */
export function isHeavyDebt(turn: Turn): boolean {
  const usual = turn.known.mint(untoldPlan);
  return usual.ok && isHeavy(turn, usual.value);
}
