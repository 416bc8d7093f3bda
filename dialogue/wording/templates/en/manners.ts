/** The rest of a talk: thanks, a goodbye, what was not understood. */

import type { WordsOf } from "../../catalogue.ts";
import type { manners as declared } from "../../chapters/manners.ts";

export const manners: WordsOf<typeof declared> = {
  "if-wrong": "If something in that looks wrong to you, tell me what, and we will look into it.",
  "in-writing-too": "You also get this in writing.",
  "documents-coming": "I have asked a colleague to send you the papers.",
  "documents-coming-again": "I have already asked a colleague to send you the papers.",
  "letter-once-paid":
    "I have passed on to a colleague that you want it in writing once it is all paid.",
  "cannot-advise":
    "I cannot tell you that, and I do not want to guess. A colleague can explain it.",
  "cannot-advise-again": "I am sorry, that is something only a colleague can explain.",
  "budget-heard": "Thank you, that helps me to find something you can afford.",
  "no-hurry":
    "That is all right, there is no hurry. I can go through it with you, one step at a time.",
  told: "Thank you for telling me.",
  "missed-heard": "Thank you for telling me. That can happen, and there is no drama.",
  "all-right": "That is fine.",
  thanks: "You are welcome.",
  goodbye: "Thank you for your time. You can reach us here at any time. Goodbye.",
  "hello-again": "Hello again.",
  "small-talk": "That is kind of you.",
  "good-wishes": "Thank you, and the same to you.",
  "rest-elsewhere": { full: "You can see the rest at {portal}.", short: "More: {portal}" },
  "say-again": "I am sorry, I did not get that. Could you say it in other words?",
  "not-sure": "I am sorry, I am not sure what you mean.",
  "say-what-helps":
    "I am sorry, I did not quite get that. I can tell you what is owed, look for a way to pay, or pass you to a colleague. What would help?",
};
