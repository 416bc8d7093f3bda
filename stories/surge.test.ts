/** Ten times as many write at once: rights and payments are read first, nobody is sought, all are answered once. */

import { type Chance, chanceFrom, localDate, present } from "@forbear/kernel";
import { desk, dispatch, hearAll, sql, surgeOverAt, sweep, takeTurns } from "@forbear/operations";
import { afterEach, expect, test } from "vitest";
import { type Debtor, World } from "./world.ts";

let world: World | null = null;
afterEach(() => world?.close());

const rights = [
  "STOP",
  "this is not my debt",
  "I want to die",
  "tengo un abogado",
  "baja",
] as const;
const payments = ["I want to pay now", "maine paise de diye", "my card was declined"] as const;
const others = ["Hello, how much do I owe?", "who is this?", "hola, cuanto debo?", "hi"] as const;

type Written = { readonly debtor: Debtor; readonly text: string; readonly rank: 0 | 1 | 2 };

/** A text of everybody, in an order that the seed chooses. */
function textsOf(people: readonly Debtor[], chance: Chance): readonly Written[] {
  const urgent = (at: number): Written["rank"] => (at % 10 === 0 ? 2 : at % 10 === 1 ? 1 : 0);
  const words = { 0: others, 1: payments, 2: rights } as const;
  const written = people.map((debtor, at) => {
    const rank = urgent(at);
    const of = words[rank];
    return { debtor, rank, text: present(of[Math.floor(at / 10) % of.length]) };
  });
  const drawn = written.map((one) => ({ one, at: chance.below(1_000_000) }));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

/** Everybody's message comes in, every fifth of them twice. */
async function campaignAnswered(here: World, written: readonly Written[]): Promise<void> {
  const inbound = written.map(({ debtor, text }, at) => ({
    channel: "sms" as const,
    from: debtor.phone,
    providerId: `surge-${String(at)}`,
    text,
  }));
  const again = inbound.filter((_, at) => at % 5 === 0);
  for (const batch of [inbound, again]) {
    for (let from = 0; from < batch.length; from += 64) {
      await hearAll(here.house, here.tenant.id, batch.slice(from, from + 64));
    }
  }
}

/** The page of the day. */
const dayOf = ({ house, tenant, by, zone, clock }: World) =>
  house.database.transaction(tenant.id, (tx) => {
    const today = localDate(clock.now(), zone);
    return desk.overview({ tx, vault: house.vault, settings: by.settings, today }, zone);
  });

const outreachSent = (here: World): Promise<number> =>
  here.house.database.transaction(here.tenant.id, async (tx) => {
    const [row] = await tx.query<{ many: number }>(sql`
      select count(*)::int as many from forbear.contact
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
         and direction = 'outbound' and act not in ('replyToConsumer', 'confirmOptOut')
         and attempted_at is not null`);
    return row?.many ?? 0;
  });

test("many more than one round reads write at once: rights, then payments, then the rest", async () => {
  const here = (world = await World.open({ seed: "surge" }));
  const people = await here.place(...Array.from({ length: 260 }, () => ({})));
  const writers = people.slice(0, 240);
  const written = textsOf(writers, chanceFrom("surge"));
  const rankOf = new Map(written.map(({ debtor, rank }) => [debtor.person.id, rank]));
  await campaignAnswered(here, written);
  const before = await outreachSent(here);
  expect((await dayOf(here)).surge).toBeNull(); // nobody has looked yet
  const taken: number[] = [];
  for (let waiting = 240; waiting > 0;) {
    const swept = await sweep(here.house, here.tenant.id, here.by);
    await dispatch(here.house, here.tenant.id, here.by.settings);
    // Twenty people have not written: their turn to be sought comes when the others were answered.
    if (waiting > surgeOverAt) {
      expect(swept).toEqual({ claimed: 0, reserved: 0, withheld: 0, queued: 0 });
      expect(await outreachSent(here)).toBe(before);
      expect((await dayOf(here)).surge).toMatchObject({ waiting });
    }
    const turns = await takeTurns(here.house, here.tenant.id, here.by);
    expect(turns.length).toBeGreaterThan(0);
    waiting -= turns.length;
    taken.push(...turns.map(({ person }) => rankOf.get(person) ?? 0));
  }
  expect(taken).toEqual(taken.toSorted((a, b) => b - a));
  for (;;) {
    const done = await dispatch(here.house, here.tenant.id, here.by.settings);
    if (Object.values(done).every((count) => count === 0)) break;
  }
  const answers = new Map<string, number>();
  for (const { to } of here.sent) answers.set(to, (answers.get(to) ?? 0) + 1);
  for (const { debtor } of written) expect(answers.get(debtor.phone), debtor.phone).toBe(1);
  expect((await dayOf(here)).surge).toBeNull();
  await here.pass({ hours: 2 });
  expect(await outreachSent(here)).toBeGreaterThan(before);
  expect(await here.verdict()).toEqual([]);
}, 60_000);
