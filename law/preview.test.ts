/** Last month's decisions under next year's law: which would have gone otherwise, and by which rule. */

import { expect, test } from "vitest";
import { type Json, must } from "@forbear/kernel";
import { example, exampleFacts } from "./example.ts";
import { currentLaw } from "./lawbooks.ts";
import { day } from "./parameter.ts";
import { parseRequest, problemText } from "./parse.ts";
import { parseChanges, pendingLaw } from "./pending.ts";
import { type Recorded, parseRecorded, preview } from "./preview.ts";
import { printRequest } from "./print.ts";

const calls = (times: number): Json =>
  Array.from({ length: times }, (_, i) => ({
    at: `2026-06-${15 - (i % 3)}T${15 - Math.floor(i / 3)}:00:00Z`,
    channel: "phoneCall",
    outcome: "unanswered",
  }));
const requestOf = (id: string, differs = {}): Json => ({
  id,
  jurisdiction: { country: "US", region: "US-OH" },
  facts: exampleFacts(differs),
});
const recorded = (id: string, differs = {}, verdict: Recorded["verdict"] = null): Recorded => ({
  request: must(parseRequest(requestOf(id, differs))),
  verdict,
});
const numberOf = (value: number) =>
  pendingLaw(currentLaw, {
    on: day("2027-01-01"),
    changes: must(
      parseChanges(
        [{ id: "us.regf.calls_per_week", from: "2027-01-01", value, cite: "proposed" }],
        currentLaw,
      ),
    ),
  });

test("a lower limit blocks what it would have blocked, and names the rule", () => {
  const month = [
    recorded("quiet", {}, "allow"),
    recorded("twice", { history: calls(2) }, "allow"),
    recorded("thrice", { history: calls(3) }, "allow"),
    recorded("full", { history: calls(7) }, "deny"),
  ];
  const told = preview(month, currentLaw, numberOf(3));
  expect(told).toMatchObject({
    decisions: 4,
    unchanged: 2,
    newlyBlocked: 1,
    newlyAllowed: 0,
    otherwise: 1,
    notReproduced: [],
  });
  expect(told.byRule).toEqual([
    { rule: "us.regf.call_frequency.7in7", newlyBlocked: 1, newlyAllowed: 0, otherwise: 1 },
  ]);
  expect(told.changed[0]).toMatchObject({
    id: "thrice",
    place: "US-OH",
    act: "collect",
    channel: "phoneCall",
    before: { verdict: "allow" },
    after: { verdict: "deny", nextAllowedAt: "2026-06-20T12:00:00Z" },
    because: ["us.regf.call_frequency.7in7"],
  });
});

test("a higher limit lets go what it would have let go", () => {
  const told = preview([recorded("full", { history: calls(7) })], currentLaw, numberOf(9));
  expect(told).toMatchObject({ newlyAllowed: 1, changed: [{ after: { verdict: "allow" } }] });
});

test("the law in force, previewed, changes nothing", () => {
  const month = [0, 3, 7].map((times) => recorded(`c${times}`, { history: calls(times) }));
  const told = preview(month, currentLaw, currentLaw);
  expect(told).toMatchObject({ decisions: 3, unchanged: 3, changed: [], byRule: [] });
});

test("a record that the law in force does not give again is named", () => {
  const told = preview([recorded("odd", {}, "deny")], currentLaw, currentLaw);
  expect(told.notReproduced).toEqual(["odd"]);
});

test("records are read as the evidence exports them, and as facts with a verdict", () => {
  const inputs = printRequest(must(parseRequest(requestOf("x"))));
  const exported = { format: "any", inputs, decision: { id: "dec_1", verdict: "deny", at: "…" } };
  expect(must(parseRecorded(exported))).toMatchObject({
    verdict: "deny",
    request: { id: "dec_1", facts: example().facts },
  });
  const plain = { ...(requestOf("y") as object), verdict: "require" };
  expect(must(parseRecorded(plain))).toMatchObject({ verdict: "require", request: { id: "y" } });
  expect(must(parseRecorded(requestOf("z")))).toMatchObject({ verdict: null });
});

test.each`
  value                                                      | told
  ${null}                                                    | ${"an exported decision, or a request"}
  ${{}}                                                      | ${"id: expected text"}
  ${{ inputs: "{}", decision: {} }}                          | ${"decision.id: expected text"}
  ${{ inputs: "{", decision: { id: "a", verdict: "deny" } }} | ${"a line of JSON"}
  ${{ ...(requestOf("a") as object), verdict: "maybe" }}     | ${"verdict: expected one of allow, deny, require"}
`("$value is no record: $told", ({ value, told }) => {
  const read = parseRecorded(value);
  expect(read.ok ? "read" : problemText(read.error)).toContain(told);
});
