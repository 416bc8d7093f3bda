/** English, said once more: the same in other words, and answers to what people ask of the talk itself. */

import type { Templates } from "../../catalogue.ts";

const side = `{side, select, after {after} before {before} other {around}}`;

export const later = {
  "which-day": "Do you mean {first} or {second}?",
  "ask-feast-day": `Which day ${side} {feast} would suit you?`,
  "other-money": "This account is in {currency}.",
  "ask-pay-day": "On which day does your money come in next?",
  "ask-pay-rhythm": "How often do you get paid?",
  "near-day": "Would {dueOn} suit you, or which day is better?",
  "ask-amount-on": "How much could you pay on {dueOn}, without going short on what you need?",
  "options-are":
    "You can pay it all, pay on a day you choose, or pay in parts, by the week or by the month. If money is short, we look for something smaller together.",
  "interest-unknown":
    "I cannot see from here whether more interest or fees will be added. A colleague can tell you for certain.",
  "other-ways-to-pay":
    "You can pay by card or from your bank account here: {link} For any other way, a colleague can help: just reply person.",
  "pay-any":
    "Yes, you can pay any amount at any time here: {link} Each payment comes off what is left.",
  "calm-here":
    "I can hear that this has made you angry, and I am sorry. I would like to help; for a colleague, just reply person.",
  "kept-here": "Yes, what we write here is kept on file.",
  "quiet-noted-again": "I have noted that as well. Reply here whenever it suits you.",
  "insolvency-noted-again":
    "Thank you, I have added that. Everything stays on hold while a colleague checks it.",
  "represented-noted-again":
    "Thank you, I have noted that too. We will talk with the person who acts for you.",
  "acts-for-them": {
    full: "Thank you. If you act for the person we wrote to, please send us your name, who you work for and a paper that shows it. You can send it here. Until a colleague has checked it I cannot tell you more.",
    short:
      "Thank you. If you act for someone, please send us your name and a paper that shows it. Until it is checked I cannot tell you more.",
  },
  "acts-for-them-again":
    "Thank you, I have passed that on. A colleague will check it and answer you.",
  "condolence-again":
    "Thank you for telling me. I have passed it on to the colleague who helps families. Papers can be sent here, and there is no hurry.",
  "bereaved-again": "A colleague who helps families will answer that. There is no hurry.",
  "wrong-person-again": "Thank you. This is noted, and there is nothing more you need to do.",
  "servicemember-noted-again":
    "Thank you, I have noted that. A colleague will check how the law protects you.",
  "fraud-noted-again":
    "Thank you, I have added that. Everything stays on hold while a colleague looks into what happened.",
  "how-to-check-again":
    "That is quite all right. You can look up {company} and call us, or sign in at {portal}; you do not have to send anything here.",
  "threat-noted-again": "I have noted that too. A colleague will answer you.",
  "nothing-added-again":
    "The {total} with {creditor} is all original amount. Nothing was added to it.",
  "details-noted-again": "I have passed that on too.",
  "preference-noted-again": "I have noted that too.",
  "payment-reported-again": "Thank you, I have added that. We are looking for your payment.",
  "documents-coming-again": "I have already asked a colleague to send you the papers.",
  "callback-part":
    "A colleague will call you{part, select, morning { in the morning} afternoon { in the afternoon} other { in the evening}}. You can also call us on {phone}.",
  "callback-soon-again": "A colleague has your request and will call you.",
  "change-what-again": "What would you like to change: the amount, or the day?",

  "why-we-ask": "I ask so that I only talk about what is private with the right person.",
  "send-here": "You can send it here, and a colleague will look at it.",
  "when-unknown":
    "I cannot say exactly when. A colleague will write to you as soon as there is news.",
  "nothing-to-do": "There is nothing you need to do for now. A colleague will write to you.",
  "call-us": "You can call us on {phone}.",

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
  "agreed-part":
    "Thank you, that is agreed: {amount} by {dueOn}. The other {rest} stays open, and we look at it after that. You can pay here: {link}",
  "pay-if-you-wish": {
    full: "Everything is on hold, so we ask nothing of you for now. If you still wish to pay something, that is your choice, and what you told us is looked at all the same: {link}",
    short:
      "It is on hold: we ask nothing of you now. If you still wish to pay, you can here: {link}",
  },
  "pay-if-you-wish-again":
    "Yes, you can, as much or as little as you wish. It is still on hold, and we ask nothing of you: {link}",
  "ask-before-paying": {
    full: "Thank you. While this is on hold, rules of its own say what may be paid. Please ask whoever handles your case before you pay; our colleague checks it too. To talk to one, reply person.",
    short:
      "While this is on hold, please ask whoever handles your case before you pay. To talk to a colleague, reply person.",
  },
  "ask-before-paying-again":
    "I cannot take a payment while those rules apply. Whoever handles your case can tell you, or a colleague: just reply person.",
  "estate-pays-first": {
    full: "That is kind of you. There is no need for that now: a colleague who helps families looks at everything first, and then tells you what is left to do. There is no hurry.",
    short:
      "That is kind. There is no need for that now: a colleague who helps families looks at it first.",
  },
  "estate-pays-first-again":
    "Please wait until our colleague has written to you. There is no hurry at all.",
  "confirm-plan-parts": {
    full: "Let me read the plan back: {days}, which pays all of it. Shall I set it up? Please reply yes or no.",
    short: "Your plan: {days}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-parts-again": {
    full: "All right: {days}, which pays all of it. Shall I set it up? Please reply yes or no.",
    short: "So: {days}. Shall I set it up? Reply yes or no.",
  },
  "nothing-stopped":
    "Thank you. Nothing was stopped on our side, so messages reach you here as before. You can stop them at any time.",
  "heard-you":
    "Thank you for telling me that. There is no rush: tell me when you are ready, or reply person for a colleague.",
  "no-hurry":
    "That is all right, there is no hurry. I can go through it with you, one step at a time.",
  told: "Thank you for telling me.",
  "will-remind": "Yes, we will remind you before it is due.",
  "only-this": "That I cannot help with: I am here for your account alone.",
  "only-this-again": "I would, but I can only talk about your account here.",
  "payment-not-seen": "I cannot see a payment here yet. It can take a few days to reach us.",
  "left-now": "With {creditor}, {total} is left to pay.",
  "newer-takes-days": "A newer payment can take a few days to show.",
  "someone-else-again":
    "Please write me their name and how to reach them. A colleague checks it with you, and then they can speak for you.",
  "helper-noted":
    "Thank you, I have passed that on. A colleague checks it with you first, and then they can speak for you.",
  "by-the-month": "By the week that is less than I can set up, but by the month it works.",
  "day-kept": "I have noted {dueOn} as your day to pay.",
  "means-too-little": {
    full: "From what you told me, too little is left over, and we do not want to take money that you need for food or bills. If you wish to pay all the same, a colleague can look at it with you: just reply person.",
    short:
      "Too little is left over, and we do not want to take money that you need for food. To pay all the same, reply person.",
  },
  "pause-is-most":
    "This is the most I can do: a pause asks nothing of you, so there are no smaller payments. For anything else, a colleague can help: just reply person.",
  "smaller-parts": "I can spread it over a longer time, so that each payment is smaller.",
  "parts-are-least": "These are the smallest payments I can set up.",
  "closest-means":
    "That is more than your figures leave you, and we do not want to take money that you need to live on. This is the closest I can offer.",
  "contact-kept":
    "Thank you. We will only reach you by {channel, select, sms {text message} whatsapp {WhatsApp} email {e-mail} voice {phone} webchat {chat} other {letter}} from now on. You can stop that too, at any time.",
  "hold-stands": "Everything stays on hold, and we ask nothing of you for now.",
  "pay-all-early":
    "You can pay all of it here: {link} Once it has come in, nothing more is due and the agreement ends; until then it stays as it is.",
  "they-can-call": "They can reach {company} on {phone}. Thank you for passing it on.",
  "only-themselves":
    "Thank you, but only they themselves can show who they are. They can reach {company} on {phone}.",
  "only-answer": "No, your yes or no is all I need.",
  "nothing-else": "No, there is nothing else you need to do now.",
  "if-wrong": "If something in that looks wrong to you, tell me what, and we will look into it.",
  "calm-here-again":
    "I understand that you have had enough of this. If you want our messages to end, just say stop.",
} as const satisfies Partial<Templates>;
