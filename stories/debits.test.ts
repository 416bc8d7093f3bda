/** Direct debits: mandates with their words, one file a day, settled, returned, asked for again or never. */

import { readNacha } from "@forbear/formats";
import {
  type Money,
  type PlainDate,
  face,
  localDate,
  money,
  must,
  parsePlainDate,
  present,
} from "@forbear/kernel";
import { debits, posting, sql } from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { camt053, nachaReturn, ourNumber } from "./bank-files.ts";
import { type Debtor, World, usd } from "./world.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "debits" });
  await open("trust", "USD", { number: ourNumber, bank: "061100017", originatorId: "1234567890" });
  await open("euro", "EUR", {
    number: ourNumber,
    bank: "ABNANL2A",
    creditorId: "DE98ZZZ09999999999",
  });
  await open("pound", "GBP", { number: "12345678", bank: "200000", serviceUser: "123456" });
});
afterAll(() => world.close());

const today = (): PlainDate => localDate(world.clock.now(), world.zone);

const open = async (
  ref: string,
  currency: string,
  numbers: Partial<posting.bank.NewBankAccount["numbers"]>,
) =>
  must(
    await posting.bank.openBankAccount(world.house, world.tenant.id, {
      ref,
      name: ref,
      currency,
      purpose: "trust",
      client: null,
      openedOn: today(),
      openedWith: money(currency, 0n),
      numbers: {
        number: "",
        bank: null,
        creditorId: null,
        originatorId: null,
        serviceUser: null,
        shownAs: "Harbor",
        ...numbers,
      },
    }),
  );

const words: debits.MandateWords = {
  holder: "Ana Story",
  number: "00123456",
  bank: "076401251",
  kind: "checking",
  given: "written",
  words: "I authorise Harbor to debit my account for each instalment of my plan.",
  evidence: "scan 17 of 2 March",
};

const setUp = (debtor: Debtor, more: Partial<debits.NewMandate> = {}) =>
  debits.setUpMandate(world.house, world.tenant.id, {
    account: debtor.account,
    person: debtor.person.id,
    rail: "ach",
    words,
    signedOn: today(),
    notifiedOn: today(),
    by: { kind: "system", part: "story" },
    ...more,
  });

const collect = (on = today(), account = "trust", rail: debits.CollectAsked["rail"] = "ach") =>
  debits.collectDebits(world.house, world.tenant.id, { account, rail, on, zone: world.zone });

async function made(on = today()) {
  const outcome = must(await collect(on));
  if (outcome.kind === "nothing-due") throw new Error("nothing was due");
  return outcome;
}

const entriesOf = (text: string) => {
  const read = readNacha(new TextEncoder().encode(text));
  if (read.kind === "refused") throw new Error(JSON.stringify(read.faults));
  return read.content.batches.flatMap(({ header, entries }) =>
    entries.map((entry) => ({ ...entry, entryClass: header.entryClass })),
  );
};

const paymentsOf = (debtor: Debtor) =>
  world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ status: string; minor: bigint; reason: string | null }>(sql`
      select status, minor, reason from forbear.payment
       where tenant_id = ${tx.tenant} and bucket = ${debtor.account.bucket}
         and account_id = ${debtor.account.id}
       order by requested_at, id`),
  );

const owed = async (debtor: Debtor) => (await world.account(debtor)).balances.principal.minor;

/** Somebody who promised 100.00 for the Friday of this week. */
async function promising(): Promise<Debtor> {
  const debtor = await world.placeOne(usd(412_50n));
  await world.pass({ hours: 1 });
  await world.proves(debtor);
  await world.says(debtor, "I can pay $100 on Friday");
  await world.says(debtor, "yes");
  expect((await world.account(debtor)).life.kind).toBe("promised");
  return debtor;
}

const returns = (bytes: Uint8Array) =>
  posting.bank.importReturns(world.house, world.tenant.id, { bytes, zone: world.zone });

