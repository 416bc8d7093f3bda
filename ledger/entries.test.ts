/** Entries as stories, and the law that over any history no cent is lost. */

import {
  type AccountId,
  type EntryId,
  type Instant,
  type Money,
  type PlainDate,
  type TransferId,
  addDays,
  instantOf,
  money,
  must,
  parsePlainDate,
  trusted,
  usd,
} from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Balances,
  type Booking,
  type DebtBook,
  type Transfer,
  adjustmentEntry,
  balancesAsOf,
  balancesOf,
  debtBooks,
  feesFirst,
  groupOfBook,
  houseWaterfalls,
  isReversed,
  noBalances,
  owedIn,
  paymentEntry,
  placementEntry,
  reversalEntry,
  trialBalance,
  undoable,
} from "./index.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));
const firstDay = day("2026-03-02");
const account = trusted<AccountId>("00000000-0000-7000-8000-000000000001");

/** The n-th booking of a history: an entry of its own, one minute after the one before. */
function booking(n: number, valueOn: PlainDate = firstDay): Booking {
  let made = 0;
  return {
    account,
    entry: trusted<EntryId>(`entry-${n}`),
    valueOn,
    bookedAt: instantOf(Date.UTC(2026, 2, 2) + n * 60_000),
    newId: () => trusted<TransferId>(`transfer-${n}-${(made += 1)}`),
  };
}

const owes = (principal: bigint, interest = 0n, fees = 0n, costs = 0n): Balances => ({
  principal: usd(principal),
  interest: usd(interest),
  fees: usd(fees),
  costs: usd(costs),
});

const told = (transfers: readonly Transfer[]): string[] =>
  transfers.map(({ debit, credit, amount }) => `${debit} <- ${credit} ${amount.minor}`);

test("a placement puts each book that owes anything against what was placed", () => {
  expect(told(placementEntry(booking(1), owes(40_000n, 1_250n)))).toEqual([
    "principal <- placed 40000",
    "interest <- placed 1250",
  ]);
});

test("a book placed in credit is one", () => {
  expect(told(placementEntry(booking(1), owes(-500n)))).toEqual(["placed <- principal 500"]);
});

test("a payment settles by the waterfall, and what it settled is due to the client", () => {
  const entry = paymentEntry(booking(2), usd(3_000n), owes(40_000n, 1_250n, 700n), feesFirst);
  expect(told(entry)).toEqual([
    "trust <- fees 700",
    "trust <- interest 1250",
    "trust <- principal 1050",
    "placed <- due-to-client 3000",
  ]);
});

test("what is paid beyond the debt is owed back, and is not the client's", () => {
  expect(told(paymentEntry(booking(2), usd(1_100n), owes(1_000n), feesFirst))).toEqual([
    "trust <- principal 1000",
    "trust <- refunds 100",
    "placed <- due-to-client 1000",
  ]);
  expect(told(paymentEntry(booking(3), usd(100n), owes(0n), feesFirst))).toEqual([
    "trust <- refunds 100",
  ]);
});

test("a reversal is the exact mirror, and names what it reverses", () => {
  const paid = paymentEntry(booking(2), usd(1_100n), owes(1_000n), feesFirst);
  const back = reversalEntry(booking(3, addDays(firstDay, 4)), paid);
  expect(told(back)).toEqual([
    "principal <- trust 1000",
    "refunds <- trust 100",
    "due-to-client <- placed 1000",
  ]);
  expect(back.map((one) => one.reverses)).toEqual(paid.map((one) => one.id));
  expect(balancesOf([...paid, ...back], "USD")).toEqual(noBalances("USD"));
});

test("a reversal of a reversal restores the payment", () => {
  const paid = paymentEntry(booking(2), usd(900n), owes(1_000n), feesFirst);
  const back = reversalEntry(booking(3), paid);
  const again = reversalEntry(booking(4), back);
  expect(told(again)).toEqual(told(paid));
  const [payment, reversal] = [booking(2).entry, booking(3).entry];
  expect(isReversed(payment, paid)).toBe(false);
  expect(isReversed(payment, [...paid, ...back])).toBe(true);
  expect(isReversed(payment, [...paid, ...back, ...again])).toBe(false);
  expect(isReversed(reversal, [...paid, ...back, ...again])).toBe(true);
});

