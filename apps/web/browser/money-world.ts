/** Clients' money as a browser test knows it: one client with a remittance due, one day that ties. */

import {
  type BankView,
  type ClientBooksView,
  type MoneyView,
  type MonthView,
  type RemittanceView,
  type RemittancesDue,
  bankView,
  clientBooksView,
  moneyView,
  monthView,
  paymentReceived,
  paymentSpread,
  remittanceView,
  remittancesDue,
  remittancesPage,
} from "@forbear/contract";
import { face } from "./faces.ts";

const usd = (cents: number) => ({ currency: "USD", minor: String(cents) });

export type MoneyWorld = {
  view: MoneyView;
  due: RemittancesDue["due"];
  remittance: RemittanceView;
  books: ClientBooksView;
  month: MonthView;
  bank: BankView;
};

const summary = {
  client: "harbor",
  number: 3,
  kind: "remittance",
  standing: true,
  through: "2026-02-28",
  paidOn: "2026-03-02",
  payable: usd(140_00),
} as const;

const day = (on: string, ties: boolean): MoneyView["days"][number] => ({
  day: on,
  knownAt: `${on}T22:00:00.000Z`,
  ties,
  bank: usd(1_900_00),
  book: usd(2_000_00),
  ledgers: usd(2_000_00),
  unexplained: usd(ties ? 0 : -1_00),
  shortfall: usd(0),
  sums: [{ kind: "in-transit", count: 1, amount: usd(-100_00) }],
  differences: [
    {
      kind: "in-transit",
      of: "p1",
      says: "payment in the book, not yet in a statement",
      on,
      amount: usd(-100_00),
    },
  ],
});

const unapplied = (): MoneyView["unapplied"] => ({
  unapplied: [
    {
      account: face("acct", 1),
      kind: "refunds",
      amount: usd(10_00),
      since: "2025-11-02",
      dormantOn: "2030-11-02",
      cite: "Ohio R.C. 169.02",
      status: "uncertain",
    },
  ],
  count: 1,
  totals: [usd(10_00)],
  next: null,
});

const view = (): MoneyView => ({
  day: "2026-03-02",
  clients: [
    { client: "harbor", name: "Harbor Bank" },
    { client: "quay", name: "Quay Loans" },
  ],
  position: [
    {
      client: "harbor",
      name: "Harbor Bank",
      trust: usd(2_000_00),
      dueToClient: usd(1_800_00),
      heldBack: usd(50_00),
      suspense: usd(0),
      refunds: usd(10_00),
      ours: usd(140_00),
    },
  ],
  days: [day("2026-03-01", true), day("2026-02-28", true)],
  remittances: { remittances: [summary], next: summary.paidOn },
  invoices: {
    invoices: [
      {
        client: "quay",
        number: 1,
        kind: "invoice",
        issuedOn: "2026-03-01",
        settledBy: "client",
        total: usd(120_00),
        open: usd(120_00),
        lines: [{ words: "Commission on collections through 2026-02-28", amount: usd(100_00) }],
        tax: { name: "VAT", percent: "20%", amount: usd(20_00) },
      },
    ],
    next: null,
  },
  months: [
    { month: "2026-03", state: "open", knownAt: null, hash: null },
    { month: "2026-02", state: "may-close", knownAt: null, hash: null },
    {
      month: "2026-01",
      state: "closed",
      knownAt: "2026-02-03T10:00:00.000Z",
      hash: "0123456789abcdef",
    },
  ],
  unapplied: unapplied(),
});

const due = (): MoneyWorld["due"] => [
  {
    client: "harbor",
    name: "Harbor Bank",
    state: "due",
    cutOff: "2026-02-28",
    last: "2026-01-31",
    amount: usd(1_350_00),
  },
  {
    client: "quay",
    name: "Quay Loans",
    state: "no-terms",
    cutOff: null,
    last: null,
    amount: null,
  },
];

const remittance = (): RemittanceView => ({
  summary,
  terms: { name: "harbor", version: 2, pays: "net" },
  because: null,
  lines: [
    {
      account: face("acct", 1),
      reference: "H-0001",
      payment: face("paym", 1),
      came: "trust",
      valueOn: "2026-02-10",
      principal: usd(180_00),
      interest: usd(20_00),
      fees: usd(0),
      costs: usd(0),
      collected: usd(200_00),
      commission: usd(50_00),
      rule: "older",
      base: usd(200_00),
      tiers: [{ amount: usd(200_00), percent: "25%" }],
      held: usd(10_00),
      borne: usd(0),
      net: usd(140_00),
    },
  ],
  totals: [
    { key: "collected", amount: usd(200_00) },
    { key: "commission", amount: usd(50_00) },
    { key: "held", amount: usd(10_00) },
    { key: "payable", amount: usd(140_00) },
    { key: "carried", amount: usd(0) },
  ],
});

