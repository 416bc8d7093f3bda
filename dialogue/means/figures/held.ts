/** What is in a sum already: "bills included", "bijli pani samet" name no other. */

import type { Span, Spelt } from "../../schedules/spelling.ts";
import * as measures from "./measure-words.ts";
import { type Place, marks } from "./spans.ts";
import { type Named, includes } from "./words.ts";

/** Words between a name and "included": "utilities are all included". */
const farthest = 2;

const joining = /^(?:(?:and|n|y|e|aur|va|the|la|el|los|las|my|a|,)(?: |$))*$/u;

/** The names beside a word that says they are included, and those joined to them. */
export function heldIn(
  spelt: Spelt,
  sums: readonly Span[],
  names: readonly Place<Named>[],
): readonly Span[] {
  const words = [...marks(spelt, includes), ...marks(spelt, measures.withItBehind)];
  const isParted = (from: number, to: number): boolean =>
    sums.some((sum) => from <= sum.from && sum.to <= to);
  const text = (from: number, to: number): string =>
    spelt.plain.slice(spelt.starts[from], spelt.starts[to] ?? spelt.plain.length).trim();
  const joined = (from: number, to: number): boolean => from <= to && joining.test(text(from, to));
  /** "Includes the water and electric 95": what leads a sum is its name. */
  const leads = ({ to }: Span): boolean =>
    sums.some(({ from }) => from >= to && from - to <= farthest && !text(to, from).includes(","));
  const held: Span[] = [];
  for (const word of words) {
    let end = word.to;
    for (const name of names) {
      if (name.from < end || isParted(end, name.from) || !joined(end, name.from) || leads(name))
        continue;
      held.push(name);
      end = name.to;
    }
    let start = word.from;
    for (const name of [...names].reverse()) {
      const near = start === word.from ? start - name.to <= farthest : joined(name.to, start);
      if (name.to > start || isParted(name.to, start) || !near) continue;
      if (start !== word.from && text(name.to, start).includes(",")) continue;
      held.push(name);
      start = name.from;
    }
  }
  return held;
}
