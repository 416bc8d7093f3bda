/** Paying. */

import type { WordsOf } from "../../catalogue.ts";
import type { paying as declared } from "../../chapters/paying.ts";

export const paying: WordsOf<typeof declared> = {
  "pay-link": "You can pay safely here: {link}",
  "pay-early": "You can pay early here, and your agreement stays as it is: {link}",
  "pay-all-early":
    "You can pay all of it here: {link} Once it has come in, nothing more is due and the agreement ends; until then it stays as it is.",
  "ways-to-pay":
    "Please never send card numbers in a message. You can pay by card or from your bank account here: {link}",
  "other-ways-to-pay":
    "You can pay by card or from your bank account here: {link} For any other way, a colleague can help: just reply person.",
  "not-online":
    "That is fine, it does not have to be online. A colleague can help you to pay another way: just reply person, or call us on {phone}.",
  "pay-any":
    "Yes, you can pay any amount at any time here: {link} Each payment comes off what is left.",
  "pay-any-there":
    "Yes, you can pay any amount there at any time. Each payment comes off what is left.",
  "payment-reported":
    "Thank you for telling me. We will look for your payment. It can take a few days to reach us.",
  "payment-reported-again": "Thank you, I have added that. We are looking for your payment.",
  "told-not-in-yet":
    "The payment you told me of may not be in that figure yet. We are looking for it.",
  "payment-not-seen": "I cannot see a payment here yet. It can take a few days to reach us.",
  "newer-takes-days": "A newer payment can take a few days to show.",
  "left-now": "With {creditor}, {total} is left to pay.",
  "payment-problem":
    "I am sorry that did not work. If it fails again, just reply person. You can try again here: {link}",
  receipt: "Your receipts are ready for you at {portal}.",
  "receipt-then": "Once a payment has come in, you will find its receipt at {portal}.",
};
