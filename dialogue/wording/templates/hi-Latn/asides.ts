/** What people ask of the talk itself. */

import type { WordsOf } from "../../catalogue.ts";
import type { asides as declared } from "../../chapters/asides.ts";

export const asides: WordsOf<typeof declared> = {
  "kept-here": "Haan, yahan jo likha jata hai woh sambhalkar rakha jata hai.",
  "why-we-ask": "Yeh isliye poochh raha hoon ki private baat sahi vyakti se hi ho.",
  "send-here": "Aap yahin bhej sakte hain; hamare saathi dekh lenge.",
  "when-unknown": "Theek samay main nahi bata sakta. Khabar milte hi hamare saathi aapko likhenge.",
  "only-answer": "Nahi, bas aapki haan ya na chahiye.",
  "nothing-else": "Nahi, abhi aapko aur kuch nahi karna hai.",
  "nothing-to-do": "Abhi aapko kuch nahi karna hai. Hamare saathi aapko likhenge.",
  "letter-asked":
    "Theek hai, iske liye kuch bhejna zaroori nahi. Maine saathi se kaha hai ki hamare paas jo pata hai, us par aapko chitthi likhein.",
  "told-nobody":
    "Is baare mein hum sirf aapse baat karte hain, ya unse jinhe aap ijazat dein. Statement mein yeh kaise dikhta hai, woh aapka bank tay karta hai. Sampark ka koi tareeka surakshit na ho to batayein, hum use chhod denge.",
  "call-us": "Aap humein {phone} par call kar sakte hain.",
};
