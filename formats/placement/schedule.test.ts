/** A schedule in a row: read whole, or refused with the field and what to do; never half of it. */

import { money } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { exampleDay, exampleMapping, goodCells, mappingOf } from "./example.ts";
import { readPlacement } from "./read.ts";

const columns = {
  "schedule.asOf": "As of",
  "schedule.interval": "Every",
  "schedule.instalment": "Payment",
  "schedule.firstDueOn": "First due",
  "schedule.count": "Payments",
  "schedule.firstMissedOn": "Missed",
  "schedule.arrears": "Arrears",
  "schedule.lastNoticeOn": "Last notice",
  "schedule.nextStatementOn": "Next statement",
  "schedule.debitFailedOn": "Debit failed",
  "schedule.defaultSum": "Charge",
  "schedule.defaultSumOn": "Charge on",
};
const mapping = mappingOf({
  ...exampleMapping,
  columns: { ...exampleMapping.columns, ...columns },
});

const whole = {
  "As of": "",
  Every: "monthly",
  Payment: "100.00",
  "First due": "01/31/2025",
  Payments: "24",
  Missed: "12/31/2025",
  Arrears: "250.00",
  "Last notice": "",
  "Next statement": "03/31/2026",
  "Debit failed": "12/31/2025",
  Charge: "12.00",
  "Charge on": "01/20/2026",
};
type Told = Partial<Record<keyof typeof whole, string>>;

function read(told: Told) {
  const cells = { ...goodCells, ...whole, ...told };
  const lines = [Object.keys(cells), Object.values(cells)].map((row) =>
    row.map((cell) => `"${cell}"`).join(","),
  );
  const [entry] = [...readPlacement([`${lines.join("\n")}\n`], mapping, { today: exampleDay })];
  return entry;
}

const faultsOf = (told: Told) => {
  const entry = read(told);
  return entry?.kind === "rejected" ? entry.faults.map(({ code, field }) => [code, field]) : [];
};

test("a whole schedule comes out as it was told, with the day of the import where it names none", () => {
  const entry = read({});
  expect(entry?.kind === "row" ? entry.row.schedule : entry).toEqual({
    asOf: "2026-03-02",
    interval: "monthly",
    instalment: money("USD", 100_00n),
    firstDueOn: "2025-01-31",
    count: 24,
    firstMissedOn: "2025-12-31",
    arrears: money("USD", 250_00n),
    lastNoticeOn: null,
    nextStatementOn: "2026-03-31",
    debitFailedOn: "2025-12-31",
    defaultSum: { on: "2026-01-20", amount: money("USD", 12_00n) },
  });
});

test("a row without any of it tells of none", () => {
  const nothing = Object.fromEntries(Object.keys(whole).map((name) => [name, ""]));
  const entry = read(nothing);
  expect(entry?.kind === "row" ? entry.row.schedule : entry).toBeNull();
});

describe("is refused", () => {
  test.each<[string, Told, readonly [string, string]]>([
    ["without an interval", { Every: "" }, ["schedule.incomplete", "schedule.interval"]],
    ["with an interval nobody knows", { Every: "often" }, ["value.unknown", "schedule.interval"]],
    ["without an instalment", { Payment: "" }, ["schedule.incomplete", "schedule.instalment"]],
    [
      "with an instalment of nothing",
      { Payment: "0" },
      ["schedule.incomplete", "schedule.instalment"],
    ],
    [
      "without any due day",
      { "First due": "", Missed: "", Arrears: "" },
      ["schedule.incomplete", "schedule.firstDueOn"],
    ],
    [
      "with arrears since nobody knows when",
      { Missed: "" },
      ["schedule.incomplete", "schedule.firstMissedOn"],
    ],
    [
      "with a missed payment and no arrears",
      { Arrears: "" },
      ["schedule.incomplete", "schedule.arrears"],
    ],
    ["with no payments at all", { Payments: "0" }, ["schedule.incomplete", "schedule.count"]],
    [
      "with a first missed payment on a day between",
      { Missed: "12/30/2025" },
      ["schedule.not-a-due-day", "schedule.firstMissedOn"],
    ],
    [
      "with one before the first was due",
      { "First due": "01/31/2026" },
      ["schedule.not-a-due-day", "schedule.firstMissedOn"],
    ],
    [
      "with one after the last was due",
      { Payments: "11" },
      ["schedule.not-a-due-day", "schedule.firstMissedOn"],
    ],
    [
      "with more arrears than fell due",
      { Arrears: "300.01" },
      ["schedule.arrears-differ", "schedule.arrears"],
    ],
    [
      "with so few that the first was paid",
      { Arrears: "200.00" },
      ["schedule.arrears-differ", "schedule.arrears"],
    ],
    ["with a charge on no day", { "Charge on": "" }, ["cell.missing", "schedule.defaultSumOn"]],
    ["with a day of no charge", { Charge: "" }, ["cell.missing", "schedule.defaultSum"]],
    ["as of a day to come", { "As of": "03/03/2026" }, ["date.future", "schedule.asOf"]],
  ])("%s", (_, told, fault) => {
    expect(faultsOf(told)).toEqual([fault]);
  });

  test.each([["300.00"], ["200.01"]])("and is taken at its limits: arrears of %s", (arrears) => {
    expect(faultsOf({ Arrears: arrears })).toEqual([]);
  });
});
