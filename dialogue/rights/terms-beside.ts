/** Terms and payments in a message, beside which a faint signal is likely none: figures, other terms, what is left. */

import type { Conversation } from "../conversation.ts";
import { saysBegin } from "../heard/wishes/later-start.ts";
import { everyPhrase, inFewWords, wordsBesideFigures } from "../words/phrases.ts";
import type { IntentName, Understood } from "../meaning.ts";
import { pattern } from "../words/pattern.ts";

const atMost = pattern(
  String.raw`(?<!\p{L})(?:no more than|not more than|nothing (?:over|above)|no m[aá]s de|se (?:zyada|jyada) nahi|से ज़?्?यादा नहीं)\W{0,3}(?:[$£€₹]|rs\.? ?)?\p{Nd}|(?:\p{Nd}|hazaa?r|हज़?ार|sau|सौ|lakh|लाख|rupa?ye|रुपये|रुपए)\W{0,3}(?:se|से) (?:zyada|jyada|upar|oopar|ज़?्?यादा|ज़्यादा|ऊपर|अधिक) (?:ka |की |का )?(?:nahi+n?|nhi|mat|na|नहीं|मत|ना|न)(?![\p{L}\p{M}])`,
);

/** "No more than 60" ends nothing: it is the most that they can pay. */
export const saysAtMost = (text: string): boolean => atMost.test(text);

const fewAtReadBack = 5;

/** Another figure, in few words at a read-back. */
export const changesTerms = (
  asked: Conversation["asked"],
  { values }: Understood,
  text: string,
): boolean =>
  asked?.question.startsWith("offer terms") === true &&
  inFewWords(text, fewAtReadBack) &&
  values.some(({ kind }) => kind === "money" || kind === "date");

const fewAtStart = 6;

/** "Starting in April", at a read-back: from when they would pay. */
export const beginsThen = (
  asked: Conversation["asked"],
  { values }: Understood,
  text: string,
): boolean =>
  asked?.question.startsWith("offer terms") === true &&
  inFewWords(text, fewAtStart) &&
  saysBegin(text) &&
  values.length > 0 &&
  values.every(({ kind }) => kind === "date");

const restOfIt = pattern(
  String.raw`(?<!\p{L})(?:just|only|other|rest|left|then|so|remaining|solo|resto|queda|quedan|faltan?|entonces|baa?ki|sirf|bacha|ab)(?!\p{L})|बाकी|बाक़ी|सिर्फ़|बचा`,
);

/** A payment was told of in this talk, and these words are of what is left. */
export const isOfPayment = (notes: readonly string[], text: string): boolean =>
  notes.includes("payment-reported") && restOfIt.test(text);

const ofBusiness = new Set<IntentName>(["propose_plan", "promise_to_pay", "pay_now"]);

/** How sure it is that they mean to pay; 0 where nothing says so. */
export const sureOfBusiness = ({ intents }: Understood): number =>
  Math.max(
    0,
    ...intents.filter(({ name }) => ofBusiness.has(name)).map(({ confidence }) => confidence),
  );

const fewBeside = 2;

/** A sum, and next to no words beside it. */
export const saysFigures = ({ values }: Understood, text: string): boolean => {
  const sums = values.filter(({ kind }) => kind === "money");
  const rest = values.reduce((left, { text: said }) => left.replace(said, " "), text);
  return sums.length > 0 && wordsBesideFigures(rest) <= fewBeside;
};

const sureEnough = 0.5;

const joints = everyPhrase(String.raw`
  and|then|in|on|by|at|the|of|from|y|e|luego|en|el|la|los|las|al|del?|aur|phir|ko|me|mein|tak|और|फिर|को|में|तक
`);

/** "A third in two weeks and a third in four": sums, their days, and not a word of anything else. */
export const saysOnlySums = ({ values }: Understood, text: string): boolean => {
  const rest = values.reduce((left, { text: said }) => left.replaceAll(said, " "), text);
  const dated = values.filter(({ kind }) => kind === "date").length > 1;
  const sums = values.some(({ kind }) => kind === "money");
  return dated && sums && wordsBesideFigures(rest.replaceAll(joints, " ")) === 0;
};

/** The same, of whatever is said beside them, where it is meant as an offer. */
export const laysOutDays = (heard: Understood): boolean =>
  heard.values.some(({ kind }) => kind === "money") &&
  heard.values.filter(({ kind }) => kind === "date").length > 1 &&
  sureOfBusiness(heard) >= sureEnough;
