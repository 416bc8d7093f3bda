/** A message that brings a defect of ours to light: nobody else waits for it, and a person reads it. */

import { Defect } from "@forbear/kernel";
import { type House, takeTurns } from "@forbear/operations";
import { afterEach, beforeEach, expect, test } from "vitest";
import { World, usd } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await World.open({ seed: "poison" });
});
afterEach(() => world.close());

/** A house whose understanding breaks on one word. */
const brittle = ({ house }: World): House => ({
  ...house,
  model: {
    ...house.model,
    understand: (text, hearing, leave) =>
      text.includes("zqx")
        ? Promise.reject(new Defect("a word that nobody thought of"))
        : house.model.understand(text, hearing, leave),
  },
});

test("it goes to the desk, once, and everybody else is answered", async () => {
  const ana = await world.placeOne(usd(100_00n));
  const bo = await world.placeOne(usd(100_00n));
  await world.tells(ana, "zqx");
  await world.tells(bo, "Who is this?");
  const house = brittle(world);
  const turns = await takeTurns(house, world.tenant.id, world.by);
  expect(turns.map(({ person }) => person)).toEqual([bo.person.id]);
  expect((await world.person(ana)).holds.map(({ kind }) => kind)).toEqual(["with-person"]);
  expect(await takeTurns(house, world.tenant.id, world.by)).toEqual([]);
  expect(await world.verdict()).toEqual([]);
});

test("among very many it is not what stops them", async () => {
  const people = await world.place(...Array.from({ length: 12 }, () => ({})));
  for (const one of people) await world.tells(one, one === people[5] ? "zqx" : "Who is this?");
  let taken = 0;
  for (let round = 0; round < 4; round += 1) {
    taken += (await takeTurns(brittle(world), world.tenant.id, world.by, undefined, 4)).length;
  }
  expect(taken).toBe(11);
});
