/** What people say in a set way, whatever it was taken for: that they owe it, ask whether they do, haggle, or refuse. */

import { consults } from "../answers/consults.ts";
import { inFewWords, phrases, plainly, wordsBesideFigures } from "../../words/phrases.ts";
import type { Jurisdiction } from "@forbear/accounts";
import type { Conversation } from "../../conversation.ts";
import type { IntentName, Signal, SignalName, Understood, Value } from "../../meaning.ts";
import { asideIn } from "../questions/asides.ts";
import { isQuestion } from "../questions-in.ts";
import { withExpected, withHistory } from "../questions/expected.ts";
import { asksIfCame, asksIfGot, isGuessBeside } from "../questions/payment-came.ts";
import { wantsLetterOncePaid } from "../questions/letter-wished.ts";
import { countedOf } from "../questions/how-many.ts";
import { withNeedAsked } from "../questions/comes-of-it.ts";
import { withDearInterest } from "../questions/interest-dear.ts";
import { withReading } from "../contact/reads-badly.ts";
import { withoutMockery } from "../taunts.ts";
import { asksHowTaken, asksWhatElse } from "../questions/what-else.ts";
import { asksWaysOnly } from "../questions/ways-asked.ts";
import { asksOfRest, withWhatIf } from "../questions/what-if.ts";
import { saysThatDay } from "../wishes/when-words.ts";
import { pattern } from "../../words/pattern.ts";

const mostRead = 200;

const nothingOwed = phrases(
  "(?:i|we) (?:don'?t|do not|dont|no longer) (?:even )?owe (?:you |u )?(?:anything|nothing|a thing|any ?more)|(?:i|we)(?:'?m| am| are)? (?:all )?(?:owe|owing) (?:you |u )?(?:nothing|zero|nada|0|nil)|(?:nothing|zero|0|nil)(?:'?s| is)? (?:owed|owing|due|left to pay|outstanding|to pay)|(?:balance|it|that|debt)(?:'?s| is| are)? (?:zero|nil|0|nothing|paid off|cleared)|(?:am|are) (?:i|we) (?:all )?(?:paid up|clear|square|settled|done paying|up to date)|(?:i'?m|we'?re|we are|i am) (?:all )?(?:paid up|square|in the clear)|no (?:les? |te )?debo nada|debo (?:cero|nada|0)|(?:ya )?(?:qued[oóa]|est[aá]|estoy) en (?:ceros?|0)|(?:kuch|koi paisa) (?:bhi )?(?:nahi|nahin|nhi) dena|(?:kuch|koi paisa) (?:bhi )?dena (?:to )?(?:nahi|nahin|nhi)|(?:zero|0|kuch nahi|koi nahi) (?:bakaya|baaki|baki)|(?:bakaya|baaki|baki) (?:zero|0|kuch nahi|nahi)|(?:कुछ|कोई पैसा) (?:भी )?(?:नहीं देना|देना नहीं|देना तो नहीं)|(?:बकाया|बाकी|बाक़ी) (?:ज़ीरो|जीरो|शून्य|कुछ नहीं|नहीं)|(?:ज़ीरो|जीरो|शून्य) (?:बकाया|बाकी|बाक़ी)",
);
const tag = pattern(
  String.raw`(?:(?<!\p{L})(?:right|correct|yeah|yes|then|huh|is that right|verdad|cierto|no|eh|o qu[eé]|na|hai na|kya|sahi)|है ना|ना|क्या|सही)[^\p{L}\p{M}\p{N}]*$`,
);
/** "I paid it last year": they tell why, and so contest it. */
const tellsWhy = pattern(
  String.raw`(?<!\p{L})(?:because|since i|paid (?:it|this|that|you|them|off|in|by)|already|never|not mine|porque|ya (?:pag|liquid)\p{L}*|nunca|pehle hi|de diya|chuka|kabhi|mera nahi)(?!\p{L})|क्योंकि|दे दिया|चुका|कभी`,
);

/** "So I owe zero, right?": they ask what is left, and contest nothing yet. */
export function asksIfNothing(text: string): boolean {
  const said = plainly(text, mostRead);
  if (!nothingOwed.test(said) || tellsWhy.test(said)) return false;
  return isQuestion(said) || tag.test(said.trim());
}

const sureBesideQuestion = 0.95;
const besideQuestion: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "hardship",
  "asks_if_ai",
  "request_proof",
]);

