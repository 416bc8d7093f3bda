/** "4125 nahi de sakta": in Hindi, an amount said to be beyond them, which offers nothing. */

import { familyOf } from "./currency.ts";
import { type Desk, set, wordAt } from "./desk.ts";

const no = /^(?:nahi|nahin|nhi|nai|ni)$/;
const giving = /^(?:de|dee|ho|bhar|chuka|kar|kr|nikal|nikaal|bhej|la|laa|jama|ban|jut|juta)$/;
const able = /^(?:sak|skt|paa?(?:y|e|u|o|t|n|$))/;
const happens = /^(?:hoga|hogi|honge|banega|banegi|banta|hone|bachte|bachta|hain?|h|he|jutenge)$/;
const heavy = /^(?:mushkil|zyada|zyaada|jyada|zada|bhari|bhaari|bahut|boht|bohot)$/;

/** Words that stand between the amount and what is said of it. */
const between = set(
  `to toh bhi hi abhi itna itne itni ek saath sath mahine mahina hafte har ke ka ki ko me mein main mujhse mujh mere se hum hamse
  humse ji sir sirji bhai madam bas pure poore poora pura wala wale kist emi rupaye rupees rs dena bharna`,
);
const asking = /^(?:kya|\?)$/;
const them = /^(?:aap|tum|aapse|tumse)$/;
const reach = 5;

/** "Nahi de sakta", "de nahi paungi", "nahi hoga", "bahut zyada hai": where it ends; null: not said there. */
function failsAt(desk: Desk, at: number): number | null {
  const [one, two, three, four] = [0, 1, 2, 3].map((n) => wordAt(desk, at + n));
  if (no.test(one ?? "")) {
    const skip = giving.test(two ?? "") ? 0 : giving.test(three ?? "") ? 1 : null;
    if (skip !== null && able.test(wordAt(desk, at + 2 + skip))) return at + 3 + skip;
    return happens.test(two ?? "") ? at + 2 : null;
  }
  if (giving.test(one ?? "")) {
    if (no.test(two ?? "") && able.test(three ?? "")) return at + 3;
    return no.test(three ?? "") && able.test(four ?? "") ? at + 4 : null;
  }
  const zyada = heavy.test(one ?? "") && /^(?:hai|h|he|hain|ho|hoga|rahega|padega)$/;
  if (zyada === false) return null;
  return zyada.test(two ?? "") || (heavy.test(two ?? "") && zyada.test(three ?? ""))
    ? at + 2
    : null;
}

/** "500 se zyada nahi": so much they can. */
const isLimit = (desk: Desk, at: number): boolean =>
  wordAt(desk, at) === "se" &&
  /^(?:zyada|zyaada|jyada|zada|upar|uper|adhik)$/.test(wordAt(desk, at + 1));

const isAsked = (desk: Desk, from: number, end: number): boolean =>
  [0, 1, 2].some(
    (n) => asking.test(wordAt(desk, end + n)) || them.test(wordAt(desk, from - 1 - n)),
  );

/** A day that will not do for it: "25 ko 500 nahi de paunga". */
const isOnDay = ({ taken, values }: Desk, from: number): boolean =>
  taken[from - 1] === 1 && values.at(-1)?.kind === "date";

function isCalledBeyond(desk: Desk, from: number, to: number): boolean {
  for (let at = to; at <= to + reach; at += 1) {
    if (isLimit(desk, at) || (at > to && desk.words[at]?.opens === true)) return false;
    const end = failsAt(desk, at);
    if (end !== null) return !isAsked(desk, from, end);
    const word = wordAt(desk, at);
    if (!between.has(word) && familyOf(word) === undefined) return false;
  }
  return false;
}

/** "Nahi de sakta 4000", and no more. */
function endsInIt(desk: Desk, from: number, to: number): boolean {
  const after = familyOf(wordAt(desk, to)) === undefined ? to : to + 1;
  const last = desk.words[after];
  if (last !== undefined && last.kind !== "sign" && !last.opens) return false;
  return [2, 3, 4, 5].some((back) => {
    const end = no.test(wordAt(desk, from - back)) ? failsAt(desk, from - back) : null;
    return end !== null && end <= from && from - end <= 1;
  });
}

/** "Par 15000 nahi", "6200 nahi hai mere paas": no sum of theirs. */
function isNotTheirs(desk: Desk, to: number): boolean {
  const at = familyOf(wordAt(desk, to)) === undefined ? to : to + 1;
  if (!no.test(wordAt(desk, at))) return false;
  const behind = desk.words.slice(at + 1).filter(({ kind }) => kind !== "sign");
  return behind.every(({ word }) =>
    /^(?:hai|hain|h|hn|he|mere|mujhe|paas|pas|abhi|to|yaar|bhai|sir|ji)$/.test(word),
  );
}

export const isBeyondInHindi = (desk: Desk, from: number, to: number): boolean =>
  desk.language?.startsWith("hi") === true &&
  !isOnDay(desk, from) &&
  (isNotTheirs(desk, to) || isCalledBeyond(desk, from, to) || endsInIt(desk, from, to));
