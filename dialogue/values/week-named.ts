/** A weekday of a week that is named: "next week Friday", "Friday of next week", "a week on Friday". */

import { type PlainDate, addDays } from "@forbear/kernel";
import type { DateSpan } from "./calendar-days.ts";
import { dayOfWeek } from "./days.ts";
import { type Desk, wordAt } from "./desk.ts";

const daysOfWeek = 7;
const monday = 0;

/** That day of the week that follows this one, which begins on a Monday. */
const inNextWeek = (today: PlainDate, weekday: number): PlainDate =>
  addDays(dayOfWeek(today, monday, false), weekday);

const behind = [
  ["next", "week"],
  ["of", "next", "week"],
  ["agle", "hafte"],
  ["de", "la", "proxima", "semana"],
  ["de", "la", "otra", "semana"],
  ["de", "la", "siguiente", "semana"],
  ["de", "la", "semana", "que", "viene"],
] as const;
const before = [
  ["next", "week"],
  ["next", "week", "on"],
  ["agle", "hafte"],
  ["proxima", "semana", "el"],
] as const;

export function ofNamedWeek(desk: Desk, at: number, weekday: number): DateSpan | undefined {
  const { today } = desk.hearing;
  const ahead = behind.find((words) => words.every((word, n) => wordAt(desk, at + 1 + n) === word));
  if (ahead !== undefined) {
    return { date: inNextWeek(today, weekday), from: at, to: at + 1 + ahead.length };
  }
  const back = before.find((words) =>
    words.every((word, n) => wordAt(desk, at - words.length + n) === word),
  );
  if (back !== undefined) {
    return { date: inNextWeek(today, weekday), from: at - back.length, to: at + 1 };
  }
  const on = wordAt(desk, at - 1) === "on" && wordAt(desk, at - 2) === "week";
  if (!on || !/^(?:a|one)$/.test(wordAt(desk, at - 3))) return undefined;
  return { date: addDays(dayOfWeek(today, weekday, false), daysOfWeek), from: at - 3, to: at + 1 };
}

const nextBefore = /^(?:next|agle|agale|agla|proximo)$/;
const nextBehind = /^(?:proximo|siguiente)$/;

/** "Friday 1,000, next Friday 1,000": that of the week after the one that was said. */
export function ofWeekAfter(desk: Desk, at: number, weekday: number): DateSpan | undefined {
  const ahead = nextBehind.test(wordAt(desk, at + 1));
  const from = nextBefore.test(wordAt(desk, at - 1)) ? at - 1 : at;
  if (!ahead && from === at) return undefined;
  const said = desk.values.findLast(({ kind }) => kind === "date");
  if (said?.kind !== "date" || said.value <= desk.hearing.today) return undefined;
  const isSame = dayOfWeek(addDays(said.value, -1), weekday, false) === said.value;
  if (!isSame) return undefined;
  return { date: addDays(said.value, daysOfWeek), from, to: ahead ? at + 2 : at + 1 };
}
