/** A Bacs submission: direct debits and credits of one service user, on one day or several. */

import { type Money, type PlainDate, isBankingDay } from "@forbear/kernel";
import { type FormatFault, formatFault } from "../bank/fault.ts";
import { alphabet } from "./records.ts";

export type BacsKind =
  /** Direct debits: of a new instruction, then each, asked for again, the last. */
  | "first-debit"
  | "debit"
  | "debit-again"
  | "last-debit"
  | "credit"
  /** Instructions without money. */
  | "new-instruction"
  | "cancelled-instruction"
  | "converted-instruction";

export const codeOf = {
  "first-debit": "01",
  debit: "17",
  "debit-again": "18",
  "last-debit": "19",
  credit: "99",
  "new-instruction": "0N",
  "cancelled-instruction": "0C",
  "converted-instruction": "0S",
} as const satisfies Readonly<Record<BacsKind, string>>;

export type BacsItem = {
  readonly kind: BacsKind;
  readonly sortCode: string;
  readonly accountNumber: string;
  /** Nothing where an instruction is told. */
  readonly amount: Money<"GBP">;
  /** 6 to 18 characters for direct debits: it identifies the instruction. */
  readonly reference: string;
  /** Of the account, at most 18 characters of A-Z 0-9 . & / - and blanks. */
  readonly name: string;
  readonly processOn: PlainDate;
};

export type BacsSubmission = {
  /** Six characters, its own for each submission. */
  readonly serial: string;
  /** Service user number, six digits. */
  readonly userNumber: string;
  readonly createdOn: PlainDate;
  /** 1 for the first file of a submission. */
  readonly fileNumber: number;
  readonly ownSortCode: string;
  readonly ownAccountNumber: string;
  /** As it stands on statements. */
  readonly ownName: string;
  readonly items: readonly BacsItem[];
};

export const takesMoney = (kind: BacsKind): boolean =>
  kind === "first-debit" || kind === "debit" || kind === "debit-again" || kind === "last-debit";

export const movesMoney = (kind: BacsKind): boolean => takesMoney(kind) || kind === "credit";

/** Words as Bacs prints them: capitals, other signs as blanks, cut to the field. */
export const bacsWords = (text: string, most: number): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9.&/ -]/g, " ")
    .slice(0, most)
    .trim();

/** The rules of a direct debit reference: long enough, of several characters, not Bacs' own word. */
function referenceExpected(reference: string): string | null {
  const bare = reference.replaceAll(/[^A-Z0-9]/g, "");
  if (bare.length < 6) return "at least six letters and digits";
  if (new Set(bare).size === 1) return "more than one character, again and again";
  return bare.startsWith("DDIC") ? "no reference that begins with DDIC" : null;
}

/** What is wrong with an item beyond its fields. */
export function itemFaults(item: BacsItem, line: number, earliest: PlainDate): FormatFault[] {
  const faults: FormatFault[] = [];
  const { kind, amount, reference, processOn } = item;
  const blame = (code: FormatFault["code"], field: string, value: string, expected?: string) =>
    faults.push(
      formatFault(line, code, {
        field,
        value,
        ...(expected === undefined ? {} : { expected }),
      }),
    );
  if (movesMoney(kind) && amount.minor <= 0n) blame("amount.zero", "amount", `${amount.minor}`);
  if (!movesMoney(kind) && amount.minor !== 0n) {
    blame("rule.broken", "amount", `${amount.minor}`, "nothing in an instruction");
  }
  const wanted = kind === "credit" ? null : referenceExpected(reference);
  if (wanted !== null) blame("rule.broken", "reference", reference, wanted);
  if (!alphabet.test(reference)) {
    blame("field.characters", "reference", reference, "A-Z, 0-9, blanks and . & / -");
  }
  if (processOn < earliest) {
    blame("rule.broken", "processOn", processOn, `no day before the file was made, ${earliest}`);
  }
  if (!isBankingDay("bacs", processOn)) {
    const expected = "a day on which Bacs works: no weekend, no bank holiday of England and Wales";
    blame("rule.broken", "processOn", processOn, expected);
  }
  return faults;
}