describe("a promise is debited under a mandate", () => {
  let ana: Debtor;
  let text: string;

  test("without words, evidence or a number that a bank takes, there is no mandate", async () => {
    ana = await promising();
    const refused = async (more: Partial<debits.MandateWords>) =>
      setUp(ana, { words: { ...words, ...more } });
    expect(await refused({ words: " " })).toMatchObject({ error: "no-words" });
    expect(await refused({ evidence: "" })).toMatchObject({ error: "no-evidence" });
    expect(await refused({ bank: "076401252" })).toMatchObject({ error: "bad-bank" });
    expect(await setUp(ana, { rail: "sepa" })).toMatchObject({ error: "bad-number" });
    must(await setUp(ana));
  });

  test("the file asks for it so that it settles when it is due, never before; once", async () => {
    expect(must(await collect())).toMatchObject({ kind: "nothing-due" });
    while (today() < day("2026-03-05")) await world.pass({ days: 1 });
    const first = await made();
    text = first.text;
    expect(first.file).toMatchObject({ items: 1, minor: 100_00n, settlesOn: "2026-03-06" });
    expect(entriesOf(text)).toMatchObject([
      { entryClass: "PPD", routing: "076401251", accountNumber: "00123456", amount: usd(100_00n) },
    ]);
    const again = await made();
    expect([again.kind, again.text]).toEqual(["made-before", text]);
    expect(await paymentsOf(ana)).toMatchObject([{ status: "pending", minor: 100_00n }]);
  });

  test("it is money on the day on which it settles", async () => {
    expect(await posting.bank.settleDebits(world.house, world.tenant.id, world.zone)).toBe(0);
    while (today() < day("2026-03-06")) await world.pass({ days: 1 });
    expect(await posting.bank.settleDebits(world.house, world.tenant.id, world.zone)).toBe(1);
    expect(await owed(ana)).toBe(312_50n);
    expect(await posting.bank.settleDebits(world.house, world.tenant.id, world.zone)).toBe(0);
  });

  test("a return finds it by our name, undoes it once, and leaves the mandate where funds lacked", async () => {
    const [entry] = entriesOf(text);
    const { reference, trace } = present(entry);
    const file = nachaReturn({ reference, trace, minor: 100_00n, reason: "R01" });
    expect(await returns(file)).toMatchObject({ report: { read: 1, returned: 1, unknown: [] } });
    expect(await returns(file)).toMatchObject({ report: { returned: 0, known: 1 } });
    expect(await owed(ana)).toBe(412_50n);
    expect(await paymentsOf(ana)).toMatchObject([{ status: "returned", reason: "R01" }]);
    expect(await world.verdict()).toEqual([]);
  });

  test("without our name it is found by the number that our file gave it, and its amount", async () => {
    const [entry] = entriesOf(text);
    const { trace } = present(entry);
    const nameless = nachaReturn({ reference: "", trace, minor: 100_00n, reason: "R01" });
    expect(await returns(nameless)).toMatchObject({ report: { returned: 0, known: 1 } });
    const other = nachaReturn({ reference: "", trace, minor: 100_01n, reason: "R01" });
    expect(await returns(other)).toMatchObject({ report: { unknown: [3] } });
  });

  test("what only a person can settle waits for one, and says what to do", async () => {
    const [entry] = entriesOf(text);
    const { reference, trace } = present(entry);
    const ours = nachaReturn({
      reference,
      trace,
      minor: 0n,
      reason: "C11",
      corrected: "9876543210",
    });
    expect(await returns(ours)).toMatchObject({
      report: {
        unsettled: [3],
        lines: [{ code: "C11", does: expect.stringContaining("originator") }],
      },
    });
    const ofDebit = nachaReturn({ reference, trace, minor: 0n, reason: "C09", corrected: "123" });
    expect(await returns(ofDebit)).toMatchObject({ report: { nothing: 1 } });
  });

  test("a correction changes the account that is debited from then on", async () => {
    const [entry] = entriesOf(text);
    const { reference, trace } = present(entry);
    const file = nachaReturn({ reference, trace, minor: 0n, reason: "C01", corrected: "99887766" });
    expect(await returns(file)).toMatchObject({ report: { changed: 1 } });
    expect(await returns(file)).toMatchObject({ report: { changed: 0, known: 1 } });
  });

  test("a correction that was heard is not heard again after another one", async () => {
    const [entry] = entriesOf(text);
    const { reference, trace } = present(entry);
    const told = (corrected: string, code = "C01") =>
      returns(nachaReturn({ reference, trace, minor: 0n, reason: code, corrected }));
    const third = `${"076401251".padEnd(12)}11112222`;
    expect(await told(third, "C03")).toMatchObject({ report: { changed: 1 } });
    expect(await told("99887766")).toMatchObject({ report: { changed: 0, known: 1 } });
  });

  test("names that are nobody's and amounts that are not its are left to a person", async () => {
    const [entry] = entriesOf(text);
    const { reference, trace } = present(entry);
    const other = nachaReturn({ reference, trace, minor: 99_00n, reason: "R01" });
    expect(await returns(other)).toMatchObject({ report: { unknown: [3] } });
    const nobody = nachaReturn({ reference: "nobody", trace, minor: 100_00n, reason: "R01" });
    expect(await returns(nobody)).toMatchObject({ report: { unknown: [3] } });
    expect(await returns(new TextEncoder().encode("101 no file"))).toMatchObject({
      kind: "refused",
    });
  });
});

