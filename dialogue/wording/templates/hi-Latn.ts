/** The words in Hinglish: Hindi in Latin letters with the English words that people use in it. */

import type { Templates } from "../catalogue.ts";
import { later } from "./later/hi-Latn.ts";

const rhythm = `{unit, select,
  week {{every, plural, one {har hafte} other {har # hafte mein}}}
  other {{every, plural, one {har mahine} other {har # mahine mein}}}}`;

const careWords = `{kind, select,
  bereavement {Aapke dukh mein hum saath hain.}
  job_loss {Kaam chhootne ki baat sunkar dukh hua.}
  mental_health {Bharose ke liye dhanyavaad. Dukh hai ki samay itna mushkil hai.}
  physical_health {Sunkar dukh hua, asha hai sab theek ho jayega.}
  domestic_abuse {Bharose ke liye dhanyavaad. Sampark ka koi tareeka surakshit na ho to batayein, hum use kaam mein nahi lenge.}
  scam_victim {Dukh hai ki aapke saath aisa hua.}
  cognitive {Batane ke liye dhanyavaad. Hum aaram se, dheere-dheere chalenge.}
  language_or_literacy {Batane ke liye dhanyavaad. Hum aaram se, dheere-dheere chalenge.}
  other {Batane ke liye dhanyavaad. Main samajhta hoon ki yeh samay aasaan nahi hai.}}`;

