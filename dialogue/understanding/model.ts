/** The trained weights at work: one row of small integers for each feature, added up. */

import { weightOf } from "./features.ts";
import { type Slope, sureness } from "./solver.ts";
import { hintsOf } from "./together.ts";

/** Where a class says yes, and how sure a margin makes it. */
export type ClassLine = Slope & {
  readonly label: string;
  readonly scale: number;
  readonly constant: number;
  readonly threshold: number;
};

/** A class as it is asked at work. */
export type ModelClass = ClassLine & {
  /** The label without its value: `dispute` of `dispute:not_mine`. */
  readonly head: string;
  /** Passing words explain nothing: a greeting does not make a faint right less likely. */
  readonly passing: boolean;
  /** It changes what we may do; the others are the business of the talk. */
  readonly signal: boolean;
  /** Questions and proposals may stand beside each other in one sentence. */
  readonly question: boolean;
};

export type Model = {
  readonly classes: readonly ModelClass[];
  readonly indexOf: ReadonlyMap<string, number>;
  /**
   * The rows, four weights in each number: byte `class % 4` of `weights[row * width + class >> 2]`,
   * 128 more than it is worth, so that bytes can be added up two at a time.
   */
  readonly weights: Int32Array;
  /** Numbers in a row. */
  readonly width: number;
  /** Where the row of a feature is found: pairs of feature and row, probed from its last bits on. */
  readonly places: Int32Array;
  /** What each hint adds to the margin of each class: a row of all classes for each hint. */
  readonly together: Float32Array;
};

/** The row of a feature, or -1 of one that was never learnt. */
export function rowOf(places: Int32Array, feature: number): number {
  const mask = places.length / 2 - 1;
  for (let at = feature & mask; ; at = (at + 1) & mask) {
    const found = places[at * 2] ?? -1;
    if (found === feature) return places[at * 2 + 1] ?? -1;
    if (found < 0) return -1;
  }
}

/** The raw sums of a run of features, to be added to those of other runs before they are read. */
export type Sums = { readonly sums: Int32Array; readonly size: number };

/** What a feature that was never learnt adds to the length of a message. */
const strangerWeight = 0.3;

/** What one feature adds to the length of a message. */
export function sizeOf(feature: number, known: boolean): number {
  const weight = weightOf(feature);
  return weight * weight * (known ? 1 : strangerWeight);
}

/** Rows whose bytes can be added in 16 bits without running over. */
const mostAtOnce = 256;

const evenBytes = 0x00ff00ff;

/** Adds up rows `from` to `to`, four classes at a time: this is most of the time a message takes. */
function addRows(
  { weights, width }: Model,
  rows: readonly number[],
  from: number,
  to: number,
  sums: Int32Array,
) {
  const bias = 128 * (to - from);
  // Down the rows, not along them: what is added up stays in two numbers.
  for (let at = 0; at < width; at += 1) {
    let even = 0;
    let odd = 0;
    for (let i = from; i < to; i += 1) {
      const four = weights[(rows[i] ?? 0) + at] ?? 0;
      even = (even + (four & evenBytes)) | 0;
      odd = (odd + ((four >>> 8) & evenBytes)) | 0;
    }
    const place = at * 4;
    sums[place] = (sums[place] ?? 0) + (even & 0xffff) - bias;
    sums[place + 1] = (sums[place + 1] ?? 0) + (odd & 0xffff) - bias;
    sums[place + 2] = (sums[place + 2] ?? 0) + (even >>> 16) - bias;
    sums[place + 3] = (sums[place + 3] ?? 0) + (odd >>> 16) - bias;
  }
}

/** The sums of a run of features. */
export function sumsOf(model: Model, features: readonly number[]): Sums {
  const rows: number[] = [];
  let size = 0;
  for (const feature of features) {
    const row = rowOf(model.places, feature);
    if (row >= 0) rows.push(row * model.width);
    size += sizeOf(feature, row >= 0);
  }
  const sums = new Int32Array(model.width * 4);
  for (let from = 0; from < rows.length; from += mostAtOnce) {
    addRows(model, rows, from, Math.min(rows.length, from + mostAtOnce), sums);
  }
  return { sums, size };
}

export function addSums(all: readonly Sums[]): Sums {
  const sums = new Int32Array(all[0]?.sums.length ?? 0);
  let size = 0;
  for (const part of all) {
    size += part.size;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (part.sums[at] ?? 0);
  }
  return { sums, size };
}

/**
 * How far a run of words is on the yes side of each class, with what the classes heard together say
 * of each other; no words are on no side.
 */
export function marginsOf({ classes, together }: Model, { sums, size }: Sums): Float64Array {
  const margins = new Float64Array(classes.length).fill(-Infinity);
  if (size === 0) return margins;
  const length = Math.sqrt(size);
  for (let at = 0; at < margins.length; at += 1) {
    const { scale = 0, constant = 0 } = classes[at] ?? {};
    margins[at] = ((sums[at] ?? 0) * scale) / length + constant;
  }
  const { at: hints, strength } = hintsOf(margins);
  for (let i = 0; i < hints.length; i += 1) {
    const past = strength[i] ?? 0;
    const row = (hints[i] ?? 0) * classes.length;
    for (let at = 0; at < margins.length; at += 1) {
      margins[at] = (margins[at] ?? 0) + (together[row + at] ?? 0) * past;
    }
  }
  return margins;
}

/** How sure the model is of class number `at`, by the margins of a run of words. */
export function chanceOf({ classes }: Model, margins: Float64Array, at: number): number {
  const line = classes[at];
  return line === undefined ? 0 : sureness(line, margins[at] ?? -Infinity);
}
