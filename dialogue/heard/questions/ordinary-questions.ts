/** What people ordinarily ask of an account and of us, by its words: hours, place, numbers, who may pay. Four languages. */

import { ourAddress } from "./must-talk.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { familia, kin, parivar, parivarHindi } from "../kin.ts";

export type OrdinaryQuestion =
  | "hours"
  | "where-we-are"
  | "sold"
  | "whence"
  | "see-online"
  | "number"
  | "moves-away"
  | "another-pays"
  | "is-taken"
  | "is-safe"
  | "arrives"
  | "last-paid"
  | "data"
  | "currency";

const mostRead = 200;
/** In more words than these, more is asked or told. */
const mostWords = 16;

const forms: readonly (readonly [OrdinaryQuestion, RegExp])[] = [
  [
    "hours",
    phrases(String.raw`
      (?:opening|office|business|working|customer service) (?:hours|times)|(?:what|which) (?:are (?:your|ur) )?(?:hours|times) (?:are you|do you|you are|you'?re) ?(?:open|work)?|(?:when|what time|how late|till when|until when) (?:are|do|does) (?:you|u|y'?all|the office) (?:open|close|shut|work)|(?:are|r) (?:you|u|y'?all) open(?: on| at| (?:to)?day| now)?
      (?:a |en )?qu[eé] hora(?:s|rio)?(?: de (?:atenci[oó]n|oficina))?(?: \p{L}+)? (?:atienden|abren|cierran|trabajan|tienen)|horarios? de (?:atenci[oó]n|oficina|servicio)|hasta qu[eé] hora (?:atienden|abren|trabajan|est[aá]n)
      (?:kitne baje|kab)(?: (?:tak|se))? (?:\p{L}+ )?(?:khul[ae]\p{L}*|band hot\p{L}*|kaam karte)|(?:aap(?:ka|ke)?|office)(?: \p{L}+){0,2} (?:timing|time kya|khula rehta)\p{L}*
      (?:कितने बजे|कब)(?: (?:तक|से))? (?:[\p{L}\p{M}]+ )?(?:खुल[\p{L}\p{M}]*|बंद होत[\p{L}\p{M}]*)|(?:आप(?:का|के)?|ऑफ़?िस)(?: [\p{L}\p{M}]+){0,2} (?:टाइमिंग|समय क्या)
    `),
  ],
  ["where-we-are", ourAddress],
  [
    "sold",
    phrases(String.raw`
      (?:did|has|have|was|is)(?: \p{L}+){0,3} (?:sell|sold|bought|transferred|passed)(?: (?:you|my|the|this|on|over))* (?:debt|account|loan|it|to you|by you)(?: (?:to|by) (?:you|someone else))?|do you own (?:the|my|this) (?:debt|account|loan)|why (?:is|did|does|has|isn'?t|didn'?t|doesn'?t)(?: \p{L}+)? (?:bank|creditor)(?: \p{L}+){0,2} (?:writ|call|contact|give|gave|pass|send|ask)\p{L}*(?: \p{L}+){0,3}
      (?:el banco )?(?:les|le|se) (?:vend(?:i[oó]|ieron)|pas(?:[oó]|aron)|traspas(?:[oó]|aron)) (?:a ustedes )?(?:mi|la|esta) (?:deuda|cuenta)|(?:ustedes )?compraron (?:mi|la|esta) deuda
      (?:bank ne |kya )?(?:aapko|tumko) (?:mera |ye )?(?:karz |karza |loan |khata |account )?(?:bech|de) (?:diya|di)(?: (?:hai|kya))*|(?:बैंक|bank) (?:ने|ne) (?:आपको|aapko) (?:क्यों|kyu+n?|kyon) (?:दिया|diya)|(?:बैंक ने |क्या )?आपको (?:मेरा |यह )?(?:कर्ज़? |लोन |खाता )?बेच (?:दिया|दी)(?: (?:है|क्या))*
    `),
  ],
  [
    "whence",
    phrases(String.raw`
      (?:how|where|from where) (?:did|do|have) (?:you|u)(?: guys| people)? (?:get|got|find|have|come by)(?: (?:a )?hold of)? (?:my|this) (?:\p{L}+ )?(?:number|details|info\p{L}*|address|e-?mail|phone|contact)(?: from)?|who gave (?:you|u) my (?:\p{L}+ )?(?:number|details|info\p{L}*|address|e-?mail)
      (?:c[oó]mo|(?:de )?d[oó]nde) (?:consiguieron|obtuvieron|sacaron|tienen) mis? (?:n[uú]mero|tel[eé]fono|datos|celular|correo)|qui[eé]n les (?:dio|pas[oó]) mis? (?:n[uú]mero|tel[eé]fono|datos|celular)
      mera (?:number|no|phone number)(?: \p{L}+)? (?:kahan|kaha|kaise|kisne)(?: se)? (?:mil|aay?a|liya|diya|paa)\p{L}*
      मेरा नंबर(?: [\p{L}\p{M}]+)? (?:कहाँ|कहां|कैसे|किसने)(?: से)? (?:मिला|आया|लिया|दिया|पाया)
    `),
  ],
  [
    "see-online",
    phrases(String.raw`
      (?:can|could|where can|how (?:can|do)) i (?:see|view|check|look at|track|follow) (?:it|this|that|(?:my|the) (?:account|balance|plan|payments?|instal+ments?|history))(?: all)? (?:online|on (?:the|your) (?:web ?site|site|app|internet))|(?:is there|do you have|have you got) (?:an? )?(?:app|web ?site|portal|online account)|(?:is there )?(?:an? )?online account(?=\W*[?？])
      (?:lo |la |los )?(?:puedo|se puede|podr[ií]a) (?:ver|consultar|checar|revisar)(?:l[oa]s?)?(?: (?:mi|el|la) (?:cuenta|saldo|plan))? (?:en l[ií]nea|por internet|en (?:la|su) (?:p[aá]gina|web|app))|(?:tienen|hay)(?: \p{L}+)? (?:app|aplicaci[oó]n|p[aá]gina(?: web)?|portal)
      online (?:\p{L}+ )?(?:dekh|check|dikh)\p{L}*(?: (?:sakt\p{L}*|skt\p{L}*|jay?ega|kar))*|(?:koi )?(?:app|website|portal) (?:hai|he|h)(?: kya)?
      ऑनलाइन (?:[\p{L}\p{M}]+ )?(?:देख|चेक|दिख)[\p{L}\p{M}]*(?: (?:सकत[\p{L}\p{M}]*|जाएगा|कर))*|(?:कोई )?(?:ऐप|वेबसाइट|पोर्टल) है(?: क्या)?
    `),
  ],
  [
    "number",
    phrases(String.raw`
      (?:what(?:'?s| is)|do i have|is there|give me|send me|tell me|can i (?:have|get)|need) (?:my |the |a |an |your )*(?:(?<!bank )account|customer|client|reference|ref|file|case|complaint|ticket)(?: (?:account|reference|case))? (?:number|no|num|id|#)|(?:account|reference|case|complaint|ticket) number\W*$
      (?:cu[aá]l es |me (?:da|pasa|dice) |tengo )?(?:el |mi |un |alg[uú]n )?(?:n[uú]mero|folio|no\.?) de (?:mi |la |el )?(?:cuenta|cliente|referencia|expediente|caso|queja|reporte|reclamaci[oó]n)
      (?<!bank )(?:mera |meri |shikayat ka |complaint ka )?(?<!bank )(?:account|reference|ref|case|complaint|shikayat|ticket)(?: (?:ka|ki))? (?:number|no|id)(?: \p{L}+)? (?:kya|bata|do|dijiye|mil)\p{L}*
      (?<!बैंक )(?:मेरा |मेरी )?(?<!बैंक )(?:अकाउंट|खाता|रेफ़?रेंस|केस|शिकायत|कंप्लेंट|टिकट)(?: (?:का|की))? (?:नंबर|संख्या)(?: [\p{L}\p{M}]+)? (?:क्या|बता|दो|दीजिए|मिल)[\p{L}\p{M}]*
    `),
  ],
  [
    "moves-away",
    phrases(String.raw`
      (?:what (?:happens )?if|if) (?:i|we) (?:move|moved|go|leave|relocate|emigrate)(?: away)?(?: (?:abroad|overseas|house|home|state|to (?:another|a different) (?:country|state|city)|out of (?:the )?(?:country|state)|the (?:country|state)))
      (?:qu[eé] pasa )?si (?:me )?(?:mudo|voy|cambio|mudara|fuera)(?: (?:de|a|al|del))? (?:(?:otro|el|la|mi|otra) )?(?:pa[ií]s|extranjero|estado|ciudad|casa|domicilio)
      (?:agar |kya hoga agar )?(?:main |mai |hum )?(?:bahar|videsh|abroad|doosre (?:shahar|desh)|dusre (?:shahar|desh)|shift)(?: (?:desh|ho|kahi))? (?:chal[aei]|gay[ae]|gya|ja\p{L}*|shift|ho)(?: \p{L}+){0,2} (?:to|toh)
      (?:अगर )?(?:मैं |हम )?(?:बाहर|विदेश|दूसरे (?:शहर|देश)|शिफ़?्ट)(?: (?:देश|हो))? (?:चल[ाीे]|गय[ाे]|गई|जा[\p{L}\p{M}]*|हो)(?: [\p{L}\p{M}]+){0,2} तो
    `),
  ],
  [
    "another-pays",
    phrases(String.raw`
      (?:can|could|may|is it ok if|what if) (?:my ${kin}|someone else|somebody else|another person|a friend) (?:just )?(?:pay|pays|make the payment)(?: (?:it|this|that|for me|on my behalf|instead|you))*
      (?:puede|podr[ií]a|lo puede) (?:pagar(?:lo|la)?) (?:mi ${familia}|otra persona|alguien m[aá]s|un amig[oa])(?: por m[ií])?|(?:mi ${familia}|otra persona|alguien m[aá]s) (?:lo )?(?:puede|podr[ií]a) pagar(?:lo)?
      (?:(?:mera|meri|mere) )(?:${parivar}|wife|husband)(?: mere liye)? (?:pay|payment|bhar|de)(?: kar)? (?:sakt[aei]|de(?:ga|gi))(?: (?:hai|h|hain))?|koi aur (?:pay|bhar|de)(?: kar)? sakt[ae]
      (?:मेरा |मेरी |मेरे )${parivarHindi}(?: मेरे लिए)? (?:दे|भर|पे|भुगतान)(?: कर)? सकत[ाीे](?: है| हैं)?|कोई और (?:दे|भर|पे)(?: कर)? सकत[ाे]
    `),
  ],
  [
    "is-taken",
    phrases(String.raw`
      (?:do|does|will|would|are|is|so|can) (?:you|u|it|they|that|this|the (?:money|payments?))(?: guys)? (?:going to |gonna |just |be )?(?:take|taking|taken|charge|charging|debit|debited|pull|deduct|withdraw)(?:ing|ed|n)?(?: (?:it|this|that|them|the (?:money|payments?)))?(?: (?:out|from|of|off|my|the|a|card|account|bank))* (?:automatic(?:ally)?|yourself|yourselves|by itself|each month|every month)|is it (?:auto ?pay|taken automatically)|(?:you|u) (?:won'?t|wont|don'?t|dont|will not|do not) (?:take|charge|debit) (?:it|this|that|anything|the money|money) (?:yourself|yourselves|automatically|by yourself)|(?:do i|i) have to (?:click|do it myself (?:each|every) time|pay it myself (?:each|every) time)
      (?:me )?(?:lo|la|los|se)? ?(?:cobran|cobrar[aá]n?|cargan|descuentan|quitan|sacan|cobra|descuenta|carga)(?: (?:de|a|en|mi|la|el|tarjeta|cuenta))* (?:en autom[aá]tico|autom[aá]tic\p{L}*|sol[oa]s?|ustedes mismos)|es (?:cargo|cobro) autom[aá]tico|(?:tengo que|hay que) (?:entrar|hacerlo yo|dar clic)
      (?:paise |paisa |kist |emi )?(?:apne aap|khud(?: se)?|automatic(?:ally)?|auto)(?: \p{L}+)? (?:kat|katt?|debit|deduct|le|cut)\p{L}*|khud link se (?:pay|bhar)\p{L}*(?: kar\p{L}*)? (?:padega|hoga|hai kya)
      (?:पैसे |पैसा |किस्त )?(?:अपने आप|ख़?ुद(?: से)?|ऑटोमैटिक|ऑटो)(?: [\p{L}\p{M}]+)? (?:कट|ले|डेबिट)[\p{L}\p{M}]*|ख़?ुद लिंक से (?:भर|पे)[\p{L}\p{M}]*(?: कर[\p{L}\p{M}]*)? (?:पड़ेगा|होगा)
    `),
  ],
  [
    "is-safe",
    phrases(String.raw`
      (?:is|are) (?:it|this|that|the|my|your|ur)(?: (?:link|site|web ?site|payments?|page|card details|money))? (?:really |actually )?(?:safe|secure)(?: (?:to (?:pay|use|click|open)|here|online|with (?:you|that|this)))*
      es (?:segur[oa]|confiable)(?: (?:pagar|usar|abrir|entrar|el|la|ese|este|en|por|al|link|enlace|p[aá]gina|pago|liga))+|(?:el|la|ese|este) (?:link|enlace|p[aá]gina|liga) es (?:segur[oa]|confiable)
      (?:ye |yeh |aapka )?(?:link|site|website|payment)(?: (?:karna|se|par))? (?:safe|surakshit|secure)(?: (?:hai|h|he))?(?: (?:kya|na))?|(?:यह |ये |आपका )?(?:लिंक|साइट|वेबसाइट)(?: पर)? (?:सेफ़?|सुरक्षित)(?: है)?(?: (?:क्या|ना))?
    `),
  ],
  [
    "arrives",
    phrases(String.raw`
      how (?:do|will|would|can) i (?:know|see|tell|be sure)(?: that| if| when| whether)? (?:it|you|u|the (?:payment|money)|my (?:payment|money)) (?:went through|goes through|got it|get it|has gone through|arrived|arrives|came in|worked|have it|received it)
      c[oó]mo (?:s[eé]|puedo saber|voy a saber|sabr[eé])(?: que| si)? (?:ya )?(?:les |se )?(?:pas[oó]|lleg[oó]|entr[oó]|qued[oó]|recibieron)(?: (?:el|mi) (?:pago|dinero))?
      (?:kaise|kab) (?:pata|malum|maloom) (?:chal|ho|pad)\p{L}*(?: ki)? (?:\p{L}+ )?(?:paisa|paise|payment) (?:mil|aa|pahunch|ho|pahuch)\p{L}*(?: \p{L}+)?
      कैसे पता (?:चल|हो|लग)[\p{L}\p{M}]*(?: कि)? (?:[\p{L}\p{M}]+ )?(?:पैसा|पैसे|पेमेंट|भुगतान) (?:मिल|आ|पहुँच|पहुंच|हो)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)?
    `),
  ],
  [
    "last-paid",
    phrases(String.raw`
      when (?:was|is) (?:the|my) (?:last|latest|most recent) (?:payment|time i paid)(?: (?:made|received|i made))?|when did i last pay(?: you| anything)?
      cu[aá]ndo fue (?:el|mi) [uú]ltimo (?:pago|abono)|cu[aá]ndo pagu[eé] por [uú]ltima vez
      (?:mera |meri )?(?:aakhri|akhri|pichhla|pichla|last) (?:payment|paisa|kist) kab (?:hu[aie]|kiya|aay\p{L}*|gay\p{L}*)|(?:मेरा |मेरी )?(?:आख़?िरी|पिछला|पिछली) (?:भुगतान|पेमेंट|किस्त) कब (?:हुआ|हुई|किया|आया)
    `),
  ],
  [
    "data",
    phrases(String.raw`
      (?:can|could|how do|please)(?: (?:i|you))? (?:delete|erase|remove) my (?:account|data|details|info\p{L}*)(?=\W*$)|(?:puedo|pueden|quiero) (?:borrar|eliminar) mis? (?:cuenta|datos)(?=\W*$)
      what (?:do|will|are) (?:you|u|they)(?: guys)? (?:going to )?(?:do|doing|keep|store|hold|have)(?: with| on| about| of)? (?:my |me|all my |the )?(?:personal )?(?:data|info\p{L}*|details)|(?:who|where) (?:do you share|sees|is) my (?:personal )?(?:data|info\p{L}*|details)(?: (?:with|kept|stored))?|(?:is|are) my (?:personal )?(?:data|info\p{L}*|details) (?:safe|private|protected|secure)
      qu[eé] (?:hacen|van a hacer|guardan)(?: con)? mis datos(?: personales)?|(?:est[aá]n?|son) (?:segur[oa]s|protegidos) mis datos|mis datos (?:est[aá]n|son) (?:segur[oa]s|protegidos)
      mer[aei] (?:data|jaankari|details|information) (?:ka |ke saath )?(?:kya|safe|surakshit|kahan)(?: \p{L}+){0,2}|मेर[ाीे] (?:डेटा|जानकारी)(?: (?:का|के साथ))? (?:क्या|सुरक्षित|कहाँ|कहां)(?: [\p{L}\p{M}]+){0,2}
    `),
  ],
  [
    "currency",
    phrases(String.raw`
      (?:what|which) currency(?: \p{L}+){0,4}|(?:can|could|may) i pay(?: (?:it|this|you))? in (?:euros?|pounds?|(?:us |canadian )?dollars?|pesos?|rupees?|another currency|my own currency)
      (?:en )?qu[eé] moneda(?: \p{L}+){0,3}|(?:puedo|se puede) pagar(?:lo)? en (?:euros?|d[oó]lares|pesos|otra moneda)
      (?:kis|kaun ?si) currency(?: \p{L}+){0,3}|(?:dollar|euro|pound)s? (?:me|mein) (?:pay|de|bhar)\p{L}*(?: kar)? sakt\p{L}*|(?:किस|कौन ?सी) (?:करेंसी|मुद्रा)(?: [\p{L}\p{M}]+){0,3}
    `),
  ],
];

