/** When on a day a person's step comes: spread over the working hours of where they may be. */

import {
  type Instant,
  type PersonId,
  type PlainDate,
  type TimeZone,
  atLocal,
  localDate,
} from "@forbear/kernel";

const opensSecond = 9 * 3600;
const spreadSeconds = 8 * 3600;

/** The person's zone for planning: the first of their set, else the tenant's. Law asks all of them. */
export const planningZone = (zones: readonly TimeZone[], tenants: TimeZone): TimeZone =>
  zones[0] ?? tenants;

/** The same person at the same second of the day, whichever day: a burst at nine helps nobody. */
export function stepOn(date: PlainDate, person: PersonId, zone: TimeZone): Instant {
  const spread = Number.parseInt(person.slice(-6), 16) % spreadSeconds;
  return atLocal(date, opensSecond + spread, zone);
}

export const todayOf = (now: Instant, zone: TimeZone): PlainDate => localDate(now, zone);
