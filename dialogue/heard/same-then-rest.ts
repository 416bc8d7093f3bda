/** "Three payments of 50 and then the rest": so many alike, and what is left behind them. */

import type { Money, PlainDate } from "@forbear/kernel";
import type { PlanWish } from "../conversation.ts";
import { placeIn } from "./place.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";

const mostAlike = 12;

/** The payment that is named once, the first day of it, and where "the rest" stands. */
type Named = {
  readonly each: Money;
  readonly dueOn: PlainDate | null;
  readonly restAt: number;
  readonly every: PlanWish["every"];
};

/** The plan of it; null where no count stands before the rest, or nothing would be left. */
export function sameThenRest(turn: Turn, { each, dueOn, restAt, every }: Named): PlanWish | null {
  const count = valuesOf(turn, "count").find(({ text }) => {
    const at = placeIn(turn.text, text);
    return at >= 0 && at < restAt;
  });
  const total = turn.debt?.total.minor ?? 0n;
  if (count === undefined || count.value < 2 || count.value > mostAlike) return null;
  const left = total - each.minor * BigInt(count.value);
  if (left <= 0n) return null;
  const alike = Array.from({ length: count.value }, (_, n) => ({
    amount: each,
    dueOn: n === 0 ? dueOn : null,
  }));
  return {
    kind: "plan",
    instalment: null,
    count: null,
    every: every ?? { every: 1, unit: "month" },
    firstOn: null,
    parts: [...alike, { amount: { ...each, minor: left }, dueOn: null }],
  };
}
