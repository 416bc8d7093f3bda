/** Letters about money: every figure told, none made up, in each language, readable by the guard. */

import {
  type Language,
  type Money,
  languages,
  money,
  must,
  parsePlainDate,
  subtract,
} from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { figuresIn } from "../../guard/figures.ts";
import { letterText } from "../letter.ts";
import { type Correspondents, type MoneyLetter, moneyLetterKinds } from "./known.ts";
import { writeMoneyLetter } from "./write.ts";

const usd = (minor: bigint): Money => money("USD", minor);
const on = (text: string) => must(parsePlainDate(text), text);

const between = (language: Correspondents["language"], country = "US"): Correspondents => ({
  language,
  country,
  writtenOn: on("2026-03-02"),
  writer: {
    name: "Harbor Lane Recovery",
    mailAddress: ["14 Harbor Lane"],
    phone: "+1 202-555-0142",
    website: "harborlane.example/portal",
  },
  reader: { name: "Ana Story", mailAddress: ["1 Orchard Street", "Columbus, OH 43085"] },
  creditor: "Harbor Bank",
  shortNumber: "****4821",
});

const movements = [
  { on: on("2026-01-10"), kind: "placement", change: usd(412_50n), owedAfter: usd(412_50n) },
  { on: on("2026-02-01"), kind: "interest", change: usd(3_10n), owedAfter: usd(415_60n) },
  { on: on("2026-02-01"), kind: "payment", change: usd(-60_00n), owedAfter: usd(355_60n) },
] as const;

const due = (day: string, paid = 0n) => ({
  on: on(day),
  amount: usd(50_00n),
  paid: usd(paid),
});

const letters: { readonly [K in MoneyLetter["kind"]]: MoneyLetter } = {
  balanceStatement: {
    kind: "balanceStatement",
    asOf: on("2026-03-01"),
    movements,
    balances: {
      principal: usd(352_50n),
      interest: usd(3_10n),
      fees: usd(0n),
      costs: usd(0n),
    },
    owed: usd(355_60n),
  },
  annualStatement: {
    kind: "annualStatement",
    period: { from: on("2026-01-01"), to: on("2026-12-31") },
    opening: usd(0n),
    movements,
    closing: usd(355_60n),
  },
  paymentSchedule: {
    kind: "paymentSchedule",
    owed: usd(100_00n),
    dues: [due("2026-03-15", 20_00n), due("2026-04-15")],
  },
  receipt: {
    kind: "receipt",
    paidOn: on("2026-02-01"),
    amount: usd(60_00n),
    towards: { principal: usd(56_90n), interest: usd(3_10n), fees: usd(0n), costs: usd(0n) },
    beyond: usd(0n),
    owedAfter: usd(355_60n),
  },
  settlementLetter: {
    kind: "settlementLetter",
    owed: usd(412_50n),
    pays: usd(100_00n),
    dues: [due("2026-03-15"), due("2026-04-15")],
    until: on("2026-04-15"),
  },
  paidInFullLetter: {
    kind: "paidInFullLetter",
    closedOn: on("2026-03-01"),
    how: "paid",
    paidTotal: usd(415_60n),
  },
};

const moneyIn = (text: string, language: Language): readonly bigint[] =>
  figuresIn(text, language).flatMap((one) =>
    one.is === "money" ? one.readings.slice(0, 1).map(({ minor }) => minor) : [],
  );

describe.each(languages)("in %s", (language) => {
  test.each(moneyLetterKinds)("%s says its figures and no others", (kind) => {
    const text = letterText(writeMoneyLetter(letters[kind], between(language)));
    const told = new Set(
      JSON.stringify(letters[kind], (_key, value: unknown) =>
        typeof value === "bigint" ? String(value < 0n ? -value : value) : value,
      ).match(/(?<="minor":")\d+/g),
    );
    const derived: readonly string[] =
      kind === "paymentSchedule"
        ? ["8000", "3000", "5000"]
        : kind === "settlementLetter"
          ? ["5000"]
          : [];
    const said = moneyIn(text, language).map(String);
    expect(said.length).toBeGreaterThan(0);
    expect([...told, ...derived]).toEqual(expect.arrayContaining(said));
    expect(text).toContain("Ana Story");
    expect(text).toContain("****4821");
    expect(text).not.toMatch(/undefined|NaN|\{|\}/);
  });

  test("they read like this", async () => {
    const all = moneyLetterKinds.map((kind) =>
      letterText(writeMoneyLetter(letters[kind], between(language))),
    );
    const page = `${all.join(`\n\n${"#".repeat(72)}\n\n`)}\n`;
    await expect(page).toMatchFileSnapshot(`golden/${language}.txt`);
  });
});

test("parts that come to nothing are left out, the principal never", () => {
  const text = letterText(writeMoneyLetter(letters.balanceStatement, between("en")));
  expect(text).toContain("Amount borrowed or billed $352.50");
  expect(text).not.toMatch(/^Fees/m);
  expect(text).not.toMatch(/^Costs/m);
});

test("a debt in credit says so, and that nothing more comes", () => {
  const letter = { ...letters.balanceStatement, owed: usd(-5_00n) } as MoneyLetter;
  const text = letterText(writeMoneyLetter(letter, between("en")));
  expect(text).toContain("In your favour on March 1, 2026 $5.00");
  expect(text).not.toContain("may be added after this date");
});

test("what was paid beyond the debt is promised back, and nothing owed is said so", () => {
  const letter: MoneyLetter = {
    kind: "receipt",
    paidOn: on("2026-02-01"),
    amount: usd(60_00n),
    towards: { principal: usd(50_00n), interest: usd(0n), fees: usd(0n), costs: usd(0n) },
    beyond: usd(10_00n),
    owedAfter: usd(0n),
  };
  const text = letterText(writeMoneyLetter(letter, between("en")));
  expect(text).toContain("we will give it back $10.00");
  expect(text).toContain("you owe nothing");
});

test("a settlement in one payment names its last day, without a table", () => {
  const letter = { ...letters.settlementLetter, dues: [due("2026-03-15")] } as MoneyLetter;
  const text = letterText(writeMoneyLetter(letter, between("en")));
  expect(text).toContain("Please pay $100.00 so that it reaches us by April 15, 2026");
  expect(text).not.toContain("Left to pay:");
});

test("a year in which nothing happened says so", () => {
  const letter: MoneyLetter = {
    kind: "annualStatement",
    period: { from: on("2026-01-01"), to: on("2026-12-31") },
    opening: usd(100_00n),
    movements: [],
    closing: usd(100_00n),
  };
  expect(letterText(writeMoneyLetter(letter, between("en", "GB")))).toContain(
    "Nothing was paid and nothing was added",
  );
});

test("the summary of a year adds up from its first figure to its last", () => {
  const { opening, closing } = letters.annualStatement as Extract<
    MoneyLetter,
    { kind: "annualStatement" }
  >;
  const moved = movements.reduce((sum, { change }) => sum + change.minor, 0n);
  expect(subtract(closing, opening).minor).toBe(moved);
});
