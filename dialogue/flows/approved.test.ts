/** A colleague's answer in each language: worded, read again by the guard, and open to a plain yes. */

import {
  type AccountId,
  type OfferId,
  type PersonId,
  languages,
  money,
  must,
  parseInstant,
  parsePlainDate,
  trusted,
} from "@forbear/kernel";
import type { Offer } from "@forbear/negotiation";
import { describe, expect, test } from "vitest";
import type { Conversation } from "../conversation.ts";
import { guard } from "../guard/guard.ts";
import { collector, homes } from "../talks/samples.ts";
import { word } from "../wording/word.ts";
import { type ApprovalAnswer, approvalUntold, tellApproval } from "./approved.ts";

const now = must(parseInstant("2026-03-02T15:00:00.000Z"));
const dueOn = must(parsePlainDate("2026-03-09"));

const offer: Offer = {
  id: trusted<OfferId>("00000000-0000-7000-8000-000000000001"),
  account: trusted<AccountId>("00000000-0000-7000-8000-000000000002"),
  person: trusted<PersonId>("00000000-0000-7000-8000-000000000003"),
  terms: {
    kind: "settlement",
    band: "any",
    rhythm: { every: 1, unit: "month" },
    instalments: [{ dueOn, amount: money("USD", 220_00n) }],
    forgives: money("USD", 180_00n),
    leniency: { graceDays: 3, tolerance: money("USD", 100n) },
  },
  balance: money("USD", 400_00n),
  sustainable: null,
  authority: "supervisor",
  policy: "p",
  mintedAt: now,
  expiresAt: must(parseInstant("2026-03-05T15:00:00.000Z")),
};

const talk: Conversation = {
  flow: "negotiate",
  channel: "sms",
  language: "en",
  verification: { kind: "verified", at: now },
  pending: null,
  shown: [],
  asked: null,
  notUnderstood: 0,
  disclosed: ["name"],
  withPerson: false,
  ended: false,
  startedAt: now,
  touchedAt: now,
  notes: [],
};

const answers: readonly ApprovalAnswer[] = [
  { kind: "approved", offer },
  { kind: "countered", offer },
  { kind: "refused" },
];

describe("a colleague's answer", () => {
  test.each(languages)("in %s is read back with its figures and passes the guard", (language) => {
    for (const answer of answers) {
      const { conversation, say } = tellApproval({ ...talk, language }, answer, now);
      const to = { language, channel: "sms", requirements: [], collector } as const;
      const { text, licensed, content, stops } = word(say, { ...to, country: homes[language][0] });
      const read = guard(text, licensed, { language, channel: "sms", content, stops });
      expect(read, text).toEqual({ ok: true, value: text });
      expect(text.includes("220"), text).toBe(answer.kind !== "refused");
      expect(conversation.pending?.offer ?? null).toBe(answer.kind === "refused" ? null : offer.id);
    }
  });

  test("that could not be told leaves nothing that a stray yes would agree", () => {
    for (const answer of answers) {
      const after = approvalUntold(talk, answer);
      expect(after).toMatchObject({ pending: null, asked: null });
    }
  });
});
