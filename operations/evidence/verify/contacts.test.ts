/** Lives in which something went wrong: each wrong is found, and the same life without it is in order. */

import {
  type Event,
  type Happening,
  type Hold,
  type PersonState,
  foldPerson,
} from "@forbear/accounts";
import {
  type ContactId,
  type ConversationId,
  type DecisionId,
  type HoldId,
  type Instant,
  type PersonId,
  bucket,
  later,
  must,
  parseInstant,
  parseTimeZone,
  trusted,
} from "@forbear/kernel";
import { parseRequest } from "@forbear/law";
import { expect, test } from "vitest";
import { type Contacts, checkContacts } from "./contacts.ts";
import type { Replayed } from "./decisions.ts";
import { Findings } from "./findings.ts";
import type { Life, Moment } from "./lives.ts";
import type { StoredContact, StoredDecision } from "./rows.store.ts";

const person = trusted<PersonId>("01900000-0000-7000-8000-000000000001");
const contact = trusted<ContactId>("01900000-0000-7000-8000-0000000000c1");
const talk = trusted<ConversationId>("01900000-0000-7000-8000-0000000000f1");
const starts = must(parseInstant("2026-03-02T15:00:00.000Z"));
const minutesOn = (minutes: number): Instant => later(starts, minutes * 60_000);

const born: Happening = {
  kind: "person-placed",
  language: "en",
  jurisdiction: { country: "US", region: "US-OH", municipality: null },
  points: [],
  zones: [must(parseTimeZone("America/New_York"))],
  isMinor: false,
};

const ceased: Hold = {
  id: trusted<HoldId>("01900000-0000-7000-8000-0000000000a1"),
  at: starts,
  kind: "ceased",
  by: "consumer",
  written: true,
};

const decisionOf = (n: number): DecisionId =>
  trusted(`01900000-0000-7000-8000-00000000d${String(n).padStart(3, "0")}`);

const reserved = (at: number, of = contact, channel: "sms" | "voice" = "sms"): Step => [
  at,
  {
    kind: "contact-reserved",
    contact: of,
    channel,
    act: "collect",
    template: "reminder",
    dueAt: starts,
    decision: decisionOf(at),
  },
];
const attempting = (at: number, of = contact): Step => [
  at,
  { kind: "contact-attempting", contact: of, decision: decisionOf(at) },
];
const settled = (at: number, outcome: string, of = contact): Step => [
  at,
  { kind: "contact-settled", contact: of, outcome },
];
const placed = (at: number, hold: Hold): Step => [at, { kind: "hold-placed", hold }];
const lifted = (at: number, hold: Hold): Step => [
  at,
  { kind: "hold-lifted", hold: hold.id, because: "asked" },
];

/** Minutes after the start, and what happened then. */
type Step = readonly [number, Happening];

function lifeOf(steps: readonly Step[]): Life<PersonState> {
  const moments: Moment[] = [];
  const before: (PersonState | null)[] = [];
  let state: PersonState | null = null;
  for (const [at, what] of [[0, born] as const, ...steps]) {
    const event: Event = {
      id: trusted(`01900000-0000-7000-8000-00000000e${String(moments.length).padStart(3, "0")}`),
      at: minutesOn(at),
      about: { person, account: null },
      by: { kind: "agent" },
      cause: null,
      correlation: "test",
      versions: null,
      what,
    };
    before.push(state);
    state = foldPerson(state, event);
    moments.push({ event, seq: moments.length + 1 });
  }
  if (state === null) throw new Error("a life begins");
  return { id: person, moments, before, last: state };
}

type Change = {
  readonly verdict?: "allow" | "deny";
  readonly about?: string;
  readonly late?: number;
  readonly told?: number;
  readonly content?: object;
  readonly recipient?: object;
};

