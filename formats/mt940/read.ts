/** Reads MT940: statements over several messages, each proved by its balances. */

import {
  type Currency,
  type Money,
  type PlainDate,
  type Result,
  daysBetween,
  err,
  ok,
  parseDecimal,
  parsePlainDate,
} from "@forbear/kernel";
import { linesOf, textOf } from "../bank/bytes.ts";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import { movement, plainEntry } from "../bank/statement.ts";
import type { Balance, BankEntry, BankStatement, StatementFile } from "../bank/statement.ts";
import { type Message, type Tagged, messagesOf, mostMessages, tooManyMessages } from "./fields.ts";
import { informationOf } from "./information.ts";

/** Two digits of a year: no statement is older than 1980. */
const dayOf = (six: string): Result<PlainDate, "not-a-date"> => {
  const century = Number(six.slice(0, 2)) >= 80 ? "19" : "20";
  return parsePlainDate(`${century}${six.slice(0, 2)}-${six.slice(2, 4)}-${six.slice(4, 6)}`);
};

/** "1234,5" and, as some banks write it, "1234". */
function moneyOf(text: string, currency: Currency): Result<Money, "not-money"> {
  if (!/^\d{1,15}(?:,\d{0,5})?$/.test(text)) return err("not-money");
  return parseDecimal(text.replace(",", ".").replace(/\.$/, ""), currency);
}

const balanceText = /^([CD])(\d{6})([A-Z]{3})(\d[\d,]*)$/;

function balanceOf(field: Tagged): Result<Balance, FormatFault> {
  const text = field.lines[0]?.trim() ?? "";
  const name = `:${field.tag}:`;
  const match = balanceText.exec(text);
  const [, side, six = "", currency = "", digits = ""] = match ?? [];
  if (match === null) {
    const expected = "C or D, a day, a currency and an amount, as C260302EUR12,50";
    const about = { field: name, value: text, expected };
    return err(formatFault(field.line, "field.unreadable", about));
  }
  const on = dayOf(six);
  if (!on.ok) return err(formatFault(field.line, "date.impossible", { field: name, value: six }));
  const amount = moneyOf(digits, currency);
  if (!amount.ok) {
    return err(formatFault(field.line, "amount.unreadable", { field: name, value: digits }));
  }
  const minor = side === "C" ? amount.value.minor : -amount.value.minor;
  return ok({ on: on.value, amount: { currency, minor } });
}

