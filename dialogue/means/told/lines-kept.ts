/** A line of the statement with what is told of it now: replaced, added to, lessened, or moved from what it was. */

import { type Money, money } from "@forbear/kernel";
import { byMonth } from "@forbear/negotiation";
import type { MeansItem } from "../../conversation.ts";
import type { Item } from "../figures/pieces.ts";
import { monthly, regular } from "../regular.ts";
import { type Stood, inAll } from "../stood.ts";

const itemOf = ({ name, amount, every }: Item): MeansItem => ({
  ...regular(amount, every ?? monthly),
  ...(name === "" ? {} : { of: name }),
});

const isOf = (name: string, { of = "" }: MeansItem): boolean => of === name;

/** A line with what is told of it now: a sum that is named in the place of that name, one that is not in the place of all. */
export function withItems(
  before: readonly MeansItem[] | null,
  items: readonly Item[],
): readonly MeansItem[] | null {
  if (items.length === 0) return null;
  const stands = before ?? [];
  const placed = items.map((item) => sized(stands, item));
  const steps = placed.filter(({ move }) => move === "less");
  const figures = placed.filter(({ move }) => move !== "less");
  // So much less of what was never told tells nothing.
  if (figures.length === 0 && stands.length === 0) return null;
  const plain = figures.some(({ name, adds }) => name === "" && !adds);
  const renamed = new Set(figures.filter(({ adds }) => !adds).map(({ name }) => name));
  const kept = stands.filter(({ of = "" }) => !renamed.has(of) && !plain);
  return steps.reduce<readonly MeansItem[]>(lessened, [...kept, ...figures.map(itemOf)]);
}

/** "Rent went up 150", "up, 1550": by so much or to so much, as it is small beside what stood. */
function sized(stands: readonly MeansItem[], item: Item): Item {
  const { name, move } = item;
  if (move !== "up" && move !== "down") return item;
  const own = stands.filter((one) => isOf(name, one));
  const stood = inAll(own.length > 0 ? own : stands);
  const month = byMonth(itemOf(item), "half-even").minor;
  if (stood === 0n || month * 2n > stood) return item;
  return move === "up" ? { ...item, adds: true } : { ...item, move: "less" };
}

/** Off the figure of that name, else off the largest. */
function lessened(
  stands: readonly MeansItem[],
  { name, amount, every }: Item,
): readonly MeansItem[] {
  const bySize = [...stands].sort((one, other) => (ofMonth(one) < ofMonth(other) ? 1 : -1));
  const from = bySize.find((one) => isOf(name, one)) ?? bySize[0];
  if (from === undefined) return stands;
  const step = every === null ? amount : byMonth(regular(amount, every), "half-even");
  const whole = every === null ? from : { ...from, ...inMonths(from) };
  const left = whole.amount.minor - step.minor;
  const rest = { ...whole, amount: money(amount.currency, left > 0n ? left : 0n) };
  return stands.map((one) => (one === from ? rest : one));
}

const ofMonth = (item: MeansItem): bigint => byMonth(item, "half-even").minor;
const inMonths = (item: MeansItem): MeansItem => regular(byMonth(item, "half-even"), monthly);

const thousand = 1000n;

/** "520, not 620": the figure itself, or the line as a whole, in its own rhythm unless another is told. */
export function putRight(
  before: readonly MeansItem[],
  { of, amount }: Stood,
  right: Item,
): readonly MeansItem[] {
  const sum = asLarge(right.amount, amount);
  const [first] = before;
  const one =
    of === null && before.length > 1
      ? undefined
      : before.find((item) =>
          of === null
            ? item === first
            : isOf(of, item) && [item.amount.minor, ofMonth(item)].includes(amount.minor),
        );
  if (one === undefined) return [regular(sum, right.every ?? monthly)];
  const told = right.every === null ? { amount: sum } : regular(sum, right.every);
  return before.map((item) => (item === one ? { ...item, ...told } : item));
}

/** "29, not 32", of 32,000. */
function asLarge(sum: Money, stood: Money): Money {
  const isShort = sum.minor * 100n < stood.minor;
  return isShort ? money(sum.currency, sum.minor * thousand) : sum;
}
