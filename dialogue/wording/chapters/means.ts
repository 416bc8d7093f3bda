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
  "means-too-little": tells("Why nothing is taken that they offer, and who looks all the same", {}),
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
  "ask-none-at-all": offers("They say no, asked what comes in: whether it is nothing", {}),
  "ask-which-figure": offers("They told it before, and it was missed", {}),
  "ask-in-money": offers("A figure in other money: the same in that of the account", {
    currency: "name",
  }),
  "ask-essentials": offers("What has to be paid", {}),
  "ask-essentials-again": offers("What has to be paid, once more", {}),
  "ask-other-debts": offers("What other debts take", {}),
  "ask-other-debts-again": offers("What other debts take, once more", {}),
  "ask-household": offers("For how many it has to do", {}),
  "ask-household-again": offers("For how many it has to do, once more", {}),
  "ask-children": offers("So many live on it: how many of them are children", {}),
  "means-heard": tells("All is answered: what leaves enough to live on", {}, { courtesy: true }),
  // No figure of a household is said: only what the ledger or an offer holds.
  reckoned: differs("Why so much: what was taken off what comes in", { number: "count" }),
  "reckoned-nothing": differs("Why nothing: what was taken off what comes in", { number: "count" }),
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
  "nothing-then": tells("What comes after a plan that pays all", {}),
  "means-nothing": tells("There is nothing left to pay with", {}, { courtesy: true }),
} as const satisfies { readonly [id: string]: Declaration };
