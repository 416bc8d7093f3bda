/** Promises and instalments judged: both sides of every limit. */

import { type PlainDate, addDays, money, must, parsePlainDate, usd } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Agreed, type Received, judgeOn, judgePlan, judgePromise } from "./index.ts";

const due = must(parsePlainDate("2026-03-15"));
const agreedOn = must(parsePlainDate("2026-03-02"));
const leniency = { graceDays: 3, tolerance: usd(1_00n) };
const promise = { amount: usd(100_00n), dueOn: due, leniency, agreedOn };

const paid = (minor: bigint, daysFromDue: number, settled = true): Received => ({
  valueOn: addDays(due, daysFromDue),
  amount: usd(minor),
  settled,
});

type Row = readonly [says: string, received: readonly Received[], dayFromDue: number, as: string];

const rows: readonly Row[] = [
  ["nothing, on the last day of grace", [], 3, "not-yet"],
  ["nothing, the day after", [], 4, "broken"],
  ["all of it early", [paid(100_00n, -10)], -10, "kept"],
  ["all of it on the day it was agreed", [paid(100_00n, -13)], 4, "kept"],
  ["all of it before it was agreed", [paid(100_00n, -14)], 4, "broken"],
  ["a day late, inside grace", [paid(100_00n, 1)], 4, "kept"],
  ["on the last day of grace", [paid(100_00n, 3)], 4, "kept"],
  ["a day after grace", [paid(100_00n, 4)], 4, "broken"],
  ["a cent short", [paid(99_99n, 0)], 0, "kept"],
  ["short by the tolerance", [paid(99_00n, 0)], 0, "kept"],
  ["short by a cent more, in time", [paid(98_99n, 0)], 3, "not-yet"],
  ["short by a cent more, at the end", [paid(98_99n, 0)], 4, "partial"],
  ["two halves", [paid(50_00n, -3), paid(50_00n, 2)], 2, "kept"],
  ["one half of two, then too late", [paid(50_00n, -3), paid(50_00n, 4)], 4, "partial"],
  ["too much", [paid(150_00n, 0)], 0, "kept"],
  ["on its way at the end", [paid(100_00n, 0, false)], 4, "not-yet"],
  ["on its way, and not enough in any case", [paid(1_00n, 0), paid(5_00n, 0, false)], 4, "partial"],
  ["enough, and more on its way", [paid(100_00n, 0), paid(5_00n, 0, false)], 1, "kept"],
  ["on its way, but too late", [paid(100_00n, 4, false)], 9, "broken"],
];

test.each(rows)("a promise, having received %s", (_, received, days, as) => {
  expect(judgePromise(promise, received, addDays(due, days))).toBe(as);
});

test("a due as small as the tolerance is not kept by paying nothing", () => {
  const small = { ...promise, amount: usd(50n) };
  expect(judgePromise(small, [], agreedOn)).toBe("not-yet");
  expect(judgePromise(small, [], addDays(due, 4))).toBe("broken");
  expect(judgePromise(small, [paid(50n, 0)], due)).toBe("kept");
});

test("is judged for good from the day after the last day of grace", () => {
  expect(judgeOn(due, { leniency })).toBe("2026-03-19");
});

describe("a plan of three", () => {
  const plan: Agreed = {
    agreedOn,
    leniency,
    instalments: [0, 14, 28].map((days) => ({ dueOn: addDays(due, days), amount: usd(100_00n) })),
  };
  const cases: readonly (readonly [string, readonly Received[], number, string])[] = [
    ["each on its day", [paid(100_00n, 0), paid(100_00n, 14), paid(100_00n, 28)], 28, "kkk"],
    ["two at once", [paid(200_00n, 0)], 0, "kk-"],
    ["all at once", [paid(300_00n, -5)], -5, "kkk"],
    ["the first missed, the second on time", [paid(100_00n, 14)], 14, "bk-"],
    ["one and a half", [paid(150_00n, 0)], 18, "kp-"],
    ["one and a half, then the other half", [paid(150_00n, 0), paid(50_00n, 16)], 18, "kk-"],
    ["each a little short", [paid(99_50n, 0), paid(99_50n, 14), paid(99_50n, 28)], 28, "kkk"],
    ["the second on its way", [paid(100_00n, 0), paid(100_00n, 14, false)], 18, "k--"],
    ["nothing at all", [], 32, "bbb"],
  ];
  const letters = { kept: "k", partial: "p", broken: "b", "not-yet": "-" };

  test.each(cases)("paid %s", (_, received, days, expected) => {
    const judged = judgePlan(plan, received, addDays(due, days));
    expect(judged.map((one) => letters[one]).join("")).toBe(expected);
  });

  test("the order in which payments are told changes nothing", () => {
    const payments = fc.array(
      fc.tuple(fc.bigInt({ min: 1n, max: 200_00n }), fc.integer({ min: -15, max: 40 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(payments, fc.integer({ min: -15, max: 50 }), (list, days) => {
        const received = list.map(([minor, at]) => paid(minor, at));
        const on = addDays(due, days);
        expect(judgePlan(plan, received.toReversed(), on)).toEqual(judgePlan(plan, received, on));
      }),
    );
  });

  test("is kept whole only when enough for all of it came, and never lost by paying more", () => {
    const payments = fc.array(
      fc.tuple(fc.bigInt({ min: 1n, max: 200_00n }), fc.integer({ min: -13, max: 31 })),
      { maxLength: 8 },
    );
    const end: PlainDate = addDays(due, 60);
    fc.assert(
      fc.property(payments, (list) => {
        const received = list.map(([minor, at]) => paid(minor, at));
        const judged = judgePlan(plan, received, end);
        const total = list.reduce((all, [minor]) => all + minor, 0n);
        if (judged.every((one) => one === "kept")) expect(total).toBeGreaterThanOrEqual(297_00n);
        const more = judgePlan(plan, [...received, paid(300_00n, -13)], end);
        expect(more).toEqual(["kept", "kept", "kept"]);
      }),
    );
  });
});

test("money of another currency is a defect, not a payment", () => {
  const foreign = { valueOn: due, amount: money("GBP", 100_00n), settled: true };
  expect(() => judgePromise(promise, [foreign], due)).toThrow("two currencies");
});
