/** The figures of a household, each with what it is: a grammar over the words of one message. */

import type { Money } from "@forbear/kernel";
import type { Recurrence } from "../meaning.ts";
import { type Span, type Spelt, places, spellingOf } from "../schedules/spelling.ts";
import { rememberedLast } from "../words/remembered.ts";
import { type Word, tidy, wordsOf } from "../words/words.ts";
import { type Place, inside, longest, marks, overlaps } from "./spans.ts";
import * as measures from "./measure-words.ts";
import * as change from "./change-words.ts";
import { heldIn } from "./held.ts";
import { owedIn } from "./other-debts.ts";
import { type Move, type Old, moveOf, oldAmong } from "./old-figure.ts";
import { sharesIn } from "./shares.ts";
import type { Stood } from "./stood.ts";
import { type Message, type Rhythm, type Sum, sumsIn } from "./sums.ts";
import { wagesIn } from "./wages.ts";
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
  /** So much more or less than what was told, or up or down from it; null: it is the figure itself. */
  readonly move: Move | null;
};

export type Told = {
  readonly items: readonly Item[];
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
  /** A figure told before is said to hold more. */
  readonly includes: boolean;
  /** Names without a figure: "just the car". */
  readonly named: readonly Named[];
  /** Words that none of this tells. */
  readonly left: readonly string[];
  /** The message without the words that put a figure right. */
  readonly beside: string;
};

/** `reach`: where what is said of it ends, how often it comes with it: "620, weekly". */
type Piece = Span & { readonly reach: number };

