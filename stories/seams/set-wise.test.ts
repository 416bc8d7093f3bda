/** A sweep reads for all of its people at once: more people are not more statements. */

import { later } from "@forbear/kernel";
import { sweep } from "@forbear/operations";
import { afterEach, expect, test } from "vitest";
import { World } from "../world.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

async function statementsOf(people: number): Promise<number> {
  let statements = 0;
  const watch = { before: () => void (statements += 1) };
  const here = await World.open({ seed: "set-wise", watch });
  world = here;
  await here.place(...Array.from({ length: people }, () => ({})));
  here.clock.set(later(here.clock.now(), 6 * 3_600_000));
  statements = 0;
  const { claimed } = await sweep(here.house, here.tenant.id, here.by, undefined, 200);
  expect(claimed).toBe(people);
  const counted = statements;
  await here.close();
  world = null;
  return counted;
}

test("sixty people cost as many statements as six", async () => {
  const few = await statementsOf(6);
  const many = await statementsOf(60);
  expect(many).toBeLessThanOrEqual(few);
  expect(many / 60).toBeLessThan(1);
}, 60_000);
