/** What answers to our questions about means are, whatever they sound like: income, spending, or what they could pay. */

import { inFewWords, wordsBesideFigures } from "../../words/phrases.ts";
import { saysToldLate } from "../../heard/answers/told-late.ts";
import { saysRest } from "../../heard/wishes/when-words.ts";
import type { Money } from "@forbear/kernel";
import { type Offer, byMonth, duesOf, housePolicy, limitsFor } from "@forbear/negotiation";
import type { Conversation } from "../../conversation.ts";
import type { Signal, SignalName, Understood, ValueRole } from "../../meaning.ts";
import { askedLine, childrenAskedOf } from "../questions.ts";
import { householdTold } from "../household/children.ts";
import {
  householdWords,
  isAlone,
  isNoIncome,
  isNothing,
  owesNobodyElse,
  tellsHousehold,
} from "../household/household.ts";
import { pattern } from "../../words/pattern.ts";
import { tellsWage } from "../figures/wages.ts";
import { tellsNone } from "./none-of-it.ts";
import { paysNoOthers } from "../figures/other-debts.ts";
import { monthly, regular } from "../regular.ts";

/**
 * What a plain answer to a question of ours is not: "none" to other debts contests nothing, and the
 * children that it has to do for do not write to us.
 */
export function plainly(
  conversation: Conversation,
  heard: Understood,
  words: string,
  owed: Money | null = null,
  offers: readonly Offer[] = [],
): Understood {
  const text = words.replace(noIncome, " ");
  const understood = text === words ? heard : withoutNeed(heard);
  const line = askedLine({ conversation });
  if (takesFigure(conversation, understood, text, owed, offers)) return asProposal(understood);
  if (tellsNone(words, line)) return asNone(heard);
  const owesNoOther = owesNobodyElse(text);
  const ofHousehold = line === "household" && childrenAskedOf(conversation) === null;
  const others = line === "otherDebts" && paysNoOthers(text);
  const nothing = line !== null && !ofHousehold && (isNothing(text) || owesNoOther || others);
  const answers =
    line === "household" && isShort(text) && householdTold(conversation, text) !== null;
  const onlyThem = line !== null && (tellsHousehold(text) || isAlone(text));
  const household = answers || onlyThem;
  const begins = understood.values.some(({ kind, role }) => kind === "date" && role === "start");
  const gives = settlesOn.test(text) ? isPart(understood, owed) : isTiny(understood, text, owed);
  const wage = line !== null && tellsWage(text);
  const givesIn = line === "income" && !wage && (gives || saysItAgain(conversation, understood));
  const proposes =
    proposesAnew.test(text) ||
    (maybe.test(text) && line === "income" && isBelowLiving(understood)) ||
    atMost.test(text) ||
    asksWhether.test(text) ||
    (givesInHindi.test(text) && !spends.test(text));
  if (line !== null && (begins || givesIn || proposes) && !earns.test(text))
    return asProposal(understood);
  if (line !== null && laysOut(understood, text) && !earns.test(text) && !spends.test(text))
    return asProposal(understood);
  if (isOfTerms(conversation, understood, text)) return asProposal(understood);
  if (isOfOneDay(understood, text)) return asPromise(understood);
  if (line === null && isBareEach(understood, text, owed)) return asProposal(understood);
  if (isTheirPay(conversation, understood, text, owed)) return asIncome(understood);
  const amounts = understood.values.filter(({ kind }) => kind === "money").length;
  const spent = amounts === 1 && spends.test(text) && !earns.test(text);
  if (line === "income" && spent) return asSpending(understood);
  if (line === "income" && amounts === 0 && isShort(text) && isNoIncome(text)) {
    return withoutLoss(understood);
  }
  const earned = amounts === 1 && earns.test(text) && !spends.test(text) && !paysOut.test(text);
  if (line !== null && line !== "income" && earned) return asIncome(understood);
  // "I don't owe anyone else" contests nothing of ours, whatever was asked.
  if (owesNoOther && !nothing) return withoutDispute(understood);
  if (!nothing && !household) return understood;
  const not: readonly SignalName[] = nothing ? ["dispute", "hardship"] : ["minor", "third_party"];
  // "He's at work, I'm his girlfriend", amid other questions: somebody else writes.
  const isSure = ({ confidence }: Signal): boolean =>
    household && line !== "household" && confidence >= sureOfStranger;
  // "4 people" asks for none of ours.
  const ofThem = ({ name }: Signal): boolean => onlyThem && name === "asks_person";
  const ofLife = ({ name, value }: Signal): boolean =>
    household && name === "vulnerable" && value === "other_life_event";
  return {
    ...understood,
    signals: understood.signals.filter(
      (one) => (isSure(one) || !not.includes(one.name)) && !ofLife(one) && !ofThem(one),
    ),
    intents: nothing ? [{ name: "reject_offer", confidence: 1 }] : understood.intents,
    values: household ? withoutPersons(understood, text) : understood.values,
  };
}