const isOwn = ({ name, confidence }: Signal): boolean =>
  besideQuestion.has(name) && confidence < sureBesideQuestion;

const payoff = phrases(
  "(?:what'?s|what is|whats|how much is|give me|need|get) (?:the|my|a) (?:exact )?pay ?-?off(?: amount| figure| balance)?|how much (?:to|would it (?:take|be) to|do i need to) (?:pay (?:it|this|everything) off|clear it|close it)|cu[aá]nto (?:es|ser[ií]a) para liquidar|kitn[ae] (?:mein|me|de kar) (?:band|khatam|close)",
);

const ofInterest = phrases(
  "(?:what|which|how much)(?:'?s| is| kind of)? (?:the |my |your )?interest(?: rate)?|interest (?:rate )?(?:are|r|do) (?:you|u|they)|(?:qu[eé]|cu[aá]l|cu[aá]nto)(?: es)?(?: el| la)?(?: de)?(?: tasa de)? inter[eé]s(?:es)?|(?:kitna|kitni|kya) (?:byaj|byaaj|interest)|(?:कितना|कितनी|क्या) (?:ब्याज|इंटरेस्ट)",
);

/** "What interest do you charge?", beside what else they ask: how the balance is made up. */
function withInterest(understood: Understood, text: string): Understood {
  const { intents, signals } = understood;
  const asked = intents.some(({ name }) => name === "ask_breakdown");
  if (asked || signals.length > 0 || !ofInterest.test(plainly(text, mostRead))) return understood;
  const left = intents.filter(({ name }) => name !== "unclear");
  return { ...understood, intents: [...left, { name: "ask_breakdown", confidence: 1 }] };
}

const besidePayment: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "ask_receipt",
  "ask_breakdown",
  "ask_balance",
  "ask_due_date",
  "payment_problem",
  "confirm_identity",
  "report_payment",
]);

/** "Is it cleared?": of a payment of theirs, and contested by nothing yet. */
function ofPayment(understood: Understood): Understood {
  const others = understood.intents.filter(({ name }) => !besidePayment.has(name));
  return {
    ...understood,
    signals: understood.signals.filter((signal) => !isOwn(signal) && !isGuessBeside(signal)),
    intents: [{ name: "report_payment", confidence: 1 }, ...others],
  };
}

const besideTaking: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "ask_creditor",
  "ask_documents",
  "ask_due_date",
]);

/** "Which account does it come out of?": how it is paid, and not whose it is. */
function withTaking(understood: Understood, text: string): Understood {
  const { signals, intents, values } = understood;
  const ofIt = intents.every(({ name }) => besideTaking.has(name)) && values.length === 0;
  if (!ofIt || signals.length > 0 || !asksHowTaken(text)) return understood;
  return { ...understood, intents: [{ name: "ask_payment_methods", confidence: 1 }] };
}

const beside: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_balance",
  "ask_due_date",
  "promise_to_pay",
  "propose_plan",
]);

const howToPay = phrases(String.raw`
  (?:mode|method|way|means)s? (?:of|for|to) (?:payment|pay(?:ing)?)|payment (?:mode|method|option|link)s?|(?:send|give|share|text|forward) (?:me |us )?(?:(?:the|a|your|payment) )*link|link (?:for|of|to) (?:the |make )*pay(?:ment|ing)?|how (?:do|can|should|to|will) (?:i |we )?(?:make (?:the |a )?payment|pay (?:it|this|that|you))
  (?:forma|modo|manera|m[eé]todo)s? de pag(?:o|ar)|(?:m[aá]nd|p[aá]s|env[ií])\p{L}* (?:el |un |la )?(?:link|enlace|liga)|(?:c[oó]mo|d[oó]nde) (?:le |lo |se )?(?:puedo )?pag(?:o|ar)\p{L}*
  (?:payment|pay|bhugtan) (?:ka|karne ka) (?:tari+ka|tareeka|mode|link)|link (?:bhi )?(?:bhej|de|do|send)\p{L}*|(?:kaise|kaha+n?) (?:pay|payment|bhar)\p{L}*
  (?:भुगतान|पेमेंट) (?:का|करने का) (?:तरीक़?ा|लिंक)|लिंक (?:भी )?(?:भेज|दे|दो|सेंड)[\p{L}\p{M}]*|(?:कैसे|कहाँ|कहां) (?:भुगतान|पेमेंट|भर)[\p{L}\p{M}]*
`);

