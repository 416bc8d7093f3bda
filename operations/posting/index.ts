/** How what the processor, a bank or a person tells becomes money in the books, once. */

export * from "./by-hand.ts";
export type { Received } from "./receipt.ts";
export * from "./spread.ts";
export * from "./nightly.ts";
export * as bank from "./bank/index.ts";
export { type DebtStatement, debtStatement } from "../acts/statement.ts";
