/** A budget over all channels, under many workers at once: what law allows in a week is never overrun. */

import { later, msOf, must, parseInstant } from "@forbear/kernel";
import { dispatch, sql, sweep } from "@forbear/operations";
import * as fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { everyDay } from "../every-day.ts";
import { tell } from "../telling.ts";
import { type Debtor, World } from "../world.ts";

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

const sydney = {
  currency: "AUD",
  "obligor.1.address.city": "Sydney",
  "obligor.1.address.region": "NSW",
  "obligor.1.address.postcode": "2000",
  "obligor.1.address.country": "AU",
};

const made = (here: World, debtor: Debtor) =>
  here.house.database.transaction(here.tenant.id, (tx) =>
    tx.query<{ at: string; channel: string; made_by: string }>(sql`
      select attempted_at as at, channel, made_by
        from forbear.contact
       where tenant_id = ${tx.tenant} and bucket = ${debtor.person.bucket}
         and person_id = ${debtor.person.id} and direction = 'outbound'
         and status in ('handed-over', 'delivered', 'attempting', 'unknown')
       order by attempted_at, id`),
  );

/** RG 96 Part 2 section 5, as the lawbook has it: three contacts a week for each account. */
const weekly = { contacts: 3, ms: 7 * 86_400_000 };

test("three contacts a week stay three, whatever the channels and however many hands", async () => {
  const shuffled = fc.shuffledSubarray(["sms", "email", "letter", "whatsapp"], { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(shuffled, fc.integer({ min: 2, max: 5 }), async (channels, hands) => {
      const here = await World.open({ seed: `budget ${channels.join(" ")} ${String(hands)}` });
      world = here;
      const cells = Array.from({ length: 3 }, (_, n) => ({
        ...sydney,
        "obligor.1.phone.1.number": `+6141234560${String(n)}`,
        "obligor.1.email.1": `ana${String(n)}@example.com`,
      }));
      const debtors = await here.place(...cells);
      const houses = Array.from({ length: hands }, (_, n) => here.another(`hand ${String(n)}`));
      const by = everyDay(here.by, channels);
      for (let hour = 0; hour < 10 * 24; hour += 6) {
        here.clock.set(later(here.clock.now(), 6 * 3_600_000));
        await Promise.all(houses.map((house) => sweep(house, here.tenant.id, by)));
        await Promise.all(houses.map((house) => dispatch(house, here.tenant.id, by.settings)));
      }
      for (const debtor of debtors) {
        const times = (await made(here, debtor)).map(({ at }) => msOf(must(parseInstant(at))));
        expect(times.length).toBeGreaterThanOrEqual(weekly.contacts);
        for (const [n, from] of times.entries()) {
          const within = times.slice(n).filter((one) => one < from + weekly.ms);
          expect(within.length).toBeLessThanOrEqual(weekly.contacts);
        }
      }
      expect(await here.verdict()).toEqual([]);
      await here.close();
      world = null;
    }),
    { numRuns: 2 },
  );
}, 120_000);

/** What came before and beside us, each a contact of its own. */
const heardOf = (debtor: Debtor, at: string, n: number) => ({
  id: `c-${String(n)}`,
  account: debtor.reference,
  at,
  channel: "sms",
  outcome: "sent",
  madeBy: n % 2 === 0 ? "creditor" : "agency",
});

test("contacts that a file tells of while hands are at work take their share of the week", async () => {
  const here = await World.open({ seed: "budget told" });
  world = here;
  const cells = Array.from({ length: 3 }, (_, n) => ({
    ...sydney,
    "obligor.1.phone.1.number": `+6141234561${String(n)}`,
  }));
  const debtors = await here.place(...cells);
  const houses = Array.from({ length: 4 }, (_, n) => here.another(`hand ${String(n)}`));
  const by = everyDay(here.by, ["sms", "letter"]);
  for (let hour = 0; hour < 10 * 24; hour += 6) {
    here.clock.set(later(here.clock.now(), 6 * 3_600_000));
    const now = here.clock.now();
    const told = debtors.map((debtor) => heardOf(debtor, later(now, -1), hour));
    await Promise.all([
      ...houses.map((house) => sweep(house, here.tenant.id, by)),
      ...houses.map((house) => dispatch(house, here.tenant.id, by.settings)),
      ...(hour % 48 === 0 ? [tell(here, told), tell(here, told)] : []),
    ]);
  }
  for (const debtor of debtors) {
    const contacts = await made(here, debtor);
    const times = contacts.map(({ at }) => msOf(must(parseInstant(at))));
    expect(contacts.filter(({ made_by }) => made_by !== "house")).toHaveLength(5);
    for (const [n, { made_by }] of contacts.entries()) {
      if (made_by !== "house") continue;
      const at = times[n] ?? 0;
      // What was told of in the same breath may have come in after the look that let ours go.
      const week = times.filter((one, i) => one > at - weekly.ms && (one < at || i === n));
      expect(week.length).toBeLessThanOrEqual(weekly.contacts);
    }
  }
  expect(await here.verdict()).toEqual([]);
}, 120_000);
