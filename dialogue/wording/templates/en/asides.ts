/** What people ask of the talk itself. */

import type { WordsOf } from "../../catalogue.ts";
import type { asides as declared } from "../../chapters/asides.ts";

export const asides: WordsOf<typeof declared> = {
  "kept-here": "Yes, what we write here is kept on file.",
  "why-we-ask": "I ask so that I only talk about what is private with the right person.",
  "send-here": "You can send it here, and a colleague will look at it.",
  "when-unknown":
    "I cannot say exactly when. A colleague will write to you as soon as there is news.",
  "only-answer": "No, your yes or no is all I need.",
  "nothing-else": "No, there is nothing else you need to do now.",
  "nothing-to-do": "There is nothing you need to do for now. A colleague will write to you.",
  "letter-asked":
    "That is fine, and you need not send me anything for it. I have asked a colleague to write to you at the address we have.",
  "told-nobody":
    "We talk about this only with you, or with somebody you allow. How it shows on a statement is up to your bank. If a way of reaching you is not safe, tell me and we will not use it.",
  "call-us": "You can call us on {phone}.",
};
