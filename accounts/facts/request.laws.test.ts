/** Laws of nature: to know less never opens an act, and to be asked for more never does either. */

import { type Verdict, currentLaw, decide } from "@forbear/law";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asked, card, cardState, instant, mailbox, mobile, question, zone } from "../example.ts";
import { callOutcomes } from "../contact.ts";
import { channels } from "../words.ts";
import { anyImported, anyQuestion } from "./any-question.oracle.ts";
import type { Question } from "./question.ts";
import { requestFor } from "./request.ts";

const strictness: Readonly<Record<Verdict, number>> = { allow: 0, require: 1, deny: 2 };
const strictnessOf = (of: Question): number =>
  strictness[decide(requestFor(of), currentLaw).verdict];

/** These questions know what went before. */
const pastOf = ({ history }: Question) => (history === "unknown" ? [] : history);

/** What is known in the person's or our favour: without it, the answer may only get stricter. */
const favourable: Readonly<Record<string, (of: Question) => Question>> = {
  "the consents": (of) => asked({ person: { consents: [] } }, of),
  "that they proved who they are": (of) => asked({ act: { verified: false } }, of),
  "the contact point": (of) => asked({ act: { point: null } }, of),
  "the licence": (of) => ({ ...of, collector: { ...of.collector, licensedIn: "unknown" } }),
  "where they live": (of) =>
    asked(
      { person: { jurisdiction: { country: "unknown", region: "unknown", municipality: null } } },
      of,
    ),
  "the state of who owes with them": (of) => ({ ...of, coObligors: new Map() }),
  "the day of default": (of) => asked({ account: { defaultedOn: null } }, of),
  "that they are of age": (of) =>
    asked({ person: { isMinor: "unknown" }, account: { of: "medical" } }, of),
  "the letter that a province waits for": (of) =>
    inOntario(asked({ account: { notices: [] } }, of)),
  "what they wrote to us": (of) => ({
    ...of,
    history: pastOf(of).filter(({ direction }) => direction === "outbound"),
  }),
  "the history": (of) => ({ ...of, history: "unknown" }),
  "the zones": (of) => asked({ person: { zones: [] } }, of),
  "the debts": (of) => ({ ...of, accounts: [] }),
  "the notices": (of) => asked({ account: { notices: [] } }, of),
  "the kind of line": (of) => {
    const { point } = of.contemplated;
    return asked({ act: { point: point && { ...point, line: "unknown" } } }, of);
  },
  "the day the debt began": (of) => asked({ account: { openedOn: null } }, of),
  "what the message says of itself": (of) =>
    asked(
      {
        act: {
          content: {
            ...of.contemplated.content,
            debtCollectorDisclosure: "none",
            optOutNotice: false,
            identifiesCaller: false,
          },
        },
      },
      of,
    ),
};

/** Questions that a source is asked of where it matters: Ontario waits for a letter, Ohio for none. */
const asFor = (source: string, of: Question): Question => {
  if (source === "that they are of age") return asked({ account: { of: "medical" } }, of);
  return source === "the letter that a province waits for" ? inOntario(of) : of;
};

/** After the letter, for a lender that is no bank. */
function inOntario(of: Question): Question {
  const jurisdiction = { country: "CA", region: "CA-ON", municipality: null };
  const notices = of.accounts[0]?.state.notices.map((one) => ({
    ...one,
    notice: "preCollectionNotice" as const,
  }));
  return asked(
    {
      person: { jurisdiction },
      account: { notices: notices ?? [] },
      rest: { collector: { ...of.collector, actsFor: "otherCreditor" } },
    },
    of,
  );
}

test.each(Object.entries(favourable))("without %s nothing opens", (source, without) => {
  fc.assert(
    fc.property(anyQuestion, (any) => {
      const of = asFor(source, any);
      expect(strictnessOf(without(of))).toBeGreaterThanOrEqual(strictnessOf(of));
    }),
    { numRuns: 150 },
  );
});

/** What was taken back at some moment before now, on a channel or on one point of it. */
const takenBack = fc.record({
  channel: fc.constantFrom(...channels),
  point: fc.constantFrom(null, mobile.id, mailbox.id),
});

test("what a person takes back reaches the law, and never opens anything", () => {
  fc.assert(
    fc.property(anyQuestion, takenBack, (of, { channel, point }) => {
      const { state } = of.person;
      const at = instant("2026-06-01T12:00:00Z");
      const consents = state.consents.map((one) =>
        one.channels.includes(channel) && (point === null || [null, point].includes(one.point))
          ? { ...one, revokedAt: one.revokedAt ?? at }
          : one,
      );
      const stops = [...state.stops, { channel, point, at }];
      const after = asked({ person: { consents, stops } }, of);
      expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(of));
      const { facts } = requestFor(after);
      expect(facts.preferences.stops.length).toBeGreaterThan(
        requestFor(of).facts.preferences.stops.length,
      );
      const standing = facts.consents.filter(({ revokedAt }) => revokedAt === null);
      const before = requestFor(of).facts.consents.filter(({ revokedAt }) => revokedAt === null);
      expect(standing.length).toBeLessThanOrEqual(before.length);
    }),
    { numRuns: 150 },
  );
});

