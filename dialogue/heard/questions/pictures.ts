/** "I sent you a pic", "[voice note 0:14]": something is shown that cannot be seen here, and tells of no payment. Four languages. */

import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

const mostRead = 200;
const mostWords = 12;

const media = String.raw`(?:photos?|fotos?|pics?|pictures?|images?|im[aá]g(?:en|enes)|videos?|v[ií]deos?|voice(?: ?(?:note|message|msg))?s?|audios?|nota de voz|sticker|gif|attachments?|archivo|adjunto|tasvir|tasveer|फ़?ोटो|तस्वीर|इमेज|वीडियो|ऑडियो|वॉइस ?नोट)`;

/** What a channel writes in the place of a picture. */
const instead = pattern(
  String.raw`^\W*[\[<(]\s*${media}[^\])>]*[\])>]\W*$|^\W*(?:img|dsc|vid|ptt|aud)[-_]\p{L}*\p{Nd}[\p{L}\p{Nd}_-]*(?:\.\p{L}{3,4})?(?: \(file attached\))?\W*$|^\W*[\[<(]\s*(?:media omitted|multimedia omitido)\s*[\])>]\W*$`,
);
const sent = phrases(String.raw`
  (?:sent|sending|send|attached|attaching|uploaded|posted|here'?s|here is|see|look at|check|did you (?:get|see))(?: (?:you|u|it|my|the|a|an|that|this|over|guys))* ${media}|${media} (?:is )?(?:sent|attached|above|below)
  (?:mand[eé]|envi[eé]|adjunt\p{L}*|sub[ií]|ah[ií] (?:est[aá]|va|le va|te va)|aqu[ií] (?:est[aá]|va)|vea|mire|vio|vieron|recibi[oó]|recibieron)(?: (?:la|el|una|un|mi|las|los|ya))* ${media}
  ${media} (?:\p{L}+ )?(?:bhej\p{L}*|dekh\p{L}*|daal\p{L}*|laga\p{L}*|mili|mila)(?: \p{L}+){0,3}|${media} (?:[\p{L}\p{M}]+ )?(?:भेज[\p{L}\p{M}]*|देख[\p{L}\p{M}]*|डाल[\p{L}\p{M}]*|लगा[\p{L}\p{M}]*|मिल[\p{L}\p{M}]*)(?: [\p{L}\p{M}]+){0,3}
`);
/** What it shows is told: a payment, a paper. */
const told = phrases(String.raw`
  receipts?|proof|payments?|paid|bank|transfer|slip|statement|screenshots?|bill|letter|document\p{L}*|papers?|id|card
  recibos?|comprobante\p{L}*|pago|pagu[eé]|banco|transferencia|captura|carta|papel\p{L}*|documento\p{L}*|tarjeta
  rasee?d|receipt|slip|parchi|bhugtan|kaa?ga[zj]|utr|upi|रसीद|पर्ची|भुगतान|पेमेंट|स्क्रीनशॉट|काग़?ज़?|दस्तावेज़?|बैंक|चिट्ठी
`);
/** They will send one, or ask whether they may. */
const toCome = phrases(String.raw`
  i'?ll|will|can i|should i|may i|could i|want me|where|how|puedo|d[oó]nde|c[oó]mo|le (?:mando|env[ií]o)|bhej(?:u|un|oo|oon|na)|bhej d\p{L}*n|kaha+n?|kaise|भेजूँ|भेजूं|कहाँ|कहां|कैसे
`);

/** A picture or a voice note, and no word of what it is. */
export function showsUnseen(text: string): boolean {
  const said = plainly(text, mostRead);
  if (instead.test(said)) return true;
  const brief = wordsIn(said) <= mostWords;
  return brief && sent.test(said) && !told.test(said) && !toCome.test(said);
}
