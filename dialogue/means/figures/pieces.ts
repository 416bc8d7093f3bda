/** What is said of each figure between one parting of a message and the next. */

import type { Money } from "@forbear/kernel";
import type { Recurrence } from "../../meaning.ts";
import type { Span, Spelt } from "../../schedules/spelling.ts";
import { type Place, inside, marks, overlaps } from "./spans.ts";
import * as measures from "./measure-words.ts";
import * as change from "./change-words.ts";
import type { Move, Old } from "./old-figure.ts";
import type { Rhythm, Sum } from "./sums.ts";
import type { Creditor } from "./creditors.ts";
import type { Marks } from "./marks.ts";
import * as words from "./words.ts";
import type { Line, Named } from "./words.ts";

/** One figure: `line` null where the words do not tell what it is. */
export type Item = {
  readonly line: Line | null;
  /** Its own name in its line; "" for the line as a whole. */
  readonly name: string;
  readonly amount: Money;
  /** Whom it is paid to, where it is a debt to somebody of theirs. */
  readonly to?: string;
  /** How often; null where it is not said. */
  readonly every: Recurrence | null;
  /** It is told beside what was told before, and not in its place. */
  readonly adds: boolean;
  /** So much more or less than what was told, or up or down from it; null: it is the figure itself. */
  readonly move: Move | null;
  /** They say that it is all of it. */
  readonly whole?: true;
};

/** `reach`: where what is said of it ends, how often it comes with it: "620, weekly". */
export type Piece = Span & { readonly reach: number };

/** From one parting to the next, each with a sum: "swiggy chalata hu, 4000" is one thing said. */
export function piecesOf(spelt: Spelt, sums: readonly Sum[]): readonly Piece[] {
  // "5000 aur bante hain": so much more.
  const more = marks(spelt, change.moreBehind).filter((one) =>
    sums.some(({ to }) => to === one.from),
  );
  const cuts = [...marks(spelt, words.parting), ...marks(spelt, measures.ofIt)]
    .filter((cut) => ![...sums, ...more].some((one) => overlaps(one, cut)))
    .sort((a, b) => a.from - b.from);
  const ends = [
    ...cuts.map(({ from, to }) => ({ end: from, next: to })),
    { end: spelt.starts.length, next: spelt.starts.length },
  ];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { end, next } of ends) {
    const piece = { from, to: end, reach: end };
    const before = pieces.at(-1);
    if (sums.some(inside(piece))) {
      pieces.push(piece);
      from = next;
    } else if (before !== undefined && isJoin(spelt, from) && end < next && !isJoin(spelt, next)) {
      // "1300 for rent and light, and 100 on a loan": the light goes with the rent.
      pieces[pieces.length - 1] = { ...before, to: end, reach: end };
      from = next;
    }
  }
  const last = pieces.at(-1);
  return last === undefined
    ? []
    : [...pieces.slice(0, -1), { ...last, reach: spelt.starts.length }];
}

/** What parts the piece that begins there from the one before only joins the two. */
const isJoin = ({ plain, starts }: Spelt, from: number): boolean =>
  /^(?:and|n|y|e|aur|evam|&|\+)$/u.test(
    plain.slice(starts[from - 1] ?? plain.length, starts[from] ?? plain.length).trim(),
  );

/** The name of each sum of a piece: of one sum any; of several that which leads or follows each. */
function nameFor(
  n: number,
  sums: readonly Sum[],
  found: readonly Place<Named>[],
): Place<Named> | undefined {
  const sum = sums[n];
  if (sum === undefined) return undefined;
  const [first] = sums;
  if (sums.length === 1) {
    // "Rent is 900 for the room": the nearest.
    const apart = (one: Span): number =>
      one.to <= sum.from ? sum.from - one.to : one.from - sum.to + 0.5;
    return [...found].sort((a, b) => apart(a) - apart(b))[0];
  }
  const leads = found.some((one) => first !== undefined && one.to <= first.from);
  const before = { from: sums[n - 1]?.to ?? 0, to: sum.to };
  const behind = { from: sum.from, to: sums[n + 1]?.from ?? Number.POSITIVE_INFINITY };
  const within = found.find(inside(leads ? before : behind));
  // "Salary 26000 with 4200 of it the loan": what the last is comes behind it.
  return within ?? (leads && n === sums.length - 1 ? found.find(inside(behind)) : undefined);
}

