/** A card that is kept: taken on its day and told of before, withdrawn at once, given up after two refusals. */

import { totalOwed } from "@forbear/accounts";
import {
  type PlainDate,
  type StaffId,
  type StoredMeansId,
  addDays,
  localDate,
  must,
  trusted,
} from "@forbear/kernel";
import { desk, keptMeans, stopKept, stored } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "stored means" });
});
afterAll(() => world.close());

const words = "I let the agency take each payment of my plan on its day from my card.";
const today = (): PlainDate => localDate(world.clock.now(), world.zone);

/** Somebody who promised a part for a day, on a card that behaves as its token says. */
async function promised(token: string | null, inDays = 4) {
  const debtor = await world.placeOne(usd(400_00n));
  await world.pass({ hours: 1 });
  await world.proves(debtor);
  const dueOn = addDays(today(), inDays);
  await world.says(debtor, `I can pay $100 on ${dueOn}`);
  await world.says(debtor, "yes");
  const { life } = await world.account(debtor);
  if (life.kind !== "promised") throw new Error("nothing was promised");
  const means = token === null ? null : await authorised(debtor, token);
  return { debtor, dueOn: life.promise.dueOn, means };
}

const asked = (debtor: Debtor) => ({
  account: debtor.account,
  person: debtor.person.id,
  method: "card" as const,
  words,
  today: today(),
  doneAt: "https://agency.example/done",
  leftAt: "https://agency.example/left",
  language: "en" as const,
  payee: "Agency",
});

async function authorised(debtor: Debtor, token: string): Promise<StoredMeansId> {
  const { house, tenant } = world;
  const { means } = must(await stored.setUpMeans(house, tenant.id, asked(debtor)));
  const at = world.clock.now();
  const told = { to: "authorised", token, last4: "4242", expiresOn: null, at } as const;
  expect(await stored.hearMeans(house, tenant.id, means, told)).toBe(true);
  return means;
}

const collect = () => stored.collectStored(world.house, world.tenant.id, world.by);
const means = async (id: StoredMeansId | null) =>
  id === null
    ? null
    : world.house.database.transaction(world.tenant.id, (tx) => stored.storedMeansById(tx, id));
const owed = async (debtor: Debtor): Promise<bigint> =>
  totalOwed(await world.account(debtor)).minor;

/** Each day until the one that is named, and the collecting of each. */
async function untilDay(day: PlainDate): Promise<void> {
  while (today() < day) {
    await world.pass({ days: 1 });
    await collect();
  }
}

test("nothing is taken before the day; on the day it is taken once, and the promise is kept", async () => {
  const { debtor, dueOn, means: id } = await promised("tok_ok");
  await untilDay(addDays(dueOn, -1));
  expect(await owed(debtor)).toBe(400_00n);
  await untilDay(dueOn);
  await collect();
  await collect();
  await world.pass({ days: 2 });
  expect(await owed(debtor)).toBe(300_00n);
  await world.pass({ days: 5 });
  await collect();
  expect(await owed(debtor)).toBe(300_00n);
  expect(await means(id)).toMatchObject({
    status: "ended",
    because: "what it was given for is over",
  });
});

test("whoever is debited is told days before, with no word of the debt", async () => {
  const { debtor, dueOn } = await promised("tok_ok", 6);
  await untilDay(addDays(dueOn, -1));
  const told = world.sent.filter(
    ({ to, text }) => to === debtor.phone && /something new/i.test(text),
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.text).not.toMatch(/100|debt|owe|card/i);
});

test("withdrawn the day before, nothing is taken; the processor is told to forget it", async () => {
  const { debtor, dueOn, means: id } = await promised("tok_ok");
  await untilDay(addDays(dueOn, -1));
  const by = { kind: "consumer", person: debtor.person.id } as const;
  const end = { by, because: "they withdrew it", person: debtor.person.id };
  const { house, tenant } = world;
  if (id === null) throw new Error("it was authorised");
  expect(await stored.endMeans(house, tenant.id, id, end)).toEqual({ ok: true, value: null });
  expect(await stored.endMeans(house, tenant.id, id, end)).toMatchObject({
    error: "ended-already",
  });
  await untilDay(addDays(dueOn, 1));
  expect(await owed(debtor)).toBe(400_00n);
  await world.pass({ hours: 1 });
  await stored.lookUpMeans(house, tenant.id);
  expect((await means(id))?.let_go_at).not.toBeNull();
});

test("the desk sees what is taken next, and stops it on their word as their own button does", async () => {
  const { house, tenant } = world;
  const { debtor, dueOn, means: id } = await promised("tok_ok");
  const other = await world.placeOne(usd(50_00n));
  if (id === null) throw new Error("it was authorised");
  const seen = async () =>
    house.database.transaction(tenant.id, async (tx) => {
      const folder = await desk.folderOf({ tx, vault: house.vault }, debtor.account.id);
      return folder === null ? [] : keptMeans(tx, folder, today());
    });
  expect(await seen()).toMatchObject([
    { by: "card", status: "active", last4: "4242", next: { on: dueOn, most: usd(100_00n) } },
  ]);
  const staff = trusted<StaffId>("00000000-0000-7000-8000-0000000000a1");
  const asked = { by: { kind: "staff", staff }, because: "they said so" } as const;
  const kept = { kind: "processor", id } as const;
  const stop = (of: Debtor) => stopKept(house, tenant.id, of.account.id, kept, asked);
  expect(await stop(other)).toMatchObject({ error: "no-such-means" });
  must(await stop(debtor));
  expect(await stop(debtor)).toMatchObject({ error: "ended-already" });
  expect(await seen()).toMatchObject([{ status: "ended", because: "they said so", next: null }]);
  await untilDay(addDays(dueOn, 1));
  expect(await owed(debtor)).toBe(400_00n);
});

