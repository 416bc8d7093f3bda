/** Reads the values of one line in a test, as short text. */

import { type PlainDate, must, parsePlainDate } from "@forbear/kernel";
import type { Hearing, Value } from "../meaning.ts";
import { languageOfLocale } from "../words/locale.ts";
import { tidy, wordsOf } from "../words/words.ts";
import { readValues } from "./read.ts";

export const day = (text: string): PlainDate => must(parsePlainDate(text));

function short({ kind, value }: Value): string {
  const plain = JSON.stringify(value, (_, part: unknown) =>
    typeof part === "bigint" ? Number(part) : part,
  );
  return `${kind} ${plain.replaceAll('"', "")}`;
}

/** Wednesday 6 May 2026 is today unless told otherwise. */
export function valuesIn(text: string, locale: string, more: Partial<Hearing> = {}): string[] {
  const clean = tidy(text);
  const hearing: Hearing = { today: day("2026-05-06"), locale, ...more };
  return readValues(clean, wordsOf(clean), languageOfLocale(locale), hearing).map(short);
}

/** The values of one kind alone. */
export const kindIn = (kind: Value["kind"], text: string, locale: string): string[] =>
  valuesIn(text, locale)
    .filter((value) => value.startsWith(`${kind} `))
    .map((value) => value.slice(kind.length + 1));
