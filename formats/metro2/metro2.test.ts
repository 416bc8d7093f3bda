/** Metro 2: records as long as they say, totals that agree, and no account furnished against a rule. */

import { addDays, must, usd } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { account, collection, day, reporter } from "./example.ts";
import type { Metro2Account, Metro2Base } from "./file.ts";
import { readMetro2 } from "./read.ts";
import { ruleFaults } from "./rules.ts";
import { writeMetro2 } from "./write.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const written = (
  accounts: readonly Metro2Account[],
  block: "fixed" | "variable" = "fixed",
): string => must(writeMetro2({ header: reporter, accounts }, block));
const codes = (text: string) =>
  readMetro2(bytes(text)).faults.map(({ line, field, code }) => [line, field, code]);

test("a base segment is one hand could check, position by position", () => {
  const [, line = ""] = written([account]).split("\n");
  const at = (from: number, to: number): string => line.slice(from - 1, to);
  expect(line).toHaveLength(460); // 426 and a K1 of 34
  expect([at(1, 4), at(5, 5), at(6, 19), at(20, 20)]).toEqual(["0460", "1", "02282026235959", "0"]);
  expect([at(21, 40).trim(), at(43, 72).trim()]).toEqual(["HARBOR01", "CASE-17"]);
  expect([at(73, 73), at(74, 75), at(76, 83)]).toEqual(["O", "48", "09012025"]);
  expect([at(84, 92), at(93, 101), at(102, 104)]).toEqual(["000000000", "000000412", "001"]);
  expect([at(124, 125), at(126, 126), at(127, 150)]).toEqual([
    "93",
    " ",
    collection.paymentHistory,
  ]);
  expect([at(155, 163), at(164, 172), at(173, 181)]).toEqual([
    "000000412",
    "000000412",
    "000000000",
  ]);
  expect([at(182, 189), at(190, 197), at(198, 205)]).toEqual(["02282026", "07012025", "00000000"]);
  expect([at(232, 256).trim(), at(257, 276).trim()]).toEqual(["RUIZ", "ANA"]);
  expect([at(298, 306), at(307, 314), at(315, 324), at(325, 325)]).toEqual([
    "123456789",
    "05171980",
    "0000000000",
    "1",
  ]);
  expect([at(330, 361).trim(), at(394, 413).trim(), at(414, 415), at(416, 424).trim()]).toEqual([
    "12 ELM STREET",
    "BALTIMORE",
    "MD",
    "21202",
  ]);
  expect(at(425, 460)).toBe(`YRK1${"EXAMPLE BANK".padEnd(30)}07`);
});

const word = (most: number) =>
  fc.stringMatching(/^[A-Z]([A-Z0-9]| ?[A-Z])*$/).map((text) => text.slice(0, most).trim());
