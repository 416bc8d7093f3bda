/** Which point a channel would use. */

import type { ContactPointId } from "@forbear/kernel";
import { expect, test } from "vitest";
import { idOf, mailbox, mobile, now } from "./example.ts";
import { pointFor } from "./points.ts";
import type { ContactPoint } from "./words.ts";

const of = (n: number, change: Partial<ContactPoint>): ContactPoint => ({
  ...mobile,
  id: idOf<ContactPointId>(500 + n),
  ...change,
});
const untried = of(1, { health: "unproven" });
const atWork = of(2, { place: "workplace" });
const dead = of(3, { health: "dead" });
const strangers = of(4, { health: "wrong-person" });
const landline = of(5, { line: "landline", place: "home" });
const street = of(6, { kind: "post", line: "none", place: "home" });
const returned = of(7, { kind: "post", line: "none", health: "returned" });

test.each([
  ["sms", [untried, mobile], mobile],
  ["sms", [atWork, mobile], mobile],
  ["voice", [untried, atWork], atWork],
  ["sms", [dead, strangers], null],
  ["sms", [landline], null],
  ["voice", [landline], landline],
  ["email", [mobile, mailbox], mailbox],
  ["letter", [returned, street], street],
  ["letter", [mobile, mailbox], null],
  ["webchat", [mobile], null],
  ["sms", [], null],
] as const)("%s, case %#", (channel, points, best) => {
  expect(pointFor(channel, points, [])).toEqual(best);
});

test("a stopped point gives way to the next; a stopped channel has none", () => {
  const points = [mobile, untried];
  const stop = { channel: "sms", point: mobile.id, at: now } as const;
  expect(pointFor("sms", points, [stop])).toEqual(untried);
  expect(pointFor("voice", points, [stop])).toEqual(mobile);
  expect(pointFor("sms", points, [{ ...stop, point: null }])).toBeNull();
});
