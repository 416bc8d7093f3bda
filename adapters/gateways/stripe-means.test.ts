/** Cards that Stripe keeps, over real HTTP: authorised on its page, charged while nobody is there, forgotten. */

import {
  type PaymentId,
  type StoredMeansId,
  addDays,
  localDate,
  msOf,
  must,
  parseTimeZone,
  present,
  usd,
} from "@forbear/kernel";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { PostingGateway } from "./chosen.ts";
import { gatewayBookOn, meansNewsHeard, meansPosted } from "./references.ts";
import { type Method, type StripeServer, stripeServer, stripeSigned } from "./stripe-server.ts";
import { stripeGateway, stripeName } from "./stripe.ts";
import { type GatewayWorld, gatewayWorld, now, tenant } from "./world.ts";

const secret = "whsec_of_the_means";
const today = localDate(now, must(parseTimeZone("Etc/UTC")));

let world: GatewayWorld;
let server: StripeServer;
let gateway: PostingGateway;

beforeAll(async () => {
  world = await gatewayWorld("stripe means");
});
afterAll(() => world.close());
beforeEach(async () => {
  server = await stripeServer();
  const account = { key: "sk_test_1234567890", hookSecrets: [secret], url: server.url };
  gateway = stripeGateway({
    book: gatewayBookOn({ database: world.db.database, vault: world.vault }, stripeName),
    accountOf: () => Promise.resolve(account),
    now: () => now,
    log: world.log,
    timeLimitMs: 60_000,
    url: server.url,
  });
});
afterEach(() => server.close());

const asking = (id: StoredMeansId) => ({
  id,
  tenant,
  method: "card" as const,
  most: usd(50_00n),
  lastOn: addDays(today, 90),
  at: now,
  doneAt: "https://agency.example/done",
  leftAt: "https://agency.example/left",
  language: "en" as const,
  payee: "Agency",
  payer: { name: "Ana", email: null, phone: null },
});

async function opened() {
  const id = world.newId<StoredMeansId>();
  const page = must(await gateway.setUp(asking(id)));
  return { id, page };
}

/** Posts an event over the object that Stripe would name. */
async function posts(type: string, object: unknown) {
  const seconds = Math.floor(msOf(now) / 1000);
  const event = { id: `evt_${world.newId<PaymentId>()}`, object: "event", created: seconds };
  const body = JSON.stringify({ ...event, type, data: { object } });
  const headers = { "stripe-signature": stripeSigned(body, secret, seconds) };
  const delivery = { tenant, provider: stripeName, headers, body: Buffer.from(body), at: now };
  return gateway.deliver(delivery);
}

const news = () => meansPosted(world.db.database, world.vault);
afterEach(async () => meansNewsHeard(world.db.database, await news(), now));

async function authorised(method: Method = "pm_ok") {
  const { id, page } = await opened();
  server.authoriseOn(page.reference, method);
  const told = await gateway.lookUpSetUp({ id, tenant, provider: "stripe", page: page.reference });
  if (told?.to !== "authorised") throw new Error("it was authorised");
  return { id, page, told };
}

test("a page is opened in setup mode for that one way of paying, and asked again it is the same", async () => {
  const { id, page } = await opened();
  expect(must(await gateway.setUp(asking(id)))).toEqual(page);
  expect(server.sessions.size).toBe(1);
  const session = present(server.sessions.get(page.reference));
  expect(session).toMatchObject({ mode: "setup", allowed: "card", currency: "usd" });
  expect(session["metadata"]).toEqual({ forbear_means: id });
  expect(
    await gateway.lookUpSetUp({ id, tenant, provider: "stripe", page: page.reference }),
  ).toBeNull();
});

test("what was authorised is told once, under seal, with no more of the card than its end", async () => {
  const { id, page } = await opened();
  server.authoriseOn(page.reference, "pm_ok");
  const session = server.sessions.get(page.reference);
  expect(await posts("checkout.session.completed", session)).toEqual({ ok: true, value: "kept" });
  const [only, ...more] = await news();
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    id,
    tenant,
    told: { to: "authorised", last4: "4242", expiresOn: "2028-04-30" },
  });
});

test("a post of a page that is of no plan of ours is nothing", async () => {
  const stranger = {
    id: "cs_1",
    mode: "setup",
    status: "complete",
    setup_intent: "seti_1",
    metadata: {},
  };
  expect(await posts("checkout.session.completed", stranger)).toMatchObject({ value: "nothing" });
  expect(await news()).toEqual([]);
});

test.each`
  method              | answer                                                                      | charged
  ${"pm_ok"}          | ${{ ok: true, value: "pending" }}                                           | ${1}
  ${"pm_no_money"}    | ${{ ok: false, error: { kind: "declined", reason: "insufficient-funds" } }} | ${0}
  ${"pm_needs_payer"} | ${{ ok: false, error: { kind: "declined", reason: "needs-payer" } }}        | ${0}
`("charged while nobody is there, $method is answered", async ({ method, answer, charged }) => {
  const { told } = await authorised(method as Method);
  const id = world.newId<PaymentId>();
  const asked = { id, tenant, amount: usd(20_00n), token: told.token, provider: "stripe", at: now };
  expect(await gateway.take(asked)).toEqual(answer);
  expect([...server.charges.values()].reduce((all, one) => all + one, 0)).toBe(charged);
});

test("a card that was removed, at Stripe or by the bank, is told; one we do not know is nothing", async () => {
  const { id, told } = await authorised();
  const method = present(told.token.split("/")[1]);
  expect(await posts("payment_method.detached", { id: method })).toMatchObject({ value: "kept" });
  expect(await posts("payment_method.detached", { id: "pm_else" })).toMatchObject({
    value: "nothing",
  });
  const inactive = { id: "mandate_1", status: "inactive", payment_method: method };
  expect(await posts("mandate.updated", inactive)).toMatchObject({ value: "kept" });
  expect((await news()).map((one) => [one.id, one.told.to])).toEqual([
    [id, "gone"],
    [id, "gone"],
  ]);
});

test("what is let go is forgotten by Stripe; asked again it was forgotten before", async () => {
  const { id, told } = await authorised();
  const asked = { id, tenant, provider: "stripe", token: told.token };
  expect(server.methods.size).toBe(1);
  expect(await gateway.letGo(asked)).toBe("gone");
  expect(server.methods.size).toBe(0);
  expect(await gateway.letGo(asked)).toBe("gone");
});

test("nothing of it was logged that opens anything", () => {
  const text = world.logged.join("\n");
  for (const secretText of [secret, "sk_test", "pm_ok", "cus_"])
    expect(text).not.toContain(secretText);
});
