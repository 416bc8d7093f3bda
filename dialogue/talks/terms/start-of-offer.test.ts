/** Another start of what was offered, in many ways, and the day their money comes beside it. */

import type { Language } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import { expect, test } from "vitest";
import { goesOn } from "../played.ts";
import { talkAt } from "../situations.ts";
import { model } from "../shipped.ts";

/** The first payment of what lies on the table after the line: its day, and how much. */
function firstAfter(language: Language, line: string): string {
  const { talk } = talkAt(model, language, "offer");
  goesOn(model, talk, line);
  const offer = talk.kept.find(({ id }) => id === talk.conversation.pending?.offer);
  const [first] = offer === undefined ? [] : duesOf(offer.terms);
  return first === undefined ? "" : `${first.dueOn} ${String(first.amount.minor / 100n)}`;
}

test.each<readonly [Language, string, string]>([
  ["en", "let's begin in april, this month is spoken for", "2026-04-01 328"],
  ["en", "not the 9th, my pay lands on the 16th, make it the 17th", "2026-03-17 328"],
  ["en", "i can do 200 on the 15th of each month, starting in may if thats ok", "2026-03-15 200"],
  ["en", "70 a week works, i'm paid on fridays", "2026-03-06 70"],
  ["es", "comencemos en abril que ahorita ando gastada", "2026-04-01 328"],
  ["es", "el 9 no, cobro el 14, que la primera sea el 16 de este mes", "2026-03-16 328"],
  ["es", "mejor 70 por semana, a mí me pagan los viernes", "2026-03-06 70"],
  ["hi-Latn", "march me nahi hoga, april se chalu kar do", "2026-04-01 5220"],
  ["hi-Latn", "20 march se pehli rakh lo", "2026-03-20 5220"],
  ["hi-Latn", "3000 kar do aur tarikh 13, salary 11 ko aati hai", "2026-03-13 3000"],
  ["hi", "मार्च में नहीं हो पाएगा, अप्रैल से शुरू कर दो", "2026-04-01 5220"],
  ["hi", "तारीख पंद्रह कर दो", "2026-03-15 5220"],
])("in %s, '%s' leaves %s", (language, line, first) => {
  expect(firstAfter(language, line)).toBe(first);
});