const dates = fc.integer({ min: 0, max: 700 }).map((days) => addDays(day("2024-01-01"), days));
const births = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(day("1960-01-01"), days));
const nine = fc.option(fc.stringMatching(/^[1-5]\d[1-9][1-9]\d{4}[1-9]$/));
const person = fc.record({
  surname: word(25),
  firstName: word(20),
  middleName: fc.oneof(fc.constant(""), word(20)),
  generation: fc.constantFrom("" as const, "J" as const, "2" as const),
  socialSecurityNumber: nine,
  bornOn: fc.option(births),
  telephone: fc.option(fc.stringMatching(/^[1-8]\d{9}$/)),
  ecoa: fc.constantFrom("1" as const, "2" as const, "Z" as const),
  informationIndicator: fc.constantFrom("", "A", "1A"),
});
const place = fc.record({
  country: fc.constantFrom("", "US"),
  firstLine: word(32),
  secondLine: fc.constant(""),
  city: word(20),
  state: fc.constantFrom("MD", "NY"),
  postCode: fc.stringMatching(/^\d{5}(\d{4})?$/),
  addressIndicator: fc.constantFrom("" as const, "Y" as const),
  residence: fc.constantFrom("" as const, "O" as const),
});
const accounts = fc.record({
  base: fc
    .tuple(person, place, fc.bigInt({ min: 0n, max: 999_999_999n }), word(30), dates)
    .map(([who, where, dollars, accountNumber, opened]): Metro2Base => ({
      ...collection,
      ...who,
      ...where,
      bornOn: who.bornOn ?? day("1980-05-17"),
      accountNumber,
      openedOn: opened,
      firstDelinquencyOn: addDays(opened, -40),
      paymentHistory: "B".repeat(24),
      amountPastDue: usd(0n),
      currentBalance: usd(dollars * 100n),
    })),
  j1: fc.array(person, { maxLength: 2 }),
  j2: fc.array(
    fc.tuple(person, place).map(([who, where]) => ({ ...who, ...where })),
    { maxLength: 2 },
  ),
  k1: word(30).map((originalCreditor) => ({ originalCreditor, creditorClass: "07" as const })),
  k2: fc.option(word(30).map((name) => ({ purchased: "2" as const, name }))),
  k3: fc.constant(null),
  k4: fc.option(
    dates.map((deferredUntil) => ({
      payment: "02" as const,
      deferredUntil,
      balloonDueOn: null,
      balloonDollars: 0n,
    })),
  ),
  l1: fc.option(
    word(30).map((newAccountNumber) => ({
      change: "1" as const,
      newAccountNumber,
      newIdentificationNumber: "",
    })),
  ),
  n1: fc.option(
    word(30).map((employer) => ({
      employer,
      firstLine: "",
      secondLine: "",
      city: "",
      state: "",
      postCode: "",
      occupation: "CLERK",
    })),
  ),
});

test("what is written is read back, fixed or variable, with line ends or none", () => {
  const forms = fc.constantFrom("\n", "\r\n", "");
  const blocks = fc.constantFrom("fixed" as const, "variable" as const);
  fc.assert(
    fc.property(fc.array(accounts, { maxLength: 4 }), blocks, forms, (all, block, end) => {
      const text = written(all, block).replaceAll("\n", end);
      const file = readMetro2(bytes(text));
      if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
      expect(file.content).toEqual({ header: reporter, accounts: all });
      expect(file.tally).toEqual({ read: all.length, taken: all.length, rejected: 0 });
    }),
    { numRuns: 60 },
  );
});

test("a mortgage is written with its K3 and read back", () => {
  const mortgage: Metro2Account = {
    ...account,
    base: {
      ...collection,
      portfolioType: "M",
      accountType: "26",
      termsDuration: "030",
      accountStatus: "11",
      firstDelinquencyOn: null,
      amountPastDue: usd(0n),
      paymentHistory: "00000BBBBBBBBBBBBBBBBBBB",
    },
    k1: null,
    k3: { agency: "01", accountNumber: "FNMA-17", mortgageId: "100012345678901234" },
  };
  const file = readMetro2(bytes(written([mortgage])));
  expect(file).toMatchObject({ kind: "read", faults: [], content: { accounts: [mortgage] } });
});

