/** Clients' money over months by chance: books that tie, nothing paid over twice, closed months that never move. */

import {
  type BankAccountId,
  type BankFileId,
  type BankLineId,
  type Chance,
  type Json,
  type Money,
  type PaymentId,
  type PlainDate,
  addDays,
  birthBucket,
  bucket,
  chanceFrom,
  later,
  localDate,
  must,
  present,
  trusted,
} from "@forbear/kernel";
import { lastDayOf, monthAfter, monthOf } from "@forbear/ledger";
import {
  type BankLineRow,
  insertBankAccount,
  insertBankLines,
  posting,
  sql,
  type Transaction,
  trialBalance,
  trust,
} from "@forbear/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Debtor, World, usd } from "./world.ts";

const by = { kind: "system", part: "story" } as const;
const dayMs = 86_400_000;

const terms: Json = {
  name: "harbor",
  version: 1,
  currency: "USD",
  lines: [
    {
      from: "2026-01-01",
      cycle: { every: "week", on: "FR" },
      clearDays: { cash: 2, otherwise: 5 },
      least: { currency: "USD", minor: "500" },
      holdback: { basisPoints: 1_000, days: 20 },
      pays: "net",
      commission: [
        {
          name: "month",
          came: null,
          products: null,
          age: null,
          on: ["principal", "interest", "fees", "costs"],
          tiersOf: "month",
          tiers: [
            { upTo: { currency: "USD", minor: "20000" }, basisPoints: 3_333 },
            { upTo: null, basisPoints: 1_250 },
          ],
        },
      ],
      fees: [{ code: "return", each: "return", amount: { currency: "USD", minor: "75" } }],
      tax: { name: "GST", basisPoints: 1_000 },
      returnsBorneBy: "client",
      billAfter: 1,
    },
  ],
};

type Paid = { readonly debtor: Debtor; readonly payment: PaymentId; readonly minor: bigint };

/** An agency to which things happen, and what it was told counted apart from its books. */
class Months {
  readonly world: World;
  readonly chance: Chance;
  /** Of what is asked, apart from what happens. */
  readonly asked: Chance;
  readonly debtors: readonly Debtor[];
  readonly stands: Paid[] = [];
  cash = 0n;
  begunLater = 0;
  tiedLater = 0;
  readonly bank = trusted<BankAccountId>("00000000-0000-7000-8000-00000000ba4c");
  readonly closed = new Map<PlainDate, string>();
  #told = 0;

  constructor(world: World, debtors: readonly Debtor[], seed: string) {
    this.world = world;
    this.debtors = debtors;
    this.chance = chanceFrom(seed);
    this.asked = chanceFrom(`${seed}, asked`);
  }

  get today(): PlainDate {
    return localDate(this.world.clock.now(), this.world.zone);
  }

