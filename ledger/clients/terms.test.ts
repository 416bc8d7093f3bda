/** What is agreed with a client: read or refused with reasons, its cut-offs, and commission to the cent. */

import { type Json, must, parsePlainDate, present, usd } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { debtBooks } from "../transfer.ts";
import { clientSideBooks } from "./books.ts";
import { commissionOn, ruleFor } from "./commission.ts";
import { type RemitCycle, lastCutOff, nextCutOff } from "./cycle.ts";
import { dormancyOf, unlistedYears } from "./dormancy.ts";
import { grossDocument, netDocument } from "./example.ts";
import { mayClose, parseMonth, standsIn } from "./month.ts";
import { clearDaysOf, clientTermsHash, parseClientTerms, termsOn } from "./terms.ts";

const day = (text: string) => must(parsePlainDate(text));
const net = must(parseClientTerms(netDocument));
const line = present(net.lines[0]);

describe("a document of terms", () => {
  test("is read, and named by its hash", () => {
    expect(termsOn(net, day("2025-12-31"))).toBeUndefined();
    expect(termsOn(net, day("2026-01-01"))).toBe(line);
    expect(clearDaysOf(line, "card")).toBe(3);
    expect(clearDaysOf(line, "pigeon")).toBe(10);
    expect(clientTermsHash(net)).not.toBe(clientTermsHash(must(parseClientTerms(grossDocument))));
  });

  const first = present(netDocument.lines[0]);
  const changed = (change: { readonly [name: string]: Json }): Json => {
    return { ...netDocument, lines: [{ ...first, ...change }] };
  };
  const tiers = (...all: Json[]): Json =>
    changed({ commission: [{ ...first.commission[1], tiers: all }] });

  test.each([
    ["a cycle nobody knows", changed({ cycle: { every: "year", on: 1 } }), "lines[0].cycle.every"],
    ["a cut-off on no day", changed({ cycle: { every: "month", on: 32 } }), "lines[0].cycle.on"],
    [
      "two cut-offs the wrong way round",
      changed({ cycle: { every: "half-month", on: ["last", 15] } }),
      "lines[0].cycle.on",
    ],
    ["nothing said of other ways", changed({ clearDays: {} }), "lines[0].clearDays.otherwise"],
    [
      "a least amount of another currency",
      changed({ least: { currency: "EUR", minor: "1" } }),
      "lines[0].least.currency",
    ],
    ["a fee forgotten", changed({ fees: null }), "lines[0].fees"],
    [
      "a share above the whole",
      changed({ tax: { name: "VAT", basisPoints: 10_001 } }),
      "lines[0].tax.basisPoints",
    ],
    ["a word it does not know", changed({ discount: 3 }), "lines[0].discount"],
    [
      "tiers without an end",
      tiers({ upTo: { currency: "USD", minor: "5" }, basisPoints: 1 }),
      "lines[0].commission[0].tiers[0].upTo",
    ],
    [
      "tiers that do not rise",
      tiers(
        { upTo: { currency: "USD", minor: "5" }, basisPoints: 1 },
        { upTo: { currency: "USD", minor: "5" }, basisPoints: 2 },
        { upTo: null, basisPoints: 3 },
      ),
      "lines[0].commission[0].tiers[1].upTo",
    ],
    ["lines that go back in time", { ...netDocument, lines: [first, first] }, "lines[1].from"],
  ])("with %s is refused there", (_, document, path) => {
    const read = parseClientTerms(document);
    expect(read.ok ? [] : read.error.map((fault) => fault.path)).toContain(path);
  });
});

describe("cut-offs", () => {
  const monthly: RemitCycle = { every: "month", on: "last" };
  const twice: RemitCycle = { every: "half-month", on: [15, "last"] };
  const weekly: RemitCycle = { every: "week", on: "FR" };
  const late: RemitCycle = { every: "month", on: 31 };
  test.each`
    what                  | cycle      | on              | last            | next
    ${"a month's end"}    | ${monthly} | ${"2026-02-27"} | ${"2026-01-31"} | ${"2026-02-28"}
    ${"the day itself"}   | ${monthly} | ${"2026-02-28"} | ${"2026-02-28"} | ${"2026-03-31"}
    ${"twice a month"}    | ${twice}   | ${"2026-03-15"} | ${"2026-03-15"} | ${"2026-03-31"}
    ${"each Friday"}      | ${weekly}  | ${"2026-03-05"} | ${"2026-02-27"} | ${"2026-03-06"}
    ${"a day it has not"} | ${late}    | ${"2028-03-01"} | ${"2028-02-29"} | ${"2028-03-31"}
  `("$what, asked on $on", ({ cycle, on, last, next }) => {
    expect([lastCutOff(cycle, day(on)), nextCutOff(cycle, day(on))]).toEqual([last, next]);
  });
});

