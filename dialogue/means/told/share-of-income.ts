/** "Half my pay goes there": what goes out, as a part of what comes in. */

import { type Money, money } from "@forbear/kernel";
import { byMonth } from "@forbear/negotiation";
import type { MeansItem } from "../../conversation.ts";
import { spellingOf } from "../../schedules/spelling.ts";
import { numberIn, said } from "../../schedules/words.ts";
import { tidy, wordsOf } from "../../words/words.ts";
import { monthly, regular } from "../regular.ts";
import { marks } from "../figures/spans.ts";
import { inAll } from "../stood.ts";

type Part = readonly [RegExp, number];
const parts: readonly Part[] = [
  [said("(?:two|2) thirds?|2 / 3|dos tercios|(?:do|2) tihai"), 2 / 3],
  [
    said("(?:three|3) quarters?|3 / 4|tres cuartas? partes?|tres cuartos|(?:tin|3) chauthai"),
    3 / 4,
  ],
  [said("(?:a|one|1) third|1 / 3|un tercio|(?:la |una )?tercera parte|(?:ek )?tihai"), 1 / 3],
  [said("(?:a|one|1) quarter|1 / 4|(?:la |una )?cuarta parte|un cuarto|(?:ek )?chauthai"), 1 / 4],
  [
    said(
      "(?:about |over |nearly |almost |good )?half|1 / 2|(?:la |mas de la |casi la )?mitad|adh[aei](?: se (?:jyada|adhik))?",
    ),
    1 / 2,
  ],
];
const percent = said(String.raw`\d{1,2} (?:%|percent|per cent|por ciento|pratishat|phisadi|takka)`);

/** What it is a part of. */
const ofPay = said(String.raw`
  (?:of )?(?:my|our|the|what) (?:whole |monthly |total )?(?:income|pay|paycheck|check|wages?|salary|money|earnings|take ?home|i (?:make|earn|get|bring in)|ve (?:make|earn|get)|pension|benefits?)
  (?:de )?(?:lo que (?:gano|ganamos|entra|me entra|cobro|saco|me pagan)|mi (?:sueldo|salario|cheque|pension|ingreso|pago)|mis ingresos|la quincena|(?:el|del) (?:sueldo|salario|cheque))
  (?:salary|kamai|tankhv?ah?|tankha|income|pension|paisa|paise|pagar|amdani|kama[a-z]*)
`);

/** The part that they say goes out; null where they say none. */
function partIn(text: string): number | null {
  const spelt = spellingOf(wordsOf(tidy(text)));
  if (marks(spelt, ofPay).length === 0) return null;
  const [found] = parts.filter(([form]) => marks(spelt, form).length > 0);
  if (found !== undefined) return found[1];
  const [share] = marks(spelt, percent);
  const n = share === undefined ? null : numberIn(spelt.plain.slice(spelt.starts[share.from]));
  return n === null || n === 0 ? null : n / 100;
}

const rough = (amount: Money, part: number): Money =>
  money(amount.currency, BigInt(Math.round(Number(amount.minor) * part)));

/** So much of what comes in each month; null where that is not known, or no part is told. */
export function shareOfIncome(
  text: string,
  income: readonly MeansItem[] | null,
): readonly MeansItem[] | null {
  const [first] = income ?? [];
  const part = first === undefined ? null : partIn(text);
  if (first === undefined || income === null || part === null) return null;
  const all = money(byMonth(first, "half-even").currency, inAll(income));
  return [regular(rough(all, part), monthly)];
}
