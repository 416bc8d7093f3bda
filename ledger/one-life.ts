/** One random life of a debt, held against the slow model and against itself. For tests alone. */

import { type PlainDate, addDays, chanceFrom } from "@forbear/kernel";
import { groupOfBook } from "./entries.ts";
import { type Told, firstDay, momentOf, randomHistory, waterfallOf } from "./random-history.ts";
import { owedSlowly } from "./slow-model.ts";
import { driftOf, figuresOf } from "./statement.ts";
import { debtBooks } from "./transfer.ts";

type Figures = Record<string, string>;

/** What the ledger says is owed at the end of a day, as known at the n-th moment. */
function figures({ history }: Told, on: PlainDate, n: number): Figures {
  const { balances, counted } = figuresOf(history, { on, knownAt: momentOf(n) }, waterfallOf);
  let refunds = 0n;
  for (const { transfers } of counted) {
    for (const { debit, credit, amount } of transfers) {
      if (credit === "refunds") refunds += amount.minor;
      if (debit === "refunds") refunds -= amount.minor;
    }
  }
  const owed = debtBooks.map((book) => [book, balances[book].minor.toString()] as const);
  return { ...Object.fromEntries(owed), refunds: refunds.toString() };
}

const slowly = ({ tales }: Told, on: PlainDate, n: number): Figures =>
  Object.fromEntries(
    Object.entries(owedSlowly(tales, on, n)).map(([book, minor]) => [book, minor.toString()]),
  );

const text = (value: Figures): string => JSON.stringify(Object.entries(value).sort());

/** Every entry sums to zero in the claim and in the cash. */
function unbalanced({ history }: Told): readonly string[] {
  return history.entries.flatMap(({ id, transfers }) => {
    const net = { claim: 0n, cash: 0n };
    for (const { debit, credit, amount } of transfers) {
      net[groupOfBook[debit]] += amount.minor;
      net[groupOfBook[credit]] -= amount.minor;
    }
    return net.claim === 0n && net.cash === 0n ? [] : [`${id} does not balance`];
  });
}

/** What is wrong with the life of this seed; empty: nothing. */
export function wrongWith(seed: string): readonly string[] {
  const chance = chanceFrom(seed);
  const length = 2 + chance.below(9);
  const wrong: string[] = [];
  const seen: { readonly on: PlainDate; readonly n: number; readonly was: string }[] = [];
  const told = randomHistory(chance.fork("life"), length, (so) => {
    const on = addDays(firstDay, chance.below(260));
    seen.push({ on, n: so.moment, was: text(figures(so, on, so.moment)) });
    const drift = driftOf(so.history, momentOf(so.moment), waterfallOf);
    wrong.push(...drift.map(({ says }) => `after ${so.moment}: ${says}`));
  });
  for (const { on, n, was } of seen) {
    const now = text(figures(told, on, n));
    if (now !== was) wrong.push(`as of ${on} known at ${n}: was ${was}, is ${now}`);
  }
  const asked = seen[chance.below(seen.length)];
  if (asked !== undefined) {
    const { on, n } = asked;
    const [is, shall] = [text(figures(told, on, n)), text(slowly(told, on, n))];
    if (is !== shall) wrong.push(`as of ${on} known at ${n}: ${is}, slowly ${shall}`);
  }
  return [...wrong, ...unbalanced(told)].map((one) => `seed ${seed}: ${one}`);
}
