/** What people ask and tell in a set way, heard by its words where the model hears it as another matter. */

import { leavesItToUs } from "../answers/as-you-say.ts";
import { saysNotAll } from "../answers/not-all.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import type { Conversation } from "../../conversation.ts";
import type { Intent, IntentName, Understood, Value } from "../../meaning.ts";
import { placeIn } from "../place.ts";
import { isForNow, saysRest } from "../wishes/when-words.ts";

const mostRead = 400;

const source = phrases(String.raw`
  (?:where|how|who) (?:did|do|have|has|gave|give) (?:you|u|they|y'?all)? ?(?:guys |people )?(?:get|got|find|found|have|gotten)? ?(?:you |u )?(?:my|this) (?:\p{L}+ )?(?:number|phone|email|e-mail|address|name|info|information|details|contact)
  (?:de |a )?d[oó]nde (?:sac[aóo]\p{L}*|tien\p{L}*|obtuv\p{L}*|consigui?\p{L}*) mis? (?:\p{L}+ )?(?:n[uú]mero|tel[eé]fono|cel\p{L}*|correo|datos|nombre|direcci[oó]n|informaci[oó]n)
  (?:qui[eé]n|c[oó]mo) (?:les? |te |os )?(?:di[oó]|dieron|consigui\p{L}*|sac\p{L}*|tien\p{L}*|obtuv\p{L}*) mis? (?:n[uú]mero|tel[eé]fono|cel\p{L}*|correo|datos|nombre|direcci[oó]n|informaci[oó]n)
  mera (?:number|naam|email|phone|data) (?:aap\p{L}* |tum\p{L}* )?(?:kahan|kaha|kidhar|kaise|kisne|kisse|kis ne)(?: se)?
  (?:kahan|kaha|kaise|kisne|kisse)(?: se)? (?:mila |liya |diya )?mera (?:number|naam|email|phone|data)
  मेरा (?:नंबर|नाम|ईमेल|फ़?ोन) (?:[\p{L}\p{M}]+ ){0,2}(?:कहाँ|कहां|कैसे|किसने|किससे)
`);

/** "Where did you get my number?": what a colleague can look up. */
export const asksSource = (text: string): boolean => source.test(plainly(text, mostRead));

const best = phrases(String.raw`
  (?:which|what)(?: one| way| option| plan)?(?:'?s| is| would be| do you think is| works out| comes out)? (?:the )?(?:best|better|cheap(?:er|est)|smart(?:er|est))(?: one| option| way)?(?: for me)?
  what (?:do|would|should) (?:you|u) (?:recommend|suggest|advise)|what'?s? your (?:advice|recommendation)
  (?:qu[eé]|cu[aá]l|cual)(?: \p{L}+)? (?:me |nos )?(?:conviene|recomiend\p{L}*|aconsej\p{L}*|sugier\p{L}*|sale|saldr[ií]a|queda|es)(?: \p{L}+)? (?:m[aá]s|mejor)(?: \p{L}+)?
  (?:qu[eé]|cu[aá]l|cual) (?:me |nos )?(?:conviene|recomiend\p{L}*|aconsej\p{L}*|sugier\p{L}*)
  (?:kya|kaunsa|kaun sa|kaunsi|kaun si|konsa) (?:\p{L}+ ){0,2}(?:sahi|behtar|best|accha|achha|sasta|theek) (?:rahega|rahegi|hoga|hai|padega)
  (?:क्या|कौन ?सा|कौन ?सी) (?:[\p{L}\p{M}]+ ){0,2}(?:सही|बेहतर|अच्छा|सस्ता|ठीक) (?:रहेगा|रहेगी|होगा|है|पड़ेगा)
`);

/** "Which is best for me?": the ways there are, of which the choice is theirs. */
export const asksBest = (text: string): boolean => best.test(plainly(text, mostRead));

