/** What people ask of us and of what follows, in Hinglish. */

import type { WordsOf } from "../../catalogue.ts";
import type { standing as declared } from "../../chapters/standing.ts";

export const standing: WordsOf<typeof declared> = {
  "for-whom-then":
    "Hum doosri companies ke account dekhte hain. Jaise hi pata chale ki aap hi hain, main bata sakta hoon ki kiski taraf se.",
  "how-to-know":
    "Meri baat par bharosa karna zaroori nahi: {company} ka number khud dhoondhiye, jaise kisi chitthi par, aur hamein call kijiye. Hamara number {phone} hai.",
  "link-safe":
    "Mera koi link kholna zaroori nahi: aap khud {company} ka number dhoondhkar call kar sakte hain, ya {portal} par sign in kar sakte hain. Card number message mein kabhi na bhejein.",
  "steps-unknown":
    "Aise kadam main nahi uthata, aur woh is chat mein tay nahi hote, isliye nahi bata sakta ki kya hoga. Mushkil ho to pehle hi bataiye, milkar raasta dekhenge.",
  "wages-unknown":
    "Aapki kamai se main kuch nahi le sakta. Kanoon kya kehta hai, yeh jagah par hai, aur main andaza nahi lagaunga: muft salahkar ya hamare saathi samjha sakte hain.",
  "file-unseen":
    "Aapke naam par kahin kya darj hai, ya yeh usmein hai ya nahi, mujhe yahan se nahi dikhta.",
  "visit-none":
    "Main kisi ko aapke yahan nahi bhejta, aur is chat mein koi mulaqat tay nahi hoti. Sab kuch likhkar ya phone par ho sakta hai.",
  "another-may":
    "Haan, aapki taraf se koi aur bhi kar sakta hai. Baat kya hai, woh main sirf aapko batata hoon.",
  "interest-unseen":
    "Aage kuch judega ya nahi, mujhe yahan se nahi dikhta. Hamare saathi pakka bata sakte hain.",
  "hold-why-dispute":
    "Yeh isliye ruka hai ki main samjha, ismein kuch aapko galat lagta hai. Aapka matlab kuch aur tha to bataiye.",
  "hold-why-proof":
    "Yeh isliye ruka hai ki main samjha, aapko pehle kaagaz chahiye. Zaroorat na ho to bataiye.",
  "hold-why-stop":
    "Yeh isliye ruka hai ki main samjha, aap chahte hain ki hum ruk jayen. Aapka matlab kuch aur tha to bataiye.",
  "hold-why-looked": "Yeh isliye ruka hai ki aapne jo bataya, use pehle hamare saathi dekh len.",
  "hold-until":
    "Koi din main nahi bata sakta. Jab tak hamare saathi ise dekhkar aapko na likhen, yeh ruka rahega.",
  "plan-goes-on": "Jo tay hua tha woh waisa hi hai, jab tak hum kuch naya tay na karein.",
  "kept-sum": "Aap {amount} dena chahte hain, yeh maine saathi ke liye likh liya hai.",
  "kept-sum-on":
    "Aap {dueOn} ko {amount} dena chahte hain, yeh maine saathi ke liye likh liya hai.",
  "kept-sum-each":
    "Aap {unit, select, week {har hafte} month {har mahine} other {har baar}} {amount} dena chahte hain, yeh maine saathi ke liye likh liya hai.",
  "on-hold-last":
    "Yeh bhi maine aage de diya hai. Jab tak saathi na likhen, sab ruka hai; abhi baat karni ho to insaan likhiye.",
  "still-waiting-last":
    "Yeh bhi maine saathi ke liye rakh liya hai. Mere saath yahin aage badhna ho to likhiye: saathi nahi chahiye.",
};
