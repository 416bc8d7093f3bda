/** Answers to offers: yes, no, and which of them. */

import type { Hearing, Value } from "../meaning.ts";
import { rough } from "../words/spelling.ts";
import type { Word } from "../words/words.ts";

const keys = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => rough(word)),
  );

const yesWords =
  keys(`yes yeah yep yup ok okay sure fine deal agreed accept accepted done alright si sale va
  vale acepto orale hecho claro acuerdo perfecto haan han ha ji theek thik manzoor chalega pakka sahi
  jee simon correct`);
const noWords = keys(`no nope nah nahi nahin never nunca na`);
const fillers =
  keys(`please thanks thank you gracias sir bhai hai h that works for me good then it is the
  do lets go ahead karo kar do dijiye bien esta de esa ese por favor entonces pues yes madam lo that`);

const spokenOf = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ kind }) => kind === "word");

function onlyThat(words: readonly Word[], wanted: ReadonlySet<string>): boolean {
  const spoken = spokenOf(words);
  if (spoken.length === 0 || spoken.length > 5) return false;
  const first = spoken[0];
  if (!first || !wanted.has(first.key)) return false;
  return spoken.every(({ key }) => wanted.has(key) || fillers.has(key));
}

/** A short answer that says nothing but yes. */
export const isYes = (words: readonly Word[]): boolean => onlyThat(words, yesWords);
/** An answer that begins with a yes, whatever follows. */
export const beginsYes = ([first]: readonly Word[]): boolean =>
  first !== undefined && yesWords.has(first.key);
/** A short answer that says nothing but no. */
export const isNo = (words: readonly Word[]): boolean => onlyThat(words, noWords);

const ordinals: readonly ReadonlySet<string>[] = [
  keys(`first 1st one primera primero primer pehla pehle pahla uno ek pahle`),
  keys(`second 2nd two segunda segundo dusra doosra dusri dos do dusre doosre dusara`),
  keys(`third 3rd three tercera tercero teesra tisra tres teen tisara`),
];
const pointers = keys(`option opcion one wala wali number la el the vala vali vale vikalp wale`);

function byPlace(words: readonly Word[]): number | undefined {
  for (const [at, word] of words.entries()) {
    const near = words[at - 1] ?? words[at + 1];
    const after = words[at + 1];
    const pointed = (near && pointers.has(near.key)) || (after && pointers.has(after.key));
    if (word.kind === "number" && pointed) {
      const place = Number(word.word);
      if (place >= 1 && place <= 9) return place - 1;
    }
    const place = ordinals.findIndex((own) => own.has(word.key));
    const alone = word.key.length > 4;
    if (word.kind === "word" && place >= 0 && (pointed || alone)) return place;
  }
  return undefined;
}

/** The id of the offer that the words single out: by its place, by its amount, or as the only one. */
export function chosenOffer(
  words: readonly Word[],
  values: readonly Value[],
  { offers = [] }: Hearing,
): string | undefined {
  if (offers.length === 1) return offers[0]?.id;
  const amounts = values.flatMap((value) =>
    value.kind === "money" && "minor" in value.value ? [value.value.minor] : [],
  );
  const same = offers.filter((offer) => amounts.includes(offer.amount.minor));
  if (same.length === 1) return same[0]?.id;
  const place = byPlace(words.filter(({ kind }) => kind !== "sign"));
  return place === undefined ? undefined : offers[place]?.id;
}