const books = (): ClientBooksView => ({
  client: "harbor",
  name: "Harbor Bank",
  books: [{ book: "due-to-client", debited: usd(200_00), credited: usd(2_000_00) }],
  entries: [
    {
      kind: "remittance",
      valueOn: "2026-02-28",
      bookedAt: "2026-03-02T15:00:00.000Z",
      because: null,
      moves: [{ debit: "due-to-client", credit: "commission", amount: usd(50_00) }],
    },
  ],
  next: null,
});

const month = (): MonthView => ({
  month: "2026-01",
  knownAt: "2026-02-03T10:00:00.000Z",
  hash: "0123456789abcdef",
  balances: [
    {
      client: "harbor",
      book: "trust",
      opening: usd(0),
      debited: usd(500_00),
      credited: usd(0),
      adjusting: usd(-20_00),
      closing: usd(480_00),
    },
  ],
  adjusting: [
    {
      client: "harbor",
      account: null,
      what: "correction",
      valueOn: "2025-12-30",
      bookedAt: "2026-01-04T10:00:00.000Z",
      debit: "due-to-client",
      credit: "trust",
      amount: usd(20_00),
    },
  ],
  next: null,
});

export const moneyWorld = (): MoneyWorld => ({
  view: view(),
  due: due(),
  remittance: remittance(),
  books: books(),
  month: month(),
  bank: bank(),
});

/** One account whose lines make what the bank proved, and one line that waits. */
const bank = (): BankView => ({
  accounts: [
    {
      ref: "trust",
      name: "Client money",
      purpose: "trust",
      last4: "4300",
      balance: usd(1_900_00),
      proved: { on: "2026-03-02", balance: usd(1_900_00) },
    },
  ],
  files: [
    {
      account: "trust",
      fileName: "march-2.xml",
      format: "camt.053",
      status: "done",
      beganAt: "2026-03-02T22:00:00.000Z",
      lines: { read: 5, matched: 4, suspense: 1, known: 0 },
    },
  ],
  waiting: [
    {
      line: `line_${"0".repeat(25)}1`,
      account: "trust",
      bookedOn: "2026-03-02",
      amount: usd(77_70),
      because: "no-reference",
      payer: "Fay Quillfeather",
      words: "thank you",
      candidates: [{ account: face("acct", 1), signs: ["name", "owed"] }],
    },
  ],
});

/** What the money routes answer; what is paid over or closed shows in the answer after it. */
export const ofMoney = (known: MoneyWorld) => ({
  money: () => moneyView.parse(known.view),
  moneyDue: () => remittancesDue.parse({ due: known.due }),
  moneyRemittances: () =>
    remittancesPage.parse({ remittances: [{ ...summary, number: 2 }], next: null }),
  moneyInvoices: () => known.view.invoices,
  moneyUnapplied: () => known.view.unapplied,
  moneyAlarm: () => ({
    untied: known.view.days.filter(({ ties }) => !ties).map((one) => one.day),
  }),
  moneyClient: () => clientBooksView.parse(known.books),
  moneyRemittance: () => remittanceView.parse(known.remittance),
  moneyMonth: () => monthView.parse(known.month),
  moneyStatement: () => ({}),
  bank: () => bankView.parse(known.bank),
  bankFile: () => ({ outcome: "done", matched: 1, suspense: 0 }),
  bankLine() {
    known.bank.waiting.pop();
    return { payments: [] };
  },
  /** The first debt gets what it is owed, the other the rest. */
  receivePayment({ body }: { readonly body: unknown }) {
    const { amount, spread, preview } = paymentReceived.parse(body);
    const part = (account: string, minor: string) => ({
      account,
      amount: { currency: amount.currency, minor },
      payment: preview ? null : face("paym", 9),
      owed: preview ? usd(412_50) : null,
      suspended: null,
    });
    const rest = String(BigInt(amount.minor) - 400_00n);
    const parts =
      spread.kind === "directed"
        ? spread.parts.map((one) => part(one.account, one.amount.minor))
        : [part(face("acct", 1), "40000"), part(face("acct", 4), rest)];
    return paymentSpread.parse({ parts });
  },
  moneyRemit() {
    known.due = known.due.map((one) =>
      one.client === "harbor" ? { ...one, state: "nothing-due" as const, amount: null } : one,
    );
    return { number: 4 };
  },
  moneyClose() {
    const months = known.view.months.map((one) =>
      one.state === "may-close"
        ? {
            ...one,
            state: "closed" as const,
            knownAt: "2026-03-02T15:00:00.000Z",
            hash: "ab".repeat(32),
          }
        : one,
    );
    known.view = { ...known.view, months };
    return { hash: "ab".repeat(32) };
  },
  moneyReconcile: () => ({ ties: true }),
});
