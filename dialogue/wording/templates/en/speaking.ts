/** Who speaks: what proves a person, and what is said to one who is not verified. */

import type { WordsOf } from "../../catalogue.ts";
import type { speaking as declared } from "../../chapters/speaking.ts";

export const speaking: WordsOf<typeof declared> = {
  hello: {
    full: "Hello, this is {company}. I am an AI assistant, and you can ask for a person at any time.",
    short: "Hello, this is {company}. I am an AI assistant.",
  },
  "this-is": "This is {company}.",
  "private-matter":
    "We are {company}. It is a private matter, so I can say more only once I know who I am talking to.",
  "verify-details": {
    full: "To protect your privacy, I first need to know who I am talking to. Please send me your full name, and your date of birth or your {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
    short:
      "To protect your privacy, please send me your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
  },
  "verify-details-again": {
    full: "I would like to help, and I can as soon as I know it is you. Please send your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
    short:
      "I can help as soon as I know it is you. Please send your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
  },
  "verify-rest-name": "Thank you. Please send me your full name too.",
  "verify-rest-proof":
    "Thank you. Please send me your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}} too.",
  "other-ways": {
    full: "If you would rather not send that here, you can call us on {phone}, or sign in at {portal}. For a person, just reply person.",
    short: "You can also call us on {phone} or sign in at {portal}. For a person, reply person.",
  },
  "verify-failed":
    "Thank you, but that does not match what we have. Please try again with your full name, and your date of birth or {country, select, US {ZIP code} IN {pincode} CA {postal code} other {postcode}}.",
  verified: "Thank you, I know who I am talking to now.",
  locked:
    "I could not confirm who I am talking to, so I have to stop here. A colleague can help you on {phone}, or just reply person.",
};
