/** Several payments of their own size and day, as a person lists them: "50 this week, 75 next week, the rest in May". */

import { edge } from "./phrases.ts";
import {
  type PlainDate,
  addDays,
  addMonths,
  endOfMonth,
  epochDay,
  monthsAfter,
} from "@forbear/kernel";
import { type PlanWish, untoldPlan } from "../conversation.ts";
import type { Place } from "./place.ts";
import { lookup, months, weekdays } from "../values/date-words.ts";
import { dayOfWeek } from "../values/days.ts";
import { wordsOf } from "../words/words.ts";

type Amount = NonNullable<PlanWish["parts"]>[number]["amount"];
type SumPlaced = Place & { readonly amount: Amount; readonly text: string };
/** `later` counts from the day before it in the list, where there is one. */
type DayPlaced = Place & {
  readonly on: PlainDate;
  readonly comesAgain: boolean;
  readonly later?: (before: PlainDate) => PlainDate;
};
type RhythmPlaced = Place & { readonly every: PlanWish["every"] };

/** What the words name, each where it stands; `rest` is the place of "the rest". */
export type Listed = {
  readonly text: string;
  readonly today: PlainDate;
  readonly total: Amount;
  readonly sums: readonly SumPlaced[];
  readonly days: readonly DayPlaced[];
  readonly rhythms: readonly RhythmPlaced[];
  readonly rest: Place | null;
  readonly count: number | null;
};

const words = (source: string): RegExp => new RegExp(`(?<!${edge})(?:${source})(?!${edge})`, "giu");

const friday = 4;
const daysOfWeek = 7;
const monday = 3; // the first of all days was a Thursday

/** The Friday of the week so many weeks on; where it is past already, the Sunday. */
function endOfWeek(today: PlainDate, weeks: number): PlainDate {
  const place = (epochDay(today) + monday) % daysOfWeek;
  const end = weeks === 0 && place > friday ? daysOfWeek - 1 : friday;
  return addDays(today, end - place + daysOfWeek * weeks);
}

const endOf =
  (months: number) =>
  (today: PlainDate): PlainDate =>
    endOfMonth(addMonths(endOfMonth(today), months));
const weekOf =
  (weeks: number) =>
  (today: PlainDate): PlainDate =>
    endOfWeek(today, weeks);

type Span = readonly [
  RegExp,
  (today: PlainDate, said: string) => PlainDate,
  later?: (before: PlainDate, said: string) => PlainDate,
];

/** A month that is named alone is one in which they pay: no later than a month after the payment before. */
const withinAMonth =
  (months: number) =>
  (before: PlainDate): PlainDate => {
    const [end, round] = [
      endOfMonth(addMonths(endOfMonth(before), months)),
      monthsAfter(before, 1),
    ];
    return end < round ? end : round;
  };

/** The weekday that the words name, so many weeks on at least. */
function weekdayAfter(from: PlainDate, said: string): PlainDate {
  const named = wordsOf(said).flatMap(({ word }) => weekdays.get(word) ?? []);
  const [weekday] = named;
  return weekday === undefined ? addDays(from, daysOfWeek) : dayOfWeek(from, weekday, false);
}

const weekdayNames =
  "(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:som|mangal|budh|guru|shukra?|shani|ravi)v[aā]+r|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार";

