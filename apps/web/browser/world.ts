/** A small agency for the browser: a few people, their debts and talks, as the contract spells them. */

import type {
  AccountLine,
  AccountView,
  ApprovalView,
  DayReport,
  ImportProgress,
  Light,
  Me,
  Overview,
  QueueSummary,
  TimelineEntry,
} from "@forbear/contract";
import { dollars, face } from "./faces.ts";

export { dollars, face };
export * from "./handset-world.ts";
export * from "./letters-world.ts";
export * from "./talk-world.ts";

const pounds = (minor: number) => ({ currency: "GBP", minor: String(minor) });

export const me = (): Me => ({
  name: "Maya Collins",
  role: "supervisor",
  tenant: { name: "Harbor & Pine Recovery", ref: "sample", kind: "sample" },
  may: [
    "see-own-sign-in",
    "see-numbers",
    "see-accounts",
    "talk",
    "decide-care",
    "decide-offers",
    "see-evidence",
    "see-imports",
    "see-reports",
    "play-consumer",
  ],
});

export const importOf = (changed: Partial<ImportProgress> = {}): ImportProgress => ({
  id: face("impt", 1),
  fileName: "northlake-cards-2026-03.csv",
  client: "Northlake Bank",
  status: "running",
  readRows: 1_480,
  placedRows: 1_421,
  sameRows: 46,
  badRows: 13,
  totalRows: 4_000,
  ...changed,
});

export const overview = (changed: Partial<Overview> = {}): Overview => ({
  day: "2026-03-02",
  accounts: { open: 3_412, promised: 86, onPlan: 214, closed: 188, held: 131 },
  owed: [dollars(412_880_319), pounds(31_204_550)],
  contacts: [
    { key: "sms:delivered", count: 812 },
    { key: "email:delivered", count: 301 },
    { key: "voice:answered", count: 124 },
    { key: "voice:no-answer", count: 96 },
    { key: "sms:failed", count: 41 },
  ],
  blocks: [
    { rule: "us.regf.call_frequency.7in7", count: 58 },
    { rule: "us.regf.time.inconvenient", count: 44 },
    { rule: "us.regf.dispute.cease_until_verified", count: 21 },
    { rule: "us.tcpa.consent.revoked", count: 17 },
    { rule: "uk.conc.breathing_space", count: 6 },
  ],
  rightPartyContacts: 118,
  surge: null,
  promises: { made: 37, kept: 21, broken: 4 },
  plansAgreed: 19,
  collected: [dollars(1_284_050), pounds(96_500)],
  cost: [dollars(41_233)],
  imports: [],
  ...changed,
});

export const noAccounts = (): Overview =>
  overview({
    accounts: { open: 0, promised: 0, onPlan: 0, closed: 0, held: 0 },
    owed: [],
    contacts: [],
    blocks: [],
    rightPartyContacts: 0,
    promises: { made: 0, kept: 0, broken: 0 },
    plansAgreed: 0,
    collected: [],
    cost: [],
  });

export const queues = (): QueueSummary[] => [
  { name: "asked-for-person", count: 4, oldestSince: "2026-03-02T13:12:00.000Z" },
  { name: "dispute", count: 2, oldestSince: "2026-02-27T09:00:00.000Z" },
  { name: "hardship", count: 1, oldestSince: "2026-03-01T18:40:00.000Z" },
  { name: "broken-promise", count: 0, oldestSince: null },
];

const names = [
  ["Ana Whitfield", "Northlake Bank", "US", 41_250],
  ["Marcus Odell", "Northlake Bank", "US", 128_400],
  ["Rosa Delgado Ruiz", "Pacific Utility Co.", "US", 23_911],
  ["Priya Raman", "Northlake Bank", "US", 305_075],
  ["Owen Pritchard", "Severn Energy", "GB", 64_020],
  ["Lena Brandt", "Telford Mobile", "GB", 18_730],
] as const;

