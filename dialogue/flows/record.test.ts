/** What remains of a talk: the weightiest result, quotes for every claim, and an honest rubric. */

import { expect, test } from "vitest";
import { type TurnTold, recordOf } from "./record.ts";

const turn = (
  said: string,
  disposition: string,
  reply: string | null,
  signal?: "dispute",
): TurnTold => ({
  said,
  disposition,
  reply,
  proved: false,
  signals: signal === undefined ? [] : [{ name: signal, confidence: 1, quote: said }],
});

const good = [
  turn("hello", "identity-asked", "Hello, I am an AI assistant. Who are you?"),
  turn("Ana, 1985", "verified", "Thank you."),
  turn("50 a month", "offer-made", "8 payments. Is that right?"),
  turn("yes", "plan-made", "Your plan is set up."),
  turn("it is not mine", "dispute", "Everything is on hold.", "dispute"),
];

test("a dispute after a plan is what the talk came to, and both can be read", () => {
  const record = recordOf(good);
  expect(record.disposition).toBe("dispute");
  expect(record.verified).toBe(true);
  expect(record.agreed).toEqual(["Your plan is set up."]);
  expect(record.offered).toEqual(["8 payments. Is that right?"]);
  expect(record.signals).toEqual([{ name: "dispute", quote: "it is not mine" }]);
  expect(record.summary).toHaveLength(3);
  expect(record.quality).toBe(1);
});

test("who proved it on a page before they wrote was known when they were told of the debt", () => {
  const before = good.filter(({ disposition }) => disposition !== "verified");
  const record = recordOf(before.map((one) => ({ ...one, proved: true })));
  expect(record.verified).toBe(true);
  expect(record.summary[0]).toContain("they proved who they are");
  expect(record.quality).toBe(1);
  // A proof that came after what was told makes nothing good.
  const late = before.map((one, at) => ({ ...one, proved: at === before.length - 1 }));
  expect(recordOf(late).quality).toBeLessThan(1);
});

test.each([
  ["knows-who-speaks-first", good.filter(({ disposition }) => disposition !== "verified")],
  ["answers-every-message", [...good, turn("and?", "talked", null)]],
  ["never-says-the-same-twice", [...good, turn("so?", "on-hold", "Everything is on hold.")]],
  ["says-what-we-are", good.slice(1)],
])("what breaks %s is seen", (criterion, turns) => {
  const missed = recordOf(turns).rubric.filter(({ met }) => !met);
  expect(missed.map((one) => one.criterion)).toContain(criterion);
});
