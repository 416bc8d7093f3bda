/** Whose death it is: told in two messages, it may be of who owed; told by who owes, they mourn another. */

import { phrases, plainly } from "../words/phrases.ts";
import { familia, kin, parivar, parivarHindi } from "../heard/kin.ts";
import type { Understood } from "../meaning.ts";
import { type Turn, isVerified, noted } from "../turn/turn.ts";

/** Notes that somebody close to them has died; whose account it is may come in the next message. */
const bereaved = "bereaved";

const theirs = phrases(String.raw`
  (?:account|card|debt|loan|bill|contract|number|phone|line|it|this|that|everything)(?: (?:is|was|were|all|really|actually|belonged|belongs))+ (?:to )?(?:his|hers|him|her|theirs|my (?:late )?\p{L}+'?s)
  (?:his|her) (?:account|card|debt|loan|bill|number|phone|contract)
  (?:in|under) (?:his|her) name|(?:he|she) (?:was|is|'s) the (?:one|person) (?:who|that|you|u|ur|named|on)|(?:he|she) (?:was|is) who you|(?:he|she) (?:owed|opened|had|took|borrowed|signed)(?: (?:out|up|for))* (?:it|this|that|the|you)
  (?:you|u)(?:'?re| are|r)? (?:looking for|after|want(?:ing)?|writing to|texting|contacting) (?:him|her)|(?:him|her) (?:you|u) (?:want|need|are looking for)
  (?:la |el |esa |ese |esta |este )?(?:cuenta|tarjeta|deuda|pr[eé]stamo|n[uú]mero|contrato|l[ií]nea)? ?(?:era|es|estaba a nombre) de (?:[eé]l|ella|mi \p{L}+)|a (?:su nombre|nombre de (?:[eé]l|ella))|(?:[eé]l|ella) (?:lo|la|los) (?:sac[oó]|pidi[oó]|firm[oó]|abri[oó])|(?:lo|la) (?:sac[oó]|pidi[oó]|firm[oó]|abri[oó]) (?:[eé]l|ella)|(?:era|es) (?:suy[oa]|a quien buscan?|la persona que busca\p{L}*)
  (?:account|khata|loan|karz|card|number|yeh|ye|woh|wo) (?:to |sab )?(?:unka|unki|unke|uska|uski|uske|papa ka|mummy ka|pati ka|patni ka)|(?:unke|uske) naa?m (?:par|pe|ka|se)|(?:karz[ae]?|karja|loan|udhaa?r|card|paisa|paise)(?: (?:to|bhi|sab))* (?:unhone|unho ne|unhon ne|usne|us ne)(?: hi)? (?:liy[ae]|li|uthay[ae]|banwaya)|(?:unhone|unho ne|unhon ne|usne) (?:hi )?(?:ye |yeh |wo |woh )?(?:karz[ae]?|karja|loan|udhaa?r|card) (?:liy[ae]|li|uthay[ae]|banwaya)
  (?:खाता|लोन|कर्ज़|कार्ड|नंबर|यह|ये|वह|वो) (?:तो |सब )?(?:उनका|उनकी|उनके|उसका|उसकी)|(?:उनके|उसके) नाम (?:पर|पे|का|से)|(?:क़?र्ज़?ा?|लोन|उधार|कार्ड|पैसा|पैसे)(?: (?:तो|भी|सब))* (?:उन्होंने|उन्होने|उसने)(?: ही)? (?:लिया|लिए|ली|उठाया|बनवाया)|(?:उन्होंने|उन्होने|उसने) (?:ही )?(?:ये |यह |वो |वह )?(?:क़?र्ज़?ा?|लोन|उधार|कार्ड) (?:लिया|लिए|ली|उठाया|बनवाया)
`);

/** "His debt": of one who did not prove who they are; who did may pay debts of the dead besides their own. */
const theirDebt = phrases(String.raw`
  (?:pagar|debo|heredo)(?: yo)? (?:su|sus) (?:deudas?|cuentas?|tarjetas?|pr[eé]stamos?)
  (?:unka|unki|unke|uska|uski|uske) (?:karz[ae]?|karja|loan|udhaa?r|paisa|paise|bill|card|khata|account|bakaya)
  (?:उनका|उनकी|उनके|उसका|उसकी|उसके) (?:क़?र्ज़?ा?|लोन|उधार|पैसा|पैसे|बिल|कार्ड|खाता|बक़?ाया)
`);

/** The notes with this, where somebody close has died. */
export const notingDeath = (
  notes: readonly string[],
  { signals }: Understood,
): readonly string[] =>
  signals.some(({ value }) => value === "bereavement") ? noted(notes, bereaved) : notes;

const sure = 0.9;
const mostRead = 400;

