/** Money given by hand to one who came for us: paid, by their word, and to be looked into. Four languages. */

import type { Signal, SignalName, Understood } from "../meaning.ts";
import { phrases, plainly } from "./phrases.ts";

const mostRead = 200;

const between = String.raw`(?: (?!(?:nahi+n?|nhi|mat|नहीं|मत|not|no) )[\p{L}\p{M}\p{N}$₹£.,]+){0,5}`;
const man = String.raw`(?:man|men|guy|agents?|collectors?|boy|fellow|person|driver|lady|woman|rep|representative|people|officer)`;
const aadmi = String.raw`(?:aadmi|admi|bande|banda|bandey|agents?|ladke|ladka|collector|recovery ?(?:wale|wala|agent))`;
const aadmiHindi = String.raw`(?:आदमी|बंदे|बंदा|एजेंट|लड़के|लड़का|कलेक्टर|रिकवरी ?(?:वाले|वाला|एजेंट))`;

const given = phrases(String.raw`
  (?:i|we)(?:'ve| have|'d)?(?: already| just)? (?:gave|paid|handed|given)${between} (?:(?:one of )?(?:your|ur) (?:\p{L}+ )?${man}|(?:the|a|that|some) (?:(?:debt |bill )?collector|(?:recovery|field) (?:agent|officer|guy|man))|(?:the|a|that|some) ${man} (?:who|that|you) (?:came|sent))
  (?:your|ur) (?:\p{L}+ )?${man} (?:already )?(?:took|collected|picked up)${between} (?:cash|money|payment|\p{N}+)
  (?:le |les |se lo )?(?:pagu[eé]|di|entregu[eé])${between} (?:al? (?:un )?cobrador|a (?:su|sus|tu|vuestro|uno de sus) (?:cobrador|agente|gestor|muchacho|empleado|hombre|gente)|al? (?:se[ñn]or|muchacho|hombre) (?:que|de ustedes))\p{L}*
  (?:(?:aap|ap|tumh?aa?r)ke|(?:tumh?aa?re|company ke|bank ke)) ${aadmi} ko${between} (?:di(?:y[ae])?|de ?(?:diya|diye|di)|thamay?[ae]|pakday?[ae])|recovery ?(?:wale|agent) ko${between} (?:diy[ae]|de ?(?:diya|diye))|(?:aapka|apka|aapke|tumhara) ${aadmi}${between} le ?ga?ya
  (?:आपके|तुम्हारे|कंपनी के|बैंक के) ${aadmiHindi} को${between} (?:दिया|दिए|दी|दे (?:दिया|दिए|दी)|थमाया|पकड़ाया)|रिकवरी ?(?:वाले|एजेंट) को${between} (?:दिया|दिए|दे (?:दिया|दिए))|(?:आपका|आपके|तुम्हारा) ${aadmiHindi}${between} ले गया
`);

/** What was given was money, and not a number or a paper. */
const ofMoney = phrases(String.raw`
  cash|money|payments?|paid|[$₹£]?\p{N}{2,}[\p{N}.,]*|efectivo|dinero|plata|lana|pagos?|pagu[eé]|abono
  paise|paisa|nakad|nagad|rupaye|rupay|rs|kist|emi|hazaa?r|कैश|नक़?द|पैसे|पैसा|रुपये|रुपए|किस्त|हज़?ार
`);

const claimed: ReadonlySet<SignalName> = new Set<SignalName>(["dispute", "fraud"]);

/** "I gave your man 4,000 in cash": a payment that is claimed, whether or not a receipt was given. */
export function withPaidByHand(understood: Understood, text: string): Understood {
  const { signals } = understood;
  const said = plainly(text, mostRead);
  if (signals.some(({ name }) => claimed.has(name)) || !given.test(said) || !ofMoney.test(said))
    return understood;
  const paid: Signal = { name: "dispute", value: "already_paid", confidence: 1, quote: text };
  return { ...understood, signals: [...signals, paid] };
}
