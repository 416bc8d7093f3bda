/** Who took their leave and writes on is known from the talk before, and the evidence shows it. */

import { afterEach, expect, test } from "vitest";
import { World } from "./world.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

test("who says goodbye and writes on is known as before, and the books say from where", async () => {
  const here = await World.open({ seed: "writes on" });
  world = here;
  const [ana] = await here.place({});
  if (ana === undefined) throw new Error("one was placed");
  await here.proves(ana);
  await here.says(ana, "ok thanks, goodbye");
  const told = await here.says(ana, "wait, how much do i owe?");
  expect(told.join(" ")).toMatch(/\$/);
  expect(await here.verdict()).toEqual([]);
});
