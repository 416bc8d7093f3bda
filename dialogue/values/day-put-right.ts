/** Days put right in one breath: "the 20th, I mean the 25th", "20 november… matlab december se". */

import { type DateSpan, named, yearless } from "./calendar-days.ts";
import { lookup, months } from "./date-words.ts";
import { type Desk, set, wordAt } from "./desk.ts";

const slips =
  set(`mean meant sorry actually rather oops scratch wait digo perdon perdona mejor sea quise
  matlab mtlb matlb mtlab balki ruko rukiye galti`);
const slipsBeside = set(`i it that or well uh um uhm er no make the on for from starting bueno decir
  dicho o el para del de no nahi nahin nhi are arre arrey haan ji hi se ko tak to toh main`);
const longestSlip = 6;

/** Where the words of a correction end that begin at a place; undefined where none stand there. */
function slipEnd(desk: Desk, from: number): number | undefined {
  let slipped = false;
  let at = from;
  while (at < from + longestSlip) {
    const word = wordAt(desk, at);
    const isSlip = slips.has(word);
    if (!isSlip && !slipsBeside.has(word) && desk.words[at]?.kind !== "sign") break;
    slipped ||= isSlip;
    at += 1;
  }
  return slipped ? at : undefined;
}

/** A day with the words of a correction behind it, and another day behind those: it counts for nothing. */
export function isPutRight(
  desk: Desk,
  to: number,
  isDay: (desk: Desk, at: number) => boolean,
): boolean {
  const end = slipEnd(desk, to);
  if (end === undefined) return false;
  for (let at = to; at <= end; at += 1) {
    if (desk.words[at]?.kind !== "sign" && isDay(desk, at)) return true;
  }
  return false;
}

/** "20 november… matlab december se": the day as it was said, in the month that was meant. */
export function inRightMonth(desk: Desk, span: DateSpan): DateSpan {
  const end = span.date === null ? undefined : slipEnd(desk, span.to);
  if (end === undefined || span.date === null || named(desk, span.from) === undefined) return span;
  const isWord = desk.words[end]?.kind === "word";
  const month = isWord ? lookup(months, wordAt(desk, end)) : undefined;
  if (month === undefined || named(desk, end) !== undefined) return span;
  const date = yearless(desk, end, month, Number(span.date.slice(-2)));
  if (date === null) return span;
  return { date, from: span.from, to: wordAt(desk, end + 1) === "se" ? end + 2 : end + 1 };
}
