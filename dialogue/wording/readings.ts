/** What our own grammar of values reads in finished words, figures in words and relative days too. */

import { type Language, must, parsePlainDate } from "@forbear/kernel";
import { wordsOf } from "../words/words.ts";
import { readValues } from "../values/read.ts";

/** Any day will do: the same words give the same readings on it. */
const someDay = must(parsePlainDate("2026-01-05"));

/** "By the week": a way to count, said of many plans; "every week" beside it is another thing. */
const rates = /\bby the (?:day|week|fortnight|month|year)\b/giu;

/** Amounts, dates, rhythms, counts, times and addresses that the words hold, sorted, each once. */
export function readingsOf(text: string, language: Language): readonly string[] {
  const rest = text.replace(rates, " ");
  const values = readValues(rest, wordsOf(rest), language, { today: someDay, currency: "USD" });
  const told = [...text.matchAll(rates)].map(([rate]) => rate.toLowerCase());
  return [...values.filter(({ kind }) => kinds.has(kind)).map(keyOf), ...told].sort();
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
