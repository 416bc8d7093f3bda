/** "Did my payment go through?": they ask whether money came, and tell of none that we should look for. */

import type { Signal, Understood } from "../../meaning.ts";
import { isQuestion } from "../questions-in.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";

const mostRead = 200;
const mostWords = 16;

const came = phrases(String.raw`
  (?:did|has|have|is|was|hasn'?t|didn'?t|isn'?t) (?:(?:it|that|this|my|the|that|our|last|latest|first|second|both|card|bank|direct|online)\s)*(?:(?:payments?|money|transfer|debit|deposit|cheque|check|\W?\p{Nd}[\p{Nd}.,]*)\s)?(?:(?:even|ever|actually|already|not|gone|been|yet|i (?:sent|paid|made))\s)*(?:cleared?|clear yet|go(?:ne)? (?:through|in|over)|went (?:through|in)|come (?:through|in|up)|arrived?|landed?|posted|credited|received|processed|register(?:ed)?|show(?:n|ed)?(?: up)?|reached?(?: you)?)
  (?:did|have|has) (?:you|u|ya|y'?all|they)(?: guys| lot)? (?:(?:even|ever|actually|already|not)\s)*(?:got?|gotten|get|had|receive[d]?|see[n]?) (?:(?:my|the|that|our|any|a)\s)*(?:(?:last|latest|first|card|bank)\s)*(?:payments?|money|transfer|deposit|cheque|check|\W?\p{Nd}[\p{Nd}.,]* (?:that )?i (?:sent|paid))
  can (?:you|u) (?:see|find|check (?:if|whether|on|for)) (?:(?:my|the|that|a|any|if|whether)\s)*(?:last |latest )?(?:payments?|money|transfer)|any sign of (?:my|the) (?:payment|money)|is (?:my|the) (?:payment|money) (?:in|there|with you)
  (?:ya )?(?:(?:les|le|se) )?(?:lleg[oó]|entr[oó]|cay[oó]|pas[oó]|reflej[oó]|acredit[oó]|registr[oó]|aparece|ve|recibi(?:eron|[oó])) (?:ya )?(?:mi|el|la|lo) (?:[uú]ltimo )?(?:pago|dep[oó]sito|dinero|transferencia|abono|que (?:mand[eé]|pagu[eé]|deposit[eé]))|(?:mi|el) (?:pago|dep[oó]sito|dinero|abono) (?:ya )?(?:(?:les|le|se) )?(?:lleg[oó]|entr[oó]|cay[oó]|pas[oó]|reflej[oó]|acredit[oó]|registr[oó]|aparece|ve)|(?:ven|pueden ver|tienen|recibieron) (?:ya )?(?:mi|el) (?:pago|dep[oó]sito|abono)
  (?:mera |meri |wo |woh )?(?:payment|paise|paisa|rakam|transfer) (?:aap(?:ko| ko|ke paas) )?(?:mil|aa|pahunch|pahuch|clear|credit|jama|ho|chadh|process|receive)\p{L}*(?: ho)? ?(?:gay[aie]|gaye|gyi|gya|hua|hui|aaya|aayi|mila|mili)?(?: hai| h)?(?: kya| na)?(?=\W*$)|kya (?:mera |meri )?(?:payment|paise|paisa) (?:\p{L}+ ){0,2}(?:mila|mili|aaya|aayi|gay[aie]|hua|hui)
  (?:मेरा |मेरी |मेरे )?(?:भुगतान|पेमेंट|पैसा|पैसे|रक़म) (?:आपको |आपके पास )?(?:मिल|आ|पहुँच|पहुंच|जमा|क्लियर|हो|चढ़)[\p{L}\p{M}]*(?: हो)?(?: (?:गया|गई|गए|हुआ|हुई))?(?: है)?(?: क्या| ना)?(?=[^\p{L}\p{M}]*$)|क्या (?:मेरा |मेरी |मेरे )?(?:भुगतान|पेमेंट|पैसा|पैसे)(?: [\p{L}\p{M}]+){0,2} (?:मिला|मिले|आया|आए|गया|गई|गए|हुआ|हुई)
`);

