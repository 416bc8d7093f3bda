/** Public holidays of the member states, as far as they are known here. */

import { type Holidays, daysOf, weekdayBit } from "../clock.ts";
import { type Day, dayNumber } from "../facts/time.ts";
import { dateIn, easter, holidays, last, nth } from "../holidays.ts";
import type { Matter } from "../matter.ts";

/** Dates of a year as `month-date`, and days after Easter Sunday. */
const feasts = (year: number, fixed: string, afterEaster: readonly number[]): readonly Day[] => [
  ...fixed.split(" ").map((text) => {
    const [month = "1", date = "1"] = text.split("-");
    return dateIn(year, Number(month), Number(date));
  }),
  ...afterEaster.map((after) => dayNumber(easter(year) + after)),
];

export const irishHolidays = holidays("ie.public", (year) => {
  const brigid = dateIn(year, 2, 1);
  // The first Monday of February, except where Saint Brigid's own day is a Friday.
  const february = weekdayBit(brigid) === daysOf(["FR"]) ? brigid : nth(year, 1, "MO", 2);
  return [
    ...feasts(year, "1-1 3-17 12-25 12-26", [1]),
    ...(year >= 2023 ? [february] : []),
    nth(year, 1, "MO", 5),
    nth(year, 1, "MO", 6),
    nth(year, 1, "MO", 8),
    last(year, "MO", 10),
  ];
});

/** Art 3 of the Algemene termijnenwet; Good Friday and the Friday after Ascension as in the trade. */
export const dutchHolidays = holidays("nl.recognised", (year) => {
  const kingsDay = dateIn(year, 4, 27);
  const sunday = nth(year, 4, "SU", 4) === kingsDay;
  return [
    ...feasts(year, "1-1 5-5 12-25 12-26", [-2, 1, 39, 40, 50]),
    sunday ? dateIn(year, 4, 26) : kingsDay,
  ];
});

/** Easter of the Greek church, on the Gregorian calendar of 1900 to 2099 (Meeus). */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayNumber(dateIn(year, month, ((d + e + 114) % 31) + 1) + 13);
}

export const greekHolidays = holidays("gr.public", (year) => [
  ...feasts(year, "1-1 1-6 3-25 5-1 8-15 10-28 12-25 12-26", []),
  ...[-48, -2, 1, 50].map((after) => dayNumber(orthodoxEaster(year) + after)),
]);

const days = (id: string, fixed: string, afterEaster: readonly number[]): Holidays =>
  holidays(id, (year) => feasts(year, fixed, afterEaster));

/** Days that nearly all keep, where a state's own are not known. */
const usual = days("eu.usual", "1-1 5-1 12-25 12-26", [-2, 1]);

const known: ReadonlyMap<string, Holidays> = new Map([
  ["IE", irishHolidays],
  ["NL", dutchHolidays],
  ["GR", greekHolidays],
  ["DE", days("de.public", "1-1 5-1 10-3 12-25 12-26", [-2, 1, 39, 50])],
  ["FR", days("fr.public", "1-1 5-1 5-8 7-14 8-15 11-1 11-11 12-25", [1, 39, 50])],
  ["ES", days("es.public", "1-1 1-6 5-1 8-15 10-12 11-1 12-6 12-8 12-25", [-2])],
  ["IT", days("it.public", "1-1 1-6 4-25 5-1 6-2 8-15 11-1 12-8 12-25 12-26", [1])],
  ["PL", days("pl.public", "1-1 1-6 5-1 5-3 8-15 11-1 11-11 12-24 12-25 12-26", [1, 60])],
  ["PT", days("pt.public", "1-1 4-25 5-1 6-10 8-15 10-5 11-1 12-1 12-8 12-25", [-2, 60])],
]);

export const holidaysOf = ({ jurisdiction: { country } }: Matter): Holidays =>
  known.get(country) ?? usual;
