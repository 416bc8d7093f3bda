/** What can be wrong with a placement file: a closed set, each with words for whoever must mend it. */

/** The file as a whole cannot be read; no row of it is. */
const ofFiles = {
  "file.empty": ["The file is empty.", "Send the file again; the transfer may have been cut."],
  "file.no-rows": [
    "The file has a header and no rows.",
    "Send the rows, or nothing if there are none today.",
  ],
  "file.not-text": [
    "The file is not text; it may be a workbook or an archive.",
    "Export it as CSV in UTF-8 and send that.",
  ],
  "file.encoding": [
    "The header holds bytes that are not in the file's encoding.",
    "Save the file as UTF-8, or name its encoding in the mapping (windows-1252, utf-16le).",
  ],
  "file.columns-missing": [
    "A column that the mapping needs is not in the header.",
    "Add the column, or name the right one in the mapping.",
  ],
  "file.columns-twice": [
    "A column that the mapping needs stands twice in the header.",
    "Rename one of the two columns.",
  ],
} as const;

const ofRows = {
  "row.too-few-cells": [
    "The row has fewer cells than the header.",
    "Look for a missing delimiter or a line broken in two.",
  ],
  "row.too-many-cells": [
    "The row has more cells than the header.",
    "Put quotes around cells that hold the delimiter.",
  ],
  "row.cut-off": [
    "The file ends in the middle of this row.",
    "Send the file again; the transfer was cut.",
  ],
  "row.quotes": [
    "A quote is opened and not closed.",
    "Close the quote, or double each quote inside a quoted cell.",
  ],
  "row.too-long": ["The line is longer than 65,536 characters.", "Shorten its longest cell."],
  "row.encoding": [
    "The row holds bytes that are not in the file's encoding.",
    "Save the file as UTF-8, or name its encoding in the mapping (windows-1252, utf-16le).",
  ],
  "cell.too-long": ["The cell is longer than 2,000 characters.", "Shorten it."],
  "cell.control": ["The cell holds control characters.", "Remove them and send the row again."],
  "cell.missing": ["The cell is empty and has to be filled.", "Fill it."],
  "cell.formula": [
    "The cell begins like a spreadsheet formula.",
    "Send the value itself, not a formula.",
  ],
  "reference.malformed": [
    "A reference is 1 to 64 letters, digits and - _ . / : #, without spaces.",
    "Send the reference as your own system prints it.",
  ],
  "reference.twice": [
    "The same account reference stands on an earlier row of this file.",
    "Send each account once; the first row was taken.",
  ],
  "amount.unreadable": ["The amount cannot be read.", "Write it as the mapping says, as 1234.50."],
  "amount.negative": [
    "The amount is below zero.",
    "Leave out accounts in credit; send charges and credits as positive figures.",
  ],
  "amount.absurd": [
    "The amount is too large to be believed.",
    "Check for a lost decimal point, or raise the largest amount in the mapping.",
  ],
  "amount.nothing-owed": ["Nothing is owed on this account.", "Leave paid accounts out."],
  "amount.parts-differ": [
    "The parts do not add up to the balance.",
    "Send parts whose sum is the balance.",
  ],
  "currency.unknown": ["This is not a currency code.", "Use an ISO 4217 code, as USD or GBP."],
  "date.unreadable": ["The date cannot be read.", "Write it in the order that the mapping names."],
  "date.impossible": ["There is no such day.", "Check the order of day and month."],
  "date.future": ["The date is still to come.", "Check the year, and the order of day and month."],
  "date.order": ["Two dates of this row contradict each other.", "Check which of them is right."],
  "instant.unreadable": [
    "The moment cannot be read.",
    "Write a day as the mapping says, a time, and an offset, as 2026-03-02T16:05:00-05:00.",
  ],
  "instant.no-offset": [
    "The moment has neither an offset nor a zone.",
    "Add the offset (16:05-05:00), or name the zone of the clock in the mapping.",
  ],
  "instant.future": ["The moment is still to come.", "Check the year, the offset and the zone."],
  "zone.unknown": ["There is no such time zone.", "Use an IANA name, as America/New_York."],
  "outcome.direction": [
    "What was received came in, and what was sent went out: outcome and direction disagree.",
    "Check which of them is right.",
  ],
  "account.unknown": [
    "No account of this client has this reference.",
    "Place the account first, then send the file again: rows that came in stay as they are.",
  ],
  "payment.zero": ["The payment is of nothing.", "Leave it out."],
  "payment.more-than-owed": [
    "The payment is more than what is owed.",
    "Check the amount; what is beyond the debt is between the person and you.",
  ],
  "payment.before-placement": [
    "It was paid before the debt was placed.",
    "Leave it out: the balance that was placed has it already.",
  ],
  "payment.not-taken": [
    "The debt takes no payment: it is closed, recalled, or under a stay.",
    "Ask us what stands on the account before you send it again.",
  ],
  "payment.other-debt": [
    "This reference was told before, for another debt or another amount.",
    "Give each payment a reference of its own.",
  ],
  "person.unknown": [
    "Nobody with this reference owes this account.",
    "Send the person's reference as it was placed.",
  ],
  "person.several": [
    "Several people owe this account and the row does not say which of them.",
    "Send the person's reference as it was placed.",
  ],
  "schedule.incomplete": [
    "The payment schedule is not whole: notices that law wants cannot be timed by it.",
    "Fill interval, instalment and a due day, and first missed payment and arrears together; " +
      "or leave all schedule columns empty.",
  ],
  "schedule.not-a-due-day": [
    "No payment was due on this day by the interval and the first due day.",
    "Send the day on which the payment was due, or mend the first due day.",
  ],
  "schedule.arrears-differ": [
    "The arrears do not fit the payments due since the first that was missed: they are more than all " +
      "of them, or leave nothing missing of the first.",
    "Check instalment, first missed payment and arrears, and the day they stood on.",
  ],
  "person.underage": ["The person is under 18.", "Check the birth date; minors are not placed."],
  "person.too-old": ["The person would be over 120.", "Check the birth date."],
  "number.unreadable": ["The number cannot be read.", "Send a whole number."],
  "value.unknown": [
    "The value is not one that we know.",
    "Use a known value, or translate this one under `codes` in the mapping.",
  ],
} as const;

