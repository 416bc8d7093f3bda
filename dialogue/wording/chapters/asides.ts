/** What people ask of the talk itself: what each template is for, and what fills it. */

import { type Declaration, replies } from "./declared.ts";

export const asides = {
  "kept-here": replies("What is written here is kept", {}),
  "why-we-ask": replies("Why we ask who speaks", {}),
  "send-here": replies("Where papers can be sent", {}),
  "when-unknown": replies("When an answer comes is not known", {}),
  "only-answer": replies("What else they have to do: nothing but their yes or no", {}),
  "nothing-else": replies("What else they have to do, once it is agreed", {}),
  "nothing-to-do": replies("What they have to do meanwhile", {}),
  "letter-asked": replies("They ask for a letter before we know them", {}),
  "told-nobody": replies("Whether one of theirs learns of it", {}),
  "call-us": replies("How to call us", {}),
} as const satisfies { readonly [id: string]: Declaration };
