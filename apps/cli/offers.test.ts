/** What `forbear offers` reads: statements and proposals, each fault by its place. */

import { usd } from "@forbear/kernel";
import { expect, test } from "vitest";
import { readRequest, readStatement } from "./commands/statement-file.ts";
import { forbear } from "./testing.ts";
import { exits } from "./terminal.ts";

const month = { every: 1, unit: "month" };

test("a short form is read with its amounts in the debt's currency", () => {
  const written = {
    kind: "short",
    household: { adults: 1, children: 2 },
    income: [{ amount: "620.00", every: "2 weeks" }],
    essentials: [{ amount: "1400", every: "month" }],
  };
  expect(readStatement(written, "USD")).toEqual({
    ok: true,
    value: {
      kind: "short",
      household: { adults: 1, children: 2 },
      income: [{ amount: usd(620_00n), period: { every: 2, unit: "week" } }],
      essentials: [{ amount: usd(1_400_00n), period: month }],
      otherDebts: [],
    },
  });
});

test("a full statement names its lines, and no others", () => {
  const written = {
    kind: "full",
    household: { adults: 2, children: 0 },
    income: { wages: [{ amount: "2100.00", every: "month" }] },
    fixed: { housing: [{ amount: "900.00", every: "month" }] },
    flexible: { food: [{ amount: "90.00", every: "week" }] },
  };
  expect(readStatement(written, "GBP")).toMatchObject({ ok: true, value: { otherDebts: [] } });
  const odd = readStatement({ ...written, fixed: { yacht: [] } }, "GBP");
  expect(odd.ok ? "" : odd.error).toContain("fixed");
});

const short = {
  kind: "short",
  household: { adults: 1, children: 0 },
  income: [],
  essentials: [],
} as const;

test.each([
  ["kind", {}],
  ["household.adults", { ...short, household: { adults: -1, children: 0 } }],
  ["income.0.amount", { ...short, income: [{ amount: "-1.00", every: "month" }] }],
  ["income.0.amount", { ...short, income: [{ amount: "1.005", every: "month" }] }],
  ["income.0.every", { ...short, income: [{ amount: "1.00", every: "now and then" }] }],
  ["the whole", { ...short, wages: [] }],
])("a fault of a statement is named by its place: %s", (place, written) => {
  const read = readStatement(written, "USD");
  expect(read.ok ? "" : read.error).toContain(`${place}:`);
});

test("a proposal is read as it would be said", () => {
  expect(readRequest({ kind: "plan", instalment: "40.00", rhythm: "2 weeks" }, "USD")).toEqual({
    ok: true,
    value: { kind: "plan", instalment: usd(40_00n), rhythm: { every: 2, unit: "week" } },
  });
  const byWeekday = { kind: "plan", rhythm: "month by last weekday", firstOn: "2026-03-27" };
  expect(readRequest(byWeekday, "USD")).toEqual({
    ok: true,
    value: {
      kind: "plan",
      rhythm: { every: 1, unit: "month", weekday: "last" },
      firstOn: "2026-03-27",
    },
  });
  const yearly = readRequest({ kind: "plan", rhythm: "year" }, "USD");
  expect(yearly.ok ? "" : yearly.error).toContain("rhythm");
  const part = readRequest({ kind: "settlement", part: 10_000 }, "USD");
  expect(part.ok ? "" : part.error).toContain("part");
});

test("means are told by a file or by a sum, not by both", async () => {
  const { exit, err } = await forbear([
    "offers",
    ...["--account", "A-1", "--means", "means.json", "--sustainable", "40.00"],
  ]);
  expect(exit).toBe(exits.misused);
  expect(err).toContain("cannot be used with");
});