describe("a file that is not as it should be", () => {
  const lines = written([account, { ...account, k1: account.k1 }])
    .trimEnd()
    .split("\n");
  const spoilt = (at: number, from: number, put: string): string =>
    lines
      .map((line, n) =>
        n === at ? line.slice(0, from - 1) + put + line.slice(from - 1 + put.length) : line,
      )
      .join("\n");

  test.each`
    what                        | at   | from   | put            | fault
    ${"base records"}           | ${3} | ${12}  | ${"000000003"} | ${[4, "baseRecords", "count.differs"]}
    ${"a count of statuses"}    | ${3} | ${219} | ${"000000001"} | ${[4, "status93", "count.differs"]}
    ${"a count of K1 segments"} | ${3} | ${282} | ${"000000000"} | ${[4, "segmentsK1", "count.differs"]}
    ${"a count of birth dates"} | ${3} | ${363} | ${"000000009"} | ${[4, "birthDates", "count.differs"]}
    ${"no header"}              | ${0} | ${5}   | ${"HEATER"}    | ${[1, null, "record.missing"]}
    ${"no trailer"}             | ${3} | ${5}   | ${"TRAINER"}   | ${[4, null, "file.truncated"]}
    ${"a length of words"}      | ${1} | ${1}   | ${"abcd"}      | ${[2, "recordLength", "field.unreadable"]}
  `("is refused for $what", ({ at, from, put, fault }) => {
    const text = spoilt(Number(at), Number(from), String(put));
    expect(codes(text)).toContainEqual(fault);
    expect(readMetro2(bytes(text)).kind).toBe("refused");
  });

  test.each`
    what                      | from   | put           | fault
    ${"an unknown status"}    | ${124} | ${"99"}       | ${["accountStatus", "field.unknown-code"]}
    ${"a rating of letters"}  | ${126} | ${"Q"}        | ${["paymentRating", "field.unknown-code"]}
    ${"a history of blanks"}  | ${127} | ${" 1"}       | ${["paymentHistory", "field.characters"]}
    ${"a day that never was"} | ${76}  | ${"02302025"} | ${["openedOn", "date.impossible"]}
    ${"a condition code"}     | ${153} | ${"XZ"}       | ${["complianceCondition", "field.unknown-code"]}
    ${"an amount in words"}   | ${155} | ${"none"}     | ${["currentBalance", "amount.unreadable"]}
    ${"no surname"}           | ${232} | ${"    "}     | ${["surname", "field.missing"]}
    ${"an unknown segment"}   | ${427} | ${"Z9"}       | ${["segment", "record.unknown"]}
  `("rejects the one account with $what", ({ from, put, fault }) => {
    const file = readMetro2(bytes(spoilt(1, Number(from), String(put))));
    expect(file.tally).toEqual({ read: 2, taken: 1, rejected: 1 });
    expect(file.faults.map(({ field, code }) => [field, code])).toContainEqual(fault);
    expect(file.faults.every(({ line }) => line === 2)).toBe(true);
  });

  test("cut anywhere, it is refused", () => {
    const whole = written([account, account], "variable").replaceAll("\n", "");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 400 }), (at) => {
        expect(readMetro2(bytes(whole.slice(0, at))).kind).toBe("refused");
      }),
    );
  });

  test("packed records are named as what is no text", () => {
    expect(
      readMetro2(Uint8Array.from([1, 170, 0, 0, 72, 69, 65, 68, 69, 82])).faults,
    ).toMatchObject([{ code: "file.not-text" }]);
  });
});

