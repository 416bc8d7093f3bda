/** "Stop ringing my wife, ring me": one of theirs is to be left out, and who writes may still be reached. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";
import { familia, kin, parivar, parivarHindi } from "../kin.ts";

const mostRead = 200;

const reaching = String.raw`(?:call|ring|phon|text|messag|contact|writ|bother|harass|hound)(?:e|ing)?(?: to)?`;
const llamar = String.raw`(?:llam|marqu|marc|habl|escrib|molest|contact|busqu|busc)\p{L}*|(?:mand|env[ií])\p{L}* (?:mensajes?|textos?|cartas?)`;
const through = String.raw`(?:phone|fone|call|msg|message|sms|whatsapp)`;
const throughHindi = String.raw`(?:फ़?ोन|कॉल|मैसेज|मेसेज|संदेश)`;

/** Who is to be left out is named, behind the words that end it. */
const other = phrases(String.raw`
  (?:stop|quit|don'?t|do not|dont|never|no more)(?: (?:you|please|ever|keep|be))* ${reaching} (?:my (?:\p{L}+ )?${kin}|her|him|them)|leave (?:my (?:\p{L}+ )?${kin}|her|him|them) (?:alone|out)
  (?:no|ya no|dej\p{L}* de|par\p{L}* de)(?: (?:me )?(?:le|la|lo|les))?(?: (?:vuelvan? a|sigan? ))? ?(?:${llamar})(?: m[aá]s)? a (?:mi|mis) ${familia}s?|(?:no|ya no) (?:le|la|lo|les) (?:${llamar}) a (?:ella|[eé]l|ell[oa]s)
  (?:mere|meri) ${parivar} (?:ko|ke|ka|pe|par)(?: \p{L}+){0,2} (?:${through} )?(?:kar(?:na|o|e|en)? ?)?(?:mat|na|nahi+n?|nhi|band)
  (?:मेरे|मेरी) ${parivarHindi} (?:को|के|का|पर|पे)(?: [\p{L}\p{M}]+){0,2} (?:${throughHindi} )?(?:कर(?:ना|ो|ें)? ?)?(?:मत|न|ना|नहीं|बंद)
`);

/** By their own word they may be reached. */
const allowed = phrases(String.raw`
  (?<!(?:not|n'?t|dont|never|nor|or|you|to) )(?:call|ring|phone|text|message|contact|reach|write to|speak to|talk to) me|you (?:can|may) (?:just |only |still )?(?:call|ring|phone|text|message|contact|reach|write to|speak to|talk to) me
  (?<!(?:no|ni|nunca) )(?:ll[aá]m(?:e|en|a)me|m[aá]rqu(?:e|en)me|h[aá]bl(?:e|en)me|escr[ií]ba(?:n)?me|cont[aá]ct(?:e|en)me|b[uú]squ(?:e|en)me)|a m[ií] (?:s[ií]|me (?:pueden?|llamen?|marquen?|hablen?))|me pueden? (?:llamar|marcar|hablar|escribir) a m[ií]|conmigo s[ií]
  (?:mujhe|mujhko|mereko|mere ko|mujhse|mere number (?:pe|par))(?: hi)?(?: (?:${through}|baat))?(?: hi)? (?:kar (?:sakt[ei]|lo|lena|do)|karo|kare|karen|karein|kariye|kijiye|kar|karna)(?! (?:mat|band|nahi))
  (?:मुझे|मुझको|मुझसे|मेरे नंबर (?:पर|पे))(?: ही)?(?: (?:${throughHindi}|बात))?(?: ही)? (?:कर (?:सकते|सकती|लो|लेना|दो)|करो|करें|करिए|कीजिए|करना)(?! (?:मत|बंद|नहीं))
`);

/** What makes it more than that, or no leave at all. */
const endsAll = phrases(String.raw`
  if|unless|why|ever again|any ?more|both|either|neither|nobody|any(?:one|body) |all|us|ambos|nadie|ninguno|tampoco|si no|por ?qu[eé]|kisi ko bhi|dono|kyu+n?|agar|किसी को भी|दोनों|क्यों|अगर
`);

/** One of theirs is not to be contacted, and who writes may be: no channel of theirs is to stop. */
export function sparesOther(text: string): boolean {
  const said = plainly(text, mostRead);
  return other.test(said) && allowed.test(said.replace(other, " ")) && !endsAll.test(said);
}
