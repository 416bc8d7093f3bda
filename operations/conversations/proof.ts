/** Whether words prove who speaks: their name, and something on file that a stranger would not know. */

import { type Proving, datesWithYear, romanise } from "@forbear/dialogue";
import type { PersonalData } from "../stores/people/store.ts";

export type Proof = "right" | "wrong" | "no-answer";

const digitsOf = (text: string): string => text.replace(/\D/g, "");
const lettersOf = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** The ways a date of birth is written with digits: year, month and day in each order in use. */
function writings(bornOn: string): readonly string[] {
  const [year = "", month = "", day = ""] = bornOn.split("-");
  const bare = (part: string): string => String(Number(part));
  const short = year.slice(2);
  const orders = (y: string, m: string, d: string): readonly string[] => [
    `${y}${m}${d}`,
    `${d}${m}${y}`,
    `${m}${d}${y}`,
  ];
  return [
    ...orders(year, month, day),
    ...orders(year, bare(month), bare(day)),
    ...orders(short, month, day),
  ];
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

/** "2 March 1985", "2 de marzo de 1985": day, month in words, and the year, all of them right. */
function saysInWords(text: string, bornOn: string): boolean {
  const [year = "", month = "", day = ""] = bornOn.split("-");
  const stems: readonly string[] = months[Number(month) - 1] ?? [];
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  return (
    stems.some((stem) => text.toLowerCase().includes(stem)) &&
    numbers.includes(year) &&
    numbers.some((number) => Number(number) === Number(day))
  );
}

/** Eight digits or a date in parts: an attempt at a date of birth. */
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

const inDevanagari = (text: string): readonly string[] =>
  (text.match(/\p{Script=Devanagari}+/gu) ?? []).map((word) => consonants(romanise(word)));

const titles = new Set("mr mrs ms miss dr sr sra shri smt".split(" "));

/** Their first name and another of their names; of one name alone, that. */
function saysName(text: string, fullName: string): boolean {
  const names = latinWords(fullName).filter((name) => !titles.has(name) && name.length > 1);
  const said = latinWords(text);
  const sounds = inDevanagari(text);
  const found = names.filter(
    (name) => said.some((word) => alike(word, name)) || sounds.includes(consonants(name)),
  );
  const [first] = names;
  return first !== undefined && found.includes(first) && found.length >= Math.min(2, names.length);
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
export function prove(text: string, known: PersonalData): Proof {
  const digits = digitsOf(text);
  const { bornOn, address } = known;
  if (bornOn !== null) {
    const inDigits = digits.length >= 6 && writings(bornOn).some((one) => digits.includes(one));
    const inWords = saysInWords(text, bornOn) || datesWithYear(text).some((day) => day === bornOn);
    if ((inDigits && triesDate.test(text)) || inWords) return "right";
  }
  if (address !== null && address.postcode !== "" && saysPostcode(text, address.postcode)) {
    return "right";
  }
  const tried =
    address !== null && address.postcode !== "" && triesPostcode(text, address.postcode);
  const triesInWords = triesYear.test(text) || (isBrief(text) && datesWithYear(text).length > 0);
  return triesDate.test(text) || tried || triesInWords ? "wrong" : "no-answer";
}

function saysPostcode(text: string, postcode: string): boolean {
  const wanted = lettersOf(postcode);
  // Word by word and in pairs ("SW1A 1AA"), so that longer numbers that contain it do not pass.
  const words = text.split(/[^A-Za-z0-9]+/).map(lettersOf);
  return words.some((word, i) => word === wanted || `${word}${words[i + 1] ?? ""}` === wanted);
}