export const lines = (): AccountLine[] =>
  names.map(([name, creditor, country, owed], at) => ({
    id: face("acct", at + 1),
    person: { id: face("pers", at + 1), name },
    creditor,
    country,
    balance: country === "GB" ? pounds(owed) : dollars(owed),
    life: at === 1 ? "promised" : at === 3 ? "on-plan" : "open",
    held: at === 0,
    waitsFor: at < 4 ? "asked-for-person" : null,
    waitsSince: at < 4 ? `2026-03-02T1${String(at + 3)}:12:00.000Z` : null,
    daysPastDue: at === 5 ? null : 34 + at * 27,
  }));

export const lights = (): Light[] => [
  {
    channel: "sms",
    colour: "green",
    says: "Allowed until 9:00 pm for them; 2 of 7 texts used this week.",
    ruleIds: [],
    citations: [],
    changesAt: "2026-03-03T02:00:00.000Z",
  },
  {
    channel: "voice",
    colour: "red",
    says: "All 7 calls of the last 7 days are used.",
    ruleIds: ["us.regf.call_frequency.7in7"],
    citations: ["12 CFR 1006.14(b)(2)(i)(A)"],
    changesAt: "2026-03-05T14:05:00.000Z",
  },
  {
    channel: "email",
    colour: "amber",
    says: "Needs the opt-out notice and its reply address.",
    ruleIds: ["us.regf.electronic.opt_out_notice"],
    citations: ["12 CFR 1006.6(e)"],
    changesAt: null,
  },
  {
    channel: "whatsapp",
    colour: "red",
    says: "They asked not to be written to there.",
    ruleIds: ["us.regf.media.stop_medium", "us.tcpa.consent.revoked", "tenant.policy.whatsapp"],
    citations: ["12 CFR 1006.14(h)", "47 CFR 64.1200(a)(10)"],
    changesAt: null,
  },
];

const person: AccountView["people"][number] = {
  id: face("pers", 1),
  name: "Ana Whitfield",
  role: "sole",
  language: "en",
  place: "Nashville, Tennessee",
  zones: ["America/Chicago", "America/New_York"],
  points: [
    { kind: "phone", masked: "+1 615 ··· ··42", health: "proven", line: "wireless", stopped: [] },
    {
      kind: "email",
      masked: "a········@example.com",
      health: "unproven",
      line: "none",
      stopped: ["email"],
    },
    {
      kind: "phone",
      masked: "+1 931 ··· ··07",
      health: "wrong-person",
      line: "landline",
      stopped: [],
    },
  ],
};

/** The account of a line, whole; the first one is told at length. */
export function accountOf(line: AccountLine): AccountView {
  const first = line.id === face("acct", 1);
  const { balance, life } = line;
  const part = (share: bigint) => ({
    currency: balance.currency,
    minor: ((BigInt(balance.minor) * share) / 100n).toString(),
  });
  return {
    id: line.id,
    reference: "****0931",
    client: { name: "Northlake Bank N.A.", creditorName: line.creditor },
    balance: {
      total: balance,
      principal: part(82n),
      interest: part(11n),
      fees: part(7n),
      costs: part(0n),
      asOf: "2026-03-02",
    },
    life: { kind: life, says: first ? "Open, nothing agreed" : "In work" },
    daysPastDue: line.daysPastDue,
    bucket: "31-60",
    score: { payBasisPoints: 4_310, scorecard: "house-1" },
    placedOn: "2026-02-10",
    people: [{ ...person, id: line.person.id, name: line.person.name }],
    linked: first
      ? lines()
          .slice(1, 2)
          .map((other) => ({ ...other, person: line.person }))
      : [],
    holds: first
      ? [
          {
            id: face("hold", 1),
            kind: "dispute",
            at: "2026-03-02T14:31:00.000Z",
            on: "debt",
            says: "They say the amount is wrong. Rests until it is verified.",
            case: face("case", 1),
          },
        ]
      : [],
    cases: first
      ? [
          {
            id: face("case", 1),
            kind: "dispute",
            openedAt: "2026-03-02T14:31:00.000Z",
            dueBy: "2026-04-01",
          },
          {
            id: face("case", 2),
            kind: "handover",
            openedAt: "2026-03-02T14:32:00.000Z",
            dueBy: null,
          },
          {
            id: face("case", 3),
            kind: "approval",
            openedAt: "2026-03-02T14:33:00.000Z",
            dueBy: "2026-03-04",
          },
        ]
      : [],
    lights: lights(),
    nextActionAt: "2026-03-04T15:00:00.000Z",
    conversation: first ? face("conv", 1) : null,
  };
}

