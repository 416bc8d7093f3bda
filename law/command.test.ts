/** Lines in, lines out; replay; the rulebook as people read it. */

import { expect, test } from "vitest";
import { decideLines } from "./command.ts";
import { decide } from "./decide.ts";
import { example, exampleFacts } from "./example.ts";
import { explain, lawbookJson, listRules, page } from "./explain.ts";
import { currentLaw } from "./lawbooks.ts";
import { parseLine } from "./parse.ts";
import { printFacts } from "./print.ts";
import { replay, traceHash, verdictBytes } from "./replay.ts";

const line = (id: string, differs = {}): string =>
  JSON.stringify({
    id,
    jurisdiction: { country: "US", region: "US-OH" },
    facts: exampleFacts(differs),
  });

test("one answer a line, in order; a line that cannot be read does not stop the rest", () => {
  const lines = [line("a"), "{", "", line("b", { now: "2026-06-16T04:00:00Z" }), '{"id":"c"}'];
  const answers = [...decideLines(lines, currentLaw)].map((text) => JSON.parse(text) as unknown);
  expect(answers).toMatchObject([
    { id: "a", verdict: "allow", nextAllowedAt: null },
    { line: 2, error: "the line: expected a line of JSON" },
    { id: "b", verdict: "deny", nextAllowedAt: "2026-06-16T12:00:00Z" },
    { line: 5 },
  ]);
});

test("a byte order mark, a line of brackets and members out of a prototype are answered like any line", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  const strange =
    '{"id":"p","__proto__":{},"jurisdiction":{"country":"US","__proto__":{}},"facts":{}}';
  const lines = [`\uFEFF${line("first")}`, deep, strange, "\u0000", line("last")];
  const answers = [...decideLines(lines, currentLaw)].map((text): unknown => JSON.parse(text));
  expect(answers).toMatchObject([
    { id: "first", verdict: "allow" },
    { line: 2, error: expect.any(String) as string },
    { line: 3, error: expect.any(String) as string },
    { line: 4, error: expect.any(String) as string },
    { id: "last", verdict: "allow" },
  ]);
});

test("the answer has the seven members of the format, and a trace only when asked for", () => {
  const members = [
    "id",
    "verdict",
    "ruleIds",
    "citations",
    "nextAllowedAt",
    "requirements",
    "dueBy",
  ];
  const [plain = ""] = decideLines([line("a")], currentLaw);
  expect(Object.keys(JSON.parse(plain) as object)).toEqual(members);
  const [traced = ""] = decideLines([line("a")], currentLaw, { trace: true });
  expect(Object.keys(JSON.parse(traced) as object)).toEqual([...members, "trace"]);
});

test("stored facts replay to the same bytes and the same trace", () => {
  const question = example({ now: "2026-06-16T04:00:00Z" });
  const stored = printFacts(question.facts);
  const again = parseLine(
    `{"id":"x","jurisdiction":{"country":"US","region":"US-OH"},"facts":${stored}}`,
  );
  expect(again.ok).toBe(true);
  if (!again.ok) return;
  const first = decide(question, currentLaw);
  const { bytes, traceHash: hash } = replay(again.value, currentLaw);
  expect(bytes).toBe(verdictBytes(first));
  expect(hash).toBe(traceHash(first, currentLaw));
  expect(replay(example(), currentLaw).traceHash).not.toBe(hash);
});

test("every rule, exception and parameter can be listed and explained", () => {
  const rows = listRules(currentLaw);
  expect(rows.length).toBeGreaterThan(100);
  for (const { id } of rows) expect(explain(id, currentLaw)).toContain(id);
  expect(explain("us.regf.calls_per_week", currentLaw)).toContain("from 2021-11-30: 7");
  expect(explain("us.regf.nothing", currentLaw)).toBeUndefined();
  expect(page(currentLaw)).toContain("us.regf.call_frequency.7in7");
  expect(lawbookJson(currentLaw)).toMatchObject({ hash: currentLaw.hash });
});
