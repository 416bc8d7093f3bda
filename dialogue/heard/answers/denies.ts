/** "I didn't complain", "take it off hold", "nobody died": what was heard as a right is none of theirs. Four languages. */

import { everyPhrase, phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

const mostRead = 300;

const neg = String.raw`(?:did ?n'?t|did not|didnt|have ?n'?t|havent|have not|had ?n'?t|was ?n'?t|wasnt|was not|do ?n'?t|dont|do not|am not|'m not|im not|not|never|ain'?t)`;
const queja = String.raw`(?:quej\p{L}*|reclam\p{L}*)`;
const shikayat = String.raw`(?:shikaa?yat|shikayat|complaint?|complain)`;
const shikayatHindi = String.raw`(?:शिकायत|कंप्लेंट|कम्प्लेंट)`;
const retir = String.raw`(?:retir|cancel|quit|olvid|borr|cierr|anul)\p{L}*`;

/** No complaint was made, or none is wanted. */
export const noComplaint = everyPhrase(String.raw`
  (?<!(?:you|they|u) )${neg}(?: (?:even|actually|really|want(?:ed)?|mean(?:t)?|to|make|made|making|filed?|filing|open(?:ed)?|lodged?|put|in|any|a|the|here|trying|ask(?:ed)?|for|i|said|one|sure))* complain(?:t|ts|ing|ed)?(?! (?:before|number|was|has|is))
  (?:no|what|which|zero|not a) complaints?(?! (?:number|handler|procedure|process|was|has|is|officer|about|team))|(?<=^[^\p{L}]*(?:[\p{L}\p{M}]+[^\p{L}]+)?)complaint\s*[?!]+|(?:withdraw|take back|cancel|drop|close|remove|scrap|delete|undo|forget(?: about)?)(?: (?:my|the|that|this|any))* complaint|take (?:my|the|that|this) complaint (?:back|off|away)|stop (?:adding|calling|with)(?: \p{L}+){0,4} complaint
  (?:no|nunca)(?: (?:me|les?|he|estoy|estaba|ando|puse|hice|quiero|pongo|present\p{L}*|levant\p{L}*|ninguna|ning[uú]n|una|un|poner|es|era|hay|tengo|puesto|nada|de))* ${queja}|(?:qu[eé]|cu[aá]l) queja|${retir}(?: \p{L}+){0,2} queja
  (?:koi |kuch )?${shikayat}(?: (?:to|toh|hi|bhi|wagairah))* (?:nahi+n?|nhi|mat)|(?:kaisi|kaunsi|konsi|kya|kyu+n?|kyon) ${shikayat}|(?<=^[^\p{L}]*(?:[\p{L}\p{M}]+[^\p{L}]+)?)${shikayat}\s*[?!]+|${shikayat}(?: ko)? (?:kyu+n?|kyon|kahan se|kab)|${shikayat}(?: \p{L}+){0,2} (?:wapas|vapas|wapis|cancel|hata\p{L}*|radd)|(?:maine|mene)(?: \p{L}+){0,2} ${shikayat}(?: \p{L}+)? (?:nahi+n?|nhi|kab)
  (?:कोई |कुछ )?${shikayatHindi}(?: (?:तो|ही|भी))* (?:नहीं|मत)|(?:कैसी|कौनसी|कौन सी|क्या|क्यों) ${shikayatHindi}|(?<=^[^\p{L}]*(?:[\p{L}\p{M}]+[^\p{L}]+)?)${shikayatHindi}\s*[?!]+|${shikayatHindi}(?: को)? (?:क्यों|कहाँ से|कब)|${shikayatHindi}(?: [\p{L}\p{M}]+){0,2} (?:वापस|वापिस|कैंसल|हटा[\p{L}\p{M}]*|रद्द)|(?:मैंने|मैने)(?: [\p{L}\p{M}]+){0,2} ${shikayatHindi}(?: [\p{L}\p{M}]+)? (?:नहीं|कब)
`);

/** One is made now, or is to stand. */
const complainsNow = phrases(String.raw`
  (?:but )?now i (?:do|am|will|want|'m)|(?:i )?(?:do|will|am going to|'m going to|want to|wish to|would like to) complain|i am complaining|i'm complaining
  (?:ahora|ahorita) s[ií]|s[ií] (?:me quejo|quiero quejarme)
  (?:ab|lekin) (?:kar|karn)\p{L}* (?:rah|hai)\p{L}*|${shikayat} (?:karni|karna|karunga|karungi) (?:hai|chahta|chahti|hoon|hu)|अब (?:कर|करन)[\p{L}\p{M}]* (?:रह|है)[\p{L}\p{M}]*|${shikayatHindi} करनी (?:है|थी)
`);
/** It is not to be closed. */
const keepsIt = phrases(String.raw`
  (?:do ?n'?t|dont|never|not|why)(?: \p{L}+){0,2} (?:close|withdraw|cancel|drop|remove|delete|forget)|(?:answer|reply|response)(?: \p{L}+){0,2} my complaint
  no (?:cierren?|retiren?|cancelen?|borren?|quiten?)
  (?:shikaa?yat|complaint?)(?: \p{L}+){0,2} (?:wapas|cancel|radd|band) (?:nahi+n?|nhi|mat)|(?:शिकायत|कंप्लेंट)(?: [\p{L}\p{M}]+){0,2} (?:वापस|रद्द|बंद) (?:नहीं|मत)
`);

/** What would be asked of a taking back, and takes nothing back. */
const onlyAsks = phrases(String.raw`
  (?:should|shall|can|could|may|must) i|what (?:if|happens)|if i|(?:debo|puedo|deber[ií]a|qu[eé] pasa si|si yo) \p{L}+|kya (?:main|mai|mujhe)|agar|क्या (?:मैं|मुझे)|अगर
`);

const holds = (said: string, what: RegExp): boolean => said.search(what) >= 0;

/** "I never complained", "withdraw that complaint". */
export function deniesComplaint(text: string): boolean {
  const said = plainly(text, mostRead);
  if (!holds(said, noComplaint) || onlyAsks.test(said)) return false;
  return !keepsIt.test(said) && !complainsNow.test(said.replaceAll(noComplaint, " "));
}

const vivad = String.raw`(?:dispute|vivaa?d|aapatti|objection)`;
const vivadHindi = String.raw`(?:विवाद|आपत्ति|डिस्प्यूट)`;
/** Nothing was contested. */
export const noDispute = everyPhrase(String.raw`
  (?<!(?:you|they|u) )${neg}(?: (?:even|actually|ever|here|really|to|trying|going|want(?:ed)?|mean(?:t)?|been|be|any|anything|a|the|raised?|open(?:ed)?|made?|filed?|start(?:ed)?|that|i|it))* (?:disput|contest|challeng)\p{L}*(?: (?:it|this|that|anything|the debt|the amount|a thing))*
  (?:no|what|which) dispute(?=\s*(?:$|[?!.,]))|(?<=^[^\p{L}]*(?:[\p{L}\p{M}]+[^\p{L}]+)?)dispute\s*[?!]+|(?:qu[eé]|cu[aá]l) (?:disputa|reclamo)(?=\s*(?:$|[?!.,]))|no(?: (?:lo|la|les?|estoy|estaba|ando|he|quiero|quise|puse|hice|hay))* (?:disput|impugn|objet)\p{L}*(?: nada)?
  (?:koi |kuch )?${vivad}(?: (?:to|toh|hi|bhi|wagairah|ko))* (?:nahi+n?|nhi|mat|kyu+n?|kab)|${vivad}(?: (?:ko|to|wala))* (?:cancel|hata|band|khatam|radd)\p{L}*(?: (?:kar|le|lo|do|karo|kr)\p{L}*)*|(?:maine|mene)(?: \p{L}+){0,2} ${vivad} (?:kab|nahi+n?|nhi)
  (?:कोई |कुछ )?${vivadHindi}(?: (?:तो|ही|भी|को))* (?:नहीं|मत|क्यों|कब)|${vivadHindi}(?: (?:को|तो|वाला))* (?:कैंसल|हटा|बंद|ख़?त्म|रद्द)[\p{L}\p{M}]*(?: (?:कर|ले|लो|दो)[\p{L}\p{M}]*)*
`);

const it = String.raw`(?:(?:it|this|that|me|everything|all of it|(?:my|the|this|that) (?:account|debt|loan|card|case)) ?)`;
/** It is to rest no more, or never was to. */
export const offHold = everyPhrase(String.raw`
  (?:take|get|bring|put|move) ${it}?off(?: of)?(?: the)? (?:hold|pause)|(?:take|remove|lift|end|cancel|drop|undo|release|stop)(?: (?:the|that|this|my|any|your))* (?:hold|pause|freeze)(?: off)?|take (?:the|that|this|your) (?:hold|pause) (?:off|away)|un(?:freeze|pause|hold)(?: ${it})?|(?:do ?n'?t|dont|do not|never|did ?n'?t|didnt)(?: (?:want|need|ask|asked|for|it|this|a|the|any|to|be|put|on|my account))* (?:on )?(?:hold|pause|freeze)|no (?:hold|pause)(?: please| needed| wanted)?
  (?:qu[ií]t|s[aá]qu|sac|levant|cancel|termin|retir)\p{L}*(?: (?:me|lo|la|eso|la cuenta|mi cuenta|todo|de|esto))* (?:la |esa |esta |en )?(?:pausa|espera|suspensi[oó]n)|(?:ya )?no (?:la |lo |me |quiero |ped[ií] |necesito |pongan? |dejen? )+(?:en )?(?:la |una |ninguna )?(?:pausa|espera)
  (?:hold|rok|pause)(?: (?:ko|to|toh|se|wala|wali))* (?:hata|nikal|khatam|cancel|khol|radd)\p{L}*(?: (?:do|dijiye|lo|karo|kar do))*|(?:rokna|rukwana|hold|rok|pause) (?:nahi+n?|nhi|mat)(?: (?:chahiye|hai|tha|karo|kar|mujhe))*
  (?:होल्ड|रोक|पॉज़?)(?: (?:को|तो|से|वाला|वाली))* (?:हटा|निकाल|ख़?त्म|कैंसल|खोल|रद्द)[\p{L}\p{M}]*(?: (?:दो|दीजिए|लो|करो|कर दो))*|(?:रोकना|रुकवाना|होल्ड|रोक) (?:नहीं|मत)(?: (?:चाहिए|है|था|करो|मुझे))*
`);

/** What is contested all the same. "You got me wrong" contests nothing. */
const contestsStill = phrases(String.raw`
  (?:do ?n'?t|dont|do not|never|did ?n'?t) (?:even )?(?:owe|owed|borrow\p{L}*|sign\p{L}*|took|take out)|not mine|is ?n'?t mine|(?:already|have) paid|someone else|(?<!(?:got|understood|took|read|have|heard) (?:it|me|that|this) )(?:wrong|incorrect)
  no (?:lo |la |les )?debo|ya (?:lo |la )?pagu[eé]|no es m[ií]\p{L}*|no reconozco|mera nahi|meri nahi|pehle (?:hi )?(?:de|bhar|chuka)|galat(?! (?:samajh|samjh|sun|fehmi|nahi+n?|nhi))|मेरा नहीं|पहले (?:ही )?(?:दे|भर|चुका)|ग़?लत(?! (?:समझ|सुन|फ़?हमी|नहीं))
`);

/** "I haven't disputed anything", "take it off hold": nothing is contested, and nothing is to rest. */
export function deniesDisputing(text: string): boolean {
  const said = plainly(text, mostRead);
  if (!holds(said, noDispute) && !holds(said, offHold)) return false;
  const rest = said.replaceAll(noDispute, " ");
  return !onlyAsks.test(said) && !contestsStill.test(rest) && !standsByIt.test(said);
}

/** "Don't take it off hold", "I won't withdraw the dispute". */
const standsByIt = phrases(String.raw`
  (?:do ?n'?t|dont|do not|wo ?n'?t|wont|never|not|why)(?: (?:you|u|want to|going to|please))* (?:withdraw|drop|cancel|lift|remove|end|take (?:it|that|this|the hold) off)(?: \p{L}+){0,3}|keep(?: \p{L}+){0,2} on hold|no (?:quiten?|levanten?|retiren?|cancelen?)|(?:hold|rok) (?:mat|nahi+n?) (?:hata|khol)\p{L}*|(?:होल्ड|रोक) (?:मत|नहीं) (?:हटा|खोल)[\p{L}\p{M}]*
`);

const kagaz = String.raw`(?:kaa?ga[zj]\p{L}*|papers?|documents?|saboot|sabut|proof)`;
const kagazHindi = String.raw`(?:काग़?ज़?[\p{L}\p{M}]*|दस्तावेज़?|सबूत|पेपर)`;
/** No papers were asked for. */
const noPapers = phrases(String.raw`
  (?<!(?:you|they|u) )${neg}(?: (?:even|actually|ever|really|i))* (?:ask|want|request|need)\p{L}*(?: (?:for|any|you|to|send|me|the|your|those|that|some|see))* (?:papers?|paperwork|proof|documents?|docs|validation)
  no (?:le |les |yo )?(?:ped[ií]|quiero|quer[ií]a|solicit[eé]|necesito)(?: (?:que|me|manden?|ning[uú]n|los|las|unos|esos))* (?:papel\p{L}*|documentos?|pruebas?)
  ${kagaz}(?: (?:to|toh|bhi|wagairah))* (?:nahi+n?|nhi)(?: (?:maang|mang|chah)\p{L}*)|(?:maine|mene)(?: \p{L}+){0,2} ${kagaz} (?:kab|nahi+n?|nhi)
  ${kagazHindi}(?: (?:तो|भी))* नहीं (?:मां?ग|माँग|चाह)[\p{L}\p{M}]*|(?:मैंने|मैने)(?: [\p{L}\p{M}]+){0,2} ${kagazHindi} (?:कब|नहीं)
`);

/** "I asked for no papers". */
export const deniesPapers = (text: string): boolean => noPapers.test(plainly(text, mostRead));

const nobodyDied = everyPhrase(String.raw`
  (?:nobody|no ?one|none of us)(?: (?:has|here|is|in my family|in this house|actually|even))* (?:died|dead|passed(?: away)?|dies|deceased)|(?:i'?m|i am|im)(?: (?:still|very much|very|quite|perfectly|right here and))* (?:alive|not dead)|(?:not|isn'?t|aren'?t|am not) (?:dead|deceased)|(?:did ?n'?t|has ?n'?t|have ?n'?t|did not) (?:die|died|pass(?:ed)? away)|(?:nobody|no) death
  (?:nadie|no)(?: (?:se|me|ha|han|aqu[ií]|ya|he))* (?:muri[oó]|muerto|muri[eé]ndo|falleci\p{L}*|muere|muri[oó])(?: (?:nadie|aqu[ií]))*|(?:estoy|sigo|ando) (?:bien )?viv[oa]|no estoy muert[oa]|ning[uú]n (?:muerto|difunto)
  koi (?:bhi )?(?:nahi+n?|nhi) mar[aei]|koi (?:bhi )?mar[aei] (?:nahi+n?|nhi)|(?:kisi ki|koi) (?:bhi )?(?:maut|death|mrityu)(?: \p{L}+){0,2} (?:nahi+n?|nhi)|(?:main|mai|mein)(?: \p{L}+)? (?:zinda|jinda|jeevit)|mar[aei] (?:nahi+n?|nhi) (?:hu+n?|hoon|hai)
  कोई (?:भी )?नहीं मर[\p{M}]*|कोई (?:भी )?मर[\p{M}]* नहीं|(?:किसी की|कोई) (?:भी )?(?:मौत|डेथ|मृत्यु)(?: [\p{L}\p{M}]+){0,2} नहीं|मैं(?: [\p{L}\p{M}]+)? (?:ज़?िंदा|ज़?िन्दा|जीवित)|मर[\p{M}]* नहीं (?:हूँ|हूं|है)
`);
/** Whose account it is: their own, as they say. */
const ownAccount = phrases(String.raw`
  (?:(?:the|this|that|my) )?(?:account|card|loan|debt|bill|it)(?:'?s| is|s| was)?(?: just| only| actually| all)? (?:mine|my own|in my (?:own )?name)|my own (?:card|account|loan|debt|bill)|(?:not (?:hers|his|my (?:mum|mom|dad|mother|father|husband|wife)'?s))
  (?:la |esta |esa |mi )?(?:cuenta|tarjeta|deuda|[eé]sta)(?: s[ií])? es (?:m[ií]a|solo m[ií]a|s[oó]lo m[ií]a)|mi propi[ao] (?:tarjeta|cuenta|deuda|pr[eé]stamo)|es m[ií]a,? no (?:de (?:ella|[eé]l|mi)|suya)|est[aá] a mi nombre
  (?:khata|card|loan|account|karz|ye|yeh) (?:to |toh )?mer[aei] (?:hi |apna |apni )*(?:hai|h|he)|mere (?:hi )?naam (?:pe|par|se|ka)|mera apna (?:khata|card|loan|account)
  (?:खाता|कार्ड|लोन|अकाउंट|क़?र्ज़?|ये|यह) (?:तो )?मेर[ाीे] (?:ही |अपना |अपनी )*है|मेरे (?:ही )?नाम (?:पर|पे|से|का)|मेरा अपना (?:खाता|कार्ड|लोन)
`);

/** "It's my own card, not hers". */
export const saysOwnAccount = (text: string): boolean => ownAccount.test(plainly(text, mostRead));

/** "I'm alive", "nobody has died": of no death of the person. */
export const deniesDeath = (text: string): boolean => holds(plainly(text, mostRead), nobodyDied);

/** What they say beside it. */
export const besideDeath = (text: string): string =>
  plainly(text, mostRead).replaceAll(nobodyDied, " ");

const backVerb = phrases(String.raw`
  take (?:it|that|this|them|all of it) back|withdraw(?: it| that)?|lift it|undo it|cancel it|(?:go on|carry on|continue|resume)|start again|take it off
  (?:ret[ií]r|qu[ií]t|lev[aá]nt|cancel|an[uú]l|s[aá]qu)\p{L}*|sigamos|contin[uú]\p{L}*|adelante|que s[ií]
  (?:wapas|vapas|wapis)(?: (?:le|lo|lijiye|lena|kar)\p{L}*)*|hata(?: do|o|iye| dijiye)|aage badh\p{L}*|shuru kar\p{L}*
  (?:वापस|वापिस)(?: (?:ले|लो|लीजिए|लेना|कर)[\p{L}\p{M}]*)*|हटा(?: दो|ओ|इए| दीजिए)|आगे बढ़[\p{L}\p{M}]*|शुरू कर[\p{L}\p{M}]*
`);
const beginsYes = pattern(
  String.raw`^\W*(?:yes|yeah|yep|yup|ok|okay|sure|please|s[ií]|claro|dale|haa?n|ha|ji|theek|हाँ|हां|जी|ठीक)(?![\p{L}\p{M}])`,
);
const fewWords = 9;

/** What was in the way is let go: "forget the fees", "whatever, I'll pay all of it". */
const letsGo = phrases(String.raw`
  (?:forget|never ?mind|drop|skip|leave|scrap|screw|ignore)(?: about)? (?:it|that|this|them|those|the|all that)|whatever|i(?:'ll| will)(?: just)? pay (?:it|all|everything|the whole)|(?:do ?n'?t|dont|not) (?:care|bother|mind)(?: about)?
  (?:olv[ií]d|d[eé]j)\p{L}*(?: de)? (?:lo|la|los|las|el|eso|esos|esas|ese)|ya no importa|no importa|pago todo|lo pago todo|(?:me )?da igual
  (?:chhod|chod|jaane|jane|rehne) ?(?:o|do|dijiye|iye)\p{L}*|bhool ja\p{L}*|koi baat nahi+n?|sab de du+ng\p{L}*|छोड़(?:ो|िए| दो| दीजिए)|जाने दो|रहने दो|भूल जा[\p{L}\p{M}]*|कोई बात नहीं
`);

/** Asked whether they take it back they go on beyond it: by a yes with more behind it, or by letting it go. */
export function goesBeyondIt(text: string): boolean {
  const said = plainly(text.trim(), mostRead);
  return beginsYes.test(said) || letsGo.test(said);
}

/** "Yes, take it back", asked whether they do. */
export const saysYesTakeBack = (text: string): boolean => {
  const said = plainly(text.trim(), mostRead);
  if (said.split(/\s+/u).length > fewWords || /[?？]/u.test(said)) return false;
  return beginsYes.test(said) && backVerb.test(said) && !refuses.test(said);
};
const refuses = phrases("no|not|don'?t|dont|nahi+n?|nhi|mat|नहीं|मत|but|pero|lekin|लेकिन");
