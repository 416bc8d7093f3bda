/** "Whatever you say", "lo que ustedes digan", "jo aap bolo": how much, or which way, is left to us. Four languages. */

import { everyPhrase, phrases, plainly, wordsIn } from "../../words/phrases.ts";

const leftToUs = phrases(String.raw`
  (?:whatever|what|anything|whichever)(?: way| one| amount| day)? (?:you|u|y'?all|you guys)(?: guys)? (?:say|think(?:'?s| is)? ?(?:best|fair|right)?|want|like|need|prefer|choose|decide|recommend|suggest|tell me|can do|have)
  (?:whatever|anything|whichever|either|any(?: of (?:them|those|it))?)(?: one| way| day| amount)?(?:'?s| is| would be| will be| works?)? ?(?:fine|good|ok(?:ay)?|best|easiest|easier|works?|suits|for you|by me|with me|for me|to me)(?: (?:for|by|with|to) (?:you|me))?
  (?:it'?s |its )?(?:all )?(?:up to (?:you|u|y'?all)|your (?:call|choice|decision)|the same to me)|as you (?:wish|like|say|want|prefer)|(?:however|whenever) you (?:want|say|think|can|need|like|prefer)(?: to do it)?
  (?:you|u) (?:choose|decide|pick|tell me|say|set it|set the amount)|(?:you )?tell me (?:how much|what (?:to do|works|you want))|i(?:'?ll| will)? (?:do|go with|pay) whatever(?: you \p{L}+)?
  (?:i )?(?:don'?t|do not|dont) mind(?: which(?: one| way)?| how much)?|(?:it )?(?:doesn'?t|does not|doesnt) matter(?: to me)?|no preference
  (?:lo|la|el|los|las) que (?:usted(?:es)?|ud|uds|t[uú]|vos|vosotros)? ?(?:me )?(?:dig(?:an?|as|[aá]is)|quier(?:an?|as)|quer[aá]s|prefier(?:an?|as)|propong(?:an?|as)|ofrezc(?:an?|as)|decid(?:an?|as)|mand(?:en?|es)|recomiend(?:en?|es)|gust(?:en?|es)|pued(?:an?|as)|crea[ns]?(?: (?:mejor|conveniente|justo))?|vea[ns]?(?: (?:mejor|conveniente))?|consider(?:en?|es)(?: (?:mejor|conveniente))?)
  (?:como|cuando) (?:usted(?:es)?|ud|uds|t[uú]|vos)? ?(?:me )?(?:dig(?:an?|as)|quier(?:an?|as)|quer[aá]s|prefier(?:an?|as)|gust(?:en?|es)|vea[ns]?|(?:les|le|te) (?:parezca|convenga|acomode|quede)(?: (?:mejor|bien|m[aá]s f[aá]cil))?)
  (?:usted(?:es)?|ud|uds|t[uú]|vos) (?:d[ií]ga(?:n)?me|dime|decime|deci(?:da|dan|de|d[ií])|eli(?:ja|jan|ge)|eleg[ií]|escoja[ns]?|mande[ns]?|me dicen?|propong(?:a|an))|(?:d[ií]ga(?:n)?me|dime|decime) (?:usted(?:es)?|t[uú]|vos|cu[aá]nto|qu[eé] hago|c[oó]mo le hago)|(?:eli(?:ja|jan)|escojan?|decidan?) (?:usted(?:es)?|por m[ií])
  (?:lo|la) que sea(?: (?:mejor|m[aá]s f[aá]cil|est[aá] bien))?|(?:cualquier(?:a)?|la que sea|el que sea)(?: (?:est[aá] bien|me (?:sirve|viene bien|va bien)|opci[oó]n|de (?:las|los) (?:dos|tres)))?|(?:me|nos) (?:da|es) (?:igual|lo mismo)|no tengo preferencia|a su criterio|lo dejo (?:en sus manos|a su criterio)
  (?:jo|jab|jitna|jaise|jaisa|jis ?tarah|jaisi)(?: bhi)? (?:aap(?:ko|ka)?|ap|tum)(?: log)? (?:bhi )?(?:bol\p{L}*|kah\p{L}*|keh\p{L}*|kahein|chah\p{L}*|theek (?:samjh\p{L}*|lage)|sahi (?:samjh\p{L}*|lage)|thik (?:samjh\p{L}*|lage)|batao|bata\p{L}*|tay kar\p{L}*|decide kar\p{L}*)
  (?:aap|tum)(?: log)?(?: hi| khud)? (?:bata(?:o|iye|iy[ae]|ye|do|dijiye|ein)?|bol (?:do|dijiye)|boliye|tay kar\p{L}*|decide kar\p{L}*|chun (?:lo|lijiye)|rakh (?:lo|lijiye))(?: \p{L}+)?|(?:kuch|koi|jo|kaun sa|konsa) bhi(?: (?:chalega|theek|thik|chalegi|ho|hai|de do|kar do))*|aap(?:ki|ke) (?:marzi|hisaab se|upar hai)|mujhe (?:koi )?(?:farak|fark|farq) nahi(?: padta)?
  (?:dono|donon|koi sa bhi|kaun sa bhi|jo bhi)(?: (?:me|mein) se)?(?: koi)?(?: bhi| hi)? (?:chalega|chalegi|theek|thik|sahi|manzoor|manjoor|ok)(?: (?:hai|hain|h|rahega))?|(?:aap|ap)(?:ko)? jo(?: bhi)? (?:theek|thik|sahi)? ?(?:samjh\p{L}*|lage|bol\p{L}*|kah\p{L}*|chah\p{L}*)
  (?:दोनों|कोई सा भी|जो भी)(?: में से)?(?: कोई)?(?: भी| ही)? (?:चलेगा|चलेगी|ठीक|सही|मंज़?ूर)(?: (?:है|हैं|रहेगा))?|आप(?:को)? जो(?: भी)? (?:ठीक|सही)? ?(?:समझ[\p{L}\p{M}]*|लगे|बोल[\p{L}\p{M}]*|कह[\p{L}\p{M}]*|चाह[\p{L}\p{M}]*)
  (?:जो|जब|जितना|जैसे|जैसा|जैसी)(?: भी)? (?:आप(?:को|का)?|तुम)(?: लोग)? (?:भी )?(?:बोल[\p{L}\p{M}]*|कह[\p{L}\p{M}]*|चाह[\p{L}\p{M}]*|(?:ठीक|सही) (?:समझ[\p{L}\p{M}]*|लगे)|बता[\p{L}\p{M}]*|तय कर[\p{L}\p{M}]*)
  आप(?: लोग)?(?: ही| ख़ुद| खुद)? (?:बता[\p{L}\p{M}]*|बोल[\p{L}\p{M}]*|तय कर[\p{L}\p{M}]*|चुन[\p{L}\p{M}]*)(?: [\p{L}\p{M}]+)?|(?:कुछ|कोई|जो) भी(?: (?:चलेगा|चलेगी|ठीक|हो|है))*|आपकी मर्ज़?ी|(?:मुझे )?(?:कोई )?फ़?र्क नहीं(?: पड़ता)?
`);

