/** Plans as a collector works them: paid early, late, short, in halves, twice; moved, left out, caught up with. */

import { must, parsePlainDate, present } from "@forbear/kernel";
import { hearNews, houseBooking, posting, trust } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changes, daysOf, judgedSoFar, onPlan, paymentsDue } from "./planning.ts";
import { type Debtor, World, usd } from "./world.ts";

const day = (text: string) => must(parsePlainDate(text));

/** Monday 2 March 2026: plans begin on the 9th, and follow monthly. */
const opens = (seed: string): Promise<World> => World.open({ seed });

let world: World;
beforeAll(async () => {
  world = await opens("plans");
});
afterAll(() => world.close());

/** 300.01 in twelve parts: 25.00, and 25.01 at the end. */
async function debtorOnPlan(where = world): Promise<Debtor> {
  const debtor = await where.placeOne(usd(300_01n));
  await onPlan(where, debtor, 12);
  return debtor;
}

const hand = (debtor: Debtor, where = world) =>
  ({ account: debtor.account, by: { kind: "system", part: "story" }, zone: where.zone }) as const;

let receipts = 0;
async function brings(
  debtor: Debtor,
  minor: bigint,
  valueOn: string,
  where = world,
): Promise<string> {
  const received = {
    amount: usd(minor),
    valueOn: day(valueOn),
    method: "transfer",
    reference: `story-${String((receipts += 1))}`,
    person: null,
  } as const;
  const done = await posting.postReceived(
    where.house,
    where.tenant.id,
    hand(debtor, where),
    received,
  );
  return done.ok ? done.value.payment : done.error;
}

test("paid early, the plan stands: the payment is kept at once, and nothing else has changed", async () => {
  const ana = await debtorOnPlan();
  const before = daysOf(await paymentsDue(world, ana));
  await brings(ana, 25_00n, "2026-03-02");
  expect((await judgedSoFar(world, ana)).slice(0, 3)).toEqual(["kept", "due", "due"]);
  expect(daysOf(await paymentsDue(world, ana))).toEqual(before);
});

test("what is paid over counts on the next, and early twice is two", async () => {
  const ben = await debtorOnPlan();
  await brings(ben, 40_00n, "2026-03-02");
  expect((await judgedSoFar(world, ben)).slice(0, 3)).toEqual(["kept", "due", "due"]);
  await brings(ben, 10_00n, "2026-03-02");
  expect((await judgedSoFar(world, ben)).slice(0, 3)).toEqual(["kept", "kept", "due"]);
});

test("left out and then paid: the payment counts on the next day that is due", async () => {
  const cara = await debtorOnPlan();
  const before = daysOf(await paymentsDue(world, cara));
  expect(await changes(world, cara, { kind: "skip", of: null })).toBe("changed");
  const after = daysOf(await paymentsDue(world, cara));
  expect(after.slice(0, -1)).toEqual(before.slice(1));
  await brings(cara, 25_00n, "2026-03-02");
  expect((await judgedSoFar(world, cara)).slice(0, 2)).toEqual(["kept", "due"]);
  expect(await changes(world, cara, { kind: "skip", of: null })).toBe("skipped-lately");
});

test("the last payment takes the odd cent, and closes the debt to the cent", async () => {
  const dan = await debtorOnPlan();
  expect(await changes(world, dan, { kind: "skip", of: null })).toBe("changed");
  expect((await paymentsDue(world, dan)).at(-1)?.amount.minor).toBe(25_01n);
  await brings(dan, 300_01n, "2026-03-02");
  expect(await judgedSoFar(world, dan)).toEqual(["closed as paid"]);
});

test("an instalment that came back is due once more, by its own day", async () => {
  const eve = await debtorOnPlan();
  const { payment } = await world.pays(eve, usd(25_00n));
  const news = { tenant: world.tenant.id, payment: present(payment), reason: null };
  const booking = houseBooking(world.zone);
  const at = world.clock.now();
  await hearNews(world.house, world.tenant.id, { ...news, to: "settled", at }, booking);
  expect((await judgedSoFar(world, eve))[0]).toBe("kept");
  await hearNews(world.house, world.tenant.id, { ...news, to: "returned", at }, booking);
  expect((await judgedSoFar(world, eve))[0]).toBe("due");
  expect(await world.verdict()).toEqual([]);
});

/** Each comes to the same 13 March, the day after the last day of grace; then to the 23rd, after catching up. */
test("a month later each is judged as a collector would", { timeout: 240_000 }, async () => {
  const late = await opens("late-plans");
  try {
    const names = ["late", "short", "halves", "client", "none", "caught", "moved"] as const;
    const who: Partial<Record<(typeof names)[number], Debtor>> = {};
    for (const name of names) who[name] = await debtorOnPlan(late);
    const of = (name: (typeof names)[number]): Debtor => present(who[name]);
    const [first] = daysOf(await paymentsDue(late, of("late")));
    expect(first).toBe("2026-03-09");
    expect(
      await changes(late, of("moved"), {
        kind: "move",
        of: null,
        to: day("2026-03-20"),
        following: false,
      }),
    ).toBe("changed");
    await brings(of("halves"), 12_50n, "2026-03-02", late);
    await late.pass({ days: 8 });
    await brings(of("late"), 25_00n, "2026-03-10", late);
    await brings(of("short"), 24_99n, "2026-03-10", late);
    await brings(of("halves"), 12_50n, "2026-03-10", late);
    await late.pass({ days: 3 });
    const state = async (name: (typeof names)[number]) => (await judgedSoFar(late, of(name)))[0];
    expect(await state("late")).toBe("kept");
    expect(await state("short")).toBe("kept");
    expect(await state("halves")).toBe("kept");
    expect(await state("none")).toBe("broken");
    expect(await state("moved")).toBe("due");
    expect((await late.account(of("none"))).life.kind).toBe("on-plan");
    expect(await changes(late, of("none"), { kind: "skip", of: null })).toBe("missed");
    // The client was paid in time, and tells it late; another catches up.
    const paidClient = await trust.reportDirect(late.house, late.tenant.id, {
      account: of("client").account,
      amount: usd(25_00n),
      on: day("2026-03-11"),
      reference: "told-late",
      by: { kind: "system", part: "story" },
      zone: late.zone,
    });
    expect(paidClient.ok).toBe(true);
    expect(await state("client")).toBe("kept");
    await brings(of("caught"), 25_00n, "2026-03-13", late);
    expect(await state("caught")).toBe("kept");
    await late.pass({ days: 11 });
    expect((await late.account(of("none"))).life.kind).toBe("open");
    expect((await late.account(of("caught"))).life.kind).toBe("on-plan");
    expect(await state("moved")).toBe("broken");
    expect(await late.verdict()).toEqual([]);
  } finally {
    await late.close();
  }
});
