/** One happening of every kind, and folds over several, for tests. */

import { type ContactId, type MessageId, usd } from "@forbear/kernel";
import { type AccountState, foldAccount } from "./account.ts";
import type { Happening, HappeningKind, HappeningOf } from "./event.ts";
import {
  aCase,
  ana,
  anaState,
  card,
  cardState,
  client,
  date,
  event,
  everyHold,
  idOf,
  instant,
  mobile,
  now,
  zone,
} from "./example.ts";
import { type PersonState, foldPerson } from "./person.ts";
import type { Consent, Hold, PaymentSchedule } from "./words.ts";

export const leniency = { graceDays: 2, tolerance: usd(0n) };
export const instalments = [
  { dueOn: date("2026-07-01"), amount: usd(60_000n) },
  { dueOn: date("2026-08-01"), amount: usd(60_000n) },
];
export const exampleSchedule: PaymentSchedule = {
  asOf: date("2026-06-01"),
  interval: "monthly",
  instalment: usd(60_000n),
  firstDueOn: date("2026-01-15"),
  count: 12,
  firstMissedOn: date("2026-05-15"),
  arrears: usd(60_000n),
  lastNoticeOn: null,
  nextStatementOn: null,
  debitFailedOn: null,
  defaultSum: null,
};
export const consent: Consent = {
  kind: "priorExpressConsent",
  channels: ["sms"],
  point: mobile.id,
  givenTo: "collector",
  form: "electronic",
  givenAt: instant("2026-06-01T00:00:00Z"),
  revokedAt: null,
  during: null,
  showedAccess: false,
  evidence: null,
};
const example = everyHold[1];
if (example === undefined) throw new Error("no example of a hold");
/** The hold that `hold-placed` places. */
export const dispute: Hold = example;
const placement = {
  client,
  of: "creditCard",
  obligors: cardState.obligors,
  balances: cardState.balances,
  placedOn: cardState.placedOn,
  openedOn: cardState.openedOn,
  defaultedOn: cardState.defaultedOn,
  chargedOffOn: null,
  lastPaymentOn: cardState.lastPaymentOn,
  noticeSentAt: instant("2026-03-02T15:00:00Z"),
  itemisation: null,
} as const;
export const posting = (minor: bigint, kind: "placement" | "payment", valueOn = "2026-06-10") => ({
  kind: "posted" as const,
  entry: idOf<never>(60),
  for: kind,
  fact: idOf<never>(60),
  payment: null,
  policy: null,
  because: null,
  accrual: null,
  transfers: [
    {
      id: idOf<never>(61),
      entry: idOf<never>(60),
      account: card,
      valueOn: date(valueOn),
      bookedAt: now,
      debit: kind === "payment" ? ("trust" as const) : ("principal" as const),
      credit: kind === "payment" ? ("principal" as const) : ("placed" as const),
      amount: usd(minor),
      reverses: null,
    },
  ],
});