  get #trusting() {
    return { by, zone: this.world.zone };
  }

  #hand(debtor: Debtor): posting.ByHand {
    return { account: debtor.account, ...this.#trusting };
  }

  async step(): Promise<void> {
    const { clock } = this.world;
    clock.set(later(clock.now(), 1_000 + this.chance.below(3 * dayMs)));
    if (this.asked.below(3) === 0) await this.bankTells();
    switch (this.chance.below(8)) {
      case 0:
        return this.comesBack();
      case 1:
        return this.adjusts();
      case 2:
        return this.isToldOfDirect();
      case 3:
      case 4:
        return this.remits();
      case 5:
        return this.closes();
      default:
        return this.pays();
    }
  }

  async pays(): Promise<void> {
    const debtor = this.chance.pick(this.debtors);
    const amount = usd(BigInt(100 + this.chance.below(9_000)));
    const valueOn = addDays(this.today, -this.chance.below(9));
    this.#told += 1;
    const reference = `r${String(this.#told)}`;
    const { house, tenant } = this.world;
    const posted = await posting.postReceived(house, tenant.id, this.#hand(debtor), {
      amount,
      valueOn,
      method: "cash",
      reference,
      person: null,
    });
    if (!posted.ok) return;
    this.cash += amount.minor;
    this.stands.push({ debtor, payment: posted.value.payment, minor: amount.minor });
  }

  /** The bank tells of some payments, on some late day, and of one a second time. */
  async bankTells(): Promise<void> {
    const { house, tenant, clock } = this.world;
    const told = this.stands.filter(() => this.asked.below(3) === 0);
    const lines = told.map(({ payment, minor }) => {
      this.#told += 1;
      const bookedOn = addDays(this.today, -this.asked.below(12));
      const of = `bank ${String(this.#told)}`;
      return lineOf(this.world, { account: this.bank, of, minor, bookedOn, matched: payment });
    });
    await house.database.transaction(tenant.id, async (tx) => {
      if (lines.length > 0) await tx.many([insertBankLines(tenant.id, lines)]);
    });
    clock.set(later(clock.now(), 1_000));
  }

  async comesBack(): Promise<void> {
    const [back] = this.stands.splice(this.chance.below(Math.max(1, this.stands.length)), 1);
    if (back === undefined) return;
    const { house, tenant } = this.world;
    const hand = this.#hand(back.debtor);
    must(await posting.correctPayment(house, tenant.id, hand, back.payment, "bounced"));
    this.cash -= back.minor;
  }

  async adjusts(): Promise<void> {
    const { house, tenant } = this.world;
    const amount = usd(BigInt(1 + this.chance.below(900) - 450));
    const because = "agreed";
    const adjusting = { ...this.#trusting, client: "harbor", amount, on: this.today, because };
    await trust.adjustClient(house, tenant.id, adjusting);
  }

  async isToldOfDirect(): Promise<void> {
    const { house, tenant } = this.world;
    this.#told += 1;
    await trust.reportDirect(house, tenant.id, {
      ...this.#trusting,
      account: this.chance.pick(this.debtors).account,
      amount: usd(BigInt(100 + this.chance.below(3_000))),
      on: this.today,
      reference: `d${String(this.#told)}`,
    });
  }

  async remits(): Promise<void> {
    const { house, tenant } = this.world;
    const made = await trust.remit(house, tenant.id, {
      ...this.#trusting,
      client: "harbor",
      through: this.chance.below(3) === 0 ? this.today : null,
    });
    if (made.ok) this.cash -= made.value.remittance.totals.payable.minor;
  }

  async closes(): Promise<void> {
    const { house, tenant } = this.world;
    const last = [...this.closed.keys()].at(-1);
    const month = last === undefined ? monthOf(addDays(this.today, -31)) : monthAfter(last);
    const made = await trust.closeMonth(house, tenant.id, month, this.#trusting);
    if (made.ok) this.closed.set(month, JSON.stringify(made.value, textOf));
  }

  /** Of any day, as known at any moment, balances begun at a close are the fold of all transfers. */
  async addsUp(tx: Transaction): Promise<void> {
    const { clock } = this.world;
    for (let asked = 0; asked < 4; asked += 1) {
      const known = {
        on: addDays(this.today, 2 - this.asked.below(100)),
        knownAt: later(clock.now(), -this.asked.below(asked === 0 ? 1 : 90 * dayMs)),
      };
      expect(await trust.clientBooks(tx, known)).toEqual(await trust.foldedBooks(tx, known));
      const debts = await trialBalance(tx, known.on, known.knownAt);
      expect(debts).toEqual(await trialOf(tx, known));
    }
  }

  /** What no bank has shown, begun at a close, is what it comes to from the first transfer on. */
  async tiesAgain(tx: Transaction): Promise<void> {
    const on = addDays(this.today, -this.asked.below(40));
    const base = await trust.transitBase(tx, on, "USD");
    if (base === null) return;
    this.tiedLater += 1;
    expect(await trust.movementsInTransit(tx, on, "USD", base)).toEqual(
      await trust.movementsInTransit(tx, on, "USD", null),
    );
  }

  /** What a remittance rests on, begun at the last one, is what all payments come to. */
  async namesAll(tx: Transaction): Promise<void> {
    const { id, ref } = this.world.client;
    const versions = await trust.termsVersions(tx, ref);
    const rows = await trust.remittancesOf(tx, id);
    const remitting = present(trust.remittingTo(id, versions, rows));
    const touched = (await trust.touchedOf(tx, [remitting])).get(remitting) ?? null;
    if (touched === null) return;
    this.begunLater += 1;
    const through = addDays(this.today, -this.asked.below(9));
    expect(await trust.remittanceAsked(tx, remitting, through, touched)).toEqual(
      await trust.remittanceAsked(tx, remitting, through, null),
    );
  }

  /** What must hold after every step. */
  async holds(): Promise<void> {
    const { house, tenant, clock } = this.world;
    await house.database.transaction(tenant.id, async (tx) => {
      const [ledger] = await trust.trustPosition(tx, addDays(this.today, 1), clock.now());
      expect(ledger?.trust ?? 0n).toBe(this.cash);
      expect(ledger?.total ?? 0n).toBe(this.cash);
      for (const [month, was] of this.closed) {
        expect(JSON.stringify(await trust.closedMonth(tx, month), textOf)).toBe(was);
      }
      await this.addsUp(tx);
      await this.namesAll(tx);
      await this.tiesAgain(tx);
    });
  }
}

type Told = {
  readonly account: BankAccountId;
  readonly of: string;
  readonly minor: bigint;
  readonly bookedOn: PlainDate;
  readonly matched: PaymentId | null;
};

/** A line of a bank as it is stored; matched with nothing, it waits. */
function lineOf(world: World, { account, of, minor, bookedOn, matched }: Told): BankLineRow {
  const { house, tenant, clock } = world;
  return {
    bucket: bucket(7),
    id: house.ids.next<BankLineId>(bucket(7)),
    bank_account_id: account,
    file_id: house.ids.next<BankFileId>(bucket(0)),
    file_hash: "00",
    line_key: house.vault.blind(tenant.id, "bank-line", of),
    line: 1,
    booked_on: bookedOn,
    value_on: bookedOn,
    currency: "USD",
    minor,
    stood_at: null,
    counts: true,
    kind: "payment",
    key_version: 1,
    sealed: new Uint8Array(1),
    state: matched === null ? "suspense" : "matched",
    because: matched === null ? "no-reference" : "reference",
    matched_kind: matched === null ? null : "payment",
    matched_bucket: matched === null ? null : birthBucket(matched),
    matched_id: matched,
    known_at: clock.now(),
    settled_at: null,
    settled_by: null,
  };
}

async function openTrust(world: World, id: BankAccountId, ref: string, openedWith: Money) {
  const { house, tenant, clock, zone } = world;
  const openedOn = localDate(clock.now(), zone);
  const account = { id, ref, name: "Trust", currency: "USD", purpose: "trust" } as const;
  const numbers = { number: "12345678", bank: "061000052", shownAs: "Agency" };
  const rails = { creditorId: null, originatorId: null, serviceUser: null };
  const opened = { ...account, client: null, openedOn, openedWith };
  await house.database.transaction(tenant.id, (tx) =>
    tx.many([insertBankAccount(tenant.id, house.vault, opened, { ...numbers, ...rails })]),
  );
}

/** The trial balance of debts, counted from each transfer. */
async function trialOf(tx: Transaction, { on, knownAt }: trust.Known) {
  const rows = await tx.query<{ client: string; book: string; debited: string; credited: string }>(
    sql`
    select t.client_id as client, side.book, sum(side.debited)::text as debited,
           sum(side.credited)::text as credited
      from forbear.transfer t
     cross join lateral (values (t.debit_book, t.minor, 0::bigint),
                                (t.credit_book, 0::bigint, t.minor)) as side(book, debited, credited)
     where t.tenant_id = ${tx.tenant} and t.bucket between 0 and 4095
       and t.value_on <= ${on} and t.booked_at <= ${knownAt}
     group by t.client_id, side.book
     order by t.client_id, side.book`,
  );
  return rows.map((row) => ({
    ...row,
    debited: usd(BigInt(row.debited)),
    credited: usd(BigInt(row.credited)),
  }));
}

const textOf = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? value.toString() : value;

let world: World;
let months: Months;
beforeAll(async () => {
  world = await World.open({ seed: "months" });
  must(await trust.publishTerms(world.house, world.tenant.id, terms));
});
afterAll(() => world.close());

test("over months by chance the books tie, remittances come out again, closed months stay", async () => {
  const debtors = await world.place(
    ...["600.00", "90.00", "5000.00"].map((balance) => ({ balance })),
  );
  months = new Months(world, debtors, "by chance");
  await openTrust(world, months.bank, "trust", usd(0n));
  for (let step = 0; step < 90; step += 1) {
    await months.step();
    await months.holds();
  }
  expect(months.closed.size).toBeGreaterThan(1);
  expect(months.begunLater).toBeGreaterThan(20);
  expect(months.tiedLater).toBeGreaterThan(20);
  expect(lastDayOf(present([...months.closed.keys()].at(-1))) < months.today).toBe(true);
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    trust.remittancesOf(tx, null),
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(await world.verdict()).toEqual([]);
}, 120_000);

test("a statement of the bank ties to the book but for what it does not show yet", async () => {
  const { house, tenant, zone, clock } = world;
  clock.set(later(clock.now(), 40 * dayMs));
  const [debtor] = await world.place({ balance: "700.00" });
  const hand: posting.ByHand = { account: present(debtor).account, by, zone };
  const today = localDate(clock.now(), zone);
  const before = await trust.reconcileDay(house, tenant.id, today);
  const id = house.ids.next<BankAccountId>(bucket(0));
  const seen = await posting.postReceived(house, tenant.id, hand, {
    amount: usd(70_00n),
    valueOn: today,
    method: "transfer",
    reference: "seen by the bank",
    person: null,
  });
  const { payment } = must(seen);
  clock.set(later(clock.now(), 1_000));
  await openTrust(world, id, "tie", usd(9_00n));
  const told = { account: id, bookedOn: today };
  await house.database.transaction(tenant.id, async (tx) => {
    await tx.many([
      insertBankLines(tenant.id, [
        lineOf(world, { ...told, of: "a", minor: 70_00n, matched: payment }),
        lineOf(world, { ...told, of: "b", minor: 3_00n, matched: null }),
      ]),
    ]);
  });
  const [after] = await trust.reconcileDay(house, tenant.id, today);
  const { bank, book, ledgers, sums, ties, unexplained } = present(after);
  const was = present(before[0]);
  expect({ bank, ties, unexplained }).toEqual({
    bank: usd(was.bank.minor + 82_00n),
    ties: true,
    unexplained: usd(0n),
  });
  expect([book, ledgers]).toEqual([usd(months.cash + 70_00n), usd(months.cash + 70_00n)]);
  const [inTransit] = was.sums;
  expect(sums).toMatchObject([
    { kind: "in-transit", amount: present(inTransit).amount },
    { kind: "not-booked", count: 1, amount: usd(3_00n) },
    { kind: "opening", amount: usd(9_00n) },
  ]);
  expect(was.bank.minor - was.book.minor).toBe(present(inTransit).amount.minor);
}, 60_000);
