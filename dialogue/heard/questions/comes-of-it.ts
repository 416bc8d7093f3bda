/** "Will bailiffs come?", "do you still ask me for money?", "what do I owe then?": what comes of it meanwhile and after. Four languages. */

import type { Signal, Understood } from "../../meaning.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { questionsIn } from "../questions-in.ts";

const feared = phrases(String.raw`
  bailiffs?|enforcement (?:agents?|officers?)|(?:take|taking|bring|bringing) me to court|(?:sue|suing|arrest\p{L}*|threaten\p{L}*|jail|garnish\p{L}*|repossess\p{L}*)(?: me| my \p{L}+)?|(?:come|coming|send\p{L}*|turn up|show up)(?: \p{L}+){0,3} (?:to|at|round|by) (?:(?:my|the|our) )?(?:house|home|door|work|place|job)
  (?:me |nos )?(?:embarg|demand|amena[zc]|arrest|meter a la c[aá]rcel|quitar)\p{L}*|(?:a|en) mi (?:casa|trabajo|domicilio)|(?:a |la )c[aá]rcel|(?:mand|llam|ven|vien|env[ií])\p{L}*(?: \p{L}+){0,2} (?:polic[ií]a|cobrador\p{L}*)
  dhamk\p{L}*|(?:ghar|office)(?: \p{L}+){0,2} (?:aa|bhej)\p{L}*|(?:police|jail|court|recovery (?:wale|agent))(?: \p{L}+){0,2} (?:bhej|aa(?:ye|e)?ng|doge|denge|le ja|daal|bula)\p{L}*|giraftar\p{L}*
  धमक[\p{L}\p{M}]*|(?:घर|ऑफ़?िस)(?: [\p{L}\p{M}]+){0,2} (?:आ|भेज)[\p{L}\p{M}]*|(?:पुलिस|जेल|कोर्ट|अदालत|रिकवरी (?:वाले|एजेंट))(?: [\p{L}\p{M}]+){0,2} (?:भेज|आ(?:ए|ये)|दोगे|देंगे|ले जा|डाल|बुला)[\p{L}\p{M}]*|गिरफ़?्तार[\p{L}\p{M}]*
`);
/** "... to nahi doge na": asked without a mark. */
const tagged = phrases(String.raw`
  (?:right|yeah|no|verdad|cierto|na|kya)(?=\W*$)|(?:ना|न|क्या)(?=[^\p{L}\p{M}]*$)
`);

/** What is sent to a home is no visit. */
const ofPost = phrases(String.raw`
  letters?|post|mail|papers?|copy|documents?|cartas?|correo|papeles|copias?|documentos?
  chitthi|kaa?ga[jz]\p{L}*|copy|चिट्ठी|काग़?ज़?[\p{L}\p{M}]*|पत्र
`);

/** They ask whether they are pressed, visited or taken to court. */
export function asksWhatComes(text: string): boolean {
  const said = plainly(text);
  return feared.test(said) && !ofPost.test(said) && (isQuestion(text) || tagged.test(said));
}

const demanded = phrases(String.raw`
  (?:ask(?:ing)?|press(?:ing)?|chas(?:e|ing)|demand(?:ing)?|hound(?:ing)?) (?:me |us )?(?:for )?(?:(?:the|any|more|my) )?(?:money|payments?|cash|to pay)|(?:chas(?:e|ing)|hound(?:ing)?) me|collect(?:ing)? (?:from me|on (?:it|this|me))
  (?:pid|ped|exig)\p{L}* (?:el |m[aá]s |que )?(?:dinero|pag\p{L}+|plata)|(?:van?|vas|seguir|siguen|dejar de|dejan de|puede[ns]?)(?: a)?(?: seguir)? cobr(?:ar|ando|arme|arnos|[aá]ndome)
  (?:paise|paisa|payment)(?: \p{L}+)? (?:ma+ng)\p{L}*|(?:vasool|vasul)\p{L}*|(?:पैसे|पैसा|भुगतान)(?: [\p{L}\p{M}]+)? (?:माँग|मांग)[\p{L}\p{M}]*|वसूल[\p{L}\p{M}]*
`);

/** "Do you stop asking me for money while you look?" */
export const asksIfDemanded = (text: string): boolean =>
  [text, ...questionsIn(text)].some((part) => isQuestion(part) && demanded.test(plainly(part)));

