/** The questions of one message, each by itself: "how do I pay and what's your number". */

import { isQuestion } from "./asides.ts";
import { plainly, wordsIn } from "./phrases.ts";
import { pattern } from "../words/pattern.ts";

const mostRead = 300;

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
