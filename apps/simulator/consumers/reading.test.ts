/** Consumers understand what the agent writes, in each of its languages, whole or shortened. */

import {
  type ChannelName,
  type TemplateId,
  declarationOf,
  type Slots,
  type SlotValue,
  word,
} from "@forbear/dialogue";
import { type Language, languages, money, must, parsePlainDate } from "@forbear/kernel";
import { expect, test } from "vitest";
import { type Cue, read } from "./reading.ts";

const on = must(parsePlainDate("2026-12-15"));
const collector = {
  name: "Harbor Lane Recovery",
  callbackNumber: "+12025550142",
  portal: "https://harborlane.example/portal",
};

function slotOf(kind: string): SlotValue {
  if (kind === "money") return { is: "money", amount: money("USD", 412_50n) };
  if (kind === "date") return { is: "date", date: on };
  if (kind === "count") return { is: "count", count: 2 };
  return { is: "text", text: kind === "choice" ? "week" : "Ana" };
}

function said(template: TemplateId, language: Language, channel: ChannelName): string {
  const slots: Record<string, SlotValue> = {};
  for (const [name, kind] of Object.entries(declarationOf(template).slots)) {
    slots[name] = name === "every" ? { is: "count", count: 2 } : slotOf(kind);
  }
  if (template === "confirm-plan") {
    const run: Slots = { number: { is: "count", count: 6 }, amount: slotOf("money") };
    slots["runs"] = { is: "list", items: [run], template: "plan-run" };
  }
  const to = { language, channel, requirements: [], collector };
  return word([{ template, slots }], to).text;
}

const means: readonly (readonly [TemplateId, Cue])[] = [
  ["first-contact", "is-it-you"],
  ["reminder", "seeks"],
  ["follow-up", "seeks"],
  ["promise-reminder", "seeks"],
  ["promise-broken", "seeks"],
  ["plan-instalment-reminder", "seeks"],
  ["plan-missed", "seeks"],
  ["something-new", "seeks"],
  ["verify-details", "asks-proof"],
  ["verify-failed", "proof-failed"],
  ["confirm-full", "read-back"],
  ["confirm-promise", "read-back"],
  ["confirm-plan", "read-back"],
  ["what-works", "asks-what"],
  ["ask-when", "asks-when"],
  ["ask-amount", "asks-amount"],
  ["change-what", "asks-change"],
  ["want-person", "offers-person"],
  ["say-again", "not-understood"],
  ["agreed-promise", "agreed"],
  ["agreed-plan", "agreed"],
  ["cannot-set-up", "refused"],
  ["handing-over", "person-comes"],
  ["handing-over-later", "person-comes"],
  ["still-waiting", "person-comes"],
  ["callback-soon", "person-comes"],
  ["stop-confirmed", "rests"],
  ["dispute-noted", "rests"],
  ["proof-noted", "rests"],
  ["insolvency-noted", "rests"],
  ["condolence", "rests"],
  ["wrong-person", "rests"],
  ["third-party", "rests"],
  ["on-hold", "rests"],
  ["nothing-open", "ends"],
  ["goodbye", "ends"],
];

const everyWay = languages.flatMap((language) =>
  (["sms", "webchat"] as const).flatMap((channel) =>
    means.map(([template, cue]) => ({ template, cue, language, channel })),
  ),
);

test.each(everyWay)(
  "$template in $language on $channel is read as $cue",
  ({ template, cue, language, channel }) => {
    expect([...read(said(template, language, channel)).cues]).toContain(cue);
  },
);

test.each(languages)("a read-back in %s gives its figures away", (language) => {
  const promise = read(said("confirm-promise", language, "sms"));
  expect(promise.amounts).toEqual([412_50n]);
  expect(promise.dates).toEqual([on]);
  const plan = read(said("confirm-plan", language, "sms"));
  expect(plan.amounts).toEqual([412_50n]);
  expect(plan.dates).toEqual([on, on]);
  expect(plan.rhythm).toEqual({ every: 2, unit: "week" });
});

test.each(languages)("what seeks a person in %s asks nothing of the debt", (language) => {
  const { cues, amounts } = read(said("first-contact", language, "sms"));
  expect([...cues]).toEqual(["is-it-you"]);
  expect(amounts).toEqual([]);
});
