/** The schedule of payments that a message lays out, whatever its parts and their order. */

import type { PlanWish } from "../conversation.ts";
import { type Turn, means, valuesOf } from "../turn/turn.ts";
import { laidOut } from "./items.ts";
import { planOf } from "./plan.ts";
import { tokensOf } from "./tokens.ts";

/** The plan of several payments that the words lay out; null where they lay out none. */
export function scheduleIn(turn: Turn): PlanWish | null {
  const total = turn.debt?.total;
  if (total === undefined) return null;
  const offers = valuesOf(turn, "money").some(
    ({ role }) => role === undefined || role === "offer" || role === "instalment",
  );
  const tokens = tokensOf({
    text: turn.text,
    language: turn.understood.language ?? turn.conversation.language,
    today: turn.known.today,
    total,
    takesIncome: !offers && !means(turn, "give_income", "give_expenses"),
  });
  if (tokens === null) return null;
  const places = tokens.flatMap((token, at) => (token.is === "parting" || token.is === "choice" ? [] : [at]));
  const [from = 0, to = 0] = [places.at(0), places.at(-1)];
  const own = tokens.slice(from, to + 1);
  if (own.some(({ is }) => is === "choice")) return null;
  return planOf(laidOut(own), total, turn.known.today);
}