const littleByLittle = phrases(String.raw`
  (?:a )?(?:little|bit) by (?:little|bit)|in (?:small |little |tiny )?(?:bits|pieces|chunks)|small(?:er)? payments|pay (?:a little|a bit) at a time|(?:a (?:little|bit)|something|some) (?:each|every|per|a) (?:month|week|time|payday)
  (?:pagar(?:les?|lo|la)? |ir (?:pagando|abonando) |de |de a |a )poqu?it[oa]s?(?: a poqu?it[oa]s?)?|poco a poco|de a poco|(?:un )?poqu?it[oa] (?:cada|al|por) (?:mes|semana|quincena)
  (?:thod[aei]|thor[aei])[ -](?:thod[aei]|thor[aei])(?: kar ?ke)?|chh?ot[aei][ -]chh?ot[aei] (?:hiss|kis|tukd|payment|amount)\p{L}*|छोट[ाेी][ -]छोट[ाेी] (?:हिस्स|किस्त|टुकड़)[\p{L}\p{M}]*|(?:(?:har|per) (?:mahine|month|hafte|week) )?(?:thod[aei]|kuch)(?: na kuch| bahut)? (?:har|per) (?:mahine|month|hafte|week)|(?:har|per) (?:mahine|month|hafte|week) (?:kuch|thod[aei])(?: na kuch| bahut)?
  थोड़[ाेी][ -]थोड़[ाेी](?: करके)?|हर (?:महीने|हफ़्ते|हफ्ते) (?:कुछ|थोड़[ाेी])(?: न कुछ| बहुत)?|(?:कुछ|थोड़[ाेी])(?: न कुछ| बहुत)? हर (?:महीने|हफ़्ते|हफ्ते)
`);

/** "A little each month": in parts, and so little that the sum is theirs to name. */
export const saysLittle = (text: string): boolean => littleByLittle.test(plainly(text, mostRead));

const inParts = phrases(String.raw`
  in parts|(?:en|por|con|a) (?:abon(?:os|itos)|pag(?:os|uitos) (?:chi(?:cos|quitos)|peque[ñn]os)|cuotas|plazos|mensualidades)|ir (?:abonando|pagando)
  kisht?on? (?:me|mein)|kist\p{L}* (?:me|mein)|क़?िस्तों में|क़?िस्त में
`);

/** "EMI banwani hai": it is to be paid in parts, and nothing of a plan is changed. */
const makesParts = phrases(String.raw`
  (?:kist|kisht|qist|emi|instal?ment)\p{L}*(?: (?:me|mein|par|pe))? (?:ban|bandh|baandh|kar[aw]|lag[aw]|chal[aw]|shuru)\p{L}*(?: \p{L}+)? (?:hain?|h|chah\p{L}*|do|dijiye|sakt\p{L}*)(?: (?:mujhe|mujhko|mere ?ko|me ?ko|hume))?
  (?:क़?िस्त|कि़स्त|ईएमआई|इएमआई)[\p{L}\p{M}]*(?: (?:में|पर|पे))? (?:बन|बंध|बाँध|बांध|कर[ाव]|लग[ाव]|चल[ाव]|शुरू)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)? (?:है|हैं|चाह[\p{L}\p{M}]*|दो|दीजिए|सकत[\p{L}\p{M}]*)
`);

const ofTax = phrases(String.raw`
  (?:gst|vat|tax(?:es)?|iva|impuestos?|जीएसटी|टैक्स)(?: [\p{L}\p{M}]+){0,3} (?:included|in (?:it|that|this)|incluid[oa]s?|incluye|bhi|jud[ai]|shaa?mil|h|hai|भी|शामिल|जुड़[ाी]|है)
  (?:includes?|including|with|incluye|con) (?:the |el |los )?(?:gst|vat|tax(?:es)?|iva|impuestos?)
`);

const itemised = phrases(String.raw`
  (?:an? |the )?(?:breakdown|itemi[sz]ation|itemi[sz]ed (?:bill|statement|list))|break (?:it|that|this) down
  (?:el |un )?(?:desglose|detalle de (?:lo que debo|la deuda|la cuenta|los cargos|los cobros))|desgl[oó]s\p{L}*
  (?:poora |pura )?(?:hisaa?b(?: kitaa?b)?|vivara?n|byo+ra|biyora)|(?:पूरा )?(?:हिसाब(?: किताब)?|विवरण|ब्यौरा|ब्योरा)
`);
/** What is a paper, and no telling of how it is made up. */
const asPaper = phrases(String.raw`
  statements?|documents?|papers?|pdf|copy|copies|documentos?|papeles|estado de cuenta|copia|kaa?ga[zj]\p{L}*|dast?avez\p{L}*|saboot|sabut|pramaa?n\p{L}*|contract|agreement
  काग़?ज़?[\p{L}\p{M}]*|दस्तावेज़?[\p{L}\p{M}]*|स्टेटमेंट|सबूत|प्रमाण|कॉपी|अनुबंध
`);

