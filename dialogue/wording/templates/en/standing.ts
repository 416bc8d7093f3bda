/** What people ask of us and of what follows, in English. */

import type { WordsOf } from "../../catalogue.ts";
import type { standing as declared } from "../../chapters/standing.ts";

export const standing: WordsOf<typeof declared> = {
  "for-whom-then":
    "We look after accounts for other companies. As soon as I know it is you, I can tell you for which one.",
  "how-to-know":
    "You need not take my word for it: look up the number of {company} yourself, for example on a letter, and call us. Ours is {phone}.",
  "link-safe":
    "You need not follow any link from me: you can look up {company} yourself and call us, or sign in at {portal}. Please never send card numbers in a message.",
  "steps-unknown":
    "I take no such steps, and they are not decided in this chat, so I cannot tell you what would come of it. If it is hard for you, tell me early, and we look for a way together.",
  "wages-unknown":
    "I can take nothing from what you earn. What the law allows depends on where you live, and I do not want to guess: a free adviser or a colleague can explain it.",
  "file-unseen": "I cannot see from here what is on file about you, or whether this is part of it.",
  "visit-none":
    "I send nobody to you, and no visit is arranged in this chat. Everything can be settled in writing or by phone.",
  "another-may": "Yes, somebody else may do that for you. What it is about, I only tell you.",
  "interest-unseen":
    "I cannot see from here whether anything is added as time goes by. A colleague can tell you for certain.",
  "hold-why-dispute":
    "It is on hold because I understood that something about it is not right in your eyes. If you meant something else, tell me so.",
  "hold-why-proof":
    "It is on hold because I understood that you want papers first. If you do not need them, tell me so.",
  "hold-why-stop":
    "It is on hold because I understood that you want us to stop. If you meant something else, tell me so.",
  "hold-why-looked": "It is on hold so that a colleague can look first at what you told us.",
  "hold-until":
    "I cannot name a day. It stays on hold until a colleague has looked at it and written to you.",
  "plan-goes-on": "What we agreed stays as it is until you and we agree something new.",
  "kept-sum": "I have kept for my colleague that you would like to pay {amount}.",
  "kept-sum-on": "I have kept for my colleague that you would like to pay {amount} on {dueOn}.",
  "kept-sum-each":
    "I have kept for my colleague that you would like to pay {amount} {unit, select, week {each week} month {each month} other {each time}}.",
  "on-hold-last":
    "I have passed this on too. It stays on hold until a colleague writes to you; to talk to one now, reply person.",
  "still-waiting-last":
    "I have kept this for my colleague as well. If you would rather go on here with me, just write: no colleague.",
};
