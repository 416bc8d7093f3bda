/** Trial balance and days past due, as tables. */

import {
  type AccountId,
  type EntryId,
  type Money,
  type TransferId,
  instantOf,
  money,
  must,
  parsePlainDate,
  trusted,
  usd,
} from "@forbear/kernel";
import { expect, test } from "vitest";
import {
  type Book,
  type Transfer,
  balancesOf,
  daysPastDue,
  delinquencyBucket,
  trialBalance,
} from "./index.ts";

const day = (text: string) => must(parsePlainDate(text));

const transfer = (debit: Book, credit: Book, amount: Money): Transfer => ({
  id: trusted<TransferId>("t"),
  entry: trusted<EntryId>("e"),
  account: trusted<AccountId>("a"),
  valueOn: day("2026-03-02"),
  bookedAt: instantOf(0),
  debit,
  credit,
  amount,
  reverses: null,
});

test("the trial balance states each currency and book that was touched, and no other", () => {
  const rows = trialBalance([
    transfer("principal", "placed", usd(700n)),
    transfer("trust", "principal", usd(200n)),
    transfer("placed", "due-to-client", usd(200n)),
    transfer("fees", "placed", money("GBP", 5n)),
  ]);
  expect(
    rows.map((row) => [row.currency, row.book, row.debited.minor, row.credited.minor]),
  ).toEqual([
    ["GBP", "fees", 5n, 0n],
    ["GBP", "placed", 0n, 5n],
    ["USD", "principal", 700n, 200n],
    ["USD", "placed", 200n, 700n],
    ["USD", "trust", 200n, 0n],
    ["USD", "due-to-client", 0n, 200n],
  ]);
});

test("a debt of one currency takes no transfer of another", () => {
  expect(() => balancesOf([transfer("fees", "placed", money("GBP", 5n))], "USD")).toThrow(
    "two currencies",
  );
});

test.each`
  defaultedOn     | today           | days
  ${null}         | ${"2026-03-02"} | ${0}
  ${"2026-03-02"} | ${"2026-03-01"} | ${0}
  ${"2026-03-02"} | ${"2026-03-02"} | ${0}
  ${"2026-03-02"} | ${"2026-03-03"} | ${1}
  ${"2024-02-28"} | ${"2024-03-01"} | ${2}
`("unpaid since $defaultedOn, on $today it is $days days past due", (row) => {
  const { defaultedOn, today, days } = row as Record<string, string | null> & { days: number };
  const since = typeof defaultedOn === "string" ? day(defaultedOn) : null;
  expect(daysPastDue(since, day(today ?? ""))).toBe(days);
});

test.each([
  [0, "current"],
  [1, "1-30"],
  [30, "1-30"],
  [31, "31-60"],
  [60, "31-60"],
  [61, "61-90"],
  [120, "91-120"],
  [121, "121-150"],
  [180, "151-180"],
  [181, "181+"],
  [4_000, "181+"],
])("%i days past due are in the bucket %s", (days, bucket) => {
  expect(delinquencyBucket(days)).toBe(bucket);
});
