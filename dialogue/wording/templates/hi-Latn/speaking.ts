/** Who speaks: what proves a person, and what is said to one who is not verified. */

import type { WordsOf } from "../../catalogue.ts";
import type { speaking as declared } from "../../chapters/speaking.ts";

export const speaking: WordsOf<typeof declared> = {
  hello: {
    full: "Namaste, yeh {company} hai. Main ek AI assistant hoon, aur aap kabhi bhi kisi insaan se baat karne ko keh sakte hain.",
    short: "Namaste, yeh {company} hai. Main ek AI assistant hoon.",
  },
  "this-is": "Yeh {company} hai.",
  "private-matter":
    "Hum {company} hain. Yeh private baat hai, isliye pehchaan ke baad hi zyada bata sakta hoon.",
  "verify-details": {
    full: "Aapki privacy ke liye mujhe pehle jaanna hai ki main kisse baat kar raha hoon. Please apna poora naam, aur janm ki tareekh ya pincode bhejein.",
    short: "Aapki privacy ke liye, please apna poora naam, aur janm ki tareekh ya pincode bhejein.",
  },
  "verify-details-again": {
    full: "Main madad karna chahta hoon, aur jaise hi pata chale ki aap hi hain, kar sakunga. Please apna poora naam, aur janm ki tareekh ya pincode bhejein.",
    short: "Madad ke liye please apna poora naam, aur janm ki tareekh ya pincode bhejein.",
  },
  "verify-rest-name": "Dhanyavaad. Please apna poora naam bhi bhejein.",
  "verify-rest-proof": "Dhanyavaad. Please apni janm ki tareekh ya pincode bhi bhejein.",
  "other-ways": {
    full: "Yahan na bhejna chahein to humein {phone} par call kar sakte hain, ya {portal} par sign in kar sakte hain. Kisi insaan se baat karni ho to bas insaan likhein.",
    short:
      "Aap humein {phone} par call kar sakte hain, {portal} par sign in, ya insaan likh sakte hain.",
  },
  "verify-failed":
    "Dhanyavaad, par yeh hamari jaankari se match nahi karta. Please apna poora naam, aur janm ki tareekh ya pincode phir se bhejein.",
  verified: "Dhanyavaad, aapki pehchaan ho gayi.",
  locked:
    "Main pakka nahi kar saka ki main kisse baat kar raha hoon, isliye yahin rukna hoga. Hamare saathi {phone} par madad kar sakte hain, ya bas insaan likhein.",
};
