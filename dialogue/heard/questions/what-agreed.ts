/** "What did we just agree?", "quedamos en algo o no": they ask what is agreed by now. */

import type { Understood } from "../../meaning.ts";
import { wantsInWriting } from "./in-writing.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";

const ofAgreed = phrases(String.raw`
  what (?:(?:exactly|all) )?(?:did|have|had) (?:we|i|you and i|you and me) (?:just |actually |already |even |exactly )*(?:agreed?|settled?|decided?|sign(?:ed)? up|set up|arranged?)(?: (?:on|to|for|upon))?
  what(?:'?s| is| was| has been)(?: been)? (?:(?:actually|already|now) )?(?:agreed|settled|arranged|set up)(?: (?:on|upon|now|so far|then))?
  (?:did|have) (?:we|i) (?:just |actually |already |even |really )*(?:agreed?|settled?|decided?|sign(?:ed)? up|set up|arranged?)(?: (?:on|to|for|upon))? (?:anything|something|to anything|it)(?: \p{L}+){0,2}
  (?:is|was|has) (?:anything|something)(?: been)?(?: (?:actually|already))? (?:agreed|settled|arranged|set up|in place)(?: (?:yet|now|so far|then|already))?
  do (?:we|i) (?:actually |already )?have (?:a (?:deal|plan)|an (?:agreement|arrangement))(?: (?:yet|now|or not|then|already|set up))*
  (?:en )?qu[eé] (?:(?:fue|es) (?:en )?lo que )?(?:quedamos|acordamos|hemos (?:acordado|quedado)|hab[ií]amos (?:acordado|quedado)|se acord[oó]|qued[oó] acordado)
  (?:ya )?(?:quedamos en|acordamos|hemos acordado) (?:algo|nada)(?: (?:o no|ya|entonces))?
  (?:ya )?(?:qued[aoó]|hay|est[aá]|tenemos)(?: ya)? (?:algo (?:acordado|hecho|en firme)|(?:un )?(?:acuerdo|trato)(?: o no| ya| hecho)*)(?: o (?:no|nada|todav[ií]a no))?
  (?:hamar[ae]|hum(?:ne|logo\p{L}* ne)?|apna|beech)? ?(?:mein |me )?(?:kya|kuch|kuchh) (?:abhi |ab )?(?:tay|tai|taye|final|fix|decide|pakka) (?:hua|huaa|hui|kiya|ho ga?ya)(?: (?:hai|h|tha|kya|ya nahi+n?|abhi|ab))*
  (?:हमारे|हमने|हम|बीच)? ?(?:में )?(?:क्या|कुछ) (?:अभी |अब )?(?:तय|फ़?ाइनल|फ़?िक्स|पक्का) (?:हुआ|हुई|किया|हो गया)(?: (?:है|था|क्या|या नहीं|अभी|अब))*
`);

const mostWords = 16;
const figures: ReadonlySet<string> = new Set(["money", "date", "recurrence", "count"]);

/** True for a short message of just that. */
export const asksWhatAgreed = (text: string): boolean =>
  wordsIn(text) <= mostWords && ofAgreed.test(plainly(text));

/** The same where the message names nothing new, wants no paper of it and claims no right. */
export const asksOnlyAgreed = ({ signals, values }: Understood, text: string): boolean =>
  signals.length === 0 &&
  !wantsInWriting(text) &&
  !values.some(({ kind }) => figures.has(kind)) &&
  asksWhatAgreed(text);
