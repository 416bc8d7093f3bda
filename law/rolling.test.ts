/** Stretches of whole hours: both ends of each, and which contacts are counted. */

import { expect, test } from "vitest";
import type { Json } from "@forbear/kernel";
import { example } from "./example.ts";
import { second } from "./facts/time.ts";
import { matterOf } from "./matter.ts";
import { askedBack, contactsMade, rollingOpens } from "./rolling.ts";

const matter = matterOf(example());
const week = 7 * 86_400;
const ago = (seconds: number) => second(matter.now - seconds);

test.each`
  what                            | seconds               | opensIn
  ${"nothing happened"}           | ${[]}                 | ${null}
  ${"one less than the limit"}    | ${[10, 20]}           | ${null}
  ${"the limit"}                  | ${[30, 10, 20]}       | ${week - 30}
  ${"more than it, in any order"} | ${[10, 40, 20, 30]}   | ${week - 30}
  ${"the oldest a second inside"} | ${[10, 20, week - 1]} | ${1}
  ${"the oldest just at the end"} | ${[10, 20, week]}     | ${null}
`("three in seven times 24 hours, $what: room in $opensIn s", ({ seconds, opensIn }) => {
  const instants = (seconds as readonly number[]).map(ago);
  const opens = rollingOpens(matter, instants, 3, 7);
  expect(opens === null ? null : opens - matter.now).toBe(opensIn);
});

const madeOf = (...history: readonly { readonly [member: string]: Json }[]): number => {
  const entries = history.map((entry, i) => ({
    ...{ at: `2026-06-15T15:0${String(i)}:00Z`, channel: "phoneCall" },
    ...entry,
  }));
  return contactsMade(matterOf(example({ history: entries }))).length;
};
const text = { channel: "sms", outcome: "sent" };
const theirs = { channel: "sms", outcome: "received", direction: "inbound" };

test.each(["conversation", "answeredThenDropped", "voicemailLeft", "limitedContentMessageLeft"])(
  "%s reached the person",
  (outcome) => {
    expect(madeOf({ outcome })).toBe(1);
  },
);

test.each(["unanswered", "busy", "numberNotInService", "voicemailReachedNoMessage"])(
  "%s reached nobody",
  (outcome) => {
    expect(madeOf({ outcome })).toBe(0);
  },
);

test("one answer to each message is no contact of ours; a second is", () => {
  expect(madeOf(text)).toBe(1);
  expect(madeOf(theirs, text)).toBe(0);
  expect(madeOf(theirs, text, text)).toBe(1);
  expect(madeOf(theirs, theirs, text, text)).toBe(0);
  expect(madeOf(text, theirs)).toBe(1);
  expect(madeOf(theirs, { outcome: "conversation" })).toBe(1);
  expect(madeOf({ ...theirs, outcome: "conversation" }, text)).toBe(1);
});

test("what came back, and what went to somebody else, is no contact with the person", () => {
  expect(madeOf({ ...text, undeliverableAt: "2026-06-15T16:00:00Z" })).toBe(0);
  expect(madeOf({ ...text, person: "spouse" })).toBe(0);
});

test.each`
  what                         | kind                            | history                                                                     | asked
  ${"asked for a call"}        | ${"contactRequestedByConsumer"} | ${[{ ...theirs, meaning: "callbackRequest" }]}                              | ${true}
  ${"asked something else"}    | ${"contactRequestedByConsumer"} | ${[{ ...theirs, meaning: "query" }]}                                        | ${false}
  ${"asked, and was reached"}  | ${"contactRequestedByConsumer"} | ${[{ ...theirs, meaning: "callbackRequest" }, { outcome: "conversation" }]} | ${false}
  ${"asked, and was tried"}    | ${"contactRequestedByConsumer"} | ${[{ ...theirs, meaning: "callbackRequest" }, { outcome: "unanswered" }]}   | ${true}
  ${"asked, but this is none"} | ${"collect"}                    | ${[{ ...theirs, meaning: "callbackRequest" }]}                              | ${false}
`("the person $what: a call asked for: $asked", ({ kind, history, asked }) => {
  const entries = (history as readonly object[]).map((entry, i) => ({
    ...{ at: `2026-06-15T15:0${String(i)}:00Z`, channel: "phoneCall" },
    ...entry,
  }));
  expect(askedBack(matterOf(example({ action: { kind }, history: entries })))).toBe(asked);
});
