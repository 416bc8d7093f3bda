/** "Sure, the season picks up by then", "haan, tab tak ilaaj chal raha hai": a yes to a pause, and beside it what they hope or go through. Four languages. */

import type { PlainDate } from "@forbear/kernel";
import type { Understood } from "../../meaning.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";
import { saysLeft, wantsNoPause, wouldPayAnyway } from "./own-figures.ts";
import { monthOf, takesPause } from "./takes-pause.ts";
import { agreesToTerms } from "./yes-to-terms.ts";

const mostRead = 300;
const mostBeside = 26;

/** Where one thing said ends and another may begin. */
const ends = pattern(
  String.raw`[.,;:!।\n\p{So}…–—-]+|(?<![\p{L}\p{M}])(?:and|so|because|cause|cuz|cos|since|as|then|y|que|porque|pues|pos|ya que|entonces|as[ií] que|to|toh|kyu+nki|kyonki|aur|phir|fir|kyoki|तो|क्योंकि|और|फिर|पर)(?![\p{L}\p{M}])`,
  "g",
);

/** What makes it hang on something, asks, wishes for something else, or is of money that is to be paid. */
const adds = phrases(String.raw`
  if|unless|but|only|except|instead|rather|provided|as long as|however|though|although|can|could|would you|will you|please (?:don'?t|do not|stop)|want|need|wish|don'?t|do not|dont|not|never|cancel|stop|why|what|how|when|who|where|which|pay|paid|paying|send|call|email|text|write|lawyer|attorney|solicitor|adviser|owe|wrong|sue|complain\p{L}*|die|dead|died|kill\p{L}*|scam|threat\p{L}*|joke|until|till|til|for (?:good|ever)
  si|pero|s[oó]lo|solamente|excepto|siempre que|mientras que|en vez|prefiero|aunque|puede|puedo|podr[ií]a|quiero|quisiera|necesito|no (?:quiero|puedo|estoy|acepto|me (?:sirve|conviene))|nunca|por qu[eé]|qu[eé] pasa|c[oó]mo|cu[aá]ndo|cu[aá]nto|qui[eé]n|pagar|pago|pagu[eé]|abon\p{L}*|llam\p{L}*|mand\p{L}*|abogad\p{L}*|debo|mal|demand\p{L}*|queja|hasta|estafa|burla|muer\p{L}*|muri[oó]|matar\p{L}*
  agar|yadi|lekin|magar|par|warna|varna|shart|sirf|bas itna|iske badle|chahiye|chahta|chahti|nahi+n?|nhi|mat|kyu+n?|kab|kaise|kitn\p{L}*|kaun|bhej\p{L}*|bharna|bhar (?:du|do|di)\p{L}*|dunga|dungi|call|phone|vakee?l|galat|shikayat|tak|mazaa?k|mar (?:ga|ja|ra)\p{L}*|maut|dehant
  अगर|यदि|लेकिन|मगर|वरना|शर्त|सिर्फ़?|चाहिए|चाहत[\p{L}\p{M}]*|नहीं|मत|क्यों|कब|कैसे|कितन[\p{L}\p{M}]*|कौन|भेज[\p{L}\p{M}]*|भरना|दूँगा|दूंगा|दूँगी|दूंगी|कॉल|फ़?ोन|वकील|ग़?लत|शिकायत|तक|मज़?ाक़?|मर (?:ग|ज|र)[\p{L}\p{M}]*|मौत|देहांत
`);
/** What looks like one of these and is none. */
const idle = phrases(String.raw`
  (?:can|could)(?: \p{L}+)? (?:work|rest|heal|recover|breathe|sleep|look for|find|save|focus|get better)|(?:let'?s|we'?ll|we can) (?:talk|speak)(?: (?:again|then|in))?|couldn'?t (?:be )?(?:work\p{L}*|have)(?: \p{L}+){0,2}|(?:can'?t|cannot|cant|not able to|don'?t|dont|won'?t be|not) (?:work\p{L}*|have (?:work|a job)|been working|earning)|(?:don'?t|dont) know (?:what i'?d|how to thank)(?: \p{L}+){0,3}|what a (?:relief|weight)(?: \p{L}+){0,3}|would help(?: \p{L}+){0,4}
  a ver si|(?:que )?no sabe(?: usted)?(?: \p{L}+){0,6}|no tiene idea(?: \p{L}+){0,6}|hablamos|nos hablamos|no (?:tengo|hay|encuentro|puedo) (?:trabaj\p{L}*|chamba|jale)|(?:qu[eé]|vaya) (?:peso|alivio)(?: \p{L}+){0,3}
  (?:ki|mai|main|hum)(?: \p{L}+){0,4} kya (?:bol|kah|keh|kar|hog)\p{L}*|kaam (?:nahi+n?|nhi) (?:kar|mil|hai|h)\p{L}*|(?:कि|मैं|हम)(?: [\p{L}\p{M}]+){0,4} क्या (?:बोल|कह|कर|होग)[\p{L}\p{M}]*|काम नहीं (?:कर|मिल|है)[\p{L}\p{M}]*
`);

