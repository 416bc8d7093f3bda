/** What carriers tell of messages they took: signed, once, in any order, seen on the account and the contact. */

import { type AccountView, type PartPage, type TimelinePage, routes } from "@forbear/contract";
import {
  type AccountId,
  type ContactId,
  type PersonId,
  face,
  must,
  parseFace,
  present,
} from "@forbear/kernel";
import {
  type InForce,
  type Undelivered,
  handAll,
  inForce,
  loadSettings,
  sql,
  takeTurns,
  verify,
} from "@forbear/operations";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hookSecret } from "./routes/hooks.ts";
import { type TestServer, testServer } from "./testing.ts";

type Someone = { readonly person: PersonId; readonly from: string };

let server: TestServer;
let standing: InForce;
let site: string;
let everybody: Someone[] = [];
beforeAll(async () => {
  server = await testServer(120);
  const { database } = server.house;
  standing = inForce(present(await database.transaction(server.ours.id, loadSettings)));
  site = await server.app.listen({ host: "127.0.0.1", port: 0 });
  const { items } = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  const found = items.flatMap(({ person, phone }) =>
    phone === null ? [] : [{ person: must(parseFace("pers", person)), from: phone }],
  );
  everybody = [...new Map(found.map((one) => [one.from, one])).values()];
});
afterAll(() => server.close());

const someone = (): Someone => present(everybody.pop(), "somebody is left who has not written");

let posted = 0;
const secretOf = (): string => hookSecret(server.house.vault, server.ours.id);

/** Posts over a socket, as a carrier does. */
async function post(path: string, what: object, secret = secretOf()): Promise<number> {
  const body = JSON.stringify(what);
  const id = `delivery-${String((posted += 1))}`;
  const at = new Date();
  const answer = await fetch(`${site}/hooks/${server.ours.ref}/${path}`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign(id, at, body),
    },
  });
  return answer.status;
}

type Told = {
  readonly status: "delivered" | "failed" | "stopped";
  readonly because?: Undelivered;
  readonly at?: string;
};
const tell = (message: ContactId, told: Told, path = "sms/delivery", secret?: string) =>
  post(path, { message, ...told }, secret);

const delivered: Told = { status: "delivered" };
const gone: Told = { status: "failed", because: "no-such-address" };

/** They write, and our answer leaves; `handed` false: it is marked, and not handed over yet. */
async function answerTo({ from }: Someone) {
  const { house, ours } = server;
  expect(await post("sms", { from, text: "Hello, what is this about?" })).toBe(202);
  const turns = await takeTurns(house, ours.id, { ...standing, handsOver: true });
  const leaving = turns.flatMap(({ reply }) => reply?.leaving ?? []);
  const [{ message }] = [present(leaving.at(0), "an answer leaves")];
  return { message: message.id, hand: () => handAll(house, ours.id, leaving) };
}

async function sentTo(who: Someone): Promise<ContactId> {
  const { message, hand } = await answerTo(who);
  await hand();
  return message;
}

type Stands = { readonly status: string; readonly outcome: string | null; readonly health: string };

/** How the message and the number it went to stand. */
async function standsOf(message: ContactId): Promise<Stands> {
  const rows = await server.house.database.transaction(server.ours.id, (tx) =>
    tx.query<Stands>(sql`
      select c.status, c.outcome, point ->> 'health' as health
        from forbear.contact c
        join forbear.person p
          on p.tenant_id = c.tenant_id and p.bucket = c.bucket and p.id = c.person_id,
             jsonb_array_elements(p.state -> 'points') point
       where c.tenant_id = ${tx.tenant} and c.bucket between 0 and 4095 and c.id = ${message}
         and point ->> 'id' = c.point_id::text`),
  );
  return present(rows.at(0));
}

/** The debt that a message was about, as the API names it. */
async function accountOf(message: ContactId): Promise<string> {
  const rows = await server.house.database.transaction(server.ours.id, (tx) =>
    tx.query<{ account_ids: readonly AccountId[] }>(sql`
      select account_ids from forbear.contact
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and id = ${message}`),
  );
  return face("acct", present(rows.at(0)?.account_ids[0]));
}

async function seen<T>(route: string, account: string): Promise<T> {
  const url = route.replace(":id", account);
  return (await server.as("administrator", { url })).json<T>();
}

test("a number that does not exist shows on the account and on the contact, told once or thrice", async () => {
  const message = await sentTo(someone());
  for (let n = 0; n < 3; n += 1) expect(await tell(message, gone)).toBe(202);
  expect(await standsOf(message)).toMatchObject({ outcome: "no-such-address", health: "dead" });
  const account = await accountOf(message);
  const { items } = await seen<TimelinePage>(routes.timeline, account);
  const says = items.map((one) => one.says);
  const failures = says.filter((one) => one === "The carrier says: failed: no such address.");
  expect(failures).toHaveLength(1);
  expect(says).toContain("A way to reach them was judged dead.");
  const { people } = await seen<AccountView>(routes.account, account);
  expect(people.flatMap(({ points }) => points.map(({ health }) => health))).toContain("dead");
});

