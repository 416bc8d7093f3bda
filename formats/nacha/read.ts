/** Reads a NACHA file: every control checked, each entry taken or told why not. */

import type { Line } from "../csv/lines.ts";
import { recordsOf, textOf } from "../bank/bytes.ts";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import { type Counted, type EntryLines, countedOf, entryOf } from "./entry.ts";
import type { NachaBatch, NachaEntry, NachaFile } from "./file.ts";
import { batchControl, batchHeader, fileControl, fileHeader, width } from "./records.ts";

type Open = EntryLines & { readonly addenda: Line[] };
type BatchLines = { readonly header: Line; readonly entries: Open[]; control: Line | null };
type FileLines = {
  header: Line | null;
  readonly batches: BatchLines[];
  control: Line | null;
  /** Records up to and with the file control. */
  records: number;
};

/** Sorts lines into the file's own order; the first line out of place ends it. */
function sorted(lines: readonly Line[]): { file: FileLines; faults: FormatFault[] } {
  const file: FileLines = { header: null, batches: [], control: null, records: 0 };
  let open: BatchLines | null = null;
  const wrong = (line: Line, code: "record.order" | "record.unknown" | "file.after-end") => ({
    file,
    faults: [formatFault(line.number, code, { value: line.text.trimEnd() })],
  });
  for (const line of lines) {
    if (file.control !== null) {
      if (/^9+$/.test(line.text)) continue;
      return wrong(line, "file.after-end");
    }
    file.records += 1;
    const kind = line.text.charAt(0);
    if (!"156789".includes(kind)) return wrong(line, "record.unknown");
    if ((kind === "1") !== (file.header === null)) return wrong(line, "record.order");
    if ((kind === "5" || kind === "9") === (open !== null)) {
      if (kind !== "1") return wrong(line, "record.order");
    }
    if (kind === "1") file.header = line;
    else if (kind === "5") {
      open = { header: line, entries: [], control: null };
      file.batches.push(open);
    } else if (kind === "6") open?.entries.push({ line, addenda: [] });
    else if (kind === "7") {
      const owner = open?.entries.at(-1);
      if (owner === undefined) return wrong(line, "record.order");
      owner.addenda.push(line);
    } else if (kind === "8" && open !== null) {
      open.control = line;
      open = null;
    } else if (kind === "9") file.control = line;
  }
  return { file, faults: [] };
}

type Sums = { records: number; hash: bigint | null; debit: bigint | null; credit: bigint | null };

const plus = (a: bigint | null, b: bigint | null): bigint | null =>
  a === null || b === null ? null : a + b;

/** What the entries come to; null where one of them cannot be read. */
const summed = (all: readonly Counted[]): Sums =>
  all.reduce<Sums>(
    (sums, one) => ({
      records: sums.records + one.records,
      hash: plus(sums.hash, one.hash),
      debit: plus(sums.debit, one.debit),
      credit: plus(sums.credit, one.credit),
    }),
    { records: 0, hash: 0n, debit: 0n, credit: 0n },
  );

type Control = { entries: number; hash: string; debits: bigint; credits: bigint };

/** A control beside what its records come to. */
function controlFaults(line: number, control: Control, sums: Sums): FormatFault[] {
  const faults: FormatFault[] = [];
  if (control.entries !== sums.records) {
    const value = String(control.entries);
    const expected = String(sums.records);
    faults.push(formatFault(line, "count.differs", { field: "entries", value, expected }));
  }
  if (sums.hash !== null && BigInt(control.hash) !== sums.hash % 10_000_000_000n) {
    const expected = (sums.hash % 10_000_000_000n).toString().padStart(10, "0");
    faults.push(
      formatFault(line, "hash.differs", { field: "hash", value: control.hash, expected }),
    );
  }
  const totals = [
    ["debits", control.debits, sums.debit],
    ["credits", control.credits, sums.credit],
  ] as const;
  for (const [field, stands, sum] of totals) {
    if (sum === null || stands === sum) continue;
    const about = { field, value: stands.toString(), expected: sum.toString() };
    faults.push(formatFault(line, "total.differs", about));
  }
  return faults;
}

type Found = { readonly batch: NachaBatch | null; readonly faults: readonly FormatFault[] };
type Judged = Found & { readonly whole: readonly FormatFault[]; readonly rejected: number };

