/** A payment and a change of the plan at the same moment: neither is lost, neither counts twice, in any order. */

import { type Chance, addDays, chanceFrom, must, present } from "@forbear/kernel";
import type { ChangeRequest } from "@forbear/negotiation";
import {
  agreeChange,
  hearNews,
  houseBooking,
  judge,
  offerChange,
  pay,
  sql,
} from "@forbear/operations";
import type { SimulatedHouse } from "@forbear/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changes, judgedSoFar, onPlan, paymentsDue, servingOf } from "../planning.ts";
import { type Debtor, World, usd } from "../world.ts";

let world: World;
let payer: SimulatedHouse;
let server: SimulatedHouse;
let judging: SimulatedHouse;

beforeAll(async () => {
  world = await World.open({ seed: "plan races" });
  payer = world.another("payer");
  server = world.another("server");
  judging = world.another("judge");
});
afterAll(() => world.close());

let keys = 0;

/** A payment by the processor, asked for and settled, as another worker takes it. */
async function pays(debtor: Debtor, minor: bigint, house: SimulatedHouse): Promise<string> {
  const paid = await pay(house, world.tenant.id, {
    account: debtor.account,
    person: debtor.person.id,
    amount: usd(minor),
    method: "card",
    token: "tok_ok",
    offer: null,
    key: `race-${String((keys += 1))}`,
  });
  if (paid.kind === "refused") return paid.reason;
  const news = {
    tenant: world.tenant.id,
    payment: paid.payment,
    to: "settled",
    reason: null,
  } as const;
  const at = house.clock.now();
  return hearNews(house, world.tenant.id, { ...news, at }, houseBooking(world.zone));
}

/** Both at once, or one after the other, as chance has it. */
async function both(
  chance: Chance,
  one: () => Promise<string>,
  other: () => Promise<string>,
): Promise<readonly [string, string]> {
  switch (chance.below(3)) {
    case 0:
      return [await one(), await other()];
    case 1: {
      const second = await other();
      return [await one(), second];
    }
    default:
      return Promise.all([one(), other()]);
  }
}

const placed = 30;
const each = 25_00n;

test("a payment and a change, in either order and at once: the same plan stands, paid once", async () => {
  const debtors = await world.place(
    ...Array.from({ length: placed }, () => ({ currency: "USD", balance: "300.00" })),
  );
  for (const [seed, debtor] of debtors.entries()) {
    const chance = chanceFrom(`race ${String(seed)}`);
    await onPlan(world, debtor, 12);
    const before = await paymentsDue(world, debtor);
    const first = present(before[0]).dueOn;
    const request: ChangeRequest =
      chance.below(2) === 0
        ? { kind: "skip", of: first }
        : { kind: "move", of: first, to: addDays(first, 2), following: chance.below(2) === 0 };
    const minor = [each, 40_00n, 50_00n][chance.below(3)] ?? each;
    const judged = judge(judging, world.tenant.id, world.zone);
    const [paid, changed] = await both(
      chance,
      () => pays(debtor, minor, payer),
      () => changes(world, debtor, request, server),
    );
    await judged;
    expect(paid).toBe("posted");
    // Where the money was first, what it paid is not moved any more; the person is told so.
    expect(["changed", "no-such-payment"]).toContain(changed);
    const after = await paymentsDue(world, debtor);
    expect(after.map(({ amount }) => amount)).toEqual(before.map(({ amount }) => amount));
    const moved = after.some(({ dueOn }, at) => dueOn !== before[at]?.dueOn);
    expect(moved).toBe(changed === "changed");
    const kept = (await judgedSoFar(world, debtor)).filter((as) => as === "kept");
    expect(kept).toHaveLength(Number(minor / each));
    const { balances } = await world.account(debtor);
    expect(balances.principal.minor).toBe(300_00n - minor);
  }
  expect(await world.verdict()).toEqual([]);
}, 180_000);

test("a change agreed by many hands at once is one change", async () => {
  const debtor = await world.placeOne(usd(300_00n));
  await onPlan(world, debtor, 12);
  const serving = servingOf(world, debtor);
  const skip = { kind: "skip", of: null } as const;
  const { token } = must(await offerChange(world.house, world.tenant.id, serving, skip));
  const before = await paymentsDue(world, debtor);
  const agreed = await Promise.all(
    [payer, server, judging, payer, server].map((house) =>
      agreeChange(house, world.tenant.id, serving, token),
    ),
  );
  expect(agreed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(agreed.filter((one) => !one.ok && one.error.why === "balance-changed")).toHaveLength(4);
  const after = await paymentsDue(world, debtor);
  expect(after.slice(0, -1).map(({ dueOn }) => dueOn)).toEqual(
    before.slice(1).map(({ dueOn }) => dueOn),
  );
});

test("money that closes the debt and a change at the same moment: it is closed, whoever was first", async () => {
  for (let seed = 0; seed < 6; seed += 1) {
    const debtor = await world.placeOne(usd(300_00n));
    await onPlan(world, debtor, 12);
    const chance = chanceFrom(`closing ${String(seed)}`);
    const [paid] = await both(
      chance,
      () => pays(debtor, 300_00n, payer),
      () => changes(world, debtor, { kind: "skip", of: null }, server),
    );
    expect(paid).toBe("posted");
    expect(await judgedSoFar(world, debtor)).toEqual(["closed as paid"]);
    const open = await world.house.database.transaction(world.tenant.id, (tx) =>
      tx.query(sql`
        select 1 as one from forbear.due
         where tenant_id = ${tx.tenant} and bucket = ${debtor.account.bucket}
           and account_id = ${debtor.account.id} and status = 'due'`),
    );
    expect(open).toEqual([]);
  }
  expect(await world.verdict()).toEqual([]);
}, 120_000);
