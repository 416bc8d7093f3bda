/** Money as stories: interest of any day, backdating, suspense, refunds; and what is refused, with the reason. */

import {
  type Money,
  type PlainDate,
  addDays,
  chanceFrom,
  localDate,
  money,
  must,
  parsePlainDate,
  present,
} from "@forbear/kernel";
import {
  type TermsFact,
  dayCounts,
  grainsPerMinor,
  parseTerms,
  wholeMinor,
  yearPartsTo,
} from "@forbear/ledger";
import { posting, sql, trialBalance } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "books" });
});
afterAll(() => world.close());

const hand = (debtor: Debtor): posting.ByHand => ({
  account: debtor.account,
  by: { kind: "system", part: "story" },
  zone: world.zone,
});
const today = (): PlainDate => localDate(world.clock.now(), world.zone);

const terms = (from: string): TermsFact => ({
  kind: "terms",
  from: day(from),
  terms: must(
    parseTerms({
      name: "loan",
      version: 1,
      interest: {
        compounds: null,
        dayCount: "actual/365",
        on: ["principal"],
        rates: [{ from, annual: "36.5%", cite: "agreement" }],
        cap: null,
      },
      fees: [
        {
          code: "late",
          book: "fees",
          fixed: { currency: "USD", minor: "1500" },
          timesAMonth: 1,
          cite: "agreement",
        },
      ],
    }),
  ),
});

const tell = (debtor: Debtor, fact: TermsFact) =>
  posting.tellTerms(world.house, world.tenant.id, hand(debtor), fact);

const receive = (debtor: Debtor, amount: Money, reference: string, valueOn = today()) =>
  posting.postReceived(world.house, world.tenant.id, hand(debtor), {
    amount,
    valueOn,
    method: "cash",
    reference,
    person: null,
  });

async function statement(debtor: Debtor, on = today(), knownAt = world.clock.now()) {
  const made = await world.house.database.transaction(world.tenant.id, (tx) =>
    posting.debtStatement(tx, debtor.account, { on, knownAt, through: null }),
  );
  if (made === null) throw new Error("a debt that was placed");
  return made;
}

test("interest runs without a booking, is booked when a payment rests on it, and replays", async () => {
  const ana = await world.placeOne(usd(100_000n));
  const placedOn = today();
  must(await tell(ana, terms(placedOn)));
  await world.pass({ days: 10 });
  const before = await statement(ana);
  expect([before.unbookedInterest.minor, before.payoff.minor]).toEqual([1_000n, 101_000n]);
  expect(before.perDay).toBe("100.000000");
  must(await receive(ana, usd(21_000n), "R-1"));
  const { balances } = await world.account(ana);
  expect([balances.interest.minor, balances.principal.minor]).toEqual([0n, 80_000n]);
  expect((await statement(ana, addDays(today(), 10))).unbookedInterest.minor).toBe(800n);
  expect(await world.verdict()).toEqual([]);
});

test("a payment told late counts from its day; what was known before stays as it was known", async () => {
  const ben = await world.placeOne(usd(100_000n));
  const start = today();
  must(await tell(ben, terms(start)));
  await world.pass({ days: 20 });
  must(await receive(ben, usd(2_000n), "R-2")); // all of it interest, as far as anybody knows
  const knownThen = world.clock.now();
  const asKnown = await statement(ben, today(), knownThen);
  await world.pass({ hours: 1 });
  must(await receive(ben, usd(50_000n), "R-3", addDays(start, 10)));
  const now = await statement(ben);
  // 10 days on 1000.00, then 490.00 of principal paid; 10 days on 510.00: 5.10, and 14.90 more.
  expect(now.balances.principal.minor).toBe(100_000n - 49_000n - 1_490n);
  expect(now.balances.interest.minor).toBe(0n);
  expect(now.lines.filter(({ kind }) => kind === "correction")).not.toEqual([]);
  expect(await statement(ben, asKnown.on, knownThen)).toEqual(asKnown);
  expect(await world.verdict()).toEqual([]);
});

test("told in error, a payment is as if it never was", async () => {
  const cy = await world.placeOne(usd(40_000n));
  const posted = must(await receive(cy, usd(40_000n), "R-4"));
  expect((await world.account(cy)).life).toMatchObject({ kind: "closed", as: "paid" });
  const taken = await posting.correctPayment(
    world.house,
    world.tenant.id,
    hand(cy),
    posted.payment,
    "another person's receipt",
  );
  expect(taken.ok).toBe(true);
  expect((await world.account(cy)).life.kind).toBe("open");
  expect((await statement(cy)).payoff.minor).toBe(40_000n);
  expect(await world.verdict()).toEqual([]);
});

test("what is paid beyond the debt is a credit balance, and goes back no more than once", async () => {
  const di = await world.placeOne(usd(10_000n));
  must(await receive(di, usd(12_000n), "R-5"));
  expect((await statement(di)).creditBalance.minor).toBe(2_000n);
  const back = (minor: bigint) =>
    posting.refund(world.house, world.tenant.id, hand(di), usd(minor), "paid too much");
  expect(await back(2_001n)).toMatchObject({ error: "more-than-credit" });
  must(await back(2_000n));
  expect(await back(1n)).toMatchObject({ error: "more-than-credit" });
  expect((await statement(di)).creditBalance.minor).toBe(0n);
  expect(await world.verdict()).toEqual([]);
});

