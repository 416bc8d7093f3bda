/** Figures, days and proofs in a consumer's own way of writing them. */

import { type Chance, type Language, type PlainDate, daysBetween, weekday } from "@forbear/kernel";
import type { PayRhythm } from "./means.ts";
import { books, type SaidKey } from "./phrases/index.ts";
import type { Consumer } from "./who.ts";

const symbols: { readonly [currency: string]: string } = { USD: "$", GBP: "£", INR: "₹" };

/** Whole units, as people say them: "$50", "50 dollars", "500 rupaye". */
export function amountWords(
  minor: bigint,
  currency: string,
  language: Language,
  chance: Chance,
): string {
  const units = (minor / 100n).toString();
  const bare = symbols[currency] ?? "$";
  if (currency === "INR" && language !== "en" && chance.next() < 0.5) {
    return language === "hi" ? `${units} रुपये` : `${units} rupaye`;
  }
  if (currency === "INR") return chance.next() < 0.5 ? `Rs ${units}` : `₹${units}`;
  if (currency === "GBP" && chance.next() < 0.3) return `${units} pounds`;
  if (currency !== "GBP" && chance.next() < 0.3) {
    return language === "es" ? `${units} dólares` : `${units} dollars`;
  }
  return `${bare}${units}`;
}

const months: { readonly [L in Language]: readonly string[] } = {
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  ),
  hi: "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर".split(" "),
  "hi-Latn":
    "January February March April May June July August September October November December".split(
      " ",
    ),
};

const weekdays: { readonly [L in Language]: readonly string[] } = {
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  es: "lunes martes miércoles jueves viernes sábado domingo".split(" "),
  hi: "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार".split(" "),
  "hi-Latn": "somvar mangalvar budhvar guruvar shukravar shanivar ravivar".split(" "),
};

const order = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** "Friday" where it is near, else the day and month as the country and language write them. */
export function dateWords(
  date: PlainDate,
  today: PlainDate,
  { language, country }: Pick<Consumer, "language" | "country">,
  chance: Chance,
): string {
  const away = daysBetween(today, date);
  const named = chance.next() < 0.4;
  if (away > 1 && away < 6 && named) {
    return weekdays[language][order.indexOf(weekday(date))] ?? "Friday";
  }
  const [, month = "1", day = "1"] = date.split("-");
  const number = String(Number(day));
  const name = months[language][Number(month) - 1] ?? "";
  if (language === "es") return `${number} de ${name}`;
  return language === "en" && country === "US" ? `${name} ${number}` : `${number} ${name}`;
}

const rhythms: { readonly [L in Language]: { readonly [R in PayRhythm]: readonly string[] } } = {
  en: {
    week: ["a week", "every week", "weekly"],
    fortnight: ["every two weeks", "every other week"],
    month: ["a month", "every month", "monthly"],
  },
  es: {
    week: ["por semana", "cada semana"],
    fortnight: ["cada dos semanas"],
    month: ["al mes", "cada mes"],
  },
  hi: { week: ["हर हफ्ते"], fortnight: ["हर दो हफ्ते में"], month: ["हर महीने", "महीने के"] },
  "hi-Latn": {
    week: ["har hafte"],
    fortnight: ["har do hafte mein"],
    month: ["har mahine", "mahine ka"],
  },
};

export const rhythmWords = (rhythm: PayRhythm, language: Language, chance: Chance): string =>
  chance.pick(rhythms[language][rhythm]);

/** A date of birth in one of the ways people write it. */
export function birthWords(
  bornOn: PlainDate,
  { language, country }: Pick<Consumer, "language" | "country">,
  chance: Chance,
): string {
  const [year = "", month = "", day = ""] = bornOn.split("-");
  const way = chance.below(3);
  if (way === 0) return bornOn;
  if (way === 1) return country === "US" ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
  const name = months[language][Number(month) - 1] ?? "";
  const number = String(Number(day));
  return language === "es" ? `${number} de ${name} de ${year}` : `${number} ${name} ${year}`;
}

export type Slots = { readonly [slot: string]: string };

/** One of the wordings of what is meant, its slots filled. */
export function phrase(key: SaidKey, language: Language, slots: Slots, chance: Chance): string {
  const fits = books[language][key].filter((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, slot]) => slots[slot ?? ""] !== undefined),
  );
  const text = chance.pick(fits.length > 0 ? fits : books[language][key]);
  return text.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? "");
}
