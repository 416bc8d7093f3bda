/** Values for the world, defects for us. */

import { expect, test } from "vitest";
import { Defect, assert, err, must, never, ok, present } from "./result.ts";

test("a value that is there comes out, a world's error becomes a defect", () => {
  expect(must(ok(7))).toBe(7);
  expect(() => must(err("declined"), "the card")).toThrow(new Defect('the card: "declined"'));
  expect(present(0)).toBe(0);
  expect(() => present(null, "an obligor")).toThrow(new Defect("an obligor"));
  expect(() => present(undefined)).toThrow(Defect);
});

test("assert lets the true pass and names what broke", () => {
  expect(() => assert(present("order"), "order")).not.toThrow();
  expect(() => assert(false, "order")).toThrow(new Defect("order"));
});

test("an unknown kind that holds an amount is shown, and not a failure to show it", () => {
  const stray = { kind: "refunded", amount: { currency: "USD", minor: 5n } } as unknown;
  expect(() => never(stray as never)).toThrow(/not a known kind.*"refunded".*"5n"/);
  expect(() => must(err(stray))).toThrow(/"5n"/);
});
