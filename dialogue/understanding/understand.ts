/** A message in, its meaning out: language, signals, intents and values. Pure, and never throws. */

import type { Hearing, Intent, Signal, Understood, Value } from "../meaning.ts";
import { readValues } from "../values/read.ts";
import { read, verdictsOf } from "./classify.ts";
import { undisguised } from "./disguise.ts";
import { intentsOf } from "./intents.ts";
import { languageOf } from "./language.ts";
import { mended } from "./mending.ts";
import { namesOf } from "./names.ts";
import { raisedBy } from "./lexicon/index.ts";
import type { Model } from "./model.ts";
import { signalsOf } from "./signals.ts";
import { type Word, tidy, wordsOf } from "../words/words.ts";

/** The words of about ten pages. */
const mostWords = 4000;
const lastWords = 1000;

/**
 * Of a message longer than anybody writes, its beginning and its end: the time it takes is bounded.
 * What words alone raise is looked for in all of it.
 */
const bounded = (words: readonly Word[]): readonly Word[] =>
  words.length <= mostWords
    ? words
    : [...words.slice(0, mostWords - lastWords), ...words.slice(-lastWords)];

/** Below this the model only guesses at a danger to life; what its words say outright is surer. */
const guessedDanger = 0.3;
const mostOfTerms = 6;
const ofTerms: ReadonlySet<Value["kind"]> = new Set<Value["kind"]>(["money", "recurrence", "date"]);

/** "Better weekly", "mejor semanal": a few words of terms are about the terms. */
const aboutTerms = (signals: readonly Signal[], values: readonly Value[], words: number) =>
  words <= mostOfTerms && values.some(({ kind }) => ofTerms.has(kind))
    ? signals.filter(({ name, confidence }) => name !== "crisis" || confidence >= guessedDanger)
    : signals;

/** So sure of a question of how the sum is made up, it counts as a wish for an itemisation. */
const sureItemising = 0.5;

/** Who asks how the sum is made up asks for an itemisation: papers of the debt, in writing. */
function withItemising(
  signals: readonly Signal[],
  intents: readonly Intent[],
  text: string,
): readonly Signal[] {
  const asked = intents.find(({ name }) => name === "ask_breakdown");
  if (
    !asked ||
    asked.confidence < sureItemising ||
    signals.some(({ name }) => name === "request_proof")
  )
    return signals;
  const { confidence } = asked;
  return [...signals, { name: "request_proof", confidence, quote: text.slice(0, 200) }];
}

/**
 * What `text` means to a listener who knows `hearing`. The same text, hearing and model give the
 * same answer. Any Unicode text is fine; the time is linear in its length.
 */
export function understand(text: string, hearing: Hearing, model: Model): Understood {
  const clean = tidy(text);
  const written = wordsOf(clean);
  const plain = undisguised(clean, model);
  const words = mended(plain === clean ? written : wordsOf(plain), model, namesOf(hearing));
  const reading = read(bounded(words), model);
  const language = languageOf(plain, words, hearing, model, reading.whole);
  const spoken = words.filter(({ kind }) => kind !== "sign");
  const said = raisedBy(spoken);
  const verdicts = verdictsOf(model, reading, said.raised);
  const values = readValues(clean, bounded(written), language, hearing);
  const wanted = values.flatMap((one) => (one.kind === "channel" ? [one.value] : []));
  const heard = signalsOf({ text: clean, spoken, reading, verdicts, said, hearing, wanted });
  const signals = aboutTerms(heard, values, spoken.length);
  const intents = intentsOf(words, verdicts, hearing, values, signals);
  return { language, signals: withItemising(signals, intents, clean), intents, values };
}
