/** The words in English: plain, warm, for a reading age of about eleven. */

import type { Templates } from "../catalogue.ts";

const rhythm = `{unit, select,
  week {{every, plural, one {every week} other {every # weeks}}}
  other {{every, plural, one {every month} other {every # months}}}}`;

export const en: Templates = {
  "first-contact":
    "Hello, this is the automated assistant of {company}. I am trying to reach {name}. Is that you? Please reply yes or no.",
  reminder:
    "Hello {name}, this is {company} again. We would like to talk with you. Reply here when it suits you, or sign in at {portal}.",
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
  "verify-details": {
    full: "To protect your privacy, I first need to know who I am talking to. Please send me your full name, and your date of birth or your {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
    short:
      "To protect your privacy, please send me your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
  },
  "verify-failed":
    "Thank you, but that does not match what we have. Please try again with your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
  verified: "Thank you, I know who I am talking to now.",
  locked:
    "I could not confirm who I am talking to, so I have to stop here. A colleague can help you on {phone}, or just reply person.",

  balance: "The balance with {creditor} is {total}.",
  "several-debts": "These are the balances we look after: {debts}.",
  "more-debts":
    "{others, plural, one {There is # other account; you can see it} other {There are # other accounts; you can see them}} at {portal}.",
  "debt-line": "{creditor} {total}",
  breakdown: {
    full: "This is how the balance with {creditor} is made up: {principal} for the original amount, {interest} interest, {fees} fees and {costs} costs. Together that is {total}.",
    short:
      "{creditor}: {principal} original amount, {interest} interest, {fees} fees, {costs} costs. Total {total}.",
  },
  since: "It has been unpaid since {since}.",
  "last-payment": "The last payment we have came on {paidOn}.",
  "creditor-is": "The money is owed to {creditor}. We look after the account for them.",
  "nothing-open": "I cannot see anything left to pay here.",
  "promise-stands": "We have agreed on {amount} by {dueOn}.",
  "plan-stands": "The next payment of your plan is {amount} on {dueOn}.",
  "plan-stands-done": "Nothing more is due on your plan.",
  "no-date-set": "We have not agreed on a payment date yet.",

  "what-works": {
    full: "You can pay it all, choose a day to pay, or spread it over time. What would suit you best?",
    short: "You can pay it all, pick a day, or spread it. What suits you best?",
  },
  "ask-when": "On which day could you pay?",
  "ask-amount": "How much could you manage each time, without going short on what you need?",
  closest: "I cannot set that up, but this is the closest I can offer.",
  "cannot-set-up": "I am sorry, I cannot set that up.",
  "confirm-full":
    "Let me read it back: you pay the full {amount} by {dueOn}. Is that right? Please reply yes or no.",
  "confirm-promise":
    "Let me read it back: you pay {amount} by {dueOn}. Is that right? Please reply yes or no.",
  "confirm-plan": {
    full: `Let me read the plan back: {runs}. The first is due on {firstOn}, then ${rhythm}, and the last on {lastOn}. Shall I set it up? Please reply yes or no.`,
    short: `Your plan: {runs}. First on {firstOn}, then ${rhythm}, last on {lastOn}. Shall I set it up? Reply yes or no.`,
  },
  "plan-run": "{number, plural, one {# payment} other {# payments}} of {amount}",
  "agreed-promise": "Thank you, that is agreed: {amount} by {dueOn}. You can pay here: {link}",
  "agreed-plan":
    "Thank you, your plan is set up. The first payment is due on {firstOn}. We will remind you before each one.",
  "nothing-agreed": "That is fine, nothing has been set up.",
  "offer-gone": "That offer has run out, so let us look again.",
  "change-what": "Of course. What should I change?",
  settlement:
    "I am not able to agree to a lower amount myself. A colleague can look at what you ask.",
  "want-person": "Would you like to talk to a colleague of mine?",

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
  "dispute-noted": {
    full: "Thank you for telling me. We have put everything on hold while a colleague looks into it. If you have papers that can help, you can send them here.",
    short:
      "Thank you. Everything is on hold while a colleague looks into it. You can send papers here.",
  },
  "proof-noted": {
    full: "You have every right to ask. We will send you the papers, and everything is on hold until then.",
    short: "We will send you the papers. Everything is on hold until then.",
  },
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
  minor:
    "Thank you for your reply. You need do nothing. We will try again at another time. Goodbye.",
  "servicemember-noted":
    "Thank you for telling me, and for your service. We have put everything on hold while we check how the law protects you.",
  care: {
    full: "Thank you for telling me. I am sorry you are going through this. There is no pressure from us, and a colleague who is trained to help can take over. Just reply person.",
    short:
      "Thank you for telling me. I am sorry. There is no pressure. For a trained colleague, reply person.",
  },
  crisis: {
    full: "I am very sorry you feel this way. Your safety comes first. Please talk to someone right away: {line}, free, day and night. If you are in danger, call {emergency}. We have stopped everything on our side, and a colleague will reach out to you.",
    short:
      "I am very sorry. Your safety comes first. Please talk to someone right away: {line}, free, day and night. In danger, call {emergency}. We have stopped everything on our side.",
  },
  "crisis-anywhere": {
    full: "I am very sorry you feel this way. Your safety comes first. Please talk to someone right away: {site} lists free help near you. If you are in danger, call your local emergency number. We have stopped everything on our side, and a colleague will reach out to you.",
    short:
      "I am very sorry. Your safety comes first. In danger, call your emergency number. We have stopped everything on our side. Free help near you: {site}",
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
  "quiet-noted":
    "Thank you, I have noted that. We will not disturb you then. Reply here when it suits you.",
  "also-noted": "I have also noted the rest of what you wrote.",
  "on-hold": {
    full: "Everything is on hold on our side for now. If you would like to talk to a colleague, just reply person.",
    short: "Everything is on hold for now. To talk to a colleague, reply person.",
  },
  "complaint-noted":
    "I am sorry, and thank you for telling me. I have passed on your complaint, and a colleague will answer you.",
  hardship: {
    full: "Thank you for telling me. I am sorry things are hard, and there is no pressure from us. For free and independent help with money, you can turn to {adviser}.",
    short: "I am sorry things are hard. There is no pressure from us. Free money help: {adviser}.",
  },
  "hardship-anywhere":
    "Thank you for telling me. I am sorry things are hard, and there is no pressure from us. Please also ask near you for free and independent help with money.",
  "only-if-affordable":
    "This is the smallest plan I can set up. Please say yes only if you can afford it.",
  "i-am-ai": "I am an AI assistant, not a person. You can ask for a person at any time.",
  "stay-on-topic": "I have to keep to our rules, but I am glad to help within them.",

  "handing-over": "I am passing you to a colleague. They will answer you here.",
  "handing-over-later":
    "I am passing you to a colleague. Our desk is closed, so they will answer you when it opens.",
  "still-waiting": "A colleague has your message and will answer you here.",
  "callback-on": "A colleague will call you on {on}.",
  "callback-soon": "A colleague will call you back as soon as they can.",
  "details-noted": "Thank you, I have passed your new details to a colleague who will check them.",
  "preference-noted": "Thank you, I have passed on how you would like to be contacted.",
  "language-set": "Of course, let us go on in English.",

  "documents-coming": "I have asked a colleague to send you the papers.",
  "cannot-advise":
    "I cannot tell you that, and I do not want to guess. A colleague can explain it.",
  "budget-heard": "Thank you, that helps me to find something you can afford.",
  "all-right": "That is fine.",
  thanks: "You are welcome.",
  goodbye: "Thank you for your time. You can reach us here at any time. Goodbye.",
  "hello-again": "Hello again.",
  "small-talk": "That is kind of you.",
  "rest-elsewhere": { full: "You can see the rest at {portal}.", short: "More: {portal}" },
  "say-again": "I am sorry, I did not get that. Could you say it in other words?",
};
