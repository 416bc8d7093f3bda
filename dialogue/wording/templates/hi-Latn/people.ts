/** People: a colleague takes over, calls, or has gone home. */

import type { WordsOf } from "../../catalogue.ts";
import type { people as declared } from "../../chapters/people.ts";

export const people: WordsOf<typeof declared> = {
  "handing-over": "Main aapko hamare ek saathi se jod raha hoon. Woh yahin jawab denge.",
  "handing-over-later":
    "Main aapko hamare ek saathi se jod raha hoon. Abhi office band hai; khulte hi woh jawab denge.",
  "media-received":
    "{kind, select, picture {Aapki photo} document {Aapka document} voice {Aapka voice message} video {Aapka video} other {Aapki file}} humein mil {kind, select, picture {gayi} document {gaya} voice {gaya} video {gaya} other {gayi}} hai. Hamare saathi ise {kind, select, voice {sunenge} other {dekhenge}}.",
  "media-received-again":
    "Dhanyavaad, yeh bhi mil gaya hai. Hamare saathi ise {kind, select, voice {sunenge} other {dekhenge}}.",
  "here-again": "Theek hai, saathi ki zaroorat nahi. Hum yahin aage badhte hain.",
  "colleague-has-it":
    "Hamare saathi ise dekh rahe hain aur yahin poora karenge. Aap unhe apni baat bata sakte hain.",
  "kept-for-colleague":
    "Aap jo dena chahte hain, woh likh liya hai; hamare saathi yahin jawab denge.",
  "kept-for-colleague-again": "Yeh bhi likh liya hai. Hamare saathi yahin jawab denge.",
  "colleague-first":
    "Samajh gaya, aapko saathi nahi chahiye. Phir bhi pehle ek saathi aapki baat dekhenge aur yahin jawab denge.",
  "still-waiting": "Aapka message hamare saathi ke paas hai; woh yahin jawab denge.",
  "still-waiting-again": "Dhanyavaad. Hamare saathi yeh bhi dekhenge.",
  "still-waiting-later":
    "Aapka message hamare saathi ke paas hai. Abhi office band hai; khulte hi woh jawab denge.",
  "still-waiting-later-again": "Dhanyavaad. Office khulte hi hamare saathi yeh bhi dekhenge.",
  "callback-on":
    "Hamare saathi aapko {on} ko{part, select, morning { subah} afternoon { dopahar mein} evening { shaam ko} night { shaam ko} other {}} call karenge.",
  "callback-part":
    "Hamare saathi aapko{part, select, morning { subah} afternoon { dopahar mein} other { shaam ko}} call karenge. Aap bhi humein {phone} par call kar sakte hain.",
  "callback-soon":
    "Hamare saathi jaldi hi aapko call karenge. Aap bhi humein {phone} par call kar sakte hain.",
  "callback-soon-again": "Saathi ke paas aapki baat pahunch gayi hai; woh call karenge.",
  "details-noted": "Dhanyavaad, nayi jaankari saathi ko de di hai; woh jaanch lenge.",
  "details-noted-again": "Yeh bhi saathi ko de diya hai.",
  "preference-noted": "Dhanyavaad, aapki pasand saathi ko bata di hai.",
  "preference-noted-again": "Yeh bhi likh liya hai.",
  "post-noted":
    "Maine likh liya hai ki aapko yeh daak se chahiye. Yeh us pate par jayega jo hamare paas hai; pata badla ho to naya yahan likhein.",
  "visits-noted":
    "Dhanyavaad. Maine saathi ko bata diya hai ki wahan aapke paas koi na aaye, aur woh iska dhyan rakhenge.",
  "others-left-out":
    "Dhanyavaad, maine saathi ko bata diya hai ki sirf aapse hi sampark kiya jaye. Aapke liye sab pehle jaisa hai.",
  "language-set": "Zaroor, Hinglish mein baat karte hain.",
};
