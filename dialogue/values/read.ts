/** Every value of a message, in the order of certainty: an address first, a bare number last. */

import type { Hearing, Language, Value } from "../meaning.ts";
import type { Word } from "../words/words.ts";
import { readChannels } from "./channels.ts";
import { passPostcodes, readEmails, readPhones, readReferences } from "./contacts.ts";
import { readCounts } from "./counts.ts";
import { readDates } from "./dates.ts";
import { type Desk, type WordSpan, newDesk } from "./desk.ts";
import { readLanguages } from "./languages.ts";
import { readMoney } from "./money.ts";
import { readNames } from "./names.ts";
import { readRecurrences } from "./recurrence.ts";
import { readShares } from "./shares.ts";
import { readTimes } from "./times.ts";

function keyOf({ kind, value }: Value): string {
  return `${kind} ${JSON.stringify(value, (_, part: unknown) =>
    typeof part === "bigint" ? part.toString() : part,
  )}`;
}

/** Every value on a desk of its own, in the order of certainty. */
function readAll(
  text: string,
  words: readonly Word[],
  language: Language | null,
  hearing: Hearing,
): Desk {
  const desk = newDesk(text, words, language, hearing);
  readEmails(desk);
  passPostcodes(desk);
  readPhones(desk);
  readReferences(desk);
  readRecurrences(desk);
  readCounts(desk);
  readTimes(desk);
  readDates(desk);
  readShares(desk);
  readMoney(desk);
  readChannels(desk);
  readLanguages(desk);
  readNames(desk);
  return desk;
}

/** A sum, a day, a rhythm or a count, and the words it was read from. */
export type PlacedValue = WordSpan & { readonly value: Value };

/** The same as `readValues`, each as often as it is said, as far as it has a place among the words. */
export const readPlaced = (
  text: string,
  words: readonly Word[],
  language: Language | null,
  hearing: Hearing,
): readonly PlacedValue[] => {
  const { values, spans } = readAll(text, words, language, hearing);
  return values.flatMap((value) => {
    const span = spans.get(value);
    return span === undefined ? [] : [{ value, ...span }];
  });
};

/**
 * The values said in the words, each once, resolved against `hearing.today`. What is ambiguous has no
 * value. `words` is `wordsOf(text)`.
 */
export function readValues(
  text: string,
  words: readonly Word[],
  language: Language | null,
  hearing: Hearing,
): Value[] {
  const desk = readAll(text, words, language, hearing);
  const seen = new Set<string>();
  return desk.values.filter((value) => {
    const key = keyOf(value);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
