/** Finance over HTTP: terms published, a client's own payments read in, paid over, printed; debits cancelled. */

import { type TermsView, type ToldFileAnswer, routes } from "@forbear/contract";
import {
  type AccountId,
  type ContactId,
  addDays,
  birthBucket,
  bucket,
  face,
  localDate,
  must,
  parseFace,
  present,
} from "@forbear/kernel";
import { debits, intake, readAccounts } from "@forbear/operations";
import {
  agencyZone,
  sampleClients,
  sampleOutcomes,
  sampleTerms,
  shippedSource,
} from "@forbear/samples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestServer, testServer } from "./testing.ts";

let server: TestServer;
let today: ReturnType<typeof localDate>;
/** A debt of ours: its face, and what the client calls it. */
let debt: { readonly id: AccountId; readonly face: string; readonly owed: bigint };
let reference = "";

beforeAll(async () => {
  server = await testServer(12);
  today = localDate(server.house.clock.now(), agencyZone);
  const page = await server.as("finance", { url: routes.accounts });
  const { items } = page.json<{ items: { id: string; life: string }[] }>();
  const line = present(items.find(({ life }) => life === "open"));
  const id = must(parseFace("acct", line.id));
  const { house, ours } = server;
  const [file] = await house.database.transaction(ours.id, (tx) =>
    readAccounts(tx, [{ bucket: birthBucket(id), id }]),
  );
  const { principal, interest, fees, costs } = present(file).state.balances;
  debt = {
    id,
    face: line.id,
    owed: principal.minor + interest.minor + fees.minor + costs.minor,
  };
  const seen = await server.as("finance", { url: routes.moneyTerms.replace(":client", "us") });
  expect(seen.json<TermsView>()).toMatchObject({ client: "us", version: 0, document: null });
  reference = await referenceOf();
});
afterAll(() => server.close());

/** The client's own number of the debt, as its letters show its end. */
async function referenceOf(): Promise<string> {
  const url = routes.moneyLetter.replace(":id", debt.face).replace(":kind", "balanceStatement");
  const words = await server.as("finance", { url: `${url}?form=words` });
  const last4 = /\*{4}(\S+)/.exec(words.body)?.[1] ?? "";
  const { house, ours } = server;
  const client = present(sampleClients.find(({ key }) => key === "us"));
  const all = sampleOutcomes(shippedSource(), "test").filter((one) => one.client === client.key);
  const named = all.map((one) => one.reference).filter((one) => one.endsWith(last4));
  const found = await intake.accountsByReference(house, ours.id, "us", named);
  return present([...found].find(([, ref]) => ref.id === debt.id))[0];
}

const post = (who: Parameters<TestServer["as"]>[0], url: string, payload: object) =>
  server.as(who, { method: "POST", url, payload });

const terms = () => sampleTerms(present(sampleClients.find(({ key }) => key === "us")), today);
const publishing = routes.publishTerms.replace(":client", "us");

describe("what is agreed with a client", () => {
  test("is told with each fault by its path, and nothing is published", async () => {
    const bad = { ...(terms() as object), lines: [] };
    const answer = await post("finance", publishing, { document: bad });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ detail: string }>().detail).toContain("lines");
  });

  test("is refused to those who may not, and for another client than the address names", async () => {
    expect((await post("supervisor", publishing, { document: terms() })).statusCode).toBe(403);
    const other = await post("finance", routes.publishTerms.replace(":client", "gb"), {
      document: terms(),
    });
    expect(other.statusCode).toBe(422);
  });

  test("is published once; a version that is not the next says which is", async () => {
    const first = await post("finance", publishing, { document: terms() });
    expect(first.json()).toMatchObject({ version: 1, already: false });
    const again = await post("finance", publishing, { document: terms() });
    expect(again.json()).toMatchObject({ version: 1, already: true });
    const far = { ...(terms() as object), version: 7 };
    const refused = await post("finance", publishing, { document: far });
    expect(refused.statusCode).toBe(409);
    expect(refused.json<{ detail: string }>().detail).toContain("2");
  });
});

