/** Whether words prove who speaks: their name, and something on file that a stranger would not know. */

import { type Proving, datesWithYear, romanise } from "@forbear/dialogue";
import type { PersonalData } from "../stores/people/store.ts";

export type Proof = "right" | "wrong" | "no-answer";

const zeroInDevanagari = 0x0966;
/** Figures of any of our scripts in the one that is compared. */
const inOurFigures = (text: string): string =>
  text.replace(/[०-९]/g, (figure) => String(figure.charCodeAt(0) - zeroInDevanagari));
const lettersOf = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** A date in figures, its parts in whatever order: "8-31-85", "31.08.1985", "1985 / 8 / 31". */
const inParts = /(?<!\d)(?=(\d{1,4})\s?[./\s-]\s?(\d{1,2})\s?[./\s-]\s?(\d{1,4})(?!\d))/g;
/** One without parts: "31081985". */
const inOne = /(?<!\d)\d{8}(?!\d)/g;

/** Whether a date in figures is theirs: year, month and day in each order in use, the century left out or not. */
function saysInFigures(text: string, bornOn: string): boolean {
  const [year = "", month = "", day = ""] = bornOn.split("-");
  const orders = (y: string, m: string, d: string): readonly (readonly string[])[] => [
    [y, m, d],
    [d, m, y],
    [m, d, y],
  ];
  const wanted = [...orders(year, month, day), ...orders(year.slice(2), month, day)];
  const same = (said: readonly string[], one: readonly string[]): boolean =>
    one.every((part, n) =>
      part.length === 4 || said[n]?.length === 4
        ? part === said[n]
        : Number(part) === Number(said[n]),
    );
  return (
    [...text.matchAll(inParts)].some(([, ...said]) => wanted.some((one) => same(said, one))) ||
    [...text.matchAll(inOne)].some(([said]) => wanted.some((one) => one.join("") === said))
  );
}

const months = [
  ["jan", "ene", "जन"],
  ["feb", "फर", "फ़र"],
  ["mar", "मार"],
  ["apr", "abr", "अप्र"],
  ["may", "mai", "मई"],
  ["jun", "जून"],
  ["jul", "जुल"],
  ["aug", "ago", "अग"],
  ["sep", "सित"],
  ["oct", "अक्ट", "अक्तू"],
  ["nov", "नव"],
  ["dec", "dic", "दिस"],
] as const;

