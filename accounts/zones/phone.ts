/** Where a telephone number says that its owner may be. */

import type { TimeZone } from "@forbear/kernel";
import { type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { zonesByFixedLine } from "./tables/regions.ts";
import { zonesNamed, zonesOfAreaCode, zonesOfCountry } from "./tables.ts";

/** Numbers of no place: their plan assigns them to a service or to a person, wherever it is. */
const placeless: ReadonlySet<string> = new Set([
  "TOLL_FREE",
  "PREMIUM_RATE",
  "SHARED_COST",
  "PERSONAL_NUMBER",
  "UAN",
  "VOIP",
  "PAGER",
]);

const longestPrefix = 6;

function zonesOfFixedLine({ countryCallingCode, nationalNumber }: PhoneNumber): string | undefined {
  const digits = countryCallingCode + nationalNumber;
  for (let length = longestPrefix; length > 1; length -= 1) {
    const zones = zonesByFixedLine[digits.slice(0, length)];
    if (zones !== undefined) return zones;
  }
  return undefined;
}

/**
 * The zones that a number in E.164 form speaks for; none where it is no number, or of no place. In
 * North America by area code: where it was given out, for mobiles move with their owners. Elsewhere a
 * fixed line says where in its country it is, and a mobile the country alone.
 */
export function zonesOfPhone(e164: string): readonly TimeZone[] {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined || !number.isValid()) return [];
  const type = number.getType();
  if (type !== undefined && placeless.has(type)) return [];
  if (number.countryCallingCode === "1") {
    const zones = zonesOfAreaCode(number.nationalNumber.slice(0, 3));
    if (zones.length > 0) return zones;
  }
  if (type === "FIXED_LINE") {
    const zones = zonesOfFixedLine(number);
    if (zones !== undefined) return zonesNamed(zones);
  }
  return number.country === undefined ? [] : zonesOfCountry(number.country);
}
