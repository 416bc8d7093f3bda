/** What classes heard together say of each other: learnt from lines, and no more than they tell. */

import { expect, test } from "vitest";
import { corrected, hintsOf, inRows, learnHints } from "./together.ts";

const plain = { costs: { yes: 1, no: 1 }, classes: 2, seed: "story" };

test("a class far from yes gives no hint, one past yes gives all of its hints", () => {
  expect(hintsOf([-1, -Infinity])).toEqual({ at: [], strength: [] });
  const { at, strength } = hintsOf([-1, 0.5]);
  expect(at).toEqual([3, 4, 5]);
  expect(strength.at(-1)).toBe(0.5);
});

test("who is heard beside a class that always comes with it is believed on less", () => {
  // Class 0 is faint on every line; it is meant wherever class 1 is clearly heard.
  const lines = [0, 1, 2, 3].flatMap(() => [
    { margins: [-0.3, 0.6], sign: 1 },
    { margins: [-0.3, -0.95], sign: -1 },
  ]);
  const hints = lines.map(({ margins }) => hintsOf(margins));
  const signs = lines.map(({ sign }) => sign);
  const learnt = learnHints({ ...plain, hints, margins: lines.map(() => -0.3), signs });
  const beside = corrected(-0.3, hintsOf([-0.3, 0.6]), learnt);
  const alone = corrected(-0.3, hintsOf([-0.3, -0.95]), learnt);
  expect(beside - alone).toBeGreaterThan(0.5);
});

test("a line that is left out teaches nothing", () => {
  const hints = [hintsOf([0.4, 0.4])];
  const learnt = learnHints({ ...plain, hints, margins: [0.4], signs: [0] });
  expect([...learnt]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("what each class learnt stands in rows by hint, all classes beside each other", () => {
  const [one, other] = [Float64Array.of(1, 2, 3, 4, 5, 6), Float64Array.of(7, 8, 9, 10, 11, 12)];
  expect([...inRows([one, other])].slice(0, 4)).toEqual([1, 7, 2, 8]);
});
