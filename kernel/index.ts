/** The words all else is written in. Hashes are apart, in `@forbear/kernel/digest`: Node alone. */

export * from "./result.ts";
export * from "./brand.ts";
export * from "./language.ts";
export * from "./id.ts";
export * from "./money.ts";
export * from "./canonical.ts";
export {
  type Instant,
  type PlainDate,
  type TimeZone,
  type PlaceInMonth,
  type Weekday,
  type WeekdayPlace,
  addDays,
  addMonths,
  type CalendarDay,
  calendarDay,
  dateOfEpochDay,
  daysBetween,
  endOfMonth,
  epochDay,
  instantOf,
  later,
  monthsAfter,
  msOf,
  parseInstant,
  parsePlainDate,
  placeInMonth,
  secondsBetween,
  secondsPerDay,
  weekday,
  weekdayMonthsAfter,
} from "./calendar.ts";
export {
  type Span,
  spanAt,
  atLocal,
  localDate,
  localSecond,
  parseTimeZone,
  startOfDay,
} from "./zones.ts";
export {
  type DueDays,
  type Interval,
  dueDay,
  dueDaysBetween,
  intervals,
  nextDueDay,
} from "./due-days.ts";
export {
  type Clearing,
  bankingDaysAfter,
  bankingDaysBefore,
  banksRest,
  isBankingDay,
} from "./banking-days.ts";
export { clockChanges } from "./clock-changes.ts";
export {
  type Hours,
  type LocalHours,
  type Window,
  everyDay,
  firstOpening,
  isOpen,
  nextOpening,
  withinHours,
} from "./hours.ts";
export { type Chance, chanceFrom } from "./chance.ts";
export { type Domain, decode, encode } from "./encode.ts";
export { type Fault, type Members, DocumentReader, memberPath } from "./document.ts";
