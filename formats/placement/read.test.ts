/** What a placement file says about itself: good rows as debts, bad rows with words for the client. */

import { money, usd } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import type { Chunk } from "../csv/decode.ts";
import {
  type Spoiled,
  exampleDay,
  exampleFile,
  exampleHeader,
  exampleMapping,
  mappingOf,
} from "./example.ts";
import { type Entry, type Summary, readPlacement, readPlacementFrom } from "./read.ts";
import { type PlacementRow, openForFairness } from "./row.ts";

const mapping = mappingOf(exampleMapping);

function readAll(file: Chunk, under = mapping): { entries: Entry[]; summary: Summary } {
  const entries: Entry[] = [];
  const reading = readPlacement([file], under, { today: exampleDay });
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return { entries, summary: step.value };
    entries.push(step.value);
  }
}

const rowsOf = (entries: readonly Entry[]): PlacementRow[] =>
  entries.flatMap((entry) => (entry.kind === "row" ? [entry.row] : []));

const codesOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.kind === "row" ? [] : entry.faults.map((one) => one.code)));

test("a good row is one debt in our words", () => {
  const { entries, summary } = readAll(exampleFile({}));
  const [row] = rowsOf(entries);
  expect(row).toMatchObject({
    line: 2,
    reference: "A-1001",
    creditor: "Example Bank",
    originalCreditor: "Example Bank",
    product: "creditCard",
    owed: { principal: usd(120_000n), interest: usd(5_075n), fees: usd(0n), costs: usd(0n) },
    openedOn: "2020-01-15",
    defaultedOn: "2025-11-20",
    lastPayment: null,
    itemisation: null,
    behaviour: null,
    remarks: [],
  });
  expect(row?.obligors).toEqual([
    {
      reference: "C-77",
      role: "sole",
      name: { full: "Ana Ruiz", given: "Ana", family: "Ruiz" },
      bornOn: "1980-04-05",
      language: "es",
      address: {
        line1: "12 Alder Street",
        line2: null,
        city: "Tucson",
        region: "AZ",
        postcode: "85701",
        country: "US",
        returnedOn: null,
      },
      phones: [{ number: "(520) 555-0142", line: "unknown", health: "good" }],
      emails: ["ana.ruiz@mail.example"],
      attorney: null,
      ceasedOn: null,
      diedOn: null,
      insolvency: null,
      consents: [],
    },
  ]);
  expect(summary).toMatchObject({ read: 1, accepted: 1, rejected: 0, owed: [usd(125_075n)] });
});

test("protected attributes leave a row only through the fairness door", () => {
  const [row] = rowsOf(readAll(exampleFile({})).entries);
  expect(row && [...openForFairness(row.setApart)]).toEqual([["sex", "2"]]);
  const { setApart: sealed, ...told } = row ?? {};
  expect(typeof sealed).toBe("string");
  expect(Object.keys(told)).not.toContain("sex");
});

test("a joint debtor on the same row makes both of them joint", () => {
  const joint = { "Joint customer": "C-78", "Joint name": "Luis Ruiz" };
  const [row] = rowsOf(readAll(exampleFile(joint)).entries);
  expect(row?.obligors.map((obligor) => [obligor.name.full, obligor.role])).toEqual([
    ["Ana Ruiz", "joint"],
    ["Luis Ruiz", "joint"],
  ]);
});

test("a joint debtor who is the first one again is left out, and remarked on", () => {
  const again = { "Joint customer": "C-77", "Joint name": "Ana Ruiz" };
  const [row] = rowsOf(readAll(exampleFile(again)).entries);
  expect(row?.obligors.map((obligor) => obligor.role)).toEqual(["sole"]);
  expect(row?.remarks.map((remark) => remark.code)).toEqual(["person.twice"]);
});