test("a payment that bounced, was restored and bounced again is undone by the end of its chain", () => {
  const history = paymentEntry(booking(2), usd(900n), owes(1_000n), feesFirst);
  const { entry } = booking(2);
  const chain = [3, 4, 5].map((n) => {
    const mirror = reversalEntry(booking(n), undoable(n === 4 ? booking(3).entry : entry, history));
    history.push(...mirror);
    return mirror.map((one) => one.reverses);
  });
  expect(chain).toEqual([
    ["transfer-2-1", "transfer-2-2"],
    ["transfer-3-1", "transfer-3-2"],
    ["transfer-4-1", "transfer-4-2"],
  ]);
  expect(balancesOf(history, "USD")).toEqual(noBalances("USD"));
  expect(undoable(entry, history)).toEqual([]);
});

test("part of two entries is no entry to reverse", () => {
  const paid = paymentEntry(booking(2), usd(900n), owes(1_000n), feesFirst);
  const more = paymentEntry(booking(3), usd(50n), owes(100n), feesFirst);
  expect(() => reversalEntry(booking(4), [...paid, ...more])).toThrow("one entry");
  expect(() => reversalEntry(booking(4), [])).toThrow("an entry has transfers");
});

test("an adjustment puts on or takes off, but never what is not owed", () => {
  const before = owes(1_000n, 200n);
  const waived = must(adjustmentEntry(booking(2), owes(0n, -200n, 35n), before));
  expect(told(waived)).toEqual(["adjustments <- interest 200", "fees <- adjustments 35"]);
  expect(adjustmentEntry(booking(2), owes(0n, -201n), before)).toEqual({
    ok: false,
    error: "more-than-owed",
  });
});

// --- The laws ---

type Doing =
  | {
      readonly kind: "place" | "adjust";
      readonly minors: readonly [bigint, bigint, bigint, bigint];
    }
  | { readonly kind: "pay"; readonly minor: bigint; readonly by: number }
  | { readonly kind: "reverse"; readonly which: number };

const minors = (min: bigint) => {
  const minor = fc.oneof(fc.constant(0n), fc.bigInt({ min, max: 60_000n }));
  return fc.tuple(minor, minor, minor, minor);
};
const doing: fc.Arbitrary<{ readonly what: Doing; readonly daysOn: number }> = fc.record({
  what: fc.oneof(
    fc.record({ kind: fc.constant("place" as const), minors: minors(0n) }),
    fc.record({ kind: fc.constant("adjust" as const), minors: minors(-30_000n) }),
    fc.record({
      kind: fc.constant("pay" as const),
      minor: fc.bigInt({ min: 1n, max: 90_000n }),
      by: fc.nat(houseWaterfalls.length - 1),
    }),
    fc.record({ kind: fc.constant("reverse" as const), which: fc.nat(6) }), // often the same again
  ),
  daysOn: fc.integer({ min: -20, max: 20 }), // entries are backdated as well as dated ahead
});
const histories = fc.array(doing, { maxLength: 25 });

/** Books a history as our acts would: what is undone is not undone again. */
function play(
  history: readonly { readonly what: Doing; readonly daysOn: number }[],
  see: (before: Balances, entry: readonly Transfer[], what: Doing) => void = () => undefined,
): Transfer[] {
  const all: Transfer[] = [];
  const entries: Transfer[][] = [];
  for (const [n, { what, daysOn }] of history.entries()) {
    const before = balancesOf(all, "USD");
    const entry = entryOf(what, booking(n, addDays(firstDay, daysOn)), before, entries, all);
    if (entry.length === 0) continue;
    see(before, entry, what);
    entries.push(entry);
    all.push(...entry);
  }
  return all;
}

function entryOf(
  what: Doing,
  as: Booking,
  before: Balances,
  entries: readonly Transfer[][],
  all: readonly Transfer[],
): Transfer[] {
  switch (what.kind) {
    case "place":
      return placementEntry(as, owes(...what.minors));
    case "adjust": {
      const entry = adjustmentEntry(as, owes(...what.minors), before);
      return entry.ok ? entry.value : [];
    }
    case "pay":
      return paymentEntry(as, usd(what.minor), before, houseWaterfalls[what.by] ?? feesFirst);
    case "reverse": {
      const first = entries[what.which % Math.max(1, entries.length)]?.[0];
      const entry = first === undefined ? [] : undoable(first.entry, all);
      return entry.length === 0 ? [] : reversalEntry(as, entry);
    }
  }
}

const netOf = (transfers: readonly Transfer[], group: "claim" | "cash"): bigint =>
  transfers.reduce((net, { debit, credit, amount }) => {
    const gained = groupOfBook[debit] === group ? amount.minor : 0n;
    const given = groupOfBook[credit] === group ? amount.minor : 0n;
    return net + gained - given;
  }, 0n);

