/** Many hands on one person at once: nothing is done twice, nothing is lost, no budget is overrun. */

import {
  collectNews,
  dispatch,
  hearFrom,
  hearNews,
  houseBooking,
  pay,
  sealAll,
  sealsOf,
  sql,
  sweep,
  takeTurns,
} from "@forbear/operations";
import type { SimulatedHouse } from "@forbear/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "../world.ts";

const hands = 6;
let world: World;
let houses: readonly SimulatedHouse[];

beforeAll(async () => {
  world = await World.open({ seed: "many hands" });
  houses = Array.from({ length: hands }, (_, n) => world.another(`hand ${String(n)}`));
});
afterAll(() => world.close());

/** Each house at once. */
const all = <T>(work: (house: SimulatedHouse, n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(houses.map(work));

const once = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const contactsOf = (debtor: Debtor) =>
  world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ status: string; direction: string; step_key: string | null }>(sql`
      select status, direction, step_key
        from forbear.contact
       where tenant_id = ${tx.tenant} and bucket = ${debtor.person.bucket}
         and person_id = ${debtor.person.id}
       order by at, id`),
  );

const sendAll = (house: SimulatedHouse) => dispatch(house, world.tenant.id, world.by.settings);

test("many sweepers reserve one step, many dispatchers hand it over once", async () => {
  const ana = await world.placeOne(usd(412_50n));
  const swept = await all((house) => sweep(house, world.tenant.id, world.by));
  expect(swept.reduce((sum, { reserved }) => sum + reserved, 0)).toBe(1);
  const sent = await all(sendAll);
  expect(sent.reduce((sum, one) => sum + one.sent, 0)).toBe(1);
  expect(world.sentTo(ana)).toHaveLength(1);
  expect(await contactsOf(ana)).toMatchObject([{ status: "handed-over" }]);
});

test("a message that comes many times at once is heard once and answered once", async () => {
  const ben = await world.placeOne(usd(90_00n));
  const inbound = { channel: "sms", from: ben.phone, providerId: "twice-1", text: "Who are you?" };
  const heard = await all((house) =>
    hearFrom(house, world.tenant.id, { ...inbound, channel: "sms" }),
  );
  expect(heard.map(({ kind }) => kind).sort()).toEqual([
    ...Array.from({ length: hands - 1 }, () => "heard-before"),
    "stored",
  ]);
  const taken = await all((house) => takeTurns(house, world.tenant.id, world.by));
  expect(taken.flat()).toHaveLength(1);
  for (let round = 0; round < 2; round += 1) await all(sendAll);
  expect(world.sentTo(ben)).toHaveLength(1);
});

test("many messages at once are each answered once, and told of each other", async () => {
  const eva = await world.placeOne(usd(120_00n));
  await all((house, n) =>
    hearFrom(house, world.tenant.id, {
      channel: "sms",
      from: eva.phone,
      providerId: `many-${String(n)}`,
      text: "How much do I owe?",
    }),
  );
  await all((house) => takeTurns(house, world.tenant.id, world.by));
  for (let round = 0; round < hands; round += 1) await all(sendAll);
  const contacts = await contactsOf(eva);
  const replies = contacts.filter(({ step_key }) => step_key?.startsWith("reply:"));
  expect(replies.length).toBeLessThanOrEqual(hands);
  expect(once(replies.map(({ step_key }) => step_key ?? ""))).toBe(true);
  expect(contacts.filter(({ direction }) => direction === "inbound")).toHaveLength(hands);
});

test("a payment asked for many times under one key is taken once", async () => {
  const ida = await world.placeOne(usd(75_00n));
  const paid = await all((house) =>
    pay(house, world.tenant.id, {
      account: ida.account,
      person: ida.person.id,
      amount: usd(75_00n),
      method: "card",
      token: "tok_ok",
      offer: null,
      key: "ida pays",
    }),
  );
  expect(new Set(paid.map(({ payment }) => payment)).size).toBe(1);
  expect(paid.filter(({ kind }) => kind === "pending")).toHaveLength(1);
});

test("news of it, told to many at once, is booked once", async () => {
  const kim = await world.placeOne(usd(75_00n));
  const paid = await world.pays(kim, usd(75_00n));
  const news = {
    payment: paid.payment,
    tenant: world.tenant.id,
    to: "settled",
    reason: null,
    at: world.clock.now(),
  } as const;
  const heard = await all((house) =>
    hearNews(house, world.tenant.id, news, houseBooking(world.zone)),
  );
  expect(heard.filter((one) => one === "posted")).toHaveLength(1);
  expect((await world.account(kim)).life).toMatchObject({ kind: "closed", as: "paid" });
});

test("who stops everything while others send is not sent to after the stop", async () => {
  const debtors = await world.place(...Array.from({ length: 12 }, () => ({})));
  await sweep(world.house, world.tenant.id, world.by);
  const stop = debtors.map(async (debtor, n) => {
    const house = houses[n % hands] ?? world.house;
    const text = "stop contacting me";
    const providerId = `stop-${String(n)}`;
    await hearFrom(house, world.tenant.id, {
      channel: "sms",
      from: debtor.phone,
      providerId,
      text,
    });
    await takeTurns(house, world.tenant.id, world.by);
  });
  await Promise.all([...stop, all(sendAll), all(sendAll)]);
  for (let round = 0; round < 3; round += 1) await all(sendAll);
  await world.pass({ days: 4 });
  for (const debtor of debtors) {
    // The first words may have been on their way; of the stop there is one confirmation at most.
    expect(world.sentTo(debtor).length).toBeLessThanOrEqual(2);
    expect((await world.person(debtor)).holds.map(({ kind }) => kind)).toContain("ceased");
  }
});

test("many sealers make one chain", async () => {
  await all((house) => sealAll(house, world.tenant.id));
  const seals = await world.house.database.transaction(world.tenant.id, sealsOf);
  expect(seals.map(({ seq }) => seq)).toEqual(seals.map((_, n) => n + 1));
});

test("and after all of it, everything that must be true is true", async () => {
  await collectNews(world.house, () => houseBooking(world.zone));
  expect(once(world.sent.map(({ id }) => id))).toBe(true);
  expect(await world.verdict()).toEqual([]);
});
