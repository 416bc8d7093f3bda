/** Words of the calendar in our languages, by their plain spelling. */

import { plainSpelling } from "./number-words.ts";

function table<T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  const words = new Map<string, T>();
  for (const [value, names] of entries) {
    for (const name of names.trim().split(/\s+/)) {
      words.set(name, value);
      words.set(plainSpelling(name), value);
    }
  }
  return words;
}

/** Weekdays as days after Monday. */
export const weekdays = table<number>([
  [0, "monday mondays mon lunes somvar somwar somvaar sombar"],
  [1, "tuesday tuesdays tues tue martes mangalvar mangalwar mangal mangalvaar"],
  [2, "wednesday wednesdays wed weds miercoles budhvar budhwar budh budhvaar"],
  [3, "thursday thursdays thurs thur thu jueves guruvar guruwar veervar brihaspativar guruvaar"],
  [4, "friday fridays fri viernes shukravar shukrawar shukrvar shukravaar jumma shukrvaar"],
  [5, "saturday saturdays sat sabado sabados shanivar shaniwar shanivaar"],
  [6, "sunday sundays sun domingo domingos ravivar raviwar itvar itwar ravivaar"],
]);

export const months = table<number>([
  [1, "january jan enero janvari janvary janavari"],
  [2, "february feb febrero farvari farvary pharvari faravri faravari farbari"],
  [3, "march mar marzo march"],
  [4, "april apr abril aprail aprel"],
  [5, "may mayo mai"],
  [6, "june jun junio joon"],
  [7, "july jul julio julai"],
  [8, "august aug agosto agast"],
  [9, "september sep sept septiembre sitambar sitanbar sitamber septambar"],
  [10, "october oct octubre aktubar aktober oktobar"],
  [11, "november nov noviembre navambar navanbar navamber novambar"],
  [12, "december dec diciembre disambar disanbar disamber"],
]);

/** Month names that are also other words: they need a day beside them, and "mai" is Hindi for I. */
export const doubtfulMonths = new Set(["may", "mar", "mai", "sat", "sun", "dec", "march"]);

/** Days from today that are said in one word, whatever the tense. */
export const nearDays = table<number>([
  [0, "today tonight hoy aaj aj"],
  [1, "tomorrow tomorow tommorow tomorrows 2moro tmrw tmr tmrrw 2mrw tomo"],
  [-1, "yesterday yday ayer"],
  [-2, "antier anteayer"],
]);

/** English ordinals that can be a day of the month. */
export const ordinals = table<number>([
  [1, "first primero pehli pahli pehlee"],
  [2, "second doosri dusri"],
  [3, "third teesri tisri"],
  [4, "fourth"],
  [5, "fifth"],
  [6, "sixth"],
  [7, "seventh"],
  [8, "eighth"],
  [9, "ninth"],
  [10, "tenth"],
  [11, "eleventh"],
  [12, "twelfth"],
  [13, "thirteenth"],
  [14, "fourteenth"],
  [15, "fifteenth"],
  [16, "sixteenth"],
  [17, "seventeenth"],
  [18, "eighteenth"],
  [19, "nineteenth"],
  [20, "twentieth"],
  [30, "thirtieth"],
]);

/** Of so few letters a name is only what is spelt so: "soon" is no "sun". */
const shortest = 4;

/** The entry of a word, as it is spelt or with other long vowels. */
export function lookup<T>(words: ReadonlyMap<string, T>, word: string): T | undefined {
  const plain = plainSpelling(word);
  return words.get(word) ?? (plain.length < shortest ? undefined : words.get(plain));
}
