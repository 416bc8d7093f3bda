/** Questions of the talk itself by their words: why we ask, where to send, when an answer comes, whether one can call. */

import { type AsideForms, both, either } from "./aside-forms.ts";
import { phrases } from "../../words/phrases.ts";

/** "What time will they call?": when it comes, and not that it comes at a bad hour. */
export const askedWhenCalled = phrases(
  "(?:(?:(?:at )?what time|around when|when) (?:will|would|are|is|do|does|can|should|shall)(?: \\p{L}+){1,4} (?:call|ring|phone|contact|text|write|tell|answer|reply)\\p{L}*|(?:a )?(?:como a )?(?:qu[eé] horas?|cu[aá]ndo) (?:me |nos |se )?(?:van? a |podr[ií]an? |pueden? )?(?:llam|marc|habl|contact|contest|respond|avis|escrib|comunic)\\p{L}*|(?:kitne baje|kab|kitn[ei] (?:der|dino?) (?:mein|me)?) ?(?:\\p{L}+ ){0,3}(?:(?:call|phone|fone|baat|sampark) (?:kar|aa|ho)|jawab (?:d|mil)|bata(?:y|e|o))\\p{L}*|(?:कितने बजे|कब|कितनी देर में) (?:[\\p{L}\\p{M}]+ ){0,3}(?:(?:कॉल|फ़?ोन|बात|संपर्क) (?:कर|आ|हो)|जवाब (?:द|मिल)|बता)[\\p{L}\\p{M}]*)(?=(?:[^\\p{L}\\p{M}]+[\\p{L}\\p{M}]+){0,3}[^\\p{L}\\p{M}]*$)",
);

/** "So I need do nothing now": put as a question or for assurance, and no wish to be left alone. */
export const nothingToDo = phrases(
  "(?:i|we) (?:don'?t|dont|do not|needn'?t|need not) (?:(?:need|have) to )?do (?:anything|nothing)(?: (?:else|more|now|then|for now|meanwhile|until then|right))*|(?:i|we) (?:(?:need|have) to )?do nothing(?: (?:else|more|now|then|for now))*|(?:there'?s |there is )?nothing (?:else |more )?(?:for me |left )?to do (?:now|then|for now|right)|(?:ya )?no (?:tengo|tenemos|hay|debo|necesito)(?: que)? hacer (?:nada|m[aá]s)(?: (?:m[aá]s|ahora|por ahora|mientras(?: tanto)?|entonces|verdad|no))*|(?:ab |abhi |phir |to |toh )*(?:mujhe |hume |mereko )?(?:ab |abhi )?kuch (?:aur |bhi )?(?:nahi+n?|nhi) karna(?: (?:hai|h|he|padega|hoga|na|kya|ab|abhi))*|(?:अब |अभी |फिर |तो )*(?:मुझे |हमें |मुझको )?(?:अब |अभी )?कुछ (?:और |भी )?नहीं करना(?: (?:है|पड़ेगा|होगा|ना|न|क्या|अब|अभी))*",
);

