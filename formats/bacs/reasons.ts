/** Why Bacs sends a debit or an instruction back, report by report: what it means and what to do. */

import type { ReturnMeaning, ReturnedWhy } from "../bank/reason.ts";

type Words = readonly [means: ReturnMeaning, says: string];

/** ARUDD: direct debits that came back unpaid. */
export const unpaidReasons: ReadonlyMap<string, Words> = new Map([
  ["0", ["no-funds", "Refer to payer"]],
  ["1", ["not-authorised", "Instruction cancelled by payer"]],
  ["2", ["deceased", "Payer deceased"]],
  ["3", ["account", "Account transferred to another bank"]],
  ["4", ["contested", "Advance notice disputed"]],
  ["5", ["account", "No account, or one of the wrong type"]],
  ["6", ["not-authorised", "No instruction held"]],
  ["7", ["contested", "Amount differs from the advance notice"]],
  ["8", ["contested", "Amount not yet due"]],
  ["9", ["our-mistake", "Presentation overdue"]],
  ["A", ["our-mistake", "Service user differs from that of the instruction"]],
  ["B", ["account", "Account closed"]],
]);

/** DDIC: what a payer claimed back under the Direct Debit Guarantee. */
export const claimReasons: ReadonlyMap<string, Words> = new Map([
  ["1", ["contested", "Amount or date differs from the advance notice"]],
  ["2", ["contested", "No advance notice received, or the amount is disputed"]],
  ["3", ["not-authorised", "Instruction cancelled by the paying bank"]],
  ["4", ["not-authorised", "Payer cancelled the instruction with the service user"]],
  ["5", ["not-authorised", "No instruction held; payer disputes having given authority"]],
  ["6", ["not-authorised", "Signature fraudulent or not in accordance with the account's"]],
  ["7", ["our-mistake", "Claim raised at the service user's request"]],
  ["8", ["not-authorised", "Payer does not recognise the service user"]],
]);

/** What an advice does to the instruction that it names. */
export type InstructionEffect =
  /** Nothing may be collected under it: a new one is needed, or what is wrong put right. */
  | "ends"
  /** It stands, and is debited at the account that the advice tells. */
  | "changes"
  /** One that had ended stands again. */
  | "stands-again"
  /** The return of something that asked for no collection. */
  | "nothing";

type Advised = readonly [effect: InstructionEffect, means: ReturnMeaning, says: string];

const ofBoth: readonly (readonly [string, Advised])[] = [
  ["1", ["ends", "not-authorised", "Instruction cancelled by payer"]],
  ["2", ["ends", "deceased", "Payer deceased"]],
  ["3", ["ends", "account", "Account transferred to another bank"]],
  ["B", ["ends", "account", "Account closed"]],
  ["C", ["changes", "account", "Account transferred to another branch of the same bank"]],
];

/** ADDACS: instructions that payers and their banks cancelled or amended. */
export const amendmentReasons: ReadonlyMap<string, Advised> = new Map([
  ["0", ["ends", "not-authorised", "Instruction cancelled: refer to payer"]],
  ...ofBoth,
  ["D", ["ends", "contested", "Advance notice disputed"]],
  ["E", ["changes", "account", "Instruction amended"]],
  ["R", ["stands-again", "unknown", "Instruction reinstated"]],
]);

/** AUDDIS: instructions that the payer's bank sent back when they were lodged. */
export const lodgingReasons: ReadonlyMap<string, Advised> = new Map([
  ...ofBoth,
  ["5", ["ends", "account", "No account"]],
  ["6", ["ends", "not-authorised", "No instruction"]],
  ["F", ["ends", "account", "Invalid account type"]],
  ["G", ["ends", "account", "Bank will not accept direct debits on the account"]],
  ["H", ["ends", "our-mistake", "Instruction has expired"]],
  ["I", ["ends", "our-mistake", "Payer reference is not unique"]],
  ["K", ["ends", "not-authorised", "Instruction cancelled by the bank"]],
  ["L", ["ends", "account", "Payer's account details incorrect"]],
  ["M", ["ends", "our-mistake", "Transaction code incompatible with the service user's status"]],
  ["N", ["ends", "account", "Transaction disallowed at the payer's branch"]],
  ["O", ["ends", "our-mistake", "Invalid reference"]],
  ["P", ["ends", "our-mistake", "Payer's name not present"]],
  ["Q", ["ends", "our-mistake", "Service user's name is blank"]],
]);

/** A claim's code bears the name of its report: "1" of an unpaid debit is another thing. */
export const claimCode = (code: string): string => `DDIC-${code}`;

/** What a code of a returned debit means; null: it is none of Bacs'. */
export function bacsReason(code: string): ReturnedWhy | null {
  const claim = /^DDIC-(.)$/.exec(code)?.[1];
  const words = claim === undefined ? unpaidReasons.get(code) : claimReasons.get(claim);
  return words === undefined ? null : { code, means: words[0], says: words[1] };
}
