/** Words about parts of a payment: what is paid at once, what is the rest, what joins nothing. Four languages. */

import { phrases } from "./phrases.ts";
import type { Place } from "./place.ts";

const nowWords = phrases(`
  now|today|right away|straight ?away|immediately|tonight
  up ?front|down|as a deposit
  ahora|ahorita|hoy|ya mismo|ya(?= (?:y|e) )|de inmediato|de una vez|de entrada|enganche|anticipo
  abhi|advance|aaj|turant|अभी|आज|तुरंत
`);
/** Said of money that is paid at once. */
export const saysAtOnce = (text: string): boolean => nowWords.test(text);

const restWords = phrases(`
  (?:the )?rest|(?:the )?remaining|remainder|the balance|(?:the )?other half|what(?:ever)?(?:'?s| is)? left(?: over)?|what(?:ever)? remains
  (?:el )?resto|lo dem[aá]s|lo que (?:falt[ae]|qued[ae]|sobr[ae]|reste)|la otra mitad
  baa?ki|bacha hua|jo (?:bhi )?(?:bach|reh)\\p{L}*|बाक़ी|बाकी|बचा हुआ|जो (?:भी )?(?:बच|रह)[\\p{L}\\p{M}]*
`);

/** Where "the rest" stands; null where it is not said. */
export function restPlace(text: string): Place | null {
  const rest = restWords.exec(text);
  return rest === null ? null : { at: rest.index, ends: rest.index + rest[0].length };
}

const notBoth = phrases(`
  instead of|rather than|not|or|maybe|between|to
  en vez de|en lugar de|no|o|entre
  ya|nahi|nahin|ki jagah|या|नहीं|की जगह
`);
/** One figure in the place of another is no part before it. */
export const isEither = (text: string): boolean => notBoth.test(text);
