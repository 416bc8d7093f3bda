/** The person's own name, spoken by somebody else: "Ana passed away", "this is Ana's husband". */

import type { Hearing } from "../meaning.ts";
import { type Word, wordsOf } from "../words/words.ts";

/** Folded as words are; Devanagari is read into Latin letters. */
const kin = new Set(
  (
    "wife husband partner spouse girlfriend boyfriend fiance fiancee mom mum mother dad father son " +
    "daughter brother sister nephew niece aunt uncle cousin carer roommate flatmate " +
    "esposa esposo marido mujer pareja novia novio mama papa madre padre hijo hija hermano hermana " +
    "patni pati biwi bhai behan behen bahan maa pita beta beti chacha mama"
  ).split(" "),
);

/** Before a name these say that it is the speaker's own. */
const introduces = new Set([
  "is",
  "im",
  "am",
  "soy",
  "habla",
  "con",
  "main",
  "mai",
  "naam",
  "name",
  "nombre",
]);

/** Of whom the rest of the words are, as "ki", "de", "'s" have it: between a name and the kin. */
const links = new Set(["ki", "ka", "ke", "de", "del", "of"]);

/** The words of the person's own name. */
export const namesOf = ({ names = [] }: Hearing): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => wordsOf(name))
      .map(({ word }) => word)
      .filter((word) => word.length > 2),
  );

/** Shorter than this two names that sound alike may be two words. */
const leastByEar = 4;

/** A name as it sounds in either script: "Jones" and "जोन्स", "Maria" and "मारिया". */
const byEar = ({ key }: Word): string =>
  key.replaceAll(/(?<=[aeiou])y(?=[aeiou])/gu, "").replaceAll(/(?<=.)e(?=.)/gu, "");

/** Whether a word is one of the person's own name, as it is spelt or as it sounds. */
function isOfName(hearing: Hearing): (word: Word | undefined) => boolean {
  const names = namesOf(hearing);
  const sounds = new Set(
    (hearing.names ?? [])
      .flatMap((name) => wordsOf(name))
      .map(byEar)
      .filter((sound) => sound.length >= leastByEar),
  );
  return (word) => word !== undefined && (names.has(word.word) || sounds.has(byEar(word)));
}

/** Where the person's name stands among the words, as it is or with an "s" behind it. */
function placesOf(spoken: readonly Word[], hearing: Hearing): readonly number[] {
  if (hearing.names === undefined || hearing.names.length === 0) return [];
  const names = namesOf(hearing);
  const isNamed = isOfName(hearing);
  return spoken.flatMap((one, at) =>
    isNamed(one) || (one.word.endsWith("s") && names.has(one.word.slice(0, -1))) ? [at] : [],
  );
}

/** Where their name begins, and where it ends: "Ana Ruiz" is one name. */
function namedIn(spoken: readonly Word[], hearing: Hearing): readonly Named[] {
  const named: { from: number; to: number }[] = [];
  for (const at of placesOf(spoken, hearing)) {
    const before = named.at(-1);
    if (before?.to === at) before.to = at + 1;
    else named.push({ from: at, to: at + 1 });
  }
  return named;
}

type Named = { readonly from: number; readonly to: number };

/** They are spoken of by name, as one speaks of another. */
export const speaksOfThem = (spoken: readonly Word[], hearing: Hearing): boolean =>
  namedIn(spoken, hearing).some(({ from }) => !introduces.has(spoken[from - 1]?.word ?? ""));

const introducesMe =
  /(?:^| )(?:im|i am|soy|me llamo|habla|main?|mera naam|my name is|mi nombre es|this is)$/;

/** "I am Ana Ruiz", "soy Ana": the name is told as the speaker's own, and not to say whose kin they are. */
export const saysTheyAreThem = (spoken: readonly Word[], hearing: Hearing): boolean =>
  namedIn(spoken, hearing).some(({ from, to }) => {
    const before = spoken.slice(Math.max(0, from - 3), from).map(({ word }) => word);
    const ofKin = kin.has(spoken[to]?.word ?? "") || links.has(spoken[to]?.word ?? "");
    return introducesMe.test(before.join(" ")) && isOfName(hearing)(spoken[to - 1]) && !ofKin;
  });

const anothers = new Set(
  (
    "not wrong isnt isn't never no nobody who whose dont don't old nahi nahin galat kaun wrongly " +
    "equivocado equivocada equivocan nunca tampoco quien otra otro"
  ).split(" "),
);

/** "This is Ana, I got the letter": they say that they are the person, and nothing that denies it. */
export const isThemselves = (spoken: readonly Word[], hearing: Hearing): boolean =>
  saysTheyAreThem(spoken, hearing) &&
  kinOfThem(spoken, hearing) === null &&
  !spoken.some(({ word }) => anothers.has(word));

/** "Ana's wife", "Ana ki patni", "esposa de Ana": where such words stand; null where they do not. */
export function kinOfThem(
  spoken: readonly Word[],
  hearing: Hearing,
): { readonly from: number; readonly to: number } | null {
  const word = (at: number): string => spoken[at]?.word ?? "";
  const isKin = (at: number): boolean => kin.has(word(at));
  for (const at of placesOf(spoken, hearing)) {
    if (word(at).endsWith("s") && isKin(at + 1)) return { from: at, to: at + 2 };
    if (links.has(word(at + 1)) && isKin(at + 2)) return { from: at, to: at + 3 };
    if (links.has(word(at - 1)) && isKin(at - 2)) return { from: at - 2, to: at + 1 };
  }
  return null;
}
