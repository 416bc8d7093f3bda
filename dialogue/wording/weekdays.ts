/** Weekdays at their place of the month in each language: "third Wednesday", "último viernes". */

import {
  type Language,
  type PlaceInMonth,
  type PlainDate,
  type Weekday,
  type WeekdayPlace,
  placeInMonth,
  weekday,
} from "@forbear/kernel";

const places: { readonly [language in Language]: { readonly [P in PlaceInMonth]: string } } = {
  en: { 1: "first", 2: "second", 3: "third", 4: "fourth", last: "last" },
  es: { 1: "primer", 2: "segundo", 3: "tercer", 4: "cuarto", last: "último" },
  hi: { 1: "पहले", 2: "दूसरे", 3: "तीसरे", 4: "चौथे", last: "आख़िरी" },
  "hi-Latn": { 1: "pehle", 2: "doosre", 3: "teesre", 4: "chauthe", last: "aakhri" },
};

const order: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const names: { readonly [language in Language]: readonly string[] } = {
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  es: "lunes martes miércoles jueves viernes sábado domingo".split(" "),
  hi: "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार".split(" "),
  "hi-Latn": "somvaar mangalvaar budhvaar guruvaar shukravaar shanivaar ravivaar".split(" "),
};

const isPlace = (text: string): text is `${PlaceInMonth}` => text in places.en;

const joins: { readonly [language in Language]: string } = {
  en: "and",
  es: "y",
  hi: "और",
  "hi-Latn": "aur",
};

/** Days as the weekdays of every month that they stand for, as a slot takes them: "3 WE", "2 FR,4 FR". */
export const weekdaySlot = (place: WeekdayPlace, ...days: readonly PlainDate[]): string =>
  days.map((on) => `${placeInMonth(on, place)} ${weekday(on)}`).join(",");

/** What such a slot says in a language: "third Wednesday", "second and fourth Friday". */
export function weekdayName(slot: string, language: Language): string {
  const named = slot.split(",").map((one) => {
    const [place = "", day = ""] = one.split(" ");
    const name = names[language][order.findIndex((of) => of === day)] ?? day;
    return { place: isPlace(place) ? places[language][place] : place, name };
  });
  const alike = named.every(({ name }) => name === named[0]?.name);
  return named
    .map(({ place, name }, n) => (alike && n < named.length - 1 ? place : `${place} ${name}`))
    .join(` ${joins[language]} `);
}
