/** The figures of a household, each with what it is: a grammar over the words of one message. */

import { type Money, money } from "@forbear/kernel";
import { type Span, type Spelt, spellingOf } from "../../schedules/spelling.ts";
import { pattern } from "../../words/pattern.ts";
import { rememberedLast } from "../../words/remembered.ts";
import { type Word, tidy, wordsOf } from "../../words/words.ts";
import { type Place, inside, marks, overlaps } from "./spans.ts";
import * as change from "./change-words.ts";
import { heldIn } from "./held.ts";
import { owedIn } from "./other-debts.ts";
import { type Old, moveOf, oldAmong } from "./old-figure.ts";
import { sharesIn } from "./shares.ts";
import { jointIn, namesIn } from "./springs.ts";
import { isAllOut, withoutCosts } from "./taken-out.ts";
import type { Stood } from "../stood.ts";
import { type Message, type Rhythm, type Sum, sumsIn } from "./sums.ts";
import { allTakenOff } from "./work-words.ts";
import { headsIn, wagesIn } from "./wages.ts";
import * as words from "./words.ts";
import type { Line, Named } from "./words.ts";

import { type Item, type SoFar, itemsOf, piecesOf } from "./pieces.ts";
import { type Marks, marksIn, within } from "./marks.ts";
import { creditorsIn } from "./creditors.ts";
import { stops } from "./once-words.ts";
import { unpricedIn } from "./unpriced.ts";

export type Told = {
  readonly items: readonly Item[];
  /** Sums that came once: savings, a sale, a refund. */
  readonly once: readonly Money[];
  /** Those, and what is to be paid out of what comes in. */
  readonly aside: readonly Money[];
  /** A sum that is owed to others is left aside. */
  readonly owed: boolean;
  /** There are no other debts. */
  readonly noDebts: boolean;
  /** The figure that was wrong: "not 620". */
  readonly instead: Money | null;
  /** What of the statement that is, or what the new figure comes on top of. */
  readonly stood: Stood | null;
  /** They told it wrong themselves. */
  readonly slips: boolean;
  /** It is told that something is other than it was told before. */
  readonly anew: boolean;
  /** Something is offered to us beside it, or instead. */
  readonly offers: boolean;
  /** One figure is what two or more bring in together. */
  readonly joint: boolean;
  /** A figure was told as a range, and its middle counts. */
  readonly middle: boolean;
  /** All that must be paid is out of what comes in already. */
  readonly allOut: boolean;
  /** A figure told before is said to hold more. */
  readonly includes: boolean;
  /** Names without a figure: "just the car". */
  readonly named: readonly Named[];
  /** Debts to others that are named, and not what they take. */
  readonly unpriced: readonly string[];
  /** Words that none of this tells. */
  readonly left: readonly string[];
  /** The message without the words that put a figure right. */
  readonly beside: string;
};

/** The sums as they count: wages by their days, what is theirs of a rent, without the food in it. */
function countedIn(
  spoken: readonly Word[],
  spelt: Spelt,
  message: Message,
  names: readonly Place<Named>[],
): {
  readonly sums: readonly Sum[];
  readonly rhythms: readonly Rhythm[];
  readonly silent: readonly Span[];
} {
  const { sums, rhythms } = sumsIn(spoken, spelt, message, (at) =>
    names.some(({ to }) => to === at),
  );
  const wages = wagesIn(spelt, sums);
  const heads = wages.length > 0 ? [] : headsIn(spelt, sums);
  const told = [...wages, ...heads].flatMap(({ by }) => by);
  const isTold = (span: Span): boolean => told.some((one) => overlaps(one, span));
  const earned = sums.flatMap((sum): readonly Sum[] => {
    const wage = wages.find((one) => one.sum === sum);
    if (wage !== undefined) return [{ ...sum, amount: wage.amount, every: wage.every }];
    const head = heads.find((one) => one.sum === sum);
    const { currency, minor } = sum.amount;
    if (head !== undefined)
      return [{ ...sum, amount: money(currency, minor * BigInt(head.times)) }];
    return isTold(sum) ? [] : [sum];
  });
  const shares = sharesIn(spelt, earned, names);
  return {
    sums: shares.sums,
    rhythms: rhythms.filter((one) => !isTold(one)),
    silent: [
      ...shares.silent,
      ...told,
      ...marks(spelt, allTakenOff),
      ...heldIn(spelt, shares.sums, names),
    ],
  };
}

/** "And 90 for water": more of what was told before. */
const opensWithAnd = /^(?:and|plus|y|aur)$/u;
const opensWithPlus = /^(?:plus|\+|m[aá]s)$/iu;

