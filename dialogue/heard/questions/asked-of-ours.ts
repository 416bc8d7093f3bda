/** "Was he one of yours or not?": whether who called or came was sent by us. It tells of nobody's death. Four languages. */

import type { SignalName, Understood } from "../../meaning.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";

const mostRead = 160;
const mostWords = 14;

const him = String.raw`(?:he|she|they|that|it|this|(?:that|the|this) (?:guy|man|woman|person|caller|one))`;
const yours = String.raw`(?:one of )?(?:yours|ur ?s|your (?:people|guys|men|agents?|staff|collectors?|lot))`;

const asks = phrases(String.raw`
  (?:was|is|were|are) ${him} (?:really |even |actually )?(?:${yours}|(?:from|with) (?:you|u|your (?:company|office|firm|bank)|you guys|you people))
  (?:did|have) (?:you|u)(?: guys| people| lot)? (?:really |actually )?sen[dt] (?:him|her|them|that (?:guy|man|woman|person))|(?:does|did|do) ${him} (?:really |actually )?work (?:for|with) (?:you|u)
  (?:era|es|eran|son)(?: (?:[eé]l|ella|ese (?:se[ñn]or|hombre|tipo)))? de (?:ustedes|vosotros|los suyos|su (?:empresa|compa[ñn][ií]a|oficina)) ?(?:o no|\?)|(?:lo|la) mandaron ustedes ?(?:o no|\?)|¿(?:lo|la) mandaron ustedes
  (?:wo|woh|vo|ye|yeh)(?: aadmi| banda)? (?:aapka|apka|tumhara|aap ?logo? ka)(?: (?:hi|aadmi|banda|agent))* (?:tha|hai|h) (?:kya|ya nahi+n?|na\W*$)|kya (?:wo|woh|vo)(?: aadmi| banda)? (?:aapka|apka|tumhara)(?: (?:aadmi|banda|agent))? (?:tha|hai)|(?:aapne|apne|tumne)(?: (?:hi|use|usko))* bheja tha kya|kya (?:aapne|tumne) (?:use|usko) bheja
  (?:वो|वह|ये|यह)(?: आदमी| बंदा)? (?:आपका|तुम्हारा|आप लोगों का)(?: (?:ही|आदमी|बंदा|एजेंट))* (?:था|है) (?:क्या|या नहीं)|क्या (?:वो|वह)(?: आदमी| बंदा)? (?:आपका|तुम्हारा)(?: (?:आदमी|बंदा|एजेंट))? (?:था|है)|(?:आपने|तुमने)(?: (?:ही|उसे|उसको))* भेजा था क्या
`);

/** They ask whether somebody was sent by us, and say little else. */
export const asksIfOurs = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return asks.test(said) && wordsIn(said) <= mostWords;
};

/** What a question about a third man in the past sounds like. */
const sounds: ReadonlySet<SignalName> = new Set<SignalName>([
  "deceased",
  "third_party",
  "wrong_person",
  "vulnerable",
]);
const surely = 0.9;

/** The message as that question: who he was is for a colleague to say. */
export function withOursAsked(understood: Understood, text: string): Understood {
  if (!asksIfOurs(text)) return understood;
  const { signals } = understood;
  const left = signals.filter(({ name, confidence }) => !sounds.has(name) || confidence >= surely);
  return { ...understood, signals: left, intents: [{ name: "unclear", confidence: 1 }] };
}
