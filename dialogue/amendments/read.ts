/** What a message changes of payments that lie before them: which, how much it is to be, on which day. */

import {
  type Money,
  type PlainDate,
  addDays,
  addMonths,
  daysBetween,
  minorDigits,
  parsePlainDate,
} from "@forbear/kernel";
import type { Instalment } from "@forbear/negotiation";
import { type DayToken, daysOfWeek } from "../schedules/days.ts";
import { type Span, spellingOf } from "../schedules/spelling.ts";
import type { Token } from "../schedules/tokens.ts";
import { said } from "../schedules/words.ts";
import { tidy, wordsOf } from "../words/words.ts";
import { type Which, areAlike, placeOf, whichIn } from "../schedules/which-payment.ts";
import { pattern } from "../words/pattern.ts";

/** One payment, by its place: its new sum, its new day; null: as it was. */
export type Amendment = {
  readonly at: number;
  readonly amount: Money | null;
  readonly dueOn: PlainDate | null;
};

export type Amendments = {
  readonly own: readonly Amendment[];
  /** What is left is to come in equal parts. */
  readonly evens: boolean;
  /** They say that the others stay as they are. */
  readonly othersStay: boolean;
  /** What each behind them is to be; null: as it was. */
  readonly othersEach: Money | null;
};

type Named = Span & { readonly is: "which"; readonly which: Which };
type Piece = Named | Token;
type Group = readonly Piece[];

/** What tells of a whole plan, or leaves open which. */
const ofWhole: ReadonlySet<Piece["is"]> = new Set<Piece["is"]>([
  "rhythm",
  "count",
  "lasting",
  "turn",
  "following",
  "again",
  "choice",
]);

const isWhich = (piece: Piece): piece is Named => piece.is === "which";
const isSum = (piece: Piece): piece is Extract<Token, { is: "sum" }> => piece.is === "sum";
const isDay = (piece: Piece): piece is DayToken & Span => piece.is === "day";
const hasValue = (group: Group): boolean => group.some((one) => isSum(one) || isDay(one));

const evenly = said(`
  even|equal|equally|evenly|the same size
  iguales|parej[oa]s|por igual
  baraa?bar|ek jais[ei]
`);

/** The message in pieces: which payments it names, and what else it tells, each word but once. */
function piecesIn(text: string, tokens: readonly Token[]): readonly Piece[] {
  const named = whichIn(spellingOf(wordsOf(tidy(text)))).map((which): Named => ({
    is: "which",
    which,
    from: which.from,
    to: which.to,
  }));
  const free = tokens.filter(
    (token) => !named.some(({ from, to }) => token.from < to && from < token.to),
  );
  return [...named, ...free].sort((a, b) => a.from - b.from);
}

/** "The middle one bigger: ... 200 in the middle": named alone, and again with what it is to be. */
function isSaidAgain(group: Group, all: readonly Group[]): boolean {
  const [only, more] = group;
  if (only === undefined || more !== undefined || !isWhich(only)) return false;
  const same = ({ which }: Named): boolean =>
    which.is === only.which.is && "place" in which && "place" in only.which
      ? which.place === only.which.place
      : false;
  return all.some(
    (one) => one !== group && hasValue(one) && one.some((it) => isWhich(it) && same(it)),
  );
}

/** Between what parts them; of several payments that nothing parts, each with what stands beside it. */
function groupsOf(pieces: readonly Piece[]): readonly Group[] {
  const parted: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.is === "parting") parted.push([]);
    else parted.at(-1)?.push(piece);
  }
  const single = parted.flatMap((group) => {
    if (group.filter(isWhich).length < 2) return [group];
    const leads = group[0] !== undefined && isWhich(group[0]);
    const cuts = group.flatMap((one, at) => (isWhich(one) ? [leads ? at : at + 1] : []));
    return [0, ...cuts].map((from, n) => group.slice(from, cuts[n]));
  });
  const groups: Group[] = [];
  for (const group of single.filter((one) => one.length > 0 && !isSaidAgain(one, single))) {
    const last = groups.at(-1);
    const completes =
      last !== undefined &&
      last.some(isWhich) !== group.some(isWhich) &&
      hasValue(last) !== hasValue(group);
    if (completes) groups.splice(-1, 1, [...last, ...group]);
    else groups.push(group);
  }
  return groups;
}

const dayNumber = (on: PlainDate): number => Number(on.slice(8));

type Numbered = Pick<DayToken, "on" | "ofMonth">;

/** That number so many months from a day's own; null: no bare number, or none in that month. */
function inMonthOf({ on, ofMonth }: Numbered, was: PlainDate, months: number): PlainDate | null {
  const found = parsePlainDate(`${addMonths(was, months).slice(0, 8)}${on.slice(8)}`);
  return ofMonth && found.ok ? found.value : null;
}

