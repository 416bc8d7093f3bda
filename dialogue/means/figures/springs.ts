/** The names of a message as they are meant: a school that pays is no fee, a truck that is driven no cost, a spouse named beside a figure earns it. */

import { type Spelt, places } from "../../schedules/spelling.ts";
import { type Place, inside, longest, marks, overlaps } from "./spans.ts";
import { besideThem } from "./pieces.ts";
import * as work from "./work-words.ts";
import * as words from "./words.ts";
import type { Named } from "./words.ts";
import { carries } from "./measure-words.ts";
import { said } from "../../schedules/words.ts";

type Names = readonly Place<Named>[];

/** Behind or before a place that pays. */
const fromBehind = said("se|me se|mein se|vale|valon|valo");
const before = (spelt: Spelt, at: number): string => spelt.plain.slice(0, spelt.starts[at]).trim();
const ledByPlace =
  /(?:^| )(?:at|from|in|for|with|en|de|del|por)(?: (?:the|a|my|an|our|local|private|public|la|el|un|una|mi))*$/u;

/** From one parting to the next. */
function clausesOf(spelt: Spelt): readonly { readonly from: number; readonly to: number }[] {
  const cuts = [...marks(spelt, words.parting)].sort((a, b) => a.from - b.from);
  const ends = [...cuts.map(({ from, to }) => ({ end: from, next: to }))];
  let from = 0;
  const made = [...ends, { end: spelt.starts.length, next: spelt.starts.length }].map(
    ({ end, next }) => {
      const clause = { from, to: end };
      from = next;
      return clause;
    },
  );
  return made.filter((one) => one.from < one.to);
}

const textOf = ({ plain, starts }: Spelt, from: number, to: number): string =>
  plain.slice(starts[from], starts[to] ?? plain.length).trim();

const hasFigure = /\d|(?:^| )(?:hundred|thousand|hajar|mil|lakh|sau|k)(?: |$)/u;

/** What the names of a message are, and the words of work that name no cost. */
export function namesIn(spelt: Spelt): { readonly names: Names; readonly work: Names } {
  const all = longest(words.names.flatMap(([form, what]) => places(spelt, form, () => what)));
  const jobs = marks(spelt, work.jobs);
  const plain = all.filter((one) => !jobs.some((job) => overlaps(job, one)));
  const comesIn = marks(spelt, words.comesIn);
  const clauses = clausesOf(spelt);
  const names = plain.map((one): Place<Named> => {
    if (one.line !== "essentials" && one.line !== "food") return one;
    const clause = clauses.find((part) => inside(part)(one));
    const earns = clause !== undefined && comesIn.some(inside(clause));
    const tail = marks(spelt, fromBehind).some(({ from }) => from === one.to);
    const isPlace = tail || ledByPlace.test(before(spelt, one.from));
    return earns && isPlace ? { ...one, line: "income", name: `from ${one.name}` } : one;
  });
  return {
    names: [...names, ...spousesIn(spelt, names, clauses)],
    work: jobs.map((job) => ({ ...job, line: "income", name: "" })),
  };
}

/** "Wife ki 28k": who lives with them and is named beside a figure, of which nothing else is said. */
function spousesIn(
  spelt: Spelt,
  names: Names,
  clauses: readonly { readonly from: number; readonly to: number }[],
): Names {
  const given = marks(spelt, work.forSpouse);
  const spent = [...marks(spelt, work.spending), ...marks(spelt, carries)];
  return marks(spelt, work.spouses).flatMap((one): Names => {
    const clause = clauses.find((part) => inside(part)(one));
    if (clause === undefined) return [];
    const isIn = inside(clause);
    const others = names.some((name) => isIn(name) && name.line !== "income");
    const isSpent = [...given, ...spent].some(isIn);
    const figure = hasFigure.test(textOf(spelt, one.to, clause.to));
    return others || isSpent || !figure ? [] : [{ ...one, line: "income", name: besideThem }];
  });
}

/** "Between us 3,800": all that comes in, where no name tells otherwise. */
export function jointIn(spelt: Spelt, names: Names): Names {
  const spent = marks(spelt, work.spending);
  const clauses = clausesOf(spelt);
  return marks(spelt, work.jointly).flatMap((one): Names => {
    const clause = clauses.find((part) => inside(part)(one)) ?? one;
    const near = { from: clause.from, to: Math.max(clause.to, one.to) };
    const isIn = inside(near);
    return names.some(isIn) || spent.some(isIn) ? [] : [{ ...one, line: "income", name: "" }];
  });
}
