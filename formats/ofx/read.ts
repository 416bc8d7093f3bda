/** Reads OFX 1 (SGML) and 2 (XML): statements of bank and card accounts. */

import {
  type Currency,
  type Money,
  type PlainDate,
  type Result,
  err,
  ok,
  parseCurrency,
  parseDecimal,
  parsePlainDate,
} from "@forbear/kernel";
import { textOf } from "../bank/bytes.ts";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import { plainEntry } from "../bank/statement.ts";
import type { Balance, BankEntry, BankStatement, StatementFile } from "../bank/statement.ts";
import { type Element, elementAt, elementsAt, textAt, xmlOf } from "../xml/read.ts";
import { sgmlOf } from "./sgml.ts";

const day =
  /^(\d{4})(\d\d)(\d\d)(?:\d{2,6}(?:\.\d{1,3})?)?(?:\[[+-]?\d{1,2}(?:\.\d{1,2})?(?::\w{1,5})?\])?$/;

/** The day as the bank wrote it; its time of day and zone are not looked at. */
function dayIn(from: Element, name: string): Result<PlainDate | null, FormatFault> {
  const at = elementAt(from, name);
  if (at === null || at.text === "") return ok(null);
  const match = day.exec(at.text);
  const [, year = "", month = "", date = ""] = match ?? [];
  const on = parsePlainDate(`${year}-${month}-${date}`);
  if (on.ok) return on;
  const code = match === null ? "date.unreadable" : "date.impossible";
  return err(formatFault(at.line, code, { field: name, value: at.text }));
}

/** "-80.00", "+80" or "80,00": one sign, one mark of decimals, nothing between thousands. */
function moneyIn(from: Element, name: string, currency: Currency): Result<Money, FormatFault> {
  const at = elementAt(from, name);
  if (at === null || at.text === "") {
    return err(formatFault(from.line, "field.missing", { field: name }));
  }
  const match = /^([+-]?)(\d{1,15})(?:[.,](\d{0,5}))?$/.exec(at.text);
  const [, sign = "", whole = "", decimals = ""] = match ?? [];
  const size = decimals === "" ? whole : `${whole}.${decimals}`;
  const amount = match === null ? err("not-money") : parseDecimal(size, currency);
  if (!amount.ok) {
    return err(formatFault(at.line, "amount.unreadable", { field: name, value: at.text }));
  }
  const { minor } = amount.value;
  return ok({ currency, minor: sign === "-" ? -minor : minor });
}

function entryOf(at: Element, currency: Currency): Result<BankEntry, FormatFault[]> {
  const amount = moneyIn(at, "TRNAMT", currency);
  const bookedOn = dayIn(at, "DTPOSTED");
  const valueOn = dayIn(at, "DTAVAIL");
  const faults = [amount, bookedOn, valueOn].flatMap((one) => (one.ok ? [] : [one.error]));
  if (bookedOn.ok && bookedOn.value === null) {
    faults.push(formatFault(at.line, "field.missing", { field: "DTPOSTED" }));
  }
  if (amount.ok && amount.value.minor === 0n) {
    faults.push(formatFault(at.line, "amount.zero", { field: "TRNAMT", value: "0" }));
  }
  if (textAt(at, "FITID") === null) {
    faults.push(formatFault(at.line, "field.missing", { field: "FITID" }));
  }
  const correction = textAt(at, "CORRECTACTION");
  if (correction !== null) {
    const about = { field: "CORRECTACTION", value: correction };
    faults.push(formatFault(at.line, "record.not-taken", about));
  }
  const own = textAt(at, "CURRENCY/CURSYM");
  if (own !== null && own !== currency) {
    const about = { field: "CURRENCY", value: own, expected: currency };
    faults.push(formatFault(at.line, "currency.differs", about));
  }
  if (faults.length > 0 || !amount.ok || !bookedOn.ok || !valueOn.ok) return err(faults);
  const { minor } = amount.value;
  const memo = textAt(at, "MEMO");
  return ok(
    plainEntry({
      line: at.line,
      amount: { currency, minor: minor < 0n ? -minor : minor },
      side: minor < 0n ? "debit" : "credit",
      status: textAt(at, "TRNTYPE") === "HOLD" ? "pending" : "booked",
      bookedOn: bookedOn.value,
      valueOn: valueOn.value,
      bankReference: textAt(at, "FITID"),
      transactionId: textAt(at, "CHECKNUM", "REFNUM"),
      remittance: memo === null ? [] : [memo],
      counterparty: {
        name: textAt(at, "NAME", "PAYEE/NAME"),
        account: textAt(at, "BANKACCTTO/ACCTID", "CCACCTTO/ACCTID"),
        bank: textAt(at, "BANKACCTTO/BANKID"),
      },
      kind: textAt(at, "TRNTYPE"),
    }),
  );
}

type Judged = { statement: BankStatement | null; faults: FormatFault[]; rejected: number };

