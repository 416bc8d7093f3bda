/** People, debts, events and questions of one small example, for tests. */

import {
  type AccountId,
  type CaseId,
  type ClientId,
  type ContactId,
  type ContactPointId,
  type EventId,
  type HoldId,
  type Instant,
  type PersonId,
  type PlainDate,
  type TimeZone,
  must,
  parseInstant,
  parsePlainDate,
  parseTimeZone,
  usd,
  uuidV7,
} from "@forbear/kernel";
import type { AccountState } from "./account.ts";
import type { PastContact } from "./contact.ts";
import type { Event, Happening } from "./event.ts";
import {
  type Contemplated,
  type Declared,
  type Question,
  noDetails,
  saysAllAsked,
} from "./facts/question.ts";
import type { PersonState } from "./person.ts";
import type { ContactPoint, GivenNotice, Hold } from "./words.ts";

/** The n-th id of an example: they differ, and are the same in every run. */
export function idOf<T extends string>(n: number): T {
  return uuidV7(1_700_000_000_000 + n, new Uint8Array(10).fill(n % 251)) as T;
}

export const instant = (text: string): Instant => must(parseInstant(text));
export const date = (text: string): PlainDate => must(parsePlainDate(text));
export const zone = (text: string): TimeZone => must(parseTimeZone(text));

export const ana = idOf<PersonId>(1);
export const bob = idOf<PersonId>(2);
export const card = idOf<AccountId>(3);
export const loan = idOf<AccountId>(4);
export const client = idOf<ClientId>(5);
export const aCase = idOf<CaseId>(6);

/** A Tuesday, ten in the morning in New York. */
export const now = instant("2026-06-16T14:00:00Z");

export const mobile: ContactPoint = {
  id: idOf<ContactPointId>(10),
  kind: "phone",
  line: "wireless",
  place: "personal",
  health: "proven",
  zones: [zone("America/New_York")],
};
export const mailbox: ContactPoint = {
  ...mobile,
  id: idOf<ContactPointId>(11),
  kind: "email",
  line: "none",
  zones: [],
};

export const anaState: PersonState = {
  language: "en",
  jurisdiction: { country: "US", region: "US-OH", municipality: null },
  points: [mobile, mailbox],
  zones: [zone("America/New_York")],
  isMinor: false,
  debts: [card],
  holds: [],
  consents: [],
  stops: [],
  quiet: [],
  refusedPlaces: [],
  representation: null,
  cases: [],
  lastHeardAt: null,
  failedVerifications: 0,
};

const nothing = usd(0n);

/** A validation notice as the client told of it: when it went, and no more. */
export const noticeSent = (at: string, returnedAt: string | null = null): GivenNotice => ({
  notice: "validationNotice",
  sentAt: instant(at),
  channel: null,
  printedEndOn: null,
  returnedAt: returnedAt === null ? null : instant(returnedAt),
});

export const cardState: AccountState = {
  client,
  of: "creditCard",
  obligors: [{ person: ana, role: "sole" }],
  life: { kind: "open" },
  holds: [],
  balances: { principal: usd(120_000n), interest: nothing, fees: nothing, costs: nothing },
  terms: [],
  accrual: null,
  placedOn: date("2026-03-01"),
  openedOn: date("2020-05-01"),
  defaultedOn: date("2026-01-15"),
  chargedOffOn: null,
  lastPaymentOn: date("2025-12-15"),
  lastPaidWhenPlacedOn: date("2025-12-15"),
  notices: [noticeSent("2026-03-02T15:00:00Z")],
  lacking: [],
  asked: [],
  schedule: null,
  placed: { principal: usd(120_000n), interest: nothing, fees: nothing, costs: nothing },
  itemisation: null,
  score: null,
  promisesKept: 0,
  promisesBroken: 0,
  lastBrokenAt: null,
  cases: [],
  paymentsOpen: [],
};

/** A template for later contacts that names the debt and asks for nothing by a date. */
export const reminder: Declared = {
  ...saysAllAsked,
  revealsDebt: true,
  asksForPayment: true,
  ombudsmanInformation: false,
};

