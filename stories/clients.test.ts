/** A month of an agency with two clients, told whole: what came, what was paid over, what came back, the close. */

import {
  type Json,
  type Money,
  type PlainDate,
  localDate,
  must,
  parsePlainDate,
  present,
} from "@forbear/kernel";
import { parseMonth } from "@forbear/ledger";
import { type Client, intake, posting, sql, trust } from "@forbear/operations";
import { parseMapping } from "@forbear/formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tamper } from "./tamper.ts";
import { type Debtor, World, usd } from "./world.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));
const month = (text: string) => must(parseMonth(text));
const by = { kind: "system", part: "story" } as const;
const amount = (minor: number) => ({ currency: "USD", minor: String(minor) });

const share = (name: string, came: string | null, basisPoints: number): Json => ({
  name,
  came,
  products: null,
  age: null,
  on: ["principal", "interest", "fees", "costs"],
  tiersOf: "payment",
  tiers: [{ upTo: null, basisPoints }],
});

const terms = (name: string, change: { readonly [key: string]: Json }): Json => ({
  name,
  version: 1,
  currency: "USD",
  lines: [
    {
      from: "2026-01-01",
      cycle: { every: "month", on: "last" },
      clearDays: { cash: 0, otherwise: 5 },
      least: amount(0),
      holdback: null,
      pays: "net",
      commission: [share("direct", "direct", 1_000), share("all", null, 2_500)],
      fees: [],
      tax: null,
      returnsBorneBy: "client",
      billAfter: 1,
      ...change,
    },
  ],
});

let world: World;
let quay: Client;
let [ana, bo]: readonly (Debtor | undefined)[] = [];

/** A debt of the second client, placed by a file of its own. */
async function placeAtQuay(): Promise<Debtor> {
  const { house, tenant } = world;
  quay = await intake.createClient(house, tenant.id, "quay", {
    ...world.client.settings,
    name: "Quay Loans",
    creditorName: "Quay Loans",
  });
  const cells = {
    reference: "Q-01",
    creditor: "Quay Loans",
    currency: "USD",
    balance: "600.00",
    product: "personalLoan",
    openedOn: "2022-05-01",
    defaultedOn: "2026-02-10",
    lastPaymentOn: "2026-01-05",
    "obligor.1.reference": "QP-01",
    "obligor.1.fullName": "Cy Story",
    "obligor.1.address.country": "US",
    "obligor.1.address.region": "OH",
  };
  const fields = Object.keys(cells);
  const mapping = { name: "quay", columns: Object.fromEntries(fields.map((one) => [one, one])) };
  const report = await intake.placeFile(house, tenant.id, {
    client: { id: quay.id, ref: quay.ref },
    fileName: "quay.csv",
    bytes: Buffer.from(`${fields.join(",")}\n${Object.values(cells).join(",")}\n`, "utf8"),
    mapping: must(parseMapping(mapping)),
    placedOn: today(),
    mode: "all-or-nothing",
    scorecard: null,
  });
  expect(report.placed).toBe(1);
  const [accounts, people] = await Promise.all([
    intake.accountsByReference(house, tenant.id, "quay", ["Q-01"]),
    intake.peopleByReference(house, tenant.id, "quay", ["QP-01"]),
  ]);
  return {
    name: "Cy Story",
    reference: "Q-01",
    phone: "",
    bornOn: "",
    person: present(people.get("QP-01")),
    account: present(accounts.get("Q-01")),
  };
}

const today = (): PlainDate => localDate(world.clock.now(), world.zone);
const trusting = () => ({ by, zone: world.zone });

async function until(on: string): Promise<void> {
  while (today() < day(on)) await world.pass({ days: 1 });
}

const receive = async (debtor: Debtor, money: Money, reference: string, valueOn = today()) =>
  must(
    await posting.postReceived(
      world.house,
      world.tenant.id,
      { account: debtor.account, by, zone: world.zone },
      { amount: money, valueOn, method: "cash", reference, person: null },
    ),
  );

const remit = (client: string, through: string | null = null) =>
  trust.remit(world.house, world.tenant.id, {
    ...trusting(),
    client,
    through: through === null ? null : day(through),
  });