/** "100 on the 6th, 100 on the 20th and the rest in May", whatever was asked: all of it on its days. */
const laysOut = ({ values }: Understood, text: string): boolean =>
  values.filter(({ kind }) => kind === "date").length > 1 && saysRest(text);

/** "5 jan hai ghar mein": so many persons, and no day of January. */
function withoutPersons({ values }: Understood, text: string): Understood["values"] {
  const rest = householdWords(text);
  return values.filter((value) => value.kind !== "date" || rest.includes(value.text));
}

const sureOfStranger = 0.95;

/** "Matlab 15-15 hazaar", of terms that were read back: so much each time, and no income. */
function isOfTerms(
  { pending, asked }: Conversation,
  { intents, values }: Understood,
  text: string,
): boolean {
  const [only, more] = intents;
  const guess = only?.name === "give_income" && more === undefined;
  const sums = values.filter(({ kind }) => kind === "money").length;
  const lies = pending !== null && asked?.question.startsWith("offer terms") === true;
  const own = earns.test(text) || spends.test(text) || saysToldLate(text);
  return lies && guess && sums === 1 && !own;
}

const sureOfIncome = 0.8;

/** "Around 20 April, 1,500": once, on a day to come, is what they would pay. */
function isOfOneDay({ intents, values }: Understood, text: string): boolean {
  const only = intents.every(
    ({ name, confidence }) => name === "give_income" && confidence < sureOfIncome,
  );
  const of = (...kinds: readonly string[]): number =>
    values.filter(({ kind }) => kinds.includes(kind)).length;
  const once = of("money") === 1 && of("date") === 1 && of("recurrence") === 0;
  return intents.length > 0 && only && once && !earns.test(text) && !spends.test(text);
}

const fewestParts = 2n;

/** "206.25 c/quincena" and not a word beside it, where no means were asked for: that of the debt each time. */
function isBareEach({ intents, values }: Understood, text: string, owed: Money | null): boolean {
  const sums = values.flatMap(({ kind, value }) =>
    kind === "money" && "currency" in value ? [value] : [],
  );
  const [sum, more] = sums;
  const only = intents.length > 0 && intents.every(({ name }) => name === "give_income");
  const rhythm = values.some(({ kind }) => kind === "recurrence");
  if (!only || !rhythm || owed === null || sum === undefined || more !== undefined) return false;
  const rest = values.reduce((left, { text: said }) => left.replace(said, " "), text);
  return sum.minor * fewestParts <= owed.minor && wordsBesideFigures(rest) <= 1;
}

const asPromise = (understood: Understood): Understood => ({
  ...understood,
  intents: [{ name: "promise_to_pay", confidence: 1 }],
  values: moneyAs(understood, "offer"),
});

/** "That is not my income": of what was taken for it, and not that there is none. */
const noIncome = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:(?:that|this|it)(?:'?s| is) not (?:my |what i )?(?:income|earn\p{L}*|wages?|salary|pay)|(?:eso|esto|es[ea]) no (?:es|son) (?:mi |mis |lo que )?(?:ingresos?|sueldo|gano)|(?:wo|woh|vo|ye|yeh) (?:meri |mera )?(?:kamai|kamaai|income|salary) (?:nahi+n?|nhi)(?: hai)?|(?:वो|वह|ये|यह) (?:मेरी |मेरा )?(?:कमाई|आमदनी|तनख़?्वाह) नहीं(?: है)?)(?![\p{L}\p{M}])`,
);

const withoutNeed = (understood: Understood): Understood => ({
  ...understood,
  signals: understood.signals.filter(
    ({ name, confidence }) => name !== "hardship" || confidence >= sureOfIncome,
  ),
});

const withoutDispute = (understood: Understood): Understood => {
  const { signals, intents } = understood;
  const left = signals.filter(({ name }) => name !== "dispute");
  const silent = left.length === 0 && intents.length === 0;
  return {
    ...understood,
    signals: left,
    intents: silent ? [{ name: "unclear", confidence: 1 }] : intents,
  };
};

