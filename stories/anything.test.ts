/** People do anything, in any order, for weeks: whatever it was, everything that must be true still is. */

import { type Chance, chanceFrom, later, localDate } from "@forbear/kernel";
import { dayReport, verify } from "@forbear/operations";
import { expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

const sayings = [
  "yes",
  "no",
  "Who are you?",
  "How much do I owe?",
  "I can pay $50 on Friday",
  "I can pay 40 dollars a month",
  "I already paid this",
  "This debt is not mine, I dispute it",
  "I lost my job and cannot pay",
  "I want to talk to a person",
  "Please do not text me before noon",
  "Wrong number, nobody of that name here",
  "I filed for bankruptcy",
  "You are harassing me, I want to complain",
  "my husband died last week",
  "STOP",
  "stop contacting me about this",
  "¿Cuánto debo?",
  "mera balance kitna hai",
  "asdf qwer",
] as const;

const tokens = [
  "tok_ok",
  "tok_ok",
  "tok_returned",
  "tok_returned_1",
  "tok_fails",
  "tok_hangs",
  "tok_lost",
  "tok_down",
  "tok_declined_insufficient-funds",
] as const;

/** One of the things that a person does. */
async function doAnything(world: World, debtor: Debtor, chance: Chance): Promise<void> {
  const luck = chance.next();
  if (luck < 0.25) await world.proves(debtor);
  else if (luck < 0.85) await world.says(debtor, chance.pick(sayings));
  else await world.pays(debtor, usd(BigInt(10 + chance.below(60)) * 100n), chance.pick(tokens));
}

test.each(["one", "two", "three"])(
  "three weeks of anything, seed %s",
  async (seed) => {
    const world = await World.open({ seed });
    const chance = chanceFrom(`anything ${seed}`);
    const debtors = await world.place(
      ...Array.from({ length: 16 }, (_, n) => ({ balance: `${String(60 + n * 35)}.50` })),
    );
    for (let day = 0; day < 21; day += 1) {
      const since = later(world.clock.now(), 1);
      for (let acts = 0; acts < 5; acts += 1) {
        await world.pass({ hours: 1 + chance.below(5) });
        await doAnything(world, chance.pick(debtors), chance);
      }
      await world.endDay();
      const report = await verify(world.house, world.tenant.id, { since });
      const broken = report.checks.filter(({ violations }) => violations > 0);
      expect({ day, broken }).toEqual({ day, broken: [] });
    }
    expect(await world.verdict()).toEqual([]);
    const ids = world.sent.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const today = localDate(world.clock.now(), world.zone);
    expect((await dayReport(world.house, world.tenant.id, today, world.zone)).day).toBe(today);
    await world.close();
  },
  60_000,
);