const inTenant = <T>(work: Parameters<typeof world.house.database.transaction<T>>[1]) =>
  world.house.database.transaction(world.tenant.id, work);

const position = async () =>
  new Map(
    (await inTenant((tx) => trust.trustPosition(tx, today(), world.clock.now()))).map((one) => [
      one.ref,
      one,
    ]),
  );

async function books(ref: string) {
  const { dueToClient, ours, total, trust: held } = present((await position()).get(ref));
  expect(total).toBe(held);
  return { dueToClient, ours, trust: held };
}

beforeAll(async () => {
  world = await World.open({ seed: "clients" });
  const { house, tenant } = world;
  [ana, bo] = await world.place({ balance: "900.00" }, { balance: "500.00" });
  const gross = {
    pays: "gross",
    tax: { name: "VAT", basisPoints: 2_000 },
    fees: [{ code: "service", each: "month", amount: amount(10_00) }],
  };
  for (const document of [terms("harbor", {}), terms("quay", gross)]) {
    const early = await trust.publishTerms(house, tenant.id, document);
    if (!early.ok) expect(early.error).toEqual({ kind: "no-such-client" });
  }
  expect(await trust.publishTerms(house, tenant.id, terms("harbor", {}))).toMatchObject({
    value: { version: 1, already: true },
  });
}, 60_000);
afterAll(() => world.close());

