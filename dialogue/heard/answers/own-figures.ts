/** "But we do have 300 left", "who says nothing is left?", "let me pay something": they know their money, and would pay. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";
import { namesBills } from "../wishes/counters.ts";

const mostRead = 200;

const nothing = String.raw`(?:nothing|none|zero|not?|n'?t|never|hardly|barely|little|much|what|how)`;
const noHindi = String.raw`(?:nahi+n?|nhi|nai|na|kitn[aei]|kya)`;
const noDevanagari = String.raw`(?:नहीं|नही|न|ना|कितन[ाेी]|क्या)`;

/** Money is left. */
const isLeft = phrases(String.raw`
  (?:have|has|had|got|'ve|(?:there|that)(?:'?s| is| are|s)|leaves (?:me|us))(?: (?!${nothing}\b)[\p{L}\p{Nd}$.,]+){0,5} (?:left(?: ?over)?|leftover|to spare|spare|remaining|extra)(?! to pay| on (?:the|this|my))|(?<!\b(?:no|any|the|without) )(?:some|enough|plenty|money|cash|\p{Nd}+(?: \p{L}+)?) (?:is |are |'?s |usually |always |still )*left(?: ?over)?|(?:i|we) (?:do |can |really |actually )*(?:can |do )afford (?:it|that|this|something|\p{Nd}+|to pay)
  (?<!no )(?<!no me )(?<!no nos )(?:(?:me|nos|te) )?sobra[nr]?(?! (?:nada|poco))|(?<!no )(?:me|nos) quedan? (?:unos?|unas?|como|algo|dinero|libres?|suficiente|todav[ií]a|m[aá]s|casi|por lo menos|\$?\p{Nd})|s[ií] (?:me |nos )?(?:alcanza|queda|sobra)n?|(?<!no )(?:me|nos) alcanza (?:para|pa|bien)
  (?<!${noHindi} )bach(?:t[aei]|at|a|e|ega|enge|eg[ai])(?: (?:(?!${noHindi}\b)\p{L}+)){0,2} (?:hai+n?|h|he|rahega)(?! (?:kya|ky))|(?<!${noHindi} )bach (?:ja+t[aei]|jayega|jaega|jate)(?: (?:hai+n?|h|he))?|bachat (?:ho|hoti|hai)\p{L}*|(?:paisa|paise) (?:to |toh )?(?:hai+n?|bachte|bachta)(?: (?:hai+n?|mere|hamare))?(?! (?:nahi|nhi))
  (?<!${noDevanagari} )बच(?:ता|ते|ती|त|ा|े)(?: (?!${noDevanagari}(?![\p{L}\p{M}]))[\p{L}\p{M}]+){0,2} हैं?|(?<!${noDevanagari} )बच (?:जात[ाेी]|जाएगा|जायेगा)(?: हैं?)?|बचत (?:हो|होती|है)[\p{L}\p{M}]*|(?:पैसा|पैसे) (?:तो )?(?:है|हैं)(?! नहीं)
`);

