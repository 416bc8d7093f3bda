/** BAI2: fields over several records, and totals at each level that must agree. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { account, fileOf } from "./example.ts";
import { readBai2 } from "./read.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function entriesOf(text: string) {
  const file = readBai2(bytes(text));
  if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
  return file.content.statements.flatMap(({ entries }) => entries);
}

const codes = (text: string) =>
  readBai2(bytes(text)).faults.map(({ line, field, code }) => [line, field, code]);

test("entries tell side, amount, days, references and words over several records", () => {
  expect(entriesOf(fileOf([account]))).toMatchObject([
    {
      line: 4,
      amount: { currency: "USD", minor: 150_00n },
      side: "credit",
      bookedOn: "2026-03-02",
      valueOn: "2026-03-03",
      bankReference: "BANK-7",
      transactionId: "PMT-1",
      remittance: ["ANA RUIZ, CASE 17", "SECOND LINE, WITH A COMMA"],
      kind: "169",
    },
    { side: "credit", amount: { minor: 25_00n }, bankReference: "BANK-8", valueOn: null },
    { side: "debit", amount: { minor: 12_50n }, bankReference: "BANK-9" },
  ]);
});

test("balances that agree with the entries prove them", () => {
  const file = readBai2(bytes(fileOf([account])));
  expect(file.kind === "read" && file.content.statements).toMatchObject([
    {
      account: "0123456789",
      currency: "USD",
      proved: true,
      opening: { amount: { minor: 100_00n } },
    },
  ]);
});

test("sums go on in records 88, wherever the bank broke them", () => {
  const broken = ["03,0123456789,EUR,010,10000,,,015/", "88,26250,,/", ...account.slice(1)];
  const file = readBai2(bytes(fileOf([broken])));
  expect(file.kind === "read" && file.content.statements[0]).toMatchObject({
    currency: "EUR",
    closing: { amount: { currency: "EUR", minor: 262_50n } },
  });
});

test("what moves no money is no entry", () => {
  const told = [...account, "16,890,,,,,REMINDER OF A FEE/"];
  expect(readBai2(bytes(fileOf([told]))).tally).toEqual({ read: 3, taken: 3, rejected: 0 });
});

test("a returned item says so", () => {
  const back = ["03,0123456789,,/", "16,557,4000,,BANK-1,PMT-1,R01/"];
  expect(entriesOf(fileOf([back]))).toMatchObject([
    {
      side: "debit",
      reversal: true,
      returned: { code: "557", says: "Individual ACH return item" },
    },
  ]);
});

describe("figures and order", () => {
  const file = fileOf([account]);
  const spoilt = (at: number, line: string): string =>
    file
      .split("\n")
      .map((one, n) => (n === at ? line : one))
      .join("\n");

  test.each`
    what                      | at   | line                                     | fault
    ${"an account's total"}   | ${7} | ${"49,55001,6/"}                         | ${[8, "total", "total.differs"]}
    ${"an account's records"} | ${7} | ${"49,55000,7/"}                         | ${[8, "records", "count.differs"]}
    ${"a group's total"}      | ${8} | ${"98,1,1,8/"}                           | ${[9, "total", "total.differs"]}
    ${"a group's accounts"}   | ${8} | ${"98,55000,2,8/"}                       | ${[9, "accounts", "count.differs"]}
    ${"a file's groups"}      | ${9} | ${"99,55000,2,10/"}                      | ${[10, "groups", "count.differs"]}
    ${"a file's records"}     | ${9} | ${"99,55000,1,9/"}                       | ${[10, "records", "count.differs"]}
    ${"a trailer of words"}   | ${9} | ${"99,all,1,10/"}                        | ${[10, "total", "field.unreadable"]}
    ${"an amount changed"}    | ${3} | ${"16,169,15001,V,260303,,B,P,X/"}       | ${[8, "total", "total.differs"]}
    ${"a version 3"}          | ${0} | ${"01,BANK,HARBOR,260303,0600,7,80,,3/"} | ${[1, "version", "field.unknown-code"]}
    ${"a test group"}         | ${1} | ${"02,HARBOR,BANK,4,260302,2359,USD,2/"} | ${[2, "groupStatus", "record.not-taken"]}
    ${"a day that never was"} | ${1} | ${"02,HARBOR,BANK,1,260230,2359,USD,2/"} | ${[2, "asOfDate", "date.impossible"]}
    ${"a record of no kind"}  | ${3} | ${"17,169,15000,,,,/"}                   | ${[4, null, "record.order"]}
    ${"something at the end"} | ${9} | ${"99,55000,1,10/\n16,1,2,,,/"}          | ${[11, null, "file.after-end"]}
  `("refuse the file: $what", ({ at, line, fault }) => {
    const given = spoilt(Number(at), String(line));
    expect(codes(given)).toContainEqual(fault);
    expect(readBai2(bytes(given)).kind).toBe("refused");
  });

  test("cut after any record, it is told as cut", () => {
    const lines = file.split("\n");
    for (let most = 1; most < lines.length; most += 1) {
      const cut = readBai2(bytes(lines.slice(0, most).join("\n")));
      expect(cut).toMatchObject({ kind: "refused", faults: [{ code: "file.truncated" }] });
    }
  });

  test("an entry of nothing is rejected alone", () => {
    const nothing = [...account, "16,169,0,,BANK-1,,X/"];
    const kept = readBai2(bytes(fileOf([nothing])));
    expect(kept.tally).toEqual({ read: 4, taken: 3, rejected: 1 });
    expect(kept.faults).toMatchObject([{ line: 8, field: "amount", code: "amount.zero" }]);
  });
});

test("random accounts add up, and no figure can be changed unseen", () => {
  const one = fc.tuple(fc.constantFrom("169", "475"), fc.bigInt({ min: 1n, max: 10n ** 9n }));
  fc.assert(
    fc.property(
      fc.array(fc.array(one, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      (all) => {
        const accounts = all.map((entries, n) => [
          `03,${String(1000 + n)},,010,${String(n)},,/`,
          ...entries.map(([code, minor]) => `16,${code},${minor.toString()},,B,C,TEXT/`),
        ]);
        const text = fileOf(accounts);
        expect(entriesOf(text).map(({ kind, amount }) => [kind, amount.minor])).toEqual(all.flat());
        const changed = text.replace(/^16,169,(\d+)/m, (_, minor: string) => `16,169,${minor}0`);
        expect(readBai2(bytes(changed)).kind).toBe(changed === text ? "read" : "refused");
      },
    ),
    { numRuns: 60 },
  );
});