test("two clients, a return after remittance, a direct payment, a close, and what adjusts the next month", async () => {
  const { house, tenant } = world;
  const first = present(ana);
  const second = present(bo);
  const cy = await placeAtQuay();
  const gross = {
    pays: "gross",
    tax: { name: "VAT", basisPoints: 2_000 },
    fees: [{ code: "service", each: "month", amount: amount(10_00) }],
  };
  must(await trust.publishTerms(house, tenant.id, terms("quay", gross)));

  // March: each client's debtors pay.
  await until("2026-03-10");
  const paid = await receive(first, usd(200_00n), "c-1");
  await receive(cy, usd(300_00n), "c-2");
  await until("2026-03-20");
  must(
    await trust.reportDirect(house, tenant.id, {
      ...trusting(),
      account: second.account,
      amount: usd(100_00n),
      on: today(),
      reference: "harbor told 17",
    }),
  );
  expect((await world.account(second)).balances.principal).toEqual(usd(400_00n));
  expect(await books("harbor")).toEqual({ dueToClient: 200_00n, ours: 0n, trust: 200_00n });

  // April opens: the March cut-off is due. 25% of 200, 10% of the 100 that the client has itself.
  await until("2026-04-02");
  const harbor = must(await remit("harbor"));
  expect(harbor).toMatchObject({ number: 1, remittance: { through: "2026-03-31" } });
  expect(harbor.remittance.totals).toMatchObject({
    collected: usd(200_00n),
    direct: usd(100_00n),
    commission: usd(60_00n),
    payable: usd(140_00n),
  });
  expect(await remit("harbor")).toMatchObject({ error: { kind: "remitted-already", number: 1 } });
  expect(await books("harbor")).toEqual({ dueToClient: 0n, ours: 60_00n, trust: 60_00n });

  // A quarter of 300, and 10 for each month since the terms began, with a fifth of tax.
  const paidOver = must(await remit("quay"));
  expect(paidOver.remittance.totals).toMatchObject({
    payable: usd(300_00n),
    invoiced: usd(126_00n),
    tax: usd(21_00n),
  });
  const [invoice] = await inTenant((tx) => trust.invoicesOf(tx, null));
  expect(invoice).toMatchObject({ number: 1, open: usd(126_00n), settledBy: "client" });
  expect(trust.invoiceText(present(invoice), "Agency", "Quay Loans")).toContain("VAT 20%");
  must(
    await trust.payInvoice(house, tenant.id, {
      ...trusting(),
      number: 1,
      amount: usd(126_00n),
      on: today(),
      into: "operating",
      reference: "bank 9",
    }),
  );
  expect(await books("quay")).toEqual({ dueToClient: 0n, ours: 0n, trust: 0n });

  // March is closed; then Ana's payment comes back, with a day in March and one in April.
  const closing = { by, zone: world.zone };
  await world.pass({ hours: 1 });
  const march = must(await trust.closeMonth(house, tenant.id, month("2026-03"), closing));
  expect(await trust.closeMonth(house, tenant.id, month("2026-03"), closing)).toMatchObject({
    error: { kind: "closed-already" },
  });
  expect(await trust.closeMonth(house, tenant.id, month("2026-04"), closing)).toMatchObject({
    error: { kind: "not-over" },
  });
  const due = (client: string, balances: readonly trust.MonthBalance[], book: string) => {
    const of = balances.find((one) => one.client === client && one.book === book);
    if (of === undefined) return null;
    const closed = of.opening + of.debited - of.credited + of.adjustedDebit - of.adjustedCredit;
    return { closed, adjusted: of.adjustedDebit - of.adjustedCredit };
  };
  expect(due(world.client.id, march.balances, "trust")).toEqual({ closed: 200_00n, adjusted: 0n });
  expect(due(world.client.id, march.balances, "commission")?.closed).toBe(-60_00n);

  await world.pass({ hours: 2 });
  await receive(first, usd(50_00n), "late", day("2026-03-30"));
  expect(paid.kind).toBe("posted");
  must(
    await posting.correctPayment(
      house,
      tenant.id,
      { account: first.account, by, zone: world.zone },
      paid.payment,
      "the cheque was not ours",
    ),
  );
  expect(await books("harbor")).toMatchObject({ dueToClient: -150_00n, trust: -90_00n });
  expect(await inTenant((tx) => trust.closedMonth(tx, month("2026-03")))).toEqual(march);

  // The next remittance nets the 200 that came back, its commission given back, against the 50.
  await until("2026-05-02");
  must(
    await trust.adjustClient(house, tenant.id, {
      ...trusting(),
      client: "harbor",
      amount: usd(-5_00n),
      on: day("2026-04-30"),
      because: "postage agreed",
    }),
  );
  const april = must(await remit("harbor"));
  expect(april.remittance.totals).toMatchObject({
    collected: usd(-150_00n),
    commission: usd(-37_50n),
    adjustments: usd(-5_00n),
    payable: usd(0n),
    carried: usd(-117_50n),
  });
  await world.pass({ hours: 1 });
  const closed = must(await trust.closeMonth(house, tenant.id, month("2026-04"), closing));
  expect(due(world.client.id, closed.balances, "trust")).toEqual({
    closed: -90_00n,
    adjusted: -150_00n,
  });
  const late = await inTenant((tx) => trust.adjustingOf(tx, month("2026-04"), world.clock.now()));
  expect(late.length).toBeGreaterThan(2);
  expect(late.every(({ valueOn }) => valueOn <= "2026-03-31")).toBe(true);

  // Carried once, then billed.
  await until("2026-06-01");
  const may = must(await remit("harbor"));
  expect(may.remittance.totals).toMatchObject({ carried: usd(0n), billed: usd(117_50n) });
  const bills = await inTenant((tx) => trust.invoicesOf(tx, world.client.id));
  expect(bills).toMatchObject([{ number: 2, open: usd(117_50n), body: { tax: null } }]);
  expect(await books("harbor")).toMatchObject({ dueToClient: 0n });
  expect(await world.verdict()).toEqual([]);
}, 180_000);

test("a remittance is taken back whole under a number of its own, and what it named is due again", async () => {
  const { house, tenant } = world;
  await world.pass({ days: 1 });
  await receive(present(bo), usd(80_00n), "c-9");
  await world.pass({ hours: 1 });
  const before = await books("harbor");
  const made = must(await remit("harbor", today()));
  expect(made.remittance.totals.payable).toEqual(usd(60_00n));
  const reverse = (number: number) =>
    trust.reverseRemittance(house, tenant.id, {
      ...trusting(),
      client: "harbor",
      number,
      because: "paid from the wrong account",
    });
  expect(await reverse(1)).toMatchObject({ error: { kind: "not-the-last", last: made.number } });
  expect(await reverse(made.number)).toEqual({ ok: true, value: { number: made.number + 1 } });
  expect(await books("harbor")).toEqual(before);
  const again = must(await remit("harbor", today()));
  expect(again.number).toBe(made.number + 2);
  expect(again.remittance).toEqual(made.remittance);
  const statement = await inTenant((tx) =>
    trust.remittanceStatement(tx, house.vault, "harbor", again.number),
  );
  const text = trust.statementText(present(statement), "Agency");
  expect(text).toContain(`REMITTANCE ${String(again.number)}`);
  expect(text).toMatch(/Paid to the client +60\.00/);
  expect(trust.statementCsv(present(statement))).toContain(",80.00,20.00,all,0.00,0.00,60.00");
  expect(trust.statementXlsx(present(statement)).byteLength).toBeGreaterThan(1_000);
  expect(await world.verdict()).toEqual([]);
}, 60_000);

