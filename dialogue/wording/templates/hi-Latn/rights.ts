/** Rights and how each is answered. */

import type { WordsOf } from "../../catalogue.ts";
import type { rights as declared } from "../../chapters/rights.ts";
import { careWords } from "./shared.ts";

export const rights: WordsOf<typeof declared> = {
  "stop-confirmed": "{company}: aapke kehne par humne yeh messages band kar diye hain.",
  "channel-stopped":
    "Aapke kehne par humne {channel, select, sms {text messages bhejna} whatsapp {WhatsApp messages bhejna} email {emails bhejna} voice {call karna} webchat {chat karna} other {chitthiyan bhejna}} band kar diya hai.",
  "contact-kept":
    "Dhanyavaad. Ab se hum aapse sirf {channel, select, sms {text message} whatsapp {WhatsApp} email {email} voice {phone} webchat {chat} other {chitthi}} se sampark karenge. Aap ise bhi kabhi bhi band kar sakte hain.",
  "ask-allow-again":
    "Kya aap chahte hain ki hum phir se {channel, select, sms {text messages bhejein} whatsapp {WhatsApp messages bhejein} email {emails bhejein} voice {call karein} webchat {chat karein} other {chitthiyan bhejein}}? Please haan ya nahi likhein.",
  "only-this": "Usme main madad nahi kar sakta: main sirf aapke account ke liye hoon.",
  "only-this-again": "Chahta to hoon, par yahan sirf aapke account ki baat kar sakta hoon.",
  "heard-you":
    "Batane ke liye dhanyavaad. Koi jaldi nahi: jab theek lage batayein, ya saathi ke liye insaan likhein.",
  "contact-and-paying":
    "Iske liye paise dena zaroori nahi: aap kabhi bhi keh sakte hain ki hum message ya call na karein. Jo aap denge, woh bakaya se kam hoga.",
  "will-remind": "Haan, tareekh se pehle hum aapko yaad dilayenge.",
  "your-rights": {
    full: "Aap kabhi bhi bakaya dikhane wale kaagaz maang sakte hain, keh sakte hain ki yeh galat hai, messages ya calls band karwa sakte hain, ya kisi insaan se baat kar sakte hain. Koi samay-seema ho to woh aapko bheji gayi soochna mein likhi hai; kaagaz maangein, hum bhej denge.",
    short:
      "Aap kaagaz maang sakte hain, galat bata sakte hain, messages band karwa sakte hain, ya insaan se baat kar sakte hain. Samay bheji gayi soochna mein hai.",
  },
  "your-choice-who":
    "Yeh aapka faisla hai, aur isse yahan aapko koi nuksaan nahi. Tab tak sab waisa hi rahega: jab koi aapki taraf se baat kare, hamein bataiye, hum unse baat karenge.",
  "asked-later": "Aapne jo poocha, woh jab chahein bata doonga: bas likhiye.",
  "contact-goes-on": {
    full: "Jab tak yeh maamla khula hai, hum aapko likh ya call kar sakte hain, agar aapne mana na kiya ho. Aap ise kabhi bhi rok sakte hain: bas bataiye ki kaun se messages ya calls band karne hain.",
    short:
      "Agar aapne mana na kiya ho to hum likh ya call kar sakte hain. Aap ise kabhi bhi rok sakte hain.",
  },
  "contact-while-held":
    "Jab tak yeh ruka hai, hum aapse kuch nahi maangte. Hamare saathi iske baare mein likh sakte hain; phone na chahein to bas likhein: phone mat karo.",
  "contact-rests":
    "Nahi, jab tak yeh aisa hai, hum is baare mein aapko na likhenge aur na call karenge. Aap likhenge to hum jawab denge.",
  "nothing-stopped":
    "Dhanyavaad. Hamari taraf se kuch band nahi tha, messages yahan pehle jaise aate rahenge. Aap inhein kabhi bhi rok sakte hain.",
  "allowed-again":
    "Dhanyavaad. Ab hum aapko phir se {channel, select, sms {text messages bhej} whatsapp {WhatsApp messages bhej} email {emails bhej} voice {call kar} webchat {chat kar} other {chitthiyan bhej}} sakte hain. Aap ise kabhi bhi band kar sakte hain: bas STOP likhein.",
  "stopped-here":
    "Aapke kehne par humne yahan messages band kar diye the. Kya aap yahin aage baat karna chahenge? Please haan ya nahi likhein.",
  "dispute-noted": {
    full: "Batane ke liye dhanyavaad. Jab tak hamare saathi ise dekhte hain, sab kuch rok diya gaya hai. Koi kaagaz hon to aap yahin bhej sakte hain.",
    short: "Dhanyavaad. Jaanch tak sab kuch rok diya hai. Kaagaz aap yahin bhej sakte hain.",
  },
  "dispute-noted-again":
    "Dhanyavaad, maine yeh bhi jod diya hai. Jab tak hamare saathi ise dekhte hain, sab kuch ruka rahega.",
  "ask-withdraw": {
    full: "Kya aap apni baat wapas lena chahenge, taaki kuch ruka na rahe aur hum yahin aage badhein? Please haan ya nahi likhein. Kuch galat lage to aap kabhi bhi phir bata sakte hain.",
    short:
      "Kya aap apni baat wapas lenge, taaki hum yahin aage badhein? Please haan ya nahi likhein.",
  },
  "dispute-withdrawn":
    "Theek hai, aapki baat wapas le li gayi hai aur ab sab kuch phir se chalu hai. Phir bhi kuch galat lage to kabhi bhi batayein.",
  "back-once-known":
    "To main ise theek kar deta hoon. Pehle mujhe jaanna hai ki main kisse baat kar raha hoon.",
  "complaint-withdrawn":
    "Theek hai: woh shikayat nahi thi, aur ab koi shikayat darj nahi hai. Shikayat karni ho, to mujhe kabhi bhi bataiye.",
  "death-withdrawn": "Sorry, mujhse samajhne mein galti hui. Use theek kar diya gaya hai.",
  unanswered:
    "Sorry, aapka sawaal mujhse reh gaya. Kripya use phir likhein, ya saathi ke liye insaan likhein.",
  "ask-without-papers":
    "Kya hum kaagazon ke bina aage badhein, taaki kuch ruka na rahe? Please haan ya nahi likhein. Aap unhein kabhi bhi phir maang sakte hain.",
  "proof-withdrawn":
    "Theek hai, hum kaagazon ke bina aage badhte hain aur ab sab kuch phir se chalu hai. Aap unhein kabhi bhi phir maang sakte hain.",
  "withdrawal-noted":
    "Dhanyavaad, maine saathi ko bata diya hai ki aap yeh wapas le rahe hain. Pehle woh ise dekhenge, phir hum yahin aage badhenge. Tab tak sab kuch ruka rahega.",
  "kept-until-lifted":
    "Aap jo dena chahte hain, woh maine likh liya hai. Saathi ke dekhte hi hum yahin aage badhenge. Tab tak aapko kuch nahi karna hai.",
  "put-right": "Sudharne ke liye dhanyavaad. Jo saathi ise dekh rahe the, unhein bata diya hai.",
  "proof-noted": {
    full: "Yeh maangna aapka haq hai. Hum aapko kaagaz bhejenge, aur tab tak sab kuch ruka rahega.",
    short: "Hum aapko kaagaz bhejenge. Tab tak sab kuch ruka rahega.",
  },
  "proof-noted-again":
    "Kaagazon ki aapki maang hamare paas hai, aur bheje jaane tak sab kuch ruka rahega.",
  "represented-named":
    "Dhanyavaad, likh liya hai. Ab se hum unse baat karenge jo aapki taraf se kaam kar rahe hain.",
  "represented-noted": {
    full: "Batane ke liye dhanyavaad. Ab se hum unse baat karenge jo aapki taraf se kaam kar rahe hain. Please unka naam aur contact bhejein.",
    short: "Dhanyavaad. Ab hum aapke pratinidhi se baat karenge. Please unka naam bhejein.",
  },
  "represented-noted-again":
    "Dhanyavaad, yeh bhi likh liya hai. Hum unse baat karenge jo aapki taraf se kaam kar rahe hain.",
  "acts-for-them": {
    full: "Dhanyavaad. Agar aap unki taraf se kaam karte hain jinhe humne likha hai, to please apna naam aur iska kaagaz bhejein, jaise unke sign wali chitthi. Yahin photo bhej sakte hain. Saathi ki jaanch tak main zyada nahi bata sakta.",
    short:
      "Dhanyavaad. Kisi ki taraf se hain to please apna naam aur kaagaz bhejein. Jaanch tak main zyada nahi bata sakta.",
  },
  "acts-for-them-again": "Dhanyavaad, aage de diya hai. Hamare saathi jaanchkar jawab denge.",
  "insolvency-noted": {
    full: "Batane ke liye dhanyavaad. Humne sab kuch rok diya hai. Koi case number ho to please bhejein, hamare saathi jaanch lenge.",
    short: "Dhanyavaad. Humne sab kuch rok diya hai. Case number ho to please bhejein.",
  },
  "insolvency-noted-again":
    "Dhanyavaad, yeh bhi jod diya hai. Saathi ki jaanch tak sab kuch ruka rahega.",
  condolence: {
    full: "Aapke dukh mein hum saath hain. Humne apne saare messages rok diye hain. Jab aap theek samjhein, hamare saathi zaroori kaam mein madad karenge; koi jaldi nahi hai.",
    short: "Aapke dukh mein hum saath hain. Humne messages rok diye hain. Koi jaldi nahi hai.",
  },
  "condolence-again":
    "Batane ke liye dhanyavaad. Yeh baat parivaaron ki madad karne waale saathi ko de di hai. Kaagaz yahin bhej sakte hain; koi jaldi nahi hai.",
  "wrong-person":
    "Aapko pareshani hui, iske liye sorry, aur batane ke liye dhanyavaad. Hum is baare mein yahan phir nahi likhenge.",
  "wrong-person-again": "Dhanyavaad, yeh likh liya hai. Aapko aur kuch nahi karna hai.",
  "off-list": "Haan. Hum aapko is baare mein yahan dobara nahi likhenge.",
  "third-party": {
    full: "Reply ke liye dhanyavaad. Yeh private baat hai, isliye main sirf unhi se baat kar sakta hoon. Please unse kahein ki {company} ko {phone} par call karein.",
    short: "Dhanyavaad. Main sirf unhi se baat kar sakta hoon. Hamara number hai {phone}.",
  },
  "third-party-again": "Sorry, isse zyada main nahi bata sakta. Yeh unhi ki private baat hai.",
  "helper-here":
    "Madad ke liye dhanyavaad. Main sirf unhi se baat kar sakta hoon: please phone unhe dein, ya yeh unhe padhkar sunayein. Woh khud batayein ki woh kaun hain, to baat yahin aage badhegi.",
  "number-whence":
    "Yeh number kahan se aaya, yeh mujhe yahan nahi dikhta. Aapka sawaal saathi ko de diya hai.",
  "they-can-call": "Woh {company} ko {phone} par call kar sakte hain. Batane ke liye dhanyavaad.",
  "only-themselves":
    "Dhanyavaad, par apni pehchaan sirf woh khud de sakte hain. Woh {company} ko {phone} par call kar sakte hain.",
  "stranger-noted":
    "Dhanyavaad, aapki baat maine saathi tak pahuncha di hai. Yahan main aur nahi bata sakta.",
  "stranger-noted-again": "Yeh bhi likh liya hai, hamare saathi dekhenge.",
  "stranger-again":
    "Sorry, yahan main aur nahi bata sakta. Yeh unhi ki private baat hai, aur aapko kuch nahi karna hai.",
  bereaved:
    "Abhi aapko kuch nahi karna hai. Parivaron ki madad karne wale hamare saathi aapke sawaalon ka jawab denge, aur koi jaldi nahi hai.",
  "bereaved-again": "Yeh parivaaron ki madad karne waale saathi batayenge. Koi jaldi nahi hai.",
  minor:
    "Reply ke liye dhanyavaad. Aapko kuch nahi karna hai. Hum kisi aur samay koshish karenge. Namaste.",
  "servicemember-noted":
    "Batane ke liye, aur aapki seva ke liye dhanyavaad. Baat aage de di hai; hamare saathi dekhenge ki kanoon aapko kya suraksha deta hai.",
  "servicemember-noted-again":
    "Dhanyavaad, likh liya hai. Hamare saathi dekhenge ki kanoon aapko kya suraksha deta hai.",
  care: {
    full: `${careWords} Hamari taraf se koi dabaav nahi hai. Chahein to hamare ek saathi aapse aaram se baat kar sakte hain: bas insaan likhein.`,
    short: `${careWords} Koi dabaav nahi hai. Saathi se baat ke liye insaan likhein.`,
  },
  "care-brief": {
    full: `${careWords} Koi dabaav nahi hai. Saathi se baat ke liye insaan likhein.`,
    short: `${careWords} Koi dabaav nahi. Saathi ke liye insaan likhein.`,
  },
  "care-again":
    "Yeh bhi batane ke liye dhanyavaad. Koi dabaav nahi hai. Saathi se baat ke liye insaan likhein.",
  "care-and-advice": {
    full: `${careWords} Hamari taraf se koi dabaav nahi hai. Paison ke baare mein muft aur nishpaksh madad ke liye aap yahan ja sakte hain: {adviser}. Hamare saathi bhi madad kar sakte hain: bas insaan likhein.`,
    short: `${careWords} Koi dabaav nahi hai. Muft madad: {adviser}. Saathi ke liye insaan likhein.`,
  },
  crisis: {
    full: "Mujhe bahut dukh hai ki aap aisa mehsoos kar rahe hain. Sabse pehle aapki suraksha hai. Please abhi kisi se baat karein: {line}, muft, din-raat. Khatra ho to {emergency} par call karein. Humne apni taraf se sab kuch rok diya hai, aur hamare saathi aapse sampark karenge.",
    short:
      "Mujhe bahut dukh hai. Sabse pehle aapki suraksha hai. Please abhi kisi se baat karein: {line}, muft, din-raat. Khatra ho to {emergency} par call karein. Humne sab kuch rok diya hai.",
  },
  "crisis-again": {
    full: "Hamari taraf se sab kuch ruka hua hai, isliye abhi ise ek taraf rakh dein. Mann bhaari ho to kisi se baat karein: {line}, muft, din-raat. Khatra ho to {emergency} par call karein. Hamare saathi aapse sampark karenge.",
    short:
      "Hamari taraf se sab kuch ruka hai. Mann bhaari ho to kisi se baat karein: {line}, muft, din-raat. Khatra ho to {emergency} par call karein.",
  },
  "crisis-anywhere": {
    full: "Mujhe bahut dukh hai ki aap aisa mehsoos kar rahe hain. Sabse pehle aapki suraksha hai. Please abhi kisi se baat karein: {site} par aapke paas ki muft madad milegi. Khatra ho to emergency number par call karein. Humne apni taraf se sab kuch rok diya hai, aur hamare saathi aapse sampark karenge.",
    short:
      "Mujhe bahut dukh hai. Khatra ho to emergency number par call karein. Humne sab kuch rok diya hai. Please abhi kisi se baat karein, muft madad yahan hai: {site}",
  },
  "crisis-anywhere-again": {
    full: "Hamari taraf se sab kuch ruka hua hai, isliye abhi ise ek taraf rakh dein. Mann bhaari ho to aapke paas muft madad yahan hai: {site}. Khatra ho to emergency number par call karein. Hamare saathi aapse sampark karenge.",
    short:
      "Sab kuch ruka hai. Khatra ho to emergency number par call karein. Muft madad yahan hai: {site}",
  },
  "crisis-line": {
    full: "Mann bhaari ho to kisi se baat karein: {line}, muft, din-raat. Khatra ho to {emergency} par call karein.",
    short: "{line}: muft, din-raat. Khatra ho to {emergency} par call karein.",
  },
  "crisis-line-anywhere": {
    full: "Mann bhaari ho to aapke paas muft madad yahan hai: {site}. Khatra ho to emergency number par call karein.",
    short: "Khatra ho to emergency number par call karein. Muft madad: {site}",
  },
  "crisis-heard": "Batane ke liye dhanyavaad. Aapko yeh akele nahi uthana hai.",
  "crisis-heard-again": "Yeh bhi batane ke liye dhanyavaad. Hamare saathi ise padhenge.",
  "crisis-reached":
    "Hamare saathi aapko yahin likhenge. Agar aap call chahte hain, to unhein bata dein.",
  "crisis-waits": "Woh sab baad mein ho sakta hai. Abhi aapko kuch nahi karna hai.",
  "crisis-care": "Apna khayal rakhein.",
  "crisis-eased": {
    full: "Batane ke liye dhanyavaad, sunkar achha laga. Aisi baat ko hum har baar gambhirta se lete hain, isliye pehle hamare ek saathi ise dekhenge, phir hum yahin aage baat karenge. Tab tak aapko kuch nahi karna hai. Jo madad humne batayi, woh din-raat milti hai.",
    short:
      "Dhanyavaad, sunkar achha laga. Pehle hamare saathi dekhenge, phir yahin aage baat hogi. Tab tak aapko kuch nahi karna hai.",
  },
  "crisis-eased-again":
    "Yeh maine saathi ke liye likh liya hai. Woh dekh lein, phir yahin aage baat hogi. Tab tak aapko kuch nahi karna hai.",
  "fraud-noted": {
    full: "Batane ke liye dhanyavaad. Humne sab kuch rok diya hai, aur hamare saathi dekhenge ki kya hua. Aapne batakar theek kiya.",
    short: "Dhanyavaad. Humne sab kuch rok diya hai, aur hamare saathi jaanch karenge.",
  },
  "fraud-noted-again":
    "Dhanyavaad, yeh bhi jod diya hai. Jo hua uski jaanch tak sab kuch ruka rahega.",
  "how-to-check": {
    full: "Jaanchna bilkul sahi hai. Is message par bharosa na karein: {company} ka number khud dhoondhein, jaise kisi chitthi par, aur humein call karein. Hamara number {phone} hai.",
    short:
      "Jaanchna sahi hai. {company} ka number khud dhoondhkar call karein. Hamara number {phone} hai.",
  },
  "how-to-check-again":
    "Koi baat nahi. Aap {company} ka number khud dhoondhkar call kar sakte hain, ya {portal} par sign in kar sakte hain; yahan kuch bhejna zaroori nahi hai.",
  calm: "Main samajhta hoon ki aapko bura laga, aur iske liye sorry. Hamare saathi aapki baat padhkar jawab denge.",
  "calm-again": "Maine yeh bhi likh liya hai. Hamare saathi jawab denge.",
  "calm-here":
    "Main samajhta hoon ki aap naraz hain, aur iske liye sorry. Main madad karna chahta hoon; saathi ke liye insaan likhein.",
  "calm-here-again":
    "Main samajhta hoon ki aap isse tang aa chuke hain. Hamare message band karwane hon to bas band likhein.",
  "threat-noted": "Aapki baat maine likh li hai aur saathi ko de di hai; woh jawab denge.",
  "threat-noted-again": "Yeh bhi likh liya hai. Hamare saathi jawab denge.",
  "quiet-noted":
    "Dhanyavaad, maine likh liya hai. Us samay hum aapko pareshan nahi karenge. Jab theek lage yahin reply karein.",
  "quiet-noted-again": "Yeh bhi likh liya hai. Jab theek lage yahin reply karein.",
  "work-noted":
    "Dhanyavaad, maine likh liya hai. Office mein hum aapko pareshan nahi karenge. Jab theek lage yahin reply karein.",
  "work-noted-again":
    "Yeh likha hua hai ki office mein hum pareshan nahi karenge. Jab theek lage yahin reply karein.",
  "also-noted": "Aapki baaki baatein bhi likh li hain.",
  "on-hold": {
    full: "Abhi hamari taraf se sab kuch ruka hua hai, aur hamare saathi aapko likhenge. Kisi saathi se baat karni ho to bas insaan likhein.",
    short: "Abhi sab kuch ruka hua hai. Saathi se baat karne ke liye insaan likhein.",
  },
  "on-hold-again":
    "Jab tak sab ruka hai, main is par baat nahi kar sakta. Hamare saathi kar sakte hain: bas insaan likhein.",
  "hold-stands-again":
    "Yeh ab bhi ruka hua hai: is beech hamari taraf se na koi paise maangega, na koi aapke paas aayega.",
  "hold-stands": "Sab kuch ruka hi hua hai, aur abhi hum aapse kuch nahi maang rahe.",
  "owed-once-checked":
    "Jaanch ke baad hamare saathi aapko batayenge ki kitna baaki rehta hai. Tab tak sab kuch ruka rahega.",
  "plan-rests":
    "Abhi nahi: sab kuch ruka hai, isliye plan bhi ruka hai, aur saathi ke likhne tak hum kuch nahi maangte.",
  "not-yet-in-force":
    "Abhi isse kuch nahi badalta: saathi ke dekhne tak sab ruka hai. Shuru hone par tareekh ya case number yahin batayein.",
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
  added: "Dhanyavaad. Jaanch karne wale saathi ke liye maine yeh jod diya hai.",
  "added-again": "Dhanyavaad, yeh bhi aage de diya hai.",
  "complaint-noted":
    "Sorry, aur batane ke liye dhanyavaad. Maine aapki shikayat aage de di hai, aur hamare saathi jawab denge.",
  "complaint-route":
    "Shikayat saathi dekhte hain: woh yahin jawab denge, aur batayenge ki officer kaun hain, niyam kya hain aur aage kahan ja sakte hain.",
  "complaint-noted-again": "Yeh bhi aapki shikayat mein jod diya hai. Hamare saathi jawab denge.",
  hardship: {
    full: "Batane ke liye dhanyavaad. Sunkar bura laga ki in dino mushkil chal rahi hai. Hamari taraf se koi dabaav nahi hai. Paison ke baare mein muft aur nishpaksh madad ke liye aap yahan ja sakte hain: {adviser}.",
    short: "Sunkar bura laga. Koi dabaav nahi hai. Paison ke liye muft madad: {adviser}.",
  },
  "hardship-again": {
    full: "Batane ke liye dhanyavaad. Hamari taraf se koi jaldi ya dabaav nahi hai. {adviser} paison ke baare mein muft madad kar sakte hain.",
    short: "Koi jaldi ya dabaav nahi hai. Paison ke liye muft madad: {adviser}.",
  },
  "hardship-anywhere": {
    full: "Batane ke liye dhanyavaad. Sunkar bura laga ki in dino mushkil chal rahi hai. Hamari taraf se koi dabaav nahi hai. Apne ilaake mein paison ki muft salah ke baare mein bhi poochh lein.",
    short: "Sunkar bura laga. Koi dabaav nahi hai. Paas mein paison ki muft salah bhi lein.",
  },
  "i-am-ai":
    "Main ek AI assistant hoon, insaan nahi. Aap kabhi bhi kisi insaan se baat karne ko keh sakte hain.",
  "i-am-ai-again": "Haan, main ek AI assistant hoon. Insaan se baat ke liye bas insaan likhein.",
  "stay-on-topic": "Mujhe apne rules mein rehna hai, par unke andar khushi se madad karunga.",
  "stay-on-topic-again": "Hamare rules wahi hain. Baaki mein khushi se madad karunga.",
};
