/** A mapping is read whole or refused with all that is wrong in it. */

import { expect, test } from "vitest";
import { exampleMapping } from "./example.ts";
import { fields } from "./field.ts";
import { parseMapping } from "./mapping.ts";

const faultsOf = (json: unknown): string[] => {
  const mapping = parseMapping(json);
  return mapping.ok ? [] : mapping.error.map((one) => `${one.code} ${one.field ?? ""}`);
};

test("the example is a mapping", () => {
  expect(faultsOf(exampleMapping)).toEqual([]);
});

test.each<[string, unknown, string]>([
  ["nothing", null, "mapping.malformed name"],
  ["a list", [], "mapping.malformed name"],
  ["no name", { ...exampleMapping, name: "" }, "mapping.malformed name"],
  ["two-digit years", { ...exampleMapping, dates: "MM/DD/YY" }, "mapping.malformed dates"],
  ["a strange delimiter", { ...exampleMapping, delimiter: "~" }, "mapping.malformed delimiter"],
  ["columns as a list", { ...exampleMapping, defaults: [] }, "mapping.malformed defaults"],
  [
    "a field we do not have",
    { ...exampleMapping, defaults: { shoeSize: "44" } },
    "mapping.unknown-field defaults.shoeSize",
  ],
  [
    "a prototype's name for a field",
    { ...exampleMapping, defaults: JSON.parse('{"__proto__":"x"}') as unknown },
    "mapping.unknown-field defaults.__proto__",
  ],
  [
    "codes that are not words",
    { ...exampleMapping, codes: { product: { CC: 1 } } },
    "mapping.malformed codes.product",
  ],
  [
    "an amount that is no amount",
    { ...exampleMapping, largestAmount: -1 },
    "mapping.malformed largestAmount",
  ],
  [
    "no currency",
    { ...exampleMapping, constants: { ...exampleMapping.constants, currency: "" } },
    "mapping.required currency",
  ],
])("%s: refused", (_what, json, expected) => {
  expect(faultsOf(json)).toContain(expected);
});

test("field names are all different", () => {
  expect(new Set(fields).size).toBe(fields.length);
});
