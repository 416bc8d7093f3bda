/** Which of the things that lay payments out belong together: a sum, its day, its rhythm, how many of it. */

import type { PlainDate } from "@forbear/kernel";
import type { DayToken, Every } from "./days.ts";
import type { Token } from "./tokens.ts";

type Of<Is extends Token["is"]> = Extract<Token, { readonly is: Is }>;
type Sized = Of<"sum" | "rest" | "again" | "other">;

/** One thing laid out: a payment, or several alike. Its `size` is null only where they are of what is left. */
export type Item = {
  readonly size: Sized;
  readonly days: readonly DayToken[];
  /** As far behind the one before it as that behind its own. */
  readonly follows: boolean;
  readonly rhythm: { readonly every: Every; readonly anchor: PlainDate | null } | null;
  readonly count: number | null;
  readonly lasting: Of<"lasting"> | null;
  readonly place: number | "last" | null;
  readonly isEach: boolean;
  /** Its day is not told yet. */
  readonly isOpen: boolean;
};

/** What is said of all of it, and not of one payment. */
export type Shared = Pick<Item, "days" | "rhythm" | "count" | "isEach" | "lasting"> & {
  /** By turns so much and so much. */
  readonly turns: Every | null;
  /** The day on which it all begins. */
  readonly start: PlainDate | null;
  /** The one day on which all of it is paid. */
  readonly allOn: PlainDate | null;
};

export type Laid = {
  readonly items: readonly Item[];
  readonly shared: Shared;
  /** They speak of the first payment, though apart from its sum. */
  readonly isFirst: boolean;
};

type Group = readonly Token[];

const isSized = (token: Token): token is Sized =>
  token.is === "sum" || token.is === "rest" || token.is === "again" || token.is === "other";
const isTimed = ({ is }: Token): boolean => is === "day" || is === "rhythm" || is === "following";
const isMonthly = ({ every }: Of<"rhythm">): boolean => every.unit !== "week";
const sizesIn = (group: Group): readonly Sized[] => group.filter(isSized);
const has = (group: Group, ...kinds: readonly Token["is"][]): boolean =>
  group.some(({ is }) => kinds.includes(is));

/** The tokens between what parts them. */
function groupsOf(tokens: readonly Token[]): readonly Group[] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.is === "parting") groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups.filter((group) => group.length > 0);
}

/** The sum that tells how much is left, or each of how many payments it is: it stands just behind. */
function toldBy(group: Group, at: number): boolean {
  const next = group
    .slice(at + 1)
    .find(({ is }) => is !== "count" && is !== "alike" && is !== "rhythm");
  return next?.is === "sum" && next.share === null;
}

/** "Half of what is left": a share beside it. */
const isShared = (group: Group, at: number): boolean =>
  [group[at - 1], group[at + 1]].some((one) => one?.is === "sum" && one.ofRest);

/** Whether a share is one of what is left: "half of what's left", "baaki ka aadha". */
function ofWhatIsLeft(group: Group, at: number): boolean {
  const [before, behind] = [group[at - 1], group[at + 1]];
  return behind?.is === "rest" || (before?.is === "rest" && before.of === true);
}

/** A share of what is left is marked so; "the remaining 25%" is all that is left. */
const marked = (group: Group): Group =>
  group.flatMap((token, at) => {
    if (token.is !== "sum" || token.share === null) return [token];
    if (ofWhatIsLeft(group, at)) return [{ ...token, ofRest: true }];
    return group[at - 1]?.is === "rest" ? [] : [token];
  });

/** "The remaining 262.50" is that sum, and "the same on the 20th" as much as before. */
function sized(group: Group): Group {
  const sum = group.findIndex(({ is }) => is === "sum");
  const own = group.filter(
    ({ is }, at) =>
      !(is === "rest" && (toldBy(group, at) || isShared(group, at))) &&
      !(is === "again" && (sum >= 0 || has(group, "rest"))),
  );
  const last = own.find((token) => token.is === "order" && token.place === "last");
  if (last !== undefined && sizesIn(own).length === 0 && own.some(isTimed)) {
    return [{ is: "rest", from: last.from, to: last.to }, ...own];
  }
  const same = own.find(({ is }) => is === "alike");
  const asBefore = same !== undefined && sizesIn(own).length === 0 && own.some(isTimed);
  return asBefore && !has(own, "count")
    ? own.map((token) => (token === same ? { ...token, is: "again" } : token))
    : own;
}

