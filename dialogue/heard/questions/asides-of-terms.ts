/** Questions of paying and of terms by their words: the least, a payment missed, interest, ways, what there is to choose. */

import { type AsideForms, both, either } from "./aside-forms.ts";
import { phrases } from "../../words/phrases.ts";

/** "If I find work, can I put it up?": more each time later on, and nothing to send. */
export const raises = phrases(String.raw`
  (?:can|could|may) (?:i|we)(?: then| always| later)? (?:put|bump|push|move|bring) (?:it|them|that|the (?:payments?|amount)) up|(?:can|could|may) (?:i|we)(?: then| always| later)? (?:raise|increase|up) (?:it|them|that|the (?:payments?|amount))
  (?:puedo|podr[ií]a|se puede) (?:subir|aumentar|incrementar)(?:l[ao]s?|le)?(?: (?:el|la|lo|de|un poco|m[aá]s|que|pago|cuota|cantidad|monto|pagos|doy|luego|despu[eé]s))*(?=\W*$)|(?:puedo|podr[ií]a) (?:aumentar|incrementar)\p{L}*
  (?:badha|bada) sakt\p{L}*|(?:बढ़ा|बढ़ा) सकत[\p{L}\p{M}]*
`);

/** "Is that enough to stop the letters?": what paying brings, and no stop yet. */
export const enoughToStop = phrases(String.raw`
  (?:is|would|will) (?:that|this|it)(?: \p{L}+)? enough (?:to|so (?:that )?you|for you to) (?:make (?:you|u) )?(?:stop|end|quit)(?: \p{L}+){0,3}
  (?:con eso|es)(?: \p{L}+)? (?:basta|suficiente|alcanza)(?: \p{L}+)? para que (?:ya )?(?:dejen|paren|no)(?: \p{L}+){0,4}
  (?:itna|utna|ye|isse) (?:kaafi|bas|enough) (?:hai |h |hoga )?kya(?: \p{L}+){0,4} band(?: \p{L}+){0,2}
  (?:इतना|उतना|ये|इससे) (?:काफ़?ी|बस) (?:है |होगा )?क्या(?: [\p{L}\p{M}]+){0,4} बंद(?: [\p{L}\p{M}]+){0,2}
`);

/** "Don't add interest meanwhile": a wish about terms. */
export const noInterest = phrases(
  "(?:don'?t|dont|do not|without|stop|no) (?:add|charg|put|apply|rais)(?:e|ing)? (?:me |on |any |more |extra |further |the )*(?:interest|fees?|charges)|(?:no|without) (?:more |extra |further |any )*(?:interest|fees|charges) (?:until|till|meanwhile|in the meantime|in between|while|then|for now|on top)|no (?:me |le |nos )?(?:cobr|sum|a[ñn]ad|agregu|pong|cargu|aument|sub)\\p{L}* (?:m[aá]s |los |el |ning[uú]n )*(?:inter[eé]s|intereses|recargos?|cargos?)|sin (?:m[aá]s )?(?:intereses|recargos?) (?:mientras|hasta|entretanto)|(?:byaa?j|biyaj|interest|charges?|late fee|fees?)(?: (?:wyaj|vyaj|to|toh|bhi|hi|ka))* (?:hata|chhod|chod|maaf|maf|kam|band|khatam|khatm|mita)\\p{L}*|(?:ब्याज|चार्ज|इंटरेस्ट|फ़?ीस)(?: (?:तो|भी|ही))* (?:हटा|छोड़|माफ़?|कम|बंद|ख़?त्म)[\\p{L}\\p{M}]*|(?:qu[ií]t|perd[oó]n|baj|condon)\\p{L}*(?: \\p{L}+)? (?:los |el |al menos los |aunque sea los )?(?:intereses|inter[eé]s|recargos?)|(?:at least )?(?:drop|waive|take off|remove|scrap|forget|cancel) (?:the |all the |my )?(?:interest|fees?|charges)|(?:byaa?j|biyaj|interest|charge|late fee)(?: (?:wyaj|vyaj|to|bhi))* (?:mat|na) (?:lag|chadh|badh|jod|add|kat)\\p{L}*|(?:ब्याज|चार्ज|इंटरेस्ट)(?: (?:तो|भी))* (?:मत|न|ना) (?:लगा|चढ़ा|बढ़ा|जोड़|काट)[\\p{L}\\p{M}]*",
);

