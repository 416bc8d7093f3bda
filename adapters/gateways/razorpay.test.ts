/** Razorpay over real HTTP: one link and one refund, whatever its answer; what it posts is kept once. */

import {
  instantOf,
  type Instant,
  type MoneyBackId,
  type PaymentId,
  later,
  money,
  msOf,
  must,
  present,
} from "@forbear/kernel";
import type { GatewayNews } from "@forbear/operations";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { PostingGateway } from "./chosen.ts";
import { type RazorpayServer, razorpayServer, razorpaySigned } from "./razorpay-server.ts";
import { razorpayGateway, razorpayName } from "./razorpay.ts";
import { gatewayBookOn, newsHeard, newsPosted } from "./references.ts";
import { type GatewayWorld, gatewayWorld, now, tenant } from "./world.ts";

const seconds = Math.floor(msOf(now) / 1000);
const [newer, older] = ["the_newer_secret", "the_older_secret"] as const;
const [keyId, keySecret] = ["rzp_test_1234567890", "secret_of_the_key"] as const;

let world: GatewayWorld;
let server: RazorpayServer;
let gateway: PostingGateway;

beforeAll(async () => {
  world = await gatewayWorld("razorpay");
});
afterAll(() => world.close());

const gatewayWith = (secret: string): PostingGateway =>
  razorpayGateway({
    book: gatewayBookOn({ database: world.db.database, vault: world.vault }, razorpayName),
    accountOf: () =>
      Promise.resolve({
        keyId,
        keySecret: secret,
        hookSecrets: [newer, older],
        url: server.url,
      }),
    now: () => now,
    log: world.log,
    timeLimitMs: 60_000,
    url: server.url,
  });

beforeEach(async () => {
  server = await razorpayServer(`${keyId}:${keySecret}`, seconds);
  gateway = gatewayWith(keySecret);
});
afterEach(() => server.close());

const inr = (minor: bigint) => money("INR", minor);
const asked = (id: PaymentId) => ({ id, tenant, askedAt: now });
const paging = (id: PaymentId) => ({
  id,
  tenant,
  amount: inr(500_00n),
  at: now,
  doneAt: "https://agency.example/done",
  leftAt: "https://agency.example/left",
  language: "en" as const,
  payee: "Agency",
});
const giving = (payment: PaymentId, minor: bigint) => ({
  id: world.newId<MoneyBackId>(),
  tenant,
  payment,
  amount: inr(minor),
  at: now,
});

const onlyLink = () => present([...server.links.values()][0], "the link that was made");

/** A payment whose link is there. */
async function opened(): Promise<{ readonly id: PaymentId; readonly link: string }> {
  const id = world.newId<PaymentId>();
  must(await gateway.page(paging(id)));
  return { id, link: onlyLink().id };
}

/** A payment that was paid on its link. */
async function paid() {
  const { id, link } = await opened();
  return { id, link, charge: server.pay(link) };
}

test("a page is one link under our reference, however often it is asked for", async () => {
  const id = world.newId<PaymentId>();
  const first = must(await gateway.page(paging(id)));
  expect(first).toEqual({ url: onlyLink().short_url, openUntil: later(now, 30 * 60_000) });
  for (let n = 0; n < 3; n += 1) expect(must(await gateway.page(paging(id)))).toEqual(first);
  expect([...server.links.values()]).toMatchObject([
    { reference_id: id, amount: 500_00, currency: "INR", notes: { forbear_payment: id } },
  ]);
  expect(await gateway.lookUp(asked(id))).toBe("open");
});

test("a link whose answer was lost is found by its reference, and made once", async () => {
  const id = world.newId<PaymentId>();
  server.failNext("after");
  const found = must(await gateway.page(paging(id)));
  expect(found.url).toBe(onlyLink().short_url);
  expect(must(await gateway.page(paging(id)))).toEqual(found);
  expect(server.links.size).toBe(1);
});