/** How often each sum of a piece comes: what is said beside it, or ahead of all of them. */
function rhythmFor(
  n: number,
  sums: readonly Sum[],
  found: readonly Place<Named>[],
  rhythms: readonly Rhythm[],
): Recurrence | null {
  const sum = sums[n];
  const [first] = sums;
  if (sum === undefined || first === undefined) return null;
  if (sum.every !== undefined) return sum.every;
  if (sums.length === 1) return rhythms[0]?.every ?? null;
  const isLed = ({ from }: Span): boolean => found.some((one) => one.to <= from);
  const ofAll = rhythms.find((one) => one.to <= first.from && !isLed(one));
  const own = rhythms.find((rhythm) => {
    const before = sums.findLastIndex(({ to }) => to <= rhythm.from);
    const named = found.some((one) => (sums[before]?.to ?? 0) <= one.from && one.to <= rhythm.from);
    const after = sums[before + 1];
    const isNext = after !== undefined && (before < 0 || (named && isLed(first)));
    return (isNext ? before + 1 : before) === n;
  });
  return own?.every ?? ofAll?.every ?? null;
}

/** `once`: what came once; `aside`: that, and what is taken out of what comes in: neither is an income. */
export type SoFar = {
  readonly items: readonly Item[];
  readonly offering: boolean;
  readonly once: readonly Money[];
  readonly aside: readonly Money[];
};
type InPiece = {
  readonly sums: readonly Sum[];
  readonly found: readonly Place<Named>[];
  readonly creditors: readonly Creditor[];
  readonly rhythms: readonly Rhythm[];
  readonly of: Marks;
  /** The message goes on from an earlier one. */
  readonly goesOn: boolean;
  readonly old: Old | null;
  readonly moves: (sum: Sum) => Move | null;
  /** "1,350 a fortnight plus 410": joined to the piece before it as one sum. */
  readonly isPlus: boolean;
};

/** The figures of one piece; `before`: what the pieces before it told. */
export function itemsOf(piece: InPiece, before: SoFar): SoFar {
  const { sums, found, creditors, rhythms, of, goesOn, old, moves, isPlus } = piece;
  const says = (kind: keyof Marks): boolean => of[kind].length > 0;
  // "1500 now, and 250 a month after that": an offer goes on until something is named.
  const offering = says("offers") || (before.offering && found.length === 0 && !says("comesIn"));
  // "Pension 230 a week and 85 a month from the old firm", "my wife earns 900 and I 650": more of the same.
  const last = before.items.at(-1)?.line ?? null;
  const ofSomeone = last === "income" && (says("earners") || says("themselves"));
  const ofOne =
    !offering &&
    found.every(({ line }) => line === "income") &&
    (says("earners") || says("themselves") || (isPlus && found.length > 0));
  const again = says("springs") && sums.some((_, n) => rhythmFor(n, sums, found, rhythms) !== null);
  const same = !offering && (again || ofSomeone) ? last : null;
  const [once, aside]: [Money[], Money[]] = [[], []];
  const items = sums.flatMap((sum, n): readonly Item[] => {
    const name = withinWhole(nameFor(n, sums, found), sum, of.whole);
    const comesIn = says("comesIn") || sum.turns === true || sum.earned === true;
    const work = says("ofWork") && !offering ? "income" : null;
    const owed = says("owes") && !offering && (name === undefined || bought.has(name.name));
    const told = owed ? "otherDebts" : (name?.line ?? (comesIn && !offering ? "income" : same));
    const beside = old?.partner === sum ? old : null;
    const line = told ?? (offering ? null : (beside?.stood?.line ?? work));
    const ofOurs = line === null || line === "income" || (offering && line === "otherDebts");
    const isOff = says("takenOff") && before.items.length > 0 && !says("comesIn");
    const isPast = of.past.some(
      (one) =>
        !says("forgotten") && !of.fromNow.some((now) => one.to <= now.from && now.to <= sum.from),
    );
    const isOnce = comesOnce(of) && rhythmFor(n, sums, found, rhythms) === null;
    if ((isOnce || says("outOf")) && mayComeIn(line, name?.name)) {
      (isOnce ? once : aside).push(sum.amount);
      return [];
    }
    if ((offering || (isPast && old === null) || isOff) && ofOurs) return [];
    const move = moves(sum);
    const stays = beside?.stays === true && beside.stood?.line === line;
    const more = says("besides") || says("forgotten") || move === "more" || stays;
    const given = sums.length === 1 && says("toThem") && line === "essentials";
    const another = isAnothers(sums, n, of.earners);
    const earned =
      line === "income" || given || (says("comesIn") && name?.name === "child support");
    return [
      {
        line: earned ? "income" : line,
        name:
          says("whole") || (says("ofWork") && says("onlyThat"))
            ? ""
            : earned && another
              ? besideThem
              : (name?.name ?? ""),
        ...(creditors[0] === undefined ? {} : { to: creditors[0].name }),
        amount: sum.amount,
        every:
          rhythmFor(n, sums, found, rhythms) ??
          (ofOne ? asTheOther(sum, before.items) : asTheyEarn(name?.name, sum, before.items)),
        ...(says("whole") ? { whole: true as const } : {}),
        adds:
          move !== "less" && sum.earned !== true && (more || (goesOn && before.items.length === 0)),
        move,
      },
    ];
  });
  return {
    items: [...before.items, ...items],
    offering,
    once: [...before.once, ...once],
    aside: [...before.aside, ...once, ...aside],
  };
}

