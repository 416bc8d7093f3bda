/** "I said I'd pay on the 5th and couldn't": a promise of theirs was missed, and they say so. Four languages. */

import type { Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 250;

const missed = phrases(String.raw`
  (?:i|we)(?:'d|'ve)? (?:said|told (?:you|u)|promised|agreed|was (?:going|supposed|meant|due)|had said|did say)(?: [\p{L}\p{N}']+){0,10}[\s,.]+(?:(?:but|and|then|sorry|yet)[\s,]+)*(?:i |we |it )?(?:just )?(?:couldn'?t|could not|cudnt|didn'?t|did not|wasn'?t able|was not able|haven'?t|forgot|missed|never did|failed|didnt|couldnt)
  (?:i|we)(?:'ve| have)? (?:missed|broke|broken) (?:(?:my|the|that|our)\s)*(?:\p{L}+ )?(?:promise|payment|instal\p{L}*|date|day|\p{N}+(?:st|nd|rd|th))|(?:couldn'?t|could not|didn'?t|wasn'?t able to) (?:pay|make it|send it)(?: [\p{L}\p{N}']+){0,5} (?:as|like|when|the way) i (?:said|promised|told)
  (?:dije|promet[ií]|qued[eé]|hab[ií]a dicho|iba a|les dije|acord[eé])(?: [\p{L}\p{N}]+){0,10}[\s,.]+(?:(?:pero|y|perd[oó]n)[\s,]+)*(?:ya )?(?:no (?:pude|lo hice|alcanc[eé]|cumpl[ií]|pagu[eé]|me alcanz[oó])|se me (?:pas[oó]|olvid[oó])|fall[eé])|no pude (?:pagar|cumplir)(?: [\p{L}\p{N}]+){0,5} (?:como|lo que) (?:dije|promet[ií]|quedamos|qued[eé])|fall[eé] con (?:el|mi) pago
  (?:dene|bharne|chukane|pay karne|payment karne|payment|jama karne)(?: (?:ka|ki|ko|ke liye|wala|main|maine|ne))*(?: \p{L}+){0,2}? (?:bola|kaha|wada|waada|vaada|promise|keh)\p{L}*(?: [\p{L}\p{N}]+){0,6}[\s,.]+(?:(?:par|lekin|magar|sorry|but|main)[\s,]+)*(?:nahi+n?|nhi|na) (?:de|bhar|kar|chuka|ho)\p{L}*(?: (?:paya|payi|pai|paaya|saka|saki|paye|sake|hua))?|(?:wada|waada|vaada|promise)(?: \p{L}+){0,4}[\s,]+(?:\p{L}+ ){0,2}(?:nahi+n?|nhi) (?:de|bhar|kar|nibha|pura)\p{L}*(?: (?:paya|payi|saka|saki))?
  (?:देने|भरने|चुकाने|भुगतान करने|पेमेंट करने|जमा करने)(?: (?:का|की|को|के लिए|वाला|मैंने))*(?: [\p{L}\p{M}]+){0,2}? (?:बोल|कह|वाद|वचन)[\p{L}\p{M}]*(?: [\p{L}\p{M}\p{N}]+){0,6}[\s,.।]+(?:(?:पर|लेकिन|मगर|सॉरी|मैं)[\s,]+)*नहीं (?:दे|भर|कर|चुका|हो)[\p{L}\p{M}]*(?: (?:पाया|पाई|पायी|सका|सकी|पाए|हुआ))?|वादा(?: [\p{L}\p{M}]+){0,4}[\s,]+(?:[\p{L}\p{M}]+ ){0,2}नहीं (?:दे|भर|कर|निभा|पूरा)[\p{L}\p{M}]*(?: (?:पाया|पाई|सका|सकी))?
`);
/** What others promised, or we, is no miss of theirs; that of yesterday is heard with its day. */
const byOthers = phrases(String.raw`
  yesterday|ayer|kal|कल
  (?:you|your \p{L}+|he|she|they|agent|colleague) (?:said|promised|told)|(?:ustedes|su \p{L}+|[eé]l|ella|me) (?:dij\p{L}*|promet\p{L}*)|(?:aap|tum)(?:ne| ne| logo\p{L}* ne)|(?:आप|तुम)(?:ने| लोगों ने)
`);

/** They own that they did not pay as they had said. */
export function ownsMiss(text: string): boolean {
  const said = plainly(text, mostRead);
  return missed.test(said) && !byOthers.test(said);
}

/** The day that is past is none that they offer; one that they name behind it is. */
export function withMissOwned(understood: Understood, text: string): Understood {
  if (!ownsMiss(text) || understood.signals.some(({ name }) => name === "dispute")) {
    return understood;
  }
  const { values } = understood;
  const days = values.filter(({ kind }) => kind === "date");
  const kept = values.filter((value) => value !== days.at(0));
  const intents =
    days.length > 1
      ? [{ name: "promise_to_pay", confidence: 1 } as const]
      : [{ name: "unclear", confidence: 1 } as const];
  return { ...understood, intents, values: kept };
}
