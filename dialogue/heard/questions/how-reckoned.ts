/** "Why is it 166?", "is the rent in it?", "por qué subió": asked of the sum that was offered, and how it came about. Four languages. */

import { spellingOf } from "../../schedules/spelling.ts";
import { said } from "../../schedules/words.ts";
import { tidy, wordsOf } from "../../words/words.ts";

const mostWords = 40;

/** What stands between the words that count here. */
const upTo = (most: number): string => `(?: [^ ?.;!]+){0,${String(most)}}`;

const sum = String.raw`(?:[$£€₹] )?\d[\d.,]*`;
const offered = `(?:it|that|this|they|those|these|(?:the|that|this|my|your|ur|each)(?: new| monthly| first)? (?:payments?|amount|figure|number|sum|offer|installments?|instalments?|one|plan|monthly|price))`;
const kist =
  "(?:kist|kisht|kiste|emi|rakam|amount|paisa|paise|ye|yeh|yah|wo|vo|vah|itna|itni|itne)";

/** "Why is it 328?", "por que son 490", "5220 kyun": the figure of the offer itself. */
const whySum = said(String.raw`
  (?:why|how come)(?: (?:is|are|was|does|do|should|would|must|exactly|not))*(?: ${offered})?(?: (?:is|are|be|come|comes|say|says|at|to|now|still|like|i|you|u|ve|me|we|pay|want|ask|asking|offer|offering|have|exactly|cost|only|just|set|charge))* ${sum}
  (?:where|how)(?: (?:did|does|do|is|are|you|u|they))*(?: (?:get|got|come|comes|came|reach|find|pull))* (?:to |with |up with |at )?(?:the )?${sum}(?: (?:come|comes|came|get|got) (?:from|to|about))?
  por ?que(?: (?:es|son|me|le|sale|salen|sali[oa]|da|dan|dio|piden?|cobran?|ponen?|puso|dice|tengo|que|pagar|ofrecen?|queda|quedo|exactamente|justo|ahora|precisamente|tanto|como|de|a|los|el|eso|esos))* ${sum}|(?:de donde|como)(?: (?:sale|salen|salio|sacan?|saco|sacaron|llega|llego|llegaron|a|los|el|es|que|son))* ${sum}
  ${sum}(?: (?:hi|ki|ka|ke|rupay[ae]|rs|kist|emi|to|ye|per|mahine|mahina))* (?:kyu|kyun|kyo|kyon|kaise|kese|kis hisab)|(?:kyu|kyun|kyo|kyon|kaise)(?: (?:ye|yeh|yah|itn[aei]|pure|poore|de|du|dun))* ${sum}
`);

const rises = String.raw`(?:go|goes|gone|going|went|get|gets|got|gotten|jump\w*|rais\w*|ris\w*|rose|increas\w*|chang\w*|differ\w*|drop\w*|fall\w*|fell|climb\w*|up|higher|bigger|more|lower|less|smaller|another|double\w*|add\w*|put|make|made|move\w*)`;
const subir = String.raw`(?:sub\w*|aument\w*|crec\w*|cambi\w*|baj\w*|increment\w*|elev\w*|mas|menos|otr[oa]|distint[oa]|diferente)`;
const badhna =
  "(?:ba[dr]h?|ba[dr]ha|ba[dr]hi|ba[dr]he|ba[dr]h?(?:a|aya|ayi|aye|gaya|gayi|gai)|jyada|zyada|badal\\w*|badla|badli|change|kam|ghat\\w*|upar|double|dugn[aei])";

