/** "I didn't mean to dispute it, forget that", "forget the papers": what rests it is taken back. Four languages. */

import type { Signal } from "../../meaning.ts";
import { isAskedAt, isQuestion } from "../questions-in.ts";
import { everyPhrase, phrases, plainly, wordsIn } from "../../words/phrases.ts";

const mostRead = 300;

const contest = String.raw`(?:disput\p{L}*|contest\p{L}*|object\p{L}*|challeng\p{L}*|argu\p{L}*|question\p{L}*|complain\p{L}*|den(?:y|ied|ying)|fight\p{L}*|quarrel\p{L}*|quibbl\p{L}*|fuss)`;
const matter = String.raw`(?:(?:over |about |with )?(?:you|it|this|that|anything|the (?:debt|amount|balance|bill|account)|my (?:debt|bill))(?: any ?more)?)?`;
const objection = String.raw`(?:(?:my|the|that|this|any) )?(?:dispute|objection|challenge|claim)`;

/** "Maine koi shikayat nahi ki": none was made, where one that nobody heard is none taken back. */
const klageHinglish = String.raw`(?:koi |kuch )?(?:shikayat|complaint?|dispute|vivad|aapatti)(?: (?:to|toh|hi|bhi))? (?:nahi+n?|nhi)(?: (?:ki|kiya|kari|karni|karna|kar raha|kar rahi|thi|tha|hai|h))+`;
const klageHindi = String.raw`(?:कोई |कुछ )?(?:शिकायत|विवाद|आपत्ति|डिस्प्यूट)(?: (?:तो|ही|भी))? नहीं(?: (?:की|किया|करी|करनी|करना|कर रहा|कर रही|थी|था|है))+`;
/** "I checked, your figure is right": what was contested is not any more. */
const amountIsRight = String.raw`
  (?:i )?(?:checked|looked|saw|found|went through|read)(?: (?:it|that|again|over|the|my|your|statement|bill|papers|receipts?|account|and|so|yeah|now|up|back))*[\s,]+(?:and |so |yeah )*(?:it|that|this|you|your \p{L}+|the \p{L}+)(?:'?s|'?re| is| are|s|re)? (?:all |actually |quite )*(?:right|correct|ok(?:ay)?|fine|mine)|you(?:'?re| are|re| guys are) right(?: about (?:it|that|the \p{L}+))?|(?:the |your )(?:amount|figure|number|balance|bill|total)(?:'?s| is| was)? (?:actually |all )?(?:right|correct|ok(?:ay)?|fine)
  (?:ya )?(?:revis[eé]|cheq(?:u[eé]|e)|vi|le[ií]|encontr[eé])(?: (?:bien|el|la|los|mis|mi|las|cuentas?|recibos?|papeles|estado|de))*[\s,]+(?:y )?(?:s[ií] )?(?:est[aá]|es|era|son|tienen?|ten[ií]an?) (?:bien|correct\p{L}*|raz[oó]n|eso|cierto|lo que dicen)|(?:s[ií] )?(?:ustedes )?(?:tienen?|ten[ií]an?) raz[oó]n|(?:la cantidad|el monto|el total|la cuenta|el importe) (?:s[ií] )?(?:est[aá]|era) (?:bien|correct\p{L}*)
  (?:hisa+b|statement|bill|amount|rakam|aap(?:ka|ki)?(?: wala| wali)?|check)(?: \p{L}+){0,4}?[\s,]+(?:\p{L}+ ){0,2}?(?:thi+k|theek|sahi|sai|barabar|correct|right)(?: (?:hi|to|toh))? (?:hai|h|he|tha|thi|nikla|nikli|bol\p{L}*)
  (?:हिसाब|स्टेटमेंट|बिल|रक़?म|अमाउंट|आप(?:का|की)?(?: वाला| वाली)?|चेक)(?: [\p{L}\p{M}]+){0,4}?[\s,]+(?:[\p{L}\p{M}]+ ){0,2}?(?:ठीक|सही|बराबर|करेक्ट)(?: (?:ही|तो))? (?:है|था|थी|निकला|निकली|बोल[\p{L}\p{M}]*)
`.trim();