test.each([
  [[delivered, gone]],
  [[gone, delivered]],
  [[delivered, delivered, gone]],
  [[delivered, gone, delivered]],
  [[gone, delivered, gone]],
])("whatever the order, what failed did not arrive: %j", async (order) => {
  const message = await sentTo(someone());
  for (const told of order) expect(await tell(message, told)).toBe(202);
  const end = { status: "failed", outcome: "no-such-address", health: "dead" };
  expect(await standsOf(message)).toEqual(end);
});

test.each`
  told                                            | status         | outcome
  ${{ status: "delivered" }}                      | ${"delivered"} | ${null}
  ${{ status: "failed" }}                         | ${"failed"}    | ${"unreachable"}
  ${{ status: "failed", because: "opted-out" }}   | ${"failed"}    | ${"opted-out"}
  ${{ status: "failed", because: "rejected" }}    | ${"failed"}    | ${"rejected"}
  ${{ status: "failed", because: "unreachable" }} | ${"failed"}    | ${"unreachable"}
`("$told says nothing against the number", async ({ told, status, outcome }) => {
  const message = await sentTo(someone());
  const { health } = await standsOf(message);
  expect(await tell(message, told)).toBe(202);
  expect(await standsOf(message)).toEqual({ status, outcome, health });
});

test.each`
  told                                            | says
  ${{ status: "failed", because: "opted-out" }}   | ${"has opted out of our SMS messages"}
  ${{ status: "failed", because: "complained" }}  | ${"was reported there as spam"}
  ${{ status: "stopped" }}                        | ${"has opted out of our SMS messages"}
  ${{ status: "stopped", because: "complained" }} | ${"was reported there as spam"}
`("$told stops texts there, in plain words, and answers nobody", async ({ told, says }) => {
  const who = someone();
  const message = await sentTo(who);
  for (let n = 0; n < 3; n += 1) expect(await tell(message, told)).toBe(202);
  const account = await accountOf(message);
  const { people } = await seen<AccountView>(routes.account, account);
  const stopped = people.flatMap(({ points }) => points.map((point) => point.stopped));
  expect(stopped).toContainEqual(["sms"]);
  const { items } = await seen<TimelinePage>(routes.timeline, account);
  const [newest] = items.filter((one) => one.says.startsWith("Our carrier says"));
  expect(newest?.says).toContain(says);
  expect(items.filter((one) => one.says.startsWith("Our carrier says"))).toHaveLength(1);
  expect(items.map((one) => one.says)).toContain("Consent no longer stands for SMS.");
  const turns = await takeTurns(server.house, server.ours.id, standing);
  expect(turns).toEqual([]);
  expect(await post("sms", { from: who.from, text: "START" })).toBe(202);
  await takeTurns(server.house, server.ours.id, { ...standing, handsOver: true });
  const again = await seen<AccountView>(routes.account, account);
  expect(
    again.people.flatMap(({ points }) => points.map((point) => point.stopped)),
  ).not.toContainEqual(["sms"]);
});

test("news that come before our own commit are asked for again, and then taken", async () => {
  const { message, hand } = await answerTo(someone());
  expect(await tell(message, gone)).toBe(503);
  expect(await standsOf(message)).toMatchObject({ status: "attempting" });
  await hand();
  expect(await tell(message, gone)).toBe(202);
  expect(await standsOf(message)).toMatchObject({ status: "failed", health: "dead" });
});

test("what another signed, or of another channel, or of nobody's message changes nothing", async () => {
  const message = await sentTo(someone());
  const before = await standsOf(message);
  const forged = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
  expect(await tell(message, gone, "sms/delivery", forged)).toBe(401);
  const theirs = hookSecret(server.house.vault, server.theirs.id);
  expect(await tell(message, gone, "sms/delivery", theirs)).toBe(401);
  expect(await tell(message, gone, "email/delivery")).toBe(202);
  expect(await post("sms/delivery", { message: "nobody's", status: "failed" })).toBe(202);
  expect(await post("sms/delivery", { message, status: "lost" })).toBe(400);
  expect(await post("sms/delivery", { message, status: "stopped", because: "lost" })).toBe(400);
  expect(await standsOf(message)).toEqual(before);
});

test("after all of it every promise is kept", async () => {
  const { checks } = await verify(server.house, server.ours.id);
  expect(checks.filter(({ violations }) => violations > 0)).toEqual([]);
});
