/** Reads every figure in finished words strictly: an amount, a date or a count in our one form, or nothing. */

import {
  type Language,
  type Money,
  type PlainDate,
  minorDigits,
  parseDecimal,
  parsePlainDate,
} from "@forbear/kernel";
import { months } from "../wording/figures.ts";

export type Figure =
  | { readonly is: "money"; readonly text: string; readonly readings: readonly Money[] }
  | { readonly is: "date"; readonly text: string; readonly date: PlainDate }
  | { readonly is: "count"; readonly text: string; readonly count: number }
  | { readonly is: "unreadable"; readonly text: string };

/** What a sign may stand for: a dollar is one of several. */
const currenciesOf = new Map<string, readonly string[]>([
  ["$", ["USD", "AUD", "CAD", "MXN", "NZD"]],
  ["US$", ["USD"]],
  ["A$", ["AUD"]],
  ["CA$", ["CAD"]],
  ["MX$", ["MXN"]],
  ["NZ$", ["NZD"]],
  ["£", ["GBP"]],
  ["€", ["EUR"]],
  ["₹", ["INR"]],
  ["Rs", ["INR"]],
]);

const number = String.raw`\d+(?:,\d+)*(?:\.\d+)?`;
const amount = String.raw`-?(?:(?:US|CA|MX|NZ|A)?\$|£|€|₹|Rs|\b[A-Z]{3}) ?${number}`;
const day = String.raw`\d{1,2}`;
const year = String.raw`\d{4}`;

const dateForms: { readonly [language in Language]: string } = {
  en: `(?:${months.en.join("|")}) ${day}, ${year}|${day} (?:${months.en.join("|")}) ${year}`,
  es: `${day} de (?:${months.es.join("|")}) de ${year}`,
  hi: `${day} (?:${months.hi.join("|")}) ${year}`,
  "hi-Latn": `${day} (?:${months["hi-Latn"].join("|")}) ${year}`,
};

const scanners = new Map<Language, RegExp>();

function scannerFor(language: Language): RegExp {
  const made = scanners.get(language);
  if (made) return made;
  // Anything left that has a digit beside it is unreadable as a whole: "5O", "1.2.3", "$5.0.0".
  const rest = String.raw`(?<![\p{L}\p{M}])[\p{L}\p{M}]*\p{N}[\p{N}\p{L}\p{M}.,:/%$£€₹-]*`;
  const scanner = new RegExp(`(${amount})|(${dateForms[language]})|(${rest})`, "gu");
  scanners.set(language, scanner);
  return scanner;
}

function money(text: string): Figure {
  const match = /^(-?)(\D*?) ?(\d.*)$/.exec(text);
  const [sign = "", symbol = "", digits = ""] = match?.slice(1) ?? [];
  const currencies = currenciesOf.get(symbol) ?? [symbol];
  const readings = currencies.flatMap((currency) => {
    const read = parseDecimal(`${sign}${digits}`, currency);
    const decimals = digits.split(".")[1]?.length ?? 0; // "$5.3" is not how we write it
    return read.ok && decimals === minorDigits(currency) ? [read.value] : [];
  });
  return readings.length === 0 ? { is: "unreadable", text } : { is: "money", text, readings };
}

function date(text: string, language: Language): Figure {
  const named = months[language].findIndex((month) => text.includes(month));
  const numbers = text.match(/\d+/g) ?? [];
  const [days = "", years = ""] = numbers;
  const iso = `${years}-${String(named + 1).padStart(2, "0")}-${days.padStart(2, "0")}`;
  const read = parsePlainDate(iso);
  return read.ok ? { is: "date", text, date: read.value } : { is: "unreadable", text };
}

/** The words alone, for those who look at words. */
export const withoutFigures = (text: string, language: Language): string =>
  text.replace(scannerFor(language), " ");

/** Every figure in the text, in order. A digit that belongs to none makes an `unreadable` one. */
export function figuresIn(text: string, language: Language): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(scannerFor(language))) {
    const [, asMoney, asDate, rest = ""] = match;
    const after = text[match.index + match[0].length] ?? "";
    const joined = /[\p{L}\p{M}\p{N}%]/u.test(after);
    if (asMoney !== undefined) {
      found.push(joined ? { is: "unreadable", text: asMoney + after } : money(asMoney));
    } else if (asDate !== undefined) {
      found.push(joined ? { is: "unreadable", text: asDate + after } : date(asDate, language));
    } else {
      const bare = rest.replace(/[.,:]+$/, "");
      found.push(
        /^[0-9]+$/.test(bare)
          ? { is: "count", text: bare, count: Number(bare) }
          : { is: "unreadable", text: rest },
      );
    }
  }
  return found;
}
