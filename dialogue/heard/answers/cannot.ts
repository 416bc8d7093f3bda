/** "I can't pay that", "no tengo", "itna nahi hai": that the money is not there, whatever the words for it. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 400;

const cannot = phrases(String.raw`
  (?:can'?t|cant|cannot|can not|couldn'?t|could not|unable to|not able to|won'?t be able to|no way i (?:can|could)) (?:(?:really|just|possibly|even|ever|quite|all|realistically) )*(?:pay|afford|manage|swing|cover|do|handle|clear|come up with|get|find|make)(?! (?:it |that |this )?(?:today|tomorrow|tonight|until|till|before))
  (?:don'?t|dont|do not|ain'?t|haven'?t|never) (?:(?:really|just|even|ever|have|had|got|gonna have) )*(?:the|any|that|this|all|enough|it|much|a lot|anywhere near)(?: (?:of|kind of|type of|sort of|much|amount of))*(?: (?:money|cash|funds|dough|that|it|much))?(?: (?:right now|atm|at the moment|to pay|for this|all at once))+
  (?:don'?t|dont|do not|ain'?t|haven'?t|never)(?: (?:have|had|got|gonna have))+ (?:\$? ?\d[\d.,]*k?|(?:the|any|that|this|enough|all)(?: (?:kind|type|sort|amount|much) ?(?:of)?)? ?(?:money|cash|funds|that|it|much)?)
  where (?:am|do|would|could|will|are|the \p{L}+ (?:am|do|would)) (?:i|we)(?: (?:supposed|meant|gonna|going))?(?: to)? (?:get|find|come up with|pull)
  (?:money|things?|cash|funds?|budget)(?:'?s| is| are)? (?:(?:really|very|super|pretty|a bit|so|real|kinda|way too) )*(?:tight|short|low|thin|scarce|rough|hard|bad|slow)|i'?m (?:(?:really|so|totally|kinda|flat) )*(?:broke|skint|strapped|struggling)|not in a position to
  no (?:(?:lo|la|le|les|los|me|nos|se) )*(?:puedo|podemos|podr[ií]a|podr[ií]amos|pudiera|voy a poder|alcanza(?:mos|ba)?|tengo|tenemos|cuento con|traigo|junto|ajusto|ajustamos|completo|dispongo)(?! (?:a |al )?(?:hablar|contestar|ver|entrar|abrir|ahorita hablar|responder|leer|duda))
  (?:de|pa|para) d[oó]nde (?:(?:lo|la|le|los|yo|voy a|vamos a|quieren? que) )*(?:sac\p{L}*|agarr\p{L}*|consig\p{L}*|conseg\p{L}*|pag\p{L}*|teng\p{L}*)|(?:ando|estoy|estamos|andamos|ando bien|est[aá]|est[aá]n) (?:(?:muy|bien|bastante|un poco|medio|las cosas|la cosa) )*(?:cort[oa]s?|apretad[oa]s?|quebrad[oa]s?|sin dinero|sin plata|sin lana|sin trabajo|dif[ií]cil(?:es)?|dur[oa]s?|mal de dinero|jodid[oa]s?)|(?:es|est[aá]|ser[ií]a|me es) imposible|ni (?:de chiste|en sue[nñ]os|vendiendo|trabajando)
  (?:nahi+n?|nhi+|nai|ni|nahee) (?:\p{L}+ )?(?:de|bhar|kar|chuka|ho|nikal|juta) ?(?:\p{L}+ )?(?:sak\p{L}*|skt\p{L}*|pa+(?!y[aei](?!\p{L}))\p{L}*)|(?:de|bhar|kar|chuka|ho|nikal|juta)\p{L}{0,3} (?:nahi+n?|nhi+|nai|ni) (?:sak\p{L}*|skt\p{L}*|pa+(?!y[aei](?!\p{L}))\p{L}*)|(?:paisa|paise|paisey|paese|itn[aei]|utn[aei]|rakam|fund|budget|kuch)(?: (?:to|toh|hi|bhi|abhi|mere|paas|pass|me|mein|sab|poora|paisa|paise|h|hai))* (?:nahi+n?|nhi+|nai|ni)(?: (?:hai|he|h|hain|he|hoga|ho|bachta|bachte|rehta|ban))?
  (?:kaha+n?|kidhar|kahaan) se (?:\p{L}+ ){0,2}?(?:la\p{L}*|d\p{L}{1,4}|bhar\p{L}*|kar\p{L}*|aay?e\p{L}*|aaye\p{L}*)|(?:haath|hath|paise|paiso\p{L}*|halat|haalat|budget)(?: \p{L}+){0,3} (?:tang|tangi|tight|kharab|khali|kam|kamzor)|(?:bahut|bohot|thod[ai]|kaafi)? ?(?:mushkil|muskil|tang[iy]|kadki|dikkat)(?: (?:hai|h|he|chal\p{L}*|ho\p{L}*|me|mein))+
  नह?ी?ं? ?(?:[\p{L}\p{M}]+ )?(?:दे|भर|कर|चुका|हो) ?(?:सक[\p{L}\p{M}]*|पा(?!(?:या|ये|ए|यी|ई)(?![\p{L}\p{M}]))[\p{L}\p{M}]*)|(?:दे|भर|कर|चुका|हो) (?:नहीं|नही|नई) (?:सक[\p{L}\p{M}]*|पा(?!(?:या|ये|ए|यी|ई)(?![\p{L}\p{M}]))[\p{L}\p{M}]*)|(?:पैसा|पैसे|इतन[ाेी]|उतन[ाेी]|रक़?म|कुछ)(?: (?:तो|ही|भी|अभी|मेरे|पास|सब|पूरा|पैसा|पैसे))* (?:नहीं|नही)(?: (?:है|हैं|होगा|हो|बचता|बचते|रहता|बन))?
  (?:कहाँ|कहां|किधर) से (?:[\p{L}\p{M}]+ ){0,2}?(?:ला[\p{L}\p{M}]*|द[\p{L}\p{M}]+|भर[\p{L}\p{M}]*|कर[\p{L}\p{M}]*|आ[\p{L}\p{M}]*)|(?:हाथ|पैसे|पैसों|हालत|बजट)(?: [\p{L}\p{M}]+){0,3} (?:तंग|तंगी|टाइट|ख़?राब|खाली|कम|कमज़?ोर)|(?:मुश्किल|तंगी|कड़की|दिक्कत|दिक़्क़त)(?: (?:है|चल[\p{L}\p{M}]*|हो[\p{L}\p{M}]*|में))+
`);

/** They say that they cannot pay it, or have not got so much; beside it they may ask for a way. */
export const saysCannot = (text: string): boolean => cannot.test(plainly(text, mostRead));

