/** "Rent, light, fees: after all that 25,000 is left": what was taken out already is not taken off again. */

import type { Spelt } from "../../schedules/spelling.ts";
import { said } from "../../schedules/words.ts";
import { type Place, marks } from "./spans.ts";
import type { Sum } from "./sums.ts";
import { allTakenOff } from "./work-words.ts";
import type { Named } from "./words.ts";

/** Costs of a shop are none of a household. */
const ofTrade = said(String.raw`
  shop|store|stock|stall|stand|business|salon|truck|supplies
  negocio|puesto|local|taller|mercancia|tienda|changarro|surtido
  dukan|dhandh?[ae]|mal|stok|galla|vyapar|thela|rehri
`);

/** Whether what comes in is told without all that a household must pay. */
export const isAllOut = (spelt: Spelt): boolean =>
  marks(spelt, allTakenOff).length > 0 && marks(spelt, ofTrade).length === 0;

/** The sums without those that are said to be out already, and what is left told once. */
export function withoutCosts(
  sums: readonly Sum[],
  spelt: Spelt,
  names: readonly Place<Named>[],
): readonly Sum[] {
  const [out] = marks(spelt, allTakenOff);
  if (out === undefined) return sums;
  const isCost = (sum: Sum, n: number): boolean => {
    const led = { from: sums[n - 1]?.to ?? 0, to: sum.to };
    return (
      sum.to <= out.from &&
      names.some(({ line, from, to }) => line !== "income" && led.from <= from && to <= led.to)
    );
  };
  const left = sums.filter((sum, n) => !isCost(sum, n));
  return left.filter(
    (sum, n) =>
      !left
        .slice(0, n)
        .some(({ to, amount }) => to <= out.from && amount.minor === sum.amount.minor),
  );
}
