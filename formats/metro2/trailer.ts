/** The trailer of Metro 2: what a file comes to, counted once by one function for both ways. */

import { count, literal, reserved } from "../fixed/field.ts";
import { layout } from "../fixed/record.ts";
import type { Metro2Account } from "./file.ts";
import { type Of, shortest } from "./records.ts";

const nine = count(9);

export const trailer = layout("trailer", shortest, {
  recordLength: count(4),
  recordIdentifier: literal("TRAILER"),
  baseRecords: nine,
  reserved1: reserved(9),
  statusDF: nine,
  segmentsJ1: nine,
  segmentsJ2: nine,
  blocks: nine,
  statusDA: nine,
  status05: nine,
  status11: nine,
  status13: nine,
  status61: nine,
  status62: nine,
  status63: nine,
  status64: nine,
  status65: nine,
  status71: nine,
  status78: nine,
  status80: nine,
  status82: nine,
  status83: nine,
  status84: nine,
  status88: nine,
  status89: nine,
  status93: nine,
  status94: nine,
  status95: nine,
  status96: nine,
  status97: nine,
  ecoaZ: nine,
  segmentsN1: nine,
  segmentsK1: nine,
  segmentsK2: nine,
  segmentsK3: nine,
  segmentsK4: nine,
  segmentsL1: nine,
  securityNumbers: nine,
  securityNumbersBase: nine,
  securityNumbersJ1: nine,
  securityNumbersJ2: nine,
  birthDates: nine,
  birthDatesBase: nine,
  birthDatesJ1: nine,
  birthDatesJ2: nine,
  telephones: nine,
  reserved2: reserved(19),
});

export type Totals = Omit<Of<typeof trailer>, "recordLength" | "blocks">;

/** Numbers filled with nines stand for none. */
const isTold = (digits: string | null): boolean => digits !== null && !/^9+$/.test(digits);

/** What the accounts come to. */
export function totalsOf(accounts: readonly Metro2Account[]): Totals {
  const bases = accounts.map((one) => one.base);
  const firsts = accounts.flatMap((one) => one.j1);
  const seconds = accounts.flatMap((one) => one.j2);
  const people = [...bases, ...firsts, ...seconds];
  const having = (segment: "k1" | "k2" | "k3" | "k4" | "l1" | "n1"): number =>
    accounts.filter((one) => one[segment] !== null).length;
  const status = (code: string): number =>
    bases.filter(({ accountStatus }) => accountStatus === code).length;
  type Person = Pick<(typeof people)[number], "socialSecurityNumber" | "bornOn">;
  const numbers = (all: readonly Person[]): number =>
    all.filter(({ socialSecurityNumber }) => isTold(socialSecurityNumber)).length;
  const births = (all: readonly Person[]): number =>
    all.filter(({ bornOn }) => bornOn !== null).length;
  return {
    baseRecords: accounts.length,
    statusDF: status("DF"),
    segmentsJ1: firsts.length,
    segmentsJ2: seconds.length,
    statusDA: status("DA"),
    status05: status("05"),
    status11: status("11"),
    status13: status("13"),
    status61: status("61"),
    status62: status("62"),
    status63: status("63"),
    status64: status("64"),
    status65: status("65"),
    status71: status("71"),
    status78: status("78"),
    status80: status("80"),
    status82: status("82"),
    status83: status("83"),
    status84: status("84"),
    status88: status("88"),
    status89: status("89"),
    status93: status("93"),
    status94: status("94"),
    status95: status("95"),
    status96: status("96"),
    status97: status("97"),
    ecoaZ: people.filter(({ ecoa }) => ecoa === "Z").length,
    segmentsN1: having("n1"),
    segmentsK1: having("k1"),
    segmentsK2: having("k2"),
    segmentsK3: having("k3"),
    segmentsK4: having("k4"),
    segmentsL1: having("l1"),
    securityNumbers: numbers(people),
    securityNumbersBase: numbers(bases),
    securityNumbersJ1: numbers(firsts),
    securityNumbersJ2: numbers(seconds),
    birthDates: births(people),
    birthDatesBase: births(bases),
    birthDatesJ1: births(firsts),
    birthDatesJ2: births(seconds),
    telephones: people.filter(({ telephone }) => isTold(telephone)).length,
  };
}
