/** A person as the journal tells: the fold of every event about them. */

import {
  type AccountId,
  type CaseId,
  type Instant,
  type Language,
  type TimeZone,
  assert,
} from "@forbear/kernel";
import type { Event, HappeningOf } from "./event.ts";
import { type Moves, move } from "./fold.ts";
import type {
  CaseKind,
  ChannelStop,
  Consent,
  ContactPoint,
  Hold,
  Jurisdiction,
  Place,
  QuietTime,
  Representation,
} from "./words.ts";

export type OpenCase = {
  readonly id: CaseId;
  readonly of: CaseKind;
  readonly account: AccountId | null;
};

export type PersonState = {
  readonly language: Language;
  readonly jurisdiction: Jurisdiction;
  readonly points: readonly ContactPoint[];
  /** Every zone the person may be in, of all sources; empty means unknown, and closes. */
  readonly zones: readonly TimeZone[];
  /** A minor when placed stays one until somebody learns otherwise. */
  readonly isMinor: boolean | "unknown";
  readonly debts: readonly AccountId[];
  readonly holds: readonly Hold[];
  readonly consents: readonly Consent[];
  readonly stops: readonly ChannelStop[];
  readonly quiet: readonly QuietTime[];
  readonly refusedPlaces: readonly Place[];
  readonly representation: Representation | null;
  readonly cases: readonly OpenCase[];
  readonly lastHeardAt: Instant | null;
  readonly failedVerifications: number;
};

const newcomer: PersonState = {
  language: "en",
  jurisdiction: { country: "unknown", region: "unknown", municipality: null },
  points: [],
  zones: [],
  isMinor: "unknown",
  debts: [],
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

const same = (person: PersonState): PersonState => person;

const moves: Moves<PersonState> = {
  "person-placed": (person, { language, jurisdiction, points, zones, isMinor }) => ({
    ...person,
    language,
    jurisdiction,
    points,
    zones,
    isMinor,
  }),
  "contact-point-added": (person, { point }) => ({
    ...person,
    points: [...person.points.filter(({ id }) => id !== point.id), point],
    zones: united(person.zones, point.zones),
  }),
  "contact-point-judged": (person, what) => ({
    ...person,
    points: person.points.map((point) =>
      point.id === what.point ? { ...point, health: what.health } : point,
    ),
  }),
  "language-chosen": (person, { language }) => ({ ...person, language }),
  "consent-given": (person, { consent }) => ({
    ...person,
    consents: [...person.consents, consent],
  }),
  "consent-revoked": (person, what, { at }) => ({
    ...person,
    consents: person.consents.map((consent) =>
      revokes(what, consent) ? { ...consent, revokedAt: at } : consent,
    ),
  }),
  "channel-stopped": (person, { stop }) => ({ ...person, stops: [...person.stops, stop] }),
  "channel-resumed": (person, what) => ({
    ...person,
    stops: person.stops.filter((stop) => !resumes(what, stop)),
  }),
  "quiet-time-stated": (person, { quiet }) => ({ ...person, quiet: [...person.quiet, quiet] }),
  "place-refused": (person, { place }) =>
    person.refusedPlaces.includes(place)
      ? person
      : { ...person, refusedPlaces: [...person.refusedPlaces, place] },
  "representation-noted": (person, { representation }) => ({ ...person, representation }),
  "residence-learned": (person, { jurisdiction, zones }) => ({ ...person, jurisdiction, zones }),
  "person-verified": (person) => ({ ...person, failedVerifications: 0 }),
  "verification-failed": (person) => ({
    ...person,
    failedVerifications: person.failedVerifications + 1,
  }),
  "hold-placed": (person, { hold }, { about }) =>
    about.account === null ? { ...person, holds: [...person.holds, hold] } : person,
  "hold-lifted": (person, what) => ({
    ...person,
    holds: person.holds.filter((hold) => hold.id !== what.hold),
  }),
  "case-opened": (person, what, { about }) => ({
    ...person,
    cases: [...person.cases, { id: what.case, of: what.of, account: about.account }],
  }),
  "case-closed": (person, what) => ({
    ...person,
    cases: person.cases.filter((open) => open.id !== what.case),
  }),
  "message-heard": (person, _, { at }) => ({ ...person, lastHeardAt: at }),
  "account-placed": (person, _, { about }) =>
    about.account === null || person.debts.includes(about.account)
      ? person
      : { ...person, debts: [...person.debts, about.account] },
  // From now on nothing of the debt is theirs: no talk, no contact, no page shows it to them.
  "obligor-released": (person, _, { about }) => ({
    ...person,
    debts: person.debts.filter((id) => id !== about.account),
    cases: person.cases.filter(({ account }) => account !== about.account),
  }),
  "case-advanced": same,
  "message-read": same,
  "contact-reserved": same,
  "contact-attempting": same,
  "contact-settled": same,
  "contact-told": same,
  "contact-cancelled": same,
  "contact-withheld": same,
  "handed-over": same,
  "handed-back": same,
  "notice-given": same,
  "notice-returned": same,
  "notice-lacking": same,
  "notice-asked": same,
  "schedule-told": same,
  "account-scored": same,
  "offer-minted": same,
  "promise-made": same,
  "plan-agreed": same,
  "settlement-agreed": same,
  "relief-agreed": same,
  "pause-agreed": same,
  "means-told": same,
  "promise-judged": same,
  "instalment-judged": same,
  "plan-changed": same,
  "plan-ended": same,
  "payment-requested": same,
  "payment-moved": same,
  "mandate-told": same,
  "stored-means-told": same,
  "pay-link-made": same,
  "pay-link-withdrawn": same,
  "money-back-told": same,
  "dispute-told": same,
  "dispute-worked": same,
  posted: same,
  "terms-told": same,
  "account-closed": same,
  "account-reopened": same,
};

/** The person after `event`; null before their first. */
export function foldPerson(before: PersonState | null, event: Event): PersonState {
  assert(before !== null || event.what.kind === "person-placed", "a person begins when placed");
  return move(moves, before ?? newcomer, event);
}

function revokes(what: HappeningOf<"consent-revoked">, consent: Consent): boolean {
  return (
    consent.revokedAt === null &&
    consent.channels.some((channel) => what.channels.includes(channel)) &&
    (what.point === null || consent.point === null || consent.point === what.point)
  );
}

const resumes = (what: HappeningOf<"channel-resumed">, stop: ChannelStop): boolean =>
  stop.channel === what.channel && (what.point === null || stop.point === what.point);

/** A new point is one more place to be. */
function united(known: readonly TimeZone[], more: readonly TimeZone[]): readonly TimeZone[] {
  const added = more.filter((zone) => !known.includes(zone));
  return added.length === 0 ? known : [...known, ...added];
}