/** A sum above the debt each time, and so many times what they said they can pay, is none that they offer. */
const farAboveCan = 5n;

/** "Some 900 a fortnight" of a debt of 400, by one who can spare 20: what comes in, whatever was asked last. */
function isTheirPay(
  { can = null, notes }: Pick<Conversation, "can" | "notes">,
  { values }: Understood,
  text: string,
  owed: Money | null,
): boolean {
  const asksMeans = notes.some((note) => note.startsWith("asked:means "));
  const sums = values.flatMap(({ kind, value }) =>
    kind === "money" && "currency" in value ? [value] : [],
  );
  const [sum, more] = sums;
  const regular = values.some(({ kind }) => kind === "recurrence");
  if (!asksMeans || can === null || owed === null || sum === undefined || more !== undefined)
    return false;
  const isMore = sum.minor > owed.minor && sum.minor > can.minor * farAboveCan;
  return regular && isMore && !offersToPay.test(text);
}

const offersToPay = pattern(
  String.raw`(?<!\p{L})(?:pay|paying|offer|afford|manage|give|spare|pagar|pago|dar|doy|abonar|dunga|dungi|de sakta|de sakti|दूँगा|दूंगा|दूँगी|दे सक\S*)(?![\p{L}\p{M}])`,
);

/** "Fine, whatever, 60 then": they give in to what they can pay, asked what comes in. */
const settlesOn = pattern(
  String.raw`(?<!\p{L})(?:fine|whatever|deal|let'?s (?:do|say|go)|go with|back to|i'?ll take|i guess|sure|ok(?:ay)? then|then|bueno(?: pues)?|est[aá] bien|va|dale|sale|entonces|chalo|theek hai|thik hai|to phir)(?!\p{L})|ठीक है|चलो`,
);
const fewParts = 3n;

/** One sum alone, small enough to be a part of what is owed. */
function isPart({ values }: Understood, owed: Money | null): boolean {
  const sums = values.flatMap(({ kind, value }) =>
    kind === "money" && "currency" in value ? [value] : [],
  );
  const [sum, more] = sums;
  if (owed === null || sum === undefined || more !== undefined) return false;
  return sum.minor * fewParts <= owed.minor && isBelowLiving({ values });
}

const thenWords = pattern(
  String.raw`(?<!\p{L})(?:then|in that case|entonces|pues entonces|siendo as[ií]|en ese caso|to phir|toh phir|phir to)(?!\p{L})|(?:तो फिर|फिर तो)`,
);

/** "Ok then 206.25 a month", or the figure of what was offered: what they would pay, and no income. */
function takesFigure(
  { shown, asked, verification }: Conversation,
  { values }: Understood,
  text: string,
  owed: Money | null,
  offers: readonly Offer[],
): boolean {
  const sums = values.flatMap(({ kind, value, role }) =>
    kind === "money" && role !== "quoted" && "currency" in value ? [value] : [],
  );
  const [sum, more] = sums;
  if (verification.kind !== "verified" || owed === null || sum === undefined || more !== undefined)
    return false;
  if (
    sum.currency !== owed.currency ||
    sum.minor > owed.minor ||
    earns.test(text) ||
    spends.test(text)
  )
    return false;
  const line = askedLine({ conversation: { asked } });
  if (line !== null && line !== "income") return false;
  const dues = offers.filter(({ id }) => shown.includes(id)).flatMap(({ terms }) => duesOf(terms));
  const isOffered = dues.some(({ amount }) => amount.minor === sum.minor);
  // "No, 90 on Tuesday", of 90 on Monday: the same payment, on its day.
  const onDay = values.some(({ kind }) => kind === "date");
  const isOnce = line === null && onDay && !values.some(({ kind }) => kind === "recurrence");
  if (isOnce) return false;
  return thenWords.test(text) || (isOffered && (line === null || settlesOn.test(text)));
}

/** "No, just 20", of the 20 that they offered, asked what comes in: nobody earns what they can spare. */
function saysItAgain({ can = null }: Pick<Conversation, "can">, { values }: Understood): boolean {
  const [sum, more] = values.flatMap(({ kind, value }) =>
    kind === "money" && "currency" in value ? [value] : [],
  );
  return can !== null && more === undefined && sum?.minor === can.minor;
}