/** "What do I owe, and the mode of payment?", "I pay tomorrow, send me the link": how to pay is asked too. */
function withWaysBeside(understood: Understood, text: string): Understood {
  const { intents, signals } = understood;
  const [one, more] = intents.filter(({ name }) => name !== "pay_now");
  const alone = one !== undefined && more === undefined && beside.has(one.name);
  if (!alone || signals.length > 0 || !howToPay.test(plainly(text, mostRead))) return understood;
  return { ...understood, intents: [...intents, { name: "ask_payment_methods", confidence: 1 }] };
}

/** Such a question as what it is; `lies` tells that terms were read back and not answered yet. */
export function withQuestion(heard: Understood, text: string, lies: boolean): Understood {
  const plain = withInterest(
    withExpected(withHistory(withoutMockery(heard, text), text), text),
    text,
  );
  const taken = withWaysBeside(withTaking(withDearInterest(plain, text), text), text);
  const understood = withReading(withNeedAsked(withWhatIf(taken, text, lies), text), text);
  const { intents } = understood;
  if (payoff.test(plainly(text, mostRead)) && !intents.some(({ name }) => name === "ask_balance")) {
    return { ...understood, intents: [{ name: "ask_balance", confidence: 1 }, ...intents] };
  }
  const ofMoney = intents.some(({ name }) => name === "ask_receipt" || name === "report_payment");
  if (asksIfCame(text) || (ofMoney && asksIfGot(text))) return ofPayment(understood);
  if (!asksIfNothing(text) || wantsLetterOncePaid(text)) return understood;
  const left = understood.intents.filter(
    ({ name }) => !["unclear", "report_payment", "reject_offer", "accept_offer"].includes(name),
  );
  const asked = left.some(({ name }) => name === "ask_balance");
  return {
    ...understood,
    signals: understood.signals.filter((signal) => !isOwn(signal)),
    intents: asked ? left : [{ name: "ask_balance", confidence: 1 }, ...left],
  };
}

const haggling = phrases(
  "(?:you|u) (?:can|could) (?:do|go) (?:a bit )?(?:better|lower)|(?:can'?t|can|could|couldn'?t) (?:you|u|ya) (?:not )?(?:please )?(?:do|go|make it) (?:any |a bit |a little )*(?:better|lower|less|cheaper)|(?:do|got) (?:you|u) (?:any )?(?:a )?(?:better|lower) (?:deal|offer|price)|better (?:than that|deal|offer|price)|(?:is that|that) (?:really )?(?:your|ur|the) (?:best|lowest|final offer)|(?:meet|split) (?:me )?(?:half ?way|in the middle|the difference)|no (?:me )?(?:lo )?(?:puede|podr[ií]a)n? (?:dejar|bajar)\\p{L}*|(?:h[aá]game|hazme|me hace) (?:un )?(?:precio|descuento|rebaja)|lo menos|(?:thoda|kuch|aur) kam (?:kar|karo|kijiye|kardo|ho)\\p{L}*|(?:थोड़ा|कुछ|और) कम (?:कर|करो|कीजिए|हो)[\\p{L}\\p{M}]*",
);
/** "Better than nothing" asks for nothing. */
const asksTheirSide = phrases(
  "each|a (?:month|week)|al mes|mahine|per|kist|payments?|instal\\p{L}*",
);

/** "Can you do better?": for less, whatever it was taken for. */
export const haggles = (text: string): boolean =>
  haggling.test(plainly(text, mostRead)) && !asksTheirSide.test(plainly(text, mostRead));

