/** How what their means carry was reckoned: what comes in, what goes off it, and what is left. */

import { type Money, isPositive, subtract, sum } from "@forbear/kernel";
import type { Reckoned, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";

type Line = Reckoned["lines"][number]["line"];

const monthly = ({ lines }: Reckoned, ...wanted: readonly Line[]): Money[] =>
  lines.filter(({ line }) => wanted.includes(line)).map((one) => one.monthly);

type Of = "essentials" | "debts" | "living";

/** Each line of it, in order. */
export function reckonedSay(reckoned: Reckoned): Say {
  const { sustainable, people: number } = reckoned;
  const of = (...wanted: readonly Line[]): Money =>
    sum(sustainable.currency, monthly(reckoned, ...wanted));
  const lines: readonly (readonly [Of, Money])[] = [
    ["essentials", of("essentials", "priority-arrears")],
    ["debts", of("other-debts")],
    ["living", of("flexible", "flexible-by-guide")],
  ];
  const off = lines
    .filter(([, amount]) => isPositive(amount))
    .map(([what, amount]) => say("reckoned-line", { amount, of: what }));
  const income = of("income");
  if (!isPositive(sustainable)) return say("reckoned-nothing", { income, off, number });
  return say("reckoned", { income, off, number, kept: of("kept-back"), left: sustainable });
}

/** In one sentence: of what it is left. */
export function leftOf(reckoned: Reckoned): Say {
  const { currency } = reckoned.sustainable;
  const income = sum(currency, monthly(reckoned, "income"));
  return say("means-left", { income, outgo: subtract(income, reckoned.sustainable) });
}
