/** Writes a NACHA file to originate entries; every count, total and hash is ours to compute. */

import { type Money, type PlainDate, type Result, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { checkDigitOf, isRoutingNumber } from "./codes.ts";
import { batchControl, batchHeader, entry, fileControl, fileHeader, payment } from "./records.ts";
import { width } from "./records.ts";

export type OrderedEntry = {
  readonly kind: "debit" | "credit" | "prenote-debit" | "prenote-credit";
  readonly account: "checking" | "savings";
  /** Nine digits, check digit included. */
  readonly routing: string;
  readonly accountNumber: string;
  /** Nothing for a prenote. */
  readonly amount: Money<"USD">;
  /** What we know the entry by; the bank gives it back. At most 15 characters. */
  readonly reference: string;
  /** Cut to 22 characters. */
  readonly name: string;
  /** Ends the trace number: 1 to 9,999,999, rising through the file. */
  readonly sequence: number;
  /** WEB and TEL say it; the other classes have no place for it. */
  readonly paymentType: "single" | "recurring" | null;
  /** One addendum 05; not in TEL. */
  readonly remittance: string | null;
};

export type OrderedBatch = {
  readonly entryClass: "PPD" | "WEB" | "TEL" | "CCD";
  readonly companyName: string;
  readonly companyId: string;
  readonly discretionary: string;
  /** As it stands on the person's statement: "LOAN PMT". */
  readonly description: string;
  readonly descriptiveDate: string;
  readonly effectiveOn: PlainDate;
  /** The first eight digits of the originating bank's routing number. */
  readonly odfi: string;
  readonly entries: readonly OrderedEntry[];
};

export type NachaOrder = {
  /** Nine digits of the bank that gets the file. */
  readonly destination: string;
  readonly destinationName: string;
  /** Ten characters as that bank assigned them; nine get a blank before them. */
  readonly origin: string;
  readonly originName: string;
  readonly createdOn: PlainDate;
  /** "HHMM". */
  readonly createdAt: string;
  /** "A" for the first file of the day, then "B". */
  readonly modifier: string;
  readonly reference: string;
  readonly batches: readonly OrderedBatch[];
};

export type NachaText = {
  readonly text: string;
  /** Trace numbers, batch by batch, in the order of the entries. */
  readonly traces: readonly (readonly string[])[];
};

const codes = {
  checking: { credit: "22", "prenote-credit": "23", debit: "27", "prenote-debit": "28" },
  savings: { credit: "32", "prenote-credit": "33", debit: "37", "prenote-debit": "38" },
} as const;

const isDebit = ({ kind }: OrderedEntry): boolean => kind === "debit" || kind === "prenote-debit";
const isPrenote = ({ kind }: OrderedEntry): boolean => kind.startsWith("prenote");

/** Lines as they come, their faults beside them. */
type Sheet = {
  readonly lines: string[];
  readonly faults: FormatFault[];
  /** The last sequence number used: a return names its entry by it, so none is used twice. */
  after: number;
};

function put(sheet: Sheet, written: Result<string, readonly FormatFault[]>): void {
  if (written.ok) sheet.lines.push(written.value);
  else {
    sheet.faults.push(...written.error);
    sheet.lines.push("".padEnd(width));
  }
}

/** What the tables cannot see: rules that hold between fields. */
function ruleFaults(one: OrderedEntry, batch: OrderedBatch, after: number, line: number) {
  const faults: FormatFault[] = [];
  const blame = (...[code, about]: [FormatFault["code"], Parameters<typeof formatFault>[2]]) =>
    faults.push(formatFault(line, code, about ?? {}));
  const { entryClass } = batch;
  if (!isRoutingNumber(one.routing)) {
    blame("number.check-digit", { field: "routing", value: one.routing });
  }
  if (one.amount.minor <= 0n && !isPrenote(one)) blame("amount.zero", { field: "amount" });
  if (one.amount.minor !== 0n && isPrenote(one)) {
    const value = one.amount.minor.toString();
    blame("field.unreadable", { field: "amount", value, expected: "nothing in a prenote" });
  }
  if (one.sequence <= after) {
    const expected = `more than ${String(after)}: trace numbers rise`;
    blame("field.unreadable", { field: "sequence", value: String(one.sequence), expected });
  }
  if (one.accountNumber.trim() === "") blame("field.missing", { field: "accountNumber" });
  if (one.name.trim() === "") blame("field.missing", { field: "name" });
  const saysType = entryClass === "WEB" || entryClass === "TEL";
  if (saysType !== (one.paymentType !== null)) {
    const expected = saysType ? "single or recurring" : `none in ${entryClass}`;
    blame("field.unreadable", { field: "paymentType", value: one.paymentType, expected });
  }
  if (entryClass === "TEL" && one.remittance !== null) {
    blame("field.unreadable", { field: "remittance", expected: "none in TEL" });
  }
  if (entryClass === "TEL" && !isDebit(one)) {
    blame("field.unreadable", { field: "kind", value: one.kind, expected: "a debit in TEL" });
  }
  return faults;
}

type Sums = { records: number; hash: bigint; debits: bigint; credits: bigint };
const nothing = (): Sums => ({ records: 0, hash: 0n, debits: 0n, credits: 0n });

function addInto(sums: Sums, more: Sums): void {
  sums.records += more.records;
  sums.hash += more.hash;
  sums.debits += more.debits;
  sums.credits += more.credits;
}

const controlOf = (sums: Sums) => ({
  entries: sums.records,
  hash: (sums.hash % 10_000_000_000n).toString().padStart(10, "0"),
  debits: sums.debits,
  credits: sums.credits,
});

/** One entry and its addendum; its trace number. */
function putEntry(sheet: Sheet, sums: Sums, one: OrderedEntry, odfi: string): string {
  const sequence = String(one.sequence).padStart(7, "0");
  const trace = `${odfi}${sequence}`;
  const addenda = one.remittance === null ? "0" : "1";
  const type = one.paymentType === "single" ? "S" : one.paymentType === "recurring" ? "R" : "";
  const written = entry.write(
    {
      transactionCode: codes[one.account][one.kind],
      rdfi: one.routing.slice(0, 8),
      checkDigit: checkDigitOf(one.routing.slice(0, 8)),
      accountNumber: one.accountNumber,
      amount: one.amount.minor,
      reference: one.reference,
      name: one.name,
      discretionary: type,
      addenda,
      trace,
    },
    sheet.lines.length + 1,
  );
  put(sheet, written);
  const rdfi = one.routing.slice(0, 8);
  const amount = one.amount.minor;
  const records = addenda === "1" ? 2 : 1;
  const hash = /^\d{8}$/.test(rdfi) ? BigInt(rdfi) : 0n;
  const [debits, credits] = isDebit(one) ? [amount, 0n] : [0n, amount];
  addInto(sums, { records, hash, debits, credits });
  if (one.remittance === null) return trace;
  const addendum = { information: one.remittance, sequence: 1, entrySequence: sequence };
  put(sheet, payment.write(addendum, sheet.lines.length + 1));
  return trace;
}

function putBatch(sheet: Sheet, file: Sums, batch: OrderedBatch, batchNumber: number): string[] {
  const sums = nothing();
  const debits = batch.entries.some(isDebit);
  const credits = batch.entries.some((one) => !isDebit(one));
  const serviceClass = debits && credits ? "200" : debits ? "225" : "220";
  const frame = {
    serviceClass,
    companyId: batch.companyId,
    odfi: batch.odfi,
    batchNumber,
  } as const;
  const { companyName, discretionary, entryClass, description, descriptiveDate } = batch;
  const start = sheet.lines.length + 1;
  if (batch.entries.length === 0) {
    sheet.faults.push(formatFault(start, "record.missing", { expected: "an entry in the batch" }));
  }
  for (const field of ["companyName", "description"] as const) {
    if (batch[field].trim() !== "") continue;
    sheet.faults.push(formatFault(start, "field.missing", { field }));
  }
  const told = { companyName, discretionary, entryClass, description, descriptiveDate };
  const dates = { effectiveOn: batch.effectiveOn, settlementDay: "", originatorStatus: "1" };
  put(sheet, batchHeader.write({ ...frame, ...told, ...dates }, start));
  const traces = batch.entries.map((one) => {
    sheet.faults.push(...ruleFaults(one, batch, sheet.after, sheet.lines.length + 1));
    sheet.after = one.sequence;
    return putEntry(sheet, sums, one, batch.odfi);
  });
  const control = { ...frame, ...controlOf(sums), authentication: "" };
  put(sheet, batchControl.write(control, sheet.lines.length + 1));
  addInto(file, sums);
  return traces;
}

/**
 * The text of a NACHA file, 94 characters a line, filled with nines to blocks of ten lines; or
 * every fault of the order, each with the line it would have had.
 */
export function writeNacha(order: NachaOrder): Result<NachaText, readonly FormatFault[]> {
  const sheet: Sheet = { lines: [], faults: [], after: 0 };
  const { createdOn, createdAt, modifier, destinationName, originName, reference } = order;
  if (!isRoutingNumber(order.destination)) {
    const about = { field: "destination", value: order.destination };
    sheet.faults.push(formatFault(1, "number.check-digit", about));
  }
  if (order.batches.length === 0) {
    sheet.faults.push(formatFault(1, "record.missing", { expected: "a batch" }));
  }
  const ends = {
    immediateDestination: order.destination.padStart(10),
    immediateOrigin: order.origin.padStart(10),
  };
  const told = { createdOn, createdAt, modifier, destinationName, originName, reference };
  put(sheet, fileHeader.write({ ...ends, ...told }, 1));
  const sums = nothing();
  const traces = order.batches.map((batch, at) => putBatch(sheet, sums, batch, at + 1));
  const records = sheet.lines.length + 1;
  const blocks = Math.ceil(records / 10);
  const control = { batches: order.batches.length, blocks, ...controlOf(sums) };
  put(sheet, fileControl.write(control, records));
  if (sheet.faults.length > 0) return err(sheet.faults);
  while (sheet.lines.length % 10 !== 0) sheet.lines.push("9".repeat(width));
  return ok({ text: `${sheet.lines.join("\n")}\n`, traces });
}