const figure = String.raw`(?:rs\.? ?|[$£₹] ?)?\p{Nd}[\p{Nd}.,]*(?: ?(?:rs|rupees?|rupa?ye|dollars?|d[oó]lares|pesos|pounds?|bucks|रुपये|रुपए))?`;
const lastPriced = phrases(String.raw`
  ${figure},? (?:(?:is|as|that'?s|it'?s) )?(?:my |the )?(?:final|last|best)(?: (?:offer|price))?|(?:final|last|best) (?:offer|price)(?: is)?:? ${figure}
  ${figure},? (?:y )?(?:es |ya es )?(?:mi |la )?(?:[uú]ltima|final)(?: oferta)?|[uú]ltim[oa](?: oferta| precio)?:? ${figure}
  ${figure},? (?:hi )?(?:final|last|aakhri|akhri)(?: (?:price|offer|hai))?|(?:aakhri|akhri) (?:baat|daam|offer):? ${figure}
  ${figure},? (?:ही )?(?:फ़?ाइनल|लास्ट|आख़?िरी)|आख़?िरी (?:बात|दाम|ऑफ़?र):? ${figure}
`);
const notMore = phrases(String.raw`
  not (?:a|one) (?:cent|penny|dime|rupee|dollar) more|ni un (?:peso|centavo|d[oó]lar|euro) m[aá]s
  (?:isse|is se|usse) (?:upar|zyada|jyada|aage) (?:ek )?(?:bhi )?(?:rup\p{L}+|paisa|nahi+n?|nhi)|(?:इससे|उससे) (?:ऊपर|ज़्यादा|आगे) (?:एक )?(?:भी )?(?:रुपया|रुपए|पैसा|नहीं)
`);
const anyFigure = phrases(figure);

/** "3000 final, not a rupee more": their last price for all of it, without the word. */
const namesLastPrice = (text: string): boolean => {
  const said = plainly(text, mostRead);
  const last = lastPriced.test(said) || (notMore.test(said) && anyFigure.test(said));
  return last && !asksTheirSide.test(said);
};

const gap = String.raw`(?: \S+){0,6}? `;
const someone = String.raw`(?:friends?|cousin|brother|sister|neighbou?rs?|uncle|aunt|mates?|colleague|coworker|someone|somebody|other people|others|(?:an)?other (?:bank|company|lender|agency|card|one)s?)`;
const alguien = String.raw`(?:amig[oa]s?|prim[oa]|herman[oa]|vecin[oa]|cu[ñn]ad[oa]|conocid[oa]|compa[ñn]er[oa]|otr[oa]s? (?:bancos?|empresas?|tarjetas?|financieras?)|a otros)`;
const kisi = String.raw`(?:dost|padosi|cousin|bhai ko|behen ko|chacha|(?:dusr|doosr)[ae] (?:bank|company)|kisi|दोस्त|पड़ोसी|भाई को|बहन को|चाचा|दूसर[ेी] (?:बैंक|कंपनी)|किसी)`;
/** What others gave or paid is no deal of theirs: only what they got, or a discount that was given. */
const theirDeal = phrases(String.raw`
  ${someone}${gap}(?:got|gets?|given|offer(?:s|ed)?)${gap}(?:\S+ )?(?:\S*%|percent|half|discounts?|off|settle\p{L}*|less)|${someone}${gap}(?:gave|gives?)${gap}(?:discounts?|off)
  ${alguien}${gap}(?:quit|descont|perdon|rebaj|condon)\p{L}+${gap}(?:\S*%|por ?ciento|mitad|deuda)|${alguien}${gap}(?:di(?:o|eron)|dan?|hicieron|hizo|hacen)${gap}(?:descuentos?|rebajas?|quitas?)
  ${kisi}${gap}(?:\S*%|percent|discount|chh?oot|off|aadh[ae]|प्रतिशत|डिस्काउंट|छूट|ऑफ़?|आध[ाे])${gap}(?:mil[aie]|hua|मिल[ाीे]|हुआ)|${kisi}${gap}(?:discount|chh?oot|off|डिस्काउंट|छूट|ऑफ़?)${gap}(?:diya|di|kiya|det[aei]|दिया|दी|किया|देत[ाेी])
`);

/** "My friend got 50% off": they haggle with what others got, and command nothing. */
export const tellsOthersDeal = (text: string): boolean => theirDeal.test(plainly(text, mostRead));