export const approval = (): ApprovalView => ({
  id: face("case", 3),
  account: face("acct", 1),
  asked: dollars(220_00),
  count: null,
  firstOn: null,
  plan: null,
  balance: dollars(412_50),
  needs: "supervisor",
  lowest: dollars(206_25),
  ownAsk: false,
});

export const timeline = (): TimelineEntry[] => [
  entry(9, "2026-03-02T14:32:10.000Z", "case", "agent", "Handed over: they asked for a person"),
  entry(
    8,
    "2026-03-02T14:31:05.000Z",
    "hold",
    "system",
    "Dispute: the amount is wrong. Work rests until it is verified",
  ),
  entry(
    7,
    "2026-03-02T14:31:02.000Z",
    "message",
    "consumer",
    "Wrote by SMS: stop_contact was not meant",
  ),
  entry(
    6,
    "2026-03-02T14:05:00.000Z",
    "decision",
    "system",
    "Call withheld until Thu 5 Mar, 8:05 am: all 7 calls of 7 days are used",
    true,
  ),
  entry(5, "2026-02-27T16:20:00.000Z", "call", "agent", "Called, no answer", true),
  entry(4, "2026-02-24T15:00:00.000Z", "message", "agent", "SMS delivered: reminder", true),
  entry(3, "2026-02-20T15:00:00.000Z", "payment", "consumer", "Paid $25.00 by card"),
  entry(2, "2026-02-12T15:00:00.000Z", "letter", "system", "Validation notice sent by post", true),
  entry(1, "2026-02-10T06:00:00.000Z", "account", "system", "Placed by Northlake Bank: $437.50"),
];

function entry(
  n: number,
  at: string,
  kind: TimelineEntry["kind"],
  by: string,
  says: string,
  decided = false,
): TimelineEntry {
  return { id: `e${String(n)}`, at, kind, by, says, decision: decided ? face("decn", n) : null };
}

export const reportOf = (day: string, n: number): DayReport => ({
  day,
  filedAt: `${day}T23:59:30.000Z`,
  inventory: [
    { currency: "GBP", accounts: 412, owed: pounds(31_204_550) },
    { currency: "USD", accounts: 3_488, owed: dollars(412_880_319 - n * 1_000_000) },
  ],
  contacts: overview().contacts.map(({ key, count }) => ({ key, count: count - n * 11 })),
  blocks: overview().blocks,
  rightPartyContacts: 118 - n * 7,
  promisesMade: 37 - n,
  promisesKept: 21,
  promisesBroken: 4,
  plansAgreed: 19,
  collected: [dollars(1_284_050 - n * 90_000)],
  returned: n === 0 ? [] : [dollars(2_500)],
  costs: [dollars(41_233)],
  evidenceRoot: "9f2c41d07be35a6698c1f0e2d4b7a8835ce1907f6a2d3b4c5e6f708192a3b4c5",
});

export const reports = (): DayReport[] =>
  ["2026-03-01", "2026-02-28", "2026-02-27", "2026-02-26"].map(reportOf);

export const ruleWords = () => ({
  says: {
    "us.regf.call_frequency.7in7": "No call after seven within seven days about one debt",
    "us.regf.time.inconvenient": "No contact at a time the consumer called inconvenient",
  },
});
