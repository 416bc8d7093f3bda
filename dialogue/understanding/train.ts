/** Training: examples in, the bytes of the weights file out; the same examples, the same bytes. */

import { dice } from "./dice.ts";
import type { Example } from "./examples.ts";
import { featuresOf, weightOf } from "./features.ts";
import { type Judged, type Learnt, type Reading, learnReading } from "./judge.ts";
import { classLabels, classesOf, nothing } from "./labels.ts";
import { type ClassLine, sizeOf } from "./model.ts";
import {
  type Costs,
  type Matrix,
  costsOf,
  marginAt,
  matrixOf,
  solve,
  squaresOf,
  worthOf,
} from "./solver.ts";
import { hintsOf, inRows } from "./together.ts";
import { modelBytes } from "./weights.ts";
import { tidy, withoutAddresses, wordsOf } from "../words/words.ts";

export type TrainOptions = Costs & {
  readonly passes: number;
  /** Parts that each calibrate and set thresholds by weights of the others, before all are learnt. */
  readonly heldOut: number;
  /** How many pairs of lines are joined into messages that say two things. */
  readonly pairs: number;
  /** Told of each class as it is done. */
  readonly progress?: (label: string, done: number, all: number) => void;
};

export const defaultOptions: TrainOptions = {
  passes: 12,
  cost: 2,
  mostBoost: 6,
  heldOut: 5,
  pairs: 1200,
};

/** True for the lines that are kept from training for good: the split that measures us. */
export const isHeldBack = (example: Example): boolean =>
  dice(`held back ${example.line}`)(16) === 0;

const joins = [". ", ", ", " ", "... ", "! ", " - ", " ", ", "];

/** Messages that say two things, made of two lines of one language. */
function joined(examples: readonly Example[], count: number): Example[] {
  const pick = dice("pairs");
  const languages = [...new Set(examples.map((example) => example.language))];
  const byLanguage = new Map(
    languages.map((one) => [one, examples.filter(({ language }) => language === one)]),
  );
  const pairs: Example[] = [];
  while (pairs.length < count && examples.length > 1) {
    const own = byLanguage.get(languages[pick(languages.length)] ?? "en") ?? [];
    const parts = Array.from({ length: pick(3) === 0 ? 3 : 2 }, () => own[pick(own.length)]);
    const [first] = parts;
    if (!first) continue;
    const texts = parts.flatMap((part) => (part ? [part.text] : []));
    pairs.push({
      text: texts.reduce((said, text) => said + (joins[pick(joins.length)] ?? " ") + text),
      language: first.language,
      labels: [...new Set(parts.flatMap((part) => part?.labels ?? []))],
      doubtful: [...new Set(parts.flatMap((part) => part?.doubtful ?? []))],
      line: first.line,
    });
  }
  return pairs;
}

type Prepared = { matrix: Matrix; squares: Float64Array; examples: readonly Example[] };

type Lists = readonly (readonly number[])[];

const featureLists = (examples: readonly Example[]): Lists =>
  examples.map(({ text }) => featuresOf(withoutAddresses(wordsOf(tidy(text)))));

/** Most rows of the weights; with all classes they stay under 8 MB. */
const mostRows = 200_000;
/** Most rows of the training that finds which of them tell anything. */
const mostTried = 240_000;
/** Texts that a feature must stand in to be learnt: two lines, or two draws of one. */
const leastTexts = 2;

type Vocabulary = {
  /** The row of each feature. */
  readonly rows: ReadonlyMap<number, number>;
  /** What each row is worth. */
  readonly values: Float64Array;
};

/** How much each feature told in a training before; one that was not in it told nothing. */
type Worth = ReadonlyMap<number, number>;

/**
 * The features worth a row: those of several lines, not of one and its variants. Where there are too
 * many, those that told most, then the most frequent.
 */
