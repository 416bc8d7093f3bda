/** Messages of a few set pieces and nothing else: each word belongs to a remark of a known kind, or the message is of other things. */

import { englishSmall, hindiSmall, plainSpelling, spanishSmall } from "../values/number-words.ts";
import { tidy, wordsOf } from "../words/words.ts";

/** Ways to say one kind of thing, a line each, in words that are spelt as a message is read. */
export type Sayings = readonly RegExp[];

const spelt = (source: string): string =>
  source.replace(/[\p{L}\p{M}']+/gu, (word) => wordsOf(word)[0]?.key ?? word);

/** Letters in a line are words: "(?:" and "|" join them, and a word is never part of another. */
export const sayings = (source: string): Sayings =>
  source
    .trim()
    .split("\n")
    .map((line) => new RegExp(`(?:${spelt(line.trim())})(?= |$)`, "y"));

/** Single words, parted by spaces. */
export const eachOf = (words: string): string => `(?:${words.trim().split(/\s+/u).join("|")})`;

const mostWords = 30;
const asks = /[?¿？]/u;
/** "Do" is two and "una" is one; what is more is meant as a figure, */
const leastFigure = 3;
/** but for what is another word in another language. */
const noFigures: ReadonlySet<string> = new Set(["asi", "das", "once", "che"]);
const isFigure = (word: string): boolean => {
  if (noFigures.has(word)) return false;
  const plain = plainSpelling(word);
  return [englishSmall, hindiSmall, spanishSmall].some(
    (small) => (small.get(plain) ?? 0) >= leastFigure,
  );
};

/** The words of the message in their rough spelling; null where it asks, names a figure or is long. */
export function wordsAlone(text: string): string | null {
  if (asks.test(text) || /[%$£€₹]/u.test(text)) return null;
  const words = wordsOf(tidy(text)).filter(({ kind }) => kind !== "sign");
  const few = words.length > 0 && words.length <= mostWords;
  if (!few || words.some(({ kind, word }) => kind === "number" || isFigure(word))) return null;
  return words.map(({ key }) => key).join(" ");
}

/** Where a saying that begins there may end. */
const endsFrom = (said: string, at: number, ways: Sayings): ReadonlySet<number> =>
  new Set(
    ways.flatMap((way) => {
      way.lastIndex = at;
      return way.test(said) && way.lastIndex > at ? [way.lastIndex] : [];
    }),
  );

/**
 * Reads the words piece by piece: `after` tells how a piece of a kind leaves things. The states in
 * which all of it can have been read; none where a word belongs to no piece.
 */
export function readThrough<Kind extends string, State extends string>(
  said: string,
  kinds: { readonly [kind in Kind]: Sayings },
  from: State,
  after: (state: State, kind: Kind) => State,
): ReadonlySet<State> {
  const reached = new Map<number, Set<State>>([[0, new Set([from])]]);
  const names = Object.keys(kinds) as Kind[];
  for (let at = 0; at < said.length; at += 1) {
    const states = reached.get(at);
    if (states === undefined) continue;
    for (const kind of names) {
      for (const end of endsFrom(said, at, kinds[kind])) {
        const next = Math.min(end + 1, said.length);
        const there = reached.get(next) ?? new Set<State>();
        for (const state of states) there.add(after(state, kind));
        reached.set(next, there);
      }
    }
  }
  return reached.get(said.length) ?? new Set();
}
