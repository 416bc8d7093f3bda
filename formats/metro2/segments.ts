/** The segments behind a base segment: other people, creditors, mortgages, changes, employment. */

import { amount, code, date, literal, optional, reserved, text } from "../fixed/field.ts";
import { layout } from "../fixed/record.ts";
import { type Of, addressFields, personFields } from "./records.ts";

export const j1 = layout("J1", 100, {
  segment: literal("J1"),
  reserved1: reserved(1),
  ...personFields,
  reserved2: reserved(1),
});

export const j2 = layout("J2", 200, {
  segment: literal("J2"),
  reserved1: reserved(1),
  ...personFields,
  ...addressFields,
  reserved2: reserved(2),
});

/** 01 retail ... 15 other: what kind of creditor it was. */
export const creditorClasses = [
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15"],
] as const;

export const k1 = layout("K1", 34, {
  segment: literal("K1"),
  originalCreditor: text(30, { required: true, cut: true }),
  creditorClass: code(2, creditorClasses),
});

export const k2 = layout("K2", 34, {
  segment: literal("K2"),
  /** 1 purchased from, 2 sold to, 9 removes what was said. */
  purchased: code(1, ["1", "2", "9"]),
  name: text(30, { cut: true }),
  reserved1: reserved(1),
});

export const k3 = layout("K3", 40, {
  segment: literal("K3"),
  agency: code(2, ["", "00", "01", "02"]),
  accountNumber: text(18),
  mortgageId: text(18),
});

export const k4 = layout("K4", 30, {
  segment: literal("K4"),
  /** 01 balloon, 02 deferred. */
  payment: code(2, ["01", "02"]),
  deferredUntil: optional(date("MMDDYYYY"), "0"),
  balloonDueOn: optional(date("MMDDYYYY"), "0"),
  /** Whole dollars. */
  balloonDollars: amount(9),
  reserved1: reserved(1),
});

export const l1 = layout("L1", 54, {
  segment: literal("L1"),
  /** 1 the account number changes, 2 the identification number, 3 both. */
  change: code(1, ["1", "2", "3"]),
  newAccountNumber: text(30),
  newIdentificationNumber: text(20),
  reserved1: reserved(1),
});

export const n1 = layout("N1", 146, {
  segment: literal("N1"),
  employer: text(30, { required: true, cut: true }),
  firstLine: text(32, { cut: true }),
  secondLine: text(32, { cut: true }),
  city: text(20, { cut: true }),
  state: text(2),
  postCode: text(9),
  occupation: text(18, { cut: true }),
  reserved1: reserved(1),
});

export type J1 = Of<typeof j1>;
export type J2 = Of<typeof j2>;
export type K1 = Of<typeof k1>;
export type K2 = Of<typeof k2>;
export type K3 = Of<typeof k3>;
export type K4 = Of<typeof k4>;
export type L1 = Of<typeof l1>;
export type N1 = Of<typeof n1>;
