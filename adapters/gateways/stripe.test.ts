/** Stripe over real HTTP: what is charged is charged once, whatever its answer; what it posts is kept once. */

import {
  type Instant,
  type MoneyBackId,
  type PaymentId,
  later,
  must,
  msOf,
  usd,
} from "@forbear/kernel";
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from "vitest";
import type { PostingGateway } from "./chosen.ts";
import { gatewayBookOn, newsHeard, newsPosted } from "./references.ts";
import { type StripeServer, stripeServer, stripeSigned } from "./stripe-server.ts";
import { stripeGateway, stripeName } from "./stripe.ts";
import { type GatewayWorld, gatewayWorld, now, tenant } from "./world.ts";

const [newer, older] = ["whsec_the_newer_one", "whsec_the_older_one"] as const;
const apiKey = "sk_test_1234567890";

let world: GatewayWorld;
let server: StripeServer;
let gateway: PostingGateway;

beforeAll(async () => {
  world = await gatewayWorld("stripe");
});
afterAll(() => world.close());

beforeEach(async () => {
  server = await stripeServer();
  gateway = stripeGateway({
    book: gatewayBookOn({ database: world.db.database, vault: world.vault }, stripeName),
    accountOf: () => Promise.resolve({ key: apiKey, hookSecrets: [newer, older], url: server.url }),
    now: () => now,
    log: world.log,
    timeLimitMs: 60_000,
    url: server.url,
  });
});
afterEach(() => server.close());

const chargedTimes = (): number => [...server.charges.values()].reduce((all, one) => all + one, 0);
const asked = (id: PaymentId) => ({ id, tenant, askedAt: now });
const taking = (id: PaymentId, token: string) => ({
  id,
  tenant,
  amount: usd(50_00n),
  token,
  at: now,
});

test.each`
  method                | answer                                                           | charged | found
  ${"pm_ok"}            | ${{ ok: true, value: "pending" }}                                | ${1}    | ${"settled"}
  ${"pm_processing"}    | ${{ ok: true, value: "pending" }}                                | ${0}    | ${"pending"}
  ${"pm_needs_payer"}   | ${{ error: { kind: "declined", reason: "needs-payer" } }}        | ${0}    | ${"declined"}
  ${"pm_no_money"}      | ${{ error: { kind: "declined", reason: "insufficient-funds" } }} | ${0}    | ${"declined"}
  ${"pm_expired"}       | ${{ error: { kind: "declined", reason: "card-expired" } }}       | ${0}    | ${"declined"}
  ${"pm_500_after"}     | ${{ error: { kind: "no-answer" } }}                              | ${1}    | ${"settled"}
  ${"pm_resets_after"}  | ${{ error: { kind: "no-answer" } }}                              | ${1}    | ${"settled"}
  ${"pm_resets_before"} | ${{ error: { kind: "no-answer" } }}                              | ${0}    | ${"declined"}
`("$method is answered, charged $charged times, and found $found", async (row) => {
  const { method, answer, charged, found } = row as Record<string, unknown>;
  const id = world.newId<PaymentId>();
  expect(await gateway.take(taking(id, `cus_1/${String(method)}`))).toMatchObject(answer as object);
  expect(await gateway.lookUp(asked(id))).toBe(found);
  expect(chargedTimes()).toBe(charged);
});

test("the same payment asked for ten times is charged once", async () => {
  const id = world.newId<PaymentId>();
  for (let n = 0; n < 10; n += 1) await gateway.take(taking(id, "cus_1/pm_ok"));
  expect(chargedTimes()).toBe(1);
});

test("a payment that was looked up and given up is charged by nobody who wakes later", async () => {
  const id = world.newId<PaymentId>();
  expect(await gateway.lookUp(asked(id))).toBe("never-taken");
  expect(await gateway.take(taking(id, "cus_1/pm_ok"))).toMatchObject({
    error: { kind: "unavailable" },
  });
  expect(chargedTimes()).toBe(0);
});

const paging = (id: PaymentId) => ({
  id,
  tenant,
  amount: usd(50_00n),
  at: now,
  doneAt: "https://agency.example/done",
  leftAt: "https://agency.example/left",
  language: "en" as const,
  payee: "Agency",
});

const only = <T>(of: ReadonlyMap<string, T>): string => [...of.keys()].at(-1) ?? "";

test("a page is opened once, is paid on, and its money goes back in parts, never more than came", async () => {
  const id = world.newId<PaymentId>();
  const opened = must(await gateway.page(paging(id)));
  expect(must(await gateway.page(paging(id))).url).toBe(opened.url);
  expect(server.sessions.size).toBe(1);
  expect(await gateway.lookUp(asked(id))).toBe("open");
  server.payOn(only(server.sessions));
  expect(await gateway.closePage(asked(id))).toBe("settled");
  const giving = (minor: bigint) => ({
    id: world.newId<MoneyBackId>(),
    tenant,
    payment: id,
    amount: usd(minor),
    at: now,
  });
  const first = giving(20_00n);
  server.failNextRefundAfter();
  expect(await gateway.refund(first)).toMatchObject({ error: { kind: "no-answer" } });
  expect(await gateway.lookUpRefund(first)).toBe("given");
  expect(await gateway.refund(giving(40_00n))).toMatchObject({ error: { kind: "declined" } });
  expect(await gateway.refund(giving(30_00n))).toMatchObject({ ok: true });
  expect([...server.given.values()]).toEqual([5_000]);
  expect(await gateway.lookUpRefund(giving(1n))).toBe("never-asked");
});