/** Whoever took the phone of the person says who they are: "this is her son". */
export const anotherSpeaks = phrases(String.raw`
  (?:this is|it'?s|i'?m|i am|im|we are|we'?re|speaking,?) (?:(?:his|her|their|the|\p{L}+'s) )(?:late )?\p{L}+
  (?:soy|habla|le habla|somos) (?:su|la|el|los|las)(?: \p{L}+)?
  (?:main|mai|hum|mein) (?:unk[aie]|usk[aie]|inka|inki) \p{L}+|(?:unk[aie]|usk[aie]) (?:bet[aei]|pati|patni|bhai|behen|bahu|maa|pita)\p{L}*
  (?:मैं|हम) (?:उनक[ाीे]|उसक[ाीे]|इनक[ाीे]) [\p{L}\p{M}]+|(?:उनक[ाीे]|उसक[ाीे]) (?:बेट[ाीे]|पति|पत्नी|भाई|बहन|बहू|माँ|पिता)
`);

export const saysAnotherSpeaks = (text: string): boolean =>
  anotherSpeaks.test(plainly(text, mostRead));

const gone = String.raw`(?:died|passed(?: away| on)?|is (?:gone|dead|no more)|(?:has )?left us)`;
const murio = String.raw`(?:falleci[oó]|muri[oó]|ha (?:muerto|fallecido)|se (?:me )?(?:muri[oó]|fue al cielo)|perdi[oó] la vida)`;
/** It is a relative of theirs, as they say, who died. */
export const relativeDied = phrases(String.raw`
  my (?:late )?${kin}(?: (?:has|just|recently|sadly|who|suddenly))* ${gone}|(?:lost|buried) my ${kin}
  mi ${familia}(?: (?:ya|hace poco|que))* ${murio}|${murio} mi ${familia}|(?:perd[ií]|enterr[eé]) a mi ${familia}
  (?:mere |meri |mera )?${parivar}(?: ji)?(?: (?:to|ab|ko))* (?:guzar|gujar|chal bas|mar ga|expire|nahi+n? rah|nhi rah|ga?ye|swargwas|ki (?:death|maut|mrityu)|ka (?:dehant|nidhan))\p{L}*
  (?:मेरे |मेरी |मेरा )?${parivarHindi}(?: जी)?(?: (?:तो|अब|को))* (?:गुज़?र|चल बस|मर ग|एक्सपायर|नहीं रह|गए|गये|स्वर्गवास|की (?:डेथ|मौत|मृत्यु)|का (?:देहांत|निधन))[\p{L}\p{M}]*
`);

/** "My husband did the bills, he passed": who has just proved who they are mourns another. */
export function withMourner(turn: Turn): Turn {
  const { understood, text } = turn;
  const heard = understood.signals;
  const mourned = heard.some(({ value }) => value === "bereavement");
  const dead = heard.some(({ name }) => name === "deceased");
  // "My husband is no more": a guess at who writes is no reason to send for him.
  if (mourned && !dead && !isVerified(turn)) return withoutStranger(turn);
  const relative = relativeDied.test(plainly(text, mostRead));
  if (!(mourned || relative) || !dead || !isVerified(turn)) return turn;
  if (anotherSpeaks.test(plainly(text, mostRead)) || theirs.test(plainly(text, mostRead)))
    return turn;
  const own = heard.filter(({ name }) => name !== "deceased" && name !== "third_party");
  const loss = { name: "vulnerable", value: "bereavement", confidence: sure, quote: text } as const;
  const signals = mourned ? own : [...own, loss];
  return { ...turn, understood: { ...understood, signals } };
}

const sureOfStranger = 0.7;
function withoutStranger(turn: Turn): Turn {
  const { understood, text } = turn;
  if (anotherSpeaks.test(plainly(text, mostRead))) return turn;
  const own = understood.signals.filter(
    ({ name, confidence }) => name !== "third_party" || confidence >= sureOfStranger,
  );
  return { ...turn, understood: { ...understood, signals: own } };
}

/** After a death was told of, an account that was theirs is an account of the dead. */
export function withDeath(turn: Turn): Turn {
  const { conversation, understood, text } = turn;
  const { signals } = understood;
  if (!conversation.notes.includes(bereaved)) return turn;
  if (signals.some(({ name }) => name === "deceased")) return turn;
  const ofDead = theirs.test(plainly(text)) || (!isVerified(turn) && theirDebt.test(plainly(text)));
  if (!ofDead) return turn;
  const others = signals.filter(({ name, value }) => !(name === "dispute" && value === "not_mine"));
  const dead = { name: "deceased", confidence: sure, quote: text } as const;
  return { ...turn, understood: { ...understood, signals: [...others, dead] } };
}
