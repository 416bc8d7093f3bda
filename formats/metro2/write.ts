/** Writes Metro 2 in character format, its lengths and totals computed; no record breaks a rule. */

import { type Result, err, ok } from "@forbear/kernel";
import { type FormatFault } from "../bank/fault.ts";
import type { Layout, Values } from "../fixed/record.ts";
import type { Metro2Account, Metro2File } from "./file.ts";
import { base, header, shortest } from "./records.ts";
import { ruleFaults } from "./rules.ts";
import { j1, j2, k1, k2, k3, k4, l1, n1 } from "./segments.ts";
import { totalsOf, trailer } from "./trailer.ts";

export type Metro2Block = "fixed" | "variable";

type Sheet = { readonly faults: FormatFault[]; readonly line: number };

function put<T>(sheet: Sheet, segment: Layout<T>, values: Values<T> | null): string {
  if (values === null) return "";
  const written = segment.write(values, sheet.line);
  if (written.ok) return written.value;
  sheet.faults.push(...written.error);
  return "".padEnd(segment.width);
}

/** The account without its length, which stands first. */
function bodyOf(account: Metro2Account, sheet: Sheet): string {
  const own = put(sheet, base, { ...account.base, recordLength: 0 });
  const behind = [
    ...account.j1.map((one) => put(sheet, j1, one)),
    ...account.j2.map((one) => put(sheet, j2, one)),
    put(sheet, k1, account.k1),
    put(sheet, k2, account.k2),
    put(sheet, k3, account.k3),
    put(sheet, k4, account.k4),
    put(sheet, l1, account.l1),
    put(sheet, n1, account.n1),
  ];
  return own.slice(4) + behind.join("");
}

const four = (length: number): string => String(length).padStart(4, "0");

/**
 * The text of a file, a record a line. Fixed: every record as long as the longest. Variable: each
 * as long as it is, in a block of its own. Accounts that break a rule are not furnished: every
 * fault is told with the line its record would have had.
 */
export function writeMetro2(
  file: Metro2File,
  block: Metro2Block = "fixed",
): Result<string, readonly FormatFault[]> {
  const faults: FormatFault[] = [];
  const on = (line: number): Sheet => ({ faults, line });
  const bodies = file.accounts.map((account, n) => {
    faults.push(...ruleFaults(account, n + 2));
    return bodyOf(account, on(n + 2));
  });
  const last = file.accounts.length + 2;
  const opening = put(on(1), header, { ...file.header, recordLength: 0 }).slice(4);
  const totals = { ...totalsOf(file.accounts), recordLength: 0, blocks: last };
  const closing = put(on(last), trailer, totals).slice(4);
  if (faults.length > 0) return err(faults);
  const all = [opening, ...bodies, closing];
  const longest = Math.max(shortest, ...all.map((body) => body.length + 4));
  const lines = all.map((body) => {
    const length = block === "fixed" ? longest : body.length + 4;
    const record = four(length) + body.padEnd(length - 4);
    return block === "fixed" ? record : four(length + 4) + record;
  });
  return ok(`${lines.join("\n")}\n`);
}
