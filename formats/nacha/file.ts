/** What a NACHA file holds, once read: batches of entries, with the news their addenda bring. */

import type { Money } from "@forbear/kernel";
import type { Transaction } from "./codes.ts";
import type { News } from "./news.ts";
import type { Of, batchHeader, fileHeader } from "./records.ts";

export type NachaHeader = Of<typeof fileHeader>;
export type NachaBatchHeader = Of<typeof batchHeader>;

export type NachaEntry = {
  readonly line: number;
  readonly transaction: Transaction;
  readonly transactionCode: string;
  /** Of the receiving bank, with its check digit. */
  readonly routing: string;
  readonly accountNumber: string;
  readonly amount: Money<"USD">;
  /** Individual or company identification: what the originator knows the entry by. */
  readonly reference: string;
  readonly counterparty: string;
  /** The payment type of WEB and TEL; otherwise what the originator likes. */
  readonly discretionary: string;
  readonly trace: string;
  /** Addenda 05 and others that carry text, without their frame. */
  readonly remittance: readonly string[];
  /** Oldest first; the last one tells how the entry stands. Empty: a payment. */
  readonly news: readonly News[];
};

export type NachaBatch = {
  readonly line: number;
  readonly header: NachaBatchHeader;
  readonly entries: readonly NachaEntry[];
};

export type NachaFile = {
  readonly header: NachaHeader;
  readonly batches: readonly NachaBatch[];
};
