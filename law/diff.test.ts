/** What a day or an edit changes in the law, found again in words a lawyer can check. */

import { expect, test } from "vitest";
import { must } from "@forbear/kernel";
import { diffDays, diffExports, parseExportedLawbook } from "./diff.ts";
import { lawbookJson } from "./explain.ts";
import { type Lawbook, lawbook } from "./lawbook.ts";
import { currentLaw } from "./lawbooks.ts";
import { type Parameter, day } from "./parameter.ts";
import { pendingLaw } from "./pending.ts";
import { parsePlace } from "./place.ts";
import { type Rule, rule, silent } from "./rule.ts";

const between = (from: string, to: string, place: string | null = null) => {
  const where = place === null ? null : must(parsePlace(place));
  const found = diffDays(currentLaw, where, { from: day(from), to: day(to) });
  if (found === "unknown place") throw new Error(found);
  return found;
};

test("the day Regulation F began is found, with its numbers", () => {
  const { rules, numbers } = between("2021-11-29", "2021-11-30", "US-OH");
  const began = rules.find(({ id }) => id === "us.regf.call_frequency.7in7");
  expect(began).toMatchObject({ how: "added", place: "US" });
  expect(numbers.find(({ id }) => id === "us.regf.calls_per_week")).toMatchObject({
    before: null,
    after: 7,
    from: "2021-11-30",
    rules: expect.arrayContaining(["us.regf.call_frequency.7in7"]) as unknown,
  });
});

test("a number that changed while its rule stayed is told with its source", () => {
  const { rules, numbers } = between("2025-05-15", "2025-05-16", "US-FL");
  expect(rules).toEqual([]);
  expect(numbers).toMatchObject([
    { id: "us.fl.hours_bind_email", before: true, after: false, rules: ["us.fl.quiet_hours"] },
  ]);
  expect(numbers[0]?.cite).toContain("SB 232");
});

test("read backwards, what was added has ended", () => {
  const { rules } = between("2021-11-30", "2021-11-29", "US-OH");
  expect(rules.find(({ id }) => id === "us.regf.call_frequency.7in7")?.how).toBe("ended");
});

test("a day differs in nothing from itself, and another state's news is not ours", () => {
  expect(between("2026-05-01", "2026-05-01")).toEqual({ rules: [], numbers: [] });
  expect(between("2025-05-15", "2025-05-16", "US-OH").numbers).toEqual([]);
});

test("a place nobody knows has no differences to tell", () => {
  const days = { from: day("2020-01-01"), to: day("2026-01-01") };
  expect(diffDays(currentLaw, must(parsePlace("ZZ")), days)).toBe("unknown place");
});

const limit = (value: number): Parameter<number> => ({
  id: "t.limit",
  label: "Calls a week",
  unit: "calls",
  status: "known",
  history: [{ from: day("2020-01-01"), value, cite: "s 1" }],
});
const made = (id: string, more: Partial<Rule> = {}): Rule =>
  rule({
    ...{ id, says: id, kind: "prohibition", layer: "country", actions: "all", test: silent },
    ...more,
  });
const bookOf = (...rules: readonly Rule[]): Lawbook =>
  lawbook([{ code: "US", regions: "any" }], [{ place: "US", rules }]);
const exportOf = (book: Lawbook) =>
  must(parseExportedLawbook(JSON.parse(JSON.stringify(lawbookJson(book)))));

test("two exports tell which rules came, went and changed", () => {
  const before = bookOf(made("t.stays"), made("t.goes"), made("t.edited"));
  const after = bookOf(made("t.stays"), made("t.comes"), made("t.edited", { version: 2 }));
  expect(diffExports(exportOf(before), exportOf(after)).rules).toMatchObject([
    { id: "t.comes", how: "added" },
    { id: "t.edited", how: "changed", members: [{ name: "version", before: 1, after: 2 }] },
    { id: "t.goes", how: "ended" },
  ]);
});

test("two exports tell which numbers changed, and which rules read them", () => {
  const before = bookOf(made("t.rule", { parameters: [limit(7)] }));
  const changes = [{ id: "t.limit", from: day("2027-01-01"), to: null, value: 5, cite: "s 2" }];
  const after = pendingLaw(before, { on: null, changes });
  const { rules, numbers } = diffExports(exportOf(before), exportOf(after));
  expect(rules).toEqual([]);
  expect(numbers).toMatchObject([
    { id: "t.limit", from: "2027-01-01", cite: "s 2", rules: ["t.rule"] },
  ]);
});

test("the rulebook that ships is written and read again, and differs in nothing from itself", () => {
  const own = exportOf(currentLaw);
  expect(own.hash).toBe(currentLaw.hash);
  expect(diffExports(own, own)).toEqual({ rules: [], numbers: [] });
});

test.each([
  [null, "the line"],
  [{}, "the line"],
  [{ hash: "x", rules: [{}] }, "rulebook.rules[0].place"],
])("%j is no export, and the error says where", (value, path) => {
  const read = parseExportedLawbook(value);
  expect(read.ok ? "" : read.error.path || "the line").toBe(path);
});
