/** "It says 412 but I thought it was 380": they had another sum in mind, and ask how this one comes about. Four languages. */

import type { Signal, Understood } from "../../meaning.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const thought = phrases(String.raw`
  (?:i|we)(?:'?d| had)? (?:always |just |honestly )?(?:thought|figured|assumed|expected|remember(?:ed)?|reckoned|had in mind|was expecting)|wasn'?t it|didn'?t it use to be|(?:it )?used to be|last (?:time|month) it (?:was|said)
  (?:yo )?(?:pens[eé]|pensaba|cre[ií]|cre[ií]a|ten[ií]a entendido|esperaba|recordaba|me acordaba)|no (?:era|eran)|antes (?:era|eran|dec[ií]a)
  (?:mujhe |main(?:e|ne)? )?(?:laga|lagta tha|socha|soch rah[ai] th[ai]|yaad (?:hai|tha)) (?:tha |ki )?|pehle (?:to )?(?:\p{N}+ )?tha
  (?:मुझे |मैंने )?(?:लगा|लगता था|सोचा|याद (?:है|था)) (?:था |कि )?|पहले (?:तो )?(?:\p{N}+ )?था
`);
/** Said outright, it is contested. */
const contests = phrases(String.raw`
  wrong|incorrect|not right|isn'?t right|mistake|error|dispute|never|overcharged|lie|lying|don'?t owe|do not owe|false|already paid
  mal|incorrect[oa]|error|equivocad[oa]|nunca|no debo|falso|ya (?:lo )?pagu[eé]
  galat|galti|jhoo?th|kabhi|pehle hi|de diya|गलत|ग़लत|गलती|ग़लती|झूठ|कभी|दे दिया
`);

/** They say what they had in mind, and not that it is wrong. */
export const hadInMind = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return thought.test(said) && !contests.test(said);
};

/** So sure we must be that who had another sum in mind contests this one. */
const sureBesideThought = 0.9;
const isWrongSum = ({ name, value, confidence }: Signal): boolean =>
  name === "dispute" && value === "wrong_amount" && confidence < sureBesideThought;

/** A sum that surprises them, or of which they ask how it is made up, is explained before anything rests. */
export function withExpected(understood: Understood, text: string): Understood {
  const { signals, intents, values } = understood;
  const asks = intents.some(({ name }) => name === "ask_breakdown");
  const surprised = hadInMind(text) || (asks && !contests.test(plainly(text, mostRead)));
  if (!surprised || !signals.some(isWrongSum)) return understood;
  const left = intents.filter(({ name }) => name !== "unclear" && name !== "report_payment");
  return {
    ...understood,
    signals: signals.filter((signal) => !isWrongSum(signal)),
    intents: asks ? left : [{ name: "ask_breakdown", confidence: 1 }, ...left],
    values: values.filter(({ kind }) => kind !== "money"),
  };
}

const history = phrases(String.raw`
  (?:i |we )?(?:have |had |'ve )?(?:always|never (?:once )?(?:missed|failed|been late))(?: \p{L}+){0,2} ?(?:paid|payments?|pay|late|on time|bills?)|paid (?:everything |my bills? |it )?on time|(?:never|not) (?:been|were) (?:\p{L}+ )?late
  siempre (?:he |hab[ií]a )?pag\p{L}*|nunca (?:he |me he |hab[ií]a )?(?:atras|fall|retras)\p{L}*
  hamesha (?:time (?:pe|par) )?(?:diya|bhara|chukaya|pay)\p{L}*|kabhi (?:late|miss) nahi\p{L}*|हमेशा (?:समय पर )?(?:दिया|भरा|चुकाया)|कभी (?:देर|लेट) नहीं[\p{L}\p{M}]*
`);
const sureBesideHistory = 0.95;

/** "I have always paid on time until January. I propose 60 a month": how they paid before contests nothing. */
export function withHistory(understood: Understood, text: string): Understood {
  const { signals, intents, values } = understood;
  const proposes =
    intents.some(({ name }) => name === "propose_plan" || name === "promise_to_pay") &&
    values.some(({ kind, role }) => kind === "money" && role !== "paid");
  if (!proposes || !history.test(plainly(text))) return understood;
  const isHistory = ({ name, value, confidence }: Signal): boolean =>
    name === "dispute" && value === "already_paid" && confidence < sureBesideHistory;
  return { ...understood, signals: signals.filter((signal) => !isHistory(signal)) };
}
