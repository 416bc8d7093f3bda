/** Of what a standing question about us is made: a matter, and what is asked of it, in four languages. */

import { familia, kin, parivar, parivarHindi } from "../kin.ts";
import { pattern } from "../../words/pattern.ts";
import { phrases } from "../../words/phrases.ts";

export type StandingQuestion =
  | "whence"
  | "data"
  | "for-whom"
  | "link-safe"
  | "genuine"
  | "wages"
  | "credit-file"
  | "visit"
  | "steps"
  | "another-pays"
  | "when-answered"
  | "interest"
  | "hold-until"
  | "hold-why";

/** Every one of the patterns stands in the same sentence, in any order. */
export type Form = readonly RegExp[];

const theirData = phrases(String.raw`
  my (?:\p{L}+ ){0,2}?(?:data|details|info|information|privacy)|(?:the )?(?:data|info|information) (?:about|on|of) me
  mis? (?:datos|info|informaci[oó]n)(?: personal(?:es)?)?
  (?:data|info) wal[aei] (?:baat|sawa+l)|mer[aeiy]+ (?:\p{L}+ )?(?:data|details?|information|info|jaa?nka+ri)|mer[aei] baa?re (?:me|mein|mai) (?:jo )?(?:data|jaa?nka+ri)
  (?:डेटा|डाटा) वाल[ीाे] (?:बात|सवाल)|मेर[ाीे] (?:[\p{L}\p{M}]+ )?(?:डेटा|डाटा|डिटेल[\p{L}\p{M}]*|जानकार[\p{L}\p{M}]*|इन्फ़?ो)
`);
const madeOfData = phrases(String.raw`
  do(?:ing|ne)? with|happen\p{L}* (?:to|with)|sell\p{L}*|sold|shar(?:e|ed|ing)|giv(?:e|en|ing)|pass(?:ed|ing)?|hand(?:ed|ing)?|keep\p{L}*|kept|stor(?:e|ed|ing)|used?|see|sees|look\p{L}*|goes
  go|safe|private
  hac(?:en|e|er)|pasar?[aá]? con|vend\p{L}*|compart\p{L}*|dan|dar\p{L}*|pasa[nr]?|guard\p{L}*|qued\p{L}*|usa[nr]?|ve|ven|va|van|segur[oa]s?
  ka kya|ka jawa+b|k[ao]i? (?:ko )?(?:mat )?|de(?:te|ta|ti|na|na|na|oge|nge|ge|na)|do(?:ge)?|be+ch\p{L}*|share|kar(?:te|ta|oge|enge|na)|rakh\p{L}*|kya|kisko|kaha+n?|safe
  का क्या|का जवाब|के साथ क्या|किस[\p{L}\p{M}]*|किसी को|दे(?:ते|ता|ती|ना|ंगे|ोगे)|दो(?:गे)?|बेच[\p{L}\p{M}]*|शेयर|कर(?:ते|ता|ोगे|ेंगे)|रख[\p{L}\p{M}]*|सुरक्षित|सेफ़?
`);
/** They tell us other details, or have them put right: nothing is asked of what we do with them. */
export const changesDetails = phrases(String.raw`
  (?:updat|chang|correct|fix|confirm|verif)\p{L}* (?:my|the|these)|(?:check|have|got|need) my details|(?:actuali[zc]|cambi|corrig|confirm|verific)\p{L}* mis
  (?:badal|update|change|sahi|confirm|verify)\p{L}*|(?:बदल|अपडेट|सही कर|कन्फ़?र्म|वेरिफ़?ाई)[\p{L}\p{M}]*
`);