/** Weeks and months that are named without a day: by their last working day, and their last day. */
const spans: readonly Span[] = [
  [
    words(
      `(?:the )?(?:next|following) (?:${weekdayNames})|the (?:${weekdayNames}) after(?: (?:that|next))?|(?:el )?(?:pr[oó]ximo|otro|siguiente) (?:${weekdayNames})|el (?:${weekdayNames}) (?:pr[oó]ximo|siguiente|que viene)|(?:agle|agale) (?:${weekdayNames}|fri|mon|tue|wed|thu)|अगले (?:${weekdayNames})`,
    ),
    weekdayAfter,
    weekdayAfter,
  ],
  [
    words(
      "(?:a|one) week (?:later|after(?: that)?)|(?:una )?semana despu[eé]s|(?:us(?:ke|se) )?ek hafte baad|एक हफ़?्ते बाद",
    ),
    (today) => addDays(today, daysOfWeek),
    (before) => addDays(before, daysOfWeek),
  ],
  [
    words(
      "(?:a|one) month (?:later|after(?: that)?)|(?:un )?mes despu[eé]s|(?:us(?:ke|se) )?ek mahine baad|एक महीने बाद",
    ),
    (today) => monthsAfter(today, 1),
    (before) => monthsAfter(before, 1),
  ],
  [
    words(
      "right now|right away|straight ?away|today|tonight|now|up ?front|ahora(?: mismo)?|ahorita|hoy|ya mismo|abhi|aaj|turant|अभी|आज|तुरंत",
    ),
    (today) => today,
  ],
  [
    words(
      "(?:the )?week after(?: (?:next|that))?|(?:la )?semana (?:despu[eé]s|siguiente a esa)|dentro de dos semanas|us(?:ke|se) (?:baad|agle) (?:wale )?hafte|do hafte baad|उसके (?:बाद|अगले) हफ़?्ते",
    ),
    weekOf(2),
  ],
  [
    words(
      "this (?:coming )?week|esta(?: misma)? semana|(?:is|iss|isi) (?:hafte|week)|(?:इस|इसी) हफ़?्ते",
    ),
    weekOf(0),
  ],
  [
    words(
      "(?:the )?next (?:week|wk)|(?:la )?(?:pr[oó]xima|otra|siguiente) semana|(?:la )?semana (?:pr[oó]xima|entrante|siguiente|que (?:viene|entra))|la (?:pr[oó]xima|siguiente|otra|que viene)(?! \\p{L}+ana)|(?:agle|agale|next) (?:hafte|week)|अगले हफ़?्ते",
    ),
    weekOf(1),
  ],
  [
    words(
      "(?:the )?month after(?: (?:next|that))?|us(?:ke|se) (?:baad|agle) (?:wale )?mahine|उसके (?:बाद|अगले) महीने",
    ),
    endOf(2),
    withinAMonth(1),
  ],
  [
    words("this month|este(?: mismo)? mes|(?:is|iss|isi) (?:mahine|month)|(?:इस|इसी) महीने"),
    endOf(0),
  ],
  [
    words(
      "(?:the )?(?:next|nxt) (?:month|mo|mth|mnth)|(?:el )?(?:pr[oó]ximo|otro|siguiente) mes|(?:el )?mes (?:pr[oó]ximo|entrante|siguiente|que (?:viene|entra))|(?<=este mes.{0,40})el (?:pr[oó]ximo|siguiente|otro|que (?:viene|sigue|entra))(?! \\p{L}+)|(?:agle|agale|next) (?:mahine|month)|अगले महीने",
    ),
    endOf(1),
    withinAMonth(1),
  ],
];

const overlaps = (one: Place, other: Place): boolean => one.at < other.ends && other.at < one.ends;

/** Days, and weeks and months by their ends, each place taken once. */
function daysIn({
  text,
  today,
  days,
}: Pick<Listed, "text" | "today" | "days">): readonly DayPlaced[] {
  const found: DayPlaced[] = [...days];
  for (const [form, on, later] of spans) {
    for (const { 0: said, index: at } of text.matchAll(form)) {
      const place = { at, ends: at + said.length };
      if (found.some((one) => overlaps(one, place))) continue;
      const then = later === undefined ? {} : { later: (day: PlainDate) => later(day, said) };
      found.push({ ...place, on: on(today, said), comesAgain: false, ...then });
    }
  }
  return found;
}

const monthBeside =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:in|by|en|para) (\p{L}+)|([\p{L}\p{M}]+) (?:me|mein|में))(?![\p{L}\p{M}\p{N}]| \p{Nd})/giu;

/** Months that are named without a day, by their last one. */
function monthsIn({ text, today }: Pick<Listed, "text" | "today">): readonly DayPlaced[] {
  return [...text.matchAll(monthBeside)].flatMap(({ 0: said, 1: one, 2: other, index: at }) => {
    const word = wordsOf(one ?? other ?? "")[0]?.word ?? "";
    const month = lookup(months, word);
    if (month === undefined) return [];
    const apart = (month - Number(today.slice(5, 7)) + 12) % 12;
    const on = endOfMonth(addMonths(endOfMonth(today), apart));
    const later = (before: PlainDate): PlainDate => {
      const round = monthsAfter(before, 1);
      return round < on && round.slice(0, 7) === on.slice(0, 7) ? round : on;
    };
    return [{ at, ends: at + said.length, on, comesAgain: false, later }];
  });
}

/** The days that such words name by themselves. */
export const daysNamed = (text: string, today: PlainDate): readonly PlainDate[] =>
  daysIn({ text, today, days: [] }).map(({ on }) => on);

