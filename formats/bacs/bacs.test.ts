/** Bacs Standard 18: labels, contras and totals computed by us, and held against whoever sends one. */

import { type PlainDate, bankingDaysAfter, money, must, parsePlainDate } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BacsItem, type BacsKind, type BacsSubmission, bacsWords } from "./order.ts";
import { readBacs } from "./read.ts";
import { writeBacs } from "./write.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const day = (text: string): PlainDate => must(parsePlainDate(text));
const gbp = (minor: bigint) => money("GBP", minor);

const item: BacsItem = {
  kind: "debit",
  sortCode: "200000",
  accountNumber: "55779911",
  amount: gbp(125_50n),
  reference: "CASE-000017",
  name: "A RUIZ",
  processOn: day("2026-03-05"),
};

const submission: BacsSubmission = {
  serial: "000042",
  userNumber: "123456",
  createdOn: day("2026-03-02"),
  fileNumber: 1,
  ownSortCode: "400000",
  ownAccountNumber: "12345678",
  ownName: "HARBOR RECOVERY",
  items: [
    item,
    {
      ...item,
      kind: "first-debit",
      accountNumber: "00112233",
      amount: gbp(74_50n),
    },
  ],
};

const written = (given: BacsSubmission): string => must(writeBacs(given));
const codes = (text: string) =>
  readBacs(bytes(text)).faults.map(({ line, field, code }) => [line, field, code]);

test("a submission is one hand could check: labels, records, the contra, totals", () => {
  expect(
    written(submission)
      .split("\n")
      .map((line) => line.trimEnd()),
  ).toEqual([
    "VOL1000042                               123456                                1",
    "HDR1A123456S  112345600004200010001       26061 26068 000000",
    "HDR2F0200000100                                   00",
    "UHL1 26064999999    000000001 DAILY  001",
    "2000005577991101740000012345678    00000012550HARBOR RECOVERY   CASE-000017       A RUIZ",
    "2000000011223300140000012345678    00000007450HARBOR RECOVERY   CASE-000017       A RUIZ",
    "4000001234567809940000012345678    00000020000HARBOR RECOVERY   CONTRA            HARBOR RECOVERY",
    "EOF1A123456S  112345600004200010001       26061 26068 000000",
    "EOF2F0200000100                                   00",
    "UTL10000000020000000000002000000000020000001",
    "",
  ]);
});

test("several days make a file whose records name their day, with a contra for each", () => {
  const later = {
    ...item,
    processOn: day("2026-03-12"),
    kind: "credit",
  } as const;
  const text = written({ ...submission, items: [...submission.items, later] });
  expect(text).toContain("4 MULTI  001");
  const records = text.split("\n").filter((line) => line.length === 106);
  expect(records.map((line) => [line.slice(15, 17), line.slice(100)])).toEqual([
    ["17", " 26064"],
    ["01", " 26064"],
    ["99", " 26064"],
    ["99", " 26071"],
    ["17", " 26071"],
  ]);
});

const kinds = fc.constantFrom<BacsKind>(
  "first-debit",
  "debit",
  "debit-again",
  "last-debit",
  "credit",
  "new-instruction",
  "cancelled-instruction",
);
const items = fc.record({
  kind: kinds,
  sortCode: fc.stringMatching(/^\d{6}$/),
  accountNumber: fc.stringMatching(/^\d{8}$/),
  minor: fc.bigInt({ min: 1n, max: 10n ** 9n }),
  reference: fc.stringMatching(/^[A-C][D-Z]{5}[0-9]{0,12}$/),
  name: fc.stringMatching(/^[A-Z]([A-Z.&/ -]{0,15})[A-Z]$/),
  days: fc.integer({ min: 0, max: 3 }),
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 12 }), (all) => {
      const given = all
        .map(({ minor, days, ...one }): BacsItem => ({
          ...one,
          amount: gbp(one.kind.endsWith("instruction") ? 0n : minor),
          // Over New Year's Day and a weekend.
          processOn: bankingDaysAfter("bacs", day("2026-12-29"), days + 1),
        }))
        .sort((a, b) => (a.processOn < b.processOn ? -1 : a.processOn > b.processOn ? 1 : 0));
      const file = readBacs(bytes(written({ ...submission, items: given })));
      if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
      expect(file.content).toEqual({ ...submission, items: given });
      expect(file.tally).toEqual({
        read: all.length,
        taken: all.length,
        rejected: 0,
      });
    }),
    { numRuns: 80 },
  );
});