export const asidesOfTalk: AsideForms = [
  [
    "why-ask",
    [
      both("why", "need|want|ask|asking|should i|do i have|must i|give you|tell you"),
      both(
        "por ?qu[eé]|para qu[eé]",
        "necesita\\w*|quiere\\w*|pide\\w*|pregunta\\w*|tengo que|darle\\w*|doy",
      ),
      phrases(
        "(?:(?:you|u) (?:tell|say) (?:me )?first|(?:you|u) first|who are you first|primero (?:d[ií]game|dime) (?:usted|t[uú]|qui[eé]n)|usted primero|(?:pehle|phle) (?:aap|tum|apna|ap) (?:\\p{L}+ )?(?:bata|bol|kah|naam)\\p{L}*|(?:aap|tum|ap) (?:pehle|phle) (?:bata|bol|kah)\\p{L}*|पहले (?:आप|तुम|अपना) (?:[\\p{L}\\p{M}]+ )?(?:बता|बोल|कह|नाम)[\\p{L}\\p{M}]*|आप पहले (?:बता|बोल|कह)[\\p{L}\\p{M}]*)",
      ),
      either("क्यों|किसलिए", "चाहिए|पूछ\\S*|बताऊँ|बताऊं|दूँ|दूं|देना|बताना"),
      either("kyu+n?|kyon|kisliye", "chahiye|poo?chh?\\w*|bata\\w*|doon|dun|du|dena"),
    ],
  ],
  [
    "where-to-send",
    [
      both(
        "where|how|can i|should i|may i|to whom|who",
        "send|post|upload|forward|submit|attach|mail",
      ),
      phrases(
        "(?:se|os|te|les?) l[ao]s? (?:mando|env[ií]o|paso|subo|adjunto)(?:(?: por)? (?:aqu[ií]|ac[aá])|(?=\\W*[?？]))|(?:yahan|yahin|yaha|idhar)(?: (?:pe|par|hi))? bhej(?: ?d)?(?:u|un|oo|oon)(?: kya)?(?=[^\\p{L}]*$)|(?:यहाँ|यहां|यहीं|इधर)(?: (?:पर|पे|ही))? भेज(?:ूँ|ूं| दूँ| दूं)(?: क्या)?(?=[^\\p{L}]*$)",
      ),
      both("d[oó]nde|a qui[eé]n|c[oó]mo|puedo", "mand\\w+|env[ií]\\w+|sub[oi]\\w*|entreg\\w+"),
      both(
        "do|would",
        "(?:you|u|ya) (?:need|want|like) (?:me to |a |the |my |any )*(?:send|upload|copy|statements?|receipts?|papers?|proof|bank)",
      ),
      both(
        "necesitan?|quieren?",
        "(?:que (?:le |les )?)?(?:mand\\w+|env[ií]\\w+|copia|recibo|comprobante)",
      ),
      phrases(
        "(?:screenshot|screen shot|photo|receipt|rasee?d|slip|statement|proof|pdf|copy|kaagaz|kagaz|saboot|document)\\p{L}* (?:\\p{L}+ ){0,2}(?:bhej|de)(?:u|un|oon| ?d(?:u|un|oon|oo))(?: (?:kya|aapko|na))?(?=[^\\p{L}]*$)|(?:स्क्रीनशॉट|फ़?ोटो|रसीद|पर्ची|स्टेटमेंट|सबूत|काग़?ज़?|कॉपी)[\\p{L}\\p{M}]* (?:[\\p{L}\\p{M}]+ ){0,2}(?:भेजूँ|भेजूं|भेज दूँ|भेज दूं|दूँ|दूं)(?: क्या)?(?=[^\\p{L}]*$)",
      ),
      either("कहाँ|कहां|कैसे|किसे|किसको", "भेज(?:ूँ|ूं|ना|ने|नी|ें)|भेज (?:दूँ|दूं|सकत\\S*)"),
      either(
        "kahan|kaha|kahaan|kaise|kise|kisko",
        "bhej(?:u|un|oo|oon|na|ne|ni|ein|en)|bhej (?:d(?:u|un|oo|oon)|sakt\\w+)",
      ),
    ],
  ],
  [
    "when",
    [
      both(
        "when|how long|how soon|by when|how many (?:days|weeks)",
        "hear|answer|reply|responds?|response|get back|takes?|wait|arrives?|contact|call|come|update[ds]?|news|know|show(?:s|ing)?(?: up)?|reflect(?:s|ed)?|appears?",
      ),
      both(
        "cu[aá]ndo|cu[aá]nto tiempo|cu[aá]nto|cu[aá]nt[oa]s (?:d[ií]as|semanas)",
        "contest\\w+|respond\\w+|respuesta|llam\\w+|lleg\\w+|tard\\w+|demor\\w+|avis\\w+|sabr\\w+|aparec\\w+|reflej\\w+",
      ),
      askedWhenCalled,
      either(
        "कब|कितनी देर|कितना समय|कितना वक़्त|कितना वक्त|कितना टाइम|कितने (?:दिन|हफ़्ते|हफ्ते)[\\p{L}\\p{M}]*",
        "जवाब|मिलेग\\S*|लगेंगे|लगेग\\S*|आएग\\S*|पता|बात|दिखेग\\S*|चढ़ेग\\S*|जुड़ेग\\S*",
      ),
      either(
        "kab|kitni der|kitna time|kitna samay|kitna waqt|kitne (?:din|hafte)",
        "jawab|milega|milegi|lagega|lagegi|lagenge|aayega|aayegi|aaega|pata|update|baat|dikhega|dikhegi|reflect|chadhega|judega",
      ),
    ],
  ],
  [
    "must-i",
    [
      both(
        "do i|should i|must i|am i|are we|do we|what now|what do i",
        "need|have to|still|pay|supposed",
      ),
      phrases("what (?:do|should|must|can) i do(?: now| next)?"),
      phrases(
        "(?:so |and |ok )*(?:is|are) (?:it|that|this|we|everything|i) (?:all )?(?:settled|sorted|done|finished|good|resolved|closed|all)(?: then| now)?|(?:are we|am i) (?:done|good|all set|finished)|(?:so |and )?(?:is )?that'?s? (?:it|all)(?: then)?(?=[^\\p{L}]*$)|(?:ya )?qued[oó] (?:arreglado|resuelto|listo)|eso es todo|(?:ho gaya|sab theek|sab ho gaya|bas itna)(?= (?:na|kya)|[^\\p{L}]*$)|(?:हो गया|सब ठीक) (?:ना|क्या)",
      ),
      phrases(
        "(?:so |and |ok )*(?:what(?:'?s| is)? (?:now|next)|now what|what happens (?:now|next))",
      ),
      phrases("y ahora(?: qu[eé])?|qu[eé] sigue|ab kya|phir kya|अब क्या|फिर क्या"),
      phrases("(?:yo )?tengo que|tenemos que|qu[eé] hago|debo hacer|hay que"),
      nothingToDo,
      either("क्या|मुझे|हमें|अब|कौन", "करना|करूँ|करूं|भरना|भरेगा|देन[ाे] (?:है|हैं|हो|पड़)\\S*|चुकाना"),
      either(
        "kya|mujhe|hume|humein|ab|kaun",
        "karna|karoon|karu|bharna|bharega|den[ae] (?:h|pad)\\w*|chukana",
      ),
    ],
  ],
  [
    "how-to-call",
    [
      both(
        "can|could|may|shall|should",
        "i (?:just |not )?(?:call|ring|phone)|(?:call|ring|phone) (?:you|someone|somebody)",
      ),
      phrases("your (?:phone |telephone )?number|what number|which number"),
      phrases(
        "puedo (?:llamar\\w*|marcar\\w*)|llamarl[eo]s? yo|(?:su|qu[eé]|cu[aá]l es el) (?:n[uú]mero|tel[eé]fono)(?! es)",
      ),
      either("आपका|आपको|किस", "नंबर|फ़ोन करूँ|फोन करूँ|कॉल करूँ|कॉल करूं"),
      either(
        "aapka|apka|aapko|apko|kis",
        "number|call karu|call karoon|call kar sakt\\w+|phone kar\\w*",
      ),
    ],
  ],
];
