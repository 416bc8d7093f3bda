/** The figures of a household, each with what it is: a grammar over the words of one message. */

import type { Money } from "@forbear/kernel";
import type { Recurrence } from "../meaning.ts";
import { type Span, type Spelt, places, spellingOf } from "../schedules/spelling.ts";
import { rememberedLast } from "../words/remembered.ts";
import { tidy, wordsOf } from "../words/words.ts";
import { type Place, inside, longest, marks, overlaps } from "./spans.ts";
import { type Message, type Sum, sumsIn } from "./sums.ts";
import * as words from "./words.ts";
import type { Line, Named } from "./words.ts";

/** One figure: `line` null where the words do not tell what it is. */
export type Item = {
  readonly line: Line | null;
  /** Its own name in its line; "" for the line as a whole. */
  readonly name: string;
  readonly amount: Money;
  /** How often; null where it is not said. */
  readonly every: Recurrence | null;
  /** It is told beside what was told before, and not in its place. */
  readonly adds: boolean;
};

export type Told = {
  readonly items: readonly Item[];
  /** There are no other debts. */
  readonly noDebts: boolean;
  /** The figure that was wrong: "not 620". */
  readonly instead: Money | null;
  /** Something is offered to us beside it, or instead. */
  readonly offers: boolean;
  /** A figure told before is said to hold more. */
  readonly includes: boolean;
  /** Names without a figure: "just the car". */
  readonly named: readonly Named[];
  /** Words that none of this tells. */
  readonly left: readonly string[];
};

/** `reach`: where what is said of it ends, how often it comes with it: "620, weekly". */
type Piece = Span & { readonly reach: number };

/** From one parting to the next, each with a sum: "swiggy chalata hu, 4000" is one thing said. */
function piecesOf(spelt: Spelt, sums: readonly Sum[]): readonly Piece[] {
  const cuts = marks(spelt, words.parting).filter((cut) => !sums.some((sum) => overlaps(sum, cut)));
  const ends = [
    ...cuts.map(({ from, to }) => ({ end: from, next: to })),
    { end: spelt.starts.length, next: spelt.starts.length },
  ];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { end, next } of ends) {
    const piece = { from, to: end, reach: end };
    if (!sums.some(inside(piece))) continue;
    pieces.push(piece);
    from = next;
  }
  const last = pieces.at(-1);
  return last === undefined
    ? []
    : [...pieces.slice(0, -1), { ...last, reach: spelt.starts.length }];
}

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
  const from = leads ? (sums[n - 1]?.to ?? 0) : sum.to;
  const to = leads ? sum.from : (sums[n + 1]?.from ?? Number.POSITIVE_INFINITY);
  return found.find((one) => from <= one.from && one.to <= to);
}

type Marks = { readonly [kind in keyof typeof kinds]: readonly Span[] };
const kinds = {
  comesIn: words.comesIn,
  offers: words.offers,
  besides: words.besides,
  earners: words.earners,
  noDebts: words.noDebts,
  notThis: words.notThis,
  includes: words.includes,
  past: words.past,
  themselves: words.themselves,
  springs: words.springs,
} as const;

const marksIn = (spelt: Spelt): Marks => ({
  comesIn: marks(spelt, kinds.comesIn),
  offers: marks(spelt, kinds.offers),
  besides: marks(spelt, kinds.besides),
  earners: marks(spelt, kinds.earners),
  noDebts: marks(spelt, kinds.noDebts),
  notThis: marks(spelt, kinds.notThis),
  includes: marks(spelt, kinds.includes),
  past: marks(spelt, kinds.past),
  themselves: marks(spelt, kinds.themselves),
  springs: marks(spelt, kinds.springs),
});

const within = (of: Marks, piece: Span): Marks => ({
  comesIn: of.comesIn.filter(inside(piece)),
  offers: of.offers.filter(inside(piece)),
  besides: of.besides.filter(inside(piece)),
  earners: of.earners.filter(inside(piece)),
  noDebts: of.noDebts.filter(inside(piece)),
  notThis: of.notThis.filter(inside(piece)),
  includes: of.includes.filter(inside(piece)),
  past: of.past.filter(inside(piece)),
  themselves: of.themselves.filter(inside(piece)),
  springs: of.springs.filter(inside(piece)),
});

type SoFar = { readonly items: readonly Item[]; readonly offering: boolean };

