/** Short answers to what was asked: a name, a figure, a day or who lives at home claims no right. */

import type { Signal, SignalName } from "../meaning.ts";
import type { Heard } from "./heard.ts";
import { type Raised, belongsTo } from "./lexicon/index.ts";
import type { Word } from "../words/words.ts";

/** So sure, a right is heard whatever was asked. */
const sure = 0.9;

/** What stands around a name that is told. */
const aroundName = new Set(
  `hi hello hey hola namaste namaskar yes yeah si haan han ji this is its it's i am i'm im my name me mi nombre
  es soy llamo habla here speaking main mai mera naam hai hu hoon hun bol raha rahi rha rhi मैं मेरा नाम है हूँ हूं
  बोल रहा रही नमस्ते हाँ जी`.split(/\s+/),
);
/** A first name, or one with a family name. */
const wordsOfName = 2;

/** Asked who they are they tell a bare name: by itself it claims no right, whatever it sounds like. */
export function ofNames(signals: readonly Signal[], { hearing, spoken, text, said }: Heard) {
  if (hearing.lastAgentAct !== "verify" || signals.length === 0) return signals;
  const own = spoken.filter(
    ({ word, start, end }) =>
      !aroundName.has(word) && !aroundName.has(text.slice(start, end).toLowerCase()),
  );
  if (own.length === 0 || own.length > wordsOfName) return signals;
  if (own.some(({ kind }) => kind !== "word")) return signals;
  return signals.filter(
    (signal) =>
      (signal.name === "vulnerable" && signal.confidence >= sure) || holdsWordOf(signal, own, said),
  );
}

const labelsOf = ({ name, value }: Signal): readonly string[] =>
  value === undefined ? [name] : [name, `${name}:${value}`];

/** Their own words raised it. */
const isRaised = (signal: Signal, { raised }: Raised): boolean =>
  labelsOf(signal).some((label) => raised.has(label));

/** Their own words raised it, or one of them is a word of that right. */
const holdsWordOf = (signal: Signal, words: readonly Word[], said: Raised): boolean =>
  isRaised(signal, said) ||
  labelsOf(signal).some((label) => words.some((word) => belongsTo(label, word)));

/**
 * One word alone claims a right by being a word of it, not by standing often beside such words; a cry
 * for help says so surely: "tonight" answers when.
 */
export const ofOneWord = (
  signals: readonly Signal[],
  { spoken, said }: Heard,
): readonly Signal[] =>
  spoken.length > 1
    ? signals
    : signals.filter(
        (signal) =>
          holdsWordOf(signal, spoken, said) &&
          (signal.name !== "crisis" || signal.confidence >= sure),
      );

/** Figures alone answer what was asked and claim no right; a nought asks for somebody, as on a telephone. */
export const isFigures = ({ spoken }: Heard): boolean =>
  spoken.every(({ kind }) => kind === "number") && spoken.some(({ word }) => Number(word) !== 0);

const questions = /^ask_(?:day|amount|income|household|expenses)$/;
/** No more words than this are an answer, and nothing besides. */
const wordsOfAnswer = 6;
/** A right in an answer is at least so sure; how they stand is what such questions are about. */
const leastInAnswer = 0.5;
const askedAbout: ReadonlySet<SignalName> = new Set(["hardship", "crisis"]);

/** "3 kids and me", "tips mostly": in a few words that answer a question a faint guess is no right. */
export function ofAnswers(signals: readonly Signal[], { hearing, spoken, said }: Heard) {
  const act = hearing.lastAgentAct ?? "";
  if (!questions.test(act) || spoken.length > wordsOfAnswer) return signals;
  return signals.filter((signal) => {
    if (askedAbout.has(signal.name) || isRaised(signal, said)) return true;
    const isHour = act === "ask_day" && signal.name === "inconvenient";
    return signal.confidence >= (isHour ? sure : leastInAnswer);
  });
}
