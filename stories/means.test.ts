/** Those who have little: their means are asked for, kept under seal, and bound what is agreed with them. */

import { totalOwed } from "@forbear/accounts";
import { sql } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "means" });
});
afterAll(() => world.close());

const hear = async (debtor: Debtor, text: string): Promise<string> =>
  (await world.says(debtor, text)).join(" ");

test("a household with little over agrees to what it can keep up, and no more", async () => {
  const ana = await world.placeOne(usd(900_00n));
  await world.proves(ana);
  await hear(ana, "I get 1400 a month and my rent is 800 a month");
  await hear(ana, "nothing");
  const offered = await hear(ana, "just me");
  // 1400 less 800, less 550 by the guides, less the tenth kept back.
  expect(offered).toContain("$45.00");
  expect(await hear(ana, "yes")).toContain("that is set up");
  expect((await world.account(ana)).life).toMatchObject({
    kind: "on-plan",
    plan: { instalments: [{ amount: usd(45_00n) }, {}, {}, {}, {}, {}] },
  });
  expect(await world.verdict()).toEqual([]);
});

test("who has nothing left is left in peace until the day agreed, and then looked at again", async () => {
  const ben = await world.placeOne(usd(300_00n));
  await world.proves(ben);
  await hear(ben, "I get 700 a month and my rent is 500 a month");
  await hear(ben, "nothing");
  expect(await hear(ben, "just me")).toContain("nothing to pay and no reminders");
  expect(await hear(ben, "yes")).toContain("nothing to pay until");
  const { holds } = await world.account(ben);
  expect(holds).toMatchObject([{ kind: "paused", until: "2026-06-02" }]);
  const before = world.sentTo(ben).length;
  await world.pass({ days: 20 });
  expect(world.sentTo(ben).length).toBe(before);
  expect(totalOwed(await world.account(ben))).toEqual(usd(300_00n));
  expect(await world.verdict()).toEqual([]);
});

test("what was told is under seal: no row, no journal and no reading of it shows a figure", async () => {
  const kept = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ sealed: Uint8Array; whole: boolean }>(sql`
      select s.sealed, s.whole from forbear.means_sealed s
       where s.tenant_id = ${tx.tenant} and s.bucket between 0 and 4095 order by s.told_at, s.id`),
  );
  expect(kept.length).toBeGreaterThan(3);
  for (const { sealed } of kept) {
    const bytes = Buffer.from(sealed).toString("latin1");
    expect(bytes).not.toMatch(/income|140000|80000/);
  }
  const leaves = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ bytes: Uint8Array }>(sql`
      select j.bytes from forbear.journal j
       where j.tenant_id = ${tx.tenant} and j.bucket between 0 and 4095
         and j.kind = 'means-told' order by j.id`),
  );
  expect(leaves.length).toBe(kept.length);
  for (const { bytes } of leaves) {
    expect(Buffer.from(bytes).toString("utf8")).not.toMatch(/1400|140000|80000/);
  }
});
