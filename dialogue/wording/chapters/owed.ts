/** What is owed: what each template is for, and what fills it. */

import { type Declaration, tells, answers } from "./declared.ts";

export const owed = {
  balance: answers("How much, and to whom", { creditor: "name", total: "money" }),
  "balance-again": answers("How much, once more", { creditor: "name", total: "money" }),
  "several-debts": answers("All debts of the talk", { debts: "list" }),
  "more-debts": answers("There are others, to be read elsewhere", { others: "count" }),
  "debt-line": tells("One of several debts", { creditor: "name", total: "money" }),
  breakdown: answers("How the balance is made up", {
    creditor: "name",
    principal: "money",
    interest: "money",
    fees: "money",
    costs: "money",
    total: "money",
  }),
  "nothing-added": answers("All of the balance is principal", { creditor: "name", total: "money" }),
  "nothing-added-again": answers("Nothing was added, told once more", {
    creditor: "name",
    total: "money",
  }),
  "interest-unknown": answers("Whether interest goes on is a colleague's to say", {}),
  since: answers("Since when", { since: "date" }),
  "last-payment": answers("When the last payment came", { paidOn: "date" }),
  "creditor-is": answers("Who is owed", { creditor: "name" }),
  "nothing-open": answers("There is nothing to pay", {}),
  "promise-stands": answers("What was promised", { amount: "money", dueOn: "date" }),
  "plan-stands": answers("What is due next on the plan", { amount: "money", dueOn: "date" }),
  "plan-left": answers("How many payments of the plan are left, and when it ends", {
    runs: "list",
    lastOn: "date",
  }),
  "plan-behind": answers("What was missed of the plan, and until when it may be caught up with", {
    amount: "money",
    until: "date",
  }),
  "plan-stands-done": answers("The plan has nothing due any more", {}),
  "no-date-set": answers("No date was agreed", {}),
} as const satisfies { readonly [id: string]: Declaration };