const refusing = phrases(
  "(?:i'?m|im|i am|we'?re|we are) (?:just |simply |really )?not (?:gonna |going to )?pay(?:ing)?(?: (?:you|u|this|that|it|them|anything|a (?:cent|penny|dime)|any of (?:it|this)|shit|nothing))*|(?:i )?(?:won'?t|wont|will not|refuse to|ain'?t(?: gonna)?) pay(?:ing)?(?: (?:you|u|this|that|it|anything|a (?:cent|penny|dime)))*|(?:you'?re|you are|ur) not getting (?:a (?:cent|penny|dime)|anything|shit|nothing|my money)|no (?:les |te |le )?(?:voy|vamos|pienso|pensamos)(?: a)? pagar\\p{L}*(?: nada| ni un (?:peso|centavo|d[oó]lar))?|no (?:les |te )?pago nada|ni (?:de chiste|loc[oa]|muert[oa]|pensarlo|so[ñn]ando)(?: les| lo| te)? pag\\p{L}+|(?:ek paisa|kuch|paisa|paise) (?:bhi )?(?:nahi|nahin|nhi) (?:dunga|dungi|doonga|doongi|denge|bharunga|bharungi)|(?:nahi|nahin|nhi) (?:dunga|dungi|doonga|bharunga|bharungi)|(?:एक पैसा|कुछ|पैसा|पैसे) (?:भी )?नहीं (?:दूँगा|दूंगा|दूँगी|दूंगी|देंगे|भरूँगा|भरूंगा|भरूँगी)|नहीं (?:दूँगा|दूंगा|दूँगी|दूंगी)",
);
/** Of one way, or of now, they refuse no paying. */
const onlyNow = pattern(
  String.raw`(?<!\p{L})(?:until|till|today|tonight|now|this (?:week|month|friday)|yet|before|more than|over|by (?:card|phone|check)|online|that much|all|unless|if|hasta|hoy|ahora|ahorita|antes|m[aá]s de|si|jab tak|aaj|abhi|agar|itna|zyada)(?!\p{L})|जब तक|आज|अभी|अगर|इतना|ज़्यादा`,
);

/** "I'm not paying you anything": a no to all of it. */
export const refusesToPay = (text: string): boolean =>
  refusing.test(plainly(text, mostRead)) &&
  !onlyNow.test(plainly(text, mostRead)) &&
  !isQuestion(plainly(text, mostRead));

/** In so many words, as a letter would have it. */
const formally = phrases(
  "(?:i|we) (?:hereby )?(?:refuse|decline) to (?:pay|settle)|(?:i|we) (?:will|shall) (?:not|never) (?:be )?pay(?:ing)? (?:this|the|that|your) (?:debt|bill|balance|account|amount)|(?:i|we) (?:won'?t|wont) (?:ever )?(?:be )?pay(?:ing)? (?:this|the|that|your) (?:debt|bill|balance|account|amount)|me (?:niego|rehuso) a pagar",
);
const restsAlready: ReadonlySet<SignalName> = new Set<SignalName>([
  "insolvency",
  "represented",
  "crisis",
  "deceased",
  "wrong_person",
]);

/**
 * Whoever refuses to pay in writing has, in the United States, asked us to stop (15 USC 1692c(c)); what
 * is handled by others is theirs.
 */
export function withRefusal(
  understood: Understood,
  text: string,
  { country }: Jurisdiction,
): Understood {
  const refuses = formally.test(plainly(text, mostRead)) && refusesToPay(text);
  const { signals } = understood;
  const rests = signals.some(({ name }) => restsAlready.has(name) || name === "stop_contact");
  if (country !== "US" || !refuses || rests) return understood;
  const stop = { name: "stop_contact", confidence: 1, quote: text.slice(0, mostRead) } as const;
  return { ...understood, signals: [...signals, stop] };
}

const scoffing = phrases(
  "(?:yeah,? right|as if|lol|haha|sure),? (?:like )?(?:i|we) (?:have|got|had|can|could|make)|like i(?:'?ve| have| got| had)? (?:just )?(?:that kind|that much|got|have|money|\\$?\\p{Nd})|(?:do i look|i'?m not) (?:like )?(?:made of money|rich|a millionaire)|made of money|money (?:doesn'?t|does not|dont) grow|(?:couch|sofa) cushions?|(?:under|down|behind|in) (?:the|my) (?:couch|sofa|mattress)|(?:when|if|until|after|once|unless) i win the (?:lottery|lotto|powerball|pools)|(?:debajo del|bajo el|en el) colch[oó]n|(?:cuando|si|hasta que) (?:me )?(?:gan[eo]|saqu?[eo]|pegue) la loter[ií]a|(?:jab|agar) (?:meri )?lottery (?:lag|nik)\\p{L}*|(?:जब|अगर) (?:मेरी )?लॉटरी|(?:de|y de|pues de) d[oó]nde (?:voy a |vamos a |quieren? que |cree que |los |las )*(?:sac|agarr|cog)\\p{L}*|where (?:am i|would i|do you think i(?:'d| would| will)?) (?:supposed to |going to |gonna )?(?:get|find)|ni que fuera (?:rico|rica|millonari[oa])|como si (?:tuviera|me sobrara)|(?:paise|paisa) (?:ped|pedh) (?:pe|par)|(?:main )?(?:ambani|tata) (?:hu|hoon|nahi)|पैसे पेड़ पर",
);

