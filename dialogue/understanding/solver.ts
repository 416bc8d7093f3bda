/** Linear classifiers learnt by dual coordinate descent: squared hinge loss, one class against the rest. */

import { shuffled } from "./dice.ts";

/** Messages as rows of features: those of message `i` are `rows[starts[i]]` to `rows[starts[i + 1]]`. */
export type Matrix = {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** One over the length of each vector, so that long and short messages weigh alike. */
  readonly scales: Float64Array;
  /** What each row is worth wherever it stands: a feature of few messages tells more. */
  readonly values: Float64Array;
};

/**
 * @param values what each row is worth
 * @param sizes how long each message counts as: features that were never learnt are not in its list
 */
export function matrixOf(
  lists: readonly (readonly number[])[],
  values: Float64Array,
  sizes: readonly number[] = lists.map((list) => list.length),
): Matrix {
  const starts = new Int32Array(lists.length + 1);
  let size = 0;
  for (const [i, list] of lists.entries()) {
    size += list.length;
    starts[i + 1] = size;
  }
  const rows = new Int32Array(size);
  const scales = new Float64Array(lists.length);
  for (const [i, list] of lists.entries()) {
    rows.set(list, starts[i] ?? 0);
    const own = sizes[i] ?? 0;
    scales[i] = own === 0 ? 0 : 1 / Math.sqrt(own);
  }
  return { starts, rows, scales, values };
}

/** A feature of half of all messages says next to nothing, but not nothing. */
const leastValue = 0.08;
const steepness = 1.6;

/** What a feature is worth that stands in `count` of `all` messages: the rarer, the more. */
export const worthOf = (count: number, all: number): number =>
  Math.max(leastValue, steepness * (1 - Math.log(count) / Math.log(Math.max(2, all))));

/** The value of a linear function at one message. */
export function marginAt(matrix: Matrix, weights: Float64Array, i: number): number {
  let sum = 0;
  const stop = matrix.starts[i + 1] ?? 0;
  for (let at = matrix.starts[i] ?? 0; at < stop; at += 1) {
    const row = matrix.rows[at] ?? 0;
    sum += (weights[row] ?? 0) * (matrix.values[row] ?? 0);
  }
  return sum * (matrix.scales[i] ?? 0) + (weights[weights.length - 1] ?? 0);
}

/** The squared length of each vector, repeats counted as they weigh, and of the constant term. */
export function squaresOf(matrix: Matrix): Float64Array {
  const squares = new Float64Array(matrix.scales.length);
  for (let i = 0; i < squares.length; i += 1) {
    const list = matrix.rows.slice(matrix.starts[i], matrix.starts[i + 1]).sort();
    let sum = 0;
    let run = 0;
    for (let at = 0; at < list.length; at += 1) {
      run += 1;
      if (list[at + 1] === list[at]) continue;
      const value = run * (matrix.values[list[at] ?? 0] ?? 0);
      sum += value * value;
      run = 0;
    }
    const scale = matrix.scales[i] ?? 0;
    squares[i] = sum * scale * scale + 1;
  }
  return squares;
}

export type Problem = {
  readonly matrix: Matrix;
  readonly squares: Float64Array;
  /** 1 of the class, -1 not of it, 0 left out. */
  readonly signs: Int8Array;
  /** The cost of a mistake on each message. */
  readonly costs: Float64Array;
  readonly dimensions: number;
  readonly passes: number;
  readonly seed: string;
};

/** Cost of a mistake; mistakes on the few of a class cost more, up to `mostBoost` times. */
export type Costs = { readonly cost: number; readonly mostBoost: number };

/** The cost of a mistake on a line of a class and on another: the few weigh more. */
export function costsOf(signs: readonly number[], { cost, mostBoost }: Costs) {
  const yes = signs.filter((sign) => sign > 0).length;
  const no = signs.filter((sign) => sign < 0).length;
  const boost = Math.min(mostBoost, Math.max(1, Math.sqrt(no / Math.max(1, yes))));
  return { yes: cost * boost, no: cost };
}