test.each<[Spoiled, string]>([
  [{ Account: "" }, "cell.missing"],
  [{ Account: "A 1001" }, "reference.malformed"],
  [{ Account: "=1+1" }, "reference.malformed"],
  [{ Customer: "" }, "cell.missing"],
  [{ "Last name": "" }, "cell.missing"],
  [{ "Last name": "---" }, "cell.formula"],
  [{ "Last name": '=HYPERLINK("http://x.example")' }, "cell.formula"],
  [{ "Last name": "@SUM(A1)" }, "cell.formula"],
  [{ "Last name": "Ru\u0007iz" }, "cell.control"],
  [{ "Last name": "Ru\ufffdz" }, "row.encoding"],
  [{ Balance: "" }, "cell.missing"],
  [{ Balance: "abc" }, "amount.unreadable"],
  [{ Balance: "12.345" }, "amount.unreadable"],
  [{ Balance: "1,2,3" }, "amount.unreadable"],
  [{ Balance: "-10.00", Interest: "" }, "amount.negative"],
  [{ Balance: "(10.00)", Interest: "" }, "amount.negative"],
  [{ Balance: "0.00", Interest: "0.00" }, "amount.nothing-owed"],
  [{ Balance: "10.00" }, "amount.parts-differ"],
  [{ Balance: "99999999999.00" }, "amount.absurd"],
  [{ Opened: "13/01/2020" }, "date.impossible"],
  [{ Opened: "02/30/2020" }, "date.impossible"],
  [{ Opened: "2020-01-15" }, "date.unreadable"],
  [{ Opened: "01/15/20" }, "date.unreadable"],
  [{ Opened: "03/03/2026" }, "date.future"],
  [{ "First missed": "01/14/2020" }, "date.order"],
  [{ "Birth date": "03/03/2008" }, "person.underage"],
  [{ "Birth date": "03/01/1904" }, "person.too-old"],
  [{ "Joint name": "Luis Ruiz" }, "cell.missing"],
])("%o is refused as %s, and the rows around it are taken", (spoiled, code) => {
  const before = { Account: "B-1" };
  const { entries, summary } = readAll(exampleFile(before, spoiled, { Account: "B-2" }));
  expect(codesOf(entries)).toEqual([code]);
  expect(rowsOf(entries).map((row) => row.reference)).toEqual(["B-1", "B-2"]);
  expect(summary).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
  const [bad] = entries.flatMap((entry) => (entry.kind === "rejected" ? entry.faults : []));
  expect(bad?.line).toBe(3);
  expect(bad?.says).toMatch(/\.$/);
  expect(bad?.remedy).toMatch(/\.$/);
  expect((bad?.value ?? "").length).toBeLessThanOrEqual(83);
});

test.each([
  [3_000, "cell.too-long"],
  [1_000_000, "row.too-long"],
])("a name of %d letters is refused as %s, and not kept", (letters, code) => {
  const { entries } = readAll(exampleFile({}, { "Last name": "R".repeat(letters) }));
  expect(codesOf(entries)).toEqual([code]);
  expect(JSON.stringify(entries[1]).length).toBeLessThan(400);
});

test("all that is wrong with a row is said at once", () => {
  const spoiled = { Account: "", Balance: "x", Opened: "31/31/2020" };
  expect(codesOf(readAll(exampleFile(spoiled)).entries).sort()).toEqual([
    "amount.unreadable",
    "cell.missing",
    "date.impossible",
  ]);
});

test.each<[Spoiled, string]>([
  [{ Phone: "call my sister" }, "phone.unreadable"],
  [{ Email: "ana at mail" }, "email.unreadable"],
  [{ Language: "tlh" }, "language.unknown"],
  [{ ZIP: "" }, "address.incomplete"],
])("%o is taken with the remark %s", (spoiled, code) => {
  const { entries, summary } = readAll(exampleFile(spoiled));
  expect(rowsOf(entries)[0]?.remarks.map((remark) => remark.code)).toEqual([code]);
  expect([...summary.remarks]).toEqual([[code, 1]]);
});

test("an account that stands twice is taken once", () => {
  const { entries } = readAll(exampleFile({}, { Account: "A-2" }, {}));
  expect(codesOf(entries)).toEqual(["reference.twice"]);
  expect(rowsOf(entries)).toHaveLength(2);
});

