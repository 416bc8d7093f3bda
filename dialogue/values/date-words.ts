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
  [0, "monday mondays mon lunes somvar somwar somvaar sombar mondy"],
  [
    1,
    "tuesday tuesdays tues tue martes mangalvar mangalwar mangal mangalvaar tusday teusday tuseday mangalbar",
  ],
  [
    2,
    "wednesday wednesdays wed weds miercoles budhvar budhwar budh budhvaar wensday wendsday wednsday wedensday wednesay wednessday miercole budhbar budvar",
  ],
  [
    3,
    "thursday thursdays thurs thur thu jueves guruvar guruwar veervar brihaspativar guruvaar thrusday thursay thirsday juebes gurubar",
  ],
  [
    4,
    "friday fridays fri viernes shukravar shukrawar shukrvar shukravaar jumma shukrvaar firday friady viernez biernes shukrabar sukravar sukrawar",
  ],
  [
    5,
    "saturday saturdays sat sabado sabados shanivar shaniwar shanivaar saterday satuday savado shanibar sanivar",
  ],
  [6, "sunday sundays sun domingo domingos ravivar raviwar itvar itwar ravivaar sundy rabivar"],
]);

/** Where in its month a weekday stands: so many from the first, or the last. */
export const placesOfMonth = table<1 | 2 | 3 | 4 | "last">([
  [1, "first frist primer pehle pehla pahle pahla"],
  [2, "second secnd segundo dusre dusra doosre doosra"],
  [3, "third thrid tercer terser tisre tisra teesre teesra"],
  [4, "fourth forth fouth cuarto chauthe chautha chothe"],
  ["last", "ultimo aakhri akhri aakhiri akhiri aakhari antim"],
]);

/** The same of several, each month: "los primeros lunes". */
export const placesOfMonths = table<1 | 2 | 3 | 4 | "last">([
  [1, "primeros"],
  [2, "segundos"],
  [3, "terceros"],
  [4, "cuartos"],
  ["last", "ultimos"],
]);

/** The same where the month is named beside them: alone they mean another thing. */
export const placesBesideMonth = table<1 | 2 | 3 | 4 | "last">([
  [1, "primero"],
  [3, "tercero"],
  ["last", "last final"],
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
