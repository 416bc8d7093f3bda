/** Accounts at processors over HTTP: joined by two, changed without a stop, and told to nobody. */

import { type StripeServer, stripeServer, stripeSigned } from "@forbear/adapters/testing";
import { type ProcessorAccountView, type ProcessorsView, routes } from "@forbear/contract";
import { type PaymentId, bucket, present, usd } from "@forbear/kernel";
import { raw, sql } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Role } from "./policy.ts";
import { noProcessors } from "./processors.ts";
import { type TestServer, testServer } from "./testing.ts";

const keys = {
  first: "sk_test_first12345678",
  rolled: "sk_test_rolled1234567",
  foreign: "sk_live_foreign123456",
  nobodys: "sk_test_nobodys123456",
} as const;
const hooks = { first: "whsec_first_secret_aa", rolled: "whsec_rolled_secret_bb" } as const;
const secrets = [...Object.values(keys), ...Object.values(hooks)];

const logged: string[] = [];
const answered: string[] = [];
let stripe: StripeServer;
let server: TestServer;

beforeAll(async () => {
  stripe = await stripeServer();
  stripe.keys.set(keys.first, "acct_ours").set(keys.rolled, "acct_ours");
  stripe.keys.set(keys.foreign, "acct_foreign");
  const urls = { ...noProcessors.urls, stripe: stripe.url };
  server = await testServer(2, {
    kind: "real",
    processors: { ...noProcessors, urls },
    logged: (line) => logged.push(line),
  });
});
afterAll(async () => {
  await server.close();
  await stripe.close();
});

type Who = Role | "stranger";

async function posts(who: Who, url: string, payload: object = {}) {
  const answer = await server.as(who, { method: "POST", url, payload });
  answered.push(answer.body);
  return answer;
}

const asks = (who: Who, change: { readonly key?: string; readonly hookSecret?: string }) =>
  posts(who, routes.askProcessor, {
    provider: "stripe",
    key: change.key ?? null,
    keyId: null,
    hookSecret: change.hookSecret ?? null,
  });
const decides = (who: Who, id: string, agreed = true) =>
  posts(who, routes.decideProcessor.replace(":id", id), { agreed });

async function seen(who: Who): Promise<ProcessorsView> {
  const answer = await server.as(who, { url: routes.processors });
  answered.push(answer.body);
  return answer.json<ProcessorsView>();
}

/** What Stripe would post of a payment of ours, signed by a secret. */
async function told(secret: string, ref: string, id: string): Promise<number> {
  const seconds = Math.floor(Date.now() / 1000);
  const payment = server.house.ids.next<PaymentId>(bucket(3));
  const body = JSON.stringify({
    id,
    object: "event",
    created: seconds,
    type: "payment_intent.succeeded",
    data: { object: { id: `pi_${id}`, metadata: { forbear_payment: payment } } },
  });
  const answer = await server.app.inject({
    method: "POST",
    url: `/hooks/${ref}/payments/stripe`,
    headers: {
      "content-type": "application/json",
      "stripe-signature": stripeSigned(body, secret, seconds),
    },
    payload: body,
  });
  return answer.statusCode;
}

test("who is neither of finance nor an administrator sees no keys, and asks for none", async () => {
  for (const who of ["collector", "supervisor", "compliance", "strategy"] as const) {
    expect((await server.as(who, { url: routes.processors })).statusCode, who).toBe(403);
    expect((await asks(who, { key: keys.first })).statusCode, who).toBe(403);
  }
});

test("keys that the processor does not know are not kept", async () => {
  const asked = await asks("administrator", { key: keys.nobodys, hookSecret: hooks.first });
  expect(asked.json()).toMatchObject({ status: 409, code: "keys-refused", field: "key" });
  expect((await seen("administrator")).accounts).toEqual([]);
});

test("a tenant is joined by two persons: until the second agrees, nothing is taken there", async () => {
  const asked = await asks("administrator", { key: keys.first, hookSecret: hooks.first });
  expect(asked.json()).toMatchObject({
    status: "asked",
    mode: "test",
    last4: "5678",
    ownAsk: true,
  });
  const { id } = asked.json<ProcessorAccountView>();
  expect((await seen("finance")).takes).toBeNull();
  expect(await server.house.gateway.hasPage(server.ours.id)).toBe(false);
  expect(await told(hooks.first, server.ours.ref, "evt_early")).toBe(401);
  const again = await asks("finance", { key: keys.first, hookSecret: hooks.first });
  expect(again.json()).toMatchObject({ code: "one-waits" });
  expect((await decides("administrator", id)).json()).toMatchObject({ code: "asked-it-yourself" });
  expect((await decides("finance", id)).json()).toMatchObject({ status: "in-force" });
  expect(await server.house.gateway.hasPage(server.ours.id)).toBe(true);
  expect(await told(hooks.first, server.ours.ref, "evt_1")).toBe(200);
});

test("what is one tenant's serves no other: neither its keys nor its secret", async () => {
  expect((await seen("stranger")).accounts).toEqual([]);
  expect(await server.house.gateway.hasPage(server.theirs.id)).toBe(false);
  expect(await told(hooks.first, server.theirs.ref, "evt_theirs")).toBe(401);
  const [ours] = (await seen("finance")).accounts;
  const id = present(ours).id;
  for (const route of [routes.checkProcessor, routes.leaveProcessor] as const) {
    expect((await posts("stranger", route.replace(":id", id))).statusCode, route).toBe(404);
  }
  expect((await decides("stranger", id)).statusCode).toBe(404);
});