describe("commission", () => {
  const paid = (valueOn: string, came: "trust" | "direct" = "trust") => ({
    came,
    product: "creditCard",
    valueOn: day(valueOn),
    defaultedOn: day("2026-01-01"),
    placedOn: day("2026-02-01"),
  });
  test.each`
    what                             | of                              | rule
    ${"young on its last day"}       | ${paid("2026-03-31")}           | ${"young"}
    ${"older the day after"}         | ${paid("2026-04-01")}           | ${"older"}
    ${"before it was ever past due"} | ${paid("2025-12-01")}           | ${"young"}
    ${"paid to the client"}          | ${paid("2026-04-01", "direct")} | ${"direct"}
  `("$what: $rule", ({ of, rule }) => {
    expect(ruleFor(line, of)?.name).toBe(rule);
  });

  const older = present(line.commission[2]);
  test.each`
    before      | paid        | commission
    ${0n}       | ${100_000n} | ${25_000n}
    ${0n}       | ${100_001n} | ${25_000n}
    ${99_999n}  | ${2n}       | ${0n}
    ${50_000n}  | ${100_000n} | ${21_875n}
    ${200_000n} | ${3n}       | ${1n}
    ${-500n}    | ${100n}     | ${25n}
  `("on $paid after $before: $commission", ({ before, paid: base, commission }) => {
    expect(commissionOn(older, usd(base), usd(before)).amount).toEqual(usd(commission));
  });

  test("of a month in parts is that of the month whole", () => {
    let [before, total] = [0n, 0n];
    for (const part of [33_333n, 33_333n, 33_334n, 7n, 11n, 99_999n]) {
      total += commissionOn(older, usd(part), usd(before)).amount.minor;
      before += part;
    }
    expect(usd(total)).toEqual(commissionOn(older, usd(before), usd(0n)).amount);
  });
});

describe("months", () => {
  const at = (text: string) => text as never;
  const closes = [
    { month: day("2026-01-01"), knownAt: at("2026-02-03T09:00:00.000Z") },
    { month: day("2026-02-01"), knownAt: at("2026-03-03T09:00:00.000Z") },
  ];
  test.each`
    valueOn         | bookedAt                      | month
    ${"2026-01-31"} | ${"2026-02-03T09:00:00.000Z"} | ${"2026-01-01"}
    ${"2026-01-31"} | ${"2026-02-03T09:00:00.001Z"} | ${"2026-02-01"}
    ${"2026-01-31"} | ${"2026-03-04T00:00:00.000Z"} | ${"2026-03-01"}
    ${"2026-03-09"} | ${"2026-03-02T00:00:00.000Z"} | ${"2026-03-01"}
  `("of $valueOn, known $bookedAt, stands in $month", ({ valueOn, bookedAt, month }) => {
    expect(standsIn(closes, { valueOn: day(valueOn), bookedAt })).toBe(month);
  });

  test.each`
    month        | today           | why
    ${"2026-03"} | ${"2026-03-31"} | ${"not-over"}
    ${"2026-02"} | ${"2026-04-01"} | ${"closed-already"}
    ${"2025-12"} | ${"2026-04-01"} | ${"closed-already"}
    ${"2026-04"} | ${"2026-05-01"} | ${"month-before-open"}
    ${"2026-03"} | ${"2026-04-01"} | ${"may"}
  `("$month, asked on $today: $why", ({ month, today, why }) => {
    const asked = mayClose(closes, must(parseMonth(month)), day(today));
    expect(asked.ok ? "may" : asked.error.kind).toBe(why);
  });
});

test("money of an unlisted or unknown place is presumed abandoned soonest, and says it is uncertain", () => {
  const nowhere = dormancyOf(null, day("2024-02-29"));
  expect(nowhere).toEqual({
    dormantOn: day("2027-02-28"),
    years: unlistedYears,
    cite: null,
    status: "uncertain",
  });
  expect(dormancyOf("US-OH", day("2024-03-01")).dormantOn).toBe("2029-03-01");
});

test("no book of a client is called as one of a debt: the two are summed by name", () => {
  const names: readonly string[] = debtBooks;
  expect(clientSideBooks.filter((book) => names.includes(book))).toEqual([]);
});
