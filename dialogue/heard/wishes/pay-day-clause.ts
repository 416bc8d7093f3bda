/** "80 a week, I'm paid Fridays", "salary 10 ko aati hai, tarikh 12 kar do": a clause that tells when their money comes, and no sum. Four languages. */

import { spellingOf } from "../../schedules/spelling.ts";
import { said } from "../../schedules/words.ts";
import { readNumber } from "../../values/numbers.ts";
import { pattern } from "../../words/pattern.ts";
import { tidy, wordsOf } from "../../words/words.ts";

const parts = pattern(
  String.raw`[,.;!?¿¡\n]+|(?<![\p{L}\p{M}])(?:because|bec|cuz|cause|since|so|but|porque|ya que|pues|pero|entonces|kyu?n?ki|kyoki|lekin|magar|to|toh|isliye|क्योंकि|लेकिन|मगर|तो|इसलिए)(?![\p{L}\p{M}])`,
  "g",
);

const pay = said(String.raw`
  (?:get|gets|getting|got|be|am|im|i'?m|are|is|next|been)(?: [^ ]+){0,1} paid|paid (?:weekly|biweekly|bi|every|on|each|the|by|monthly|twice|fortnightly|then)|pay ?days?|pay ?checks?|(?:my|the) checks?|(?:my |our |the )?(?:pay|money|deposit|wage) (?:lands?|comes?|hits?|arrives?|goes|drops?|gets)|salary|wages?|benefits?|pension
  cobr[oa]\w*|(?:me|nos) (?:pagan|depositan|han pagado|pagaron|caen?|llegan?|entran?|dan)|sueldo|nomina|quincena|pension
  salary|tankhv?ah|tanakhv?ah|tankhah|tankha|vetan|pagar|pagaar|majduri|dihadi|pension|(?:paise|paisa|payment) (?:[^ ]+ ){0,3}(?:aat|at|milt|dal|jama)\w*
`);
const day = said(String.raw`
  (?:on )?the \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)
  (?:el|dia|dias|los|al) \d{1,2}
  [^ ]+ (?:ko|tarikh|tareekh|tarikh ko|se pahle)
`);
const often = said(String.raw`
  weekly|biweekly|bi weekly|fortnightly|monthly|twice|every|each|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|last day|end of
  cada|semanal\w*|quincenal\w*|quincena|mensual\w*|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin de mes|hasta
  har|hafte|mahine|somvar|mangalvar|budhvar|guruvar|shukravar|shanivar|ravivar|aakhir|akhir|kabhi
`);
const lastDay = 31;

/** When their money comes is told, by a day or how often; no figure in it can be a sum. */
function isOfPayDay(clause: string): boolean {
  const words = wordsOf(tidy(clause));
  const { plain } = spellingOf(words);
  if (plain.search(pay) < 0) return false;
  const figures = words.flatMap((_, at) => readNumber(words, at)?.value ?? []);
  if (/[$£€₹%]/u.test(clause) || figures.some((value) => value > lastDay)) return false;
  return plain.search(day) >= 0 || (figures.length === 0 && plain.search(often) >= 0);
}

const byTurns = said(String.raw`
  (?:a|per|each|every|por|a la|al|cada|har|prati)? ?(?:week|weeks|fortnight|month|semana|quincena|mes|hafte|hafta|mahine|mahina|weekly|monthly|semanal|mensual)(?: (?:ka|ke|ki|me))?
`);

/** "2,200 a week", and nothing of what is done with it. */
function isSumByTurns(clause: string): boolean {
  const words = wordsOf(tidy(clause));
  const figures = words.flatMap((_, at) => readNumber(words, at) ?? []);
  const rest = spellingOf(words).plain.replace(byTurns, " ");
  return figures.length > 0 && rest !== spellingOf(words).plain && !/[a-z]/u.test(rest);
}

/**
 * The message without such clauses; as it is where it has no other, or where nothing but a sum by
 * turns follows: "I get paid Fridays, 2,200 a week" tells how much it is.
 */
export function withoutPayDayClause(text: string): string {
  const ends = [...text.matchAll(parts)].map(({ index, 0: found }) => index + found.length);
  const clauses = [0, ...ends].map((from, n) => text.slice(from, ends[n]));
  const left = clauses.filter((clause) => !isOfPayDay(clause));
  if (left.length === 0 || left.length === clauses.length) return text;
  const toldAfter = left.every((clause) => isSumByTurns(clause)) && clauses.at(0) !== left.at(0);
  return toldAfter ? text : left.join(" ");
}