test("another key of the same account is in force at once, and what was under way is found by it", async () => {
  const id = server.house.ids.next<PaymentId>(bucket(5));
  const { ours, house } = server;
  const amount = usd(20_00n);
  const paying = {
    id,
    tenant: ours.id,
    amount,
    token: "cus_1/pm_500_after",
    at: house.clock.now(),
  };
  expect(await house.gateway.take(paying)).toMatchObject({ error: { kind: "no-answer" } });
  const asked = await asks("administrator", { key: keys.rolled });
  expect(asked.json()).toMatchObject({ status: "in-force", owner: "acct_ours", last4: "4567" });
  stripe.keys.delete(keys.first);
  expect(await house.gateway.lookUp({ ...paying, askedAt: paying.at })).toBe("settled");
  expect(await told(hooks.first, ours.ref, "evt_2")).toBe(200);
});

test("a secret changes while posts go on: both hold, and then the newer alone", async () => {
  const { ours, house } = server;
  const asked = (await asks("finance", { hookSecret: hooks.rolled })).json<ProcessorAccountView>();
  expect(asked).toMatchObject({ status: "asked", hookLast4: ["t_bb", "t_aa"] });
  expect((await decides("administrator", asked.id)).json()).toMatchObject({ status: "in-force" });
  expect(await told(hooks.first, ours.ref, "evt_3")).toBe(200);
  expect(await told(hooks.rolled, ours.ref, "evt_4")).toBe(200);
  await house.database.transaction(ours.id, (tx) =>
    tx.execute(sql`
      update forbear.processor_account set older_until = ${house.clock.now()}
       where tenant_id = ${ours.id} and status = 'in-force'`),
  );
  expect(await told(hooks.first, ours.ref, "evt_5")).toBe(401);
  expect(await told(hooks.rolled, ours.ref, "evt_6")).toBe(200);
});

test("an account of somebody else's takes two, and can be refused", async () => {
  const asked = (await asks("administrator", { key: keys.foreign })).json<ProcessorAccountView>();
  expect(asked).toMatchObject({ status: "asked", mode: "live", owner: "acct_foreign" });
  expect((await decides("finance", asked.id, false)).json()).toMatchObject({ status: "refused" });
  const { accounts } = await seen("finance");
  expect(accounts.filter(({ status }) => status === "in-force")).toMatchObject([{ last4: "4567" }]);
});

test("a check says what the processor said, and a processor that is left takes nothing any more", async () => {
  const { accounts } = await seen("finance");
  const { id } = present(accounts.find(({ status }) => status === "in-force"));
  const check = () => posts("finance", routes.checkProcessor.replace(":id", id));
  expect((await check()).json()).toEqual({ checkedAs: "reached", mode: "test" });
  stripe.keys.delete(keys.rolled);
  expect((await check()).json()).toEqual({ checkedAs: "refused", mode: "test" });
  const left = await posts("finance", routes.leaveProcessor.replace(":id", id));
  expect(left.json()).toEqual({ done: true });
  expect(await server.house.gateway.hasPage(server.ours.id)).toBe(false);
  expect(await told(hooks.rolled, server.ours.ref, "evt_7")).toBe(401);
});

test("no key and no secret was logged, answered, or written where it can be read", async () => {
  const { house, ours } = server;
  const kept = await house.database.transaction(ours.id, async (tx) => {
    const rows: string[] = [];
    for (const table of ["processor_account", "tenant", "gateway_told", "gateway_reference"]) {
      const name = raw(`forbear.${table}`);
      const found = await tx.query<{ text: string }>(sql`
        select to_jsonb(t)::text as text from ${name} t where tenant_id = ${ours.id}`);
      rows.push(...found.map(({ text }) => text));
    }
    return rows;
  });
  expect(logged.length).toBeGreaterThan(10);
  for (const secret of secrets) {
    const hex = Buffer.from(secret).toString("hex");
    for (const [where, texts] of Object.entries({ logged, answered, kept })) {
      const shows = texts.filter((text) => text.includes(secret) || text.includes(hex));
      expect(shows, where).toEqual([]);
    }
  }
});

test("a sample is joined to no processor, by a screen or at the machine", async () => {
  const sample = await testServer(2, {
    processors: { ...noProcessors, urls: { stripe: stripe.url, razorpay: null } },
  });
  try {
    stripe.keys.set(keys.first, "acct_ours");
    const asked = await sample.as("administrator", {
      method: "POST",
      url: routes.askProcessor,
      payload: { provider: "stripe", key: keys.first, keyId: null, hookSecret: hooks.first },
    });
    expect(asked.json()).toMatchObject({ code: "sample" });
    const view = await sample.as("administrator", { url: routes.processors });
    expect(view.json()).toMatchObject({ sample: true, takes: null, accounts: [] });
    expect(await sample.house.gateway.hasPage(sample.ours.id)).toBe(false);
  } finally {
    await sample.close();
  }
});
