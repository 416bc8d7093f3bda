/** What people ask of the talk itself. */

import type { WordsOf } from "../../catalogue.ts";
import type { asides as declared } from "../../chapters/asides.ts";

export const asides: WordsOf<typeof declared> = {
  "kept-here": "Yes, what we write here is kept on file.",
  "why-we-ask": "I ask so that I only talk about what is private with the right person.",
  "send-here": "You can send it here, and a colleague will look at it.",
  "cannot-see":
    "I cannot see pictures or hear voice notes here. Please write in a few words what it shows.",
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
  "always-here":
    "You can write to me here at any hour. For a colleague, just reply person, or call us on {phone}.",
  "where-we-are": "Our address stands on our letters. You can reach us here, or on {phone}.",
  "see-online": "You can sign in at {portal} and see it there.",
  "number-elsewhere": "I cannot see that number here. A colleague can tell you: just reply person.",
  "if-you-move":
    "If you move, tell me your new address here, and a colleague puts it on file. What else changes with it, a colleague can tell you: just reply person.",
  "another-pays":
    "Yes, somebody else may pay for you here: {link} We talk about the account only with you.",
  "paid-by-you": "We take nothing by ourselves. You pay each time yourself, here: {link}",
  "data-kept":
    "What you write here is used to look after this account, and I give it to nobody else. Whom our company has to give something to, a colleague will tell you: I have passed your question on.",
  "whence-unknown":
    "I cannot see here where we have it from. I have passed your question to a colleague.",
  "own-file": "What is on file about you, you can see for yourself at {site}.",
  "own-file-anywhere":
    "What is on file about you, you can ask the agencies that keep it to show you.",
};
