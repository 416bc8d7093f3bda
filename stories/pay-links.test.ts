/** Payment links: made for a debt by the desk, opened by whoever owes it, paid, over on their day, withdrawn. */

import {
  type Money,
  type PayLinkId,
  type PlainDate,
  type StaffId,
  addDays,
  localDate,
  money,
  must,
  present,
  trusted,
} from "@forbear/kernel";
import {
  type PayLink,
  desk,
  makePayLink,
  openPayLink,
  pay,
  payLinks,
  sql,
  withdrawPayLink,
} from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "pay links" });
});
afterAll(() => world.close());

const staff = trusted<StaffId>("00000000-0000-7000-8000-0000000000a1");
const today = (): PlainDate => localDate(world.clock.now(), world.zone);

const make = (debtor: Debtor, amount: Money | null, goodThrough = addDays(today(), 3)) =>
  makePayLink(
    world.house,
    world.tenant.id,
    { account: debtor.account.id, staff, amount, goodThrough },
    world.zone,
  );

const seen = (debtor: Debtor): Promise<readonly PayLink[]> =>
  world.house.database.transaction(world.tenant.id, (tx) =>
    payLinks(tx, debtor.account, world.clock.now()),
  );
const stateOf = async (debtor: Debtor) => (await seen(debtor)).map(({ state }) => state);

const opens = (debtor: Debtor, link: PayLinkId) =>
  openPayLink(world.house, world.tenant.id, debtor.person, link);

const withdraws = (debtor: Debtor, link: PayLinkId) =>
  withdrawPayLink(world.house, world.tenant.id, { account: debtor.account.id, link, staff });

const paysBy = (debtor: Debtor, link: PayLinkId, amount: Money, token = "tok_ok") =>
  pay(world.house, world.tenant.id, {
    account: debtor.account,
    person: debtor.person.id,
    amount,
    method: "card",
    token,
    offer: null,
    key: `${link} ${token}`,
    link,
  });

const toldOf = async (debtor: Debtor): Promise<readonly string[]> => {
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ kind: string }>(sql`
      select kind from forbear.journal
       where tenant_id = ${tx.tenant} and bucket = ${debtor.account.bucket}
         and account_id = ${debtor.account.id}`),
  );
  return rows.map(({ kind }) => kind).filter((kind) => kind.startsWith("pay-link"));
};

test("a link is made, opened by who owes the debt, and paid when its money has come", async () => {
  const ana = await world.placeOne(usd(400_00n));
  const { id } = must(await make(ana, usd(120_00n)));
  expect(await seen(ana)).toMatchObject([
    { amount: usd(120_00n), madeBy: staff, goodThrough: addDays(today(), 3), state: "made" },
  ]);
  const first = world.clock.now();
  expect(await opens(ana, id)).toMatchObject({ state: "opened" });
  await world.pass({ hours: 1 });
  expect(await opens(ana, id)).toMatchObject({ state: "opened", openedAt: first });
  expect(await paysBy(ana, id, usd(120_00n), "tok_declined_insufficient-funds")).toMatchObject({
    kind: "declined",
  });
  expect(await stateOf(ana)).toEqual(["opened"]);
  expect(await paysBy(ana, id, usd(120_00n))).toMatchObject({ kind: "pending" });
  expect(await stateOf(ana)).toEqual(["opened"]);
  await world.pass({ days: 2 });
  expect(await stateOf(ana)).toEqual(["paid"]);
  await world.pass({ days: 5 });
  expect(await stateOf(ana)).toEqual(["paid"]);
  expect(await withdraws(ana, id)).toMatchObject({ error: "over-already" });
  expect(await toldOf(ana)).toEqual(["pay-link-made"]);
});

test("money that came back was not paid, and the link stands as it would without it", async () => {
  const bo = await world.placeOne(usd(400_00n));
  const { id } = must(await make(bo, null, addDays(today(), 30)));
  await opens(bo, id);
  await paysBy(bo, id, usd(50_00n), "tok_returned");
  await world.pass({ days: 2 });
  expect(await stateOf(bo)).toEqual(["paid"]);
  await world.pass({ days: 8 });
  expect(await stateOf(bo)).toEqual(["opened"]);
});

test("a link is good on its last day where the person is, and over on the next", async () => {
  const cy = await world.placeOne(usd(80_00n));
  const { id } = must(await make(cy, null, today()));
  expect(await stateOf(cy)).toEqual(["made"]);
  await world.pass({ days: 2 });
  expect(await stateOf(cy)).toEqual(["expired"]);
  expect(await opens(cy, id)).toMatchObject({ state: "expired", openedAt: null });
  expect(await withdraws(cy, id)).toMatchObject({ error: "over-already" });
});

test("withdrawn, it is over at once and for good; the newest stands first, each told in the journal", async () => {
  const di = await world.placeOne(usd(80_00n));
  const { id } = must(await make(di, usd(10_00n)));
  must(await make(di, null));
  must(await withdraws(di, id));
  expect(await withdraws(di, id)).toMatchObject({ error: "over-already" });
  expect(await opens(di, id)).toMatchObject({ state: "withdrawn", openedAt: null });
  expect(await stateOf(di)).toEqual(["made", "withdrawn"]);
  expect(await toldOf(di)).toEqual(["pay-link-made", "pay-link-made", "pay-link-withdrawn"]);
});

test("a link opens nothing to another, is withdrawn by no other debt, and pays no other debt", async () => {
  const [eve, finn] = [await world.placeOne(usd(80_00n)), await world.placeOne(usd(80_00n))];
  const { id } = must(await make(eve, null));
  expect(await opens(finn, id)).toBeNull();
  expect(await withdraws(finn, id)).toMatchObject({ error: "no-such-link" });
  await paysBy(finn, id, usd(80_00n));
  await world.pass({ days: 2 });
  expect(await stateOf(eve)).toEqual(["made"]);
});

test("what the desk could not be paid is not asked for", async () => {
  const gil = await world.placeOne(usd(80_00n));
  const far = addDays(today(), 91);
  expect(await make(gil, usd(80_01n))).toMatchObject({ error: "more-than-owed" });
  expect(await make(gil, usd(0n))).toMatchObject({ error: "not-above-zero" });
  expect(await make(gil, money("INR", 100n))).toMatchObject({ error: "another-currency" });
  expect(await make(gil, null, addDays(today(), -1))).toMatchObject({ error: "day-not-ahead" });
  expect(await make(gil, null, far)).toMatchObject({ error: "too-far-ahead" });
  must(await make(gil, usd(80_00n), addDays(today(), 90)));
  await world.pays(gil, usd(80_00n));
  await world.pass({ days: 2 });
  expect(await make(gil, null)).toMatchObject({ ok: false });
});

test("who made a link reads it in the account's story, and evidence holds", async () => {
  const { house, tenant } = world;
  const hal = await world.placeOne(usd(80_00n));
  must(await make(hal, usd(20_00n)));
  const told = await house.database.transaction(tenant.id, async (tx) => {
    const settings = world.by.settings;
    const read = { tx, vault: house.vault, settings, today: today() };
    return desk.timelinePage(read, hal.account.id, null);
  });
  expect(JSON.stringify(present(told))).toContain("A payment link was made for");
  await world.endDay();
  expect(await world.verdict()).toEqual([]);
});
