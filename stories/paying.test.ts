/** Paying: what is refused before anybody is asked for money, with the reason. */

import { type Money, money, must } from "@forbear/kernel";
import { pay, posting, sql } from "@forbear/operations";
import { parseTerms } from "@forbear/ledger";
import { localDate } from "@forbear/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "paying" });
});
afterAll(() => world.close());

const paymentsOf = async (debtor: Debtor): Promise<number> => {
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query(sql`
      select 1 as one from forbear.payment
       where tenant_id = ${tx.tenant} and bucket = ${debtor.account.bucket}
         and account_id = ${debtor.account.id}`),
  );
  return rows.length;
};

test.each<[string, Money, string]>([
  ["nothing", usd(0n), "not-above-zero"],
  ["less than nothing", usd(-5_00n), "not-above-zero"],
  ["a quadrillion and more", usd(10n ** 16n), "too-large"],
  ["another currency", money("EUR", 5_00n), "another-currency"],
  ["a cent more than is owed", usd(90_01n), "more-than-owed"],
])("%s is refused, and nothing is written", async (_, amount, reason) => {
  const ana = await world.placeOne(usd(90_00n));
  expect(await world.asksToPay(ana, amount)).toMatchObject({ kind: "refused", reason });
  expect(await paymentsOf(ana)).toBe(0);
});

test("what is under way counts: two clicks with two keys do not pay twice", async () => {
  const ben = await world.placeOne(usd(90_00n));
  expect((await world.pays(ben, usd(90_00n))).kind).toBe("pending");
  expect(await world.asksToPay(ben, usd(1n))).toMatchObject({ reason: "more-than-owed" });
  await world.pass({ days: 2 });
  expect(await world.asksToPay(ben, usd(1n))).toMatchObject({ reason: "closed" });
});

test("a payment that failed leaves room for the next", async () => {
  const cy = await world.placeOne(usd(90_00n));
  await world.pays(cy, usd(90_00n), "tok_declined_card-expired");
  expect((await world.pays(cy, usd(90_00n))).kind).toBe("pending");
});

test("interest of today is owed too", async () => {
  const di = await world.placeOne(usd(1_000_00n));
  const from = localDate(world.clock.now(), world.zone);
  const hand = {
    account: di.account,
    by: { kind: "system", part: "story" },
    zone: world.zone,
  } as const;
  const terms = must(
    parseTerms({
      name: "loan",
      version: 1,
      interest: {
        compounds: null,
        dayCount: "actual/365",
        on: ["principal"],
        rates: [{ from, annual: "36.5%", cite: "agreement" }],
        cap: null,
      },
      fees: [],
    }),
  );
  must(await posting.tellTerms(world.house, world.tenant.id, hand, { kind: "terms", from, terms }));
  await world.pass({ days: 10 });
  expect(await world.asksToPay(di, usd(1_012_01n))).toMatchObject({ reason: "more-than-owed" });
  expect((await world.pays(di, usd(1_010_00n))).kind).toBe("pending");
});

test("a debt under a stay takes none; nor one of somebody else", async () => {
  const eve = await world.placeOne(usd(90_00n));
  const fay = await world.placeOne(usd(90_00n));
  const stranger = { ...eve, person: fay.person };
  expect(await world.asksToPay(stranger, usd(5_00n))).toMatchObject({ reason: "not-their-debt" });
  await world.says(eve, "I filed for chapter 7 bankruptcy last week, case 26-10442");
  expect(await world.asksToPay(eve, usd(5_00n))).toMatchObject({ reason: "insolvency" });
});

test("one key is one payment: the same again finds it, another amount is refused", async () => {
  const gus = await world.placeOne(usd(90_00n));
  const ask = (amount: Money) =>
    pay(world.house, world.tenant.id, {
      account: gus.account,
      person: gus.person.id,
      amount,
      method: "card",
      token: "tok_ok",
      offer: null,
      key: "gus pays",
    });
  expect(await ask(usd(5_00n))).toMatchObject({ kind: "pending" });
  expect(await ask(usd(5_00n))).toMatchObject({ kind: "asked-before" });
  expect(await ask(usd(6_00n))).toMatchObject({ kind: "refused", reason: "key-used" });
  expect(await paymentsOf(gus)).toBe(1);
});

test("whoever says so pays beyond the debt, into a credit that is theirs", async () => {
  const hal = await world.placeOne(usd(90_00n));
  const paid = await pay(world.house, world.tenant.id, {
    account: hal.account,
    person: hal.person.id,
    amount: usd(100_00n),
    method: "card",
    token: "tok_ok",
    offer: null,
    key: "hal pays",
    creditAllowed: true,
  });
  expect(paid.kind).toBe("pending");
  await world.pass({ days: 2 });
  expect((await world.account(hal)).life).toMatchObject({ kind: "closed", as: "paid" });
  expect(await world.verdict()).toEqual([]);
});