/** "Why did it go up?", "por qué subió", "kyun badh gaya": another sum than before. */
const whyOther = said(String.raw`
  (?:why|how come|how)(?: (?:is|are|has|have|did|does|do|would|s))* (?:${offered}|you|u|they|we)(?: (?:just|now|all|have|ve|had|s|is|are|been|be|suddenly|even))* ${rises}(?! (?:i|we) (?:can|have)|(?: [^ ]+)? interest)${upTo(4)}|what (?:has |have |s )?(?:changed(?! (?:is|was|for me))|happened to ${offered}|made ${offered} (?:go|jump|change))${upTo(3)}|(?:why|how come)(?: (?:its|its now|so|now|s))? (?:more|higher|up|different|another)${upTo(3)}|${offered} (?:went|has gone|s gone|gone|jumped|is going) (?:up|higher)${upTo(4)}
  (?:por ?que|como que)(?: (?:me|le|lo|la|los|se|ahora|ya|es|son|ha|han|esta|tanto|eso|esa|ese|el|cuota|pago|monto|cantidad|mensualidad|sale|salen|de|repente))* ${subir}${upTo(4)}|que (?:cambio|fue lo que cambio|hizo que suba|hizo que subiera)|a que se debe(?: [^ ]+){0,4}|(?:y )?(?:eso|ese|esa|el|la)(?: [^ ]+){0,2} por ?que ${subir}
  (?:${kist} )?(?:[^ ?.;!]+ ){0,2}(?:kyu|kyun|kyo|kyon|kaise|kese) (?:itn[aei] )?${badhna}${upTo(3)}|${badhna}(?: (?:gaya|gayi|gai|gaye|di|diya|diye|ho|kar|kr|hai|h|hua|hui))* (?:kyu|kyun|kyo|kyon|kaise|kese)${upTo(3)}
`);

/** Words that take a thing in, or leave it out. */
const counts = String.raw`(?:includ\w*|count\w*|consider\w*|factor\w*|account\w*|allow\w*|cover\w*|deduct\w*|subtract\w*|add\w*|reckon\w*|remember\w*|forget|forgot\w*|leave out|left out|leaving out|tak\w*|took|put|got|have|see|seen|notice\w*|knowing|work\w* in|use|used)`;
const theirs = String.raw`(?:rent|mortgage|bills?|light|power|electric\w*|gas|water|food|grocer\w*|kids?|child\w*|son|daughter|mom|mum|mother|club|after ?school|school|fees|day ?care|car|truck|fuel|bus|travel|insurance|phone|meds?|medic\w*|loans?|cards?|other debts?|tax|taxes|all that|everything i (?:told|said)|what i (?:told|said|pay)|costs?|expenses?|outgoings?|my [^ ]+)`;
const suyo = String.raw`(?:renta|alquiler|hipoteca|luz|agua|gas|comida|mandado|despensa|ninos?|ninas?|hij[oa]s?|mama|colegio|escuela|guarderia|club|carro|coche|gasolina|pasajes?|seguro|telefono|celular|internet|medicin\w*|prestamos?|tarjetas?|otras deudas|gastos?|lo que (?:le|les) dije|lo que pago|mi [^ ]+|mis [^ ]+)`;
const unka = String.raw`(?:kiraya|kiraye|kiraye ka|bijli|pani|gas|rashan|ration|khana|khane|bachch\w*|bacch\w*|fees?|fis|phis|school|skul|tuition|tyushan|petrol|gadi|bike|dava\w*|dawa\w*|ilaj|ma|mummy|papa|emi|kist|loan|lon|karj\w*|udhar|udhaar|kharch\w*|jo (?:maine )?bataya|maine jo bataya|mera [^ ]+|meri [^ ]+|mere [^ ]+)`;

