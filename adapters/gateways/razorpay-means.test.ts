/** Mandates at Razorpay, over real HTTP: registered on its page, taken by an order each, deleted. */

import {
  type PaymentId,
  type StoredMeansId,
  addDays,
  later,
  localDate,
  money,
  msOf,
  must,
  parseTimeZone,
  present,
} from "@forbear/kernel";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { PostingGateway } from "./chosen.ts";
import { tokenBody } from "./razorpay-mandates-server.ts";
import { type RazorpayServer, razorpayServer, razorpaySigned } from "./razorpay-server.ts";
import { razorpayGateway, razorpayName } from "./razorpay.ts";
import { gatewayBookOn, meansNewsHeard, meansPosted, newsHeard, newsPosted } from "./references.ts";
import { type GatewayWorld, gatewayWorld, now, tenant } from "./world.ts";

const secret = "the_secret_of_posts";
const seconds = Math.floor(msOf(now) / 1000);
const today = localDate(now, must(parseTimeZone("Etc/UTC")));

let world: GatewayWorld;
let server: RazorpayServer;
let gateway: PostingGateway;
let clock = now;

beforeAll(async () => {
  world = await gatewayWorld("razorpay means");
});
afterAll(() => world.close());
beforeEach(async () => {
  clock = now;
  server = await razorpayServer("rzp_test_1:secret", seconds);
  const keys = { keyId: "rzp_test_1", keySecret: "secret", hookSecrets: [secret] };
  gateway = razorpayGateway({
    book: gatewayBookOn({ database: world.db.database, vault: world.vault }, razorpayName),
    accountOf: () => Promise.resolve({ ...keys, url: server.url }),
    now: () => clock,
    log: world.log,
    timeLimitMs: 60_000,
    url: server.url,
  });
});
afterEach(() => server.close());

const inr = (minor: bigint) => money("INR", minor);
const asking = (id: StoredMeansId, method: "upi" | "card" | "bank-debit" = "upi") => ({
  id,
  tenant,
  method,
  most: inr(2_000_00n),
  lastOn: addDays(today, 90),
  at: now,
  doneAt: "https://agency.example/done",
  leftAt: "https://agency.example/left",
  language: "hi" as const,
  payee: "Agency",
  payer: { name: "Asha", email: null, phone: null },
});

async function posts(event: string, payload: object) {
  const body = JSON.stringify({ event, created_at: seconds, payload });
  const headers = { "x-razorpay-signature": razorpaySigned(body, secret) };
  const delivery = { tenant, provider: razorpayName, headers, body: Buffer.from(body), at: now };
  return gateway.deliver(delivery);
}

const heardMeans = async () => {
  const told = await meansPosted(world.db.database, world.vault);
  await meansNewsHeard(world.db.database, told, now);
  return told;
};

/** A link that its payer authorised on; the bank has `status` for the mandate then. */
async function registered(status: "initiated" | "confirmed" | "rejected" = "confirmed") {
  const id = world.newId<StoredMeansId>();
  const page = must(await gateway.setUp(asking(id)));
  const link = present(server.mandates.registrations.get(page.reference));
  const token = server.mandates.authorise(link, status);
  const { payment_id, asked } = link;
  const entity = { id: link.id, status: "paid", payment_id, notes: asked["notes"] };
  const paid = await posts("invoice.paid", { invoice: { entity } });
  return { id, page, token, paid };
}

test("a link asks for no more than the largest instalment, and is sent by nobody but us", async () => {
  const id = world.newId<StoredMeansId>();
  const page = must(await gateway.setUp(asking(id)));
  const [link] = [...server.mandates.registrations.values()];
  expect(page.url).toBe(`https://rzp.io/i/${page.reference}`);
  expect(present(link).asked).toMatchObject({
    type: "link",
    currency: "INR",
    receipt: id,
    email_notify: 0,
    sms_notify: 0,
    subscription_registration: { method: "upi", max_amount: 2_000_00, frequency: "as_presented" },
    notes: { forbear_means: id },
  });
  const lookUp = { id, tenant, provider: razorpayName, page: page.reference };
  expect(await gateway.lookUpSetUp(lookUp)).toBeNull();
});

test("in another currency than rupees nothing is registered", async () => {
  const asked = { ...asking(world.newId<StoredMeansId>()), most: money("USD", 50_00n) };
  expect(await gateway.setUp(asked)).toMatchObject({ error: { kind: "declined" } });
  expect(server.mandates.registrations.size).toBe(0);
});

