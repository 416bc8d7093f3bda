/** What a BAI2 account record says in sums: balances and totals by type code. */

import { type Result, err, ok } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import type { Bai2Record } from "./fields.ts";

export type Summary = { readonly code: string; readonly minor: bigint | null };

/** A whole number of minor units with its sign; empty: nothing is said. */
export function minorOf(text: string): Result<bigint | null, "not-money"> {
  if (text.trim() === "") return ok(null);
  return /^[+-]?\d{1,18}$/.test(text.trim()) ? ok(BigInt(text.trim())) : err("not-money");
}

/** How many fields the kind of funds takes behind itself. */
function behindFunds(fields: readonly string[], at: number): number {
  switch (fields[at]) {
    case "S":
      return 3;
    case "V":
      return 2;
    case "D": {
      const pairs = Number(fields[at + 1] ?? "0");
      return Number.isInteger(pairs) && pairs >= 0 && pairs <= 1000 ? 1 + pairs * 2 : 1;
    }
    default:
      return 0;
  }
}

/** The sums of a record 03: code, amount, count of items, kind of funds, again and again. */
export function summariesOf({ fields, line }: Bai2Record): Result<Summary[], FormatFault> {
  const summaries: Summary[] = [];
  for (let at = 3; at < fields.length;) {
    const code = fields[at]?.trim() ?? "";
    const rest = fields.slice(at);
    if (rest.every((field) => field.trim() === "")) break;
    if (code !== "" && !/^\d{3}$/.test(code)) {
      const about = { field: "typeCode", value: code, expected: "three digits" };
      return err(formatFault(line, "field.unreadable", about));
    }
    const amount = fields[at + 1] ?? "";
    const minor = minorOf(amount);
    if (!minor.ok) {
      return err(formatFault(line, "amount.unreadable", { field: code, value: amount }));
    }
    summaries.push({ code, minor: minor.value });
    at += 4 + behindFunds(fields, at + 3);
  }
  return ok(summaries);
}
