/** Less than all for all of it, less for a while, or nothing for a while. */

import type { WordsOf } from "../../catalogue.ts";
import type { relief as declared } from "../../chapters/relief.ts";
import { rhythm } from "./shared.ts";

export const relief: WordsOf<typeof declared> = {
  "settle-offer": "There is something I can do: a lower amount that would close this for good.",
  "settle-step": "I can come down a little.",
  "settle-closest": "I cannot go that low, but this is what I can offer.",
  "settle-lowest": "That is the lowest amount I can agree to myself.",
  "confirm-settlement": {
    full: "Let me read it back: you pay {amount} by {dueOn}. Once that has come in, the other {forgives} is no longer owed and the account is closed. Is that right? Please reply yes or no.",
    short:
      "You pay {amount} by {dueOn}; then the other {forgives} is no longer owed. Is that right? Reply yes or no.",
  },
  "confirm-settlement-again": {
    full: "All right: you pay {amount} by {dueOn}, and then the other {forgives} is no longer owed. Is that right? Please reply yes or no.",
    short:
      "So: {amount} by {dueOn}, and then the other {forgives} is no longer owed. Is that right? Reply yes or no.",
  },
  "confirm-settlement-parts": {
    full: "Let me read it back: {runs}, the first by {firstOn} and the last by {lastOn}. Once all of it has come in on time, the other {forgives} is no longer owed. Is that right? Please reply yes or no.",
    short:
      "{runs}, first by {firstOn}, last by {lastOn}; then the other {forgives} is no longer owed. Is that right? Reply yes or no.",
  },
  "confirm-settlement-parts-again": {
    full: "All right: {runs}, the first by {firstOn} and the last by {lastOn}. Then the other {forgives} is no longer owed. Is that right? Please reply yes or no.",
    short:
      "So: {runs}, first by {firstOn}, last by {lastOn}; then the other {forgives} is no longer owed. Is that right? Reply yes or no.",
  },
  "agreed-settlement":
    "Thank you, that is agreed: {amount} by {dueOn}, and then this is closed. You can pay here: {link}",
  "agreed-settlement-parts":
    "Thank you, that is agreed. The first payment is due on {firstOn}. We will remind you before each one.",
  "settlement-stands":
    "We have agreed on a lower amount to close this. The next payment is {amount} by {dueOn}.",
  "confirm-relief": {
    full: `This could work for now: {runs}. The first is due on {firstOn}, then ${rhythm}. On {reviewOn} we look together at the rest, which stays open. Shall I set it up? Please reply yes or no.`,
    short: `For now: {runs}, first on {firstOn}, then ${rhythm}. The rest stays open until {reviewOn}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-relief-again": {
    full: `All right: {runs}. The first is due on {firstOn}, then ${rhythm}. The rest stays open, and on {reviewOn} we look at it. Shall I set it up? Please reply yes or no.`,
    short: `So: {runs}, first on {firstOn}, then ${rhythm}. The rest stays open until {reviewOn}. Shall I set it up? Reply yes or no.`,
  },
  "agreed-relief":
    "Thank you, that is set up. The first payment is due on {firstOn}, and on {reviewOn} we look at it together again.",
  "confirm-pause": {
    full: "We can leave this alone for a while: nothing to pay and no reminders until {until}. Then we look at it together again. Shall I set that up? Please reply yes or no.",
    short:
      "We can pause this: nothing to pay and no reminders until {until}. Shall I set that up? Reply yes or no.",
  },
  "confirm-pause-again":
    "What I can offer is this: nothing to pay and no reminders until {until}. Shall I set that up? Please reply yes or no.",
  "agreed-pause":
    "That is set up. There is nothing to pay until {until}, and we will leave you in peace until then. You can write to us at any time.",
  "pause-stands":
    "We have agreed to leave this alone until {until}. There is nothing to pay before then.",
  "ask-approval": "Shall I ask a colleague whether what you have in mind is possible?",
  "approval-asked": "I have asked. You will get the answer here.",
  "approval-waits": "A colleague is still looking at what you asked. You will get the answer here.",
  "approval-given": "A colleague has looked at what you asked, and we can do it.",
  "approval-countered":
    "A colleague has looked at what you asked. It is not possible as it is, but this is.",
  "approval-refused": "A colleague has looked at what you asked. I am sorry, it is not possible.",
};