/** "Yeah right, like I have 400": they mock the sum, and offer none. */
export const scoffs = (text: string): boolean => scoffing.test(plainly(text, mostRead));

const faintly = 0.5;
const noIntent = [{ name: "unclear", confidence: 1 }] as const;
const isFigure = ({ kind }: Value): boolean => ["money", "date", "recurrence"].includes(kind);

/** "I will not" says neither that they cannot nor, with no more words than these, what is wrong with it. */
const sureBesideRefusal = 0.97;
const fewBeside = 3;
const ofRefusal: ReadonlySet<SignalName> = new Set<SignalName>(["hardship", "dispute"]);

/** A refusal, and nothing surer beside it. */
function refusalIn({ signals, values }: Understood, text: string): boolean {
  const rest = plainly(text, mostRead).replace(refusing, " ");
  const brief = wordsBesideFigures(rest) <= fewBeside;
  const figures = values.some((one) => isFigure(one) && rest.includes(one.text));
  const faint = signals.every(
    ({ name, value, confidence }) =>
      ofRefusal.has(name) &&
      confidence < sureBesideRefusal &&
      (brief || value === undefined || value === "other"),
  );
  return refusesToPay(text) && !figures && faint;
}

/** What they say in a set way, as what it is, of one who may speak of the debt. */
export function withSayings(
  { verification, pending, flow, wish = null }: Conversation,
  understood: Understood,
  text: string,
): Understood {
  if (verification.kind !== "verified") return understood;
  const { signals, values } = understood;
  const no = [{ name: "reject_offer", confidence: 1 }] as const;
  if (signals.length === 0 && haggles(text) && !values.some(isFigure)) {
    const lowers = pending !== null && wish?.kind !== "settlement";
    return {
      ...understood,
      intents: lowers ? no : [{ name: "ask_settlement", confidence: 1 }],
    };
  }
  const timed = values.some(({ kind }) => kind === "date" || kind === "recurrence");
  const isLower = namesLastPrice(text) || (pending === null && tellsOthersDeal(text));
  if (signals.length === 0 && !timed && isLower) {
    return { ...understood, intents: [{ name: "ask_settlement", confidence: 1 }] };
  }
  if (refusalIn(understood, text)) {
    return {
      ...understood,
      signals: [],
      intents: no,
      values: values.filter((one) => !isFigure(one)),
    };
  }
  const [only, more] = understood.intents;
  const putsOff =
    more === undefined &&
    values.length === 0 &&
    (pending === null
      ? asksToWait(text) && only?.name === "accept_offer"
      : consults(text) && only?.name === "ask_more_time");
  if (putsOff && signals.length === 0) return { ...understood, intents: noIntent };
  const lies = pending !== null || flow === "after" || flow === "plan-service";
  if (lies && signals.length === 0 && values.length === 0 && asksWhatElse(text)) {
    return { ...understood, intents: noIntent };
  }
  if (signals.length === 0 && tellsOfMissing(understood, text)) {
    return { ...understood, intents: noIntent, values: [] };
  }
  const unsure = only === undefined || (more === undefined && only.name === "unclear");
  if (unsure && saysSomeDay(text)) {
    return { ...understood, intents: [{ name: "promise_to_pay", confidence: 1 }] };
  }
  const counted = countedOf(pending !== null, understood, text);
  if (counted !== understood) return counted;
  const options = isQuestion(text) && asideIn(text, "options") !== null;
  const isPart = pending !== null && wish?.kind === "promise";
  if (isPart && signals.length === 0 && !values.some(isFigure) && asksOfRest(text)) {
    return { ...understood, intents: [{ name: "repeat", confidence: 1 }] };
  }
  if (options && pending !== null && signals.length === 0 && asksWaysOnly(understood)) {
    return { ...understood, intents: noIntent };
  }
  if (options && pending === null && only?.name === "accept_offer" && signals.length === 0) {
    return { ...understood, intents: more === undefined ? noIntent : understood.intents.slice(1) };
  }
  const moves = understood.intents.some(({ name }) => name === "change_due_date");
  if (pending !== null && moves && signals.length === 0 && values.length === 0) {
    if (saysThatDay(text)) return { ...understood, intents: [{ name: "repeat", confidence: 1 }] };
  }
  const faint = signals.every(
    ({ name, confidence }) => name === "hardship" && confidence < faintly,
  );
  if (!faint || !scoffs(text)) return understood;
  return { ...understood, intents: no, values: values.filter((one) => !isFigure(one)) };
}

