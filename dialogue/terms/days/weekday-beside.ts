/** "Dec 4, friday when I get paid", "the 11th, that's a Friday": a weekday told of a day beside it is no other day. */

import { weekday } from "@forbear/kernel";
import type { Value } from "../../meaning.ts";
import { placeOf } from "../../heard/place.ts";
import { type Turn, isVerified, valuesOf } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

/** What may stand between a day and its weekday. */
const told = pattern(
  String.raw`^[\s,(–—-]*(?:(?:th?at'?s|that is|which|is|its|it'?s|it is|a|an|on|the|que|q|es|cae|en|un|el|ese|jo|yaani|yani|hai|ko|को|जो|यानी|है)[\s,]*)*$`,
);

/** "To the 15th? I'm paid the 15": the number of a day that is named is no sum. */
function isNumberOf(days: readonly Extract<Value, { kind: "date" }>[], one: Value): boolean {
  const bare = one.kind === "money" && /^\p{Nd}{1,2}$/u.test(one.text.trim());
  return bare && days.some(({ value }) => Number(value.slice(8)) === Number(one.text));
}

/** The message without weekdays that only tell of a day beside them, and without its number as a sum. */
export function withoutDayTwice(turn: Turn): Turn {
  const days = valuesOf(turn, "date");
  if (days.length === 0 || !isVerified(turn)) return turn;
  const { text, understood } = turn;
  const tells = (one: Value): boolean => {
    if (one.kind !== "date" || /\p{Nd}/u.test(one.text)) return false;
    const own = placeOf(text, one.text);
    return days.some((day) => {
      if (!/\p{Nd}/u.test(day.text) || weekday(day.value) !== weekday(one.value)) return false;
      const other = placeOf(text, day.text);
      const [from, to] = other.at < own.at ? [other.ends, own.at] : [own.ends, other.at];
      return own.at >= 0 && other.at >= 0 && told.test(text.slice(from, to).toLowerCase());
    });
  };
  const values = understood.values.filter((one) => !tells(one) && !isNumberOf(days, one));
  return values.length === understood.values.length
    ? turn
    : { ...turn, understood: { ...understood, values } };
}