const surprise = phrases(String.raw`
  no manches|no mames|no inventes|h[ií]jole|[oó]rale|a poco|(?:es |eso es |y eso )?tant[oi]s?(?: dinero)?|qu[eé] caro|(?:es )?un chorro|madre m[ií]a|la flauta|a la madre|ay dios(?: m[ií]o)?|jol[ií]n(?:es)?|carajo
  that much|(?<!thank you |thanks |thnx |ty )so much|wow|whoa|holy (?:cow|crap|moly)|omg|oh my(?: god)?|damn|dang|yikes|jeez|geez|no way|seriously
  itna(?: zyada| sara)?|itne|baap re(?: baap)?|arre baap re|hai ram|इतना(?: ज़्यादा| सारा)?|बाप रे
`);
const mostOfSurprise = 6;
/** "Itna ek saath nahi" is too much at once, and no wonder how it came to be so much. */
const isAmazed = (said: string): boolean =>
  wordsIn(said) <= mostOfSurprise && surprise.test(said) && !saysNotAll(said);

const closing = phrases(String.raw`
  (?:mark|call|consider|count|report|show|list|put)(?:s|ed)? (?:it|this|that|me|(?:my|the) (?:account|debt|bill|balance)) (?:down )?(?:as )?(?:paid(?: in full| off)?|settled|closed|satisfied|done)
  (?:marca|pon|registr[ae]|d[ae]|dej[ae]|anota)[ns]? (?:la (?:cuenta|deuda) |todo )?(?:como|por) (?:pagad[oa]|liquidad[oa]|saldad[oa]|cerrad[oa]|terminad[oa])
  (?:full |poora |pura )?(?:paid|clear|settled?|closed?|chukta) (?:mark|likh|dikha|maan)(?: \p{L}+)?|(?:पूरा |फुल )?(?:पेड|क्लियर|चुकता|सेटल्?ड?) (?:मार्क|लिख|दिखा|मान)[\p{L}\p{M}]*
  (?:and|then) (?:that'?s (?:it|all)|we'?re (?:done|even|good|square|finished)|i'?m (?:done|out)|done|it'?s (?:over|done|settled|closed)|call it (?:even|quits|a day)|close (?:it|the account|this))
  y (?:con eso )?(?:ya(?: (?:estuvo|est[aá]|quedamos|qued[oó]|listo|se acab[oó]|no debo nada|cerramos))?|listo|se acab[oó]|quedamos (?:a mano|en paz|bien)|en paz|a mano|cerramos|cierran|asunto (?:arreglado|cerrado|terminado)|lo (?:cerramos|dejamos ah[ií]|damos por (?:terminado|pagado|cerrado)))
  (?:aur|phir|bas) (?:khatam|khattam|bas|baat khatam|case band|hisaab (?:barabar|saaf|khatam)|ho gaya)
  (?:और|फिर|बस) (?:ख़?त्म|बस|बात ख़?त्म|हिसाब (?:बराबर|साफ़?))
`);
/** The same in words that leave no doubt of it, on whatever day it is paid. */
const outright = phrases(String.raw`
  call it (?:quits|even|square)|we(?:'?re| are| will be|'ll be) (?:even|square|quits)
  (?:ya )?no se hable m[aá]s|aqu[ií] no (?:ha pasado|pas[oó]) nada|(?:todos )?(?:estamos|quedamos|quedemos) (?:en paz|a mano|iguales)|santas pascuas|asunto (?:arreglado|resuelto|concluido|terminado|cerrado)|borr[oó]n y cuenta nueva
  (?:hisaa?b(?: kitaa?b)?|mamla|maamla|kissa) (?:barabar|saaf|saf|khatam|khattam)|baat (?:khatam|khattam)|(?:हिसाब(?: किताब)?|मामला|क़?िस्सा) (?:बराबर|साफ़?|ख़?त्म)|बात ख़?त्म
`);
const paidAlready = phrases(String.raw`
  paid|sent|gave|transferred|pagu[eé]|di|deposit[eé]|mand[eé]|abon[eé]|transfer[ií]|liquid[eé]|diya|bheja|chuka(?: diya)?|दिया|भेजा|चुका
`);

const plea = phrases(String.raw`
  no sea[ns]? (?:as[ií]|mal[oa]s?|mala onda|cod[oa]s?|gach[oa]s?|ingrat[oa]s?)|[eé]che(?:n)?me (?:la|una) man(?:o|ita)|h[aá]ga(?:n)?me (?:el )?(?:paro|valer|un favorcito)|ay[uú]deme tant(?:o|ito)|(?:un )?[uú]ltimo precio
  (?:come on|c'?mon|be (?:nice|kind|reasonable)|have a heart|help me out here|work with me)
  (?:thoda|kuch) (?:to )?(?:reham|raham|daya|samjho|samjhiye|adjust)\p{L}*(?: \p{L}+)?|(?:थोड़ा|कुछ) (?:तो )?(?:रहम|दया|समझ)[\p{L}\p{M}]*
`);

