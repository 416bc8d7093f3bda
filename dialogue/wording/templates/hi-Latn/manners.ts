/** The rest of a talk: thanks, a goodbye, what was not understood. */

import type { WordsOf } from "../../catalogue.ts";
import type { manners as declared } from "../../chapters/manners.ts";

export const manners: WordsOf<typeof declared> = {
  "if-wrong": "Isme kuch galat lage to bataiye, hum use dekhenge.",
  "in-writing-too": "Yeh hum aapko likhkar bhi bhejenge.",
  "documents-coming": "Maine saathi se aapko kaagaz bhejne ko kaha hai.",
  "documents-coming-again": "Saathi se kaagaz bhejne ko pehle hi keh diya hai.",
  "letter-once-paid":
    "Maine saathi ko bata diya hai ki sab chuk jaane par aapko yeh likhit mein chahiye.",
  "cannot-advise":
    "Yeh main nahi bata sakta, aur andaza lagana theek nahi hoga. Hamare saathi samjha sakte hain.",
  "cannot-advise-again": "Sorry, yeh hamare saathi hi samjha sakte hain.",
  "budget-heard": "Dhanyavaad, isse sahi rasta dhoondhne mein madad milegi.",
  "no-hurry": "Koi baat nahi, koi jaldi nahi hai. Hum ise saath mein, aaram se dekh sakte hain.",
  told: "Batane ke liye dhanyavaad.",
  "missed-heard": "Batane ke liye dhanyavaad. Aisa ho jata hai, koi baat nahi.",
  "all-right": "Theek hai.",
  thanks: "Aapka swagat hai.",
  goodbye: "Samay dene ke liye dhanyavaad. Aap humein yahan kabhi bhi likh sakte hain. Namaste.",
  "hello-again": "Phir se namaste.",
  "small-talk": "Aapki meherbani.",
  "good-wishes": "Dhanyavaad, aapko bhi shubhkamnayein.",
  "rest-elsewhere": { full: "Baaki yahan dekhein: {portal}", short: "Baaki: {portal}" },
  "say-again": "Sorry, main samajh nahi paya. Kya aap doosre shabdon mein keh sakte hain?",
  "not-sure": "Sorry, main theek se samajh nahi paya.",
  "say-what-helps":
    "Sorry, main theek se samajh nahi paya. Main bakaya bata sakta hoon, payment ka rasta dekh sakta hoon, ya kisi saathi se jod sakta hoon. Kisse madad hogi?",
};
