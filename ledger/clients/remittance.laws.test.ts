/** Remittances over lives by chance: nothing twice, nothing lost, our share to the cent, books that tie. */

import {
  type AccountId,
  type Chance,
  type Money,
  type PaymentId,
  type PlainDate,
  add,
  addDays,
  chanceFrom,
  must,
  parsePlainDate,
  present,
  subtract,
  sum,
  trusted,
  usd,
  zero,
} from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { addBalances, noBalances, owedIn } from "../balances.ts";
import { type Balances, debtBooks } from "../transfer.ts";
import {
  type ClientBalances,
  afterMoves,
  clientLedger,
  clientMove,
  noClientBalances,
} from "./books.ts";
import { grossDocument, netDocument } from "./example.ts";
import { remittanceMoves } from "./moves.ts";
import {
  type AdjustmentDue,
  type Remittable,
  type Remittance,
  type RemittanceLine,
  type Remitted,
  makeRemittance,
} from "./remittance.ts";
import { type ClientTerms, parseClientTerms } from "./terms.ts";

const first: PlainDate = must(parsePlainDate("2026-01-05"));
const account = trusted<AccountId>("00000000-0000-7000-8000-000000000001");

const total = (all: readonly Money[]): Money => sum("USD", all);

type Paid = Omit<Remittable, "remitted">;

/** A client to whom things happen; what it knows of remittances it adds up from their lines alone. */
class Life {
  readonly terms: ClientTerms;
  readonly chance: Chance;
  readonly made: Remittance[] = [];
  readonly paid: Paid[] = [];
  readonly adjustments: AdjustmentDue[] = [];
  books: ClientBalances = noClientBalances();
  day = first;

  constructor(terms: ClientTerms, seed: string) {
    this.terms = terms;
    this.chance = chanceFrom(seed);
  }

  step(): void {
    this.day = addDays(this.day, this.chance.below(4));
    const back = this.paid[this.chance.below(Math.max(1, this.paid.length))];
    switch (this.chance.below(7)) {
      case 0:
        if (back !== undefined) this.#comesBack(back);
        return;
      case 1:
        this.#adjust();
        return;
      case 2:
        this.remit();
        return;
      default:
        this.#pay();
    }
  }

