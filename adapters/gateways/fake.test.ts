/** One contract for the fake processor, over books in memory and books in the database. */

import { type Instant, type PaymentId, later, usd } from "@forbear/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { processorBookOn } from "./book.ts";
import { type ProcessorBook, fakeGateway, processorBookInMemory } from "./fake.ts";
import { type GatewayWorld, gatewayWorld, now, tenant } from "./world.ts";

const newPayment = (): PaymentId => world.newId<PaymentId>();
const days = (count: number): Instant => later(now, count * 86_400_000);

let world: GatewayWorld;
beforeAll(async () => {
  world = await gatewayWorld("cards", "sample");
});
afterAll(() => world.close());

const books: readonly (readonly [string, () => ProcessorBook])[] = [
  ["in memory", processorBookInMemory],
  ["in the database", () => processorBookOn(world.db.database)],
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
  await fakeGateway(processorBookOn(world.db.database)).take({
    id,
    tenant,
    amount: usd(1_00n),
    token: "tok_ok",
    at: now,
  });
  const next = fakeGateway(processorBookOn(world.db.open("app")));
  expect(await next.lookUp({ id, tenant, askedAt: now })).toBe("pending");
  expect((await next.news(days(1))).map(({ payment }) => payment)).toContain(id);
});