/** A bare number of the month is the nearest such day to the one it takes the place of, and not past. */
function near({ on, ofMonth }: Numbered, was: PlainDate, today: PlainDate): PlainDate {
  if (!ofMonth) return on;
  const days = [-1, 0, 1].flatMap((months) => {
    const day = inMonthOf({ on, ofMonth }, was, months);
    return day !== null && day >= today ? [day] : [];
  });
  const apart = (day: PlainDate): number => Math.abs(daysBetween(was, day));
  return days.reduce((best, day) => (apart(day) < apart(best) ? day : best), days[0] ?? on);
}

/** Whether a day that is named is the day of that payment. */
const isItsDay = ({ on, ofMonth }: DayToken, { dueOn }: Instalment): boolean =>
  on === dueOn || (ofMonth && dayNumber(on) === dayNumber(dueOn));

/** The only payment on the day that is named; -1: none or several. */
function onThatDay(day: DayToken, dues: readonly Instalment[]): number {
  const exact = dues.findIndex(({ dueOn }) => dueOn === day.on);
  if (exact >= 0) return exact;
  const at = dues.findIndex((due) => isItsDay(day, due));
  return at >= 0 && dues.findLastIndex((due) => isItsDay(day, due)) === at ? at : -1;
}

type Before = { readonly dues: readonly Instalment[]; readonly today: PlainDate };

/** What one group changes; "none": it tells nothing of its own; null: it tells of something else. */
function amendmentOf(group: Group, { dues, today }: Before): Amendment | "none" | null {
  const [which, more] = group.filter(isWhich);
  const [sum, otherSum] = group.filter(isSum);
  const days = group.filter(isDay);
  if (more !== undefined || otherSum !== undefined || days.length > 2) return null;
  if (which === undefined && sum === undefined && days.length === 0) return "none";
  const ofRest = group.some(({ is }) => is === "rest");
  const at =
    which === undefined
      ? ofRest
        ? placeOf({ is: "other", from: 0, to: 0 }, dues)
        : null
      : placeOf(which.which, dues, days[0]?.on ?? null);
  if (at === null) return unnamed(sum?.amount ?? null, days, { dues, today });
  const due = dues[at];
  if (due === undefined) return null;
  const [day, extra] = days.filter((one) => !isItsDay(one, due) || days.length === 1);
  if (extra !== undefined) return null;
  // "And the second as it is."
  if (sum === undefined && day === undefined) return "none";
  const amount = sum?.amount ?? null;
  if (day === undefined) return { at, amount, dueOn: null };
  // "The April one on the 20th" stays in April.
  const inMonth = which?.which.is === "month" ? inMonthOf(day, due.dueOn, 0) : null;
  const stays = inMonth !== null && inMonth >= today;
  return { at, amount, dueOn: stays ? inMonth : near(day, due.dueOn, today) };
}

const mostListed = 2;

/** No payment is named, but by its day: "125 on Friday then", "the 6th, the 5th is a Sunday". */
function unnamed(
  amount: Money | null,
  days: readonly DayToken[],
  { dues, today }: Before,
): Amendment | null {
  const [one, two] = days;
  if (one === undefined) return null;
  const [at, other] = [onThatDay(one, dues), two === undefined ? -1 : onThatDay(two, dues)];
  if (two === undefined) {
    const few = dues.length <= mostListed || !areAlike(dues);
    if (amount === null || !few) return null;
    return at < 0 ? ofItsSize(amount, one, { dues, today }) : { at, amount, dueOn: null };
  }
  const [found, day] = other >= 0 && at < 0 ? [other, one] : [at, two];
  const due = dues[found];
  if (due === undefined || (at >= 0 && other >= 0)) return null;
  const dueOn = areOfWeek(one, two)
    ? besideIt(day.on, due.dueOn, today)
    : near(day, due.dueOn, today);
  return { at: found, amount, dueOn };
}

/** "Half on the 25th", of two halves: the one nearest to it is on that day. */
function ofItsSize(amount: Money, day: DayToken, { dues, today }: Before): Amendment | null {
  const apart = ({ dueOn }: Instalment): number => Math.abs(daysBetween(dueOn, day.on));
  const [due] = dues
    .filter((one) => one.amount.minor === amount.minor)
    .sort((a, b) => apart(a) - apart(b));
  if (due === undefined) return null;
  return { at: dues.indexOf(due), amount: null, dueOn: near(day, due.dueOn, today) };
}

const areOfWeek = (...days: readonly DayToken[]): boolean =>
  days.every(({ step }) => step.unit === "week");

