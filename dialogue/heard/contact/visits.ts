/** "Send nobody to my office", "ghar pe koi na aaye": who is not to come to a door or a place of work. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const place = String.raw`(?:(?:my|our|the|his|her) )?(?:(?:front )?door(?:step)?|house|home|place|address|apartment|flat|work(?:place)?|office|job|shop|store)`;
const someone = String.raw`(?:any ?(?:one|body|more people)|some(?:one|body)|people|(?:your |any |the )?(?:agents?|guys|men|collectors?|recovery \p{L}+|staff|person))`;
const casa = String.raw`(?:(?:mi|la|nuestra|el|su) )?(?:casa|domicilio|puerta|trabajo|oficina|chamba|negocio|tienda)`;
const alguien = String.raw`(?:a )?(?:nadie|gente|personas?|cobrador\p{L}*|agentes?|alguien|su gente)`;
const ghar = String.raw`(?:ghar|gha?r|office|offis|daftar|kaam|dukaa?n|duty|naukri)`;
const koi = String.raw`(?:koi|kisi|kisiko|aadmi|admi|log|logo(?:n)?|agent|bande|recovery)`;
const aana = String.raw`(?:bhej\p{L}*|aa(?:na|ne|ye|yen|o|e|iye|iyega)|aye|ana)`;
const gharHindi = String.raw`(?:घर|ऑफ़?िस|आफिस|दफ़?्तर|काम|दुकान|ड्यूटी|नौकरी)`;
const koiHindi = String.raw`(?:कोई|किसी|आदमी|लोग|लोगों|एजेंट|बंदे|रिकवरी)`;
const aanaHindi = String.raw`(?:भेज[\p{L}\p{M}]*|आ(?:ना|ने|ए|एँ|एं|ये|ओ|इए|इएगा|इयेगा))`;
const few = String.raw`(?:[\p{L}\p{M}]+ ){0,4}`;

const unwanted = phrases(String.raw`
  (?<!(?:i|we) )(?:don'?t|do not|never|stop|quit)(?: (?:you|ever|want|need|let|have|please|to)){0,3} (?:${someone} )?(?:to )?(?:com(?:e|ing)|visit(?:ing)?|show(?:ing)? up|turn(?:ing)? up)(?: (?:over|round|again|any ?more|back))?(?: (?:to|at|by|near|here))? ${place}
  (?:don'?t|do not|never|stop|quit)(?: ever)? send(?:ing)? ${someone}(?: (?:over|round|again|out|back))? (?:to|at|by|round) ${place}|(?:i )?(?:don'?t|do not) want ${someone}(?: \p{L}+)? (?:com(?:e|ing)|visiting|showing up|turning up)? ?(?:to|at|by) ${place}
  (?:no ?one|nobody)(?: (?:is|should|can|must|may|has|needs))?(?: (?:to|ever))?(?: be)? (?:comes?|coming|visits?|sent|show(?:ing)? up|turn up)(?: (?:to|at|by|near))? ${place}|no (?:home|house|field|work|office) visits|no visits (?:to|at) ${place}
  (?:no|nunca|ni|dejen de)(?: quiero que| me| se| vuelvan a| vayan a)? (?:veng(?:an?|as)|venir|vayan?|visit(?:en|ar)(?:me)?|aparezc\p{L}*)(?: \p{L}+)? (?:a|en|por) ${casa}|(?:no|nunca|ni|dejen de)(?: quiero que| me| vuelvan a)? (?:mand(?:en|e|ar)|env[ií](?:en|e|ar))(?:me)? ${alguien} (?:a|por) ${casa}|(?:que )?nadie (?:me )?(?:veng|vay|visit|aparezc)\p{L}* (?:a|en|por) ${casa}
  ${ghar} ${few}${koi} ${few}(?:mat|na|nahi+n?|nhi) ${aana}|${koi} ${few}${ghar} ${few}(?:mat|na|nahi+n?|nhi) ${aana}|${ghar} ${few}mat (?:aana|aao|aaiye|aaye)|${ghar} (?:pe |par )?mat bhej\p{L}*
  ${gharHindi} ${few}${koiHindi} ${few}(?:मत|न|ना|नहीं) ${aanaHindi}|${koiHindi} ${few}${gharHindi} ${few}(?:मत|न|ना|नहीं) ${aanaHindi}|${gharHindi} (?:पर |पे )?मत भेज[\p{L}\p{M}]*|${gharHindi} ${few}(?:मत|न|ना) आ(?:ना|ओ|इए|एँ|ए|इएगा)
`);

const theirs = String.raw`(?:your|ur|you|recovery|collection)(?: (?:people|guys|men|man|agents?|staff|boys?|team|collectors?|\p{L}+ agents?))?`;
const came = phrases(String.raw`
  ${theirs} (?:came|come|visited|turned up|showed up|barged|walked|went|have come|have been)(?: (?:over|in|into|to|at|by|here))* ${place}|(?:came|turned up|showed up) (?:to|at) ${place} and (?:shout|yell|scream|threaten|abus)\p{L}*
  (?:su gente|sus (?:cobrador|agente|emplead)\p{L}*|un cobrador|cobradores|ustedes|los de ustedes) (?:vin(?:o|ieron)|fue(?:ron)?|lleg(?:[oó]|aron)|se present(?:[oó]|aron)|aparec\p{L}*) (?:a|en|por) ${casa}
  (?:aap|aapke|tumhar[ae]|aap logo? ke)(?: \p{L}+){0,3} ${ghar}(?: \p{L}+){0,3} (?:aaye|aaya|aye|pahunch\p{L}*|ghus\p{L}*)|recovery(?: \p{L}+){0,2} ${ghar}(?: \p{L}+){0,3} (?:aaye|aaya|aye)
  (?:आप|आपके|तुम्हारे|आप लोगों के)(?: [\p{L}\p{M}]+){0,3} ${gharHindi}(?: [\p{L}\p{M}]+){0,3} (?:आए|आये|आया|पहुँच[\p{L}\p{M}]*|घुस[\p{L}\p{M}]*)
`);

/** "Your people came to my office and shouted": it was, and is complained of. */
export const toldOfVisit = (text: string): boolean => came.test(plainly(text, mostRead));

/** Beside these more than a visit is to end. */
const ofMessages = phrases(String.raw`
  text\p{L}*|messag\p{L}*|msgs?|call\p{L}*|phon\p{L}*|ring\p{L}*|e-?mail\p{L}*|writ\p{L}*|contact\p{L}*|letters?|alone|bother\p{L}*|harass\p{L}*|stop|either
  mensajes?|textos?|llam\p{L}*|marqu\p{L}*|escrib\p{L}*|correos?|cartas?|molest\p{L}*|contact\p{L}*|paz|tampoco
  phone|fone|sandesh|whatsapp|mail|chitthi|pareshan|tang|band
  फ़?ोन|कॉल|मैसेज|मेसेज|संदेश|व्हाट्सएप|ईमेल|मेल|चिट्ठी|परेशान|तंग|बंद
`);

/** Nobody is to come to them, at home or at work. */
export const refusesVisits = (text: string): boolean => unwanted.test(plainly(text, mostRead));

/** That, and of nothing that we write or say. */
export const refusesOnlyVisits = (text: string): boolean =>
  refusesVisits(text) && !ofMessages.test(plainly(text));

/** That, and of nothing that we write or say. */
export const toldOnlyOfVisit = (text: string): boolean =>
  toldOfVisit(text) && !ofMessages.test(plainly(text));