function vocabularyOf(
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

function prepare(
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

function ownLabels({ labels, language }: Example): string[] {
  const own = labels.flatMap((label) => classesOf(label));
  return language === "hi" ? own : [...own, `language:${language}`];
}

/** Yes, no or left out, for each example and one class. */
function signsOf(examples: readonly Example[], label: string): Int8Array {
  return Int8Array.from(examples, (example) => {
    if (label === nothing && example.labels.length === 0)
      return example.doubtful.length > 0 ? 0 : 1;
    if (ownLabels(example).includes(label)) return 1;
    if (label.startsWith("language:") && example.language === "hi") return 0;
    const [head = ""] = label.split(":");
    const reason = label.includes(":") && example.labels.includes(head);
    return reason || example.doubtful.some((doubt) => doubt === label || doubt === head) ? 0 : -1;
  });
}

function train1(
  { matrix, squares, examples }: Prepared,
  label: string,
  dimensions: number,
  options: TrainOptions,
) {
  const signs = signsOf(examples, label);
  const { yes, no } = costsOf([...signs], options);
  const costs = Float64Array.from(signs, (sign) => (sign > 0 ? yes : no));
  return solve({
    matrix,
    squares,
    signs,
    costs,
    dimensions,
    passes: options.passes,
    seed: label,
  });
}

/** Adds to each row how much it told of one class: the square of its part of the heaviest row. */
function addTold(told: Float64Array, weights: Float64Array, values: Float64Array): void {
  let most = 1e-9;
  for (const [row, value] of values.entries()) {
    most = Math.max(most, Math.abs(value * (weights[row] ?? 0)));
  }
  for (const [row, value] of values.entries()) {
    told[row] = (told[row] ?? 0) + ((value * (weights[row] ?? 0)) / most) ** 2;
  }
}

/** Judges every line of one fold by weights of the others; adds what each feature told of each class. */
function judgeFold(
  own: readonly Example[],
  fold: number,
  options: TrainOptions,
  worth: Map<number, number>,
): readonly Judged[] {
  const isIn = (example: Example): boolean =>
    dice(`fold ${example.line}`)(options.heldOut) === fold;
  const fitted = own.filter((example) => !isIn(example));
  const held = own.filter(isIn);
  const shown = [...fitted, ...joined(fitted, options.pairs)];
  const lists = featureLists(shown);
  const vocabulary = vocabularyOf(shown, lists, mostTried);
  const fit = prepare(shown, lists, vocabulary);
  const asked = [...held, ...joined(held, Math.floor(options.pairs / options.heldOut))];
  const rest = prepare(asked, featureLists(asked), vocabulary);
  const told = new Float64Array(vocabulary.rows.size);
  const judged = asked.map((): Judged => ({
    fold,
    margins: new Float64Array(classLabels.length),
    signs: new Int8Array(classLabels.length),
  }));
  for (const [at, label] of classLabels.entries()) {
    const weights = train1(fit, label, told.length, options);
    addTold(told, weights, vocabulary.values);
    const signs = signsOf(asked, label);
    for (const [i, own] of judged.entries()) {
      own.margins[at] = marginAt(rest.matrix, weights, i);
      own.signs[at] = signs[i] ?? 0;
    }
  }
  for (const [feature, row] of vocabulary.rows) {
    worth.set(feature, (worth.get(feature) ?? 0) + (told[row] ?? 0));
  }
  return judged;
}

/**
 * Learns all classes and answers the bytes of `weights.bin`. Bit for bit the same for the same
 * examples and options: all chance is drawn from texts, all sums are in one order.
 */
export function train(examples: readonly Example[], options: TrainOptions): Uint8Array {
  const own = examples.filter((example) => !isHeldBack(example));
  const worth = new Map<number, number>();
  const judged = Array.from({ length: options.heldOut }, (_, fold) =>
    judgeFold(own, fold, options, worth),
  ).flat();
  const hints = judged.map(({ margins }) => hintsOf(margins));
  const beside = classLabels.map((_, at) => learnReading(at, judged, hints, options));
  return learnt([...own, ...joined(own, options.pairs)], worth, beside, options);
}

/** The last training, on all examples and the features that told most in the one before. */
function learnt(
  examples: readonly Example[],
  worth: Worth,
  beside: readonly Learnt[],
  options: TrainOptions,
): Uint8Array {
  const lists = featureLists(examples);
  const vocabulary = vocabularyOf(examples, lists, mostRows, worth);
  const all = prepare(examples, lists, vocabulary);
  const stride = classLabels.length;
  const rows = vocabulary.rows.size;
  const small = new Int8Array(stride * rows);
  const classes = beside.map(({ reading }, at): ClassLine => {
    const label = classLabels[at] ?? "";
    const weights = train1(all, label, rows, options);
    const scale = quantise(weights, vocabulary.values, small, { at, stride });
    options.progress?.(label, at + 1, stride);
    return { label, scale, constant: Math.fround(weights.at(-1) ?? 0), ...rounded(reading) };
  });
  return modelBytes(
    classes,
    [...vocabulary.rows.keys()],
    small,
    inRows(beside.map(({ hints }) => hints)),
  );
}

const rounded = ({ slope, shift, threshold }: Reading): Reading => ({
  slope: Math.fround(slope),
  shift: Math.fround(shift),
  threshold: Math.fround(threshold),
});

/** Writes the weights of one class, each times what its row is worth, as small integers. */
function quantise(
  weights: Float64Array,
  values: Float64Array,
  small: Int8Array,
  { at, stride }: { readonly at: number; readonly stride: number },
): number {
  const own = values.map((value, row) => value * (weights[row] ?? 0));
  const most = own.reduce((high, weight) => Math.max(high, Math.abs(weight)), 1e-9);
  const scale = Math.fround(most / 127);
  for (const [row, weight] of own.entries()) small[row * stride + at] = Math.round(weight / scale);
  return scale;
}