function closingOf(stmt: Element, currency: Currency): Result<Balance | null, FormatFault> {
  const at = elementAt(stmt, "LEDGERBAL");
  if (at === null) return ok(null);
  const amount = moneyIn(at, "BALAMT", currency);
  const on = dayIn(at, "DTASOF");
  if (!amount.ok) return amount;
  if (!on.ok) return on;
  return ok(on.value === null ? null : { on: on.value, amount: amount.value });
}

function statementOf(stmt: Element): Judged {
  const all = elementsAt(stmt, "BANKTRANLIST/STMTTRN");
  const nothing = (fault: FormatFault): Judged => ({
    statement: null,
    faults: [fault],
    rejected: all.length,
  });
  const symbol = textAt(stmt, "CURDEF");
  const currency = parseCurrency(symbol ?? "");
  if (!currency.ok) {
    const about = { field: "CURDEF", value: symbol };
    return nothing(formatFault(stmt.line, "currency.unknown", about));
  }
  const account = textAt(stmt, "BANKACCTFROM/ACCTID", "CCACCTFROM/ACCTID");
  if (account === null) {
    return nothing(formatFault(stmt.line, "field.missing", { field: "ACCTID" }));
  }
  const closing = closingOf(stmt, currency.value);
  if (!closing.ok) return nothing(closing.error);
  const entries: BankEntry[] = [];
  const faults: FormatFault[] = [];
  const seen = new Set<string>();
  let rejected = 0;
  for (const at of all) {
    const entry = entryOf(at, currency.value);
    const id = textAt(at, "FITID") ?? "";
    if (entry.ok && !seen.has(id)) {
      seen.add(id);
      entries.push(entry.value);
      continue;
    }
    rejected += 1;
    // The number is the bank's promise that an entry is told once.
    if (entry.ok) faults.push(formatFault(at.line, "record.twice", { field: "FITID", value: id }));
    else faults.push(...entry.error);
  }
  const known = { line: stmt.line, id: null, sequence: null, account, currency: currency.value };
  const statement = { ...known, opening: null, closing: closing.value, proved: false, entries };
  return { statement, faults, rejected };
}

/** The header of OFX 1: lines of KEY:VALUE before the first tag. */
const headerOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...text
        .slice(0, 1000)
        .split("<", 1)
        .join("")
        .matchAll(/^([A-Z]+):(\S*)/gm),
    ].map(([, key = "", value = ""]) => [key, value] as const),
  );

/** Where statements may stand. */
const places = [
  "BANKMSGSRSV1/STMTTRNRS/STMTRS",
  "CREDITCARDMSGSRSV1/CCSTMTTRNRS/CCSTMTRS",
] as const;

/** A server that answers with an error sends no statement, but says why. */
function refusalOf(root: Element): FormatFault {
  const statuses = [
    ...elementsAt(root, "SIGNONMSGSRSV1/SONRS/STATUS"),
    ...elementsAt(root, "BANKMSGSRSV1/STMTTRNRS/STATUS"),
    ...elementsAt(root, "CREDITCARDMSGSRSV1/CCSTMTTRNRS/STATUS"),
  ];
  const failed = statuses.find((one) => textAt(one, "SEVERITY") === "ERROR");
  if (failed !== undefined) {
    const told = [textAt(failed, "CODE"), textAt(failed, "MESSAGE")].filter((one) => one !== null);
    const about = { field: "STATUS", value: told.join(" "), expected: "a statement, not an error" };
    return formatFault(failed.line, "record.missing", about);
  }
  const [inside] = root.children.filter(({ name }) => name !== "SIGNONMSGSRSV1");
  const expected = "a statement of a bank or card account";
  if (inside === undefined) return formatFault(root.line, "record.missing", { expected });
  return formatFault(inside.line, "record.not-taken", { value: inside.name, expected });
}

/**
 * Reads an OFX file. OFX tells no opening balance, so no statement is proved; an entry whose FITID
 * stands in the same statement before is rejected as told twice.
 */
export function readOfx(bytes: Uint8Array, setting: ReadSetting = {}): Reading<StatementFile> {
  const text = textOf(bytes);
  if (!text.ok) return refused([text.error]);
  const header = headerOf(text.value);
  const xml = /^\s*<\?xml/.test(text.value);
  const root = xml ? xmlOf(text.value) : sgmlOf(text.value, "OFX");
  if (!root.ok) return refused([root.error]);
  if (root.value.name !== "OFX") {
    const about = { value: root.value.name, expected: "<OFX>" };
    return refused([formatFault(root.value.line, "xml.version", about)]);
  }
  const judged = places.flatMap((path) => elementsAt(root.value, path)).map(statementOf);
  if (judged.length === 0) return refused([refusalOf(root.value)]);
  const faults = judged.flatMap((one) => one.faults);
  const rejected = judged.reduce((sum, one) => sum + one.rejected, 0);
  const statements = judged.flatMap(({ statement }) => (statement === null ? [] : [statement]));
  const taken = statements.reduce((sum, { entries }) => sum + entries.length, 0);
  if (statements.length === 0) return refused(faults, rejected);
  const version = header.get("VERSION") ?? (xml ? "2" : null);
  const content = { format: "OFX", version, messageId: null, statements } as const;
  return read(content, { taken, rejected }, faults, setting);
}