test("a day's record says what the bank has not shown yet, and an unknown line breaks no tie", async () => {
  const { house, tenant } = world;
  const [record] = await trust.reconcileDay(house, tenant.id, today());
  const { book, ledgers, ties, sums, unexplained } = present(record);
  expect({ ties, unexplained }).toEqual({ ties: true, unexplained: usd(0n) });
  expect(book).toEqual(ledgers);
  expect(sums).toMatchObject([{ kind: "in-transit", amount: usd(-book.minor) }]);
  const days = await inTenant((tx) => trust.trustDays(tx, day("2026-01-01"), today()));
  expect(days).toEqual([record]);
});

test("what nobody claims is aged by place, and says that its period is uncertain", async () => {
  await receive(present(bo), usd(400_00n), "too much");
  const [row] = await inTenant((tx) => trust.unappliedCash(tx, today()));
  expect(row).toMatchObject({
    kind: "refunds",
    amount: usd(80_00n),
    dormant: { years: 5, cite: "Ohio R.C. 169.02", status: "uncertain" },
  });
});

test("our share is drawn out of trust, and never more than is ours", async () => {
  const { house, tenant } = world;
  const draw = (money: Money | null) =>
    trust.withdraw(house, tenant.id, {
      ...trusting(),
      client: "quay",
      amount: money,
      because: "monthly",
    });
  expect(await draw(usd(1n))).toMatchObject({ error: "more-than-ours" });
  expect(await draw(null)).toMatchObject({ error: "zero" });
  must(await draw(usd(-50_00n)));
  expect(await books("quay")).toMatchObject({ ours: 50_00n, trust: 50_00n });
  expect(await draw(null)).toMatchObject({ value: usd(50_00n) });
});

test("the books of clients are only added to", async () => {
  for (const change of [
    "update forbear.client_transfer set minor = 1",
    "delete from forbear.remittance",
  ]) {
    const tried = inTenant((tx) => tx.query(sql([`${change} where tenant_id = 0`])));
    await expect(tried).rejects.toThrow(/permission denied/);
  }
});

test.each([
  {
    who: "raises the commission of a line",
    tables: ["remittance_line"],
    change: sql`update forbear.remittance_line set commission = commission + 1, net = net - 1,
                       derivation = replace(derivation::text, '"5000"', '"5001"')::jsonb`,
    says: "a line does not come out again",
  },
  {
    who: "pays a client more",
    tables: ["client_transfer"],
    change: sql`update forbear.client_transfer set minor = minor + 1
                 where credit_book = 'trust' and kind = 'remittance'`,
    says: "the books were not moved by what it says",
  },
  {
    who: "loses a remittance",
    tables: ["remittance"],
    change: sql`delete from forbear.remittance where number = 1 and kind = 'remittance'`,
    says: "a number is missing",
  },
  {
    who: "changes a closed month",
    tables: ["month_balance"],
    change: sql`update forbear.month_balance set debited = debited + 1 where book = 'trust'`,
    says: "a figure of a closed month was changed",
  },
  {
    who: "books into a closed month behind its back",
    tables: ["client_transfer"],
    change: sql`update forbear.client_transfer set booked_at = '2026-03-21T00:00:00Z',
                       value_on = '2026-03-21' where kind = 'adjustment'`,
    says: "a closed month does not come out again as known then",
  },
])(
  "whoever $who is found out",
  async ({ tables, change, says }) => {
    const found = await tamper(world, { tables, change }, () => world.verdict());
    const clients = found.find(({ check }) => check === "clients");
    expect(JSON.stringify(clients?.first)).toContain(says);
  },
  60_000,
);
