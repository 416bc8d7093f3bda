/** Hinglish, said once more: the same in other words, and answers to what people ask of the talk itself. */

import type { Templates } from "../../catalogue.ts";

const side = `{side, select, after {ke baad} before {se pehle} other {ke aaspaas}}`;

export const later = {
  "which-day": "Aapka matlab {first} hai ya {second}?",
  "ask-feast-day": `{feast} ${side} aap kis din payment kar payenge?`,
  "other-money": "Yeh account {currency} mein hai.",
  "ask-pay-day": "Aapke paas agla paisa kis din aayega?",
  "ask-pay-rhythm": "Aapko paise kitne kitne dino mein milte hain?",
  "near-day": "Kya {dueOn} theek rahega, ya aap kaun sa din chahenge?",
  "ask-amount-on": "Zaroori kharch ke baad aap {dueOn} ko kitna de payenge?",
  "options-are":
    "Aap poora de sakte hain, apna chuna ek din rakh sakte hain, ya hafte ya mahine ki kiston mein de sakte hain. Paison ki tangi ho to hum saath milkar kuch chhota dekhenge.",
  "interest-unknown":
    "Aage aur byaj ya fees judegi ya nahi, yeh main yahan se nahi dekh sakta. Hamare saathi pakka bata sakte hain.",
  "other-ways-to-pay":
    "Aap card se ya apne bank account se yahan payment kar sakte hain: {link} Kisi aur tareeke mein hamare saathi madad kar sakte hain.",
  "pay-any":
    "Haan, aap jab chahein, jitna chahein, yahan de sakte hain: {link} Har payment se baaki rakam ghatti jaati hai.",
  "calm-here":
    "Main samajhta hoon ki aap naraz hain, aur iske liye sorry. Main madad karna chahta hoon; saathi ke liye insaan likhein.",
  "kept-here": "Haan, yahan jo likha jata hai woh sambhalkar rakha jata hai.",
  "quiet-noted-again": "Yeh bhi likh liya hai. Jab theek lage yahin reply karein.",
  "insolvency-noted-again":
    "Dhanyavaad, yeh bhi jod diya hai. Saathi ki jaanch tak sab kuch ruka rahega.",
  "represented-noted-again":
    "Dhanyavaad, yeh bhi likh liya hai. Hum unse baat karenge jo aapki taraf se kaam kar rahe hain.",
  "acts-for-them": {
    full: "Dhanyavaad. Agar aap unki taraf se kaam karte hain jinhe humne likha hai, to please apna naam, aap kiske liye kaam karte hain, aur iska kaagaz bhejein. Yahin bhej sakte hain. Saathi ki jaanch tak main zyada nahi bata sakta.",
    short:
      "Dhanyavaad. Kisi ki taraf se hain to please apna naam aur kaagaz bhejein. Jaanch tak main zyada nahi bata sakta.",
  },
  "acts-for-them-again": "Dhanyavaad, aage de diya hai. Hamare saathi jaanchkar jawab denge.",
  "condolence-again":
    "Batane ke liye dhanyavaad. Yeh baat parivaaron ki madad karne waale saathi ko de di hai. Kaagaz yahin bhej sakte hain; koi jaldi nahi hai.",
  "bereaved-again": "Yeh parivaaron ki madad karne waale saathi batayenge. Koi jaldi nahi hai.",
  "wrong-person-again": "Dhanyavaad, yeh likh liya hai. Aapko aur kuch nahi karna hai.",
  "servicemember-noted-again":
    "Dhanyavaad, likh liya hai. Hamare saathi dekhenge ki kanoon aapko kya suraksha deta hai.",
  "fraud-noted-again":
    "Dhanyavaad, yeh bhi jod diya hai. Jo hua uski jaanch tak sab kuch ruka rahega.",
  "how-to-check-again":
    "Koi baat nahi. Aap {company} ka number khud dhoondhkar call kar sakte hain, ya {portal} par sign in kar sakte hain; yahan kuch bhejna zaroori nahi hai.",
  "threat-noted-again": "Yeh bhi likh liya hai. Hamare saathi jawab denge.",
  "nothing-added-again": "{creditor} ke {total} sab mool rakam hain. Ismein kuch nahi juda hai.",
  "details-noted-again": "Yeh bhi saathi ko de diya hai.",
  "preference-noted-again": "Yeh bhi likh liya hai.",
  "payment-reported-again":
    "Dhanyavaad, yeh bhi jod diya hai. Hum aapka payment dhoondh rahe hain.",
  "documents-coming-again": "Saathi se kaagaz bhejne ko pehle hi keh diya hai.",
  "callback-part":
    "Hamare saathi aapko{part, select, morning { subah} afternoon { dopahar mein} other { shaam ko}} call karenge. Aap bhi humein {phone} par call kar sakte hain.",
  "callback-soon-again": "Saathi ke paas aapki baat pahunch gayi hai; woh call karenge.",
  "change-what-again": "Kya badalna hai: rakam ya din?",

  "why-we-ask": "Yeh isliye poochh raha hoon ki private baat sahi vyakti se hi ho.",
  "send-here": "Aap yahin bhej sakte hain; hamare saathi dekh lenge.",
  "when-unknown": "Theek samay main nahi bata sakta. Khabar milte hi hamare saathi aapko likhenge.",
  "nothing-to-do": "Abhi aapko kuch nahi karna hai. Hamare saathi aapko likhenge.",
  "call-us": "Aap humein {phone} par call kar sakte hain.",

  "confirm-part": {
    full: "Main dohra deta hoon: aap {dueOn} tak {amount} denge. Bache hue {rest} baaki rahenge, unhein baad mein dekhenge. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "Aap {dueOn} tak {amount} denge; bache hue {rest} baaki rahenge. Kya yeh sahi hai? Haan ya nahi likhein.",
  },
  "confirm-part-again": {
    full: "Theek hai: aap {dueOn} tak {amount} denge, aur bache hue {rest} baaki rahenge. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "Theek hai: {dueOn} tak {amount}, aur bache hue {rest} baaki rahenge. Kya yeh sahi hai? Haan ya nahi likhein.",
  },
  "agreed-part":
    "Dhanyavaad, tay hua: {dueOn} tak {amount}. Bache hue {rest} baaki rahenge, unhein baad mein dekhenge. Aap yahan payment kar sakte hain: {link}",
  "pay-if-you-wish": {
    full: "Abhi sab kuch ruka hua hai, isliye hum aapse kuch nahi maang rahe. Phir bhi kuch dena chahein to yeh aapki marzi hai, aur aapki baat ki jaanch waise hi chalegi: {link}",
    short: "Abhi sab ruka hai, hum kuch nahi maang rahe. Phir bhi dena chahein to yahan: {link}",
  },
  "pay-if-you-wish-again":
    "Haan, jitna chahein de sakte hain. Sab abhi bhi ruka hai, aur hum kuch nahi maang rahe: {link}",
  "ask-before-paying": {
    full: "Dhanyavaad. Jab tak yeh ruka hai, iske apne niyam batate hain ki kya diya ja sakta hai. Dene se pehle aapka case dekhne wale se poochh lein; hamare saathi bhi jaanch rahe hain. Baat karni ho to insaan likhein.",
    short:
      "Jab tak yeh ruka hai, dene se pehle aapka case dekhne wale se poochh lein. Saathi chahiye to insaan likhein.",
  },
  "ask-before-paying-again":
    "Jab tak woh niyam hain, main payment nahi le sakta. Aapka case dekhne wale bata sakte hain, ya hamare saathi: bas insaan likhein.",
  "estate-pays-first": {
    full: "Aapki meherbani. Abhi iski zaroorat nahi: pehle parivaaron ki madad karne waale saathi sab dekhenge, phir batayenge ki kya karna baaki hai. Koi jaldi nahi hai.",
    short: "Abhi iski zaroorat nahi. Pehle parivaaron ki madad karne waale saathi dekhenge.",
  },
  "estate-pays-first-again": "Hamare saathi ke likhne tak rukiye. Koi jaldi nahi hai.",
  "confirm-plan-parts": {
    full: "Main plan dohra deta hoon: {days}, isse sab chuk jaayega. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short: "Aapka plan: {days}. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-parts-again": {
    full: "Theek hai: {days}, isse sab chuk jaayega. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short: "Toh: {days}. Tay kar doon? Haan ya nahi likhein.",
  },
  "nothing-stopped":
    "Dhanyavaad. Hamari taraf se kuch band nahi tha, messages yahan pehle jaise aate rahenge. Aap inhein kabhi bhi rok sakte hain.",
  "heard-you":
    "Batane ke liye dhanyavaad. Koi jaldi nahi: jab theek lage batayein, ya saathi ke liye insaan likhein.",
  "no-hurry": "Koi baat nahi, koi jaldi nahi hai. Hum ise saath mein, aaram se dekh sakte hain.",
  told: "Batane ke liye dhanyavaad.",
  "will-remind": "Haan, tareekh se pehle hum aapko yaad dilayenge.",
  "only-this": "Usme main madad nahi kar sakta: main sirf aapke account ke liye hoon.",
  "only-this-again": "Chahta to hoon, par yahan sirf aapke account ki baat kar sakta hoon.",
  "payment-not-seen":
    "Abhi yahan koi payment nahi dikh raha. Hum tak pahunchne mein kuch din lag sakte hain.",
  "left-now": "{creditor} ka {total} dena baaki hai.",
  "newer-takes-days": "Naya payment dikhne mein kuch din lag sakte hain.",
  "someone-else-again":
    "Unka naam aur sampark likh dein. Hamare saathi aapse poochh lenge, phir woh aapki taraf se baat kar sakte hain.",
  "helper-noted":
    "Dhanyavaad, maine aage bata diya hai. Hamare saathi pehle aapse poochh lenge, phir woh aapki taraf se baat kar sakte hain.",
  "by-the-month": "Hafte ke hisaab se yeh kam hai, par mahine ke hisaab se ho sakta hai.",
  "day-kept": "Payment ke liye maine {dueOn} likh liya hai.",
  "means-too-little": {
    full: "Aapne jo bataya, usse bahut kam bachta hai, aur hum aapke khane ya kharche ka paisa lena nahi chahte. Phir bhi dena chahein, to hamare saathi aapke saath dekhenge: bas insaan likhein.",
    short:
      "Bahut kam bachta hai, aur hum aapke khane ka paisa lena nahi chahte. Phir bhi dena chahein, to insaan likhein.",
  },
  "pause-is-most":
    "Isse zyada main nahi kar sakta: is samay aapko kuch dena hi nahi hai. Kisi aur baat ke liye hamare saathi hain: bas insaan likhein.",
  "smaller-parts": "Main ise lambe samay mein baant sakta hoon, taaki har kist chhoti ho.",
  "parts-are-least": "Isse chhoti kist main tay nahi kar sakta.",
  "closest-means":
    "Yeh aapke hisaab se bachne wale paise se zyada hai, aur hum aapke guzaare ka paisa lena nahi chahte. Sabse kareeb yeh ho sakta hai.",
  "contact-kept":
    "Dhanyavaad. Ab se hum aapse sirf {channel, select, sms {text message} whatsapp {WhatsApp} email {email} voice {phone} webchat {chat} other {chitthi}} se sampark karenge. Aap ise bhi kabhi bhi band kar sakte hain.",
  "hold-stands": "Sab kuch ruka hi hua hai, aur abhi hum aapse kuch nahi maang rahe.",
  "pay-all-early":
    "Aap poora yahan de sakte hain: {link} Poora milte hi kuch baaki nahi rahega aur plan khatam ho jayega; tab tak woh waisa hi rahega.",
  "they-can-call": "Woh {company} ko {phone} par call kar sakte hain. Batane ke liye dhanyavaad.",
  "only-themselves":
    "Dhanyavaad, par apni pehchaan sirf woh khud de sakte hain. Woh {company} ko {phone} par call kar sakte hain.",
  "only-answer": "Nahi, bas aapki haan ya na chahiye.",
  "nothing-else": "Nahi, abhi aapko aur kuch nahi karna hai.",
  "if-wrong": "Isme kuch galat lage to bataiye, hum use dekhenge.",
  "calm-here-again":
    "Main samajhta hoon ki aap isse tang aa chuke hain. Hamare message band karwane hon to bas band likhein.",
} as const satisfies Partial<Templates>;
