/** Words that claim nothing, whatever they were taken for: weary ones, leave to do as we say, a letter or two, an address. */

import type { Understood } from "../meaning.ts";
import { phrases, plainly } from "../words/phrases.ts";

const weary =
  /^(?:(?:oh|ugh|god|jeez|not|great|wow|ah|hm+|ok|so|its|it's|what|now|here we go)[\s,.!]+)*(?:you|u|ya)(?: lot| guys| people| folks| all)?(?: again| now| lot)?(?: already)?\W*$/iu;

/** "You lot again": they are weary of us, and threaten nobody. */
export const isWeary = (text: string): boolean => weary.test(text.trim());

const leave =
  /^\W*(?:(?:ok|okay|fine|sure|yes|yeah|alright|then)[\s,]*)*(?:whatever (?:you|u) (?:say|want|think|need|like)|as you (?:say|wish|like)|if you say so|(?:lo que|como) (?:usted(?:es)? )?(?:digan?|quieran?|guste)|jaisa (?:aap|tum) (?:kaho|kahein|bolo|bole|chaho)|jo (?:aap|tum) (?:kaho|kahein|bolo)|जैसा आप (?:कहें|कहो|चाहें)|जो आप कहें)\W*$/iu;

/** "Whatever you say" leaves it to us, and stops nothing. */
export const saysWhatever = (text: string): boolean => leave.test(text.trim());

const mark = /^[^\p{L}\p{N}]*\p{Script=Latin}{1,2}[^\p{L}\p{N}]*$/u;

/** A letter or two, which say nothing. */
export const isMark = (text: string): boolean => mark.test(text);

const fewWords = 3;

/** "Es maria@example.com": an address, and no claim beside it. */
export function isAddressAlone({ values }: Understood, text: string): boolean {
  const addresses = values.filter(({ kind }) => kind === "email");
  const beside = addresses.reduce((rest, { text: said }) => rest.replace(said, " "), text);
  return addresses.length > 0 && (beside.match(/[\p{L}\p{M}]+/gu) ?? []).length <= fewWords;
}

const forgot = phrases(String.raw`
  (?:don'?t|dont|do not|can'?t|cant|cannot) (?:even |really )?(?:remember|recall)|no (?:me )?(?:acuerdo|recuerdo)|yaa?d nahi+n?|yaa?d nhi|याद नहीं
`);

/** "I don't remember which it was." */
export const remembersNot = (text: string): boolean => forgot.test(plainly(text));
