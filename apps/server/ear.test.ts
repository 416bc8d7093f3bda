/** What comes to the door in one moment is written together, each is told its own end, each sender in order. */

import { type PartPage, routes } from "@forbear/contract";
import { Defect, present } from "@forbear/kernel";
import { type Inbound, sql } from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEar } from "./ear.ts";
import type { OpenHouse } from "./house.ts";
import { type TestServer, testServer } from "./testing.ts";

let server: TestServer;
let phones: readonly string[];
beforeAll(async () => {
  server = await testServer(120);
  const { items } = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  phones = [...new Set(items.flatMap(({ phone }) => phone ?? []))];
});
afterAll(() => server.close());

const poison = "the words that nobody can seal";

/** The house, with a defect that one text brings to light. */
function withDefect(house: OpenHouse): OpenHouse {
  const { vault } = house;
  return {
    ...house,
    vault: {
      ...vault,
      seal(tenant, context, plain) {
        if (plain === poison) throw new Defect("this text can not be sealed");
        return vault.seal(tenant, context, plain);
      },
    },
  };
}

const textFrom = (from: number, text: string, providerId: string): Inbound => ({
  ...{ channel: "sms", from: present(phones[from]), providerId, text },
});

/** The texts of the carrier's ids that begin so, by sender, in the order in which they are kept. */
async function heard(prefix: string): Promise<readonly string[]> {
  const { database } = server.house;
  const rows = await database.transaction(server.ours.id, (tx) =>
    tx.query<{ text: string }>(sql`
      select convert_from(bytes, 'UTF8') as text from forbear.journal
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and kind = 'message-heard'
       order by person_id, person_seq`),
  );
  return rows.flatMap(({ text }) => {
    const { correlation } = JSON.parse(text) as { correlation: string };
    return correlation.startsWith(prefix) ? [correlation] : [];
  });
}

test("a text that can not be written fails alone, and its neighbours are stored once", async () => {
  const ear = openEar(withDefect(server.house));
  const texts = Array.from({ length: 20 }, (_, n) =>
    textFrom(n % 10, n === 7 ? poison : `text ${String(n)}`, `alone-${String(n)}`),
  );
  const ends = await Promise.allSettled(texts.map((one) => ear.hear(server.ours.id, one)));
  expect(ends.map(({ status }) => status)).toEqual(
    texts.map((_, n) => (n === 7 ? "rejected" : "fulfilled")),
  );
  expect([...(await heard("alone-"))].sort()).toEqual(
    texts.flatMap(({ providerId }, n) => (n === 7 ? [] : [providerId])).sort(),
  );
});

test("each sender's words are kept in the order they came, batch after batch, each once", async () => {
  const ear = openEar(server.house);
  const senders = 5;
  const texts = Array.from({ length: 300 }, (_, n) =>
    textFrom(20 + (n % senders), `text ${String(n)}`, `order-${String(n).padStart(3, "0")}`),
  );
  const asked: Promise<{ readonly kind: string }>[] = [];
  for (const [n, one] of texts.entries()) {
    asked.push(ear.hear(server.ours.id, one));
    if (n % 10 === 9) asked.push(ear.hear(server.ours.id, present(texts[n - 3])));
    if (n % 37 === 0) await new Promise((later) => setImmediate(later));
  }
  const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "stored")).toHaveLength(300);
  expect(kinds.filter((kind) => kind === "heard-before")).toHaveLength(30);
  const kept = await heard("order-");
  const nthOf = (id: string): number => Number(id.slice("order-".length));
  for (let sender = 0; sender < senders; sender += 1) {
    const own = kept.map(nthOf).filter((n) => n % senders === sender);
    expect(own).toEqual([...own].sort((a, b) => a - b));
    expect(own).toHaveLength(300 / senders);
  }
});