const fileOf = (rows: readonly string[]): string =>
  Buffer.from(["account,amount,paidOn,reference", ...rows, ""].join("\n")).toString("base64");

async function tell(rows: readonly string[], mode: string): Promise<ToldFileAnswer> {
  const answer = await post("finance", routes.toldFile, {
    kind: "direct-payments",
    client: "us",
    fileName: "paid-to-us.csv",
    content: fileOf(rows),
    mapping: null,
    mode,
  });
  expect(answer.statusCode).toBe(200);
  return answer.json<ToldFileAnswer>();
}

describe("payments that the client had itself", () => {
  const row = (amount: string, number: string): string =>
    `${reference},${amount},${today},${number}`;

  test("are tried first: what would be booked is counted, and nothing is", async () => {
    const whole = (Number(debt.owed) / 100).toFixed(2);
    const rows = [row("10.00", "D-1"), row(whole, "D-2"), `NOBODY-1,5.00,${today},D-3`];
    const tried = await tell(rows, "dry-run");
    expect(tried).toMatchObject({ outcome: "dry-run", read: 3, placed: 1, bad: 2 });
    expect(tried.faults.map(({ line, code }) => [line, code])).toEqual([
      [3, "payment.more-than-owed"],
      [4, "account.unknown"],
    ]);
    expect(await tell([row("10.00", "D-1")], "dry-run")).toMatchObject({ placed: 1, same: 0 });
  });

  test("all or nothing means nothing where one is bad", async () => {
    const rows = [row("10.00", "D-1"), `NOBODY-1,5.00,${today},D-3`];
    expect(await tell(rows, "all-or-nothing")).toMatchObject({ outcome: "refused", bad: 1 });
    expect(await tell([row("10.00", "D-1")], "dry-run")).toMatchObject({ placed: 1 });
  });

  test("are booked once, told twice or in two files; another amount under a reference is refused", async () => {
    expect(await tell([row("10.00", "D-1")], "good-rows")).toMatchObject({ placed: 1, same: 0 });
    expect(await tell([row("10.00", "D-1")], "good-rows")).toMatchObject({ placed: 0, same: 1 });
    const other = await tell([row("11.00", "D-1")], "good-rows");
    expect(other.faults.map(({ code }) => code)).toEqual(["payment.other-debt"]);
  });

  test("before the day of placement are no money of ours", async () => {
    const early = `${reference},1.00,${addDays(today, -40)},D-9`;
    const told = await tell([early], "good-rows");
    expect(told.faults.map(({ code }) => code)).toEqual(["payment.before-placement"]);
  });
});

