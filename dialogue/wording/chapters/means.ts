/** What a household can keep up: what each template is for, and what fills it. */

import { type Declaration, replies, tells, answers, differs, offers } from "./declared.ts";

export const means = {
  "means-why": tells("Why we ask what comes in and goes out", {}, { courtesy: true }),
  "means-why-again": tells("The same, asked once more", {}, { courtesy: true }),
  "means-then-offer": tells(
    "They ask what it would be, amid our questions",
    {},
    { courtesy: true },
  ),
  "means-untold": tells("They keep what comes in and goes out to themselves", {}),
  "small-untold": differs(
    "They would pay little and keep their figures to themselves: any sum, on any day",
    { link: "link" },
  ),
  "household-assumed": tells("For how many it was reckoned, where nobody told it so", {
    number: "count",
  }),
  "wait-noted": differs("They want time until a day: nobody writes before it", { until: "date" }),
  "wish-heard": tells("What they would pay, said amid the questions of their means", {}),
  "reckon-anew": tells("Something changed for them after a pause was set up", {}),
  "when-you-can": tells("They cannot pay now: any sum, on any day, by the link", { link: "link" }),
  "who-counts": tells("Who belongs to their household, asked of us", {}),
  "count-it": tells("They ask whether something belongs to what we ask: it does", {}),
  "count-food": tells("The same, of food: the guides keep money for it", {}),
  "count-next": tells("The same, of what is asked next", {}),
  "count-if-must": tells("The same, of something that nobody can tell", {}),
  "day-kept": tells(
    "A day to pay on, named amid other questions",
    { dueOn: "date" },
    { courtesy: true },
  ),
  "own-figures": differs(
    "They would pay beside a pause: they may, any sum on any day, and who looks at their figures",
    { link: "link" },
  ),
  "own-figures-again": differs("They say so once more: it is noted for a colleague", {
    link: "link",
  }),
  "start-kept": differs("When they would begin, told beside a pause", {
    reviewOn: "date",
    link: "link",
  }),
  "wish-kept": differs("What they would pay was told before a pause was all there is", {
    link: "link",
  }),
  "lump-beside-pause": differs("A sum they would pay at once, beside a pause", {
    amount: "money",
    link: "link",
  }),
  "pause-is-most": tells("They ask for better than a pause", {}),
  "smaller-parts": tells("They ask for better: a longer plan", {}, { courtesy: true }),
  "parts-are-least": tells("They ask for better: no smaller payments are ours", {}),
  "someone-else": replies("Somebody else is spoken of: how they may speak for the person", {}),
  "someone-else-again": replies("The same, in other words", {}),
  "helper-noted": replies("Who is to speak for them was told, and how to reach them", {}),
  "other-language": replies("In which languages we write; a person finds an interpreter", {
    ours: "name",
  }),
  "other-language-too": replies("The same, and a line in their language", {
    ours: "name",
    line: "name",
  }),
  "taking-stopped": tells("Nothing is taken by itself any more", { from: "choice" }),
  "taking-owed": answers("What is owed all the same", { total: "money" }),
  "taking-goes-on": answers("What was agreed goes on, and they pay it themselves", {
    amount: "money",
    dueOn: "date",
    link: "link",
  }),
  "taking-pay-here": answers("Where one pays oneself", { link: "link" }),
  "taking-none": answers("Nothing is taken by itself as far as we see", {}),
  "stop-taking-here": answers("Where one stops it oneself", { link: "link" }),
  "other-money": tells("They named another money than that of the account", {
    currency: "name",
  }),
  "least-or-less": tells(
    "The smallest payments that policy has, and that their means may open less",
    {},
    { courtesy: true },
  ),
  "least-each": tells("The smallest payments that policy has", {}, { courtesy: true }),
  "if-not-paid": tells(
    "They ask what happens if they do not pay: what is true, and what helps",
    {},
  ),
  "free-help": tells(
    "Who helps with money free of charge",
    { adviser: "name" },
    { signpostsAdvice: true, courtesy: true },
  ),
  "if-missed": tells("What to do where a payment of a plan will not work", {}),
  "means-why-named": tells(
    "What they named is below policy: why we ask what comes in",
    {},
    { courtesy: true },
  ),
  "income-varies": tells("What comes in is not the same each time: how to count it", {}),
  "ask-income": offers("What comes in", {}),
  "ask-income-again": offers("What comes in, once more", {}),
  "ask-income-last": offers("What comes in, after both other wordings", {}),
  "ask-none-at-all": offers("They say no, asked what comes in: whether it is nothing", {}),
  "ask-which-figure": offers("They told it before, and it was missed", {}),
  "ask-in-money": offers("A figure in other money: the same in that of the account", {
    currency: "name",
  }),
  "ask-essentials": offers("What has to be paid", {}),
  "ask-essentials-again": offers("What has to be paid, once more", {}),
  "ask-essentials-last": offers("What has to be paid, after both other wordings", {}),
  "ask-other-debts": offers("What other debts take", {}),
  "ask-other-debts-again": offers("What other debts take, once more", {}),
  "ask-other-debts-last": offers("What other debts take, after both other wordings", {}),
  "ask-that-debt": offers("A debt to others that they named without what it takes", {}),
  "ask-household": offers("For how many it has to do", {}),
  "ask-household-again": offers("For how many it has to do, once more", {}),
  "ask-household-last": offers("For how many, after both other wordings", {}),
  "ask-children": offers("So many live on it: how many of them are children", {}),
  "ask-children-again": offers("How many of them are children, once more", {}),
  "figure-put-right": tells(
    "A figure of theirs that was told before is another",
    {},
    { courtesy: true },
  ),
  "ask-children-too": offers("Two adults were told of: how many children there are", {}),
  "means-heard": tells("All is answered: what leaves enough to live on", {}, { courtesy: true }),
  "middle-counted": tells(
    "A figure was told as a range: its middle was counted",
    {},
    { courtesy: true },
  ),
  // No figure of a household is said: only what the ledger or an offer holds.
  reckoned: differs("Why so much: what was taken off what comes in, by its kinds", {
    kinds: "counted",
    number: "count",
  }),
  "reckoned-nothing": differs("Why nothing: what was taken off what comes in, by its kinds", {
    kinds: "counted",
    number: "count",
  }),
  "stays-by-means": differs("They would pay more than their means carry: they may at any time", {
    link: "link",
  }),
  "least-by-means": differs("The least that can be set up each time", { amount: "money" }),
  "start-latest": differs("The latest day for a first payment", { dueOn: "date" }),
  "lump-too": tells("A sum they would pay at once, beside what they keep up", {
    amount: "money",
    link: "link",
  }),
  "offer-stays": tells("They want to think: what was offered stays", {}),
  "rest-then": tells("What comes after small payments or a pause", { reviewOn: "date" }),
  "left-by": answers("What is still open after the payments until a month", {
    amount: "money",
    dueOn: "date",
  }),
  "left-then": tells("What is still open once small payments have ended", {
    amount: "money",
  }),
  "nothing-then": tells("What comes after a plan that pays all", {}),
  "means-nothing": tells("There is nothing left to pay with", {}, { courtesy: true }),
  "means-guide": differs("Too little is left by our guide, so a pause", { number: "count" }),
} as const satisfies { readonly [id: string]: Declaration };