/** Every place of each sum: one that is said twice is two payments. */
function sumsIn({ text, sums }: Listed): readonly SumPlaced[] {
  const found: SumPlaced[] = [];
  for (const sum of sums) {
    const again = new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}.,])${sum.text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)}(?![\\p{L}\\p{M}\\p{N}]|[.,]\\p{N})`,
      "giu",
    );
    for (const { 0: said, index: at } of text.matchAll(again)) {
      const place = { at, ends: at + said.length };
      const free = !found.some((one) => overlaps(one, place));
      if (free) found.push({ ...sum, ...place });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const isChoice = words(
  "instead of|rather than|or|(?<!(?:and|then) )maybe|either|between|en vez de|en lugar de|o|entre|(?<!(?:y|luego) )quiz[aá]s|ki jagah|shayad|या|शायद|की जगह",
);

type Token =
  | ({ readonly is: "sum" } & SumPlaced)
  | ({ readonly is: "rest" } & Place)
  | ({ readonly is: "day" } & DayPlaced)
  | ({ readonly is: "rhythm" } & RhythmPlaced);
type Sized = Extract<Token, { readonly is: "sum" | "rest" }>;
type Timed = Extract<Token, { readonly is: "day" | "rhythm" }>;
type Pair = { readonly sized: Sized; readonly timed: Timed | null };

const isSized = (token: Token): token is Sized => token.is === "sum" || token.is === "rest";

/** Each sum with the day beside it, before or behind, as the first of them has it; null: it does not go up. */
function paired(tokens: readonly Token[]): readonly Pair[] | null {
  const [first] = tokens;
  const [rest, last] = tokens.slice(-2);
  // "On Friday 1,000, on Monday 500, and the rest on the 20th": only the rest stands ahead of its day.
  if (first !== undefined && !isSized(first) && rest?.is === "rest" && last?.is === "day") {
    const others = paired(tokens.slice(0, -2));
    return others === null ? null : [...others, { sized: rest, timed: last }];
  }
  const ordered = first !== undefined && isSized(first) ? tokens : [...tokens].reverse();
  const pairs: { sized: Sized; timed: Timed | null }[] = [];
  for (const token of ordered) {
    const last = pairs.at(-1);
    if (isSized(token)) pairs.push({ sized: token, timed: null });
    else if (last === undefined || last.timed !== null) return null;
    else last.timed = token;
  }
  return ordered === tokens ? pairs : pairs.reverse();
}

/** Two payments, and a first part before others, are told elsewhere. */
const leastParts = 3;
const mostParts = 8;

/** The plan of so many payments or more that the words list; null where they list none. */
export function severalIn(listed: Listed, fewest = leastParts): PlanWish | null {
  const { text, total, rest, count } = listed;
  // The "half" of "the other half" is what remains, and no sum beside it.
  const sums = sumsIn(listed).filter((one) => rest === null || !overlaps(one, rest));
  const sized = sums.length + (rest === null ? 0 : 1);
  if (sized < fewest || sized > mostParts) return null;
  const tokens: Token[] = [
    ...sums.map((one) => ({ is: "sum", ...one }) as const),
    ...daysIn({
      ...listed,
      days: [...listed.days, ...(fewest < leastParts ? [] : monthsIn(listed))],
    }).map((one) => ({ is: "day", ...one }) as const),
    ...listed.rhythms.map((one) => ({ is: "rhythm", ...one }) as const),
    ...(rest === null ? [] : [{ is: "rest", ...rest } as const]),
  ];
  tokens.sort((a, b) => a.at - b.at);
  const [from, to] = [tokens[0]?.at ?? 0, tokens.at(-1)?.ends ?? 0];
  if (text.slice(from, to).match(isChoice) !== null) return null;
  const busy = withoutIdleRest(tokens, count);
  const tail = count === null || rest === null ? 0 : 1;
  if (busy.filter(isSized).length + tail < fewest) return null;
  const pairs = paired(busy);
  return pairs === null ? null : (inOneRhythm(pairs) ?? onDays(pairs, total, count));
}

/** "The rest at 40 a month", "the rest in four": how it is paid stands behind it, and it is no payment itself. */
function withoutIdleRest(tokens: readonly Token[], count: number | null): readonly Token[] {
  return tokens.filter((token, n) => {
    if (token.is !== "rest") return true;
    const next = tokens[n + 1];
    const inParts = next?.is === "sum" && tokens[n + 2]?.is === "rhythm";
    // Where days stand behind their sums, the day before it is another's.
    const [first] = tokens;
    const behind = first !== undefined && isSized(first);
    const before = tokens[n - 1];
    const timed = next !== undefined || (!behind && before !== undefined && !isSized(before));
    return !inParts && !(next === undefined && (count !== null || !timed));
  });
}

/** "150, then 100, then 60, one each month": no days, and one rhythm for all. */
function inOneRhythm(pairs: readonly Pair[]): PlanWish | null {
  const timed = pairs.flatMap(({ timed }) => (timed === null ? [] : [timed]));
  const [only, more] = timed;
  if (only?.is !== "rhythm" || more !== undefined) return null;
  const parts = pairs.flatMap(({ sized }) =>
    sized.is === "sum" ? [{ amount: sized.amount, dueOn: null }] : [],
  );
  const last = parts.at(-1);
  if (last === undefined || parts.length !== pairs.length) return null;
  return { ...untoldPlan, instalment: last.amount, every: only.every, parts };
}

/** Their days in order, each counted from the one before it where its words say so; null: one has none. */
function daysOf(named: readonly Pair[]): readonly PlainDate[] | null {
  const days: PlainDate[] = [];
  for (const { timed } of named) {
    if (timed?.is !== "day") return null;
    const before = days.at(-1);
    days.push(before === undefined ? timed.on : (timed.later?.(before) ?? timed.on));
  }
  return days;
}

function onDays(pairs: readonly Pair[], total: Amount, count: number | null): PlanWish | null {
  const last = pairs.at(-1);
  if (last === undefined) return null;
  const then = last.timed?.is === "rhythm" && last.sized.is === "sum" ? last : null;
  const named = then === null ? pairs : pairs.slice(0, -1);
  const days = daysOf(named);
  if (days === null || named.length < 2) return null;
  const told = named.reduce(
    (sum, { sized }) => sum + (sized.is === "sum" ? sized.amount.minor : 0n),
    0n,
  );
  const left = { ...total, minor: total.minor - told };
  const parts = named.map(({ sized }, n) => ({
    amount: sized.is === "sum" ? sized.amount : left,
    dueOn: days[n] ?? null,
  }));
  if (parts.some(({ amount }) => amount.minor <= 0n)) return null;
  const each = then?.sized.is === "sum" ? then.sized.amount : null;
  const every = then?.timed?.is === "rhythm" ? then.timed.every : null;
  if (then !== null || count !== null) {
    return { ...untoldPlan, instalment: each, every, count, parts };
  }
  const all = named.some(({ sized }) => sized.is === "rest") || left.minor <= 0n;
  if (all) return { ...untoldPlan, parts };
  return (
    onceAndTwice(named, parts) ?? {
      ...untoldPlan,
      instalment: last.sized.is === "sum" ? last.sized.amount : null,
      every: weeklyBetween(days),
      parts,
    }
  );
}

const fortnight = 14;

/** Days a week or two apart go on so. */
function weeklyBetween(days: readonly PlainDate[]): PlanWish["every"] {
  const [before, last] = days.slice(-2);
  if (before === undefined || last === undefined) return null;
  const apart = epochDay(last) - epochDay(before);
  if (apart === daysOfWeek) return { every: 1, unit: "week" };
  return apart === fortnight ? { every: 2, unit: "week" } : null;
}

/** "100 now, 60 on the 1st and 40 on the 15th": two days of each month come again until all is paid. */
function onceAndTwice(
  named: readonly Pair[],
  parts: NonNullable<PlanWish["parts"]>,
): PlanWish | null {
  const [first, one, other, more] = parts;
  if (first === undefined || one === undefined || other === undefined || more !== undefined) {
    return null;
  }
  const again = named.map(({ timed }) => timed?.is === "day" && timed.comesAgain);
  if (again[0] !== false || again[1] !== true || again[2] !== true) return null;
  if (one.dueOn === null || other.dueOn === null || first.dueOn === null) return null;
  const [early, late] = one.dueOn < other.dueOn ? [one, other] : [other, one];
  const [firstOn, secondOn] = [early.dueOn, late.dueOn];
  if (firstOn === null || secondOn === null || firstOn <= first.dueOn) return null;
  return {
    ...untoldPlan,
    instalment: early.amount,
    every: { every: 1, unit: "month" },
    firstOn,
    first,
    second: { firstOn: secondOn, instalment: late.amount },
  };
}
