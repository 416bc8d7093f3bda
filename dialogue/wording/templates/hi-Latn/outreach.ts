/** Outreach: who we are, whom we want to reach. */

import type { WordsOf } from "../../catalogue.ts";
import type { outreach as declared } from "../../chapters/outreach.ts";

export const outreach: WordsOf<typeof declared> = {
  "first-contact":
    "Namaste, main {company} ka automatic assistant hoon. Mujhe {name} ji se baat karni hai. Kya aap hi hain? Please haan ya nahi likhein.",
  reminder:
    "Namaste {name} ji, hum {company} se phir likh rahe hain. Hum aapse baat karna chahenge. Jab theek lage yahin reply karein, ya {portal} par sign in karein.",
  "follow-up":
    "Namaste {name} ji, {company} se. Hamari baat beech mein reh gayi thi, aapka pichhla message humein yaad hai. Jab theek lage yahin reply karein, ya kisi insaan se baat karne ko kahein.",
  "promise-reminder":
    "Namaste {name} ji, {company} se uska reminder jo humne tay kiya tha. Aap ise {portal} par dekh sakte hain, ya kuch chahiye to yahin reply karein.",
  "promise-broken":
    "Namaste {name} ji, hum {company} se hain. Shayad pichhli baat ke baad kuch kaam aa gaya ho. Yahin reply karein, hum milkar rasta nikalenge.",
  "plan-instalment-reminder":
    "Namaste {name} ji, {company} se yeh regular reminder hai. Aap ise {portal} par dekh sakte hain, ya kuch badla ho to yahin reply karein.",
  "plan-missed":
    "Namaste {name} ji, hum {company} se hain. Hum bas jaanna chahte hain ki sab theek to hai. Kuch badla ho to yahin reply karein, hum madad karenge.",
  "something-new":
    "Namaste {name} ji, hum {company} se hain. Aapke padhne ke liye kuch naya hai. Please {portal} par sign in karein.",
  voicemail:
    "Namaste {name} ji, main {contact}, {company} se. Please mujhe {phone} par call karein. Dhanyavaad.",
};