const number = phrases(String.raw`
  my (?:\p{L}+ )?(?:number|no|cell|phone|details|name|data|info|information|address|e-?mail|contact)|(?:this|me on this) number
  mis? (?:n[uú]mero|tel[eé]fono|celular|datos|nombre|informaci[oó]n|correo|whats\p{L}*)
  mer[aei] (?:phone |mobile )?(?:number|no|naam|data|details|contact|nambar)|(?:mera |ye |yeh )(?:phone |mobile )?(?:number|no)
  मेर[ाीे] (?:फ़?ोन |मोबाइल )?(?:नंबर|नम्बर|नाम|डेटा|डिटेल[\p{L}\p{M}]*|जानकारी)
`);
const youFrom = String.raw`(?:how|where|from where|who)(?:'?d)?(?: (?:the \p{L}+|exactly|on earth|even))?(?: (?:did|do|have|has|d))?(?: (?:you|u|ya|yall|they))?(?: (?:guys|people|even|lot|all))?`;
const whenceGot = phrases(String.raw`
  ${youFrom}(?: \p{L}+)? (?:get|got|gotten|have|find|found|obtain\p{L}*|come by|came by|gave|given|give|sold|sell|hand\p{L}*|pass\p{L}*)
  (?:c[oó]mo|de ?d[oó]nde|d[oó]nde|qui[eé]n(?:es)?)(?: \p{L}+){0,3} (?:consig\p{L}*|obtuv\p{L}*|obtien\p{L}*|sac\p{L}*|tien\p{L}*|di[oó]|dieron|encontr\p{L}*|vendi\p{L}*|pas[oó]|pasaron|agarr\p{L}*)
  (?:kaha+n?|kidhar|kaise|kese|kis ?ne|kis ?se)(?: \p{L}+){0,3} (?:mil\p{L}*|a+y\p{L}*|li\p{L}*|di\p{L}*|pa+\p{L}*|nikal\p{L}*|bech\p{L}*)|(?:kaha+n?|kaise|kis ?ne)(?: se)?$
  (?:कहाँ|कहां|किधर|कैसे|किसने|किससे)(?: [\p{L}\p{M}]+){0,3} (?:मिल|आय|आई|लि|दि|पा|निकाल|बेच)[\p{L}\p{M}]*|(?:कहाँ|कहां|कैसे|किसने)(?: से)?$
`);

const whoYou = String.raw`(?:who|whom|which|what)(?: \p{L}+){0,3} (?:(?:do|are|is|r) )?(?:you|u|y'?all|this|it)(?: guys| people| lot)? (?:even |actually |really )?`;
const forWhom = phrases(String.raw`
  ${whoYou}(?:collect\p{L}*|work\p{L}*|writ\p{L}*|act\p{L}*|call\p{L}*|text\p{L}*|chas\p{L}*|contact\p{L}*) (?:me )?(?:for|on behalf of)
  (?:on )?(?:whose|who'?s) behalf|(?:on )?behalf of (?:who|whom|what)|for wh(?:om|o) (?:do|are) (?:you|u)|for wh(?:om|o)(?: exactly)?$
  who (?:hired|sent|employs|engaged|is behind) (?:you|u|this)|who(?:'?s| is| are) (?:your|the) (?:client|company)
  (?:para|por|a nombre de|de parte de|por cuenta de) (?:qui[eé]n(?:es)?|qu[eé] (?:empresa|banco|compa[ñn][ií]a))|de qu[eé] (?:empresa|compa[ñn][ií]a|banco)
  qui[eé]n (?:los|les) (?:contrat|mand|env)\p{L}*
  (?:kis|kaun ?si) (?:company|bank|sanstha) (?:k[aei]|se|wale)|kis(?:ke|ki) (?:liye|taraf|or se|behalf)
  (?:किस|कौन ?सी) (?:कंपनी|कम्पनी|बैंक|संस्था) (?:के|की|का|से|वाले)|किस(?:के|की) (?:लिए|लिये|तरफ़?|ओर)
`);

const genuine = phrases(String.raw`
  real|legit\p{L}*|genuine|fake|a scam|scam\p{L}*|(?:a )?fraud\p{L}*|phishing|who you say|(?:not|n'?t) (?:a )?(?:scam|fraud|fake)
  reales|real|verdad|leg[ií]tim[oa]s?|estafa\p{L}*|fraude|falso|enga[ñn]o|quien(?:es)? dice[ns]?
  asli|sach\p{L}*|fraud|fake|fa?rji|farzi|scam|dhokha|nakli|असली|सच|फ़?्रॉड|फ़?र्जी|स्कैम|धोखा|नकली
`);
const howKnown = phrases(String.raw`
  how (?:do|can|would|could|am|should|will|shall) i|prove|proof|what proves|how (?:to|do you) (?:check|verify|know|prove)
  c[oó]mo (?:lo |les )?(?:s[eé]|puedo|voy|compruebo|me consta|verifico|creo)|compru[eé]b\p{L}*|demuestr\p{L}*|pru[eé]b\p{L}*
  kaise|kese|sab(?:i|oo|u)t\p{L}*|proof|prove|yakee?n|bharosa|कैसे|साबित|सबूत|प्रूफ़?|यक़?ीन|भरोसा
`);

