/** Money back: refunds by four eyes, disputes lost and won, a late return; the debt follows each of them. */

import { totalOwed } from "@forbear/accounts";
import {
  type Instant,
  type PaymentId,
  type StaffId,
  later,
  must,
  present,
  trusted,
} from "@forbear/kernel";
import { type Told, hearNews, moneyBacksOfDebt, refunds, workDispute } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "money back" });
});
afterAll(() => world.close());

const ann = trusted<StaffId>("00000000-0000-7000-8000-0000000000a1");
const bob = trusted<StaffId>("00000000-0000-7000-8000-0000000000b2");

const owed = async (debtor: Debtor): Promise<bigint> =>
  totalOwed(await world.account(debtor)).minor;
const lifeOf = async (debtor: Debtor): Promise<string> => (await world.account(debtor)).life.kind;

async function paid(debtor: Debtor, minor: bigint, token = "tok_ok") {
  const asked = await world.pays(debtor, usd(minor), token);
  await world.pass({ days: 2 });
  return asked.payment;
}

let key = 0;
const ask = (
  payment: Awaited<ReturnType<typeof paid>>,
  minor: bigint,
  more: Partial<refunds.RefundAsked> = {},
) => {
  key += 1;
  const asked = { payment, amount: usd(minor), because: "paid twice", staff: ann };
  return refunds.askRefund(
    world.house,
    world.tenant.id,
    { ...asked, fourEyes: false, key: `key ${String(key)}`, ...more },
    world.zone,
  );
};

const decide = (refund: refunds.RefundState["refund"], staff: StaffId, agreed = true) =>
  refunds.decideRefund(
    world.house,
    world.tenant.id,
    { refund, staff, agreed, because: "looked at the receipts" },
    world.zone,
  );

test("a refund waits for a second person, and is sent once that person agrees", async () => {
  const debtor = await world.placeOne(usd(90_00n));
  const payment = await paid(debtor, 60_00n);
  expect(await owed(debtor)).toBe(30_00n);
  const asked = must(await ask(payment, 20_00n, { fourEyes: true }));
  expect(asked.status).toBe("asked");
  expect(await owed(debtor)).toBe(30_00n);
  expect(await decide(asked.refund, ann)).toMatchObject({ error: "asked-it-yourself" });
  expect(must(await decide(asked.refund, bob)).status).toBe("given");
  expect(await decide(asked.refund, bob)).toMatchObject({ error: "decided-already" });
  expect(await owed(debtor)).toBe(50_00n);
});

test("no more goes back than came, in however many parts; the same key is the same refund", async () => {
  const debtor = await world.placeOne(usd(90_00n));
  const payment = await paid(debtor, 60_00n);
  must(await ask(payment, 25_00n, { key: "same" }));
  must(await ask(payment, 25_00n, { key: "same" }));
  expect(await ask(payment, 20_00n, { key: "same" })).toMatchObject({ error: "key-used" });
  must(await ask(payment, 25_00n));
  expect(await ask(payment, 10_01n)).toMatchObject({ error: "more-than-paid" });
  must(await ask(payment, 10_00n));
  expect(await ask(payment, 1n)).toMatchObject({ error: "more-than-paid" });
  expect(await owed(debtor)).toBe(90_00n);
});

test.each([
  ["nothing", 0n, {}, "not-above-zero"],
  ["without a reason", 1_00n, { because: " " }, "no-reason"],
  [
    "of nobody's payment",
    1_00n,
    { payment: trusted<PaymentId>("00000000-0000-7000-8000-000000000001") },
    "no-such-payment",
  ],
] as const)("a refund %s is refused", async (_, minor, more, error) => {
  const debtor = await world.placeOne(usd(90_00n));
  const payment = await paid(debtor, 60_00n);
  expect(await ask(payment, minor, more)).toMatchObject({ error });
});

test("a debt that was paid off is owed again after a dispute, and closed again when it is won", async () => {
  const lost = await world.placeOne(usd(90_00n));
  const won = await world.placeOne(usd(90_00n));
  await world.pays(lost, usd(90_00n), "tok_disputed");
  await paid(won, 90_00n, "tok_disputed_won");
  expect([await lifeOf(lost), await lifeOf(won)]).toEqual(["closed", "closed"]);
  await world.pass({ days: 3 });
  expect([await owed(lost), await owed(won)]).toEqual([90_00n, 90_00n]);
  expect([await lifeOf(lost), await lifeOf(won)]).toEqual(["open", "open"]);
  await world.pass({ days: 8 });
  expect([await owed(lost), await owed(won)]).toEqual([90_00n, 0n]);
  expect([await lifeOf(lost), await lifeOf(won)]).toEqual(["open", "closed"]);
  const [row] = await world.house.database.transaction(world.tenant.id, (tx) =>
    moneyBacksOfDebt(tx, won.account),
  );
  expect(present(row).status).toBe("won");
});

