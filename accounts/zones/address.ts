/** Where an address says that a person may be. */

import type { TimeZone } from "@forbear/kernel";
import {
  countryOfRegion,
  zoneOfOtherPostcodes,
  zoneOfOtherRegions,
  zonesByAustralianPostcode,
  zonesByRegion,
} from "./tables/regions.ts";
import { zonesNamed, zonesOfCountry, zonesOfZip3 } from "./tables.ts";

/** As placed: the region as ISO 3166-2 (`US-TX`) or its part after the hyphen (`TX`). */
export type PlacedAddress = {
  readonly country: string;
  readonly region: string | null;
  readonly postcode: string | null;
};

type Zones = readonly TimeZone[];

/** `US-TX` of `tx` in the US, or of `US-TX`; null for anything that is no code of that country. */
export function regionCode(country: string, region: string | null): string | null {
  const of = countryOfRegion[country];
  if (of !== undefined) return of;
  const text = region?.trim().toUpperCase() ?? "";
  if (/^[A-Z0-9]{1,3}$/.test(text)) return `${country}-${text}`;
  return text.startsWith(`${country}-`) && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text) ? text : null;
}

function zonesOfRegion(country: string, region: string | null): Zones {
  const named = region === null ? undefined : zonesByRegion[region];
  if (named !== undefined) return zonesNamed(named);
  const rest = region === null ? undefined : zoneOfOtherRegions[country];
  return rest === undefined ? [] : zonesNamed(rest);
}

/** A ZIP narrows the zones of its state; where the two disagree, the person may be in either. */
function withZip(ofRegion: Zones, postcode: string): Zones {
  const zip = /^(\d{3})\d{2}(?:-?\d{4})?$/.exec(postcode.trim())?.[1];
  const ofZip = zip === undefined ? [] : zonesOfZip3(zip);
  if (ofZip.length === 0 || ofRegion.length === 0) return ofRegion.length === 0 ? ofZip : ofRegion;
  const both = ofRegion.filter((zone) => ofZip.includes(zone));
  return both.length > 0 ? both : union(ofRegion, ofZip);
}

function withAustralianPostcode(ofRegion: Zones, region: string | null, postcode: string): Zones {
  const four = postcode.trim().padStart(4, "0");
  if (!/^\d{4}$/.test(four)) return ofRegion;
  const special = zonesByAustralianPostcode[four];
  if (special !== undefined) return zonesNamed(special);
  const rest = region === null ? undefined : zoneOfOtherPostcodes[region];
  return rest === undefined ? ofRegion : zonesNamed(rest);
}

/** All of some zones and those of others that are not among them. */
export const union = (some: Zones, others: Zones): Zones => {
  const added = others.filter((zone) => !some.includes(zone));
  return added.length === 0 ? some : [...some, ...added];
};

/**
 * The zones an address speaks for, as narrow as country, region and postcode allow; all zones of the
 * country where the region is unknown, none where the country is.
 */
export function zonesOfAddress({ country, region, postcode }: PlacedAddress): Zones {
  const code = country.trim().toUpperCase();
  const at = regionCode(code, region);
  let zones = zonesOfRegion(code, at);
  if (postcode !== null && code === "US") zones = withZip(zones, postcode);
  if (postcode !== null && code === "AU") zones = withAustralianPostcode(zones, at, postcode);
  return zones.length > 0 ? zones : zonesOfCountry(code);
}
