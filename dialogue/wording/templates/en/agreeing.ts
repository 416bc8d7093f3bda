/** What may be agreed. */

import type { WordsOf } from "../../catalogue.ts";
import type { agreeing as declared } from "../../chapters/agreeing.ts";
import { rhythm, side } from "./shared.ts";

export const agreeing: WordsOf<typeof declared> = {
  "what-works": {
    full: "You can pay it all, choose a day to pay, or spread it over time. What would suit you best?",
    short: "You can pay it all, pick a day, or spread it. What suits you best?",
  },
  "what-works-again": "Which would suit you best: all of it, a day you choose, or in parts?",
  "ask-when": "On which day could you pay?",
  "ask-when-again": "Which date would suit you?",
  "in-parts": "That is fine, you can pay in parts.",
  "ask-amount": "How much could you manage each time, without going short on what you need?",
  "ask-amount-again": "What amount would be comfortable for you each time?",
  "which-day": "Do you mean {first} or {second}?",
  "ask-feast-day": `Which day ${side} {feast} would suit you?`,
  "ask-pay-day": "On which day does your money come in next?",
  "ask-pay-rhythm": "How often do you get paid?",
  "near-day": "Would {dueOn} suit you, or which day is better?",
  "ask-amount-on": "How much could you pay on {dueOn}, without going short on what you need?",
  "options-are":
    "You can pay it all, pay on a day you choose, or pay in parts, by the week or by the month. If money is short, we look for something smaller together.",
  "one-way": "Here is one way it could work.",
  "as-before": "When we last talked, you had this in mind.",
  closest: "I cannot set that up, but this is the closest I can offer.",
  "closest-past": "That day has passed already. This is the nearest I can offer.",
  "closest-late": "That is later than I can go. This is the latest I can offer.",
  "closest-small":
    "That is less than I am able to set up. This is the smallest I can offer; please say yes only if you can afford it.",
  "closest-long":
    "That would run longer than I am able to set up. This is the longest I can offer; please say yes only if you can afford it.",
  "closest-more": "That is more than is left, so a single payment is enough.",
  "by-the-month": "By the week that is less than I can set up, but by the month it works.",
  "left-in-last":
    "What you named leaves {left} of the balance, and I have put that in the last payment.",
  "closest-means":
    "That is more than your figures leave you, and we do not want to take money that you need to live on. This is the closest I can offer.",
  "closest-even": "I have made them all alike, so that none is more than you said.",
  "below-policy": {
    full: "Thank you for being open with me. I cannot set up payments that small myself, and I do not want you to agree to more than you can afford. A colleague can look at other ways with you.",
    short:
      "Thank you for being open. I cannot set that up myself, and I do not want you to go short. A colleague can look at other ways.",
  },
  "later-not-ours":
    "Then not on that day. A later one is not mine to set: you could pay a part before it, or a colleague can look at more time.",
  "more-time": "A colleague can look at giving you more time.",
  "cannot-set-up": "I am sorry, I cannot set that up.",
  "confirm-full":
    "Let me read it back: you pay the full {amount} by {dueOn}. Is that right? Please reply yes or no.",
  "confirm-full-again":
    "All right: you pay the full {amount} by {dueOn}. Is that right? Please reply yes or no.",
  "confirm-promise":
    "Let me read it back: you pay {amount} by {dueOn}. Is that right? Please reply yes or no.",
  "confirm-promise-again":
    "All right: you pay {amount} by {dueOn}. Is that right? Please reply yes or no.",
  "confirm-part": {
    full: "Let me read it back: you pay {amount} by {dueOn}. The other {rest} stays open, and we look at it after that. Is that right? Please reply yes or no.",
    short:
      "You pay {amount} by {dueOn}; the other {rest} stays open. Is that right? Reply yes or no.",
  },
  "confirm-part-again": {
    full: "All right: you pay {amount} by {dueOn}, and the other {rest} stays open. Is that right? Please reply yes or no.",
    short:
      "So: {amount} by {dueOn}, and the other {rest} stays open. Is that right? Reply yes or no.",
  },
  "confirm-plan": {
    full: `This is the plan: {runs}. The first is due on {firstOn}, then ${rhythm}, and the last on {lastOn}. Shall I set it up? Please reply yes or no.`,
    short: `Your plan: {runs}. First on {firstOn}, then ${rhythm}, last on {lastOn}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-plan-again": {
    full: `All right: {runs}. The first is due on {firstOn}, then ${rhythm}, and the last on {lastOn}. Shall I set it up? Please reply yes or no.`,
    short: `So: {runs}. First on {firstOn}, then ${rhythm}, last on {lastOn}. Shall I set it up? Reply yes or no.`,
  },
  "plan-run": "{number, plural, one {# payment} other {# payments}} of {amount}",
  "plan-run-after": "{number, plural, one {# payment} other {# payments}} of {amount}",
  "confirm-plan-first": {
    full: `This is the plan: {amount} on {dueOn}, and then {runs}. Those begin on {firstOn}, then ${rhythm}. Shall I set it up? Please reply yes or no.`,
    short: `Your plan: {amount} on {dueOn}, then {runs}, from {firstOn}, ${rhythm}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-plan-first-again": {
    full: `All right: {amount} on {dueOn}, and then {runs}. Those begin on {firstOn}, then ${rhythm}. Shall I set it up? Please reply yes or no.`,
    short: `So: {amount} on {dueOn}, then {runs}, from {firstOn}, ${rhythm}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-plan-two": {
    full: "This is the plan: {amount} on {dueOn} and {rest} on {lastOn}, which pays all of it. Shall I set it up? Please reply yes or no.",
    short:
      "Your plan: {amount} on {dueOn} and {rest} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-two-again": {
    full: "All right: {amount} on {dueOn} and {rest} on {lastOn}, which pays all of it. Shall I set it up? Please reply yes or no.",
    short: "So: {amount} on {dueOn} and {rest} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-days": {
    full: "This is the plan: {days}, and so on each month. That makes {number} payments, and the last is {amount} on {lastOn}. Shall I set it up? Please reply yes or no.",
    short:
      "Your plan: {days}, and so on each month: {number} payments, last {amount} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-days-again": {
    full: "All right: {days}, and so on each month. That makes {number} payments, and the last is {amount} on {lastOn}. Shall I set it up? Please reply yes or no.",
    short:
      "So: {days}, and so on each month: {number} payments, last {amount} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-ends": {
    full: "This is the plan: {days}, and so on each month, one of them always on its last day. That makes {number} payments, and the last is {amount} on {lastOn}. Shall I set it up? Please reply yes or no.",
    short:
      "Your plan: {days}, and so on each month: {number} payments, last {amount} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-weekdays": {
    full: "This is the plan: {days}, and so on each month, on the {nth}. That makes {number} payments, and the last is {amount} on {lastOn}. Shall I set it up? Please reply yes or no.",
    short:
      "Your plan: {days}, and so on the {nth} of each month: {number} payments, last {amount} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-ends-again": {
    full: "All right: {days}, and so on each month, one of them always on its last day. That makes {number} payments, and the last is {amount} on {lastOn}. Shall I set it up? Please reply yes or no.",
    short:
      "So: {days}, and so on each month: {number} payments, last {amount} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-weekdays-again": {
    full: "All right: {days}, and so on each month, on the {nth}. That makes {number} payments, and the last is {amount} on {lastOn}. Shall I set it up? Please reply yes or no.",
    short:
      "So: {days}, and so on the {nth} of each month: {number} payments, last {amount} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-parts": {
    full: "This is the plan: {days}, which pays all of it. Shall I set it up? Please reply yes or no.",
    short: "Your plan: {days}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-parts-again": {
    full: "All right: {days}, which pays all of it. Shall I set it up? Please reply yes or no.",
    short: "So: {days}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-then": {
    full: `This is the plan: {days}, and then {after}. Those begin on {firstOn}, then ${rhythm}. Shall I set it up? Please reply yes or no.`,
    short: `Your plan: {days}, then {after}, from {firstOn}, ${rhythm}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-plan-then-again": {
    full: `All right: {days}, and then {after}. Those begin on {firstOn}, then ${rhythm}. Shall I set it up? Please reply yes or no.`,
    short: `So: {days}, then {after}, from {firstOn}, ${rhythm}. Shall I set it up? Reply yes or no.`,
  },
  "plan-day": "{amount} on {dueOn}",
  "agreed-promise": "Thank you, that is agreed: {amount} by {dueOn}. You can pay here: {link}",
  "agreed-part":
    "Thank you, that is agreed: {amount} by {dueOn}. The other {rest} stays open, and we look at it after that. You can pay here: {link}",
  "agreed-plan":
    "Thank you, your plan is set up. The first payment is due on {firstOn}. We will remind you before each one.",
  "plan-how":
    "I can move the payment to another day, or leave it out and add it at the end. Which would help?",
  "plan-how-again": "Shall I move the payment, or leave it out and add it at the end?",
  "plan-which": "Should only this payment move, or all that follow as well?",
  "plan-which-again": "Only this payment, or all of them?",
  "confirm-move": {
    full: "Let me read it back: the payment of {amount} due on {was} moves to {dueOn}, and the rest of your plan stays as it is. Is that right? Please reply yes or no.",
    short:
      "{amount} due on {was} moves to {dueOn}; the rest stays. Is that right? Reply yes or no.",
  },
  "confirm-move-again": {
    full: "All right: the payment of {amount} due on {was} moves to {dueOn}, and the rest stays as it is. Is that right? Please reply yes or no.",
    short: "So: {amount} due on {was} moves to {dueOn}; the rest stays. Right? Reply yes or no.",
  },
  "confirm-move-all": {
    full: "Let me read it back: the payment of {amount} due on {was} moves to {dueOn}, those after it move with it, and the last is due on {lastOn}. Is that right? Please reply yes or no.",
    short:
      "{amount} due on {was} moves to {dueOn}, the others move with it, the last is on {lastOn}. Is that right? Reply yes or no.",
  },
  "confirm-move-all-again": {
    full: "All right: the payment of {amount} due on {was} moves to {dueOn}, those after it move with it, and the last is due on {lastOn}. Is that right? Please reply yes or no.",
    short:
      "So: {amount} due on {was} moves to {dueOn}, the others too, the last is on {lastOn}. Right? Reply yes or no.",
  },
  "confirm-skip": {
    full: "Let me read it back: you pay nothing on {was} and go on with {amount} on {dueOn}. What you leave out is added at the end, so the last payment is due on {lastOn}. Is that right? Please reply yes or no.",
    short:
      "Nothing on {was}, then {amount} on {dueOn}; it is added at the end, on {lastOn}. Is that right? Reply yes or no.",
  },
  "confirm-skip-again": {
    full: "All right: nothing on {was}, then {amount} on {dueOn}, and the last payment is due on {lastOn}. Is that right? Please reply yes or no.",
    short:
      "So: nothing on {was}, then {amount} on {dueOn}, the last on {lastOn}. Right? Reply yes or no.",
  },
  "agreed-change":
    "Thank you, that is changed: {amount} is due on {dueOn}. We will remind you before each payment.",
  "change-follows": "That day is later than the payment after it, so they would all move.",
  "change-notice":
    "Your bank account is debited, and you have a right to notice before that. This is the earliest day.",
  "change-missed":
    "A payment of {amount} was missed. Please pay it by {until} first; then your plan goes on and I can change its days.",
  "change-other-day": "That day does not work for this payment.",
  "change-no": "I am not able to change that on your plan myself.",
  "skip-no": "I cannot leave out a payment of your plan now, but I can look at another day for it.",
  "set-it-up": "Shall I set it up as I read it to you? Please reply yes or no.",
  "agreed-stands": "What we agreed stands.",
  "stays-as-agreed": "What we agreed stays as it is until we agree on something new.",
  "nothing-agreed": "That is fine, nothing has been set up.",
  "not-agreed-yet": "Nothing has been set up yet.",
  "offer-gone": "That offer has run out, so let us look again.",
  "change-what": "Of course. What should I change?",
  "change-what-again": "What would you like to change: the amount, or the day?",
  settlement:
    "I am not able to agree to a lower amount myself. A colleague can look at what you ask.",
  "settlement-again": {
    full: "I understand, and I am sorry: a lower amount is still not mine to agree to. What I can do is spread it, so that each payment is smaller.",
    short:
      "I am sorry, I still cannot agree to a lower amount. I can spread it, so that each payment is smaller.",
  },
  "want-person": "Would you like to talk to a colleague of mine?",
  "want-person-again": "Shall I pass you to a colleague?",
};
