/** Amounts and days as ISO 20022 writes them. */

import {
  type Money,
  type PlainDate,
  type Result,
  err,
  ok,
  parseCurrency,
  parseDecimal,
  parsePlainDate,
} from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { type Element, elementAt } from "./read.ts";

/** An element such as <Amt Ccy="EUR">8.85</Amt>; never below zero. */
export function moneyIn(at: Element): Result<Money, FormatFault> {
  const named = at.attributes.get("Ccy") ?? "";
  const currency = parseCurrency(named);
  if (!currency.ok) {
    return err(
      formatFault(at.line, "currency.unknown", { field: `${at.name}/@Ccy`, value: named }),
    );
  }
  const plain = /^\d{1,15}(?:\.\d{1,5})?$/.test(at.text);
  const amount = plain ? parseDecimal(at.text, currency.value) : err("not-money");
  if (amount.ok) return amount;
  const expected = `an amount of ${currency.value}, as 1234.50`;
  return err(
    formatFault(at.line, "amount.unreadable", { field: at.name, value: at.text, expected }),
  );
}

/** A choice of <Dt> and <DtTm> below `path`: the day as the bank counts it. Null: not there. */
export function dayIn(from: Element, path: string): Result<PlainDate | null, FormatFault> {
  const at = elementAt(from, `${path}/Dt`, `${path}/DtTm`, path);
  if (at === null) return ok(null);
  const match = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
    at.text,
  );
  const on = match?.[1] === undefined ? err("not-a-date") : parsePlainDate(match[1]);
  if (on.ok) return on;
  const code = match === null ? "date.unreadable" : "date.impossible";
  return err(formatFault(at.line, code, { field: path, value: at.text }));
}

/** The version that the root's namespace names, as "camt.053.001.08". */
export const versionOf = (root: Element): string | null => {
  for (const [name, value] of root.attributes) {
    if (!/^xmlns(?::|$)/.test(name)) continue;
    const found = /\b((?:camt|pain|pacs)\.\d{3}\.\d{3}\.\d{2})$/.exec(value)?.[1];
    if (found !== undefined) return found;
  }
  return null;
};