export const hiLatn: Templates = {
  ...later,
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

  balance: "{creditor} ka bakaya {total} hai.",
  "balance-again": "{creditor} ka bakaya {total} hi hai.",
  "several-debts": "Hamare paas yeh bakaya hain: {debts}.",
  "more-debts":
    "{others, plural, one {# account} other {# accounts}} aur hain; yahan dekhein: {portal}",
  "debt-line": "{creditor} {total}",
  breakdown: {
    full: "{creditor} ka bakaya aise bana hai: mool {principal}, byaaj {interest}, fees {fees} aur kharch {costs}. Kul milakar {total}.",
    short:
      "{creditor} ka bakaya: mool {principal}, byaaj {interest}, fees {fees}, kharch {costs}. Kul {total}.",
  },
  "nothing-added":
    "{creditor} ka bakaya {total} hai. Yeh saari mool rakam hai: ismein byaaj, fees ya kharch nahi jude hain.",
  since: "Yeh {since} se baaki hai.",
  "last-payment": "Humein aakhri payment {paidOn} ko mila.",
  "creditor-is": "Yeh paisa {creditor} ka hai. Hum unki taraf se account dekhte hain.",
  "nothing-open": "Mujhe yahan payment ke liye kuch baaki nahi dikhta.",
  "promise-stands": "Humne {dueOn} tak {amount} dena tay kiya hai.",
  "plan-stands": "Aapke plan ki agli kist {amount} hai, {dueOn} ko.",
  "plan-left": "Aapke plan mein baaki hain: {runs}. Aakhri kist {lastOn} ko hai.",
  "plan-behind":
    "Aapke plan ki {amount} ki kist reh gayi hai. Agar woh {until} tak aa jaye, toh aapka plan chalta rahega.",
  "plan-stands-done": "Aapke plan mein ab koi kist baaki nahi hai.",
  "no-date-set": "Payment ki koi tareekh abhi tay nahi hui hai.",

  "what-works": {
    full: "Aap poora payment kar sakte hain, koi ek din chun sakte hain, ya kiston mein de sakte hain. Aapke liye kya theek rahega?",
    short: "Aap poora, kisi ek din, ya kiston mein de sakte hain. Kya theek rahega?",
  },
  "what-works-again":
    "Aapke liye kya theek rahega: poora ek saath, aapka chuna hua din, ya kisten?",
  "ask-when": "Aap kis din payment kar payenge?",
  "ask-when-again": "Aapke liye kaun si tareekh theek rahegi?",
  "in-parts": "Theek hai, aap kiston mein de sakte hain.",
  "ask-amount": "Zaroori kharch ke baad aap har baar kitna de payenge?",
  "ask-amount-again": "Har baar kitna dena aapke liye aasaan rahega?",
  "one-way": "Ek tareeka yeh ho sakta hai.",
  "as-before": "Pichhli baar aapne yeh socha tha.",
  closest: "Waisa main tay nahi kar sakta, par uske sabse kareeb yeh ho sakta hai.",
  "closest-past": "Woh tareekh nikal chuki hai. Uske sabse kareeb yeh ho sakta hai.",
  "closest-late":
    "Itne baad ki tareekh main tay nahi kar sakta. Zyada se zyada yeh tareekh ho sakti hai.",
  "closest-small":
    "Itna kam main tay nahi kar sakta. Sabse kam yeh ho sakta hai; haan tabhi likhein jab aap ise aaram se de sakein.",
  "closest-long":
    "Itne lambe samay ka plan main tay nahi kar sakta. Sabse lamba yeh ho sakta hai; haan tabhi likhein jab aap ise aaram se de sakein.",
  "closest-more": "Yeh baaki se zyada hai, isliye ek hi payment kaafi hai.",
  "below-policy": {
    full: "Khulkar batane ke liye dhanyavaad. Itni chhoti kist main khud tay nahi kar sakta, aur nahi chahta ki aap par bojh pade. Hamare saathi aapke saath aur raste dekh sakte hain.",
    short:
      "Khulkar batane ke liye dhanyavaad. Yeh main khud tay nahi kar sakta; hamare saathi aapke saath aur raste dekh sakte hain.",
  },
  "more-time": "Hamare saathi aapko aur samay dene ke baare mein dekh sakte hain.",
  "cannot-set-up": "Sorry, yeh main tay nahi kar sakta.",
  "confirm-full":
    "Main dohra deta hoon: aap {dueOn} tak poore {amount} denge. Kya yeh sahi hai? Please haan ya nahi likhein.",
  "confirm-full-again":
    "Theek hai: aap {dueOn} tak poore {amount} denge. Kya yeh sahi hai? Please haan ya nahi likhein.",
  "confirm-promise":
    "Main dohra deta hoon: aap {dueOn} tak {amount} denge. Kya yeh sahi hai? Please haan ya nahi likhein.",
  "confirm-promise-again":
    "Theek hai: aap {dueOn} tak {amount} denge. Kya yeh sahi hai? Please haan ya nahi likhein.",
  "confirm-plan": {
    full: `Main plan dohra deta hoon: {runs}. Pehli kist {firstOn} ko, phir ${rhythm}, aur aakhri {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Aapka plan: {runs}. Pehli {firstOn} ko, phir ${rhythm}, aakhri {lastOn} ko. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-plan-again": {
    full: `Theek hai: {runs}. Pehli kist {firstOn} ko, phir ${rhythm}, aur aakhri {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Toh: {runs}. Pehli {firstOn} ko, phir ${rhythm}, aakhri {lastOn} ko. Kya ise tay kar doon? Haan ya nahi likhein.`,
  },
  "plan-run": "{number, plural, one {# kist} other {# kisten}} {amount} ki",
  "plan-run-after": "{number, plural, one {# kist} other {# kisten}} {amount} ki",
  "confirm-plan-first": {
    full: `Main plan dohra deta hoon: {dueOn} ko {amount}, aur uske baad {runs}. Yeh {firstOn} se shuru hongi, phir ${rhythm}. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Aapka plan: {dueOn} ko {amount}, phir {runs}, {firstOn} se ${rhythm}. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-plan-first-again": {
    full: `Theek hai: {dueOn} ko {amount}, aur uske baad {runs}. Yeh {firstOn} se shuru hongi, phir ${rhythm}. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Toh: {dueOn} ko {amount}, phir {runs}, {firstOn} se ${rhythm}. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-plan-two": {
    full: "Main plan dohra deta hoon: {dueOn} ko {amount} aur {lastOn} ko {rest}, isse sab chuk jaayega. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Aapka plan: {dueOn} ko {amount} aur {lastOn} ko {rest}. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-two-again": {
    full: "Theek hai: {dueOn} ko {amount} aur {lastOn} ko {rest}, isse sab chuk jaayega. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short: "Toh: {dueOn} ko {amount} aur {lastOn} ko {rest}. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-days": {
    full: "Main plan dohra deta hoon: {days}, aur har mahine aise hi. Kul {number} kisten, aakhri {amount} ki {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Aapka plan: {days}, har mahine aise hi: kul {number} kisten, aakhri {amount} ki {lastOn} ko. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-days-again": {
    full: "Theek hai: {days}, aur har mahine aise hi. Kul {number} kisten, aakhri {amount} ki {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Toh: {days}, har mahine aise hi: kul {number} kisten, aakhri {amount} ki {lastOn} ko. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-then": {
    full: `Main plan dohra deta hoon: {days}, aur uske baad {after}. Yeh {firstOn} se shuru hongi, phir ${rhythm}. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Aapka plan: {days}, phir {after}, {firstOn} se ${rhythm}. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-plan-then-again": {
    full: `Theek hai: {days}, aur uske baad {after}. Yeh {firstOn} se shuru hongi, phir ${rhythm}. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Toh: {days}, phir {after}, {firstOn} se ${rhythm}. Tay kar doon? Haan ya nahi likhein.`,
  },
  "plan-day": "{dueOn} ko {amount}",
  "agreed-promise":
    "Dhanyavaad, tay hua: {dueOn} tak {amount}. Aap yahan payment kar sakte hain: {link}",
  "agreed-plan":
    "Dhanyavaad, aapka plan tay ho gaya. Pehli kist {firstOn} ko hai. Har kist se pehle hum yaad dilayenge.",
  "plan-how":
    "Main kist kisi aur din kar sakta hoon, ya use chhodkar aakhir mein jod sakta hoon. Aapke liye kya theek rahega?",
  "plan-how-again": "Kist kisi aur din karun, ya chhodkar aakhir mein jod doon?",
  "plan-which": "Sirf yeh kist badle, ya aage ki sab kisten bhi?",
  "plan-which-again": "Sirf yeh kist, ya sab?",
  "confirm-move": {
    full: "Main dohra deta hoon: {amount} ki kist jo {was} ko thi, ab {dueOn} ko hogi, aur baaki plan waisa hi rahega. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "{amount} ki kist {was} se {dueOn} ko hogi, baaki waisa hi. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-move-again": {
    full: "Theek hai: {amount} ki kist {was} ki jagah {dueOn} ko hogi, baaki waisa hi rahega. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "Toh: {amount} ki kist {was} se {dueOn} ko, baaki waisa hi. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-move-all": {
    full: "Main dohra deta hoon: {amount} ki kist jo {was} ko thi, ab {dueOn} ko hogi, uske baad ki kisten bhi saath badlengi, aur aakhri {lastOn} ko hogi. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "{amount} ki kist {was} se {dueOn} ko, baaki bhi saath, aakhri {lastOn} ko. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-move-all-again": {
    full: "Theek hai: {amount} ki kist {was} ki jagah {dueOn} ko, baad ki kisten bhi saath, aur aakhri {lastOn} ko. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "Toh: {amount} {was} se {dueOn} ko, baaki bhi saath, aakhri {lastOn} ko. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-skip": {
    full: "Main dohra deta hoon: {was} ko kuch nahi dena, phir {dueOn} ko {amount}. Jo chhoda woh aakhir mein judega, toh aakhri kist {lastOn} ko hogi. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "{was} ko kuch nahi, phir {dueOn} ko {amount}; woh aakhir mein judega, {lastOn} ko. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-skip-again": {
    full: "Theek hai: {was} ko kuch nahi, phir {dueOn} ko {amount}, aur aakhri kist {lastOn} ko. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "Toh: {was} ko kuch nahi, phir {dueOn} ko {amount}, aakhri {lastOn} ko. Sahi hai? Haan ya nahi likhein.",
  },
  "agreed-change":
    "Dhanyavaad, badal diya hai: {amount} {dueOn} ko dena hai. Hum har kist se pehle yaad dilayenge.",
  "change-follows": "Woh din agli kist ke baad ka hai, isliye sab kisten badlengi.",
  "change-notice":
    "Paise aapke bank khate se katte hain, aur pehle se bataya jaana aapka haq hai. Yeh sabse pehla din hai.",
  "change-missed":
    "{amount} ki kist reh gayi hai. Pehle use {until} tak de dijiye; phir plan chalta rahega aur main tareekh badal sakta hoon.",
  "change-other-day": "Woh din is kist ke liye theek nahi hai.",
  "change-no": "Aapke plan mein yeh badlaav main khud nahi kar sakta.",
  "skip-no": "Abhi main plan ki kist chhod nahi sakta, par koi aur din dekh sakta hoon.",
  "stays-as-agreed":
    "Jo tay hua tha woh tab tak waisa hi rahega jab tak hum kuch naya tay na karein.",
  "nothing-agreed": "Theek hai, abhi kuch bhi tay nahi kiya hai.",
  "offer-gone": "Us offer ka samay nikal gaya, aaiye phir se dekhte hain.",
  "change-what": "Zaroor. Kya badalna hai?",
  settlement:
    "Kam rakam tay karna mere haath mein nahi hai. Hamare ek saathi aapki baat dekh sakte hain.",
  "settlement-again": {
    full: "Main samajhta hoon. Sorry, kam rakam tay karna ab bhi mere haath mein nahi hai. Main ise kiston mein baant sakta hoon, taaki har kist chhoti ho.",
    short:
      "Sorry, kam rakam main tay nahi kar sakta. Kiston mein baant sakta hoon, taaki har kist chhoti ho.",
  },
  "want-person": "Kya aap hamare kisi saathi se baat karna chahenge?",
  "want-person-again": "Kya main aapko kisi saathi se jod doon?",

  "settle-offer": "Ek rasta hai: aap isse kam rakam dein, aur yeh poori tarah band ho jaye.",
  "settle-step": "Main thoda aur kam kar sakta hoon.",
  "settle-closest": "Itna kam main nahi kar sakta, par yeh de sakta hoon.",
  "settle-lowest": "Isse kam main khud tay nahi kar sakta.",
  "confirm-settlement": {
    full: "Main dohra deta hoon: aap {dueOn} tak {amount} denge. Yeh milne par baaki {forgives} aapko nahi dene honge aur khata band ho jayega. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "Aap {dueOn} tak {amount} denge; phir baaki {forgives} nahi dene honge. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-settlement-again": {
    full: "Theek hai: aap {dueOn} tak {amount} denge, phir baaki {forgives} nahi dene honge. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "To {dueOn} tak {amount}; phir baaki {forgives} nahi dene honge. Theek hai? Haan ya nahi likhein.",
  },
  "confirm-settlement-parts": {
    full: "Main dohra deta hoon: {runs}, pehli {firstOn} tak aur aakhri {lastOn} tak. Sab samay par milne par baaki {forgives} aapko nahi dene honge. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "{runs}, pehli {firstOn} tak, aakhri {lastOn} tak; phir baaki {forgives} nahi dene honge. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-settlement-parts-again": {
    full: "Theek hai: {runs}, pehli {firstOn} tak aur aakhri {lastOn} tak. Phir baaki {forgives} nahi dene honge. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "To {runs}, pehli {firstOn} tak, aakhri {lastOn} tak; phir baaki {forgives} nahi dene honge. Theek hai? Haan ya nahi likhein.",
  },
  "agreed-settlement":
    "Dhanyavaad, tay hua: {dueOn} tak {amount}, aur isse yeh band ho jayega. Aap yahan payment kar sakte hain: {link}",
  "agreed-settlement-parts":
    "Dhanyavaad, tay hua. Pehli kist {firstOn} ko hai. Har kist se pehle hum yaad dilayenge.",
  "settlement-stands":
    "Ise band karne ke liye humne kam rakam tay ki hai. Agli kist {amount} hai, {dueOn} tak.",
  "relief-offer": "Abhi ke liye yeh aasaan reh sakta hai.",
  "confirm-relief": {
    full: `Abhi ke liye yeh kaisa rahega: {runs}. Pehli {firstOn} ko, phir ${rhythm}. {reviewOn} ko hum milkar phir dekhenge. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Abhi ke liye: {runs}, pehli {firstOn} ko, phir ${rhythm}. {reviewOn} ko phir dekhenge. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-relief-again": {
    full: `Theek hai: {runs}. Pehli {firstOn} ko, phir ${rhythm}. {reviewOn} ko phir dekhenge. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `To {runs}, pehli {firstOn} ko, phir ${rhythm}. {reviewOn} ko phir dekhenge. Tay kar doon? Haan ya nahi likhein.`,
  },
  "agreed-relief":
    "Dhanyavaad, tay hua. Pehli kist {firstOn} ko hai, aur {reviewOn} ko hum milkar phir dekhenge.",
  "confirm-pause": {
    full: "Hum ise kuch samay ke liye rok sakte hain: {until} tak na koi payment, na koi yaad dilana. Phir milkar dekhenge. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Hum ise {until} tak rok sakte hain: na koi payment, na koi yaad dilana. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-pause-again":
    "Theek hai: {until} tak na koi payment, na koi yaad dilana. Kya ise tay kar doon? Please haan ya nahi likhein.",
  "agreed-pause":
    "Tay ho gaya. {until} tak kuch nahi dena hai, aur tab tak hum aapko pareshan nahi karenge. Aap humein kabhi bhi likh sakte hain.",
  "pause-stands": "Humne ise {until} tak rokna tay kiya hai. Usse pehle kuch nahi dena hai.",
  "ask-approval": "Kya main kisi saathi se poochhun ki aapki baat maani ja sakti hai ya nahi?",
  "approval-asked": "Maine poochh liya hai. Jawab aapko yahin milega.",
  "approval-waits": "Hamare saathi abhi dekh rahe hain. Jawab aapko yahin milega.",
  "approval-given": "Hamare saathi ne aapki baat par gaur kiya, aur yeh ho sakta hai.",
  "approval-countered":
    "Hamare saathi ne aapki baat par gaur kiya. Waisa nahi ho sakta, par yeh ho sakta hai.",
  "approval-refused": "Hamare saathi ne aapki baat par gaur kiya. Sorry, yeh nahi ho sakta.",

  "means-why":
    "Main aisa rasta dhoondhna chahta hoon jo aapke bas mein ho. Kuch chhote sawaal isme madad karenge; mota andaza bhi chalega.",
  "someone-else":
    "Is baare mein main sirf aapse baat karta hoon. Koi aapki taraf se baat kare, to unka naam aur sampark likhein; hamare saathi dekhenge.",
  "other-language":
    "Yahan hum aapko {ours} mein likh sakte hain. Aapki bhasha ke liye hamare saathi dubhashiya dhoondhenge.",
  "other-language-too":
    "Yahan hum aapko {ours} mein likh sakte hain. Aapki bhasha ke liye hamare saathi dubhashiya dhoondhenge. {line}",
  "taking-stopped": {
    full: "Ho gaya: ab se {from, select, card {aapke card se} bank {aapke bank khate se} other {aapke card ya bank khate se}} koi payment apne aap nahi katega. Jo payment pehle se raste mein hai, woh abhi bhi ho sakta hai.",
    short:
      "Ho gaya: ab {from, select, card {aapke card se} bank {aapke khate se} other {aapke card ya khate se}} kuch apne aap nahi katega. Raste wala payment ho sakta hai.",
  },
  "taking-owed": "Abhi {total} dena baaki hai.",
  "taking-goes-on":
    "Jo tay hua tha woh chalta rahega: agla payment {dueOn} ko {amount} ka hai, aur aap use yahan de sakte hain: {link}",
  "taking-pay-here": "Jab aapko theek lage, yahan payment kar sakte hain: {link}",
  "taking-none":
    "Mujhe yahan aisa koi card ya khata nahi mila jisse apne aap kuch kat raha ho. Hamare saathi ise dekhenge aur yahin jawab denge.",
  "stop-taking-here": "Aap khud ise kabhi bhi yahan rok sakte hain: {link}",
  "least-each":
    "Har baar isse kam main tay nahi kar sakta. Haan tabhi kahein jab yeh aapke bas mein ho.",
  "if-missed":
    "Agar lage ki koi kist nahi ho paayegi, to tareekh se pehle humein likhein; hum saath milkar doosra rasta dekhenge.",
  "means-why-named":
    "Utni chhoti kist main seedhe tay nahi kar sakta. Kuch chhote sawaalon se doosre raaste mil sakte hain; mota andaza bhi chalega.",
  "ask-income": {
    full: "Aapke paas kitna paisa aata hai, aur kitne dino mein? Salary, pension, jo bhi regular ho.",
    short: "Aapke paas kitna paisa aata hai, aur kitne dino mein?",
  },
  "ask-income-again": "Lagbhag kitna aata hai, har hafte ya har mahine?",
  "ask-essentials":
    "Khane ke alawa zaroori kharch kitna hai? Kiraya, bijli, paani, kaam par aana-jaana.",
  "ask-essentials-again":
    "Kiraya, bijli, paani aur aane-jaane mein lagbhag kitna jaata hai, hafte ya mahine mein?",
  "ask-other-debts": "Aur kiston ya udhaar mein kitna jaata hai? Kuch nahi to likhein: kuch nahi.",
  "ask-other-debts-again":
    "Aur udhaar chukane mein lagbhag kitna jaata hai? Kuch nahi, to woh bhi theek hai.",
  "ask-household": "Is paise se ghar mein kitne badon aur kitne bachchon ka guzara hota hai?",
  "ask-household-again": "Ghar mein kitne bade aur kitne bachche hain?",
  "means-heard": "Dhanyavaad. Iske baad zaroorat bhar ka paisa bach jaana chahiye.",
  "means-nothing":
    "Batane ke liye dhanyavaad. Main dekh raha hoon ki kuch nahi bachta, aur hum nahi chahte ki aapko tangi ho.",

  "pay-link": "Aap yahan safe tareeke se payment kar sakte hain: {link}",
  "pay-early": "Aap yahan pehle bhi payment kar sakte hain, baaki sab waisa hi rahega: {link}",
  "ways-to-pay":
    "Please message mein card number kabhi na bhejein. Aap card se ya apne bank account se yahan payment kar sakte hain: {link}",
  "payment-reported":
    "Batane ke liye dhanyavaad. Hum aapka payment dhoondhenge. Paise hum tak pahunchne mein kuch din lag sakte hain.",
  "payment-problem":
    "Sorry ki payment nahi hua. Aap yahan phir koshish kar sakte hain: {link} Phir bhi na ho to bas insaan likhein.",
  receipt: "Aapki payment ki raseedein {portal} par hain.",

  "stop-confirmed": "{company}: aapke kehne par humne yeh messages band kar diye hain.",
  "channel-stopped":
    "Aapke kehne par humne {channel, select, sms {text messages bhejna} whatsapp {WhatsApp messages bhejna} email {emails bhejna} voice {call karna} webchat {chat karna} other {chitthiyan bhejna}} band kar diya hai.",
  "ask-allow-again":
    "Kya aap chahte hain ki hum phir se {channel, select, sms {text messages bhejein} whatsapp {WhatsApp messages bhejein} email {emails bhejein} voice {call karein} webchat {chat karein} other {chitthiyan bhejein}}? Please haan ya nahi likhein.",
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
  "proof-noted": {
    full: "Yeh maangna aapka haq hai. Hum aapko kaagaz bhejenge, aur tab tak sab kuch ruka rahega.",
    short: "Hum aapko kaagaz bhejenge. Tab tak sab kuch ruka rahega.",
  },
  "proof-noted-again":
    "Kaagazon ki aapki maang hamare paas hai, aur bheje jaane tak sab kuch ruka rahega.",
  "represented-noted": {
    full: "Batane ke liye dhanyavaad. Ab se hum unse baat karenge jo aapki taraf se kaam kar rahe hain. Please unka naam aur contact bhejein.",
    short: "Dhanyavaad. Ab hum aapke pratinidhi se baat karenge. Please unka naam bhejein.",
  },
  "insolvency-noted": {
    full: "Batane ke liye dhanyavaad. Humne sab kuch rok diya hai. Koi case number ho to please bhejein, hamare saathi jaanch lenge.",
    short: "Dhanyavaad. Humne sab kuch rok diya hai. Case number ho to please bhejein.",
  },
  condolence: {
    full: "Aapke dukh mein hum saath hain. Humne apne saare messages rok diye hain. Jab aap theek samjhein, hamare saathi zaroori kaam mein madad karenge; koi jaldi nahi hai.",
    short: "Aapke dukh mein hum saath hain. Humne messages rok diye hain. Koi jaldi nahi hai.",
  },
  "wrong-person":
    "Aapko pareshani hui, iske liye sorry, aur batane ke liye dhanyavaad. Hum is baare mein yahan phir nahi likhenge.",
  "third-party": {
    full: "Reply ke liye dhanyavaad. Yeh private baat hai, isliye main sirf unhi se baat kar sakta hoon. Please unse kahein ki {company} ko {phone} par call karein.",
    short: "Dhanyavaad. Main sirf unhi se baat kar sakta hoon. Hamara number hai {phone}.",
  },
  "third-party-again": "Sorry, isse zyada main nahi bata sakta. Yeh unhi ki private baat hai.",
  "stranger-again":
    "Sorry, yahan main aur nahi bata sakta. Yeh unhi ki private baat hai, aur aapko kuch nahi karna hai.",
  bereaved:
    "Abhi aapko kuch nahi karna hai. Parivaron ki madad karne wale hamare saathi aapke sawaalon ka jawab denge, aur koi jaldi nahi hai.",
  minor:
    "Reply ke liye dhanyavaad. Aapko kuch nahi karna hai. Hum kisi aur samay koshish karenge. Namaste.",
  "servicemember-noted":
    "Batane ke liye, aur aapki seva ke liye dhanyavaad. Baat aage de di hai; hamare saathi dekhenge ki kanoon aapko kya suraksha deta hai.",
  care: {
    full: `${careWords} Hamari taraf se koi dabaav nahi hai. Chahein to hamare ek saathi aapse aaram se baat kar sakte hain: bas insaan likhein.`,
    short: `${careWords} Koi dabaav nahi hai. Saathi se baat ke liye insaan likhein.`,
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
  "fraud-noted": {
    full: "Batane ke liye dhanyavaad. Humne sab kuch rok diya hai, aur hamare saathi dekhenge ki kya hua. Aapne batakar theek kiya.",
    short: "Dhanyavaad. Humne sab kuch rok diya hai, aur hamare saathi jaanch karenge.",
  },
  "how-to-check": {
    full: "Jaanchna bilkul sahi hai. Is message par bharosa na karein: {company} ka number khud dhoondhein, jaise kisi chitthi par, aur humein call karein. Hamara number {phone} hai.",
    short:
      "Jaanchna sahi hai. {company} ka number khud dhoondhkar call karein. Hamara number {phone} hai.",
  },
  calm: "Main samajhta hoon ki aapko bura laga, aur iske liye sorry. Hamare saathi aapki baat padhkar jawab denge.",
  "calm-again": "Maine yeh bhi likh liya hai. Hamare saathi jawab denge.",
  "threat-noted": "Aapki baat maine likh li hai aur saathi ko de di hai; woh jawab denge.",
  "quiet-noted":
    "Dhanyavaad, maine likh liya hai. Us samay hum aapko pareshan nahi karenge. Jab theek lage yahin reply karein.",
  "also-noted": "Aapki baaki baatein bhi likh li hain.",
  "on-hold": {
    full: "Abhi hamari taraf se sab kuch ruka hua hai, aur hamare saathi aapko likhenge. Kisi saathi se baat karni ho to bas insaan likhein.",
    short: "Abhi sab kuch ruka hua hai. Saathi se baat karne ke liye insaan likhein.",
  },
  "on-hold-again":
    "Jab tak sab ruka hai, main is par baat nahi kar sakta. Hamare saathi kar sakte hain: bas insaan likhein.",
  added: "Dhanyavaad. Jaanch karne wale saathi ke liye maine yeh jod diya hai.",
  "added-again": "Dhanyavaad, yeh bhi aage de diya hai.",
  "complaint-noted":
    "Sorry, aur batane ke liye dhanyavaad. Maine aapki shikayat aage de di hai, aur hamare saathi jawab denge.",
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
  "still-waiting": "Aapka message hamare saathi ke paas hai; woh yahin jawab denge.",
  "still-waiting-again": "Dhanyavaad. Hamare saathi yeh bhi dekhenge.",
  "still-waiting-later":
    "Aapka message hamare saathi ke paas hai. Abhi office band hai; khulte hi woh jawab denge.",
  "still-waiting-later-again": "Dhanyavaad. Office khulte hi hamare saathi yeh bhi dekhenge.",
  "callback-on":
    "Hamare saathi aapko {on} ko{part, select, morning { subah} afternoon { dopahar mein} evening { shaam ko} night { shaam ko} other {}} call karenge.",
  "callback-soon":
    "Hamare saathi jaldi hi aapko call karenge. Aap bhi humein {phone} par call kar sakte hain.",
  "details-noted": "Dhanyavaad, nayi jaankari saathi ko de di hai; woh jaanch lenge.",
  "preference-noted": "Dhanyavaad, aapki pasand saathi ko bata di hai.",
  "language-set": "Zaroor, Hinglish mein baat karte hain.",

  "in-writing-too": "Yeh hum aapko likhkar bhi bhejenge.",
  "documents-coming": "Maine saathi se aapko kaagaz bhejne ko kaha hai.",
  "cannot-advise":
    "Yeh main nahi bata sakta, aur andaza lagana theek nahi hoga. Hamare saathi samjha sakte hain.",
  "cannot-advise-again": "Sorry, yeh hamare saathi hi samjha sakte hain.",
  "budget-heard": "Dhanyavaad, isse sahi rasta dhoondhne mein madad milegi.",
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
