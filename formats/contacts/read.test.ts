/** Past contacts of other firms: read in their words, refused row by row with what to do. */

import { must, parseInstant } from "@forbear/kernel";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseContactMapping } from "./field.ts";
import { readContacts } from "./read.ts";

const now = must(parseInstant("2026-06-16T14:00:00Z"));

const document = {
  name: "Example agency, contacts",
  dates: "MM/DD/YYYY",
  columns: {
    id: "Call ID",
    account: "Account",
    person: "Customer",
    at: "When",
    zone: "Zone",
    channel: "Medium",
    direction: "Way",
    outcome: "Result",
    content: "Said",
    meaning: "Meant",
    point: "Number",
    words: "Note",
  },
  constants: { madeBy: "agency", "madeBy.name": "Example Agency" },
  codes: {
    channel: { CALL: "voice", TEXT: "sms" },
    direction: { OUT: "outbound", IN: "inbound" },
    outcome: { NA: "unanswered", RPC: "conversation" },
  },
};
const mapping = must(parseContactMapping(document));

const good: Readonly<Record<string, string>> = {
  "Call ID": "c-1",
  Account: "A-1001",
  Customer: "",
  When: "06/12/2026 16:05",
  Zone: "America/New_York",
  Medium: "CALL",
  Way: "OUT",
  Result: "NA",
  Said: "",
  Meant: "",
  Number: "(520) 555-0142",
  Note: "",
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const fileOf = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  [Object.keys(good), ...rows.map((row) => Object.values({ ...good, ...row }))]
    .map((cells) => cells.map(quoted).join(","))
    .join("\n");
const read = (...rows: readonly Readonly<Record<string, string>>[]) => [
  ...readContacts([fileOf(...rows)], mapping, now),
];

test("a row is one contact, in our words", () => {
  expect(read({})).toEqual([
    {
      kind: "row",
      row: {
        line: 2,
        id: "c-1",
        account: "A-1001",
        person: null,
        at: "2026-06-12T20:05:00.000Z",
        channel: "voice",
        direction: "outbound",
        outcome: "unanswered",
        content: "collection",
        meaning: null,
        madeBy: "agency",
        madeByName: "Example Agency",
        point: "(520) 555-0142",
        words: null,
      },
    },
  ]);
});

describe("when it was", () => {
  test.each`
    written                        | zone                  | at
    ${"06/12/2026 16:05"}          | ${"America/New_York"} | ${"2026-06-12T20:05:00.000Z"}
    ${"06/12/2026 4:05 PM"}        | ${"America/New_York"} | ${"2026-06-12T20:05:00.000Z"}
    ${"06/12/2026 12:05 am"}       | ${"Asia/Kolkata"}     | ${"2026-06-11T18:35:00.000Z"}
    ${"2026-06-12T16:05:09Z"}      | ${""}                 | ${"2026-06-12T16:05:09.000Z"}
    ${"2026-06-12 16:05:09+05:30"} | ${"America/New_York"} | ${"2026-06-12T10:35:09.000Z"}
    ${"06/12/2026 16:05 -0500"}    | ${""}                 | ${"2026-06-12T21:05:00.000Z"}
    ${"06/12/2026 16:05 UTC"}      | ${""}                 | ${"2026-06-12T16:05:00.000Z"}
  `("$written in '$zone' is $at", ({ written, zone, at }: Record<string, string>) => {
    const [entry] = read({ When: written ?? "", Zone: zone ?? "" });
    expect(entry).toMatchObject({ kind: "row", row: { at } });
  });
});

describe("a row that cannot be taken says which cell, and what to do", () => {
  test.each`
    cells                                                 | field          | code
    ${{ When: "06/12/2026 16:05", Zone: "" }}             | ${"at"}        | ${"instant.no-offset"}
    ${{ When: "06/16/2026 10:01" }}                       | ${"at"}        | ${"instant.future"}
    ${{ When: "yesterday" }}                              | ${"at"}        | ${"instant.unreadable"}
    ${{ When: "06/12/2026" }}                             | ${"at"}        | ${"instant.unreadable"}
    ${{ When: "02/30/2026 10:00" }}                       | ${"at"}        | ${"date.impossible"}
    ${{ When: "06/12/2026 25:05" }}                       | ${"at"}        | ${"instant.unreadable"}
    ${{ When: "" }}                                       | ${"at"}        | ${"cell.missing"}
    ${{ Zone: "Mars/Olympus" }}                           | ${"zone"}      | ${"zone.unknown"}
    ${{ Account: "" }}                                    | ${"account"}   | ${"cell.missing"}
    ${{ Account: "A 1" }}                                 | ${"account"}   | ${"reference.malformed"}
    ${{ Medium: "fax" }}                                  | ${"channel"}   | ${"value.unknown"}
    ${{ Way: "" }}                                        | ${"direction"} | ${"cell.missing"}
    ${{ Result: "spoke" }}                                | ${"outcome"}   | ${"value.unknown"}
    ${{ Medium: "TEXT", Result: "RPC" }}                  | ${"outcome"}   | ${"value.unknown"}
    ${{ Medium: "TEXT", Result: "received" }}             | ${"outcome"}   | ${"outcome.direction"}
    ${{ Medium: "TEXT", Way: "IN", Result: "delivered" }} | ${"outcome"}   | ${"outcome.direction"}
    ${{ Said: "threats" }}                                | ${"content"}   | ${"value.unknown"}
    ${{ Note: "=HYPERLINK(1)" }}                          | ${"words"}     | ${"cell.formula"}
  `("$cells: $code", ({ cells, field, code }) => {
    const entries = read(cells as Record<string, string>);
    expect(entries).toMatchObject([{ kind: "rejected", line: 2, faults: [{ field, code }] }]);
    const [entry] = entries;
    expect(entry?.kind === "rejected" && entry.faults[0]?.remedy).toMatch(/\w/);
  });

  test("and costs no row beside it", () => {
    const kinds = read({}, { Result: "?" }, { "Call ID": "c-2" }).map(({ kind }) => kind);
    expect(kinds).toEqual(["row", "rejected", "row"]);
  });
});

test("a mapping without who made them, or with a field of placements, is refused", () => {
  expect(parseContactMapping({ ...document, constants: {} })).toMatchObject({
    ok: false,
    error: [{ code: "mapping.required", field: "madeBy" }],
  });
  const placing = { ...document, constants: { ...document.constants, balance: "1" } };
  expect(parseContactMapping(placing)).toMatchObject({
    ok: false,
    error: [{ code: "mapping.unknown-field" }],
  });
});

test("any text in any cell is taken or refused, never thrown at, and none lies ahead", () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constant(""));
  const spoilt = fc.dictionary(fc.constantFrom(...Object.keys(good)), cell, { maxKeys: 3 });
  fc.assert(
    fc.property(spoilt, (cells) => {
      for (const entry of read(cells)) {
        if (entry.kind === "row") expect(entry.row.at <= now).toBe(true);
        else expect(entry.faults.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