/** A sale, a refund, or what somebody gives now and then. */
const comesOnce = ({ once, nowAndThen, earners, gives }: Marks): boolean =>
  once.length > 0 || (nowAndThen.length > 0 && earners.length + gives.length > 0);

/** "1500 all in without food": what is said of all of it is no food. */
function withinWhole(
  name: Place<Named> | undefined,
  sum: Sum,
  whole: readonly Span[],
): Place<Named> | undefined {
  return whole.length > 0 &&
    name?.line === "food" &&
    whole.some((one) => one.to <= sum.to + 2 && one.from >= sum.from - 4)
    ? undefined
    : name;
}

/** "I make 3400, my wife makes 2100": who is named last before the sum earns it; of one sum whoever is named. */
function isAnothers(sums: readonly Sum[], n: number, earners: readonly Span[]): boolean {
  const from = sums[n - 1]?.to ?? 0;
  const to = sums.length === 1 ? Number.POSITIVE_INFINITY : (sums[n]?.from ?? 0);
  return earners.some((one) => from <= one.from && one.to <= to);
}

/** "500 a week and my husband 650": as often as the one before, where that is not far more. */
function asTheOther({ amount }: Sum, before: readonly Item[]): Recurrence | null {
  const last = before.at(-1);
  if (last === undefined || (last.line !== "income" && last.line !== null)) return null;
  const isLike = amount.minor * 2n <= last.amount.minor * 5n;
  return isLike ? last.every : null;
}

/** Spent as the work goes on. */
const ofEachWeek: ReadonlySet<string> = new Set(["travel", "gas", "childcare", "food"]);

const farBelow = 3n;

/** "4000-6000 a week, petrol takes 1200": as often as what they earn, where that is not by the month. */
function asTheyEarn(
  name: string | undefined,
  { amount }: Sum,
  before: readonly Item[],
): Recurrence | null {
  const last = before.at(-1);
  if (name === undefined || !ofEachWeek.has(name) || last === undefined) return null;
  const earned = last.line === null || last.line === "income";
  const often = last.every?.unit === "week" || last.every?.unit === "day";
  const isSmall = earned
    ? amount.minor < last.amount.minor
    : amount.minor * farBelow <= last.amount.minor;
  return often && isSmall ? last.every : null;
}

/** What is bought and paid off: "the car I still owe on". */
const bought: ReadonlySet<string> = new Set(["car", "phone", "insurance"]);

/** What is sold, or of what too much was paid: "sold the car for 5000", "a 3000 tax refund". */
const sold: ReadonlySet<string> = new Set(["car", "council tax"]);

const mayComeIn = (line: Line | null, name = ""): boolean =>
  line === null || line === "income" || sold.has(name);

/** What another of the household earns. */
export const besideThem = "beside them";
