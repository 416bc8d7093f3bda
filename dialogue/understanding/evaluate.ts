/** Scores an understanding by worked lines: what must be found, what may be, what must not. */

import {
  type IntentName,
  type Language,
  type SignalName,
  intentNames,
  signalNames,
} from "../meaning.ts";
import type { Example } from "./examples.ts";
import { fairReadingsOf } from "./labels.ts";
import { isRecord } from "./records.ts";

type NamedSignal = { readonly name: SignalName; readonly value?: string };
type PlainValue = { readonly kind: string; readonly value: unknown };

/** What was found in a line, in the words of the command's output. */
export type Found = {
  readonly language: Language | null;
  readonly signals: readonly NamedSignal[];
  readonly intents: readonly { readonly name: IntentName }[];
  readonly values: readonly PlainValue[];
};

/** What a worked line asks for. */
export type Expected = {
  readonly expect: {
    readonly signals: readonly NamedSignal[];
    readonly intents: readonly IntentName[];
    readonly values: readonly PlainValue[];
    readonly mayAlso?: {
      readonly signals?: readonly string[];
      readonly intents?: readonly string[];
      readonly values?: readonly string[];
    };
    readonly language?: Language | null;
  };
  readonly mustNot: readonly string[];
};

export type Tally = { hits: number; misses: number; wrong: number };
export type Score = {
  lines: number;
  signals: Tally;
  intents: Tally;
  /** Values asked for, those found exactly, and those found that nobody asked for. */
  values: Tally;
  /** Lines on which everything was right. */
  perfect: number;
  /** Signals raised that a line says must not be. */
  harmful: number;
  language: { right: number; asked: number };
  /** What went wrong, a line each, for people to read. */
  faults: string[];
};

const empty = (): Tally => ({ hits: 0, misses: 0, wrong: 0 });

export const newScore = (): Score => ({
  lines: 0,
  signals: empty(),
  intents: empty(),
  values: empty(),
  perfect: 0,
  harmful: 0,
  language: { right: 0, asked: 0 },
  faults: [],
});

const passing = new Set(["greet", "thanks", "smalltalk", "goodbye"]);

const keyOf = ({ name, value }: NamedSignal): string =>
  value === undefined ? name : `${name}:${value}`;

/** The same value, however its members are ordered; numbers as numbers. */
function valueKey({ kind, value }: PlainValue): string {
  const plain: unknown = JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? Number(part) : part)),
  );
  return `${kind} ${JSON.stringify(sorted(plain))}`;
}

function sorted(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(
  tally: Tally,
  wanted: readonly string[],
  found: readonly string[],
  allowed: (key: string) => boolean,
): string[] {
  const faults: string[] = [];
  for (const key of wanted) {
    if (found.includes(key)) tally.hits += 1;
    else {
      tally.misses += 1;
      faults.push(`missed ${key}`);
    }
  }
  for (const key of found) {
    if (wanted.includes(key) || allowed(key)) continue;
    tally.wrong += 1;
    faults.push(`wrong ${key}`);
  }
  return faults;
}

function countSignals(score: Score, line: Expected, found: Found): string[] {
  const wanted = line.expect.signals;
  const may = line.expect.mayAlso?.signals ?? [];
  // A signal asked for without its value is found with any; asked for with one, it needs that one.
  const keys = found.signals.map((signal) =>
    wanted.some((want) => want.name === signal.name && want.value === undefined)
      ? signal.name
      : keyOf(signal),
  );
  return count(
    score.signals,
    wanted.map(keyOf),
    [...new Set(keys)],
    (key) => may.includes(key.split(":")[0] ?? key) || may.includes(key),
  );
}

/** Adds one line to a score; answers whether all of it was right. */
export function scoreLine(score: Score, name: string, line: Expected, found: Found): boolean {
  const { expect, mustNot } = line;
  score.lines += 1;
  const faults = countSignals(score, line, found);
  const mayIntents = expect.mayAlso?.intents ?? [];
  faults.push(
    ...count(
      score.intents,
      expect.intents,
      found.intents.map((intent) => intent.name),
      (key) => mayIntents.includes(key) || passing.has(key),
    ),
  );
  const mayValues = expect.mayAlso?.values ?? [];
  const kinds = (key: string): string => key.split(" ")[0] ?? key;
  faults.push(
    ...count(score.values, expect.values.map(valueKey), found.values.map(valueKey), (key) =>
      mayValues.includes(kinds(key)),
    ),
  );
  for (const signal of found.signals) {
    if (!mustNot.includes(signal.name)) continue;
    score.harmful += 1;
    faults.push(`HARMFUL ${signal.name}`);
  }
  if (expect.language !== undefined) {
    score.language.asked += 1;
    if (expect.language === found.language) score.language.right += 1;
    else faults.push(`language ${String(found.language)}`);
  }
  if (faults.length === 0) score.perfect += 1;
  else score.faults.push(`${name}: ${faults.join(", ")}`);
  return faults.length === 0;
}

/**
 * A training line as a worked line: its labels must be found; its doubts, and what always stands
 * fairly beside its labels, may be. Values are not asked.
 */
export function expectedOf({ labels, doubtful, language }: Example): Expected {
  const parts = labels.map((label) => label.split(":"));
  const signals = parts.flatMap(([head, value]) => {
    const name = signalNames.find((one) => one === head);
    if (!name) return [];
    return [value === undefined ? { name } : { name, value }];
  });
  const intents = parts.flatMap(([head]) => intentNames.filter((one) => one === head));
  const fair = [...doubtful, ...fairReadingsOf(labels)];
  return {
    expect: {
      signals,
      intents,
      values: [],
      mayAlso: {
        signals: fair,
        intents: [...fair, ...(intents.length === 0 ? ["unclear"] : [])],
        values: [
          "money",
          "date",
          "recurrence",
          "count",
          "time",
          "phone",
          "email",
          "channel",
        ].concat(["language", "reference", "name"]),
      },
      ...(language === "other" ? {} : { language }),
    },
    mustNot: [],
  };
}

export const recallOf = ({ hits, misses }: Tally): number =>
  hits + misses === 0 ? 1 : hits / (hits + misses);
export const precisionOf = ({ hits, wrong }: Tally): number =>
  hits + wrong === 0 ? 1 : hits / (hits + wrong);

/** Micro F1: the harmonic mean of recall and precision over all lines. */
export function f1Of(tally: Tally): number {
  const sum = recallOf(tally) + precisionOf(tally);
  return sum === 0 ? 0 : (2 * recallOf(tally) * precisionOf(tally)) / sum;
}

/** A score in one line of text. */
export function inOneLine(name: string, score: Score): string {
  const part = (label: string, tally: Tally): string =>
    `${label} R ${recallOf(tally).toFixed(3)} P ${precisionOf(tally).toFixed(3)}`;
  return [
    `${name}: ${String(score.lines)} lines`,
    part("signals", score.signals),
    `${part("intents", score.intents)} F1 ${f1Of(score.intents).toFixed(3)}`,
    part("values", score.values),
    `perfect ${String(score.perfect)}`,
    `harmful ${String(score.harmful)}`,
  ].join(" | ");
}