/** Our word that nothing is left is not so. */
const denies = phrases(String.raw`
  who (?:says?|said|told (?:you|u))(?: [\p{L}']+){0,4} (?:left|over|nothing|short|broke)|(?:nothing|too little)(?: is|'?s)? left(?: over)?(?: (?:you|u) (?:say|said))?[\s,]+(?:is |that'?s |thats )?(?:not (?:true|right|so|correct)|wrong|nonsense)|(?:(?:that|it|this)(?:'?s| is|s)|your (?:\p{L}+ )?(?:maths?|figures?|numbers|sums?|calculations?|guide|reckoning)(?: \p{L}+)? (?:is|are)) (?:just |all |way )?(?:not (?:true|right|so|correct)|wrong|off|nonsense)(?=[\s\p{P}]+.*(?:left|over|afford|pay|spare|guide|budget))|your (?:maths?|sums?|calculations?|guide|reckoning)(?: \p{L}+)? (?:is|are) (?:\p{L}+ )?(?:wrong|off|not right|too (?:high|much))|(?:i|we) know (?:my|our|what (?:i|we) (?:can|have)|best what)(?: \p{L}+){0,3}
  qui[eé]n (?:le |les |te )?(?:dijo|dice)(?: que)? no (?:me |nos )?(?:sobra|queda|alcanza)|(?:no es|no) (?:cierto|verdad|as[ií]) (?:que no|lo de que no)|(?:sus|las|esas) cuentas(?: \p{L}+)? (?:est[aá]n|salen) mal|su (?:gu[ií]a|c[aá]lculo)(?: \p{L}+){0,2} (?:mal|equivocad\p{L}*)|(?:yo |nosotros )?s[eé](?:mos)? (?:lo que|cu[aá]nto|bien lo que) (?:puedo|podemos|tengo|me|nos)|conozco mis (?:cuentas|gastos|n[uú]meros)
  (?:kisne|kis ne|kaun|kon)(?: \p{L}+){0,3} (?:kah|bol|keh)\p{L}*|(?:nahi+n?|nhi) bach\p{L}*(?: \p{L}+)? (?:galat|jhooth|jhuth)|(?:galat|jhooth|jhuth)(?: \p{L}+){0,3} bach\p{L}*|(?:aapka|apka|aapki|apki|tumhara) (?:hisa+b|guide|calculation)(?: \p{L}+){0,2} galat|(?:mujhe|main|mai)(?: \p{L}+){0,2} pata (?:hai|h)(?: \p{L}+){0,3} (?:de|kitna|kharch)\p{L}*
  (?:किसने|किस ने|कौन)(?: [\p{L}\p{M}]+){0,3} (?:कह|बोल)[\p{L}\p{M}]*|नहीं बच[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)? (?:ग़?लत|झूठ)|(?:ग़?लत|झूठ)(?: [\p{L}\p{M}]+){0,3} बच[\p{L}\p{M}]*|(?:आपका|आपकी|तुम्हारा) (?:हिसाब|गाइड|कैलकुलेशन)(?: [\p{L}\p{M}]+){0,2} ग़?लत|मुझे(?: [\p{L}\p{M}]+){0,2} पता है(?: [\p{L}\p{M}]+){0,3} (?:दे|कितना|ख़?र्च)[\p{L}\p{M}]*
`);

const tonne = String.raw`(?:something|anything|some|a (?:bit|little)|what i can|it|this|you|at least|\p{Nd}+)`;
/** They would pay. */
const wouldPay = phrases(String.raw`
  (?:i|we) (?:really |do |just |still )*insist|(?:i|we|i'?d|we'?d)(?: (?:do|still|really|just|would|also|actually|honestly))*(?:'d)? (?:want to|wanna|like to|love to|prefer to|rather|need to|intend to|ready to|willing to|happy to)(?: (?:at least|still|just|keep|start|be|go))* (?:pay|paying)\p{L}*|(?:i'?m|im|we'?re|i am|we are) (?:ready|willing|happy|able|prepared) to pay|(?:just )?let (?:me|us)(?: just| at least)? (?:pay|give|send)|(?:can'?t|cant|can|could|couldn'?t|may) (?:i|we)(?: (?:not|just|at least|still|even))* (?:pay|give|send|put in) ${tonne}|(?:i|we) (?:can|could)(?: (?:still|at least|do|always))* (?:pay|give|manage|spare|afford) ${tonne}|pay (?:it |something )?(?:anyway|all the same|regardless)|(?:don'?t|do not|dont|hate|hating)(?: (?:like|want))? (?:to )?(?:owe|owing|be in debt|being in debt)
  insisto|(?<!no )(?<!ni )(?:quiero|queremos|prefiero|preferimos|quisiera(?:mos)?|deseo|necesito|me gustar[ií]a|puedo|podemos|podr[ií]a(?:mos)?)(?: \p{L}+)? (?:pagar|dar|abonar|ir pagando|ir dando|ir abonando)\p{L}*|(?:de todos modos|igual|aun as[ií]) (?:quiero|pago|prefiero)|d[eé]je(?:me|nos) (?:pagar|dar|abonar)\p{L}*|no (?:me|nos) gusta (?:deber|tener deudas)
  (?:phir bhi|fir bhi|main to|kuch to|thoda to)(?: \p{L}+){0,2} (?:dena|bharna|de|bhar|dunga|dungi|denge)\p{L}*|(?<!nahi )(?:dena|bharna|chukana|chukani|pay karna|payment karna)(?: (?:to|hi|toh))* (?:chaht\p{L}*|hai|h)(?! (?:nahi|nhi|kya))|(?:de|bhar|chuka)(?: (?:hi|to|bhi))* (?:sakt|skt|pa(?:u|ung|eng)|d[uo]+ng|deng)\p{L}*(?! (?:nahi|nhi))|zid
  (?:फिर भी|मैं तो|कुछ तो|थोड़ा तो)(?: [\p{L}\p{M}]+){0,2} (?:देना|भरना|दूँगा|दूंगा|दूँगी|दूंगी|देंगे|दे)|(?<!नहीं )(?:देना|भरना|चुकाना|चुकाने|भुगतान करना)(?: (?:तो|ही))* (?:चाहत[\p{L}\p{M}]*|है|हैं)(?! (?:नहीं|क्या))|(?:दे|भर|चुका)(?: (?:ही|तो|भी))* (?:सकत|पाऊ|पाए|दूँग|दूंग|देंग)[\p{L}\p{M}]*(?! नहीं)|ज़िद
`);

