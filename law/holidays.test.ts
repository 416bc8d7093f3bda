/** Public holidays as the authorities of each place print them. */

import { expect, test } from "vitest";
import { nationalHolidays } from "./au/coverage.ts";
import { canadianHolidays, columbianHolidays, quebecHolidays } from "./ca/coverage.ts";
import type { Holidays } from "./clock.ts";
import {
  dutchHolidays,
  greekHolidays,
  holidaysOf as european,
  irishHolidays,
} from "./eu/holidays.ts";
import { example } from "./example.ts";
import { dayNumber, printDay } from "./facts/time.ts";
import { dateIn } from "./holidays.ts";
import { matterOf } from "./matter.ts";
import { day } from "./parameter.ts";
import { afterClearDays, holidaysOf as british } from "./uk/holidays.ts";
import { federalHolidays, namedHolidays } from "./us/holidays.ts";

/** The days of a year on which a calendar is closed, as `month-date`. */
function closed(calendar: Holidays, year: number): string {
  const found: string[] = [];
  for (let on = dateIn(year, 1, 1); on <= dateIn(year, 12, 31); on = dayNumber(on + 1)) {
    if (calendar.has(on)) found.push(printDay(on).slice(5));
  }
  return found.join(" ");
}

const inPlace = (place: string) => matterOf(example({}, place));
const places: Readonly<Record<string, Holidays>> = {
  "US, as named": namedHolidays,
  "US, observed": federalHolidays,
  England: british(inPlace("GB-ENG")),
  Wales: british(inPlace("GB-WLS")),
  Scotland: british(inPlace("GB-SCT")),
  "Northern Ireland": british(inPlace("GB-NIR")),
  Ireland: irishHolidays,
  Netherlands: dutchHolidays,
  Greece: greekHolidays,
  Germany: european(inPlace("DE")),
  France: european(inPlace("FR")),
  Spain: european(inPlace("ES")),
  Italy: european(inPlace("IT")),
  Poland: european(inPlace("PL")),
  Portugal: european(inPlace("PT")),
  Sweden: european(inPlace("SE")),
  Australia: nationalHolidays,
  Canada: canadianHolidays,
  Quebec: quebecHolidays,
  "British Columbia": columbianHolidays,
};

test.each`
  place                 | year    | days
  ${"US, as named"}     | ${2020} | ${"01-01 01-20 02-17 05-25 07-04 09-07 10-12 11-11 11-26 12-25"}
  ${"US, as named"}     | ${2026} | ${"01-01 01-19 02-16 05-25 06-19 07-04 09-07 10-12 11-11 11-26 12-25"}
  ${"US, observed"}     | ${2021} | ${"01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"}
  ${"US, observed"}     | ${2026} | ${"01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25"}
  ${"England"}          | ${2020} | ${"01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"}
  ${"England"}          | ${2022} | ${"01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"}
  ${"Wales"}            | ${2023} | ${"01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"}
  ${"England"}          | ${2026} | ${"01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"}
  ${"England"}          | ${2027} | ${"01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"}
  ${"Scotland"}         | ${2022} | ${"01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"}
  ${"Scotland"}         | ${2023} | ${"01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26"}
  ${"Scotland"}         | ${2025} | ${"01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"}
  ${"Northern Ireland"} | ${2026} | ${"01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"}
  ${"Ireland"}          | ${2022} | ${"01-01 03-17 04-18 05-02 06-06 08-01 10-31 12-25 12-26"}
  ${"Ireland"}          | ${2023} | ${"01-01 02-06 03-17 04-10 05-01 06-05 08-07 10-30 12-25 12-26"}
  ${"Ireland"}          | ${2026} | ${"01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26"}
  ${"Ireland"}          | ${2030} | ${"01-01 02-01 03-17 04-22 05-06 06-03 08-05 10-28 12-25 12-26"}
  ${"Netherlands"}      | ${2025} | ${"01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26"}
  ${"Netherlands"}      | ${2026} | ${"01-01 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26"}
  ${"Greece"}           | ${2026} | ${"01-01 01-06 02-23 03-25 04-10 04-13 05-01 06-01 08-15 10-28 12-25 12-26"}
  ${"Greece"}           | ${2024} | ${"01-01 01-06 03-18 03-25 05-01 05-03 05-06 06-24 08-15 10-28 12-25 12-26"}
  ${"Germany"}          | ${2026} | ${"01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"}
  ${"France"}           | ${2026} | ${"01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"}
  ${"Spain"}            | ${2026} | ${"01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25"}
  ${"Italy"}            | ${2026} | ${"01-01 01-06 04-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"}
  ${"Poland"}           | ${2026} | ${"01-01 01-06 04-06 05-01 05-03 06-04 08-15 11-01 11-11 12-24 12-25 12-26"}
  ${"Portugal"}         | ${2026} | ${"01-01 04-03 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25"}
  ${"Sweden"}           | ${2026} | ${"01-01 04-03 04-06 05-01 12-25 12-26"}
  ${"Australia"}        | ${2026} | ${"01-01 01-26 04-03 04-06 04-25 12-25 12-26"}
  ${"Australia"}        | ${2025} | ${"01-01 01-26 01-27 04-18 04-21 04-25 12-25 12-26"}
  ${"Australia"}        | ${2030} | ${"01-01 01-26 01-28 04-19 04-22 04-25 12-25 12-26"}
  ${"Canada"}           | ${2026} | ${"01-01 02-16 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-26"}
  ${"Canada"}           | ${2027} | ${"01-01 02-15 03-26 05-24 07-01 09-06 09-30 10-11 11-11 12-25 12-26"}
  ${"Quebec"}           | ${2026} | ${"01-01 04-03 04-06 05-18 06-24 07-01 09-07 10-12 12-25"}
  ${"Quebec"}           | ${2029} | ${"01-01 03-30 04-02 05-21 06-24 07-01 07-02 09-03 10-08 12-25"}
  ${"British Columbia"} | ${2026} | ${"01-01 02-16 04-03 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25 12-26"}
`("$place, $year", ({ place, year, days }) => {
  expect(closed(places[String(place)] ?? nationalHolidays, Number(year))).toBe(days);
});

test.each`
  given           | clear | open            | why
  ${"2026-06-01"} | ${7}  | ${"2026-06-10"} | ${"a Sunday does not count"}
  ${"2026-04-01"} | ${7}  | ${"2026-04-12"} | ${"nor do Good Friday and Easter Monday"}
  ${"2027-12-23"} | ${2}  | ${"2027-12-30"} | ${"nor does Christmas Day where it is a Saturday"}
`("$clear clear days after $given: open on $open, $why", ({ given, clear, open }) => {
  expect(printDay(afterClearDays(day(String(given)), Number(clear)))).toBe(open);
});
