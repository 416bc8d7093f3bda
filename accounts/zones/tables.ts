/** The zone tables as lookups. Each is read when first asked for. */

import { type TimeZone, must, parseTimeZone } from "@forbear/kernel";
import { areaCodes } from "./tables/areas.ts";
import { countries } from "./tables/countries.ts";
import { zips } from "./tables/zips.ts";

type Zones = readonly TimeZone[];
const none: Zones = [];

const parsed = new Map<string, Zones>();

/** The zones of a text of the tables: names with one blank between them. */
export function zonesNamed(names: string): Zones {
  let zones = parsed.get(names);
  if (zones === undefined) {
    zones = names.split(" ").map((name) => must(parseTimeZone(name), name));
    parsed.set(names, zones);
  }
  return zones;
}

/** A table as a lookup from each of its keys to the zones of its row. */
function lookup(rows: readonly (readonly [string, string])[]): (key: string) => Zones {
  let named: Map<string, string> | null = null;
  return (key) => {
    named ??= new Map(
      rows.flatMap(([zones, keys]) => keys.split(" ").map((one): [string, string] => [one, zones])),
    );
    const zones = named.get(key);
    return zones === undefined ? none : zonesNamed(zones);
  };
}

/** By area code of the North American plan: `212`. */
export const zonesOfAreaCode = lookup(areaCodes);
/** By ISO 3166-1 code; empty for a code that nobody has. */
export const zonesOfCountry = lookup(countries);
/** By the first three digits of a ZIP. */
export const zonesOfZip3 = lookup(zips);
