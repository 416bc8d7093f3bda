/** A yes and what stands beside it, parted: "yes. and when is the first?", "haan kar do. sorry". */

import { phrases, plainly } from "../../words/phrases.ts";

const parting = /(?<=[.!?;,।\n])(?!\p{Nd})\s*/u;
/** "Si y cuando cae el primero": a yes runs into what is asked by a small word. */
const joins = /\s+(?=(?:y|e|and|but|pero|aur|par|lekin|magar|और|पर|लेकिन|मगर)\s)/iu;

export type YesBeside = {
  readonly yes: string;
  readonly rest: string;
  readonly others: readonly string[];
};

const trimmed = (text: string): string => text.replace(/^[\s,;.!।]+|[\s,;।]+$/gu, "");

/** The clauses that agree and those that do not; null where none agrees, or all do. */
export function yesBeside(text: string, agrees: (clause: string) => boolean): YesBeside | null {
  const clauses = text
    .split(parting)
    .flatMap((clause) => clause.split(joins))
    .map(trimmed)
    .filter((clause) => /[\p{L}\p{Nd}]/u.test(clause));
  const yes = clauses.filter((clause) => agrees(clause));
  const rest = clauses.filter((clause) => !agrees(clause));
  if (yes.length === 0 || rest.length === 0) return null;
  return { yes: yes.join(", "), rest: rest.join(", "), others: rest };
}

const apology = phrases(String.raw`
  sorry|apolog\p{L}*|my bad|forgive me|perd[oó]n\p{L}*|disculp\p{L}*|lo siento|maaf\p{L}*|maf|kshama|gussa|माफ़?\p{L}*|माफ़?ी|क्षमा|ग़?ुस्स\p{L}*
`);

/** "Sorry for being rude": they take it on themselves. */
export const apologises = (text: string): boolean => apology.test(plainly(text));
