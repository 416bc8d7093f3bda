/** Clients' money over months by chance: books that tie, nothing paid over twice, closed months that never move. */

import {
  type Chance,
  type Json,
  type PaymentId,
  type PlainDate,
  addDays,
  chanceFrom,
  later,
  localDate,
  must,
  present,
} from "@forbear/kernel";
import { lastDayOf, monthAfter, monthOf } from "@forbear/ledger";
import { posting, trust } from "@forbear/operations";
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
  readonly debtors: readonly Debtor[];
  readonly stands: Paid[] = [];
  cash = 0n;
  readonly closed = new Map<PlainDate, string>();
  #told = 0;

  constructor(world: World, debtors: readonly Debtor[], seed: string) {
    this.world = world;
    this.debtors = debtors;
    this.chance = chanceFrom(seed);
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
    });
  }
}

const textOf = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? value.toString() : value;

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "months" });
  must(await trust.publishTerms(world.house, world.tenant.id, terms));
});
afterAll(() => world.close());

test("over months by chance the books tie, remittances come out again, closed months stay", async () => {
  const debtors = await world.place(
    ...["600.00", "90.00", "5000.00"].map((balance) => ({ balance })),
  );
  const months = new Months(world, debtors, "by chance");
  for (let step = 0; step < 90; step += 1) {
    await months.step();
    await months.holds();
  }
  expect(months.closed.size).toBeGreaterThan(1);
  expect(lastDayOf(present([...months.closed.keys()].at(-1))) < months.today).toBe(true);
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    trust.remittancesOf(tx, null),
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(await world.verdict()).toEqual([]);
}, 120_000);
