/** Entries as stories, and the law that over any history no cent is lost. */

import {
  type AccountId,
  type EntryId,
  type PlainDate,
  type TransferId,
  addDays,
  instantOf,
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
  type Transfer,
  balancesOf,
  book,
  changeMoves,
  debtBooks,
  feesFirst,
  groupOfBook,
  houseWaterfalls,
  owedIn,
  paymentEntry,
  placementEntry,
  trialBalance,
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

// --- The laws ---

type Doing =
  | {
      readonly kind: "place" | "change";
      readonly minors: readonly [bigint, bigint, bigint, bigint];
    }
  | { readonly kind: "pay"; readonly minor: bigint; readonly by: number };

const minors = (min: bigint) => {
  const minor = fc.oneof(fc.constant(0n), fc.bigInt({ min, max: 60_000n }));
  return fc.tuple(minor, minor, minor, minor);
};
const doing: fc.Arbitrary<{ readonly what: Doing; readonly daysOn: number }> = fc.record({
  what: fc.oneof(
    fc.record({ kind: fc.constant("place" as const), minors: minors(0n) }),
    fc.record({ kind: fc.constant("change" as const), minors: minors(-30_000n) }),
    fc.record({
      kind: fc.constant("pay" as const),
      minor: fc.bigInt({ min: 1n, max: 90_000n }),
      by: fc.nat(houseWaterfalls.length - 1),
    }),
  ),
  daysOn: fc.integer({ min: -20, max: 20 }), // entries are backdated as well as dated ahead
});
const histories = fc.array(doing, { maxLength: 25 });

/** Books a history as our acts would. */
function play(
  history: readonly { readonly what: Doing; readonly daysOn: number }[],
  see: (before: Balances, entry: readonly Transfer[], what: Doing) => void = () => undefined,
): Transfer[] {
  const all: Transfer[] = [];
  for (const [n, { what, daysOn }] of history.entries()) {
    const before = balancesOf(all, "USD");
    const entry = entryOf(what, booking(n, addDays(firstDay, daysOn)), before);
    if (entry.length === 0) continue;
    see(before, entry, what);
    all.push(...entry);
  }
  return all;
}

function entryOf(what: Doing, as: Booking, before: Balances): Transfer[] {
  switch (what.kind) {
    case "place":
      return placementEntry(as, owes(...what.minors));
    case "change":
      return book(as, changeMoves(owes(...what.minors)));
    case "pay":
      return paymentEntry(as, usd(what.minor), before, houseWaterfalls[what.by] ?? feesFirst);
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
