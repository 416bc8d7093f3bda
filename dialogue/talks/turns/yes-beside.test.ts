/** A yes beside a question is taken where no term hangs on it, beside a remark always; a right or a condition in it is heard. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { lastOf } from "../shipped.ts";

const wish = {
  en: "60 a month from the 20th",
  es: "80 al mes desde el 15",
  "hi-Latn": "700 har mahine 5 se",
  hi: "700 हर महीने 5 से",
} as const satisfies { readonly [language in Language]: string };

const said = (language: Language, line: string) => lastOf(language, wish[language], line);

test.each<readonly [Language, string, string]>([
  ["en", "yes and how much will be left in june?", "left-by"],
  ["en", "yes, how do i pay?", "pay-link"],
  ["en", "will you remind me? yes", "will-remind"],
  ["es", "si. y en junio cuanto queda?", "left-by"],
  ["es", "si va. y me mandan recordatorio?", "will-remind"],
  ["hi-Latn", "haan ji, aur payment kaise karni hai?", "ways-to-pay"],
  ["hi", "ठीक है, याद दिलाओगे ना?", "will-remind"],
])("in %s, '%s' is answered (%s) and agreed", (language, line, template) => {
  const made = said(language, line);
  expect(made.said).toEqual([template, "agreed-plan"]);
  expect(made.acts).toEqual(["agree"]);
});

test.each<readonly [Language, string]>([
  ["en", "yes please. will it keep adding interest"],
  ["es", "va, y los intereses siguen corriendo?"],
  ["hi-Latn", "haan theek hai, byaj badhega kya?"],
  ["hi", "हाँ, ब्याज भी लगेगा क्या?"],
])(
  "in %s, what may weigh in '%s' is answered, and the yes asked for in few words",
  (language, line) => {
    const made = said(language, line);
    expect(made.said.at(-1)).toBe("set-it-up");
    expect(made.acts).toEqual([]);
    expect(lastOf(language, wish[language], line, language === "es" ? "si" : "ok").acts).toEqual([
      "agree",
    ]);
  },
);

test.each<readonly [Language, string]>([
  ["en", "yes go ahead, had a rough week so apologies"],
  ["en", "i already said yes"],
  ["es", "sí claro. una disculpa por gritarle"],
  ["es", "no pedi papeles. si"],
  ["es", "ya le dije que si"],
  ["hi-Latn", "haan kar do. sorry pehle badtameezi ke liye"],
  ["hi-Latn", "haan bola na maine"],
  ["hi", "हाँ कर दो। पहले के लिए माफ़ करना"],
])("in %s, '%s' agrees", (language, line) => {
  expect(said(language, line).acts).toEqual(["agree"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "60 is fine but the 7th", "confirm-plan-again"],
  ["es", "80 está bien pero mejor el 22", "confirm-plan-again"],
  ["hi-Latn", "700 chalega par 12 tarikh se", "confirm-plan-again"],
  ["hi", "हाँ ठीक है, पर 7 तारीख को", "confirm-plan-again"],
  ["en", "yes if you stop the interest", "confirm-plan-again"],
  ["en", "yes, i dispute the fees though", "dispute-noted"],
  ["en", "yes. i want to make a complaint", "complaint-noted"],
  ["en", "yes. send me proof of the debt first", "proof-noted"],
  ["en", "yes, my lawyer is handling this", "represented-noted"],
  ["en", "yes but i cant pay that much", "hardship"],
])("in %s, '%s' agrees to nothing: %s", (language, line, template) => {
  const made = said(language, line);
  expect(made.said).toContain(template);
  expect(made.acts).not.toContain("agree");
});