describe("a remittance", () => {
  test("takes the commission on what was paid to the client, and is printed four ways", async () => {
    const remit = routes.moneyRemit.replace(":client", "us");
    const paid = await post("finance", remit, { through: null });
    expect(paid.json()).toEqual({ number: 1 });
    const url = routes.moneyStatement.replace(":client", "us").replace(":number", "1");
    const form = (name: string) => server.as("compliance", { url: `${url}?form=${name}` });
    expect((await form("text")).body).toContain("paid to you");
    expect((await form("csv")).body).toContain("10.00");
    const pdf = await form("pdf");
    expect(pdf.headers["content-type"]).toBe("application/pdf");
    expect(pdf.rawPayload.subarray(0, 8).toString()).toBe("%PDF-1.7");
    expect(pdf.rawPayload.equals((await form("pdf")).rawPayload)).toBe(true);
    expect((await form("xlsx")).rawPayload.subarray(0, 2).toString()).toBe("PK");
    expect((await form("doc")).statusCode).toBe(400);
  });

  test("stands in what is due as the last, asked for apart from the page", async () => {
    const url = routes.moneyDue;
    const { due } = (await server.as("finance", { url })).json<{
      due: { client: string; last: string | null; state: string }[];
    }>();
    const page = (await server.as("finance", { url: routes.money })).json<{
      clients: { client: string }[];
      remittances: { remittances: { through: string }[] };
    }>();
    expect(due.map(({ client }) => client)).toEqual(page.clients.map(({ client }) => client));
    const [made] = page.remittances.remittances;
    expect(due.find(({ client }) => client === "us")?.last).toBe(made?.through);
    expect((await server.as("collector", { url })).statusCode).toBe(403);
  });

  test("stands in the page and in the list that goes on from it, and no other place leads there", async () => {
    const page = (await server.as("finance", { url: routes.money })).json<{
      remittances: { remittances: { number: number; standing: boolean }[]; next: null };
    }>();
    expect(page.remittances).toMatchObject({
      remittances: [{ number: 1, standing: true }],
      next: null,
    });
    const list = async (cursor: string) =>
      server.as("finance", { url: `${routes.moneyRemittances}?cursor=${cursor}` });
    const uuid = (last: string) => `00000000-0000-7000-8000-${last.padStart(12, "0")}`;
    const after = await list(`9999-01-01T00:00:00.000Z~${uuid("1")}`);
    expect(after.json()).toEqual(page.remittances);
    const none = await list(`2000-01-01T00:00:00.000Z~${uuid("1")}`);
    expect(none.json()).toEqual({ remittances: [], next: null });
    expect((await list("somewhere")).statusCode).toBe(404);
    for (const url of [routes.moneyInvoices, routes.moneyUnapplied]) {
      expect((await server.as("compliance", { url })).statusCode).toBe(200);
      expect((await server.as("collector", { url })).statusCode).toBe(403);
    }
  });

  test("of nobody, and an invoice of no number, are not found", async () => {
    const nobody = routes.moneyStatement.replace(":client", "xx").replace(":number", "1");
    expect((await server.as("finance", { url: nobody })).statusCode).toBe(404);
    const none = routes.moneyInvoice.replace(":number", "99");
    expect((await server.as("finance", { url: none })).statusCode).toBe(404);
  });
});

describe("a cheque over what somebody owes", () => {
  const cheque = (change: object) => ({
    amount: { currency: "USD", minor: "500" },
    valueOn: today,
    method: "cheque",
    reference: "cheque 8",
    person: null,
    spread: { kind: "oldest-first" },
    ...change,
  });
  const url = () => routes.receivePayment.replace(":id", debt.face);

  test("is booked where they said, by finance alone, and once", async () => {
    const directed = {
      kind: "directed",
      parts: [{ account: debt.face, amount: { currency: "USD", minor: "500" } }],
    };
    expect((await post("collector", url(), cheque({ spread: directed }))).statusCode).toBe(403);
    const posted = await post("finance", url(), cheque({ spread: directed }));
    expect(posted.json()).toMatchObject({
      parts: [{ account: debt.face, amount: { minor: "500" }, suspended: null }],
    });
    const again = await post("finance", url(), cheque({}));
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({ code: "reference-used" });
  });

  test.each`
    change                                       | status
    ${{ valueOn: "2026-02-30", reference: "b" }} | ${400}
    ${{ method: "gold", reference: "c" }}        | ${400}
    ${{ person: `pers_${"0".repeat(26)}` }}      | ${404}
    ${{ valueOn: "2999-01-01", reference: "d" }} | ${409}
  `("told of as $change is refused with $status", async ({ change, status }) => {
    expect((await post("finance", url(), cheque(Object(change)))).statusCode).toBe(status);
  });
});

