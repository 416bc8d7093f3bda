/** "I didn't ask you to stop": a stop told since the proof is lifted by a plain yes; one that stood before is not. */

import { later } from "@forbear/kernel";
import { afterEach, expect, test } from "vitest";
import { type Cells, type Debtor, World } from "./world.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

async function takesBack(cells: Cells): Promise<readonly [World, Debtor, readonly string[]]> {
  const here = await World.open({ seed: `stop undone ${JSON.stringify(cells)}` });
  world = here;
  const [ana] = await here.place(cells);
  if (ana === undefined) throw new Error("one was placed");
  here.clock.set(later(here.clock.now(), 3_600_000));
  await here.proves(ana);
  const stopped = await here.says(ana, "leave me alone for good");
  expect(stopped).toHaveLength(1);
  expect((await here.person(ana)).holds.map(({ kind }) => kind)).toContain("ceased");
  const asked = await here.says(ana, "wait i didn't ask you to stop");
  await here.says(ana, "yes");
  return [here, ana, asked];
}

test("what was told in the talk ends, with the channel it stopped, and the books agree", async () => {
  const [here, ana, asked] = await takesBack({});
  expect(asked.join(" ")).toMatch(/yes or no/i);
  const { holds, stops } = await here.person(ana);
  expect(holds.map(({ kind }) => kind)).not.toContain("ceased");
  expect(stops).toEqual([]);
  expect(await here.verdict()).toEqual([]);
});

test("a stop in writing that came with the file stays, whatever is said of it", async () => {
  const [here, ana] = await takesBack({ "obligor.1.ceasedOn": "2026-02-20" });
  expect((await here.person(ana)).holds.map(({ kind }) => kind)).toContain("ceased");
  expect(await here.verdict()).toEqual([]);
});
