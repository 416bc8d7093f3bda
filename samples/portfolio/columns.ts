/** The columns of the sample files and the mapping documents that go with them. */

import type { Field } from "@forbear/formats";
import type { SampleClient } from "./clients.ts";

const months = ["1", "2", "3", "4", "5", "6"] as const;

/** Our field and the plain label that each client writes in its own way. */
const common: readonly (readonly [Field, string])[] = [
  ["reference", "Account number"],
  ["obligor.1.reference", "Customer number"],
  ["obligor.1.givenName", "First name"],
  ["obligor.1.familyName", "Last name"],
  ["obligor.1.bornOn", "Birth date"],
  ["obligor.1.language", "Language"],
  ["obligor.1.address.line1", "Address 1"],
  ["obligor.1.address.line2", "Address 2"],
  ["obligor.1.address.city", "City"],
  ["obligor.1.address.region", "Region"],
  ["obligor.1.address.postcode", "Post code"],
  ["obligor.1.address.returnedOn", "Mail returned"],
  ["obligor.1.phone.1.number", "Phone 1"],
  ["obligor.1.phone.1.line", "Phone 1 type"],
  ["obligor.1.phone.1.health", "Phone 1 status"],
  ["obligor.1.phone.2.number", "Phone 2"],
  ["obligor.1.phone.2.line", "Phone 2 type"],
  ["obligor.1.phone.2.health", "Phone 2 status"],
  ["obligor.1.email.1", "Email"],
  ["obligor.1.attorney.name", "Lawyer"],
  ["obligor.1.attorney.phone", "Lawyer phone"],
  ["obligor.1.attorney.email", "Lawyer email"],
  ["obligor.1.ceasedOn", "Stop requested"],
  ["obligor.1.diedOn", "Died"],
  ["obligor.1.insolvency.reference", "Insolvency case"],
  ["obligor.1.insolvency.startedOn", "Insolvency date"],
  ["obligor.1.consent.voice.on", "Consent calls"],
  ["obligor.1.consent.sms.on", "Consent texts"],
  ["obligor.1.consent.email.on", "Consent email"],
  ["obligor.1.consent.whatsapp.on", "Consent whatsapp"],
  ["obligor.2.reference", "Joint customer number"],
  ["obligor.2.fullName", "Joint name"],
  ["obligor.2.bornOn", "Joint birth date"],
  ["obligor.2.language", "Joint language"],
  ["obligor.2.address.line1", "Joint address"],
  ["obligor.2.address.city", "Joint city"],
  ["obligor.2.address.region", "Joint region"],
  ["obligor.2.address.postcode", "Joint post code"],
  ["obligor.2.phone.1.number", "Joint phone"],
  ["obligor.2.email.1", "Joint email"],
  ["product", "Product"],
  ["balance", "Balance"],
  ["principal", "Principal"],
  ["interest", "Interest"],
  ["fees", "Fees"],
  ["limit", "Credit limit"],
  ["openedOn", "Opened"],
  ["defaultedOn", "First missed"],
  ["chargedOffOn", "Charged off"],
  ["lastPaymentOn", "Last payment"],
  ["lastPaymentAmount", "Last payment amount"],
  ["disputedOn", "Disputed"],
  ...months.flatMap((n): (readonly [Field, string])[] => [
    [`bill.${n}`, `Bill ${n}`],
    [`paid.${n}`, `Paid ${n}`],
    [`delay.${n}`, `Delay ${n}`],
  ]),
  ["apart.sex", "Sex"],
  ["apart.education", "Education"],
  ["apart.marriage", "Marriage"],
  ["apart.age", "Age"],
];

/** What a validation notice in the United States needs (12 CFR 1006.34). */
const itemised: readonly (readonly [Field, string])[] = [
  ["itemisation.event", "Itemization event"],
  ["itemisation.on", "Itemization date"],
  ["itemisation.balance", "Itemization balance"],
  ["itemisation.interest", "Interest since"],
  ["itemisation.fees", "Fees since"],
  ["itemisation.paid", "Payments since"],
  ["itemisation.credited", "Credits since"],
];

export type Column = { readonly field: Field; readonly name: string };

export function columnsOf(client: SampleClient): Column[] {
  const labelled = client.country === "US" ? [...common, ...itemised] : common;
  return labelled.map(([field, label]) => ({ field, name: client.style.column(label) }));
}

/** Their codes for our words; each client keeps house in its own way. */
const languageCodes = { ENG: "en", SPA: "es", HIN: "hi", HINGLISH: "hi-Latn", FRA: "fr" };
const phoneCodes = { M: "wireless", L: "landline" };
const healthCodes = { DEAD: "dead", WRONG: "wrong-person", OK: "good" };
const eventCodes = { STMT: "last-statement", "C/O": "charge-off" };

/** The mapping document, as a client's set-up would hold it: plain JSON. */
export function mappingOf(client: SampleClient): Readonly<Record<string, unknown>> {
  const { style } = client;
  const columns = columnsOf(client).map(({ field, name }) => [field, name] as const);
  const country = { "obligor.1.address.country": client.country };
  return {
    name: `${client.name}, cards`,
    encoding: style.encoding === "windows-1252" ? style.encoding : "detect",
    delimiter: style.delimiter,
    dates: style.dates,
    decimal: style.decimal,
    largestAmount: 100_000_000,
    columns: Object.fromEntries(columns),
    constants: {
      creditor: client.name,
      currency: client.currency,
      ...country,
      "obligor.2.address.country": client.country,
    },
    defaults: { "obligor.1.language": "en", "obligor.2.language": "en" },
    codes: {
      product: { CC: "creditCard" },
      "obligor.1.language": languageCodes,
      "obligor.2.language": languageCodes,
      "obligor.1.phone.1.line": phoneCodes,
      "obligor.1.phone.2.line": phoneCodes,
      "obligor.1.phone.1.health": healthCodes,
      "obligor.1.phone.2.health": healthCodes,
      ...(client.country === "US" ? { "itemisation.event": eventCodes } : {}),
    },
  };
}
