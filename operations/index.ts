/** The work, step by step, and what all steps share. */

export * from "./ports/channel.ts";
export * from "./ports/clock.ts";
export * from "./ports/database.ts";
export * from "./ports/files.ts";
export * from "./ports/gateway.ts";
export * from "./ports/ids.ts";
export * from "./ports/jobs.ts";
export * from "./ports/sql.ts";
export * from "./ports/vault.ts";