/** The figures of one piece; `goesOn`: the message goes on from an earlier one; `before`: what the pieces before it told. */
function itemsOf(
  sums: readonly Sum[],
  found: readonly Place<Named>[],
  every: Recurrence | null,
  of: Marks,
  goesOn: boolean,
  before: SoFar,
): SoFar {
  const says = (kind: keyof Marks): boolean => of[kind].length > 0;
  // "1500 now, and 250 a month after that": an offer goes on until something is named.
  const offering = says("offers") || (before.offering && found.length === 0 && !says("comesIn"));
  // "Pension 230 a week and 85 a month from the old firm", "my wife earns 900 and I 650": more of the same.
  const last = before.items.at(-1)?.line ?? null;
  const ofSomeone = last === "income" && (says("earners") || says("themselves"));
  const again = every !== null && says("springs");
  const same = !offering && (again || ofSomeone) ? last : null;
  const items = sums.flatMap((sum, n): readonly Item[] => {
    const name = nameFor(n, sums, found);
    const comesIn = says("comesIn") || sum.turns === true;
    const line = name?.line ?? (comesIn && !offering ? "income" : same);
    const ofOurs = line === null || line === "income" || (offering && line === "otherDebts");
    if ((offering || says("past")) && ofOurs) return [];
    // What somebody gets for a child comes in.
    const earned = line === "income" || (says("comesIn") && name?.name === "child support");
    return [
      {
        line: earned ? "income" : line,
        name: earned && isAnothers(sums, n, of.earners) ? besideThem : (name?.name ?? ""),
        amount: sum.amount,
        every,
        adds: says("besides") || (goesOn && before.items.length === 0),
      },
    ];
  });
  return { items: [...before.items, ...items], offering };
}

/** "I make 3400, my wife makes 2100": who is named last before the sum earns it; of one sum whoever is named. */
function isAnothers(sums: readonly Sum[], n: number, earners: readonly Span[]): boolean {
  const from = sums[n - 1]?.to ?? 0;
  const to = sums.length === 1 ? Number.POSITIVE_INFINITY : (sums[n]?.from ?? 0);
  return earners.some((one) => from <= one.from && one.to <= to);
}

/** What another of the household earns. */
const besideThem = "beside them";

function read(message: Message): Told {
  const text = tidy(message.text);
  const spoken = wordsOf(text);
  const spelt = spellingOf(spoken);
  const { sums, rhythms } = sumsIn(spoken, spelt, { ...message, text });
  const of = marksIn(spelt);
  const named = longest(words.names.flatMap(([form, what]) => places(spelt, form, () => what)));
  const wrong =
    sums.length > 1 ? sums.find((sum) => of.notThis.some(({ to }) => to === sum.from)) : undefined;
  const debts = named.filter((one) => !of.noDebts.some((no) => overlaps(no, one)));
  // "And 90 for water": more of what was told before.
  const goesOn = /^(?:and|plus|y|aur)$/u.test(spoken[0]?.word ?? "");
  const pieces = of.includes.length > 0 ? [] : piecesOf(spelt, sums);
  const told = pieces.reduce<SoFar>(
    (before, piece) => {
      const isOwn = inside(piece);
      return itemsOf(
        sums.filter((sum) => isOwn(sum) && sum !== wrong),
        debts.filter(isOwn),
        rhythms.find(inside({ from: piece.from, to: piece.reach }))?.every ?? null,
        within(of, piece),
        goesOn,
        before,
      );
    },
    { items: [], offering: false },
  );
  const idle = [words.parting, words.upTo, words.byTurns, words.idle, words.corrects];
  const spans = [
    ...sums,
    ...rhythms,
    ...named,
    ...Object.values(of).flat(),
    ...marks(spelt, words.ages),
    ...idle.flatMap((form) => marks(spelt, form)),
  ];
  return {
    items: told.items,
    noDebts: of.noDebts.length > 0,
    instead: wrong?.amount ?? null,
    offers: of.offers.length > 0,
    includes: of.includes.length > 0,
    named: named.map(({ line, name }) => ({ line, name })),
    left: spoken.flatMap(({ kind, word }, at) =>
      kind === "word" && !spans.some(({ from, to }) => from <= at && at < to) ? [word] : [],
    ),
  };
}

/** What the message tells of a household's money, figure by figure. */
export const itemsIn = rememberedLast(
  ({ text, language, today, currency, country }: Message) =>
    [language, today, currency, country, text].join(" "),
  read,
);
