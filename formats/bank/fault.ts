/** What can be wrong with a bank's or a bureau's file: a closed set, each with words and a remedy. */

import { shown } from "../placement/fault.ts";

const words = {
  "file.empty": ["The file is empty.", "Send the file again; the transfer may have been cut."],
  "file.ebcdic": [
    "The file is in EBCDIC, the alphabet of mainframes.",
    "Ask the sender for ASCII, or convert the file before sending it.",
  ],
  "file.encoding": [
    "The file holds bytes that are not in its encoding.",
    "Save it as UTF-8, or name its true encoding inside it.",
  ],
  "file.not-text": [
    "The file is not text; it may be packed, encrypted or an archive.",
    "Unpack or decrypt it and send what is inside.",
  ],
  "file.too-large": ["The file is larger than 64 MB.", "Split it, or ask for one file a day."],
  "file.too-many": [
    "The file has more lines than are taken at once.",
    "Split it, or ask for one file a day.",
  ],
  "file.unknown-format": [
    "The file is of no format that we know.",
    "Name its format, if it has one of those listed; otherwise ask the sender for one.",
  ],
  "file.truncated": [
    "The file ends before its closing record.",
    "Send the file again; the transfer was cut.",
  ],
  "file.after-end": [
    "Something follows the record that closes the file.",
    "Send one file at a time, and remove what was added by hand.",
  ],
  "line.too-long": ["The line is longer than its record.", "Send the file as the bank made it."],
  "line.too-short": ["The line is shorter than its record.", "Send the file as the bank made it."],
  "record.unknown": [
    "No record of this format begins like this.",
    "Remove the line, or send the file as the bank made it.",
  ],
  "record.order": [
    "The record stands where it may not.",
    "Send the file as the bank made it; lines may be lost before this one.",
  ],
  "record.missing": ["A record that must be here is missing.", "Send the whole file again."],
  "record.twice": ["The same record stands here twice.", "Send it once."],
  "record.not-taken": [
    "Records of this kind are not taken.",
    "Ask for a file of payments, returns and notifications only.",
  ],
  "field.missing": ["A field that has to be filled is empty.", "Fill it and send the file again."],
  "field.characters": [
    "The field holds characters that are not allowed in it.",
    "Remove them and send the file again.",
  ],
  "field.unreadable": ["The field cannot be read.", "Correct it and send the file again."],
  "field.too-long": ["The value is longer than its field.", "Shorten it."],
  "field.unknown-code": ["The code is not one of this field.", "Use a code of the format's list."],
  "field.differs": [
    "The value is not the one that another record gives.",
    "Send the file as the bank made it.",
  ],
  "amount.unreadable": ["The amount cannot be read.", "Correct it and send the file again."],
  "amount.zero": ["The amount is nothing.", "Leave the record out, or give its amount."],
  "amount.too-large": ["The amount is larger than its field.", "Split the payment."],
  "currency.unknown": ["This is not a currency code.", "Use an ISO 4217 code, as EUR or GBP."],
  "currency.differs": [
    "The currency is not that of the account.",
    "Ask the bank for the amount in the currency of the account.",
  ],
  "date.unreadable": ["The date cannot be read.", "Correct it and send the file again."],
  "date.impossible": ["There is no such day.", "Correct it and send the file again."],
  "number.check-digit": [
    "The number fails its own check digits.",
    "Look for a digit that was mistyped, or two that changed places.",
  ],
  "count.differs": [
    "The count is not that of the records.",
    "Send the file again; records are lost or were added.",
  ],
  "total.differs": [
    "The total is not the sum of the records.",
    "Send the file again; amounts are lost or were changed.",
  ],
  "hash.differs": [
    "The hash total is not that of the records.",
    "Send the file again; numbers of banks or accounts were changed.",
  ],
  "balance.differs": [
    "The opening balance and the entries do not make the closing balance.",
    "Ask the bank for the whole statement; entries are lost or were changed.",
  ],
  "rule.broken": [
    "The field breaks a rule that binds it to the others of its record.",
    "Correct the account at its source; do not furnish it as it is.",
  ],
  "xml.doctype": [
    "The file declares its own document type or entities, which bank files never do.",
    "Refuse the sender's file, or send it without the declaration.",
  ],
  "xml.malformed": ["The file is not well-formed XML.", "Send it as the bank made it."],
  "xml.too-deep": ["Elements are nested deeper than 60.", "Send it as the bank made it."],
  "xml.too-many": ["The file has more than 500,000 elements.", "Split it, or ask for one a day."],
  "xml.text-too-long": ["A text is longer than 20,000 characters.", "Shorten it."],
  "xml.version": [
    "The message is of a kind or a version that is not taken.",
    "Ask the bank for one of the versions that are.",
  ],
} as const;

export type FormatFaultCode = keyof typeof words;

export type FormatFault = {
  /** Physical line of the file, from 1; 0 when it is the file, or an order not yet written. */
  readonly line: number;
  /** The field, as the format's own book names it; null: the record as a whole. */
  readonly field: string | null;
  /** What stood there, cut to 80 characters, its control characters shown as U+FFFD. */
  readonly value: string | null;
  readonly code: FormatFaultCode;
  readonly says: string;
  readonly remedy: string;
};

type About = {
  readonly field?: string | null;
  readonly value?: string | null;
  /** What should have stood there. */
  readonly expected?: string;
};

export function formatFault(line: number, code: FormatFaultCode, about: About = {}): FormatFault {
  const [says, remedy] = words[code];
  const { field = null, value = null, expected } = about;
  return {
    line,
    field,
    value: value === null ? null : shown(value),
    code,
    says: expected === undefined ? says : `${says} Expected: ${expected}.`,
    remedy,
  };
}
