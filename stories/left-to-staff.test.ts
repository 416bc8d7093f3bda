/** A debt that the strategy leaves to a person: nobody is written to, and who writes is still answered. */

import { localDate } from "@forbear/kernel";
import { desk } from "@forbear/operations";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
let ana: Debtor;

beforeEach(async () => {
  world = await World.open({ seed: "left to staff" });
  ana = await world.placeOne(usd(412_50n), { defaultedOn: "2025-10-01" });
  await world.pass({ days: 2 });
});
afterEach(() => world.close());

const waitsIn = async (): Promise<string | null> => {
  const { house, tenant, by } = world;
  const { items } = await house.database.transaction(tenant.id, (tx) =>
    desk.queueList({
      tx,
      vault: house.vault,
      settings: by.settings,
      today: localDate(world.clock.now(), by.zone),
    }),
  );
  return items.find(({ count }) => count > 0)?.name ?? null;
};

test("it waits at the desk, and nothing is sent", async () => {
  expect(world.sentTo(ana)).toEqual([]);
  expect(await waitsIn()).toBe("staff-next");
});

test("whoever writes talks with the agent, and who has agreed waits for nobody", async () => {
  expect(await world.says(ana, "hello who is this")).not.toEqual([]);
  await world.proves(ana);
  await world.says(ana, "I will pay in full on March 27");
  await world.says(ana, "yes");
  expect((await world.account(ana)).life.kind).toBe("promised");
  expect((await world.person(ana)).holds).toEqual([]);
  expect(await waitsIn()).toBeNull();
  expect(await world.verdict()).toEqual([]);
});
