/** Few calls for many, and none lost. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { coalesce } from "./coalesce.ts";

/** Delays that end when the test says so. */
function heldDelays() {
  const held: (() => void)[] = [];
  return {
    delay: (run: () => void) => void held.push(run),
    pass: () => held.shift()?.(),
    waiting: () => held.length,
  };
}

test("the first goes at once, what follows in the stretch goes together at its end", () => {
  const clock = heldDelays();
  const flushed: string[][] = [];
  const call = coalesce((keys) => void flushed.push([...keys]), 200, clock.delay);
  for (const key of ["a", "b", "b", "c"]) call(key);
  expect(flushed).toEqual([["a"]]);
  clock.pass();
  expect(flushed).toEqual([["a"], ["b", "c"]]);
  clock.pass();
  expect(clock.waiting()).toBe(0);
  call("d");
  expect(flushed.at(-1)).toEqual(["d"]);
});

test("no key that was given is lost, whenever the stretches end", () => {
  const step = fc.oneof(fc.constantFrom("a", "b", "c"), fc.constant(null));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const clock = heldDelays();
      const owed = new Set<string>();
      const flush = (keys: readonly string[]): void => keys.forEach((key) => owed.delete(key));
      const call = coalesce(flush, 1, clock.delay);
      for (const key of steps) {
        if (key === null) clock.pass();
        else {
          owed.add(key);
          call(key);
        }
      }
      while (clock.waiting() > 0) clock.pass();
      expect([...owed]).toEqual([]);
    }),
  );
});
