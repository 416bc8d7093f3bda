/** The trained weights as bytes and back: one row of small integers for each feature. */

import { type Result, err, ok } from "@forbear/kernel";
import { signalNames } from "../meaning.ts";
import { isRecord } from "./records.ts";
import { type Slope, sureness } from "./solver.ts";

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
  /** Questions may stand beside each other in one sentence. */
  readonly question: boolean;
};

export type Model = {
  readonly classes: readonly ModelClass[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** `weights[row * stride + class]`. */
  readonly weights: Int8Array;
  readonly stride: number;
  /** Where the row of a feature is found: pairs of feature and row, probed from its last bits on. */
  readonly places: Int32Array;
};

const magic = "forbear-understanding-2\n";

/**
 * Writes the weights file: a line of name, a line of JSON, the features that are known in the order
 * of their rows (32 bits each, the lowest first), then the rows.
 */
export function modelBytes(
  classes: readonly ClassLine[],
  features: readonly number[],
  weights: Int8Array,
): Uint8Array {
  const head = `${magic}${JSON.stringify({ rows: features.length, classes })}\n`;
  const text = new TextEncoder().encode(head);
  const bytes = new Uint8Array(text.length + features.length * 4 + weights.length);
  bytes.set(text);
  const view = new DataView(bytes.buffer);
  for (const [row, feature] of features.entries()) {
    view.setUint32(text.length + row * 4, feature, true);
  }
  const start = text.length + features.length * 4;
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), start);
  return bytes;
}

/** Finds the row of each feature again in two or three steps. */
function placesOf(features: ArrayLike<number>): Int32Array {
  let size = 1024;
  while (size < features.length * 3) size *= 2;
  const places = new Int32Array(size * 2).fill(-1);
  for (let row = 0; row < features.length; row += 1) {
    const feature = features[row] ?? 0;
    let at = feature & (size - 1);
    while ((places[at * 2] ?? -1) >= 0) at = (at + 1) & (size - 1);
    places[at * 2] = feature;
    places[at * 2 + 1] = row;
  }
  return places;
}

/** The row of a feature, or -1 of one that was never learnt. */
export function rowOf(places: Int32Array, feature: number): number {
  const mask = places.length / 2 - 1;
  for (let at = feature & mask; ; at = (at + 1) & mask) {
    const found = places[at * 2] ?? -1;
    if (found === feature) return places[at * 2 + 1] ?? -1;
    if (found < 0) return -1;
  }
}

const passing = /^(?:language:|greet|thanks|goodbye|smalltalk|repeat)/;
const question = /^ask_/;

const signals = new Set<string>(signalNames);
const headOf = (label: string): string => label.split(":")[0] ?? label;

const classOf = (line: ClassLine): ModelClass => ({
  ...line,
  head: headOf(line.label),
  signal: signals.has(headOf(line.label)),
  passing: passing.test(line.label),
  question: question.test(line.label),
});

function isLine(line: unknown): line is ClassLine {
  if (!isRecord(line) || typeof line["label"] !== "string") return false;
  return ["slope", "shift", "scale", "constant", "threshold"].every(
    (name) => typeof line[name] === "number",
  );
}

function parseHead(text: string): { rows: number; classes: ClassLine[] } | undefined {
  if (!text.startsWith('{"rows":') || !text.endsWith("]}")) return undefined;
  const head: unknown = JSON.parse(text);
  if (!isRecord(head) || !Array.isArray(head["classes"])) return undefined;
  const { rows } = head;
  if (typeof rows !== "number" || !Number.isSafeInteger(rows) || rows < 0) return undefined;
  return { rows, classes: head["classes"].filter((line: unknown) => isLine(line)) };
}

/** Reads a weights file; refuses any that this code did not write. */
export function loadModel(bytes: Uint8Array): Result<Model, "not-a-model"> {
  const start = magic.length;
  if (new TextDecoder().decode(bytes.subarray(0, start)) !== magic) return err("not-a-model");
  const end = bytes.indexOf(10, start);
  if (end < 0) return err("not-a-model");
  const head = parseHead(new TextDecoder().decode(bytes.subarray(start, end)));
  if (head === undefined) return err("not-a-model");
  const stride = head.classes.length;
  const first = end + 1 + head.rows * 4;
  if (bytes.length - first !== stride * head.rows) return err("not-a-model");
  const view = new DataView(bytes.buffer, bytes.byteOffset + end + 1, head.rows * 4);
  const features = Int32Array.from({ length: head.rows }, (_, row) =>
    view.getUint32(row * 4, true),
  );
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + first, bytes.length - first);
  const indexOf = new Map(head.classes.map(({ label }, at) => [label, at]));
  const classes = head.classes.map(classOf);
  return ok({ classes, indexOf, weights, stride, places: placesOf(features) });
}

/** The raw sums of a run of features, to be added to those of other runs before they are read. */
export type Sums = { readonly sums: Int32Array; readonly size: number };

/** What a feature that was never learnt adds to the length of a message. */
export const strangerWeight = 0.3;

/** Adds up the rows, four at a time: this loop is most of the time that a message takes. */
export function sumsOf(model: Model, features: readonly number[]): Sums {
  const { weights, stride, places } = model;
  const sums = new Int32Array(stride);
  const rows: number[] = [];
  for (const feature of features) {
    const row = rowOf(places, feature);
    if (row >= 0) rows.push(row * stride);
  }
  const known = rows.length;
  let i = 0;
  for (; i + 4 <= known; i += 4) {
    const a = rows[i] ?? 0;
    const b = rows[i + 1] ?? 0;
    const c = rows[i + 2] ?? 0;
    const d = rows[i + 3] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const two = (weights[a + at] ?? 0) + (weights[b + at] ?? 0);
      sums[at] = (sums[at] ?? 0) + two + (weights[c + at] ?? 0) + (weights[d + at] ?? 0);
    }
  }
  for (; i < known; i += 1) {
    const base = rows[i] ?? 0;
    for (let at = 0; at < stride; at += 1) sums[at] = (sums[at] ?? 0) + (weights[base + at] ?? 0);
  }
  return { sums, size: known + strangerWeight * (features.length - known) };
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
