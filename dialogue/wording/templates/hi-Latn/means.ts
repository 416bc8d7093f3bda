/** What a household can keep up. */

import type { WordsOf } from "../../catalogue.ts";
import type { means as declared } from "../../chapters/means.ts";

export const means: WordsOf<typeof declared> = {
  "means-why":
    "Main aisa rasta dhoondhna chahta hoon jo aapke bas mein ho. Kuch chhote sawaal isme madad karenge; mota andaza bhi chalega.",
  "means-why-again":
    "Yeh bas isliye ki jo tay ho, uske baad aapke guzaare layak bache. Mota andaza chalega.",
  "means-then-offer":
    "Aapke bas mein kya hai, yeh jaante hi bata sakta hoon; yeh sawaal isiliye hain.",
  "means-untold": "Yeh batana zaroori nahi hai.",
  "small-untold": {
    full: "Yeh batana zaroori nahi hai. Bina figures ke itna chhota plan main tay nahi kar sakta, par utna, ya kitni bhi rakam, kisi bhi din yahan de sakte hain, bakaya se kam ho jayegi: {link} Saathi ke liye insaan likhein.",
    short:
      "Batana zaroori nahi. Bina figures ke itni chhoti kist tay nahi hoti, par kisi bhi din kitna bhi yahan dein: {link}",
  },
  "household-assumed":
    "Aapki baat se maine {number, plural, one {# vyakti} other {# log}} gine. Kam ya zyada hon to batayein.",
  "wait-noted":
    "Haan, theek hai: maine likh liya, aur {until} tak hum aapko nahi likhenge. Isse kuch tay nahi hota. Jab taiyaar hon, likh dein.",
  "wish-heard":
    "Aap kitna dena chahte hain, maine likh liya. Kuch jawab aur, phir main haan ya nahi bata sakta hoon.",
  "reckon-anew":
    "Achha kiya jo bataya. Jo tay hai woh abhi waise hi rahega, aur jo badla hai usse main phir hisaab karta hoon.",
  "when-you-can":
    "Jab ho sake, aap kisi bhi din koi bhi rakam, chahe kitni bhi chhoti ho, yahan de sakte hain: {link}",
  "who-counts":
    "Khud ko aur un sabko ginein jo isi paise par rehte hain; nabalig bachche hain. Jo apna kharch khud uthate hain, unhe na ginein.",
  "count-it": "Ji haan, yeh bhi gin lijiye.",
  "count-food": "Khana na ginein: uske liye hamari guide paisa alag rakhti hai.",
  "count-next": "Yeh main aage poochhunga.",
  "count-if-must": "Har mahine dena padta ho, to ise gin lijiye.",
  "day-kept": "Payment ke liye maine {dueOn} likh liya hai.",
  "own-figures":
    "Hamari guide se pakki kist ke liye bahut kam bachta hai, isliye woh tay nahi karta. Aapki baat likh li hai: utna, ya kitni bhi rakam, kisi bhi din yahan de sakte hain: {link} Kuch galat ho ya badle to batayein. Saathi ke liye insaan likhein.",
  "own-figures-again":
    "In figures par pakki kist main ab bhi tay nahi kar sakta. Aapne jo kaha, woh saathi ke liye likha hai; abhi unse baat karni ho to insaan likhein. Tab tak jitna chahein yahan de sakte hain: {link}",
  "start-kept":
    "Aap kab se dena chahte hain, maine likh liya hai. Us din se, ya pehle bhi, kitni bhi rakam yahan de sakte hain: {link} {reviewOn} ko hum milkar dekhenge ki aage kitna ho payega.",
  "wish-kept":
    "Aap jo dena chahte hain, woh maine likh liya hai. Kisi bhi din kitni bhi rakam yahan de sakte hain: {link}",
  "lump-beside-pause":
    "{amount} aap yahan de sakte hain: {link} Woh bakaya se kam ho jayenge, aur baaki par rok bani rahegi.",
  "pause-is-most":
    "Isse zyada main nahi kar sakta: is samay aapko kuch dena hi nahi hai. Kisi aur baat ke liye hamare saathi hain: bas insaan likhein.",
  "smaller-parts": "Main ise lambe samay mein baant sakta hoon, taaki har kist chhoti ho.",
  "parts-are-least": "Isse chhoti kist main tay nahi kar sakta.",
  "someone-else":
    "Is baare mein main sirf aapse baat karta hoon. Koi aapki taraf se baat kare, to unka naam aur sampark likhein; hamare saathi dekhenge.",
  "someone-else-again":
    "Unka naam aur sampark likh dein. Hamare saathi aapse poochh lenge, phir woh aapki taraf se baat kar sakte hain.",
  "helper-noted":
    "Dhanyavaad, maine aage bata diya hai. Hamare saathi pehle aapse poochh lenge, phir woh aapki taraf se baat kar sakte hain.",
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
  "other-money": "Yeh account {currency} mein hai.",
  "least-or-less":
    "Sabse lambe samay mein har baar itna banta hai. Aapke hisaab se kam chahiye ho, to kuch chhote sawaalon se raasta mil sakta hai.",
  "least-each":
    "Sabse lambe samay mein har baar itna banta hai. Haan tabhi kahein jab yeh aapke bas mein ho.",
  "if-not-paid": {
    full: "Yeh is chat mein tay nahi hota, aur andaza lagana theek nahi hoga. Koi payment na ho paaye to humein pehle bata dein; hum saath milkar doosra rasta dekhenge. Baaki hamare saathi samjha sakte hain.",
    short:
      "Yeh is chat mein tay nahi hota. Payment na ho paaye to pehle bata dein; baaki hamare saathi samjha sakte hain.",
  },
  "free-help": "Paison ke baare mein muft aur nishpaksh madad: {adviser}.",
  "if-missed":
    "Agar lage ki koi kist nahi ho paayegi, to tareekh se pehle humein likhein; hum saath milkar doosra rasta dekhenge.",
  "means-why-named":
    "Utni chhoti kist main seedhe tay nahi kar sakta. Kuch chhote sawaalon se doosre raaste mil sakte hain; mota andaza bhi chalega.",
  "income-varies":
    "Theek hai, har baar ek jaisa hona zaroori nahi. Achhe aur kam wale hafte saath jodkar batayein.",
  "ask-income": {
    full: "Aapke paas kitna paisa aata hai, aur kitne dino mein? Salary, pension, jo bhi regular ho.",
    short: "Aapke paas kitna paisa aata hai, aur kitne dino mein?",
  },
  "ask-income-again": "Lagbhag kitna aata hai, har hafte ya har mahine?",
  "ask-income-last":
    "Chhota rasta dhoondhne ke liye mujhe mota andaza chahiye ki kitna aata hai. Saathi ko batana chahein to insaan likhein. Lagbhag kitna hai?",
  "ask-none-at-all":
    "Kya abhi kuch bhi nahi aata: na salary, na pension? Kuch aata ho, to andaze se batayein.",
  "ask-which-figure": "Sorry, woh mere dhyan se nikal gaya. Rakam kitni thi?",
  "ask-in-money":
    "Yeh account {currency} mein hai. {currency} mein woh lagbhag kitna hai, aur kitne dino mein?",
  "ask-essentials":
    "Khane ke alawa zaroori kharch kitna hai? Kiraya, bijli, paani, kaam par aana-jaana.",
  "ask-essentials-again":
    "Kiraya, bijli, paani aur aane-jaane mein lagbhag kitna jaata hai, hafte ya mahine mein?",
  "ask-essentials-last":
    "Kiraya, bijli, paani aur aana-jaana milakar ek mota andaza kaafi hai. Lagbhag kitna?",
  "ask-other-debts": "Aur kiston ya udhaar mein kitna jaata hai? Kuch nahi to likhein: kuch nahi.",
  "ask-other-debts-again":
    "Aur udhaar chukane mein lagbhag kitna jaata hai? Kuch nahi, to woh bhi theek hai.",
  "ask-other-debts-last":
    "Kya koi aur udhaar ya kist bharte hain? Mota andaza kaafi hai, ya likhein: kuch nahi.",
  "ask-that-debt":
    "Aur jo doosra udhaar aapne bataya, usme lagbhag kitna jaata hai? Kuch nahi, to likhein: kuch nahi.",
  "ask-household": "Is paise se ghar mein kitne badon aur kitne bachchon ka guzara hota hai?",
  "ask-household-again": "Ghar mein kitne bade aur kitne bachche hain?",
  "ask-household-last": "Kitne bade hain, aur kitne bachche?",
  "ask-children": "Inmein se bachche kitne hain? Koi nahi, to likhein: koi nahi.",
  "ask-children-again": "Inmein bachche hain, aur kitne? Koi nahi, to woh bhi theek hai.",
  "figure-put-right": "Maine ise theek kar liya hai.",
  "ask-children-too":
    "Aur is paise se kitne bachchon ka guzara hota hai? Koi nahi, to likhein: koi nahi.",
  "means-heard": "Dhanyavaad. Iske baad zaroorat bhar ka paisa bach jaana chahiye.",
  "middle-counted":
    "Jo rakam ghatti-badhti hai, uska maine beech ka hisaab liya hai. Zyada lage to batayein.",
  reckoned:
    "Jo aata hai, usme se {kinds}, {number, plural, one {# vyakti} other {# logon}} ke khane aur ghar ke liye hamari guide ki rakam, aur thoda achanak ke kharch ke liye hataata hoon. Kist uske baad bache mein se hai.",
  "reckoned-nothing":
    "Jo aata hai, usme se {kinds}, aur {number, plural, one {# vyakti} other {# logon}} ke khane aur ghar ke liye hamari guide ki rakam hataata hoon. Uske baad kuch nahi bachta. Inme se kuch galat ho ya badle to batayein, main phir hisaab karunga.",
  "stays-by-means":
    "Isse aapke paas zaroorat bhar ka bachta hai, isliye main isi par rehta hoon. Zyada aap kabhi bhi yahan de sakte hain: {link}",
  "least-by-means":
    "Har baar kam se kam {amount} hi main tay kar sakta hoon. Haan tabhi kahein jab yeh aapke bas mein ho.",
  "start-latest":
    "Pehla payment zyada se zyada {dueOn} tak rakh sakta hoon. Aur samay chahiye to hamare saathi dekh sakte hain: bas insaan likhein.",
  "lump-too":
    "{amount} aap yahan de sakte hain: {link} Woh bakaya se kam ho jayenge, aur kisten alag se.",
  "offer-stays":
    "Aaram se sochiye. Jo maine bataya, woh waise hi rahega; jab taiyaar hon, likh dein.",
  "rest-then":
    "Tab tak baaki bakaya khula rahega. {reviewOn} ko hum milkar dekhenge ki aapka kya haal hai aur aage kya karna hai.",
  "left-by":
    "Agar sab kisten plan ke hisaab se aayein, to {dueOn} ki kist ke baad {amount} baaki rahenge.",
  "left-then":
    "In kiston ke baad {amount} baaki rahenge. Tab hum milkar dekhenge ki aage kya karna hai.",
  "nothing-then": "Is plan ke aakhri payment ke saath sab chuk jaata hai.",
  "means-guide": {
    full: "Batane ke liye dhanyavaad. Hamari guide {number, plural, one {# vyakti} other {# logon}} ke khane aur ghar ke liye kuch rakam alag rakhti hai. Uske aur aapke bataye kharch ke baad kist ke liye bahut kam bachta hai, aur hum chahte hain ki aapko tangi na ho.",
    short:
      "Aapke bataye kharch aur {number, plural, one {# vyakti} other {# logon}} ke liye hamari guide ki rakam hatakar kist ke liye bahut kam bachta hai.",
  },
  "means-nothing":
    "Batane ke liye dhanyavaad. Main dekh raha hoon ki zaroori kharch ke baad kuch nahi bachta, aur hum nahi chahte ki aapko tangi ho.",
};
