/** Asked for a figure of their household they tell of none: they never reckoned it, another keeps it, it is a lot. Four languages. */

import { inFewWords, phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

const notKnown = String.raw`
  (?:i )?(?:don'?t|do not|dont|couldn'?t|could not|wouldn'?t) (?:\p{L}+ )?(?:know|tell you|say|remember|keep track|keep count)(?: \p{L}+){0,5}|idk|dunno|no (?:idea|clue)(?: \p{L}+){0,3}|(?:i'?m |im |i am )?not (?:\p{L}+ )?sure(?: \p{L}+){0,6}|hard to say|(?:hold|hang) on(?: \p{L}+){0,6}|(?:(?:one|just a|give me a|gimme a) (?:sec|second|min|minute|moment))(?: \p{L}+){0,5}|let me (?:find|look|check|get|grab|see|dig|pull)(?: \p{L}+){0,6}|(?:i(?:'?ve| have)? )?(?:never|haven'?t|havent|have not|did not|didn'?t) (?:\p{L}+ )?(?:added|add|counted|count|worked|work|tracked|track|kept|keep|checked|check|sat down|reckoned|figured|calculated)(?: \p{L}+){0,5}|lost (?:track|count)|off the top of my head|(?:i(?:'?d| would|'?ll)? )?(?:need|have|gotta|got|would have|let me|will have) (?:to )?(?:look|check|ask|see|go through|add)(?: \p{L}+){0,5}
  (?:yo )?no (?:(?:lo|le|te|se lo) )?s[eé](?: (?:bien|exacto|exactamente|decirle|cu[aá]nto|la verdad|muy bien|ahorita|\p{L}+)){0,4}|no (?:le |les |te )(?:s[eé]|sabr[ií]a|puedo) decir\p{L}*(?: \p{L}+){0,3}|(?:ni|no tengo) (?:\p{L}+ )?idea(?: \p{L}+){0,3}|esp[eé]r\p{L}*(?: \p{L}+){0,8}|perm[ií]ta?me(?: \p{L}+){0,7}|d[eé]me (?:un|chance|tantito)(?: \p{L}+){0,7}|(?:ahorita|ahora) (?:(?:lo|la|se lo) )?(?:busco|reviso|veo|checo)(?: \p{L}+){0,5}|qui[eé]n sabe|a saber|(?:nunca|no) (?:(?:lo|la|los|me|he|llevo|saco) )*(?:sumad|contad|calculad|sacad|hech|cuent|suma)\p{L}*(?: \p{L}+){0,3}|no (?:llevo|tengo) (?:la |las |esa )?cuentas?(?: \p{L}+){0,3}|(?:tengo|tendr[ií]a|deja|d[eé]jeme|dejeme|voy a) (?:que |q |a )?(?:ver|checar|revisar|preguntar|mirar|sumar|buscar|sacar|juntar)\p{L}*(?: \p{L}+){0,4}|ni (?:los|lo|las|la) (?:cuento|sumo)|no me acuerdo(?: \p{L}+){0,2}
  (?:mujhe |mereko |exact )?(?:pata|patta|maloom|malum|yaad|idea|andaza) (?:to )?(?:nahi+n?|nhi|nai)(?: \p{L}+){0,3}|(?:nahi+n?|nhi) (?:pata|malum|maloom|yaad)(?: \p{L}+){0,2}|(?:kabhi )?(?:hisaa?b|gina|ginke|joda|jod ke|likha|socha|calculate)(?: kitaa?b)?(?: \p{L}+)? ?(?:nahi+n?|nhi)(?: \p{L}+){0,3}|(?:zara |thoda )?(?:ruk|thehr|thahr)(?:o|iye|iyega|na)?(?: \p{L}+){0,6}|ek (?:minute|min|second|sec|minat)(?: \p{L}+){0,6}|(?:\p{L}+ ){0,3}(?:dhoo?n?dh|dekh) (?:raha|rahi|ke|kar)(?: \p{L}+){0,3}|(?:dekhna|poo?chna|jodna|check karna|dhoo?n?dhna|nikalna) (?:padega|parega|hoga)
  (?:मुझे |एग्ज़?ैक्ट )?(?:पता|मालूम|याद|आइडिया|अंदाज़?ा) (?:तो )?(?:नहीं|नही)(?: [\p{L}\p{M}]+){0,3}|(?:नहीं|नही) (?:पता|मालूम|याद)(?: [\p{L}\p{M}]+){0,2}|(?:कभी )?(?:हिसाब|गिना|जोड़ा|लिखा|सोचा)(?: किताब)?(?: [\p{L}\p{M}]+)? ?(?:नहीं|नही)(?: [\p{L}\p{M}]+){0,3}|(?:ज़?रा |थोड़ा )?(?:रुको|रुकिए|रुकिये|ठहरो|ठहरिए)(?: [\p{L}\p{M}]+){0,6}|एक (?:मिनट|मिनिट|सेकंड)(?: [\p{L}\p{M}]+){0,6}|(?:[\p{L}\p{M}]+ ){0,3}(?:ढूं?ढ|ढूँढ|देख) (?:रहा|रही|के|कर)(?: [\p{L}\p{M}]+){0,3}|(?:देखना|पूछना|जोड़ना|ढूंढना|ढूँढना|निकालना) (?:पड़ेगा|होगा)
`;

const kept = String.raw`
  (?:my |the )?(?:wife|husband|hubby|partner|boyfriend|girlfriend|mom|mum|dad|mother|father|son|daughter|sister|brother|parents|accountant|niece|nephew|aunt|uncle|cousin|grandson|granddaughter|roommate|ex|missus|old man|bookkeeper) (?:always |usually |just |mostly )?(?:handles?|does|do|takes? care of|keeps?|deals? with|knows?|runs?|manages?|sorts?)(?: \p{L}+){0,4}|(?:i )?leave (?:that|it|all that|the bills) to (?:my )?\p{L}+
  (?:de eso |eso )?(?:mi |el |la )?(?:espos[oa]|marido|mujer|señora|senora|pareja|mam[aá]|pap[aá]|hij[oa]|herman[oa]|viej[oa]) (?:es (?:la|el|quien|la que|el que) (?:que )?)?(?:(?:lo|la|las|los|se) )*(?:lleva|maneja|encarga|ve|administra|sabe|ocupa|hace|tiene)(?: \p{L}+){0,5}|(?:eso )?(?:lo|las|se) (?:ve|lleva|maneja|encarga|sabe)n? (?:mi|el|la) \p{L}+
  (?:(?:ye |wo |ye sab |wo sab |sab |iska |hisaa?b )*)(?:meri |mere |mera )?(?:biwi|bivi|patni|wife|pati|husband|mummy|papa|maa|bhai|beta|bete|beti|bahu|bhatij[aei]|bhanj[aei]|devar|gharwal[aei])(?: ko| hi| ji| ke paas)?(?: (?:sab|hi|ye|hisaa?b|kharch\p{L}*))* (?:dekht[aei]|sambhalt[aei]|rakht[aei]|jaa?nt[aei]|pata|karta|karti|karte)(?: \p{L}+){0,2}
  (?:(?:ये|वो|सब|इसका|हिसाब) )*(?:मेरी |मेरे |मेरा )?(?:बीवी|पत्नी|वाइफ|पति|मम्मी|पापा|मां|माँ|भाई|बेट[ाे]|घरवाल[ाेी])(?: को| ही| जी| के पास)?(?: (?:सब|ही|ये|हिसाब|खर्च[\p{L}\p{M}]*))* (?:देखत[ाेी]|संभालत[ाेी]|सँभालत[ाेी]|रखत[ाेी]|जानत[ाेी]|पता|करत[ाेी])(?: [\p{L}\p{M}]+){0,2}
`;

const aLot = String.raw`
  (?:(?:it'?s|its|that'?s|thats) )?(?:way |far |honestly |just )*too much(?: \p{L}+){0,2}|(?:quite )?a (?:lot|ton|bunch)|lots|loads|plenty|(?:more|almost more) than i (?:\p{L}+ )?(?:make|have|earn|get|bring in)|(?:(?:pretty much|basically|almost|just|nearly) )?(?:everything|all of it|all)(?: (?:that )?i (?:\p{L}+ )?(?:make|get|earn|have))?|it (?:all )?adds up
  much(?:[oa]s?|[ií]sim[oa]s?)|demasiad[oa]s?|bastante|un (?:chorro|mont[oó]n|dineral|buen)|un ojo de la cara|(?:todo )?(?:se )?(?:me |nos )?va (?:todo|casi todo)|todo se (?:me |nos )?va(?: \p{L}+){0,3}|(?:casi )?todo(?: lo que (?:gano|entra|tengo|saco))?|m[aá]s de lo que (?:gano|entra)
  (?:bahut|bohot|kaafi|kafi|itna|boht) (?:zyada|jyada|saara|sara)?(?: ?(?:hi|kuch))?(?: (?:jata|jaata|lagta|kharch\p{L}*|ho|hota|hai|h|jate))*|(?:zyada|jyada|zada) hi(?: (?:jata|jaata|lagta|kharch\p{L}*|ho|hota|hai|h))*|(?:sab|saara|sara|poora|poori|pura|puri)(?: (?:paisa|salary|kamai|kuch|ka))*(?: (?:hi|to))? (?:kharch\p{L}*|kharach|chala|nikal|ud|khatam|isi|usi|usme|isme)(?: \p{L}+){0,3}|kuch (?:nahi+n?|nhi) bacht\p{L}*(?: \p{L}+)?
  (?:बहुत|काफ़?ी|इतना) ?(?:ज़?्यादा|सारा)?(?: ही)?(?: (?:जाता|लगता|खर्च|हो|होता|है|जाते))*|ज़?्यादा ही(?: (?:जाता|लगता|खर्च|हो|होता|है))*|(?:सब|सारा|पूरा|पूरी)(?: (?:पैसा|सैलरी|कमाई|कुछ|का))*(?: (?:ही|तो))? (?:खर्च|चला|निकल|उड़|खत्म|इसी|उसी)(?: [\p{L}\p{M}]+){0,3}|कुछ नहीं बचत[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)?
`;

const remark = String.raw`
  (?:\p{L}+ )?(?:inflation|prices|costs?|rents?|everything)(?: (?:is|are|these days|keeps?|going|so|crazy|up|high|expensive|nowadays|just))*|(?:with )?(?:\p{L}+ )?inflation
  (?:con |est[aá] )?(?:todo|la vida|las cosas|los precios)(?: (?:est[aá]n?|tan|muy|car[oa]s?|sube|subiendo|por las nubes|bien))*
  (?:mehe?n?gaa?i|mahe?n?gaa?i|inflation)(?: \p{L}+){0,3}|(?:महंगाई|महँगाई|इन्फ्लेशन)(?: [\p{L}\p{M}]+){0,3}
`;

const idle = String.raw`
  oh(?: (?:goodness|gosh|god|my|boy|dear|lord))?|goodness|gosh|geez|lol|haha|ha|tbh|honestly|man|bro|sorry|well|um+|uh+|hmm+|so|like|really|right now|rn|exactly|ok(?:ay)?|sir|maam|ma'?am|yeah|no
  (?:y |pero )?(?:ahorita |ahora |hoy )?no est[aá](?: (?:aqu[ií]|en casa|ahorita|ahora))?|uf+|ay|uy|pues|la verdad|oiga|mire|mija?o?|joven|se[ñn]or(?:ita)?|ahorita|perd[oó]n|bueno|no|fíjese|fijese
  yaa?r|bhai|ji|sir|madam|are|arre|sach me|abhi|exactly|nahi|यार|भाई|जी|सर|अरे|अभी
`;

/** Words of the debt, of us or of whose it is: then it may be that which they do not know. */
const ofOurs = phrases(String.raw`
  debts?|owe[ds]?|owing|loans?|mine|accounts?|who|whose|this|them|know you|you (?:are|guys|people)|you're|anything about|wrong|paid|lawyer|took|signed
  deudas?|debo|debe|usted(?:es)?|qui[eé]n(?! sabe)|m[ií][oa]s?|est[oae]|de qu[eé]|qu[eé] (?:deuda|cobro|es)|pr[eé]stamos?|pagu[eé]|firm[eé]|abogad[oa]
  kar[zj]\p{L}*|loan|kaun|kisk[aei]|kis|kaunsa|aap|liya|vakil|wakil|क़?र्ज़?[\p{L}\p{M}]*|लोन|कौन|किसक[ाीे]|किस|आप|लिया|वकील
`);

const lines = (...sources: readonly string[]): string =>
  sources.map((one) => one.trim()).join("\n");
const told = phrases(`(?:${lines(notKnown, kept, aLot).replaceAll(/\s*\n\s*/gu, "|")})`);
const clause = pattern(
  `^[^\\p{L}\\p{M}]*(?:(?:${lines(notKnown, kept, aLot, remark, idle).replaceAll(/\s*\n\s*/gu, "|")})[^\\p{L}\\p{M}]*)+$`,
);
const parted = pattern(
  String.raw`[,.;!?।\n]+|\s-\s|(?<![\p{L}\p{M}])(?:and|but|y|pero|aur|और)(?![\p{L}\p{M}])`,
  "g",
);
const mostWords = 16;
const hasFigure = /\p{Nd}/u;

/** "No idea", "my wife keeps the books", "a lot": every clause tells that, and none tells more. */
export function isUnreckoned(text: string): boolean {
  if (hasFigure.test(text) || !inFewWords(text, mostWords)) return false;
  if (ofOurs.test(plainly(text))) return false;
  const clauses = plainly(text)
    .split(parted)
    .filter((one) => /[\p{L}\p{M}]/u.test(one));
  return clauses.some((one) => told.test(one)) && clauses.every((one) => clause.test(one));
}