/** What may stand beside it, and changes nothing of it. */
const besides = everyPhrase(String.raw`
  ok(?:ay)?|well|so|then|sure|yes|yeah|please|pls|fine|hmm+|honestly|really|just|i guess|that'?s|is|and|lol|no|idk|i (?:don'?t|dont) know|man|sir|ma'?am
  pues|bueno|ok|mire|ay|no|s[eé]|no s[eé]|yo|ah[ií]|entonces|s[ií]|se[ñn]or(?:ita|a)?|la verdad|est[aá] bien|por m[ií]|claro|y|ya|eh|mejor|de verdad|por favor|nom[aá]s
  achha|acha|theek|thik|hai|haan|ji|to|toh|bas|bhai|sir|madam|main|mujhe|pata nahi|wahi|wo|chalega|karunga|karungi|de|dunga|dungi|kar|lenge|mere liye
  अच्छा|ठीक|है|हाँ|जी|तो|बस|भाई|मैं|मुझे|पता नहीं|वही|चलेगा|करूँगा|करूँगी|मेरे लिए|दे|दूँगा|दूँगी
`);

/** How much, when or which way is left to us; nothing else is said. */
export function leavesItToUs(text: string): boolean {
  const said = plainly(text, 120);
  if (!leftToUs.test(said)) return false;
  return wordsIn(said.replace(leftToUs, " ").replaceAll(besides, " ")) === 0;
}

const when = phrases(
  "cuando|whenever|(?:any|whichever|whatever) day|el d[ií]a que|el que|jab|kabhi bhi|जब|कभी भी",
);

/** The day above all is left to us. */
export const leavesTheDay = (text: string): boolean => when.test(plainly(text, 120));
