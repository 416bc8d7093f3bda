/** Phones, e-mail addresses and references, as they are written. */

import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
} from "libphonenumber-js/max";
import { type Desk, before, isFree, set, take, wording } from "./desk.ts";
import { pattern } from "../words/pattern.ts";

const email = /[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;

function wordsBetween({ words }: Desk, start: number, end: number): { from: number; to: number } {
  let from = words.findIndex((word) => word.end > start);
  if (from < 0) from = words.length;
  let to = from;
  while (to < words.length && (words[to]?.start ?? end) < end) to += 1;
  return { from, to };
}

/** "jo dot bell at example dot com", "jo.bell arroba example.com", as it is heard on the phone. */
const spokenEmail =
  /(?<![\w.])([a-z0-9][\w.+-]{0,63}(?: (?:dot|punto|underscore|dash|guion) [a-z0-9][\w.+-]{0,63})*) (?:(?:at the rate|arroba) ([a-z0-9-]+(?:(?: (?:dot|punto) |\.)[a-z]{2,12}){1,3})|at ([a-z0-9-]+(?: (?:dot|punto) [a-z]{2,12}){1,3}))\b/gi;

const asWritten = (spoken: string): string =>
  spoken
    .toLowerCase()
    .replace(/ (?:dot|punto) /g, ".")
    .replace(/ underscore /g, "_")
    .replace(/ (?:dash|guion) /g, "-");

function readSpokenEmails(desk: Desk): void {
  if (!/ (?:dot|punto|arroba|rate) /i.test(desk.text)) return;
  for (const match of desk.text.matchAll(spokenEmail)) {
    const [found, name = "", led = "", told = ""] = match;
    const host = led || told;
    const { from, to } = wordsBetween(desk, match.index, match.index + found.length);
    take(desk, from, to);
    const address = `${asWritten(name)}@${asWritten(host)}`;
    desk.values.push({ kind: "email", value: address, text: found });
  }
}

export function readEmails(desk: Desk): void {
  readSpokenEmails(desk);
  if (!desk.text.includes("@")) return;
  for (const match of desk.text.matchAll(email)) {
    const [found] = match;
    const address = found.replace(/[.-]+$/, "");
    const { from, to } = wordsBetween(desk, match.index, match.index + address.length);
    take(desk, from, to);
    desk.values.push({ kind: "email", value: address.toLowerCase(), text: address });
  }
}

/** British and Canadian postcodes, in capitals or not: "M40 3SX", "t5j0n3". */
const postcode = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z][ -]?\d[a-z]\d)(?![\p{L}\p{N}])`,
  "g",
);

/** A postcode holds figures that mean no amount, day or count: its words are spoken for. */
export function passPostcodes(desk: Desk): void {
  if (!/\d/.test(desk.text)) return;
  for (const match of desk.text.matchAll(postcode)) {
    const { from, to } = wordsBetween(desk, match.index, match.index + match[0].length);
    take(desk, from, to);
  }
}

function countryOf(desk: Desk): CountryCode | undefined {
  const region = desk.region || (desk.hearing.locale?.startsWith("hi") === true ? "IN" : "");
  return isSupportedCountry(region) ? region : undefined;
}

/** Devanagari digits as the others, one for one: places in the text stay as they are. */
const asciiDigits = (text: string): string =>
  text.replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966));

const digitsOnly = (text: string): string => asciiDigits(text).replace(/\D/g, "");

const phoneWords =
  set(`number phone mobile cell call ring numero telefono celular tel nambar mob whatsapp no contact
  text reach likho naya new nuevo fone`);
const runOfDigits = /\+?\(?\d[\d\s().-]{7,18}\d/g;

/** A run of 10 to 13 digits beside a word of phones, where the numbering plan does not know it. */
function readUnlisted(desk: Desk, text: string): void {
  for (const match of text.matchAll(runOfDigits)) {
    const digits = digitsOnly(match[0]);
    const { from, to } = wordsBetween(desk, match.index, match.index + match[0].length);
    if (digits.length < 10 || digits.length > 13 || !isFree(desk, from, to)) continue;
    const led = before(desk, from, 8, phoneWords);
    const whole =
      /^\+?[\d\s().-]+$/.test(match[0]) && digits.length === 10 && !/[,]/.test(match[0]);
    if (!led && !(whole && /[\s().-]/.test(match[0].trim()))) continue;
    take(desk, from, to);
    desk.values.push({ kind: "phone", value: digits, text: match[0].trim() });
  }
}

/** The longest text in which phones are sought: the finder is slow and a letter has its phone near. */
const mostSought = 2000;

export function readPhones(desk: Desk): void {
  const text = asciiDigits(desk.text.slice(0, mostSought));
  if ((text.match(/\d/g) ?? []).length < 8) return;
  const country = countryOf(desk);
  const options = country ? { defaultCountry: country, v2: true as const } : { v2: true as const };
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text, options)) {
    const { from, to } = wordsBetween(desk, startsAt, endsAt);
    const written = desk.text.slice(startsAt, endsAt);
    if (!isFree(desk, from, to) || (/^[\d.,]+$/.test(written) && digitsOnly(written).length < 9))
      continue;
    take(desk, from, to);
    desk.values.push({ kind: "phone", value: digitsOnly(written), text: written });
  }
  readUnlisted(desk, text);
}

const token = /[A-Za-z0-9]+(?:[-/_:][A-Za-z0-9]+)*/g;
const referenceWords =
  set(`ref reference case file number no account acct txn transaction utr id claim invoice policy
  confirmation confirmacion loan caso referencia expediente folio cuenta docket ticket order rrn
  complaint receipt recibo voucher`);

function isReference(desk: Desk, written: string, from: number): boolean {
  const digits = digitsOnly(written).length;
  if (digits < 3 || written.length < 5) return false;
  const letters = /[A-Za-z]/.test(written);
  if (letters && /[-/_]/.test(written)) {
    return (
      /\d{3}/.test(written) && (/[A-Z]/.test(written) || before(desk, from, 3, referenceWords))
    );
  }
  const led = before(desk, from, 3, referenceWords);
  if (letters) return led ? /[A-Z]{1}/.test(written) : /^[A-Z]{2,}\d{4,}$/.test(written);
  const dash = /^\d{2,}-\d{3,}$/.test(written);
  return led && (dash || (written.length >= 6 && before(desk, from, 3, strictWords)));
}

const strictWords = set(
  `ref reference case utr txn transaction claim invoice referencia folio expediente docket rrn
  confirmation confirmacion receipt recibo voucher ticket`,
);

/** References: letters with digits, or digits after "case number", "ref", "folio". */
export function readReferences(desk: Desk): void {
  if (!/\d{3}/.test(desk.text)) return;
  for (const match of desk.text.matchAll(token)) {
    const [written] = match;
    if (!/\d/.test(written) || written.length > 40) continue;
    const { from, to } = wordsBetween(desk, match.index, match.index + written.length);
    if (!isFree(desk, from, to) || !isReference(desk, written, from)) continue;
    if (/^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/.test(written)) continue;
    take(desk, from, to);
    desk.values.push({ kind: "reference", value: written, text: wording(desk, from, to) });
  }
}
