/** What any reader owes to any bytes, and ways to spoil a sound file, for tests of every format. */

import { chanceFrom } from "@forbear/kernel";
import type { BankEntry } from "./bank/statement.ts";
import { type FileFormat, type ReadFile, readAs, rulesBroken } from "./read.ts";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Formats whose totals or balances deny any one amount that was changed. */
export const proving: ReadonlySet<FileFormat> = new Set([
  ...(["nacha", "camt.053", "mt940", "bai2", "bacs", "bacs-report", "pain.008"] as const),
]);

/** Every amount that was taken, with its side; what it is taken for must not change by itself. */
export function moneyIn({ reading, format }: ReadFile): readonly string[] {
  if (reading.kind === "refused") return [];
  const { content } = reading;
  const of = (amount: { readonly currency: string; readonly minor: bigint }, side = "") =>
    `${amount.currency} ${amount.minor.toString()} ${side}`;
  if ("statements" in content) {
    // No total of BAI2 tells a credit from a debit, or dollars from euros: its codes alone do.
    const told = (one: BankEntry): string =>
      format === "bai2" ? one.amount.minor.toString() : of(one.amount, one.side);
    return content.statements.flatMap(({ entries }) =>
      entries.filter(({ status }) => status === "booked").map(told),
    );
  }
  if ("accounts" in content) return content.accounts.map(({ base }) => of(base.currentBalance));
  if ("items" in content) return content.items.map((one) => of(one.amount, one.kind));
  if ("advices" in content) return content.returns.map((one) => of(one.amount, one.as));
  if ("judged" in content) return [];
  if ("groups" in content) {
    return content.groups.flatMap((group) => group.collections.map(({ amount }) => of(amount)));
  }
  return content.batches.flatMap(({ entries }) =>
    entries.map((one) => of(one.amount, `${format} ${one.transaction.side}`)),
  );
}

/** What is wrong with an answer; null: nothing. */
export function wrongWith(format: FileFormat, given: Uint8Array): string | null {
  const file = readAs(format, given);
  const { kind, tally, faults } = file.reading;
  if (tally.taken + tally.rejected !== tally.read) return "a record is counted in no pile";
  if (kind === "refused" && (tally.taken !== 0 || faults.length === 0))
    return "refused without why";
  if (tally.rejected > 0 && faults.length === 0) return "rejected without why";
  for (const { says, remedy, line } of [...faults, ...rulesBroken(file)]) {
    if (says.length <= 10 || remedy.length <= 5 || line < 0) return "a fault that helps nobody";
  }
  return null;
}

/** A file that lost, gained or changed one character; the same seed spoils it the same way. */
export function spoilt(text: string, seed: string): string {
  const chance = chanceFrom(seed);
  const at = chance.below(text.length);
  const how = chance.below(8);
  const put = String.fromCharCode(32 + chance.below(95));
  const digit = String(chance.below(10));
  const rest = text.slice(at + 1);
  const before = text.slice(0, at);
  switch (how) {
    case 0:
      return before + rest;
    case 1:
      return before + put + text.slice(at);
    case 2:
    case 3:
      return before + digit + rest;
    case 4:
      return `${before}\u00e9${rest}`;
    case 5:
      return `${before}\n${rest}`;
    default:
      return before + put + rest;
  }
}

/** Why a spoilt file was believed; null: it was not, or nothing that counts had changed. */
export function believed(format: FileFormat, sound: string, given: Uint8Array): string | null {
  const file = readAs(format, given);
  const { kind, faults, tally } = file.reading;
  if (kind === "refused" || faults.length > 0 || !proving.has(format)) return null;
  const [was, is] = [readAs(format, bytes(sound)), file].map((one) => moneyIn(one).join("; "));
  if (was === is) return null;
  return `taken as ${is ?? ""} (${String(tally.taken)}) where it was ${was ?? ""}`;
}
