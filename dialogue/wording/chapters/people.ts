/** People: a colleague takes over, calls, or has gone home: what each template is for, and what fills it. */

import { type Declaration, replies, notes } from "./declared.ts";

export const people = {
  "handing-over": replies("A person takes over", {}),
  "handing-over-later": replies("A person takes over when the desk opens", {}),
  "media-received": replies("What they sent came, and a person looks", { kind: "choice" }),
  "media-received-again": replies("More of what they sent came", { kind: "choice" }),
  "here-again": replies("A person was called off, and we go on", {}),
  "colleague-has-it": replies("A person has taken it up already", {}),
  "kept-for-colleague": notes("What they would pay is kept while a person is on the way", {}),
  "kept-for-colleague-again": notes("More of it is kept", {}),
  "colleague-first": replies("They want no person, and one has to look", {}),
  "still-waiting": replies("A person is on the way", {}),
  "still-waiting-again": replies("A person sees this too", {}),
  "still-waiting-later": replies("A person answers when the desk opens", {}),
  "still-waiting-later-again": replies("A person sees this too, when the desk opens", {}),
  "callback-on": notes("A call-back on a day", { on: "date", part: "choice" }),
  "callback-part": notes("A call-back at a time of day, on no day named", { part: "choice" }),
  "callback-soon": notes("A call-back", {}),
  "callback-soon-again": notes("A call-back, asked for again", {}),
  "details-noted": notes("New contact details were told", {}),
  "details-noted-again": notes("More contact details", {}),
  "preference-noted": notes("A wish about contact was told", {}),
  "preference-noted-again": notes("Another wish about contact", {}),
  "post-noted": replies("They wish everything by post", {}),
  "visits-noted": notes("Nobody is to come to their home or place of work", {}),
  "others-left-out": notes("One of theirs is not to be contacted, and they may be", {}),
  "language-set": replies("From now on in this language", {}, { courtesy: true }),
} as const satisfies { readonly [id: string]: Declaration };
