/** "Jo aap bolo", "dono chalega": the choice is left to us, and one thing is to be proposed. */

import { isPlainYes } from "./plain-yes.ts";
import { phrases, plainly, wordsIn } from "./phrases.ts";

const say = String.raw`(?:bol|kah|keh|bata|tay|decide|chah|chaah|samajh|samjh|lag|theek|thik|sahi|kar)\p{L}*`;
const sayIn = String.raw`(?:बोल|कह|बता|तय|चाह|समझ|लग|ठीक|सही|कर)[\p{L}\p{M}]*`;

const leaves = phrases(String.raw`
  (?:jo|jaisa|jaise|jitna|jab|kitna)(?: bhi)? (?:aap|ap|aapko|apko|tum)(?: log| hi| sab)?(?: ko)?(?: ${say}){1,3}
  (?:aap|ap)(?:ko)? jo(?: bhi)?(?: ${say}){1,3}
  (?:aap|ap) (?:hi|khud) (?:${say}|de|dekh\p{L}*)(?: (?:do|dijiye|dein|lo|lijiye|karo|kijiye|karein))?
  (?:aap|ap)(?:ki|ke) (?:marzi|marji|hisaa?b se|upar)(?: hai)?
  (?:dono|donon|kuch bhi|kuchh bhi|koi bhi|koi sa bhi|kaun sa bhi|jo bhi)(?: (?:me|mein) se)?(?: koi)?(?: bhi| hi)? (?:chalega|chalegi|theek|thik|sahi|manzoor|manjoor|ok|de do|kar do)(?: (?:hai|hain|h|rahega))?
  (?:जो|जैसा|जैसे|जितना|जब|कितना)(?: भी)? (?:आप|आपको|तुम)(?: लोग| ही| सब)?(?: को)?(?: ${sayIn}){1,3}
  आप(?:को)? जो(?: भी)?(?: ${sayIn}){1,3}
  आप (?:ही|ख़?ुद) (?:${sayIn}|दे|देख[\p{L}\p{M}]*)(?: (?:दो|दीजिए|दें|लो|लीजिए|करो|कीजिए|करें))?
  आप(?:की|के) (?:मर्ज़?ी|हिसाब से|ऊपर)(?: है)?
  (?:दोनों|कुछ भी|कोई भी|कोई सा भी|जो भी)(?: में से)?(?: कोई)?(?: भी| ही)? (?:चलेगा|चलेगी|ठीक|सही|मंज़?ूर|दे दो|कर दो)(?: (?:है|हैं|रहेगा))?
`);

/** Nothing weightier stands beside it. */
const mostWords = 9;
const mostRead = 200;

export const leavesItToUs = (text: string): boolean =>
  wordsIn(text) <= mostWords && leaves.test(plainly(text, mostRead)) && !isPlainYes(text);
