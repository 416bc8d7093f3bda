/** Domain values go to JSON and come back equal. */

import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Json, canonical } from "./canonical.ts";
import { type Domain, decode, encode } from "./encode.ts";
import { money, usd } from "./money.ts";
import { Defect } from "./result.ts";

const amounts = fc
  .tuple(fc.constantFrom("USD", "JPY", "INR"), fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }))
  .map(([currency, minor]) => money(currency, minor));
const numbers = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((n) => !Object.is(n, -0));
const names = fc.oneof(
  fc.constantFrom("currency", "minor", "amount", "__proto__", "constructor", "toJSON"),
  fc.string(),
);

/** Values as events and facts are built: money, lists and members inside each other. */
const { domain } = fc.letrec<{ domain: Domain }>((tie) => ({
  domain: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), numbers, fc.string(), amounts),
    fc.array(tie("domain"), { maxLength: 4 }),
    fc
      .array(fc.tuple(names, tie("domain")), { maxLength: 5 })
      .map((members): Domain => Object.fromEntries(members)),
  ),
}));

test("what was encoded comes back equal, also through canonical text", () => {
  fc.assert(
    fc.property(domain, (value) => {
      const read = JSON.parse(canonical(encode(value))) as Json;
      // Vitest's own equality calls a member named "constructor".
      expect(isDeepStrictEqual(decode(encode(value)), value)).toBe(true);
      expect(isDeepStrictEqual(decode(read), value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("an event with money is JSON with text, and absent members are left out", () => {
  const event = { kind: "placed", owes: usd(41250n), parts: [usd(-1n)], note: undefined };
  expect(encode(event)).toStrictEqual({
    kind: "placed",
    owes: { currency: "USD", minor: "41250" },
    parts: [{ currency: "USD", minor: "-1" }],
  });
});

test("parts without money are not copied, whatever stands beside them", () => {
  const still = { kind: "hold", on: [{ of: "debt" }] };
  expect(encode(still)).toBe(still);
  const deep = { a: still, b: { c: [1, { d: usd(5n) }, still], e: undefined, f: "g" }, h: still };
  expect(encode(deep)).toStrictEqual({
    a: still,
    b: { c: [1, { d: { currency: "USD", minor: "5" } }, still], f: "g" },
    h: still,
  });
  expect((encode(deep) as { a: unknown }).a).toBe(still);
  expect(decode(encode(deep))).toStrictEqual({
    a: still,
    b: { c: [1, { d: usd(5n) }, still], f: "g" },
    h: still,
  });
});

test("only exactly money becomes money", () => {
  const near: Json = [
    { currency: "USD", minor: "41250", on: "2026-03-02" },
    { currency: "usd", minor: "41250" },
    { currency: "USD", minor: "412.50" },
    { currency: "USD", minor: "007" },
    { currency: "USD", minor: "-0" },
    { currency: "USD", minor: 41250 },
    { minor: "41250" },
  ];
  expect(decode(near)).toStrictEqual(near);
  expect(decode({ minor: "-7", currency: "USD" })).toStrictEqual(usd(-7n));
});

test.each([
  ["a number JSON cannot say", { rate: NaN }],
  ["a bigint that is not money's", { minor: 1n, currency: "USD", on: "2026-03-02" }],
  ["money of no currency", { currency: "dollars", minor: 1n }],
  ["money that is JSON already", [{ currency: "USD", minor: "1" }]],
  ["a gap in a list", [undefined]],
  ["a function", { act: () => 1 }],
])("%s is a defect", (_, value) => {
  expect(() => encode(value as unknown as Domain)).toThrow(Defect);
});
