/** "75 a week till its all paid": how long they would pay, and no payment that was made. Four languages. */

import type { IntentName, Signal, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const tillPaid = phrases(String.raw`
  (?:till?|until+) (?:(?:it'?s|its|it|that'?s|that|this|i'?m|im|i|we|i'?ve|have|has|had|is|are|be|been|gets?|all|everything|the|whole|thing|lot|rest|debt|loan|balance|bill|fully|completely|finally)\s)*(?:paid|payed|cleared|settled|done|gone|covered|finished)(?: (?:off|up|back|it|in full|for))*
  hasta (?:que )?(?:(?:lo|la|se|yo|ya|est[eé]|quede|haya|sea|termine de|todo|toda|la|el|deuda|cuenta|saldo|completamente)\s)*(?:pagad[ao]|saldad[ao]|liquidad[ao]|cubiert[ao]|pagar|terminar de pagar|acabar)(?: (?:todo|toda|la deuda))*
  jab tak (?:(?:ye|yeh|sab|sara|saara|poora|pura|poori|loan|karz|karza|paisa|bakaya|na|nahi+n?|nhi|main|mai|mera)\s)*(?:chuk\p{L}*|khatam|bhar|ada|clear|de|ho|pay)(?: (?:na|nahi+n?|nhi|ho|kar|diya|gaya|gayi|jata|jaye|jae|deta|deti|doon|dun|du|chuka|chukta|hota|hoti))*
  जब तक (?:(?:ये|यह|सब|सारा|पूरा|पूरी|लोन|क़?र्ज़?ा?|पैसा|बकाया|न|ना|नहीं|मैं|मेरा)\s)*(?:चुक[\p{L}\p{M}]*|ख़?त्म|भर|अदा|क्लियर|दे|हो|पे)(?: (?:न|ना|नहीं|हो|कर|दिया|गया|गई|जाता|जाए|देता|देती|दूँ|दूं|चुका|चुकता|होता|होती))*
`);
/** A payment told of beside it. */
const paid = phrases(String.raw`
  paid|payed|sent|gave|transferred|made|put in|pagu[eé]|di|mand[eé]|deposit[eé]|abon[eé]|hice|transfer[ií]
  (?:kar |de |bhej |bhar )?(?:diy[ae]|di|kiya|kiye|ki|bheja|bheje|bhara|bhare)(?: (?:tha|the|thi|hai|hain))?|चुका|चुके|(?:दिय[ाे]|दिए|किय[ाे]|किए|भेज[ाे]|भर[ाे])(?: (?:था|थे|थी|है|हैं))?
`);

/** "Once I have paid": nothing is paid yet. */
const onceDone = phrases(String.raw`
  when|once|after|if|as soon as|cuando|una vez|si|despu[eé]s de|jab|agar|ke baad|जब|अगर|के बाद
`);

/** A payment that they say was made, in the past. */
export const tellsPaid = (text: string): boolean => paid.test(text) && !onceDone.test(text);

const reports = new Set<IntentName>(["report_payment"]);
const isOfPaid = ({ name, value }: Signal): boolean =>
  name === "dispute" && value === "already_paid";

/** The message without the payment that its end alone sounds like. */
export function withoutPaidAtEnd(understood: Understood, text: string): Understood {
  const said = plainly(text);
  const rest = said.replace(tillPaid, " ");
  if (rest === said || paid.test(rest)) return understood;
  const intents = understood.intents.filter(({ name }) => !reports.has(name));
  const signals = understood.signals.filter((one) => !isOfPaid(one));
  const left = intents.length + signals.length > 0;
  return left ? { ...understood, intents, signals } : understood;
}
