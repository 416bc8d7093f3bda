/** One entry of a NACHA file and the addenda behind it, from lines to what they say. */

import { type Result, err, ok, usd } from "@forbear/kernel";
import type { Line } from "../csv/lines.ts";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { isRoutingNumber, transactionOf } from "./codes.ts";
import type { NachaEntry } from "./file.ts";
import { type News, changeNews, returnNews } from "./news.ts";
import { type Of, entry, iatEntry, payment } from "./records.ts";

/** An entry as it stands in the file: its own line and those of its addenda. */
export type EntryLines = { readonly line: Line; readonly addenda: readonly Line[] };

/** What the controls add up, read from the line whether or not the entry is taken. */
export type Counted = {
  readonly records: number;
  readonly hash: bigint | null;
  readonly debit: bigint | null;
  readonly credit: bigint | null;
};

const whole = (text: string): bigint | null => (/^\d+$/.test(text) ? BigInt(text) : null);

export function countedOf({ line, addenda }: EntryLines): Counted {
  const amount = whole(line.text.slice(29, 39));
  const transaction = transactionOf(line.text.slice(1, 3));
  const debit = transaction === null ? null : transaction.side === "debit" ? amount : 0n;
  const credit = transaction === null ? null : transaction.side === "credit" ? amount : 0n;
  return { records: 1 + addenda.length, hash: whole(line.text.slice(3, 11)), debit, credit };
}

type Plain = Omit<Of<typeof entry>, "checkDigit" | "rdfi"> & {
  readonly routing: string;
  /** How many addenda the entry says it has; null: its class does not say. */
  readonly announcedCount: string | null;
};

/** Classes whose entries say before the name how many addenda follow. */
const counting: ReadonlySet<string> = new Set(["CTX", "ATX", "TRX", "ENR"]);
/** Classes whose name stands where others have the reference, and the other way about. */
const turned: ReadonlySet<string> = new Set(["CIE", "MTE"]);

/** Whose it is and what we called it, where the class of the entry puts them. */
function namedBy(
  entryClass: string,
  { name, reference }: { readonly name: string; readonly reference: string },
): Pick<Plain, "name" | "reference" | "announcedCount"> {
  if (turned.has(entryClass)) return { name: reference, reference: name, announcedCount: null };
  if (!counting.has(entryClass)) return { name, reference, announcedCount: null };
  const cell = name.padEnd(22);
  return { name: cell.slice(4, 20).trim(), reference, announcedCount: cell.slice(0, 4) };
}

/** The fields that all classes share; international entries keep their name in an addendum. */
function plainOf(
  { line, addenda }: EntryLines,
  entryClass: string,
): Result<Plain, readonly FormatFault[]> {
  if (entryClass !== "IAT") {
    const read = entry.read(line.text, line.number);
    if (!read.ok) return read;
    const { rdfi, checkDigit, ...rest } = read.value;
    return ok({ ...rest, ...namedBy(entryClass, rest), routing: rdfi + checkDigit });
  }
  const read = iatEntry.read(line.text, line.number);
  if (!read.ok) return read;
  const { rdfi, checkDigit, ofac: discretionary, addendaCount, ...rest } = read.value;
  const receiver = addenda.find(({ text }) => text.startsWith("710"))?.text.slice(46, 81) ?? "";
  const announcedCount = String(addendaCount);
  const named = { name: receiver.trimEnd(), reference: "", discretionary, announcedCount };
  return ok({ ...rest, ...named, routing: rdfi + checkDigit });
}

type Behind = { readonly remittance: readonly string[]; readonly news: readonly News[] };

function behindOf(addenda: readonly Line[]): Result<Behind, readonly FormatFault[]> {
  const remittance: string[] = [];
  const news: News[] = [];
  const faults: FormatFault[] = [];
  for (const { text, number } of addenda) {
    const kind = text.slice(1, 3);
    if (kind === "99" || kind === "98") {
      const heard = kind === "99" ? returnNews(text, number) : changeNews(text, number);
      if (heard.ok) news.push(heard.value);
      else faults.push(...heard.error);
      continue;
    }
    if (kind === "05") {
      const read = payment.read(text, number);
      if (read.ok) remittance.push(read.value.information);
      else faults.push(...read.error);
      continue;
    }
    if (/^(?:02|1[0-8])$/.test(kind)) remittance.push(text.slice(3, 83).trimEnd());
    else faults.push(formatFault(number, "record.unknown", { field: "addendaType", value: kind }));
  }
  return faults.length > 0 ? err(faults) : ok({ remittance, news });
}

/** An entry, or every fault of its lines. */
export function entryOf(lines: EntryLines, entryClass: string): Result<NachaEntry, FormatFault[]> {
  const { line, addenda } = lines;
  const plain = plainOf(lines, entryClass);
  const behind = behindOf(addenda);
  if (!plain.ok || !behind.ok) {
    return err([...(plain.ok ? [] : plain.error), ...(behind.ok ? [] : behind.error)]);
  }
  const { transactionCode, routing, addenda: announced, amount, name, ...rest } = plain.value;
  const { announcedCount } = rest;
  const faults: FormatFault[] = [];
  const blame = (...about: Parameters<typeof formatFault>): void => {
    faults.push(formatFault(...about));
  };
  const transaction = transactionOf(transactionCode);
  if (transaction === null) {
    const value = transactionCode;
    blame(line.number, "field.unknown-code", { field: "transactionCode", value });
  }
  if (!isRoutingNumber(routing)) {
    blame(line.number, "number.check-digit", { field: "rdfi", value: routing });
  }
  if ((announced === "1") !== addenda.length > 0) {
    const expected = announced === "1" ? "addenda behind it" : "no addenda behind it";
    blame(line.number, "record.missing", { field: "addenda", value: announced, expected });
  }
  // What comes back brings other addenda than it went out with.
  const isNews = behind.value.news.length > 0;
  if (announcedCount !== null && !isNews && whole(announcedCount) !== BigInt(addenda.length)) {
    const expected = `${String(addenda.length)}, the addenda behind it`;
    blame(line.number, "count.differs", { field: "addendaCount", value: announcedCount, expected });
  }
  if (entryClass === "IAT" && !isNews && name === "") {
    blame(line.number, "record.missing", { field: "addenda", expected: "an addendum 710" });
  }
  const unit = transactionCode.charAt(1);
  if ("3489".includes(unit) && amount !== 0n) {
    const expected = `nothing under transaction code ${transactionCode}`;
    blame(line.number, "field.differs", { field: "amount", value: amount.toString(), expected });
  }
  if ("16".includes(unit) && behind.value.news.length === 0) {
    blame(line.number, "record.missing", { field: "addenda", expected: "an addendum 98 or 99" });
  }
  if (entryClass === "COR" && !behind.value.news.some(({ kind }) => kind.startsWith("change"))) {
    blame(line.number, "record.missing", { field: "addenda", expected: "an addendum 98" });
  }
  if (transaction === null || faults.length > 0) return err(faults);
  return ok({
    line: line.number,
    transaction,
    transactionCode,
    routing,
    accountNumber: rest.accountNumber,
    amount: usd(amount),
    reference: rest.reference,
    counterparty: name,
    discretionary: rest.discretionary,
    trace: rest.trace,
    ...behind.value,
  });
}
