/** "She's not representing me, she's just a friend": nobody acts for who writes, and nobody else writes. Four languages. */

import { phrases, plainly, wordsIn } from "../../words/phrases.ts";

const mostRead = 200;

const trade = String.raw`(?:lawyer|attorney|solicitor|representative|advis[eo]r|debt advis[eo]r|counsell?or|accountant|carer|guardian)`;
const oficio = String.raw`(?:abogad[oa]|licenciad[oa]|asesor[a]?|representante|gestor[a]?)`;
const pesha = String.raw`(?:vakil|vakeel|lawyer|advocate|pratinidhi)`;
const peshaHindi = String.raw`(?:वकील|प्रतिनिधि|लॉयर)`;

const nobodyActs = phrases(String.raw`
  (?:s?he|they|it|that|who|nobody|no ?one|friend|cousin|brother|sister|wife|husband|mum|mom|dad|son|daughter)(?:'?s|'?re| is| are| does| do| was)? ?(?:not|n'?t|never)? ?(?:actually |really |officially )?(?:representing|represents?|acting for|acts? for|speaking for|speaks? for|act on behalf of) me
  (?:s?he|they|it|that)(?:'?s|'?re| is| are| was)? ?(?:not|n'?t|isnt|isn'?t|aint|ain'?t|wasn'?t) (?:actually |really )?(?:my |a |an )?${trade}
  (?:i )?(?:do not|don'?t|dont|haven'?t|have not|ain'?t)(?: got| have| use)?(?: a| an| any| got)* ${trade}|no ${trade}|(?:not|isn'?t) (?:my|a|an) ${trade}
  no (?:me )?(?:representa|est[aá] representando|act[uú]a por m[ií])(?: a m[ií])?|no (?:es|soy|tengo|hay) (?:mi |un |una |ning[uú]n |ninguna |el |la )?${oficio}
  (?:mer[aei] )?(?:koi )?${pesha} (?:nahi+n?|nhi)(?: (?:hai|h|he|rakha))?|(?:meri taraf se|mere liye) (?:\p{L}+ )?(?:nahi+n?|nhi) bol\p{L}*
  (?:मेर[ाीे] )?(?:कोई )?${peshaHindi} नहीं(?: है)?|(?:मेरी तरफ़?|मेरे लिए)(?: से)? (?:[\p{L}\p{M}]+ )?नहीं बोल[\p{L}\p{M}]*
`);
const denies = phrases(String.raw`
  not|n'?t|isnt|isn'?t|aint|ain'?t|wasnt|wasn'?t|doesnt|doesn'?t|arent|aren'?t|dont|don'?t|do not|haven'?t|never|no|nobody|no ?one|nahi+n?|nhi|नहीं
`);
/** Somebody does, all the same: "she isn't my lawyer, her boss is". */
const another = phrases(String.raw`
  but|is my|are my|now (?:i|my)|instead|rather|call (?:him|her|them)|contact (?:him|her|them)|pero|sino|en cambio|ahora|lekin|magar|balki|लेकिन|मगर|बल्कि
`);
const fewWords = 16;

/** In so many words nobody acts for them. */
export function saysNobodyActs(text: string): boolean {
  const said = plainly(text, mostRead);
  return (
    nobodyActs.test(said) &&
    denies.test(said) &&
    !another.test(said.replace(nobodyActs, " ")) &&
    wordsIn(said) <= fewWords
  );
}
