/** Logistic regression on indicators: penalised, solved by Newton's method, the same each time. */

import { assert } from "@forbear/kernel";

/** One example: which columns are 1 (all others are 0), and whether it came true. */
export type Case = { readonly ones: readonly number[]; readonly true: boolean };

export type Fit = { readonly intercept: number; readonly weights: readonly number[] };

export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Solves `matrix x = right` for a symmetric positive matrix given by its lower rows (Cholesky). */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let i = 0; i < size; i += 1) {
    const row = lower[i] ?? new Float64Array(0);
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? row;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      assert(i !== j || sum > 0, "a matrix that is not positive: the penalty is too small");
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - (lower[i]?.[k] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (lower[i]?.[i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] = (x[i] ?? 0) - (lower[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (lower[i]?.[i] ?? 1);
  }
  return x;
}

const plus = (row: Float64Array | undefined, at: number, amount: number): void => {
  if (row) row[at] = (row[at] ?? 0) + amount;
};

/**
 * Fits weights to cases. The last column inside is the intercept, which is not penalised.
 * @param columns how many indicators there are
 * @param penalty on the square of each weight; above 0, so that columns may depend on each other
 */
export function fitLogistic(cases: readonly Case[], columns: number, penalty: number): Fit {
  assert(penalty > 0 && cases.length > 0, "a fit needs cases and a penalty");
  const size = columns + 1;
  const beta = new Float64Array(size);
  const rows = cases.map((one) => ({ at: Int32Array.of(...one.ones, columns), true: one.true }));
  for (let round = 0; round < 25; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, (_, i) => new Float64Array(i + 1));
    for (let i = 0; i < columns; i += 1) {
      gradient[i] = -penalty * (beta[i] ?? 0);
      plus(hessian[i], i, penalty);
    }
    for (const one of rows) {
      let logOdds = 0;
      for (const i of one.at) logOdds += beta[i] ?? 0;
      const p = logistic(logOdds);
      const weight = p * (1 - p);
      for (const i of one.at) {
        plus(gradient, i, (one.true ? 1 : 0) - p);
        const row = hessian[i];
        if (row) for (const j of one.at) if (j <= i) row[j] = (row[j] ?? 0) + weight;
      }
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < size; i += 1) plus(beta, i, step[i] ?? 0);
    if (step.every((part) => Math.abs(part) < 1e-10)) break;
  }
  return { intercept: beta[columns] ?? 0, weights: [...beta.subarray(0, columns)] };
}

/** The line `intercept + slope x` through log-odds (Platt's calibration), by the same method. */
export function fitLine(points: readonly { readonly x: number; readonly true: boolean }[]): {
  readonly intercept: number;
  readonly slope: number;
} {
  let [intercept, slope] = [0, 0];
  for (let round = 0; round < 50; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { x, true: came } of points) {
      const p = logistic(intercept + slope * x);
      const weight = p * (1 - p);
      g0 += (came ? 1 : 0) - p;
      g1 += ((came ? 1 : 0) - p) * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (determinant <= 1e-12) break;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    intercept += d0;
    slope += d1;
    if (Math.abs(d0) + Math.abs(d1) < 1e-12) break;
  }
  return { intercept, slope };
}
