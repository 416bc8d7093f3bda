/** Less than all, less for a while, nothing for a while: agreed in a talk, judged, settled or broken. */

import { type Money, type PlainDate, localDate, must, parsePlainDate } from "@forbear/kernel";
import { posting } from "@forbear/operations";
import { totalOwed } from "@forbear/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settling } from "./settling-policy.ts";
import { type Debtor, World, at, usd } from "./world.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));

let world: World;
beforeAll(async () => {
  world = await World.open({
    seed: "settling",
    policy: settling,
    starts: at("2026-03-02T15:00:00.000Z"),
  });
});
afterAll(() => world.close());

const todayIn = (world: World): PlainDate => localDate(world.clock.now(), world.zone);

const receive = (
  world: World,
  debtor: Debtor,
  amount: Money,
  reference: string,
  valueOn = todayIn(world),
) =>
  posting.postReceived(
    world.house,
    world.tenant.id,
    {
      account: debtor.account,
      by: { kind: "system", part: "story" },
      zone: world.zone,
    },
    { amount, valueOn, method: "transfer", reference, person: null },
  );

const life = async (world: World, debtor: Debtor) => (await world.account(debtor)).life;
const owes = async (world: World, debtor: Debtor) => totalOwed(await world.account(debtor)).minor;

/** Agrees on 320.00 of 400.00 by the ninth, in a talk by text. */
async function settles(world: World): Promise<Debtor> {
  const ana = await world.placeOne(usd(400_00n));
  await world.proves(ana);
  const offered = await world.says(ana, "Would you settle for less?");
  expect(offered.join(" ")).toContain("$320.00");
  const agreed = await world.says(ana, "yes");
  expect(agreed.join(" ")).toContain("that is agreed: $320.00");
  expect(await life(world, ana)).toMatchObject({
    kind: "on-plan",
    plan: { forgives: usd(80_00n) },
  });
  return ana;
}

describe("a settlement", () => {
  test("paid in time closes the debt as settled at once, and the rest is written off", async () => {
    const ana = await settles(world);
    await receive(world, ana, usd(320_00n), "s-1");
    expect(await life(world, ana)).toMatchObject({ kind: "closed", as: "settled" });
    expect(await owes(world, ana)).toBe(0n);
    expect(await world.verdict()).toEqual([]);
  });

  test("paid by card counts the same once it settles", async () => {
    const ana = await settles(world);
    await world.pays(ana, usd(320_00n));
    expect(await life(world, ana)).toMatchObject({ kind: "on-plan" });
    await world.pass({ days: 2 });
    expect(await life(world, ana)).toMatchObject({ kind: "closed", as: "settled" });
    expect(await world.verdict()).toEqual([]);
  });

  test("whose payment comes back was none: what was written off is owed again", async () => {
    const ana = await settles(world);
    await world.pays(ana, usd(320_00n), "tok_returned");
    await world.pass({ days: 2 });
    expect(await life(world, ana)).toMatchObject({ kind: "closed", as: "settled" });
    await world.pass({ days: 4 });
    expect(await life(world, ana)).toMatchObject({ kind: "open" });
    expect(await owes(world, ana)).toBe(400_00n);
    expect(await world.verdict()).toEqual([]);
  });
});

type Paid = readonly (readonly [amount: bigint, on: string])[];

/** As a collector would judge it: what came, on which day it counts, and what became of the debt. */
const judgements: readonly (readonly [string, Paid, "settled" | "broken", bigint])[] = [
  ["on the day", [[320_00n, "2026-03-09"]], "settled", 0n],
  ["a day late, within grace", [[320_00n, "2026-03-10"]], "settled", 0n],
  ["on the last day of grace", [[320_00n, "2026-03-12"]], "settled", 0n],
  ["the day after grace", [[320_00n, "2026-03-13"]], "broken", 80_00n],
  ["a cent short", [[319_99n, "2026-03-09"]], "settled", 0n],
  ["short by the tolerance", [[319_00n, "2026-03-09"]], "settled", 0n],
  ["a cent beyond the tolerance", [[318_99n, "2026-03-09"]], "broken", 81_01n],
  [
    "in two halves",
    [
      [160_00n, "2026-03-05"],
      [160_00n, "2026-03-09"],
    ],
    "settled",
    0n,
  ],
  [
    "half in time and half too late",
    [
      [160_00n, "2026-03-09"],
      [160_00n, "2026-03-14"],
    ],
    "broken",
    80_00n,
  ],
  ["nothing at all", [], "broken", 400_00n],
  ["more than was agreed", [[350_00n, "2026-03-08"]], "settled", 0n],
];

describe("a settlement of 320.00 of 400.00 by the ninth, three days of grace, paid", () => {
  test.each(judgements)("%s", async (_, paid, as, left) => {
    const world = await World.open({ seed: "judged", policy: settling });
    try {
      const ana = await settles(world);
      const days = [...paid, [0n, "2026-03-16"] as const];
      for (const [n, [amount, on]] of days.entries()) {
        while (todayIn(world) < day(on)) await world.pass({ days: 1 });
        if (amount > 0n) await receive(world, ana, usd(amount), `r-${String(n)}`, day(on));
      }
      expect(await owes(world, ana)).toBe(left);
      expect(await life(world, ana)).toMatchObject(
        as === "settled" ? { kind: "closed", as } : { kind: "open" },
      );
      expect((await world.account(ana)).promisesBroken).toBe(as === "broken" ? 1 : 0);
      expect(await world.verdict()).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
