/** "Full payment is not possible", "I can't do it all at once": not all of it in one; in parts, then. Four languages. */

import { phrases, plainly } from "../../words/phrases.ts";
import { refusesAtOnce } from "./not-at-once.ts";

const mostRead = 400;

const all = String.raw`(?:it |this |that |you |u |to )*(?:in full|all (?:of )?(?:it|this|that|at once|in one go|in one)|it all|(?:all )?(?:at once|in one go|in one lump|in one hit|in one payment|up front|upfront)|everything|the lot|(?:the |a |my )?(?:full|whole|entire|total)(?: (?:thing|amount|lot|sum|balance|payment|bill|debt|\$?\d[\d.,]*))?|(?:a |the )?lump sum)`;
const unable = String.raw`(?:can'?t|cant|cannot|can not|couldn'?t|unable to|not able to|won'?t be able to|no way (?:that )?i (?:can|could)|not gonna be able to|don'?t have|dont have|do not have|haven'?t got|ain'?t got|not got)`;

const notAll = phrases(String.raw`
  ${unable} (?:(?:really|just|possibly|afford|afford to|manage|manage to|do|pay|paying|clear|cover|send|make|come up with|find|get|give|settle) )*${all}
  (?:full|whole|lump sum|complete) (?:payment|amount|sum|balance)?(?:'?s| is| are| was)? ?(?:just |really )?(?:not|n't|im) ?(?:possible|doable|feasible|an option|gonna happen|going to happen|happening|affordable)
  (?:paying|pay) (?:(?:it|this|that|all|all of it|everything) )?(?:in full|at once|in one go)(?:'?s| is| isn'?t)? ?(?:just |really )?(?:not |im)?(?:possible|doable|feasible|an option|gonna happen|happening)
  no (?:lo |la |le |les )?(?:puedo|podr[ií]a|alcanzo a|voy a poder)(?: a)? (?:pagar(?:l[oa]|les?)?|liquidar(?:l[oa])?|dar(?:les?)?|cubrir(?:l[oa])?)? ?(?:todo|completo|el total|lo completo|la cantidad completa|de un (?:jal[oó]n|golpe)|de una(?: sola)? vez|de contado)
  no tengo (?:todo|el total|lo completo|la cantidad completa)|(?:todo|el total|de contado|completo)(?: de una(?: sola)? vez)? no (?:puedo|se puede|me alcanza)
`);

const unknown = phrases(String.raw`
  (?:don'?t|dont|do not|dunno|no idea|not sure|unsure|no clue|hard to say|idk|can'?t say)(?: (?:really|even|yet|exactly|know))* (?:what|how much)(?: money)? (?:i|we)(?:'?d| would| could| can| might| will|'?ll)?(?: be able to| really| even)* (?:afford|pay|manage|spare|give|do|send)
  no (?:s[eé]|tengo idea(?: de)?|estoy segur[oa](?: de)?) (?:cu[aá]nto|qu[eé]) (?:puedo|podr[ií]a|pueda|me alcanza)
  (?:pata nahi+n?|nahi+n? pata|maloom nahi+n?|pata nhi) (?:\p{L}+ )?kitn[aei]|kitn[aei] (?:de|bhar|ho)(?: \p{L}+){0,2} (?:pata nahi+n?|nahi+n? pata|pata nhi)
  पता नहीं (?:[\p{L}\p{M}]+ )?कितन[ाेी]|कितन[ाेी] (?:दे|भर|हो)(?: [\p{L}\p{M}]+){0,2} (?:पता नहीं|नहीं पता)
`);

/** They do not know how much they can pay. */
export const knowsNotHowMuch = (text: string): boolean =>
  unknown.test(plainly(text.slice(0, mostRead)));

const turns = phrases(
  "but|however|though|until|till|before|pero|hasta|lekin|magar|par|tak|लेकिन|मगर|पर|तक",
);

/** They cannot pay all of it in one. */
export function saysNotAll(text: string): boolean {
  const plain = plainly(text.slice(0, mostRead));
  return notAll.test(plain) || refusesAtOnce(plain);
}

/** A day beside it may be the one on which they can: "not all of it today, but on the 10th". */
export const turnsRound = (text: string): boolean => turns.test(plainly(text.slice(0, mostRead)));
