/** What our own grammar of values reads in finished words, figures in words and relative days too. */

import { type Language, must, parsePlainDate } from "@forbear/kernel";
import { wordsOf } from "../words/words.ts";
import { readValues } from "../values/read.ts";

/** Any day will do: the same words give the same readings on it. */
const someDay = must(parsePlainDate("2026-01-05"));

/** Amounts, dates, rhythms, counts, times and addresses that the words hold, sorted, each once. */
export function readingsOf(text: string, language: Language): readonly string[] {
  const values = readValues(text, wordsOf(text), language, { today: someDay, currency: "USD" });
  return values
    .filter(({ kind }) => kinds.has(kind))
    .map(keyOf)
    .sort();
}

const kinds: ReadonlySet<string> = new Set([
  "money",
  "date",
  "recurrence",
  "count",
  "time",
  "phone",
  "email",
]);

const keyOf = ({ kind, value }: { readonly kind: string; readonly value: unknown }): string =>
  `${kind} ${JSON.stringify(value, (_, part: unknown) =>
    typeof part === "bigint" ? part.toString() : part,
  )}`;
