/** Remit cycles: on which days what is owed to a client is cut off, and which cut-off is due. */

import {
  type DocumentReader,
  type Json,
  type PlainDate,
  type Weekday,
  addDays,
  addMonths,
  endOfMonth,
  never,
  weekday,
} from "@forbear/kernel";

/** A day of the month; one that a month does not have is its last. */
export type MonthDay = number | "last";

/** What comes by the end of a cut-off day, and is cleared by then, is in its remittance. */
export type RemitCycle =
  | { readonly every: "week"; readonly on: Weekday }
  | { readonly every: "half-month"; readonly on: readonly [MonthDay, MonthDay] }
  | { readonly every: "month"; readonly on: MonthDay };

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

export function readCycle(read: DocumentReader, value: Json | undefined, path: string): RemitCycle {
  const members = read.members(value, path, ["every", "on"]);
  const every = read.oneOf(members["every"], `${path}.every`, ["week", "half-month", "month"]);
  const { on } = members;
  switch (every) {
    case "week":
      return { every, on: read.oneOf(on, `${path}.on`, weekdays) };
    case "month":
      return { every, on: readMonthDay(read, on, `${path}.on`) };
    case "half-month": {
      const days = read
        .list(on, `${path}.on`)
        .map(({ item, path: at }) => readMonthDay(read, item, at));
      const [first = 15, second = "last"] = days;
      const rises = first !== "last" && (second === "last" || first < second);
      if (days.length !== 2 || !rises) read.fault(`${path}.on`, "must be two days, one later");
      return { every, on: [first, second] };
    }
    default:
      return never(every);
  }
}

function readMonthDay(read: DocumentReader, value: Json | undefined, path: string): MonthDay {
  if (value === "last") return "last";
  if (typeof value === "string") read.fault(path, 'must be a day from 1 to 31, or "last"');
  return typeof value === "string" ? "last" : read.whole(value, path, [1, 31]);
}

function dayIn(month: PlainDate, day: MonthDay): PlainDate {
  const last = endOfMonth(month);
  const first = addDays(last, 1 - Number(last.slice(8)));
  if (day === "last") return last;
  const asked = addDays(first, day - 1);
  return asked > last ? last : asked;
}

const isCutOff = (cycle: RemitCycle, day: PlainDate): boolean => {
  switch (cycle.every) {
    case "week":
      return weekday(day) === cycle.on;
    case "half-month":
      return cycle.on.some((on) => dayIn(day, on) === day);
    case "month":
      return dayIn(day, cycle.on) === day;
    default:
      return never(cycle);
  }
};

/** The first cut-off after a day. */
export function nextCutOff(cycle: RemitCycle, after: PlainDate): PlainDate {
  const end = addMonths(after, 2);
  for (let day = addDays(after, 1); day < end; day = addDays(day, 1)) {
    if (isCutOff(cycle, day)) return day;
  }
  return end;
}

/** The last cut-off that has come by the end of a day. */
export function lastCutOff(cycle: RemitCycle, by: PlainDate): PlainDate {
  const begin = addMonths(by, -2);
  for (let day = by; day > begin; day = addDays(day, -1)) {
    if (isCutOff(cycle, day)) return day;
  }
  return begin;
}
