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
export * from "./ports/log.ts";
export * from "./ports/model.ts";
export type { House } from "./house.ts";
export * from "./stores/settings/store.ts";
export { type Ref } from "./stores/file.ts";
export { tenantByRef } from "./stores/people/store.ts";
export * as intake from "./intake/index.ts";
export type { ImportCounts, ImportReport } from "./intake/report.ts";
export { type ImportRow, type ImportStatus, importsOf } from "./stores/imports/store.ts";
