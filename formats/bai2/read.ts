/** Reads BAI2: accounts in groups, with the totals of account, group and file all checked. */

import {
  type Currency,
  type PlainDate,
  type Result,
  err,
  ok,
  parseCurrency,
  parsePlainDate,
} from "@forbear/kernel";
import { linesOf, textOf } from "../bank/bytes.ts";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import { movement, plainEntry } from "../bank/statement.ts";
import type { Balance, BankEntry, BankStatement, StatementFile } from "../bank/statement.ts";
import { ledgerCodes, sideOf, undoneBy } from "./codes.ts";
import { type Bai2Record, bai2Records } from "./fields.ts";
import { type Summary, minorOf, summariesOf } from "./summary.ts";

type Account = { head: Bai2Record; details: Bai2Record[]; end: Bai2Record };
type Group = { head: Bai2Record; accounts: Account[]; end: Bai2Record };
type File = { head: Bai2Record; groups: Group[]; end: Bai2Record };

/** A place in the records that is consumed as the tree grows. */
type Walk = { readonly records: readonly Bai2Record[]; at: number };

const expectedHere = (walk: Walk, expected: string): FormatFault => {
  const found = walk.records[walk.at];
  const last = walk.records.at(-1);
  return found === undefined
    ? formatFault(last?.line ?? 1, "file.truncated", {
        expected: `a record ${expected}`,
      })
    : formatFault(found.line, "record.order", {
        value: found.kind,
        expected: `a record ${expected}`,
      });
};

function taken(walk: Walk, kind: string): Bai2Record | null {
  const found = walk.records[walk.at];
  if (found?.kind !== kind) return null;
  walk.at += 1;
  return found;
}

function accountOf(walk: Walk, head: Bai2Record): Result<Account, FormatFault> {
  const details: Bai2Record[] = [];
  for (let one = taken(walk, "16"); one !== null; one = taken(walk, "16")) details.push(one);
  const end = taken(walk, "49");
  return end === null ? err(expectedHere(walk, "16 or 49")) : ok({ head, details, end });
}

function groupOf(walk: Walk, head: Bai2Record): Result<Group, FormatFault> {
  const accounts: Account[] = [];
  for (let one = taken(walk, "03"); one !== null; one = taken(walk, "03")) {
    const account = accountOf(walk, one);
    if (!account.ok) return account;
    accounts.push(account.value);
  }
  const end = taken(walk, "98");
  return end === null ? err(expectedHere(walk, "03 or 98")) : ok({ head, accounts, end });
}

function fileOf(records: readonly Bai2Record[]): Result<File, FormatFault> {
  const walk: Walk = { records, at: 0 };
  const head = taken(walk, "01");
  if (head === null) return err(expectedHere(walk, "01"));
  const groups: Group[] = [];
  for (let one = taken(walk, "02"); one !== null; one = taken(walk, "02")) {
    const group = groupOf(walk, one);
    if (!group.ok) return group;
    groups.push(group.value);
  }
  const end = taken(walk, "99");
  if (end === null) return err(expectedHere(walk, "02 or 99"));
  const after = records[walk.at];
  if (after !== undefined) {
    return err(formatFault(after.line, "file.after-end", { value: after.kind }));
  }
  return ok({ head, groups, end });
}

/** A trailer's figures beside what its records come to; a sum that cannot be made is null. */
function trailerFaults(
  end: Bai2Record,
  figures: readonly (readonly [field: string, at: number, counted: bigint | null])[],
): FormatFault[] {
  const faults: FormatFault[] = [];
  for (const [field, at, counted] of figures) {
    const value = end.fields[at]?.trim() ?? "";
    const stands = minorOf(value);
    const code = field === "total" ? "total.differs" : "count.differs";
    if (!stands.ok) faults.push(formatFault(end.line, "field.unreadable", { field, value }));
    else if (counted !== null && stands.value !== counted) {
      faults.push(
        formatFault(end.line, code, {
          field,
          value,
          expected: counted.toString(),
        }),
      );
    }
  }
  return faults;
}

const recordsIn = (records: readonly Bai2Record[]): number =>
  records.reduce((sum, one) => sum + one.records, 0);

type Sum = { readonly total: bigint | null; readonly records: number };

const sumOf = (parts: readonly (bigint | null)[]): bigint | null =>
  parts.reduce<bigint | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0n);

