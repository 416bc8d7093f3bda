/** What of a sum is theirs and counts: a half of the rent, the part that another pays, the food in it. */

import { money } from "@forbear/kernel";
import { type Span, type Spelt, places } from "../../schedules/spelling.ts";
import { numberIn } from "../../schedules/words.ts";
import * as said from "./measure-words.ts";
import { type Place, marks, overlaps } from "./spans.ts";
import type { Sum } from "./sums.ts";
import { type Named, comesIn as incomes, earners } from "./words.ts";
import { grossBehind, jointly, netWords } from "./work-words.ts";

/** `silent`: words that say what is in a sum or who pays it, and name none. */
export type Shared = { readonly sums: readonly Sum[]; readonly silent: readonly Span[] };

type Names = readonly Place<Named>[];

/** The words from one place to another. */
const between = (spelt: Spelt, from: number, to: number): string =>
  from >= to
    ? ""
    : spelt.plain.slice(spelt.starts[from], spelt.starts[to] ?? spelt.plain.length).trim();

const joinsOnly = (spelt: Spelt, from: number, to: number): boolean =>
  between(spelt, from, to)
    .split(" ")
    .every((word) => word === "" || said.article.test(word));

/** Names beside a word of what is in a sum or off it. */
function namesBeside(spelt: Spelt, names: Names, before: RegExp, behind: RegExp): Names {
  const leads = marks(spelt, before);
  const tails = marks(spelt, behind);
  return names.flatMap((name) => {
    const lead = leads.find(({ to }) => to <= name.from && joinsOnly(spelt, to, name.from));
    if (lead !== undefined) return [{ ...name, from: lead.from }];
    const tail = tails.find(({ from }) => from === name.to);
    return tail === undefined ? [] : [{ ...name, to: tail.to }];
  });
}

/** "After taxes and insurance": what is joined to such a name goes with it. */
function withJoined(spelt: Spelt, some: Names, names: Names, sums: readonly Sum[]): Names {
  const leads = ({ to }: Span): boolean => sums.some(({ from }) => from >= to && from - to <= 1);
  return names.flatMap((name) => {
    const own = some.find((one) => overlaps(one, name));
    if (own !== undefined) return [own];
    const joined = some.some(
      ({ to }) => to < name.from && /^(?:and|n|y|e|aur|&)$/u.test(between(spelt, to, name.from)),
    );
    return joined && !leads(name) ? [name] : [];
  });
}

/** `splits`: a sum behind it is the whole, "we split the rent, 1800"; behind "half" it is theirs. */
type Part = Place<{ readonly n: number; readonly splits: boolean }>;

/** "Half", "between 3 of us", "a third". */
const partsIn = (spelt: Spelt): readonly Part[] => [
  ...places(spelt, said.halves, (phrase) => ({ n: 2, splits: /split|shar/u.test(phrase) })),
  ...places(spelt, said.partsOf, (phrase) => {
    if (/tercer|tercio|third|tihai/u.test(phrase)) return { n: 3, splits: false };
    if (/cuarta|cuarto|quarter/u.test(phrase)) return { n: 4, splits: false };
    const n = phrase
      .split(" ")
      .flatMap((word) => (/^(?:an?|el|la)$/u.test(word) ? [] : (numberIn(word) ?? [])))[0];
    return n === undefined || n < 2 ? null : { n, splits: true };
  }),
];

const ofWords = /^(?:(?:of|de|ka|out of)(?: (?:an?|un|una|the|my|la|el|our))?)$/u;
const total = /^(?:total|in total|altogether|whole|en total|completa|completo|kul)(?![^ ])/u;