describe("rules between fields", () => {
  const loan: Metro2Base = {
    ...collection,
    portfolioType: "I",
    accountType: "00",
    termsDuration: "036",
    accountStatus: "11",
    amountPastDue: usd(0n),
    firstDelinquencyOn: null,
    openedOn: day("2025-02-01"),
    paymentHistory: "000000000000BBBBBBBBBBBB",
  };
  const broken = (base: Partial<Metro2Base>, more: Partial<Metro2Account> = {}): string[] =>
    ruleFaults({ ...account, base: { ...loan, ...base }, ...more }, 1).map(
      ({ field }) => field ?? "",
    );

  test("a sound loan and a sound collection break none", () => {
    expect(broken({})).toEqual([]);
    expect(ruleFaults(account, 1)).toEqual([]);
  });

  const late = { firstDelinquencyOn: day("2025-07-01") };
  const closed = { closedOn: day("2026-01-15"), currentBalance: usd(0n), amountPastDue: usd(0n) };

  test.each<[string, Partial<Metro2Base>, string[]]>([
    ["11 with a rating", { paymentRating: "0" }, ["paymentRating"]],
    ["13 without a rating", { accountStatus: "13", ...closed }, ["paymentRating"]],
    ["13 with its rating", { accountStatus: "13", paymentRating: "0", ...closed }, []],
    [
      "13, once late, with its day",
      { accountStatus: "13", paymentRating: "1", ...closed, ...late },
      [],
    ],
    [
      "13, once late, without its day",
      { accountStatus: "13", paymentRating: "1", ...closed },
      ["firstDelinquencyOn"],
    ],
    [
      "13 still owing",
      { accountStatus: "13", paymentRating: "0", ...closed, currentBalance: usd(5_00n) },
      ["currentBalance"],
    ],
    [
      "13 not closed",
      { accountStatus: "13", paymentRating: "0", currentBalance: usd(0n) },
      ["closedOn"],
    ],
    ["current with a day of delinquency", late, ["firstDelinquencyOn"]],
    ["current and past due", { amountPastDue: usd(1_00n) }, ["amountPastDue"]],
    ["30 days late without its day", { accountStatus: "71" }, ["firstDelinquencyOn"]],
    ["30 days late with it", { accountStatus: "71", ...late }, []],
    [
      "late before it was opened",
      { accountStatus: "71", firstDelinquencyOn: day("2025-01-31") },
      ["firstDelinquencyOn"],
    ],
    [
      "late after the information",
      { accountStatus: "71", firstDelinquencyOn: day("2026-03-01") },
      ["firstDelinquencyOn"],
    ],
    ["charged off without the amount", { accountStatus: "97", ...late }, ["originalChargeOff"]],
    ["charged off with it", { accountStatus: "97", ...late, originalChargeOff: usd(400_00n) }, []],
    ["a charge-off on a current loan", { originalChargeOff: usd(400_00n) }, ["originalChargeOff"]],
    [
      "opened after the information",
      { openedOn: day("2026-03-01"), paymentHistory: "B".repeat(24) },
      ["openedOn"],
    ],
    ["paid after the information", { lastPaymentOn: day("2026-03-01") }, ["lastPaymentOn"]],
    ["months said as REV", { termsDuration: "REV" }, ["termsDuration"]],
    ["a limit on an instalment loan", { creditLimit: usd(100_00n) }, ["creditLimit"]],
    ["B among the months", { paymentHistory: "00B0BBBBBBBBBBBBBBBBBBBB" }, ["paymentHistory"]],
    ["a Social Security number as account", { accountNumber: "X123456789" }, ["accountNumber"]],
    ["zeros as identification", { identificationNumber: "00000" }, ["identificationNumber"]],
    [
      "nobody in particular",
      { socialSecurityNumber: null, bornOn: null },
      ["socialSecurityNumber"],
    ],
    ["closed at request, and open", { complianceCondition: "XA" }, ["complianceCondition"]],
    ["in dispute", { complianceCondition: "XB" }, []],
    ["disputed by the billing act", { complianceCondition: "XF" }, ["complianceCondition"]],
    ["deleted", { accountStatus: "DA" }, []],
    [
      "more past due than owed",
      { accountStatus: "71", ...late, amountPastDue: usd(500_00n) },
      ["amountPastDue"],
    ],
    ["closed after the information", { closedOn: day("2026-03-05") }, ["closedOn"]],
    ["paid for months before it was opened", { openedOn: day("2025-06-01") }, ["paymentHistory"]],
    [
      "current, in bankruptcy, without the day of the petition",
      { informationIndicator: "A" },
      ["firstDelinquencyOn"],
    ],
    ["current, in bankruptcy, with it", { informationIndicator: "D", ...late }, []],
    ["current, the bankruptcy dismissed", { informationIndicator: "L" }, []],
    ["settled for less, and still open", { specialComment: "AU" }, ["specialComment"]],
    ["deferred without since when", { termsFrequency: "D" }, ["termsFrequency"]],
    [
      "late more than seven years ago",
      {
        accountStatus: "97",
        openedOn: day("2017-01-01"),
        firstDelinquencyOn: day("2018-08-30"),
        originalChargeOff: usd(400_00n),
      },
      ["firstDelinquencyOn"],
    ],
    [
      "late not quite seven years and 180 days ago",
      {
        accountStatus: "97",
        openedOn: day("2017-01-01"),
        firstDelinquencyOn: day("2018-09-02"),
        originalChargeOff: usd(400_00n),
      },
      [],
    ],
    ["of somebody who died", { ecoa: "X" }, []],
    ["of an authorised user", { ecoa: "3" }, ["ecoa"]],
    ["a number nobody has", { socialSecurityNumber: "666123456" }, ["socialSecurityNumber"]],
    ["nines for no number", { socialSecurityNumber: "999999999" }, []],
    ["born after it was opened", { bornOn: day("2025-03-01") }, ["bornOn"]],
    ["a state in words", { state: "M" }, ["state"]],
    ["an address abroad", { country: "CA", state: "ON", postCode: "M5V2T6" }, []],
  ])("%s", (_, base, fields) => {
    expect(broken(base)).toEqual(fields);
  });

  test("a collection agency reports its own statuses, as open, with the original creditor", () => {
    const agency = {
      ...collection,
      accountStatus: "71" as const,
      portfolioType: "R" as const,
      termsDuration: "REV",
    };
    expect(broken(agency, { k1: null })).toEqual(["accountStatus", "portfolioType", "accountType"]);
  });

  test.each<[string, Partial<Metro2Base>, Partial<Metro2Account>, string[]]>([
    [
      "placed before it fell behind",
      { openedOn: day("2025-06-01"), paymentHistory: "B".repeat(24) },
      {},
      ["openedOn"],
    ],
    [
      "closed at the consumer's request",
      { complianceCondition: "XA", closedOn: day("2026-01-15") },
      {},
      ["complianceCondition"],
    ],
    ["in dispute", { complianceCondition: "XB" }, {}, []],
    [
      "of nothing",
      { highestCredit: usd(0n), currentBalance: usd(0n), amountPastDue: usd(0n) },
      {},
      ["highestCredit"],
    ],
    [
      "bought, and reported as collected for another",
      {},
      { k2: { purchased: "1", name: "EXAMPLE BANK" } },
      ["accountType"],
    ],
    ["bought", { accountType: "0C" }, { k2: { purchased: "1", name: "EXAMPLE BANK" } }, []],
    [
      "a young and small medical one",
      {},
      { k1: { originalCreditor: "A HOSPITAL", creditorClass: "02" } },
      ["highestCredit", "firstDelinquencyOn"],
    ],
    [
      "an old and large medical one",
      { highestCredit: usd(500_00n), firstDelinquencyOn: day("2025-02-28") },
      { k1: { originalCreditor: "A HOSPITAL", creditorClass: "02" } },
      [],
    ],
    [
      "a paid medical one",
      {
        accountStatus: "62",
        paymentRating: "",
        highestCredit: usd(500_00n),
        currentBalance: usd(0n),
        amountPastDue: usd(0n),
        closedOn: day("2026-02-01"),
        firstDelinquencyOn: day("2025-02-28"),
      },
      { k1: { originalCreditor: "A HOSPITAL", creditorClass: "02" } },
      ["accountStatus"],
    ],
  ])("a collection that was %s", (_, base, more, fields) => {
    const given = { ...account, ...more, base: { ...collection, ...base } };
    expect(ruleFaults(given, 1).map(({ field }) => field)).toEqual(fields);
  });

  test("an indicator that means nothing is not read", () => {
    const line = written([account]).split("\n");
    const spoilt = line.map((text, n) =>
      n === 1 ? `${text.slice(0, 325)}W ${text.slice(327)}` : text,
    );
    expect(readMetro2(bytes(spoilt.join("\n"))).faults).toMatchObject([
      { line: 2, field: "informationIndicator", code: "field.characters" },
    ]);
  });

  test("segments contradict themselves", () => {
    const more = {
      k2: { purchased: "1", name: "" },
      k4: { payment: "02", deferredUntil: null, balloonDueOn: null, balloonDollars: 0n },
      l1: { change: "3", newAccountNumber: "", newIdentificationNumber: "" },
    } as const;
    expect(broken({}, more)).toEqual([
      "K2/name",
      "K4/deferredUntil",
      "L1/newAccountNumber",
      "L1/newIdentificationNumber",
    ]);
  });

  test("an account that breaks one is not written, and neither is the rest of the file", () => {
    const bad = { ...account, base: { ...collection, firstDelinquencyOn: null } };
    const result = writeMetro2({ header: reporter, accounts: [account, bad] });
    expect(result.ok ? [] : result.error).toMatchObject([
      { line: 3, field: "firstDelinquencyOn", code: "rule.broken" },
    ]);
  });
});