const tinyParts = 20n;
const smallParts = 8n;
const onlySo = pattern(
  String.raw`(?<!\p{L})(?:only|just|at most|no more|nom[aá]s|nada m[aá]s|s[oó]lo|solamente|apenas|m[aá]ximo|sirf|bas|zyada se zyada)(?!\p{L})|सिर्फ़?|बस`,
);

/** "Like 20 a month", asked what comes in: nobody lives of so little, and it is what they could pay. */
function isBelowLiving({ values }: Pick<Understood, "values">): boolean {
  const sum = values.flatMap(({ kind, value }) =>
    kind === "money" && "currency" in value ? [value] : [],
  )[0];
  const [every = monthly] = values.flatMap((one) => (one.kind === "recurrence" ? [one.value] : []));
  const guides = sum === undefined ? undefined : limitsFor(housePolicy, sum.currency)?.means.guides;
  if (sum === undefined || guides === undefined) return true;
  const keeps = Object.values(guides).reduce((all, { firstAdult }) => all + firstAdult.minor, 0n);
  return byMonth(regular(sum, every), "up").minor < keeps;
}

function isTiny({ values }: Understood, text: string, owed: Money | null): boolean {
  const [sum, more] = values.flatMap(({ kind, value }) =>
    kind === "money" && "currency" in value ? [value] : [],
  );
  const regular = values.some(({ kind }) => kind === "recurrence");
  if (owed === null || sum === undefined || more !== undefined || !regular) return false;
  if (sum.currency !== owed.currency) return false;
  const isSmall = sum.minor * (onlySo.test(text) ? smallParts : tinyParts) <= owed.minor;
  return isSmall && isBelowLiving({ values });
}

/** "Maybe 60": a guess at what was asked, or what they could pay where nobody lives of it. */
const maybe = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:(?:well|ok|okay|hmm+|um+|uh+|so|no|yeah|and|but|like|lol|fine|bueno|pues|este|acha|achha|to|toh)[\s,.]+)*(?:maybe|perhaps|possibly|quiz[aá]s?|tal vez|a lo mejor|shayad)(?!\p{L})`,
);

/** "Make it 60 a month", asked what comes in: they speak of what they could pay. */
const proposesAnew = pattern(
  String.raw`(?<!\p{L})(?:make (?:it|that)|how about|what about|what if i (?:pay|paid|did|do)|(?:i )?(?:could|can|will|would|might|'ll) (?:just |only |probably |maybe |still |manage to )?(?:pay|do|manage|give you|afford)|put me down for|i meant|i mean|instead|matlab|yaa?ni|o sea|quiero decir)(?!\p{L})|(?<!\p{L})(?:a (?:week|month)|weekly|monthly|al mes|a la semana|mahin[ae]|hafte) (?:is|would be|works|will do|sounds|est[aá]|me (?:queda|va))(?: \p{L}+)? ?(?:fine|ok|okay|good|best|all|bien)?(?!\p{L})|(?<!\p{L})(?:is|are) all (?:that )?(?:i|we)(?:'?ve| have)? (?:got|can|could|have)(?!\p{L})`,
);

/** "7,500? No more than that", asked what comes in: the most that they could pay. */
const atMost = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:no more than (?:that|this)|(?:can'?t|cannot|couldn'?t) (?:do|pay|go|manage) (?:any )?(?:more|higher)|(?:my|the) (?:max(?:imum)?|limit|most i can)|no (?:puedo|doy|pago|me alcanza para) m[aá]s|(?:es )?lo m[aá]ximo|(?:i+s+ ?se|us ?se|i+s+se) (?:zyada|jyada|zyaada|upar) (?:nahi+n?|nhi)|इससे ज़?्?यादा नहीं|इससे ऊपर नहीं)(?![\p{L}\p{M}])`,
);

/** "To saadhe saat hazaar?": whether that would do. */
const asksWhether = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:to|toh|phir|fir|achha to|acha to|so|then|and if|y si|entonces|तो|फिर|अच्छा तो)\s(?=[^?]*[\p{L}\p{N}])[^?]*\?\W*$`,
);

/** "Mahine ke hisaab se 1000 kar do", asked what comes in. */
const givesInHindi = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:kar (?:do|dijiye|lo|lijiye)|kardo|krdo|kar dijie|rakh (?:lo|lijiye|do)|rakh(?:o|iye|na)|le (?:lo|lijiye|lena)|laga (?:do|dijiye)|bana (?:do|dijiye)|bandh do|(?:de )?(?:doo?ng[ai]|dung[ai])|de (?:sakt|paa?[uy])\p{L}*|cha?l (?:jaa?yeg[ai]|jaeg[ai]|sakt[ai])|cha?leg[ai]|(?:theek|thik|sahi) rahe?g[ai]|चल (?:जाएग[ाी]|जायेग[ाी]|सकत[ाी])|मतलब|यानी|चलेग[ाी]|(?:ठीक|सही) रहेग[ाी]|कर (?:दो|दीजिए|लो|लीजिए)|रख(?:ो|िए)|रख (?:लो|लीजिए|दो)|ले (?:लो|लीजिए|लेना)|लगा (?:दो|दीजिए)|बना (?:दो|दीजिए)|दू[ँं]ग[ाी]|दे (?:सक|पाऊ)[\p{L}\p{M}]*)(?![\p{L}\p{M}])`,
);

