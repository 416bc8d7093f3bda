/** What is behind on a day: missed from the day after, paid oldest first, since when so much of it. */

import { type PlainDate, addDays, money, must, parsePlainDate } from "@forbear/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KeptSchedule, behindBySince, behindOn, keptFrom, remediedOn } from "./schedule.ts";
import type { PaymentSchedule } from "./words.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text), text);
const gbp = (minor: bigint) => money("GBP", minor);

/** 100 pounds on the 5th of each month; January's was the first, nothing is behind. */
const told: PaymentSchedule = {
  asOf: day("2026-01-01"),
  interval: "monthly",
  instalment: gbp(100_00n),
  firstDueOn: day("2026-01-05"),
  count: 24,
  firstMissedOn: null,
  arrears: gbp(0n),
  lastNoticeOn: null,
  nextStatementOn: null,
  debitFailedOn: null,
  defaultSum: null,
};
const kept = (
  more: Partial<PaymentSchedule> = {},
  ...paid: readonly [on: string, minor: bigint][]
): KeptSchedule => ({
  ...keptFrom({ ...told, ...more }),
  paid: paid.map(([on, minor]) => ({ on: day(on), amount: gbp(minor) })),
});

describe("what is behind", () => {
  test.each`
    on              | paid                         | shortfall  | missed
    ${"2026-01-05"} | ${[]}                        | ${0n}      | ${[]}
    ${"2026-01-06"} | ${[]}                        | ${100_00n} | ${["2026-01-05"]}
    ${"2026-02-05"} | ${[]}                        | ${100_00n} | ${["2026-01-05"]}
    ${"2026-02-06"} | ${[]}                        | ${200_00n} | ${["2026-01-05", "2026-02-05"]}
    ${"2026-02-06"} | ${[["2026-02-01", 130_00n]]} | ${70_00n}  | ${["2026-02-05"]}
    ${"2026-02-06"} | ${[["2026-02-06", 200_00n]]} | ${0n}      | ${[]}
    ${"2026-02-06"} | ${[["2026-02-07", 200_00n]]} | ${200_00n} | ${["2026-01-05", "2026-02-05"]}
  `(
    "on $on, with $paid paid: $shortfall, of $missed",
    (row: {
      on: string;
      paid: [string, bigint][];
      shortfall: bigint;
      missed: readonly string[];
    }) => {
      const { shortfall, missed } = behindOn(kept({}, ...row.paid), day(row.on));
      expect(shortfall).toEqual(gbp(row.shortfall));
      expect(missed.map(({ dueOn }) => dueOn)).toEqual(row.missed);
    },
  );

  test("begins with what the creditor told, of which the oldest payment may be made in part", () => {
    const since = kept({
      asOf: day("2026-03-20"),
      firstMissedOn: day("2026-02-05"),
      arrears: gbp(150_00n),
    });
    expect(behindOn(since, day("2026-03-20"))).toEqual({
      shortfall: gbp(150_00n),
      missed: [
        { dueOn: day("2026-02-05"), amount: gbp(50_00n) },
        { dueOn: day("2026-03-05"), amount: gbp(100_00n) },
      ],
    });
    expect(behindOn(since, day("2026-04-06")).shortfall).toEqual(gbp(250_00n));
  });

  test("ends when the last payment was due", () => {
    const short = kept({ count: 2 });
    expect(behindOn(short, day("2030-01-01")).shortfall).toEqual(gbp(200_00n));
  });
});

describe("two payments behind", () => {
  test.each`
    on              | paid                                                   | since
    ${"2026-02-05"} | ${[]}                                                  | ${null}
    ${"2026-02-06"} | ${[]}                                                  | ${"2026-02-06"}
    ${"2026-05-01"} | ${[["2026-02-20", 50_00n]]}                            | ${"2026-02-06"}
    ${"2026-02-06"} | ${[["2026-02-05", 1n]]}                                | ${null}
    ${"2026-03-05"} | ${[["2026-02-20", 200_00n]]}                           | ${null}
    ${"2026-05-01"} | ${[["2026-02-20", 200_00n]]}                           | ${"2026-04-06"}
    ${"2026-02-20"} | ${[["2026-02-05", 100_00n], ["2026-02-15", -100_00n]]} | ${"2026-02-15"}
  `("on $on, with $paid paid: since $since", (row: Row) => {
    expect(behindBySince(kept({}, ...row.paid), 2, day(row.on))).toBe(row.since);
  });

  type Row = { on: string; paid: [string, bigint][]; since: string | null };

  test("four of a week, where they are weekly", () => {
    const weekly = kept({ interval: "weekly" });
    expect(behindBySince(weekly, 4, day("2026-01-26"))).toBeNull();
    expect(behindBySince(weekly, 4, day("2026-01-27"))).toBe("2026-01-27");
  });
});

describe("a breach that was told of on 10 February", () => {
  test.each`
    paid                                                 | remedied
    ${[["2026-02-10", 200_00n]]}                         | ${"2026-02-10"}
    ${[["2026-02-20", 120_00n], ["2026-02-28", 80_00n]]} | ${"2026-02-28"}
    ${[["2026-02-20", 199_99n]]}                         | ${null}
    ${[["2026-03-01", 200_00n]]}                         | ${null}
  `(
    "with $paid paid is remedied: $remedied",
    (row: { paid: [string, bigint][]; remedied: string | null }) => {
      const schedule = kept({}, ...row.paid);
      expect(remediedOn(schedule, day("2026-02-10"), day("2026-03-01"))).toBe(row.remedied);
    },
  );
});

test("what is missed adds up to the shortfall, and a payment never makes it larger", () => {
  const days = fc.integer({ min: 0, max: 400 });
  const payments = fc.array(fc.tuple(days, fc.bigInt({ min: 1n, max: 300_00n })), { maxLength: 8 });
  fc.assert(
    fc.property(
      payments,
      days,
      fc.constantFrom("weekly", "fortnightly", "monthly"),
      (all, at, interval) => {
        const paid = all.map(([n, minor]) => ({ on: addDays(told.asOf, n), amount: gbp(minor) }));
        const on = addDays(told.asOf, at);
        const behind = behindOn({ ...kept({ interval }), paid }, on);
        const sum = behind.missed.reduce((total, one) => total + one.amount.minor, 0n);
        expect(behind.shortfall.minor).toBe(sum);
        const less = behindOn({ ...kept({ interval }), paid: paid.slice(1) }, on);
        expect(behind.shortfall.minor <= less.shortfall.minor).toBe(true);
      },
    ),
  );
});
