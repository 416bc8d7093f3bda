/** What people ask of the talk itself. */

import type { WordsOf } from "../../catalogue.ts";
import type { asides as declared } from "../../chapters/asides.ts";

export const asides: WordsOf<typeof declared> = {
  "kept-here": "Haan, yahan jo likha jata hai woh sambhalkar rakha jata hai.",
  "why-we-ask": "Yeh isliye poochh raha hoon ki private baat sahi vyakti se hi ho.",
  "send-here": "Aap yahin bhej sakte hain; hamare saathi dekh lenge.",
  "cannot-see":
    "Main yahan tasveer dekh ya awaaz sun nahi sakta. Please thode shabdon mein likhein ki usmein kya hai.",
  "when-unknown": "Theek samay main nahi bata sakta. Khabar milte hi hamare saathi aapko likhenge.",
  "only-answer": "Nahi, bas aapki haan ya na chahiye.",
  "nothing-else": "Nahi, abhi aapko aur kuch nahi karna hai.",
  "nothing-to-do": "Abhi aapko kuch nahi karna hai. Hamare saathi aapko likhenge.",
  "letter-asked":
    "Theek hai, iske liye kuch bhejna zaroori nahi. Maine saathi se kaha hai ki hamare paas jo pata hai, us par aapko chitthi likhein.",
  "told-nobody":
    "Is baare mein hum sirf aapse baat karte hain, ya unse jinhe aap ijazat dein. Statement mein yeh kaise dikhta hai, woh aapka bank tay karta hai. Sampark ka koi tareeka surakshit na ho to batayein, hum use chhod denge.",
  "call-us": "Aap humein {phone} par call kar sakte hain.",
  "always-here":
    "Aap mujhe yahan kisi bhi samay likh sakte hain. Saathi se baat ke liye insaan likhein, ya {phone} par call karein.",
  "where-we-are": "Hamara pata hamari chitthiyon par hai. Hum yahan ya {phone} par milte hain.",
  "see-online": "Aap {portal} par sign in karke dekh sakte hain.",
  "number-elsewhere":
    "Woh number mujhe yahan nahi dikhta. Saathi bata sakte hain: bas insaan likhein.",
  "if-you-move":
    "Jagah badlein to naya pata yahan likh dein, saathi use darj karenge. Aur kya badlega, saathi bata sakte hain: bas insaan likhein.",
  "another-pays":
    "Haan, aapki taraf se koi aur yahan de sakta hai: {link} Account ki baat hum sirf aapse karte hain.",
  "paid-by-you": "Hum apne aap kuch nahi kaat-te. Har payment aap khud yahan karte hain: {link}",
  "data-kept":
    "Aap jo yahan likhte hain, woh is account ki dekhbhaal ke liye hai; main use kisi aur ko nahi deta. Company ko kise kuch dena hota hai, saathi batayenge: sawaal unhe de diya hai.",
  "whence-unknown":
    "Yeh mujhe yahan nahi dikhta ki woh kahan se mila. Aapka sawaal saathi ko de diya hai.",
  "own-file": "Aapke naam par kya darj hai, aap khud {site} par dekh sakte hain.",
  "own-file-anywhere":
    "Aapke naam par kya darj hai, woh use rakhne wali agency se maang sakte hain.",
};
