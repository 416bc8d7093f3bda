/** One contract for the fake processor, over books in memory and books in the database. */

import { type TestDatabase, testDatabase } from "../postgres/testing.ts";
import {
  type Instant,
  type PaymentId,
  type TenantId,
  bucket,
  chanceFrom,
  inBucket,
  later,
  must,
  parseInstant,
  tenantId,
  trusted,
  usd,
  uuidV7,
} from "@forbear/kernel";
import { insertTenant } from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { processorBookOn } from "./book.ts";
import { type ProcessorBook, fakeGateway, processorBookInMemory } from "./fake.ts";

const now: Instant = must(parseInstant("2026-03-02T15:00:00.000Z"));
const tenant: TenantId = tenantId(1);
const chance = chanceFrom("cards");
const newPayment = (): PaymentId => trusted(uuidV7(1, inBucket(bucket(7), chance.bytes(10))));
const days = (count: number): Instant => later(now, count * 86_400_000);

const settings = {
  name: "Test",
  callbackNumber: "+12025550100",
  mailAddress: ["1 Test Street"],
  registered: { licences: {}, templates: {}, callerIds: {} },
  portal: "http://localhost/portal",
  smsFrom: "+12025550101",
  emailFrom: "a@b.example",
  policy: { requireEmailTextSafeHarbor: false, applyRegulationFToFirstParty: false },
  desk: { zone: "Etc/UTC", opens: "08:00", closes: "18:00" },
};

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.database.transaction(tenant, (tx) =>
    tx.execute(insertTenant({ id: tenant, ref: "test", kind: "sample", settings }, now)),
  );
});
afterAll(() => db.close());

const books: readonly (readonly [string, () => ProcessorBook])[] = [
  ["in memory", processorBookInMemory],
  ["in the database", () => processorBookOn(db.database)],
];

describe.each(books)("books %s", (_, open) => {
  const take = (book: ProcessorBook, id: PaymentId, token: string) =>
    fakeGateway(book).take({ id, tenant, amount: usd(50_00n), token, at: now });

  test.each`
    token                                | answer                                                           | found
    ${"tok_ok"}                          | ${{ ok: true, value: "pending" }}                                | ${"pending"}
    ${"tok_declined_insufficient-funds"} | ${{ error: { kind: "declined", reason: "insufficient-funds" } }} | ${"declined"}
    ${"tok_declined_card-expired"}       | ${{ error: { kind: "declined", reason: "card-expired" } }}       | ${"declined"}
    ${"tok_of_nobody"}                   | ${{ error: { kind: "declined", reason: "refused" } }}            | ${"declined"}
    ${"tok_hangs"}                       | ${{ error: { kind: "no-answer" } }}                              | ${"pending"}
    ${"tok_lost"}                        | ${{ error: { kind: "no-answer" } }}                              | ${"never-taken"}
    ${"tok_down"}                        | ${{ error: { kind: "unavailable" } }}                            | ${"never-taken"}
  `("$token is answered at once and found again later", async ({ token, answer, found }) => {
    const [book, id] = [open(), newPayment()];
    expect(await take(book, id, String(token))).toMatchObject(answer);
    expect(await fakeGateway(book).lookUp({ id, tenant, askedAt: now })).toBe(found);
  });

  test("a payment that settles is told the next day, until it was heard", async () => {
    const [book, id] = [open(), newPayment()];
    await take(book, id, "tok_ok");
    const gateway = fakeGateway(book);
    const of = async (at: Instant) => (await gateway.news(at)).filter((one) => one.payment === id);
    expect(await of(days(0))).toEqual([]);
    const told = await of(days(1));
    expect(told.map(({ to }) => to)).toEqual(["settled"]);
    expect(await of(days(1))).toEqual(told);
    await gateway.heard(told);
    expect(await of(days(9))).toEqual([]);
  });

  test("a returned payment settles first, and comes back when its token says", async () => {
    const [book, id] = [open(), newPayment()];
    await take(book, id, "tok_returned_10");
    const told = (await fakeGateway(book).news(days(30))).filter((one) => one.payment === id);
    expect(told.map(({ to, at }) => [to, at])).toEqual([
      ["settled", days(1)],
      ["returned", days(11)],
    ]);
  });

  test("the same payment asked for again has the first answer and one piece of news", async () => {
    const [book, id] = [open(), newPayment()];
    await take(book, id, "tok_ok");
    expect(await take(book, id, "tok_ok")).toMatchObject({ ok: true });
    const told = (await fakeGateway(book).news(days(2))).filter((one) => one.payment === id);
    expect(told).toHaveLength(1);
  });
});

test("books in the database are still there for the next process", async () => {
  const id = newPayment();
  await fakeGateway(processorBookOn(db.database)).take({
    id,
    tenant,
    amount: usd(1_00n),
    token: "tok_ok",
    at: now,
  });
  const next = fakeGateway(processorBookOn(db.open("app")));
  expect(await next.lookUp({ id, tenant, askedAt: now })).toBe("pending");
  expect((await next.news(days(1))).map(({ payment }) => payment)).toContain(id);
});
