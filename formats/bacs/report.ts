/** What the reports of Bacs tell service users: debits that came back, instructions that ended or changed. */

import type { Money, PlainDate } from "@forbear/kernel";
import type { ReturnMeaning, ReturnedWhy } from "../bank/reason.ts";
import type { InstructionEffect } from "./reasons.ts";

export type BacsPayer = {
  readonly name: string | null;
  /** Six digits. */
  readonly sortCode: string | null;
  /** Eight digits. */
  readonly accountNumber: string | null;
};

/** A debit of ours that the payer's bank did not pay, or whose payer claimed it back. */
export type BacsReturn = {
  readonly line: number;
  readonly as: "unpaid" | "claimed" | "claim-withdrawn";
  /** That of the instruction, as the debit carried it. */
  readonly reference: string;
  readonly amount: Money;
  /** The day on which the debit was processed. */
  readonly processedOn: PlainDate;
  readonly why: ReturnedWhy;
  readonly payer: BacsPayer;
  /** "17" and its like; null: the report does not say. */
  readonly transactionCode: string | null;
};

/** What became of an instruction. */
export type BacsAdvice = {
  readonly line: number;
  readonly as: "amendment" | "lodging";
  readonly reference: string;
  readonly code: string;
  readonly effect: InstructionEffect;
  readonly means: ReturnMeaning;
  readonly says: string;
  /** From when it holds; null: at once. */
  readonly effectiveOn: PlainDate | null;
  readonly payer: BacsPayer;
  /** What it is from now on; what it leaves as it was is null. */
  readonly corrected: BacsPayer;
};

export type BacsReportKind = "ARUDD" | "ADDACS" | "AUDDIS" | "DDIC";

export type BacsReport = {
  readonly kind: BacsReportKind;
  readonly serviceUser: string | null;
  readonly madeOn: PlainDate | null;
  readonly returns: readonly BacsReturn[];
  readonly advices: readonly BacsAdvice[];
};
