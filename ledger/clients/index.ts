/** What is agreed with a client, what it is paid and what is ours: terms, commission, remittance, books. */

export * from "./terms.ts";
export * from "./cycle.ts";
export * from "./commission.ts";
export * from "./remittance.ts";
export * from "./moves.ts";
export * from "./books.ts";
export * from "./dormancy.ts";
export * from "./month.ts";