/** The sum of which a part is told, and what is told as that part. */
function shared(spelt: Spelt, sums: readonly Sum[], names: Names, part: Part): readonly Sum[] {
  const of = sums.find(
    ({ from }) =>
      from >= part.to && from - part.to <= 3 && ofWords.test(between(spelt, part.to, from)),
  );
  if (of !== undefined) return sums.map((sum) => (sum === of ? divided(of, part.n) : sum));
  const before = sums.findLast(({ to }) => to <= part.from);
  const next = sums.find(({ from }) => from >= part.to);
  if (next !== undefined && total.test(between(spelt, next.to, next.to + 2)))
    return sums.map((sum) => (sum === next ? divided(next, part.n) : sum));
  const ofWhole = part.splits && next !== undefined && !ownPays(spelt, part.to, next.to);
  if (before === undefined)
    return ofWhole ? sums.map((sum) => (sum === next ? divided(next, part.n) : sum)) : sums;
  const whole = Number(before.amount.minor);
  const isPart =
    next !== undefined &&
    Math.abs(Number(next.amount.minor) * part.n - whole) <= whole * nearly &&
    !names.some(({ from, to }) => part.to <= from && to <= next.from);
  return isPart
    ? joined(sums, before, next, next.amount.minor)
    : sums.map((sum) => (sum === before ? divided(before, part.n) : sum));
}
const nearly = 0.03;

/** "I pay 600", between the two places. */
const ownPays = (spelt: Spelt, from: number, to: number): boolean =>
  [...marks(spelt, said.mine), ...marks(spelt, said.ownPart)].some(
    (one) => from <= one.from && one.to <= to,
  );

/** "42,000, but in hand 37,200": of two the one that reaches them. */
function netOfTwo(spelt: Spelt, sums: readonly Sum[], names: Names): Shared | null {
  const net = marks(spelt, netWords);
  const gross = marks(spelt, grossBehind);
  const others = [
    ...marks(spelt, earners),
    ...names.filter(
      ({ line, name }) => line !== "income" && name !== "council tax" && name !== "insurance",
    ),
  ];
  for (const [at, second] of sums.entries()) {
    const first = sums[at - 1];
    if (first === undefined || first.turns === true || second.turns === true) continue;
    const [one, other] = [first.amount.minor, second.amount.minor];
    const [less, more] = one < other ? [one, other] : [other, one];
    if (less === more || less * 2n < more) continue;
    const end = Math.min(second.to + nextTo, sums[at + 1]?.from ?? spelt.starts.length);
    const within = ({ from, to }: Span): boolean => first.to <= from && to <= end;
    if (others.some((span) => first.to <= span.from && span.to <= second.from)) continue;
    // "2700 after taxes, 3400 before".
    const led = net.some(({ from }) => from === first.to);
    const told = one > other ? net.some(within) : led || gross.some(within);
    if (!told) continue;
    return {
      sums: joined(sums, first, second, less).map((sum) =>
        sum.from === first.from ? { ...sum, earned: true } : sum,
      ),
      silent: net.filter(within),
    };
  }
  return null;
}

/** "25k, the EMI takes 4k, 21k is left": the last alone, where the figures bear it out. */
function netOf(spelt: Spelt, sums: readonly Sum[], names: Names): Shared {
  const two = netOfTwo(spelt, sums, names);
  if (two !== null) return two;
  const leaves = marks(spelt, said.leaves);
  for (const [at, net] of sums.entries()) {
    const [gross, off] = [sums[at - 2], sums[at - 1]];
    if (gross === undefined || off === undefined) continue;
    const isLeft = leaves.some(({ from, to }) => off.to <= from && to <= net.to + nextTo);
    if (!isLeft || gross.amount.minor - off.amount.minor !== net.amount.minor) continue;
    return {
      sums: joined(sums, gross, net, net.amount.minor).filter((sum) => sum !== off),
      silent: [{ from: gross.to + 1, to: net.from }],
    };
  }
  return { sums, silent: [] };
}

const divided = (sum: Sum, n: number): Sum => ({
  ...sum,
  amount: money(sum.amount.currency, sum.amount.minor / BigInt(n)),
});

/** Two sums as one thing said, of so much. */
const joined = (sums: readonly Sum[], one: Sum, other: Sum, minor: bigint): readonly Sum[] =>
  sums.flatMap((sum) => {
    if (sum === other) return [];
    if (sum !== one) return [sum];
    const every = one.every ?? other.every;
    return [
      {
        amount: money(one.amount.currency, minor),
        from: Math.min(one.from, other.from),
        to: Math.max(one.to, other.to),
        ...(every === undefined ? {} : { every }),
      },
    ];
  });

const nextTo = 3;

