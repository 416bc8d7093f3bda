/** Of two figures the one that was so before: by the words around it, or as it stands in their statement. */

import type { Span, Spelt } from "../../schedules/spelling.ts";
import { inside, marks } from "./spans.ts";
import { type Stood, stoodAs } from "../stood.ts";
import type { Sum } from "./sums.ts";
import * as change from "./change-words.ts";

export type Old = {
  readonly sum: Sum;
  /** What of the statement it is; null where it stands nowhere. */
  readonly stood: Stood | null;
  /** The new figure. */
  readonly partner: Sum;
  /** It stays, and the new figure comes on top of it. */
  readonly stays: boolean;
};

const touches = (spelt: Spelt, sum: Span) => ({
  before: (form: RegExp): boolean => marks(spelt, form).some(({ to }) => to === sum.from),
  behind: (form: RegExp): boolean => marks(spelt, form).some(({ from }) => from === sum.to),
});

const ofChange = [
  change.fromNow,
  change.ownSlip,
  change.forgotten,
  change.roseTo,
  change.fellTo,
  change.ofWork,
  change.moreBehind,
  change.lessBehind,
];

/** So much each tells that it was so before; the least that is believed. */
const weights = { said: 3, stands: 4, inAll: 1, told: 2 } as const;
const least = 3;

/** `lineOf`: the line by whose name the sum goes; null where it has none. */
export function oldAmong(
  sums: readonly Sum[],
  spelt: Spelt,
  stands: readonly Stood[],
  lineOf: (sum: Sum) => string | null,
): Old | null {
  if (sums.length < 2) return null;
  const changes = ofChange.some((form) => marks(spelt, form).length > 0);
  const weighed = sums.map((sum) => {
    const { before, behind } = touches(spelt, sum);
    const found = stoodAs(stands, sum.amount) ?? null;
    const line = lineOf(sum);
    const stood = found !== null && (line === null || line === found.line) ? found : null;
    const stays = before(change.beyondBefore) || behind(change.beyondBehind);
    const denied = before(change.notBefore) || behind(change.notBehind);
    const told = before(change.toldBefore) || behind(change.wasBehind);
    const says = denied || (stays && stood !== null);
    const fits = stood !== null && (says || told || changes);
    const weight =
      (says ? weights.said : 0) +
      (told ? weights.told : 0) +
      (fits ? weights.stands + (stood.of === null ? weights.inAll : 0) : 0);
    return { sum, stood, stays: stays && !denied, weight };
  });
  const [first] = [...weighed].sort((one, other) => other.weight - one.weight);
  if (first === undefined || first.weight < least) return null;
  const { sum, stood, stays } = first;
  const apart = (one: Sum): number => (one.to <= sum.from ? sum.from - one.to : one.from - sum.to);
  // "300 for the rest, and I said 3200 but it is 3015": not what has a name of its own.
  const strays = (one: Sum): number => {
    const line = lineOf(one);
    return stood === null || line === null || line === stood.line ? 0 : 1;
  };
  const [partner] = sums
    .filter((one) => one !== sum)
    .sort((one, other) => strays(one) - strays(other) || apart(one) - apart(other));
  return partner === undefined ? null : { sum, stood, stays, partner };
}

/** How the sum moves the figure that stands: by so much, or up or down to what its size tells. */
export type Move = "more" | "less" | "up" | "down";

export function moveOf(sum: Sum, piece: Span, spelt: Spelt, isAll: boolean): Move | null {
  const { before, behind } = touches(spelt, sum);
  if (before(change.lessBefore) || behind(change.lessBehind)) return "less";
  if (before(change.moreBefore) || behind(change.moreBehind)) return "more";
  if (isAll || before(change.upToNew)) return null;
  const has = (form: RegExp): boolean => marks(spelt, form).some(inside(piece));
  if (has(change.fellTo)) return "down";
  return has(change.roseTo) ? "up" : null;
}
