/** Amounts and dates as they are written in each language: one form each, so that they can be read back. */

import { type Language, type Money, type PlainDate, inWords } from "@forbear/kernel";

export const months: { readonly [language in Language]: readonly string[] } = {
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  ),
  hi: "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर".split(" "),
  "hi-Latn":
    "January February March April May June July August September October November December".split(
      " ",
    ),
};

const countryOfCurrency = new Map([
  ["USD", "US"],
  ["GBP", "GB"],
  ["INR", "IN"],
  ["AUD", "AU"],
  ["CAD", "CA"],
]);

/** Where an amount is at home; it decides how English writes it. */
const homeOf = (currency: string): string => countryOfCurrency.get(currency) ?? "US";

const moneyLocales: { readonly [language in Language]: (currency: string) => string } = {
  en: (currency) => `en-${homeOf(currency)}`,
  es: () => "es-US",
  hi: () => "hi-IN",
  "hi-Latn": (currency) => `en-${homeOf(currency)}`,
};

/** "$412.50", "£1,234.00", "₹12,345.50"; always with all minor digits, never with a narrow space. */
export const moneyText = (amount: Money, language: Language): string =>
  inWords(amount, moneyLocales[language](amount.currency)).replace(/[\u00a0\u202f]/g, " ");

/** "May 15, 2026" where the country writes so, else "15 May 2026"; "15 de mayo de 2026". */
export function dateText(date: PlainDate, language: Language, country: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = months[language][Number(month) - 1] ?? "";
  const number = String(Number(day));
  if (language === "es") return `${number} de ${name} de ${year}`;
  return language === "en" && country === "US"
    ? `${name} ${number}, ${year}`
    : `${number} ${name} ${year}`;
}
