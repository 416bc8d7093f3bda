/** English, as it is read in every country of ours. */

import type { MoneyWords } from "./phrases.ts";

export const en: MoneyWords = {
  reference: "Our reference",
  greeting: (name) => `Dear ${name},`,
  about: (creditor, number) => `This is about your account with ${creditor}, number ${number}.`,
  ask: (phone, website) =>
    `If a figure here does not look right, or you have a question, call ${phone} or go to ${website}. We will look into it.`,
  thanks: "Thank you.",
  parts: {
    principal: "Amount borrowed or billed",
    interest: "Interest",
    fees: "Fees",
    costs: "Costs",
  },
  kinds: {
    placement: "Balance when we took over the account",
    payment: "Payment received",
    direct: "Payment received by the creditor",
    fee: "Fee",
    waiver: "Amount we took off",
    adjustment: "Adjustment",
    refund: "Refund to you",
    suspended: "Payment we are looking into",
    reversal: "Payment returned by the bank, or entry undone",
    interest: "Interest",
    capitalisation: "Interest added to the balance",
    correction: "Correction",
  },
  columns: ["Date", "What happened", "Change", "Owed after"],
  statement: {
    title: (on) => `Statement of your account on ${on}`,
    madeOf: "What you owe is made up of:",
    owed: (on) => `Owed on ${on}`,
    credit: (on) => `In your favour on ${on}`,
    history: "What happened on the account",
    grows: "Interest or fees may be added after this date, if your agreement says so.",
  },
  annual: {
    title: (from, to) => `Your account from ${from} to ${to}`,
    opening: (on) => `Owed at the start, on ${on}`,
    closing: (on) => `Owed at the end, on ${on}`,
    quiet: "Nothing was paid and nothing was added in this time.",
    caption: "The year in short:",
    history: "What happened on the account",
  },
  schedule: {
    title: "Your payment schedule",
    lead: (owed) => `These are the payments we agreed. You owe ${owed} in all.`,
    columns: ["Date", "Payment", "Paid so far", "Left to pay"],
    left: "Left to pay under this schedule",
    hard: "If you cannot make one of these payments, tell us before its date. We can look at it together.",
  },
  receipt: {
    title: "Receipt for your payment",
    lead: (amount, on) => `We received ${amount} from you on ${on}. Thank you.`,
    caption: "It was used for:",
    beyond: "Paid beyond what you owed; we will give it back",
    total: "Payment",
    left: (amount) => `After this payment you owe ${amount}.`,
    nothing: "After this payment you owe nothing.",
  },
  settlement: {
    title: "What we agreed to settle your account",
    lead: (owed, pays) =>
      `You owe ${owed}. We have agreed that ${pays} settles the account in full.`,
    once: (pays, until) => `Please pay ${pays} so that it reaches us by ${until}.`,
    inParts: (until) => `Please pay as below. The last payment has to reach us by ${until}.`,
    then: "When it is all paid, the account is closed and we will not ask for the rest.",
    broken:
      "If it is not paid by then, the agreement ends. What you have paid stays paid, and the rest of the full amount is owed again.",
  },
  paid: {
    title: { paid: "Your account is paid in full", settled: "Your account is settled" },
    lead: {
      paid: (on, total) =>
        `The account was closed on ${on}. You paid ${total} in all, and nothing is owed.`,
      settled: (on, total) =>
        `The account was closed on ${on}. You paid ${total}, as we agreed, and nothing more is owed.`,
    },
    keep: "Please keep this letter. It shows that the account is closed.",
  },
};