test("a page that the payer left is closed for good", async () => {
  const id = world.newId<PaymentId>();
  must(await gateway.page(paging(id)));
  expect(await gateway.closePage(asked(id))).toBe("declined");
  expect(await gateway.lookUp(asked(id))).toBe("declined");
  expect(await gateway.page(paging(id))).toMatchObject({ ok: false });
});

// What it posts ------------------------------------------------------------------------------------

const seconds = (at: Instant): number => Math.floor(msOf(at) / 1000);

const paidEvent = (payment: PaymentId, name: string): string =>
  JSON.stringify({
    id: name,
    object: "event",
    created: seconds(now),
    type: "payment_intent.succeeded",
    data: { object: { id: `pi_${name}`, metadata: { forbear_payment: payment } } },
  });

const post = (body: string, header: string, at: Instant = now) =>
  gateway.deliver({
    tenant,
    provider: stripeName,
    headers: { "stripe-signature": header },
    body: Buffer.from(body),
    at,
  });

test("a post is kept once, ten times and three days late, by either secret", async () => {
  const body = paidEvent(world.newId<PaymentId>(), "evt_once");
  expect(await post(body, stripeSigned(body, newer, seconds(now)))).toMatchObject({
    value: "kept",
  });
  for (const hours of [0, 1, 2, 5, 11, 23, 24, 47, 48, 72]) {
    const at = later(now, hours * 3_600_000);
    expect(await post(body, stripeSigned(body, older, seconds(at)), at)).toMatchObject({
      value: "known-already",
    });
  }
  const told = (await newsPosted(world.db.database)).filter(({ key }) => key === "stripe:evt_once");
  expect(told).toMatchObject([{ to: "settled" }]);
  await newsHeard(world.db.database, told, now);
  expect(await newsPosted(world.db.database)).toEqual([]);
});

test.each`
  why                           | secret                 | after   | change
  ${"with a secret of its own"} | ${"whsec_of_a_forger"} | ${0}    | ${""}
  ${"six minutes ago"}          | ${newer}               | ${-360} | ${""}
  ${"six minutes ahead"}        | ${newer}               | ${360}  | ${""}
  ${"and changed by a byte"}    | ${newer}               | ${0}    | ${" "}
`("a post that was signed $why is refused", async (row) => {
  const { secret, after, change } = row as { secret: string; after: number; change: string };
  const body = paidEvent(world.newId<PaymentId>(), "evt_forged");
  const header = stripeSigned(body, secret, seconds(now) + after);
  expect(await post(body + change, header)).toMatchObject({ error: "bad-signature" });
  expect(await newsPosted(world.db.database)).toEqual([]);
});

test.each(["", "t=1", "v1=00", "t=,v1=", "t=1e9,v1=00"])(
  "the header %j signs nothing",
  async (header) => {
    expect(await post("{}", header)).toMatchObject({ error: "bad-signature" });
  },
);

test("a dispute is known by its intent, whatever was told before", async () => {
  const id = world.newId<PaymentId>();
  must(await gateway.take(taking(id, "cus_1/pm_ok")));
  const dispute = (type: string, status: string, name: string): string =>
    JSON.stringify({
      id: name,
      object: "event",
      created: seconds(now),
      type,
      data: {
        object: {
          id: "dp_1",
          amount: 5_000,
          currency: "usd",
          status,
          reason: "fraudulent",
          payment_intent: only(server.charges),
          charge: "ch_1",
          evidence_details: { due_by: seconds(now) + 9 * 86_400 },
          balance_transactions: [{ fee: status === "won" ? 0 : 1_500, currency: "usd" }],
        },
      },
    });
  const told = async (type: string, status: string, name: string) => {
    const body = dispute(type, status, name);
    must(await post(body, stripeSigned(body, newer, seconds(now))));
  };
  await told("charge.dispute.created", "warning_needs_response", "evt_question");
  await told("charge.dispute.closed", "won", "evt_won");
  await told("charge.dispute.created", "needs_response", "evt_opened");
  const news = (await newsPosted(world.db.database)).filter(({ payment }) => payment === id);
  const money = news.filter(({ to }) => to !== "disputed");
  expect(money.map(({ to }) => to).sort()).toEqual(["charged-back", "reinstated"]);
  const answerBy = later(now, 9 * 86_400_000);
  const said = news.flatMap((one) => (one.to === "disputed" ? [one] : []));
  const stands = (standing: string) => said.find((one) => one.standing === standing);
  expect(said).toHaveLength(3);
  expect(stands("question")).toMatchObject({ dispute: "dp_1", answerBy, fee: usd(15_00n) });
  expect(stands("to-answer")).toMatchObject({ answerBy, reason: "fraudulent" });
  expect(stands("won")).toMatchObject({ answerBy: null, fee: null });
  await newsHeard(world.db.database, news, now);
});

test("what is of no payment of ours is taken and kept nowhere", async () => {
  const body = JSON.stringify({
    id: "evt_other",
    object: "event",
    created: seconds(now),
    type: "payment_intent.succeeded",
    data: { object: { id: "pi_of_a_shop", metadata: {} } },
  });
  expect(await post(body, stripeSigned(body, newer, seconds(now)))).toMatchObject({
    value: "nothing",
  });
});

test("no key, secret or token is ever logged", () => {
  expect(world.logged.join("\n")).not.toMatch(/sk_test|whsec|cus_1|pm_/);
  expect(world.logged.length).toBeGreaterThan(0);
});
