/** Numbers as they are said: digits with separators, words of our languages, and both mixed. */

import { remembered } from "../words/remembered.ts";
import type { Word } from "../words/words.ts";
import {
  englishSmall,
  hindiAdds,
  hindiParts,
  hindiSmall,
  multipliers,
  plainSpelling,
  spanishSmall,
} from "./number-words.ts";

export type NumberSpan = {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** True when written in digits at least in part. */
  readonly digits: boolean;
  /** True for "dedh", "1.5", "2 lakh": never a day of the month or a count by accident. */
  readonly scaled: boolean;
};

const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const dotted = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/;
const decimalComma = /^\d+,\d{1,2}$/;

/** Digits with their separators: "1,200.50", "1,20,000", "1.500,50"; null where they make no number. */
export function digitsValue(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text) && !dotted.test(text)) return Number(text);
  if (grouped.test(text)) return Number(text.replaceAll(",", ""));
  if (dotted.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (decimalComma.test(text)) return Number(text.replace(",", "."));
  return null;
}

const suffixes: Readonly<Record<string, number>> = { k: 1000, l: 100_000, m: 1_000_000, mil: 1000 };

type Small = { readonly value: number; readonly language: "en" | "es" | "hi" };

function smallOf(word: Word | undefined): Small | undefined {
  if (word?.kind !== "word") return undefined;
  const spelling = plainSpelling(word.word);
  const english = englishSmall.get(spelling);
  if (english !== undefined) return { value: english, language: "en" };
  const spanish = spanishSmall.get(spelling);
  if (spanish !== undefined) return { value: spanish, language: "es" };
  const hindi = hindiSmall.get(spelling);
  return hindi === undefined ? undefined : { value: hindi, language: "hi" };
}

const multiplierOf = (word: Word | undefined): number | undefined =>
  word?.kind === "word" ? multipliers.get(plainSpelling(word.word)) : undefined;

/** "twenty-five": a hyphen that touches both. */
const isHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === "-" &&
  words[at - 1]?.end === words[at].start &&
  words[at + 1]?.start === words[at].end;

const sixtyOf = /^(?:rup|rs$)/;

/** "ek saath" is together and "ke saath" with: "saath" is sixty only before what it counts. */
function isTogether(words: readonly Word[], at: number): boolean {
  const spelling = plainSpelling(words[at]?.word ?? "");
  const next = words[at + 1];
  if (spelling === "ek") return plainSpelling(next?.word ?? "") === "sath";
  if (spelling !== "sath") return false;
  return multiplierOf(next) === undefined && !sixtyOf.test(next?.word ?? "");
}

/** A number below a thousand in words, without its multiplier: "thirty five", "trescientos veinte". */
function readSmall(
  words: readonly Word[],
  from: number,
): { value: number; to: number } | undefined {
  const first = isTogether(words, from) ? undefined : smallOf(words[from]);
  if (!first) return undefined;
  let { value } = first;
  let to = from + 1;
  for (;;) {
    const linked = /^(?:y|and)$/.test(words[to]?.word ?? "") || isHyphen(words, to);
    const joined = linked && to > from ? to + 1 : to;
    const next = smallOf(words[joined]);
    if (!next || next.language !== first.language || first.language === "hi") break;
    const room = value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
    if (value === 0 || (value < 20 && value % 100 !== 0) || next.value === 0 || next.value >= room)
      break;
    if (joined > to && words[joined]?.opens === true) break;
    value += next.value;
    to = joined + 1;
  }
  return { value, to };
}

/** "one fifty" is 150, "two twenty five" 225 and "one twelve fifty" 112.50: hundreds left unsaid. */
function unsaidHundreds(
  words: readonly Word[],
  from: number,
): { value: number; to: number } | undefined {
  const first = smallOf(words[from]);
  if (first?.language !== "en" || first.value < 1 || first.value > 9) return undefined;
  const rest = readSmall(words, from + 1);
  const cents = rest === undefined ? undefined : centsBehind(words, rest);
  if (rest && cents)
    return { value: first.value * 100 + rest.value + cents.value / 100, to: cents.to };
  if (!rest || rest.value < 20 || smallOf(words[from + 1])?.language !== "en") return undefined;
  return { value: first.value * 100 + rest.value, to: rest.to };
}

/** "One twelve fifty" is 112.50: two figures behind what no figure could go on with. */
function centsBehind(
  words: readonly Word[],
  { value, to }: { value: number; to: number },
): { value: number; to: number } | undefined {
  const goesOn = value < 11 || value > 99 || value % 10 === 0;
  const cents = goesOn || smallOf(words[to])?.language !== "en" ? undefined : readSmall(words, to);
  return cents !== undefined && cents.value >= 10 && cents.value < 100 ? cents : undefined;
}

type Part = { value: number; to: number; digits: boolean; scaled: boolean };

/** One factor of a number: digits with a suffix, or words, before any multiplier. */
function readPart(words: readonly Word[], from: number): Part | undefined {
  const word = words[from];
  if (!word) return undefined;
  if (word.kind === "number") {
    const value = digitsValue(word.word);
    if (value === null) return undefined;
    const next = words[from + 1];
    const suffix = next?.start === word.end ? suffixes[next.word] : undefined;
    return suffix === undefined
      ? { value, to: from + 1, digits: true, scaled: !Number.isInteger(value) }
      : { value: value * suffix, to: from + 2, digits: true, scaled: true };
  }
  const spelling = plainSpelling(word.word);
  const part = hindiParts.get(spelling);
  if (part !== undefined) return { value: part, to: from + 1, digits: false, scaled: true };
  const add = hindiAdds.get(spelling);
  if (add !== undefined) {
    const rest = readPart(words, from + 1);
    if (rest) return { ...rest, value: rest.value + add, scaled: true };
    const alone = multiplierOf(words[from + 1]) !== undefined && add === 0.25;
    return alone ? { value: 1.25, to: from + 1, digits: false, scaled: true } : undefined;
  }
  const small = unsaidHundreds(words, from) ?? readSmall(words, from);
  return small ? { ...small, digits: false, scaled: !Number.isInteger(small.value) } : undefined;
}

