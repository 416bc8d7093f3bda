/** The law book under docs/law is the one that the rules make, and a lawyer can find her way in it. */

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { type Json, must } from "@forbear/kernel";
import { lawBook, notApproved } from "./book.ts";
import cited from "./generated/cited.json" with { type: "json" };
import { currentLaw } from "./lawbooks.ts";
import { rulesInForce } from "./list.ts";
import { day } from "./parameter.ts";
import { plain, valueWords } from "./plain.ts";
import { whomIn } from "./whom.ts";
import { parseWorkedCase } from "./worked.ts";

const here = new URL("./", import.meta.url);
const docs = new URL("../docs/law/", import.meta.url);
const cases = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cases.jsonl"))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, here), "utf8").trim().split("\n"))
  .map((line) => must(parseWorkedCase(JSON.parse(line))));
const book = lawBook(currentLaw, cases);

const remedy =
  "docs/law is not what the rules make: run `npm run law:book` and commit docs/law and law/generated";

test("the committed pages are those that the rules make", () => {
  const committed = readdirSync(docs).sort();
  expect(committed, remedy).toEqual([...book.pages.keys()].sort());
  const stale = committed.filter(
    (name) => readFileSync(new URL(name, docs), "utf8") !== book.pages.get(name),
  );
  expect(stale, remedy).toEqual([]);
  expect(cited, remedy).toEqual(book.cited);
});

test("every page says that nothing is approved", () => {
  for (const [name, text] of book.pages) expect(text, name).toContain(notApproved);
  expect([...book.pages.values()].join("\n")).not.toContain("| approved |");
});

test("every rule stands on the page of its place, with its numbers, sources and cases", () => {
  const florida = book.pages.get("us-fl.md") ?? "";
  expect(florida).toContain("### us.fl.quiet_hours");
  expect(florida).toContain("- Binds creditors, collection agencies and debt buyers.");
  expect(florida).toContain("| 2025-05-16 |  | no | yes or no | Fla. Stat. 559.72(17), SB 232");
  expect(florida).toContain("**not lawful**; lawful from Wednesday 2026-06-17, 08:00:00 there");
  const all = [...book.pages.values()].join("\n");
  for (const { rules } of currentLaw.bodies) {
    for (const { id } of rules) expect(all).toContain(`### ${id}\n`);
  }
});

test("the table of contents counts every place", () => {
  const contents = book.pages.get("README.md") ?? "";
  for (const { place } of currentLaw.bodies) {
    const file = `${place.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.md`;
    expect(contents).toContain(`](${file})`);
  }
});

test("what the cases cited is what the list of rules names as sources", () => {
  const rules = rulesInForce(currentLaw, null, day("2026-10-01"));
  if (rules === "unknown place") throw new Error("unknown");
  const sourced = rules.filter(({ citations }) => citations.length > 0);
  expect(sourced.length / rules.length).toBeGreaterThan(0.95);
});

test("whom a rule binds is found by asking it", () => {
  const federal = currentLaw.bodies.find(({ place }) => place === "US")?.rules ?? [];
  const whom = whomIn("US", currentLaw.countries);
  const told = new Map(federal.map((rule) => [rule.id, whom(rule)]));
  expect(told.get("us.regf.call_frequency.7in7")).toBe("collection agencies and debt buyers");
});

test.each<[Json, string]>([
  [{ from: 8, to: 21 }, "from 8, to 21"],
  [{ sunday: null, weekday: { from: 7, to: 21 } }, "sunday none, weekday (from 7, to 21)"],
  [["MO", "TU"], "MO; TU"],
  [[], "none"],
  [true, "yes"],
  [30, "30"],
])("the value %j reads as %s", (value, words) => {
  expect(valueWords(value)).toBe(words);
});

test("words of the code become words of people", () => {
  expect(plain("leaveLimitedContentMessage")).toBe("leave limited content message");
  expect(plain("sms")).toBe("text message");
});

test.each([null, {}, { expect: {} }])("%j is no worked case", (value) => {
  expect(parseWorkedCase(value).ok).toBe(false);
});
