/** What stops outreach stops it: also what was on its way, also what a carrier gives back. */

import type { ChannelError } from "@forbear/operations";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
let ana: Debtor;
let mood: ChannelError | null;

beforeEach(async () => {
  mood = null;
  world = await World.open({ seed: "silence", refuses: () => mood });
  ana = await world.placeOne(usd(412_50n));
});
afterEach(() => world.close());

const rights: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["pays", () => world.pays(ana, usd(50_00n))],
  ["disputes", () => world.says(ana, "This debt is not mine, I dispute it")],
  ["stops everything", () => world.says(ana, "stop contacting me")],
  ["stops the channel", () => world.says(ana, "STOP")],
];

test.each(rights)("who %s is not sent what the carrier gave back", async (_, claims) => {
  mood = { kind: "no-answer" };
  await world.pass({ hours: 1 }); // the first words leave, and nobody says whether they came
  mood = null;
  await claims();
  const before = world.sentTo(ana).filter((text) => text.includes("trying to reach"));
  expect(before).toEqual([]);
  await world.pass({ hours: 6 });
  expect(world.sentTo(ana).filter((text) => text.includes("trying to reach"))).toEqual([]);
  expect(await world.verdict()).toEqual([]);
});

test("what a carrier could not take is sent later, when nothing happened in between", async () => {
  mood = { kind: "unavailable" };
  await world.pass({ hours: 1 });
  expect(world.sentTo(ana)).toEqual([]);
  mood = null;
  await world.pass({ hours: 1 });
  expect(world.sentTo(ana)).toHaveLength(1);
  expect(await world.verdict()).toEqual([]);
});
