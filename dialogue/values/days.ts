/** Days reckoned from today: the next 15th, the last Friday, the quincena. */

import {
  type PlainDate,
  addDays,
  addMonths,
  endOfMonth,
  epochDay,
  parsePlainDate,
} from "@forbear/kernel";

const two = (value: number): string => String(value).padStart(2, "0");

export function dayOf(year: number, month: number, day: number): PlainDate | null {
  const parsed = parsePlainDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
  return parsed.ok ? parsed.value : null;
}

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
export const monthOf = (date: PlainDate): number => Number(date.slice(5, 7));

/** The day of a month that comes next after today, or came last when `past`; today itself counts as neither. */
export function dayOfMonth(today: PlainDate, day: number, past: boolean): PlainDate | null {
  for (let step = 0; step < 14; step += 1) {
    const month = addMonths(dayOf(yearOf(today), monthOf(today), 1) ?? today, past ? -step : step);
    const found = dayOf(yearOf(month), monthOf(month), day);
    if (found && (past ? found < today : found > today)) return found;
  }
  return null;
}

/** The weekday (days after Monday) that comes next after today, or came last. */
export function dayOfWeek(today: PlainDate, weekday: number, past: boolean): PlainDate {
  const now = (((epochDay(today) + 3) % 7) + 7) % 7;
  const ahead = (weekday - now + 7) % 7 || 7;
  const back = (now - weekday + 7) % 7 || 7;
  return addDays(today, past ? -back : ahead);
}

/** The next 15th or last day of a month: when the quincena is paid. */
export function nextQuincena(today: PlainDate): PlainDate {
  const middle = dayOf(yearOf(today), monthOf(today), 15) ?? today;
  if (middle > today) return middle;
  const last = endOfMonth(today);
  return last > today ? last : (dayOfMonth(today, 15, false) ?? last);
}

const middle = 15;
const lastOfMost = 30;

/** The other day of each month: of the 15th the last, of the 1st the 15th, else half a month away. */
export function otherHalf(firstOn: PlainDate): PlainDate {
  const day = Number(firstOn.slice(-2));
  const end = endOfMonth(firstOn);
  if (firstOn === end || day >= lastOfMost) return addDays(end, middle);
  if (day === middle) return end;
  if (day === 1) return addDays(firstOn, middle - 1);
  if (day > middle) return addMonths(addDays(firstOn, -middle), 1);
  const later = addDays(firstOn, middle);
  return later < end ? later : end;
}

/** The 15th, or the last day of a month. */
export const isQuincena = (day: PlainDate): boolean =>
  Number(day.slice(-2)) === middle || day === endOfMonth(day);
