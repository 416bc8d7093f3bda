/** Day counts: how much of a year lies between two days, exactly, by the convention of a contract. */

import { type PlainDate, daysBetween, endOfMonth, must, parsePlainDate } from "@forbear/kernel";
import { yearParts } from "./rate.ts";

/**
 * - `actual/365`: fixed; `actual/360`: bankers' year;
 * - `actual/actual`: days of leap years over 366, others over 365 (ISDA 2006 section 4.16(b));
 * - `30/360-us`: with the rule of the end of February (SIA, NASD); `30/360-eu`: 30E/360.
 */
export const dayCounts = [
  "actual/365",
  "actual/360",
  "actual/actual",
  "30/360-us",
  "30/360-eu",
] as const;
export type DayCount = (typeof dayCounts)[number];

const per365 = yearParts / 365n;
const per360 = yearParts / 360n;
const per366 = yearParts / 366n;

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
const monthOf = (date: PlainDate): number => Number(date.slice(5, 7));
const dayOf = (date: PlainDate): number => Number(date.slice(8, 10));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const newYear = (year: number): PlainDate =>
  must(parsePlainDate(`${String(year).padStart(4, "0")}-01-01`));

const isEndOfFebruary = (date: PlainDate): boolean =>
  monthOf(date) === 2 && date === endOfMonth(date);

/** Days of twelve months of thirty, from the anchor of a contract to a day. */
function thirties(anchor: PlainDate, on: PlainDate, us: boolean): bigint {
  let [from, to] = [dayOf(anchor), dayOf(on)];
  if (us) {
    if (isEndOfFebruary(anchor)) {
      if (isEndOfFebruary(on)) to = 30;
      from = 30;
    }
    if (to === 31 && from >= 30) to = 30;
    from = Math.min(from, 30);
  } else {
    from = Math.min(from, 30);
    to = Math.min(to, 30);
  }
  const months = (yearOf(on) - yearOf(anchor)) * 12 + monthOf(on) - monthOf(anchor);
  return BigInt(months * 30 + to - from);
}

/** Years since one that is long ago, whole years and a part of the last: each year is one, whatever its days. */
function yearsTo(on: PlainDate): bigint {
  const year = yearOf(on);
  const days = BigInt(daysBetween(newYear(year), on));
  return BigInt(year) * yearParts + days * (isLeap(year) ? per366 : per365);
}

const actualActual = (anchor: PlainDate, on: PlainDate): bigint => yearsTo(on) - yearsTo(anchor);

/**
 * The part of a year from the anchor of a contract to a day on or after it, in `yearParts`. A stretch
 * between two later days is the difference of two such counts: so stretches always sum to the whole,
 * in the 30/360 counts too, which day by day would not.
 */
export function yearPartsTo(count: DayCount, anchor: PlainDate, on: PlainDate): bigint {
  switch (count) {
    case "actual/365":
      return BigInt(daysBetween(anchor, on)) * per365;
    case "actual/360":
      return BigInt(daysBetween(anchor, on)) * per360;
    case "actual/actual":
      return actualActual(anchor, on);
    case "30/360-us":
      return thirties(anchor, on, true) * per360;
    case "30/360-eu":
      return thirties(anchor, on, false) * per360;
  }
}

/** A part of a year for people: "31/365"; a mixed one in six decimals. */
export function partsInWords(count: DayCount, parts: bigint): string {
  const [basis, unit] =
    count === "actual/365"
      ? (["365", per365] as const)
      : count === "actual/actual"
        ? (["actual", per366] as const)
        : (["360", per360] as const);
  if (count !== "actual/actual") return `${String(parts / unit)}/${basis}`;
  if (parts % per365 === 0n) return `${String(parts / per365)}/365`;
  if (parts % per366 === 0n) return `${String(parts / per366)}/366`;
  return `${(Number(parts) / Number(yearParts)).toFixed(6)} of a year`;
}
