/** The scorer: what must be found, what may be, what must not. */

import { expect, test } from "vitest";
import { type Expected, type Found, f1Of, newScore, recallOf, scoreLine } from "./evaluate.ts";

const found = (over: Partial<Found>): Found => ({
  language: "en",
  signals: [],
  intents: [],
  values: [],
  ...over,
});

const line: Expected = {
  expect: {
    signals: [{ name: "dispute", value: "not_mine" }, { name: "fraud" }],
    intents: ["ask_balance"],
    values: [{ kind: "money", value: { minor: 100, currency: "USD" } }],
    mayAlso: { signals: ["complaint"], intents: ["unclear"], values: ["date"] },
  },
  mustNot: ["crisis"],
};

test("a line is perfect when all is found and only fair readings are added", () => {
  const score = newScore();
  const right = scoreLine(
    score,
    "a",
    line,
    found({
      signals: [{ name: "dispute", value: "not_mine" }, { name: "fraud" }, { name: "complaint" }],
      intents: [{ name: "ask_balance" }, { name: "greet" }],
      values: [
        { kind: "money", value: { currency: "USD", minor: 100 } },
        { kind: "date", value: "2026-01-01" },
      ],
    }),
  );
  expect(right).toBe(true);
  expect(score.perfect).toBe(1);
});

test("a wrong reason is a miss and a false alarm, a forbidden signal is harmful", () => {
  const score = newScore();
  scoreLine(
    score,
    "a",
    line,
    found({
      signals: [{ name: "dispute", value: "too_old" }, { name: "crisis" }],
      intents: [{ name: "ask_receipt" }],
    }),
  );
  expect(score.signals).toEqual({ hits: 0, misses: 2, wrong: 2 });
  expect(score.intents).toEqual({ hits: 0, misses: 1, wrong: 1 });
  expect(score.values).toEqual({ hits: 0, misses: 1, wrong: 0 });
  expect(score.harmful).toBe(1);
  expect(recallOf(score.signals)).toBe(0);
  expect(f1Of(score.intents)).toBe(0);
  expect(score.faults[0]).toContain("HARMFUL crisis");
});
