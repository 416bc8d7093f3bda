/** The moment of a contact: with an offset, or by the clock of a zone that the row names. */

import {
  type Instant,
  type TimeZone,
  atLocal,
  err,
  ok,
  parseInstant,
  parseTimeZone,
} from "@forbear/kernel";
import { type Cell, parseDate } from "../placement/cell.ts";
import type { DateOrder } from "../placement/mapping.ts";

/** A day in the mapping's order, a time of day, perhaps an offset. */
const shape =
  /^(\S+?)[T ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:\s?([AaPp])\.?[Mm]\.?)?\s*([Zz]|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?$/;

const firstNoon = 12;

/** 12 at night is 0, 12 at noon is 12; null where the hour is none of a half day. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > firstNoon) return null;
  return (hour % firstNoon) + (half.toLowerCase() === "p" ? firstNoon : 0);
}

const offsetOf = (text: string): string => {
  if (/^[A-Za-z]/.test(text)) return "Z";
  const digits = text.slice(1).replace(":", "").padEnd(4, "0");
  return `${text.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
};

/**
 * Reads `03/14/2026 16:05`, `2026-03-14T16:05:00-05:00`, `14.03.2026 4:05 PM`. Without an offset the
 * zone tells; without either nobody knows when it was. An hour that a clock shows twice is the first.
 */
export function parseMoment(value: string, order: DateOrder, zone: TimeZone | null): Cell<Instant> {
  const match = value.length > 48 ? null : shape.exec(value);
  if (!match) return err("instant.unreadable");
  const [, day = "", hours = "", minutes = "", seconds = "00", half, offset] = match;
  const date = parseDate(day, /^\d{4}-/.test(day) ? "YYYY-MM-DD" : order);
  if (!date.ok) return date;
  const hour = hourOf(Number(hours), half);
  if (hour === null || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) {
    return err("instant.unreadable");
  }
  if (offset !== undefined) {
    const clock = `${String(hour).padStart(2, "0")}:${minutes}:${seconds}`;
    const at = parseInstant(`${date.value}T${clock}${offsetOf(offset)}`);
    return at.ok ? at : err("instant.unreadable");
  }
  if (zone === null) return err("instant.no-offset");
  return ok(atLocal(date.value, hour * 3600 + Number(minutes) * 60 + Number(seconds), zone));
}

export const parseZone = (value: string): Cell<TimeZone> => {
  const zone = parseTimeZone(value);
  return zone.ok ? zone : err("zone.unknown");
};
