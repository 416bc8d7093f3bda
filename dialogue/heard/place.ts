/** Where in a message the words of a value stand. */

import type { Money, PlainDate } from "@forbear/kernel";

const isInside = /[\p{L}\p{M}\p{N}]/u;

/** The place of the words, before all as words of their own: the 50 of "150" is none; -1: nowhere. */
export function placeIn(message: string, words: string): number {
  if (words === "") return -1;
  for (let at = message.indexOf(words); at >= 0; at = message.indexOf(words, at + 1)) {
    const [before, behind] = [message.charAt(at - 1), message.charAt(at + words.length)];
    if (!isInside.test(before) && !isInside.test(behind)) return at;
  }
  return message.indexOf(words);
}

/** From its first letter to behind its last; both -1 where the words do not tell. */
export type Place = { readonly at: number; readonly ends: number };

/** A sum or a day that is offered, and where in the message it stands. */
export type SumSaid = Place & { readonly amount: Money; readonly isShare: boolean };
export type DaySaid = Place & { readonly on: PlainDate; readonly text: string };

/** Where a value stands; words that are the whole message tell no place. */
export function placeOf(message: string, text: string): Place {
  const at = text === message ? -1 : placeIn(message, text);
  return at < 0 ? { at: -1, ends: -1 } : { at, ends: at + text.length };
}
