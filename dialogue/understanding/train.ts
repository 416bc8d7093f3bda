/** Training: examples in, the bytes of the weights file out; the same examples, the same bytes. */

import { present } from "@forbear/kernel";
import { dice } from "./dice.ts";
import type { Example } from "./examples.ts";
import { type Judged, type Reading, learnReading } from "./judge.ts";
import { classLabels, classesOf, nothing } from "./labels.ts";
import type { ClassLine } from "./model.ts";
import { type Costs, costsOf, marginAt, solve } from "./solver.ts";
import { hintsOf, inRows } from "./together.ts";
import { modelBytes } from "./weights.ts";
import {
  type Prepared,
  type Worth,
  featureLists,
  mostRows,
  mostTried,
  prepare,
  vocabularyOf,
} from "./vocabulary.ts";

export type TrainOptions = Costs & {
  readonly passes: number;
  /** Parts that each calibrate and set thresholds by weights of the others, before all are learnt. */
  readonly heldOut: number;
  /** How many pairs of lines are joined into messages that say two things. */
  readonly pairs: number;
  /** Told of each class as it is done, in a fold or at last. */
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

/** What one fold showed: its lines judged by weights of the others, and what each feature told there. */
export type Fold = {
  readonly judged: readonly Judged[];
  readonly features: Float64Array;
  readonly told: Float64Array;
};

/** Judges every line of one fold by weights of the others. */
export function judgeFold(examples: readonly Example[], fold: number, options: TrainOptions): Fold {
  const own = learntFrom(examples);
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
    options.progress?.(label, fold * classLabels.length + at + 1, stepsOf(options));
  }
  return { judged, features: Float64Array.from(vocabulary.rows.keys()), told };
}

/** Classes of the last training, from the first to before the last. */
export type Columns = { readonly from: number; readonly to: number };

/** The classes in so many shares of about one size. */
export function shared(shares: number): readonly Columns[] {
  const before = (share: number): number => Math.round((share * classLabels.length) / shares);
  return Array.from({ length: shares }, (_, at) => ({ from: before(at), to: before(at + 1) }));
}

/** A class as it was learnt: its weight for each row, times what the row is worth, as small integers. */
export type Column = {
  readonly scale: number;
  readonly constant: number;
  readonly small: Int8Array;
};

/** The last training of some classes, on all examples and the features that told most in the folds. */
export function learnColumns(
  examples: readonly Example[],
  worth: Worth,
  { from, to }: Columns,
  options: TrainOptions,
): { readonly features: Float64Array; readonly columns: readonly Column[] } {
  const own = learntFrom(examples);
  const shown = [...own, ...joined(own, options.pairs)];
  const lists = featureLists(shown);
  const vocabulary = vocabularyOf(shown, lists, mostRows, worth);
  const all = prepare(shown, lists, vocabulary);
  const columns = classLabels.slice(from, to).map((label, at): Column => {
    const weights = train1(all, label, vocabulary.rows.size, options);
    const done = options.heldOut * classLabels.length + from + at + 1;
    options.progress?.(label, done, stepsOf(options));
    return quantised(weights, vocabulary.values);
  });
  return { features: Float64Array.from(vocabulary.rows.keys()), columns };
}

const learntFrom = (examples: readonly Example[]): readonly Example[] =>
  examples.filter((example) => !isHeldBack(example));

/** Classes to be learnt in all: those of every fold, and of the last training. */
const stepsOf = ({ heldOut }: TrainOptions): number => (heldOut + 1) * classLabels.length;

/** What the folds showed, added in their order: the sums are the same whoever did them. */
export function worthIn(folds: readonly Fold[]): Worth {
  const worth = new Map<number, number>();
  for (const { features, told } of folds) {
    for (const [row, feature] of features.entries()) {
      worth.set(feature, (worth.get(feature) ?? 0) + (told[row] ?? 0));
    }
  }
  return worth;
}

/** The bytes of `weights.bin`, of what the folds showed and of all columns in their order. */
export function weightsOf(
  folds: readonly Fold[],
  features: Float64Array,
  columns: readonly Column[],
  options: TrainOptions,
): Uint8Array {
  const judged = folds.flatMap((fold) => fold.judged);
  const hints = judged.map(({ margins }) => hintsOf(margins));
  const beside = classLabels.map((_, at) => learnReading(at, judged, hints, options));
  const stride = classLabels.length;
  const small = new Int8Array(stride * features.length);
  const classes = columns.map(({ scale, constant, small: own }, at): ClassLine => {
    for (const [row, weight] of own.entries()) small[row * stride + at] = weight;
    const { reading } = present(beside[at], "a column is of a class");
    return { label: classLabels[at] ?? "", scale, constant, ...rounded(reading) };
  });
  return modelBytes(classes, [...features], small, inRows(beside.map((one) => one.hints)));
}

/**
 * Learns all classes and answers the bytes of `weights.bin`. Bit for bit the same for the same
 * examples and options, however its parts were shared out: all chance is drawn from texts, all sums
 * are in one order.
 */
export function train(examples: readonly Example[], options: TrainOptions): Uint8Array {
  const folds = Array.from({ length: options.heldOut }, (_, fold) =>
    judgeFold(examples, fold, options),
  );
  const [all] = shared(1);
  const whole = present(all, "one share is all of it");
  const { features, columns } = learnColumns(examples, worthIn(folds), whole, options);
  return weightsOf(folds, features, columns, options);
}

const rounded = ({ slope, shift, threshold }: Reading): Reading => ({
  slope: Math.fround(slope),
  shift: Math.fround(shift),
  threshold: Math.fround(threshold),
});

function quantised(weights: Float64Array, values: Float64Array): Column {
  const own = values.map((value, row) => value * (weights[row] ?? 0));
  const most = own.reduce((high, weight) => Math.max(high, Math.abs(weight)), 1e-9);
  const scale = Math.fround(most / 127);
  const small = Int8Array.from(own, (weight) => Math.round(weight / scale));
  return { scale, constant: Math.fround(weights.at(-1) ?? 0), small };
}