/** "This month on the 25th" names one day, and so does "I'm broke now but on Friday". */
function oneDay(group: Group): Group {
  const exact = group.some((token) => token.is === "day" && !token.isSpan && !token.isNow);
  return exact
    ? group.filter((token) => token.is !== "day" || !(token.isSpan || token.isNow))
    : group;
}

/** "1000 1000 har hafte": in Hindi so much each time, and no two sums. */
const onceEach = (group: Group): Group =>
  group.map((token, at) => {
    const before = group[at - 1];
    const twice = token.is === "sum" && before?.is === "sum" && before.to === token.from;
    if (!twice || before.amount.minor !== token.amount.minor) return token;
    return { is: "each", from: token.from, to: token.to };
  });

/** "50 friday 60 the 20th": several sums that nothing parts, each with what stands beside it. */
function parted(group: Group): readonly Group[] {
  if (sizesIn(group).length < 2) return [group];
  const [first] = group;
  const timeAhead = first !== undefined && isTimed(first);
  const cuts: number[] = [];
  let last = -1;
  group.forEach((token, at) => {
    if (!isSized(token)) return;
    if (last >= 0) cuts.push(cutBetween(group, last, at, timeAhead));
    last = at;
  });
  return [0, ...cuts].map((from, n) => group.slice(from, cuts[n]));
}

/** Where the second of two sums begins: at its place or its turn, else behind the time of the first. */
function cutBetween(group: Group, last: number, at: number, timeAhead: boolean): number {
  const between = group.slice(last + 1, at);
  const led = between.findIndex(({ is }) => is === "order" || is === "turn");
  if (led >= 0) return last + 1 + led;
  if (timeAhead) return last + 1;
  const counted = between.at(-1)?.is === "count" ? 1 : 0;
  return at - counted;
}

/** Whether a day stands ahead of its sum in what they list, as in "on Friday 50, on Monday 60". */
function timesAhead(groups: readonly Group[]): boolean {
  const [first, second] = groups;
  if (first === undefined || second === undefined || sizesIn(first).length > 0) return false;
  const sized = groups.find((group) => sizesIn(group).length > 0);
  return first.some(isTimed) && sized !== undefined && !sized.some(isTimed);
}

/** Groups without a sum, put where they belong; what belongs to no payment is said of all. */
function joined(groups: readonly Group[]): { items: readonly Group[]; shared: Group } {
  const items: Group[] = [];
  const shared: Token[] = [];
  const ahead = timesAhead(groups);
  let waiting: Group = [];
  groups.forEach((group, n) => {
    const last = items.at(-1);
    const next = groups.slice(n + 1).find((one) => sizesIn(one).length > 0);
    const nextOpen = next !== undefined && !next.some(isTimed);
    const onEach = next !== undefined && has(next, "day") && has(next, "each");
    const isNext = next === groups[n + 1] || last === undefined;
    if (sizesIn(group).length > 0) {
      items.push([...waiting, ...group]);
      waiting = [];
    } else if (onEach && items.length === 0 && has(group, "day")) {
      waiting = [...waiting, ...group];
    } else if (nextOpen && isNext && (ahead || has(group, "order", "turn"))) {
      waiting = [...waiting, ...group];
    } else if (has(group, "rhythm") && items.length > 1 && !items.flat().some(isTimed)) {
      // "Three of 100 then the 112.50, every fortnight": all of them.
      shared.push(...group);
    } else if (last !== undefined && belongsTo(last, group)) {
      items.splice(-1, 1, [...last, ...group]);
    } else if (last !== undefined && has(group, "count") && last.some(isTimed)) {
      // "100 down and 3 equal payments": so many of what is left.
      const [at] = group;
      items.push([{ is: "rest", from: at?.from ?? 0, to: at?.from ?? 0 }, ...group]);
    } else if (nextOpen && group.some(isTimed)) waiting = [...waiting, ...group];
    else shared.push(...group);
  });
  return { items, shared: [...shared, ...waiting] };
}

