/** What people ask of the talk itself: what each template is for, and what fills it. */

import { type Declaration, answers, replies } from "./declared.ts";

export const asides = {
  "kept-here": replies("What is written here is kept", {}),
  "why-we-ask": replies("Why we ask who speaks", {}),
  "send-here": replies("Where papers can be sent", {}),
  "cannot-see": replies("A picture or a voice note came", {}),
  "when-unknown": replies("When an answer comes is not known", {}),
  "only-answer": replies("What else they have to do: nothing but their yes or no", {}),
  "nothing-else": replies("What else they have to do, once it is agreed", {}),
  "nothing-to-do": replies("What they have to do meanwhile", {}),
  "letter-asked": replies("They ask for a letter before we know them", {}),
  "told-nobody": replies("Whether one of theirs learns of it", {}),
  "call-us": replies("How to call us", {}),
  "always-here": replies("At which hours we are there", {}),
  "where-we-are": replies("Where our company is", {}),
  "see-online": replies("Where they see the account", {}),
  "number-elsewhere": replies("They ask for a number of the account or of a case", {}),
  "if-you-move": replies("What comes of it if they move away", {}),
  "another-pays": answers("Whether somebody else may pay for them", { link: "link" }),
  "paid-by-you": answers("Whether we take payments by ourselves", { link: "link" }),
  "data-kept": replies("What is done with what we know of them", {}),
  "whence-unknown": replies("Where we have their number from", {}),
  "own-file": replies("Where they see their credit file", { site: "name" }),
  "own-file-anywhere": replies("The same where we know no place", {}),
} as const satisfies { readonly [id: string]: Declaration };
