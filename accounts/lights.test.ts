/** The lights of the desk: what each answer of the law looks like, channel by channel. */

import { currentLaw, decide } from "@forbear/law";
import { expect, test } from "vitest";
import {
  aCall,
  anEmail,
  asked,
  everyHold,
  instant,
  mailbox,
  mobile,
  past,
  question,
  reminder,
} from "./example.ts";
import type { Question } from "./facts/question.ts";
import { requestFor } from "./facts/request.ts";
import { type ChannelAsked, lightsOf } from "./lights.ts";

const decided = (of: Question) => decide(requestFor(of), currentLaw);
const text = (of: Question = question): ChannelAsked => ({
  channel: "sms",
  point: mobile,
  hold: null,
  decision: decided(of),
});

test("one light a channel: open, waiting for the clock, waiting for an event, lacking something", () => {
  const spoke = past(1, "2026-06-15T15:00:00Z", { outcome: "conversation" });
  const noOptOut = { ...reminder, optOutNotice: false };
  const stops = [{ channel: "letter", point: null, at: instant("2026-06-01T00:00:00Z") } as const];
  const letter = asked({ person: { stops }, act: { channel: "letter" } });
  const lights = lightsOf([
    text(),
    {
      channel: "voice",
      point: mobile,
      hold: null,
      decision: decided(asked({ act: aCall, rest: { history: [spoke] } })),
    },
    {
      channel: "email",
      point: mailbox,
      hold: null,
      decision: decided(asked({ act: { ...anEmail, content: noOptOut } })),
    },
    { channel: "letter", point: mobile, hold: null, decision: decided(letter) },
  ]);
  expect(lights).toMatchObject([
    { channel: "sms", colour: "green", reason: "light.open", changesAt: null },
    {
      channel: "voice",
      colour: "red",
      reason: "light.not-yet",
      ruleIds: ["us.regf.call_frequency.post_conversation"],
      changesAt: "2026-06-22T12:00:00.000Z",
    },
    {
      channel: "email",
      colour: "amber",
      reason: "light.needs-more",
      requirements: ["addOptOutNotice"],
    },
    { channel: "letter", colour: "red", reason: "light.not-until-event", changesAt: null },
  ]);
  expect(lights[1]?.citations).toContain("12 CFR 1006.14(b)(2)(i)(B)");
});

test("lawful, but a judgement nobody's clock decides: amber, ask a person", () => {
  const { decision } = text();
  const line = decision.trace[0];
  if (line === undefined) throw new Error("no rule spoke");
  const answer = { is: "warns", cite: "c", why: "w", named: [] } as const;
  const warned = { ...decision, trace: [{ ...line, answer }] };
  expect(lightsOf([{ ...text(), decision: warned }])).toMatchObject([
    { colour: "amber", reason: "light.ask-a-person" },
  ]);
});

test("a hold is red whatever law allows, and no clock ends it", () => {
  for (const hold of everyHold) {
    expect(lightsOf([{ ...text(), hold }])).toMatchObject([
      { colour: "red", reason: "light.held", hold: hold.kind, changesAt: null },
    ]);
  }
});

test("without a number there is no light but red; the chat on our site needs none", () => {
  expect(lightsOf([{ ...text(), point: null }])).toMatchObject([
    { colour: "red", reason: "light.no-point" },
  ]);
  expect(lightsOf([{ ...text(), channel: "webchat", point: null }])).toMatchObject([
    { colour: "green" },
  ]);
});

test("a channel asked about twice is a mistake of ours", () => {
  expect(() => lightsOf([text(), text()])).toThrow("two lights");
});