/** One of every kind: a kind that is added and has none here does not compile. */
export const oneOf: { readonly [K in HappeningKind]: HappeningOf<K> } = {
  "person-placed": {
    kind: "person-placed",
    language: "es",
    jurisdiction: anaState.jurisdiction,
    points: [mobile],
    zones: anaState.zones,
    isMinor: false,
  },
  "contact-point-added": {
    kind: "contact-point-added",
    point: { ...mobile, id: idOf(70), zones: [zone("America/Chicago")] },
  },
  "contact-point-judged": {
    kind: "contact-point-judged",
    point: mobile.id,
    health: "wrong-person",
  },
  "language-chosen": { kind: "language-chosen", language: "hi" },
  "consent-given": { kind: "consent-given", consent },
  "consent-revoked": { kind: "consent-revoked", channels: ["sms"], point: null },
  "channel-stopped": {
    kind: "channel-stopped",
    stop: { channel: "sms", point: mobile.id, at: now },
  },
  "channel-resumed": { kind: "channel-resumed", channel: "sms", point: null },
  "quiet-time-stated": {
    kind: "quiet-time-stated",
    quiet: { fromSecond: 0, toSecond: 3600, days: ["MO"], until: null, statedAt: now },
  },
  "place-refused": { kind: "place-refused", place: "workplace" },
  "representation-noted": {
    kind: "representation-noted",
    representation: {
      by: "attorney",
      coversThisDebt: true,
      contactDetailsKnown: true,
      notedAt: now,
    },
  },
  "residence-learned": {
    kind: "residence-learned",
    jurisdiction: { country: "US", region: "US-TX", municipality: null },
    zones: [zone("America/Denver")],
  },
  "person-verified": { kind: "person-verified", conversation: idOf(71) },
  "verification-failed": { kind: "verification-failed", conversation: idOf(71) },
  "hold-placed": { kind: "hold-placed", hold: dispute },
  "hold-lifted": { kind: "hold-lifted", hold: dispute.id, because: "answered" },
  "case-opened": { kind: "case-opened", case: aCase, of: "dispute", dueBy: null, owner: "care" },
  "case-advanced": { kind: "case-advanced", case: aCase, step: "asked the client" },
  "case-closed": { kind: "case-closed", case: aCase, outcome: "upheld" },
  "message-heard": {
    kind: "message-heard",
    message: idOf<MessageId>(72),
    conversation: idOf(71),
    channel: "sms",
    digest: "00",
  },
  "message-read": {
    kind: "message-read",
    message: idOf<MessageId>(72),
    signals: [],
    intents: ["greet"],
    reply: null,
  },
  "contact-reserved": {
    kind: "contact-reserved",
    contact: idOf<ContactId>(73),
    channel: "sms",
    act: "collect",
    template: "reminder",
    dueAt: now,
    decision: idOf(74),
  },
  "contact-attempting": { kind: "contact-attempting", contact: idOf(73), decision: idOf(74) },
  "contact-settled": { kind: "contact-settled", contact: idOf(73), outcome: "delivered" },
  "contact-told": {
    kind: "contact-told",
    contact: idOf(73),
    madeBy: "agency",
    maker: "Example Agency",
    at: instant("2026-05-11T15:00:00Z"),
    channel: "voice",
    direction: "outbound",
    status: "delivered",
    outcome: "unanswered",
    point: null,
    evidence: { from: "file", import: idOf(79), line: 2, kept: null, words: null },
  },
  "contact-cancelled": { kind: "contact-cancelled", contact: idOf(73), because: "paid" },
  "contact-withheld": {
    kind: "contact-withheld",
    channel: "sms",
    decision: idOf(74),
    ruleIds: ["us.regf.time.unusual_hours"],
    nextAllowedAt: now,
  },
  "handed-over": { kind: "handed-over", conversation: idOf(71), because: "asked for a person" },
  "handed-back": { kind: "handed-back", conversation: idOf(71) },
  "account-placed": { kind: "account-placed", ...placement },
  "notice-given": {
    kind: "notice-given",
    notice: "validationNotice",
    contact: null,
    sentAt: now,
    channel: "letter",
    printedEndOn: date("2026-07-20"),
  },
  "notice-lacking": {
    kind: "notice-lacking",
    notice: "validationNotice",
    elements: ["itemization"],
  },
  "notice-asked": { kind: "notice-asked", notice: "defaultNotice", because: "three are behind" },
  "schedule-told": { kind: "schedule-told", schedule: exampleSchedule },
  "notice-returned": {
    kind: "notice-returned",
    notice: "validationNotice",
    sentAt: instant("2026-03-02T15:00:00Z"),
  },
  "account-scored": {
    kind: "account-scored",
    scorecard: "starter-1",
    payBasisPoints: 4200,
    reasons: [],
  },
  "offer-minted": {
    kind: "offer-minted",
    offer: idOf(75),
    terms: { kind: "in-full", amount: usd(120_000n), payBy: date("2026-07-01") },
  },
  "promise-made": {
    kind: "promise-made",
    promise: idOf(76),
    offer: idOf(75),
    amount: usd(5_000n),
    dueOn: date("2026-07-01"),
    leniency,
  },
  "plan-agreed": {
    kind: "plan-agreed",
    plan: idOf(77),
    offer: idOf(75),
    rhythm: { every: 1, unit: "month" },
    instalments,
    leniency,
  },
  "promise-judged": { kind: "promise-judged", promise: idOf(76), as: "broken" },
  "instalment-judged": { kind: "instalment-judged", plan: idOf(77), seq: 0, as: "kept" },
  "plan-changed": {
    kind: "plan-changed",
    plan: idOf(77),
    offer: idOf(80),
    as: "skipped",
    from: 0,
    was: date("2026-06-24"),
    instalments: [{ dueOn: date("2026-07-24"), amount: usd(300_00n) }],
    rhythm: { every: 1, unit: "month" },
    regular: { firstOn: date("2026-06-24"), next: 2 },
  },
  "obligor-released": {
    kind: "obligor-released",
    as: "discharged",
    bound: [],
    less: null,
    because: "discharge order of 10 June",
    cite: "11 U.S.C. 524(e)",
  },
  "settlement-agreed": {
    kind: "settlement-agreed",
    plan: idOf(77),
    offer: idOf(75),
    band: "late",
    rhythm: { every: 1, unit: "month" },
    instalments: [{ dueOn: date("2026-06-24"), amount: usd(300_00n) }],
    forgives: usd(112_50n),
    leniency: { graceDays: 3, tolerance: usd(1_00n) },
  },
  "relief-agreed": {
    kind: "relief-agreed",
    plan: idOf(77),
    offer: idOf(75),
    rhythm: { every: 1, unit: "month" },
    instalments: [{ dueOn: date("2026-06-24"), amount: usd(10_00n) }],
    reviewOn: date("2026-12-24"),
    leniency: { graceDays: 3, tolerance: usd(1_00n) },
  },
  "pause-agreed": {
    kind: "pause-agreed",
    plan: idOf(77),
    offer: idOf(75),
    until: date("2026-09-10"),
  },
  "means-told": {
    kind: "means-told",
    statement: idOf(79),
    source: "talk",
    on: date("2026-06-10"),
    whole: true,
  },
  "plan-ended": { kind: "plan-ended", plan: idOf(77), as: "broken" },
  "payment-requested": {
    kind: "payment-requested",
    payment: idOf(78),
    amount: usd(5_000n),
    method: "card",
    offer: null,
  },
  "money-back-told": {
    kind: "money-back-told",
    back: idOf(92),
    payment: idOf(78),
    amount: usd(5_000n),
    of: "refund",
    as: "given",
    because: "paid twice",
  },
  "stored-means-told": {
    kind: "stored-means-told",
    means: idOf(92),
    method: "card",
    last4: "4242",
    as: "active",
    agreed: "0".repeat(64),
    because: null,
  },
  "mandate-told": {
    kind: "mandate-told",
    mandate: idOf(91),
    rail: "ach",
    last4: "6789",
    as: "set-up",
    agreed: "0".repeat(64),
    because: null,
  },
  "payment-moved": {
    kind: "payment-moved",
    payment: idOf(78),
    to: "settled",
    reason: null,
  },
  posted: posting(20_000n, "payment"),
  "terms-told": {
    kind: "terms-told",
    told: idOf(79),
    term: {
      kind: "freeze",
      from: date("2026-03-02"),
      until: null,
      because: "hardship",
      limit: null,
    },
    accrual: null,
  },
  "account-closed": { kind: "account-closed", as: "paid" },
  "account-reopened": { kind: "account-reopened", because: "the payment came back" },
};

const onDebt = { person: ana, account: card };

export const personAfter = (happenings: readonly Happening[], from = anaState): PersonState =>
  happenings.reduce<PersonState>((state, what, n) => foldPerson(state, event(n, what)), from);
export const debtAfter = (happenings: readonly Happening[], from = cardState): AccountState =>
  happenings.reduce<AccountState>(
    (state, what, n) => foldAccount(state, event(n, what, onDebt)),
    from,
  );
