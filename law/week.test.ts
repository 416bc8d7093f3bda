/** Lawful hours of a week: by day, for every timed channel, and who may be answered outside them. */

import type { Json } from "@forbear/kernel";
import { expect, test } from "vitest";
import { firstOpening, isOpen } from "./clock.ts";
import { type Differs, ask, example } from "./example.ts";
import { second } from "./facts/time.ts";
import { matterOf } from "./matter.ts";
import { everyDayFrom, timedChannels, weekClock } from "./week.ts";

const at = (text: string) => second(Date.parse(text) / 1000);
const { zones } = matterOf(example());

test("each day has its own hours, and a day without any is shut", () => {
  const week = { weekday: { from: 9, to: 17 }, saturday: { from: 10, to: 12 }, sunday: null };
  const clock = weekClock({ zones }, week, null);
  const open = (text: string): boolean => isOpen(clock, at(text));
  expect(open("2026-06-19T12:59:59Z")).toBe(false); // Friday
  expect(open("2026-06-19T13:00:00Z")).toBe(true);
  expect(open("2026-06-19T20:59:59Z")).toBe(true);
  expect(open("2026-06-19T21:00:00Z")).toBe(false);
  expect(open("2026-06-20T13:00:00Z")).toBe(false); // Saturday
  expect(open("2026-06-20T14:00:00Z")).toBe(true);
  expect(open("2026-06-20T16:00:00Z")).toBe(false);
  expect(open("2026-06-21T15:00:00Z")).toBe(false); // Sunday
  expect(firstOpening([clock], at("2026-06-20T16:00:00Z"))).toBe(at("2026-06-22T13:00:00Z"));
});

test("a week that is shut every day never opens", () => {
  const shut = { weekday: null, saturday: null, sunday: null };
  expect(firstOpening([weekClock({ zones }, shut, null)], at("2026-06-19T13:00:00Z"))).toBeNull();
});

test("the same hours every day open on all seven", () => {
  const clock = weekClock({ zones }, everyDayFrom(8, 20), null);
  for (let n = 0; n < 7; n += 1) {
    expect(isOpen(clock, second(at("2026-06-15T12:00:00Z") + n * 86_400))).toBe(true);
  }
});

/** Alberta: nothing between 22:00 and 07:00; 05:00 UTC is 23:00 there. */
const alberta = (differs: Differs, now = "2026-06-17T05:00:00Z") =>
  ask({ now, consumer: { timeZones: ["America/Edmonton"] }, ...differs }, "CA-AB");

test.each(timedChannels)("%s is timed, at night as by day", (channel) => {
  const action: Json = { kind: "collect", channel, debtIds: ["D1"] };
  const night = alberta({ action });
  expect(night.verdict).toBe("deny");
  expect(night.ruleIds).toContain("ca.ab.hours");
  expect(night.nextAllowedAt).toBe("2026-06-17T13:00:00.000Z");
  expect(alberta({ action }, "2026-06-17T15:00:00Z").ruleIds).toContain("ca.ab.hours");
});

test("a letter has no hours", () => {
  const action: Json = { kind: "collect", channel: "letter", debtIds: ["D1"] };
  expect(alberta({ action }).verdict).toBe("allow");
});

test("who starts the contact may be talked with at any hour", () => {
  const action: Json = {
    ...{ kind: "collect", channel: "phoneCall", debtIds: ["D1"] },
    initiatedBy: "consumer",
  };
  const { verdict, ruleIds, trace } = alberta({ action });
  expect(verdict).toBe("allow");
  expect(ruleIds).toContain("ca.ab.hours");
  expect(JSON.stringify(trace)).toContain("the consumer started this contact");
});

test("the hours are for those who owe: the debtor's own lawyer has none", () => {
  const night = alberta({ recipient: { relation: "consumerAttorney" } });
  expect(night.ruleIds).not.toContain("ca.ab.hours");
});

test("an answer goes at the hour at which the consumer wrote, a first message does not", () => {
  const action: Json = { kind: "replyToConsumer", channel: "sms", debtIds: ["D1"] };
  const wrote = {
    ...{ at: "2026-06-17T04:55:00Z", channel: "sms", direction: "inbound" },
    ...{ outcome: "received", meaning: "query", debtIds: ["D1"] },
  };
  const answered = alberta({ action, history: [wrote] });
  expect(answered.verdict).toBe("allow");
  expect(JSON.stringify(answered.trace)).toContain(
    "answers at the hour at which the consumer wrote",
  );
  expect(alberta({ action: { ...action, kind: "collect" }, history: [] }).verdict).toBe("deny");
});

test("what is open and what is shut says so", () => {
  expect(JSON.stringify(alberta({}).trace)).toContain("outside the lawful hours");
  const day = JSON.stringify(alberta({}, "2026-06-17T15:00:00Z").trace);
  expect(day).toContain("inside the lawful hours, or at a time agreed to");
});
