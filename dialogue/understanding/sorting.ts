/** The same learner for any labels, one to a text: it sorts texts as it was shown. */

import { present } from "@forbear/kernel";
import { featuresOf } from "./features.ts";
import { type Matrix, matrixOf, solve, squaresOf, worthOf } from "./solver.ts";
import { tidy, wordsOf } from "../words/words.ts";

export type Sorted = { readonly text: string; readonly label: string };

export type SortOptions = {
  readonly passes: number;
  readonly cost: number;
  /** Texts a feature must stand in to be learnt. */
  readonly leastTexts: number;
};

export const sortDefaults: SortOptions = { passes: 12, cost: 1, leastTexts: 2 };

const listOf = (text: string): number[] => featuresOf(wordsOf(tidy(text)));

type Rows = { readonly of: ReadonlyMap<number, number>; readonly values: Float64Array };

function rowsOf(lists: readonly (readonly number[])[], least: number): Rows {
  const texts = new Map<number, number>();
  for (const list of lists) {
    for (const feature of new Set(list)) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  }
  const kept = [...texts].filter(([, count]) => count >= least);
  return {
    of: new Map(kept.map(([feature], row) => [feature, row])),
    values: Float64Array.from(kept, ([, count]) => Math.sqrt(worthOf(count, lists.length))),
  };
}

const known = (list: readonly number[], rows: Rows): number[] =>
  list.flatMap((feature) => rows.of.get(feature) ?? []);

const sizeOf = (rows: readonly number[], values: Float64Array): number =>
  rows.reduce((sum, row) => sum + (values[row] ?? 0) ** 2, 0);

type Learnt = { readonly label: string; readonly weights: Float64Array };

/** Learns one class against the rest for each label; answers a function that names the best one. */
export function learnToSort(
  shown: readonly Sorted[],
  { passes, cost, leastTexts }: SortOptions = sortDefaults,
): (text: string) => string {
  const lists = shown.map(({ text }) => listOf(text));
  const rows = rowsOf(lists, leastTexts);
  const shownRows = lists.map((list) => known(list, rows));
  const matrix: Matrix = matrixOf(
    shownRows,
    rows.values,
    shownRows.map((list) => sizeOf(list, rows.values)),
  );
  const squares = squaresOf(matrix);
  const costs = new Float64Array(shown.length).fill(cost);
  const labels = [...new Set(shown.map(({ label }) => label))].sort();
  const classes = labels.map((label): Learnt => {
    const signs = Int8Array.from(shown, (one) => (one.label === label ? 1 : -1));
    const dimensions = rows.of.size;
    const weights = solve({ matrix, squares, signs, costs, dimensions, passes, seed: label });
    return { label, weights };
  });
  return (text) => likeliest(classes, known(listOf(text), rows), rows.values);
}

function likeliest(
  classes: readonly Learnt[],
  rows: readonly number[],
  values: Float64Array,
): string {
  const scale = rows.length === 0 ? 0 : 1 / Math.sqrt(sizeOf(rows, values));
  let best = present(classes[0]);
  let most = -Infinity;
  for (const one of classes) {
    let sum = 0;
    for (const row of rows) sum += (one.weights[row] ?? 0) * (values[row] ?? 0);
    const margin = sum * scale + (one.weights.at(-1) ?? 0);
    if (margin <= most) continue;
    most = margin;
    best = one;
  }
  return best.label;
}