/** Rent and the like are spending, though it was asked what comes in. */
const spends = pattern(
  String.raw`(?<!\p{L})(?:kharch\p{L}*|ख़?र्च\S*|rashan|ration|school|fees?|dawa\p{L}*|rent|mortgage|electric\w*|gas|water|council tax|groceries|food|bills?|childcare|car payment|insurance|emi|renta|alquiler|luz|kiraya|किराया)(?!\p{L})`,
);
const earns = pattern(
  String.raw`(?<!\p{L})(?:earn|get|i make|we make|(?:he|she|husband|wife|partner|mom|mum|dad) (?:makes|brings)|income|wages?|salary|paid|pension|benefits?|comes? in|bring|uc|unemployment|dole|ssp|sick pay|maternity(?: pay)?|child support|alimony|tips|paro|subsidio|desempleo|pensi[oó]n|sueldo|tankha\p{L}*|universal credit|ssi|ssdi|disability|gano|cobro|ingreso|recibo|entran?|aat[aei]|aayi|आत\S*|kamata|kamati|kamai|milta|milti|कमा\S*|मिल\S*)(?!\p{L})`,
);

const moneyAs = (understood: Understood, role: ValueRole): Understood["values"] =>
  understood.values.map((value) => (value.kind === "money" ? { ...value, role } : value));

function asProposal(understood: Understood): Understood {
  const { values, intents } = understood;
  if (!values.some(({ kind }) => kind === "money")) return understood;
  const regular = values.some(({ kind }) => kind === "recurrence");
  const others = intents.filter(({ name }) => name !== "give_income" && name !== "give_expenses");
  const proposes = others.some(({ name }) => name === "propose_plan" || name === "promise_to_pay");
  return {
    ...understood,
    intents: proposes ? others : [{ name: "propose_plan", confidence: 1 }, ...others],
    values: moneyAs(understood, regular ? "instalment" : "offer"),
  };
}

const paysOut = pattern(
  String.raw`(?<!\p{L})(?:pay|paying|to|owe|loans?|cards?|debts?|get out|goes)(?!\p{L})`,
);

const asIncome = (understood: Understood): Understood => ({
  ...understood,
  intents: [{ name: "give_income", confidence: 1 }],
  values: moneyAs(understood, "income"),
});

const losses: ReadonlySet<string> = new Set(["income_shock", "job_loss"]);

/** "No income", asked what comes in, is the answer to it; the loss itself they told before, or tell so. */
function withoutLoss(understood: Understood): Understood {
  const signals = understood.signals.filter(
    ({ name, value }) =>
      !(name === "vulnerable" && value !== undefined && losses.has(value)) && name !== "dispute",
  );
  const intents = [{ name: "give_income", confidence: 1 } as const];
  return { ...understood, signals, intents };
}

/** "Nothing, my parents pay it all": an answer, which claims of the rest only what is sure. */
const asNone = (understood: Understood): Understood => ({
  ...understood,
  signals: understood.signals.filter(
    ({ name, confidence }) => !ofNone.has(name) || confidence >= sureOfRight,
  ),
  intents: [{ name: "give_income", confidence: 1 }],
});
const sureOfRight = 0.95;
const ofNone: ReadonlySet<SignalName> = new Set<SignalName>([
  "hardship",
  "dispute",
  "third_party",
  "vulnerable",
  "request_proof",
]);

const asSpending = (understood: Understood): Understood => ({
  ...understood,
  intents: understood.intents.map((one) =>
    one.name === "give_income" ? { ...one, name: "give_expenses" } : one,
  ),
  values: moneyAs(understood, "expense"),
});

const shortAnswer = 10;
const isShort = (text: string): boolean => inFewWords(text, shortAnswer);
