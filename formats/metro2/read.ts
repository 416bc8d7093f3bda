/** Reads Metro 2 in character format; the trailer's totals must be those of the records. */

import { type Result, assert, err, ok } from "@forbear/kernel";
import { textOf } from "../bank/bytes.ts";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import type { Layout, Values } from "../fixed/record.ts";
import { type Metro2Record, recordsIn } from "./blocks.ts";
import type { Metro2Account, Metro2File } from "./file.ts";
import { base, header, shortest } from "./records.ts";
import { type J1, type J2, j1, j2, k1, k2, k3, k4, l1, n1 } from "./segments.ts";
import { totalsOf, trailer } from "./trailer.ts";

type Found = {
  j1: J1[];
  j2: J2[];
  k1: Metro2Account["k1"];
  k2: Metro2Account["k2"];
  k3: Metro2Account["k3"];
  k4: Metro2Account["k4"];
  l1: Metro2Account["l1"];
  n1: Metro2Account["n1"];
};

const names = ["J1", "J2", "K1", "K2", "K3", "K4", "L1", "N1"] as const;
type SegmentName = (typeof names)[number];
const widths: Readonly<Record<SegmentName, number>> = {
  J1: j1.width,
  J2: j2.width,
  K1: k1.width,
  K2: k2.width,
  K3: k3.width,
  K4: k4.width,
  L1: l1.width,
  N1: n1.width,
};

/** Reads one segment into its place; a second one where one is due is a fault. */
function take(found: Found, name: SegmentName, text: string, line: number): readonly FormatFault[] {
  const one = <T>(
    segment: Layout<T>,
    before: Values<T> | null,
    keep: (value: Values<T>) => void,
  ): readonly FormatFault[] => {
    if (before !== null) return [formatFault(line, "record.twice", { field: name })];
    const value = segment.read(text, line);
    if (!value.ok) return value.error;
    keep(value.value);
    return [];
  };
  switch (name) {
    case "J1":
      return one(j1, null, (value) => found.j1.push(value));
    case "J2":
      return one(j2, null, (value) => found.j2.push(value));
    case "K1":
      return one(k1, found.k1, (value) => (found.k1 = value));
    case "K2":
      return one(k2, found.k2, (value) => (found.k2 = value));
    case "K3":
      return one(k3, found.k3, (value) => (found.k3 = value));
    case "K4":
      return one(k4, found.k4, (value) => (found.k4 = value));
    case "L1":
      return one(l1, found.l1, (value) => (found.l1 = value));
    case "N1":
      return one(n1, found.n1, (value) => (found.n1 = value));
  }
}

function accountOf({ line, text }: Metro2Record): Result<Metro2Account, FormatFault[]> {
  const found: Found = {
    j1: [],
    j2: [],
    k1: null,
    k2: null,
    k3: null,
    k4: null,
    l1: null,
    n1: null,
  };
  const faults: FormatFault[] = [];
  const own = base.read(text.slice(0, shortest), line);
  if (!own.ok) faults.push(...own.error);
  for (let at = shortest; text.slice(at).trim() !== "";) {
    const name = names.find((one) => text.startsWith(one, at));
    if (name === undefined) {
      const about = { field: "segment", value: text.slice(at, at + 2), expected: names.join(", ") };
      faults.push(formatFault(line, "record.unknown", about));
      break;
    }
    const width = widths[name];
    faults.push(...take(found, name, text.slice(at, at + width).padEnd(width), line));
    at += width;
  }
  if (!own.ok || faults.length > 0) return err(faults);
  const { recordLength, ...values } = own.value;
  assert(recordLength === text.length, "a record is cut at the length it announces");
  return ok({ base: values, ...found });
}

/** Each total of the trailer beside what was counted. */
function totalFaults(end: Metro2Record, accounts: readonly Metro2Account[]): FormatFault[] {
  const stands = trailer.read(end.text.slice(0, shortest), end.line);
  if (!stands.ok) return [...stands.error];
  const told: Readonly<Record<string, number>> = stands.value;
  return Object.entries(totalsOf(accounts)).flatMap(([field, counted]) => {
    const value = told[field];
    if (value === undefined || value === counted) return [];
    const about = { field, value: String(value), expected: String(counted) };
    return [formatFault(end.line, "count.differs", about)];
  });
}

/**
 * Reads a file of fixed or variable records, blocked or not. Totals that do not agree refuse it. An
 * account that cannot be read is left out alone, and then no total can be held against the others.
 */
export function readMetro2(bytes: Uint8Array, setting: ReadSetting = {}): Reading<Metro2File> {
  const text = textOf(bytes);
  if (!text.ok) return refused([text.error]);
  const records = recordsIn(text.value);
  if (!records.ok) return refused([records.error]);
  const [head, ...rest] = records.value;
  const end = rest.pop();
  const kind = (record: Metro2Record | undefined): string => record?.text.slice(4, 11) ?? "";
  if (head === undefined || !kind(head).startsWith("HEADER")) {
    const about = { value: kind(head), expected: "a header record first" };
    return refused([formatFault(head?.line ?? 1, "record.missing", about)]);
  }
  if (end === undefined || kind(end) !== "TRAILER") {
    const expected = "a trailer record at the end";
    return refused(
      [formatFault(end?.line ?? head.line, "file.truncated", { expected })],
      rest.length,
    );
  }
  const opened = header.read(head.text.slice(0, shortest), head.line);
  if (!opened.ok) return refused(opened.error, rest.length);
  const accounts: Metro2Account[] = [];
  const faults: FormatFault[] = [];
  for (const record of rest) {
    const account = accountOf(record);
    if (account.ok) accounts.push(account.value);
    else faults.push(...account.error);
  }
  const rejected = rest.length - accounts.length;
  const wrong = rejected > 0 ? [] : totalFaults(end, accounts);
  if (wrong.length > 0) return refused(wrong, rest.length);
  const { recordLength, ...reporter } = opened.value;
  assert(recordLength === head.text.length, "a record is cut at the length it announces");
  const counted = { taken: accounts.length, rejected };
  return read({ header: reporter, accounts }, counted, faults, setting);
}