export const asidesOfTerms: AsideForms = [
  [
    "least",
    [
      phrases(
        "(?:the )?(?:most|longest|maximum|max)(?: \\p{L}+){0,4} (?:spread|stretch|months|weeks|payments|instal+ments|over)|how long can i (?:take|spread|have to pay)|(?:en|a) cu[aá]nt[oa]s (?:meses|pagos|plazos|cuotas|quincenas)(?: m[aá]ximo| como m[aá]ximo| puedo| me)|(?:zyada se zyada|maximum|max) kitn[ei] (?:mahine|kist\\p{L}*|emi)|(?:ज़्यादा से ज़्यादा|अधिकतम) कितन[ेी] (?:महीने|किस्त\\S*)",
      ),
      both(
        "what|whats|what's|how",
        "(?:least|minimum|lowest|smallest|min).*(?:pay|month|week|time|payment)",
      ),
      phrases(
        "what(?:'?s| is| are| (?:would|could) (?:be|it be|that be))? (?:the |ur |your )*(?:minimum|least|lowest|smallest|min)(?=\\W*$)",
      ),
      both("cu[aá]nto|cu[aá]l|qu[eé]", "(?:m[ií]nimo|menos).*(?:pag\\w*|mes|semana|abon\\w*|dar)"),
      phrases(
        "(?:can'?t|can|could|couldn'?t) (?:it|that|they|each(?: one)?) be (?:any |a (?:bit|little) )?(?:less|lower|smaller)(?: each| a month)?(?=\\W*$)|(?:no )?(?:se )?(?:puede|podr[ií]a)(?: ser)? (?:un poco )?menos(?=\\W*$)|(?:y )?menos no se puede|(?:isse|is se|usse) (?:thoda |aur )?kam (?:me |mein )?(?:nahi+n?|nhi|kuch)(?: ho(?:ga| sakta| payega))?(?: kya)?(?=\\W*$)|(?:इससे|इस से) (?:थोड़ा |और )?कम (?:में )?(?:नहीं|कुछ)(?: (?:होगा|हो सकता|हो पाएगा))?(?: क्या)?(?=[^\\p{L}\\p{M}]*$)",
      ),
      either("कम से कम|सबसे कम|मिनिमम", "कितना|कितने|कितनी|क्या"),
      either("kam se kam|sabse kam|minimum", "kitna|kitne|kitni|kya"),
    ],
  ],
  [
    "paying-stops",
    [
      enoughToStop,
      phrases(
        "(?:if|when|once) (?:i|we) (?:just |do )?(?:pay|give|send|settle)\\p{L}*(?: (?!no |not |don'?t )[\\p{L}\\p{N}$.']+){0,5}?,? (?:(?:will|would|do|can) (?:you|u|they|the calls|it)(?: guys| all| people)?|(?:you|u|they)(?:'?ll| will)?|are you going to|(?:does|will) (?:it|that)) (?:finally |please )?(?:stop|quit|leave me|cease|not call|not text)",
      ),
      phrases(
        "(?:will|would|do|can) (?:you|u|they|the (?:calls|messages|texts)|it)(?: guys| all| people)? (?:finally )?(?:stop|quit|leave me|cease)(?: \\p{L}+){0,4}? (?:if|when|once) (?:i|we) (?:just |do )?(?:pay|give|send|settle)\\p{L}*",
      ),
      phrases(
        "si (?:les? |te |os )?(?:pago|doy|abono|deposito|liquido)(?: (?!no )[\\p{L}\\p{N}$.]+){0,5}?,? (?:ya )?(?:me |nos )?(?:dejan|dejar[aá]n|dej[aá]is|dejas|paran|ya no (?:me |nos )?(?:van|vais|llaman|molestan|escriben|marcan)|no (?:me |nos )?(?:van a|vais a|llaman|molestan|marcan)|van a dejar|vais a dejar|se acaban)(?: \\p{L}+){0,3}? ?(?:llam|molest|escrib|marc|habl|buscar|fastidi|chingar|joder|mensaj|en paz|tranquil)\\p{L}*",
      ),
      phrases(
        "(?:agar |to )?(?:main |mai )?(?:[\\p{L}\\p{N}]+ ){0,3}(?:de|bhar|pay kar|chuka)(?: ?d(?:u|oo|un|oon|unga|ungi|oonga|oongi))(?: \\p{L}+)? (?:to|toh|tab)(?: \\p{L}+){0,4}? (?:call|phone|msg|message|pareshan)\\p{L}*(?: \\p{L}+){0,2}? (?:band|nahi|nhi|ruk)\\p{L}*",
      ),
      phrases(
        "(?:अगर )?(?:मैं )?(?:[\\p{L}\\p{M}\\p{N}]+ ){0,3}(?:दे|भर|चुका) (?:दूँ|दूं|दूँगा|दूंगा|दूँगी|दूंगी) (?:तो|तब)(?: [\\p{L}\\p{M}]+){0,4}? (?:कॉल|फ़?ोन|मैसेज|परेशान)[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]+){0,2}? ?(?:बंद|नहीं|रुक)",
      ),
    ],
  ],
  [
    "if-missed",
    [
      phrases(
        "(?:if|when) (?:i'?m|i am|im|i'?ll be|i was|i were|my payment is|the payment is|a payment is|it'?s|it is) (?:ever |a (?:bit|day|week|little) |one day |once )?late|if i (?:ever )?(?:run|come) (?:a bit )?late",
      ),
      both(
        "what|if",
        "(?:miss|late|skip|forget|can'?t make|cannot make).*(?:one|it|payment|pay|month|day|instal+ment)",
      ),
      both(
        "what|if",
        "(?:one|a|any|some) (?:month|week|fortnight|payment|instal+ment) (?:i |we |it )?(?:just |really )?(?:can'?t|cannot|couldn'?t|don'?t have|am short|'?m short|is too)",
      ),
      both(
        "what|if",
        "(?:pay|pay ?check|wages?|salary|check|money|deposit|benefits?|boss|they|it|(?:tax )?refund|bonus|transfer) (?:(?:does|do|did|is|has|have|wo)(?:n'?t| not)|never|cannot|can'?t|is|are|comes?|arrives?) (?:come|arrive|land|show up|pay|paid|turn up|go in|clear|in|late|delayed|here)",
      ),
      both(
        "si",
        "no me (?:(?:van? a )?(?:deposit|pag|lleg|transfi|transfer)\\p{L}*|ca(?:e|en|er|iga))|me (?:deposit|pag|lleg)\\p{L}* (?:tarde|despu[eé]s|luego)|se (?:atrasa|retrasa|tarda)\\p{L}*",
      ),
      both("si", "(?:me (?:atras|salt|retras)\\w*|no alcanz\\w*|fall\\w*|no puedo pagar un\\w*)"),
      both(
        "si",
        "(?:un[ao]?|alg[uú]n[ao]?) (?:mes|pago|d[ií]a|quincena|semana|vez).*no|no (?:puedo|pudiera|alcanzo|llego).*(?:mes|pago|d[ií]a)",
      ),
      either(
        "अगर|यदि|तो(?=[^\\p{L}\\p{M}]*$)",
        "छूट\\S*|मिस|देर|(?:न|ना|नहीं) (?:दे|भर|चुका|हो) (?:पा\\S*|सक\\S*)|(?:न|ना|नहीं) (?:दि\\S*|हु\\S*|आ\\S*|मिल\\S*)|लेट",
      ),
      either(
        "agar|toh?(?=\\W*$)",
        "(?:kist|emi).*(?:chhu?t\\w*|nahi|nhi|late|miss)|(?:miss|late) (?:ho|hua|hui|kar|aa)\\w*|chh?(?:oo|u)t (?:ga|ja)\\w*|(?:na|nahi|nhi) (?:de|bhar|chuka|ho) (?:pa|sak)\\w*|(?:na|nahi+n?|nhi) (?:aa(?:ya|yi|ye|i|e)|mil[aie]|hu[aie]|diya|de)\\w*",
      ),
    ],
  ],
  [
    "if-things-change",
    [
      either(
        "(?:puedo|podr[ií]a|se puede|pueden?|y si|si)",
        "(?:cambi|mov|ajust|modific)\\p{L}* (?:\\p{L}+ ){0,3}(?:despu[eé]s|luego|m[aá]s adelante|m[aá]s tarde)|(?:pierdo|me quedo sin|me corren de)(?: el| mi)? (?:trabajo|jale|chamba|empleo)|me enfermo|me bajan (?:las )?horas|cambi\\p{L}* (?:mi situaci[oó]n|las cosas)",
      ),
      either(
        "(?:ba+d|aage|baad) (?:me|mein|chal ?ke|chalkar)|aage",
        "(?:change|badal|badl|adjust)\\w*(?: \\w+)? (?:sakt|jaye|paye|kar)\\w*",
      ),
      either("बाद में|आगे", "(?:चेंज|बदल)\\S*(?: \\S+)? (?:सकत|जाए|पाए|कर)\\S*"),
      both(
        "can|could|may|what if|what happens if|if",
        "(?:change|adjust|move|amend|lower|redo) (?:it|that|this|them|the plan|the amount|the dates?|my plan|things) (?:later|after|afterwards|if|down the)|(?:things|my situation|circumstances|my hours|my income) (?:change|get worse|go)|lose my job|lost my job later|get sick|get laid off",
      ),
    ],
  ],
  [
    "must-i-pay",
    [
      both(
        "do|am|must|why should|is it|what if|can",
        "i (?:really |still |actually |legally |even )*(?:have|need|got|obliged|required|supposed) to (?:pay|settle)|i (?:legally |really )?(?:obliged|liable|responsible)|i refuse to pay|you (?:make|force) me",
      ),
      phrases(
        "(?:is|are|was) (?:it|this|that|these|any of (?:it|this)) (?:really |actually |even )?(?:mine|my (?:debt|responsibility|problem|job|bill))(?: to pay)?|is it (?:mine|me|on me|up to me|for me) (?:or|to pay)|mine to pay|(?:am|would) i (?:be )?(?:personally |legally |really )?(?:liable|responsible) for|(?:do|would) i owe (?:his|her|their) (?:debts?|bills?)",
      ),
      phrases(
        "(?:me|nos) (?:toca|corresponde)(?: pagar\\p{L}*)? a m[ií]|(?:le|me) (?:toca|corresponde) (?:pagar\\p{L}* )?a (?:m[ií]|[eé]l|ella) o a (?:m[ií]|[eé]l|ella)|(?:tengo|tendr[ií]a) que pagar(?:l[oa])? yo|(?:soy|ser[ií]a) (?:yo )?(?:el |la )?responsable|es (?:m[ií]a|mi (?:deuda|responsabilidad))",
      ),
      phrases(
        "(?:ye|yeh|yah) (?:mujhe|mereko) (?:hi )?(?:dena|bharna|chukana) (?:hai|padega|hoga)|(?:mujhe|mereko) (?:hi )?(?:dena|bharna|chukana) (?:hai|padega|hoga) (?:ya|kya)|mer[aei] zimm?edari|(?:ये|यह) मुझे (?:ही )?(?:देना|भरना|चुकाना) (?:है|पड़ेगा|होगा)|मुझे (?:ही )?(?:देना|भरना|चुकाना) (?:है|पड़ेगा|होगा) (?:या|क्या)|मेरी ज़?िम्मेदारी",
      ),
    ],
  ],
  [
    "reminds",
    [
      both(
        "will|do|can|could|would",
        "(?:you|u|someone) (?:please |also )*(?:remind|text|message|let) me",
      ),
      phrases(
        "remind me(?: before| when| on| the day)?|(?:get|send me|is there) (?:a )?reminders?",
      ),
      phrases(
        "me (?:avisa|avisan|recuerda|recuerdan|avisar[aá]n?)|(?:mandan?|env[ií]an?) (?:un )?recordatorio",
      ),
      phrases("yaad dila\\w*|reminder (?:bhej|aay|aa|mil)\\w*|याद दिला\\S*|रिमाइंडर"),
    ],
  ],
  [
    "interest-goes-on",
    [
      noInterest,
      phrases(
        "(?:hay|tiene|cobran|ponen|va a haber) (?:alg[uú]n |otros? |m[aá]s )*(?:cargos?|recargos?|comisi[oó]n|comisiones|intereses)(?: (?:extra|adicional\\p{L}*|m[aá]s|aparte))*(?=\\W*$)|(?:koi |aur |kuch )*(?:extra |alag (?:se )?)?(?:charges?|shulk|fees?) (?:bhi )?lag(?:ega|enge|ta|te)(?: (?:hai|kya))*|(?:क्या )?(?:कोई |और |कुछ )+(?:शुल्क|चार्ज|फ़?ीस) (?:भी )?लग(?:ेगा|ेंगे|ेगी|ता|ते|ती)(?: (?:है|क्या))*",
      ),
      phrases(
        "(?:stop|freeze|pause|drop|cut|waive|no more|take off|lower|reduce|remove|delete|erase|scrap|forgive|knock off|get rid of) (?:the |any |all |my |some of the |adding |charging )*(?:interest|late fees?|fees|charges)",
      ),
      phrases("(?:take|knock|get) (?:the |all the |my )?(?:interest|late fees?|fees|charges) off"),
      both(
        "(?:quit|baj|perdon|condon|congel|elimin|cancel|gener|corre|correr|acumul)\\w*",
        "(?:intereses|inter[eé]s|recargos|cargos|comisiones)",
      ),
      phrases(
        "(?:is|are) there (?:a |an |any )?(?:extra |added |late |additional )*(?:fees?|charges?|interest|costs?)(?: \\p{L}+){0,2} (?:for|if|when|on|with) .*|(?:does|do|will|would) (?:it|that|this|they|you|i) (?:cost|charge|pay|have to pay) (?:me )?(?:extra|more)(?: .*)?|(?:hay|cobran|tiene)(?: \\p{L}+)? (?:cargos?|comisi[oó]n|comisiones|recargos?)(?: .*)? (?:por|si) .*|(?:kist|emi|installment)\\p{L}* (?:pe|par|mein|me) (?:\\p{L}+ )?(?:extra|charges?|fees?|byaa?j)|(?:किस्त|क़िस्त|ईएमआई)[\\p{L}\\p{M}]* (?:पर|में) (?:[\\p{L}\\p{M}]+ )?(?:अलग|चार्ज|फ़?ीस|ब्याज)",
      ),
      both("byaa?j|interest|late fee|charges?", "kam|maaf|hata\\w*|chhod\\w*|chod\\w*|band"),
      both("ब्याज|चार्ज|फ़ीस|फीस", "कम|माफ़|माफ|हटा\\S*|छोड़\\S*|बंद"),
      both(
        "does|do|will|would|is|are|if|can|could|stop|freeze|pause",
        "(?:stop\\w*|freez\\w*|froze\\w*|still|keep\\w*|add\\w*|more|going up|go up|accru\\w*|grow\\w*|charg\\w*|pause\\w*).*interest|interest.*(?:stop\\w*|freez\\w*|froze\\w*|still|keep\\w*|add\\w*|more|going up|go up|accru\\w*|grow\\w*|charg\\w*|pause\\w*|carry|run)",
      ),
      both(
        "se|me|va|van|deja\\w*|para\\w*|sigue\\w*",
        "(?:deja|para|sigue|suma|sub(?:e|a|ir)|crece|aumenta|congel)\\w*\\W.*inter[eé]s\\w*|inter[eé]s\\w*\\W.*(?:deja|para|sigue|suma|sub(?:e|a|ir)|crece|aumenta|congel)\\w*",
      ),
      phrases(
        "(?:with(?:out)?|no) (?:any |extra |added |more )*(?:interest|fees|charges)[\\s,]*(?:right|yeah|correct|then|yes|on (?:it|that|top))|sin (?:m[aá]s |ning[uú]n )?(?:intereses|inter[eé]s|cargos|recargos|comisi[oó]n|comisiones)(?:(?: extra| adicional\\w*)?[\\s,¿]*(?:verdad|cierto|no|s[ií]|as[ií])|(?=\\W*\\?))|(?:me |nos )?(?:van a )?(?:cobr|carg)(?:an|ar|a|ar[aá]n) (?:algo|m[aá]s|extra|intereses|inter[eé]s)(?: (?:m[aá]s|extra|de m[aá]s))?(?: por .*)?",
      ),
      either(
        "bina (?:byaa?j|interest)|(?:byaa?j|interest|extra|charges?)(?: \\p{L}+){0,2} (?:nahi+n?|nhi|na)",
        "na|hai na|kya|right|sahi",
      ),
      either("बिना ब्याज|(?:ब्याज|चार्ज|फ़?ीस)(?: [\\p{L}\\p{M}]+){0,2} नहीं", "ना|न|है ना|क्या|सही"),
      either("ब्याज", "रुक\\S*|जुड़\\S*|बढ़\\S*|लगेगा|लगता"),
      either("byaa?j|interest", "ruk\\w*|jud\\w*|badh\\w*|lagega|lagta"),
    ],
  ],
  [
    "saves-early",
    [
      either(
        "(?:do|will|would|can|could|did) (?:i|we) (?:really |actually )?save|savings?|penalt(?:y|ies)|(?:pre-?payment|early repayment|foreclosure) (?:fees?|charges?)",
        "early|earlier|sooner|ahead|in advance|at once|all in one go|pay(?:ing)? (?:it )?off",
      ),
      either(
        "(?:me |nos )?ahorr\\p{L}*|penalizaci[oó]n|multa",
        "antes|anticip\\p{L}*|adelant\\p{L}*|pronto|de una vez|de golpe",
      ),
      either(
        "(?:kuch|koi|thoda|paisa|paise) (?:\\p{L}+ )?bach\\p{L}*|bachat(?! (?:th[ia]|lag|khatam|khatm|khali|nahi|nhi))|fa+yda|penalty|foreclosure",
        "pehle|jaldi|ek ?saa?th|ek baar",
      ),
      either(
        "(?:कुछ|कोई|पैसे|पैसा) (?:[\\p{L}\\p{M}]+ )?बच[\\p{L}\\p{M}]*|बचत(?! (?:थी|लग|ख़त्म|खत्म|ख़ाली|नहीं))|फ़?ायदा|पेनल्टी",
        "पहले|जल्दी|एक साथ|एक बार",
      ),
    ],
  ],
  [
    "another-way",
    [
      phrases(
        "(?:pay|paying|settle|send (?:it|the money)) (?:(?:it|this|that) )?(?:to )?(?:the )?(?:\\p{L}+ ){0,2}(?:direct|directly|straight)|(?:direct|directly|straight) to (?:the )?\\p{L}+|(?:pag|deposit)\\p{L}* (?:directo|directamente)|(?:seedhe|sidhe|direct) (?:\\p{L}+ )?(?:ko|bank) (?:de|pay|bhar)\\p{L}*",
      ),
      phrases(
        "cheques?|(?:by|with|a|send|mail|mailing|keep|take|accept) (?:sending |mailing |using )?(?:an? )?checks?|in cash|cash|money orders?|postal orders?|walmart|western union|post office|paypal|venmo|zelle|cash ?app|apple pay|google pay|gift cards?|standing order|direct debit|dd|auto ?pay|bank transfer|wire|take it (?:from|out of|off)(?: \\p{L}+)? (?:bank|account|card|wages|benefits|check)|bitcoin|crypto|in person|at (?:a|the|your) (?:branch|bank|store|shop|office)|over the phone|by phone|e-?transfer|interac|bpay|payid|centrelink|centrepay|upi|gpay|phonepe|paytm|neft|imps|oxxo|en efectivo|por cheque|giro postal|nakad|cash mein|नक़द|नकद|चेक",
      ),
    ],
  ],
  [
    "not-online",
    [
      phrases(
        "(?:don'?t|dont|do not|can'?t|cant|cannot|not|never|no|without|unable to)(?: (?:know|how|to|really|even|do|done|doing|use|using|pay|paying|go|get|have|got|good|with|at|on|the|things|stuff|any|an|a|be|able|it|this|over|via|by))* (?:online|internet|computers?|smart ?phone|online banking)|no (?:s[eé]|puedo|tengo|uso|entiendo|manejo|le s[eé]|le entiendo)(?: (?:usar|pagar|hacer|pagarlo|hacerlo|moverle|lo|por|en|de|el|la|al|a|eso|esto|bien|nada|cosas))* (?:internet|l[ií]nea|computadoras?|compu)",
      ),
      phrases(
        "(?:online|internet|net banking|computer)(?: \\p{L}+){0,2} (?:nahi+n?|nhi) (?:aat[aei]|samajh|pata|chala|chalat|kar (?:pa|sak|skt)|kart|hai)\\p{L}*|(?:ऑनलाइन|इंटरनेट|नेट बैंकिंग|कंप्यूटर)(?: [\\p{L}\\p{M}]+){0,2} नहीं (?:आत|समझ|पता|चला|चलात|कर (?:पा|सक)|करत|है)[\\p{L}\\p{M}]*",
      ),
    ],
  ],
  [
    "by-letter",
    [
      phrases(
        "(?:send|write|post|mail|put)(?: \\p{L}+){0,4} (?:(?:in|by|through|via) (?:the |regular |snail )?(?:mail|post)|(?:a|the) letter|to my (?:house|home|address))|(?<!-)mail (?:me|it)(?: \\p{L}+){0,3}|(?:m[aá]nd|env[ií])\\p{L}*(?: \\p{L}+){0,4} (?:por (?:carta|correo (?:postal|normal))|(?:una|la) carta|a mi (?:casa|domicilio))|(?:una|la) carta(?: \\p{L}+){0,2} (?:m[aá]nd|env[ií])\\p{L}*|por carta mejor|(?:chitthi|chithi|letter|khat|daak)(?: \\p{L}+){0,3} (?:bhej|likh|daal|dal)\\p{L}*|(?:चिट्ठी|पत्र|लेटर|डाक)(?: [\\p{L}\\p{M}]+){0,3} (?:भेज|लिख)[\\p{L}\\p{M}]*",
      ),
    ],
  ],
  [
    "any-amount",
    [
      both(
        "can|could|may|what if|if|is it ok|allowed|able",
        "(?:pay|send|put|throw|chip|add|chuck|bung|stick|pop|drop).*(?:extra|early|earlier|more|sooner|ahead|when i can|what i can|whenever|as i go|a bit here)|(?:do|make|clear|settle|get) (?:it|this|that|(?:the |my )?(?:\\w+ )?(?:one|half|part|payment|instal\\w+|rest|other|second|2nd|last|next)).*(?:early|earlier|sooner|ahead)|overpay|pay it off (?:early|sooner|quicker)",
      ),
      both(
        "puedo|pudiera|si",
        "(?:pag\\w*|abon\\w*|dar|liquid\\w*).*(?:m[aá]s|extra|antes|lo que pueda|cuando pueda)|adelant\\w* (?:la|el|un) (?:pago|otr\\w+|segund\\w+|siguiente|[uú]ltim\\w+|mitad|cuota|parte)",
      ),
      raises,
      either(
        "(?:zyada|jyada|extra|pehle|jaldi|ek saa?th)",
        "(?:de|bhar|pay|payment kar) (?:sakt\\w+|du|dun|doon)",
      ),
      either("ज़्यादा|ज्यादा|एक्स्ट्रा|पहले|जल्दी|एक साथ", "(?:दे|भर) (?:सकत\\S*|दूँ|दूं)"),
    ],
  ],
  [
    "is-recorded",
    [
      both(
        "is|are|do",
        "record|recorded|recording|being saved|saved anywhere|keep a record|logged",
      ),
      both("se|est[aá]n", "graba\\w*|guarda\\w*"),
      both("kya", "record(?: ho| kar)\\w*"),
      both("क्या", "रिकॉर्ड"),
    ],
  ],
  [
    "stop-taking",
    [
      both(
        "stop|cancel|end|remove|delete|revoke|withdraw|don'?t|do not|no more",
        "(?:auto ?-?pay|auto ?-?debit|direct debits?|automatic (?:payments?|debits?)|standing order|mandate|(?:taking|charging|debiting|pulling|charge|debit|take).*(?:card|account|bank))",
      ),
      both(
        "cancel|remove|delete|forget|revoke",
        "(?:my|the) (?:debit |credit |bank )?card(?: details| number)?",
      ),
      both(
        "no|dejen?|cancel\\w*|quit\\w*|retir\\w*|revoc\\w*|elimin\\w*|borr\\w*",
        "(?:d[eé]bito autom[aá]tico|(?:cargo|cobro|pago)s? autom[aá]tic\\w*|domiciliaci[oó]n|(?:cobr|carg|sac|tom)\\w*.*(?:tarjeta|cuenta))",
      ),
      both("quit\\w*|retir\\w*|elimin\\w*|borr\\w*|cancel\\w*", "mi tarjeta"),
      either(
        "ऑटो ?डेबिट|ऑटो ?पे|मैंडेट|(?:कार्ड|खाते|अकाउंट) से.*(?:काट|कट|ले)\\S*",
        "बंद|रद्द|मत|कैंसल|हटा\\S*",
      ),
      either(
        "auto ?-?debit|auto ?-?pay|mandate|nach|(?:card|khate|account) se.*(?:kaat|kat|le)\\w*",
        "band|cancel|mat|radd|hata\\w*|roko|rok do",
      ),
    ],
  ],
  [
    "options",
    [
      both("what|which|any|other", "options?|choices?|ways|possibilities"),
      phrases(
        "(?:i )?(?:dont|don'?t|do not) know (?:what to do|where to (?:start|begin)|how to (?:fix|sort|solve))|idk (?:what|where|how)",
      ),
      phrases(
        "what (?:else |more )?(?:can|could) (?:i|we|you|u) (?:actually |even |really |still )*(?:do|offer)|how (?:can|do) (?:i|we) (?:sort|solve|fix|handle|deal)\\w*|what (?:have|do) (?:you|u) (?:got|have)(?: for me)?(?=\\W*$)",
      ),
      both("qu[eé]|cu[aá]l\\w*|alguna|otra", "opci[oó]n|opciones|alternativas?|formas?"),
      phrases(
        "(?:m[aá]nd\\p{L}*|d[ií]g\\p{L}*|dime|d[eé]\\p{L}*|ens[eé][ñn]\\p{L}*|mu[eé]str\\p{L}*|a ver|ver|pas\\p{L}*)(?: cu[aá]les son)? (?:las |sus |mis |unas )?(?:opciones|alternativas)|(?:show|give|tell|send|text|list) (?:me )?(?:the |my |your |some )?(?:options|choices)|(?:las )?opciones(?=\\W*$)|options(?: please| pls)?(?=\\W*$)|options (?:bata|do|bhej|dikha)\\w*|(?:ऑप्शन|विकल्प) (?:बता|दो|भेज|दिखा)\\S*",
      ),
      phrases(
        "qu[eé] (?:se )?(?:puedo|podemos|puede|pueden) hacer|(?:quisiera|quiero|me gustar[ií]a|necesito|c[oó]mo (?:me|puedo)) (?:ponerme|pongo|poner(?:me)?) al (?:corriente|d[ií]a)|(?:i )?(?:want|need|would like|how (?:do|can) i) (?:to )?(?:catch up|get (?:back )?on track|get up to date)|qu[eé] hago|qu[eé] (?:tengo|debo|hay|tendr[ií]a) (?:que )?hacer(?= (?:entonces|yo|pues|ahora)|\\W*$)|what (?:do|should|must) i (?:have to |need to )?do(?= (?:then|now)|\\W*$)|qu[eé] (?:m[aá]s |otra cosa |otro plan )?(?:me|nos|le) (?:ofrecen?|ofreces|ofrec[eé]is|proponen?|pued[eé]n? ofrecer|dan)(?= *[?？]|$| usted| ustedes)",
      ),
      either("क्या|कौन|कोई|और", "विकल्प|रास्ता|रास्ते|उपाय|ऑप्शन|ऑफ़र|ऑफर|स्कीम|तरीक़ा|तरीका"),
      either(
        "kya|kaun|koi|aur",
        "options?|offers?|scheme|vikalp|rasta|raasta|raste|upay|tarika|tareeka",
      ),
      phrases("kya kya ho sakt[aei]|aur kya ho sakt[aei]|क्या क्या हो सकता|और क्या हो सकता"),
      phrases(
        "(?:kya|kaise) (?:kar|ho) sakt[aei](?: (?:hoon|hun|hu|hain?|h))?(?=\\W*$)|(?:क्या|कैसे) (?:कर|हो) सकत[ाेी](?: (?:हूँ|हूं|हैं|है))?(?=[^\\p{L}\\p{M}]*$)",
      ),
      phrases(
        "(?:ab |to |toh )?kya karna (?:hoga|padega|hota hai)|(?:अब |तो )?क्या करना (?:होगा|पड़ेगा|होता है)",
      ),
      phrases(
        "(?:rasta|raasta|upay|hal|tarika|tareeka) (?:\\p{L}+ )?(?:nika|bata|suj|dho?ondh)\\p{L}*|(?:रास्ता|उपाय|हल|तरीक़?ा) (?:[\\p{L}\\p{M}]+ )?(?:निका|बता|सुझ|ढूँढ)[\\p{L}\\p{M}]*",
      ),
      phrases(
        "(?:bata(?:o|iye|iyega|do|ie)|kahiye|samjhaiye) (?:\\p{L}+ ){0,2}(?:kya|kaise) kar(?:u|un|oon|oo|na|e|ein|na chahiye)|(?:kya|kaise) kar(?:u|un|oon|oo|e|ein) (?:ab |main |mai |fir |phir )?(?:bata|kah)(?:o|iye)|(?:बताओ|बताइए|बताइये|कहिए|समझाइए) (?:[\\p{L}\\p{M}]+ ){0,2}(?:क्या|कैसे) (?:करूँ|करूं|करें|करना)|(?:क्या|कैसे) (?:करूँ|करूं|करें) (?:अब |मैं |फिर )?(?:बताओ|बताइए)",
      ),
    ],
  ],
];
