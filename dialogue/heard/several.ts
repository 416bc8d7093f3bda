/** Several payments of their own size and day, as a person lists them: "50 this week, 75 next week, the rest in May". */

import { type PlainDate, epochDay } from "@forbear/kernel";
import { type PlanWish, untoldPlan } from "../conversation.ts";
import { type DayPlaced, daysIn, daysOfWeek, monthsIn, overlaps } from "./days-named.ts";
import { phrases } from "./phrases.ts";
import type { Place } from "./place.ts";

type Amount = NonNullable<PlanWish["parts"]>[number]["amount"];
type SumPlaced = Place & { readonly amount: Amount; readonly text: string };
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

const isChoice = phrases(
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
  if (isChoice.test(text.slice(from, to))) return null;
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
