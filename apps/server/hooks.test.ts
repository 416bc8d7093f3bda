/** What carriers post: only what was signed for this tenant, just now, over these bytes; each once. */

import { type PartPage, routes } from "@forbear/contract";
import { present } from "@forbear/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Webhook } from "standardwebhooks";
import { hookSecret } from "./routes/hooks.ts";
import { type TestServer, testServer, unreadCount } from "./testing.ts";

let server: TestServer;
let url: string;
let from: string;
beforeAll(async () => {
  server = await testServer();
  url = `/hooks/${server.ours.ref}/sms`;
  const parts = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  from = present(parts.items.find(({ phone }) => phone !== null)?.phone);
});
afterAll(() => server.close());

type Signed = {
  readonly id: string;
  readonly body: string;
  readonly secret: string;
  readonly at: Date;
};

function headersOf({ id, body, secret, at }: Signed): Record<string, string> {
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
  };
}

const ours = (): string => hookSecret(server.house.vault, server.ours.id);
const bodyOf = (text: string): string => JSON.stringify({ from, text });
const post = (headers: Record<string, string>, payload: string, to = url) =>
  server.app.inject({ method: "POST", url: to, headers, payload });

test("a signed text is stored once, however often it is delivered", async () => {
  const body = bodyOf("Please call me back");
  const headers = headersOf({ id: "msg_1", body, secret: ours(), at: new Date() });
  const before = await unreadCount(server);
  const woken = server.woken();
  for (let n = 0; n < 3; n += 1) expect((await post(headers, body)).statusCode).toBe(202);
  expect(await unreadCount(server)).toBe(before + 1);
  expect(server.woken()).toBe(woken + 1);
});

test("the newer of two secrets is taken too, while a carrier changes over", async () => {
  const body = bodyOf("Hello");
  const secret = hookSecret(server.house.vault, server.ours.id, "2");
  const headers = headersOf({ id: "msg_2", body, secret, at: new Date() });
  expect((await post(headers, body)).statusCode).toBe(202);
});

test("a number that nobody has is taken like any other, and stored nowhere", async () => {
  const body = JSON.stringify({ from: "+12025550999", text: "Who is this?" });
  const headers = headersOf({ id: "msg_3", body, secret: ours(), at: new Date() });
  const before = await unreadCount(server);
  const answer = await post(headers, body);
  expect(answer.statusCode).toBe(202);
  expect(await unreadCount(server)).toBe(before);
});

const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);

test.each`
  why                               | change
  ${"signed with a key of its own"} | ${{ secret: `whsec_${Buffer.alloc(32, 1).toString("base64")}` }}
  ${"signed six minutes ago"}       | ${{ at: minutes(-6) }}
  ${"signed six minutes ahead"}     | ${{ at: minutes(6) }}
  ${"without an id"}                | ${{ id: "" }}
`("a text that is $why is refused", async ({ change }) => {
  const body = bodyOf("STOP");
  const signed: Signed = { id: "msg_4", body, secret: ours(), at: new Date(), ...change };
  const before = await unreadCount(server);
  expect((await post(headersOf(signed), body)).statusCode).toBe(401);
  expect(await unreadCount(server)).toBe(before);
});

test("one changed byte, another id or another tenant's address is refused", async () => {
  const body = bodyOf("I agree to pay");
  const headers = headersOf({ id: "msg_5", body, secret: ours(), at: new Date() });
  const changed = body.replace("agree", "refuse");
  expect((await post(headers, changed)).statusCode).toBe(401);
  expect((await post({ ...headers, "webhook-id": "msg_6" }, body)).statusCode).toBe(401);
  expect((await post(headers, body, `/hooks/${server.theirs.ref}/sms`)).statusCode).toBe(401);
  expect((await post(headers, body, `/hooks/${"0".repeat(32)}/sms`)).statusCode).toBe(401);
  expect((await post({ "content-type": "application/json" }, body)).statusCode).toBe(401);
});

test("what is signed but is no message is told", async () => {
  const body = JSON.stringify({ from: "somebody", text: 1 });
  const headers = headersOf({ id: "msg_7", body, secret: ours(), at: new Date() });
  expect((await post(headers, body)).json()).toMatchObject({ status: 400, code: "invalid" });
});

test("a body beyond any text is not even read", async () => {
  const body = bodyOf("a".repeat(70_000));
  const headers = headersOf({ id: "msg_8", body, secret: ours(), at: new Date() });
  expect((await post(headers, body)).statusCode).toBe(413);
});

test("a carrier may post more in a minute than one browser would", async () => {
  const body = bodyOf("Hello");
  const headers = headersOf({ id: "msg_9", body, secret: ours(), at: new Date() });
  const limitOf = (answer: { headers: Record<string, unknown> }) =>
    Number(answer.headers["x-ratelimit-limit"]);
  const page = await server.app.inject({ method: "GET", url: "/healthz" });
  expect(limitOf(await post(headers, body))).toBeGreaterThanOrEqual(1_500 * 60);
  expect(limitOf(page)).toBeLessThan(1_500 * 60);
});
