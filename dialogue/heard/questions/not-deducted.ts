/** "I sent 150 in December, why wasn't it taken off?": asked, and yet the sum is contested. Four languages. */

import type { Conversation } from "../../conversation.ts";
import type { IntentName, Signal, SignalName, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const why = phrases(String.raw`
  why|how come|por ?qu[eé]|c[oó]mo (?:es )?que|kyu+n?|kyon?|क्यों
`);
const not = phrases(String.raw`
  not|never|(?:was|were|is|are|did|have|has|does)n'?t|no|nunca|nahi+n?|nhi|na|नहीं|ना
`);
const deducted = phrases(String.raw`
  (?:taken?|took|come|came|knocked) (?:(?:it|that|them|this|the \p{L}+|my \p{L}+|what i (?:paid|sent)|\W?\p{Nd}[\p{Nd}.,]*) )?off|deduct\p{L}*|subtract\p{L}*|counted|credited|taken into account|taken out of (?:the|my) (?:balance|total|bill)|(?:showing|shown|show|reflected|there) (?:in|on) (?:the|my|your) (?:balance|statement|total|bill|breakdown)
  descont\p{L}*|descuent\p{L}*|rest(?:[oó]|aron|ado|an)|baj[oó]|bajaron|quitaron|tom(?:aron|ado) en cuenta|(?:aparec\p{L}*|sale|salen|reflej\p{L}*) en (?:el|mi|la) (?:saldo|cuenta|total|estado)
  gha?ta(?:y\p{L}*|i|e|ya|o)?|kat(?:a|e|i|oge)|kaat\p{L}*|minus|kam (?:kiy\p{L}*|kiye|hu[ae])|hisa+b (?:me|mein)(?: \p{L}+){0,2} (?:dikh|jud|jod|aa|liy)\p{L}*
  घटा[\p{L}\p{M}]*|का?टे?|काटा|माइनस|कम (?:किय[\p{L}\p{M}]*|किए|हु[\p{L}\p{M}]*)|हिसाब में(?: [\p{L}\p{M}]+){0,2} (?:दिख|जुड़|जोड़|आ|लि)[\p{L}\p{M}]*
`);
/** Money that they gave, or the figure of it. */
const gave = phrases(String.raw`
  (?:i|we|wife|husband) (?:already |had |have |did )?(?:paid|sent|gave|put in|transferred|made)|my payment|what i paid
  (?:les |le )?(?:mand[eé]|pagu[eé]|di|envi[eé]|deposit[eé]|abon[eé]|transfer[ií])|(?:mi|el) (?:pago|abono|dep[oó]sito)
  (?:kiy\p{L}*|bhej\p{L}*|diy\p{L}*|jama|dal\p{L}*|bhar\p{L}*) (?:the|tha|thi|hain|hai)|(?:किय|किए|भेज|दि[एय]|जमा|डाल|भर)[\p{L}\p{M}]*(?: (?:थे|था|थी|हैं|है))?
  \W?\p{Nd}{2}[\p{Nd}.,]*
`);
/** A payment that was to be taken from them, one that is yet to come, or less wished for. */
const ofTaking = phrases(String.raw`
  (?:off|from|out of) my (?:card|bank|account|wages|pay|check(?:ing)?)|(?:de|a) mi (?:tarjeta|banco|cuenta|sueldo)|won'?t|will|would|can'?t|can|could|couldn'?t|if|pued\p{L}*|podr[ií]\p{L}*|si
  (?:khate|account|bank|card|salary) se|sak\p{L}*|doge|denge|karoge|सक[\p{L}\p{M}]*|दोगे|देंगे|करोगे|(?:खाते|अकाउंट|बैंक|कार्ड|तनख़?्वाह) से
`);

/** They ask why what they paid is not taken off the sum. */
export function asksWhyNotDeducted(text: string): boolean {
  const said = plainly(text, mostRead);
  return [why, not, deducted, gave].every((form) => form.test(said)) && !ofTaking.test(said);
}

const ofSum: ReadonlySet<SignalName> = new Set<SignalName>(["dispute", "request_proof"]);
const ofAsking: ReadonlySet<IntentName> = new Set<IntentName>(["ask_breakdown", "unclear"]);

/** The sum is contested, though by a question; what was told of in this talk already is looked for as it is. */
export function withNotDeducted(
  { notes }: Conversation,
  understood: Understood,
  text: string,
): Understood {
  if (notes.includes("payment-reported") || !asksWhyNotDeducted(text)) return understood;
  const found = understood.signals.find(({ name }) => name === "dispute")?.value;
  const dispute: Signal = {
    name: "dispute",
    value: found ?? "wrong_amount",
    confidence: 1,
    quote: text,
  };
  return {
    ...understood,
    signals: [dispute, ...understood.signals.filter(({ name }) => !ofSum.has(name))],
    intents: understood.intents.filter(({ name }) => !ofAsking.has(name)),
  };
}
