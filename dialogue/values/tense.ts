/** Whether a sentence tells of what was or of what will be: it decides which Friday, and which "kal". */

import type { Language } from "../meaning.ts";
import { plainSpelling } from "./number-words.ts";
import type { Word } from "../words/words.ts";

export type Tense = "past" | "future" | "untold";

const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => plainSpelling(word)),
  );

const past = list(`paid sent made did was were called transferred buried filed died passed left got
  happened received deposited gave went took cleared settled posted mailed moved lost had ran been
  pague deposite hice mande transferi di murio fallecio enterramos llame liquide abone
  cobraron hicieron marcaron llego
  kiya kiye kie kia diya diye dia gaya gayi gaye gya bheja bheje tha thi chuka chuki chuke hua hui mila
  aaya aya aai liya li kata kate bhara katwaya dali daala`);
const future =
  list(`will ill gonna shall can could going expect promise should would let lemme able rather prefer prefiero
  wont till until pago deposito abono mando transfiero liquido voy puedo podria pagare depositare dare hare pagar depositar
  dunga dungi denge karunga karungi karenge hoga hogi honge jayega jaayega aayegi aayega milega milenge
  lena dena karna bharna dijiye karo kardo sakta sakti paunga paungi bharunga bhejunga
  bhejungi chukaunga deta deti jayenge pakka tak lelo kijiye kijiyega karta karti`);
const futureEnding = /(?:unga|ungi|aunga|enge|ega|egi)$/;
const spanishFuture = /(?:are|ere|ire|aremos|eremos)$/;
const nearPast = new Set(["yesterday", "ago", "last", "ayer", "antier", "anteayer", "pasado"]);

/** "What if I did 50", "if we paid": supposed, and not yet done. */
const supposed = /^(?:did|paid|gave|made|sent|put|went|had|cleared|settled)$/;
const someone = /^(?:i|we|u|you)$/;
export const isSupposed = (words: readonly Word[], at: number): boolean => {
  if (!supposed.test(words[at]?.word ?? "")) return false;
  const who = someone.test(words[at - 1]?.word ?? "") ? at - 1 : at - 2;
  return someone.test(words[who]?.word ?? "") && words[who - 1]?.word === "if";
};

const paying = /^(?:get|gets|getting|be|am|im|are|is|when)$/;

/** "Till its paid off", "jab tak poora bhar nahi diya": the end of what is yet to come. */
const ended =
  /^(?:paid|payed|cleared|settled|done|gone|covered|finished|pagad[ao]|saldad[ao]|liquidad[ao]|diya|diye|di|gaya|gayi|gya|hua|hui|kiya|chuka|chuki|bhara|kata)$/;
const untilThen = /^(?:till?|until+|hasta)$/;
const farthestEnd = 6;
function endsLater(words: readonly Word[], at: number): boolean {
  if (!ended.test(words[at]?.word ?? "")) return false;
  for (let i = at - 1; i >= Math.max(0, at - farthestEnd); i -= 1) {
    const word = words[i]?.word ?? "";
    if (untilThen.test(word) || (word === "tak" && words[i - 1]?.word === "jab")) return true;
    if (words[i + 1]?.opens === true) return false;
  }
  return false;
}

/** "Bharna tha": it was to be paid, and is not told of a day to come. */
const wasToBe = (words: readonly Word[], at: number): boolean =>
  /n[aei]$/.test(words[at]?.word ?? "") && /^th[aie]$/.test(words[at + 1]?.word ?? "");

function isFuture(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? "";
  const plain = plainSpelling(word);
  if (isSupposed(words, at) || endsLater(words, at)) return true;
  if (wasToBe(words, at)) return false;
  if (word === "paid" && paying.test(words[at - 1]?.word ?? "")) return true;
  if (future.has(plain) || futureEnding.test(plain)) return true;
  return word.length > 5 && spanishFuture.test(word) && words[at + 1] !== undefined;
}

/** "the" is "were" and "dia" is "gave" in Hindi alone. */
const pastInHindi = new Set(["the", "dia"]);

const isPast = (word: string, language: Language | null): boolean =>
  pastInHindi.has(word)
    ? language === "hi" || language === "hi-Latn"
    : past.has(plainSpelling(word)) || nearPast.has(word);

const timeNamed =
  /^(?:mes|ano|dia|dias|fin|finde|trimestre|verano|invierno|otono|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/;

/** "El mes pasado" is over; "pasado mañana" and "pasado el 15" are yet to come. */
const isYetToCome = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === "pasado" && !timeNamed.test(words[at - 1]?.word ?? "");

/** "What is left": what remains, and nobody has left. */
const remains = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === "left" &&
  /^(?:is|s|whats|what's|whatever|have|has|be|over)$/.test(words[at - 1]?.word ?? "");

const ofSeveral =
  /^(?:one|payment|part|half|bit|chunk|instal?ment|ta+re*i*kh?|date|din|day|wal[aie])$/;

/** "The last Friday of the month", "the last one" of several payments, "55 last" tell of no past. */
const isOfMonth = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === "last" &&
  (words[at + 1]?.kind !== "word" ||
    /^(?:of|in)$/.test(words[at + 2]?.word ?? "") ||
    ofSeveral.test(words[at + 1]?.word ?? ""));

const tellsNoPast = (words: readonly Word[], at: number): boolean =>
  remains(words, at) || isOfMonth(words, at) || isYetToCome(words, at);

/** "Barish ki baat kar raha tha, 15 ko hi": a verb before the comma is none of the day put right. */
const onlyThen = new Set(["hi", "he", "only"]);
function standsAlone(words: readonly Word[], at: number, i: number): boolean {
  if (i > at || ![1, 2, 3].some((by) => onlyThen.has(words[at + by]?.word ?? ""))) return false;
  return words.slice(i, at).some(({ kind, word }) => kind === "sign" && word === ",");
}

/** How many words away a sign of tense is still heard. */
const farthest = 25;

/** The tense of the words around place `at`, within its sentence; the nearest sign of it wins. */
export function tenseAt(words: readonly Word[], at: number, language: Language | null): Tense {
  let start = at;
  const first = Math.max(0, at - farthest);
  while (start > first && words[start]?.opens !== true) start -= 1;
  let told: Tense = "untold";
  let nearest = 99;
  // In Hindi the verb ends the clause: one that stands before is of the clause before.
  const behind = language?.startsWith("hi") === true ? 2.5 : 0.5;
  for (let i = start; i < Math.min(words.length, at + farthest); i += 1) {
    const word = words[i];
    if (!word || (i > start && word.opens)) break;
    if (word.kind !== "word") continue;
    const distance = Math.abs(i - at) + (i < at ? behind : 0);
    if (distance >= nearest) continue;
    if (behind > 1 && standsAlone(words, at, i)) continue;
    const ahead = isFuture(words, i);
    if (!ahead && (!isPast(word.word, language) || tellsNoPast(words, i))) continue;
    nearest = distance;
    told = ahead ? "future" : "past";
  }
  return told;
}