/** "It's just too much for me to pay": of what they can, and not of what is right. */
const onlyTooMuch = String.raw`
  (?:(?:it'?s|its|it is|i|we|i'?m|no|is|was) )*(?:just|only|mean|meant|saying|said|say|what i (?:meant|mean|said) (?:is|was))(?: (?:just|only|that|it|mean|meant|saying|said|is|was))* (?:(?:it'?s|its|it is|that'?s|thats|this is|it) )?(?:(?:just|only|way|far|really) )*(?:(?:too|so) much (?:for (?:me|us)(?: to (?:pay|afford))?|to pay|at once|right now|money for me)|a lot (?:for (?:me|us)|to pay)|more than (?:i|we) can (?:pay|afford|manage)|(?:i )?(?:can'?t|cannot|cant|couldn'?t) (?:pay|afford|manage)(?: (?:it|that|this|all|so much|that much|at once|right now|everything))*)|not (?:saying )?(?:that )?(?:it|that|this|the \p{L}+)(?:'?s| is|s) wrong
  (?:(?:lo que|es que|pues|pos|solo|s[oó]lo|nada m[aá]s|nom[aá]s|no|pasa|pasa es|digo|dije|quise decir|quiero decir|es|que) )+(?:(?:es|se me hace) (?:mucho|demasiado)(?: para (?:m[ií]|nosotros|pagar\p{L}*)| de golpe| junto)|no (?:lo )?(?:puedo|alcanzo|me alcanza)(?: (?:a |para )?(?:pagar\p{L}*|con))?(?: (?:todo|tanto|junto|eso|de golpe|de una vez))*)|no (?:es|digo)(?: \p{L}+)? que est[eé] mal
  (?:(?:bas|sirf|matlab|mera matlab|kehna|kahna|main|mai|ye|yeh|tha|itna|hi|ki|keh|bol|raha|rahi|hu|nahi) )+(?:(?:mere|hamare) liye (?:bahut )?(?:zyada|jyada)|(?:(?:itna|ek saath|abhi|sab|pura|poora) )*(?:(?:nahi+n?|nhi) (?:de|bhar|chuka) (?:sakt|pa)\p{L}*|(?:de|bhar|chuka) (?:nahi+n?|nhi) (?:sakt|pa)\p{L}*))|galat (?:nahi+n?|nhi) (?:hai|keh|bol)\p{L}*
  (?:(?:बस|सिर्फ़?|मतलब|मेरा मतलब|कहना|मैं|ये|यह|था|इतना|ही|कि|कह|बोल|रहा|रही|हूँ|नहीं) )+(?:(?:मेरे|हमारे) लिए (?:बहुत )?ज़?्?यादा|(?:(?:इतना|एक साथ|अभी|सब|पूरा) )*(?:नहीं (?:दे|भर|चुका) (?:सक|पा)[\p{L}\p{M}]*|(?:दे|भर|चुका) नहीं (?:सक|पा)[\p{L}\p{M}]*))|ग़?लत नहीं (?:है|कह|बोल)[\p{L}\p{M}]*
`.trim();
/** "No need to check it", "I want no trouble": nobody is to look into it. */
const noNeed = String.raw`
  (?:no need|(?:(?:you|u|they|there|he|she) )?(?:don'?t|dont|do not|doesn'?t|needn'?t|need not|nobody|not|'?s no need)(?: (?:have|need|needs|has|bother|worry|about|really|even))*)(?: (?:to|for))* (?:check|look|review|investigat|verify|go through)\p{L}*(?: (?:into|it|that|this|at|over|anything))*|(?:don'?t|dont|do not)(?: (?:want|need|wanna))*(?: (?:any|the|a))* (?:trouble|fuss|fight|hassle|drama|problems?)
  no (?:hace falta|es necesario|hay necesidad|necesitan?|tienen?)(?: (?:que|de|lo|la))* (?:revis|cheq|chec|investig|ver)\p{L}*|no (?:estoy|ando|quiero|queremos|vengo a|voy a|busco|me quiero|quiero ning[uú]n)(?: \p{L}+)? ?(?:pele[aá]\p{L}*|discut\p{L}*|alega\p{L}*|pleitos?|problemas?|broncas?|l[ií]os?)(?: (?:la|el|esa|ese) (?:cuenta|deuda|monto|cobro))?|s[ií] est[aá] (?:bien|correct[oa]) (?:el|la|lo) \p{L}+
  (?:jhanjh?at|jhagda|jhagra|bahas|lafda|panga|vivad|lad[ai]i) (?:(?:nahi+n?|nhi|mat)(?: (?:chahiye|karn[aie]|hai|mol|leni|lena))*|me (?:nahi+n?|nhi)(?: \p{L}+){0,2})|(?:check|ja+nch|dekhne|dekhna|verify)(?: (?:karne|karna|ki|ke|ko))* (?:zaroorat|zarurat|jarurat|jaroorat) (?:nahi+n?|nhi)
  (?:झंझट|झगड़ा|बहस|लफड़ा|पंगा|विवाद|लड़ाई) (?:(?:नहीं|मत)(?: (?:चाहिए|करना|करनी|है|मोल|लेना))*|में नहीं(?: [\p{L}\p{M}]+){0,2})|(?:चेक|जाँच|जांच|देखने|देखना)(?: (?:करने|करना|की|के|को))* ज़?रूरत नहीं
`.trim();