/** "Monday I can't, make it Wednesday", of a Monday weeks on: the Wednesday nearest to it. */
function besideIt(on: PlainDate, was: PlainDate, today: PlainDate): PlainDate {
  const apart = daysBetween(was, on);
  const later = ((apart % daysOfWeek) + daysOfWeek) % daysOfWeek;
  const days = [addDays(was, later), addDays(was, later - daysOfWeek)];
  const [next, before] = days;
  const isNearer = before !== undefined && before >= today && daysOfWeek - later < later;
  return (isNearer ? before : next) ?? on;
}

/** "The 6th, the 5th is a Sunday": which day of the week it falls on is no third day. */
function withoutWeekday(pieces: readonly Piece[], { dues }: Before): readonly Piece[] {
  const days = pieces.filter(isDay);
  const isOfWeek = ({ step }: DayToken): boolean => step.unit === "week";
  const named = days.filter((day) => !isOfWeek(day));
  if (days.length < 3 || named.length !== 2) return pieces;
  const old = named.some((day) => onThatDay(day, dues) >= 0);
  return old ? pieces.filter((piece) => !isDay(piece) || !isOfWeek(piece)) : pieces;
}

/** "The 8th instead of the 5th" leaves nothing open. */
const inPlaceOf = pattern(
  String.raw`(?<!\p{L})(?:instead of|rather than|in place of|en (?:vez|lugar) de|ki jagah)(?!\p{L})|की जगह`,
);

/** "The second on the 8th instead of the 5th": the 5th is the day that it has, and no sum. */
function withoutOld(tokens: readonly Token[], { dues }: Before): readonly Token[] {
  const isOld = (token: Token): boolean =>
    token.is === "sum" &&
    token.share === null &&
    dues.some(
      ({ dueOn }) =>
        token.amount.minor ===
        BigInt(dayNumber(dueOn)) * 10n ** BigInt(minorDigits(token.amount.currency)),
    );
  const hasDay = tokens.some(({ is }) => is === "day");
  return tokens.filter((token) => token.is !== "choice" && !(hasDay && isOld(token)));
}

/**
 * What the message changes of these payments; null where it names none of them, lays out a whole plan,
 * or says what belongs to none. `tokens` as `tokensIn` reads them.
 */
export function amendmentsIn(
  text: string,
  tokens: readonly Token[],
  before: Before,
): Amendments | null {
  const told = inPlaceOf.test(text) ? withoutOld(tokens, before) : tokens;
  const pieces = withoutWeekday(piecesIn(text, told), before);
  if (pieces.some(({ is }) => ofWhole.has(is))) return null;
  const ofDays = pieces.every(({ is }) => is !== "sum" && is !== "which" && is !== "rest");
  const groups = ofDays ? [pieces.filter(isDay)] : groupsOf(pieces);
  const namesOne = groups.some((group) => group.some(isWhich) && hasValue(group));
  const own: Amendment[] = [];
  let othersEach: Money | null = null;
  for (const group of groups) {
    const one = amendmentOf(asFirst(group, groups, before), before);
    const [sum, more] = group.filter(isSum);
    const alone = !group.some(isWhich) && !group.some(isDay);
    if (one !== null && one !== "none") own.push(one);
    else if (one === null && own.length > 0 && alone && sum !== undefined && more === undefined) {
      // "The first 40 and the others 80": of each behind it.
      othersEach = sum.amount;
    } else if (one === null && !(namesOne && isBeside(group, groups, before))) return null;
  }
  const places = new Set(own.map(({ at }) => at));
  if (own.length === 0 || places.size < own.length) return null;
  const plain = spellingOf(wordsOf(tidy(text))).plain;
  const othersStay = pieces.some(({ is }) => is === "rest" || is === "alike");
  return { own, evens: plain.search(evenly) >= 0, othersStay, othersEach };
}

/** "I get paid Friday, make the first one 60": a day of theirs that is no new one. */
function isBeside(group: Group, groups: readonly Group[], { dues }: Before): boolean {
  const others = groups.filter((one) => one !== group).flatMap((one) => one.filter(isDay));
  return (
    !group.some((one) => isWhich(one) || isSum(one)) &&
    group
      .filter(isDay)
      .every((day) => onThatDay(day, dues) >= 0 || others.some(({ on }) => on === day.on))
  );
}

/** "112.50 now, 200 in the middle": what is paid at once, beside others that are named, is the first. */
function asFirst(group: Group, groups: readonly Group[], { dues }: Before): Group {
  const now = group.some((one) => isDay(one) && one.isNow);
  const beside = groups.some((one) => one.some(isWhich));
  const [due] = dues;
  if (!now || !beside || group.some(isWhich) || due === undefined) return group;
  const first = { is: "place", place: 1, from: 0, to: 0 } as const;
  return [{ is: "which", which: first, from: 0, to: 0 }, ...group];
}