/** What follows a payment and names no sum is of it, as far as it lacks that. */
function belongsTo(last: Group, group: Group): boolean {
  if (has(group, "order", "turn")) return false;
  if (has(group, "day") && has(last, "day")) {
    return [...last, ...group].every((one) => one.is !== "rhythm" || isMonthly(one));
  }
  if (has(group, "rhythm") && last.some(isTimed)) return false;
  if (group.some(isTimed))
    return !has(last, "day", "following") || has(group, "rhythm") || has(last, "rhythm");
  if (has(group, "lasting")) return has(last, "rhythm");
  if (has(group, "count")) return has(last, "rest") && !has(last, "count");
  return has(group, "each", "alike");
}

const firstOf = <Is extends Token["is"]>(group: Group, is: Is): Of<Is> | null =>
  (group.find((token) => token.is === is) as Of<Is> | undefined) ?? null;

function itemOf(group: Group): Item | null {
  const size = group.find(isSized);
  if (size === undefined) return null;
  const isOpen = has(group, "open") && !group.some(isTimed);
  return { size, ...partsOf(group), isOpen, place: firstOf(group, "order")?.place ?? null };
}

function partsOf(group: Group) {
  const rhythm = firstOf(group, "rhythm");
  return {
    days: group.filter((token) => token.is === "day"),
    follows: has(group, "following"),
    rhythm: rhythm === null ? null : { every: rhythm.every, anchor: rhythm.anchor },
    count: firstOf(group, "count")?.n ?? null,
    lasting: firstOf(group, "lasting"),
    isEach: has(group, "each"),
  };
}

/** "First 100, the second 150, the last one 162": in the order of their places, where all have one. */
function inPlace(items: readonly Item[]): readonly Item[] {
  const rank = ({ place }: Item): number =>
    place === "last" ? Number.POSITIVE_INFINITY : (place ?? 0);
  return items.every(({ place }) => place !== null)
    ? [...items].sort((a, b) => rank(a) - rank(b))
    : items;
}

/** What stands behind "no wait" in the place of what it puts right: the sum, the day, the rhythm. */
function putIn(group: Group, better: Group): Group {
  const kinds = new Set(better.map((token) => (isSized(token) ? "sum" : token.is)));
  return [
    ...group.filter((token) => !kinds.has(isSized(token) ? "sum" : token.is)),
    ...better.filter(({ is }) => is !== "parting"),
  ];
}

/** "200 on the 20th. Actually 180. No wait, 190 on the 21st": the last of it is meant. */
export function putRight(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ is }) => is === "rather");
  if (at < 0) return tokens;
  const before = putRight(tokens.slice(0, at));
  const behind = tokens.slice(at + 1);
  const from = behind.findIndex(({ is }) => is !== "parting");
  const sized = before.findLastIndex(isSized);
  if (from < 0 || sized < 0) return [...before, ...behind];
  const end = behind.findIndex(({ is }, n) => n > from && is === "parting");
  const better = behind.slice(from, end < 0 ? behind.length : end);
  const cut = before.findLastIndex(({ is }, n) => n < sized && is === "parting") + 1;
  return [
    ...before.slice(0, cut),
    ...putIn(
      before.slice(cut).filter(({ is }) => is !== "parting"),
      better,
    ),
    ...(end < 0 ? [] : behind.slice(end)),
  ];
}

/** The payments a message lays out, in order, and what is said of all of them. */
export function laidOut(tokens: readonly Token[]): Laid {
  const goesOn = has(tokens, "rhythm", "count", "lasting", "turn", "each");
  const starts = goesOn ? tokens.find((token) => token.is === "day" && token.starts) : undefined;
  const several = sizesIn(tokens).length > 1;
  const allOn = several ? tokens.find((token) => token.is === "day" && token.ofAll) : undefined;
  const others = tokens.filter((token) => token !== starts && token !== allOn);
  const groups = groupsOf(others).map(onceEach).map(marked).map(sized).flatMap(parted).map(oneDay);
  const { items, shared } = joined(groups);
  const turn = tokens.find((token) => token.is === "turn" && token.every !== null);
  const turns = tokens.filter(({ is }) => is === "turn").length > 1;
  return {
    items: inPlace(items.map(itemOf).filter((item) => item !== null)),
    shared: {
      ...partsOf(shared),
      turns: turn?.is === "turn" && turns ? turn.every : null,
      start: starts?.is === "day" ? starts.on : null,
      allOn: allOn?.is === "day" ? allOn.on : null,
    },
    isFirst: firstOf(shared, "order")?.place === 1,
  };
}
