/** Shares of the balance: "half", "all of it", "pura", "60%". */

import {
  type Desk,
  after,
  before,
  isFree,
  numberAt,
  put,
  set,
  take,
  wordAt,
  wording,
} from "./desk.ts";
import { fractionAt } from "./calendar-days.ts";
import { plainSpelling } from "./number-words.ts";
import { mayStartNumber } from "./numbers.ts";
import { remembered } from "../words/remembered.ts";

type Share = { readonly share: number; readonly from: number; readonly to: number };

const halfWords = /^(?:half|aadha|aadhi|adha|aadhe|adhi|aadhaa|mitad|1\/2|½)$/;
const notHalves =
  set(`an hour ghanta ghante hora day din past dozen brother sister price salary pay hours time the
  wages sueldo kar kamai`);

function half(desk: Desk, at: number): Share | undefined {
  const fraction = fractionAt(desk, at);
  if (fraction !== null) return { share: fraction, from: at, to: at + 3 };
  if (!halfWords.test(wordAt(desk, at)) || isMidMonth(desk, at)) return undefined;
  if (notHalves.has(wordAt(desk, at + 1)) && wordAt(desk, at + 1) !== "the") return undefined;
  if (
    wordAt(desk, at + 1) === "the" &&
    !/^(?:balance|amount|money|debt|total|bill|sum|saldo)$/.test(wordAt(desk, at + 2)) &&
    !isDayNext(desk, at + 2)
  ) {
    return undefined;
  }
  if (
    before(desk, at, 3, set("cut dropped hours wages pay income cortaron ho by than")) &&
    !after(desk, at, 4, paying)
  ) {
    return undefined;
  }
  return { share: 0.5, from: at, to: at + 1 };
}

/** "Half the 20th": on that day. */
const isDayNext = (desk: Desk, at: number): boolean =>
  desk.words[at]?.kind === "number" && /^(?:st|nd|rd|th)$/.test(wordAt(desk, at + 1));

/** "A mitad de mes" is a time. */
const isMidMonth = (desk: Desk, at: number): boolean =>
  wordAt(desk, at) === "mitad" &&
  wordAt(desk, at - 1) === "a" &&
  /^(?:de|del)$/.test(wordAt(desk, at + 1));

const paying =
  set(`now today and pay send settle balance de dunga dungi du abhi aaj pagar pago ahora hoy le doy kar
  karo lo me y on up close ya i`);
const wholes: readonly (readonly string[])[] = [
  ["all", "of", "it"],
  ["whole", "thing"],
  ["the", "whole", "thing"],
  ["the", "lot"],
  ["the", "full", "amount"],
  ["the", "full", "balance"],
  ["in", "full"],
  ["full", "amount"],
  ["full", "payment"],
  ["full", "balance"],
  ["full", "dues"],
  ["pay", "all"],
  ["entire", "balance"],
  ["entire", "amount"],
  ["the", "whole", "amount"],
  ["whole", "balance"],
  ["everything", "i", "owe"],
  ["todo", "lo", "que", "debo"],
  ["todo", "el", "saldo"],
  ["saldo", "completo"],
  ["pago", "total"],
  ["pago", "completo"],
  ["el", "total"],

  ["pay", "it", "all"],
  ["pay", "it", "off"],
  ["pay", "everything"],
  ["pay", "off"],

  ["full", "kar"],
  ["clear", "it", "all"],
  ["the", "whole", "balance"],
  ["full", "and", "final"],
  ["la", "cantidad", "completa"],
  ["liquidar", "todo"],
  ["pagar", "todo"],
  ["pago", "todo"],
  ["pagarlo", "todo"],
  ["lo", "pago", "todo"],
];
const notWholes = new Set(["pay it off", "pay off", "full and final"]);
const byFirst = new Map<string, (readonly string[])[]>();
for (const words of wholes) {
  if (notWholes.has(words.join(" "))) continue;
  const [first = ""] = words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
}

const wholeAlone = /^(?:pura|poora|puraa|pooraa|saara|puri|poori|todo|completo|everything)$/;
const hindiWholes = /^(?:pura|poora|puraa|pooraa|saara|sara|puri|poori)$/;

/** "I pay everything on time": what they always do. */
const isHabit = (desk: Desk, at: number): boolean =>
  /^(?:on time|every month|every week|a tiempo|each month)/.test(
    `${wordAt(desk, at)} ${wordAt(desk, at + 1)}`,
  );

const marking = set(`mark call consider count report put show list say close settle`);

/** "You mark it paid in full": what we are to write, and no sum of theirs. */
const isMarked = (desk: Desk, at: number): boolean =>
  (wordAt(desk, at) === "in" &&
    wordAt(desk, at - 1) === "paid" &&
    before(desk, at - 1, 4, marking)) ||
  (hindiWholes.test(wordAt(desk, at)) && after(desk, at + 1, 2, set("mark maark likh dikha")));

function whole(desk: Desk, at: number): Share | undefined {
  const word = wordAt(desk, at);
  if (isMarked(desk, at)) return undefined;
  for (const words of byFirst.get(word) ?? []) {
    if (
      words.every((own, i) => wordAt(desk, at + i) === own) &&
      !isHabit(desk, at + words.length)
    ) {
      return { share: 1, from: at, to: at + words.length };
    }
  }
  // Asked how much, "pura": all of it.
  if (desk.words.length === 1 && wholeAlone.test(word)) return { share: 1, from: at, to: at + 1 };
  if (!hindiWholes.test(word)) return undefined;
  const giving = set(`dunga dungi de dena chuka bhar pay clear kar abhi karunga chukaa jama`);
  const dated = desk.values.some(({ kind }) => kind === "date");
  const sum = /^(?:paisa|paise|rakam|amount|bakaya|payment|karz)$/.test(wordAt(desk, at + 1));
  const given = after(desk, at + 1, 3, giving) || (dated && (sum || !desk.words[at + 1]));
  return given ? { share: 1, from: at, to: at + (sum ? 2 : 1) } : undefined;
}

