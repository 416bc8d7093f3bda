/** What a consent covers: when it stands, which debts, whose, at which hours. */

import { type Clock, between, both, dayIn, everyDay, startOf } from "./clock.ts";
import { debtIdsOf, isSelf } from "./history.ts";
import type { Consent, HistoryEntry } from "./facts/past.ts";
import { type Second, dayNumber, second } from "./facts/time.ts";
import type { Channel, Relation } from "./facts/words.ts";
import { type Matter, isCall } from "./matter.ts";

/** Given by then and not revoked. */
export const stands = (consent: Consent, at: Second): boolean =>
  (consent.givenAt === null || consent.givenAt <= at) &&
  (consent.revokedAt === null || consent.revokedAt > at);

export const coversDebts = ({ debtIds }: Consent, ids: readonly string[]): boolean =>
  debtIds === "all" || ids.every((id) => debtIds.includes(id));

export const coversChannel = ({ channels }: Consent, channel: Channel | null): boolean =>
  channels === "all" || (channel !== null && channels.includes(channel));

/** The same person: the relation decides, and the id where both are told apart by one. */
export const samePerson = (
  a: { readonly relation: Relation; readonly personId: string | null },
  b: { readonly relation: Relation; readonly personId: string | null },
): boolean =>
  a.relation === b.relation &&
  (a.personId === null || b.personId === null || a.personId === b.personId);

/** The consent was given by, or names, the person the act is directed at. */
export const namesRecipient = (consent: Consent, matter: Matter): boolean =>
  samePerson(
    { relation: consent.relation ?? "consumer", personId: consent.personId },
    matter.facts.recipient,
  );

/** A consent of a kind that stands now and covers the debts of the act. */
export const consented = (matter: Matter, kinds: readonly Consent["kind"][]): readonly Consent[] =>
  matter.facts.consents.filter(
    (consent) =>
      kinds.includes(consent.kind) &&
      stands(consent, matter.now) &&
      coversDebts(consent, debtIdsOf(matter)),
  );

const justBefore = (at: Second): Second => second(at - 0.001);

/** The end of the local day of an instant, in the zone where it ends first. */
export function endOfDay(matter: Matter, at: Second, days = 1): Second {
  let end = Infinity;
  for (const zone of matter.zones) {
    end = Math.min(end, startOf(dayNumber(dayIn(zone, at) + days), zone));
  }
  return justBefore(second(end));
}

/** A telephone conversation with the recipient, of ours, at or after an instant. */
const talkedSince = (matter: Matter, since: Second): HistoryEntry | undefined =>
  matter.facts.history.find(
    (entry) =>
      isCall(entry.channel) &&
      entry.outcome === "conversation" &&
      entry.at > since &&
      entry.at <= matter.now &&
      isSelf(entry) &&
      samePerson({ relation: entry.person, personId: entry.personId }, matter.facts.recipient),
  );

/** Ordinary hours, in seconds of the day: what an agreed range that is open at one end stops at. */
export type Ordinary = { readonly from: number; readonly to: number };

/** The hours of day a consent agrees to, as a clock; null where it names none. */
export function agreedHours(consent: Consent, matter: Matter, ordinary: Ordinary): Clock | null {
  const { agreedHours: hours } = consent;
  if (hours === null) return null;
  const [start, to] = [hours.from ?? ordinary.from, hours.to ?? ordinary.to];
  const slots =
    start < to
      ? [{ days: everyDay, from: start, to, lastDay: Infinity }]
      : [
          { days: everyDay, from: start, to: 86_400, lastDay: Infinity },
          { days: everyDay, from: 0, to, lastDay: Infinity },
        ];
  return { kind: "hours", slots, except: null, zones: matter.zones };
}

/**
 * When a consent to calls lets a call through outside ordinary hours: only the period or the hours it
 * names; null where it names neither, or is revoked or used up.
 */
export function hoursNamed(consent: Consent, matter: Matter, ordinary: Ordinary): Clock | null {
  const { validFrom, validUntil, givenAt, revokedAt } = consent;
  const hours = agreedHours(consent, matter, ordinary);
  if (validFrom === null && validUntil === null && hours === null) return null;
  const start = second(Math.max(validFrom ?? -Infinity, givenAt ?? -Infinity));
  let until = validUntil ?? second(Infinity);
  if (validUntil === null && validFrom !== null && hours === null) {
    until = endOfDay(matter, validFrom);
  }
  if (revokedAt !== null) until = second(Math.min(until, justBefore(revokedAt)));
  // A call-back that took place is used up; hours agreed to for good are not.
  const usedBy = validFrom === null ? undefined : talkedSince(matter, justBefore(validFrom));
  if (usedBy !== undefined && usedBy.at > (givenAt ?? -Infinity)) {
    until = second(Math.min(until, usedBy.at));
  }
  if (until < start) return null;
  const period = between(start, until);
  return hours === null ? period : both(period, hours);
}
