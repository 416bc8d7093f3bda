/** Amounts put right in one breath, as one speaks: "fifty no sixty", "100 sorry I mean 120". */

import { familyOf } from "./currency.ts";
import { type Desk, numberAt, set, wordAt } from "./desk.ts";

const slips =
  set(`no wait sorry mean meant actually rather scratch make digo perdon perdona decir mejor
  nahi nahin nhi matlab balki oops`);
const slipsBeside = set(`i it that or quise bueno uh um uhm er well ,`);
const longestSlip = 4;

/** "Fifty no sixty", "100 sorry I mean 120": where the words after an amount put another in its place. */
export function putRight(desk: Desk, to: number): boolean {
  let slipped = false;
  const start = familyOf(wordAt(desk, to)) === undefined ? to : to + 1;
  for (let at = start; at <= start + longestSlip; at += 1) {
    const word = wordAt(desk, at);
    if (slipped && numberAt(desk, at) !== undefined && desk.taken[at] !== 1) return true;
    if (desk.words[at]?.opens === true || !(slips.has(word) || slipsBeside.has(word))) return false;
    slipped ||= slips.has(word);
  }
  return false;
}

/** What follows such words is meant. */
export function isRight(desk: Desk, from: number): boolean {
  for (let at = from - 1; at >= from - longestSlip - 1; at -= 1) {
    const word = wordAt(desk, at);
    if (slips.has(word) || slipsBeside.has(word)) continue;
    return desk.taken[at] === 1 || desk.words[at]?.kind === "number" || mayEndNumber(desk, at);
  }
  return false;
}

const mayEndNumber = (desk: Desk, at: number): boolean =>
  numberAt(desk, at) !== undefined || familyOf(wordAt(desk, at)) !== undefined;
