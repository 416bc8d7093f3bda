/** The trained weights as bytes and back: one row of small integers for each feature. */

import { type Result, err, ok } from "@forbear/kernel";
import { bucketBits } from "./features.ts";
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
  /** Questions may stand beside each other in one sentence. */
  readonly question: boolean;
};

export type Model = {
  readonly classes: readonly ModelClass[];
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

const passing = /^(?:language:|greet|thanks|goodbye|smalltalk|repeat)/;
const question = /^ask_/;

const classOf = (line: ClassLine): ModelClass => ({
  ...line,
  head: line.label.split(":")[0] ?? line.label,
  passing: passing.test(line.label),
  question: question.test(line.label),
});

function isLine(line: unknown): line is ClassLine {
  if (!isRecord(line) || typeof line["label"] !== "string") return false;
  return ["slope", "shift", "scale", "constant", "threshold"].every(
    (name) => typeof line[name] === "number",
  );
}

function parseHead(text: string): { bits: unknown; classes: ClassLine[] } | undefined {
  if (!text.startsWith('{"bits":') || !text.endsWith("]}")) return undefined;
  const head: unknown = JSON.parse(text);
  if (!isRecord(head) || !Array.isArray(head["classes"])) return undefined;
  const classes = head["classes"].filter((line: unknown) => isLine(line));
  return { bits: head["bits"], classes };
}

/** Reads a weights file; refuses any that this code did not write for its own features. */
export function loadModel(bytes: Uint8Array): Result<Model, "not-a-model"> {
  const start = magic.length;
  if (new TextDecoder().decode(bytes.subarray(0, start)) !== magic) return err("not-a-model");
  const end = bytes.indexOf(10, start);
  if (end < 0) return err("not-a-model");
  const head = parseHead(new TextDecoder().decode(bytes.subarray(start, end)));
  const stride = head?.classes.length ?? 0;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, bytes.length - end - 1);
  const fits = head?.bits === bucketBits && weights.length === stride << bucketBits;
  if (head === undefined || !fits) return err("not-a-model");
  const indexOf = new Map(head.classes.map(({ label }, at) => [label, at]));
  return ok({ classes: head.classes.map(classOf), indexOf, weights, stride });
}

/** The raw sums of a run of features, to be added to those of other runs before they are read. */
export type Sums = { readonly sums: Int32Array; readonly size: number };

/** Adds up the rows, four at a time: this loop is most of the time that a message takes. */
export function sumsOf(model: Model, rows: readonly number[]): Sums {
  const { weights, stride } = model;
  const sums = new Int32Array(stride);
  const size = rows.length;
  let i = 0;
  for (; i + 4 <= size; i += 4) {
    const a = (rows[i] ?? 0) * stride;
    const b = (rows[i + 1] ?? 0) * stride;
    const c = (rows[i + 2] ?? 0) * stride;
    const d = (rows[i + 3] ?? 0) * stride;
    for (let at = 0; at < stride; at += 1) {
      const two = (weights[a + at] ?? 0) + (weights[b + at] ?? 0);
      sums[at] = (sums[at] ?? 0) + two + (weights[c + at] ?? 0) + (weights[d + at] ?? 0);
    }
  }
  for (; i < size; i += 1) {
    const base = (rows[i] ?? 0) * stride;
    for (let at = 0; at < stride; at += 1) sums[at] = (sums[at] ?? 0) + (weights[base + at] ?? 0);
  }
  return { sums, size };
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
