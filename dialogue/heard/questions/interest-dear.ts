/** "That's way too much interest": they grumble at what was added, and do not say that it is wrong. Four languages. */

import type { IntentName, Signal, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const added = phrases(String.raw`
  interests?|(?:late |extra )?fees?|(?:late |extra )?charges?|intereses|inter[eé]s|recargos?|cargos?|comision(?:es)?|comisi[oó]n
  byaa?j|biyaj|sood|jurma?ana|ब्याज|सूद|चार्ज|फ़?ीस|जुर्मान[ाे]
`);
const dear = phrases(String.raw`
  (?:way |far |much |just )?too (?:much|many|high|steep|big)|(?:so|very|really|that|pretty|how) (?:much|many|high|steep)|(?:crazy|insane|ridiculous|outrageous|absurd|unreal|mental|shocking|extortionate|unfair|a joke|nuts|bonkers|unbelievable|excessive|sky ?high|through the roof|huge|massive|steep|high|brutal)(?:ly)?|(?:daylight |highway )?robbery|rip(?:ping|ped)?[ -]?off|extortion|loan ?sharks?|a lot of|taking the (?:mick|piss)
  demasiad[oa]s?|much[oa]s?|muy (?:alt|car)[oa]s?|alt[ií]sim[oa]s?|car[ií]sim[oa]s?|alt[oa]s|exagerad[oa]s?|exageraci[oó]n|(?:un )?robo|rob[ao]\p{L}*|abus[oa]\p{L}*|usura|tanto|un[oa]? dineral|incre[ií]ble|una locura
  (?:bahut|bohot|boht|itn[aie]|kitn[aie]|kaafi)(?: \p{L}+)? ?(?:zyada|jyada|adhik)?|(?:zyada|jyada)|loot\p{L}*|lut\p{L}*
  (?:बहुत|इतन[ाीे]|कितन[ाीे]|काफ़?ी)(?: [\p{L}\p{M}]+)? ?(?:ज़?्?यादा)?|ज़्यादा|ज्यादा|लूट[\p{L}\p{M}]*
`);
/** With these it is a claim: that it is wrong, was not agreed, is not allowed, or is not paid. */
const claims = phrases(String.raw`
  wrong(?:ly)?|incorrect|(?:not|isn'?t|isnt|ain'?t) (?:right|correct|mine|accurate)|mistakes?|errors?|disput\p{L}*|contest\p{L}*|twice|double[d]?|duplicate|agreed?|signed?|told|said|promised|should(?:n'?t|nt)?|supposed|(?:il)?legal(?:ly)?|law|allowed|right to|not paying|(?:won'?t|wont|will not|refuse to|not gonna|not going to) pay|never|overcharg\p{L}*|overstated|lie|lying|(?:do not|don'?t|dont) owe|false|already|remove|take (?:it|them) off|waive|unauthori[sz]ed|(?:n'?t|not) (?:have|add|charge|include|apply)
  mal|incorrect[oa]s?|errores|error|equivocad\p{L}*|disput\p{L}*|reclam\p{L}*|dos veces|doble|acord\p{L}*|firm\p{L}*|dij\p{L}*|promet\p{L}*|deb(?:er[ií]a|ieran|en)\p{L}*|(?:i)?legal\p{L}*|ley|derecho|no (?:lo |los |voy a |pienso )?pag\p{L}*|nunca|no debo|fals\p{L}*|ya (?:lo )?pagu[eé]|quit\p{L}*
  galat|galti|jhoo?th|kabhi|do baar|dugna|double|kaha tha|bola tha|wada|sign|kanoon\p{L}*|haq|(?:nahi+n?|nhi) (?:du|doo|den|bhar|manu|maan)\p{L}*|diya|hata\p{L}*
  ग़?लत|ग़?लती|झूठ|कभी|दो बार|दुगना|डबल|कहा था|बोला था|वादा|क़?ानून[\p{L}\p{M}]*|हक़?|नहीं (?:दू|दे|भर|मान)[\p{L}\p{M}]*|दे दिया|हटा[\p{L}\p{M}]*
`);

/** They find what was added dear, and claim nothing of it. */
export function findsInterestDear(text: string): boolean {
  const said = plainly(text, mostRead);
  return added.test(said) && dear.test(said) && !claims.test(said);
}

const isOfSum = ({ name, value }: Signal): boolean =>
  name === "dispute" && (value === undefined || value === "wrong_amount" || value === "other");

const ofGrumbling: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "ask_breakdown",
  "reject_offer",
  "report_payment",
]);

/** It is shown how it is made up, and how to contest it, before it rests. */
export function withDearInterest(understood: Understood, text: string): Understood {
  const { signals, intents, values } = understood;
  const rests = signals.some(({ name }) => name === "request_proof");
  if (rests || !findsInterestDear(text)) return understood;
  const proposes = intents.some(({ name }) => name === "propose_plan" || name === "promise_to_pay");
  const left = signals.filter((signal) => !isOfSum(signal));
  if (proposes) return { ...understood, signals: left };
  const others = intents.filter(({ name }) => !ofGrumbling.has(name));
  return {
    ...understood,
    signals: left,
    intents: [{ name: "ask_breakdown", confidence: 1 }, ...others],
    values: values.filter(({ kind }) => kind !== "money"),
  };
}
