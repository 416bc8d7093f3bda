/** How contacts of the past, reservations among them, count before the law. */

import { currentLaw, decide } from "@forbear/law";
import { describe, expect, test } from "vitest";
import {
  aCall,
  aText,
  asked,
  type cardState,
  date,
  instant,
  mobile,
  past,
  question,
} from "../example.ts";
import type { PastContact } from "../contact.ts";
import type { Question } from "./question.ts";
import { requestFor } from "./request.ts";

const factsOf = (of: Question) => requestFor(of).facts;
const decisionOf = (of: Question) => decide(requestFor(of), currentLaw);
const calls = (count: number, change: Partial<PastContact> = {}): PastContact[] =>
  Array.from({ length: count }, (_, n) => past(n, `2026-06-1${n % 5}T15:00:00Z`, change));
const calling = (history: readonly PastContact[], act = aCall): Question =>
  asked({ act, rest: { history } });

test.each`
  made | reserved | verdict
  ${6} | ${0}     | ${"allow"}
  ${7} | ${0}     | ${"deny"}
  ${4} | ${2}     | ${"allow"}
  ${4} | ${3}     | ${"deny"}
`(
  "after $made calls made and $reserved reserved, one more: $verdict",
  ({ made, reserved, verdict }: { made: number; reserved: number; verdict: string }) => {
    const later = calls(reserved, { status: "reserved" }).map((one, n) => ({
      ...one,
      id: past(50 + n, "2026-06-17T15:00:00Z").id,
      at: instant("2026-06-17T15:00:00Z"),
    }));
    expect(decisionOf(calling([...calls(made), ...later])).verdict).toBe(verdict);
  },
);

test("a contact does not count against itself, nor at its last look those not yet attempted", () => {
  const six = calls(6);
  const own = past(20, "2026-06-16T14:00:00Z", { status: "reserved" });
  const next = past(21, "2026-06-16T20:00:00Z", { status: "reserved" });
  const look = { ...aCall, reservation: own.id };
  expect(decisionOf(calling([...six, own, next])).verdict).toBe("deny");
  expect(decisionOf(calling([...six, own, next], look)).verdict).toBe("allow");
  const attempted = { ...next, status: "attempting", at: instant("2026-06-16T13:59:00Z") } as const;
  expect(decisionOf(calling([...six, own, attempted], look)).verdict).toBe("deny");
});

test("calls made before the debt was placed with us count like any other, once they are known", () => {
  const placed = (on: string) =>
    asked({ act: aCall, account: { placedOn: date(on) }, rest: { history: calls(7) } });
  expect(decisionOf(placed("2026-06-01")).verdict).toBe("deny");
  expect(decisionOf(placed("2026-06-16"))).toEqual(decisionOf(placed("2026-06-01")));
});

describe("what came of a call", () => {
  test.each`
    status          | outcome           | told
    ${"delivered"}  | ${"busy"}         | ${"busy"}
    ${"delivered"}  | ${"conversation"} | ${"conversation"}
    ${"reserved"}   | ${null}           | ${"unanswered"}
    ${"failed"}     | ${null}           | ${"unanswered"}
    ${"attempting"} | ${null}           | ${"conversation"}
    ${"unknown"}    | ${"no-answer"}    | ${"conversation"}
    ${"delivered"}  | ${null}           | ${"conversation"}
  `("$status, recorded as $outcome, counts as $told", ({ status, outcome, told }) => {
    const one = past(1, "2026-06-15T15:00:00Z", { status, outcome });
    expect(factsOf(calling([one])).history).toMatchObject([{ outcome: told }]);
  });

  test("a call that is cancelled never was", () => {
    expect(factsOf(calling(calls(3, { status: "cancelled" }))).history).toEqual([]);
  });
});

describe("answers", () => {
  const heard = past(1, "2026-06-16T13:59:00Z", {
    direction: "inbound",
    channel: "sms",
    act: "replyToConsumer",
    status: "received",
    outcome: null,
  });
  const late = instant("2026-06-16T03:00:00Z"); // 23:00 in New York
  const reply = { ...aText, act: "replyToConsumer" } as const;
  const replying = (history: readonly PastContact[], channel: "sms" | "whatsapp" | null) =>
    asked({
      act: { ...reply, answers: channel === null ? null : { at: late, channel } },
      rest: { history, now: late },
      person: { quiet: [night] },
    });
  const night = {
    fromSecond: 20 * 3600,
    toSecond: 24 * 3600,
    days: [],
    until: null,
    statedAt: instant("2026-06-01T00:00:00Z"),
  };
  const atNight = { ...heard, at: late };

  test("a message is answered once, by the medium it came by, whatever the hour", () => {
    expect(decisionOf(replying([atNight], null)).verdict).toBe("allow");
    const answered = past(2, "2026-06-16T03:00:00Z", { channel: "sms", act: "replyToConsumer" });
    expect(decisionOf(replying([atNight, answered], null)).verdict).toBe("deny");
    expect(decisionOf(replying([{ ...atNight, channel: "whatsapp" }], null)).verdict).toBe("deny");
  });

  test("the message that is answered counts even before the history holds it, and once", () => {
    expect(decisionOf(replying([], "sms")).verdict).toBe("allow");
    expect(decisionOf(replying([], "whatsapp")).verdict).toBe("deny");
    expect(factsOf(replying([atNight], "sms")).history).toHaveLength(1);
  });

  test("a WhatsApp message opens no answer in the chat on our site", () => {
    const inApp = [{ ...atNight, channel: "whatsapp" } as const];
    const inChat = asked({ act: { channel: "webchat" } }, replying(inApp, null));
    expect(factsOf(inChat).history).toMatchObject([{ channel: "socialMedia" }]);
    expect(decisionOf(inChat).verdict).toBe("deny");
  });

  test("what a message meant reaches law once it was read", () => {
    const meaning = (outcome: string | null) =>
      factsOf(calling([{ ...heard, outcome }])).history[0]?.meaning;
    expect([meaning("stopRequest"), meaning(null), meaning("read")]).toEqual([
      "stopRequest",
      "notRead",
      "notRead",
    ]);
  });
});

describe("the first communication", () => {
  const unnoticed = { notices: [] };
  const first = (
    history: readonly PastContact[],
    account: Partial<typeof cardState> = unnoticed,
  ) => {
    const { isInitialCommunication, isFirstWrittenCommunication } = factsOf(
      asked({ account, rest: { history } }),
    ).action;
    return [isInitialCommunication, isFirstWrittenCommunication];
  };
  const email = { channel: "email", outcome: null } as const;

  test.each([
    ["nothing went before", [], [true, false]],
    ["calls rang out", [past(1, "2026-06-15T15:00:00Z")], [true, false]],
    ["they talked", [past(1, "2026-06-15T15:00:00Z", { outcome: "conversation" })], [false, true]],
    ["an e-mail went", [past(1, "2026-06-15T15:00:00Z", email)], [false, false]],
    [
      "an e-mail failed",
      [past(1, "2026-06-15T15:00:00Z", { ...email, status: "failed" })],
      [true, false],
    ],
  ] as const)("when %s", (_, history, expected) => {
    expect(first(history)).toEqual(expected);
  });

  test("a notice that was sent is a communication in writing", () => {
    expect(first([], {})).toEqual([false, false]);
    expect(question.accounts[0]?.state.notices).toHaveLength(1);
    expect(mobile.health).toBe("proven");
  });
});
