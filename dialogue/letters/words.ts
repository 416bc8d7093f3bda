/** Words that several notices share: kinds of debt, amounts and dates as each country writes them. */

import type { DebtKind } from "@forbear/accounts";
import type { Language, Money, PlainDate } from "@forbear/kernel";
import { dateText, moneyText } from "../wording/figures.ts";
import type { Block, Figure, LetterLanguage } from "./letter.ts";

/** `a credit card account`, with its article. */
export const kindOfDebt: {
  readonly [kind in DebtKind]: { readonly en: string; readonly es: string; readonly fr: string };
} = {
  creditCard: {
    en: "a credit card account",
    es: "una cuenta de tarjeta de crédito",
    fr: "un compte de carte de crédit",
  },
  personalLoan: { en: "a personal loan", es: "un préstamo personal", fr: "un prêt personnel" },
  autoLoan: { en: "a vehicle loan", es: "un préstamo para vehículo", fr: "un prêt automobile" },
  studentLoan: { en: "a student loan", es: "un préstamo estudiantil", fr: "un prêt étudiant" },
  medical: { en: "a medical account", es: "una cuenta médica", fr: "un compte de soins médicaux" },
  mortgage: { en: "a mortgage loan", es: "un préstamo hipotecario", fr: "un prêt hypothécaire" },
  energy: { en: "an energy account", es: "una cuenta de energía", fr: "un compte d'énergie" },
  water: { en: "a water account", es: "una cuenta de agua", fr: "un compte d'eau" },
  telecom: {
    en: "a telephone or internet account",
    es: "una cuenta de teléfono o internet",
    fr: "un compte de téléphone ou d'internet",
  },
  retail: { en: "a store account", es: "una cuenta de tienda", fr: "un compte de magasin" },
  other: { en: "an account", es: "una cuenta", fr: "un compte" },
};

const plainLanguage: { readonly [language in LetterLanguage]: Language | "fr" } = {
  "en-US": "en",
  "es-US": "es",
  "en-GB": "en",
  "en-CA": "en",
  "fr-CA": "fr",
  "en-AU": "en",
  "en-IN": "en",
  "hi-IN": "hi",
  "hi-Latn-IN": "hi-Latn",
};

const frenchMonths =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** A date in words. */
export function dated(date: PlainDate, language: LetterLanguage): string {
  const plain = plainLanguage[language];
  if (plain !== "fr") return dateText(date, plain, language.slice(-2));
  const [year = "", month = "", day = ""] = date.split("-");
  return `${String(Number(day))} ${frenchMonths[Number(month) - 1] ?? ""} ${year}`;
}

/** An amount with its sign of currency, as English writes it where the language has no form of ours. */
export function amountIn(amount: Money, language: LetterLanguage): string {
  const plain = plainLanguage[language];
  return moneyText(amount, plain === "fr" ? "en" : plain);
}

export const heading = (text: string): Block => ({ is: "heading", text });
export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const prominent = (text: string): Block => ({ is: "prominent", text });
export const list = (...items: readonly string[]): Block => ({ is: "list", items });

export const figure = (label: string, amount: string): Figure => ({
  label,
  amount,
  isTotal: false,
});
export const total = (label: string, amount: string): Figure => ({ label, amount, isTotal: true });
