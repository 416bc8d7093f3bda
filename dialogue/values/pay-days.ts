/** A day on which their money comes, beside one on which they would pay: "10 ko salary aati hai, 11 ko le lijiye". */

import type { Value } from "../meaning.ts";
import { type Desk, before, set, wordAt } from "./desk.ts";

const payInHindi = set(
  `salary sallary sailary pay pagar pagaar tankhwah tankhwa tankha tanakhvaah tankhvaah tankhvah vetan pension penshan paise paisa paisaa stipend`,
);
const comesInHindi =
  /^(?:aa?t[aei]|aa?[ey]+g[aei]|aane|milt[aei]|mileg[aei]|milne|girt[aei]|jamaa?|credit)$/;
const reachOfPay = 5;

/** "10 ko salary aati hai", "tankhwah 7 ko milti hai": the day their money comes. */
export function isPayDay(
  desk: Desk,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (desk.language?.startsWith("hi") !== true) return false;
  let named = before(desk, from, 3, payInHindi);
  for (let at = to; at < to + reachOfPay && desk.words[at]?.kind === "word"; at += 1) {
    named ||= payInHindi.has(wordAt(desk, at));
    if (named && comesInHindi.test(wordAt(desk, at))) return true;
  }
  return false;
}

/** Beside another day that is to come, a pay day is none on which they would pay. */
export function dropPayDays({ values }: Desk, payDays: readonly Value[]): void {
  const isOther = (one: Value): boolean =>
    one.kind === "date" && (one.role === "due" || one.role === "start") && !payDays.includes(one);
  if (!values.some(isOther)) return;
  for (const day of payDays) values.splice(values.indexOf(day), 1);
}