const monthWord = String.raw`(${months.flat().join("|")})[\p{L}\p{M}]*\.?`;
const joint = String.raw`[\s,.]*(?:(?:of|de|del)\s+)?`;
const year = String.raw`['’]?(\d{4}|\d{2})(?!\d)`;
const dayInWords = String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?`;
/** "2 March 1985", "2 de marzo del 85", "aug 31 85". */
const dayFirst = new RegExp(`${dayInWords}${joint}${monthWord}${joint}${year}`, "giu");
const monthFirst = new RegExp(`${monthWord}${joint}${dayInWords}${joint}${year}`, "giu");

/** Day, month in words and year, as they are said. */
const saidInWords = (
  text: string,
): readonly (readonly [day: string, stem: string, year: string])[] => [
  ...[...text.matchAll(dayFirst)].map(
    ([, day = "", stem = "", said = ""]) => [day, stem, said] as const,
  ),
  ...[...text.matchAll(monthFirst)].map(
    ([, stem = "", day = "", said = ""]) => [day, stem, said] as const,
  ),
];

/** All three of them right; the century may be left out. */
function saysInWords(text: string, bornOn: string): boolean {
  const [born = "", month = "", day = ""] = bornOn.split("-");
  const stems: readonly string[] = months[Number(month) - 1] ?? [];
  return saidInWords(text).some(
    ([on, stem, said]) =>
      Number(on) === Number(day) &&
      stems.includes(stem.toLowerCase()) &&
      (said === born || said === born.slice(2)),
  );
}

/** A few words with such a date in them are a try at theirs. */
const fewWords = 6;
const triesInWords = (text: string): boolean =>
  text.trim().split(/\s+/).length <= fewWords && saidInWords(text).length > 0;

const triesDate = /\b\d{1,4}[\s./-]\d{1,2}[\s./-]\d{2,4}\b|\b\d{8}\b/;
/** "2 March 1986": a year of birth beside another number, in a short answer. */
const triesYear = /^\D*\d{1,2}\D{3,20}\b(?:19|20)\d\d\W*$/;

const mostWords = 12;
const isBrief = (text: string): boolean => text.trim().split(/\s+/).length <= mostWords;

/** An answer that is little else than something in the shape of the postcode on file. */
function triesPostcode(text: string, postcode: string): boolean {
  const shape = lettersOf(postcode).replace(/[A-Z]/g, "[A-Z]").replace(/\d/g, "\\d");
  const words = text.trim().split(/\s+/);
  return words.length <= 4 && new RegExp(`^[A-Z]*${shape}$`).test(lettersOf(text));
}

/** Letters alone, without marks. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const latinWords = (text: string): readonly string[] => plain(text).match(/[a-z]+/g) ?? [];

/** One slip of the finger in a longer word is forgiven. */
function alike(said: string, wanted: string): boolean {
  if (said === wanted) return true;
  if (wanted.length < 5 || Math.abs(said.length - wanted.length) > 1) return false;
  let at = 0;
  while (at < said.length && said[at] === wanted[at]) at += 1;
  const [restSaid, restWanted] = [said.slice(at), wanted.slice(at)];
  return (
    restSaid.slice(1) === restWanted.slice(1) ||
    restSaid === restWanted.slice(1) ||
    restSaid.slice(1) === restWanted
  );
}

/** The consonants: a name is written in Devanagari with vowels that Latin letters spell as they like. */
const consonants = (word: string): string =>
  word.replace(/[aeiouyh]/g, "").replace(/(.)\1+/g, "$1");

const devanagariWords = (text: string): readonly string[] =>
  text.normalize("NFC").match(/\p{Script=Devanagari}+/gu) ?? [];

const titles = new Set("mr mrs ms miss dr sr sra shri smt श्री श्रीमती सुश्री डॉ".split(" "));
const isName = (word: string): boolean => word.length > 1 && !titles.has(word);

/** Their first name and another of their names; of one name alone, that. Either may stand in either script. */
function saysName(text: string, fullName: string): boolean {
  const [latin, devanagari] = [latinWords(text), devanagariWords(text)];
  const sounds = (words: readonly string[]): readonly string[] => words.map(consonants);
  const spelt = devanagari.map(romanise);
  const inLatin = latinWords(fullName).filter(isName);
  const inHindi = devanagariWords(fullName).filter(isName);
  const names = [
    ...inLatin.map(
      (name) => latin.some((word) => alike(word, name)) || sounds(spelt).includes(consonants(name)),
    ),
    ...inHindi.map(
      (name) =>
        devanagari.includes(name) ||
        sounds([...latin, ...spelt]).includes(consonants(romanise(name))),
    ),
  ];
  return names[0] === true && names.filter(Boolean).length >= Math.min(2, names.length);
}

/** Somebody speaks of the person, not as the person: "his postcode is", "unka pincode". */
const ofAnother =
  /\b(?:his|her|hers|their|he|she|husband|wife|uska|uski|unka|unki|unke|uske)\b|उसक[ाीे]|उनक[ाीे]/iu;

/**
 * What the words prove of who speaks. The name and something known belong together; whoever speaks of
 * somebody else proves nothing. A question ("is it 43085?") is a guess, and needs the name as any.
 */
export function proofOf(text: string, known: PersonalData): Proving {
  if (ofAnother.test(text)) return "no-answer";
  const named = saysName(text, known.fullName);
  const secret = prove(text, known);
  if (secret === "no-answer") return named ? "name" : "no-answer";
  if (named) return secret;
  return secret === "right" ? "right-secret" : "wrong-secret";
}

/**
 * `right` when the date of birth or the postcode on file is said; `wrong` when something like one is
 * said and is not theirs; else nothing was answered.
 */
export function prove(words: string, known: PersonalData): Proof {
  const text = inOurFigures(words);
  const { bornOn, address } = known;
  if (bornOn !== null) {
    const inWords = saysInWords(text, bornOn) || datesWithYear(text).some((day) => day === bornOn);
    if (inWords || saysInFigures(text, bornOn)) return "right";
  }
  if (address !== null && address.postcode !== "" && saysPostcode(text, address.postcode)) {
    return "right";
  }
  const tried =
    address !== null && address.postcode !== "" && triesPostcode(text, address.postcode);
  const worded =
    triesYear.test(text) || triesInWords(text) || (isBrief(text) && datesWithYear(text).length > 0);
  return triesDate.test(text) || tried || worded ? "wrong" : "no-answer";
}

function saysPostcode(text: string, postcode: string): boolean {
  const wanted = lettersOf(postcode);
  // Word by word and in pairs ("SW1A 1AA"), so that longer numbers that contain it do not pass.
  const words = text.split(/[^A-Za-z0-9]+/).map(lettersOf);
  return words.some((word, i) => word === wanted || `${word}${words[i + 1] ?? ""}` === wanted);
}
