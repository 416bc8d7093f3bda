/** Outreach: who we are, whom we want to reach. */

import type { WordsOf } from "../../catalogue.ts";
import type { outreach as declared } from "../../chapters/outreach.ts";

export const outreach: WordsOf<typeof declared> = {
  "first-contact":
    "Hello, this is the automated assistant of {company}. I am trying to reach {name}. Is that you? Please reply yes or no.",
  reminder:
    "Hello {name}, this is {company} again. We would like to talk with you. Reply here when it suits you, or sign in at {portal}.",
  "follow-up":
    "Hello {name}, this is {company}. We were in the middle of something, and your last message is not forgotten. Reply here when it suits you and we go on, or ask for a person.",
  "promise-reminder":
    "Hello {name}, this is {company} with the reminder we agreed on. You can see it at {portal}, or reply here if you need anything.",
  "promise-broken":
    "Hello {name}, this is {company}. Something may have come up since we last talked. Reply here and we will look for a way that suits you.",
  "plan-instalment-reminder":
    "Hello {name}, this is {company} with your regular reminder. You can see it at {portal}, or reply here if something has changed.",
  "plan-missed":
    "Hello {name}, this is {company}. We would like to check that all is well. Reply here if something has changed and we will help.",
  "something-new":
    "Hello {name}, this is {company}. There is something new for you to read. Please sign in at {portal}.",
  voicemail:
    "Hello {name}, this is {contact} from {company}. Please call me back on {phone}. Thank you.",
};