test("a link that was never made has no page, and its payment is given up for good", async () => {
  const id = world.newId<PaymentId>();
  server.failNext("before");
  expect(await gateway.page(paging(id))).toMatchObject({ error: { kind: "no-answer" } });
  expect(await gateway.lookUp(asked(id))).toBe("never-taken");
  expect(await gateway.page(paging(id))).toMatchObject({ error: { kind: "unavailable" } });
  expect(await gateway.lookUp(asked(id))).toBe("declined");
});

test("nobody can say how a payment stands while the key is refused", async () => {
  const { id } = await opened();
  const locked = gatewayWith("a key that was withdrawn");
  expect(await locked.page(paging(id))).toMatchObject({ error: { kind: "unavailable" } });
  expect(await locked.lookUp(asked(id))).toBe("unknown");
  expect(await locked.lookUp(asked(world.newId<PaymentId>()))).toBe("unknown");
  expect(await gateway.lookUp(asked(id))).toBe("open");
});

test.each`
  end            | found
  ${"paid"}      | ${"settled"}
  ${"expired"}   | ${"declined"}
  ${"cancelled"} | ${"declined"}
`("a page that is closed after it was $end is found $found", async (row) => {
  const { end, found } = row as { end: string; found: string };
  const { id, link } = await opened();
  if (end === "paid") server.pay(link);
  if (end === "expired") server.expire(link);
  expect(await gateway.closePage(asked(id))).toBe(found);
  expect(await gateway.lookUp(asked(id))).toBe(found);
  expect(onlyLink().status).toBe(end);
  expect(await gateway.page(paging(id))).toMatchObject({ ok: false });
});

test("money goes back in parts and whole, once each, and never more than came", async () => {
  const { id } = await paid();
  const part = giving(id, 200_00n);
  expect(await gateway.lookUpRefund(part)).toBe("never-asked");
  expect(await gateway.refund(part)).toEqual({ ok: true, value: "given" });
  expect(await gateway.refund(part)).toEqual({ ok: true, value: "given" });
  expect(await gateway.refund(giving(id, 300_01n))).toMatchObject({
    error: { kind: "declined", reason: "refused" },
  });
  expect(await gateway.refund(giving(id, 300_00n))).toMatchObject({ ok: true });
  expect([...server.refunds.values()].map(({ amount }) => amount)).toEqual([200_00, 300_00]);
});

test.each`
  how         | found
  ${"after"}  | ${"given"}
  ${"before"} | ${"never-asked"}
  ${"busy"}   | ${"never-asked"}
`("a refund that fails $how is looked up, and is given once when asked again", async (row) => {
  const { how, found } = row as { how: "after" | "before" | "busy"; found: string };
  const { id } = await paid();
  const whole = giving(id, 500_00n);
  expect(await gateway.lookUp(asked(id))).toBe("settled");
  server.failNext(how);
  expect(await gateway.refund(whole)).toMatchObject({ error: { kind: "no-answer" } });
  expect(await gateway.lookUpRefund(whole)).toBe(found);
  expect(await gateway.refund(whole)).toMatchObject({ ok: true });
  expect([...server.refunds.values()]).toMatchObject([{ amount: 500_00, receipt: whole.id }]);
});

test("a refund that the bank refused is found declined", async () => {
  const { id } = await paid();
  const whole = giving(id, 500_00n);
  must(await gateway.refund(whole));
  server.fail(present([...server.refunds.keys()][0]));
  expect(await gateway.lookUpRefund(whole)).toBe("declined");
});

test("nothing goes back of what never came", async () => {
  const { id } = await opened();
  const refund = giving(id, 1_00n);
  expect(await gateway.refund(refund)).toMatchObject({ error: { kind: "declined" } });
  expect(await gateway.lookUpRefund(refund)).toBe("declined");
  expect(server.refunds.size).toBe(0);
});

// What it posts ------------------------------------------------------------------------------------

type Entities = Readonly<Record<string, object>>;

const posted = (event: string, of: Entities): string =>
  JSON.stringify({
    entity: "event",
    account_id: "acc_1",
    event,
    contains: Object.keys(of),
    payload: Object.fromEntries(Object.entries(of).map(([name, entity]) => [name, { entity }])),
    created_at: seconds,
  });

