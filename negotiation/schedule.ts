/** Dates and amounts of a plan: dates through month ends, amounts that sum to the balance exactly. */

import { type Money, type PlainDate, addDays, assert, money, monthsAfter } from "@forbear/kernel";
import type { Instalment, Rhythm } from "./terms.ts";

/** The n-th date of the rhythm, counted from 0 and from the first: 31 Jan, 28 Feb, 31 Mar. */
export const dateOfInstalment = ({ every, unit }: Rhythm, firstOn: PlainDate, n: number) =>
  unit === "month" ? monthsAfter(firstOn, every * n) : addDays(firstOn, 7 * every * n);

/** Equal instalments; the odd cents of the division come with the last. */
export function amountsByCount(balance: Money, count: number): Money[] {
  assert(Number.isInteger(count) && count > 0, `no plan of ${count} instalments`);
  const each = balance.minor / BigInt(count);
  const last = balance.minor - each * BigInt(count - 1);
  return Array.from({ length: count }, (_, n) =>
    money(balance.currency, n === count - 1 ? last : each),
  );
}

/** How many instalments `amountsByInstalment` makes, without making them. */
export function countByInstalment(balance: Money, each: Money, minimum: Money): bigint {
  assert(each.minor > 0n, "an instalment is above zero");
  const whole = balance.minor / each.minor;
  const rest = balance.minor % each.minor;
  return rest > 0n && (rest >= minimum.minor || whole === 0n) ? whole + 1n : whole;
}

/**
 * Instalments of `each`, and a last one of what remains; where that is below the minimum it is paid
 * together with the one before, so that no instalment is ever too small.
 */
export function amountsByInstalment(balance: Money, each: Money, minimum: Money): Money[] {
  const count = Number(countByInstalment(balance, each, minimum));
  const last = balance.minor - each.minor * BigInt(count - 1);
  return Array.from({ length: count }, (_, n) =>
    n === count - 1 ? money(balance.currency, last) : each,
  );
}

export const instalmentsOf = (
  rhythm: Rhythm,
  firstOn: PlainDate,
  amounts: readonly Money[],
): Instalment[] =>
  amounts.map((amount, n) => ({ dueOn: dateOfInstalment(rhythm, firstOn, n), amount }));

/** The rhythm that dates follow; a month where they follow none, as after a day was moved alone. */
export function rhythmOf(instalments: readonly Pick<Instalment, "dueOn">[]): Rhythm {
  const first = instalments[0];
  const fits = (rhythm: Rhythm): boolean =>
    first !== undefined &&
    instalments.every(({ dueOn }, n) => dueOn === dateOfInstalment(rhythm, first.dueOn, n));
  const every = Array.from({ length: 12 }, (_, n) => n + 1);
  const known = (["month", "week"] as const).flatMap((unit) =>
    every.map((one): Rhythm => ({ every: one, unit })),
  );
  return known.find(fits) ?? { every: 1, unit: "month" };
}
