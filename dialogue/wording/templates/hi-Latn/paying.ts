/** Paying. */

import type { WordsOf } from "../../catalogue.ts";
import type { paying as declared } from "../../chapters/paying.ts";

export const paying: WordsOf<typeof declared> = {
  "pay-link": "Aap yahan safe tareeke se payment kar sakte hain: {link}",
  "pay-early": "Aap yahan pehle bhi payment kar sakte hain, baaki sab waisa hi rahega: {link}",
  "pay-all-early":
    "Aap poora yahan de sakte hain: {link} Poora milte hi kuch baaki nahi rahega aur plan khatam ho jayega; tab tak woh waisa hi rahega.",
  "ways-to-pay":
    "Please message mein card number kabhi na bhejein. Aap card se ya apne bank account se yahan payment kar sakte hain: {link}",
  "other-ways-to-pay":
    "Aap card se ya apne bank account se yahan payment kar sakte hain: {link} Kisi aur tareeke mein hamare saathi madad kar sakte hain.",
  "not-online":
    "Koi baat nahi, online karna zaroori nahi hai. Kisi aur tareeke se payment mein hamare saathi madad karenge: bas insaan likhein, ya {phone} par call karein.",
  "pay-any":
    "Haan, aap jab chahein, jitna chahein, yahan de sakte hain: {link} Har payment se baaki rakam ghatti jaati hai.",
  "pay-any-there":
    "Haan, wahan aap jab chahein, jitna chahein, de sakte hain. Har payment se baaki rakam ghatti jaati hai.",
  "payment-reported":
    "Batane ke liye dhanyavaad. Hum aapka payment dhoondhenge. Paise hum tak pahunchne mein kuch din lag sakte hain.",
  "payment-reported-again":
    "Dhanyavaad, yeh bhi jod diya hai. Hum aapka payment dhoondh rahe hain.",
  "told-not-in-yet":
    "Jo payment aapne bataya, ho sakta hai woh abhi isme na juda ho. Hum use dhoondh rahe hain.",
  "payment-not-seen":
    "Abhi yahan koi payment nahi dikh raha. Hum tak pahunchne mein kuch din lag sakte hain.",
  "newer-takes-days": "Naya payment dikhne mein kuch din lag sakte hain.",
  "left-now": "{creditor} ka {total} dena baaki hai.",
  "payment-problem":
    "Sorry ki payment nahi hua. Aap yahan phir koshish kar sakte hain: {link} Phir bhi na ho to bas insaan likhein.",
  receipt: "Aapki payment ki raseedein {portal} par hain.",
  "receipt-then": "Payment aane ke baad uski raseed {portal} par milegi.",
};
