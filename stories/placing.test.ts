/** What a client places is in the books at once, and all that happens to it folds back from the journal. */

import { totalOwed } from "@forbear/accounts";
import { verify } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "placing" });
});
afterAll(() => world.close());

test("a placed debt is posted and folds back", async () => {
  const ana = await world.placeOne(usd(412_50n));
  const { life, balances, lastPaymentOn } = await world.account(ana);
  expect(life).toEqual({ kind: "open" });
  expect(balances.principal).toEqual(usd(412_50n));
  expect(lastPaymentOn).toBe("2026-01-05");
  const { debts, holds, points } = await world.person(ana);
  expect(debts).toEqual([ana.account.id]);
  expect(holds).toEqual([]);
  expect(points.map(({ kind }) => kind)).toEqual(["phone", "post"]);

  const report = await verify(world.house, world.tenant.id);
  expect(report).toMatchObject({ people: 1, accounts: 1, holds: true });
});

test("who pays is not written to any more, and the debt closes in the books", async () => {
  const ben = await world.placeOne(usd(80_00n));
  await world.pass({ days: 1 });
  expect(await world.pays(ben, usd(80_00n))).toMatchObject({ kind: "pending" });
  const sent = world.sentTo(ben).length;
  await world.pass({ days: 9 });
  const { life, balances } = await world.account(ben);
  expect(life).toMatchObject({ kind: "closed", as: "paid" });
  expect(totalOwed({ balances })).toEqual(usd(0n));
  expect(world.sentTo(ben)).toHaveLength(sent);
  expect(await world.verdict()).toEqual([]);
});

test("a payment that is returned is owed again, to the cent", async () => {
  const eva = await world.placeOne(usd(300_00n));
  await world.pays(eva, usd(300_00n), "tok_returned");
  await world.pass({ days: 2 });
  expect((await world.account(eva)).life).toMatchObject({ kind: "closed", as: "paid" });
  await world.pass({ days: 4 });
  const { life, balances } = await world.account(eva);
  expect(life).toEqual({ kind: "open" });
  expect(balances.principal).toEqual(usd(300_00n));
  expect(await world.verdict()).toEqual([]);
});

test("the same file again changes nothing", async () => {
  const cells = { reference: "TWICE", "obligor.1.reference": "TWICE" };
  await world.placeOne(usd(50_00n), cells);
  await expect(world.placeOne(usd(50_00n), cells)).rejects.toThrow();
  expect(await world.verdict()).toEqual([]);
});
