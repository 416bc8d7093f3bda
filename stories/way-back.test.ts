/** What nobody meant is taken back in plain words, and the books agree: a complaint, a death. */

import { afterEach, expect, test } from "vitest";
import { type Debtor, World } from "./world.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

async function proved(seed: string): Promise<readonly [World, Debtor]> {
  const here = await World.open({ seed });
  world = here;
  const [ana] = await here.place({});
  if (ana === undefined) throw new Error("one was placed");
  await here.proves(ana);
  return [here, ana];
}

const kindsOf = async (here: World, ana: Debtor): Promise<readonly string[]> =>
  (await here.person(ana)).holds.map(({ kind }) => kind);

test("a complaint that was none is closed at their word, and its hold with it", async () => {
  const [here, ana] = await proved("no complaint");
  await here.says(ana, "I want to file a complaint, you people are rude");
  expect(await kindsOf(here, ana)).toContain("complaint");
  await here.says(ana, "no wait, I don't want to complain, withdraw the complaint");
  expect(await kindsOf(here, ana)).not.toContain("complaint");
  expect(await here.verdict()).toEqual([]);
});

test("who was taken for dead writes that nobody died, and goes on", async () => {
  const [here, ana] = await proved("nobody died");
  await here.says(ana, "the account holder passed away");
  expect(await kindsOf(here, ana)).toContain("deceased");
  await here.says(ana, "nobody died, I'm alive, it's me");
  const told = await here.says(ana, "what do i owe");
  if ((await kindsOf(here, ana)).includes("deceased")) await here.proves(ana);
  expect(await kindsOf(here, ana)).not.toContain("deceased");
  expect(told).toHaveLength(1);
  expect(await here.verdict()).toEqual([]);
});
