/** What a new talk remembers of the one before it, and what it must not. */

import type { Conversation } from "@forbear/dialogue";
import {
  type ConversationId,
  type PersonId,
  birthBucket,
  encode,
  later,
  must,
  parseInstant,
  parseUuid,
} from "@forbear/kernel";
import { expect, test } from "vitest";
import { newTalk, putAside, talkAfter } from "./talk.ts";

const began = must(parseInstant("2026-03-02T15:00:00.000Z"));
const hour = 3_600_000;
const id = must(parseUuid<ConversationId>("00000000-0000-7000-8000-000000000001"));
const person = must(parseUuid<PersonId>("00000000-0000-7000-8000-000000000002"));

const wish = { kind: "promise", amount: null, dueOn: null } as const;
const known: Conversation = {
  ...newTalk("webchat", "en", began),
  verification: { kind: "verified", at: began },
  said: ["hello", "balance"],
  notes: ["explained"],
  wish,
};

/** The talk that begins so many hours after `last`, on a channel. */
function following(last: Conversation, hours: number, channel: "webchat" | "sms" = "webchat") {
  const file = {
    bucket: birthBucket(id),
    id,
    person,
    channel: "webchat",
    status: last.ended ? "ended" : "open",
    startedAt: began,
    touchedAt: began,
    state: encode(last),
  } as const;
  return talkAfter(newTalk(channel, "en", later(began, hours * hour)), file);
}

test("who took their leave and writes on is known as before, and is not greeted twice", () => {
  const next = following({ ...known, ended: true }, 1);
  expect(next).toMatchObject({ ended: false, pending: null, asked: null, said: known.said });
  expect(next.verification).toEqual(known.verification);
});

test("somebody else who was told goodbye stays somebody else", () => {
  const stranger: Conversation = {
    ...known,
    verification: { kind: "unverified", failures: 2 },
    notes: ["stranger", "wrong-person"],
    ended: true,
  };
  const next = following(stranger, 1);
  expect(next.notes).toContain("stranger");
  expect(next.verification).toEqual({ kind: "unverified", failures: 2 });
});

test.each([
  ["days later", following({ ...known, ended: true }, 120)],
  ["on another channel", following({ ...known, ended: true }, 1, "sms")],
  ["beside a talk that goes on elsewhere", following(known, 1, "sms")],
  ["after a child wrote", following({ ...known, notes: ["minor"], ended: true }, 1)],
  ["after it was put aside on purpose", following(putAside(known), 1)],
])("%s the proof is asked for anew, and what they had in mind is remembered", (_, next) => {
  expect(next.verification).toEqual({ kind: "unverified", failures: 0 });
  expect(next.wish).toEqual(wish);
});
