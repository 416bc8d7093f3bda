/** The labels and records of a Bacs Standard 18 file, as tables of fields. */

import { amount, code, count, date, digits, literal, optional } from "../fixed/field.ts";
import { reserved, text } from "../fixed/field.ts";
import { type Layout, type Values, layout } from "../fixed/record.ts";

export const labelWidth = 80;
/** A record of a file for one day, and of one for several: those name their day each. */
export const recordWidths = { daily: 100, multi: 106 } as const;

/** What Bacs prints; anything else stops a submission. */
export const alphabet = /^[A-Z0-9.&/ -]*$/;
const bacsText = (width: number, required = false) => text(width, { alphabet, required });
const day = date(" YYDDD");

export const vol1 = layout("VOL1", labelWidth, {
  label: literal("VOL1"),
  serial: text(6, { required: true, alphabet: /^[A-Z0-9]+$/ }),
  reserved1: reserved(31),
  userNumber: digits(6),
  reserved2: reserved(32),
  standard: literal("1"),
});

/** HDR1 and, at the other end, EOF1: the same but for their first four characters. */
const fileLabel = (label: "HDR1" | "EOF1") =>
  layout(label, labelWidth, {
    label: literal(label),
    a: literal("A"),
    userNumber: digits(6),
    s: literal("S"),
    reserved1: reserved(2),
    one: literal("1"),
    userNumberAgain: digits(6),
    serial: text(6, { required: true, alphabet: /^[A-Z0-9]+$/ }),
    section: literal("0001"),
    sequence: literal("0001"),
    reserved2: reserved(6),
    createdOn: day,
    expiresOn: day,
    accessibility: reserved(1),
    blocks: count(6),
    reserved3: reserved(20),
  });
export const hdr1 = fileLabel("HDR1");
export const eof1 = fileLabel("EOF1");

const lengthLabel = (label: "HDR2" | "EOF2") =>
  layout(label, labelWidth, {
    label: literal(label),
    form: literal("F"),
    blockLength: count(5),
    recordLength: count(5),
    reserved1: reserved(35),
    offset: literal("00"),
    reserved2: reserved(28),
  });
export const hdr2 = lengthLabel("HDR2");
export const eof2 = lengthLabel("EOF2");

export const uhl1 = layout("UHL1", labelWidth, {
  label: literal("UHL1"),
  processOn: day,
  destination: literal("999999"),
  reserved1: reserved(4),
  currency: literal("00"),
  country: reserved(6, "0"),
  work: code(9, ["1 DAILY", "4 MULTI"]),
  fileNumber: count(3),
  reserved2: reserved(40),
});

export const utl1 = layout("UTL1", labelWidth, {
  label: literal("UTL1"),
  debits: amount(13),
  credits: amount(13),
  debitCount: count(7),
  creditCount: count(7),
  reserved1: reserved(36),
});

/** What an item asks for; the first four take money, "99" gives it, the last three carry none. */
export const transactionCodes = ["01", "17", "18", "19", "99", "0N", "0C", "0S"] as const;

const itemFields = {
  sortCode: digits(6),
  accountNumber: digits(8),
  accountType: digits(1),
  transactionCode: code(2, transactionCodes),
  ownSortCode: digits(6),
  ownAccountNumber: digits(8),
  free: text(4),
  amount: amount(11),
  ownName: bacsText(18, true),
  reference: bacsText(18),
  name: bacsText(18, true),
} as const;

export const dailyItem = layout("record", recordWidths.daily, { ...itemFields });
export const multiItem = layout("record", recordWidths.multi, {
  ...itemFields,
  processOn: optional(day, " "),
});

export type Of<L> = L extends Layout<infer T> ? Values<T> : never;