const third = 1 / 3;
const quarters: readonly (readonly [number, readonly string[]])[] = [
  [2 * third, ["two", "thirds"]],
  [2 * third, ["dos", "terceras", "partes"]],
  [2 * third, ["dos", "tercios"]],
  [2 * third, ["do", "tihai"]],
  [third, ["a", "third"]],
  [third, ["one", "third"]],
  [third, ["un", "tercio"]],
  [third, ["la", "tercera", "parte"]],
  [third, ["una", "tercera", "parte"]],
  [third, ["ek", "tihai"]],
  [third, ["tihai"]],
  [0.75, ["three", "quarters"]],
  [0.75, ["tres", "cuartas", "partes"]],
  [0.75, ["teen", "chauthai"]],
  [0.25, ["a", "quarter", "of"]],
  [0.25, ["one", "quarter", "of"]],
  [0.25, ["quarter", "of"]],
  [0.25, ["una", "cuarta", "parte"]],
  [0.25, ["la", "cuarta", "parte"]],
  [0.25, ["ek", "chauthai"]],
  [0.25, ["chauthai"]],
];

const soundsAs = (word: string, own: string): boolean =>
  word === own || plainSpelling(word) === plainSpelling(own);

const notParts = set(`hour year mile ghanta hora time party person call letter message notice job
  baby kid child one way option agency company vez`);

/** "a quarter of it", "two thirds", "teen chauthai"; a quarter of an hour and a third time are none. */
function quarter(desk: Desk, at: number): Share | undefined {
  for (const [share, words] of quarters) {
    if (!words.every((own, i) => soundsAs(wordAt(desk, at + i), own))) continue;
    const to = at + words.length;
    return after(desk, to, 3, notParts) ? undefined : { share, from: at, to };
  }
  return undefined;
}

/** With no more words than this around it a share is what the message is about: "30%?". */
const fewWords = 2;

/** "60%" and "40 percent", alone or beside words of settling; not a rate of interest. */
function percent(desk: Desk, at: number): Share | undefined {
  const number = numberAt(desk, at);
  if (number === undefined) return undefined;
  const { value, to: ends } = number;
  const sign = wordAt(desk, ends) === "%" || /^(?:percent|pct|pratishat)$/.test(wordAt(desk, ends));
  const spanish = wordAt(desk, ends) === "por" && wordAt(desk, ends + 1) === "ciento";
  if ((!sign && !spanish) || value <= 0 || value > 100) return undefined;
  const to = ends + (sign ? 1 : 2);
  if (
    after(
      desk,
      to,
      3,
      set("interest rate off discount waiver interes descuento byaj quita less apr de"),
    )
  )
    return undefined;
  const alone = desk.words.length - (to - at) <= fewWords;
  if (!alone && !before(desk, at, 8, settling) && !after(desk, to, 6, settling)) return undefined;
  if (before(desk, at, 4, set("rate interest knock waive reduce discount me give off")))
    return undefined;
  return { share: Math.round(value) / 100, from: at, to };
}

const settling =
  set(`pay settle settlement accept take offer balance pagar liquidar acepta pago de dunga now today settle
  close clear debt owe it total band nipta niptao niptado karo dedunga`);

const quarterWords = new Set(quarters.map(([, words]) => plainSpelling(words[0] ?? "")));

/** True where a share may start; most words are told off by one look-up. */
const mayStart = remembered(
  (word) =>
    halfWords.test(word.word) ||
    hindiWholes.test(word.word) ||
    wholeAlone.test(word.word) ||
    byFirst.has(word.word) ||
    quarterWords.has(plainSpelling(word.word)) ||
    mayStartNumber(word),
);

const refusals = /^(?:no|not|cant|cannot|couldnt|unable|wont|nahi|nahin|nhi|na)$/;
const withinReach = 5;

/** "no puedo pagar la mitad", "poora ek saath nahi": a share that they say they cannot pay. */
function isRefused(desk: Desk, { from, to }: Share): boolean {
  for (let at = from - 1; at >= from - withinReach && at >= 0; at -= 1) {
    if (refusals.test(wordAt(desk, at))) return desk.words[at + 1]?.kind !== "sign";
    if (desk.words[at]?.kind === "sign" || desk.words[at]?.opens === true) break;
  }
  if (desk.language !== "hi" && desk.language !== "hi-Latn") return false;
  for (let at = to; at < to + withinReach && at < desk.words.length; at += 1) {
    if (desk.words[at]?.kind === "sign" || desk.words[at]?.opens === true) return false;
    if (/^(?:nahi|nahin|nhi)$/.test(wordAt(desk, at))) return true;
  }
  return false;
}

/** Reads the shares of the message onto the desk, each once. */
export function readShares(desk: Desk): void {
  for (let at = 0; at < desk.words.length; at += 1) {
    if (desk.taken[at] === 1 || !mayStart(desk.words[at])) continue;
    const found = half(desk, at) ?? whole(desk, at) ?? quarter(desk, at) ?? percent(desk, at);
    if (!found || !isFree(desk, found.from, found.to)) continue;
    take(desk, found.from, found.to);
    if (isRefused(desk, found)) continue;
    const value = { shareOfBalance: found.share };
    const text = wording(desk, found.from, found.to);
    put(desk, { kind: "money", value, text, role: "offer" }, found.from, found.to);
    at = found.to - 1;
  }
}
