/** The policy document: read back as written, and each fault named by its path. */

import type { Json } from "@forbear/kernel";
import { expect, test } from "vitest";
import { housePolicy, limitsFor, parsePolicy, policyDocument, policyHash } from "./index.ts";

const asRead = (document: Json): Json => JSON.parse(JSON.stringify(document)) as Json;

test("the house policy is inside its own rules and is read back as written", () => {
  const read = parsePolicy(asRead(policyDocument(housePolicy)));
  expect(read).toEqual({ ok: true, value: housePolicy });
});

test("the house policy serves five currencies and no other", () => {
  const served = ["USD", "GBP", "INR", "AUD", "CAD"].map((code) => limitsFor(housePolicy, code));
  expect(served.every((limits) => limits !== undefined)).toBe(true);
  expect(limitsFor(housePolicy, "EUR")).toBeUndefined();
});

test("another number is another hash, and the same document the same one", () => {
  const read = parsePolicy(asRead(policyDocument(housePolicy)));
  expect(read.ok && policyHash(read.value)).toBe(policyHash(housePolicy));
  expect(policyHash({ ...housePolicy, version: 2 })).not.toBe(policyHash(housePolicy));
});

type Change = (document: Record<string, Json>, limits: Record<string, Json>) => void;

const faults: readonly (readonly [path: string, change: Change])[] = [
  ["name", (document) => (document["name"] = " ")],
  ["version", (document) => (document["version"] = 0)],
  ["colour", (document) => (document["colour"] = "red")],
  ["rhythms", (document) => (document["rhythms"] = [])],
  ["rhythms[0].unit", (document) => (document["rhythms"] = [{ every: 1, unit: "day" }])],
  ["rhythms[0].every", (document) => (document["rhythms"] = [{ every: 0, unit: "week" }])],
  ["limits[0].graceDays", (_, limits) => (limits["graceDays"] = 1.5)],
  ["limits[0].graceDays", (_, limits) => delete limits["graceDays"]],
  ["limits[0].mostInstalments", (_, limits) => (limits["mostInstalments"] = 1)],
  ["limits[0].firstDueDays", (_, limits) => (limits["firstDueDays"] = 40)],
  ["limits[0].tolerance", (_, limits) => (limits["tolerance"] = usd("2500"))],
  ["limits[0].tolerance", (_, limits) => (limits["tolerance"] = { currency: "GBP", minor: "1" })],
  ["limits[0].tolerance.minor", (_, limits) => (limits["tolerance"] = usd("1.5"))],
  ["limits[0].minimumInstalment", (_, limits) => (limits["minimumInstalment"] = 2_500)],
  ["limits[1]", (document, limits) => (document["limits"] = [limits, limits])],
];

const usd = (minor: string): Json => ({ currency: "USD", minor });

test.each(faults)("a fault is told by its path: %s", (path, change) => {
  const document = asRead(policyDocument(housePolicy)) as Record<string, Json>;
  change(document, (document["limits"] as Record<string, Json>[])[0] ?? {});
  const read = parsePolicy(document);
  expect(read.ok ? [] : read.error.map((fault) => fault.path)).toContain(path);
});

test("all faults are told at once", () => {
  const read = parsePolicy({ name: "", version: 1, rhythms: [], limits: [] });
  expect(read.ok ? [] : read.error.map((fault) => fault.path)).toEqual([
    "name",
    "rhythms",
    "limits",
    "settlements",
  ]);
  expect(parsePolicy(null).ok).toBe(false);
});