const left = phrases(String.raw`
  (?:how much|what) (?:would|will|do|does|is|'d)?(?: \p{L}+){0,3} (?:left|remain\p{L}*|still owe|owe (?:after|then)|the rest)
  cu[aá]nto (?:me |nos |le )?(?:queda\p{L}*|falta\p{L}*|resta\p{L}*|deber[ií]a|sobra\p{L}*)|qu[eé] (?:me )?(?:quedar[ií]a|faltar[ií]a)
  kitna (?:bach\p{L}*|baa?ki|reh)(?: \p{L}+){0,2}|कितना (?:बच[\p{L}\p{M}]*|बाक़?ी|रह)
`);
const ofPart: readonly IntentName[] = [
  "ask_settlement",
  "ask_balance",
  "promise_to_pay",
  "pay_now",
  "unclear",
  "propose_plan",
];

const onlyPart = phrases(String.raw`
  (?:not|no) (?:all|everything|the whole (?:thing|lot|amount))(?: of it)?|all no
  tod[oa] no|no (?:puedo )?tod[oa]|completo no|(?:nada m[aá]s|nom[aá]s) (?:una )?parte
  (?:poora|pura|sab|sara) nahi+n?|(?:पूरा|सब|सारा) नहीं
`);
const paysNow = phrases(String.raw`
  (?:(?:what )?if|suppose) i (?:pay|give|send|do|put)|can i (?:just )?pay|si (?:yo )?(?:le |les |te )?(?:pago|doy|abono|deposito|mando|transfiero)|(?:agar|to|toh) (?:main )?.{0,20}(?:de du|de dun|de doon|dunga|dungi|bhar du)|अगर (?:मैं )?.{0,20}(?:दे दूँ|दे दूं|भर दूँ)
`);
const lessAsked = phrases(String.raw`
  settle\p{L}*|discount\p{L}*|less|lower|reduc\p{L}*|forg[ie]\p{L}*|waive\p{L}*|close\p{L}*|clear\p{L}*|final|done|over|even|square|off|quits|delete\p{L}*|finish\p{L}*
  descuento|rebaja|menos|quita\p{L}*|liquid\p{L}*|perdon\p{L}*|condon\p{L}*|cerr\p{L}*|cierr\p{L}*|terminad\p{L}*|acab\p{L}*|pagad[oa]|mano|paz|listo|salda\p{L}*|baj\p{L}*|borr\p{L}*|muere|ya
  kam|chhoot|maaf|khatam|band|chhod\p{L}*|barabar|saaf|कम|छूट|माफ़?|ख़?त्म|बंद
`);
const wouldBe = phrases(String.raw`
  how much (?:would|is|will)|what would (?:it|that)|cu[aá]nto (?:ser[ií]a|es|saldr[ií]a|sale|quedar[ií]a|queda|pagar[ií]a|me toca|tendr[ií]a)|de a cu[aá]nto|kitna (?:hoga|padega|banega|aayega)|कितना (?:होगा|पड़ेगा|बनेगा|आएगा)
`);
const fewBesideDay = 3;

const slower = phrases(String.raw`
  (?:can|could|please|pls|would)? ?(?:you )?(?:speak|talk|go|write|slow)(?: a bit| a little)? (?:slower|more slowly|slowly|down)|slow down|one (?:thing|step) at a time
  (?:hable\p{L}*|habla\p{L}*|vaya\p{L}*|ve|m[aá]s|escrib\p{L}*|d[ií]ga\p{L}*)(?: \p{L}+)?(?: un poco)?(?: m[aá]s)? (?:despacio|despacito|lento|lentito|calma)|con calma|por partes
  (?:aasaan|asan|aasan|simple|saral|seedhi|sidhi) (?:bhasha|bhasa|hindi|shabdo\p{L}*|words?|tarike|tareeke)(?: \p{L}+){0,3}|(?:आसान|सरल|सीधी) (?:भाषा|हिंदी|हिन्दी|शब्दों|तरीक़?े)(?: [\p{L}\p{M}]+){0,3}
  (?:dheere|dhire|aaram se|araam se)(?: dheere| dhire)?(?: \p{L}+){0,2}|(?:धीरे|आराम से)(?: धीरे)?(?: [\p{L}\p{M}]+){0,2}
`);

/** "Could you speak more slowly?" */
export const asksSlower = (text: string): boolean =>
  slower.test(plainly(text, mostRead)) && wordsIn(text) <= mostOfSlower;
const mostOfSlower = 8;

