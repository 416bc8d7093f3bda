/** What crosses HTTP: the shapes that the server promises and the web relies on. */

export * from "./words.ts";
export * from "./approvals.ts";
export * from "./desk.ts";
export * from "./handset.ts";
export * from "./letters.ts";
export * from "./plans.ts";
export * from "./routes.ts";
export * from "./statement.ts";
export * from "./money.ts";
export * from "./bank.ts";
export * from "./finance.ts";
export * from "./means.ts";
export * from "./calls.ts";
export * from "./payments.ts";
export * from "./processors.ts";
