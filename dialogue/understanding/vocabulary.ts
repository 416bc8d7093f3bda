/** Which features a training learns weights for, and its examples as rows of them. */

import type { Example } from "./examples.ts";
import { featuresOf, weightOf } from "./features.ts";
import { sizeOf } from "./model.ts";
import { type Matrix, matrixOf, squaresOf, worthOf } from "./solver.ts";
import { tidy, withoutAddresses, wordsOf } from "../words/words.ts";

export type Prepared = { matrix: Matrix; squares: Float64Array; examples: readonly Example[] };

type Lists = readonly (readonly number[])[];

export const featureLists = (examples: readonly Example[]): Lists =>
  examples.map(({ text }) => featuresOf(withoutAddresses(wordsOf(tidy(text)))));

/** Most rows of the weights; with all classes they stay under 8 MB. */
export const mostRows = 200_000;
/** Most rows of the training that finds which of them tell anything. */
export const mostTried = 240_000;
/** Texts that a feature must stand in to be learnt: two lines, or two draws of one. */
const leastTexts = 2;

export type Vocabulary = {
  /** The row of each feature. */
  readonly rows: ReadonlyMap<number, number>;
  /** What each row is worth. */
  readonly values: Float64Array;
};

/** How much each feature told in a training before; one that was not in it told nothing. */
export type Worth = ReadonlyMap<number, number>;

/**
 * The features worth a row: those of several lines, not of one and its variants. Where there are too
 * many, those that told most, then the most frequent.
 */
export function vocabularyOf(
  examples: readonly Example[],
  lists: Lists,
  most: number,
  told: Worth = new Map(),
): Vocabulary {
  const lines = new Map<number, number>();
  const texts = new Map<number, number>();
  const lastLine = new Map<number, string>();
  const lastText = new Map<number, number>();
  for (const [i, list] of lists.entries()) {
    const line = examples[i]?.line ?? "";
    for (const feature of list) {
      if (lastText.get(feature) === i) continue;
      lastText.set(feature, i);
      texts.set(feature, (texts.get(feature) ?? 0) + 1);
      if (lastLine.get(feature) === line) continue;
      lastLine.set(feature, line);
      lines.set(feature, (lines.get(feature) ?? 0) + 1);
    }
  }
  const kept = [...lines].filter(([feature]) => (texts.get(feature) ?? 0) >= leastTexts);
  const worth = (feature: number): number => told.get(feature) ?? 0;
  kept.sort(([a, many], [b, more]) => worth(b) - worth(a) || more - many || a - b);
  const known = kept.slice(0, most);
  const all = new Set(examples.map(({ line }) => line)).size;
  return {
    rows: new Map(known.map(([feature], row) => [feature, row])),
    values: Float64Array.from(known, ([feature, count]) => worthOf(count, all) * weightOf(feature)),
  };
}

export function prepare(
  examples: readonly Example[],
  lists: Lists,
  { rows, values }: Vocabulary,
): Prepared {
  const known = lists.map((list) =>
    list.flatMap((feature) => {
      const row = rows.get(feature);
      return row === undefined ? [] : [row];
    }),
  );
  const sizes = lists.map((list) =>
    list.reduce((size, feature) => size + sizeOf(feature, rows.has(feature)), 0),
  );
  const matrix = matrixOf(known, values, sizes);
  return { matrix, squares: squaresOf(matrix), examples };
}