test("nobody withdraws what is another's", async () => {
  const { means: id } = await promised("tok_ok");
  const other = await world.placeOne(usd(50_00n));
  const by = { kind: "consumer", person: other.person.id } as const;
  if (id === null) throw new Error("it was authorised");
  const end = { by, because: "mine", person: other.person.id };
  const ended = await stored.endMeans(world.house, world.tenant.id, id, end);
  expect(ended).toMatchObject({ error: "no-such-means" });
  expect(await means(id)).toMatchObject({ status: "active" });
});

test("a processor that is down refuses nobody: it is asked again each day, and the card stays", async () => {
  const { debtor, dueOn, means: id } = await promised("tok_down");
  await untilDay(addDays(dueOn, 3));
  await collect();
  const requests = await world.house.database.transaction(world.tenant.id, async (tx) => {
    const row = await means(id);
    return row === null ? [] : await stored.askedBy(tx, row);
  });
  expect(requests.map(({ status, on }) => [status, on])).toEqual(
    [0, 1, 2, 3].map((days) => ["failed", addDays(dueOn, days)]),
  );
  expect(await owed(debtor)).toBe(400_00n);
  expect(await means(id)).toMatchObject({ status: "active" });
});

test("for want of money it is asked again after three days, and after two refusals never", async () => {
  const { debtor, dueOn, means: id } = await promised("tok_declined_insufficient-funds");
  await untilDay(dueOn);
  const times = async (): Promise<number> =>
    world.house.database.transaction(world.tenant.id, async (tx) => {
      const row = await means(id);
      return row === null ? 0 : (await stored.askedBy(tx, row)).length;
    });
  expect(await times()).toBe(1);
  await untilDay(addDays(dueOn, 2));
  expect(await times()).toBe(1);
  expect(await means(id)).toMatchObject({ status: "active" });
  await untilDay(addDays(dueOn, 8));
  expect(await times()).toBeLessThanOrEqual(2);
  expect(await means(id)).toMatchObject({ status: "ended" });
  expect(await owed(debtor)).toBe(400_00n);
});

test.each([
  ["an expired card", "tok_declined_card-expired", "card-expired"],
  ["an account that was closed", "tok_declined_account-closed", "account-closed"],
])("%s ends it at once, with word to whoever relied on it", async (_, token, because) => {
  const { debtor, dueOn, means: id } = await promised(token);
  await untilDay(dueOn);
  expect(await means(id)).toMatchObject({ status: "ended", because });
  const before = world.sent.filter(({ to }) => to === debtor.phone).length;
  await world.pass({ days: 1 });
  expect(world.sent.filter(({ to }) => to === debtor.phone).length).toBeGreaterThan(before);
});

test("where the bank wants the payer themselves, it is theirs to pay and not asked again by itself", async () => {
  const { debtor, dueOn, means: id } = await promised("tok_declined_needs-payer");
  await untilDay(dueOn);
  await collect();
  const row = await means(id);
  const tries = await world.house.database.transaction(world.tenant.id, (tx) =>
    row === null ? Promise.resolve([]) : stored.askedBy(tx, row),
  );
  expect(tries).toMatchObject([{ status: "failed", reason: "needs-payer" }]);
  expect(row).toMatchObject({ status: "active" });
  expect(await owed(debtor)).toBe(400_00n);
});

test("while it is disputed nothing is taken", async () => {
  const { debtor, dueOn } = await promised("tok_ok");
  await world.says(debtor, "This debt is not mine, I dispute it");
  await untilDay(addDays(dueOn, 1));
  expect(await owed(debtor)).toBe(400_00n);
});

test("what was paid by hand before the day is not taken again", async () => {
  const { debtor, dueOn } = await promised("tok_ok");
  await world.pays(debtor, usd(100_00n));
  await untilDay(addDays(dueOn, 1));
  expect(await owed(debtor)).toBe(300_00n);
});

test("a request that gave no answer is looked up, and taken once", async () => {
  const { debtor, dueOn } = await promised("tok_hangs");
  await untilDay(dueOn);
  await collect();
  await world.pass({ days: 3 });
  await collect();
  await world.pass({ days: 2 });
  expect(await owed(debtor)).toBe(300_00n);
});

test("who has agreed nothing can authorise nothing; one authority stands at a time", async () => {
  const { house, tenant } = world;
  const free = await world.placeOne(usd(50_00n));
  expect(await stored.setUpMeans(house, tenant.id, asked(free))).toMatchObject({
    error: "nothing-agreed",
  });
  const { debtor } = await promised("tok_ok");
  expect(await stored.setUpMeans(house, tenant.id, asked(debtor))).toMatchObject({
    error: "stands-already",
  });
  const stranger = { ...asked(debtor), person: free.person.id };
  expect(await stored.setUpMeans(house, tenant.id, stranger)).toMatchObject({
    error: "not-their-debt",
  });
});

test("after all of it the books prove themselves", async () => {
  expect(await world.verdict()).toEqual([]);
});
