/** What may be agreed. */

import type { WordsOf } from "../../catalogue.ts";
import type { agreeing as declared } from "../../chapters/agreeing.ts";
import { rhythm, side } from "./shared.ts";

export const agreeing: WordsOf<typeof declared> = {
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
  "which-day": "Aapka matlab {first} hai ya {second}?",
  "ask-feast-day": `{feast} ${side} aap kis din payment kar payenge?`,
  "ask-pay-day": "Aapke paas agla paisa kis din aayega?",
  "ask-pay-rhythm": "Aapko paise kitne kitne dino mein milte hain?",
  "near-day": "Kya {dueOn} theek rahega, ya aap kaun sa din chahenge?",
  "ask-amount-on": "Zaroori kharch ke baad aap {dueOn} ko kitna de payenge?",
  "options-are":
    "Aap poora de sakte hain, apna chuna ek din rakh sakte hain, ya hafte ya mahine ki kiston mein de sakte hain. Paison ki tangi ho to hum saath milkar kuch chhota dekhenge.",
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
  "by-the-month": "Hafte ke hisaab se yeh kam hai, par mahine ke hisaab se ho sakta hai.",
  "left-in-last": {
    full: "Aapne jitna bataya uske baad {left} bachte hain; maine unhein aakhri kist mein jod diya hai.",
    short: "{left} bachte hain, aakhri kist mein jode hain.",
  },
  "closest-means":
    "Yeh aapke hisaab se bachne wale paise se zyada hai, aur hum aapke guzaare ka paisa lena nahi chahte. Sabse kareeb yeh ho sakta hai.",
  "closest-even": "Maine sab kisten barabar rakhi hain, taaki koi bhi aapke bataye se zyada na ho.",
  "below-policy": {
    full: "Khulkar batane ke liye dhanyavaad. Itni chhoti kist main khud tay nahi kar sakta, aur nahi chahta ki aap par bojh pade. Hamare saathi aapke saath aur raste dekh sakte hain.",
    short:
      "Khulkar batane ke liye dhanyavaad. Yeh main khud tay nahi kar sakta; hamare saathi aapke saath aur raste dekh sakte hain.",
  },
  "later-not-ours":
    "Theek hai, us din nahi. Uske baad ki tareekh main tay nahi kar sakta: aap pehle kuch hissa de sakte hain, ya hamare saathi aur samay dekh sakte hain.",
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
  "confirm-plan": {
    full: `Plan yeh hai: {runs}. Pehli kist {firstOn} ko, phir ${rhythm}, aur aakhri {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Aapka plan: {runs}. Pehli {firstOn} ko, phir ${rhythm}, aakhri {lastOn} ko. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-plan-again": {
    full: `Theek hai: {runs}. Pehli kist {firstOn} ko, phir ${rhythm}, aur aakhri {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Toh: {runs}. Pehli {firstOn} ko, phir ${rhythm}, aakhri {lastOn} ko. Kya ise tay kar doon? Haan ya nahi likhein.`,
  },
  "plan-run": "{number, plural, one {# kist} other {# kisten}} {amount} ki",
  "plan-run-after": "{number, plural, one {# kist} other {# kisten}} {amount} ki",
  "confirm-plan-first": {
    full: `Plan yeh hai: {dueOn} ko {amount}, aur uske baad {runs}. Yeh {firstOn} se shuru hongi, phir ${rhythm}. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Aapka plan: {dueOn} ko {amount}, phir {runs}, {firstOn} se ${rhythm}. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-plan-first-again": {
    full: `Theek hai: {dueOn} ko {amount}, aur uske baad {runs}. Yeh {firstOn} se shuru hongi, phir ${rhythm}. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Toh: {dueOn} ko {amount}, phir {runs}, {firstOn} se ${rhythm}. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-plan-two": {
    full: "Plan yeh hai: {dueOn} ko {amount} aur {lastOn} ko {rest}, isse sab chuk jaayega. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Aapka plan: {dueOn} ko {amount} aur {lastOn} ko {rest}. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-two-again": {
    full: "Theek hai: {dueOn} ko {amount} aur {lastOn} ko {rest}, isse sab chuk jaayega. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short: "Toh: {dueOn} ko {amount} aur {lastOn} ko {rest}. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-days": {
    full: "Plan yeh hai: {days}, aur har mahine aise hi. Kul {number} kisten, aakhri {amount} ki {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Aapka plan: {days}, har mahine aise hi: kul {number} kisten, aakhri {amount} ki {lastOn} ko. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-days-again": {
    full: "Theek hai: {days}, aur har mahine aise hi. Kul {number} kisten, aakhri {amount} ki {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Toh: {days}, har mahine aise hi: kul {number} kisten, aakhri {amount} ki {lastOn} ko. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-ends": {
    full: "Plan yeh hai: {days}, aur har mahine aise hi, ek hamesha mahine ke aakhri din. Kul {number} kisten, aakhri {amount} ki {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Aapka plan: {days}, har mahine aise hi: kul {number} kisten, aakhri {amount} ki {lastOn} ko. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-weekdays": {
    full: "Plan yeh hai: {days}, aur har mahine {nth} ko aise hi. Kul {number} kisten, aakhri {amount} ki {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Aapka plan: {days}, har mahine {nth} ko: {number} kisten, aakhri {amount} ki {lastOn} ko. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-ends-again": {
    full: "Theek hai: {days}, aur har mahine aise hi, ek hamesha mahine ke aakhri din. Kul {number} kisten, aakhri {amount} ki {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Toh: {days}, har mahine aise hi: kul {number} kisten, aakhri {amount} ki {lastOn} ko. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-weekdays-again": {
    full: "Theek hai: {days}, aur har mahine {nth} ko aise hi. Kul {number} kisten, aakhri {amount} ki {lastOn} ko. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Toh: {days}, har mahine {nth} ko: {number} kisten, aakhri {amount} ki {lastOn} ko. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-parts": {
    full: "Plan yeh hai: {days}, isse sab chuk jaayega. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short: "Aapka plan: {days}. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-parts-again": {
    full: "Theek hai: {days}, isse sab chuk jaayega. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short: "Toh: {days}. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-plan-then": {
    full: `Plan yeh hai: {days}, aur uske baad {after}. Yeh {firstOn} se shuru hongi, phir ${rhythm}. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Aapka plan: {days}, phir {after}, {firstOn} se ${rhythm}. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-plan-then-again": {
    full: `Theek hai: {days}, aur uske baad {after}. Yeh {firstOn} se shuru hongi, phir ${rhythm}. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Toh: {days}, phir {after}, {firstOn} se ${rhythm}. Tay kar doon? Haan ya nahi likhein.`,
  },
  "plan-day": "{dueOn} ko {amount}",
  "agreed-promise":
    "Dhanyavaad, tay hua: {dueOn} tak {amount}. Aap yahan payment kar sakte hain: {link}",
  "agreed-part":
    "Dhanyavaad, tay hua: {dueOn} tak {amount}. Bache hue {rest} baaki rahenge, unhein baad mein dekhenge. Aap yahan payment kar sakte hain: {link}",
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
  "set-it-up": "Kya jaise maine padha, waise hi tay kar doon? Please haan ya nahi likhein.",
  "agreed-stands": "Jo tay hua tha, woh kaayam hai.",
  "stays-as-agreed":
    "Jo tay hua tha woh tab tak waisa hi rahega jab tak hum kuch naya tay na karein.",
  "nothing-agreed": "Theek hai, abhi kuch bhi tay nahi kiya hai.",
  "not-agreed-yet": "Abhi tak kuch bhi tay nahi hua hai.",
  "offer-gone": "Us offer ka samay nikal gaya, aaiye phir se dekhte hain.",
  "change-what": "Zaroor. Kya badalna hai?",
  "change-what-again": "Kya badalna hai: rakam ya din?",
  settlement:
    "Kam rakam tay karna mere haath mein nahi hai. Hamare ek saathi aapki baat dekh sakte hain.",
  "settlement-again": {
    full: "Main samajhta hoon. Sorry, kam rakam tay karna ab bhi mere haath mein nahi hai. Main ise kiston mein baant sakta hoon, taaki har kist chhoti ho.",
    short:
      "Sorry, kam rakam main tay nahi kar sakta. Kiston mein baant sakta hoon, taaki har kist chhoti ho.",
  },
  "want-person": "Kya aap hamare kisi saathi se baat karna chahenge?",
  "want-person-again": "Kya main aapko kisi saathi se jod doon?",
};