/** "Does that include the club?", "ahí va la renta?", "isme kiraya gina kya": what was counted. */
const whatCounted = said(String.raw`
  (?:does|did|is|are|was|were|have|has|would|didnt|isnt|havent|hasnt)(?: not)? (?:${offered}|you|u|they|we|that you|there)${upTo(2)} (?:${counts}|with|without|after|before|on top of)${upTo(4)} ${theirs}|(?:does|did|do|is) (?:${offered}|you|u) (?:include|includes|including|count|cover)${upTo(6)}|(?:is|are|was|were|isnt|arent|has|have) (?:the |my |our |that |all |her |his )?${theirs}${upTo(2)} (?:in|included|counted|covered|considered|part of|taken|off|out|come off|been)(?: (?:it|that|this|there|here|too|also|already|into|in|out|off|account|counted|taken|that figure|that number|the number|the figure|the amount|yet))*|(?:you|u) (?:did |do |have |ve |already )*(?:included?|counted?|considered?|took|taken|take|factored?|got)${upTo(4)} ${theirs}${upTo(3)} (?:\?|right|yeah|yes|correct)|(?:with|without|after|before|including) (?:the |my |our |all )?${theirs}${upTo(2)} (?:in it|in there|included|counted|taken out|or (?:without|not|before|after))|what (?:did you|do you|have you|is|s|all is|all did you) (?:count\w*|includ\w*|tak\w* (?:off|out|away)|deduct\w*|in (?:it|that|there))
  (?:eso|esto|ahi|alli|ya|ese pago|esa cantidad|el pago|la cuota|en eso|aqui|con eso|usted|ustedes|y|si)(?: (?:ya|me|le|se|va|van|esta|estan|ahi|eso|lo|la|los|las|de|tambien|usted))* (?:incluy\w*|inclui\w*|cont[oa]\w*|contaron|contando|cuent\w*|tom[oa]\w* en cuenta|tomaron en cuenta|tomando en cuenta|consider\w*|descont\w*|rest[oa]\w*|quit[oa]\w*|pus\w*|metier\w*|metio|sum[oa]\w*|trae|lleva)${upTo(3)} ${suyo}|(?:incluy\w*|inclui\w*|contaron|conto|descontaron|desconto|quitaron|restaron|resto|tomaron en cuenta|tomo en cuenta|consideraron|considero)(?: (?:ya|eso|ahi|tambien|la|el|los|las|lo|de|mi|mis|del))* ${suyo}|(?:la |el |los |las |lo )?${suyo} (?:ya |ahi |tambien |si |de [^ ]+ )*(?:va|van|esta|estan|entra|entran|viene|vienen|cuenta|cuentan)(?: (?:inclui\w*|contad\w*|ahi|en eso|ya|dentro|adentro|alli|en ese|pago))+|(?:es |son |eso es |eso )?(?:con|sin|despues de|quitando|descontando|contando) (?:la |el |los |las |mi |mis )?${suyo}(?: (?:incluid\w*|ya|contad\w*|o sin|y todo|\?))+|que (?:cosas? )?(?:conto|contaron|incluy\w*|tomo en cuenta|tomaron en cuenta|descont\w*|resto|restaron)
  kya isme${upTo(2)} ${unka}${upTo(3)}|(?:kya )?(?:isme|is me|ismein|usme|us me|is rakam me|is kist me|ye|yeh|yah|aapne|apne|tumne|hisab me)${upTo(3)} ${unka}${upTo(3)} (?:gin[aeoi]?\w*|jo[dr]\w*|shamil\w*|li[ya]\w*|count\w*|includ\w*|rakh\w*|kat\w*|kaat\w*|hata\w*|nikal\w*|dekh\w*|da+l\w*|ad+ ?kiya|add|hai|he|h|a gaya|aa gaya|bhi)${upTo(4)}|${unka}${upTo(2)} (?:gin[aeoi]\w*|jo[dr]\w*|shamil|count|include|kat\w*|kaat\w*|hata\w*|nikal\w*)(?: (?:kar|kr|ke|ki|liya|liye|diya|hai|h|he|ho|na|bhi|kiya|gaya|isme|usme|bola|bataya|ye|yeh))* (?:kya|na|\?)|(?:kya kya|kya) (?:gina|joda|jora|kata|kaata|hataya|nikala|shamil)${upTo(3)}
`);

