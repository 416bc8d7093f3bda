/** Irony at us: "how do you sleep at night", "you lot never leave me alone, do you"; it asks for nothing and stops nothing. */

import type { SignalName, Understood } from "../meaning.ts";
import { phrases, plainly, wordsIn } from "../words/phrases.ts";
import { pattern } from "../words/pattern.ts";

const mostRead = 160;

const rhetoric = phrases(String.raw`
  how (?:do|can|could) (?:you|u|y'?all|they)(?: lot| guys| people| all| even)? (?:even |ever )?(?:sleep(?: at night)?|live with (?:yoursel(?:f|ves)|that)|look (?:at )?yoursel(?:f|ves)|look in the mirror|face yoursel(?:f|ves))
  (?:you|u)(?: lot| guys| people)? must (?:be|feel) (?:so |very |really )?(?:proud|happy|pleased|delighted)(?: (?:of|with) yoursel(?:f|ves))?|what a (?:lovely|nice|great|wonderful|beautiful|fantastic|pleasant) (?:way to \p{L}+ (?:my|the) \p{L}+|surprise|welcome)
  (?<=^\W*(?:oh,? |wow,? )?)(?:great|lovely|fantastic|wonderful|brilliant|perfect|just what i needed),? (?:another|a|more) (?:\p{L}+ ){0,2}\p{L}+(?=\W*$)
  (?:aren'?t|arent|are) (?:you|u)(?: lot| guys| people)? (?:even |not )?(?:ashamed|proud)(?: of yoursel(?:f|ves))?|(?:have|got) (?:you|u)(?: lot| guys| people)? (?:got )?no shame|shame on (?:you|u)
  (?:do|does) (?:you|u|this|it)(?: lot| guys| people)? (?:enjoy|make you (?:happy|feel good)|get a kick)(?: (?:this|out of this|doing this))?|(?:is|having) (?:this )?fun (?:for (?:you|u))?|don'?t (?:you|u)(?: lot| guys| people)? have (?:anything|something) better to do
  c[oó]mo (?:duerm|pued)\p{L}*(?: (?:de noche|dormir|por las noches|tranquil\p{L}*))?(?: (?:de noche|por las noches))?(?= *[?!.]*$)|no (?:les|te|le) da (?:verg[uü]enza|pena)|no tienen (?:verg[uü]enza|coraz[oó]n|nada mejor que hacer)
  (?:neend|nind) kaise aa\p{L}*(?: \p{L}+)*|sharam nahi+n? aat\p{L}*|sharm nahi+n? aat\p{L}*
  (?:नींद) कैसे आ[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)*|शर्म नहीं आत[\p{L}\p{M}]*
`);

/** What they say we always or never do, with a tag that asks for our assent: no command is in it. */
const habit = pattern(
  [
    String.raw`^\W*(?:(?:oh|so|well|wow|god|ugh|jeez|lol)[\s,]+)*(?:you|u|y'?all)(?: lot| guys| people| folks| all)? (?:just |really )*(?:never|always|don'?t ever|love to|won'?t ever|keep)(?: [\p{L}']+){1,8}[\s,]+(?:do|don'?t|will|won'?t|are|aren'?t|can|can'?t) (?:you|u|ya)\W*$`,
    String.raw`^\W*(?:ustedes )?(?:nunca|siempre)(?: [\p{L}]+){2,8}[\s,]+(?:verdad|no|eh|cierto)\W*$`,
    String.raw`^\W*(?:aap|tum)(?: log)? (?:kabhi|hamesha)(?: [\p{L}]+){2,8}[\s,]+(?:na|hai na)\W*$`,
    String.raw`^[^\p{L}]*(?:आप|तुम)(?: लोग)? (?:कभी|हमेशा)(?: [\p{L}\p{M}]+){2,8}[\s,]+(?:ना|है ना)[^\p{L}]*$`,
  ].join("|"),
);

/** Beside irony, an order is an order: "how do you sleep, stop texting me" stops the texts. */
const orders = phrases(String.raw`
  stop|quit|cease|enough|do not|don'?t ever|never (?:again|\p{L}+ (?:me|us))|take me off|remove me|delete|unsubscribe|lawyer|attorney|sue|court|complain\p{L}*|report(?:ing)? you
  basta|dej[ae]\p{L}*|par[ae]n? de|ya no|no me|b[oó]rr\p{L}*|qu[ií]t\p{L}*|abogad[oa]|demand\p{L}*|queja
  band|mat|bas karo|hata\p{L}*|vakee?l|court|shikayat|बंद|मत|बस करो|हटा[\p{L}\p{M}]*|वकील|कोर्ट|शिकायत
`);
const mostBeside = 3;

/** The words beside the irony: "at night" in "how do you sleep at night" sets no hours. */
export const withoutRhetoric = (text: string): string => text.replace(rhetoric, " ");

/** They mock us, and want no answer but that we heard how they feel. */
export function taunts(text: string): boolean {
  if (text.length > mostRead) return false;
  const said = plainly(text, mostRead).trim();
  // What we are said never to do is no order yet.
  if (habit.test(said)) return !orders.test(said.replace(/never/iu, " "));
  const beside = withoutRhetoric(said);
  return beside !== said && wordsIn(beside) <= mostBeside && !orders.test(beside);
}

/** What irony says we do is not what it forbids us. */
const ofMockery: ReadonlySet<SignalName> = new Set<SignalName>([
  "threatens_us",
  "stop_contact",
  "complaint",
  "stop_channel",
  "inconvenient",
  "manipulation",
  "request_proof",
]);

/** Irony as what it is: it asks for nothing, and stops nothing. */
export function withoutMockery(understood: Understood, text: string): Understood {
  if (!taunts(text)) return understood;
  const signals = understood.signals.filter(({ name }) => !ofMockery.has(name));
  return signals.length === 0 && understood.values.length === 0
    ? { ...understood, signals, intents: [{ name: "unclear", confidence: 1 }] }
    : { ...understood, signals };
}
