/** One text for one value, with the samples of RFC 8785. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Json, canonical } from "./canonical.ts";
import { Defect } from "./result.ts";

const parse = (text: string): Json => JSON.parse(text) as Json;

test("the sample of RFC 8785, section 3.2.2, comes out as printed there", () => {
  const sample = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  const numbers = "[333333333.3333333,1e+30,4.5,0.002,1e-27]";
  const string = String.raw`"€$\u000f\nA'B\"\\\\\"/"`;
  expect(canonical(parse(sample))).toBe(
    `{"literals":[null,true,false],"numbers":${numbers},"string":${string}}`,
  );
});

test("members are sorted by UTF-16 unit, as RFC 8785, section 3.2.3, orders its sample", () => {
  const names = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
  const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
  const text = canonical(Object.fromEntries(names.map((name) => [name, 0])));
  expect(text).toBe(`{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(",")}}`);
});

test.each([
  [{ b: 1, a: undefined, 10: 2, 9: 3 }, '{"10":2,"9":3,"b":1}'],
  [{ a: undefined }, "{}"],
  [[], "[]"],
  [[""], '[""]'],
  [["", "", null], '["","",null]'],
  [-0, "0"],
  ["\u2028 \ud800", '"\u2028 \\ud800"'],
  ['say "no"\n', '"say \\"no\\"\\n"'],
])("%j is %s", (value, text) => {
  expect(canonical(value)).toBe(text);
});

test("wide objects are sorted like narrow ones", () => {
  const names = Array.from({ length: 60 }, (_, i) => `m${(i * 37) % 60}`);
  const wide = canonical(Object.fromEntries(names.map((name) => [name, 1])));
  const expected = [...names].sort().map((name) => `"${name}":1`);
  expect(wide).toBe(`{${expected.join(",")}}`);
});

test.each([NaN, Infinity, -Infinity])("%d is a defect: JSON cannot say it", (value) => {
  expect(() => canonical([value])).toThrow(Defect);
});

const reversed = (value: Json): Json => {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(reversed);
  const members = Object.entries(value as { [name: string]: Json });
  return Object.fromEntries(members.reverse().map(([name, member]) => [name, reversed(member)]));
};

test("the order in which members were written leaves no trace", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(reversed(value))).toBe(canonical(value as Json));
    }),
  );
});

test("whoever parses the text has the value, and writes the same text again", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(parse(text)).toEqual(parse(JSON.stringify(value)));
      expect(canonical(parse(text))).toBe(text);
    }),
  );
});