/** "The car's 240". */
const isBeforeFigure = pattern(
  String.raw`(?<=\p{L})['’]s(?= (?:(?:about|around|like|roughly|only|just|another) )?[\p{Nd}$£€₹])`,
  "g",
);

function read({ stands, ...message }: Reading): Told {
  const text = tidy(message.text.replace(isBeforeFigure, " is"));
  const spoken = wordsOf(text);
  const spelt = spellingOf(spoken);
  const { names, work } = namesIn(spelt);
  const counted = countedIn(spoken, spelt, { ...message, text }, names);
  const { sums: told, rhythms, silent } = counted;
  const owed = owedIn(spelt, told, rhythms, stands);
  const all = withoutCosts(
    told.filter((sum) => !owed.includes(sum)),
    spelt,
    names,
  );
  // "A store card" is no shop.
  const creditors = creditorsIn(spelt).filter(
    (one) => !names.some((name) => overlaps(name, one) && name.name !== ""),
  );
  const toOthers = paysOthers(spelt, names) || creditors.some(({ isPaid }) => isPaid);
  const marked = marksIn(spelt, toOthers, stands.length > 0);
  const isPast = isOfBefore(spelt, marked, names, all);
  const of = { ...marked, once: marked.once.filter((one) => !isPast(one)) };
  // What others send them is theirs, and what they send home is not.
  const given = ({ name }: Named, span: Span): boolean =>
    name === "family" && of.comesIn.some((one) => overlaps(one, span));
  const isSilent = (one: Place<Named>): boolean =>
    silent.some((span) => overlaps(one, span)) || given(one, one);
  const own = names.filter((one) => !isSilent(one));
  const joint = jointIncome(spelt, own, told, stands);
  const named = [...own, ...joint];
  const breaks = [...marks(spelt, words.parting), ...all];
  const old = oldAmong(all, spelt, stands, (sum) => nearestLine(sum, named, breaks));
  const sums = all.filter((sum) => sum !== old?.sum);
  const debts = named.filter((one) => !isPast(one) && !of.noDebts.some((no) => overlaps(no, one)));
  const goesOn = opensWithAnd.test(spoken[0]?.word ?? "");
  const made = piecesOf(spelt, sums).reduce<SoFar>(
    (before, piece) => {
      const isOwn = inside(piece);
      return itemsOf(
        {
          sums: sums.filter(isOwn),
          found: debts.filter(isOwn),
          creditors: creditors.filter(isOwn),
          rhythms: rhythms.filter(inside({ from: piece.from, to: piece.reach })),
          of: within(of, piece),
          goesOn,
          old,
          isPlus: opensWithPlus.test(spoken[piece.from - 1]?.word ?? ""),
          moves: (sum) => moveOf(sum, piece, spelt, of.whole.some(isOwn)),
        },
        before,
      );
    },
    { items: [], offering: false, once: [], aside: [] },
  );
  const middle = sums.some((sum) => sum.middle === true);
  const spans = [...told, ...rhythms, ...names, ...work, ...named, ...silent];
  const priced = new Set(made.items.map(({ name }) => name));
  const unpriced = unpricedIn(spelt, named, told, priced);
  return toldOf(spoken, text, spelt, {
    of,
    old,
    owed,
    made,
    named,
    unpriced,
    spans,
    middle,
    joint: joint.length > 0,
  });
}

/** Of what comes in where nothing is known of it, or where it is no less than what was told. */
function jointIncome(
  spelt: Spelt,
  names: readonly Place<Named>[],
  sums: readonly Sum[],
  stands: readonly Stood[],
): readonly Place<Named>[] {
  const stood = stands.find(({ line, of }) => line === "income" && of === null);
  const isAll = ({ amount }: Sum): boolean =>
    stood === undefined || amount.minor * 10n >= stood.amount.minor * 9n;
  return sums.some(isAll) ? jointIn(spelt, names) : [];
}

/** "The lump is from the car. I earn 4100": what was said before another thing begins is of none of its sums. */
function isOfBefore(
  spelt: Spelt,
  { comesIn }: Marks,
  names: readonly Place<Named>[],
  sums: readonly Sum[],
): (one: Span) => boolean {
  const ends = marks(spelt, stops);
  const begins = [...comesIn, ...names.filter(({ line }) => line === "income")];
  return (one) => {
    const next = sums.find(({ from }) => from >= one.to);
    const last = sums.findLast(({ to }) => to <= one.from);
    const closes = (from: number, to: number): boolean => ends.some(inside({ from, to }));
    if (next === undefined || (last !== undefined && !closes(last.to, one.from))) return false;
    const end = ends.find(inside({ from: one.to, to: next.from }));
    return end !== undefined && begins.some(inside({ from: end.to, to: next.from }));
  };
}