const link = phrases(String.raw`
  (?:the|that|this|your|ur|a) (?:payment )?(?:link|url|site|website|page)|el (?:link|enlace)|la (?:liga|p[aá]gina)|es[et]e (?:link|enlace)|(?:ye |yeh |wo )?(?:link|website)
  (?:यह |ये |वो )?(?:लिंक|वेबसाइट)
`);
const safe = phrases(String.raw`
  safe|secure|legit|trustworthy|trust|virus|segur[oa]|confiable|conf[ií]o|fiar\p{L}*|safe|surakshit|bharos\p{L}*|virus|सुरक्षित|सेफ़?|भरोस[\p{L}\p{M}]*
`);

const court = phrases(String.raw`
  court|sue|suing|sued|lawsuit|legal action|legal proceedings|judge|take me to (?:court|law)|lawyers? after me
  demandar\p{L}*|demand(?:a|an|en)|(?:la |a )?corte|juicio|juez\p{L}*|juzgado|tribunal(?:es)?|acci[oó]n(?:es)? legal(?:es)?
  court|case|muk(?:a)?dd?ma|adalat|kach?ehri|kanooni (?:kar\p{L}*|action)|legal (?:action|notice|case)
  कोर्ट|केस|मुक़?दम[\p{L}\p{M}]*|अदालत|कचहरी|क़?ानूनी (?:कार्रवाई|कार्यवाही)
`);
const wouldYou = phrases(String.raw`
  (?:will|would|can|could|gonna|going to|are|do|does|might|may|won'?t|wont|is)(?: \p{L}+){0,3}|or not|yes or no
  (?:me |nos )?(?:van?|vas|pueden?|podr[ií]an?|quieren?|piensan?|mandan?|llevan?|meten?|demandan?|demanden|demandar\p{L}*)|s[ií] o no|o no
  (?:kar|ja|de|l[eo]|le ja|bula|daal|kheech|ho|chad|chala)\p{L}*|\p{L}+oge|\p{L}+enge|ya nahi|haan ya na+|(?:कर|जा|दे|दो|ले|लो|बुला|डाल|हो|चल|चढ़)[\p{L}\p{M}]*|या नहीं|हाँ या ना|हां या ना
`);
/** "I will see you in court": it is not they who ask. */
const notOfThem = pattern(
  String.raw`^(?!.*(?<!\p{L})(?:i will|i'?ll|i'?m gonna|demandar[eé]|los voy a|milenge|milte h|\p{L}*[ou]+ng[ai])(?!\p{L}))` +
    String.raw`(?!.*(?:मिलेंगे|ूँग[ाी]|ऊँग[ाी]|ूंग[ाी]))`,
);
/** A case that has a number, and "in any case": none that is brought. */
export const otherCase = phrases(String.raw`
  in (?:any|that|this|my) case|(?:my|the|mera|meri|mere|is|us) case|just in case|case (?:number|no|id)|case ka|मेर[ाे] केस|केस (?:नंबर|का)|in case|a judge of
`);

const wages = phrases(String.raw`
  (?:my )?(?:wages?|salary|pay ?(?:check|cheque|slip|packet)s?|earnings|income)|(?:garnish|attach)\p{L}*
  (?:el |mi |de mi |del )?(?:sueldo|salario|n[oó]mina|cheque|paga|quincena)|embarg\p{L}*
  (?:meri |mera )?(?:salary|tank?hwa+h?|tankha|vetan|pagaa?r)|(?:मेरी |मेरा )?(?:सैलरी|सैलेरी|तनख़?्वाह|तनखा|वेतन|पगार)
`);
const takenOff = phrases(String.raw`
  (?:take|taken|taking|touch|dock\p{L}*|deduct\p{L}*|seiz\p{L}*|come out|come from|go after|grab|garnish\p{L}*|attach\p{L}*)
  (?:quit|embarg|descont|reten|rebaj|tom|agarr|sac)\p{L}*|(?:ka+t|le l|le s|cut|pakad|rok|zabt|utha)\p{L}*|(?:काट|कट|ले ल|ले स|कट|पकड़|ज़?ब्त|उठा)[\p{L}\p{M}]*
`);

