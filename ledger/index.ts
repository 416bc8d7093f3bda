/** WHERE IS THE MONEY? Books, transfers, allocation, reversal and balances as of any day. */

export * from "./transfer.ts";
export * from "./balances.ts";
export * from "./waterfall.ts";
export * from "./entries.ts";
export * from "./rate.ts";
export * from "./day-count.ts";
export * from "./judgment-rates.ts";
export * from "./terms.ts";
export * from "./conditions.ts";
export * from "./history.ts";
export * from "./replay.ts";
export * from "./rebook.ts";
export * from "./statement.ts";
export * from "./fees.ts";
export * from "./spread.ts";
export * from "./waterfall-policy.ts";
export * from "./joint.ts";
export * from "./apr.ts";
export * from "./accrual.ts";
export * from "./clients/index.ts";