const takenBack = everyPhrase(String.raw`
  ${onlyTooMuch}
  ${noNeed}
  (?:i )?(?:did not|didn'?t|didnt|do not|don'?t|dont|never|wasn'?t|wasnt|was not|am not|'?m not|not|no longer)(?: (?:actually|really|even|here|mean(?:ing|t)?|want(?:ed|ing)?|wish(?:ed)?|try(?:ing)?|tried|wanna|gonna|here|making|make|going|intend(?:ed|ing)?|to|say(?:ing)?|be|i|i'?m|am|now))* ${contest} ?${matter}
  (?:i )?(?:take|took|taking|withdraw|withdrew|withdrawing|cancel|drop|dropping|close|remove|scrap|forget(?: about)?|ignore|undo|delete|never ?mind)(?: back)? ${objection}(?: back)?
  (?:no|there is no|there'?s no|not a) (?:dispute|objection|complaint)
  (?:i )?(?:take|took)(?: (?:it|that|this|what i said))? back(?: what i said)?
  (?:it|that|this|the (?:amount|balance|debt))(?:'?s| is| does|s)? (?:actually |really |indeed |mine |right |correct |look )*(?:mine|right|correct|my debt)(?: after all| then)
  (?:actually |no |sorry )?(?:it is|it'?s|its|that is|that'?s|thats) (?:mine|my debt|my bill) after all
  (?:ok|okay|actually|yes|yeah|fine|alright|well|sorry|oh)[\s,]+(?:(?:ok|no|yes|actually|fine|then|whatever)[\s,]+)*(?:it|this|that)(?:'?s| is|s) (?:actually |really |all )?(?:mine|my (?:debt|bill|account))
  (?:(?:bueno|ok|s[ií]|pues|ya|perd[oó]n)[\s,]+|no\s*,\s*)(?:s[ií] )?(?:es|era) (?:m[ií][oa]|mi (?:deuda|cuenta))
  (?:acha|achha|accha|theek hai|haan|nahi|chhodo|chodo|sorry)[\s,]+(?:(?:haan|nahi|to|ji)[\s,]+)*(?:(?:wo |ye |yeh )?mer[aie] (?:hi )?(?:hai|h)|(?:ye |yeh |amount |rakam )?sahi (?:hi )?(?:hai|h))
  (?:अच्छा|ठीक है|हाँ|नहीं|छोड़ो|छोड़िए|सॉरी)[\s,]+(?:(?:हाँ|नहीं|तो|जी)[\s,]+)*(?:(?:यह |ये |वो )?मेर[ाीे] (?:ही )?है|(?:यह |ये |रकम )?सही (?:ही )?है)
  (?:ok |well |yes )*(?:it|that|this)(?:'?s| is|s) (?:still |actually |all )?in my name|(?:s[ií] )?est[aá] a mi nombre|mere (?:hi )?naam (?:pe|par|se) (?:hi )?hai|मेरे (?:ही )?नाम (?:पर|पे|से) (?:ही )?है
  no (?:quise|quer[ií]a|quiero|pretend[ií]a|era mi intenci[oó]n) (?:disputar|reclamar|impugnar|discutir|negar|objetar)\p{L}*(?: nada| eso| esto| la deuda)?|no (?:era|es) (?:una )?(?:disputa|reclamo|reclamaci[oó]n)
  (?:retir[oae]\p{L}*|cancel[oae]\p{L}*|quit[oae]\p{L}*|olvid[ae]\p{L}*|borr[ae]\p{L}*|dej[ae]\p{L}*)(?: de)? (?:mi|la|el|lo de la|lo del|esa|ese) (?:disputa|reclamo|reclamaci[oó]n|objeci[oó]n)|lo retiro|retiro (?:lo que dije|lo dicho)
  (?:s[ií] )?es m[ií][oa](?: la deuda)? despu[eé]s de todo|(?:ya )?no (?:lo |la )?(?:disputo|reclamo|impugno|discuto)(?: m[aá]s| ya| nada)?
  (?:i )?(?:take|took|taking|withdraw|withdrew|withdrawing|cancel(?:l?ing)?|drop|dropping|close|remove|lift|scrap|end|forget(?: about)?|undo|delete|never ?mind)(?: back)? (?:(?:my|the|that|this|any) )*(?:complaint|case|hold|pause)(?: back)?(?! manager| worker)
  (?:retir|cancel|quit|levant|olvid|borr|cierr|cerr|dej|anul)\p{L}*(?: de)? (?:mi|la|el|lo de la|lo del|esa|ese|esta|este) (?:queja|caso|pausa|reporte|tr[aá]mite)
  (?:shikaa?yat|shikaayat|complaint?|case|rok|hold|claim)(?: (?:ko|to|toh|bhi|ab|meri|mera|wala|wali))* (?:(?:wapas|vapas|wapis|vapis|waapas|cancel|radd|khatam|band|chhod|chod)(?!\p{L})|hata\p{L}*)
  (?:शिकायत|कंप्लेंट|कम्प्लेंट|केस|रोक|होल्ड|क्लेम)(?: (?:को|तो|भी|अब|मेरी|मेरा|वाला|वाली))* (?:(?:वापस|वापिस|रद्द|कैंसल|ख़?त्म|बंद|छोड़)(?![\p{L}\p{M}])|हटा[\p{L}\p{M}]*)
  no (?:me )?(?:quej[eé]|he quejado|estoy quejando|quiero quejarme)(?: de (?:nada|eso|esto))?|no (?:puse|hice|present[eé]|tengo) (?:ninguna |una )?(?:queja|disputa|reclamaci[oó]n)|no (?:puse|hice|present[eé]|tengo) (?:ning[uú]n |un )?reclamo
  ${amountIsRight}
  ${klageHinglish}|${klageHindi}
  (?:dispute|aapatti|objection)(?: \p{L}+){0,2} (?:wapas|vapas|wapis|cancel|hata|band|nahi+n?|nhi)(?: (?:le|lo|ke|kar)\p{L}*)?(?: \p{L}+){0,2}|(?:main |mai )?(?:apni baat|jo kaha|apna dispute|apni aapatti) (?:wapas|vapas|wapis) le\p{L}*|dispute (?:karna|karne ka) (?:nahi+n?|nhi)(?: \p{L}+){0,2}
  (?:विवाद|आपत्ति|डिस्प्यूट)(?: [\p{L}\p{M}]+){0,2} (?:वापस|रद्द|कैंसल|हटा[\p{L}\p{M}]*|नहीं)(?: [\p{L}\p{M}]+){0,2}|(?:मैं )?(?:अपनी बात|जो कहा|अपनी आपत्ति) वापस ले[\p{L}\p{M}]*
`);