/** A message this far on its right side is not asked again for some passes. */
const clearlyRight = 0.2;

/**
 * Weights of one class, its constant term last (Hsieh and others, 2008, algorithm 1, L2 loss).
 * The same problem gives the same bits: the order of the messages is drawn from `seed`.
 */
export function solve(problem: Problem): Float64Array {
  const { matrix, squares, signs, costs, dimensions, passes, seed } = problem;
  const weights = new Float64Array(dimensions + 1);
  const alphas = new Float64Array(signs.length);
  const quietUntil = new Uint8Array(signs.length);
  let active = Array.from(signs.keys()).filter((i) => signs[i] !== 0);
  for (let pass = 0; pass < passes; pass += 1) {
    const full = pass % 6 === 5;
    const order = shuffled(active, `${seed} ${String(pass)}`);
    for (const i of order) {
      if (!full && (quietUntil[i] ?? 0) > pass) continue;
      const alpha = alphas[i] ?? 0;
      const sign = signs[i] ?? 0;
      const diagonal = 0.5 / (costs[i] ?? 1);
      const gradient = sign * marginAt(matrix, weights, i) - 1 + diagonal * alpha;
      if (alpha === 0 && gradient >= 0) {
        quietUntil[i] = pass + (gradient > clearlyRight ? 5 : 2);
        continue;
      }
      const next = Math.max(0, alpha - gradient / ((squares[i] ?? 1) + diagonal));
      const step = (next - alpha) * sign;
      if (step === 0) continue;
      alphas[i] = next;
      const scaled = step * (matrix.scales[i] ?? 0);
      const stop = matrix.starts[i + 1] ?? 0;
      for (let at = matrix.starts[i] ?? 0; at < stop; at += 1) {
        const row = matrix.rows[at] ?? 0;
        weights[row] = (weights[row] ?? 0) + scaled * (matrix.values[row] ?? 0);
      }
      weights[dimensions] = (weights[dimensions] ?? 0) + step;
    }
    if (pass === 0) active = order;
  }
  return weights;
}

export type Slope = { readonly slope: number; readonly shift: number };

/** How sure a margin is: 1 / (1 + exp(-(slope * margin + shift))). */
export const sureness = ({ slope, shift }: Slope, margin: number): number =>
  1 / (1 + Math.exp(-(slope * margin + shift)));

/**
 * Platt's calibration by Newton steps on held-out margins (Lin, Lin and Weng, 2007), with their
 * softened targets, so that no class is ever quite certain.
 */
export function calibrate(margins: readonly number[], positive: readonly boolean[]): Slope {
  const yes = positive.filter((is) => is).length;
  const no = positive.length - yes;
  const high = (yes + 1) / (yes + 2);
  const low = 1 / (no + 2);
  let slope = 2;
  let shift = Math.log((yes + 1) / (no + 1)) + 1;
  for (let step = 0; step < 60; step += 1) {
    let [gSlope, gShift, hSlope, hBoth, hShift] = [0, 0, 1e-3, 0, 1e-3];
    for (const [i, margin] of margins.entries()) {
      const p = sureness({ slope, shift }, margin);
      const miss = p - (positive[i] === true ? high : low);
      const bend = p * (1 - p);
      gSlope += miss * margin;
      gShift += miss;
      hSlope += bend * margin * margin;
      hBoth += bend * margin;
      hShift += bend;
    }
    const determinant = hSlope * hShift - hBoth * hBoth;
    if (Math.abs(determinant) < 1e-12) break;
    const dSlope = (gSlope * hShift - gShift * hBoth) / determinant;
    const dShift = (gShift * hSlope - gSlope * hBoth) / determinant;
    slope = Math.min(20, Math.max(0.5, slope - Math.max(-2, Math.min(2, dSlope))));
    shift = Math.min(20, Math.max(-20, shift - Math.max(-2, Math.min(2, dShift))));
    if (Math.abs(dSlope) + Math.abs(dShift) < 1e-9) break;
  }
  return { slope, shift };
}
