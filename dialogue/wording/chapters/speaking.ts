/** Who speaks: what proves a person, and what is said to one who is not verified: what each template is for, and what fills it. */

import { type Declaration, replies, asks } from "./declared.ts";

export const speaking = {
  hello: replies("Greets and says what we are", {}, { saysItIsAi: true, namesUs: true }),
  "this-is": replies("Says who we are, before other words", {}, { namesUs: true }),
  "private-matter": replies("What it is about, to one not yet known", {}),
  "verify-details": asks("Asks for what proves who speaks", {}),
  "verify-details-again": asks("Asks once more, and says why", {}),
  "verify-rest-name": asks("Something known was said; the name is missing", {}),
  "verify-rest-proof": asks("The name was said; what proves it is missing", {}),
  "other-ways": replies("Other ways for one who will not say who they are", {}),
  "verify-failed": asks("What was said proves nothing; once more", {}),
  verified: replies("Thanks for the proof", {}, { courtesy: true }),
  locked: replies("No more tries; a person helps", {}),
} as const satisfies { readonly [id: string]: Declaration };