test.each<[string, Partial<BacsItem>, string, string]>([
  ["a debit of nothing", { amount: gbp(0n) }, "amount", "amount.zero"],
  ["an instruction with money", { kind: "new-instruction" }, "amount", "rule.broken"],
  ["a short reference", { reference: "AB-12" }, "reference", "rule.broken"],
  ["a reference of one character", { reference: "0000000" }, "reference", "rule.broken"],
  ["a reference of Bacs' own", { reference: "DDIC123456" }, "reference", "rule.broken"],
  ["small letters", { reference: "Case-000017" }, "reference", "field.characters"],
  ["a sort code of five digits", { sortCode: "20000" }, "sortCode", "field.unreadable"],
  [
    "an account of nine digits",
    { accountNumber: "123456789" },
    "accountNumber",
    "field.unreadable",
  ],
  ["a Saturday", { processOn: day("2026-03-07") }, "processOn", "rule.broken"],
  ["a bank holiday", { processOn: day("2026-04-06") }, "processOn", "rule.broken"],
  ["a day before the file was made", { processOn: day("2026-03-01") }, "processOn", "rule.broken"],
  ["a thousand million pounds", { amount: gbp(10n ** 11n) }, "amount", "amount.too-large"],
])("%s is not written", (_, change, field, code) => {
  const result = writeBacs({ ...submission, items: [{ ...item, ...change }] });
  expect(
    result.ok ? [] : result.error.map((fault) => [fault.line, fault.field, fault.code]),
  ).toContainEqual([5, field, code]);
});

describe("a file that is not as it should be", () => {
  const lines = written(submission).trimEnd().split("\n");
  const spoilt = (at: number, change: (line: string) => string): string =>
    lines.map((line, n) => (n === at ? change(line) : line)).join("\n");
  const put = (from: number, text: string) => (line: string) =>
    line.slice(0, from - 1) + text + line.slice(from - 1 + text.length);

  test.each`
    what                       | at   | change                               | fault
    ${"an amount changed"}     | ${4} | ${put(36, "00000012551")}            | ${[10, "debits", "total.differs"]}
    ${"its contra changed"}    | ${6} | ${put(36, "00000020001")}            | ${[10, "credits", "total.differs"]}
    ${"a debit total"}         | ${9} | ${put(5, "0000000020001")}           | ${[10, "debits", "total.differs"]}
    ${"a count of credits"}    | ${9} | ${put(38, "0000002")}                | ${[10, "creditCount", "count.differs"]}
    ${"two serial numbers"}    | ${7} | ${put(22, "000043")}                 | ${[8, "serial", "field.differs"]}
    ${"two user numbers"}      | ${1} | ${put(6, "654321")}                  | ${[2, "userNumber", "field.differs"]}
    ${"another record length"} | ${2} | ${put(11, "00106")}                  | ${[3, "recordLength", "field.differs"]}
    ${"a lost label"}          | ${2} | ${() => ""}                          | ${[4, null, "record.order"]}
    ${"no totals"}             | ${9} | ${() => ""}                          | ${[9, null, "file.truncated"]}
    ${"a day 366 of 365"}      | ${3} | ${put(5, " 26366")}                  | ${[4, "processOn", "date.impossible"]}
    ${"something behind"}      | ${9} | ${(line: string) => `${line}\nVOL1`} | ${[11, null, "file.after-end"]}
  `("is refused for $what", ({ at, change, fault }) => {
    const text = spoilt(Number(at), change as (line: string) => string);
    expect(codes(text)).toContainEqual(fault);
    expect(readBacs(bytes(text)).kind).toBe("refused");
  });

  test("cut after any line, it is told as cut", () => {
    for (let most = 1; most < lines.length; most += 1) {
      const cut = readBacs(bytes(lines.slice(0, most).join("\n")));
      expect(cut).toMatchObject({
        kind: "refused",
        faults: [{ code: "file.truncated" }],
      });
    }
  });

  test("one bad record is rejected alone", () => {
    const file = readBacs(bytes(spoilt(5, put(1, "2000X0"))));
    expect(file.tally).toEqual({ read: 2, taken: 1, rejected: 1 });
    expect(file.faults).toMatchObject([{ line: 6, field: "sortCode", value: "2000X0" }]);
  });
});

test("names become what Bacs prints", () => {
  expect(bacsWords("Zoë O'Neill & Søn (London) Ltd", 18)).toBe("ZOE O NEILL & S N");
});