const knows = phrases(String.raw`
  (?:yeah |yes |ok )?(?:i know(?:,? i know)?|i'?m aware)|(?:s[ií],? )?ya (?:lo )?s[eé]|(?:haan )?(?:mujhe )?pata hai|मुझे पता है|पता है|ni modo|(?:entonces|pues) nada|olv[ií]d[ea]lo|oh well|never ?mind|forget it|kya kar(?:ein|e|en)|क्या करें
`);
const putsOff = phrases(String.raw`
  (?:i'?ll|i will|let me) (?:see|think(?: about it)?|check|figure it out|get back to you|let you know)(?: (?:later|soon|when i can|about it))?|(?:i )?(?:don'?t|do not) know (?:when|yet)|not sure (?:when|yet)|later
  (?:ya |ah[ií] |luego |despu[eé]s |al rato |ma[ñn]ana )(?:le |les |te |lo |nos )?(?:veo|vemos|aviso|digo|hablo|checo|escribo|confirmo|vamos viendo)|(?:d[eé]jeme|deje|dejame|d[eé]jame) (?:ver(?:lo)?|pensar(?:lo)?|checar(?:lo)?|consultar(?:lo)?|revisar(?:lo)?)|(?:todav[ií]a |a[uú]n )?no (?:s[eé]|sabr[ií]a)(?: decirle)? (?:cu[aá]ndo|todav[ií]a|a[uú]n)|luego|al rato
  (?:baad me|baad mein|sochke|soch ke|soch kar|dekh ke|dekhte hain|dekhta hoon|dekhti hoon)(?: \p{L}+){0,2}|(?:abhi )?pata nahi (?:kab|abhi)|(?:बाद में|सोचकर|देखते हैं|देखता हूँ|देखती हूँ)(?: [\p{L}\p{M}]+){0,2}|पता नहीं कब
`);
const mostOfPuttingOff = 6;

/** "I know, I know", "luego veo": they will come to it, and name nothing yet. */
export const saysLater = (text: string): boolean =>
  wordsIn(text) <= mostOfPuttingOff &&
  (knows.test(plainly(text, mostRead)) || putsOff.test(plainly(text, mostRead)));
const ofLater: readonly IntentName[] = [
  "unclear",
  "report_payment",
  "smalltalk",
  "confirm_identity",
  "accept_offer",
  "thanks",
  "repeat",
];

const meansOnly = (intents: readonly Intent[], names: readonly IntentName[]): boolean =>
  intents.every(({ name }) => names.includes(name));

const guessedOfBest: readonly IntentName[] = [
  "unclear",
  "ask_consequences",
  "set_preference",
  "ask_payment_methods",
  "ask_settlement",
  "ask_balance",
];
const beside: readonly IntentName[] = [
  "unclear",
  "reject_offer",
  "smalltalk",
  "ask_balance",
  "repeat",
  "accept_offer",
  "thanks",
];
const ofQuestions: readonly IntentName[] = [
  "unclear",
  "ask_balance",
  "ask_payment_methods",
  "ask_consequences",
  "thanks",
  "greet",
];

const only = (name: IntentName): readonly Intent[] => [{ name, confidence: 1 }];

/** The one sum, in no rhythm and (but outright) on no day, that is to close it all: "250 and you mark it paid". */
export function sumThatCloses({ values }: Pick<Understood, "values">, text: string): Value | null {
  const said = plainly(text, mostRead);
  const sums = values.filter(({ kind }) => kind === "money");
  const [sum, more] = sums;
  const ever = outright.test(said) && !saysRest(said);
  const others = values.filter(({ kind }) => kind !== "money" && !(ever && kind === "date"));
  if (sum === undefined || more !== undefined || others.length > 0) return null;
  const at = placeIn(said, sum.text.normalize("NFC"));
  const ends = at + sum.text.length;
  const rest = said.slice(ends);
  if (at < 0 || !(closing.test(rest) || (ever && outright.test(rest)))) return null;
  return paidAlready.test(said.replace(closing, " ")) ? null : sum;
}

/** Where it is all that is owed, they pay it and ask for nothing less. */
const forAll: readonly Intent[] = [
  ...only("ask_settlement"),
  { name: "promise_to_pay", confidence: 0.5 },
];

/** "250 and we are done": it is for all of it. */
function closesWith(conversation: Conversation, understood: Understood, text: string) {
  if (understood.intents.some(({ name }) => name === "report_payment")) return null;
  const each = conversation.asked?.question ?? "";
  // In a plan that they have in mind, or asked how much each time, it is that of each time.
  const ofPlan = conversation.wish?.kind === "plan" || /^(?:amount|means)/.test(each);
  return ofPlan ? null : sumThatCloses(understood, text);
}

