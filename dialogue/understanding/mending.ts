/** A word mistyped by one letter, read as the one key word it can only be: "persn", "bankrupcy", "abogdo". */

import { isConceptWord, keyWords } from "./concepts/index.ts";
import { featureOfWord } from "./features.ts";
import { lexiconWords } from "./lexicon/index.ts";
import { type Model, rowOf } from "./model.ts";
import { rough } from "../words/spelling.ts";
import type { Word } from "../words/words.ts";

/** Below this many letters too many words are one slip from another: "loan" and "load". */
const leastLetters = 5;
/** Two letters that changed places are seen in a shorter word too: "stpo". */
const leastTurned = 4;
/** Above this nobody mistypes only once. */
const mostLetters = 18;

/** The word with each of its letters left out but the first, which is seldom mistyped. */
function shortened(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at + 1) + word.slice(at + 2),
  );
}

/** Each key word by itself and by what is left of it when a letter is missing. */
function remembered(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of new Set([...keyWords, ...lexiconWords.spelt])) {
    if (word.length < leastTurned || word.length > mostLetters) continue;
    for (const key of new Set([word, ...shortened(word)])) {
      const own = found.get(key);
      if (own) own.push(word);
      else found.set(key, [word]);
    }
  }
  return found;
}

let memory: ReadonlyMap<string, readonly string[]> | undefined;

/** How two words differ by one slip: a letter lost, added or moved is likelier than another one. */
type Slip = "shifted" | "replaced" | "more";

/**
 * The slip that makes `typed` of `meant`. Another last letter is more often another form of another
 * word: "pagas" is no slip for "pagar".
 */
function slipOf(typed: string, meant: string): Slip {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  let end = 0;
  const shorter = Math.min(typed.length, meant.length) - start;
  while (end < shorter && typed.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const wrong = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  const turned = right.length === 2 && wrong === `${right.at(1) ?? ""}${right[0] ?? ""}`;
  if (turned) return "shifted";
  const long = typed.length >= leastLetters - 1 && meant.length >= leastLetters;
  if (!long || wrong.length > 1 || right.length > 1) return "more";
  if (wrong.length !== right.length) return "shifted";
  return end > 0 ? "replaced" : "more";
}

const nearest = new Map<string, string | undefined>();
const memoryLimit = 20_000;

/** The same slips come again and again: what was found is remembered. */
function keyWordNear(typed: string): string | undefined {
  if (nearest.has(typed)) return nearest.get(typed);
  const found = soughtNear(typed);
  if (nearest.size < memoryLimit) nearest.set(typed, found);
  return found;
}

/** The only key word that `typed` is one slip away from, by the likelier kind of slip if any. */
function soughtNear(typed: string): string | undefined {
  memory ??= remembered();
  const near = { shifted: new Set<string>(), replaced: new Set<string>() };
  for (const key of [typed, ...shortened(typed)]) {
    for (const word of memory.get(key) ?? []) {
      const slip = slipOf(typed, word);
      if (slip !== "more") near[slip].add(word);
    }
  }
  const likely = near.shifted.size > 0 ? near.shifted : near.replaced;
  const [only] = likely;
  return likely.size === 1 ? only : undefined;
}

function mendedWord(one: Word, model: Model): Word {
  const { kind, word, key } = one;
  if (kind !== "word" || word.length < leastTurned || word.length > mostLetters) return one;
  if (lexiconWords.spelt.has(word) || lexiconWords.heard.has(key)) return one;
  if (rowOf(model.places, featureOfWord(key)) >= 0 || isConceptWord(one)) return one;
  const meant = keyWordNear(word);
  if (meant === undefined) return one;
  const meantKey = rough(meant);
  const known = rowOf(model.places, featureOfWord(meantKey)) >= 0;
  return known ? { ...one, word: meant, key: meantKey } : one;
}

/**
 * The words of a message with slips of the pen undone, where neither the model nor a lexicon knows
 * such a word.
 * @param names the words of the person's own name, which are never taken for another
 */
export function mended(
  words: readonly Word[],
  model: Model,
  names: ReadonlySet<string>,
): readonly Word[] {
  return words.map((one) => (names.has(one.word) ? one : mendedWord(one, model)));
}