describe("an authority to debit", () => {
  test("is listed, and cancelled at once, for good, by finance alone", async () => {
    const { house, ours } = server;
    const [file] = await house.database.transaction(ours.id, (tx) =>
      readAccounts(tx, [{ bucket: birthBucket(debt.id), id: debt.id }]),
    );
    const mandate = must(
      await debits.setUpMandate(house, ours.id, {
        account: { bucket: birthBucket(debt.id), id: debt.id },
        person: present(present(file).state.obligors[0]).person,
        rail: "ach",
        words: {
          holder: "Ana Story",
          number: "12345678",
          bank: "076401251",
          kind: "checking",
          given: "internet",
          words: "I let you debit my account each month.",
          evidence: "talk 1",
        },
        signedOn: today,
        notifiedOn: today,
        by: { kind: "system", part: "test" },
      }),
    );
    const list = async () =>
      (await server.as("supervisor", { url: routes.debits })).json<{
        mandates: { id: string; status: string; last4: string; because: string | null }[];
      }>().mandates;
    expect(await list()).toMatchObject([{ status: "active", last4: "5678", because: null }]);
    const url = routes.cancelMandate.replace(":id", face("mndt", mandate));
    const because = "they asked for it on the telephone";
    expect((await post("supervisor", url, { because })).statusCode).toBe(403);
    expect((await post("finance", url, { because: " " })).statusCode).toBe(400);
    expect((await post("finance", url, { because })).statusCode).toBe(200);
    expect(await list()).toMatchObject([{ status: "revoked", because }]);
    expect((await post("finance", url, { because })).statusCode).toBe(409);
  });

  test("of another tenant is nobody's", async () => {
    const seen = await server.as("stranger", { url: routes.debits });
    expect(seen.json<{ mandates: unknown[] }>().mandates).toEqual([]);
  });
});

describe("on the account", () => {
  test("a household's money is noted, and says what they can keep up", async () => {
    const means = routes.means.replace(":id", debt.face);
    const before = await server.as("collector", { url: means });
    const { people } = before.json<{ people: { person: string; told: unknown }[] }>();
    expect(people.map(({ told }) => told)).toEqual(people.map(() => null));
    const dollars = (minor: number) => ({ currency: "USD", minor: String(minor) });
    const noted = await post("collector", routes.noteMeans.replace(":id", debt.face), {
      person: present(people[0]).person,
      income: [{ amount: dollars(3_000_00), period: "month" }],
      essentials: [{ amount: dollars(300_00), period: "week" }],
      otherDebts: [],
      household: { adults: 1, children: 0 },
    });
    expect(noted.statusCode).toBe(200);
    const after = (await server.as("collector", { url: means })).json<{
      people: { told: { source: string; essentials: { minor: string } } }[];
    }>();
    expect(after.people[0]?.told).toMatchObject({
      source: "desk",
      essentials: dollars(1_300_00),
      sustainable: noted.json<{ sustainable: unknown }>().sustainable,
    });
  });

  test("amounts of another currency, or below zero, are refused", async () => {
    const url = routes.noteMeans.replace(":id", debt.face);
    const means = await server.as("collector", { url: routes.means.replace(":id", debt.face) });
    const { person } = present(means.json<{ people: { person: string }[] }>().people[0]);
    const told = (minor: string, currency: string) => ({
      person,
      income: [{ amount: { currency, minor }, period: "month" }],
      essentials: [],
      otherDebts: [],
      household: { adults: 1, children: 0 },
    });
    expect((await post("collector", url, told("100", "GBP"))).statusCode).toBe(422);
    expect((await post("collector", url, told("-100", "USD"))).statusCode).toBe(422);
  });

  test("a call that nobody made has no end, and an account without calls lists none", async () => {
    const call = face("ctct", server.house.ids.next<ContactId>(bucket(0)));
    const ended = await post("collector", routes.callEnded.replace(":id", call), { end: "busy" });
    expect(ended.statusCode).toBe(404);
    const list = await server.as("collector", { url: routes.calls.replace(":id", debt.face) });
    expect(list.json()).toEqual({ items: [] });
  });
});
