/** A message in one plain spelling, and where phrases stand among its words. */

import { plainSpelling } from "../values/number-words.ts";
import { everyMatch } from "../words/pattern.ts";
import type { Word } from "../words/words.ts";

/** From a word to before another. */
export type Span = { readonly from: number; readonly to: number };

/** The words joined by spaces; `starts`: where each begins. */
export type Spelt = { readonly plain: string; readonly starts: readonly number[] };

export function spellingOf(message: readonly Word[]): Spelt {
  const starts: number[] = [];
  let plain = "";
  for (const { kind, word } of message) {
    if (plain !== "") plain += " ";
    starts.push(plain.length);
    plain += kind === "word" ? plainSpelling(word) : word;
  }
  return { plain, starts };
}

/** Each place where the phrase stands, as what `made` takes it for; null: for nothing. */
export function places<Kind extends object>(
  { plain, starts }: Spelt,
  phrase: RegExp,
  made: (said: string) => Kind | null,
): readonly (Kind & Span)[] {
  return everyMatch(plain, phrase).flatMap(({ index, 0: text }) => {
    const kind = made(text);
    const from = starts.indexOf(index);
    const next = starts.findIndex((at) => at >= index + text.length);
    if (kind === null || from < 0) return [];
    return [{ ...kind, from, to: next < 0 ? starts.length : next }];
  });
}