/** "Rent is 1400, my share is 700": that alone is theirs. */
function ownShare(sums: readonly Sum[], names: Names, own: Span): readonly Sum[] {
  const sum = sums.find(
    ({ from, to }) => (from >= own.to && from - own.to <= nextTo) || to === own.from,
  );
  const at = sum === undefined ? -1 : sums.indexOf(sum);
  const whole = sums[at - 1];
  if (sum === undefined || whole === undefined) return sums;
  const nameAt = (from: number, to: number): string | undefined =>
    names.find((one) => from <= one.from && one.to <= to)?.name;
  const named = nameAt(Math.min(own.from, sum.from), Math.max(sums[at + 1]?.from ?? 0, sum.to));
  const ofWhole =
    nameAt(sums[at - 2]?.to ?? 0, whole.from) ?? nameAt(whole.to, Math.min(own.from, sum.from));
  const isSame = named === undefined || named === ofWhole;
  return isSame && sum.amount.minor < whole.amount.minor
    ? joined(sums, whole, sum, sum.amount.minor)
    : sums;
}

/** "My mom covers 300 of it": what another pays of the sum before. */
function othersPart(spelt: Spelt, sums: readonly Sum[], names: Names): readonly Sum[] {
  const who = marks(spelt, earners);
  const pays = marks(spelt, said.carries);
  const of = marks(spelt, said.ofIt);
  for (const [at, sum] of sums.entries()) {
    const whole = sums[at - 1];
    if (whole === undefined || sum.amount.minor >= whole.amount.minor) continue;
    const end = sums[at + 1]?.from ?? spelt.starts.length;
    const within = ({ from, to }: Span): boolean => whole.to <= from && to <= end;
    const other = who.find(within);
    const named = names.some(
      (one) => within(one) && one.from > (other?.from ?? 0) && one.line !== "income",
    );
    const told = other !== undefined && pays.some(within) && of.some(within);
    if (!told || named) continue;
    return joined(sums, whole, sum, whole.amount.minor - sum.amount.minor);
  }
  return sums;
}

/** "1650 with groceries, groceries is 450 of it": the food in a sum is left out of it. */
function withoutFood(spelt: Spelt, sums: readonly Sum[], names: Names, foods: Foods): Shared {
  const isFood = (one: Place<Named>): boolean => one.line === "food";
  const silent: Span[] = [...foods.within, ...foods.left];
  const outside = sums.find(({ from, to }) =>
    foods.left.some((one) => (one.to <= from ? from - one.to : one.from - to) <= 2),
  );
  const inside = sums.find(({ from, to }) =>
    foods.within.some((one) => (one.to <= from ? from - one.to : one.from - to) <= 2),
  );
  // "1700 with food, 1200 without".
  if (outside !== undefined && inside !== undefined && outside.amount.minor < inside.amount.minor)
    return { sums: joined(sums, inside, outside, outside.amount.minor), silent };
  const of = marks(spelt, said.ofIt);
  // "1600, but 400 is food".
  const yet = marks(spelt, said.yet);
  for (const [at, food] of sums.entries()) {
    const whole = sums[at - 1];
    if (whole === undefined || food.amount.minor >= whole.amount.minor) continue;
    const end = sums[at + 1]?.from ?? spelt.starts.length;
    const name = names.find((one) => isFood(one) && whole.to <= one.from && one.to <= end);
    const others = names.some(
      (one) => !isFood(one) && one.name !== "" && whole.to + 1 < one.from && one.to <= end,
    );
    const ofWhole = [...of, ...yet].some(({ from, to }) => whole.to <= from && to <= end);
    // "1800, that's with 400 groceries in it".
    const held = [...marks(spelt, said.withIt), ...marks(spelt, said.withItBehind)].some(
      ({ from, to }) =>
        (to === food.from && whole.to <= from) || (name !== undefined && from === name.to),
    );
    const told = ofWhole || (foods.within.length > 0 && (inside !== food || held)) || held;
    if (name === undefined || others || !told) continue;
    return {
      sums: joined(sums, whole, food, whole.amount.minor - food.amount.minor),
      silent: [...silent, ...names.filter(isFood)],
    };
  }
  return amongNames(spelt, sums, names, silent);
}

const joinsNames = /^(?:and|n|plus|mas|con|y|e|aur|va|,|\+|&|\/|-|ka|ki|)$/u;
const mostJoined = 2;

