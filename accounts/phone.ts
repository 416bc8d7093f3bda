/** A telephone number as a client wrote it, read into the one form that it is kept and found by. */

import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";

/** E.164, by the numbering plan of `country` where the number names none; null: it is no number. */
export function readPhone(written: string, country: string): string | null {
  const plan: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(written, plan);
  return number?.isPossible() === true ? number.number : null;
}

const asRead = new Map<string, string>();

/** A number that is kept as E.164, in the groups that people of its country read it in: "+1 202 555 0142". */
export function phoneAsRead(kept: string): string {
  const known = asRead.get(kept);
  if (known !== undefined) return known;
  const read = parsePhoneNumberFromString(kept)?.formatInternational() ?? kept;
  asRead.set(kept, read);
  return read;
}