const sureOfPaying = 0.6;
const missedIt = phrases(String.raw`
  missed (?:it|(?:the|my|a) (?:last )?(?:payment|instal\p{L}*))|forgot (?:to (?:pay|send)|the payment)|(?:emi|kist|payment) miss ho gay?[aie]|se me (?:olvid[oó]|pas[oó]) (?:el pago|pagar)
`);
const paidSince = phrases(String.raw`
  but|now|paid|sent|pero|ya|pagu[eé]|par|lekin|ab|(?:bhar|de|kar) (?:di|diya|chuk\p{L}*)
`);
const ofMissing: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "payment_problem",
  "report_payment",
  "change_due_date",
  "ask_due_date",
]);

/** "I was to pay yesterday and forgot": nothing failed, nothing was paid, and no day is named for it. */
const tellsOfMissing = ({ intents, values }: Understood, text: string): boolean =>
  values.every(({ kind }) => kind === "date") &&
  intents.every(({ name }) => ofMissing.has(name)) &&
  !isQuestion(text) &&
  (intents.every(({ confidence }) => confidence < sureOfPaying)
    ? admits(text)
    : missedIt.test(plainly(text)) && !paidSince.test(plainly(text)));

const waiting = phrases(
  "(?:i'?ll |ill |will |gonna |let me )?(?:deal with|sort|look at|do|see to|think about|get to|handle|get back to) (?:it|this|that|you|u|ya)(?: \\p{L}+)? later|(?:maybe|some other time|not today|talk) later|(?:luego|despu[eé]s|m[aá]s tarde) (?:lo veo|le digo|vemos)|lo veo (?:luego|despu[eé]s|m[aá]s tarde)|baad (?:mein|me) (?:dekh|bat|kar)\\p{L}*|बाद में (?:देख|बता|कर)[\\p{L}\\p{M}]*|(?:hold|hang) on|(?:one|1|just a|give me a|wait a|a) (?:sec|second|min|minute|moment)|brb|be right back|wait(?= *$)|(?:un|dame un|deme un|esp[eé]r[ea]\\p{L}*(?: un)?) (?:momento|momentito|segundo|ratito|minuto)|esp[eé]r[ea]\\p{L}*|ahorita vuelvo|(?:let me|i'?ll|i will|i need to|gotta|i have to) think(?: about it| it over| on it)?|i'?ll (?:let you know|get back to (?:you|u)|see)|(?:lo |la )?(?:voy a pensar\\p{L}*|pienso y le (?:digo|aviso)|tengo que pensar\\p{L}*)|d[eé]je(?:me|n) pensar\\p{L}*|(?:luego|ma[ñn]ana|despu[eé]s) (?:le|te|les) (?:digo|aviso)|dekh(?:t[aei]|lenge|unga|ungi|te) ?(?:hu+n?|hoon|hain?|h)?|soch(?: ?ke|kar|t[ai]|ne| kar| ?k)?(?: (?:do|hu+n?|hoon|bata\\p{L}*|dijiye))+(?: (?:hu+n?|hoon))?|(?:kal|parso|baad (?:me|mein)|phir|fir|shaam ko|subah|thodi der (?:me|mein)) bata(?:t[ai]|unga|ungi|ungaa|oonga|oongi|enge| ?dung[ai])(?: (?:hu+n?|hoon|hai))?|देख(?:ता|ती|ते) (?:हूँ|हूं|हैं)|सोच ?कर बता[\\p{L}\\p{M}]*|(?:कल|परसों|बाद में|फिर|शाम को) बता(?:ता|ती|ऊँगा|ऊंगा|ऊँगी|ऊंगी|एँगे)(?: (?:हूँ|हूं|हैं))?|(?:poo?chh?|pata|baat|dekh) ?(?:kar|kr|ke|karke)? ?(?:ke |kar )?bata(?:t[ai]|unga|ungi|oonga|oongi|enge| ?dung[ai])(?: (?:hu+n?|hoon|hain?))?|(?:पूछ|पता|बात|देख) ?(?:कर|करके|के) (?:के )?बता[\\p{L}\\p{M}]*(?: (?:हूँ|हूं|हैं))?|(?:ek|do) (?:min|minute|minat|second)|ruk(?:o|iye|na|ie)|abhi aa(?:ya|yi|ta|ti)|रुक(?:ो|िए|ना)|एक मिनट",
);
const shortWait = 12;

