/** Reports of Bacs: what each code does, what each total denies, and nothing taken that is not told. */

import { money } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { meaningOf } from "../bank/meaning.ts";
import { readBacsReport } from "./read-report.ts";
import { amendmentReasons, claimReasons, lodgingReasons, unpaidReasons } from "./reasons.ts";
import { type UnpaidTold, advicesOf, aruddOf, claimsOf } from "./report-example.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function reportIn(text: string) {
  const file = readBacsReport(bytes(text));
  if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
  return file;
}

const codesIn = (text: string) =>
  readBacsReport(bytes(text)).faults.map(({ field, code }) => [field, code]);

const unpaid: UnpaidTold = { ref: "MCASE000017", code: "0", on: "2026-03-05", pounds: "125.50" };

describe("unpaid direct debits (ARUDD)", () => {
  test("each tells its instruction, its day, its amount and why", () => {
    const { content, tally } = reportIn(aruddOf([unpaid, { ...unpaid, code: "1064" }]));
    expect(tally).toEqual({ read: 2, taken: 2, rejected: 0 });
    expect(content).toMatchObject({ kind: "ARUDD", serviceUser: "123456", madeOn: "2026-03-06" });
    expect(content.returns).toMatchObject([
      {
        as: "unpaid",
        reference: "MCASE000017",
        amount: money("GBP", 125_50n),
        processedOn: "2026-03-05",
        why: { code: "0", means: "no-funds", says: "RETURNED" },
        payer: { name: "A RUIZ", sortCode: "200000", accountNumber: "55779911" },
        transactionCode: "17",
      },
      // The code before the day of the year on which the debit was processed.
      { why: { code: "1", means: "not-authorised" } },
    ]);
  });

  test.each([...unpaidReasons.keys()])(
    "code %s means by itself what it means in the report",
    (code) => {
      const { content } = reportIn(aruddOf([{ ...unpaid, code }]));
      expect(meaningOf(code)).toBe(content.returns[0]?.why.means);
    },
  );

  test.each<[string, string, string, string]>([
    [
      "a sum that is not theirs",
      aruddOf([unpaid], { total: "125.51" }),
      "Totals/@valueOf",
      "total.differs",
    ],
    [
      "a count that is not theirs",
      aruddOf([unpaid], { count: 2 }),
      "Totals/@numberOf",
      "count.differs",
    ],
  ])("is refused for %s", (_, text, field, code) => {
    expect(readBacsReport(bytes(text)).kind).toBe("refused");
    expect(codesIn(text)).toEqual([[field, code]]);
  });

  test.each<[string, Partial<UnpaidTold>, string, string]>([
    ["no code of the list", { code: "Z" }, "returnCode", "field.unknown-code"],
    ["no reference", { ref: " " }, "ReturnedDebitItem/@ref", "field.missing"],
    ["no day", { on: "" }, "ReturnedDebitItem/@originalProcessingDate", "field.missing"],
    ["a day that is none", { on: "2026-02-30" }, "originalProcessingDate", "date.impossible"],
    [
      "another way to write days",
      { on: "05/03/2026" },
      "originalProcessingDate",
      "date.unreadable",
    ],
    ["an amount of nothing", { pounds: "0.00" }, "valueOf", "amount.zero"],
  ])("an item with %s is rejected alone", (_, change, field, code) => {
    const text = aruddOf([unpaid, { ...unpaid, ...change }]);
    const file = readBacsReport(bytes(text));
    expect(file.tally).toEqual({ read: 2, taken: 1, rejected: 1 });
    expect(codesIn(text)).toEqual([[field, code]]);
    expect(readBacsReport(bytes(text), { keep: "all-or-nothing" }).kind).toBe("refused");
  });
});