const disputeOf = async (debtor: Debtor) => {
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    moneyBacksOfDebt(tx, debtor.account),
  );
  return present(rows.find(({ kind }) => kind === "dispute"));
};

type StandingTold = Extract<Told, { to: "disputed" }>;
const disputed = {
  to: "disputed",
  dispute: "dp_9",
  amount: usd(60_00n),
  reason: "fraudulent",
  fee: null,
} as const;
const tells = (told: Omit<StandingTold, keyof typeof disputed>) =>
  hearNews(world.house, world.tenant.id, { ...disputed, ...told }, world.by);

test("a question of a bank takes nothing; what becomes of it is told, the last word last", async () => {
  const debtor = await world.placeOne(usd(90_00n));
  const payment = await paid(debtor, 60_00n);
  const at = world.clock.now();
  const dueBy = later(at, 9 * 86_400_000);
  const minutes = (count: number) => later(at, count * 60_000);
  const told = (
    standing: StandingTold["standing"],
    after: number,
    answerBy: Instant | null = null,
  ) => tells({ payment, tenant: world.tenant.id, standing, answerBy, at: minutes(after) });
  expect(await told("question", 1, dueBy)).toBe("noted");
  expect(await owed(debtor)).toBe(30_00n);
  expect(await disputeOf(debtor)).toMatchObject({ status: "questioned", answer_by: dueBy });
  const took = { payment, tenant: world.tenant.id, to: "charged-back", at: minutes(5) } as const;
  const of = { dispute: "dp_9", amount: usd(60_00n), reason: "fraudulent" } as const;
  expect(await hearNews(world.house, world.tenant.id, { ...took, ...of }, world.by)).toBe(
    "reversed",
  );
  expect(await owed(debtor)).toBe(90_00n);
  expect(await told("answered", 8)).toBe("noted");
  // Posted later, though it happened before.
  expect(await told("to-answer", 5, dueBy)).toBe("known-already");
  expect(await disputeOf(debtor)).toMatchObject({
    status: "taken",
    standing: "answered",
    answer_by: null,
  });
  expect(await told("lost", 20)).toBe("noted");
  expect(await disputeOf(debtor)).toMatchObject({ status: "taken", standing: "lost" });
});

test("a dispute is taken up, from a colleague too, and laid down by nobody else", async () => {
  const debtor = await world.placeOne(usd(90_00n));
  await paid(debtor, 60_00n, "tok_disputed");
  await world.pass({ days: 3 });
  const { id, standing, answer_by, fee_minor } = await disputeOf(debtor);
  expect([standing, fee_minor]).toEqual(["to-answer", 15_00n]);
  expect(answer_by).not.toBeNull();
  const work = (staff: StaffId, takesUp: boolean) =>
    workDispute(world.house, world.tenant.id, { dispute: id, staff, takesUp });
  must(await work(ann, true));
  must(await work(ann, true));
  expect(await work(bob, false)).toMatchObject({ error: "not-yours" });
  must(await work(bob, true));
  expect((await disputeOf(debtor)).worked_by).toBe(bob);
  must(await work(bob, false));
  expect((await disputeOf(debtor)).worked_by).toBeNull();
});

test("what was left of a payment is given back as a part of it", async () => {
  const debtor = await world.placeOne(usd(90_00n));
  const payment = await paid(debtor, 60_00n);
  must(await ask(payment, 20_00n));
  const back = (
    await world.house.database.transaction(world.tenant.id, (tx) =>
      moneyBacksOfDebt(tx, debtor.account),
    )
  ).at(0);
  const rest = present(back?.rest_id);
  expect(await ask(rest, 10_00n)).toMatchObject({ error: "rest-of-another" });
  must(await ask(payment, 10_00n));
  expect(await owed(debtor)).toBe(60_00n);
});

test("a payment that was disputed is given back by nobody", async () => {
  const debtor = await world.placeOne(usd(90_00n));
  const payment = await paid(debtor, 90_00n, "tok_disputed");
  await world.pass({ days: 3 });
  expect(await ask(payment, 1_00n)).toMatchObject({ error: "more-than-paid" });
});

test("after all of it the books prove themselves", async () => {
  expect(await world.verdict()).toEqual([]);
});
