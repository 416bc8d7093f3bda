/** What a disguised message says: look-alike letters, figures for letters and letters spread apart. */

import { featureOfWord } from "./features.ts";
import { type Model, rowOf } from "./model.ts";
import { rough } from "../words/spelling.ts";

/** Letters of other scripts that are drawn as Latin ones: two lists, letter for letter. */
const drawn =
  "аАвВсСԁеЕѐёЁһНіІїЇјЈкКӏмМнոоОрРԛѕЅтТуУүԝхХʏαΑΒϲΕεΗιΙίκΚΜνΝοΟόρΡτΤυΥχΧΖսցһօոѵ" +
  "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
const meant =
  "aAbBcCdeEeeEhHiIiIjJkKlmMhnoOpPqsStTyYywxXyaABcEeHiIikKMvNoOopPtTuYxXZughonv" +
  "abcdefghijklmnoprstuvwyz";

const letters = new Map(Array.from(drawn, (letter, at) => [letter, meant.charAt(at)]));

const mayBeDisguised =
  /[\u0370-\u058f\u1d00-\u1d7f\ua730\ua731\u0280-\u02af]|[a-z][0-9@$!|]+[a-z]|(?:^|\s)[$@][a-z]|(?:^|[^a-z'’])[a-z][ .\-_*][a-z][ .\-_*][a-z][ .\-_*][a-z]/i;

const wordWithOthers =
  /[\p{L}\p{M}]*[\u0370-\u058f\u1d00-\u1d7f\ua730\ua731\u0280-\u02af][\p{L}\p{M}]*/gu;
const isLatin = /^[a-z]*$/i;

/** A word of look-alikes as it is read; a word that has any other letter is of its own language. */
function asDrawn(word: string): string {
  const read = Array.from(word, (letter) => letters.get(letter) ?? letter).join("");
  return isLatin.test(read) && read.length === word.length ? read : word;
}

const figures: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "l",
};
const withFigures = /(?<![\w@.])[$@]?[a-z][a-z0-9@$!|]{1,18}[a-z](?![\w@.])/gi;
const oneFigure = /[0-9@$!|]/g;

const spread = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*])\p{L})(?:\1\p{L}){2,14}(?![\p{L}\p{N}])/gu;

/**
 * The text with its disguises undone, as long as it was, so that places stay. A word with figures in
 * it or in single letters is only read so where the model then knows it: "st0p", "s t o p".
 */
export function undisguised(text: string, model: Model): string {
  if (!mayBeDisguised.test(text)) return text;
  const known = (word: string): boolean => rowOf(model.places, featureOfWord(rough(word))) >= 0;
  return text
    .replace(wordWithOthers, asDrawn)
    .replace(withFigures, (word) => {
      const read = word.replace(oneFigure, (figure) => figures[figure] ?? figure).toLowerCase();
      if (read === word.toLowerCase()) return word;
      const other = word.replaceAll("1", "l").replace(oneFigure, (one) => figures[one] ?? one);
      return [read, other.toLowerCase()].find(known) ?? word;
    })
    .replace(spread, (word) => {
      const read = Array.from(word)
        .filter((_, at) => at % 2 === 0)
        .join("")
        .toLowerCase();
      return known(read) ? read.padEnd(word.length) : word;
    });
}