/** An international batch in another currency than dollars: its amounts are not ours to read as such. */
function foreignIn(
  { entryClass, descriptiveDate }: NachaBatch["header"],
  line: number,
): FormatFault | null {
  const currency = descriptiveDate.slice(0, 3);
  if (entryClass !== "IAT" || currency === "USD") return null;
  const about = { field: "originatingCurrency", value: currency, expected: "USD" };
  return formatFault(line, "currency.differs", about);
}

/** One batch: `whole` are faults for which the file is refused, `faults` those of its entries. */
function batchOf(lines: BatchLines): Judged {
  const { header: at, entries, control: end } = lines;
  const nothing = { batch: null, faults: [], rejected: entries.length };
  if (at.text.slice(50, 53) === "ADV") {
    const about = { field: "entryClass", value: "ADV" };
    return { ...nothing, whole: [formatFault(at.number, "record.not-taken", about)] };
  }
  const header = batchHeader.read(at.text, at.number);
  if (!header.ok) return { ...nothing, whole: header.error };
  const foreign = foreignIn(header.value, at.number);
  if (foreign !== null) return { ...nothing, whole: [foreign] };
  if (end === null) return { ...nothing, whole: [formatFault(at.number, "file.truncated")] };
  const control = batchControl.read(end.text, end.number);
  if (!control.ok) return { ...nothing, whole: control.error };
  const whole = controlFaults(end.number, control.value, summed(entries.map(countedOf)));
  const twins = [
    ["serviceClass", control.value.serviceClass, header.value.serviceClass],
    ["odfi", control.value.odfi, header.value.odfi],
    ["batchNumber", String(control.value.batchNumber), String(header.value.batchNumber)],
  ] as const;
  for (const [field, value, expected] of twins) {
    if (value === expected) continue;
    whole.push(formatFault(end.number, "field.differs", { field, value, expected }));
  }
  const taken: NachaEntry[] = [];
  const faults: FormatFault[] = [];
  for (const one of entries) {
    const found = entryOf(one, header.value.entryClass);
    if (found.ok) taken.push(found.value);
    else faults.push(...found.error);
  }
  const batch = { line: at.number, header: header.value, entries: taken };
  return { batch, faults, whole, rejected: entries.length - taken.length };
}

function fileFaults(file: FileLines, end: Line): FormatFault[] {
  const control = fileControl.read(end.text, end.number);
  if (!control.ok) return [...control.error];
  const all = file.batches.flatMap(({ entries }) => entries.map(countedOf));
  const faults = controlFaults(end.number, control.value, summed(all));
  const counts = [
    ["batches", control.value.batches, file.batches.length],
    ["blocks", control.value.blocks, Math.ceil(file.records / 10)],
  ] as const;
  for (const [field, stands, counted] of counts) {
    if (stands === counted) continue;
    const about = { field, value: String(stands), expected: String(counted) };
    faults.push(formatFault(end.number, "count.differs", about));
  }
  return faults;
}

/**
 * Reads a NACHA file of any entry class but ADV, with or without line ends and block filling.
 * A control that does not agree refuses the file: nobody can say which entry is the false one.
 */
export function readNacha(bytes: Uint8Array, setting: ReadSetting = {}): Reading<NachaFile> {
  const text = textOf(bytes);
  if (!text.ok) return refused([text.error]);
  const lines = recordsOf(text.value, width);
  if (!lines.ok) return refused([lines.error]);
  const { file, faults: disorder } = sorted(lines.value);
  const entries = file.batches.reduce((all, batch) => all + batch.entries.length, 0);
  if (disorder.length > 0) return refused(disorder, entries);
  const last = lines.value.at(-1)?.number ?? 0;
  if (file.header === null) return refused([formatFault(last, "record.missing")], entries);
  const header = fileHeader.read(file.header.text, file.header.number);
  if (!header.ok) return refused(header.error, entries);
  const judged = file.batches.map(batchOf);
  if (file.control === null) {
    const expected = "a file control, which begins with 9";
    return refused([formatFault(last, "file.truncated", { expected })], entries);
  }
  const whole = judged.flatMap((one) => one.whole);
  const advice = whole.some(({ code }) => code === "record.not-taken");
  const broken = advice ? whole : [...whole, ...fileFaults(file, file.control)];
  if (broken.length > 0) return refused(broken, entries);
  const batches = judged.flatMap(({ batch }) => (batch === null ? [] : [batch]));
  const rejected = judged.reduce((all, one) => all + one.rejected, 0);
  const faults = judged.flatMap((one) => one.faults);
  const counted = { taken: entries - rejected, rejected };
  return read({ header: header.value, batches }, counted, faults, setting);
}