/** A decision for each step that names one; `change` alters that of the attempts. */
function decisionsFor(steps: readonly Step[], change: Change): ReadonlyMap<string, Replayed> {
  const decisions = new Map<string, Replayed>();
  let made = 0;
  for (const [at, what] of steps) {
    if (what.kind !== "contact-reserved" && what.kind !== "contact-attempting") continue;
    const leaves = what.kind === "contact-attempting";
    const altered = leaves ? change : {};
    const told = altered.told ?? made;
    const row: StoredDecision = {
      bucket: bucket(1),
      at: minutesOn(at + (altered.late ?? 0)),
      id: what.decision,
      person_id: person,
      account_id: null,
      about: altered.about ?? (leaves ? "attempt" : "reserve"),
      channel: "sms",
      verdict: altered.verdict ?? "allow",
      rule_ids: [],
      next_allowed_at: null,
      inputs: new Uint8Array(),
      inputs_hash: new Uint8Array(),
      trace_hash: new Uint8Array(),
      lawbook_hash: "",
      leaf_hash: null,
    };
    const request = must(
      parseRequest({
        id: what.decision,
        jurisdiction: { country: "US" },
        facts: {
          now: minutesOn(at),
          action: { kind: "collect", channel: "sms" },
          collector: { role: "agency" },
          consumer: { timeZones: ["America/New_York"] },
          history: Array.from({ length: told }, () => ({
            at: starts,
            channel: "sms",
            outcome: "sent",
          })),
          content: { revealsDebt: false, ...altered.content },
          recipient: altered.recipient ?? {},
        },
      }),
      "the question of a test",
    );
    decisions.set(what.decision, { row, request });
    if (leaves) made += 1;
  }
  return decisions;
}

const rowOf = (id: ContactId, change: Partial<StoredContact>): StoredContact => ({
  id,
  person_id: person,
  point_id: null,
  conversation_id: talk,
  message_id: null,
  direction: "outbound",
  channel: "sms",
  act: "collect",
  status: "handed-over",
  step_key: `step ${id}`,
  at: starts,
  ...change,
});

function found(steps: readonly Step[], change: Change = {}, rows = [rowOf(contact, {})]): string[] {
  const findings = new Findings();
  const all: Contacts = {
    lives: new Map([[person, lifeOf(steps)]]),
    contacts: rows,
    decisions: decisionsFor(steps, change),
    since: null,
  };
  checkContacts(all, findings);
  return findings.all().flatMap(({ check, first }) => first.map(({ says }) => `${check}: ${says}`));
}

const left: readonly Step[] = [reserved(1), attempting(2), settled(3, "handed-over")];

test("a contact that was reserved, allowed and settled is in order", () => {
  expect(found(left)).toEqual([]);
});

test.each<[string, Change, string]>([
  ["on a denial", { verdict: "deny" }, "gate: a contact left on a deny"],
  ["on an older look", { late: -1 }, "gate: a contact left on a decision of another moment"],
  ["on no last look", { about: "reserve" }, "gate: a contact left on a decision of another moment"],
  [
    "and names a debt to a stranger",
    { content: { revealsDebt: true }, recipient: { identityVerified: false } },
    "disclosure: a debt was named to one who had not proved who they are",
  ],
  [
    "and takes a person for proved in a talk in which nobody was",
    { content: { revealsDebt: true }, recipient: { identityVerified: true } },
    "disclosure: a debt was named in a talk in which nobody was verified",
  ],
])("a contact that leaves %s is found", (_, change, says) => {
  expect(found(left, change)).toContain(says);
});

test("a debt may be named in the talk in which the person was verified", () => {
  const proved: Step = [1, { kind: "person-verified", conversation: talk }];
  const change = { content: { revealsDebt: true }, recipient: { identityVerified: true } };
  expect(found([proved, ...left], change)).toEqual([]);
});

test("who writes on is known from the talk in which they proved it, and from no other", () => {
  const change = { content: { revealsDebt: true }, recipient: { identityVerified: true } };
  const before = trusted<ConversationId>("before");
  const proved: Step = [1, { kind: "person-verified", conversation: before }];
  const wroteOn: Step = [1, { kind: "person-verified", conversation: talk, knownFrom: before }];
  expect(found([proved, wroteOn, ...left], change)).toEqual([]);
  expect(found([wroteOn, ...left], change)).toContain(
    "disclosure: a debt was named in a talk in which nobody was verified",
  );
});

