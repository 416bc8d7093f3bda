/** Money given by hand to one who came, for us or said so: paid, by their word, and to be looked into. Four languages. */

import type { Signal, SignalName, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

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

const hand = String.raw`(?:cash|paise|paisa|nakad|rupaye|rs|kist)(?: (?:de|me|mein))* (?:diy[ae]|de ?diy[ae]|di)(?: (?:tha|the|thi|hai))?`;
const handHindi = String.raw`(?:कैश|नक़?द|पैसे|पैसा|रुपये|रुपए|किस्त)(?: (?:में|दे))* (?:दिया|दिए|दिये|दी)(?: (?:था|थे|थी|है))?`;
/** The same with whom they gave it to behind it: "cash diya tha aapke ladke ko". */
const givenTo = phrases(String.raw`
  ${hand} (?:aapke|apke|tumhare|company ke|bank ke) ${aadmi} ko|${handHindi} (?:आपके|तुम्हारे|कंपनी के|बैंक के) ${aadmiHindi} को
`);

const notTwice = phrases(String.raw`
  (?:not|won'?t|wont|never|ain'?t|refuse to) (?:gonna |going to |be )?(?:pay|paying)(?: (?:you|it|this|that|for it))* (?:twice|again|a second time|two times)
  no (?:(?:lo|la|les|le|te) )?(?:voy a |pienso |vamos a )?(?:pag|volver a pag|dar)\p{L}*(?: \p{L}+)? (?:dos veces|otra vez|de nuevo)|no (?:lo )?(?:vuelvo|voy a volver) a pagar
  (?:dobara|dubara|do baar|phir se|fir se) (?:(?:paise|paisa|main|mai) )*(?:nahi+n?|nhi) (?:d[uo]+ng[aiy]\p{L}*|denge|bhar\p{L}*)
  (?:दोबारा|दुबारा|दो बार|फिर से) (?:(?:पैसे|पैसा|मैं) )*नहीं (?:दूँग[ाी]|दूंग[ाी]|देंगे|भर[\p{L}\p{M}]*)
`);

/** "I already paid you": beside a stop it says why. */
const paidAlready = phrases(String.raw`
  (?:i|we)(?:'ve| have)?(?: already| just)? paid(?! (?:nothing|none|no|my|for|the rent|attention|late))(?: (?:you|u|it|this|that|them|all|everything|the (?:bill|debt|balance)|in full|off|already|last))*|(?:it|this|that)(?:'s| is| was| has been)(?: already| all)? (?:paid|settled)
  (?:ya )?(?:se )?(?:les|le|lo|la|te|os) pag(?:u[eé]|amos)|ya (?:pagu[eé]|pagamos|est[aá] pagad[oa])|(?:lo|la) (?:tengo|he) pagad[oa]
  (?:paise|paisa|payment|rakam|sab|poora|pura)(?: \p{L}+)? (?:de|bhar|kar|chuka)(?: ?(?:diy[ae]|di|chuk[aei]))(?: (?:hai|hain|h|hu+n?|hoon))?|bhar (?:diya|chuk[aei])(?: (?:hai|hu+n?|hoon))?
  (?:पैसे|पैसा|भुगतान|पेमेंट|सब|पूरा)(?: [\p{L}\p{M}]+)? (?:दे|भर|कर|चुका)(?: ?(?:दिए|दिये|दिया|दी|चुक[ाीे]))(?: (?:है|हैं|हूँ|हूं))?
`);
const ofStop: ReadonlySet<SignalName> = new Set<SignalName>(["stop_contact", "stop_channel"]);

/** What was given was money, and not a number or a paper. */
const ofMoney = phrases(String.raw`
  cash|money|payments?|paid|[$₹£]?\p{N}{2,}[\p{N}.,]*|efectivo|dinero|plata|lana|pagos?|pagu[eé]|abono
  paise|paisa|nakad|nagad|rupaye|rupay|rs|kist|emi|hazaa?r|कैश|नक़?द|पैसे|पैसा|रुपये|रुपए|किस्त|हज़?ार
`);

const anyone = String.raw`(?:some ?(?:guy|man|one|body|dude|bloke|woman|lady|fella)|a (?:guy|man|bloke|dude|woman|lady|stranger))`;
const alguien = String.raw`(?:a )?(?:un (?:se[ñn]or|tipo|hombre|chavo|muchacho|tal \p{L}+)|una se[ñn]ora|alguien)`;
const koi = String.raw`(?:koi|kisi|ek) (?:aadmi|admi|banda|bande|ladka|ladke|shakhs)`;
const few = String.raw`(?:[ ,]+[$₹]?[\p{L}\p{M}\p{N}.]+){0,7}`;
const koiHindi = String.raw`(?:कोई|किसी|एक) (?:आदमी|बंदा|बंदे|लड़का|लड़के|शख़?्स)`;
/** Money in the hand of one who came and said who sent him. */
const atDoor = phrases(String.raw`
  (?:paid|gave|handed)${few}[ ,]+(?:to )?${anyone}(?: \p{L}+){0,4} (?:came|come|turned up|showed up|knocked|at)(?: (?:to|at|by|on|round|up))*(?: (?:my|the|our))? (?:door(?:step)?|house|home|place|flat)
  (?:pagu[eé]|di|entregu[eé])${few}[ ,]+${alguien}(?: \p{L}+){0,2} (?:vino|lleg[oó]|toc[oó]|apareci[oó]|se present[oó])(?: \p{L}+){0,2} (?:puerta|casa|domicilio)
  (?:ghar|darwaze)(?: \p{L}+){0,2} ${koi}${few}[ ,]+(?:diye|diya|de diy[ae]|le gaya)|${koi}(?: \p{L}+){0,3} ghar${few}[ ,]+(?:diye|diya|de diy[ae]|le gaya)
  (?:घर|दरवाज़?े)(?: [\p{L}\p{M}]+){0,2} ${koiHindi}${few}[ ,]+(?:दिए|दिये|दिया|ले गया)|${koiHindi}(?: [\p{L}\p{M}]+){0,3} घर${few}[ ,]+(?:दिए|दिये|दिया|ले गया)
`);

/** What a refusal to pay twice is taken for. */
const faintly = 0.6;
/** "I say it plainly" sounds like one who says who they are. */
const sureOfOther = 0.8;
const isMisheard = ({ name, confidence }: Signal): boolean =>
  name === "third_party"
    ? confidence < sureOfOther
    : name === "dispute" || (name === "hardship" && confidence < faintly);

const ofDeceit = phrases(String.raw`
  scam\p{L}*|fraud\p{L}*|fake|trick\p{L}*|impost\p{L}*|pretend\p{L}*|stole|stolen|robbed|estaf\p{L}*|fraude|fals[oa]|enga[ñn]\p{L}*|rob(?:o|[oó]|aron)
  nakli|naqli|farzi|farji|dhokh?a|dhoke\p{L}*|thag\p{L}*|chori|नकली|फ़?र्ज़?ी|धोख[ाे][\p{L}\p{M}]*|ठग[\p{L}\p{M}]*|चोरी|फ़?्रॉड
`);
const isFaintFraud = ({ name, confidence }: Signal): boolean =>
  name === "fraud" && confidence < faintly;
const claimed: ReadonlySet<SignalName> = new Set<SignalName>(["dispute", "fraud"]);

/**
 * "I gave your man 4,000 in cash": a payment that is claimed, whether or not a receipt was given.
 * "I paid some man who came to my door": nobody knows whose man, so it is looked into before all else.
 * "I already paid, stop bothering me": the stop is bare, and what was paid is looked into all the same.
 * "I won't pay again", once a payment was told of: it is contested that it is still owed.
 */
export function withPaidByHand(
  notes: readonly string[],
  understood: Understood,
  text: string,
): Understood {
  const { signals } = understood;
  const said = plainly(text, mostRead);
  const fraud = signals.some(({ name }) => name === "fraud");
  const told = notes.includes("payment-reported") || notes.includes("dispute");
  if (told && notTwice.test(said) && !fraud) {
    const others = signals.filter((signal) => !isMisheard(signal));
    return contested(understood, others, text);
  }
  if (atDoor.test(said) && signals.every(({ name }) => name !== "fraud")) {
    const fraud: Signal = { name: "fraud", confidence: 1, quote: text };
    return {
      ...understood,
      signals: [...signals.filter(({ name }) => name !== "complaint"), fraud],
    };
  }
  const byHand = (given.test(said) || givenTo.test(said)) && ofMoney.test(said);
  // "Your man", by their own word: that he was none of ours is only guessed.
  const trusts = byHand && !atDoor.test(said) && !ofDeceit.test(said);
  const faint = trusts ? signals.filter(isFaintFraud) : [];
  const rest = signals.filter((signal) => !faint.includes(signal));
  if (rest.some(({ name }) => claimed.has(name))) return understood;
  const besideStop = signals.some(({ name }) => ofStop.has(name)) && paidAlready.test(said);
  return byHand || besideStop ? contested(understood, rest, text) : understood;
}

function contested(understood: Understood, signals: readonly Signal[], quote: string): Understood {
  const paid: Signal = { name: "dispute", value: "already_paid", confidence: 1, quote };
  return { ...understood, signals: [...signals, paid] };
}
