/** Days told with their year, in words as well as in figures: how a date of birth is spoken. */

import { type PlainDate, must, parsePlainDate } from "@forbear/kernel";
import { wordsOf } from "../words/words.ts";
import { named } from "./calendar-days.ts";
import { yearOf } from "./days.ts";
import { newDesk } from "./desk.ts";

/** A day without its year falls here, and is told from those with one. */
const farAway = must(parsePlainDate("3000-01-01"));
const isTold = (day: PlainDate): boolean => yearOf(day) < yearOf(farAway) - 10;

/** "March fourth nineteen eighty", "4 de marzo de mil novecientos ochenta": each such day, in order. */
export function datesWithYear(text: string): readonly PlainDate[] {
  const words = wordsOf(text);
  const desk = newDesk(text, words, null, { channel: "voice", today: farAway });
  return words.flatMap((_, at) => {
    const date = named(desk, at)?.date ?? null;
    return date !== null && isTold(date) ? [date] : [];
  });
}
