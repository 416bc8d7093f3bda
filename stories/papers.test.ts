/** Papers asked for rest the debt until they went out; how the sum is made up is told, and the talk goes on. */

import { afterAll, beforeAll, expect, test } from "vitest";
import { World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "papers" });
});
afterAll(() => world.close());

test("who wants the sum line by line gets it, in writing too, and can go on to pay", async () => {
  const ana = await world.placeOne(usd(400_00n));
  await world.proves(ana);
  const told = (await world.says(ana, "can you break that down for me line by line")).join(" ");
  expect(told).toContain("in writing");
  expect((await world.account(ana)).holds).toEqual([]);
  expect((await world.person(ana)).cases).toMatchObject([{ of: "proof" }]);
  expect((await world.says(ana, "ok I can do 50 a month")).join(" ")).toContain("$50.00");
  expect(await world.verdict()).toEqual([]);
});

test("who asks to be shown that they owe it is left in peace until they are", async () => {
  const ben = await world.placeOne(usd(400_00n));
  await world.proves(ben);
  await world.says(ben, "prove to me that I owe this, and break it down line by line");
  expect((await world.account(ben)).holds).toMatchObject([{ kind: "proof-due" }]);
  expect((await world.person(ben)).cases).toMatchObject([{ of: "proof" }]);
  expect(await world.verdict()).toEqual([]);
});