/** From one parting to the next, each with a sum: "swiggy chalata hu, 4000" is one thing said. */
function piecesOf(spelt: Spelt, sums: readonly Sum[]): readonly Piece[] {
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

type Marks = { readonly [kind in keyof typeof kinds]: readonly Span[] };
const kinds = {
  forgotten: change.forgotten,
  ofWork: change.ofWork,
  whole: change.whole,
  slips: change.ownSlip,
  fromNow: change.fromNow,
  onlyThat: change.onlyThat,
  comesIn: words.comesIn,
  offers: words.offers,
  besides: words.besides,
  earners: words.earners,
  noDebts: words.noDebts,
  includes: words.includes,
  past: words.past,
  themselves: words.themselves,
  springs: words.springs,
  owes: words.owes,
  takenOff: words.takenOff,
  toThem: words.toThem,
} as const;

/** `toOthers`: somebody else is paid: "le pago 60 a una tarjeta". */
const marksIn = (spelt: Spelt, toOthers: boolean, hasBegun: boolean): Marks => ({
  forgotten: marks(spelt, kinds.forgotten),
  // "My hours got cut, 50 on the 10th", before we asked, is what they would pay.
  ofWork: hasBegun ? marks(spelt, kinds.ofWork) : [],
  whole: marks(spelt, kinds.whole),
  slips: marks(spelt, kinds.slips),
  fromNow: marks(spelt, kinds.fromNow),
  onlyThat: marks(spelt, kinds.onlyThat),
  comesIn: [...marks(spelt, kinds.comesIn), ...marks(spelt, change.comesLater)],
  offers: toOthers ? [] : marks(spelt, kinds.offers),
  // "Otro trabajo" takes the place of the one they had.
  besides: marks(spelt, kinds.besides).filter(
    (one) => !marks(spelt, kinds.ofWork).some((work) => overlaps(one, work)),
  ),
  earners: marks(spelt, kinds.earners),
  noDebts: marks(spelt, kinds.noDebts),
  includes: marks(spelt, kinds.includes),
  past: marks(spelt, kinds.past),
  themselves: marks(spelt, kinds.themselves),
  springs: marks(spelt, kinds.springs),
  owes: marks(spelt, kinds.owes),
  takenOff: marks(spelt, kinds.takenOff),
  toThem: marks(spelt, kinds.toThem),
});

const within = (of: Marks, piece: Span & { readonly reach: number }): Marks => ({
  forgotten: of.forgotten.filter(inside({ from: piece.from, to: piece.reach })),
  ofWork: of.ofWork.filter(inside(piece)),
  whole: of.whole.filter(inside(piece)),
  slips: of.slips.filter(inside(piece)),
  fromNow: of.fromNow.filter(inside(piece)),
  onlyThat: of.onlyThat.filter(inside(piece)),
  comesIn: of.comesIn.filter(inside(piece)),
  offers: of.offers.filter(inside(piece)),
  besides: of.besides.filter(inside(piece)),
  earners: of.earners.filter(inside(piece)),
  noDebts: of.noDebts.filter(inside(piece)),
  includes: of.includes.filter(inside(piece)),
  past: of.past.filter(inside(piece)),
  themselves: of.themselves.filter(inside(piece)),
  springs: of.springs.filter(inside(piece)),
  owes: of.owes.filter(inside(piece)),
  takenOff: of.takenOff.filter(inside(piece)),
  toThem: of.toThem.filter(inside(piece)),
});

type SoFar = { readonly items: readonly Item[]; readonly offering: boolean };
type InPiece = {
  readonly sums: readonly Sum[];
  readonly found: readonly Place<Named>[];
  readonly rhythms: readonly Rhythm[];
  readonly of: Marks;
  /** The message goes on from an earlier one. */
  readonly goesOn: boolean;
  readonly old: Old | null;
  readonly moves: (sum: Sum) => Move | null;
};

/** The figures of one piece; `before`: what the pieces before it told. */
function itemsOf(piece: InPiece, before: SoFar): SoFar {
  const { sums, found, rhythms, of, goesOn, old, moves } = piece;
  const says = (kind: keyof Marks): boolean => of[kind].length > 0;
  // "1500 now, and 250 a month after that": an offer goes on until something is named.
  const offering = says("offers") || (before.offering && found.length === 0 && !says("comesIn"));
  // "Pension 230 a week and 85 a month from the old firm", "my wife earns 900 and I 650": more of the same.
  const last = before.items.at(-1)?.line ?? null;
  const ofSomeone = last === "income" && (says("earners") || says("themselves"));
  const ofOne =
    !offering &&
    found.every(({ line }) => line === "income") &&
    (says("earners") || says("themselves"));
  const again = says("springs") && sums.some((_, n) => rhythmFor(n, sums, found, rhythms) !== null);
  const same = !offering && (again || ofSomeone) ? last : null;
  const items = sums.flatMap((sum, n): readonly Item[] => {
    const name = withinWhole(nameFor(n, sums, found), sum, of.whole);
    const comesIn = says("comesIn") || sum.turns === true;
    const work = says("ofWork") && !offering ? "income" : null;
    const owed = says("owes") && !offering && (name === undefined || bought.has(name.name));
    const told = owed ? "otherDebts" : (name?.line ?? (comesIn && !offering ? "income" : same));
    const beside = old?.partner === sum ? old : null;
    const line = told ?? (offering ? null : (beside?.stood?.line ?? work));
    const ofOurs = line === null || line === "income" || (offering && line === "otherDebts");
    const isOff = says("takenOff") && before.items.length > 0 && !says("comesIn");
    if ((offering || (says("past") && old === null) || isOff) && ofOurs) return [];
    const move = moves(sum);
    const stays = beside?.stays === true && beside.stood?.line === line;
    const more = says("besides") || says("forgotten") || move === "more" || stays;
    // What somebody gets for a child comes in.
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
        amount: sum.amount,
        every: rhythmFor(n, sums, found, rhythms) ?? (ofOne ? asTheOther(sum, before.items) : null),
        adds: move !== "less" && (more || (goesOn && before.items.length === 0)),
        move,
      },
    ];
  });
  return { items: [...before.items, ...items], offering };
}

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

/** What is bought and paid off: "the car I still owe on". */
const bought: ReadonlySet<string> = new Set(["car", "phone", "insurance"]);