test("a mandate that the bank confirmed at once is authorised by the post of its link", async () => {
  const { id, token, paid } = await registered();
  expect(paid).toEqual({ ok: true, value: "kept" });
  expect(await heardMeans()).toMatchObject([
    { id, told: { to: "authorised", token: `${token.customer}/${token.id}`, last4: "ield" } },
  ]);
});

test("one that the bank takes days for is authorised when it confirms, and not before", async () => {
  const { id, token, paid } = await registered("initiated");
  expect(paid).toMatchObject({ value: "nothing" });
  token.status = "confirmed";
  const confirmed = { token: { entity: tokenBody(token) } };
  expect(await posts("token.confirmed", confirmed)).toMatchObject({ value: "kept" });
  expect(await posts("token.confirmed", confirmed)).toMatchObject({ value: "known-already" });
  expect(await heardMeans()).toMatchObject([{ id, told: { to: "authorised" } }]);
});

test("one that the payer cancelled in their app is told as gone; one that is not ours is nothing", async () => {
  const { id, token } = await registered();
  await heardMeans();
  const cancelled = { token: { entity: { ...tokenBody(token) } } };
  expect(await posts("token.cancelled", cancelled)).toMatchObject({ value: "kept" });
  expect(await heardMeans()).toMatchObject([{ id, told: { to: "gone" } }]);
  const other = { token: { entity: { ...tokenBody(token), id: "token_else" } } };
  expect(await posts("token.cancelled", other)).toMatchObject({ value: "nothing" });
});

const taking = (id: PaymentId, token: { readonly customer: string; readonly id: string }) => ({
  id,
  tenant,
  amount: inr(1_500_00n),
  token: `${token.customer}/${token.id}`,
  provider: razorpayName,
  at: now,
});

const takenBy = (token: { readonly id: string }): number =>
  [...server.mandates.payments.values()].filter((one) => one["token"] === token.id).length;

test.each`
  next           | answer                                         | found
  ${"captured"}  | ${{ ok: true, value: "pending" }}              | ${"settled"}
  ${"failed"}    | ${{ ok: true, value: "pending" }}              | ${"declined"}
  ${"no-answer"} | ${{ ok: false, error: { kind: "no-answer" } }} | ${"settled"}
`("what is $next is asked for once and found as $found", async ({ next, answer, found }) => {
  const { token } = await registered();
  token.next = next as typeof token.next;
  const id = world.newId<PaymentId>();
  expect(await gateway.take(taking(id, token))).toEqual(answer);
  expect(await gateway.lookUp({ id, tenant, askedAt: now })).toBe(found);
  // Asked again under the same id, it is not charged again.
  await gateway.take(taking(id, token));
  expect(takenBy(token)).toBe(1);
});

test("what was given up before it was ordered is charged by nobody who wakes later", async () => {
  const { token } = await registered();
  const id = world.newId<PaymentId>();
  expect(await gateway.lookUp({ id, tenant, askedAt: now })).toBe("never-taken");
  expect(await gateway.take(taking(id, token))).toMatchObject({ error: { kind: "unavailable" } });
  expect(takenBy(token)).toBe(0);
});

test("a refusal by a mandate fails the payment; on a link the payer may try again", async () => {
  const id = world.newId<PaymentId>();
  const entity = { id: "pay_1", captured: false, notes: { forbear_payment: id } };
  expect(await posts("payment.failed", { payment: { entity } })).toMatchObject({
    value: "nothing",
  });
  const byToken = { ...entity, notes: { ...entity.notes, forbear_by: "token" } };
  expect(await posts("payment.failed", { payment: { entity: byToken } })).toMatchObject({
    value: "kept",
  });
  const told = await newsPosted(world.db.database);
  expect(told).toMatchObject([{ payment: id, to: "failed" }]);
  await newsHeard(world.db.database, told, now);
});

test("an order by which nothing came is unknown for an hour, and then never was", async () => {
  const { token } = await registered();
  const id = world.newId<PaymentId>();
  token.status = "rejected";
  expect(await gateway.take(taking(id, token))).toMatchObject({ error: { kind: "declined" } });
  expect(await gateway.lookUp({ id, tenant, askedAt: now })).toBe("unknown");
  clock = later(now, 2 * 3_600_000);
  expect(await gateway.lookUp({ id, tenant, askedAt: now })).toBe("never-taken");
});

test("a mandate that is let go is deleted there; asked again it was before", async () => {
  const { id, token } = await registered();
  const asked = { id, tenant, provider: razorpayName, token: `${token.customer}/${token.id}` };
  expect(await gateway.letGo(asked)).toBe("gone");
  expect(server.mandates.tokens.size).toBe(0);
  expect(await gateway.letGo(asked)).toBe("gone");
});
