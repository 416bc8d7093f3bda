/** A part of a month that names no day: "mid March", "a principios de mes", "march ke beech", "sometime in April". */

import { type PlainDate, addDays, addMonths, parsePlainDate } from "@forbear/kernel";
import { doubtfulMonths, lookup, months } from "../../values/date-words.ts";
import { wordsOf } from "../../words/words.ts";

const middle = /^(?:mid|middle|halfway|mediados?|beech|bich|madhya)$/;
const beginning =
  /^(?:early|beginning|start|principios?|inicios?|comienzos?|primeros|shuru|shuruaat)$/;
/** Of a month, by its place: "the first week of April", "april ke aakhri hafte mein". */
const weekWords = /^(?:week|semana|hafte|hafta|haphte|haphta|saptah)$/;
const weekPlaces: readonly (readonly [words: RegExp, lastDay: number])[] = [
  [/^(?:first|1st|primera|pehle|pahle|pehla)$/, 7],
  [/^(?:second|2nd|segunda|dusre|doosre|dusra|doosra)$/, 14],
  [/^(?:third|3rd|tercera|tisre|teesre)$/, 21],
  [/^(?:last|ultima|aakhri|akhri|aakhiri|akhiri)$/, 28],
];

type WeekNamed = { readonly at: number; readonly lastDay: number };

function weekIn(said: readonly string[]): WeekNamed | null {
  for (const [at, word] of said.entries()) {
    const place = weekWords.test(said[at + 1] ?? "")
      ? weekPlaces.find(([words]) => words.test(word))
      : undefined;
    if (place !== undefined) return { at, lastDay: place[1] };
  }
  return null;
}

const monthWords = /^(?:month|mes|mahine|mahina|maheene)$/;
const nextWords = /^(?:next|proximo|siguiente|entrante|otro|agle|agale|viene|entra)$/;
/** Before the name of a month, or behind it in Hindi, these say that something is in it. */
const inWords = /^(?:in|by|for|until|till|around|sometime|en|para|hasta|hacia|como|por)$/;
const withinWords = /^(?:me|mein|men|tak|ko)$/;

const mostRead = 400;
const reach = 4;
const wholeAnswer = 3;
const middleDay = 15;

const dayIn = (first: PlainDate, day: number): PlainDate => addDays(first, day - 1);

/** The first day of this month, or of the one of that number that comes next. */
function firstOfMonth(today: PlainDate, month: number | null): PlainDate {
  const parsed = parsePlainDate(`${today.slice(0, 7)}-01`);
  const first = parsed.ok ? parsed.value : today;
  const now = Number(today.slice(5, 7));
  return month === null ? first : addMonths(first, (month - now + 12) % 12);
}

type Named = { readonly at: number; readonly month: number | null; readonly isNext: boolean };

function monthNamed(said: readonly string[], hasPart: boolean): Named | null {
  for (const [at, word] of said.entries()) {
    const month = lookup(months, word);
    const beside = inWords.test(said[at - 1] ?? "") || withinWords.test(said[at + 1] ?? "");
    const alone = said.length <= wholeAnswer && !doubtfulMonths.has(word);
    const numbered = [said[at - 1], said[at + 1]].some((one) =>
      /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(one ?? ""),
    );
    if (numbered) continue;
    if (month !== undefined && word !== "mai" && (hasPart || beside || alone)) {
      return { at, month, isNext: false };
    }
    if (!monthWords.test(word)) continue;
    const near = [said[at - 1], said[at - 2], said[at + 1], said[at + 2]];
    const isNext = near.some((one) => nextWords.test(one ?? ""));
    if (hasPart || isNext) return { at, month: null, isNext };
  }
  return null;
}

/** "A mitad de mes"; the "mitad" of a sum is no time. */
const isMidMonth = (said: readonly string[], at: number): boolean =>
  said[at] === "mitad" && said[at - 1] === "a" && /^del?$/.test(said[at + 1] ?? "");

/** The day by which such words are best asked back, never one that has passed; null where they name none. */
export function nearDayIn(text: string, today: PlainDate): PlainDate | null {
  const said = wordsOf(text.slice(0, mostRead))
    .filter(({ kind }) => kind !== "sign")
    .map(({ word }) => word);
  const partAt = said.findIndex(
    (word, at) => middle.test(word) || beginning.test(word) || isMidMonth(said, at),
  );
  const week = weekIn(said);
  const named = monthNamed(said, partAt >= 0 || week !== null);
  if (named === null) return null;
  const ofWeek = week !== null && Math.abs(week.at - named.at) <= reach ? week : null;
  if (week !== null && ofWeek === null) return null;
  const isPart = partAt >= 0 && Math.abs(partAt - named.at) <= reach;
  if (partAt >= 0 && !isPart) return null;
  const begins = isPart && beginning.test(said[partAt] ?? "");
  const first = firstOfMonth(today, named.month);
  const placed = ofWeek?.lastDay ?? (begins ? 1 : middleDay);
  const day = dayIn(named.isNext ? addMonths(first, 1) : first, placed);
  if (day >= today) return day;
  return addMonths(day, named.month === null ? 1 : 12);
}

/** "Mid", in answer to a month that was named before. */
export const saysMiddle = (text: string): boolean =>
  wordsOf(text.slice(0, mostRead)).some(({ word }) => middle.test(word));

/** A part of the month was named, and no month alone. */
export const saysPartOfMonth = (text: string): boolean =>
  weekIn(wordsOf(text.slice(0, mostRead)).map(({ word }) => word)) !== null ||
  wordsOf(text.slice(0, mostRead)).some(
    ({ word }, at, all) =>
      middle.test(word) ||
      beginning.test(word) ||
      isMidMonth(
        all.map((one) => one.word),
        at,
      ),
  );
