/** What classes heard together say of each other: who tells of a death speaks for somebody else. */

import { shuffled } from "./dice.ts";

/**
 * A class tells something of the others from here on, as far as its margin is past it, and once more
 * as far as it is past yes (stacked generalisation, Wolpert 1992, on what is past each bend).
 */
const bends = [-0.85, -0.4, 0] as const;

/** How many hints one class gives. */
export const hintsOfClass = bends.length;

/** The hints that some margins give: their places, and how strong each is. */
export type Hints = { readonly at: readonly number[]; readonly strength: readonly number[] };

/** Nothing is heard. */
export const noHints: Hints = { at: [], strength: [] };

/** Hint `class * hintsOfClass + bend`, of each class that is past that bend. */
export function hintsOf(margins: ArrayLike<number>): Hints {
  const at: number[] = [];
  const strength: number[] = [];
  for (let one = 0; one < margins.length; one += 1) {
    const margin = margins[one] ?? 0;
    for (let bend = 0; bend < hintsOfClass; bend += 1) {
      const past = margin - (bends[bend] ?? 0);
      if (!(past > 0)) break;
      at.push(one * hintsOfClass + bend);
      strength.push(past);
    }
  }
  return { at, strength };
}

/** Lines that one class is judged by: the hints in each, its own margin, and whether it is meant. */
export type Lessons = {
  readonly hints: readonly Hints[];
  readonly margins: ArrayLike<number>;
  /** 1 of the class, -1 not of it, 0 left out. */
  readonly signs: ArrayLike<number>;
  /** The cost of a mistake on a line of the class, and on another. */
  readonly costs: { readonly yes: number; readonly no: number };
  readonly classes: number;
  readonly seed: string;
};

const passes = 4;

/**
 * What each hint adds to the margin of one class, learnt as a correction of that margin: dual
 * coordinate descent, squared hinge loss, as in `solver.ts`, but from where the margin stands.
 */
export function learnHints({ hints, margins, signs, costs, classes, seed }: Lessons): Float64Array {
  const weights = new Float64Array(classes * hintsOfClass);
  let constant = 0;
  const alphas = new Float64Array(hints.length);
  const asked = hints.flatMap((_, i) => (signs[i] === 0 ? [] : [i]));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const i of shuffled(asked, `${seed} ${String(pass)}`)) {
      const { at, strength } = hints[i] ?? noHints;
      const sign = signs[i] ?? 0;
      let margin = (margins[i] ?? 0) + constant;
      let square = 1;
      for (let hint = 0; hint < at.length; hint += 1) {
        const past = strength[hint] ?? 0;
        margin += (weights[at[hint] ?? 0] ?? 0) * past;
        square += past * past;
      }
      const alpha = alphas[i] ?? 0;
      const diagonal = 0.5 / (sign > 0 ? costs.yes : costs.no);
      const gradient = sign * margin - 1 + diagonal * alpha;
      const next = Math.max(0, alpha - gradient / (square + diagonal));
      const step = (next - alpha) * sign;
      if (step === 0) continue;
      alphas[i] = next;
      constant += step;
      for (let hint = 0; hint < at.length; hint += 1) {
        const row = at[hint] ?? 0;
        weights[row] = (weights[row] ?? 0) + step * (strength[hint] ?? 0);
      }
    }
  }
  return weights;
}

/** The margin of one class with what the hints of all add to it. */
export function corrected(margin: number, { at, strength }: Hints, weights: Float64Array): number {
  let sum = margin;
  for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] ?? 0] ?? 0) * (strength[i] ?? 0);
  return sum;
}

/** What each hint adds to each class: a row of all classes for each hint. */
export function inRows(learnt: readonly Float64Array[]): Float32Array {
  const stride = learnt.length;
  const rows = new Float32Array(stride * hintsOfClass * stride);
  for (const [at, hints] of learnt.entries()) {
    for (const [hint, adds] of hints.entries()) rows[hint * stride + at] = adds;
  }
  return rows;
}