  #pay(): void {
    const settled: Record<string, Money> = { ...noBalances("USD") };
    for (const book of debtBooks) settled[book] = usd(BigInt(this.chance.below(30_000)));
    const came = this.chance.below(5) === 0 ? "direct" : "trust";
    const one: Paid = {
      payment: trusted<PaymentId>(`p${String(this.paid.length).padStart(4, "0")}`),
      account,
      came,
      method: this.chance.pick(["card", "cash", "cheque"]),
      product: "loan",
      valueOn: addDays(this.day, -this.chance.below(3)),
      defaultedOn: addDays(this.day, -this.chance.below(180)),
      placedOn: first,
      settled: settled as Balances,
    };
    this.paid.push(one);
    if (came === "trust") this.#move(clientMove("trust", "due-to-client", owedIn(one.settled)));
  }

  #comesBack(one: Paid): void {
    const at = this.paid.indexOf(one);
    this.paid[at] = { ...one, settled: noBalances("USD") };
    if (one.came === "trust") this.#move(clientMove("due-to-client", "trust", owedIn(one.settled)));
  }

  #adjust(): void {
    const amount = usd(BigInt(this.chance.below(4_000) - 2_000));
    this.adjustments.push({ entry: `a${this.adjustments.length}`, amount, because: "agreed" });
    this.#move(clientMove("adjusted", "due-to-client", amount));
  }

  #move(moves: Parameters<typeof afterMoves>[1]): void {
    this.books = afterMoves(this.books, moves);
  }

  remit(): void {
    const made = makeRemittance({
      terms: this.terms,
      through: this.day,
      after: this.made.at(-1)?.through ?? null,
      broughtForward: this.made.at(-1)?.totals.carried ?? zero("USD"),
      owingInRow: this.#owingInRow(),
      payments: this.paid.map((one) => ({ ...one, remitted: this.#remitted(one) })),
      adjustments: this.pending(),
      heldBack: this.#heldBack(),
      volumes: this.#volumes(),
    });
    if (!made.ok) return;
    this.made.push(made.value);
    const { atCutOff, whenPaid } = remittanceMoves(made.value);
    this.#move([...atCutOff, ...whenPaid]);
  }

  pending(): readonly AdjustmentDue[] {
    const seen = new Set(this.made.flatMap(({ adjustments }) => adjustments.map((a) => a.entry)));
    return this.adjustments.filter(({ entry }) => !seen.has(entry));
  }

  #owingInRow(): number {
    const from = this.made.findLastIndex(({ totals }) => totals.carried.minor === 0n);
    return this.made.length - 1 - from;
  }

  #heldBack() {
    const given = new Set(this.made.flatMap((one) => one.released.map((r) => r.remittance)));
    return this.made.flatMap(({ through, totals }, at) =>
      given.has(String(at)) ? [] : [{ remittance: String(at), through, amount: totals.held }],
    );
  }

  #volumes(): ReadonlyMap<string, Money> {
    const volumes = new Map<string, Money>();
    for (const { valueOn, collected } of this.made.flatMap(({ lines }) => lines)) {
      const month = valueOn.slice(0, 7);
      volumes.set(month, add(volumes.get(month) ?? usd(0n), collected));
    }
    return volumes;
  }

  linesOf({ payment }: Pick<Paid, "payment">): readonly RemittanceLine[] {
    return this.made.flatMap(({ lines }) => lines.filter((line) => line.payment === payment));
  }

  #remitted(one: Paid): Remitted | null {
    const lines = this.linesOf(one);
    const [begun] = lines;
    if (begun === undefined) return null;
    const at = this.made.findIndex(({ lines: all }) => all.includes(begun));
    const given = this.made.flatMap(({ released }) => released.map((one) => one.remittance));
    return {
      settled: lines.reduce((all, { settled }) => addBalances(all, settled), noBalances("USD")),
      commission: total(lines.map(({ commission }) => commission.amount)),
      held: total(lines.map(({ held }) => held)),
      before: begun.commission.before,
      released: given.includes(String(at)),
    };
  }
}

/** What is due to the client, counted without the books: all that no remittance has taken up. */
function expectedDue(life: Life): bigint {
  let due = life.made.at(-1)?.totals.carried.minor ?? 0n;
  for (const { amount } of life.pending()) due += amount.minor;
  for (const one of life.paid) {
    if (one.came === "direct") continue;
    due += owedIn(one.settled).minor;
    for (const { collected } of life.linesOf(one)) due -= collected.minor;
  }
  return due;
}

/** Our share by the sums of school: the payment's own steps, cent by cent where tiers are of a month. */
function schoolCommission(rule: string, base: bigint, before: bigint): bigint {
  const rates: Record<string, bigint> = { direct: 2_000n, young: 1_000n };
  const flat = rates[rule];
  const upTo = (volume: bigint): number => {
    if (flat !== undefined) return Number(volume * flat) / 10_000;
    const low = volume < 100_000n ? volume : 100_000n;
    return Number(low * 2_500n + (volume - low) * 1_875n) / 10_000;
  };
  const bankers = (value: number): bigint => {
    const floor = Math.floor(value);
    if (value - floor !== 0.5) return BigInt(Math.round(value));
    return BigInt(floor % 2 === 0 ? floor : floor + 1);
  };
  const start = flat === undefined && before > 0n ? before : 0n;
  return bankers(upTo(start + base)) - bankers(upTo(start));
}

const ruleOf = (one: Paid): string => {
  if (one.came === "direct") return "direct";
  const since = Date.parse(one.valueOn) - Date.parse(present(one.defaultedOn));
  return since / 86_400_000 < 90 ? "young" : "older";
};

