/** The payments of an agreement, as a row tells them: whole and without contradiction, or refused. */

import {
  type Currency,
  type Interval,
  type Money,
  type PlainDate,
  dueDaysBetween,
  intervals,
  nextDueDay,
  zero,
} from "@forbear/kernel";
import { parseDate, parseWhole } from "./cell.ts";
import type { Cells } from "./cells.ts";
import { scheduleFields } from "./field.ts";
import type { DateOrder } from "./mapping.ts";
import type { PlacedSchedule } from "./row.ts";

/** The agreed payments; null where the row tells of none, or tells them badly. */
export function scheduleOf(
  cells: Cells,
  currency: Currency,
  dates: DateOrder,
  today: PlainDate,
): PlacedSchedule | null {
  if (scheduleFields.every((field) => cells.text(field) === "")) return null;
  const before = cells.faults.length;
  const interval = cells.oneOf("schedule.interval", intervals);
  const instalment = cells.amount("schedule.instalment", currency);
  const missedOn = cells.day("schedule.firstMissedOn");
  // An agreement may begin, and a statement fall due, on a day that is still to come.
  const anyDay = (field: "schedule.firstDueOn" | "schedule.nextStatementOn"): PlainDate | null =>
    cells.read(field, (text) => parseDate(text, dates));
  const told = {
    asOf: cells.day("schedule.asOf") ?? today,
    firstDueOn: anyDay("schedule.firstDueOn") ?? missedOn,
    count: cells.read("schedule.count", parseWhole),
    firstMissedOn: missedOn,
    arrears: cells.amount("schedule.arrears", currency),
    lastNoticeOn: cells.day("schedule.lastNoticeOn"),
    nextStatementOn: anyDay("schedule.nextStatementOn"),
    debitFailedOn: cells.day("schedule.debitFailedOn"),
    defaultSum: defaultSumOf(cells, currency),
  };
  if (cells.faults.length > before) return null;
  const { firstDueOn, arrears: behind } = told;
  const missing = whatIsMissing(interval, instalment, firstDueOn, missedOn, behind, told.count);
  if (missing !== null) cells.refuse("schedule.incomplete", missing);
  if (interval === null || instalment === null || firstDueOn === null || missing !== null) {
    return null;
  }
  const arrears = behind ?? zero(currency);
  const schedule = { ...told, interval, instalment, firstDueOn, arrears };
  return contradicts(cells, schedule) ? null : schedule;
}

type Field = (typeof scheduleFields)[number];

function whatIsMissing(
  interval: Interval | null,
  instalment: Money | null,
  firstDueOn: PlainDate | null,
  missedOn: PlainDate | null,
  arrears: Money | null,
  count: number | null,
): Field | null {
  if (interval === null) return "schedule.interval";
  if (instalment === null || instalment.minor === 0n) return "schedule.instalment";
  if (firstDueOn === null) return "schedule.firstDueOn";
  if (count !== null && count < 1) return "schedule.count";
  const isBehind = arrears !== null && arrears.minor > 0n;
  if (isBehind && missedOn === null) return "schedule.firstMissedOn";
  return !isBehind && missedOn !== null ? "schedule.arrears" : null;
}

/** Whether the first missed payment and the arrears fit the days and sums that were agreed. */
function contradicts(cells: Cells, schedule: PlacedSchedule): boolean {
  const { firstMissedOn, asOf, arrears, instalment, firstDueOn } = schedule;
  if (firstMissedOn === null) return false;
  const isDueDay =
    firstMissedOn >= firstDueOn && nextDueDay(schedule, firstMissedOn) === firstMissedOn;
  if (!isDueDay) {
    cells.refuse("schedule.not-a-due-day", "schedule.firstMissedOn");
    return true;
  }
  const missed = BigInt(dueDaysBetween(schedule, firstMissedOn, asOf).length);
  const most = missed * instalment.minor;
  const fits = arrears.minor <= most && arrears.minor > most - instalment.minor;
  if (!fits) cells.refuse("schedule.arrears-differ", "schedule.arrears");
  return !fits;
}

function defaultSumOf(cells: Cells, currency: Currency): PlacedSchedule["defaultSum"] {
  const amount = cells.amount("schedule.defaultSum", currency);
  const on = cells.day("schedule.defaultSumOn");
  if (amount !== null && on !== null) return { on, amount };
  if (amount !== null) cells.refuse("cell.missing", "schedule.defaultSumOn");
  if (on !== null) cells.refuse("cell.missing", "schedule.defaultSum");
  return null;
}
