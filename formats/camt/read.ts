/** Reads camt.052, camt.053 and camt.054: accounts, balances and what moved them. */

import { type Money, type Result, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import type { Balance, BankEntry, BankStatement, StatementFile } from "../bank/statement.ts";
import { movement } from "../bank/statement.ts";
import { type Element, elementAt, elementsAt, readXml, textAt } from "../xml/read.ts";
import { dayIn, moneyIn, versionOf } from "../xml/values.ts";
import { entriesIn, entriesOf } from "./entry.ts";

const messages = [
  { format: "camt.052", body: "BkToCstmrAcctRpt", each: "Rpt" },
  { format: "camt.053", body: "BkToCstmrStmt", each: "Stmt" },
  { format: "camt.054", body: "BkToCstmrDbtCdtNtfctn", each: "Ntfctn" },
] as const;

/** Versions whose elements this mapping knows. */
const knownVersions = /^camt\.05[234]\.001\.(?:0[2-9]|1[0-3])$/;

type Balances = { readonly opening: Balance | null; readonly closing: Balance | null };

function balanceOf(at: Element): Result<Balance, FormatFault[]> {
  const amt = elementAt(at, "Amt");
  const amount =
    amt === null ? err(formatFault(at.line, "field.missing", { field: "Bal/Amt" })) : moneyIn(amt);
  const on = dayIn(at, "Dt");
  const side = textAt(at, "CdtDbtInd");
  if (!amount.ok || !on.ok) {
    return err([...(amount.ok ? [] : [amount.error]), ...(on.ok ? [] : [on.error])]);
  }
  if (on.value === null) return err([formatFault(at.line, "field.missing", { field: "Bal/Dt" })]);
  if (side !== "CRDT" && side !== "DBIT") {
    const about = { field: "Bal/CdtDbtInd", value: side, expected: "CRDT or DBIT" };
    return err([formatFault(at.line, "field.unknown-code", about)]);
  }
  const { currency, minor } = amount.value;
  const money: Money = { currency, minor: side === "CRDT" ? minor : -minor };
  return ok({ on: on.value, amount: money });
}

/** The booked balances between which the entries lie; a page in the middle has interim ones. */
function balancesOf(stmt: Element): Result<Balances, FormatFault[]> {
  const all = elementsAt(stmt, "Bal");
  const typed = (...codes: readonly string[]): Element[] =>
    codes.flatMap((code) => all.filter((one) => textAt(one, "Tp/CdOrPrtry/Cd", "Tp/Cd") === code));
  const interim = typed("ITBD");
  const [first] = typed("OPBD", "PRCD");
  const [last] = typed("CLBD");
  const openingAt = first ?? (interim.length > 1 || last !== undefined ? interim[0] : undefined);
  const closingAt = last ?? interim.at(-1);
  const opening = openingAt === undefined ? ok(null) : balanceOf(openingAt);
  const closing = closingAt === undefined ? ok(null) : balanceOf(closingAt);
  if (opening.ok && closing.ok) return ok({ opening: opening.value, closing: closing.value });
  return err([...(opening.ok ? [] : opening.error), ...(closing.ok ? [] : closing.error)]);
}

type Proof = { readonly faults: readonly FormatFault[]; readonly proved: boolean };

/** Opening, entries and closing must agree to the cent, where all are of one currency. */
function proofOf(
  stmt: Element,
  { opening, closing }: Balances,
  entries: readonly BankEntry[],
): Proof {
  if (opening === null || closing === null) return { faults: [], proved: false };
  const { currency } = opening.amount;
  const others = [closing.amount.currency, ...entries.map(({ amount }) => amount.currency)];
  const other = others.find((one) => one !== currency);
  if (other !== undefined) {
    const about = { field: "Bal/Amt/@Ccy", value: other, expected: currency };
    return { faults: [formatFault(stmt.line, "currency.differs", about)], proved: false };
  }
  const due = opening.amount.minor + movement(entries);
  if (due === closing.amount.minor) return { faults: [], proved: true };
  const about = { field: "CLBD", value: closing.amount.minor.toString(), expected: due.toString() };
  return { faults: [formatFault(stmt.line, "balance.differs", about)], proved: false };
}

/** Counts and sums that the statement gives of itself. */
function summaryFaults(stmt: Element, ntries: readonly Element[]): FormatFault[] {
  const faults: FormatFault[] = [];
  const kinds = [
    ["TtlNtries", () => true],
    ["TtlCdtNtries", (one: Element) => textAt(one, "CdtDbtInd") === "CRDT"],
    ["TtlDbtNtries", (one: Element) => textAt(one, "CdtDbtInd") === "DBIT"],
  ] as const;
  for (const [name, counts] of kinds) {
    const at = elementAt(stmt, `TxsSummry/${name}`);
    if (at === null) continue;
    const stands = textAt(at, "NbOfNtries");
    const counted = ntries.filter(counts).length;
    if (stands === null || Number(stands) === counted) continue;
    const about = { field: `${name}/NbOfNtries`, value: stands, expected: String(counted) };
    faults.push(formatFault(at.line, "count.differs", about));
  }
  return faults;
}

type Judged = {
  readonly statement: BankStatement | null;
  readonly faults: readonly FormatFault[];
  readonly taken: number;
  readonly rejected: number;
};

function statementOf(stmt: Element, checked: boolean): Judged {
  const ntries = elementsAt(stmt, "Ntry");
  const entries: BankEntry[] = [];
  const faults: FormatFault[] = [];
  let rejected = 0;
  for (const ntry of ntries) {
    const found = entriesOf(ntry);
    if (found.ok) for (const one of found.value) entries.push(one);
    else {
      faults.push(...found.error);
      rejected += entriesIn(ntry);
    }
  }
  const nothing = (why: readonly FormatFault[]): Judged => ({
    statement: null,
    faults: [...faults, ...why],
    taken: 0,
    rejected: rejected + entries.length,
  });
  const account = textAt(stmt, "Acct/Id/IBAN", "Acct/Id/Othr/Id");
  if (account === null) {
    return nothing([formatFault(stmt.line, "field.missing", { field: "Acct/Id" })]);
  }
  const balances = balancesOf(stmt);
  if (!balances.ok) return nothing(balances.error);
  const wrong = summaryFaults(stmt, ntries);
  // A sum over entries of which one could not be read proves nothing.
  const look = checked && rejected === 0;
  const proof = look ? proofOf(stmt, balances.value, entries) : { faults: [], proved: false };
  const { faults: doubts, proved } = proof;
  wrong.push(...doubts.filter(({ code }) => code === "balance.differs"));
  if (wrong.length > 0) return nothing(wrong);
  const { opening } = balances.value;
  const currency = textAt(stmt, "Acct/Ccy") ?? opening?.amount.currency ?? null;
  const sequence = textAt(stmt, "LglSeqNb", "ElctrncSeqNb");
  const named = { line: stmt.line, id: textAt(stmt, "Id"), sequence, account, currency };
  const statement = { ...named, ...balances.value, proved, entries };
  return { statement, faults: [...faults, ...doubts], taken: entries.length, rejected };
}

/** Reads a message whose XML is already read. */
function camtOf(root: Element, setting: ReadSetting = {}): Reading<StatementFile> {
  const version = versionOf(root);
  const message = messages.find(({ body }) => elementAt(root, body) !== null);
  const known = version !== null && knownVersions.test(version);
  if (message === undefined || !known || !version.startsWith(message.format)) {
    const expected = "camt.052, camt.053 or camt.054, version 001.02 to 001.13";
    const about = { field: "xmlns", value: version ?? root.name, expected };
    return refused([formatFault(root.line, "xml.version", about)]);
  }
  const statements = elementsAt(root, `${message.body}/${message.each}`);
  if (statements.length === 0) {
    const about = { field: message.each };
    return refused([formatFault(root.line, "record.missing", about)]);
  }
  // Only a statement's balances enclose its entries; reports and notices may show any they like.
  const judged = statements.map((one) => statementOf(one, message.format === "camt.053"));
  const faults = judged.flatMap((one) => one.faults);
  const taken = judged.reduce((sum, one) => sum + one.taken, 0);
  const rejected = judged.reduce((sum, one) => sum + one.rejected, 0);
  const kept = judged.flatMap(({ statement }) => (statement === null ? [] : [statement]));
  if (kept.length === 0) return refused(faults, taken + rejected);
  const messageId = textAt(root, `${message.body}/GrpHdr/MsgId`);
  const content = { format: message.format, version, messageId, statements: kept };
  return read(content, { taken, rejected }, faults, setting);
}

/**
 * Reads a bank-to-customer message. A statement whose figures do not agree is left out whole; an
 * entry that cannot be read is left out alone; each is told. Balances of several currencies prove
 * nothing: the entries stand, and that is told.
 */
export function readCamt(bytes: Uint8Array, setting: ReadSetting = {}): Reading<StatementFile> {
  const root = readXml(bytes);
  return root.ok ? camtOf(root.value, setting) : refused([root.error]);
}
