/** How what their means carry was reckoned, in words: no figure is said but of the ledger or an offer. */

import { isPositive } from "@forbear/kernel";
import type { MeansAnswers, MeansStanding, Say } from "../conversation.ts";
import { countedSlot } from "../wording/counted.ts";
import { say } from "../wording/saying.ts";

/** Each kind of what goes out, once; what has no name of its own is "". */
const kindsIn = ({ essentials, otherDebts }: MeansAnswers): readonly string[] => [
  ...(essentials ?? []).filter(isPaid).map(({ of = "" }) => of),
  ...((otherDebts ?? []).some(isPaid) ? ["debts"] : []),
];
const isPaid = ({ amount }: NonNullable<MeansAnswers["essentials"]>[number]): boolean =>
  isPositive(amount);

/** What was taken off what comes in, and for how many; null while it is not known. */
export function reckonedSay({
  answers,
  reckoned,
}: Pick<MeansStanding, "answers" | "reckoned">): Say | null {
  if (reckoned === null) return null;
  const { sustainable, people: number } = reckoned;
  const kinds = countedSlot(kindsIn(answers));
  return say(isPositive(sustainable) ? "reckoned" : "reckoned-nothing", { kinds, number });
}
