/** Whether words are in the language they should be in: by script, then by the small words they use. */

import type { Language } from "@forbear/kernel";
import { wordsOf } from "../wording/negation.ts";

const small: { readonly [language in Exclude<Language, "hi">]: ReadonlySet<string> } = {
  en: new Set(
    "the is are you your we i to of and it this that for have has can will please with on be not or what would thank am my they them from here when".split(
      " ",
    ),
  ),
  es: new Set(
    "el la los las un una de que y en es su usted le lo con para por no se al del si puede gracias más mas esto eso está esta hemos nos tiene aquí aqui como cuando qué".split(
      " ",
    ),
  ),
  "hi-Latn": new Set(
    "hai hain ka ki ke ko se mein aap aapka aapki aapke hum main yeh woh aur kya nahi nahin par liye karein kar raha rahe hoon ho ne bhi hi yahan jab kripya dhanyavaad to tak".split(
      " ",
    ),
  ),
};

const latin = ["en", "es", "hi-Latn"] as const;

/** Words of ours that stand in every language: brands of channels, and what to reply. */
const everywhere = /\b(?:STOP|SMS|WhatsApp|AI|UPI|Rs)\b/g;

/** True when nothing speaks against it: very short words may be of any language. */
export function isWrittenIn(text: string, language: Language): boolean {
  const said = text.replace(everywhere, " ");
  const devanagari = (said.match(/\p{Script=Devanagari}/gu) ?? []).length;
  const other =
    (said.match(/\p{L}/gu) ?? []).length - (said.match(/\p{Script=Latin}/gu) ?? []).length;
  const latinLetters = (said.match(/\p{Script=Latin}/gu) ?? []).length;
  if (language === "hi") return latinLetters === 0 && devanagari > 0;
  if (devanagari > 0 || other > 0) return false;
  const words = wordsOf(said);
  const score = (of: (typeof latin)[number]): number =>
    words.filter((word) => small[of].has(word)).length;
  const own = score(language);
  if (words.length < 4) return true;
  return own > 0 && latin.every((one) => one === language || score(one) < own);
}
