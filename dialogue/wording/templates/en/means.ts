/** What a household can keep up. */

import type { WordsOf } from "../../catalogue.ts";
import type { means as declared } from "../../chapters/means.ts";

export const means: WordsOf<typeof declared> = {
  "means-why":
    "I would like to find something you can afford. A few short questions help with that; rough amounts are fine.",
  "means-why-again":
    "It is only so that what we agree leaves you enough to live on. A rough amount is fine.",
  "means-then-offer":
    "I can tell you as soon as I know what you can afford; that is what these questions are for.",
  "means-untold": "You need not tell me.",
  "small-untold": {
    full: "You need not tell me. Without any figures I cannot set up so small a plan. You can pay that, or any sum, on any day here, and it comes off what you owe: {link} For a colleague, just reply person.",
    short:
      "You need not tell me. Without figures I cannot set up a plan that small, but you can pay any sum on any day here: {link}",
  },
  "household-assumed":
    "I counted {number, plural, one {# person} other {# people}} from what you wrote. If more or fewer live on this money, tell me.",
  "wait-noted":
    "Yes, that is all right: I have noted it, and until {until} we do not write to you. Nothing is agreed by it. Write whenever you are ready.",
  "wish-heard":
    "I have noted what you would like to pay. A few answers more, and I can tell you yes or no.",
  "reckon-anew":
    "Good that you tell me. What is set up stands for now, and I reckon again with what has changed.",
  "when-you-can": "When you can, you may pay any sum on any day here, however small: {link}",
  "who-counts":
    "Please count yourself and everyone who lives on this money, minors as children. Whoever pays their own way does not count.",
  "count-it": "Yes, please count that.",
  "count-food": "Please leave out food: our guide keeps money for it.",
  "count-next": "I ask about that next.",
  "count-if-must": "Please count it if you have to pay it regularly.",
  "day-kept": "I have noted {dueOn} as your day to pay.",
  "own-figures":
    "By our guide too little is left for fixed payments, so I set none up. What you offer is noted: you can pay it, or any sum, on any day here: {link} If a figure is wrong or changes, tell me. For a colleague, just reply person.",
  "own-figures-again":
    "On these figures I still cannot set up fixed payments. What you offer is noted for a colleague; to talk to them now, just reply person. Until then you can pay as much as you like here: {link}",
  "start-kept":
    "I have noted from when you would like to pay. From that day, or sooner, you can pay any sum here: {link} On {reviewOn} we look together at what you can keep up.",
  "wish-kept":
    "I have noted what you would like to pay. You can pay any sum on any day here: {link}",
  "lump-beside-pause":
    "You can pay the {amount} here: {link} It comes off what you owe, and the pause stands for the rest.",
  "pause-is-most":
    "This is the most I can do: a pause asks nothing of you, so there are no smaller payments. For anything else, a colleague can help: just reply person.",
  "smaller-parts": "I can spread it over a longer time, so that each payment is smaller.",
  "parts-are-least": "These are the smallest payments I can set up.",
  "someone-else":
    "I talk about this with you alone. If somebody should speak for you, write me their name and how to reach them, and a colleague will see to it.",
  "someone-else-again":
    "Please write me their name and how to reach them. A colleague checks it with you, and then they can speak for you.",
  "helper-noted":
    "Thank you, I have passed that on. A colleague checks it with you first, and then they can speak for you.",
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
  "other-money": "This account is in {currency}.",
  "least-or-less":
    "Over the longest time I can give, it comes to this each time. If your figures need less, a few short questions may open it.",
  "least-each":
    "This is over the longest time I can give. Please say yes only if you can afford it.",
  "if-not-paid": {
    full: "That is not decided in this chat, and I do not want to guess. If a payment will not work out, tell us early, and we look for another way together. A colleague can explain the rest.",
    short:
      "That is not decided in this chat. If a payment will not work out, tell us early; a colleague can explain the rest.",
  },
  "free-help": "For free and independent help with money, you can turn to {adviser}.",
  "if-missed":
    "If you see that a payment will not work out, write to us before it is due, and we look for another way together.",
  "means-why-named":
    "What you named is less than I can set up straight away. A few short questions may open other ways; rough amounts are fine.",
  "income-varies":
    "That is fine, it need not be the same each time. Take the good and the bad weeks together.",
  "ask-income": {
    full: "How much money comes in for you, and how often? Wages, benefits, anything regular.",
    short: "How much money comes in for you, and how often?",
  },
  "ask-income-again": "About how much comes in, and how often?",
  "ask-income-last":
    "To find something smaller I need to know roughly what comes in. If you would rather tell a colleague, just reply person. About how much is it?",
  "ask-none-at-all":
    "Is nothing coming in at all, no wages, benefits or pension? If something does, tell me about how much.",
  "ask-which-figure": "I am sorry, I missed that. Which figure was it?",
  "ask-in-money":
    "This account is in {currency}. In {currency}, about how much is that, and how often?",
  "ask-essentials":
    "How much goes out on the things you must pay? Rent, heating, water, travel to work. Please leave out food.",
  "ask-essentials-again":
    "About how much do rent, heating, water and travel come to, and how often?",
  "ask-essentials-last":
    "One round figure for rent, heating, water and travel is enough. About how much?",
  "ask-other-debts": "How much do you pay on other debts, if any? If nothing, just say nothing.",
  "ask-other-debts-again": "About how much goes to other debts? Nothing is fine too.",
  "ask-other-debts-last":
    "Is there any other debt you pay on? A round figure is enough, or nothing.",
  "ask-that-debt":
    "And about how much goes to the other debt you named? If nothing, just say nothing.",
  "ask-household": "How many adults and how many children live on this money?",
  "ask-household-again": "For how many adults and children does it have to do?",
  "ask-household-last": "How many grown-ups, and how many children?",
  "ask-children": "And how many of you are children? If none, just say none.",
  "ask-children-again": "Are any of them children, and how many? None is fine too.",
  "figure-put-right": "I have put that right.",
  "ask-children-too": "And how many children live on this money? If none, just say none.",
  "means-heard": "Thank you. This should leave you enough for what you need.",
  "middle-counted":
    "Where an amount varies, I counted the middle of what you told me. If that is too high, tell me.",
  reckoned:
    "From what comes in I take what you told me of: {kinds}. Then what our guide keeps for food and daily life of {number, plural, one {# person} other {# people}}, and a little for what nobody planned. These payments keep within what is left.",
  "reckoned-nothing":
    "From what comes in I take what you told me of: {kinds}. Then what our guide keeps for food and daily life of {number, plural, one {# person} other {# people}}. Nothing is left after that. If one of these is wrong or changes, tell me and I reckon again.",
  "stays-by-means":
    "This is what leaves you enough for what you need, so I keep to it. You can pay more at any time here: {link}",
  "least-by-means":
    "{amount} each time is the least I can set up. Please say yes only if you can afford it.",
  "start-latest":
    "{dueOn} is the latest I can let the first payment be. If you need longer, a colleague can look at it: just reply person.",
  "lump-too":
    "You can pay the {amount} here: {link} It comes off what you owe, and the payments come beside it.",
  "offer-stays":
    "Take the time you need. What I offered stays as it is; write to me when you are ready.",
  "rest-then":
    "The rest of the debt stays open until then. On {reviewOn} we look together at how you are doing and what comes next.",
  "left-by": "If all payments come as planned, {amount} is still open after the one on {dueOn}.",
  "left-then":
    "After these payments {amount} of the balance is still open. Then we look together at what comes next.",
  "nothing-then": "With the last payment of this plan it is all paid.",
  "means-guide": {
    full: "Thank you for telling me. Our guide sets something aside for the food and daily life of {number, plural, one {# person} other {# people}}. After that, and what you told me, too little is left for payments, and you should not go short.",
    short:
      "After what you told me, and what our guide sets aside for the daily life of {number, plural, one {# person} other {# people}}, too little is left for payments.",
  },
  "means-nothing":
    "Thank you for telling me. I can see that after what you need to live nothing is left over, and you should not go short.",
};
