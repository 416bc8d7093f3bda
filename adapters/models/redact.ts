/** Takes names, numbers and addresses out of words before they leave, and finds quotes in the original again. */

import { type Hearing, type Value, readValues, tidy, wordsOf } from "@forbear/dialogue";

/** Words without what tells who speaks. */
export type Redacted = {
  readonly text: string;
  /** The person's own words behind a quote of `text`; null where it does not stand there. */
  readonly original: (quote: string) => string | null;
};

type Span = { readonly from: number; readonly to: number; readonly as: string };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function everywhere(text: string, pattern: RegExp, as: string): readonly Span[] {
  return [...text.matchAll(pattern)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    as,
  }));
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(word)}(?![\\p{L}\\p{M}\\p{N}])`, "giu");

const email = /[^\s@<>()]+@[^\s@<>()]+/gu;
const link = /(?:https?:\/\/|www\.)\S+/giu;
/** Five digits and more, however they are grouped: phones, cards, accounts, postcodes. */
const longNumber = /(?<![\p{L}\p{N}])\+?\p{Nd}(?:[\s().-]?\p{Nd}){4,}(?![\p{L}\p{N}])/gu;
/** Letters and digits in one word: references, British and Canadian postcodes, licence numbers. */
const mixedCode = /(?<![\p{L}\p{N}])(?=[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{L}\d-]{5,}(?![\p{L}\p{N}])/gu;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/giu;
/** A day with a year in it: a birth, an accident, a death. Days to pay by are said without. */
const pastDate =
  /(?<!\p{N})\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}(?!\p{N})|\p{Nd}{1,2}\D{1,12}(?:19|20)\p{Nd}{2}(?!\p{N})/gu;
const street =
  /(?<!\p{N})\p{Nd}{1,5}[a-z]?,?\s+(?:[\p{L}'.]+\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|place|pl|way|close|crescent|terrace|boulevard|blvd|nagar|marg|colony|sector)(?!\p{L})/giu;
const streetFirst =
  /(?:calle|avenida|av\.|carrera|paseo|plaza|flat|apartment|apt|unit|house no|h\.?no)\.?\s+(?:[\p{L}'.]+\s+){0,4}#?\p{Nd}{1,5}/giu;

/** Written large within a sentence, but for days and months: somebody's name, or some place's. */
const ownName =
  /(?<=[\p{Ll},]\s+)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|English|Hindi|Spanish)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*/gu;

const named: { readonly [K in Value["kind"]]?: string } = {
  name: "[name]",
  phone: "[number]",
  email: "[email]",
  reference: "[number]",
};

function spansOf(text: string, hearing: Hearing): readonly Span[] {
  const values = readValues(text, wordsOf(text), hearing.previousLanguage ?? null, hearing);
  const ofGrammar = values.flatMap((value) => {
    const as = named[value.kind];
    return as === undefined || value.text.trim() === ""
      ? []
      : everywhere(text, wholeWord(value.text.trim()), as);
  });
  const names = (hearing.names ?? []).filter((name) => name.length > 1);
  return [
    ...everywhere(text, email, "[email]"),
    ...everywhere(text, link, "[link]"),
    ...everywhere(text, street, "[address]"),
    ...everywhere(text, streetFirst, "[address]"),
    ...everywhere(text, postcode, "[address]"),
    ...everywhere(text, pastDate, "[date]"),
    ...everywhere(text, longNumber, "[number]"),
    ...everywhere(text, mixedCode, "[number]"),
    ...everywhere(text, ownName, "[name]"),
    ...names.flatMap((name) => everywhere(text, wholeWord(name), "[name]")),
    ...ofGrammar,
  ];
}

/** Overlapping spans become one, under the name of the first. */
function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  const one: Span[] = [];
  for (const span of sorted) {
    const last = one.at(-1);
    if (last === undefined || span.from >= last.to) one.push(span);
    else one[one.length - 1] = { ...last, to: Math.max(last.to, span.to) };
  }
  return one;
}

/** A stretch of the redacted text and what stands there in the original. */
type Piece = { readonly at: number; readonly length: number; readonly from: number; to: number };

/** @param said the message as it was written; quotes are given back in its tidied form */
export function redact(said: string, hearing: Hearing): Redacted {
  return without(tidy(said), hearing, true);
}

/** The words as they are, where a tenant allows it. */
export function asSaid(said: string, hearing: Hearing): Redacted {
  return without(tidy(said), hearing, false);
}

function without(text: string, hearing: Hearing, hides: boolean): Redacted {
  const pieces: Piece[] = [];
  let out = "";
  let at = 0;
  const keep = (from: number, to: number, as: string): void => {
    pieces.push({ at: out.length, length: as.length, from, to });
    out += as;
  };
  for (const span of hides ? joined(spansOf(text, hearing)) : []) {
    if (span.from > at) keep(at, span.from, text.slice(at, span.from));
    keep(span.from, span.to, span.as);
    at = span.to;
  }
  if (at < text.length) keep(at, text.length, text.slice(at));
  return { text: out, original: (quote) => originalOf(text, out, pieces, quote) };
}

function originalOf(
  text: string,
  out: string,
  pieces: readonly Piece[],
  quote: string,
): string | null {
  const wanted = quote.trim();
  if (wanted === "") return null;
  const found = new RegExp(escaped(wanted).replace(/\s+/g, "\\s+"), "iu").exec(out);
  if (found === null) return null;
  const start = found.index;
  const end = start + found[0].length;
  const first = pieces.find((one) => start < one.at + one.length);
  const last = pieces.findLast((one) => end > one.at);
  if (first === undefined || last === undefined) return null;
  const isKept = (one: Piece): boolean => one.to - one.from === one.length;
  const from = isKept(first) ? first.from + (start - first.at) : first.from;
  const to = isKept(last) ? last.from + (end - last.at) : last.to;
  return text.slice(from, to);
}
