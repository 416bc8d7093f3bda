/** "I can't do 412", "90 es demasiado": an amount that they speak of, and do not offer. */

import { isBeyondInHindi } from "./beyond-hindi.ts";
import { familyOf } from "./currency.ts";
import { type Desk, after, set, wordAt } from "./desk.ts";

const unable = /^(?:cant|can't|cannot|couldnt|couldn't|unable)$/;
const unableInSpanish =
  /^(?:puedo|podria|podre|podremos|podemos|alcanzo|alcanza|llego|llegamos|tengo|tenemos|junto|ajusto|completo)$/;
const within = set(
  `pay do afford manage give make send swing cover to the you u that those with
  pagar pagarle dar darle darles abonar juntar completar cubrir los las esos esas con para ni a tanto como`,
);
/** "I can't do 412"; "can't do more than 50" tells what they can. */
function isUnableFor(desk: Desk, from: number, to: number): boolean {
  let at = familyOf(wordAt(desk, from - 1)) === undefined ? from - 1 : from - 2;
  while (within.has(wordAt(desk, at))) at -= 1;
  if (unableInSpanish.test(wordAt(desk, at))) {
    const me = /^(?:me|los|las|se|le)$/.test(wordAt(desk, at - 1)) ? 2 : 1;
    return wordAt(desk, at - me) === "no";
  }
  return unable.test(wordAt(desk, at)) || isCalledBeyond(desk, to);
}

const nothingMore = set("mas more");

/** "412 no puedo", "412 i cannot": said of the amount behind it. */
function isCalledBeyond(desk: Desk, to: number): boolean {
  const at = familyOf(wordAt(desk, to)) === undefined ? to : to + 1;
  const [one, two, three, four] = [0, 1, 2, 3].map((n) => wordAt(desk, at + n));
  if (desk.words[at]?.opens === true || after(desk, at, 4, nothingMore)) return false;
  if (/^(?:no|si no)$/.test(one ?? "")) {
    const me = /^(?:me|los|las|se|le)$/.test(two ?? "");
    return unableInSpanish.test((me ? three : two) ?? "");
  }
  const said = `${one} ${two} ${three} ${four}`;
  return /^(?:i (?:just )?(?:cant|can't|cannot)|(?:es|se me hace) mucho)(?: |$)/.test(said);
}

const tooMuch = /^(?:much|high|steep|expensive|dear|big|heavy|alto|caro|zyada|jyada|ज़्यादा|ज्यादा)$/;
const tooWords = set("too so bahut kaafi बहुत muy");

/** "68 is too much", "90 es demasiado": they speak of it, and do not offer it. */
function isTooMuch(desk: Desk, to: number): boolean {
  for (let at = to; at < to + 5; at += 1) {
    const word = wordAt(desk, at);
    if (word === "" || (at > to && desk.words[at]?.opens === true)) return false;
    if (word === "demasiado") return true;
    if (tooWords.has(word) && tooMuch.test(wordAt(desk, at + 1))) return true;
  }
  return false;
}

const cannot = /^(?:cant|can't|cannot|couldnt|couldn't|imposible|impossible|nahi|nahin|nhi)$/;
const fewBefore = 4;

/** "312.50 that day?? no, I can't": they say our figure over, and refuse it. */
function isSaidOver(desk: Desk, to: number): boolean {
  const rest = desk.words.slice(to);
  const asked = rest.findIndex(({ word }) => /^[?？]+$/.test(word));
  if (asked < 0 || asked > fewBefore) return false;
  const behind = rest.slice(asked);
  if (behind.some(({ kind }) => kind === "number")) return false;
  return behind.some(
    ({ word }, at) =>
      cannot.test(word) ||
      (unableInSpanish.test(word) && [1, 2].some((back) => behind[at - back]?.word === "no")),
  );
}

const hasNot = /^(?:dont|don't|havent|haven't|didnt|aint|ain't)$/;
const having = set("have got the that those these all of you just got");
const turnsTo = /^(?:but|just|though|although|only|pero|aunque|solo)$/;

/** "I don't have 6200", "but not 15k": no sum of theirs. */
function isNotTheirs(desk: Desk, from: number, to: number): boolean {
  let at = familyOf(wordAt(desk, from - 1)) === undefined ? from - 1 : from - 2;
  if (/^(?:not|no)$/.test(wordAt(desk, at))) {
    const goesOn = desk.words.slice(to).some(({ kind }) => kind === "number");
    return !goesOn && turnsTo.test(wordAt(desk, at - 1));
  }
  const nearest = at;
  while (having.has(wordAt(desk, at))) at -= 1;
  if (at === nearest) return false;
  return (
    hasNot.test(wordAt(desk, at)) || `${wordAt(desk, at - 1)} ${wordAt(desk, at)}` === "do not"
  );
}

/** An amount that is said to be beyond them, which offers nothing. */
export const isBeyondThem = (desk: Desk, from: number, to: number): boolean =>
  isUnableFor(desk, from, to) ||
  isNotTheirs(desk, from, to) ||
  isTooMuch(desk, to) ||
  isSaidOver(desk, to) ||
  isBeyondInHindi(desk, from, to);
