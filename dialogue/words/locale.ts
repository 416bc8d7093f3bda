/** Which of our languages a locale names. */

import { type Language, languages } from "../meaning.ts";

/** The language of a locale: "en-GB" is `en`, "hi-Latn-IN" is `hi-Latn`, "fr-CA" none of ours. */
export function languageOfLocale(locale: string | undefined): Language | null {
  if (locale === undefined) return null;
  if (/^hi-latn/i.test(locale)) return "hi-Latn";
  const [head = ""] = locale.toLowerCase().split("-");
  return languages.find((language) => language === head) ?? null;
}
