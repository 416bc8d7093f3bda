/** "That payment was for my other card", "I did not pay after all": what they told of paying was another matter. Four languages. */

import { isAskedAt } from "../questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const things = String.raw`(?:accounts?|loans?|cards?|debts?|bills?|compan(?:y|ies)|lenders?|banks?|ones?|places?|person|people)`;
const cosas = String.raw`(?:cuentas?|pr[eé]stamos?|tarjetas?|deudas?|recibos?|compa[ñn][ií]as?|empresas?|bancos?|cosas?|persona)`;
const cheez = String.raw`(?:khat[ea]|account|loan|card|karz\p{L}*|karj\p{L}*|bank|company|cheez|bill|udhaar)`;
const cheezHindi = String.raw`(?:खात[ेा]|अकाउंट|एकाउंट|लोन|कार्ड|क़?र्ज़?[\p{L}\p{M}]*|बैंक|कंपनी|चीज़?|बिल|उधार)`;

const elsewhere = phrases(String.raw`
  (?:for|to|on|of|into|from|towards|with) (?:(?:a|an|the|my|some|one of|that)\s)*(?:other|another|different|wrong)(?: (?!the |to |\p{L}+ing )\p{L}+){0,2}? ${things}|(?:for|to|on|into) (?:something|someone|somewhere) else
  (?:wrong|different|other) (?:account|loan|card|debt|bill) (?:sorry|my (?:mistake|bad)|altogether)
  (?:para|de|a|en|por|con) (?:la |el |mi |una? |las |los )*(?:otr[oa]s?|distint[oa]s?|diferentes?|equivocad[oa])(?: (?:de mis|de las|mi))? ${cosas}|(?:para|de|a|en) (?:la |el |mi |una? )*${cosas} (?:distint[oa]|diferente|equivocad[oa])|(?:de|para|a) (?:la |el )?(?:mi )?otr[oa](?=\W*$)
  (?:kisi )?(?:aur|doosr[ea]|dusr[aei]|doosri|alag|galat) (?:wal[aei] )?${cheez}(?: (?:k[aeio]|me+n?|mai|mein|par|pe|ko|wal[aei]))
  (?:किसी )?(?:और|दूसर[ेाी]|अलग|ग़?लत) (?:वाल[ेाी] )?${cheezHindi}(?: (?:का|की|के|में|पर|पे|को|वाल[ेाी]))
  (?:\p{L}+ ){0,2}wale (?:khat[ea]|account|loan|card) (?:k[aeio]|me+n?|mein)(?: \p{L}+){0,5}[\s,]+(?:is(?:ka|ki|ke|me|mein)|iska|isme) (?:nahi+n?|nhi)
  (?:[\p{L}\p{M}]+ ){0,2}वाले (?:खाते|अकाउंट|लोन|कार्ड) (?:का|की|के|में)(?: [\p{L}\p{M}]+){0,5}[\s,]+(?:इसका|इसकी|इसके|इसमें|इस खाते में) नहीं
`);
const ofPaying = phrases(String.raw`
  pa(?:y|id|yment|yments|ying)|sent|transfer\p{L}*|receipt|ref(?:erence)?|utr|money|that|it|this|one
  pag\p{L}*|transfer\p{L}*|deposit\p{L}*|referencia|comprobante|recibo|dinero|es[eoa]|era|fue|iba
  payment|paisa|paise|pais[ae]|bhar\p{L}*|diya|kiya|rasee?d|rasid|utr|tha|thi|the|chala gay\p{L}*
  भुगतान|पेमेंट|पैसा|पैसे|भर[\p{L}\p{M}]*|दिया|किया|रसीद|था|थी|थे
`);
/** That we, or others, put it there is what they contest. */
const byUs = phrases(String.raw`
  you(?:'ve|r \p{L}+)? (?:have |had |guys |people )?(?:put|applied|credited|posted|sent|booked|took|charged|added|moved)|(?:was|were|been|got) (?:applied|credited|posted|booked|added|moved) |(?:lo|la|me) (?:aplicaron|abonaron|pusieron|cargaron|acreditaron)|(?:aap|tum)(?:ne| ne| logo\p{L}* ne)?(?: \p{L}+){0,4} (?:daal|dal|jod|laga|chadha)\p{L}*|(?:आप|तुम)(?:ने| लोगों ने)?(?: [\p{L}\p{M}]+){0,4} (?:डाल|जोड़|लगा|चढ़ा)[\p{L}\p{M}]*
`);

/** What they paid was of another account, by their own mistake. */
export function paidElsewhere(text: string): boolean {
  const said = plainly(text, mostRead);
  return elsewhere.test(said) && ofPaying.test(said) && !byUs.test(said);
}

const notPaid = phrases(String.raw`
  (?:i|we) (?:actually |really )?(?:did not|didn'?t|didnt|haven'?t|havent|have not|never)(?: actually| really| yet)* (?:pay|paid|make|made|sent?d?)(?: (?:it|that|this|you|any|a|the|anything|payments?|to|on|into|for|account|one|yet|after|all))*|(?:it|this|that|so it)(?:'?s| is| was|s) not (?:been )?paid(?: (?:after all|yet|then))*
  (?:yo )?no (?:l[oae]s? |les |he )*(?:pagu[eé]|pagado|deposit[eé]|hice (?:el |ning[uú]n |ese )?pago)|no est[aá] pagad[oa]
  (?:payment|paise|paisa|pay|kist)(?: (?:to|toh|abhi|hi|abhi tak))* (?:nahi+n?|nhi) (?:kiya|ki|kari|bhar[aie]|diy[ae]|di|hua|hui)|(?:isme|ismein|is (?:khate|loan|account) (?:me|mein))(?: \p{L}+){0,2} (?:nahi+n?|nhi)(?: (?:bhar|kiy|diy|kar)\p{L}*)?
  (?:भुगतान|पेमेंट|पैसे|पैसा|किस्त)(?: (?:तो|अभी|ही|अभी तक))* नहीं (?:किया|की|भर[ाीे]|दिय[ाे]|दी|हुआ|हुई)|(?:इसमें|इस (?:खाते|लोन|अकाउंट) में)(?: [\p{L}\p{M}]+){0,2} नहीं(?: (?:भर|किय|दिय|कर)[\p{L}\p{M}]*)?
`);
const paid = phrases(String.raw`
  (?:already|have|had|i|we) paid|ya pagu[eé]|(?:bhar|kar|de) (?:diya|chuk\p{L}*|di)|(?:भर|कर|दे) (?:दिया|चुक[\p{L}\p{M}]*|दी)
`);

/** They did not pay, in so many words; who says also that they did claims it. */
export function saysNotPaid(text: string): boolean {
  const said = plainly(text, mostRead);
  const found = notPaid.exec(said);
  return found !== null && !isAskedAt(said, found) && !paid.test(said.replace(notPaid, " "));
}