type Found = {
  readonly of: Marks;
  readonly old: Old | null;
  readonly owed: readonly Sum[];
  readonly made: SoFar;
  readonly named: readonly Place<Named>[];
  readonly unpriced: readonly string[];
  readonly spans: readonly Span[];
  readonly middle: boolean;
  readonly joint: boolean;
};

/** All that was found in a message, as it is told. */
function toldOf(spoken: readonly Word[], text: string, spelt: Spelt, found: Found): Told {
  const { of, old, owed, made, named, unpriced, spans: own } = found;
  const idle = [words.parting, words.upTo, words.byTurns, words.idle, words.corrects];
  const changing = [change.notBefore, change.notBehind, change.beyondBefore, change.beyondBehind];
  const spans = [
    ...own,
    ...Object.values(of).flat(),
    ...marks(spelt, words.ages),
    ...[...idle, ...changing].flatMap((form) => marks(spelt, form)),
  ];
  const moved = made.items.some(({ move }) => move !== null);
  return {
    items: made.items,
    once: made.once,
    aside: made.aside,
    owed: owed.length > 0,
    noDebts: of.noDebts.length > 0,
    instead: old === null || old.stays ? null : old.sum.amount,
    stood: old?.stood ?? null,
    slips: of.slips.some((one) => !isAside(spelt, one, own)),
    anew:
      old !== null ||
      moved ||
      [...of.slips, ...of.forgotten, ...of.ofWork].length > 0 ||
      (of.fromNow.length > 0 && of.comesIn.length + of.whole.length > 0),
    offers: of.offers.length > 0,
    joint: found.joint,
    middle: found.middle,
    allOut: isAllOut(spelt),
    includes: of.includes.length > 0,
    unpriced: of.noDebts.length > 0 ? [] : unpriced,
    named: named.map(({ line, name }) => ({ line, name })),
    left: spoken.flatMap(({ kind, word }, at) =>
      kind === "word" && !spans.some(({ from, to }) => from <= at && at < to) ? [word] : [],
    ),
    beside: besideSpans(text, spoken, [
      ...of.slips,
      ...of.forgotten,
      ...(moved ? marks(spelt, change.landlord) : []),
      ...changing.flatMap((form) => marks(spelt, form)),
    ]),
  };
}

/** "1700, sorry, typing with one hand": asked pardon for something else behind all figures. */
const isAside = (spelt: Spelt, { from, to }: Span, own: readonly Span[]): boolean =>
  /^(?:sory|perdone?|disculpe?|maph (?:karna|kijiye|karo))$/u.test(
    spelt.plain.slice(spelt.starts[from], spelt.starts[to] ?? spelt.plain.length).trim(),
  ) &&
  !own.some((one) => one.from >= to) &&
  spelt.starts.length - to > 1;

const paysOthers = (spelt: Spelt, named: readonly Place<Named>[]): boolean =>
  named.some(
    ({ line, from }) =>
      line === "otherDebts" && marks(spelt, change.receivers).some(({ to }) => to === from),
  );

/** How near a name stands to the figure that goes by it. */
const near = 4;
function nearestLine(
  sum: Sum,
  named: readonly Place<Named>[],
  breaks: readonly Span[],
): Line | null {
  const between = (one: Span): Span =>
    one.to <= sum.from ? { from: one.to, to: sum.from } : { from: sum.to, to: one.from };
  const apart = (one: Span): number => between(one).to - between(one).from;
  const own = named.filter(
    (one) => apart(one) < near && !breaks.some((cut) => cut !== sum && inside(between(one))(cut)),
  );
  const [first] = own.sort((one, other) => apart(one) - apart(other));
  return first?.line ?? null;
}

/** The message without these words of it. */
function besideSpans(text: string, spoken: readonly Word[], spans: readonly Span[]): string {
  let rest = text;
  for (const { from, to } of spans) {
    const start = spoken[from]?.start;
    const end = spoken[to - 1]?.end;
    if (start === undefined || end === undefined) continue;
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return rest;
}

/** A message, and what stands of their statement when it comes. */
export type Reading = Message & { readonly stands: readonly Stood[] };

/** What the message tells of a household's money, figure by figure. */
export const itemsIn = rememberedLast(
  ({ text, language, today, currency, country, stands }: Reading) =>
    [
      ...[language, today, currency, country],
      ...stands.map(({ line, of, amount }) => `${line} ${of ?? "*"} ${String(amount.minor)}`),
      text,
    ].join(" "),
  read,
);
