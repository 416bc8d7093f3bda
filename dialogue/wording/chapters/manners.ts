/** The rest of a talk: thanks, a goodbye, what was not understood: what each template is for, and what fills it. */

import { type Declaration, replies, asks, tells, answers, offers } from "./declared.ts";

export const manners = {
  "if-wrong": tells("They had another sum in mind: how to contest it", {}),
  "in-writing-too": answers(
    "How the sum is made up also goes out in writing",
    {},
    { courtesy: true },
  ),
  "documents-coming": answers("Papers were asked for, without doubt of the debt", {}),
  "documents-coming-again": answers("Papers were asked for once more", {}),
  "letter-once-paid": answers("They wish it in writing once all is paid", {}),
  "cannot-advise": answers("No answer on consequences or credit files", {}),
  "cannot-advise-again": answers("Still no answer on consequences", {}),
  "budget-heard": tells("Income or expenses were told", {}, { courtesy: true }),
  "no-hurry": replies("Who is lost is given time", {}, { courtesy: true }),
  told: replies("Thanks for what was told, of which nothing more is made", {}, { courtesy: true }),
  "missed-heard": replies("They own that they did not pay as said", {}, { courtesy: true }),
  "all-right": replies("Takes a no for an answer", {}, { courtesy: true }),
  thanks: replies("Thanks back", {}, { courtesy: true }),
  goodbye: replies("Takes leave", {}),
  "hello-again": replies("Greets one who is verified", {}, { courtesy: true }),
  "small-talk": replies("Kind words, and back", {}, { courtesy: true }),
  "good-wishes": replies("Good wishes for a feast, and back", {}, { courtesy: true }),
  "rest-elsewhere": replies("What did not fit is to be read elsewhere", {}),
  "say-again": asks("Was not understood", {}),
  "not-sure": replies("Was not understood; something stands open", {}, { courtesy: true }),
  "say-what-helps": offers("Was not understood; names what can be done here", {}),
} as const satisfies { readonly [id: string]: Declaration };
