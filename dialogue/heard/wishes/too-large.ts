/** "600 is a bit much, 400 a week?": the sum that is too large, beside the one that is offered. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";
import { placeIn } from "../place.ts";

const behind = phrases(String.raw`
  (?:(?:a|per|each|every) (?:month|week|payday) )?(?:is|'s|s|are|was|would be|seems?|sounds?|looks?|feels?|gets)(?: (?:just|still|a|way|far|bit|little|tad|kinda|really|so|quite|too|too too|lil|pretty|very))* (?:much|high|steep|large|big|heavy|hard|tight|a lot|lot|more than i can|out of (?:my )?reach|not possible|impossible|over my budget)|too (?:much|high|steep)|(?:i )?(?:can'?t|cant|cannot|won'?t|wont)(?: \p{L}+){0,2}
  (?:(?:al|por|a la|cada) (?:mes|semana|quincena) )?(?:(?:s[ií]|ya|me|se|nos|a[uú]n|todav[ií]a|como) )*(?:es|son|est[aá]n?|queda|parece|hace|sale|resulta)(?: (?:muy|un poco|un poquito|algo|bien|medio|demasiado|todav[ií]a|mucho))* (?:mucho|demasiado|alto|car[oa]|pesado|dif[ií]cil|elevado|fuerte|imposible)|(?:es|son) (?:much[oa]s?|demasiad[oa]s?)|no (?:puedo|alcanzo|me alcanza|llego|podr[ií]a)
  (?:(?:to|toh|ka|ki|ke|bhi|har|mahine|mahina|hafta|hafte|rupaye|rs) )*(?:thoda |thodi |bahut |kaafi |zara |kuch )*(?:zyada|jyada|jada|zada|bhari|mushkil|tight|nahi+n? ho|nahi de|nhi ho|nahi ban)\p{L}*
  (?:(?:तो|का|की|के|भी|हर|महीने|महीना|हफ़?्ता|हफ़?्ते|रुपये|रुपए) )*(?:थोड़[ाी] |बहुत |काफ़?ी |ज़रा |कुछ )*(?:ज़?्?ज?़?्यादा|ज़्यादा|ज्यादा|भारी|मुश्किल|नहीं हो|नहीं दे|नहीं बन)[\p{L}\p{M}]*
`);
const mostAhead = 60;

/** That sum is said to be more than they can. */
export function isTooLarge(text: string, sum: string): boolean {
  const said = plainly(text);
  const words = plainly(sum);
  const at = words === "" ? -1 : placeIn(said, words);
  if (at < 0) return false;
  const rest =
    said.slice(at + words.length).split(/[,.;!?¿¡\n]|(?:\s(?:but|pero|lekin|par|लेकिन|पर)\s)/u)[0] ??
    "";
  return rest.length <= mostAhead && behind.exec(rest.trimStart())?.index === 0;
}