/** What follows it is contested all the same: "I don't dispute it, but the amount is wrong". */
const goesOn = phrases(String.raw`
  but|however|only|except|although|though|just the|still|pero|aunque|sin embargo|sino|s[oó]lo que|todav[ií]a|lekin|magar|par|phir bhi|लेकिन|मगर|पर|फिर भी
  (?:don'?t|dont|do not|never) (?:even )?(?:owe|owed|borrow\p{L}*|sign\p{L}*|took)|not mine|already paid|someone else|no (?:lo |la |les )?debo|ya (?:lo |la )?pagu[eé]|no es m[ií]\p{L}*|mera nahi\p{L}*|pehle (?:hi )?(?:de|bhar|chuka)|मेरा नहीं|पहले (?:ही )?(?:दे|भर|चुका)
`);

const noneMade = phrases(`${klageHinglish}|${klageHindi}`);
const notOwn = phrases(String.raw`
  (?:mera|meri|mere|maine) (?:nahi+n?|nhi)|galat|kabhi|(?:मेरा|मेरी|मेरे|मैंने) नहीं|ग़?लत|कभी
`);

/** "Maine koi shikayat nahi ki", and nothing that contests it beside. */
function deniesDispute(text: string): boolean {
  const said = plainly(text, mostRead);
  return noneMade.test(said) && !notOwn.test(said) && !goesOn.test(said) && !isQuestion(said);
}

