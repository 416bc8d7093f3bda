/** Writes Bacs Standard 18: labels, items, a contra for each day and side, totals. */

import { type PlainDate, type Result, addDays, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import type { Layout, Values } from "../fixed/record.ts";
import { type BacsItem, type BacsSubmission, bacsWords, codeOf } from "./order.ts";
import { itemFaults, movesMoney, takesMoney } from "./order.ts";
import { type Of, dailyItem, eof1, eof2, hdr1, hdr2, multiItem } from "./records.ts";
import { recordWidths, uhl1, utl1, vol1 } from "./records.ts";

type Sheet = { readonly lines: string[]; readonly faults: FormatFault[] };

function put<T>(sheet: Sheet, table: Layout<T>, values: Values<T>): void {
  const written = table.write(values, sheet.lines.length + 1);
  if (!written.ok) sheet.faults.push(...written.error);
  sheet.lines.push(written.ok ? written.value : "".padEnd(table.width));
}

type Record = Of<typeof multiItem>;

const recordOf = (item: BacsItem, submission: BacsSubmission): Record => ({
  sortCode: item.sortCode,
  accountNumber: item.accountNumber,
  accountType: "0",
  transactionCode: codeOf[item.kind],
  ownSortCode: submission.ownSortCode,
  ownAccountNumber: submission.ownAccountNumber,
  free: "",
  amount: item.amount.minor,
  ownName: bacsWords(submission.ownName, 18),
  reference: item.reference,
  name: bacsWords(item.name, 18),
  processOn: item.processOn,
});

/** The other half of a day's debits, or of its credits: on the service user's own account. */
function contrasOf(submission: BacsSubmission, on: PlainDate): Record[] {
  const today = submission.items.filter(({ processOn }) => processOn === on);
  const sumOf = (debits: boolean): bigint =>
    today
      .filter(({ kind }) => movesMoney(kind) && takesMoney(kind) === debits)
      .reduce((sum, { amount }) => sum + amount.minor, 0n);
  const { ownSortCode, ownAccountNumber } = submission;
  const ownName = bacsWords(submission.ownName, 18);
  const contra = (amount: bigint, transactionCode: "17" | "99"): Record[] =>
    amount === 0n
      ? []
      : [
          {
            sortCode: ownSortCode,
            accountNumber: ownAccountNumber,
            accountType: "0",
            transactionCode,
            ownSortCode,
            ownAccountNumber,
            free: "",
            amount,
            ownName,
            reference: "CONTRA",
            name: ownName,
            processOn: on,
          },
        ];
  return [...contra(sumOf(true), "99"), ...contra(sumOf(false), "17")];
}

const blockLength = 2000;
const keptDays = 7;

/**
 * The text of a submission, a label or record a line; or every fault of it, with the line its
 * record would have had. Several processing days make a multi-day file.
 */
export function writeBacs(submission: BacsSubmission): Result<string, readonly FormatFault[]> {
  const sheet: Sheet = { lines: [], faults: [] };
  const { serial, userNumber, createdOn, fileNumber, items } = submission;
  const days = [...new Set(items.map(({ processOn }) => processOn))].sort();
  const [firstDay] = days;
  if (firstDay === undefined) return err([formatFault(0, "record.missing", { field: "items" })]);
  const multi = days.length > 1;
  const file = {
    userNumber,
    userNumberAgain: userNumber,
    serial,
    createdOn,
    expiresOn: addDays(createdOn, keptDays),
    blocks: 0,
  };
  const recordLength = multi ? recordWidths.multi : recordWidths.daily;
  const work = multi ? "4 MULTI" : "1 DAILY";
  put(sheet, vol1, { serial, userNumber });
  put(sheet, hdr1, file);
  put(sheet, hdr2, { blockLength, recordLength });
  put(sheet, uhl1, { processOn: firstDay, work, fileNumber });
  const records: Record[] = [];
  for (const on of days) {
    const today = items.filter(({ processOn }) => processOn === on);
    for (const item of today) {
      sheet.faults.push(...itemFaults(item, sheet.lines.length + 1 + records.length, createdOn));
      records.push(recordOf(item, submission));
    }
    records.push(...contrasOf(submission, on));
  }
  for (const record of records) {
    if (multi) put(sheet, multiItem, record);
    else {
      const { processOn, ...rest } = record;
      if (processOn === firstDay) put(sheet, dailyItem, rest);
    }
  }
  const credits = records.filter(({ transactionCode }) => transactionCode === "99");
  const debits = records.filter(({ transactionCode }) => /^(?:01|1\d)$/.test(transactionCode));
  put(sheet, eof1, file);
  put(sheet, eof2, { blockLength, recordLength });
  put(sheet, utl1, {
    debits: debits.reduce((sum, { amount }) => sum + amount, 0n),
    credits: credits.reduce((sum, { amount }) => sum + amount, 0n),
    debitCount: debits.length,
    creditCount: credits.length,
  });
  return sheet.faults.length > 0 ? err(sheet.faults) : ok(`${sheet.lines.join("\n")}\n`);
}
