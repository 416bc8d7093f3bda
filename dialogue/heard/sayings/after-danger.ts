/** What is said after words of danger: how they are reached, whether the money waits, thanks, more of it. Four languages. */

import { isQuestion } from "../questions-in.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";

const ofReaching = phrases(String.raw`
  (?:will|do|does|are|is|would|can|when|how|who)(?: \p{L}+){0,3} (?:ring|call|phone|write|text|message|contact|reach(?: out)?|get (?:back|in touch))\p{L}*
  (?:me |se |nos )?(?:va|van|vas|puede|pueden|cu[aá]ndo|c[oó]mo|qui[eé]n)(?: \p{L}+){0,3} ?(?:llam|escrib|contact|marc|habl|comunic)\p{L}*|me (?:llaman|escriben|marcan|contactan|hablan|llamar[aá]n|escribir[aá]n)
  (?:call|phone|fone|message|msg|likh|baat|sampark)\p{L}*(?: \p{L}+){0,3} (?:kar|aa|ho|bhej)\p{L}*g[aie]|likh(?:enge|ega|egi)
  (?:कॉल|फ़?ोन|मैसेज|लिख|बात|संपर्क)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3} (?:कर|आ|हो|भेज)[\p{L}\p{M}]*ग[ाीे]|लिख(?:ेंगे|ेगा|ेगी)
`);
const ofMoney = phrases(String.raw`
  money|pay(?:ing|ments?)?|paid|owe|debt|bills?|loan|balance|plan|instal?ments?
  dinero|plata|pag[aou]\p{L}*|deuda|deb[eo]|cuenta|plan|cuotas?|abon\p{L}*
  pais[ae]|payment|udhaa?r|karz[ae]?|kist\p{L}*|emi|loan|bakaya|bhar(?:na|un|unga|ungi|ne)|plan
  पैस[ाे]|भुगतान|उधार|क़?र्ज़?|किस्त[\p{L}\p{M}]*|लोन|बकाया|भरन[ाे]|प्लान
`);

export type AfterDanger = "reached" | "waits" | "tells";

const leastTold = 3;

/** What they ask or tell once help was named; null: nothing of these. */
export function afterDanger(text: string): AfterDanger | null {
  const said = plainly(text);
  if (isQuestion(text) && ofReaching.test(said)) return "reached";
  if (ofMoney.test(said)) return "waits";
  return !isQuestion(text) && wordsIn(said) >= leastTold ? "tells" : null;
}