/** "Why is the last one less?", of what was read back. */
const asksUnlike = phrases(String.raw`
  why (?:is|are|does)(?: \p{L}+){1,4} (?:less|more|lower|higher|smaller|bigger|different)
  por ?qu[eé](?: \p{L}+){1,4} (?:menos|m[aá]s|menor|mayor|distint[oa]|diferente)
  (?:aakhri|akhri|last)(?: \p{L}+){1,3} (?:kam|zyada|alag) (?:kyu+n?|kyon)|(?:kyu+n?|kyon)(?: \p{L}+){0,4} (?:kam|zyada|alag)
  क्यों(?: [\p{L}\p{M}]+){0,4} (?:कम|ज़्यादा|अलग)|(?:कम|ज़्यादा|अलग) क्यों
`);
/** "What dates are those?", "how much is the second one?", of what was read back. */
const asksOfTerms = phrases(String.raw`
  (?:what|which) (?:dates?|days?) (?:are|were|is|would|will)(?: \p{L}+){0,3}|(?:how much|when)(?: is|'s| was| will| would)(?: be)? the (?:first|second|third|fourth|last|next)(?: (?:one|payment|instal?ment))?(?: be)?
  (?:qu[eé]|cu[aá]les) (?:fechas|d[ií]as) (?:son|ser[ií]an)|(?:cu[aá]nto|cu[aá]ndo) (?:es|ser[ií]a|toca|vence) (?:el|la) (?:primer[oa]?|segund[oa]|tercer[oa]?|[uú]ltim[oa])(?: pago| cuota)?
  (?:pehli|doosri|dusri|teesri|tisri|aakhri|akhri)(?: wali)?(?: kist| emi)? (?:kitne? ki|kitni|kab)|(?:kaun|kon)(?: ?s[ei])? (?:taa?rikh|tareekh|date|din)\p{L}*(?: ko)?(?: \p{L}+)?
  (?:पहली|दूसरी|तीसरी|आख़?िरी)(?: वाली)?(?: किस्त)? (?:कितने की|कितनी|कब)|कौन ?स[ीे] (?:तारीख़?|तारीख़?ें|दिन)
`);

/** "Give me in writing that I owe nothing after it": a paper, and no question of the balance. */
const closureOnPaper = phrases(String.raw`
  (?:in writing|on paper|a letter|confirmation)(?: \p{L}+){0,4} (?:(?:i|we) (?:don'?t |won'?t |will not |do not )?owe (?:nothing|anything|no more)|nothing (?:more|else|left)|(?:it|this) is (?:closed|settled|done|over))(?: \p{L}+)*
  (?:por escrito|una carta)(?: \p{L}+){0,5} (?:no (?:les |le )?debo (?:nada|m[aá]s)|ya no debo|queda (?:cerrad|saldad|liquidad)\p{L}*)(?: \p{L}+)*
  (?:likh ?ke|likh ?kar|likhit(?: me| mein)?|letter)(?: \p{L}+){0,6} (?:kuch|koi|paisa|paise|bakaya)(?: \p{L}+){0,2} (?:nahi+n?|nai|nhi|na)(?: \p{L}+)*
  (?:लिख ?के|लिख ?कर|लिखित(?: में)?)(?: [\p{L}\p{M}]+){0,6} (?:कुछ|कोई|पैसा|पैसे|बकाया)(?: [\p{L}\p{M}]+){0,2} नहीं(?: [\p{L}\p{M}]+)*
`);
const ofUnlike: readonly IntentName[] = [
  "unclear",
  "ask_settlement",
  "ask_breakdown",
  "ask_consequences",
  "ask_balance",
  "ask_due_date",
  "reject_offer",
  "repeat",
];

/** Which way is best, or which we would: what is left to us, and nothing else. */
function askedOfUs(
  { pending }: Conversation,
  understood: Understood,
  text: string,
): Understood | null {
  const said = plainly(text, mostRead);
  const sums = understood.values.some(({ kind }) => kind === "recurrence" || kind === "date");
  if (ofTax.test(said) && isQuestion(text) && !sums && understood.intents.length < 2) {
    return { ...understood, intents: only("ask_breakdown"), values: [] };
  }
  if (understood.values.length > 0) return null;
  if (closureOnPaper.test(said)) return { ...understood, intents: only("ask_documents") };
  const unlike = pending !== null && (asksUnlike.test(said) || asksOfTerms.test(said));
  if (unlike && meansOnly(understood.intents, ofUnlike)) {
    return { ...understood, intents: only("repeat") };
  }
  if (asksBest(text) && pending === null && meansOnly(understood.intents, guessedOfBest)) {
    return { ...understood, intents: only("unclear") };
  }
  if (!leavesItToUs(text)) return null;
  return { ...understood, intents: only(pending === null ? "propose_plan" : "accept_offer") };
}

