/** Reads Bacs Standard 18: labels that agree, totals that add up, each day's contras. */

import { type PlainDate, type Result, err, money, ok } from "@forbear/kernel";
import type { Line } from "../csv/lines.ts";
import { linesOf, textOf } from "../bank/bytes.ts";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type ReadSetting, type Reading, read, refused } from "../bank/reading.ts";
import type { Layout, Values } from "../fixed/record.ts";
import { type BacsItem, type BacsKind, type BacsSubmission, codeOf } from "./order.ts";
import { movesMoney, takesMoney } from "./order.ts";
import {
  dailyItem,
  eof1,
  eof2,
  hdr1,
  hdr2,
  multiItem,
  recordWidths,
  uhl1,
  utl1,
} from "./records.ts";
import { type Of, vol1 } from "./records.ts";

const kinds = Object.keys(codeOf) as readonly BacsKind[];
const kindOf = new Map<string, BacsKind>(kinds.map((kind) => [codeOf[kind], kind]));

type Found = {
  readonly item: BacsItem;
  readonly contra: boolean;
  readonly own: Pick<BacsSubmission, "ownSortCode" | "ownAccountNumber" | "ownName">;
};

function recordOf(
  line: Line,
  multi: boolean,
  day: PlainDate,
): Result<Found, readonly FormatFault[]> {
  const width = multi ? recordWidths.multi : recordWidths.daily;
  const bare = line.text.trimEnd();
  if (bare.length > width) {
    const expected = `${String(width)} characters, not ${String(bare.length)}`;
    return err([formatFault(line.number, "line.too-long", { value: bare, expected })]);
  }
  const padded = bare.padEnd(width);
  const daily = dailyItem.read(padded.slice(0, recordWidths.daily), line.number);
  if (!daily.ok) return daily;
  const dated = multi ? multiItem.read(padded, line.number) : null;
  if (dated?.ok === false) return dated;
  const processOn = dated?.value.processOn ?? day;
  const { transactionCode, amount, ownName, ownSortCode, ownAccountNumber, ...known } = daily.value;
  const { sortCode, accountNumber, reference, name } = known;
  const kind = kindOf.get(transactionCode) ?? "debit";
  const contra =
    reference.startsWith("CONTRA") &&
    sortCode === ownSortCode &&
    accountNumber === ownAccountNumber;
  const gbp = money("GBP", amount);
  const item = { kind, sortCode, accountNumber, amount: gbp, reference, name, processOn };
  return ok({ item, contra, own: { ownSortCode, ownAccountNumber, ownName } });
}

/** Per day and side, what contras say must be what the items come to. */
function contraFaults(all: readonly Found[], line: number): FormatFault[] {
  const sums = new Map<string, { items: bigint; contras: bigint }>();
  for (const { item, contra } of all) {
    if (!movesMoney(item.kind)) continue;
    const debits = takesMoney(item.kind) !== contra;
    const field = `contra of ${debits ? "debits" : "credits"} on ${item.processOn}`;
    const sum = sums.get(field) ?? { items: 0n, contras: 0n };
    if (contra) sum.contras += item.amount.minor;
    else sum.items += item.amount.minor;
    sums.set(field, sum);
  }
  return [...sums].flatMap(([field, { items, contras }]) =>
    items === contras
      ? []
      : [
          formatFault(line, "total.differs", {
            field,
            value: contras.toString(),
            expected: items.toString(),
          }),
        ],
  );
}

function totalFaults(total: Of<typeof utl1>, all: readonly Found[], line: number): FormatFault[] {
  const debits = all.filter(({ item }) => takesMoney(item.kind));
  const credits = all.filter(({ item }) => item.kind === "credit");
  const sum = (some: readonly Found[]): bigint =>
    some.reduce((minor, { item }) => minor + item.amount.minor, 0n);
  const figures = [
    ["debits", "total.differs", total.debits, sum(debits)],
    ["credits", "total.differs", total.credits, sum(credits)],
    ["debitCount", "count.differs", BigInt(total.debitCount), BigInt(debits.length)],
    ["creditCount", "count.differs", BigInt(total.creditCount), BigInt(credits.length)],
  ] as const;
  return figures.flatMap(([field, code, stands, due]) =>
    stands === due
      ? []
      : [formatFault(line, code, { field, value: stands.toString(), expected: due.toString() })],
  );
}

