/** The set of zones a person may be in, from all that is known of them. */

import { type Instant, type TimeZone, secondsBetween, secondsPerDay } from "@forbear/kernel";
import { type PlacedAddress, union, zonesOfAddress } from "./address.ts";
import { zonesOfPhone } from "./phone.ts";

/** Where the person said they are, or is known to be, and when. */
export type Stated = { readonly zones: readonly TimeZone[]; readonly at: Instant };

export type Whereabouts = {
  /** In E.164 form; a number known to be somebody else's is left out by the caller. */
  readonly phones: readonly string[];
  readonly addresses: readonly PlacedAddress[];
  readonly stated: Stated | null;
};

/** How long a statement settles what conflicts (house rule; Regulation F names no term). */
export const statedHoldsDays = 90;

/**
 * A recent statement of where the person is settles it alone (comment 6(b)(1)(i)-2); otherwise every
 * zone that any source speaks for, the stated one first. Empty: nobody knows, which closes.
 */
export function zoneSet(known: Whereabouts, now: Instant): readonly TimeZone[] {
  const { phones, addresses, stated } = known;
  if (stated !== null && stated.zones.length > 0) {
    const age = secondsBetween(stated.at, now);
    if (age <= statedHoldsDays * secondsPerDay) return stated.zones;
  }
  let zones: readonly TimeZone[] = stated?.zones ?? [];
  for (const address of addresses) zones = union(zones, zonesOfAddress(address));
  for (const phone of phones) zones = union(zones, zonesOfPhone(phone));
  return zones;
}