const noWish = phrases(String.raw`
  (?:don'?t|dont|do not|not|never|no longer|can'?t|cannot|cant|won'?t)(?: \p{L}+){0,2} (?:want|wanna|like|going|able|need|afford|spare|rather)(?: to)?(?: pay)?|(?:do|must|should|why) i (?:have|need) to|if i could
  no (?:quiero|puedo|voy a|pienso|podr[ií]a|tengo)(?: \p{L}+)? (?:pagar|dar|abonar)\p{L}*|ojal[aá]|si pudiera
  (?:nahi+n?|nhi) (?:dena|bharna|chukana|de (?:sakt|pa)|dunga|dungi|denge|bhar (?:sakt|pa))\p{L}*|(?:de|bhar|chuka) (?:nahi+n?|nhi) (?:sakt|skt|pa)\p{L}*|kaise d\p{L}+
  नहीं (?:देना|भरना|चुकाना|दे (?:सकत|पा)|दूँगा|दूंगा|दूँगी|देंगे|भर (?:सकत|पा))[\p{L}\p{M}]*|(?:दे|भर|चुका) नहीं (?:सकत|पा)[\p{L}\p{M}]*|कैसे (?:दूँ|दूं)
`);

const ofDebt = phrases(String.raw`
  i (?:do not|don'?t|dont|never) owe|balance|not mine|dispute|already paid|fees?|charges?|interest|deuda|saldo|ya pagu[eé]|no es m[ií]\p{L}*|inter[eé]s\p{L}*|cargos?|bakaya|byaa?j|mera nahi|chuka (?:hu|di|diya)\p{L}*|बकाया|ब्याज|मेरा नहीं|चुका (?:हूँ|हूं|दिया)
`);

const owns = (text: string): string | null => {
  const said = plainly(text, mostRead).toLowerCase();
  return ofDebt.test(said) || namesBills(said) ? null : said;
};

/** Something is left by their own reckoning, or ours is wrong; nothing of the debt is contested by it. */
export function saysLeft(text: string): boolean {
  const said = owns(text);
  return said !== null && (isLeft.test(said) || denies.test(said));
}

/** They would pay all the same. */
export function wouldPayAnyway(text: string): boolean {
  const said = owns(text);
  return said !== null && wouldPay.test(said) && !noWish.test(said);
}

const noPause = phrases(String.raw`
  (?:don'?t|do not|dont|no)(?: (?:want|need|like))?(?: (?:a|the|any|your|this))* pause|not (?:a|the) pause|(?:don'?t|do not|dont) (?:pause|freeze|put it on hold)
  no (?:quiero|queremos|necesito|necesitamos|hace falta)(?: (?:la|una|ninguna|esa|su))* pausa|(?:sin|ni|no) pausa|pausa (?:no|tampoco)|no (?:lo |la )?(?:pare|pause|deje|detenga)n?\p{L}*
  (?:rok(?:na|o|ne)?|pause|hold)(?: \p{L}+){0,2} (?:nahi+n?|nhi|mat)(?: (?:hai|chahiye|karna|karo))*|(?:nahi+n?|mat) (?:rok|pause)\p{L}*
  (?:रोक(?:ना|ो|ने)?|पॉज़?|होल्ड)(?: [\p{L}\p{M}]+){0,2} (?:नहीं|मत)(?: (?:है|चाहिए|करना|करो))*|(?:नहीं|मत) (?:रोक|पॉज़?)[\p{L}\p{M}]*
`);

/** "I don't want a pause". */
export const wantsNoPause = (text: string): boolean => noPause.test(plainly(text, mostRead));
