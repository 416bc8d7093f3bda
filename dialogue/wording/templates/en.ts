/** The words in English: plain, warm, for a reading age of about eleven. */

import type { Templates } from "../catalogue.ts";
import { later } from "./later/en.ts";

const rhythm = `{unit, select,
  week {{every, plural, one {every week} other {every # weeks}}}
  other {{every, plural, one {every month} other {every # months}}}}`;

const careWords = `{kind, select,
  bereavement {I am so sorry for your loss.}
  job_loss {I am sorry to hear about your work.}
  mental_health {Thank you for trusting me with that. I am sorry it is so hard.}
  physical_health {I am sorry to hear that, and I hope things get better.}
  domestic_abuse {Thank you for trusting me with that. If some ways of reaching you are not safe, tell me and we will not use them.}
  scam_victim {I am sorry that this was done to you.}
  cognitive {Thank you for telling me. We can take all the time you need.}
  language_or_literacy {Thank you for telling me. We can take all the time you need.}
  other {Thank you for telling me. I am sorry you are going through this.}}`;

export const en: Templates = {
  ...later,
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

  hello: {
    full: "Hello, this is {company}. I am an AI assistant, and you can ask for a person at any time.",
    short: "Hello, this is {company}. I am an AI assistant.",
  },
  "this-is": "This is {company}.",
  "private-matter":
    "We are {company}. It is a private matter, so I can say more only once I know who I am talking to.",
  "verify-details": {
    full: "To protect your privacy, I first need to know who I am talking to. Please send me your full name, and your date of birth or your {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
    short:
      "To protect your privacy, please send me your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
  },
  "verify-details-again": {
    full: "I would like to help, and I can as soon as I know it is you. Please send your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
    short:
      "I can help as soon as I know it is you. Please send your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
  },
  "verify-rest-name": "Thank you. Please send me your full name too.",
  "verify-rest-proof":
    "Thank you. Please send me your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}} too.",
  "other-ways": {
    full: "If you would rather not send that here, you can call us on {phone}, or sign in at {portal}. For a person, just reply person.",
    short: "You can also call us on {phone} or sign in at {portal}. For a person, reply person.",
  },
  "verify-failed":
    "Thank you, but that does not match what we have. Please try again with your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
  verified: "Thank you, I know who I am talking to now.",
  locked:
    "I could not confirm who I am talking to, so I have to stop here. A colleague can help you on {phone}, or just reply person.",

  balance: "The balance with {creditor} is {total}.",
  "balance-again": "It is {total}, with {creditor}.",
  "several-debts": "These are the balances we look after: {debts}.",
  "more-debts":
    "{others, plural, one {There is # other account; you can see it} other {There are # other accounts; you can see them}} at {portal}.",
  "debt-line": "{creditor} {total}",
  breakdown: {
    full: "This is how the balance with {creditor} is made up: {principal} for the original amount, {interest} interest, {fees} fees and {costs} costs. Together that is {total}.",
    short:
      "{creditor}: {principal} original amount, {interest} interest, {fees} fees, {costs} costs. Total {total}.",
  },
  "nothing-added":
    "The balance with {creditor} is {total}. All of it is the original amount: no interest, no fees and no costs were added.",
  since: "It has been unpaid since {since}.",
  "last-payment": "The last payment we have came on {paidOn}.",
  "creditor-is": "The money is owed to {creditor}. We look after the account for them.",
  "nothing-open": "I cannot see anything left to pay here.",
  "promise-stands": "We have agreed on {amount} by {dueOn}.",
  "plan-stands": "The next payment of your plan is {amount} on {dueOn}.",
  "plan-left": "Still to come on your plan: {runs}. The last is due on {lastOn}.",
  "plan-behind":
    "A payment of {amount} on your plan was missed. If it comes by {until}, your plan goes on.",
  "plan-stands-done": "Nothing more is due on your plan.",
  "no-date-set": "We have not agreed on a payment date yet.",

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
  "below-policy": {
    full: "Thank you for being open with me. I cannot set up payments that small myself, and I do not want you to agree to more than you can afford. A colleague can look at other ways with you.",
    short:
      "Thank you for being open. I cannot set that up myself, and I do not want you to go short. A colleague can look at other ways.",
  },
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
  "confirm-plan": {
    full: `Let me read the plan back: {runs}. The first is due on {firstOn}, then ${rhythm}, and the last on {lastOn}. Shall I set it up? Please reply yes or no.`,
    short: `Your plan: {runs}. First on {firstOn}, then ${rhythm}, last on {lastOn}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-plan-again": {
    full: `All right: {runs}. The first is due on {firstOn}, then ${rhythm}, and the last on {lastOn}. Shall I set it up? Please reply yes or no.`,
    short: `So: {runs}. First on {firstOn}, then ${rhythm}, last on {lastOn}. Shall I set it up? Reply yes or no.`,
  },
  "plan-run": "{number, plural, one {# payment} other {# payments}} of {amount}",
  "plan-run-after": "{number, plural, one {# payment} other {# payments}} of {amount}",
  "confirm-plan-first": {
    full: `Let me read the plan back: {amount} on {dueOn}, and then {runs}. Those begin on {firstOn}, then ${rhythm}. Shall I set it up? Please reply yes or no.`,
    short: `Your plan: {amount} on {dueOn}, then {runs}, from {firstOn}, ${rhythm}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-plan-first-again": {
    full: `All right: {amount} on {dueOn}, and then {runs}. Those begin on {firstOn}, then ${rhythm}. Shall I set it up? Please reply yes or no.`,
    short: `So: {amount} on {dueOn}, then {runs}, from {firstOn}, ${rhythm}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-plan-two": {
    full: "Let me read the plan back: {amount} on {dueOn} and {rest} on {lastOn}, which pays all of it. Shall I set it up? Please reply yes or no.",
    short:
      "Your plan: {amount} on {dueOn} and {rest} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-two-again": {
    full: "All right: {amount} on {dueOn} and {rest} on {lastOn}, which pays all of it. Shall I set it up? Please reply yes or no.",
    short: "So: {amount} on {dueOn} and {rest} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-days": {
    full: "Let me read the plan back: {days}, and so on each month. That makes {number} payments, and the last is {amount} on {lastOn}. Shall I set it up? Please reply yes or no.",
    short:
      "Your plan: {days}, and so on each month: {number} payments, last {amount} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-days-again": {
    full: "All right: {days}, and so on each month. That makes {number} payments, and the last is {amount} on {lastOn}. Shall I set it up? Please reply yes or no.",
    short:
      "So: {days}, and so on each month: {number} payments, last {amount} on {lastOn}. Shall I set it up? Reply yes or no.",
  },
  "confirm-plan-then": {
    full: `Let me read the plan back: {days}, and then {after}. Those begin on {firstOn}, then ${rhythm}. Shall I set it up? Please reply yes or no.`,
    short: `Your plan: {days}, then {after}, from {firstOn}, ${rhythm}. Shall I set it up? Reply yes or no.`,
  },
  "confirm-plan-then-again": {
    full: `All right: {days}, and then {after}. Those begin on {firstOn}, then ${rhythm}. Shall I set it up? Please reply yes or no.`,
    short: `So: {days}, then {after}, from {firstOn}, ${rhythm}. Shall I set it up? Reply yes or no.`,
  },
  "plan-day": "{amount} on {dueOn}",
  "agreed-promise": "Thank you, that is agreed: {amount} by {dueOn}. You can pay here: {link}",
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
  "stays-as-agreed": "What we agreed stays as it is until we agree on something new.",
  "nothing-agreed": "That is fine, nothing has been set up.",
  "offer-gone": "That offer has run out, so let us look again.",
  "change-what": "Of course. What should I change?",
  settlement:
    "I am not able to agree to a lower amount myself. A colleague can look at what you ask.",
  "settlement-again": {
    full: "I understand, and I am sorry: a lower amount is still not mine to agree to. What I can do is spread it, so that each payment is smaller.",
    short:
      "I am sorry, I still cannot agree to a lower amount. I can spread it, so that each payment is smaller.",
  },
  "want-person": "Would you like to talk to a colleague of mine?",
  "want-person-again": "Shall I pass you to a colleague?",

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
  "relief-offer": "This may be easier for you for now.",
  "confirm-relief": {
    full: `This could work for now: {runs}. The first is due on {firstOn}, then ${rhythm}. On {reviewOn} we look at it together again. Shall I set it up? Please reply yes or no.`,
    short: `For now: {runs}, first on {firstOn}, then ${rhythm}. On {reviewOn} we look again. Shall I set it up? Reply yes or no.`,
  },
  "confirm-relief-again": {
    full: `All right: {runs}. The first is due on {firstOn}, then ${rhythm}. On {reviewOn} we look at it again. Shall I set it up? Please reply yes or no.`,
    short: `So: {runs}, first on {firstOn}, then ${rhythm}. On {reviewOn} we look again. Shall I set it up? Reply yes or no.`,
  },
  "agreed-relief":
    "Thank you, that is set up. The first payment is due on {firstOn}, and on {reviewOn} we look at it together again.",
  "confirm-pause": {
    full: "We can leave this alone for a while: nothing to pay and no reminders until {until}. Then we look at it together again. Shall I set that up? Please reply yes or no.",
    short:
      "We can pause this: nothing to pay and no reminders until {until}. Shall I set that up? Reply yes or no.",
  },
  "confirm-pause-again":
    "All right: nothing to pay and no reminders until {until}. Shall I set that up? Please reply yes or no.",
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

  "means-why":
    "I would like to find something you can afford. A few short questions help with that; rough amounts are fine.",
  "someone-else":
    "I talk about this with you alone. If somebody should speak for you, write me their name and how to reach them, and a colleague will see to it.",
  "other-language":
    "We can write to you here in {ours}. For your language a colleague will find an interpreter.",
  "other-language-too":
    "We can write to you here in {ours}. For your language a colleague will find an interpreter. {line}",
  "taking-stopped": {
    full: "It is done: from now on no payment is taken by itself from {from, select, card {your card} bank {your bank account} other {your card or your bank account}}. One that is already on its way may still go through.",
    short:
      "Done: no payment is taken by itself from {from, select, card {your card} bank {your bank account} other {your card or account}} any more. One already on its way may still go through.",
  },
  "taking-owed": "You still owe {total}.",
  "taking-goes-on":
    "What we agreed goes on: the next payment is {amount} on {dueOn}, and you can pay it here: {link}",
  "taking-pay-here": "You can pay here when it suits you: {link}",
  "taking-none":
    "I cannot find a card or an account here from which anything is taken by itself. A colleague will look into it and answer you here.",
  "stop-taking-here": "You can stop it yourself at any time here: {link}",
  "least-each":
    "This is the least I can set up each time. Please say yes only if you can afford it.",
  "if-missed":
    "If you see that a payment will not work out, write to us before it is due, and we look for another way together.",
  "means-why-named":
    "What you named is less than I can set up straight away. A few short questions may open other ways; rough amounts are fine.",
  "ask-income": {
    full: "How much money comes in for you, and how often? Wages, benefits, anything regular.",
    short: "How much money comes in for you, and how often?",
  },
  "ask-income-again": "About how much comes in, and how often?",
  "ask-essentials":
    "How much goes out on the things you must pay? Rent, heating, water, travel to work. Please leave out food.",
  "ask-essentials-again":
    "About how much do rent, heating, water and travel come to, and how often?",
  "ask-other-debts": "How much do you pay on other debts, if any? If nothing, just say nothing.",
  "ask-other-debts-again": "About how much goes to other debts? Nothing is fine too.",
  "ask-household": "How many adults and how many children live on this money?",
  "ask-household-again": "For how many adults and children does it have to do?",
  "means-heard": "Thank you. This should leave you enough for what you need.",
  "means-nothing":
    "Thank you for telling me. I can see that nothing is left over, and you should not go short.",

  "pay-link": "You can pay safely here: {link}",
  "pay-early": "You can pay early here, and your agreement stays as it is: {link}",
  "ways-to-pay":
    "Please never send card numbers in a message. You can pay by card or from your bank account here: {link}",
  "payment-reported":
    "Thank you for telling me. We will look for your payment. It can take a few days to reach us.",
  "payment-problem":
    "I am sorry that did not work. If it fails again, just reply person. You can try again here: {link}",
  receipt: "Your receipts are ready for you at {portal}.",

  "stop-confirmed": "{company}: we have stopped these messages, as you asked.",
  "channel-stopped":
    "We have stopped {channel, select, sms {text messages} whatsapp {WhatsApp messages} email {e-mails} voice {calls} webchat {chat messages} other {letters}}, as you asked.",
  "ask-allow-again":
    "Would you like to get {channel, select, sms {text messages} whatsapp {WhatsApp messages} email {e-mails} voice {calls} webchat {chat messages} other {letters}} from us again? Please reply yes or no.",
  "allowed-again":
    "Thank you. You may get {channel, select, sms {text messages} whatsapp {WhatsApp messages} email {e-mails} voice {calls} webchat {chat messages} other {letters}} from us again. You can stop them at any time: just say stop.",
  "stopped-here":
    "We stopped our messages here, as you asked. Would you like to go on here? Please reply yes or no.",
  "dispute-noted": {
    full: "Thank you for telling me. We have put everything on hold while a colleague looks into it. If you have papers that can help, you can send them here.",
    short:
      "Thank you. Everything is on hold while a colleague looks into it. You can send papers here.",
  },
  "dispute-noted-again":
    "Thank you, I have added that. Everything stays on hold while a colleague looks into it.",
  "proof-noted": {
    full: "You have every right to ask. We will send you the papers, and everything is on hold until then.",
    short: "We will send you the papers. Everything is on hold until then.",
  },
  "proof-noted-again":
    "We have your request for the papers, and everything stays on hold until they are sent.",
  "represented-noted": {
    full: "Thank you for telling me. From now on we will talk with the person who acts for you. Please send us their name and how to reach them.",
    short: "Thank you. We will talk with the person who acts for you. Please send us their name.",
  },
  "insolvency-noted": {
    full: "Thank you for telling me. We have put everything on hold. If you have a case number, please send it so that a colleague can check it.",
    short: "Thank you. Everything is on hold. Please send your case number if you have one.",
  },
  condolence: {
    full: "I am so sorry for your loss. We have stopped all our messages. When you feel ready, a colleague will help with what is needed; there is no hurry.",
    short: "I am so sorry for your loss. We have stopped our messages. There is no hurry.",
  },
  "wrong-person":
    "I am sorry to have troubled you, and thank you for telling me. We will not write to you here about this again.",
  "third-party": {
    full: "Thank you for your reply. This is a private matter, so I can only talk with the person themselves. Please ask them to contact {company} on {phone}.",
    short: "Thank you. I can only talk with the person themselves. They can reach us on {phone}.",
  },
  "third-party-again":
    "I am sorry, I cannot say more than that. It is a private matter for the person themselves.",
  "stranger-again":
    "I am sorry, I cannot say more here. It is a private matter for the person themselves, and there is nothing you need to do.",
  bereaved:
    "There is nothing you need to do now. A colleague who helps families will answer what you ask, and there is no hurry.",
  minor:
    "Thank you for your reply. You need do nothing. We will try again at another time. Goodbye.",
  "servicemember-noted":
    "Thank you for telling me, and for your service. I have passed it on, and a colleague will check how the law protects you.",
  care: {
    full: `${careWords} There is no pressure from us, and a colleague who is trained to help can take over. Just reply person.`,
    short: `${careWords} There is no pressure. For a trained colleague, reply person.`,
  },
  "care-again":
    "Thank you for telling me that too. There is no pressure from us. For a trained colleague, just reply person.",
  "care-and-advice": {
    full: `${careWords} There is no pressure from us. For free and independent help with money, you can turn to {adviser}. A colleague who is trained to help can take over too: just reply person.`,
    short: `${careWords} No pressure. Free money help: {adviser}. For a colleague, reply person.`,
  },
  crisis: {
    full: "I am very sorry you feel this way. Your safety comes first. Please talk to someone right away: {line}, free, day and night. If you are in danger, call {emergency}. We have stopped everything on our side, and a colleague will reach out to you.",
    short:
      "I am very sorry. Your safety comes first. Please talk to someone right away: {line}, free, day and night. In danger, call {emergency}. We have stopped everything on our side.",
  },
  "crisis-again": {
    full: "Everything is stopped on our side, so please leave all this aside for now. If it gets too heavy, talk to someone: {line}, free, day and night. If you are in danger, call {emergency}. A colleague will reach out to you.",
    short:
      "Everything is stopped on our side. If it gets too heavy, talk to someone: {line}, free, day and night. In danger, call {emergency}.",
  },
  "crisis-anywhere": {
    full: "I am very sorry you feel this way. Your safety comes first. Please talk to someone right away: {site} lists free help near you. If you are in danger, call your local emergency number. We have stopped everything on our side, and a colleague will reach out to you.",
    short:
      "I am very sorry. Your safety comes first. In danger, call your emergency number. We have stopped everything on our side. Free help near you: {site}",
  },
  "crisis-anywhere-again": {
    full: "Everything is stopped on our side, so please leave all this aside for now. If it gets too heavy, you can find free help near you: {site}. If you are in danger, call your local emergency number. A colleague will reach out to you.",
    short:
      "Everything is stopped on our side. In danger, call your emergency number. Free help near you: {site}",
  },
  "fraud-noted": {
    full: "Thank you for telling me. We have put everything on hold, and a colleague will look into what happened. You have done the right thing.",
    short: "Thank you. Everything is on hold, and a colleague will look into what happened.",
  },
  "how-to-check": {
    full: "You are right to check. Please do not rely on this message: find the number of {company} yourself, for example on a letter, and call us. Ours is {phone}.",
    short:
      "You are right to check. Please look up {company} yourself and call us. Ours is {phone}.",
  },
  calm: "I can hear that this has made you angry, and I am sorry. A colleague will read what you wrote and answer you.",
  "calm-again": "I have noted that too. A colleague will answer you.",
  "threat-noted": "I have noted what you wrote and passed it to a colleague, who will answer you.",
  "quiet-noted":
    "Thank you, I have noted that. We will not disturb you then. Reply here when it suits you.",
  "also-noted": "I have also noted the rest of what you wrote.",
  "on-hold": {
    full: "Everything is on hold on our side for now, and a colleague will write to you. To talk to one, just reply person.",
    short: "Everything is on hold for now. To talk to a colleague, reply person.",
  },
  "on-hold-again":
    "I cannot talk about that while it is on hold. A colleague can: just reply person.",
  added: "Thank you. I have added that for the colleague who is looking at it.",
  "added-again": "Thank you, I have passed that on too.",
  "complaint-noted":
    "I am sorry, and thank you for telling me. I have passed on your complaint, and a colleague will answer you.",
  "complaint-noted-again": "I have added that to your complaint. A colleague will answer you.",
  hardship: {
    full: "Thank you for telling me. I am sorry things are hard, and there is no pressure from us. For free and independent help with money, you can turn to {adviser}.",
    short: "I am sorry things are hard. There is no pressure from us. Free money help: {adviser}.",
  },
  "hardship-again": {
    full: "Thank you for telling me. There is no hurry and no pressure from us. {adviser} can help you with money, free of charge.",
    short: "There is no hurry and no pressure. Free money help: {adviser}.",
  },
  "hardship-anywhere":
    "Thank you for telling me. I am sorry things are hard, and there is no pressure from us. Please also ask near you for free and independent help with money.",
  "i-am-ai": "I am an AI assistant, not a person. You can ask for a person at any time.",
  "i-am-ai-again": "Yes, I am an AI assistant. For a person, just reply person.",
  "stay-on-topic": "I have to keep to our rules, but I am glad to help within them.",
  "stay-on-topic-again": "Our rules stay the same. I am glad to help with the rest.",

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
  "still-waiting": "A colleague has your message and will answer you here.",
  "still-waiting-again": "Thank you. My colleague will see this too.",
  "still-waiting-later":
    "A colleague has your message. Our desk is closed, and they will answer you when it opens.",
  "still-waiting-later-again":
    "Thank you. My colleague will see this too, as soon as the desk opens.",
  "callback-on":
    "A colleague will call you on {on}{part, select, morning { in the morning} afternoon { in the afternoon} evening { in the evening} night { in the evening} other {}}.",
  "callback-soon":
    "A colleague will call you back as soon as they can. You can also call us on {phone}.",
  "details-noted": "Thank you, I have passed your new details to a colleague who will check them.",
  "preference-noted": "Thank you, I have passed on how you would like to be contacted.",
  "language-set": "Of course, let us go on in English.",

  "in-writing-too": "You also get this in writing.",
  "documents-coming": "I have asked a colleague to send you the papers.",
  "cannot-advise":
    "I cannot tell you that, and I do not want to guess. A colleague can explain it.",
  "cannot-advise-again": "I am sorry, that is something only a colleague can explain.",
  "budget-heard": "Thank you, that helps me to find something you can afford.",
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
