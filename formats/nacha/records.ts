/** The records of a NACHA file, 94 characters each, as tables of fields. */

import {
  amount,
  code,
  count,
  date,
  digits,
  literal,
  optional,
  reserved,
  text,
} from "../fixed/field.ts";
import { type Layout, type Values, layout } from "../fixed/record.ts";
import { changeCodes, entryClasses, returnCodes } from "./codes.ts";

export const width = 94;

export const fileHeader = layout("file header", width, {
  recordType: literal("1"),
  priority: literal("01"),
  immediateDestination: text(10, { required: true }),
  immediateOrigin: text(10, { required: true }),
  createdOn: date("YYMMDD"),
  createdAt: text(4, { alphabet: /^(?:[01]\d|2[0-3])[0-5]\d$/ }),
  modifier: text(1, { required: true, alphabet: /^[A-Z0-9]$/ }),
  recordSize: literal("094"),
  blockingFactor: literal("10"),
  formatCode: literal("1"),
  destinationName: text(23, { cut: true }),
  originName: text(23, { cut: true }),
  reference: text(8),
});

export const serviceClasses = ["200", "220", "225"] as const;

export const batchHeader = layout("batch header", width, {
  recordType: literal("5"),
  serviceClass: code(3, serviceClasses),
  companyName: text(16, { cut: true }),
  discretionary: text(20),
  companyId: text(10, { required: true }),
  entryClass: code(3, entryClasses),
  description: text(10),
  descriptiveDate: text(6),
  // "000000" in returns; settlement is the operator's, a day of the year.
  effectiveOn: optional(date("YYMMDD")),
  settlementDay: text(3),
  originatorStatus: text(1),
  odfi: digits(8),
  batchNumber: count(7),
});

export const entry = layout("entry", width, {
  recordType: literal("6"),
  transactionCode: digits(2),
  rdfi: digits(8),
  checkDigit: digits(1),
  accountNumber: text(17),
  amount: amount(10),
  reference: text(15),
  name: text(22, { cut: true }),
  discretionary: text(2),
  addenda: code(1, ["0", "1"]),
  trace: digits(15),
});

/** International entries: their addenda tell who and why. */
export const iatEntry = layout("IAT entry", width, {
  recordType: literal("6"),
  transactionCode: digits(2),
  rdfi: digits(8),
  checkDigit: digits(1),
  addendaCount: count(4),
  reserved1: reserved(13),
  amount: amount(10),
  accountNumber: text(35),
  reserved2: reserved(2),
  ofac: text(2),
  addenda: code(1, ["0", "1"]),
  trace: digits(15),
});

export const payment = layout("addenda 05", width, {
  recordType: literal("705"),
  information: text(80),
  sequence: count(4),
  entrySequence: digits(7),
});

export const returned = layout("addenda 99, return", width, {
  recordType: literal("799"),
  reason: code(3, returnCodes),
  originalTrace: digits(15),
  diedOn: optional(date("YYMMDD")),
  originalRdfi: digits(8),
  information: text(44),
  trace: digits(15),
});

export const dishonoured = layout("addenda 99, dishonoured return", width, {
  recordType: literal("799"),
  reason: code(3, returnCodes),
  originalTrace: digits(15),
  reserved1: reserved(6),
  originalRdfi: digits(8),
  reserved2: reserved(3),
  returnTrace: digits(15),
  returnSettlementDay: text(3),
  returnReason: text(2),
  information: text(21),
  trace: digits(15),
});

export const contested = layout("addenda 99, contested return", width, {
  recordType: literal("799"),
  reason: code(3, returnCodes),
  originalTrace: digits(15),
  // Banks leave it out or fill it with numbers of their own: kept as it stands.
  originalReturnedOn: text(6),
  originalRdfi: text(8),
  originalSettlementDay: text(3),
  returnTrace: digits(15),
  returnSettlementDay: text(3),
  returnReason: text(2),
  dishonouredTrace: text(15),
  dishonouredSettlementDay: text(3),
  dishonouredReason: text(2),
  reserved1: reserved(1),
  trace: digits(15),
});

export const change = layout("addenda 98, notification of change", width, {
  recordType: literal("798"),
  code: code(3, changeCodes),
  originalTrace: digits(15),
  reserved1: reserved(6),
  originalRdfi: digits(8),
  corrected: text(29),
  reserved2: reserved(15),
  trace: digits(15),
});

export const changeRefused = layout("addenda 98, refused notification", width, {
  recordType: literal("798"),
  code: code(3, changeCodes),
  originalTrace: digits(15),
  reserved1: reserved(6),
  originalRdfi: digits(8),
  corrected: text(29),
  changeCode: code(3, changeCodes),
  changeTrace: text(7),
  reserved2: reserved(5),
  trace: digits(15),
});

export const batchControl = layout("batch control", width, {
  recordType: literal("8"),
  serviceClass: code(3, serviceClasses),
  entries: count(6),
  hash: digits(10),
  debits: amount(12),
  credits: amount(12),
  companyId: text(10),
  authentication: text(19),
  reserved1: reserved(6),
  odfi: digits(8),
  batchNumber: count(7),
});

export const fileControl = layout("file control", width, {
  recordType: literal("9"),
  batches: count(6),
  blocks: count(6),
  entries: count(8),
  hash: digits(10),
  debits: amount(12),
  credits: amount(12),
  reserved1: reserved(39),
});

/** What the records of a layout hold. */
export type Of<L> = L extends Layout<infer T> ? Values<T> : never;