/** Reads a label that has to stand here. */
function label<T>(
  lines: readonly Line[],
  at: number,
  table: Layout<T>,
): Result<Values<T> & { readonly line: number }, readonly FormatFault[]> {
  const line = lines[at];
  if (line === undefined) {
    const last = lines.at(-1)?.number ?? 1;
    return err([formatFault(last, "file.truncated", { expected: table.name })]);
  }
  if (!line.text.startsWith(table.name)) {
    const about = { value: line.text.slice(0, 4), expected: table.name };
    const code = at < 4 ? "record.order" : "file.truncated";
    return err([formatFault(line.number, code, about)]);
  }
  const value = table.read(line.text.trimEnd().padEnd(table.width), line.number);
  return value.ok ? ok({ ...value.value, line: line.number }) : value;
}

/** A file of Bacs, its labels opened. */
export function readBacs(bytes: Uint8Array, setting: ReadSetting = {}): Reading<BacsSubmission> {
  const text = textOf(bytes);
  if (!text.ok) return refused([text.error]);
  const split = linesOf(text.value);
  if (!split.ok) return refused([split.error]);
  const lines = split.value.filter((line) => line.text.trim() !== "");
  const end = lines.findIndex((line) => line.text.startsWith("EOF1"));
  const body = lines.slice(4, end < 0 ? undefined : end);
  const fail = (faults: readonly FormatFault[]): Reading<BacsSubmission> =>
    refused(faults, body.length);
  const volume = label(lines, 0, vol1);
  if (!volume.ok) return fail(volume.error);
  const head = label(lines, 1, hdr1);
  if (!head.ok) return fail(head.error);
  const lengths = label(lines, 2, hdr2);
  if (!lengths.ok) return fail(lengths.error);
  const user = label(lines, 3, uhl1);
  if (!user.ok) return fail(user.error);
  if (end < 0) {
    const last = lines.at(-1)?.number ?? 1;
    return fail([formatFault(last, "file.truncated", { expected: "EOF1" })]);
  }
  const tail = label(lines, end, eof1);
  if (!tail.ok) return fail(tail.error);
  const tailLengths = label(lines, end + 1, eof2);
  if (!tailLengths.ok) return fail(tailLengths.error);
  const totals = label(lines, end + 2, utl1);
  if (!totals.ok) return fail(totals.error);
  const after = lines[end + 3];
  if (after !== undefined) return fail([formatFault(after.number, "file.after-end")]);
  const wrong: FormatFault[] = [];
  const same = (line: number, field: string, value: string, expected: string): void => {
    if (value !== expected)
      wrong.push(formatFault(line, "field.differs", { field, value, expected }));
  };
  const { serial, userNumber } = volume.value;
  const multi = user.value.work === "4 MULTI";
  const width = multi ? recordWidths.multi : recordWidths.daily;
  same(head.value.line, "serial", head.value.serial, serial);
  same(head.value.line, "userNumber", head.value.userNumber, userNumber);
  same(lengths.value.line, "recordLength", String(lengths.value.recordLength), String(width));
  same(tail.value.line, "serial", tail.value.serial, serial);
  same(tail.value.line, "userNumber", tail.value.userNumber, userNumber);
  const found: Found[] = [];
  const faults: FormatFault[] = [];
  let rejected = 0;
  for (const line of body) {
    const record = recordOf(line, multi, user.value.processOn);
    if (record.ok) found.push(record.value);
    else {
      rejected += 1;
      faults.push(...record.error);
    }
  }
  if (rejected === 0) {
    wrong.push(...totalFaults(totals.value, found, totals.value.line));
    wrong.push(...contraFaults(found, totals.value.line));
  }
  const items = found.filter(({ contra }) => !contra).map(({ item }) => item);
  const contras = found.length - items.length;
  if (wrong.length > 0) return refused(wrong, body.length - contras);
  const [own] = found.map((one) => one.own);
  if (own === undefined) return refused(faults, rejected);
  const named = { serial, userNumber, createdOn: head.value.createdOn };
  const content = { ...named, fileNumber: user.value.fileNumber, ...own, items };
  return read(content, { taken: items.length, rejected }, faults, setting);
}
