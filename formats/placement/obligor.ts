/** The people of a row: who owes, where they are reached, and what stands in the way of asking. */

import { type Language, type PlainDate, languages, present } from "@forbear/kernel";
import { parseReference, parseText, readableEmail, readablePhone, yearsBetween } from "./cell.ts";
import type { Cells } from "./cells.ts";
import {
  type Field,
  type ObligorField,
  type ObligorNumber,
  consentFields,
  obligorFields,
  phoneFields,
} from "./field.ts";
import {
  type PlacedAddress,
  type PlacedAttorney,
  type PlacedConsent,
  type PlacedObligor,
  type PlacedPhone,
  type Role,
  consentForms,
  consentPurposes,
  phoneHealths,
  phoneLines,
  roles,
} from "./row.ts";

type Named = (field: ObligorField) => Field;

const youngest = 18;
const oldest = 120;

function nameOf(cells: Cells, of: Named): PlacedObligor["name"] | null {
  const given = cells.words(of("givenName"));
  const family = cells.words(of("familyName"));
  const parts = [given, family].filter((part) => part !== null).join(" ");
  const full = cells.words(of("fullName")) ?? (family === null ? "" : parts);
  if (!/\p{L}/u.test(full)) {
    const field = cells.text(of("fullName")) === "" ? of("familyName") : of("fullName");
    if (!cells.faults.some((fault) => fault.field === field)) cells.refuse("cell.missing", field);
    return null;
  }
  return { full, given, family };
}

function addressOf(cells: Cells, of: Named): PlacedAddress | null {
  const country = cells.words(of("address.country"));
  if (country === null || !/^[A-Z]{2}$/.test(country)) {
    cells.refuse(country === null ? "cell.missing" : "value.unknown", of("address.country"));
    return null;
  }
  const address = {
    line1: cells.words(of("address.line1")),
    line2: cells.words(of("address.line2")),
    city: cells.words(of("address.city")),
    region: cells.words(of("address.region")),
    postcode: cells.words(of("address.postcode")),
    country,
    returnedOn: cells.day(of("address.returnedOn")),
  };
  if (address.line1 !== null && (address.city === null || address.postcode === null)) {
    cells.remark("address.incomplete", of("address.line1"));
  }
  return address;
}

/** Numbers repeated in one row are one number. One that cannot be read is remarked on, not refused. */
function phonesOf(cells: Cells, of: Named): PlacedPhone[] {
  const phones: PlacedPhone[] = [];
  for (const field of phoneFields) {
    const number = cells.text(of(field.number));
    const line = cells.oneOf(of(field.line), phoneLines) ?? "unknown";
    const health = cells.oneOf(of(field.health), phoneHealths) ?? "good";
    if (number === "") continue;
    if (!readablePhone(number)) cells.remark("phone.unreadable", of(field.number));
    else if (!phones.some((phone) => phone.number === number))
      phones.push({ number, line, health });
  }
  return phones;
}

function emailsOf(cells: Cells, of: Named): string[] {
  const emails: string[] = [];
  for (const field of [of("email.1"), of("email.2")]) {
    const email = cells.text(field);
    if (email === "") continue;
    if (!readableEmail(email)) cells.remark("email.unreadable", field);
    else if (!emails.includes(email)) emails.push(email);
  }
  return emails;
}

function attorneyOf(cells: Cells, of: Named): PlacedAttorney | null {
  const attorney = {
    name: cells.words(of("attorney.name")),
    phone: cells.words(of("attorney.phone")),
    email: cells.words(of("attorney.email")),
  };
  return Object.values(attorney).some((value) => value !== null) ? attorney : null;
}

function languageOf(cells: Cells, of: Named): Language | null {
  const text = cells.text(of("language"));
  const found = languages.find((language) => language.toLowerCase() === text.toLowerCase());
  if (found === undefined && text !== "") cells.remark("language.unknown", of("language"));
  return found ?? null;
}

function bornOn(cells: Cells, of: Named, today: PlainDate): PlainDate | null {
  const born = cells.day(of("bornOn"));
  if (born === null) return null;
  const years = yearsBetween(born, today);
  if (years < youngest) cells.refuse("person.underage", of("bornOn"));
  if (years > oldest) cells.refuse("person.too-old", of("bornOn"));
  return born;
}

function consentsOf(cells: Cells, of: Named): PlacedConsent[] {
  return consentFields.flatMap(({ channel, on, ...field }) => {
    const givenOn = cells.day(of(on));
    const consent: Omit<PlacedConsent, "givenOn"> = {
      channel,
      purpose: cells.oneOf(of(field.purpose), consentPurposes),
      form: cells.oneOf(of(field.form), consentForms) ?? "unknown",
      words: cells.words(of(field.words)),
      evidence: cells.words(of(field.evidence)),
    };
    // Words without a day: nobody can say whether they came before what they would allow.
    const isTold = Object.values(field).some((name) => cells.text(of(name)) !== "");
    if (givenOn === null && isTold && cells.text(of(on)) === "")
      cells.refuse("cell.missing", of(on));
    return givenOn === null ? [] : [{ ...consent, givenOn }];
  });
}

function insolvencyOf(cells: Cells, of: Named): PlacedObligor["insolvency"] {
  const reference = cells.words(of("insolvency.reference"));
  const startedOn = cells.day(of("insolvency.startedOn"));
  if (reference === null && startedOn === null) return null;
  return { reference: reference ?? "not stated", startedOn };
}

function obligorOf(
  cells: Cells,
  number: ObligorNumber,
  role: Role,
  today: PlainDate,
): PlacedObligor | null {
  const names = obligorFields.get(number);
  const of: Named = (field) => present(names?.get(field));
  const reference = cells.read(of("reference"), parseReference);
  if (cells.text(of("reference")) === "") cells.refuse("cell.missing", of("reference"));
  const name = nameOf(cells, of);
  const address = addressOf(cells, of);
  const rest = {
    role: cells.oneOf(of("role"), roles) ?? role,
    bornOn: bornOn(cells, of, today),
    language: languageOf(cells, of),
    phones: phonesOf(cells, of),
    emails: emailsOf(cells, of),
    attorney: attorneyOf(cells, of),
    ceasedOn: cells.day(of("ceasedOn")),
    diedOn: cells.day(of("diedOn")),
    insolvency: insolvencyOf(cells, of),
    consents: consentsOf(cells, of),
  };
  if (reference === null || name === null || address === null) return null;
  return { reference, name, address, ...rest };
}

/** A row has a second obligor when one of these is filled. */
const secondName = ["obligor.2.reference", "obligor.2.fullName", "obligor.2.familyName"] as const;

/** The obligors of a row, first obligor first; null when the first cannot be made out. */
export function obligorsOf(
  cells: Cells,
  today: PlainDate,
): readonly [PlacedObligor, ...PlacedObligor[]] | null {
  const second = secondName.some((field) => cells.text(field) !== "");
  const first = obligorOf(cells, 1, second ? "joint" : "sole", today);
  if (!second) return first && [first];
  const other = obligorOf(cells, 2, "joint", today);
  if (!first || !other) return null;
  if (other.reference !== first.reference) return [first, other];
  cells.remark("person.twice", "obligor.2.reference");
  return [{ ...first, role: "sole" }];
}

/** A name of a firm, checked as words are; the row is refused without it. */
export function firmOf(cells: Cells, field: Field): string | null {
  const name = cells.read(field, parseText);
  if (cells.text(field) === "") cells.refuse("cell.missing", field);
  return name;
}