/** The message with what it says in a set way put right, of one who may speak of the debt. */
export function withSetWays(
  conversation: Conversation,
  understood: Understood,
  text: string,
): Understood {
  const { verification, pending, notes } = conversation;
  const { intents, signals, values } = understood;
  const said = plainly(text, mostRead);
  const ofPapers = signals.length > 0 && signals.every(({ name }) => name === "request_proof");
  if (verification.kind === "verified" && ofPapers)
    return withParts(conversation, understood, said);
  if (verification.kind !== "verified" || signals.length > 0) return understood;
  const closes = closesWith(conversation, understood, text);
  if (closes !== null) {
    const offered = values.map((one): Value =>
      one === closes ? { ...closes, role: "offer" } : one,
    );
    return { ...understood, intents: forAll, values: offered };
  }
  if (asksSource(text)) return { ...understood, intents: only("unclear") };
  const ours = askedOfUs(conversation, understood, text);
  if (ours !== null) return ours;
  const amazed = isAmazed(said) && pending === null && values.length === 0;
  const told = conversation.said?.some((one) => one === "balance" || one === "balance-again");
  if (amazed && told === true && meansOnly(intents, beside)) {
    return { ...understood, intents: only("ask_breakdown") };
  }
  if (plea.test(said) && values.length === 0 && notes.includes("haggled")) {
    return { ...understood, intents: only("ask_settlement") };
  }
  const part = values.some(({ kind, role }) => kind === "money" && role === "offer");
  if (part && left.test(said) && meansOnly(intents, ofPart)) {
    return { ...understood, intents: only("promise_to_pay") };
  }
  const counts = values.length > 0 && values.every(({ kind }) => kind === "count");
  // "Could you put it on 6 instalments": so many, whatever else was not caught.
  const asked = counts && wouldBe.test(said) && meansOnly(intents, ofQuestions);
  if (asked || (counts && pending === null && meansOnly(intents, ["unclear"]))) {
    return { ...understood, intents: only("propose_plan") };
  }
  if (counts && !lessAsked.test(said) && meansOnly(intents, ofPart) && pending === null) {
    return { ...understood, intents: only("propose_plan") };
  }
  const sums = values.filter(({ kind }) => kind === "money");
  const regular = values.some(({ kind }) => kind === "recurrence" || kind === "count");
  const once = part && sums.length === 1 && !regular && !notes.includes("haggled");
  const forNow = once && isForNow(text, sums[0]?.text ?? "") && paysNow.test(said);
  if (once && onlyPart.test(said) && meansOnly(intents, [...ofPart, "reject_offer"])) {
    return { ...understood, intents: only("promise_to_pay") };
  }
  if (forNow && !lessAsked.test(said) && meansOnly(intents, ofPart)) {
    return { ...understood, intents: only("promise_to_pay") };
  }
  const beyondDay = values.reduce((rest, one) => rest.replace(one.text, " "), said);
  const isDay = values.length > 0 && values.every(({ kind }) => kind === "date");
  if (isDay && pending === null && wordsIn(beyondDay) <= fewBesideDay) {
    if (meansOnly(intents, ["confirm_identity", "unclear", "greet", "accept_offer"])) {
      return { ...understood, intents: only("promise_to_pay") };
    }
  }
  const open = pending !== null || values.length > 0;
  if (!open && asksSlower(text) && meansOnly(intents, ["repeat", "set_preference", "unclear"])) {
    return { ...understood, intents: only("unclear") };
  }
  if (!open && (saysLater(text) || asksSlower(text)) && meansOnly(intents, ofLater)) {
    return { ...understood, intents: only("unclear") };
  }
  return withParts(conversation, understood, said);
}

const fewOfLittle = 4;
/** They will pay, with neither a sum nor a day: in parts, where they say so. */
const ofPromise: readonly IntentName[] = [...ofQuestions, "promise_to_pay"];
const denies = phrases(String.raw`
  not|no|don'?t|dont|won'?t|wont|never|without|sin|nunca|nahi+n?|nhi|mat|bina|नहीं|मत|बिना
`);
const guessedOfParts: readonly IntentName[] = ["unclear", "change_due_date", "ask_more_time"];

