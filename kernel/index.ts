/** The words all else is written in. Hashes are apart, in `@forbear/kernel/digest`: node alone. */

export * from "./result.ts";
export * from "./brand.ts";
export * from "./id.ts";
export * from "./money.ts";
export * from "./canonical.ts";
export * from "./calendar.ts";
export { atLocal, localDate, localSecond, parseTimeZone, startOfDay } from "./zones.ts";
export { type Hours, type Window, everyDay, nextOpening, withinHours } from "./hours.ts";
