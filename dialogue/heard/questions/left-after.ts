/** "What's left after those six?", "uske baad kitna bachega": what is still open once the payments have ended. Four languages. */

import { spellingOf } from "../../schedules/spelling.ts";
import { said } from "../../schedules/words.ts";
import { tidy, wordsOf } from "../../words/words.ts";

const mostWords = 30;
const few = String.raw`(?: [^ ?.;!]+){0,6}`;

const left = String.raw`(?:left(?: over)?|remain\w*|open|owe|owed|owing|outstanding|unpaid|still (?:there|due|to pay|to go|have)|to pay|to go)`;
const behind = String.raw`(?:after(?:wards?| that| this| those| these| them)?|once|then|when|at the end|by the end|in the end|following)`;
const queda = String.raw`(?:qued\w*|falt\w*|rest(?:a|an|aria|ara)|sobr\w*|deb[eo]\w*|seguir\w* debiendo|pendiente)`;
const luego = String.raw`(?:despues|luego|al final|al terminar|al acabar|cuando (?:termin|acab|pag)\w*|terminando|acabando|pagando es[ao]s|tras|ya (?:que )?(?:pag|termin|acab)\w*|para entonces|entonces)`;
const bache = String.raw`(?:bach\w*|baki|baqi|baakee|bakaya|rah\w*|reh\w*|udhar\w*|dena|bharna|chukana)`;
const baad = String.raw`(?:(?:uske|iske|is ke|us ke|inke|unke|kisto|kiston|kist|kiste|mahine|mahino|mahinon|emi|payment|bharne|dene|chukane|khatam hone|pura hone)(?: ke)? (?:baad|bad)|baad me|bad me|aakhir me|akhir me|ant me|phir|fir|tab)`;

const after = said(String.raw`
  (?:how much|what|whats|anything|something|do i|will i|would i)(?: (?:is|s|will|would|do|does|i|be|still|it|there|of it|balance|debt|the|have))*${few} ${left}${few} ${behind}|${behind}${few} (?:how much|what|whats|anything|do i|will i|would i|what is|what s)${few} ${left}|(?:how much|what|whats)(?: [^ ?]+){0,2} (?:will|would|ll)(?: (?:i|be|there|it|still|then|have|the|balance|debt))* ${left}
  cuanto(?: (?:me|se|nos|les|le|mas|dinero|todavia|aun|va|a))* ${queda}${few} ${luego}|${luego}${few} cuanto(?: (?:me|se|nos|les|le|mas|todavia|aun|va|a))* ${queda}|cuanto(?: (?:me|se|nos|les|le|todavia|aun))* (?:quedaria|quedara|faltaria|faltara|va a quedar|va a faltar|restaria|quedare debiendo|seguiria debiendo|deberia|debere)
  ${baad}${few} kitn[aei]${few} ${bache}${few}|kitn[aei]${few} ${bache}${few} ${baad}|kitn[aei](?: [^ ?]+){0,2} (?:bachega|bachegi|bachenge|rah jayega|reh jayega|rahega|rahegi|baki rahega|baki hoga)
`);

/** What they have left to live on, or what was left before. */
const ofLiving = said(String.raw`
  (?:to|for) (?:live|eat|food|living|me|myself|us)|(?:a|per|each|every) (?:month|week)|live on|in my pocket
  para (?:comer|vivir|mi|nosotros|la comida)|al mes|cada mes|mensual|a la semana|segun [^ ]+|de mi (?:sueldo|cheque)
  mere paas|mere pas|mujhe|mere liye|hamare paas|hamare pas|khane|ghar ke liye|har mahine|guzar[ae]
`);

/** They ask what comes after the payments, and not what they owe today. */
export function asksLeftAfter(text: string): boolean {
  const words = wordsOf(tidy(text));
  if (words.length > mostWords) return false;
  const { plain } = spellingOf(words);
  return plain.search(after) >= 0 && plain.search(ofLiving) < 0;
}
