/** The 20,000 true accounts: six months of bills, payments and delays, as they were published. */

import { gunzipSync } from "node:zlib";
import { csvRecords } from "@forbear/formats";
import { Defect, assert, present } from "@forbear/kernel";

export type SourceMonth = {
  /** New Taiwan dollars; below zero is a credit. */
  readonly billed: number;
  readonly paid: number;
  /** Months overdue; 0 in part and in time, -1 paid in full, -2 not used. */
  readonly delay: number;
};

export type SourceAccount = {
  readonly id: number;
  /** New Taiwan dollars. */
  readonly limit: number;
  /** The latest first: September to April 2005. */
  readonly months: readonly SourceMonth[];
  /** For the fairness report; the file's own codes, `age` in years, null where it is not known. */
  readonly apart: {
    readonly sex: string;
    readonly education: string;
    readonly marriage: string;
    readonly age: number | null;
  };
};

/** What the account did in the month after: kept apart from the account, as a placement never knows it. */
export type SourceOutcome = { readonly id: number; readonly defaulted: boolean };

export type Source = {
  readonly accounts: readonly SourceAccount[];
  readonly outcomes: readonly SourceOutcome[];
};

const delayColumns = ["PAY_0", "PAY_2", "PAY_3", "PAY_4", "PAY_5", "PAY_6"];

/** Reads the published file, gzipped as it is shipped. A damaged file is a defect: it is our own. */
export function readSource(gzipped: Uint8Array): Source {
  const records = csvRecords(gunzipSync(gzipped));
  const cells = records.map((one) => (one.kind === "cells" ? one.cells : []));
  const header = present(cells[0], "a header");
  const at = (name: string): number => {
    const column = header.indexOf(name);
    assert(column >= 0, `the source has no column ${name}`);
    return column;
  };
  const delays = delayColumns.map(at);
  const bills = [1, 2, 3, 4, 5, 6].map((n) => at(`BILL_AMT${n}`));
  const paid = [1, 2, 3, 4, 5, 6].map((n) => at(`PAY_AMT${n}`));
  const [id, limit, outcome] = [at("ID"), at("LIMIT_BAL"), at("default.payment.next.month")];
  const apart = { sex: at("SEX"), education: at("EDUCATION"), marriage: at("MARRIAGE") };
  const age = at("AGE");
  const rows = cells.slice(1);
  const whole = (row: readonly string[], column: number | undefined): number => {
    const value = Number(row[present(column)]);
    if (!Number.isSafeInteger(value)) throw new Defect(`not a whole number: ${row.join(",")}`);
    return value;
  };
  const accounts = rows.map((row) => ({
    id: whole(row, id),
    limit: whole(row, limit),
    months: delays.map((delay, n) => ({
      billed: whole(row, bills[n]),
      paid: whole(row, paid[n]),
      delay: whole(row, delay),
    })),
    apart: {
      sex: present(row[apart.sex]),
      education: present(row[apart.education]),
      marriage: present(row[apart.marriage]),
      age: row[age] === "nan" ? null : whole(row, age),
    },
  }));
  const outcomes = rows.map((row) => ({
    id: whole(row, id),
    defaulted: row[outcome] === "1",
  }));
  return { accounts, outcomes };
}