const home = phrases(String.raw`
  (?:to |at |by |round |my |the |our )+(?:house|home|door|doorstep|flat|apartment|place|work(?:place)?|job|office|address)
  (?:a |en )?(?:mi |la )?(?:casa|domicilio|puerta|trabajo|chamba)|(?:mere |hamare )?(?:ghar|office|gha+r pe|darwaz\p{L}*)|(?:मेरे |हमारे )?(?:घर|ऑफ़?िस|दफ़?्तर|दरवाज़?[\p{L}\p{M}]*)
`);
const somebodyComes = phrases(String.raw`
  (?:com(?:e|es|ing)|send\p{L}*|visit\p{L}*|show(?:s|ing)? up|turn(?:s|ing)? up|knock\p{L}*|go(?:ing)? to my)
  (?:v(?:ie|e)n(?:en|ir|e|dr[aá]n?|ga[ns]?)|mand\p{L}*|env[ií]\p{L}*|visit\p{L}*|llegar?\p{L}*|caer\p{L}*|toc(?:ar|an)\p{L}*)
  (?:a+(?:o|ye|e|a|i)?(?:ge|nge|oge|ega|te|na|enge|yenge|yega)|bhej\p{L}*|pahunch\p{L}*)|(?:आ(?:ओगे|एंगे|एँगे|येंगे|एगा|ते|ना)|भेज[\p{L}\p{M}]*|पहुँच[\p{L}\p{M}]*|पहुंच[\p{L}\p{M}]*)
`);
const comers = phrases(String.raw`
  bailiffs?|enforcement (?:agents?|officers?)|debt collectors?|repo (?:man|men)|(?:recovery|vasooli|vasuli) (?:agents?|wal\p{L}*|ag?ent)|(?:रिकवरी|वसूली) (?:एजेंट|वाल[\p{L}\p{M}]*)
`);
/** It is they who come, or our house that is spoken of. */
export const ofOurs = phrases(String.raw`
  (?:your|ur) (?:office|house|home|door|place|work)|i'?m coming|i am coming|(?:su|tu) (?:oficina|casa|trabajo)|(?:aapke|tumhare|aap ke) (?:office|ghar)|(?:आपके|तुम्हारे) (?:ऑफ़?िस|दफ़?्तर|घर)
`);
/** What is sent there is a letter, or they are there themselves. */
export const ofPost = phrases(String.raw`
  letters?|post|mail|papers?|copy|documents?|bills?|cartas?|correo|papeles|copias?|documentos?|recibos?|chitthi|kaa?ga[jz]\p{L}*|चिट्ठी|काग़?ज़?[\p{L}\p{M}]*|पत्र
`);

const creditFile = phrases(String.raw`
  (?:my )?credit(?: (?:file|record|score|report|rating|history))?(?! (?:cards?|union|limit|balance))|experian|equifax|transunion|asnef|badexcug
  (?:mi |el |al |en el |de )?(?:bur[oó]|historial|reporte|puntaje|score)(?: (?:de )?cr[eé]dito| crediticio)?|mi cr[eé]dito|cibil|sibil|credit score|सिबिल|क्रेडिट(?: (?:स्कोर|रिपोर्ट))?
`);
const touchesFile = phrases(String.raw`
  (?:go(?:es)?|going|hurt\p{L}*|affect\p{L}*|ruin\p{L}*|show(?:s|ing)?|report\p{L}*|damag\p{L}*|wreck\p{L}*|mess\p{L}*|drop\p{L}*|hit|on my|appear\p{L}*|impact\p{L}*|what about|the)
  (?:sal(?:e|en|dr[aá])|afect\p{L}*|aparec\p{L}*|da[ñn]\p{L}*|report\p{L}*|manch\p{L}*|qued\p{L}*|met\p{L}*|baj\p{L}*|perjudic\p{L}*|va|qu[eé])
  (?:kharab|khrab|asar|jay\p{L}*|ja+ta|dikh\p{L}*|gir\p{L}*|down|report|bigd\p{L}*|kya|hoga)|(?:ख़?राब|असर|जाए[\p{L}\p{M}]*|जाता|दिख[\p{L}\p{M}]*|गिर[\p{L}\p{M}]*|बिगड़[\p{L}\p{M}]*|क्या|होगा)
`);