const asksWay = phrases(String.raw`
  what (?:can|could|do|are|would|will) (?:(?:be|you|u|we|i|y'?all|they|ya) )*(?:do|done|my options|the options|options|work(?: out)?|figure out|help|suggest|recommend|offer)|(?:is|are) there (?:any(?:thing)?|some(?:thing)?|a|another|other|an easier|any other) ?(?:(?:other|else|way|ways|option|options|plan|program|programs|help|you can do|i can do|we can do|that you can do))+|(?:can|could) (?:(?:you|u|we|y'?all) )(?:work with me|work something out|figure something out|help me(?: out)?|do something|do anything)
  qu[eé] (?:se puede|puedo|podemos|pueden?|podr[ií]amos|opciones|hay|me ofrecen?|me recomiend\p{L}*|hacemos|hago)(?: (?:hacer|hay|tengo|tienen?|para m[ií]))*|(?:hay|habr[aá]|tienen?|existe) (?:alg[uú]n\p{L}*|otra|una|m[aá]s) (?:forma|manera|opci[oó]n|opciones|plan|ayuda|facilidad\p{L}*|chance|arreglo|modo)|c[oó]mo (?:le|lo|la|nos|podemos|puedo|podr[ií]amos|se puede)? ?(?:hacemos|hacer|hago|hacerle|arreglamos|arreglar(?:nos|lo|le)?)|(?:me|nos) pueden? (?:ayudar|echar la mano|dar (?:chance|facilidades))
  (?:koi|kuch|kya|aur koi)(?: (?:aur|dusra|doosra|bhi))? (?:rasta|raasta|tarika|tareeka|option|upay|upaay|hal|jugaad|scheme|madad|solution)(?: (?:hai|h|he|ho|batao|bataiye|nikalo|nikaliye|nikal\p{L}*|dijiye|do))*|kya (?:kar|ho) (?:sak\p{L}*|skt\p{L}*)|kaise (?:hoga|kare+n?|karu+n?|karein|nipt\p{L}*)|(?:kuch|koi) (?:madad|help|adjust|set) (?:kar\p{L}*|ho\p{L}*|mil\p{L}*)
  (?:कोई|कुछ|क्या|और कोई)(?: (?:और|दूसरा|भी))? (?:रास्ता|तरीक़?ा|ऑप्शन|विकल्प|उपाय|हल|जुगाड़|मदद|स्कीम)(?: (?:है|हो|बताओ|बताइए|बताइये|निकालो|निकालिए|निकल[\p{L}\p{M}]*|दीजिए|दो))*|क्या (?:कर|हो) सक[\p{L}\p{M}]*|कैसे (?:होगा|करें|करूँ|करूं|निप[\p{L}\p{M}]*)|(?:कुछ|कोई) (?:मदद|हेल्प|एडजस्ट) (?:कर[\p{L}\p{M}]*|हो[\p{L}\p{M}]*|मिल[\p{L}\p{M}]*)
`);

/** "What can be done?", "koi rasta batao": a way is asked for. */
export const asksForAWay = (text: string): boolean => asksWay.test(plainly(text, mostRead));
