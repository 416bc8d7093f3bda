/** What asks in a message, and its questions each by itself: "how do I pay and what's your number". */

import { plainly, wholeWords, wordsIn } from "../words/phrases.ts";
import { pattern } from "../words/pattern.ts";

const mostRead = 300;

const questionWords = wholeWords(
  `what'?s?|when'?s?|where'?s?|why|who'?s?|how'?s?|which
  |qu[eé]|cu[aá]ndo|d[oó]nde|porqué|(?<=^\\W*(?:(?:y|pero|entonces|oye|oiga)\\W+)?)porque|qui[eé]n|c[oó]mo|cu[aá]l|cu[aá]nto
  |क्या|कब|कहाँ|कहां|क्यों|कौन|कैसे|कितना|कितनी|कितने|kya|kab|kahan|kaha|kyu+n?|kyon|kaun|kaise|kitn[aie]`.replace(
    /\s+/g,
    "",
  ),
);
const beginsAsking = pattern(String.raw`^\W*(?:[\p{L}\p{M}']+[\s,]+){0,2}` + questionWords);
/** "Can I", "is it": the first of the sentence, but for a word or two that lead into it. */
const beginsInverted = pattern(
  String.raw`^\W*(?:(?:and|so|but|ok|okay|well|hi|hey|hello|then|also|now|yes|no|please|lol|wait|actually|um+|or|alright|fine|sorry|thanks)[\s,.]+){0,3}` +
    wholeWords("can|could|do|does|did|is|are|am|will|would|should|must|may|r"),
);
const asksInHindi = pattern(
  wholeWords("क्या|कब|कहाँ|कहां|क्यों|कौन|कैसे|कितना|कितनी|kya|kab|kahan|kyon|kyun|kaun|kaise|kitn[aie]"),
);

/** Whether it asks: by its mark, its first words, or a word that asks wherever it stands in Hindi. */
export const isQuestion = (text: string): boolean => {
  const said = plainly(text, mostRead);
  return (
    /[?？]/.test(text) ||
    beginsAsking.test(said) ||
    beginsInverted.test(said) ||
    asksInHindi.test(said)
  );
};

const joins = pattern(
  String.raw`[?？!.;\n]+|,?\s+(?:and|also|plus|y|e|tambi[eé]n|aur|bhi|और|भी)\s+(?=[\p{L}\p{M}])|,\s+`,
  "g",
);
const fewest = 2;

/** The parts of a message that ask by themselves; none where it is but one. */
export function questionsIn(text: string): readonly string[] {
  const parts = plainly(text, mostRead)
    .split(joins)
    .filter((part) => wordsIn(part) >= fewest);
  return parts.length < 2 ? [] : parts.filter(isQuestion);
}

const parting = /[.!;,](?!\p{Nd})|[\n?]/u;

/** The words found stand in a part of the message that asks: "should I drop it?"; what they are themselves asks nothing. */
export function isAskedAt(said: string, found: RegExpExecArray): boolean {
  const before = said.slice(0, found.index);
  const behind = said.slice(found.index + found[0].length);
  const from = before.length - (before.split(parting).at(-1) ?? "").length;
  const to = behind.search(parting);
  return isQuestion(before.slice(from) + " " + (to < 0 ? behind : behind.slice(0, to + 1)));
}
