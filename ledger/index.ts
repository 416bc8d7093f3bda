/** WHERE IS THE MONEY? Books, transfers, allocation, reversal and balances as of any day. */

export * from "./transfer.ts";
