/** What the event stream may say, and what an import does to the day that is shown. */

import { expect, test } from "vitest";
import { importOf, overview } from "../browser/world.ts";
import { percentOf } from "../home/imports.tsx";
import { eventIn, withImport } from "./live.ts";

test.each`
  text                                           | kind
  ${'{"kind":"numbers"}'}                        | ${"numbers"}
  ${'{"kind":"numbers","more":1}'}               | ${"numbers"}
  ${'{"kind":"account","account":"acct_short"}'} | ${null}
  ${'{"kind":"not-known-yet"}'}                  | ${null}
  ${"not json"}                                  | ${null}
`("$text tells of $kind", ({ text, kind }) => {
  expect(eventIn(text)?.kind ?? null).toBe(kind);
});

test("an import that is known is replaced in its place, a new one comes first", () => {
  const [one, two] = [importOf({ id: "1" }), importOf({ id: "2" })];
  const known = overview({ imports: [one, two] });
  const further = { ...two, readRows: 9 };
  expect(withImport(known, further).imports).toEqual([one, further]);
  const third = importOf({ id: "3" });
  expect(withImport(known, third).imports).toEqual([third, one, two]);
});

test.each`
  readRows | totalRows | status       | percent
  ${0}     | ${null}   | ${"running"} | ${null}
  ${10}    | ${0}      | ${"running"} | ${null}
  ${999}   | ${1000}   | ${"running"} | ${99}
  ${1001}  | ${1000}   | ${"running"} | ${100}
  ${40}    | ${null}   | ${"done"}    | ${100}
`("$readRows of $totalRows rows, $status, is $percent percent", (row) => {
  const { readRows, totalRows, status, percent } = row;
  expect(percentOf(importOf({ readRows, totalRows, status }))).toBe(percent);
});
