/** "That's when I get paid", "cuando me pagan", "tab salary aati hai": why it is that day, and no sum that comes in. Four languages. */

import { everyPhrase, plainly } from "../../words/phrases.ts";

const payClause = everyPhrase(String.raw`
  (?:(?:that|it|which)(?:'?s| is)? |because |cuz |cause |since |as )?(?:when|the day|right after|after|once|every time|whenever) (?:i|we|my (?:husband|wife)) (?:get|am|are|is|gets) paid(?: (?:then|on that day))?|(?:when|after|once|that'?s when) (?:my|the|our) (?:check|cheque|pay|paycheck|wages?|salary|direct deposit) (?:hits?|comes?|lands?|drops?|arrives?|goes)(?: in| through)?|(?:i|we) get paid then|that'?s (?:my )?pay ?day
  (?:que |q |porque |pues |ya que )?(?:es )?(?:cuando|al|el d[ií]a (?:que|q)|despu[eé]s (?:de )?que) (?:me |nos )?(?:pag(?:an|uen)|deposit(?:an|en)|cobr[oe]\p{L}*|cae (?:el|la|mi) \p{L}+|llega (?:el|la|mi) \p{L}+)|(?:que|q|porque) (?:ah[ií]|entonces|ese d[ií]a) (?:me pagan|cobro|me depositan)
  (?:kyo?nki |kyunki )?(?:jab|tab|tabhi|tab tak|us din|usi din|uske baad)(?: tak)? (?:meri |mera |hamari |humari )?(?:salary|tankhwah|tankha|pagaar|vetan|payment|paise|paisa)(?: \p{L}+){0,3} (?:hai|hain|h|he|jati|jata|jaati|aati|aata|milti|milte|aayegi|jayegi)|(?:salary|tankhwah|tankha|pagaar|vetan|payment|paise|paisa) (?:tab|tabhi|us din|usi din|tab tak) (?:aa|aati|ati|aata|milti|milte|milta)(?: \p{L}+){0,2}
  (?:क्योंकि )?(?:जब|तब|तभी|तब तक|उस दिन|उसी दिन|उसके बाद)(?: तक)? (?:मेरी |मेरा |हमारी )?(?:सैलरी|तनख़्वाह|तनख्वाह|पगार|वेतन|पेमेंट|पैसे|पैसा)(?: [\p{L}\p{M}]+){0,3} (?:है|हैं|जाती|जाता|आती|आता|मिलती|मिलते|आएगी)|(?:सैलरी|तनख़्वाह|तनख्वाह|पगार|वेतन|पेमेंट|पैसे|पैसा) (?:तब|तभी|उस दिन|उसी दिन|तब तक) (?:आ|आती|आता|आते|मिलती|मिलते|मिलता)(?: [\p{L}\p{M}]+){0,2}
`);

/** The message without those words. */
export const withoutPayClause = (text: string): string => plainly(text).replaceAll(payClause, " ");