describe("instructions amended and cancelled (ADDACS)", () => {
  test.each([...amendmentReasons].map(([code, [effect]]) => [code, effect] as const))(
    "code %s: %s",
    (code, effect) => {
      const given = effect === "changes" ? { sortCode: "30-00-00", number: "11223344" } : {};
      const { content } = reportIn(advicesOf([{ type: "A", ref: "MCASE000017", code, ...given }]));
      expect(content.kind).toBe("ADDACS");
      expect(content.advices).toMatchObject([
        { as: "amendment", effect, effectiveOn: "2026-03-05" },
      ]);
    },
  );

  test("an account that went to another bank keeps its instruction where the new one is told", () => {
    const moved = { type: "A", ref: "M1", code: "3", sortCode: "300000", number: "11223344" };
    expect(reportIn(advicesOf([moved])).content.advices).toMatchObject([
      { effect: "changes", corrected: { sortCode: "300000", accountNumber: "11223344" } },
    ]);
    expect(
      reportIn(advicesOf([{ type: "A", ref: "M1", code: "3" }])).content.advices,
    ).toMatchObject([{ effect: "ends", means: "account" }]);
  });

  test("an amendment that does not say to what is rejected", () => {
    expect(codesIn(advicesOf([{ type: "A", ref: "M1", code: "E" }]))).toEqual([
      ["MessagingAdvice/@payer-new-account-number", "field.missing"],
    ]);
  });

  test("a sort code of five digits is told, not taken", () => {
    const bad = { type: "A", ref: "M1", code: "C", sortCode: "30000", number: "11223344" };
    expect(codesIn(advicesOf([bad]))).toEqual([["payer-new-sort-code", "field.unreadable"]]);
  });
});

describe("instructions sent back (AUDDIS)", () => {
  test.each([...lodgingReasons].map(([code, [effect]]) => [code, effect] as const))(
    "code %s: %s",
    (code, effect) => {
      const given = effect === "changes" ? { sortCode: "300000", number: "11223344" } : {};
      const { content } = reportIn(advicesOf([{ type: "N", ref: "M1", code, ...given }]));
      expect(content.kind).toBe("AUDDIS");
      expect(content.advices).toMatchObject([{ as: "lodging", effect }]);
    },
  );

  test("a cancellation that is sent back ends nothing, and a strange kind is rejected", () => {
    expect(
      reportIn(advicesOf([{ type: "D", ref: "M1", code: "6" }])).content.advices,
    ).toMatchObject([{ effect: "nothing" }]);
    expect(codesIn(advicesOf([{ type: "X", ref: "M1", code: "6" }]))).toEqual([
      ["record-type", "field.unknown-code"],
    ]);
  });
});

describe("claims under the guarantee (DDIC)", () => {
  const claim = {
    ref: "MCASE000017",
    code: "5",
    debits: [
      { on: "2026-02-05", pounds: "1,125.50" },
      { on: "2026-03-05", pounds: "74.50" },
    ],
    total: "1,200.00",
  };

  test("each debit of a claim is one that came back, under a code that names the report", () => {
    const { content, tally } = reportIn(claimsOf([claim]));
    expect(tally.taken).toBe(2);
    expect(content.returns).toMatchObject([
      { as: "claimed", processedOn: "2026-02-05", amount: money("GBP", 1_125_50n) },
      { as: "claimed", why: { code: "DDIC-5", means: "not-authorised" } },
    ]);
    expect([...claimReasons.keys()].map((code) => meaningOf(`DDIC-${code}`))).not.toContain(
      "unknown",
    );
  });

  test("a claim whose debits are not its sum is rejected, one taken back is told as such", () => {
    expect(codesIn(claimsOf([{ ...claim, total: "1,200.01" }]))).toEqual([
      ["TotalAmount", "total.differs"],
    ]);
    expect(codesIn(claimsOf([{ ...claim, debits: [] }]))).toEqual([
      ["DDCollections", "record.missing"],
    ]);
    expect(reportIn(claimsOf([], [claim])).content.returns).toMatchObject([
      { as: "claim-withdrawn" },
      { as: "claim-withdrawn" },
    ]);
  });
});

test("another document of Bacs is refused by its name", () => {
  expect(codesIn("<BACSDocument><Data><InputReport/></Data></BACSDocument>")).toEqual([
    [null, "record.not-taken"],
  ]);
});