test("every entry of any history balances in the claim and in the cash", () => {
  fc.assert(
    fc.property(histories, (history) => {
      play(history, (_, entry) => {
        expect([netOf(entry, "claim"), netOf(entry, "cash")]).toEqual([0n, 0n]);
      });
    }),
  );
});

test("over any history the trial balance sums to zero, and cash is all somebody's", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const rows = trialBalance(play(history));
      const net = (of: (book: string) => boolean): bigint =>
        rows
          .filter((row) => of(row.book))
          .reduce((all, row) => all + row.debited.minor - row.credited.minor, 0n);
      expect(net(() => true)).toBe(0n);
      const cents = net((book) => book === "trust");
      expect(cents + net((book) => book === "due-to-client" || book === "refunds")).toBe(0n);
    }),
  );
});

test("no payment makes a balance negative, and each takes off what it settled to the cent", () => {
  fc.assert(
    fc.property(histories, (history) => {
      play(history, (before, entry, what) => {
        if (what.kind !== "pay") return;
        const after = balancesOf([...placementEntry(booking(0), before), ...entry], "USD");
        for (const book of debtBooks) {
          const lowest = before[book].minor < 0n ? before[book].minor : 0n;
          expect(after[book].minor).toBeGreaterThanOrEqual(lowest);
        }
        const refund = entry.find((one) => one.credit === "refunds")?.amount.minor ?? 0n;
        expect(owedIn(before).minor - owedIn(after).minor).toBe(what.minor - refund);
        if (refund > 0n) expect(owedIn(after).minor).toBeLessThanOrEqual(0n);
      });
    }),
  );
});

test("no transfer is ever reversed twice", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const reversed = play(history).flatMap((one) => one.reverses ?? []);
      expect(new Set(reversed).size).toBe(reversed.length);
    }),
  );
});

test("an entry that stands counts once, and one that was reversed not at all", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const all = play(history);
      const mirrors = new Set(all.filter((one) => one.reverses !== null).map((one) => one.entry));
      const standing = all.filter((one) => !mirrors.has(one.entry) && !isReversed(one.entry, all));
      expect(balancesOf(all, "USD")).toEqual(balancesOf(standing, "USD"));
    }),
  );
});

test("a history whose every entry is reversed, in whatever order, leaves nothing in any book", () => {
  const order = fc.array(fc.nat(1_000), { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(histories, order, (history, places) => {
      const all = play(history.filter(({ what }) => what.kind !== "reverse"));
      const ids = [...new Set(all.map((one) => one.entry))];
      const mixed = ids.map((id, at) => ({ id, place: places[at] ?? 0 }));
      mixed.sort((a, b) => a.place - b.place);
      const mirrors = mixed.flatMap(({ id }, n) =>
        reversalEntry(
          booking(100 + n),
          all.filter((one) => one.entry === id),
        ),
      );
      for (const row of trialBalance([...all, ...mirrors])) {
        expect(row.debited).toEqual(row.credited);
      }
    }),
  );
});

/** The slowest way to know: walk the days, and on each pick out what counted then and was known. */
function owedSlowly(all: readonly Transfer[], on: PlainDate, knownAt: Instant): Money[] {
  const owed = new Map<DebtBook, bigint>(debtBooks.map((book) => [book, 0n]));
  for (let today = addDays(firstDay, -30); today <= on; today = addDays(today, 1)) {
    for (const one of all) {
      if (one.valueOn !== today || one.bookedAt > knownAt) continue;
      for (const book of debtBooks) {
        const had = owed.get(book) ?? 0n;
        if (one.debit === book) owed.set(book, had + one.amount.minor);
        if (one.credit === book) owed.set(book, had - one.amount.minor);
      }
    }
  }
  return debtBooks.map((book) => money("USD", owed.get(book) ?? 0n));
}

test("a balance as of any day, as known at any moment, is what a slow walk of the days finds", () => {
  const moment = fc.record({ days: fc.integer({ min: -25, max: 25 }), entry: fc.nat(25) });
  fc.assert(
    fc.property(histories, moment, (history, { days, entry }) => {
      const all = play(history);
      const on = addDays(firstDay, days);
      const { bookedAt: knownAt } = booking(entry);
      const quick = balancesAsOf(all, "USD", { on, knownAt });
      expect(debtBooks.map((book) => quick[book])).toEqual(owedSlowly(all, on, knownAt));
    }),
  );
});
