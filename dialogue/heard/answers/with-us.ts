/** "Just you", "can I not do it with the bot", "no person, you": it is us they want to go on with. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

const bot = String.raw`(?:(?:the |this |a |your |ur )?(?:bot|robot|ai|machine|assistant|computer))`;

const couldYou = String.raw`(?:can'?t|cant|cannot|can|could|couldn'?t|why don'?t|won'?t) (?:you|u|${bot})`;

const withUs = phrases(String.raw`
  (?:do|sort|fix|set|finish|handle|arrange|go|carry on|stay|continue|deal|talk|chat)(?: (?:it|this|that|up|all|everything|back|just|on|here))* with (?:just )?(?:you|u|${bot})(?: (?:instead|here))?
  ${couldYou} (?:not |just )*(?:do|sort|fix|set|handle|answer|help|take)(?: (?:it|this|that|me|up))* (?:yourself|urself|instead|on your own|by yourself)
  (?:take|put|get|send|bring|give) me back to (?:you|u|${bot})|back to (?:you|u|${bot})|(?:just|only) (?:you|u|${bot})(?: (?:and|&|n) me)?(?=\W*(?:$|[,.!;]|please|pls|thanks|then))
  (?:you|u) and me
  (?:prefer|rather(?: have| talk to)?|want|stick to|happy with) (?:you|u|${bot})(?=\W*(?:$|[,.!;]))
  (?:con|prefiero|mejor)(?: hablar)?(?: con)? (?:usted|t[uú]|ustedes|contigo|el (?:bot|robot)|la m[aá]quina|el asistente)(?: mism[oa]| nom[aá]s| solo)?
  (?:que|me) (?:me )?(?:conteste|responda|ayude|atienda|lo haga|contesta|responde)n? (?:usted|t[uú]|el bot)|(?:usted|t[uú]) (?:mism[oa]|nom[aá]s) (?:me )?\p{L}+|regr[eé]s\p{L}* con(?:migo| usted)
  (?:aap|tum|bot|robot)(?: ?se)? hi (?:baat|kar|bata|de|dekh|kara|nipta|sun)\p{L}*|(?:bas |sirf )(?:aap|tum|bot)(?: se)?(?=\W*$)|(?:aap|tum)(?: aur| or) (?:main|mai|hum)
  (?:आप|तुम|बॉट|रोबोट)(?: ?से)? ही (?:बात|कर|बता|दे|दो|देख|निपटा|सुन)[\p{L}\p{M}]*|(?:बस |सिर्फ़? )(?:आप|तुम|बॉट)(?: से)?(?=[^\p{L}]*$)
`);

/** Nobody else is to be called in, in two words. */
const leadsIn = String.raw`(?:(?:ok|okay|please|pls|and|so|but|but i said|ya|pero|por favor|bas|बस) )?`;
const nobody = String.raw`(?:no|not a|without|sin|ning[uú]n) (?:colleagues?|person|human|agent|one else|compa[ñn]er[oa]|persona|agente)`;
const noOther = pattern(
  String.raw`^\P{L}*${leadsIn}${nobody}(?:[,.! ]+(?:just )?(?:you|u|please|thanks|usted|por favor|gracias))*\P{L}*$`,
);
const nobodyElse = phrases(String.raw`
  (?:no le ped[ií]|yo no ped[ií]|no he pedido)(?: a)? (?:un |una |ning[uú]n )?(?:compa[ñn]er[oa]|persona|agente)
  (?:never|didn'?t|did not) (?:ask|want|asked) (?:for |to (?:talk|speak) to )?(?:a |any )?(?:colleague|person|human|agent)
  kisi aur ko (?:mat|kyu+n?|nahi|kyon)|(?:saathi|insa+n) (?:ko )?(?:mat bula|nahi ma+ng)\p{L}*|किसी और को (?:मत|क्यों|नहीं)|(?:साथी|इंसान) (?:को )?(?:मत बुला|नहीं माँगा|नहीं मांगा)[\p{L}\p{M}]*
`);

/** "I don't want to talk to a bot": the other way round. */
const notUs = phrases(String.raw`
  (?:don'?t|dont|do not|not|never|won'?t|no longer|instead of|stop|sick of|tired of|fed up)(?: \p{L}+){0,5} (?:bot|robot|ai|machine|computer|you|u)
  no(?: quiero| voy a| puedo)?(?: \p{L}+){0,2} con (?:un |una |el |usted|t[uú])(?: ?(?:bot|robot|m[aá]quina))?
  (?:bot|robot|machine|aap|tum) ?se(?: hi)?(?: baat)? (?:nahi|nahin|nhi)|(?:बॉट|रोबोट|मशीन|आप|तुम) ?से(?: बात)? नहीं
`);
/** "Can I not do it with the bot": a question that hopes for a yes. */
const hopes = phrases(String.raw`
  (?:can|could|may) (?:i|we) not|(?:can'?t|cant|couldn'?t|why don'?t) (?:i|we|you|u)
`);

/** They would rather go on with us. */
export function wantsUs(text: string): boolean {
  const said = plainly(text, 300);
  if (noOther.test(said) || nobodyElse.test(said)) return true;
  return withUs.test(said) && (!notUs.test(said) || hopes.test(said));
}
