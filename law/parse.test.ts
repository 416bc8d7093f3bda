/** The fact format, read with its defaults and printed back. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Json, must } from "@forbear/kernel";
import { exampleFacts } from "./example.ts";
import { parseLine, parseRequest, problemText } from "./parse.ts";
import { printRequest } from "./print.ts";

const line = (facts: Json): unknown => ({ id: "x", jurisdiction: { country: "US" }, facts });

test("absent members get the defaults the format states", () => {
  const { facts } = must(
    parseRequest(
      line({
        now: "2026-06-16T15:00:00Z",
        action: { kind: "collect", channel: "phoneCall" },
        collector: { role: "agency" },
        consumer: { timeZones: ["America/New_York"] },
      }),
    ),
  );
  expect(facts.action).toMatchObject({ initiatedBy: "collector", dialMode: "manual" });
  expect(facts.recipient.relation).toBe("consumer");
  expect(facts.content).toMatchObject({ revealsDebt: true, asksForPayment: true });
  expect(facts.content.debtCollectorDisclosure).toBe("none");
  expect(facts.history).toEqual([]);
  expect(facts.collector.licence).toBe("held");
});

test.each`
  kind                            | revealsDebt | asksForPayment
  ${"collect"}                    | ${true}     | ${true}
  ${"sendNotice"}                 | ${true}     | ${false}
  ${"leaveLimitedContentMessage"} | ${false}    | ${false}
  ${"locationInquiry"}            | ${false}    | ${false}
`("$kind conveys a debt: $revealsDebt", ({ kind, revealsDebt, asksForPayment }) => {
  const known = must(parseRequest(line(exampleFacts({ action: { kind } }))));
  expect(known.facts.content).toMatchObject({ revealsDebt, asksForPayment });
});

test.each`
  what                      | facts                                                                    | path
  ${"a missing instant"}    | ${{ now: "yesterday" }}                                                  | ${"facts.now"}
  ${"an offset, not Z"}     | ${{ now: "2026-06-16T15:00:00+02:00" }}                                  | ${"facts.now"}
  ${"a channel of no kind"} | ${{ action: { kind: "collect", channel: "fax" } }}                       | ${"facts.action.channel"}
  ${"a zone that is none"}  | ${{ consumer: { timeZones: ["Mars/Olympus"] } }}                         | ${"facts.consumer.timeZones[0]"}
  ${"no zone at all"}       | ${{ consumer: { timeZones: [] } }}                                       | ${"facts.consumer.timeZones"}
  ${"a day that is none"}   | ${{ debts: [{ id: "D1", kind: "medical", defaultedOn: "2026-02-30" }] }} | ${"facts.debts[0].defaultedOn"}
  ${"a misspelt fact"}      | ${{ preferences: { seize: {} } }}                                        | ${"facts.preferences.seize"}
  ${"money as a number"}    | ${{ content: { amountSought: { currency: "USD", minor: 5 } } }}          | ${"facts.content.amountSought.minor"}
`("$what is an error at $path", ({ facts, path }) => {
  const read = parseRequest(line(exampleFacts(facts)));
  expect(read.ok).toBe(false);
  expect(read.ok ? "" : problemText(read.error)).toContain(`${path}: expected`);
});

test("members beside id, jurisdiction and facts are ignored", () => {
  const more = { ...(line(exampleFacts()) as object), expect: {}, why: "because", nonsense: 1 };
  expect(parseRequest(more).ok).toBe(true);
});

test("a line that is no JSON is an error, not a crash", () => {
  expect(parseLine("{")).toMatchObject({ ok: false });
  expect(parseLine("null")).toMatchObject({ ok: false });
  expect(parseLine("[]")).toMatchObject({ ok: false });
});

/** One request that states every member of the format, none of them at its default. */
const everything = JSON.parse(
  readFileSync(new URL("./everything.json", import.meta.url), "utf8"),
) as Json;

/** A copy of a JSON value without the members whose turn comes up. */
function thinned(value: Json, drops: () => boolean): Json {
  if (Array.isArray(value)) return value.map((item: Json) => thinned(item, drops));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(() => !drops());
  return Object.fromEntries(kept.map(([name, member]) => [name, thinned(member ?? null, drops)]));
}

test("the request that states everything is understood, and printed whole", () => {
  const known = must(parseRequest(everything));
  expect(JSON.parse(printRequest(known))).toEqual(everything);
});

test("printing and parsing again gives the same facts, whatever is left out", () => {
  let understood = 0;
  fc.assert(
    fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 99 })), (chance) => {
      const drops = (): boolean => Number(chance.next().value) < 2;
      const read = parseRequest(thinned(everything, drops));
      if (!read.ok) return;
      understood += 1;
      const again = must(parseLine(printRequest(read.value)));
      expect(again).toEqual(read.value);
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(understood).toBeGreaterThan(40);
});