/** The day of four digits in the year that brings it nearest to the value date. */
function bookedOn(four: string, valueOn: PlainDate): PlainDate | null {
  const year = Number(valueOn.slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap((one) => {
    const on = parsePlainDate(`${String(one)}-${four.slice(0, 2)}-${four.slice(2)}`);
    return on.ok ? [on.value] : [];
  });
  const distance = (on: PlainDate): number => Math.abs(daysBetween(valueOn, on));
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

// Day, booking day, mark, third letter of the currency, amount, kind, then references.
const entryText = /^(\d{6})(\d{4})?([RE]?[CD])([A-Z])?(\d[\d,]*)([NSF][A-Z0-9]{3})(.*)$/;

/** Words that stand where there is no reference, or only the name of one. */
const noReference = /^(?:|NONREF|EREF|MARF|PREF)$/i;
const given = (text: string): string | null => (noReference.test(text.trim()) ? null : text.trim());

const iban = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

type References = { readonly owner: string | null; readonly bank: string | null; name: string };

/** Sixteen characters of ours, after "//" the bank's; old files add a name behind both. */
function referencesOf(text: string): References {
  const [before = "", after] = text.split("//", 2);
  const behind = before.slice(16).trim();
  return { owner: given(before.slice(0, 16)), bank: given(after ?? ""), name: behind };
}

function entryOf(
  field: Tagged,
  information: readonly string[],
  currency: Currency,
): Result<BankEntry, FormatFault> {
  const [text = "", ...supplementary] = field.lines;
  const match = entryText.exec(text.trim());
  const blame = (code: FormatFault["code"], value: string, expected?: string) =>
    err(formatFault(field.line, code, { field: ":61:", value, ...(expected ? { expected } : {}) }));
  if (match === null) {
    return blame("field.unreadable", text, "a line such as 2603020302C12,50NTRFREFERENCE//BANK");
  }
  const [, six = "", four, mark = "", , digits = "", kind = "", rest = ""] = match;
  const valueOn = dayOf(six);
  if (!valueOn.ok) return blame("date.impossible", six);
  const booked = four === undefined ? valueOn.value : bookedOn(four, valueOn.value);
  if (booked === null) return blame("date.impossible", four ?? "");
  const amount = moneyOf(digits, currency);
  if (!amount.ok) return blame("amount.unreadable", digits, `an amount of ${currency}, as 12,50`);
  // RC takes a credit back, RD a debit; EC and ED are still expected.
  const side = mark === "C" || mark === "RD" || mark === "EC" ? "credit" : "debit";
  const references = referencesOf(rest);
  const told = informationOf(information);
  const { counterparty } = told;
  const details = supplementary.map((one) => one.trim());
  const account = counterparty.account ?? details.find((one) => iban.test(one)) ?? null;
  const words = [...told.remittance, ...details.filter((one) => one !== account)];
  return ok(
    plainEntry({
      ...told,
      line: field.line,
      amount: amount.value,
      side,
      status: mark.startsWith("E") ? "pending" : "booked",
      reversal: mark.startsWith("R"),
      bookedOn: booked,
      valueOn: valueOn.value,
      bankReference: references.bank,
      transactionId: references.owner,
      remittance: words.filter((one) => one !== ""),
      counterparty: {
        ...counterparty,
        account,
        name: counterparty.name ?? given(references.name),
      },
      kind,
    }),
  );
}

type Judged = {
  readonly statement: BankStatement | null;
  readonly faults: readonly FormatFault[];
  readonly taken: number;
  readonly rejected: number;
};

/** An entry's own field and the :86: fields behind it. */
function entryFields(message: Message): { field: Tagged; information: string[] }[] {
  const found: { field: Tagged; information: string[] }[] = [];
  let last: { field: Tagged; information: string[] } | null = null;
  for (const field of message) {
    if (field.tag === "61") {
      last = { field, information: [] };
      found.push(last);
    } else if (field.tag === "86") {
      for (const line of field.lines) last?.information.push(line);
    } else last = null;
  }
  return found;
}

const first = (message: Message, ...tags: readonly string[]): Tagged | null =>
  message.find(({ tag }) => tags.includes(tag)) ?? null;

function statementOf(message: Message, isLast: boolean): Judged {
  const pairs = entryFields(message);
  const start = message[0]?.line ?? 0;
  const nothing = (...faults: readonly FormatFault[]): Judged => ({
    statement: null,
    faults,
    taken: 0,
    rejected: pairs.length,
  });
  const account = first(message, "25")?.lines[0]?.trim() ?? "";
  if (account === "") return nothing(formatFault(start, "field.missing", { field: ":25:" }));
  const openingField = first(message, "60F", "60M");
  const closingField = first(message, "62F", "62M");
  if (openingField === null) {
    return nothing(formatFault(start, "record.missing", { field: ":60F:" }));
  }
  const opening = balanceOf(openingField);
  if (!opening.ok) return nothing(opening.error);
  if (closingField === null) {
    const code = isLast ? "file.truncated" : "record.missing";
    return nothing(formatFault(message.at(-1)?.line ?? start, code, { field: ":62F:" }));
  }
  const closing = balanceOf(closingField);
  if (!closing.ok) return nothing(closing.error);
  const { currency } = opening.value.amount;
  if (closing.value.amount.currency !== currency) {
    const about = { field: ":62F:", value: closing.value.amount.currency, expected: currency };
    return nothing(formatFault(closingField.line, "currency.differs", about));
  }
  const entries: BankEntry[] = [];
  const faults: FormatFault[] = [];
  for (const { field, information } of pairs) {
    const entry = entryOf(field, information, currency);
    if (entry.ok) entries.push(entry.value);
    else faults.push(entry.error);
  }
  const due = opening.value.amount.minor + movement(entries);
  const proved = faults.length === 0 && due === closing.value.amount.minor;
  if (faults.length === 0 && !proved) {
    const value = closing.value.amount.minor.toString();
    const about = { field: `:${closingField.tag}:`, value, expected: due.toString() };
    return nothing(formatFault(closingField.line, "balance.differs", about));
  }
  const id = first(message, "20")?.lines[0]?.trim() ?? null;
  const sequence = first(message, "28C", "28")?.lines[0]?.trim() ?? null;
  const named = { line: start, id, sequence, account, currency };
  const balances = { opening: opening.value, closing: closing.value };
  const rejected = pairs.length - entries.length;
  return {
    statement: { ...named, ...balances, proved, entries },
    faults,
    taken: entries.length,
    rejected,
  };
}

/** A page that begins in the middle begins where the page before it ended. */
function pageFaults(messages: readonly Message[]): FormatFault[] {
  const faults: FormatFault[] = [];
  messages.forEach((message, n) => {
    const before = messages[n - 1];
    const opening = first(message, "60M");
    const closing = before === undefined ? null : first(before, "62M");
    const same =
      before !== undefined &&
      first(before, "25")?.lines[0]?.trim() === first(message, "25")?.lines[0]?.trim();
    if (opening === null || closing === null || !same) return;
    const [a, b] = [balanceOf(opening), balanceOf(closing)];
    if (!a.ok || !b.ok || a.value.amount.minor === b.value.amount.minor) return;
    const value = a.value.amount.minor.toString();
    const about = { field: ":60M:", value, expected: b.value.amount.minor.toString() };
    faults.push(formatFault(opening.line, "balance.differs", about));
  });
  return faults;
}

/**
 * Reads an MT940 file. A message whose balances do not agree is left out whole, an entry that
 * cannot be read alone; pages that do not follow each other refuse the file, for one is missing.
 */
export function readMt940(bytes: Uint8Array, setting: ReadSetting = {}): Reading<StatementFile> {
  const text = textOf(bytes);
  if (!text.ok) return refused([text.error]);
  if (tooManyMessages(text.value)) {
    const expected = `at most ${String(mostMessages)} messages`;
    return refused([formatFault(0, "file.too-large", { expected })]);
  }
  const lines = linesOf(text.value);
  if (!lines.ok) return refused([lines.error]);
  const messages = messagesOf(lines.value);
  if (messages.length === 0) {
    return refused([formatFault(1, "record.missing", { field: ":20:" })]);
  }
  const judged = messages.map((one, n) => statementOf(one, n === messages.length - 1));
  const taken = judged.reduce((sum, one) => sum + one.taken, 0);
  const rejected = judged.reduce((sum, one) => sum + one.rejected, 0);
  const gaps = pageFaults(messages);
  if (gaps.length > 0) return refused(gaps, taken + rejected);
  const faults = judged.flatMap((one) => one.faults);
  const statements = judged.flatMap(({ statement }) => (statement === null ? [] : [statement]));
  if (statements.length === 0) return refused(faults, taken + rejected);
  const content = { format: "MT940", version: null, messageId: null, statements } as const;
  return read(content, { taken, rejected }, faults, setting);
}