const noFraud = phrases(String.raw`
  (?:no|not (?:a|any)|(?:was|is)(?:n'?t| not) (?:a|any)|never (?:said|claimed|reported)(?: it was| there was)?(?: a| any)?) (?:fraud|scam|theft)(?: (?:happened|here|at all|took place))?
  no (?:hubo|hay|fue|es|existe) (?:ning[uú]n(?:a)? |un(?:a)? )?(?:fraude|estafa|robo)
  (?:koi |kuch )?(?:fraud|dhokha|dhoka|scam|chori)(?: (?:to|hi|bhi|wagairah))? (?:nahi+n?|nhi)(?: (?:hua|hui|hai|h|tha|thi|kiya|ki))+
  (?:कोई |कुछ )?(?:फ़?्रॉड|फ्रॉड|धोखा|स्कैम|चोरी)(?: (?:तो|ही|भी))? नहीं(?: (?:हुआ|हुई|है|था|थी|किया|की))+
`);

/** "No fraud happened": none is claimed. */
function deniesFraud(text: string): boolean {
  const said = plainly(text, mostRead);
  return noFraud.test(said) && !goesOn.test(said) && !isQuestion(said);
}

/** "Forget it", of what was said last. */
const forgetIt = phrases(String.raw`
  (?:leave (?:it|that|all (?:of )?(?:it|that))|(?:it )?does(?:n'?t| not) matter|never ?mind|nvm|forget (?:that|it|about (?:it|that)|what i said|i said (?:that|anything))|ignore (?:that|it|what i said|my last (?:message|text))|scratch that|scrap that|my (?:mistake|bad|error)|i was wrong|i misread(?: it| that)?|i made a mistake|i got (?:it|that) wrong|i got confused|(?:i )?mixed (?:it|that) up)
  d[eé]jelo|d[eé]jalo|d[eé]jemoslo|ya no importa|no importa|olv[ií]d\p{L}*(?: (?:eso|lo que dije|de eso))?|me equivoqu[eé]|me confund[ií]|fue (?:un |mi )error|error m[ií]o|haga de cuenta que no dije nada
  (?:rehne|chhod|chod|jaane) (?:do|dijiye)|chh?odo|chh?odiye|bhool ja\p{L}*|galti (?:se|ho|thi|meri)\p{L}*(?: \p{L}+){0,3}|meri galti(?: \p{L}+){0,2}|main galat (?:tha|thi)
  (?:रहने|छोड़|जाने) (?:दो|दीजिए)|छोड़ो|छोड़िए|छोड़िये|भूल जा[\p{L}\p{M}]*|ग़?लती (?:से|हो|थी|मेरी)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3}|मेरी ग़?लती(?: [\p{L}\p{M}]+){0,2}|मैं ग़?लत (?:था|थी)
`);
const fewWords = 14;

const proofs = String.raw`(?:(?:the|any|those|that|your|all) )*(?:papers?|paperwork|proof|documents?|docs|validation|evidence)`;
const pruebas = String.raw`(?:(?:los|las|el|la|esos|esas|ning[uú]n|m[aá]s|unos) )*(?:papeles|papeleo|documentos?|pruebas?|comprobantes?)`;
const kagaz = String.raw`(?:kaa?ga[zj]\p{L}*|papers?|documents?|saboot|sabut|proof)`;
const kagazHindi = String.raw`(?:काग़?ज़?[\p{L}\p{M}]*|दस्तावेज़?[\p{L}\p{M}]*|सबूत|पेपर)`;

