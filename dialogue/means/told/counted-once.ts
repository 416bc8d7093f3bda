/** A total and its parts count once: in one message, and where the parts are told after the total. */

import { type Money, money } from "@forbear/kernel";
import { byMonth } from "@forbear/negotiation";
import type { MeansItem } from "../../conversation.ts";
import type { Item } from "../figures/pieces.ts";
import { monthly, regular } from "../regular.ts";

const ofMonth = ({ amount, every }: Item): bigint =>
  byMonth(regular(amount, every ?? monthly), "half-even").minor;
const sumOf = (items: readonly Item[]): bigint =>
  items.reduce((sum, item) => sum + ofMonth(item), 0n);

/** A twentieth more or less is the same sum, told roughly. */
const isLike = (one: bigint, other: bigint): boolean => {
  const apart = one > other ? one - other : other - one;
  return apart * 20n <= other;
};

/** "Rent 900, power 100, car 200, so 1200 in all": what the total holds beyond its parts is left of it. */
export function withoutTotals(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const parts = items.slice(0, -1);
  if (last === undefined || last.name !== "" || last.adds || last.move !== null) return items;
  const own = parts.filter(({ move }) => move === null);
  const all = ofMonth(last);
  const sum = sumOf(own);
  const isTotal = last.whole === true ? own.length > 0 : own.length > 1 && isLike(all, sum);
  if (!isTotal) return items;
  const rest = all - sum;
  if (isLike(all, sum) || rest <= 0n) return parts;
  return [...parts, { ...last, every: null, amount: money(last.amount.currency, rest) }];
}

/** So many named figures behind a total are its parts, or one that is the half of it. */
const leastParts = 2;

/** What goes out was told as one sum, and then what it is made of: the sum stands without them. */
export function lessParts(
  before: readonly MeansItem[] | null,
  items: readonly Item[],
): readonly MeansItem[] | null {
  const total = (before ?? []).filter(({ of = "" }) => of === "");
  const [whole] = total;
  if (whole === undefined || total.length > 1) return before;
  const named = new Set((before ?? []).map(({ of = "" }) => of));
  const parts = items.filter(
    ({ name, adds, move }) => name !== "" && !adds && move === null && !named.has(name),
  );
  const all = byMonth(whole, "half-even").minor;
  const sum = sumOf(parts);
  if (parts.length === 0 || (parts.length < leastParts && sum * 2n < all)) return before;
  const others = (before ?? []).filter((one) => one !== whole);
  if (sum >= all || isLike(all, sum)) return others;
  const { currency } = whole.amount;
  return [...others, { ...regular(money(currency, all - sum), monthly) }];
}

/** "That lakh came once": what was told as coming in and comes no more. */
export function withoutOnce(
  before: readonly MeansItem[] | null,
  once: readonly Money[],
): readonly MeansItem[] | null {
  if (before === null || once.length === 0) return before;
  return before.filter(
    ({ amount }) =>
      !once.some((one) => one.currency === amount.currency && isLike(one.minor, amount.minor)),
  );
}