const article = /^(?:a|an)$/;

/** "Paise mil gaye": got, in Hindi, and no thousand. */
const isGot = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === "mil" &&
  /^(?:ga(?:y|i|e)\w*|ja(?:y|a|e|t[aei])\w*|rah[aei]|sak\w*|chuk\w*)$/.test(
    words[at + 1]?.word ?? "",
  );

/** Reads one factor and its multipliers: "dhai hazaar", "2 lakh", "a hundred", "mil". */
function readTerm(words: readonly Word[], from: number): Part | undefined {
  const skip = article.test(words[from]?.word ?? "") && multiplierOf(words[from + 1]) ? 1 : 0;
  const couple = words[from + skip]?.word === "couple" ? coupleOf(words, from + skip) : undefined;
  if (couple) return couple;
  const part = skip === 0 ? readPart(words, from) : undefined;
  const at = part?.to ?? from + skip;
  const multiplier = isGot(words, at) ? undefined : multiplierOf(words[at]);
  if (multiplier === undefined) return part;
  const saidAlone = part === undefined;
  let value = (part?.value ?? 1) * multiplier;
  let to = at + 1;
  const more = multiplierOf(words[to]);
  if (more !== undefined && more > multiplier) {
    value *= more;
    to += 1;
  }
  return {
    value: round(value),
    to,
    digits: part?.digits ?? false,
    scaled: !saidAlone || multiplier >= 100,
  };
}

function coupleOf(words: readonly Word[], at: number): Part | undefined {
  const next = words[at + 1]?.word === "of" ? at + 2 : at + 1;
  const multiplier = multiplierOf(words[next]);
  if (multiplier === undefined) return undefined;
  return { value: 2 * multiplier, to: next + 1, digits: false, scaled: true };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const openers = new Set(["a", "an", "couple"]);

/** True where a number may start; most words are told off by one look-up. */
export const mayStartNumber = remembered(
  ({ word }) => openers.has(word) || starts.has(plainSpelling(word)),
);

const starts = new Set(
  [englishSmall, spanishSmall, hindiSmall, multipliers, hindiParts, hindiAdds].flatMap((own) => [
    ...own.keys(),
  ]),
);

/** "dhai hazaar pandrah tareekh ko", "teen hazaar pandrah ko": what tells the day is no amount. */
const dayOfMonthAfter = /^(?:ta+re*i*kh?|ko|tak)$/;

/** "50k one shot": what is written short is a whole; only "2l 50k" goes on. */
const isAbridged = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.start === words[at]?.end && suffixes[words[at + 1]?.word ?? ""] !== undefined;

/** "Mil 200", "ek hazaar 500": whole thousands, and the hundreds in figures right behind. */
function goesOnInFigures(words: readonly Word[], at: number, scale: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const thousands = scale % 1000 === 0 && multiplierOf(before) !== undefined;
  const beside = word !== undefined && word.start === (before?.end ?? 0) + 1;
  return thousands && beside && /^[1-9]\d\d$/.test(word.word);
}

const vague = /^(?:few|several|some|varios|kuch)$/;

/**
 * The number that starts at word `from`, as long as it can be read: "ek hazaar paanch sau" is 1,500.
 * "A few hundred" is none.
 */
export function readNumber(words: readonly Word[], from: number): NumberSpan | undefined {
  if (!mayStartNumber(words[from])) return undefined;
  const first = readTerm(words, from);
  if (!first) return undefined;
  const alone = multiplierOf(words[from]) !== undefined;
  if (alone && vague.test(words[from - 1]?.word ?? "")) return undefined;
  let { value, to, digits, scaled } = first;
  let scale = value;
  while (scaled && scale >= 100 && Number.isInteger(value)) {
    const joined = /^(?:y|and)$/.test(words[to]?.word ?? "") ? to + 1 : to;
    const figures =
      words[joined]?.kind === "number" &&
      multiplierOf(words[joined + 1]) === undefined &&
      !goesOnInFigures(words, joined, scale);
    if (figures || words[joined]?.opens === true) break;
    if (
      /^(?:a|an|couple|do|un|una)$/.test(words[joined]?.word ?? "") &&
      !multiplierOf(words[joined + 1])
    ) {
      break;
    }
    const next = readTerm(words, joined);
    if (!next || next.value <= 0 || next.value >= roomOf(scale)) break;
    if (isAbridged(words, from) && !next.scaled) break;
    if (next.value <= 31 && dayOfMonthAfter.test(words[next.to]?.word ?? "")) break;
    value = round(value + next.value);
    scale = next.value;
    to = next.to;
    digits ||= next.digits;
    scaled = next.scaled || next.value >= 100;
  }
  return { value, from, to, digits, scaled: first.scaled };
}

/** What may still be added below a number: after 2,000 comes less than 1,000, after 100 less than 100. */
function roomOf(value: number): number {
  for (const size of [10_000_000, 1_000_000, 100_000, 1000, 100]) {
    if (value % size === 0) return size;
  }
  return 0;
}
