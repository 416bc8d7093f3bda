/** A form of notice: what it must hold, and its words. What is missing is named; nothing is left blank. */

import { type Language, type Result, err, ok, present } from "@forbear/kernel";
import type { NoticeKind } from "@forbear/accounts";
import type { Fact, Letter, LetterLanguage, Part } from "./letter.ts";
import type { NoticeKnown } from "./known.ts";

/** Each element as it was found, or null. */
export type Looked<E> = { readonly [K in keyof E]: E[K] | null };

export type Written = {
  readonly title: string;
  readonly writtenOn: string;
  readonly reference: Fact;
  readonly parts: readonly [Part, ...Part[]];
  readonly enclosures: readonly string[];
};

/** `E` lists the elements that law prescribes: a form that looks for fewer, or more, does not compile. */
export type Form<E> = {
  readonly kind: NoticeKind;
  readonly look: (known: NoticeKnown) => Looked<E>;
  readonly words: (elements: E, known: NoticeKnown) => Written;
};

const isWhole = <E>(looked: Looked<E>): looked is E & Looked<E> =>
  Object.values(looked).every((element) => element !== null);

/** The letter; or the names of the elements that are not known. */
export function fill<E extends Whom>(
  form: Form<E>,
  known: NoticeKnown,
): Result<Letter, readonly string[]> {
  const looked = form.look(known);
  if (!isWhole(looked)) {
    return err(Object.entries(looked).flatMap(([name, found]) => (found === null ? [name] : [])));
  }
  const { parts, ...written } = form.words(looked, known);
  return ok({
    ...written,
    kind: form.kind,
    language: parts[0].language,
    from: [looked.collectorName, ...looked.collectorMailAddress],
    to: [looked.consumerName, ...looked.consumerMailAddress],
    parts,
  });
}

/** The elements that every notice has. */
export type Whom = {
  readonly collectorName: string;
  readonly collectorMailAddress: readonly string[];
  readonly consumerName: string;
  readonly consumerMailAddress: readonly string[];
};

const lines = (found: readonly string[] | null): readonly string[] | null =>
  found === null || found.every((one) => one.trim() === "") ? null : found;

const words = (found: string | null): string | null =>
  found === null || found.trim() === "" ? null : found;

export const whom = ({ writer, reader }: NoticeKnown): Looked<Whom> => ({
  collectorName: words(writer.name),
  collectorMailAddress: lines(writer.mailAddress),
  consumerName: words(reader.name),
  consumerMailAddress: lines(reader.mailAddress),
});

export const creditorOf = ({ debt }: NoticeKnown): string | null => words(debt.creditor);
export const numberOf = ({ debt }: NoticeKnown): string | null => words(debt.shortNumber);

/** The first language of the reader that the form is written in, else the first of the form. */
export const spoken = (asked: Language, of: readonly LetterLanguage[]): LetterLanguage => {
  const found = of.find((one) => one.startsWith(`${asked}-`)) ?? of[0];
  return present(found, "a form is written in some language");
};
