/** People who do anything, in any order, for days, with carriers that fail at times. */

import { type Chance, chanceFrom, later, localDate } from "@forbear/kernel";
import { type ChannelError, type Found, dayReport, verify } from "@forbear/operations";
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

const moods: readonly (ChannelError | null)[] = [
  ...Array.from({ length: 20 }, () => null),
  { kind: "no-answer" },
  { kind: "unavailable" },
  { kind: "refused", because: "no-such-address" },
];

/** What was found broken, and on which day of the story. */
export type Broken = { readonly day: number; readonly checks: readonly Found[] };

/** Lives through `days` of anything, verifies each of them, and all of it at the end. */
export async function anything(seed: string, days: number): Promise<readonly Broken[]> {
  const chance = chanceFrom(`anything ${seed}`);
  const weather = chance.fork("weather");
  const world = await World.open({ seed, refuses: () => weather.pick(moods) });
  try {
    const debtors = await world.place(
      ...Array.from({ length: 14 }, (_, n) => ({ balance: `${String(60 + n * 35)}.50` })),
    );
    const broken: Broken[] = [];
    for (let day = 0; day <= days && broken.length === 0; day += 1) {
      const since = day === days ? null : later(world.clock.now(), 1);
      for (let acts = 0; acts < 5; acts += 1) {
        await world.pass({ hours: 1 + chance.below(5) });
        await doAnything(world, chance.pick(debtors), chance);
      }
      await world.endDay();
      const today = localDate(world.clock.now(), world.zone);
      await dayReport(world.house, world.tenant.id, today, world.zone);
      const { checks } = await verify(world.house, world.tenant.id, { since });
      const wrong = checks.filter(({ violations }) => violations > 0);
      if (wrong.length > 0) broken.push({ day, checks: wrong });
    }
    const taken = world.sent.map(({ id }) => id);
    if (new Set(taken).size !== taken.length) throw new Error("a carrier took a message twice");
    return broken;
  } finally {
    await world.close();
  }
}
