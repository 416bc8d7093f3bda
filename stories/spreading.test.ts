/** One payment for several debts of a person: as they directed, or by a rule; all of it or none. */

import { type Money, addDays, localDate, must } from "@forbear/kernel";
import type { Spread } from "@forbear/ledger";
import { posting } from "@forbear/operations";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

const by = { kind: "system", part: "story" } as const;

let world: World;
let debts: readonly Debtor[];

/** One person with three debts: the oldest, the smallest, and the largest. */
beforeEach(async () => {
  world = await World.open({ seed: "spreading" });
  const phone = { "obligor.1.phone.1.number": "+12025550188" };
  const same = { "obligor.1.reference": "P-SAME", "obligor.1.fullName": "Ana Story", ...phone };
  debts = await world.place(
    { ...same, balance: "300.00", defaultedOn: "2025-05-01" },
    { ...same, balance: "100.00", defaultedOn: "2025-09-01" },
    { ...same, balance: "600.00", defaultedOn: "2025-07-01" },
  );
});
afterEach(() => world.close());

const debt = (n: number): Debtor => {
  const found = debts[n];
  if (found === undefined) throw new Error("three debts were placed");
  return found;
};
const [oldest, smallest, largest] = [() => debt(0), () => debt(1), () => debt(2)];

const today = () => localDate(world.clock.now(), world.zone);

function pay(amount: Money, spread: Spread, more: Partial<posting.Received> = {}) {
  const { house, tenant, zone } = world;
  const hand = { person: oldest().person, by, zone };
  const cheque = { method: "cheque", reference: "cheque 17", valueOn: today() } as const;
  return posting.postSpread(house, tenant.id, hand, { amount, ...cheque, ...more, spread });
}

const parts = (posted: Awaited<ReturnType<typeof pay>>) =>
  must(posted, "posted").map(({ account, amount, suspended }) => {
    const n = debts.findIndex((one) => one.account.id === account);
    return [["oldest", "smallest", "largest"][n], amount, suspended];
  });

const owed = async (debtor: Debtor): Promise<Money> =>
  (await world.account(debtor)).balances.principal;

test("by a rule: the oldest first, what is beyond it on the next", async () => {
  const posted = await pay(usd(350_00n), { kind: "oldest-first" });
  expect(parts(posted)).toEqual([
    ["oldest", usd(300_00n), null],
    ["largest", usd(50_00n), null],
  ]);
  expect(await Promise.all([oldest(), smallest(), largest()].map(owed))).toEqual([
    usd(0n),
    usd(100_00n),
    usd(550_00n),
  ]);
  expect(await world.verdict()).toEqual([]);
});

test("how it would fall is told to the cent, and nothing is booked by telling it", async () => {
  const { house, tenant, zone } = world;
  const hand = { person: oldest().person, by, zone };
  const received = {
    amount: usd(350_00n),
    method: "cheque",
    reference: "cheque 17",
    valueOn: today(),
    spread: { kind: "oldest-first" },
  } as const;
  const preview = () => posting.previewSpread(house, tenant.id, hand, received);
  const [first, second] = must(await preview());
  expect([first?.owed, first?.amount]).toEqual([usd(300_00n), usd(300_00n)]);
  expect([second?.owed, second?.amount]).toEqual([usd(600_00n), usd(50_00n)]);
  expect(await Promise.all([oldest(), largest()].map(owed))).toEqual([usd(300_00n), usd(600_00n)]);
  const posted = must(await pay(received.amount, received.spread));
  expect(posted.map((one) => one.amount)).toEqual([usd(300_00n), usd(50_00n)]);
  expect(await preview()).toMatchObject({ error: "reference-used" });
});

test("as they directed, each part where they said, and one that is disputed too", async () => {
  await world.says(oldest(), `I am ${oldest().name}, born ${oldest().bornOn}`);
  await world.says(smallest(), "I dispute this debt, it is not mine");
  const directed: Spread = {
    kind: "directed",
    parts: [
      { account: largest().account.id, amount: usd(10_00n) },
      { account: smallest().account.id, amount: usd(5_00n) },
    ],
  };
  expect(parts(await pay(usd(15_00n), directed))).toEqual([
    ["largest", usd(10_00n), null],
    ["smallest", usd(5_00n), null],
  ]);
  expect(await world.verdict()).toEqual([]);
});

test("the same reference again is the same money, and nothing of it is booked twice", async () => {
  must(await pay(usd(50_00n), { kind: "smallest-first" }));
  expect(await pay(usd(50_00n), { kind: "pro-rata" })).toMatchObject({ error: "reference-used" });
  expect(await owed(smallest())).toEqual(usd(50_00n));
  const hand = { account: oldest().account, by, zone: world.zone };
  const again = { amount: usd(1_00n), valueOn: today(), method: "cheque", person: null } as const;
  const { house, tenant } = world;
  const alone = { ...again, reference: "cheque 17" };
  expect(await posting.postReceived(house, tenant.id, hand, alone)).toMatchObject({
    error: "reference-used",
  });
});

test("parts that do not make the whole, or go elsewhere, leave every debt as it was", async () => {
  const to = (debtor: Debtor, minor: bigint) => {
    return { account: debtor.account.id, amount: usd(minor) };
  };
  const other = await world.placeOne(usd(70_00n));
  const refused = async (amount: bigint, ...of: readonly ReturnType<typeof to>[]) =>
    pay(usd(amount), { kind: "directed", parts: of });
  expect(await refused(30_00n, to(oldest(), 20_00n))).toMatchObject({
    error: "directed-parts-do-not-sum",
  });
  expect(await refused(30_00n, to(oldest(), 20_00n), to(other, 10_00n))).toMatchObject({
    error: "directed-elsewhere",
  });
  const late = addDays(today(), 1);
  const early = addDays(today(), -400);
  const spread = { kind: "oldest-first" } as const;
  expect(await pay(usd(1n), spread, { valueOn: late })).toMatchObject({ error: "in-the-future" });
  expect(await pay(usd(1n), spread, { valueOn: early })).toMatchObject({
    error: "nothing-takes-it",
  });
  expect(await pay(usd(1n), spread, { reference: " " })).toMatchObject({ error: "no-reference" });
  expect(await Promise.all([oldest(), smallest(), largest(), other].map(owed))).toEqual([
    usd(300_00n),
    usd(100_00n),
    usd(600_00n),
    usd(70_00n),
  ]);
});

test("money beyond all that they owe is kept as a credit, never lost", async () => {
  const posted = must(await pay(usd(1_050_00n), { kind: "pro-rata" }));
  expect(posted.reduce((sum, { amount }) => sum + amount.minor, 0n)).toBe(1_050_00n);
  expect(await Promise.all([oldest(), smallest(), largest()].map(owed))).toEqual([
    usd(0n),
    usd(0n),
    usd(0n),
  ]);
  expect(await world.verdict()).toEqual([]);
});
