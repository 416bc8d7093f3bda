/** The trained weights as bytes and back: one row of small integers for each feature. */

import { type Result, err, ok } from "@forbear/kernel";
import { bucketBits } from "./features.ts";
import { type Slope, sureness } from "./solver.ts";

/** Where a class says yes, and how sure a margin makes it. */
export type ClassLine = Slope & {
  readonly label: string;
  readonly scale: number;
  readonly constant: number;
  readonly threshold: number;
};

export type Model = {
  readonly classes: readonly ClassLine[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** `weights[row * stride + class]`. */
  readonly weights: Int8Array;
  readonly stride: number;
};

const magic = "forbear-understanding-1\n";

/** Writes the weights file: a line of name, a line of JSON, then the rows. */
export function modelBytes(classes: readonly ClassLine[], weights: Int8Array): Uint8Array {
  const head = `${magic}${JSON.stringify({ bits: bucketBits, classes })}\n`;
  const text = new TextEncoder().encode(head);
  const bytes = new Uint8Array(text.length + weights.length);
  bytes.set(text);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), text.length);
  return bytes;
}

type Head = { bits: number; classes: ClassLine[] };

/** Reads a weights file; refuses any that this code did not write for its own features. */
export function loadModel(bytes: Uint8Array): Result<Model, "not-a-model"> {
  const start = magic.length;
  if (new TextDecoder().decode(bytes.subarray(0, start)) !== magic) return err("not-a-model");
  const end = bytes.indexOf(10, start);
  if (end < 0) return err("not-a-model");
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(start, end))) as Head;
  const stride = head.classes.length;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, bytes.length - end - 1);
  if (head.bits !== bucketBits || weights.length !== stride << bucketBits)
    return err("not-a-model");
  const indexOf = new Map(head.classes.map(({ label }, at) => [label, at]));
  return ok({ classes: head.classes, indexOf, weights, stride });
}

/** The raw sums of a run of features, to be added to those of other runs before they are read. */
export type Sums = { readonly sums: Int32Array; readonly size: number };

export function sumsOf(model: Model, rows: readonly number[]): Sums {
  const { weights, stride } = model;
  const sums = new Int32Array(stride);
  for (const row of rows) {
    const base = row * stride;
    for (let at = 0; at < stride; at += 1) sums[at] = (sums[at] ?? 0) + (weights[base + at] ?? 0);
  }
  return { sums, size: rows.length };
}

export function addSums(all: readonly Sums[], stride: number): Sums {
  const sums = new Int32Array(stride);
  let size = 0;
  for (const part of all) {
    size += part.size;
    for (let at = 0; at < stride; at += 1) sums[at] = (sums[at] ?? 0) + (part.sums[at] ?? 0);
  }
  return { sums, size };
}

/** How sure the model is of class number `at`. */
export function chanceOf(model: Model, { sums, size }: Sums, at: number): number {
  const line = model.classes[at];
  if (line === undefined || size === 0) return 0;
  const margin = ((sums[at] ?? 0) * line.scale) / Math.sqrt(size) + line.constant;
  return sureness(line, margin);
}
