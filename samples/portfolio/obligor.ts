/** An invented person as the cells of a row, with what a client's files know and get wrong of them. */

import type { Chance, PlainDate } from "@forbear/kernel";
import type { Invented } from "../people/person.ts";
import { type Values, daysBefore } from "./clients.ts";

/** Parts of one; what came of them is counted in samples/README.md. */
export const untidy = {
  deadPhone: 0.05,
  wrongPhone: 0.03,
  unreadablePhone: 0.01,
  unreadableEmail: 0.005,
  mailReturned: 0.04,
  lawyer: 0.012,
  stopped: 0.006,
  died: 0.003,
  insolvent: 0.008,
} as const;

const unreadable = ["unknown", "call sister", "n/a", "0", "no phone"];

/** A day some time back, within the given days. */
const lately = (placedOn: PlainDate, days: number, chance: Chance) => ({
  day: daysBefore(placedOn, 1 + chance.below(days)),
});

function phoneValues(person: Invented, chance: Chance): Values {
  const values: Values = {};
  person.phones.forEach((phone, at) => {
    const n = at === 0 ? 1 : 2;
    const luck = chance.next();
    const bad = chance.next() < untidy.unreadablePhone;
    const dead = luck < untidy.deadPhone;
    const wrong = !dead && luck < untidy.deadPhone + untidy.wrongPhone;
    values[`obligor.1.phone.${n}.number`] = bad ? chance.pick(unreadable) : phone.text;
    values[`obligor.1.phone.${n}.line`] = phone.line === "wireless" ? "M" : "L";
    values[`obligor.1.phone.${n}.health`] = dead ? "DEAD" : wrong ? "WRONG" : "OK";
  });
  return values;
}

/** Freephone numbers for fiction where there are any: ATIS, Ofcom, ACMA. */
const officeOf: Readonly<Record<Invented["country"], string>> = {
  US: "800-555-0199",
  CA: "800-555-0199",
  GB: "0808 157 0100",
  AU: "1800 160 401",
  IN: "",
};

function lawyerValues(person: Invented, chance: Chance): Values {
  if (chance.next() >= untidy.lawyer) return {};
  const firms = ["Lindqvist & Moore", "Adebayo Law", "Hart and Sons", "Marisol Vega, Esq."];
  const named: Values = { "obligor.1.attorney.name": chance.pick(firms) };
  // Half of the files name the firm and leave the reader to find it.
  if (chance.next() < 0.5) return named;
  return {
    ...named,
    "obligor.1.attorney.phone": officeOf[person.country],
    "obligor.1.attorney.email": `office${person.reference.replaceAll(/\D/g, "")}@law.example`,
  };
}

/** Consents were given to the creditor, mostly when the account was opened. */
function consentValues(person: Invented, placedOn: PlainDate, chance: Chance): Values {
  const values: Values = {};
  const shares = {
    voice: 0.7,
    sms: 0.45,
    email: 0.5,
    whatsapp: person.country === "IN" ? 0.3 : person.country === "GB" ? 0.08 : 0,
  };
  for (const channel of ["voice", "sms", "email", "whatsapp"] as const) {
    if (chance.next() >= shares[channel]) continue;
    values[`obligor.1.consent.${channel}.on`] = lately(placedOn, 2_000, chance);
  }
  return values;
}

function troubleValues(placedOn: PlainDate, chance: Chance): Values {
  const values: Values = {};
  if (chance.next() < untidy.mailReturned) {
    values["obligor.1.address.returnedOn"] = lately(placedOn, 120, chance);
  }
  if (chance.next() < untidy.stopped) values["obligor.1.ceasedOn"] = lately(placedOn, 200, chance);
  if (chance.next() < untidy.died) values["obligor.1.diedOn"] = lately(placedOn, 300, chance);
  if (chance.next() < untidy.insolvent) {
    values["obligor.1.insolvency.reference"] =
      `${20 + chance.below(6)}-${10_000 + chance.below(80_000)}`;
    values["obligor.1.insolvency.startedOn"] = lately(placedOn, 400, chance);
  }
  return values;
}

/** The first obligor. Drawn once a person, so that each of their debts says the same of them. */
export function obligorValues(person: Invented, placedOn: PlainDate, chance: Chance): Values {
  const { address } = person;
  const badEmail = person.email !== "" && chance.next() < untidy.unreadableEmail;
  return {
    "obligor.1.reference": person.reference,
    "obligor.1.givenName": person.given,
    "obligor.1.familyName": person.family,
    ...(person.bornOn ? { "obligor.1.bornOn": { day: person.bornOn } } : {}),
    "obligor.1.language": person.language,
    "obligor.1.address.line1": address.line1,
    "obligor.1.address.line2": address.line2,
    "obligor.1.address.city": address.city,
    "obligor.1.address.region": address.region,
    "obligor.1.address.postcode": address.postcode,
    "obligor.1.email.1": badEmail ? person.email.replace("@", " at ") : person.email,
    ...phoneValues(person, chance),
    ...lawyerValues(person, chance),
    ...consentValues(person, placedOn, chance),
    ...troubleValues(placedOn, chance),
  };
}

/** The second obligor: less is known of them, as is usual. */
export function partnerValues(partner: Invented): Values {
  const { address } = partner;
  return {
    "obligor.2.reference": partner.reference,
    "obligor.2.fullName": `${partner.given} ${partner.family}`,
    ...(partner.bornOn ? { "obligor.2.bornOn": { day: partner.bornOn } } : {}),
    "obligor.2.language": partner.language,
    "obligor.2.address.line1": address.line1,
    "obligor.2.address.city": address.city,
    "obligor.2.address.region": address.region,
    "obligor.2.address.postcode": address.postcode,
    "obligor.2.phone.1.number": partner.phones[0]?.text ?? "",
    "obligor.2.email.1": partner.email,
  };
}
