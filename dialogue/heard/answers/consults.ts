/** "Let me check with my wife", "soch ke batata hoon": they ask somebody or think first, and come back by themselves. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const home = String.raw`(?:my (?!lawyer|attorney|solicitor|adviser|advisor)\p{L}+|the (?:wife|husband|family|missus|kids|boss|old man)|him|her|them|home|at home)`;
const casa = String.raw`(?:mi (?!abogad|asesor)\p{L}+|mis \p{L}+|la (?:familia|señora|vieja|doña)|el (?:viejo|señor|patr[oó]n)|casa|[eé]l|ella|ellos)`;
const ghar = String.raw`(?:ghar|gharwal\p{L}+|wife|husband|pati|patni|biwi|miya|papa|mummy|mammi|mom|dad|maa|bhai|behen|didi|beta|bete|beti|parivar|family|sab|un|dost)(?: ?(?:wal\p{L}+|pe|par|me|mein|se|ko|ji|ke|logo))*`;
const gharHindi = String.raw`(?:घर|घरवाल[\p{L}\p{M}]+|पत्नी|पति|बीवी|वाइफ़?|हसबैंड|पापा|मम्मी|माँ|मां|भाई|बहन|दीदी|बेटे|बेटा|बेटी|परिवार|फ़?ैमिली|उन|सब)(?: ?(?:वाल[\p{L}\p{M}]+|पे|पर|में|से|को|जी|के|लोगों))*`;

const asksFirst = phrases(String.raw`
  (?:(?:let|lemme|lets|let'?s|i'?ll|ill|i|we|we'?ll|gotta|gonna|going|need|have|want|should|wanna|can|could|got|would|like|first|just|me|us|i'?d|to)\s+)+(?:check|ask|talk|speak|discuss|run|see|consult|clear|go over)(?: (?:it|this|that|about it|things))?(?: (?:over|with|w|to|by|past|up))* ${home}
  (?:(?:d[eé]j[ea](?:me|nos)?|tengo que|tenemos que|voy a|vamos a|quiero|necesito|primero|hay que|lo|la|le|me|falta|debo|antes) )*(?:consult|platic|habl|pregunt|chec|coment|ver|discut)\p{L}* (?:con|a|en) ${casa}
  ${ghar} (?:\p{L}+ ){0,2}?(?:poo?chh?|puchh?|baat|salah|discuss|mashwara)\p{L}*(?: (?:kar|kr|ke|karke|krke|lu|lun|loon|leta|leti|le|lo|lene|na|ne|karna|karni|karta|karti|karu|padega|padegi|hai|hoga|hu|pehle|bata\p{L}*|bol\p{L}*|dekh\p{L}*|do|dijiye|phir|fir))+
  (?:poo?chh?|puchh?|baat|salah) ?(?:kar|kr|ke|karke)? ?(?:ke |kar )?bata(?:t[ai]|unga|ungi|oonga|oongi|enge| ?dung[ai])(?: (?:hu+n?|hoon|hain?))?
  ${gharHindi} (?:[\p{L}\p{M}]+ ){0,2}?(?:पूछ|बात|सलाह|डिस्कस|मशवरा)[\p{L}\p{M}]*(?: (?:कर|के|करके|लूँ|लूं|लेता|लेती|ले|लो|लेने|करना|करनी|करता|करती|करूँ|करूं|पड़ेगा|पड़ेगी|है|होगा|हूँ|हूं|पहले|बता[\p{L}\p{M}]*|बोल[\p{L}\p{M}]*|देख[\p{L}\p{M}]*|दो|दीजिए|फिर))+
  (?:पूछ|बात|सलाह) ?(?:कर|करके|के) (?:के )?बता[\p{L}\p{M}]*(?: (?:हूँ|हूं|हैं))?
`);

const thinksFirst = phrases(String.raw`
  (?:let (?:me|us)|lemme|let'?s|(?:i|we)'?ll|(?:i|we) will|(?:i|we) (?:need|have|want|would like|got) to|gotta|need to|going to|gonna|(?:can|could|may) (?:i|we)) (?:\p{L}+ )?(?:think|sleep on|consider|look (?:at|over)|have a think|mull)(?: (?:about|on|over))?(?: (?:it|this|that))?(?: (?:over|first|through|for a (?:bit|while|day)))?
  (?:gimme|give (?:me|us)|i (?:need|want)|can (?:i|we) (?:have|get)|need|take)(?: (?:just|me))?(?: (?:a|an|some|one|couple|few|more|little|bit|of|the|until|till))* (?:minute|min|sec|second|moment|day|hour|night|while|time|weekend|week|tomorrow)s? (?:to|so i can) (?:think|decide|consider|look|go over|figure|talk|check|see)(?: \p{L}+){0,5}
  (?:let me|lemme|i (?:need|have|want) to|gotta|i should|i'?ll) (?:just )?(?:look at|check|see|go over|look over|review|figure out|look into)(?: (?:my|the|our|at))+ (?:budget|numbers|bills|accounts?|bank|money|finances|math|figures)(?: \p{L}+){0,5}
  (?:i'?m|im|i am) (?:still )?(?:thinking|deciding|undecided)(?: (?:about|on|over))?(?: (?:it|this|that))?|need to think
  (?:(?:i|we)'?ll|ill|(?:i|we) will|let (?:me|us)|lemme|(?:can|could|may) (?:i|we))(?: \p{L}+)? (?:get back to (?:you|u)|come back to (?:you|u)|let (?:you|u) know)(?: \p{L}+){0,3}
  (?:d[eé]j[ea](?:me|nos)|perm[ií]ta(?:me|nos)|tengo que|tenemos que|voy a|vamos a|quiero|queremos|necesito|necesitamos|(?:puedo|podemos|podr[ií]amos))(?:lo)? pensar(?:lo|la|me|melo)?|(?:me )?lo (?:tengo que|voy a|quiero|debo) (?:pensar|consultar|platicar|ver|hablar|revisar)(?:lo)?(?: \p{L}+){0,4}|lo pienso(?: y le (?:aviso|digo))?|(?:luego|despu[eé]s|ma[nñ]ana|ya) le (?:aviso|digo|confirmo)
  d[eé](?:me|nos|jeme|jame)(?: (?:un|una|unos|unas|el|par|de|tantito|poquito|m[aá]s|chance))* (?:d[ií]as?|rato|ratito|momento|minutos?|horas?|tiempo|chance|noche|segundo) (?:para|pa|de|y) (?:pens|ver|dec[ií]d|consult|chec|revis|habl|platic)\p{L}*(?: \p{L}+){0,3}|(?:d[eé]j[ea](?:me|nos)|tengo que|voy a|necesito|quiero|primero)(?: (?:a ver|primero))* (?:checar|ver|revisar|hacer|sacar|echar)(?:le)?(?: (?:bien|primero|un|una))* (?:(?:mis|las|mi|unas|el) (?:cuentas|n[uú]meros|gastos|presupuesto|n[oó]mina|banco)|si (?:puedo|me alcanza)|cu[aá]nto (?:tengo|puedo))(?: \p{L}+)?|(?:luego|despu[eé]s|ma[nñ]ana|ya|ahorita|al rato|en un rato|m[aá]s tarde|yo) (?:le|les|te) (?:aviso|digo|confirmo|contesto|respondo)|(?:le|les|te) (?:aviso|digo|confirmo|contesto|respondo) (?:luego|despu[eé]s|ma[nñ]ana|al rato|m[aá]s tarde|en la (?:tarde|noche))
  (?:kal|baad me|baad mein|thodi der me|shaam ko|shaam tak|subah|parso) (?:tak )?(?:bata|bol|confirm|reply|jawab)(?: kar)?(?:t[aei]|ung[aie]|oong[aie]|enge| ?dung[aie]|u|un)?(?: (?:hu+n?|hoon|hai))?(?=\W*$)|(?:hisa+b (?:laga|kar|dekh)(?: ?ke| ?kar)? )?(?:ruko|rukiye|main|mai)? ?dekh(?:ta|ti|te| ke| kar)?(?: bata\p{L}*)? (?:hu+n?|hoon)(?=\W*$)|(?:thod[aie]|kuch|ek|do)(?: \p{L}+)? (?:time|samay|waqt|din|der|mauka)(?: \p{L}+){0,2} so+ch\p{L}*(?: \p{L}+){0,2}
  (?:कल|बाद में|थोड़ी देर में|शाम को|शाम तक|सुबह|परसों) (?:तक )?(?:बता|बोल|कन्फर्म|जवाब)(?: कर)?(?:ता|ती|ते|ूँगा|ूंगा|ूँगी|ूंगी|ऊँगा|ऊंगा|ऊँगी|ऊंगी|ेंगे|एंगे|ऊँ|ऊं| दूँगा| दूंगा| दूँगी| दूंगी)?(?: (?:हूँ|हूं|है))?(?=[^\p{L}\p{M}]*$)|(?:हिसाब (?:लगा|कर|देख)(?:कर| के)? )?(?:रुको|रुकिए|मैं)? ?देख(?:ता|ती|ते|कर| के)?(?: बता[\p{L}\p{M}]*)? (?:हूँ|हूं)(?=[^\p{L}\p{M}]*$)|(?:थोड़[ाेी]|कुछ|एक|दो)(?: [\p{L}\p{M}]+)? (?:टाइम|समय|वक़?्त|दिन|देर|मौका)(?: [\p{L}\p{M}]+){0,2} सोच[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2}
  so+ch(?:ne|na|kar|ke|kr|ta|ti|unga|ungi|lo|lu|lun)?(?: (?:kar|ke|kr))?(?: (?:do|dijiye|batat\p{L}*|bataung\p{L}*|bata\p{L}*|hai|padega|lete|leta|leti|lu|lun|h[ou]+n?))+|sochn[ae] (?:do|hai|padega|dijiye|chaht\p{L}*)
  सोच(?:ने|ना|कर|के|ता|ती|ूँगा|ूंगा|ूँगी|ूंगी|ूँ|ूं|ें)?(?: (?:कर|के))?(?: (?:दो|दीजिए|बता[\p{L}\p{M}]*|है|पड़ेगा|लेता|लेती|लूँ|लूं|हूँ|हूं))+
`);

/** They will ask at home or think first; whoever asks their lawyer is none of these. */
export const consults = (text: string): boolean => {
  const said = plainly(text, mostRead);
  // "Boy a pensar", "le abiso": b and v sound alike.
  const asSounds = said.replaceAll("b", "v").replaceAll("B", "V");
  const first = [said, asSounds].some((one) => asksFirst.test(one) || thinksFirst.test(one));
  return first && !ofAdviser.test(said);
};
const mostRead = 200;
const ofAdviser = /vakee?l|lawyer|advocate|वकील|एडवोकेट/iu;