export const aText: Contemplated = {
  act: "collect",
  channel: "sms",
  point: mobile,
  about: [card],
  initiatedBy: "collector",
  to: "consumer",
  answers: null,
  verified: true,
  dialMode: "manual",
  recorded: false,
  callerId: null,
  reservation: null,
  content: reminder,
  details: noDetails,
};
export const aCall: Contemplated = { ...aText, channel: "voice", recorded: true };
export const anEmail: Contemplated = { ...aText, channel: "email", point: mailbox };

/** Ana owes on a card; an agency that is licensed everywhere contemplates a text. All is in order. */
export const question: Question = {
  id: "q1",
  now,
  person: { id: ana, state: anaState },
  accounts: [{ id: card, state: cardState }],
  coObligors: new Map(),
  history: [],
  contemplated: aText,
  collector: {
    role: "agency",
    institution: "collectionAgency",
    actsFor: "otherCreditor",
    usesAnotherName: false,
    inCollectionProcedures: false,
    licensedIn: "everywhere",
    clientNamesAgency: true,
  },
  policy: { requireEmailTextSafeHarbor: false, applyRegulationFToFirstParty: false },
};

/** The question with parts of the person, the debt or the act changed. */
export function asked(
  change: {
    readonly person?: Partial<PersonState>;
    readonly account?: Partial<AccountState>;
    readonly act?: Partial<Contemplated>;
    readonly rest?: Partial<Question>;
  },
  from: Question = question,
): Question {
  return {
    ...from,
    person: { ...from.person, state: { ...from.person.state, ...change.person } },
    accounts: from.accounts.map(({ id, state }) => ({
      id,
      state: { ...state, ...change.account },
    })),
    contemplated: { ...from.contemplated, ...change.act },
    ...change.rest,
  };
}

/** A contact of the past with Ana about her card. */
export const past = (n: number, at: string, change: Partial<PastContact> = {}): PastContact => ({
  id: idOf<ContactId>(100 + n),
  person: ana,
  accounts: [card],
  point: mobile.id,
  direction: "outbound",
  channel: "voice",
  act: "collect",
  template: null,
  status: "delivered",
  madeBy: "house",
  outcome: "unanswered",
  at: instant(at),
  ...change,
});

const holdBase = { id: idOf<HoldId>(50), at: instant("2026-06-10T12:00:00Z") };

/** One hold of every kind. */
export const everyHold: readonly Hold[] = [
  { ...holdBase, kind: "unread-message", message: idOf(51) },
  {
    ...holdBase,
    kind: "dispute",
    reason: "wrong_amount",
    part: "whole",
    written: true,
    case: aCase,
  },
  { ...holdBase, kind: "ceased", by: "consumer", written: true },
  { ...holdBase, kind: "represented" },
  { ...holdBase, kind: "insolvency", startedOn: date("2026-06-01") },
  {
    ...holdBase,
    kind: "breathing-space",
    startsOn: date("2026-06-02"),
    endsOn: date("2026-07-31"),
  },
  { ...holdBase, kind: "paused", plan: idOf(78), until: date("2026-09-10") },
  { ...holdBase, kind: "awaits-approval", case: aCase },
  { ...holdBase, kind: "deceased", diedOn: "unknown" },
  { ...holdBase, kind: "crisis", case: aCase },
  { ...holdBase, kind: "vulnerable", kinds: ["mental_health"], reviewOn: date("2026-07-10") },
  { ...holdBase, kind: "hardship", case: aCase, reviewOn: date("2026-07-10") },
  { ...holdBase, kind: "fraud", case: aCase },
  { ...holdBase, kind: "complaint", case: aCase },
  { ...holdBase, kind: "proof-due", case: aCase },
  { ...holdBase, kind: "with-person", because: "asked for one" },
  { ...holdBase, kind: "staff-next", because: "strategy: late-stage" },
  { ...holdBase, kind: "servicemember-check" },
  { ...holdBase, kind: "by-staff", because: "checking", until: null },
];

/** An event of the example; `about` is Ana, and her card where the kind is about a debt. */
export const event = (
  n: number,
  what: Happening,
  about: Event["about"] = { person: ana, account: null },
  at = now,
): Event => ({
  id: idOf<EventId>(1000 + n),
  at,
  about,
  by: { kind: "system", part: "test" },
  cause: null,
  correlation: "example",
  versions: null,
  what,
});