function accountSum({ head, details, end }: Account): Sum & { faults: FormatFault[] } {
  const summaries = summariesOf(head);
  const sums = summaries.ok ? summaries.value.map(({ minor }) => minor ?? 0n) : [null];
  const amounts = details.map(({ fields }) => {
    const minor = minorOf(fields[2] ?? "");
    return minor.ok ? (minor.value ?? 0n) : null;
  });
  const total = sumOf([...sums, ...amounts]);
  const records = recordsIn([head, ...details, end]);
  const faults = trailerFaults(end, [
    ["total", 1, total],
    ["records", 2, BigInt(records)],
  ]);
  return { total, records, faults };
}

function groupSum({ head, accounts, end }: Group): Sum & { faults: FormatFault[] } {
  const parts = accounts.map(accountSum);
  const total = sumOf(parts.map((one) => one.total));
  const records = recordsIn([head, end]) + parts.reduce((sum, one) => sum + one.records, 0);
  const faults = trailerFaults(end, [
    ["total", 1, total],
    ["accounts", 2, BigInt(accounts.length)],
    ["records", 3, BigInt(records)],
  ]);
  return {
    total,
    records,
    faults: [...parts.flatMap((one) => one.faults), ...faults],
  };
}

function fileFaults({ head, groups, end }: File): FormatFault[] {
  const parts = groups.map(groupSum);
  const records = recordsIn([head, end]) + parts.reduce((sum, one) => sum + one.records, 0);
  const faults = trailerFaults(end, [
    ["total", 1, sumOf(parts.map((one) => one.total))],
    ["groups", 2, BigInt(groups.length)],
    ["records", 3, BigInt(records)],
  ]);
  return [...parts.flatMap((one) => one.faults), ...faults];
}

function dayOf(six: string | undefined): PlainDate | null {
  const text = six?.trim() ?? "";
  if (!/^\d{6}$/.test(text)) return null;
  const on = parsePlainDate(`20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4)}`);
  return on.ok ? on.value : null;
}

const given = (text: string | undefined): string | null => text?.trim() || null;

type Frame = { readonly currency: Currency; readonly bookedOn: PlainDate };

function entryOf(
  record: Bai2Record,
  { currency, bookedOn }: Frame,
): Result<BankEntry, FormatFault> {
  const { fields, line, text } = record;
  const [, code = "", digits = "", funds = ""] = fields;
  const side = sideOf(code);
  if (side === null || side === "none") {
    return err(
      formatFault(line, "field.unknown-code", {
        field: "typeCode",
        value: code,
      }),
    );
  }
  const minor = minorOf(digits);
  if (!minor.ok || (minor.value ?? 0n) < 0n) {
    return err(
      formatFault(line, "amount.unreadable", {
        field: "amount",
        value: digits,
      }),
    );
  }
  if (minor.value === null || minor.value === 0n) {
    return err(formatFault(line, "amount.zero", { field: "amount", value: digits }));
  }
  const valued = funds === "V" ? dayOf(fields[4]) : funds === "0" ? bookedOn : null;
  if (funds === "V" && valued === null) {
    const value = fields[4] ?? "";
    return err(formatFault(line, "date.impossible", { field: "valueDate", value }));
  }
  const says = undoneBy(code);
  return ok(
    plainEntry({
      line,
      amount: { currency, minor: minor.value },
      side,
      reversal: says !== null,
      bookedOn,
      valueOn: valued,
      bankReference: given(fields.at(-2)),
      transactionId: given(fields.at(-1)),
      remittance: text,
      kind: code,
      returned: says === null ? null : { code, means: "unknown", says },
    }),
  );
}

type Judged = {
  statement: BankStatement | null;
  faults: FormatFault[];
  rejected: number;
};

function balanceOf(all: readonly Summary[], code: string, frame: Frame): Balance | null {
  const minor = all.find((one) => one.code === code)?.minor;
  if (minor === undefined || minor === null) return null;
  return { on: frame.bookedOn, amount: { currency: frame.currency, minor } };
}