const unpaid = phrases(String.raw`
  if (?:i|we)(?: \p{L}+){0,2} (?:don'?t|dont|do not|can'?t|cant|cannot|won'?t|wont|never|refuse|stop)(?: \p{L}+){0,2}? ?(?:pay\p{L}*|do (?:it|anything)|ignore)|if i (?:just )?ignore
  si (?:yo )?(?:ya )?no (?:l[eoa]s? )?(?:pued\p{L}* pagar\p{L}*|pag\p{L}*)|si (?:dejo|paro) de pagar
  (?:paisa |paise |kuch |payment )?(?:na|nahi+n?|nhi|nai) (?:d[uoa]\p{L}*|de\p{L}*|bhar\p{L}*|chuka\p{L}*|pay kar\p{L}*|pay kiy\p{L}*|kiy\p{L}*)(?: \p{L}+){0,2} (?:to+|toh)
  (?:पैसा |पैसे |कुछ )?(?:न|ना|नहीं) (?:दूँ|दूं|दू|दे|दि|भर|चुका)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2} तो
`);
const whatThen = phrases(String.raw`
  what|qu[eé]|kya|क्या
`);

const another = phrases(String.raw`
  (?:my|the) ${kin}|some(?:one|body) else|another person|a friend|other people
  mi ${familia}|otra persona|alguien(?: m[aá]s)?|un(?:a)? (?:amig[oa]|familiar)
  (?:mer[aei] )?${parivar}|koi aur|(?:मेर[ाीे] )?${parivarHindi}|कोई और
`);
const mayAnother = String.raw`(?:can|could|may|is it ok(?:ay)? if|what if|would it be ok(?:ay)? if)(?: my ${kin}| some(?:one|body) else| another person| a friend)`;
const mayPay = phrases(String.raw`
  ${mayAnother}(?: \p{L}+){0,2} (?:pays?|sends?|covers?|makes? (?:the|a|my) payment)
  (?:puede|podr[ií]a|pudiera)(?: \p{L}+){0,3} (?:pagar|mandar|abonar|depositar)\p{L}*|(?:pagar|abonar)\p{L}* (?:mi ${familia}|otra persona|alguien)|si (?:lo |la )?paga
  (?:pay|bhar|de|bhej|payment)(?: (?:kar|bhi))?\p{L}* (?:sak|skt|de s)\p{L}*|(?:दे|भर|भेज|पे)(?: कर)? सक[\p{L}\p{M}]*|(?:bhej de|de de) to (?:le|chal)\p{L}*
`);

const onHold = phrases(String.raw`
  on hold|hold|paused?|frozen|froze|freeze|suspended|stopped
  (?:en )?pausa\p{L}*|detenid[oa]|parad[oa]s?|suspendid[oa]|congelad[oa]|en espera
  hold|ruk[aei]\p{L}*|rok\p{L}*|pause|होल्ड|रुक[\p{L}\p{M}]*|रोक[\p{L}\p{M}]*|पॉज़?
`);
const why = phrases(String.raw`
  why|what(?:'?s| is| exactly| are| did)?|how come|which|por ?qu[eé]|qu[eé]|cu[aá]l\p{L}*|kyu+n?|kyon|kya|kis ?li?ye|kaun ?s[ai]|क्यों|क्यूँ|क्या|किसलिए|कौन ?स[ाी]
`);
const untilWhen = phrases(String.raw`
  how long|(?:un)?til+ when|when(?: does| will| is)?|hasta cu[aá]ndo|cu[aá]nto (?:tiempo|tarda\p{L}*|dura\p{L}*|va a)|cu[aá]ndo|kab(?: tak)?|kitne din|कब(?: तक)?|कितने दिन
`);

/** The forms of each question; a sentence that has all of one form asks it. */
export const standingForms: readonly (readonly [StandingQuestion, readonly Form[]])[] = [
  ["whence", [[number, whenceGot]]],
  ["data", [[theirData, madeOfData]]],
  ["for-whom", [[forWhom]]],
  ["link-safe", [[link, safe]]],
  ["genuine", [[genuine, howKnown]]],
  ["wages", [[wages, takenOff, wouldYou]]],
  ["credit-file", [[creditFile, touchesFile]]],
  ["visit", [[home, somebodyComes], [comers]]],
  [
    "steps",
    [
      [court, wouldYou, notOfThem],
      [unpaid, whatThen],
    ],
  ],
  ["another-pays", [[another, mayPay]]],
  ["hold-until", [[onHold, untilWhen]]],
  ["hold-why", [[onHold, why]]],
];
