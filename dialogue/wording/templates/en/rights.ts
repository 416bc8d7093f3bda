/** Rights and how each is answered. */

import type { WordsOf } from "../../catalogue.ts";
import type { rights as declared } from "../../chapters/rights.ts";
import { careWords } from "./shared.ts";

export const rights: WordsOf<typeof declared> = {
  "stop-confirmed": "{company}: we have stopped these messages, as you asked.",
  "channel-stopped":
    "We have stopped {channel, select, sms {text messages} whatsapp {WhatsApp messages} email {e-mails} voice {calls} webchat {chat messages} other {letters}}, as you asked.",
  "contact-kept":
    "Thank you. We will only reach you by {channel, select, sms {text message} whatsapp {WhatsApp} email {e-mail} voice {phone} webchat {chat} other {letter}} from now on. You can stop that too, at any time.",
  "ask-allow-again":
    "Would you like to get {channel, select, sms {text messages} whatsapp {WhatsApp messages} email {e-mails} voice {calls} webchat {chat messages} other {letters}} from us again? Please reply yes or no.",
  "only-this": "That I cannot help with: I am here for your account alone.",
  "only-this-again": "I would, but I can only talk about your account here.",
  "heard-you":
    "Thank you for telling me that. There is no rush: tell me when you are ready, or reply person for a colleague.",
  "contact-and-paying":
    "You do not have to pay for that: you can ask us at any time to stop writing or calling. What you pay comes off what is left.",
  "will-remind": "Yes, we will remind you before it is due.",
  "your-rights": {
    full: "You can ask us at any time for papers that show what is owed, or tell us that it is wrong. You can have messages or calls stopped, or talk to a person. Where there is a time limit, it stands in the notice you were sent; ask for the papers and we send them.",
    short:
      "You can ask for papers, tell us it is wrong, have messages stopped, or talk to a person. Any time limit stands in the notice you were sent.",
  },
  "your-choice-who":
    "That is your choice, and it counts against nobody here. Nothing changes until then: once somebody acts for you, tell us, and we will talk with them.",
  "asked-later": "What you asked I can answer whenever you like: just write to me.",
  "contact-goes-on": {
    full: "We may still write or call while this is open, unless you asked us not to. You can stop that at any time: just tell me which messages or calls to stop.",
    short:
      "We may still write or call, unless you asked us not to. You can stop that at any time: just say so.",
  },
  "contact-while-held":
    "While it is on hold we ask nothing of you. A colleague may write to you about it; if you want no calls, just tell me: no calls.",
  "contact-rests":
    "No, we will not write or call about it while that stands. If you write to us, we will answer.",
  "nothing-stopped":
    "Thank you. Nothing was stopped on our side, so messages reach you here as before. You can stop them at any time.",
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
  "ask-withdraw": {
    full: "Would you like to take back what you told us, so that nothing is on hold any more and we go on here? Please reply yes or no. You can tell us again at any time that something is wrong.",
    short:
      "Would you like to take that back, so that we go on here? Please reply yes or no. You can still tell us later if something is wrong.",
  },
  "dispute-withdrawn":
    "All right, that is taken back, and it is on hold no more. If something is wrong after all, tell me at any time.",
  "back-once-known": "Then I will put that right. First I need to know who I am talking to.",
  "complaint-withdrawn":
    "All right: that was no complaint, and none is open any more. If you do want to complain, tell me at any time.",
  "death-withdrawn": "I am sorry, I misunderstood. That is put right, and we go on here.",
  unanswered:
    "I am sorry, I missed what you asked. Please ask it once more in a few words, and I will answer; for a colleague, just reply person.",
  "ask-without-papers":
    "Shall we go on without the papers, so that nothing is on hold any more? Please reply yes or no. You can ask for them again at any time.",
  "proof-withdrawn":
    "All right, we go on without the papers, and it is on hold no more. You can ask for them again at any time.",
  "withdrawal-noted":
    "Thank you, I have passed on that you take this back. A colleague looks at it first, and then we go on here. Until then everything stays on hold.",
  "kept-until-lifted":
    "I have kept what you would like to pay. Once a colleague has looked, we go on with it here. Until then there is nothing you have to do.",
  "put-right": "Thank you for putting that right. I have told the colleague who was looking at it.",
  "proof-noted": {
    full: "You have every right to ask. We will send you the papers, and everything is on hold until then.",
    short: "We will send you the papers. Everything is on hold until then.",
  },
  "proof-noted-again":
    "We have your request for the papers, and everything stays on hold until they are sent.",
  "represented-named":
    "Thank you, I have noted who it is. From now on we will talk with the person who acts for you.",
  "represented-noted": {
    full: "Thank you for telling me. From now on we will talk with the person who acts for you. Please send us their name and how to reach them.",
    short: "Thank you. We will talk with the person who acts for you. Please send us their name.",
  },
  "represented-noted-again":
    "Thank you, I have noted that too. We will talk with the person who acts for you.",
  "acts-for-them": {
    full: "Thank you. If you act for the person we wrote to, please send us your name and a paper that shows it, such as a letter they signed. A photo here will do. Until a colleague has checked it I cannot tell you more.",
    short:
      "Thank you. If you act for someone, please send us your name and a paper that shows it. Until it is checked I cannot tell you more.",
  },
  "acts-for-them-again":
    "Thank you, I have passed that on. A colleague will check it and answer you.",
  "insolvency-noted": {
    full: "Thank you for telling me. We have put everything on hold. If you have a case number, please send it so that a colleague can check it.",
    short: "Thank you. Everything is on hold. Please send your case number if you have one.",
  },
  "insolvency-noted-again":
    "Thank you, I have added that. Everything stays on hold while a colleague checks it.",
  condolence: {
    full: "I am so sorry for your loss. We have stopped all our messages. When you feel ready, a colleague will help with what is needed; there is no hurry.",
    short: "I am so sorry for your loss. We have stopped our messages. There is no hurry.",
  },
  "condolence-again":
    "Thank you for telling me. I have passed it on to the colleague who helps families. Papers can be sent here, and there is no hurry.",
  "wrong-person":
    "I am sorry to have troubled you, and thank you for telling me. We will not write to you here about this again.",
  "wrong-person-again": "Thank you. This is noted, and there is nothing more you need to do.",
  "off-list": "Yes. We will not write to you here about this again.",
  "third-party": {
    full: "Thank you for your reply. This is a private matter, so I can only talk with the person themselves. Please ask them to contact {company} on {phone}.",
    short: "Thank you. I can only talk with the person themselves. They can reach us on {phone}.",
  },
  "third-party-again":
    "I am sorry, I cannot say more than that. It is a private matter for the person themselves.",
  "helper-here":
    "Thank you for helping. I can only talk with the person themselves: please pass them the phone, or read this to them. I can go on here once they tell me who they are.",
  "number-whence":
    "I cannot see here where that number came from. I have passed your question to a colleague.",
  "they-can-call": "They can reach {company} on {phone}. Thank you for passing it on.",
  "only-themselves":
    "Thank you, but only they themselves can show who they are. They can reach {company} on {phone}.",
  "stranger-noted":
    "Thank you, I have passed what you wrote to a colleague. I cannot say more here.",
  "stranger-noted-again": "That is noted too, and a colleague will see it.",
  "stranger-again":
    "I am sorry, I cannot say more here. It is a private matter for the person themselves, and there is nothing you need to do.",
  bereaved:
    "There is nothing you need to do now. A colleague who helps families will answer what you ask, and there is no hurry.",
  "bereaved-again": "A colleague who helps families will answer that. There is no hurry.",
  minor:
    "Thank you for your reply. You need do nothing. We will try again at another time. Goodbye.",
  "servicemember-noted":
    "Thank you for telling me, and for your service. I have passed it on, and a colleague will check how the law protects you.",
  "servicemember-noted-again":
    "Thank you, I have noted that. A colleague will check how the law protects you.",
  care: {
    full: `${careWords} There is no pressure from us, and a colleague who is trained to help can take over. Just reply person.`,
    short: `${careWords} There is no pressure. For a trained colleague, reply person.`,
  },
  "care-brief": {
    full: `${careWords} There is no pressure from us. For a trained colleague, reply person.`,
    short: `${careWords} No pressure. For a colleague, reply person.`,
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
  "crisis-line": {
    full: "If it gets too heavy, talk to someone: {line}, free, day and night. If you are in danger, call {emergency}.",
    short: "{line}: free, day and night. In danger, call {emergency}.",
  },
  "crisis-line-anywhere": {
    full: "If it gets too heavy, you can find free help near you: {site}. If you are in danger, call your local emergency number.",
    short: "In danger, call your emergency number. Free help near you: {site}",
  },
  "crisis-heard": "Thank you for telling me. You do not have to carry this alone.",
  "crisis-heard-again": "Thank you for telling me that too. My colleague will read it.",
  "crisis-reached":
    "A colleague will write to you here. If a call is easier for you, tell them so.",
  "crisis-waits": "All of that can wait. There is nothing you have to do now.",
  "crisis-care": "Please take good care of yourself.",
  "crisis-eased": {
    full: "Thank you for telling me, I am glad to hear it. We take such words seriously every time, so a colleague looks at this first, and then we go on here. Until then you have nothing to do. The help I named is there day and night.",
    short:
      "Thank you, I am glad to hear it. A colleague looks at this first, and then we go on here. Until then you have nothing to do.",
  },
  "crisis-eased-again":
    "I have kept this for my colleague. Once they have looked, we go on here. Until then you have nothing to do.",
  "fraud-noted": {
    full: "Thank you for telling me. We have put everything on hold, and a colleague will look into what happened. You have done the right thing.",
    short: "Thank you. Everything is on hold, and a colleague will look into what happened.",
  },
  "fraud-noted-again":
    "Thank you, I have added that. Everything stays on hold while a colleague looks into what happened.",
  "how-to-check": {
    full: "You are right to check. Please do not rely on this message: find the number of {company} yourself, for example on a letter, and call us. Ours is {phone}.",
    short:
      "You are right to check. Please look up {company} yourself and call us. Ours is {phone}.",
  },
  "how-to-check-again":
    "That is quite all right. You can look up {company} and call us, or sign in at {portal}; you do not have to send anything here.",
  calm: "I can hear that this has made you angry, and I am sorry. A colleague will read what you wrote and answer you.",
  "calm-again": "I have noted that too. A colleague will answer you.",
  "calm-here":
    "I can hear that this has made you angry, and I am sorry. I would like to help; for a colleague, just reply person.",
  "calm-here-again":
    "I understand that you have had enough of this. If you want our messages to end, just say stop.",
  "threat-noted": "I have noted what you wrote and passed it to a colleague, who will answer you.",
  "threat-noted-again": "I have noted that too. A colleague will answer you.",
  "quiet-noted":
    "Thank you, I have noted that. We will not disturb you then. Reply here when it suits you.",
  "quiet-noted-again": "I have noted that as well. Reply here whenever it suits you.",
  "work-noted":
    "Thank you, I have noted that. We will not disturb you at work. Reply here when it suits you.",
  "work-noted-again":
    "It is noted that we do not disturb you at work. Reply here whenever it suits you.",
  "also-noted": "I have also noted the rest of what you wrote.",
  "on-hold": {
    full: "Everything is on hold on our side for now, and a colleague will write to you. To talk to one, just reply person.",
    short: "Everything is on hold for now. To talk to a colleague, reply person.",
  },
  "on-hold-again":
    "I cannot talk about that while it is on hold. A colleague can: just reply person.",
  "hold-stands-again":
    "It is still on hold: meanwhile nobody from our side asks you for money or comes to you.",
  "hold-stands": "Everything stays on hold, and we ask nothing of you for now.",
  "owed-once-checked":
    "My colleague will tell you what is left once they have looked at it. Until then everything stays on hold.",
  "plan-rests":
    "Not for now: your plan rests while everything is on hold, and we ask nothing of you until a colleague writes.",
  "not-yet-in-force":
    "That changes nothing for now: everything stays on hold while a colleague checks. Once it starts, tell us the day or the case number here.",
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
  added: "Thank you. I have added that for the colleague who is looking at it.",
  "added-again": "Thank you, I have passed that on too.",
  "complaint-noted":
    "I am sorry, and thank you for telling me. I have passed on your complaint, and a colleague will answer you.",
  "complaint-route":
    "Complaints go to a colleague, who answers you here. They tell you which officer is in charge, what the rules say and where else you can turn.",
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
};