test.each<[string, Money, string, number, string]>([
  ["nothing", usd(0n), "B-1", 0, "not-above-zero"],
  ["less than nothing", usd(-5n), "B-2", 0, "not-above-zero"],
  ["a quadrillion", usd(10n ** 18n), "B-3", 0, "too-large"],
  ["another currency", money("GBP", 500n), "B-4", 0, "another-currency"],
  ["no reference", usd(500n), " ", 0, "no-reference"],
  ["money of tomorrow", usd(500n), "B-5", 1, "in-the-future"],
  ["money of before the placement", usd(500n), "B-6", -400, "before-placement"],
  ["a receipt that was posted", usd(500n), "R-1", 0, "reference-used"],
])("%s is refused with the reason", async (_, amount, reference, daysOn, reason) => {
  const eve = await world.placeOne(usd(10_000n));
  const refused = await receive(eve, amount, reference, addDays(today(), daysOn));
  expect(refused).toMatchObject({ ok: false, error: reason });
  expect((await statement(eve)).lines).toHaveLength(1);
});

test("money for a debt under a stay waits in suspense, and is booked when a person says so", async () => {
  const fay = await world.placeOne(usd(10_000n));
  await world.says(fay, "I filed for chapter 7 bankruptcy last week, case 26-10442");
  const { holds } = await world.person(fay);
  expect(holds.map(({ kind }) => kind)).toContain("insolvency");
  const came = must(await receive(fay, usd(3_000n), "R-6"));
  expect(came).toMatchObject({ kind: "suspended", because: "insolvency" });
  const waits = await statement(fay);
  expect([waits.suspended.minor, waits.payoff.minor]).toEqual([3_000n, 10_000n]);
  const settle = await posting.settleSuspense(
    world.house,
    world.tenant.id,
    hand(fay),
    came.payment,
    "the trustee agrees",
  );
  expect(settle).toMatchObject({ error: "insolvency" });
  expect(await world.verdict()).toEqual([]);
});

test("fees are charged as the terms say and no oftener; a waiver takes off what is owed, no more", async () => {
  const gus = await world.placeOne(usd(10_000n));
  must(await tell(gus, terms(today())));
  const { house, tenant } = world;
  const charge = () => posting.chargeFee(house, tenant.id, hand(gus), "late", today());
  expect(must(await charge()).minor).toBe(1_500n);
  expect(await charge()).toMatchObject({ error: "as-often-as-allowed" });
  const waive = (minor: bigint) =>
    posting.waive(house, tenant.id, hand(gus), {
      book: "fees",
      amount: usd(minor),
      on: today(),
      because: "goodwill",
    });
  expect(await waive(1_501n)).toMatchObject({ error: "more-than-owed" });
  must(await waive(1_500n));
  expect((await statement(gus)).balances.fees.minor).toBe(0n);
  expect(await world.verdict()).toEqual([]);
});

test("every night the set-wise figures are those of each debt's own history", async () => {
  const on = addDays(today(), 3);
  await posting.ageAll(world.house, world.tenant.id, on, world.zone);
  const aged = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{
      account_id: string;
      bucket: number;
      booked: bigint;
      accrued: bigint;
      days: number;
    }>(sql`
      select account_id, bucket, booked, accrued, days_past_due as days
        from forbear.aging
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and as_of = ${on}`),
  );
  expect(aged.length).toBeGreaterThan(3);
  for (const row of aged) {
    const ref = { bucket: row.bucket, id: row.account_id } as Debtor["account"];
    const made = await world.house.database.transaction(world.tenant.id, (tx) =>
      posting.debtStatement(tx, ref, { on, knownAt: world.clock.now(), through: null }),
    );
    expect([row.booked + row.accrued, row.days]).toEqual([made?.payoff.minor, made?.daysPastDue]);
  }
});

test("the server counts parts of years and rounds grains as the ledger does", async () => {
  const chance = chanceFrom("year-parts");
  const asked = Array.from({ length: 2_000 }, () => {
    const anchor = addDays(day("2023-01-01"), chance.below(2_000));
    const grains = BigInt(chance.below(2 ** 31)) * 747_000_000_000n * 1_603n;
    return {
      count: chance.pick(dayCounts),
      anchor,
      on: addDays(anchor, chance.below(1_500)),
      grains,
    };
  });
  const half = grainsPerMinor / 2n;
  asked.push(...[1n, 3n, 5n].map((odd) => ({ ...present(asked[0]), grains: half * odd })));
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ parts: bigint; minor: bigint }>(sql`
      select forbear.year_parts(v.count, v.anchor, v.upto) as parts,
             forbear.whole_minor(v.grains) as minor
        from unnest(${asked.map(({ count }) => count)}::text[],
                    ${asked.map(({ anchor }) => anchor)}::date[],
                    ${asked.map(({ on }) => on)}::date[],
                    ${asked.map(({ grains }) => grains.toString())}::numeric[])
               with ordinality as v(count, anchor, upto, grains, n)
       order by v.n`),
  );
  expect(rows).toEqual(
    asked.map(({ count, anchor, on, grains }) => ({
      parts: yearPartsTo(count, anchor, on),
      minor: wholeMinor(grains),
    })),
  );
});

test("over all of it the two sides are equal, by any day and as known at any moment", async () => {
  const { house, tenant, clock } = world;
  for (const on of [addDays(today(), -15), today()]) {
    const totals = await house.database.transaction(tenant.id, (tx) =>
      trialBalance(tx, on, clock.now()),
    );
    const net = totals.reduce((sum, one) => sum + one.debited.minor - one.credited.minor, 0n);
    expect([totals.length > 0, net]).toEqual([true, 0n]);
  }
});