/** What stands in the way: without it, the answer may only get milder. */
const unfavourable: Readonly<Record<string, (of: Question) => Question>> = {
  "a hold": (of) => asked({ person: { holds: of.person.state.holds.slice(1) } }, of),
  "the stops": (of) => asked({ person: { stops: [] } }, of),
  "the quiet times": (of) => asked({ person: { quiet: [] } }, of),
  "a zone they may also be in": (of) =>
    asked({ person: { zones: of.person.state.zones.slice(0, 1) } }, of),
  "an earlier call": (of) => ({ ...of, history: pastOf(of).slice(1) }),
  "one who owes with them": (of) => asked({ account: { obligors: cardState.obligors } }, of),
};

test.each(Object.entries(unfavourable))("%s closes, and never opens", (_, without) => {
  fc.assert(
    fc.property(anyQuestion, (of) => {
      fc.pre(of.person.state.zones.length > 0);
      expect(strictnessOf(without(of))).toBeLessThanOrEqual(strictnessOf(of));
    }),
    { numRuns: 150 },
  );
});

/** Every source that a question is read from has its law here: one that is added has to be too. */
test("each part of a question is taken away in some law", () => {
  const isLost = (part: keyof Question): boolean =>
    part === "id" || part === "now" || part === "policy" || parts.has(part);
  const parts: ReadonlySet<string> = new Set<keyof Question>([
    "person", // by its zones, consents, residence, age; holds and stops stand in the same row
    "accounts",
    "coObligors",
    "history",
    "contemplated",
    "collector",
  ]);
  for (const part of Object.keys(question)) expect(isLost(part as keyof Question)).toBe(true);
});

const places: readonly (readonly [string, string, string])[] = [
  ["US", "US-OH", "America/New_York"],
  ["US", "US-MA", "America/New_York"],
  ["US", "US-DC", "America/New_York"],
  ["US", "US-OR", "America/Los_Angeles"],
  ["GB", "GB-ENG", "Europe/London"],
  ["IN", "IN-MH", "Asia/Kolkata"],
  ["AU", "AU-NSW", "Australia/Sydney"],
  ["CA", "CA-ON", "America/Toronto"],
  ["CA", "CA-AB", "America/Edmonton"],
];
const anyPlace = fc.constantFrom(...places);
const livingIn = (of: Question, [country, region, name]: readonly [string, string, string]) =>
  asked(
    { person: { jurisdiction: { country, region, municipality: null }, zones: [zone(name)] } },
    of,
  );
const replying = fc.boolean();

test("what others said to the person, or heard from them, never opens an act of ours", () => {
  const imported = fc.uniqueArray(anyImported, { maxLength: 6, selector: ({ id }) => id });
  fc.assert(
    fc.property(anyQuestion, anyPlace, imported, replying, (any, place, others, reply) => {
      const theirs = others.map((one) =>
        one.madeBy === "collector" ? { ...one, madeBy: "agency" as const } : one,
      );
      const there = livingIn(any, place);
      const of = reply ? asked({ act: { act: "replyToConsumer" } }, there) : there;
      const after = { ...of, history: [...pastOf(of), ...theirs] };
      expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(of));
    }),
    { numRuns: 400 },
  );
});

test("a history that nobody could read is as strict as any history, wherever they live", () => {
  const imported = fc.uniqueArray(anyImported, { maxLength: 9, selector: ({ id }) => id });
  fc.assert(
    fc.property(anyQuestion, anyPlace, imported, replying, (any, place, others, reply) => {
      const there = livingIn(any, place);
      const of = reply ? asked({ act: { act: "replyToConsumer" } }, there) : there;
      const known = { ...of, history: [...pastOf(of), ...others] };
      expect(strictnessOf({ ...of, history: "unknown" })).toBeGreaterThanOrEqual(
        strictnessOf(known),
      );
    }),
    { numRuns: 400 },
  );
});

test("a call whose end is not known closes at least what any known end of it closes", () => {
  const end = fc.constantFrom(...callOutcomes);
  fc.assert(
    fc.property(anyQuestion, anyPlace, anyImported, end, (any, place, one, outcome) => {
      const of = livingIn(any, place);
      const ended = (said: string | null) => ({
        ...of,
        history: [
          ...pastOf(of),
          { ...one, channel: "voice", direction: "outbound", outcome: said } as const,
        ],
      });
      expect(strictnessOf(ended(null))).toBeGreaterThanOrEqual(strictnessOf(ended(outcome)));
    }),
    { numRuns: 300 },
  );
});

test("the same question is the same request, and is asked about the debts it names", () => {
  fc.assert(
    fc.property(anyQuestion, (of) => {
      expect(requestFor(of)).toEqual(requestFor(of));
      expect(requestFor(of).facts.action.debtIds).toEqual([card]);
    }),
    { numRuns: 50 },
  );
});

test("where they may be in several zones, the answer is as strict as in the strictest", () => {
  fc.assert(
    fc.property(anyQuestion, (of) => {
      const unplaced = asked({ person: { zones: [] } }, of);
      const alone = requestFor(unplaced).facts.consumer.timeZones.map((one) =>
        strictnessOf(asked({ person: { zones: [one] } }, of)),
      );
      expect(strictnessOf(unplaced)).toBeGreaterThanOrEqual(Math.max(...alone));
    }),
    { numRuns: 100 },
  );
});

test("the questions of these laws have answers of every kind", () => {
  const answers = fc.sample(anyQuestion, { numRuns: 400, seed: 7 }).map(strictnessOf);
  const share = (kind: Verdict) =>
    answers.filter((answer) => answer === strictness[kind]).length / answers.length;
  expect(share("allow")).toBeGreaterThan(0.1);
  expect(share("require")).toBeGreaterThan(0.01);
  expect(share("deny")).toBeGreaterThan(0.3);
});
