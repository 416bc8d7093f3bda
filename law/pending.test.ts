/** A pending change: read with care, asked of today's acts, and never mistaken for the law in force. */

import { expect, test } from "vitest";
import { must } from "@forbear/kernel";
import { problemText } from "./parse.ts";
import { decide } from "./decide.ts";
import { example } from "./example.ts";
import { parametersOf } from "./lawbook.ts";
import { currentLaw } from "./lawbooks.ts";
import { type Parameter, day, readingAs, valueOn } from "./parameter.ts";
import { parseChanges, pendingLaw } from "./pending.ts";

const sevenIn7 = "us.regf.calls_per_week";
const change = (differs: object = {}): object => ({
  ...{ id: sevenIn7, from: "2027-01-01", value: 3, cite: "proposed 12 CFR 1006.14(b)(2)" },
  ...differs,
});
const read = (...changes: readonly unknown[]) => parseChanges(changes, currentLaw);

test.each`
  what                                | value                                                            | told
  ${"no list"}                        | ${{}}                                                            | ${"changes: expected a list"}
  ${"a number that is none"}          | ${[change({ id: "us.regf.calls" })]}                             | ${"changes[0].id: expected a number of the rulebook"}
  ${"a date that is none"}            | ${[change({ from: "2027-02-30" })]}                              | ${"changes[0].from: expected a date"}
  ${"an end before the beginning"}    | ${[change({ to: "2026-12-31" })]}                                | ${"changes[0].to: expected a day not before from"}
  ${"no value"}                       | ${[change({ value: undefined })]}                                | ${"changes[0].value: expected a value"}
  ${"words for a number"}             | ${[change(), change({ value: "three" })]}                        | ${"changes[1].value: expected a number, as it was before"}
  ${"null for a number"}              | ${[change({ value: null })]}                                     | ${"changes[0].value: expected a number"}
  ${"less than nothing"}              | ${[change({ value: -1 })]}                                       | ${"changes[0].value: expected a number, 0 or more"}
  ${"a list for a number"}            | ${[change({ value: [3] })]}                                      | ${"changes[0].value: expected a number"}
  ${"no source"}                      | ${[change({ cite: " " })]}                                       | ${"changes[0].cite: expected the source"}
  ${"a member that nobody knows"}     | ${[change({ until: "2028-01-01" })]}                             | ${"changes[0].until: expected no such member"}
  ${"a group that lacks a member"}    | ${[change({ id: "us.fl.hours", value: { from: 9 } })]}           | ${"changes[0].value.to: expected a value"}
  ${"a group with one more"}          | ${[change({ id: "us.fl.hours", value: { from: 9, until: 9 } })]} | ${"changes[0].value.until: expected no such member"}
  ${"a group with another inside"}    | ${[change({ id: "us.fl.hours", value: { from: {} } })]}          | ${"changes[0].value.from: expected a number"}
  ${"a number where a group belongs"} | ${[change({ id: "us.fl.hours", value: 9 })]}                     | ${"changes[0].value: expected a group"}
`("a change with $what is refused: $told", ({ value, told }) => {
  const changes = parseChanges(value, currentLaw);
  expect(changes.ok ? "read" : problemText(changes.error)).toContain(told);
});

const called = (times: number, now = "2026-06-16T15:00:00Z") =>
  example({
    now,
    history: Array.from({ length: times }, (_, i) => ({
      at: `2026-06-${15 - (i % 3)}T${15 - Math.floor(i / 3)}:00:00Z`,
      channel: "phoneCall",
      outcome: "unanswered",
    })),
  });

test("a change that has begun binds as the law of its day, and not a day sooner", () => {
  const soon = must(read(change({ from: "2026-06-16" })));
  const later = must(read(change({ from: "2026-06-17" })));
  const [now, then] = [soon, later].map((changes) => pendingLaw(currentLaw, { on: null, changes }));
  expect(decide(called(3), currentLaw).verdict).toBe("allow");
  expect(now && decide(called(3), now)).toMatchObject({
    verdict: "deny",
    ruleIds: ["us.regf.call_frequency.7in7"],
  });
  expect(then && decide(called(3), then).verdict).toBe("allow");
});

test("asked as of its day, a later change is read for an act of today, whose calendar stays", () => {
  const changes = must(read(change({ from: "2027-01-01" })));
  const pending = pendingLaw(currentLaw, { on: day("2027-01-01"), changes });
  const decision = decide(called(3), pending);
  expect(decision.verdict).toBe("deny");
  // Calls on 13, 14 and 15 June: room again seven days after the oldest of the three.
  expect(decision.nextAllowedAt).toBe("2026-06-20T12:00:00.000Z");
});

test("as of a day before a rule began, the rule is not asked", () => {
  const before = pendingLaw(currentLaw, { on: day("2021-11-29"), changes: [] });
  const since = pendingLaw(currentLaw, { on: day("2021-11-30"), changes: [] });
  expect(decide(called(7), since).verdict).toBe("deny");
  expect(decide(called(7), before).ruleIds).not.toContain("us.regf.call_frequency.7in7");
});

test("a pending rulebook has a hash of its own, and the law in force stays what it was", () => {
  const changes = must(read(change()));
  const hashes = [
    currentLaw,
    pendingLaw(currentLaw, { on: null, changes }),
    pendingLaw(currentLaw, { on: day("2027-01-01"), changes }),
    pendingLaw(currentLaw, { on: day("2027-01-02"), changes }),
    pendingLaw(currentLaw, { on: day("2027-01-01"), changes: [] }),
  ].map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(decide(called(3), currentLaw).verdict).toBe("allow");
  expect(pendingLaw(currentLaw, { on: null, changes: [] }).hash).toBe(currentLaw.hash);
});

test("nothing pending: the same answers", () => {
  const same = pendingLaw(currentLaw, { on: null, changes: [] });
  for (const times of [0, 3, 7]) {
    const [a, b] = [currentLaw, same].map((book) => decide(called(times), book));
    expect({ ...b, trace: 0 }).toEqual({ ...a, trace: 0 });
  }
});

test("numbers read as before once the work is done, even where it fails", () => {
  const number: Parameter<number> = {
    ...{ id: "t", label: "t", unit: "t", status: "known" },
    history: [{ from: day("2020-01-01"), value: 1, cite: "c" }],
  };
  const other = { ...number, history: [{ from: day("2020-01-01"), value: 2, cite: "c" }] };
  const how = { changed: () => other, later: null };
  const on = day("2026-01-01");
  expect(readingAs(how, () => valueOn(number, on)?.value)).toBe(2);
  expect(() => readingAs(how, () => must(parseChanges(0, currentLaw)))).toThrow();
  expect(valueOn(number, on)?.value).toBe(1);
});

test("every number of the rulebook fits its own change", () => {
  for (const { id, history } of parametersOf(currentLaw.bodies)) {
    const changes = history.map(({ value }) => change({ id, value }));
    expect(parseChanges(changes, currentLaw).ok, id).toBe(true);
  }
});
