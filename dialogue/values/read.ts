/** Every value of a message, in the order of certainty: an address first, a bare number last. */

import type { Hearing, Language, Value } from "../meaning.ts";
import type { Word } from "../words/words.ts";
import { readChannels } from "./channels.ts";
import { passPostcodes, readEmails, readPhones, readReferences } from "./contacts.ts";
import { readCounts } from "./counts.ts";
import { readDates } from "./dates.ts";
import { newDesk } from "./desk.ts";
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
  const seen = new Set<string>();
  return desk.values.filter((value) => {
    const key = keyOf(value);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