/** In parts and no figure, or how the sum is made up. */
function withParts({ pending }: Conversation, understood: Understood, said: string): Understood {
  const { intents, values } = understood;
  // "Thoda thoda", and no more: little at a time, and no other day.
  const alone = pending === null && wordsIn(said) <= fewOfLittle && littleByLittle.test(said);
  if (alone && meansOnly(intents, ["ask_more_time"])) {
    return { ...understood, intents: only("propose_plan") };
  }
  const others = intents.filter(({ name }) => name !== "unclear");
  const ofParts = values.length > 0 || denies.test(said) ? ofQuestions : ofPromise;
  if (
    (littleByLittle.test(said) || inParts.test(said)) &&
    pending === null &&
    meansOnly(intents, ofParts)
  ) {
    const left = others.filter(({ name }) => name !== "promise_to_pay");
    return { ...understood, intents: [...left, ...only("propose_plan")] };
  }
  if (makesParts.test(said) && pending === null && meansOnly(intents, guessedOfParts)) {
    return { ...understood, intents: only("propose_plan") };
  }
  const asked = intents.some(({ name }) => name === "ask_breakdown");
  if (itemised.test(said) && !asked && !asPaper.test(said)) {
    const left = others.filter(({ name }) => name !== "ask_documents");
    return { ...understood, intents: [...left, ...only("ask_breakdown")] };
  }
  return understood;
}

const lost = phrases(String.raw`
  (?:i )?(?:don'?t|do not|can'?t|cannot) (?:really |even )?(?:understand|know(?: (?:much|anything))?|get|follow) (?:any of |about |how )?(?:this|these|that|it|all this|(?:this |these )?(?:things|stuff|technology|computers?|phones?))|(?:i'?m )?(?:not good|no good|hopeless|useless) with (?:this|these|computers?|phones?|technology|money)|(?:i'?m )?(?:too old|confused|lost|all confused)
  no (?:le |les |lo |la )?(?:s[eé]|entiendo|comprendo|ubico)(?: (?:nada|bien|mucho|muy bien))? (?:de|a|con) (?:est[aeo]s?|es[aeo]s?|la|los|el)(?: (?:cosas?|tel[eé]fonos?|celular(?:es)?|tecnolog[ií]as?|aparatos?|internet|computadoras?|mensajes?))?
  (?:ya )?(?:estoy|soy)(?: muy| ya)? (?:grande|viej[oa]|mayor|confundid[oa]|perdid[oa])|me (?:confund[oeií]\p{L}*|hago bolas|enredo|revuelvo|pierdo)
  (?:mujhe |mere )?(?:ye |yeh |kuch |sab |in cheezon (?:ka|ki) )*(?:samajh|samaj) (?:me |mein )?(?:nahi|nahin|nhi) (?:aata|aa raha|aaya|aati)|main (?:budha|budhi|boodha|boodhi|buzurg)
  (?:मुझे )?(?:यह |ये |कुछ |सब )*समझ (?:में )?नहीं (?:आता|आ रहा|आया|आती)
`);

/** "I don't know about these things": who is lost is given time, and a person. */
export const saysLost = (text: string): boolean => lost.test(plainly(text, mostRead));

const allTheyCan = phrases(String.raw`
  (?:i )?(?:really |just )?(?:can'?t|cannot) (?:do|pay|give|manage|go)? ?(?:any )?(?:more|higher)(?: than that| than this)?|(?:that'?s|thats|it'?s) (?:all|the most|the best|everything) (?:that )?i (?:can|have|got|could)(?: \p{L}+)?
  (?:ya )?no (?:le )?(?:puedo|alcanzo|me alcanza|tengo)(?: a)?(?: dar| pagar| ofrecer)?(?:le)? (?:para )?m[aá]s(?: que eso| de eso)?|es (?:lo (?:[uú]nico|m[aá]ximo|m[aá]s)|todo lo)(?: m[aá]s)?(?: que)? (?:puedo|tengo|alcanzo|le puedo)(?: \p{L}+)?|hasta ah[ií] (?:llego|puedo|me alcanza)
  (?:isse|is se|usse) zyada (?:nahi|nahin|nhi)(?: \p{L}+){0,3}|bas itna hi(?: \p{L}+){0,3}|(?:इससे|उससे) ज़्यादा नहीं(?: [\p{L}\p{M}]+){0,3}|बस इतना ही(?: [\p{L}\p{M}]+){0,3}
`);
const mostOfAll = 8;

/** "I can't do more": what they named is their last word. */
export const saysAllTheyCan = (text: string): boolean =>
  allTheyCan.test(plainly(text, mostRead)) && wordsIn(text) <= mostOfAll;
