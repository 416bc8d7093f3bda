/** "Will bailiffs come?", "dhamki to nahi doge na": what somebody may do to them meanwhile. Four languages. */

import { isQuestion } from "./asides.ts";
import { phrases, plainly } from "./phrases.ts";

const feared = phrases(String.raw`
  bailiffs?|enforcement (?:agents?|officers?)|(?:take|taking|bring|bringing) me to court|(?:sue|suing|arrest\p{L}*|threaten\p{L}*|jail|garnish\p{L}*|repossess\p{L}*)(?: me| my \p{L}+)?|(?:come|coming|send\p{L}*|turn up|show up)(?: \p{L}+){0,3} (?:to|at|round|by) (?:(?:my|the|our) )?(?:house|home|door|work|place|job)
  (?:me |nos )?(?:embarg|demand|amena[zc]|arrest|meter a la c[aá]rcel|quitar)\p{L}*|(?:a|en) mi (?:casa|trabajo|domicilio)|(?:a |la )c[aá]rcel|(?:mand|llam|ven|vien|env[ií])\p{L}*(?: \p{L}+){0,2} (?:polic[ií]a|cobrador\p{L}*)
  dhamk\p{L}*|(?:ghar|office)(?: \p{L}+){0,2} (?:aa|bhej)\p{L}*|(?:police|jail|court|recovery (?:wale|agent))(?: \p{L}+){0,2} (?:bhej|aa(?:ye|e)?ng|doge|denge|le ja|daal|bula)\p{L}*|giraftar\p{L}*
  धमक[\p{L}\p{M}]*|(?:घर|ऑफ़?िस)(?: [\p{L}\p{M}]+){0,2} (?:आ|भेज)[\p{L}\p{M}]*|(?:पुलिस|जेल|कोर्ट|अदालत|रिकवरी (?:वाले|एजेंट))(?: [\p{L}\p{M}]+){0,2} (?:भेज|आ(?:ए|ये)|दोगे|देंगे|ले जा|डाल|बुला)[\p{L}\p{M}]*|गिरफ़?्तार[\p{L}\p{M}]*
`);
/** "... to nahi doge na": asked without a mark. */
const tagged = phrases(String.raw`
  (?:right|yeah|no|verdad|cierto|na|kya)(?=\W*$)|(?:ना|न|क्या)(?=[^\p{L}\p{M}]*$)
`);

/** What is sent to a home is no visit. */
const ofPost = phrases(String.raw`
  letters?|post|mail|papers?|copy|documents?|cartas?|correo|papeles|copias?|documentos?
  chitthi|kaa?ga[jz]\p{L}*|copy|चिट्ठी|काग़?ज़?[\p{L}\p{M}]*|पत्र
`);

/** They ask whether they are pressed, visited or taken to court. */
export function asksWhatComes(text: string): boolean {
  const said = plainly(text);
  return feared.test(said) && !ofPost.test(said) && (isQuestion(text) || tagged.test(said));
}