const withoutPapers = phrases(String.raw`
  (?:forget|never ?mind|nvm|skip|scrap|cancel|drop|ignore)(?: about)? ${proofs}
  (?:don'?t|dont|do not|needn'?t|no longer)(?: (?:you|i|have|really|even|actually|to))* (?:need|want|send|bother(?: with| sending)?)(?: me)? ${proofs}(?: any ?more)?|no need (?:for|to send(?: me)?) ${proofs}
  (?:olvid\p{L}*|dej\p{L}*|cancel\p{L}*)(?: de)?(?: lo de)? ${pruebas}|(?:ya )?no (?:necesito|quiero|hacen? falta|me mand\p{L}*|mand\p{L}*|me env[ií]\p{L}*|env[ií]\p{L}*)(?: que)?(?: me)?(?: mand\p{L}*| env[ií]\p{L}*)? ${pruebas}
  ${kagaz}(?: \p{L}+){0,2} (?:rehne|rahne|chhod|chod|jaane) (?:do|dijiye|de|den)|(?:chh?odo|chh?odiye|chh?od do|rehne do|jaane do) ${kagaz}|${kagaz}(?: k[aie])? (?:zaroorat|zarurat|jaroorat|jarurat) (?:nahi+n?|nhi)|${kagaz} (?:mat|nahi+n?|nhi) (?:bhej\p{L}*|chahiye)
  ${kagazHindi}(?: [\p{L}\p{M}]+){0,2} (?:रहने|छोड़|जाने) (?:दो|दीजिए|दें)|(?:छोड़ो|छोड़िए|छोड़ दो|रहने दो|जाने दो) ${kagazHindi}|${kagazHindi}(?: क[ाीे])? ज़?रूरत नहीं|${kagazHindi} (?:मत|नहीं) (?:भेज[\p{L}\p{M}]*|चाहिए)
`);

/** "Forget the papers, I'll just pay": what they asked for they no longer want. */
export function takesBackProof(text: string): boolean {
  const said = plainly(text, mostRead);
  return withoutPapers.test(said) && !goesOn.test(said) && !isQuestion(said);
}

/** "You know what", "es que": how they begin, and no question. */
const calls = everyPhrase(
  "you know what|know what|guess what|sabe qu[eé]|es que|lo que (?:pasa|quise decir|digo)(?: es)?|que no",
);

/** "I won't withdraw it", "you closed my case": it stands, or others are blamed for its end. */
const standsByIt = phrases(String.raw`
  (?:not|never|don'?t|dont|won'?t|wont|can'?t|cant|wouldn'?t|didn'?t|didnt|refuse to|cannot|why)(?: \p{L}+){0,3} (?:withdr\p{L}*|take back|taking back|drop\p{L}*|cancel\p{L}*|clos\p{L}*|remov\p{L}*|lift\p{L}*|end|forget|delet\p{L}*)
  (?:you|they|u|y'?all)(?: \p{L}+){0,2} (?:withdrew|dropped|cancell?ed|closed|removed|ended|ignored?|forgot\p{L}*|deleted|keep \p{L}+ing)
  (?:no|nunca|jam[aá]s|ni)(?: \p{L}+){0,3} (?:retir|cancel|quit|levant|olvid|borr|cierr|cerr|dej|anul)\p{L}*
  (?:wapas|vapas|wapis|vapis|waapas|cancel|radd|khatam|band|hata\p{L}*)(?: \p{L}+)? (?:nahi+n?|nhi|mat)|(?:nahi+n?|nhi|mat|kyu+n?|kyon) (?:wapas|vapas|wapis|vapis|cancel|hata|band)\p{L}*
  (?:वापस|वापिस|रद्द|कैंसल|ख़?त्म|बंद|हटा[\p{L}\p{M}]*)(?: [\p{L}\p{M}]+)? (?:नहीं|मत)|(?:नहीं|मत|क्यों) (?:वापस|रद्द|हटा|बंद)[\p{L}\p{M}]*
`);

/** They take back, in so many words, that they contest it, and contest nothing else in the same breath. */
export function takesBackDispute(text: string): boolean {
  const said = plainly(text, mostRead);
  const [found] = said.matchAll(takenBack);
  const uncalled = said.replaceAll(calls, (words) => " ".repeat(words.length));
  if (found === undefined || isAskedAt(uncalled, found)) return false;
  return !goesOn.test(said.replaceAll(takenBack, " ")) && !standsByIt.test(said);
}

/** "Forget it, my mistake", where what they contested was the last that was spoken of. */
export function saysForgetIt(text: string): boolean {
  const said = plainly(text, mostRead);
  return (
    forgetIt.test(said) && !goesOn.test(said) && !isQuestion(said) && wordsIn(said) <= fewWords
  );
}

/** The right is named only to say that it is not claimed. */
export function isDenied({ name, value }: Signal, text: string): boolean {
  if (name === "complaint") return takesBackDispute(text);
  if (name === "dispute") return value !== "identity_theft" && deniesDispute(text);
  return (name === "fraud" || name === "suspects_scam") && deniesFraud(text);
}
