/** The table of limitation, written down a second time, and both sides of every period in it. */

import { expect, test } from "vitest";
import { ask } from "../example.ts";
import { usRegions } from "./limitation.ts";

/** Years by class: written, oral, note, open account, credit card; the shorter where two are known. */
const table = `
  AL 6 6 6 3 3 | AK 3 3 3 3 3 | AZ 6 3 6 3 6 | AR 5 3 5 3 3 | CA 4 2 4 4 4 | CO 6 3 6 6 6
  CT 6 3 6 3 3 | DE 3 3 6 3 3 | DC 3 3 3 3 3 | FL 5 4 5 4 4 | GA 6 4 6 4 4 | HI 6 6 6 6 6
  ID 5 4 5 4 4 | IL 10 5 10 5 5 | IN 6 6 6 6 6 | IA 10 5 6 5 5 | KS 5 3 5 3 3 | KY 10 5 6 5 5
  LA 10 10 5 3 3 | ME 6 6 6 6 6 | MD 3 3 6 3 3 | MA 6 6 6 6 6 | MI 6 6 6 6 6 | MN 6 6 6 6 6
  MS 3 3 3 3 3 | MO 10 5 10 5 5 | MT 6 5 6 5 5 | NE 5 4 5 4 4 | NV 6 4 3 4 4 | NH 3 3 6 3 3
  NJ 6 6 6 6 6 | NM 6 4 6 4 4 | NY 3 3 3 3 3 | NC 3 3 3 3 3 | ND 6 6 6 6 6 | OH 6 4 6 6 6
  OK 5 3 5 3 3 | OR 6 6 6 6 6 | PA 4 4 4 4 4 | RI 10 10 6 10 10 | SC 3 3 3 3 3 | SD 6 6 6 6 6
  TN 6 6 6 6 6 | TX 4 4 4 4 4 | UT 6 4 6 4 4 | VT 6 6 6 6 6 | VA 5 3 6 3 3 | WA 6 3 6 3 3
  WV 10 5 6 5 5 | WI 6 6 6 6 6 | WY 10 8 6 8 8`;

const classes = ["written", "oral", "promissoryNote", "openAccount", "card"] as const;
const rows = table
  .trim()
  .split(/[|\n]/)
  .map((row) => {
    const [state = "", ...years] = row.trim().split(/\s+/);
    return { region: `US-${state}`, years: years.map(Number) };
  });

/** Suit on 16 June 2026 on a debt whose claim accrued so many years ago, on the 15th or the 16th. */
function suit(region: string, of: (typeof classes)[number], years: number, date: 15 | 16) {
  const accruedOn = `${String(2026 - years)}-06-${String(date)}`;
  const limitation = { class: of === "card" ? "openAccount" : of, accruedOn };
  const debts = [{ id: "D1", kind: of === "card" ? "creditCard" : "other", limitation }];
  return ask({ action: { kind: "fileSuit", debtIds: ["D1"] }, debts }, region);
}

test("every state and the District have a row", () => {
  expect(rows.map(({ region }) => region).sort()).toEqual([...usRegions].sort());
});

test.each(rows)("$region: suit on the last day, and on the day after it", ({ region, years }) => {
  for (const [i, of] of classes.entries()) {
    const count = years[i] ?? 0;
    expect(suit(region, of, count, 16).verdict, `${of}: last day`).toBe("allow");
    const late = suit(region, of, count, 15);
    expect(late.verdict, `${of}: a day late`).toBe("deny");
    expect(late.ruleIds).toContain("us.regf.timebarred.suit");
    expect(late.nextAllowedAt).toBeNull();
  }
});

test("where no state is known, the shortest period of any counts", () => {
  expect(suit("US", "oral", 2, 15).verdict).toBe("deny");
});

test("New York sued within six years until 7 April 2022", () => {
  const limitation = { class: "consumerCredit", accruedOn: "2017-01-10" };
  const debts = [{ id: "D1", kind: "creditCard", limitation }];
  const on = (now: string) =>
    ask({ now, action: { kind: "fileSuit", debtIds: ["D1"] }, debts }, "US-NY").verdict;
  expect(on("2022-04-06T17:00:00Z")).toBe("allow");
  expect(on("2022-04-07T17:00:00Z")).toBe("deny");
});

test("a claim that accrued on 29 February may be sued on until 28 February", () => {
  const debts = [{ id: "D1", kind: "creditCard", limitation: { accruedOn: "2024-02-29" } }];
  const on = (now: string) =>
    ask({ now, action: { kind: "fileSuit", debtIds: ["D1"] }, debts }, "US-NY").verdict;
  expect(on("2027-02-28T17:00:00Z")).toBe("allow");
  expect(on("2027-03-01T17:00:00Z")).toBe("deny");
});

test("neither payment nor acknowledgment makes an old debt younger", () => {
  const revived = { lastPaymentOn: "2026-06-01", lastAcknowledgedOn: "2026-06-01" };
  for (const { region, years } of rows) {
    const accruedOn = `${String(2026 - (years[3] ?? 0))}-06-15`;
    const limitation = { class: "openAccount", accruedOn };
    const debts = [{ id: "D1", kind: "other", limitation, ...revived }];
    const { verdict } = ask({ action: { kind: "fileSuit", debtIds: ["D1"] }, debts }, region);
    expect(verdict, region).toBe("deny");
  }
});