describe("asked again", () => {
  const monday = day("2026-03-09");

  async function returned(reason: string): Promise<Debtor> {
    const debtor = await promising();
    must(await setUp(debtor));
    const { life } = await world.account(debtor);
    if (life.kind !== "promised") throw new Error("no promise");
    while (debits.bankingDaysAfter("ach", today(), 1) < life.promise.dueOn) {
      await world.pass({ days: 1 });
    }
    const { text } = await made();
    const short = present(entriesOf(text).at(-1));
    const { reference, trace } = short;
    await returns(nachaReturn({ reference, trace, minor: 100_00n, reason }));
    expect(await paymentsOf(debtor)).toMatchObject([{ status: "returned" }]);
    await world.pass({ days: 1 });
    while (!debits.isBankingDay("ach", today())) await world.pass({ days: 1 });
    return debtor;
  }

  test("after R01 it is, after R10 never: nor is anything else under that mandate", async () => {
    while (today() < monday) await world.pass({ days: 1 });
    const ben = await returned("R01");
    const next = must(await collect());
    expect(next.kind).toBe("made");
    expect((await paymentsOf(ben)).map(({ status }) => status)).toEqual(["returned", "pending"]);
    const cy = await returned("R10");
    await collect();
    expect((await paymentsOf(cy)).map(({ status }) => status)).toEqual(["returned"]);
    const stands = await world.house.database.transaction(world.tenant.id, (tx) =>
      tx.query<{ status: string; because: string }>(sql`
        select status, because from forbear.mandate
         where tenant_id = ${tx.tenant} and bucket = ${cy.account.bucket}
           and account_id = ${cy.account.id}`),
    );
    expect(stands).toEqual([{ status: "stopped", because: "R10" }]);
    expect(await world.verdict()).toEqual([]);
  });
});

test("no number that a bank knows a debit by is given twice", async () => {
  const traces = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ trace: string }>(sql`
      select trace from forbear.collection_item
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095`),
  );
  expect(traces.length).toBeGreaterThan(3);
  expect(new Set(traces.map(({ trace }) => trace)).size).toBe(traces.length);
});

test("a revoked mandate is debited no more, and stays revoked", async () => {
  const di = await promising();
  const id = must(await setUp(di));
  const ref = { bucket: di.account.bucket, id };
  const move = (as: "revoked" | "changed") =>
    debits.moveMandate(world.house, world.tenant.id, ref, {
      as,
      words: as === "changed" ? words : null,
      because: "asked by phone",
      by: { kind: "system", part: "story" },
    });
  must(await move("revoked"));
  expect(await move("changed")).toMatchObject({ error: "revoked" });
  for (let n = 0; n < 6; n += 1) {
    await collect();
    await world.pass({ days: 1 });
  }
  expect(await paymentsOf(di)).toEqual([]);
});

test("the bank's one line for a whole file settles what is in it", async () => {
  const eve = await promising();
  must(await setUp(eve));
  const { life } = await world.account(eve);
  if (life.kind !== "promised") throw new Error("no promise");
  while (debits.bankingDaysAfter("ach", today(), 1) < life.promise.dueOn)
    await world.pass({ days: 1 });
  while (!debits.isBankingDay("ach", today())) await world.pass({ days: 1 });
  const { file } = await made();
  const amount: Money = money("USD", file.minor);
  const endToEnd = face("coll", file.id).slice(-15);
  const bytes = camt053({
    id: "S-d",
    opening: 0n,
    moved: [{ on: today(), amount, bankReference: "F-1", endToEnd }],
  });
  const read = await posting.bank.importBankFile(world.house, world.tenant.id, {
    account: "trust",
    fileName: "s.xml",
    bytes,
    zone: world.zone,
  });
  expect(read).toMatchObject({ report: { matched: 1, suspense: 0 } });
  expect((await paymentsOf(eve)).map(({ status }) => status)).toEqual(["settled"]);
  expect(await world.verdict()).toEqual([]);
});

test.each([
  ["ach", "2026-05-22", "2026-05-26"], // Memorial Day
  ["ach", "2026-07-02", "2026-07-03"], // the Fourth is a Saturday: no day in lieu
  ["ach", "2026-11-25", "2026-11-27"], // Thanksgiving
  ["sepa", "2026-04-02", "2026-04-07"], // Easter
  ["sepa", "2026-12-24", "2026-12-28"],
  ["bacs", "2026-05-01", "2026-05-05"], // early May
  ["bacs", "2027-12-24", "2027-12-29"], // Christmas at a weekend
] as const)("%s: the banking day after %s is %s", (rail, from, next) => {
  expect(debits.bankingDaysAfter(rail, day(from), 1)).toBe(next);
});

test("no file is made on a day on which the rail rests, or for an account that lacks its numbers", async () => {
  const saturday = day("2026-03-07");
  expect(await collect(saturday)).toMatchObject({ error: { kind: "no-banking-day" } });
  expect(await collect(today(), "euro")).toMatchObject({ error: { kind: "another-currency" } });
  expect(await collect(today(), "nowhere")).toMatchObject({ error: { kind: "no-such-account" } });
});
