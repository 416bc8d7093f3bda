/** The words all else is written in. Hashes are apart, in `@forbear/kernel/digest`: Node alone. */

export * from "./result.ts";
export * from "./brand.ts";
export * from "./language.ts";
export * from "./id.ts";
export * from "./money.ts";
export * from "./canonical.ts";
export * from "./calendar.ts";
export { atLocal, localDate, localSecond, parseTimeZone, startOfDay } from "./zones.ts";
export {
  type Clock,
  type Hours,
  type Window,
  everyDay,
  firstOpening,
  isOpen,
  nextOpening,
  withinHours,
} from "./hours.ts";