function statementOf(account: Account, frame: Frame): Judged {
  const { head, details } = account;
  const paying = details.filter(({ fields }) => sideOf(fields[1] ?? "") !== "none");
  const nothing = (fault: FormatFault): Judged => ({
    statement: null,
    faults: [fault],
    rejected: paying.length,
  });
  const number = given(head.fields[1]);
  if (number === null)
    return nothing(formatFault(head.line, "field.missing", { field: "account" }));
  const named = parseCurrency(given(head.fields[2]) ?? frame.currency);
  if (!named.ok) {
    const about = { field: "currency", value: head.fields[2] ?? "" };
    return nothing(formatFault(head.line, "currency.unknown", about));
  }
  const own = { ...frame, currency: named.value };
  const summaries = summariesOf(head);
  if (!summaries.ok) return nothing(summaries.error);
  const entries: BankEntry[] = [];
  const faults: FormatFault[] = [];
  for (const one of paying) {
    const entry = entryOf(one, own);
    if (entry.ok) entries.push(entry.value);
    else faults.push(entry.error);
  }
  const opening = balanceOf(summaries.value, ledgerCodes.opening, own);
  const closing = balanceOf(summaries.value, ledgerCodes.closing, own);
  // Banks may leave details out, so that a difference is no fault; agreement is still worth much.
  const proved =
    opening !== null &&
    closing !== null &&
    faults.length === 0 &&
    opening.amount.minor + movement(entries) === closing.amount.minor;
  // The balances say that something moved that no entry tells: a code that moves nothing is in doubt.
  if (opening !== null && closing !== null && !proved) {
    faults.push(...details.filter((one) => !paying.includes(one)).flatMap(doubtOf));
  }
  const { currency } = own;
  const about = {
    line: head.line,
    id: null,
    sequence: null,
    account: number,
    currency,
  };
  const statement = { ...about, opening, closing, proved, entries };
  return { statement, faults, rejected: paying.length - entries.length };
}

/** A detail that is no entry by its code, and yet gives an amount. */
function doubtOf({ fields, line }: Bai2Record): FormatFault[] {
  const [, code = "", digits = ""] = fields;
  const minor = minorOf(digits);
  if (!minor.ok || (minor.value ?? 0n) === 0n) return [];
  const expected = "a code of a credit or a debit: the balances say that money moved";
  return [
    formatFault(line, "field.unknown-code", {
      field: "typeCode",
      value: code,
      expected,
    }),
  ];
}

/** Updates and corrections are taken; a deletion or a test says nothing that may be posted. */
function groupFrame({ head }: Group): Result<Frame, FormatFault> {
  const [, , , status = "", asOf = "", , currency = ""] = head.fields;
  if (status.trim() !== "1" && status.trim() !== "3") {
    const about = {
      field: "groupStatus",
      value: status,
      expected: "1 (update) or 3 (correction)",
    };
    return err(formatFault(head.line, "record.not-taken", about));
  }
  const bookedOn = dayOf(asOf);
  if (bookedOn === null) {
    return err(
      formatFault(head.line, "date.impossible", {
        field: "asOfDate",
        value: asOf,
      }),
    );
  }
  const named = parseCurrency(given(currency) ?? "USD");
  return named.ok
    ? ok({ currency: named.value, bookedOn })
    : err(
        formatFault(head.line, "currency.unknown", {
          field: "currency",
          value: currency,
        }),
      );
}

/**
 * Reads a BAI2 file, version 2. A total or a count that does not agree refuses the file; an entry
 * that cannot be read is left out alone. Details that move no money (codes 700 to 919) are no
 * entries.
 */
export function readBai2(bytes: Uint8Array, setting: ReadSetting = {}): Reading<StatementFile> {
  const text = textOf(bytes);
  if (!text.ok) return refused([text.error]);
  const lines = linesOf(text.value);
  if (!lines.ok) return refused([lines.error]);
  const records = bai2Records(lines.value);
  const all = records.filter(
    ({ kind, fields }) => kind === "16" && sideOf(fields[1] ?? "") !== "none",
  );
  const file = fileOf(records);
  if (!file.ok) return refused([file.error], all.length);
  const { head, groups } = file.value;
  const version = head.fields[8]?.trim() ?? "";
  if (version !== "2") {
    const about = { field: "version", value: version, expected: "2" };
    return refused([formatFault(head.line, "field.unknown-code", about)], all.length);
  }
  const wrong = fileFaults(file.value);
  if (wrong.length > 0) return refused(wrong, all.length);
  const faults: FormatFault[] = [];
  const statements: BankStatement[] = [];
  for (const group of groups) {
    const frame = groupFrame(group);
    if (!frame.ok) {
      faults.push(frame.error);
      continue;
    }
    for (const account of group.accounts) {
      const judged = statementOf(account, frame.value);
      faults.push(...judged.faults);
      if (judged.statement !== null) statements.push(judged.statement);
    }
  }
  if (statements.length === 0 && faults.length > 0) return refused(faults, all.length);
  const count = statements.reduce((sum, { entries }) => sum + entries.length, 0);
  const messageId = given(head.fields[5]);
  const content = { format: "BAI2", version, messageId, statements } as const;
  return read(content, { taken: count, rejected: all.length - count }, faults, setting);
}
