/** The file of the trained weights, written and read. */

import { type Result, err, ok } from "@forbear/kernel";
import { signalNames } from "../meaning.ts";
import type { ClassLine, Model, ModelClass } from "./model.ts";
import { packRows, unpackRows } from "./packing.ts";
import { isRecord } from "./records.ts";
import { hintsOfClass } from "./together.ts";

const magic = "forbear-understanding-4\n";

/**
 * Writes the weights file: a line of name, a line of JSON, the features that are known in the order
 * of their rows (32 bits each, the lowest first), what classes say of each other (`together.ts`; a
 * row of 32-bit floats for each hint), then the rows (`packing.ts`).
 */
export function modelBytes(
  classes: readonly ClassLine[],
  features: readonly number[],
  weights: Int8Array,
  together: Float32Array,
): Uint8Array {
  const head = `${magic}${JSON.stringify({ rows: features.length, classes })}\n`;
  const text = new TextEncoder().encode(head);
  const rows = packRows(weights, classes.length);
  const hints = text.length + features.length * 4;
  const first = hints + together.length * 4;
  const bytes = new Uint8Array(first + rows.length);
  bytes.set(text);
  const view = new DataView(bytes.buffer);
  for (const [row, feature] of features.entries()) {
    view.setUint32(text.length + row * 4, feature, true);
  }
  for (const [at, adds] of together.entries()) view.setFloat32(hints + at * 4, adds, true);
  bytes.set(rows, first);
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

const passing = /^(?:language:|nothing|greet|thanks|goodbye|smalltalk|repeat)/;
const question = /^(?:ask_|propose_plan|promise_to_pay|request_callback|change_|request_proof)/;

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

/** The rows as they are added up: biased by 128 and padded to whole numbers; null if torn. */
function weightsOf(packed: Uint8Array, rows: number, stride: number): Int32Array | null {
  const room = Math.ceil(stride / 4) * 4;
  const bytes = new Uint8Array(rows * room).fill(0x80);
  const isWhole = unpackRows(packed, rows, stride, (row, at, weight) => {
    bytes[row * room + at] = weight + 0x80;
  });
  return isWhole ? new Int32Array(bytes.buffer) : null;
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
  const hints = stride * hintsOfClass * stride;
  const first = end + 1 + (head.rows + hints) * 4;
  if (bytes.length < first) return err("not-a-model");
  const weights = weightsOf(bytes.subarray(first), head.rows, stride);
  if (weights === null) return err("not-a-model");
  const view = new DataView(bytes.buffer, bytes.byteOffset + end + 1, (head.rows + hints) * 4);
  const features = Int32Array.from({ length: head.rows }, (_, row) =>
    view.getUint32(row * 4, true),
  );
  const together = Float32Array.from({ length: hints }, (_, at) =>
    view.getFloat32((head.rows + at) * 4, true),
  );
  const indexOf = new Map(head.classes.map(({ label }, at) => [label, at]));
  const width = Math.ceil(stride / 4);
  const classes = head.classes.map(classOf);
  return ok({ classes, indexOf, weights, width, places: placesOf(features), together });
}
