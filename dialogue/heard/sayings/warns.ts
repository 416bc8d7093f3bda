/** "If you call my boss again I'll report you": what they will do, should we do that again. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 300;

const ofWork = phrases(String.raw`
  (?:at |my |the )?(?:work|workplace|office|job|shift|duty)|(?:my|the|his|her) boss|trabajo|oficina|chamba|mi jefe
  kaam|naukri|(?:mere|mera|apne) boss|boss (?:ke|ko|ne|se)|काम|नौकरी|ऑफ़?िस|ड्यूटी|मेरे बॉस|बॉस (?:के|को|ने|से)
`);

/** A place of work, or who they work for, is spoken of. */
export const speaksOfWork = (text: string): boolean => ofWork.test(plainly(text, mostRead));

const again = phrases(String.raw`
  if (?:you|u|they|anyone|any(?: more)? of you|(?:any|some)body|one of you)(?: guys| people| lot)?(?: \p{L}+){0,2} (?:call|ring|phone|text|message|contact|come|turn up|show up|write|bother|harass|speak|talk)\p{L}*
  si (?:me |le |les |lo |la |nos )?(?:vuelv\p{L}* a |siguen? |contin[uú]an? )?(?:llam|marc|molest|escrib|contact|habl|busc|mand|ir|van|vien)\p{L}*
  (?:call|phone|fone|message|msg)\p{L}*(?: \p{L}+)? (?:kiya|kari|kia|ki|aaya|aayi|kiye|karoge|karenge|bheja) (?:to|toh)|(?:ghar|office)(?: \p{L}+)? (?:aaye|aaya|aaoge|bheja) (?:to|toh)
  (?:फ़?ोन|कॉल|मैसेज)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)? (?:किया|की|आया|आई|किए|करोगे|करेंगे|भेजा) तो|(?:घर|ऑफ़?िस)(?: [\p{L}\p{M}]+)? (?:आए|आया|आओगे|भेजा) तो
`);

/** It hangs on what we do, and is no threat of now. */
export const warnsIfAgain = (text: string): boolean => again.test(plainly(text, mostRead));