/** "Hold on, my kid is screaming": they come back by themselves. */
export const asksToWait = (text: string): boolean =>
  waiting.test(plainly(text, mostRead)) && text.trim().split(/\s+/).length <= shortWait;

const someDay = phrases(
  "soon|eventually|some ?day|asap|as soon as (?:i can|possible)|(?:like )?when(?:ever)? i (?:can|get (?:some )?money|have (?:it|money|some))|in a (?:bit|while)|pronto|en cuanto pueda|cuando (?:pueda|tenga)|m[aá]s adelante|jaldi(?: hi)?|jab (?:ho|paise|paisa) \\p{L}+|thode din (?:me|mein|baad)|जल्दी|जब (?:हो|पैसे) \\S+|थोड़े दिन",
);
const shortWhen = 5;

/** "Soon", "when I can": they will pay, and the day is not told. */
const saysSomeDay = (text: string): boolean =>
  someDay.test(plainly(text, mostRead)) && inFewWords(text, shortWhen) && !isQuestion(text);

const admitting = phrases(
  "(?:i|we) (?:do )?(?:know|admit|agree|accept|realis?ze)(?: that)? (?:i|we) (?:do )?owe|i'?m aware (?:that )?i owe|(?:i'?m )?not (?:denying|arguing|disputing)|i (?:do )?owe (?:it|this|you|that)|i know (?:it'?s|its|that'?s|thats|this is) (?:mine|my (?:debt|bill))|it'?s my debt|my (?:own )?(?:fault|bad)|i (?:just |totally |completely )?(?:forgot|screwed up|messed up|slipped up)|i'?ve been (?:avoiding|putting (?:it|this) off)|(?:ya )?s[eé] que (?:lo |la |les? )?deb\\p{L}*|no (?:lo )?niego|es mi deuda|se me (?:olvid[oó]|pas[oó])|fue mi culpa|(?:mera|meri) hi (?:hai|galti|bakaya)|(?:maan|man)t[ai] h\\p{L}+|^\\W*(?:(?:haan|han|hn|ha|arre|acha|achha|ok|ji) )*(?:mujhe |mereko )?(?:sab )?(?:pata|maloom|malum|yaad) (?:hai|h|he)(?: (?:yaar|bhai|ji|sir|madam|mujhe|sab))*(?=\\W*$)|^[^\\p{L}]*(?:(?:हाँ|हां|जी|अरे) )*(?:मुझे )?(?:सब )?(?:पता|मालूम|याद) है(?: (?:यार|भाई|जी|मुझे))*(?=[^\\p{L}]*$)|(?:mujhe )?pata hai.{0,12}(?:bakaya|udhaar|dena)|bh(?:oo|u)l gay?[aie]\\p{L}*|miss ho gay?[aie]|(?:nahi+n?|nhi) (?:de|bhar) paa?y[aie]|मिस हो (?:गया|गई|गयी)|नहीं (?:दे|भर) पा(?:या|यी|ई)|(?:i )?(?:just |totally |completely )?missed (?:it|the payment|yesterday|last (?:month|week))|(?:was|were) (?:supposed|meant) to pay|yaad aa (?:gaya|gayi)|yaad aa(?:ya|yi)|याद आ(?:या|ई| गया| गई)|(?:der|late) (?:ho (?:gay[ai]|gai)|hui)|sharm(?:inda|indagi)|(?:mujhe|mereko) (?:sab )?(?:pata|maloom|yaad) (?:hai|tha)(?=\\W)|(?:देर|लेट) (?:हो (?:गई|गयी|गया)|हुई)|शर्मिंद[ाग][\\p{L}\\p{M}]*|मुझे (?:सब )?(?:पता|मालूम|याद) (?:है|था)(?=[^\\p{L}\\p{M}])|(?:मानता|मानती) (?:हूँ|हूं)|(?:मेरा|मेरी) ही (?:है|गलती|बकाया)|(?:मुझे )?पता है.{0,12}(?:बकाया|उधार|देना)|भूल (?:गया|गई|गयी)",
);

/** "I know I owe it": that is heard, and nothing is to be explained. */
export const admits = (text: string): boolean => admitting.test(plainly(text, mostRead));
