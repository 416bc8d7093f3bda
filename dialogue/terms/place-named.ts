/** Which of several payments is meant: the first, the second, the last, the other one. Four languages. */

import type { PlainDate } from "@forbear/kernel";
import { phrases, plainly } from "../heard/phrases.ts";

type Dated = { readonly dueOn: PlainDate | null };

/** "The second of April", "another day", "dusri tareekh" name no payment. */
const ofDays =
  "(?!\\s+(?:of|day|date|week|month|d[ií]a|fecha|semana|mes|din|tareekh|tarikh|date|दिन|तारीख़?))";

const places: readonly RegExp[] = [
  phrases(
    `first${ofDays}|1st (?:one|payment|part|half)|primer[oa]?${ofDays}|pehl[aei]${ofDays}|pahl[aei]${ofDays}|पहल[ाेी]${ofDays}`,
  ),
  phrases(
    `second${ofDays}|2nd (?:one|payment|part|half)|segund[oa]${ofDays}|d(?:oo|u)sr[aei]${ofDays}|दूसर[ाेी]${ofDays}`,
  ),
  phrases(
    `third${ofDays}|3rd (?:one|payment|part)|tercer[oa]?${ofDays}|teesr[aei]${ofDays}|तीसर[ाेी]${ofDays}`,
  ),
];
const last = phrases("last|final|[uú]ltim[oa]|aakhri|akhri|आख़?िरी");
const other = phrases(
  `(?:the|that|my) other${ofDays}|other (?:one|payment|part|half|bit)|(?:la|el|lo) otr[oa]${ofDays}|the (?:rest|remainder|remaining)|what'?s left|el resto|lo (?:dem[aá]s|que (?:falta|queda))|baa?k[ai]|बाक़?ी`,
);

/** An ordinal that was taken for a day. */
export const isPlace = /^\W*(?:first|second|third|primer[oa]?|segund[oa]|tercer[oa]?)\W*$/iu;

/**
 * The place of the payment that the words name: -1 where they name none. "The other one" is the last of
 * them, unless its new day comes before the first.
 */
export function placeNamed(text: string, parts: readonly Dated[], on: PlainDate | null): number {
  const said = plainly(text);
  if (last.test(said)) return parts.length - 1;
  const place = places.findIndex((form) => form.test(said));
  if (place >= 0) return place < parts.length ? place : -1;
  if (!other.test(said)) return -1;
  const from = parts[0]?.dueOn ?? null;
  return parts.length === 2 && on !== null && from !== null && on <= from ? 0 : parts.length - 1;
}