const deliver = (body: string, signature: string, at: Instant = now) =>
  gateway.deliver({
    tenant,
    provider: razorpayName,
    headers: { "x-razorpay-signature": signature },
    body: Buffer.from(body),
    at,
  });

const post = (event: string, of: Entities, at: Instant = now) => {
  const body = posted(event, of);
  return deliver(body, razorpaySigned(body, newer), at);
};

/** A charge as it is posted: its notes are a list where it has none. */
const charged = (id: string, captured = true) => ({
  id,
  entity: "payment",
  status: captured ? "captured" : "failed",
  captured,
  notes: [],
});
const linked = (id: string) => ({ ...present(server.links.get(id)), payments: [] });

/** What was told of a payment; it is heard by this. */
async function told(id: PaymentId): Promise<readonly GatewayNews[]> {
  const news = (await newsPosted(world.db.database)).filter(({ payment }) => payment === id);
  await newsHeard(world.db.database, news, now);
  return news;
}

test("a paid link is heard once, though it is posted ten times, by either secret and late", async () => {
  const { id, link, charge } = await paid();
  const body = posted("payment_link.paid", {
    payment_link: linked(link),
    payment: charged(charge),
  });
  expect(await deliver(body, razorpaySigned(body, newer))).toEqual({ ok: true, value: "kept" });
  for (let hours = 0; hours < 9; hours += 1) {
    const signature = razorpaySigned(body, hours % 2 === 0 ? older : newer);
    expect(await deliver(body, signature, later(now, hours * 3_600_000))).toEqual({
      ok: true,
      value: "known-already",
    });
  }
  expect(await told(id)).toMatchObject([{ to: "settled", payment: id }]);
});

test.each`
  why                                  | secret                  | change
  ${"signed with a secret of its own"} | ${"secret_of_a_forger"} | ${""}
  ${"altered after it was signed"}     | ${newer}                | ${" "}
  ${"signed with the secret of a key"} | ${keySecret}            | ${""}
`("a post that was $why is refused", async (row) => {
  const { secret, change } = row as { secret: string; change: string };
  const { id, link, charge } = await paid();
  const body = posted("payment_link.paid", {
    payment_link: linked(link),
    payment: charged(charge),
  });
  expect(await deliver(body + change, razorpaySigned(body, secret))).toMatchObject({
    error: "bad-signature",
  });
  expect(await deliver(body, "")).toMatchObject({ error: "bad-signature" });
  expect(await told(id)).toEqual([]);
});

test("a refund told before its payment is known by what the money that came is called", async () => {
  const { id, link, charge } = await paid();
  const part = giving(id, 200_00n);
  must(await gateway.refund(part));
  const refund = present([...server.refunds.values()][0]);
  const back = { refund, payment: charged(charge) };
  expect(await post("refund.processed", back)).toMatchObject({ value: "kept" });
  expect(
    await post("payment_link.paid", { payment_link: linked(link), payment: charged(charge) }),
  ).toMatchObject({ value: "kept" });
  expect(await post("refund.processed", back)).toMatchObject({ value: "known-already" });
  const news = await told(id);
  expect(news).toHaveLength(2);
  expect(news.find(({ to }) => to === "settled")).toBeDefined();
  expect(news.find(({ to }) => to === "refunded")).toMatchObject({
    ours: part.id,
    refund: refund.id,
    amount: inr(200_00n),
  });
});

test("a refund made at the desk of the processor is of none of ours, and may fail later", async () => {
  const { id, charge } = await paid();
  expect(await gateway.lookUp(asked(id))).toBe("settled");
  const refund = {
    id: `rfnd_${charge}`,
    amount: 500_00,
    currency: "INR",
    payment_id: charge,
    notes: [],
    receipt: null,
    status: "processed",
  };
  expect(await post("refund.created", { refund })).toMatchObject({ value: "kept" });
  const failed = { ...refund, status: "failed" };
  expect(await post("refund.failed", { refund: failed })).toMatchObject({ value: "kept" });
  const news = await told(id);
  expect(news.map(({ to }) => to).sort()).toEqual(["refund-failed", "refunded"]);
  for (const one of news) expect(one).toMatchObject({ ours: null, amount: inr(500_00n) });
});

