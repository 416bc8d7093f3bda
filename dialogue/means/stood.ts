/** The figures of a statement as they stand: the same told once more is of before, and not anew. */

import { type Money, money } from "@forbear/kernel";
import { byMonth } from "@forbear/negotiation";
import type { MeansAnswers, MeansItem } from "../conversation.ts";

export const moneyLines = ["income", "essentials", "otherDebts"] as const;
export type MoneyLine = (typeof moneyLines)[number];

/** `of`: its own name; null for a line as a whole. */
export type Stood = {
  readonly line: MoneyLine;
  readonly of: string | null;
  readonly amount: Money;
};

export const inAll = (items: readonly MeansItem[]): bigint =>
  items.reduce((all, item) => all + byMonth(item, "half-even").minor, 0n);

/** Each line as a whole, then each of its figures: by the month and as it was told. */
export function stoodIn(answers: MeansAnswers): readonly Stood[] {
  return moneyLines.flatMap((line): readonly Stood[] => {
    const items = answers[line] ?? [];
    const [first] = items;
    if (first === undefined) return [];
    const { currency } = first.amount;
    return [
      { line, of: null, amount: money(currency, inAll(items)) },
      ...items.flatMap((item): readonly Stood[] => {
        const of = item.of ?? "";
        return [
          { line, of, amount: item.amount },
          { line, of, amount: byMonth(item, "half-even") },
        ];
      }),
    ];
  });
}

const thousand = 1000n;

/** The figure it says over; "32" is one of 32,000. */
export function stoodAs(all: readonly Stood[], { currency, minor }: Money): Stood | undefined {
  const same = all.filter(({ amount }) => amount.currency === currency);
  return (
    same.find(({ amount }) => amount.minor === minor) ??
    same.find(({ amount }) => amount.minor === minor * thousand)
  );
}
