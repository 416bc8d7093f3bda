/** Header and base segment of Metro 2, 426 characters in character format, as tables of fields. */

import { type Money, err, ok, usd } from "@forbear/kernel";
import { type Field, amount, code, count, date, digits } from "../fixed/field.ts";
import { literal, optional, reserved, text } from "../fixed/field.ts";
import { type Layout, type Values, layout } from "../fixed/record.ts";

export const shortest = 426;

/** Whole dollars; cents are dropped, as the bureaus ask. What is below zero they take as nothing. */
const dollars = (width: number): Field<Money<"USD">> => {
  const whole = amount(width);
  return {
    kind: "value",
    width,
    read(cell) {
      const read = cell.trim() === "" ? ok(0n) : whole.read(cell);
      return read.ok ? ok(usd(read.value * 100n)) : read;
    },
    write: ({ minor }) =>
      minor < 0n
        ? err({ code: "amount.unreadable", expected: "nothing below zero: report it as zero" })
        : whole.write(minor / 100n),
  };
};

const day = date("MMDDYYYY");
const maybeDay = optional(day, "0");

export const accountStatuses = [
  ...["05", "11", "13", "61", "62", "63", "64", "65", "71", "78", "80", "82", "83", "84"],
  ...["88", "89", "93", "94", "95", "96", "97", "DA", "DF"],
] as const;
export const portfolioTypes = ["C", "I", "M", "O", "R"] as const;
export const paymentRatings = ["", "0", "1", "2", "3", "4", "5", "6", "G", "L"] as const;
export const complianceCodes = [
  ...["", "XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XJ", "XR"],
] as const;
export const ecoaCodes = ["1", "2", "3", "5", "7", "T", "X", "W", "Z"] as const;
const terms = ["", "D", "P", "W", "B", "E", "M", "L", "Q", "T", "S", "Y"] as const;
const generations = ["", "J", "S", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
/** Bankruptcies (A-Q, Z), reaffirmed debts (R, S, V), consumers not found (T, U), 1A and 2A. */
const informationIndicator = /^(?:[A-V]|Z|[12]A)$/;

/** The person's own fields, the same in the base segment and in J1 and J2. */
export const personFields = {
  surname: text(25, { required: true, cut: true }),
  firstName: text(20, { cut: true }),
  middleName: text(20, { cut: true }),
  generation: code(1, generations),
  socialSecurityNumber: optional(digits(9), "0"),
  bornOn: maybeDay,
  telephone: optional(digits(10), "0"),
  ecoa: code(1, ecoaCodes),
  informationIndicator: text(2, { alphabet: informationIndicator }),
} as const;

export const addressFields = {
  country: text(2),
  firstLine: text(32, { cut: true }),
  secondLine: text(32, { cut: true }),
  city: text(20, { cut: true }),
  state: text(2),
  postCode: text(9),
  addressIndicator: code(1, ["", "C", "Y", "N", "M", "S", "B", "U", "D", "P"]),
  residence: code(1, ["", "O", "R"]),
} as const;

export const header = layout("header", shortest, {
  recordLength: count(4),
  recordIdentifier: literal("HEADER"),
  cycle: text(2),
  innovisId: text(10),
  equifaxId: text(10),
  experianId: text(5),
  transUnionId: text(10),
  activityOn: day,
  createdOn: day,
  programOn: maybeDay,
  programRevisedOn: maybeDay,
  reporterName: text(40, { required: true, cut: true }),
  reporterAddress: text(96, { cut: true }),
  reporterTelephone: optional(digits(10), "0"),
  softwareVendor: text(40, { cut: true }),
  softwareVersion: text(5),
  prbcId: text(10),
  reserved: reserved(146),
});

export const base = layout("base segment", shortest, {
  recordLength: count(4),
  processingIndicator: literal("1"),
  updatedOn: maybeDay,
  updatedAt: text(6, { alphabet: /^(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/ }),
  correctionIndicator: reserved(1, "0"),
  identificationNumber: text(20, { required: true }),
  cycle: text(2),
  accountNumber: text(30, { required: true }),
  portfolioType: code(1, portfolioTypes),
  accountType: text(2, { required: true, alphabet: /^[0-9A-Z]{2}$/ }),
  openedOn: day,
  creditLimit: dollars(9),
  highestCredit: dollars(9),
  termsDuration: text(3, { required: true }),
  termsFrequency: code(1, terms),
  scheduledPayment: dollars(9),
  actualPayment: dollars(9),
  accountStatus: code(2, accountStatuses),
  paymentRating: code(1, paymentRatings),
  paymentHistory: text(24, { required: true, alphabet: /^[0-6BDEGHJKL]{24}$/ }),
  specialComment: text(2, { alphabet: /^[A-Z]{1,2}$/ }),
  complianceCondition: code(2, complianceCodes),
  currentBalance: dollars(9),
  amountPastDue: dollars(9),
  originalChargeOff: dollars(9),
  informationOn: day,
  firstDelinquencyOn: maybeDay,
  closedOn: maybeDay,
  lastPaymentOn: maybeDay,
  interestType: code(1, ["", "F", "V"]),
  reserved: reserved(17),
  ...personFields,
  ...addressFields,
});

export type Of<L> = L extends Layout<infer T> ? Values<T> : never;
