/** "1,000 on Friday, 1,000 next Friday and the rest on Monday": a weekday in a list follows what stands before it. */

import { type PlainDate, addDays } from "@forbear/kernel";
import { lookup, weekdays } from "../../values/date-words.ts";
import { wordsOf } from "../../words/words.ts";

const daysOfWeek = 7;

type Named = { readonly on: PlainDate; readonly text: string };
type Later = { readonly later?: (before: PlainDate) => PlainDate };

/** Of a weekday by its name alone: the first such day behind the one before it. */
export function weekdayAfter({ on, text }: Named): Later {
  const words = wordsOf(text).filter(({ kind }) => kind !== "sign");
  const named = words.some(({ word }) => lookup(weekdays, word) !== undefined);
  if (!named || words.some(({ kind }) => kind === "number")) return {};
  return {
    later: (before) => {
      let day = on;
      while (day <= before) day = addDays(day, daysOfWeek);
      return day;
    },
  };
}