/** "How did you arrive there?", "based on what?" */
const how = said(String.raw`
  (?:based on|according to|going by|on the basis of) what|(?:what (?:is|s|was)|whats) (?:it|that|this|the (?:number|figure|amount|sum)) based on|how(?: (?:did|do|does|have|has|is|was|are|d))* (?:you|u|they|it|that|this|that number|that figure|that amount)(?: (?:guys|people|all|just|even|ever|actually))* (?:get|got|come|came|comes|work|worked|figure|figured|reckon\w*|calculat\w*|arriv\w*|reach\w*|decid\w*|add\w*|determin\w*|set|land\w*)(?: [^ ?]+){0,5}|explain (?:to me )?(?:that|this|the|how)(?: [^ ]+){0,2} (?:number|figure|amount|sum|payment|calculated|worked out|got (?:it|that|there))|(?:whats|what is|what s) (?:behind|in) (?:that|this|the) (?:number|figure|amount|sum|payment)
  (?:con|en) base (?:a|en) que|segun que|en que se basan?|como(?: (?:es|fue|se|me|le|lo|la))* (?:que )?(?:llega\w*|llego|llegaron|saca\w*|saco|sacaron|sale|salio|calcul\w*|hiz\w*|hicieron|decid\w*|determin\w*|obtuv\w*)(?: [^ ?]+){0,5}|de donde (?:sali\w*|sale|sac\w*|viene|vino|saca\w*)(?: [^ ?]+){0,4}|(?:expli\w*|explique\w*)(?: (?:me|como|de|donde|por que))* (?:esa|ese|la|el|sale|salio|saco|llego|sacaron)(?: [^ ]+){0,4}
  (?:kis hisab se|kis basis|kis aadhar|kis adhar)(?: [^ ]+){0,4}|(?:ye|yeh|yah|wo|vo|itn[aei]|rakam|amount|number|kist|emi|figure)(?: [^ ?]+){0,3} (?:kaise|kese|kahan se|kaha se)(?: (?:aaya|aya|ayi|aayi|aaye|aye|nikla|nikala|nikali|nikale|bana|bani|bane|tay|pahuche|pahunche|decide|calculate|laya|laye|hua|hui|kiya|kar|hisab|lagaya))+(?: [^ ]+){0,3}|(?:kaise|kese) (?:tay|decide|calculate|nikal\w*|bana\w*|pahunch\w*|pahuch\w*)(?: [^ ]+){0,3}
`);

/** "Why did you take the food off again?", "dobara kyu kaata": one thing counted twice. */
const countedTwice = said(String.raw`
  (?:why|how come)(?: [^ ?.;!]+){0,4} (?:count\w*|deduct\w*|subtract\w*|tak\w*|took|remov\w*|cut)(?: [^ ?.;!]+){0,4} (?:twice|again|two times|double)|(?:count\w*|deduct\w*|subtract\w*|took|taken) (?:it|that|this|the [^ ]+|my [^ ]+)(?: off| out)? (?:twice|again|two times)
  (?:descont\w*|cont\w*|rest\w*|quit\w*)(?: [^ ?.;!]+){0,4} (?:dos veces|otra vez|de nuevo|doble|dos)|(?:otra vez|de nuevo|dos veces)(?: [^ ?.;!]+){0,2} (?:descont\w*|cont\w*|rest\w*|quit\w*)
  (?:dobara|dubara|fir se|phir se|do bar|do baar|fir|phir)(?: [^ ?.;!]+){0,3} (?:kat\w*|kaat\w*|gin\w*|ghata\w*|jod\w*|nikal\w*)|(?:kat\w*|kaat\w*|gin\w*|ghata\w*)(?: [^ ?.;!]+){0,2} (?:dobara|do bar|do baar)
`);

/** A question of that kind, in one plain spelling; what it is asked of is for others to tell. */
export function asksHowReckoned(text: string): boolean {
  const words = wordsOf(tidy(text));
  if (words.length > mostWords) return false;
  const { plain } = spellingOf(words);
  return [whySum, whyOther, whatCounted, how, countedTwice].some((one) => plain.search(one) >= 0);
}