/** "Ration and light 6,000": of one figure for several things the food is as much as each. */
function amongNames(
  spelt: Spelt,
  sums: readonly Sum[],
  names: Names,
  silent: readonly Span[],
): Shared {
  const open = names.filter(
    (one) => one.line !== "income" && !silent.some((s) => overlaps(s, one)),
  );
  const runs = open.reduce<readonly (readonly Place<Named>[])[]>((made, one) => {
    const last = made.at(-1)?.at(-1);
    const joins = last !== undefined && joinsNames.test(between(spelt, last.to, one.from));
    return joins ? [...made.slice(0, -1), [...(made.at(-1) ?? []), one]] : [...made, [one]];
  }, []);
  const parted = runs.flatMap((run) => {
    const foods = run.filter(({ line }) => line === "food");
    const [first, last] = [run[0], run.at(-1)];
    if (foods.length === 0 || foods.length === run.length) return [];
    if (first === undefined || last === undefined) return [];
    const sum =
      sums.find(({ from }) => from >= last.to && from - last.to <= mostJoined) ??
      sums.findLast(({ to }) => to <= first.from && first.from - to <= mostJoined);
    return sum === undefined ? [] : [{ sum, foods, of: run.length }];
  });
  return {
    sums: sums.map((sum) => {
      const one = parted.find((part) => part.sum === sum);
      if (one === undefined) return sum;
      const rest = BigInt(one.of - one.foods.length);
      const minor = (sum.amount.minor * rest) / BigInt(one.of);
      return { ...sum, amount: money(sum.amount.currency, minor) };
    }),
    silent: [...silent, ...parted.flatMap(({ foods }) => foods)],
  };
}

/** "Ration comes to 5,000 apart from that": with a figure of its own. */
const isApart = (spelt: Spelt, one: Span, sums: readonly Sum[]): boolean =>
  sums.some(
    ({ from }) =>
      from >= one.to && /^(?:se|ka|ki|from that|de eso)?$/u.test(between(spelt, one.to, from)),
  ) && /(?:^| )(?:alag|aparte|aside|apart|separate)(?: |$)/u.test(between(spelt, one.from, one.to));

type Foods = { readonly within: readonly Span[]; readonly left: readonly Span[] };

/** What is theirs to pay, and what the words beside it do not name. */
export function sharesIn(spelt: Spelt, all: readonly Sum[], names: Names): Shared {
  const comesIn = marks(spelt, incomes);
  const together = marks(spelt, jointly);
  // "Entre los dos entran 4500" is divided by nobody.
  const isJoint = (one: Span): boolean =>
    together.some((span) => overlaps(span, one)) &&
    comesIn.some(({ from, to }) => Math.max(from - one.to, one.from - to) <= nextTo);
  const parts = partsIn(spelt).filter(
    (one) => !all.some((sum) => overlaps(sum, one)) && !isJoint(one),
  );
  const own = marks(spelt, said.mine);
  const net = netOf(spelt, all, names);
  const isEarned = names.some(({ line }) => line === "income");
  const halved = isEarned
    ? net.sums
    : parts
        .filter((one) => !own.some((mine) => overlaps(mine, one)))
        .reduce((sums, one) => shared(spelt, sums, names, one), net.sums);
  const shares = parts.length > 0 || marks(spelt, said.sharing).length > 0;
  const theirParts = shares && !isEarned ? [...own, ...marks(spelt, said.ownPart)] : own;
  const theirs = theirParts.reduce((sums, one) => ownShare(sums, names, one), halved);
  const carried = othersPart(spelt, theirs, names);
  const within = namesBeside(spelt, names, said.withIt, said.withItBehind);
  const off = namesBeside(spelt, names, said.withoutIt, said.withoutItBehind);
  const left = withJoined(spelt, off, names, all).filter((one) => !isApart(spelt, one, all));
  const ofFood = (some: Names): readonly Span[] => some.filter(({ line }) => line === "food");
  const fedBy = ofFood(within);
  const bare = fedBy.length === 0 ? [] : marks(spelt, said.bareWithout);
  const foods = { within: fedBy, left: [...ofFood(left), ...bare] };
  const fed = withoutFood(spelt, carried, names, foods);
  const taxed = within.filter(({ name }) => name === "council tax");
  return {
    sums: fed.sums,
    silent: [...net.silent, ...fed.silent, ...left, ...taxed, ...parts, ...own],
  };
}