/** What another of the household earns. */
export const besideThem = "beside them";

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
  const { sums, rhythms } = sumsIn(spoken, spelt, message);
  const wages = wagesIn(spelt, sums);
  const told = wages.flatMap(({ by }) => by);
  const isTold = (span: Span): boolean => told.some((one) => overlaps(one, span));
  const earned = sums.flatMap((sum): readonly Sum[] => {
    const wage = wages.find((one) => one.sum === sum);
    if (wage !== undefined) return [{ ...sum, amount: wage.amount, every: wage.every }];
    return isTold(sum) ? [] : [sum];
  });
  const shares = sharesIn(spelt, earned, names);
  return {
    sums: shares.sums,
    rhythms: rhythms.filter((one) => !isTold(one)),
    silent: [...shares.silent, ...told, ...heldIn(spelt, shares.sums, names)],
  };
}

/** "And 90 for water": more of what was told before. */
const opensWithAnd = /^(?:and|plus|y|aur)$/u;

function read({ stands, ...message }: Reading): Told {
  const text = tidy(message.text);
  const spoken = wordsOf(text);
  const spelt = spellingOf(spoken);
  const names = longest(words.names.flatMap(([form, what]) => places(spelt, form, () => what)));
  const counted = countedIn(spoken, spelt, { ...message, text }, names);
  const { sums: told, rhythms, silent } = counted;
  const owed = owedIn(spelt, told, rhythms, stands);
  const all = told.filter((sum) => !owed.includes(sum));
  const of = marksIn(spelt, paysOthers(spelt, names), stands.length > 0);
  // What others send them is theirs, and what they send home is not.
  const given = ({ name }: Named, span: Span): boolean =>
    name === "family" && of.comesIn.some((one) => overlaps(one, span));
  const isSilent = (one: Place<Named>): boolean =>
    silent.some((span) => overlaps(one, span)) || given(one, one);
  const named = names.filter((one) => !isSilent(one));
  const breaks = [...marks(spelt, words.parting), ...all];
  const old = oldAmong(all, spelt, stands, (sum) => nearestLine(sum, named, breaks));
  const sums = all.filter((sum) => sum !== old?.sum);
  const debts = named.filter((one) => !of.noDebts.some((no) => overlaps(no, one)));
  const goesOn = opensWithAnd.test(spoken[0]?.word ?? "");
  const made = piecesOf(spelt, sums).reduce<SoFar>(
    (before, piece) => {
      const isOwn = inside(piece);
      return itemsOf(
        {
          sums: sums.filter(isOwn),
          found: debts.filter(isOwn),
          rhythms: rhythms.filter(inside({ from: piece.from, to: piece.reach })),
          of: within(of, piece),
          goesOn,
          old,
          moves: (sum) => moveOf(sum, piece, spelt, of.whole.some(isOwn)),
        },
        before,
      );
    },
    { items: [], offering: false },
  );
  const idle = [words.parting, words.upTo, words.byTurns, words.idle, words.corrects];
  const changing = [change.notBefore, change.notBehind, change.beyondBefore, change.beyondBehind];
  const spans = [
    ...told,
    ...rhythms,
    ...names,
    ...silent,
    ...Object.values(of).flat(),
    ...marks(spelt, words.ages),
    ...[...idle, ...changing].flatMap((form) => marks(spelt, form)),
  ];
  const moved = made.items.some(({ move }) => move !== null);
  return {
    items: made.items,
    owed: owed.length > 0,
    noDebts: of.noDebts.length > 0,
    instead: old === null || old.stays ? null : old.sum.amount,
    stood: old?.stood ?? null,
    slips: of.slips.length > 0,
    anew:
      old !== null ||
      moved ||
      [...of.slips, ...of.forgotten, ...of.ofWork].length > 0 ||
      (of.fromNow.length > 0 && of.comesIn.length + of.whole.length > 0),
    offers: of.offers.length > 0,
    includes: of.includes.length > 0,
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
