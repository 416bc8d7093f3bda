/** US legal public holidays on the days that 5 USC 6103(a) names, and the observed ones. */

import { type Day, dayNumber } from "../facts/time.ts";
import { weekdayBit, daysOf } from "../clock.ts";
import { dateIn, holidays, last, nth } from "../holidays.ts";

const named = (year: number): readonly Day[] => [
  dateIn(year, 1, 1),
  nth(year, 3, "MO", 1),
  nth(year, 3, "MO", 2),
  last(year, "MO", 5),
  ...(year >= 2021 ? [dateIn(year, 6, 19)] : []),
  dateIn(year, 7, 4),
  nth(year, 1, "MO", 9),
  nth(year, 2, "MO", 10),
  dateIn(year, 11, 11),
  nth(year, 4, "TH", 11),
  dateIn(year, 12, 25),
];

/** The days named by 5 USC 6103(a): in-lieu days are not among them. */
export const namedHolidays = holidays("us.5usc6103a", named);

const observed = (day: Day): Day => {
  if (weekdayBit(day) === daysOf(["SA"])) return dayNumber(day - 1);
  return weekdayBit(day) === daysOf(["SU"]) ? dayNumber(day + 1) : day;
};

/** The days on which federal offices are closed, in-lieu days included. */
export const federalHolidays = holidays("us.federal", (year) => [
  ...named(year).map(observed),
  ...named(year),
  observed(dateIn(year + 1, 1, 1)),
]);