const ofMappings = {
  "mapping.malformed": ["The mapping is not of the expected shape.", "See formats/README.md."],
  "mapping.unknown-field": ["There is no such field.", "Use a field name of the reference list."],
  "mapping.required": ["A needed field has no column, constant or default.", "Map one to it."],
} as const;

/** Not wrong enough to refuse the row: it is taken, and whoever places it should look. */
const remarks = {
  "phone.unreadable": "The telephone number cannot be read and was left out.",
  "email.unreadable": "The e-mail address cannot be read and was left out.",
  "language.unknown": "The language is not one we speak; the default is used.",
  "address.incomplete": "The address lacks its city or its post code.",
  "itemisation.incomplete": "The itemisation lacks its date or its balance and was left out.",
  "behaviour.incomplete": "Months of the history are missing; the account goes unscored.",
  "person.twice": "The co-obligor is the first obligor again and was left out.",
} as const;

export type FileFaultCode = keyof typeof ofFiles;
export type RowFaultCode = keyof typeof ofRows;
export type MappingFaultCode = keyof typeof ofMappings;
export type FaultCode = FileFaultCode | RowFaultCode | MappingFaultCode;
export type RemarkCode = keyof typeof remarks;

export type Fault<Code extends FaultCode = FaultCode> = {
  /** Physical line of the file, from 1; 0 when it is the file or the mapping. */
  readonly line: number;
  /** Our name of the field, or the source's name of the column; null: the row as a whole. */
  readonly field: string | null;
  /** What stood there, cut to 80 characters, its control characters shown as U+FFFD. */
  readonly value: string | null;
  readonly code: Code;
  readonly says: string;
  readonly remedy: string;
};

export type RowFault = Fault<RowFaultCode>;
export type FileFault = Fault<FileFaultCode>;

export type Remark = {
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly code: RemarkCode;
  readonly says: string;
};

const words = { ...ofFiles, ...ofRows, ...ofMappings };
export const faultCodes: readonly string[] = Object.keys(words);

const longestShown = 80;

/** A stranger's text made fit for a report: short, and without what moves a terminal's cursor. */
export function shown(value: string): string {
  const head = value.slice(0, longestShown).replaceAll(/[\p{Cc}\p{Cs}]/gu, "\ufffd");
  return value.length > longestShown ? `${head}...` : head;
}

export function fault<Code extends FaultCode>(
  line: number,
  code: Code,
  field: string | null = null,
  value: string | null = null,
): Fault<Code> {
  const [says, remedy] = words[code];
  return { line, field, value: value === null ? null : shown(value), code, says, remedy };
}

export const remark = (line: number, code: RemarkCode, field: string, value: string): Remark => ({
  line,
  field,
  value: shown(value),
  code,
  says: remarks[code],
});
