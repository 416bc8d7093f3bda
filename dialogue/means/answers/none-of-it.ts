/** "Nothing, I live with my parents": asked what comes in or goes out, that none of it does, and why. Four languages. */

import type { MeansQuestion } from "../../conversation.ts";
import { isQuestion } from "../../heard/questions-in.ts";
import { inFewWords, phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

/** What says by itself that it is none. */
const none = phrases(String.raw`
  nothing|none|zero|zip|zilch|nil|0|nada|(?:don'?t|do not|dont) pay (?:any )?(?:rent|bills)|cero|ningun[oa]|not (?:a (?:thing|penny|cent|dime)|anything)|(?:don'?t|do not|dont) (?:\p{L}+ ){0,2}anything|(?:don'?t|do not|dont) have (?:any |an )?(?:income|wages?|money coming in|paycheck)|(?:no|without) (?:income|wages?|rent|paycheck|money coming in)
  no pag(?:o|amos) (?:renta|alquiler)|ni un (?:peso|centavo|d[oó]lar)|no (?:\p{L}+ ){0,2}(?:renta|alquiler|ingresos?|sueldo)
  (?:kuch|kuchh|koi \p{L}+) (?:bhi )?(?:nahi+n?|nhi|nai)|ek (?:paisa|rupay\p{L}*) (?:bhi )?(?:nahi+n?|nhi)
  (?:कुछ|कोई [\p{L}\p{M}]+) (?:भी )?(?:नहीं|नही|नहि)|शून्य|ज़?ीरो|०
`);

/** Another pays what goes out. */
const paid = phrases(String.raw`
  pays (?:for )?(?:everything|it all|all of it|all the bills)
  todo (?:lo |me lo )?pagan?|(?:lo )?paga(?:n)? todo
  sab (?:kuch )?(?:\p{L}+ ){0,2}(?:dete|dekhte|sambhalte|bharte)|सब (?:कुछ )?(?:[\p{L}\p{M}]+ ){0,2}(?:देते|देखते|संभालते|भरते)
`);

/** What may stand beside it in the same breath: when, who, and that it is paid or had. */
const beside = new Set(
  `well um uh so just like really right now rn atm at the moment currently today these days yet this month i im i'm me my we us
  you is are am do dont don't have has get gets got getting make making earn earning pay paying paid for any anything thing
  a of income money wage wages salary rent bills coming comes come in go goes out it its it's that thats that's there theres to at
  pays everything all literally honestly mate sir maam sorry still zilch with no not without cent penny dime anymore of
  pues ahorita ahora por el momento hoy mes este esta estos dias en yo me nos se le que es son no tengo hay recibo gano cobro
  entra entran llega llegan cae caen sale va pago pagamos gasto renta alquiler luz de la lo ingresos ingreso sueldo dinero
  todo lo paga pagan trabajo ya solo nomas aqui verdad señor señora sr ni un una peso centavo dolar todavia ahi estoy sin actualmente
  abhi to toh filhal philhal aajkal is waqt mai main mein mera meri mere hum hamara ko se ka ki ke hai h hain hu hun
  papa mummy pati bhai gharwale dekhte sambhalte bharte deta deti dete lagta lagti lagte jata jati jate aata aati aate ata ati ate aa raha rahi rahe rha rhi rhe milta milti mil kamata kamati
  kamai income salary kharch kharcha rent kiraya bhi sab bas bijli pani kamra room ji sir bhai yaar koi kuch kuchh nahi nahin nhi nai dena padta padti hota hoti
  अभी तो फिलहाल फ़िलहाल आजकल इस वक्त मैं मेरा मेरी हम को से का की के है हैं हूं हूँ देता देती देते लगता लगती लगते जाता जाती
  पापा मम्मी पति भाई घरवाले देखते संभालते भरते आता आती आ रहा रही रहे मिलता मिलती मिल कमाता कमाती कमाई इनकम सैलरी खर्च ख़र्च खर्चा किराया भी सब बस बिजली पानी कमरा जी सर भाई यार कोई कुछ नहीं नही देना पड़ता होता`.split(
    /\s+/u,
  ),
);

/** Why it is none: they live with others, others pay, the home is theirs, the work is lost. */
const why = phrases(String.raw`
  liv(?:e|es|ing)|stay(?:s|ing)?|crash(?:ing)?|(?:my|the) (?:parents|folks|mom|mum|dad|family|sister|brother|boyfriend|girlfriend|husband|wife|aunt|uncle|son|daughter)(?:'?s)?|they|(?:s)?he|own (?:it|the|my|our)|pays|cover(?:s|ed|ing)?|provided|included|taken care|on base|barracks|takes care|let me|lets me|free|los(?:t|e)|laid off|let go|fired|(?:un)?employed|between jobs|out of work|looking for|not working|quit|student|in school|retired|hurt|sick|waiting|closed|shut|homeless|shelter|disability|couch|paid off
  viv(?:o|imos)|cas(?:a|ita)|pap[aá]s|padres|suegros|(?:mi|mis) (?:mam[aá]|pap[aá]|herman[oa]s?|espos[oa]|marido|hij[oa]s?|novi[oa]|pareja|abuel[oa]s?|t[ií][oa]s?)|ell[oa]s?|paga(?:n|ndo)?|cubren?|pone[n]?|prest(?:a|an|ada|ado)|incluid[oa]s?|cobran?|gratis|dejan?|trabajo|chamba|jale|empleo|corrieron|despidieron|desemplead[oa]|parad[oa]|cerr(?:ó|o|aron)|busc(?:o|ando)|propia|estudi(?:o|ante)|enferm[oa]|esperando
  (?:rahta|rehta|rahti|rehti|rahte|rehte|rhta|rhti)|ghar(?:wale)?|makaa?n|mummy|mammi|papa|maa|pita(?:ji)?|pati|bhai|bahan|bete?|dete|deta|deti|naukri|job|kaa?m|chh?o?o?t\p{L}*|chali gay?i|dhoo?n?dh?\p{L}*|berozgaa?r|baith\p{L}*|apn[aei]|beti|beta|bhar(?:ta|ti|te)|un(?:ka|ki|ke)|kvartar|quarter|malik|sarkari|sasural|maay?ka|free|muft|bimar|band|company|factory
  (?:रहता|रहती|रहते)|घर(?:वाले)?|मकान|मम्मी|पापा|मां|माँ|पिता(?:जी)?|पति|भाई|बहन|बेट[ाे]|देते|देता|देती|नौकरी|जॉब|काम|छूट[\p{L}\p{M}]*|चली गई|ढूं?ढ[\p{L}\p{M}]*|ढूँढ[\p{L}\p{M}]*|बेरोज़?गार|बैठ[\p{L}\p{M}]*|अपना|अपनी|भरता|भरती|भरते|उनका|उनकी|उनके|क्वार्टर|मालिक|सरकारी|ससुराल|मायका|फ्री|मुफ़?्त|बीमार|बंद|कंपनी|फैक्ट्री
`);

/** Of what is owed, and not of what they live on. */
const ofOurs = phrases(String.raw`
  owe|owed|dispute|already paid|not (?:going|gonna) (?:to )?pay|won'?t|wont|lawyer|sue|scam|wrong|refuse|never|stop|bankrupt\p{L}*
  debo|ya pagu[eé]|no voy a|abogado|estafa|equivocad[oa]|nunca
  nahi+n? dunga|nhi dunga|nahi+n? dungi|vakil|wakil|fraud|galat|नहीं दूं?गा|नहीं दूँगा|वकील|फ्रॉड|गलत
`);

const parted = pattern(
  String.raw`[,.;!।\n]+|\s-\s|(?<![\p{L}\p{M}])(?:so|n|cause|cuz|bc|because|since|as|and|but|porque|pues|ya que|y|asi que|así que|kyu?n?ki|kyonki|isliye|aur|क्योंकि|इसलिए|और)(?![\p{L}\p{M}])`,
  "g",
);
const otherFigure = /[1-9१-९]/u;
const mostWords = 24;

const wordsOf = (clause: string): readonly string[] => clause.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];