test.each<[string, readonly Step[], string]>([
  [
    "under a stop",
    [placed(1, ceased), reserved(1), attempting(2), settled(3, "handed-over")],
    "silence: a contact left under ceased",
  ],
  [
    "that was decided before a stop, though it was lifted since",
    [reserved(1), placed(2, ceased), lifted(3, ceased), attempting(4), settled(5, "handed-over")],
    "silence: a contact decided before ceased left after it",
  ],
  [
    "while a message was unread",
    [
      reserved(1),
      placed(2, { ...ceased, kind: "unread-message", message: trusted("m") }),
      attempting(3),
      settled(4, "handed-over"),
    ],
    "silence: a contact left under unread-message",
  ],
  [
    "on a channel that was stopped",
    [
      reserved(1),
      [2, { kind: "channel-stopped", stop: { channel: "sms", point: null, at: starts } }],
      attempting(3),
      settled(4, "handed-over"),
    ],
    "silence: a contact left on a channel that was stopped",
  ],
  [
    "twice",
    [...left, attempting(4), settled(5, "handed-over")],
    "once: a contact left when it was handed-over",
  ],
  [
    "after it was cancelled",
    [
      reserved(1),
      [2, { kind: "contact-cancelled", contact, because: "payment" }],
      attempting(3),
      settled(4, "handed-over"),
    ],
    "once: a contact left when it was cancelled",
  ],
  ["unreserved", [attempting(2)], "gate: a contact left that nobody had reserved"],
])("a contact that leaves %s is found", (_, steps, says) => {
  expect(found(steps)).toContain(says);
});

test("a carrier that never took it may be asked again", () => {
  const again = [reserved(1), attempting(2), settled(3, "never-taken"), attempting(9)];
  expect(found([...again, settled(10, "handed-over")], { told: 0 })).toEqual([]);
});

const another = trusted<ContactId>("01900000-0000-7000-8000-0000000000c2");

test("a contact of which the law was not told is found", () => {
  const steps = [...left, reserved(10, another), attempting(11, another)];
  const rows = [rowOf(contact, {}), rowOf(another, { status: "attempting" })];
  expect(found(steps, {}, rows)).toEqual([]);
  expect(found(steps, { told: 0 }, rows)).toEqual([
    "budget: 1 contacts had been made, and law was told of 0",
  ]);
});

test("the eighth call in seven days is found, the seventh is not", () => {
  const ids = Array.from({ length: 8 }, (_, n) =>
    trusted<ContactId>(`01900000-0000-7000-8000-000000000b${String(n).padStart(2, "0")}`),
  );
  const calls = ids.map((id, n) => [
    reserved(n * 60, id, "voice"),
    attempting(n * 60 + 1, id),
    settled(n * 60 + 2, "handed-over", id),
  ]);
  const rows = ids.map((id) => rowOf(id, { channel: "voice" }));
  expect(found(calls.slice(0, 7).flat(), {}, rows.slice(0, 7))).toEqual([]);
  expect(found(calls.flat(), {}, rows)).toEqual(["budget: call 8 in seven days"]);
});

test("a row that is not where the journal left it is found, as is one reserved twice", () => {
  expect(found(left, {}, [rowOf(contact, { status: "delivered" })])).toEqual([
    "once: a contact is delivered, and handed-over to the journal",
  ]);
  expect(found(left, {}, [])).toEqual(["once: a contact has no row any more"]);
  expect(found(left, {}, [rowOf(contact, {}), rowOf(another, { step_key: "s" })])).toEqual([
    "gate: a contact that the journal never reserved",
  ]);
  const two = [reserved(1), reserved(2, another)];
  const rows = [contact, another].map((id) => rowOf(id, { status: "reserved", step_key: "same" }));
  expect(found(two, {}, rows)).toEqual(["once: a step or a reply was reserved twice"]);
});

test("what was looked at before `since` is not looked at again", () => {
  const findings = new Findings();
  const decisions = decisionsFor(left, { verdict: "deny" });
  const lives = new Map([[person, lifeOf(left)]]);
  const contacts = [rowOf(contact, {})];
  checkContacts({ lives, contacts, decisions, since: minutesOn(60) }, findings);
  expect(findings.all().every(({ violations }) => violations === 0)).toBe(true);
});
