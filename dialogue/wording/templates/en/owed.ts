/** What is owed. */

import type { WordsOf } from "../../catalogue.ts";
import type { owed as declared } from "../../chapters/owed.ts";

export const owed: WordsOf<typeof declared> = {
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
  "nothing-added-again":
    "The {total} with {creditor} is all original amount. Nothing was added to it.",
  "interest-unknown":
    "I cannot see from here whether more interest or fees will be added. A colleague can tell you for certain.",
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
};