const isNone = (clause: string, asked: MeansQuestion): boolean =>
  (none.test(clause) || (asked === "essentials" && paid.test(clause))) &&
  wordsOf(clause).every((word) => isCore.test(word) || beside.has(word));
const isCore = pattern(
  String.raw`^(?:nothing|none|zero|zip|zilch|nil|0|nada|cero|ningun[oa]|kuchh?|koi|nahi+n?|nhi|nai|कुछ|कोई|नहीं|नही|शून्य|ज़?ीरो|०)$`,
);

/** None of it at one end of the words, and at the other why. */
function runsOn(clause: string, asked: MeansQuestion): boolean {
  const words = wordsOf(clause);
  return words.some((_, at) => {
    const [head, tail] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const isLed = isNone(head, asked) && why.test(tail) && !goesOn.test(tail);
    return isLed || (isNone(tail, asked) && why.test(head));
  });
}
/** "Nothing works for my family". */
const goesOn = phrases(
  "^(?:works?|else|to|for|but|new|changed|helps|except|besides|salvo|excepto|sino|mas que|siwa|alawa)",
);

/** Asked what comes in, or what goes out: none of it, in one breath, and every other tells why. */
export function tellsNone(text: string, asked: MeansQuestion | null): boolean {
  if (asked !== "income" && asked !== "essentials") return false;
  if (otherFigure.test(text) || isQuestion(text) || !inFewWords(text, mostWords)) return false;
  const said = plainly(text).toLowerCase();
  if (ofOurs.test(said)) return false;
  const clauses = said.split(parted).filter((clause) => wordsOf(clause).length > 0);
  const nones = clauses.filter((one) => isNone(one, asked));
  const [first = "", ...others] = clauses;
  // "None i live in my car", "vivo con mis papas no pago nada": no sign parts the two.
  if (nones.length === 0 && runsOn(first, asked)) return others.every((one) => why.test(one));
  return nones.length > 0 && clauses.every((one) => nones.includes(one) || why.test(one));
}