/** "By itself, or do I have to do something?": the other half of the same question. */
const orMustI = phrases(String.raw`
  or (?:do|will|would|should|must) i (?:(?:have|need) to )?(?:do|pay|send) (?:something|anything|it|that)(?: (?:myself|each time|every time|every month))*
  o (?:yo )?(?:tengo|tendr[ií]a|hay) que (?:hacer|pagar|mandar)(?:lo|la)?(?: (?:algo|yo|cada (?:vez|mes)))*
  ya (?:phir )?(?:mujhe|mereko)(?: (?:kuch|khud))* (?:karna|bharna|dena) (?:padega|hoga|hai)|या (?:फिर )?मुझे(?: (?:कुछ|ख़?ुद))* (?:करना|भरना|देना) (?:पड़ेगा|होगा|है)
`);

/** Which of them the message asks; null where it asks none, or much beside it. */
export function ordinaryQuestion(text: string): OrdinaryQuestion | null {
  const said = plainly(text, mostRead);
  if (wordsIn(said.replace(orMustI, " ")) > mostWords) return null;
  return forms.find(([, form]) => form.test(said))?.[0] ?? null;
}

const linkIsFine = phrases(String.raw`
  (?:the|that|a|this|your|ur) (?:payment )?link(?: you sent)? (?:is|will be|would be|works|sounds|'s) ?(?:just |totally |perfectly )?(?:fine|ok|okay|good|great|do|perfect|better|enough)?(?: (?:for|with|by) me)?(?=[^\p{L}]*(?:$|thanks|thank|thx|please|then|[,.]))|(?:i'?ll|ill|i will|i'?m gonna|i can|i'?d rather|let me|i mean i'?ll)(?: (?:just|rather))* (?:use|pay (?:with|by|through|on|via)|go with|take) (?:the|that|your|this) link
  (?:el|ese|este|con el|por el) (?:link|enlace|liga) (?:est[aá] bien|me sirve|funciona|es suficiente)|(?:uso|usar[eé]|pago (?:con|por)|prefiero|voy a usar) (?:el|ese|este) (?:link|enlace)
  (?:(?:wo|woh|ye|yeh) )?link (?:hi )?(?:theek|thik|sahi|chalega|se hi|se kar)\p{L}*(?: (?:hai|h|rahega|dunga|dungi|lunga|lungi|deta|deti))*|(?:वो |वह |यह |ये )?लिंक (?:ही )?(?:ठीक|सही|चलेगा|से ही|से कर)(?: (?:है|रहेगा|दूँगा|दूंगा|लूँगा|लूंगा|देता|देती))*
`);
const fails = phrases(String.raw`
  (?:not|n'?t|never|isnt|doesnt|wont|broken|error|expired|dead)|no (?:abre|sirve|funciona|carga|jala)|nahi+n?|nhi|नहीं|no (?:longer|good|use)
`);

/** "No, the link is fine": it is how they will pay, and nothing failed. */
export function saysLinkWillDo(text: string): boolean {
  const said = plainly(text, mostRead);
  const found = linkIsFine.exec(said)?.[0];
  return (
    found !== undefined &&
    wordsIn(said) <= mostWords &&
    !fails.test(said.slice(said.indexOf(found)))
  );
}
