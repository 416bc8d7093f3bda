/** WHERE IS THE MONEY? Books, transfers, allocation, reversal and balances as of any day. */

export * from "./transfer.ts";
export * from "./balances.ts";
export * from "./waterfall.ts";
export * from "./entries.ts";