test("a reference whose first row was bad may come again on a good one", () => {
  const { summary } = readAll(exampleFile({ Balance: "x" }, {}));
  expect(summary).toMatchObject({ accepted: 1, rejected: 1 });
});

describe("the shape of the file", () => {
  const good = exampleFile({}).trimEnd();
  const [header = "", line = ""] = good.split("\n");

  test.each<[string, Chunk, string]>([
    ["no bytes", "", "file.empty"],
    ["only blank lines", "\n\n  \n", "file.empty"],
    ["a header and nothing else", `${header}\n`, "file.no-rows"],
    ["a header and rows of commas", `${header}\n,,,,\n\n`, "file.no-rows"],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), "file.not-text"],
    ["zeros", new Uint8Array(512), "file.not-text"],
    [
      "a header in an old page",
      new Uint8Array([0x50, 0x72, 0xe9, 0x6e, 0x2c, 10]),
      "file.encoding",
    ],
    ["a column gone", good.replace("Balance", "Owing"), "file.columns-missing"],
    ["a column twice", good.replace("City", "Balance"), "file.columns-twice"],
  ])("%s: refused before any row", (_what, file, code) => {
    const { entries, summary } = readAll(file);
    expect(codesOf(entries)).toContain(code);
    expect(entries.map((entry) => entry.kind)).toEqual(["refused"]);
    expect(summary).toMatchObject({ read: 0, accepted: 0, rejected: 0, refused: true });
  });

  test.each<[string, string, string]>([
    ["a cell too few", `${header}\n${line.replace(",AZ", "")}\n${line}\n`, "row.too-few-cells"],
    ["a cell too many", `${header}\n${line},more\n${line}\n`, "row.too-many-cells"],
    ["half a row at the end", `${header}\n${line}\nA-9,C-9,Bo`, "row.cut-off"],
  ])("%s: the row alone is refused", (_what, file, code) => {
    const { entries } = readAll(file);
    expect(codesOf(entries)).toEqual([code]);
    expect(rowsOf(entries)).toHaveLength(1);
  });

  test.each([
    ["columns in another order, names in another case", "reversed"],
    ["a delimiter too many on each row", "trailing"],
    ["no end of line at the end", "open"],
    ["lines that end as on Windows", "crlf"],
    ["lines that end as on old Macs", "cr"],
  ])("%s: read all the same", (_what, how) => {
    const reversed = good
      .split("\n")
      .map((row, n) => (n === 0 ? row.toUpperCase() : row))
      .map((row) => row.replace('"1,250.75"', "1250.75").split(",").reverse().join(","));
    const files: Record<string, string> = {
      reversed: reversed.join("\n"),
      trailing: `${header}\n${line},\n`,
      open: good,
      crlf: good.replaceAll("\n", "\r\n"),
      cr: good.replaceAll("\n", "\r"),
    };
    const { entries } = readAll(files[how] ?? "");
    expect(codesOf(entries)).toEqual([]);
    expect(rowsOf(entries)[0]?.owed.principal).toEqual(usd(120_000n));
  });
});

describe("quotes", () => {
  test("a stray quote costs its own row and none after it", () => {
    const rows = [{ Account: "Q-1" }, { Account: "Q-2" }, { Account: "Q-3", Street: "1, Elm" }];
    const file = exampleFile(...rows).replace("Q-1,C-77,Ana", 'Q-1,C-77,"Ana');
    const { entries } = readAll(file);
    expect(codesOf(entries)).toEqual(["row.quotes"]);
    expect(rowsOf(entries).map((row) => row.reference)).toEqual(["Q-2", "Q-3"]);
  });

  test("an address over two lines in quotes is one cell", () => {
    const { entries } = readAll(
      exampleFile({ Street: "Flat 2\n12 Alder Street" }, { Account: "Q-2" }),
    );
    expect(rowsOf(entries).map((row) => [row.line, row.obligors[0].address.line1])).toEqual([
      [2, "Flat 2 12 Alder Street"],
      [4, "12 Alder Street"],
    ]);
  });

  test("a quote inside an unquoted cell is a letter like others", () => {
    const file = exampleFile({ Street: "STREET" }).replace("STREET", 'Suite 5" pipe');
    expect(rowsOf(readAll(file).entries)[0]?.obligors[0].address.line1).toBe('Suite 5" pipe');
  });
});

