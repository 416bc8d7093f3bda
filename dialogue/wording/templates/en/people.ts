/** People: a colleague takes over, calls, or has gone home. */

import type { WordsOf } from "../../catalogue.ts";
import type { people as declared } from "../../chapters/people.ts";

export const people: WordsOf<typeof declared> = {
  "handing-over": "I am passing you to a colleague. They will answer you here.",
  "handing-over-later":
    "I am passing you to a colleague. Our desk is closed, so they will answer you when it opens.",
  "media-received":
    "We have got your {kind, select, picture {photo} document {document} voice {voice message} video {video} other {file}}. A colleague will {kind, select, voice {listen to it} other {look at it}}.",
  "media-received-again":
    "Thank you, we have got this too. A colleague will {kind, select, voice {listen to it} other {look at it}}.",
  "here-again": "All right, no colleague then. We go on here.",
  "colleague-has-it":
    "A colleague is already looking after this and will finish it with you here. You can tell them what you have in mind.",
  "kept-for-colleague":
    "I have noted what you propose, and a colleague will answer you here on it.",
  "kept-for-colleague-again": "I have noted that too. A colleague will answer you here.",
  "colleague-first":
    "I have noted that you want no colleague. One has to look at what you wrote first, and answers you here.",
  "still-waiting": "A colleague has your message and will answer you here.",
  "still-waiting-again": "Thank you. My colleague will see this too.",
  "still-waiting-later":
    "A colleague has your message. Our desk is closed, and they will answer you when it opens.",
  "still-waiting-later-again":
    "Thank you. My colleague will see this too, as soon as the desk opens.",
  "callback-on":
    "A colleague will call you on {on}{part, select, morning { in the morning} afternoon { in the afternoon} evening { in the evening} night { in the evening} other {}}.",
  "callback-part":
    "A colleague will call you{part, select, morning { in the morning} afternoon { in the afternoon} other { in the evening}}. You can also call us on {phone}.",
  "callback-soon":
    "A colleague will call you back as soon as they can. You can also call us on {phone}.",
  "callback-soon-again": "A colleague has your request and will call you.",
  "details-noted": "Thank you, I have passed your new details to a colleague who will check them.",
  "details-noted-again": "I have passed that on too.",
  "preference-noted": "Thank you, I have passed on how you would like to be contacted.",
  "preference-noted-again": "I have noted that too.",
  "post-noted":
    "I have noted that you want it by post. It goes to the address we have for you; if that has changed, write the new one here.",
  "visits-noted":
    "Thank you. I have told a colleague that nobody is to visit you there, and they will see to it.",
  "others-left-out":
    "Thank you. I have passed on to a colleague that only you are to be contacted. For you it stays as it is.",
  "language-set": "Of course, let us go on in English.",
};
