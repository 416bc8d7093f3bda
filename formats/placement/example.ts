/** A small placement to test and explain with: one mapping, one good row, ways to spoil it. */

import { must, parsePlainDate } from "@forbear/kernel";
import { type Mapping, parseMapping } from "./mapping.ts";

export const exampleMapping = {
  name: "Example bank, cards",
  dates: "MM/DD/YYYY",
  columns: {
    reference: "Account",
    "obligor.1.reference": "Customer",
    "obligor.1.givenName": "First name",
    "obligor.1.familyName": "Last name",
    "obligor.1.bornOn": "Birth date",
    "obligor.1.language": "Language",
    "obligor.1.address.line1": "Street",
    "obligor.1.address.city": "City",
    "obligor.1.address.region": "State",
    "obligor.1.address.postcode": "ZIP",
    "obligor.1.phone.1.number": "Phone",
    "obligor.1.email.1": "Email",
    "obligor.2.reference": "Joint customer",
    "obligor.2.fullName": "Joint name",
    balance: "Balance",
    interest: "Interest",
    openedOn: "Opened",
    defaultedOn: "First missed",
    "apart.sex": "Sex",
  },
  constants: {
    creditor: "Example Bank",
    currency: "USD",
    product: "creditCard",
    "obligor.1.address.country": "US",
    "obligor.2.address.country": "US",
  },
  defaults: { "obligor.1.language": "en" },
  codes: { "obligor.1.language": { ENG: "en", SPA: "es" } },
};

export const exampleDay = must(parsePlainDate("2026-03-02"));

/** A mapping of the tests; a mistake in it is a defect. */
export const mappingOf = (json: unknown): Mapping => must(parseMapping(json));

export const goodCells = {
  Account: "A-1001",
  Customer: "C-77",
  "First name": "Ana",
  "Last name": "Ruiz",
  "Birth date": "04/05/1980",
  Language: "SPA",
  Street: "12 Alder Street",
  City: "Tucson",
  State: "AZ",
  ZIP: "85701",
  Phone: "(520) 555-0142",
  Email: "ana.ruiz@mail.example",
  "Joint customer": "",
  "Joint name": "",
  Balance: "1,250.75",
  Interest: "50.75",
  Opened: "01/15/2020",
  "First missed": "11/20/2025",
  Sex: "2",
};
export type Spoiled = Partial<Record<keyof typeof goodCells, string>>;

export const exampleHeader = Object.keys(goodCells);

/** One line a row, each the good one with some cells replaced. */
export function exampleFile(...rows: readonly Spoiled[]): string {
  const cells = rows.map((spoiled) => Object.values({ ...goodCells, ...spoiled }));
  const quoted = [exampleHeader, ...cells].map((row) => row.map(quote).join(","));
  return `${quoted.join("\n")}\n`;
}

/** As a client's system writes: quoted where needed, nothing neutralised. */
const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