describe("encodings", () => {
  const file = exampleFile({ "First name": "José", "Last name": "Muñoz" });
  const wide = (littleEndian: boolean, mark: boolean): Uint8Array => {
    const text = mark ? `\ufeff${file}` : file;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i += 1)
      view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return bytes;
  };
  const onePage = Uint8Array.from(file, (char) => char.charCodeAt(0));

  test.each([
    ["UTF-8", new TextEncoder().encode(file)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${file}`)],
    ["UTF-16 with its mark, little end first", wide(true, true)],
    ["UTF-16 with its mark, big end first", wide(false, true)],
    ["UTF-16 without a mark", wide(true, false)],
  ])("%s is recognised", (_what, bytes) => {
    expect(rowsOf(readAll(bytes).entries)[0]?.obligors[0].name.full).toBe("José Muñoz");
  });

  test("an old one-byte page is refused row by row, with what to do about it", () => {
    const { entries } = readAll(onePage);
    expect(codesOf(entries)).toEqual(["row.encoding"]);
    const [fault] = entries.flatMap((entry) => (entry.kind === "rejected" ? entry.faults : []));
    expect(fault?.remedy).toContain("windows-1252");
  });

  test("the same page is read once the mapping names it", () => {
    const named = mappingOf({ ...exampleMapping, encoding: "windows-1252" });
    expect(rowsOf(readAll(onePage, named).entries)[0]?.obligors[0].name.full).toBe("José Muñoz");
  });
});

test("a file with German figures and dates is read by its mapping", () => {
  const german = mappingOf({
    ...exampleMapping,
    dates: "DD.MM.YYYY",
    decimal: ",",
    delimiter: ";",
    constants: { ...exampleMapping.constants, currency: "EUR" },
  });
  const cells = { Balance: "1.250,75", Interest: "50,75", Opened: "15.01.2020" };
  const dates = { "First missed": "20.11.2025", "Birth date": "05.04.1980" };
  const file = exampleFile({ ...cells, ...dates })
    .replaceAll('"1.250,75"', "1.250#75")
    .replaceAll('"50,75"', "50#75")
    .replaceAll(",", ";")
    .replaceAll("#", ",");
  const [row] = rowsOf(readAll(file, german).entries);
  expect(row?.owed.principal).toEqual(money("EUR", 120_000n));
  expect(row?.openedOn).toBe("2020-01-15");
});

test("a caller that has the account already says so, and the row is a duplicate", () => {
  const seen = {
    lineOf: (of: string) => (of === "A-1001" ? 7 : undefined),
    accept: () => undefined,
  };
  const file = exampleFile({}, { Account: "A-2" });
  const entries = [...readPlacement([file], mapping, { today: exampleDay, seen })];
  expect(entries.map((entry) => entry.kind)).toEqual(["rejected", "row"]);
});

test("a file that arrives in pieces is read as one that lies at hand", async () => {
  const bytes = new TextEncoder().encode(exampleFile({ "First name": "José" }, { Account: "A-2" }));
  async function* arriving(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  const entries: Entry[] = [];
  for await (const entry of readPlacementFrom(arriving(), mapping, { today: exampleDay })) {
    entries.push(entry);
  }
  expect(entries).toEqual(readAll(bytes).entries);
});

test("columns that nobody asked for are named in the summary", () => {
  const columns = Object.entries(exampleMapping.columns).filter(([, column]) => column !== "Email");
  const fewer = { ...exampleMapping, columns: Object.fromEntries(columns) };
  const { summary } = readAll(exampleFile({}), mappingOf(fewer));
  expect(summary.unusedColumns).toEqual(["Email"]);
  expect(exampleHeader).toContain("Email");
});
