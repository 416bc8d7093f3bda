/** How well our learner does on what it has not seen; run by hand, in a checkout. */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import {
  type Example,
  type Model,
  type Sorted,
  defaultOptions,
  expectedOf,
  inOneLine,
  learnToSort,
  lineOf,
  loadModel,
  newScore,
  scoreLine,
  situationsOf,
  train,
  understand,
} from "@forbear/dialogue";
import { assert, chanceFrom, must, parsePlainDate } from "@forbear/kernel";
import { corpus, locales, oneOfEach } from "./understand-corpus.ts";

const folds = 5;
const today = must(parsePlainDate("2026-05-06"));

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** A fold for each name, drawn in the order they are first met. */
function foldsOf(names: Iterable<string>): ReadonlyMap<string, number> {
  const chance = chanceFrom(7);
  return new Map([...new Set(names)].map((name) => [name, chance.below(folds)]));
}

type Tally = { hits: number; misses: number; wrong: number };
type Table = Map<string, Map<string, Tally>>;

const valued = ({ name, value }: { name: string; value?: string }): string =>
  value === undefined ? name : `${name}:${value}`;

/** Counts, by class and language, what was told and what was heard of it. */
function tally(table: Table, example: Example, model: Model): void {
  const { expect } = expectedOf(example);
  const found = heard(example, model);
  const told = [...expect.signals.map(valued), ...expect.intents];
  const got = [...found.signals.map(valued), ...found.intents.map(({ name }) => name)];
  const fair = expect.mayAlso?.intents ?? [];
  const cell = (label: string): Tally => {
    const row = table.get(label) ?? new Map<string, Tally>();
    table.set(label, row);
    const own = row.get(example.language) ?? { hits: 0, misses: 0, wrong: 0 };
    row.set(example.language, own);
    return own;
  };
  // What was told without a value is found with any, as in the score of the line.
  const isFound = (label: string): boolean =>
    got.some((own) => own === label || own.startsWith(`${label}:`));
  for (const label of told) cell(label)[isFound(label) ? "hits" : "misses"] += 1;
  for (const label of got) {
    const [head = label] = label.split(":");
    const allowed = [label, head].some((one) => told.includes(one) || fair.includes(one));
    if (!allowed) cell(label).wrong += 1;
  }
}

const heard = ({ text, language }: Example, model: Model) =>
  understand(text, { today, locale: locales[language], channel: "webchat" }, model);

const shares = ({ hits, misses, wrong }: Tally): string =>
  `${(hits / Math.max(1, hits + misses)).toFixed(2)}/${(hits / Math.max(1, hits + wrong)).toFixed(2)}`;

/** Our own lines: each situation is measured by weights that have seen nothing like it. */
function ownFolds(): void {
  const examples = corpus();
  const situations = situationsOf(examples);
  const foldOf = foldsOf(situations.values());
  const isIn = (example: Example, fold: number): boolean =>
    foldOf.get(situations.get(lineOf(example)) ?? "") === fold;
  const scores = new Map<string, ReturnType<typeof newScore>>();
  const table: Table = new Map();
  for (let fold = 0; fold < folds; fold += 1) {
    const shown = examples.filter((example) => !isIn(example, fold));
    const model = must(loadModel(train(shown, defaultOptions)));
    for (const example of oneOfEach(examples)) {
      if (!isIn(example, fold) || example.language === "other") continue;
      for (const name of ["all", example.language]) {
        const score = scores.get(name) ?? newScore();
        scores.set(name, score);
        scoreLine(score, example.text, expectedOf(example), heard(example, model));
      }
      tally(table, example, model);
    }
  }
  for (const [name, score] of scores) say(inOneLine(name, score));
  say("recall/precision by class and language");
  for (const [label, row] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cells = [...row].map(([language, own]) => `${language} ${shares(own)}`);
    say(`${label.padEnd(34)} ${cells.join("  ")}`);
  }
}

/** The share of texts that are sorted right by a learner that did not see them. */
function sortedRight(texts: readonly Sorted[]): number {
  const chance = chanceFrom(7);
  const foldOf = texts.map(() => chance.below(folds));
  let right = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const sort = learnToSort(texts.filter((_, i) => foldOf[i] !== fold));
    for (const [i, { text, label }] of texts.entries()) {
      if (foldOf[i] === fold && sort(text) === label) right += 1;
    }
  }
  return right / texts.length;
}

const unzipped = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
};

/** `text,category` lines; a text with commas or quotes in it stands in quotes. */
const bankingOf = (csv: string): readonly Sorted[] =>
  [...csv.matchAll(/^(?:"((?:[^"]|"")*)"|([^,"\n]*)),([a-zA-Z_?]+)\r?$/gm)]
    .map(([, quoted, bare = "", label = ""]) => ({
      text: quoted?.replaceAll('""', '"') ?? bare,
      label,
    }))
    .filter(({ label }) => label !== "category");

const isPair = (one: unknown): one is readonly [string, string] =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === "string");

/** The in-scope part that is for learning: `{"train": [[text, label], ...]}`. */
function clincOf(json: string): readonly Sorted[] {
  const read: unknown = JSON.parse(json);
  assert(typeof read === "object" && read !== null && "train" in read, "no part named train");
  assert(Array.isArray(read.train), "the part named train is no list");
  return read.train.filter(isPair).map(([text, label]) => ({ text, label }));
}

function report(
  name: string,
  path: string | undefined,
  parse: (text: string) => readonly Sorted[],
) {
  if (path === undefined) return say(`${name}: skipped, no file given`);
  const texts = parse(unzipped(path));
  const accuracy = sortedRight(texts).toFixed(4);
  return say(`${name}: ${accuracy} of ${String(texts.length)} texts, ${String(folds)} folds`);
}

// npx tsx bench/understand-folds.ts [--own] [--banking train.csv.gz] [--clinc train_val.json.gz]
const { values } = parseArgs({
  options: {
    own: { type: "boolean" },
    banking: { type: "string" },
    clinc: { type: "string" },
  },
});
if (values.own === true) ownFolds();
report("Banking77", values.banking, bankingOf);
report("CLINC150", values.clinc, clincOf);
