/** Places among the words of a message: where a pattern stands, what lies within what. */

import { type Span, type Spelt, places } from "../../schedules/spelling.ts";

export type Place<Kind> = Kind & Span;

export const overlaps = (one: Span, other: Span): boolean =>
  one.from < other.to && other.from < one.to;
export const marks = (spelt: Spelt, form: RegExp): readonly Span[] =>
  places(spelt, form, () => ({}));

/** Of what begins at the same words the longest. */
export function longest<Kind>(all: readonly Place<Kind>[]): readonly Place<Kind>[] {
  const taken: Place<Kind>[] = [];
  for (const one of [...all].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!taken.some((other) => overlaps(one, other))) taken.push(one);
  }
  return taken.sort((a, b) => a.from - b.from);
}

export const inside =
  (piece: Span) =>
  (span: Span): boolean =>
    piece.from <= span.from && span.to <= piece.to;