function holds(life: Life): void {
  const { books } = life;
  const ledger = clientLedger(books);
  expect(ledger.total).toBe(books.trust);
  expect(ledger.dueToClient).toBe(expectedDue(life));
  for (const one of life.paid) {
    const lines = life.linesOf(one);
    const [begun] = lines;
    if (begun === undefined) continue;
    const collected = total(lines.map((line) => line.collected));
    const taken = total(lines.map(({ commission }) => commission.amount));
    const back = owedIn(one.settled).minor === 0n;
    const later = lines.some((line) => line.collected.minor < 0n);
    if (back && later) {
      expect([collected, taken]).toEqual([usd(0n), usd(0n)]);
    } else {
      const { settled } = begun;
      const costs = ruleOf(one) === "older" ? usd(0n) : settled.costs;
      const base = subtract(owedIn(settled), costs).minor;
      const school = schoolCommission(ruleOf(one), base, begun.commission.before.minor);
      expect(taken.minor).toBe(school);
    }
    expect(collected.minor <= owedIn(begun.settled).minor).toBe(true);
  }
}

describe.each([
  ["net", netDocument, "client"],
  ["net, returns on us", netDocument, "agency"],
  ["gross", grossDocument, "client"],
] as const)("a client that is paid %s", (_, document, borneBy) => {
  const [line] = document.lines;
  const terms = must(
    parseClientTerms({
      ...document,
      lines: [{ ...line, from: "2025-12-01", returnsBorneBy: borneBy }],
    }),
  );

  test.each(Array.from({ length: 25 }, (_, seed) => seed))("life %i", (seed) => {
    const life = new Life(terms, `remit ${document.name} ${borneBy} ${seed}`);
    for (let step = 0; step < 60; step += 1) {
      life.step();
      if (step % 6 === 5) holds(life);
    }
    holds(life);
    expect(life.made.length).toBeGreaterThan(0);
    for (const { totals, lines } of life.made) {
      const borne = lines.filter((one) => one.borne.minor !== 0n);
      expect(borne.every((one) => one.net.minor === 0n)).toBe(true);
      expect(totals.payable.minor >= 0n && totals.carried.minor <= 0n).toBe(true);
      expect(totals.payable.minor === 0n || totals.carried.minor === 0n).toBe(true);
    }
  });

  test("the same remittance asked again finds nothing", () => {
    const life = new Life(terms, `again ${document.name}`);
    for (let step = 0; step < 30; step += 1) life.step();
    life.remit();
    const before = life.made.length;
    const owing = life.made.at(-1)?.totals.carried.minor !== 0n;
    life.remit();
    expect(life.made.length).toBe(owing ? before + 1 : before);
  });
});

test("a client that owes for a second time in a row is billed, and owes nothing after it", () => {
  const terms = must(parseClientTerms(netDocument));
  const asked = {
    terms,
    through: first,
    after: first,
    payments: [],
    adjustments: [{ entry: "a", amount: usd(-5_00n), because: "overpaid" }],
    heldBack: [],
    volumes: new Map(),
  };
  const carried = must(makeRemittance({ ...asked, broughtForward: usd(0n), owingInRow: 0 }));
  expect(carried.totals).toMatchObject({ payable: usd(0n), carried: usd(-5_00n), billed: usd(0n) });
  const billed = must(
    makeRemittance({ ...asked, adjustments: [], broughtForward: usd(-5_00n), owingInRow: 1 }),
  );
  expect(billed.totals).toMatchObject({ payable: usd(0n), carried: usd(0n), billed: usd(5_00n) });
});

test("money that may still bounce waits, and less than the least amount waits with it", () => {
  const terms = must(parseClientTerms(netDocument));
  const settled = { ...noBalances("USD"), principal: usd(9_00n) };
  const one: Remittable = {
    payment: trusted<PaymentId>("p"),
    account,
    came: "trust",
    method: "card",
    product: "loan",
    valueOn: first,
    defaultedOn: null,
    placedOn: first,
    settled,
    remitted: null,
  };
  const ask = (through: PlainDate, payments: readonly Remittable[]) =>
    makeRemittance({
      terms,
      through,
      after: null,
      broughtForward: usd(0n),
      owingInRow: 0,
      payments,
      adjustments: [],
      heldBack: [],
      volumes: new Map(),
    });
  expect(ask(addDays(first, 2), [one])).toMatchObject({ error: { kind: "nothing-due" } });
  expect(ask(addDays(first, 3), [one])).toMatchObject({ error: { kind: "below-least" } });
  const early = { ...one, valueOn: addDays(first, -30) };
  expect(ask(first, [early])).toMatchObject({ error: { kind: "no-terms" } });
});