test("what is given back of an attempt whose money never came is no refund of ours", async () => {
  const { id, charge } = await paid();
  expect(await gateway.lookUp(asked(id))).toBe("settled");
  const attempt = { ...charged("pay_attempt", false), notes: { forbear_payment: id } };
  const refund = {
    id: "rfnd_attempt",
    amount: 500_00,
    currency: "INR",
    payment_id: attempt.id,
    notes: [],
    receipt: null,
    status: "processed",
  };
  expect(await post("payment.authorized", { payment: attempt })).toMatchObject({
    value: "nothing",
  });
  expect(await post("refund.processed", { refund, payment: attempt })).toMatchObject({
    value: "nothing",
  });
  expect(await told(id)).toEqual([]);
  must(await gateway.refund(giving(id, 500_00n)));
  expect([...server.refunds.values()]).toMatchObject([{ payment_id: charge }]);
});

test.each(["payment_link.expired", "payment_link.cancelled"])(
  "%s is the end of a payment that nobody made",
  async (event) => {
    const { id, link } = await opened();
    const of = { payment_link: { ...linked(link), notes: null } };
    expect(await post(event, of)).toMatchObject({ value: "kept" });
    expect(await post(event, of)).toMatchObject({ value: "known-already" });
    expect(await told(id)).toMatchObject([{ to: "failed", reason: "page-left" }]);
  },
);

test.each`
  event        | deducted | to                | minor
  ${"created"} | ${0}     | ${null}           | ${0}
  ${"created"} | ${50000} | ${"charged-back"} | ${50000}
  ${"lost"}    | ${50000} | ${"charged-back"} | ${50000}
  ${"lost"}    | ${20000} | ${"charged-back"} | ${20000}
  ${"won"}     | ${0}     | ${"reinstated"}   | ${50000}
`("a dispute that is $event with $deducted taken is $to", async (row) => {
  const { event, deducted, to, minor } = row as {
    event: string;
    deducted: number;
    to: string | null;
    minor: number;
  };
  const { id, charge } = await paid();
  expect(await gateway.lookUp(asked(id))).toBe("settled");
  const dispute = {
    id: `disp_${charge}`,
    entity: "dispute",
    payment_id: charge,
    amount: 500_00,
    amount_deducted: deducted,
    currency: "INR",
    reason_code: "chargeback",
    respond_by: seconds + 86_400,
    status: event === "created" ? "open" : event,
    phase: "chargeback",
  };
  const of = { payment: charged(charge), dispute };
  expect(await post(`payment.dispute.${event}`, of)).toMatchObject({ value: "kept" });
  const amount = inr(BigInt(minor));
  const because = { dispute: dispute.id, amount, reason: "chargeback" };
  const news = await told(id);
  expect(news.filter((one) => one.to !== "disputed")).toMatchObject(
    to === null ? [] : [{ to, ...because }],
  );
  expect(news.filter((one) => one.to === "disputed")).toMatchObject([
    {
      dispute: dispute.id,
      standing: event === "created" ? (deducted === 0 ? "question" : "to-answer") : event,
      answerBy: event === "created" ? instantOf((seconds + 86_400) * 1000) : null,
    },
  ]);
});

test("what is of no payment of ours, or is no event, is kept nowhere", async () => {
  const other = { payment: charged("pay_of_a_shop") };
  expect(await post("payment.captured", other)).toMatchObject({ value: "nothing" });
  expect(await deliver("{}", razorpaySigned("{}", newer))).toMatchObject({ error: "unreadable" });
  expect(await newsPosted(world.db.database)).toEqual([]);
});

test("no key and no secret is ever logged", () => {
  expect(world.logged.join("\n")).not.toMatch(/rzp_test|secret/);
  expect(world.logged.length).toBeGreaterThan(0);
});