/** "Is the 100 counted or not", "wo 5000 jude ya nahi": what they paid, and the sum as it shows. */
const counted = phrases(String.raw`
  (?:is|was|are|were|did|have|has|isn'?t|wasn'?t|hasn'?t|didn'?t) (?:(?:you|u|they|y'?all|the|my|that|this|those|those|last|payment|money|i (?:paid|sent|gave)|\W?\p{Nd}[\p{Nd}.,]*)\s)+(?:(?:even|already|yet|been|not|actually|ever)\s)*(?:count(?:ed)?|include[d]?|credit(?:ed)?|appl(?:y|ied)|add(?:ed)?|take off|taken off|took off|tak(?:e|en) (?:it|that|the \W?\p{Nd}[\p{Nd}.,]*|my payment) off|deduct(?:ed)?|subtract(?:ed)?|in there|come off)
  (?:ya |ya me |me |les |se )*(?:cont(?:aron|[oó]|ado)|tomaron en cuenta|sumaron|descontaron|abonaron|aplicaron|acreditaron|restaron|(?:est[aá]n?|fueron) (?:contad|aplicad|incluid|descontad|abonad)[oa]s?)(?: ya)?(?: (?:los|las|el|mi|mis|lo|esos|que))?(?: \W?\p{Nd}[\p{Nd}.,]*| pago| abono| (?:que )?pagu[eé])
  (?:wo |woh |mere |mera |meri )*(?:\W?\p{Nd}[\p{Nd}.,]*|payment|paise|paisa|rakam)(?: (?:jo|maine|diye|bhare|the|wale|rupaye|rs))* (?:gin\p{L}*|jud\p{L}*|jod\p{L}*|kat\p{L}*|ghat\p{L}*|jama|count|minus|adjust|shamil)(?: (?:ho|kar|kiye|kiya|hue|hua|gaye|gaya|liye|liya|hain|hai))*(?= (?:ya|kya|ki|na|nahi)|\W*[?？])
  (?:वो |वह |मेरे |मेरा )*(?:\W?\p{Nd}[\p{Nd}.,]*|भुगतान|पेमेंट|पैसे|पैसा|रक़म)(?: (?:जो|मैंने|दिए|भरे|थे|वाले|रुपये))* (?:गिन[\p{L}\p{M}]*|जुड़[\p{L}\p{M}]*|जोड़[\p{L}\p{M}]*|कट[\p{L}\p{M}]*|घट[\p{L}\p{M}]*|जमा|काउंट|एडजस्ट|शामिल)(?: (?:हो|कर|किए|हुए|हुआ|गए|गया|लिए|हैं|है))*(?= (?:या|क्या|कि|ना|नहीं)|[^\p{L}\p{M}]*[?？])
`);
const orNot = phrases("or (?:not|no|what)|o no|ya nahi+n?|ya nhi|na|या नहीं|ना");

const gotIt = phrases(String.raw`
  (?:did|have|has) (?:you|u|ya|they)(?: guys)? (?:(?:already|ever)\s)*(?:get|got|gotten|receive|received) (?:it|that|them)(?: yet| ok)?(?=\W*$)
  (?:ya )?(?:les|le) (?:lleg[oó]|cay[oó])(?=\W*$)|(?:ya )?lo recibi(?:eron|[oó])(?=\W*$)|mil gaya(?: kya| na)?(?=\W*$)|मिल गया(?: क्या| ना)?(?=[^\p{L}\p{M}]*$)
`);

/** "Did you get it?", where it was taken for a payment. */
export const asksIfGot = (text: string): boolean =>
  gotIt.test(plainly(text, mostRead)) && isQuestion(plainly(text, mostRead));

/** A question whether what they paid is with us. */
export const asksIfCame = (text: string): boolean => {
  const said = plainly(text, mostRead);
  const asks = isQuestion(said) || orNot.test(said);
  const asked = came.test(said) || counted.test(said);
  return asked && asks && wordsIn(said) <= mostWords;
};

/** "Gine gaye ya nahi", of money: "gaye" tells there of nobody who is gone. */
const leastOfOthers = 0.25;
export const isGuessBeside = ({ name, confidence }: Signal): boolean =>
  (name === "deceased" || name === "third_party") && confidence < leastOfOthers;

const wasPaid = phrases(String.raw`
  (?:i|we)(?:'ve| have)? (?:already |just |also )?(?:paid|sent|gave|transferred|deposited|put in|made)|(?:paid|sent|made) (?:on|by|last|yesterday)|(?:payment|money|sum|\p{N}+) (?:i|we) (?:paid|sent|made|gave)
  (?:yo |ya |les? |lo )?(?:pagu[eé]|mand[eé]|deposit[eé]|transfer[ií]|abon[eé]|di|hice)(?= )|que (?:pagu[eé]|mand[eé]|deposit[eé]|hice)
  (?:bhar[aei]|diy[ae]|di|kiy[ae]|jama (?:kiy[ae]|kar[ae])|bhej[ae]|dal[ae])(?: (?:the|tha|thi|hain?|h|hue|they))+|bhar (?:chuk\p{L}*|diy[ae])|(?:kar|de) (?:chuk\p{L}*|diy[ae])
  (?:भर[ेाी]|दिय[ाे]|दी|किय[ाे]|जमा (?:किय[ाे]|कर[ाे])|भेज[ाे]|डाल[ाे])(?: (?:थे|था|थी|हैं|है|हुए))+|(?:भर|कर|दे) (?:चुक[\p{L}\p{M}]*|दिय[ाे])
`);

/** "Send the receipt for the 5,000 I paid on the 3rd": a payment is told of, and none is promised. */
export function withReceiptOfPaid(understood: Understood, text: string): Understood {
  const { intents } = understood;
  if (!intents.some(({ name }) => name === "ask_receipt")) return understood;
  if (!wasPaid.test(plainly(text, mostRead))) return understood;
  const others = intents.filter(
    ({ name }) => name !== "promise_to_pay" && name !== "pay_now" && name !== "report_payment",
  );
  return { ...understood, intents: [...others, { name: "report_payment", confidence: 1 }] };
}