const supposed = phrases(String.raw`
  if|once|when|after|assuming|suppose|si|cuando|una vez|agar|jab|अगर|जब
`);
const owedThen = phrases(String.raw`
  (?:i'?d|i would|i will|i'?ll|do i|would i|will i|what i|i) (?:still |then |only |just )*owe|(?:what|how much) (?:would|do|will) i (?:still |then |have to |need to )*pay|(?:would|will|'?d) be left|(?:is|what'?s) left
  deb(?:er[ií]a|er[eé]|o)|qued(?:ar[ií]a|ar[aá]|a)|faltar[ií]a|tendr[ií]a que pagar
  kitn[aie](?: \p{L}+)? (?:dena|bach|bakaya|baa?ki|rah|reh|hoga)\p{L}*|(?:dena|bach\p{L}*|bakaya|baa?ki) (?:hoga|rahega|rehta|kitn[aie])
  कितन[ाीे](?: [\p{L}\p{M}]+)? (?:देना|बच|बकाया|बाक़?ी|रह|होगा)[\p{L}\p{M}]*|(?:देना|बकाया|बाक़?ी) (?:होगा|रहेगा|कितना)
`);

/** "If it is found, what do I owe then?" */
export function asksWhatIsLeft(text: string): boolean {
  const said = plainly(text);
  const asks =
    isQuestion(text) || tagged.test(said) || /correct\W*$|what do i owe|how much/iu.test(said);
  return asks && supposed.test(said) && owedThen.test(said);
}

const unpaid = phrases(String.raw`
  if (?:i|we)(?: \p{L}+){0,2} (?:can'?t|cant|cannot|couldn'?t|don'?t|dont|do not|not|never|won'?t|unable to)(?: \p{L}+){0,2} pay(?:ing)?|if (?:i|we)(?: \p{L}+){0,2} (?:stop(?:ped)? paying|quit paying|refuse to pay|default|fall behind)|if (?:i|we) (?:can'?t|cant|cannot|don'?t|dont|do not|stop|never) (?:\p{L}+ )?(?:pay(?:ing)?|afford)
  si (?:yo )?(?:ya )?no (?:l[eoa]s? |se l[oa] )?(?:pued[oae]\p{L}* pag\p{L}*|pag[oóu]\p{L}*|alcanzo|llego|pudiera pagar)|si (?:dejo|dejamos|dejara|paro) de pagar|si me atraso
  (?:kuch |paise |paisa )?(?:na|nahi+n?|nhi) (?:de|bhar|chuka|pay kar|diy[ae]|bhar[ae]|di|du|doon|bharu)\p{L}*(?: (?:pa|sak|hu)\p{L}*)?(?= (?:to|toh)(?!\p{L}))|(?:कुछ |पैसे )?(?:न|ना|नहीं) (?:दे|भर|चुका|दिय[ाे]|भर[ाे]|दी|दूँ|दूं)[\p{L}\p{M}]*(?: (?:पा|सक|हु)[\p{L}\p{M}]*)?(?= तो(?![\p{L}\p{M}]))
`);

/** "What happens if I just stop paying?" */
export const asksIfUnpaid = (text: string): boolean => unpaid.test(plainly(text));

/** Now, and nothing at all: no month of a plan to come. */
const nothingNow = phrases(String.raw`
  (?:can'?t|cant|cannot) (?:really |even )?(?:pay|afford) (?:(?:you|u|them) )?(?:anything|nothing|a thing|any of (?:it|this)|at all|it at all|right now|at the moment)|(?:can'?t|cant|cannot) (?:pay|afford)(?: \p{L}+){0,2} (?:right now|at the moment|at all)
  no (?:les? )?puedo pagar(?:l[eoa]s?)? (?:nada|ahora|ahorita)
  kuch (?:bhi )?(?:na|nahi+n?|nhi) (?:de|bhar)\p{L}*|कुछ (?:भी )?(?:न|ना|नहीं) (?:दे|भर)[\p{L}\p{M}]*
`);
const sureOfNeed = 0.9;

/** "What happens if I can't pay anything right now": in need, though it is put as a question. */
export function withNeedAsked(understood: Understood, text: string): Understood {
  const { signals, intents } = understood;
  const asks = intents.some(({ name }) => name === "ask_consequences");
  const told = signals.some(({ name }) => name === "hardship");
  if (told || !asks || !asksIfUnpaid(text) || !nothingNow.test(plainly(text))) return understood;
  const need: Signal = { name: "hardship", confidence: sureOfNeed, quote: text };
  return { ...understood, signals: [...signals, need] };
}
