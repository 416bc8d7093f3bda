/** Waterfalls as tables, as documents, and the law that parts sum to what was paid. */

import { type Json, money, usd } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Balances,
  type Waterfall,
  allocate,
  costsFirst,
  debtBooks,
  feesFirst,
  houseWaterfalls,
  owedIn,
  parseWaterfall,
  principalFirst,
  proRata,
  waterfallHash,
} from "./index.ts";

const debt: Balances = {
  principal: usd(10_000n),
  interest: usd(2_000n),
  fees: usd(500n),
  costs: usd(300n),
};

const table: readonly { by: Waterfall; paid: bigint; parts: Record<string, bigint> }[] = [
  { by: feesFirst, paid: 400n, parts: { fees: 400n } },
  { by: feesFirst, paid: 500n, parts: { fees: 500n } },
  {
    by: feesFirst,
    paid: 2_801n,
    parts: { fees: 500n, costs: 300n, interest: 2_000n, principal: 1n },
  },
  { by: principalFirst, paid: 10_001n, parts: { principal: 10_000n, interest: 1n } },
  { by: costsFirst, paid: 2_400n, parts: { costs: 300n, interest: 2_000n, principal: 100n } },
  {
    by: proRata,
    paid: 1_280n,
    parts: { fees: 50n, costs: 30n, interest: 200n, principal: 1_000n },
  },
  { by: proRata, paid: 1n, parts: { fees: 1n } },
];

test.each(table)("$paid cents by $by.name go to $parts", ({ by, paid, parts }) => {
  const made = allocate(usd(paid), debt, by).map(({ book, amount }) => [book, amount.minor]);
  expect(Object.fromEntries(made)).toEqual(parts);
});

test("a book in credit lowers the debt: nobody is asked for more than the whole", () => {
  const credited = { ...debt, fees: usd(-4_000n) };
  const parts = allocate(usd(20_000n), credited, feesFirst);
  expect(parts.at(-1)).toEqual({ book: "refunds", amount: usd(20_000n - 8_300n) });
});

test("the parts of any payment sum to it, and none takes more than its book owes", () => {
  const owed = fc.oneof(fc.constant(0n), fc.bigInt({ min: -9_000n, max: 90_000n }));
  const balances = fc
    .tuple(owed, owed, owed, owed)
    .map(([principal, interest, fees, costs]): Balances => ({
      principal: money("GBP", principal),
      interest: money("GBP", interest),
      fees: money("GBP", fees),
      costs: money("GBP", costs),
    }));
  const waterfalls = fc.constantFrom(...houseWaterfalls);
  const pence = fc.bigInt({ min: 1n, max: 300_000n });
  fc.assert(
    fc.property(pence, balances, waterfalls, (paid, before, by) => {
      const parts = allocate(money("GBP", paid), before, by);
      expect(parts.reduce((all, part) => all + part.amount.minor, 0n)).toBe(paid);
      for (const { book, amount } of parts) {
        expect(amount.minor).toBeGreaterThan(0n);
        if (book !== "refunds") expect(amount.minor).toBeLessThanOrEqual(before[book].minor);
      }
      const refunded = parts.some((part) => part.book === "refunds");
      expect(refunded).toBe(paid > (owedIn(before).minor > 0n ? owedIn(before).minor : 0n));
    }),
  );
});

test.each(houseWaterfalls)("$name is read back from its own document", (waterfall) => {
  const document: Json = JSON.parse(JSON.stringify(waterfall)) as Json;
  expect(parseWaterfall(document)).toEqual({ ok: true, value: waterfall });
});

test("each document has a hash of its own", () => {
  expect(new Set(houseWaterfalls.map(waterfallHash)).size).toBe(houseWaterfalls.length);
  expect(waterfallHash({ ...feesFirst, version: 2 })).not.toBe(waterfallHash(feesFirst));
});

const tiers = debtBooks.map((book) => [book]);
const faults: readonly { document: Json; path: string }[] = [
  { document: [], path: "" },
  { document: { name: "", version: 1, tiers }, path: "name" },
  { document: { name: "a", version: 1.5, tiers }, path: "version" },
  { document: { name: "a", version: 1 }, path: "tiers" },
  { document: { name: "a", version: 1, tiers: [...tiers, []] }, path: "tiers[4]" },
  { document: { name: "a", version: 1, tiers: [...tiers, ["fees"]] }, path: "tiers[4][0]" },
  { document: { name: "a", version: 1, tiers: [["trust"]] }, path: "tiers[0][0]" },
  { document: { name: "a", version: 1, tiers: [["principal", "fees"]] }, path: "tiers" },
  { document: { name: "a", version: 1, tiers, note: "x" }, path: "note" },
];

test.each(faults)("a fault of the document is named by its path, $path", ({ document, path }) => {
  const read = parseWaterfall(document);
  expect(read.ok ? [] : read.error.map((fault) => fault.path)).toContain(path);
});
