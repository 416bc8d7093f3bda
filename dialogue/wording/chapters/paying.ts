/** Paying: what each template is for, and what fills it. */

import { type Declaration, answers } from "./declared.ts";

export const paying = {
  "pay-link": answers("Where to pay", { link: "link" }, { asksForPayment: true }),
  "pay-early": answers("Paying early leaves the agreement as it is", { link: "link" }),
  "pay-all-early": answers("All of it at once ends the agreement", { link: "link" }),
  "ways-to-pay": answers("How one can pay", { link: "link" }),
  "other-ways-to-pay": answers("A way was named that is not ours", { link: "link" }),
  "not-online": answers("They cannot pay online: who helps", {}),
  "pay-any": answers("More, or at another time, than was agreed", { link: "link" }),
  "pay-any-there": answers("The same, beside the link", {}),
  "payment-reported": answers("A payment was told of", {}),
  "payment-reported-again": answers("More was told of a payment", {}),
  "told-not-in-yet": answers("Of the balance: a payment they told of may not be in it", {}),
  "payment-not-seen": answers("They ask whether a payment came: none is seen yet", {}),
  "newer-takes-days": answers("They ask whether a payment came: a newer one may not show yet", {}),
  "left-now": answers("They ask whether a payment came: what is left", {
    creditor: "name",
    total: "money",
  }),
  "payment-problem": answers("A payment did not work", { link: "link" }),
  receipt: answers("Where receipts are", {}),
  "receipt-then": answers("Where a receipt will be, once a payment came in", {}),
} as const satisfies { readonly [id: string]: Declaration };
