/** A message in, its meaning out: language, signals, intents and values. Pure, and never throws. */

import type { Hearing, Understood } from "../meaning.ts";
import { readValues } from "../values/read.ts";
import { read, verdictsOf } from "./classify.ts";
import { intentsOf } from "./intents.ts";
import { languageOf } from "./language.ts";
import { raisedBy } from "./lexicon/index.ts";
import type { Model } from "./model.ts";
import { signalsOf } from "./signals.ts";
import { tidy, wordsOf } from "./words.ts";

/**
 * What `text` means to a listener who knows `hearing`. The same text, hearing and model give the
 * same answer. Any Unicode text is fine; the time is linear in its length.
 */
export function understand(text: string, hearing: Hearing, model: Model): Understood {
  const clean = tidy(text);
  const words = wordsOf(clean);
  const reading = read(words, model);
  const language = languageOf(clean, words, hearing, model, reading.whole);
  const spoken = words.filter(({ kind }) => kind !== "sign");
  const said = raisedBy(spoken);
  const verdicts = verdictsOf(model, reading, said.raised);
  const signals = signalsOf({ text: clean, spoken, reading, verdicts, said, hearing });
  const values = readValues(clean, words, language, hearing);
  const intents = intentsOf(words, verdicts, hearing, values, signals);
  return { language, signals, intents, values };
}