/** A month spoken of as when they meet again: "en junio hablamos", "june mein baat karte hain". */
const meets = phrases(String.raw`
  (?:talk|speak|see you|chat|catch up)(?: (?:to|with) you)?(?: again)?(?: then| in| on)?|(?:until|till|by) then
  (?:nos )?(?:hablamos|vemos|platicamos|comunicamos|escribimos)(?: entonces)?|hasta entonces
  (?:baat|bat) (?:karte|krte|karenge|krenge|hogi)(?: (?:hai+n?|h))?|milte (?:hai+n?|h)|tab tak|बात (?:करते|करेंगे|होगी)(?: (?:हैं|है))?|मिलते हैं|तब तक
`);

/** The pieces from the beginning to each end, and from each end to the last word. */
function cuts(said: string): readonly (readonly [piece: string, rest: string])[] {
  const marks = [...said.matchAll(ends)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
  return marks.flatMap(({ from, to }): (readonly [string, string])[] => [
    [said.slice(0, from), said.slice(from)],
    [said.slice(to), said.slice(0, to)],
  ]);
}

const untilThen = pattern(
  String.raw`(?:(?:until|till|til|hasta(?: el)?|for) )?§(?: (?:tak|ke liye|तक|के लिए))?`,
  "g",
);
/** The words without the end of the pause, and without what only looks like a condition. */
const withoutEnd = (said: string, until: PlainDate): string =>
  said.replace(monthOf(until), "§").replace(untilThen, " ").replace(idle, " ");

const figures = /[\p{Nd}%$£€₹?¿？]/u;

const figured: ReadonlySet<string> = new Set(["money", "date", "recurrence", "count"]);
const month = (day: string): string => day.slice(0, "2026-06".length);

/** "Fine, on the Fridays I get paid": a day, a rhythm or a sum of their own is no yes to the pause; its end may be named. */
export const namesNoOther = ({ values }: Understood, until: PlainDate): boolean =>
  values.every(
    (one) => !figured.has(one.kind) || (one.kind === "date" && month(one.value) === month(until)),
  );

/** A yes to the pause with a remark beside it that adds no condition, figure, question or wish. */
export function agreesToPause(text: string, until: PlainDate): boolean {
  const said = plainly(text, mostRead).toLowerCase();
  const plain = withoutEnd(said, until).replace(meets, " ");
  if (figures.test(plain) || wordsIn(plain) > mostBeside + 12) return false;
  if (saysLeft(said) || wouldPayAnyway(said) || wantsNoPause(said)) return false;
  const isYes = (piece: string): boolean =>
    /\p{L}/u.test(piece) && (agreesToTerms(piece) || takesPause(piece, until));
  return cuts(said.replace(meets, " , ")).some(([piece, rest]) => {
    const beside = withoutEnd(rest, until);
    return isYes(piece) && wordsIn(beside) <= mostBeside && !adds.test(beside);
  });
}
