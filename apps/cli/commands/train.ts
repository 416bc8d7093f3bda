/** `forbear train`: the scorecard and the weights that ship, made again from what lies in this checkout. */

import { readFile, readdir, writeFile } from "node:fs/promises";
import { availableParallelism as cores } from "node:os";
import { join, resolve } from "node:path";
import { type Example, defaultOptions, readCorpus, readTaught } from "@forbear/dialogue";
import { measureCards, shippedSource, trainCards } from "@forbear/samples";
import type { Context } from "../context.ts";
import { fails } from "../opened.ts";
import { bytesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import { trainTogether } from "./training-hands.ts";

const scorecardFile = "scoring/scorecards/cards-2026.json";
const trainingFolder = "dialogue/training";
const weightsFile = "dialogue/understanding/weights.bin";

export type TrainFlags = { readonly examples?: string; readonly out?: string };

export const runTrain = (context: Context, what: string, flags: TrainFlags): Promise<Exit> =>
  what === "scores" ? trainScores(context) : trainUnderstanding(context, flags);

async function trainScores(context: Context): Promise<Exit> {
  const { terminal, folder } = context;
  const source = shippedSource();
  const scorecard = trainCards(source);
  const report = measureCards(source, scorecard);
  const written = await kept(
    join(folder, scorecardFile),
    `${JSON.stringify(scorecard, null, 2)}\n`,
  );
  if (!written) return fails(context, notHere);
  if (terminal.json) terminal.print(JSON.stringify({ version: scorecard.version, ...report }));
  terminal.say(`${scorecardFile}: ${scorecard.name} ${scorecard.version}`);
  terminal.say(`held out: ${String(report.accounts)} accounts, AUC ${report.auc.toFixed(4)}`);
  return exits.done;
}

/** The examples of a tenant's own file; its faults are told, a line each. */
async function ownExamples(
  context: Context,
  file: string | undefined,
): Promise<readonly Example[] | null> {
  if (file === undefined) return [];
  const bytes = await bytesOf(context, file);
  if (!bytes.ok) {
    fails(context, bytes.error);
    return null;
  }
  const read = readTaught(new TextDecoder().decode(bytes.value));
  if (read.ok) return read.value;
  for (const { line, why } of read.error) fails(context, `${file}:${String(line)}: ${why}.`);
  return null;
}

async function trainUnderstanding(context: Context, flags: TrainFlags): Promise<Exit> {
  const { terminal, folder } = context;
  const own = await ownExamples(context, flags.examples);
  if (own === null) return exits.failed;
  const shelf = join(folder, trainingFolder);
  const names = await readdir(shelf, { recursive: true }).catch(() => null);
  if (names === null) return fails(context, notHere);
  const paths = names.filter((name) => name.endsWith(".txt"));
  const texts = await Promise.all(paths.map((path) => readFile(join(shelf, path), "utf8")));
  const examples = readCorpus(paths.map((path, at) => ({ path, text: texts[at] ?? "" })));
  const ours = examples.length;
  examples.push(...own);
  const options = {
    ...defaultOptions,
    progress: (label: string, done: number, all: number) =>
      terminal.progress(`${String(done)}/${String(all)} ${label}`),
  };
  const weights = await trainTogether(examples, options, Math.min(cores(), defaultOptions.heldOut));
  terminal.progress(null);
  const out = flags.out ?? weightsFile;
  if (!(await kept(resolve(folder, out), weights))) return fails(context, notHere);
  if (terminal.json) {
    const counts = { examples: examples.length, own: own.length, bytes: weights.length };
    terminal.print(JSON.stringify(counts));
  }
  terminal.say(`${out}: ${String(ours)} examples of ${String(paths.length)} files`);
  if (own.length > 0) terminal.say(`and ${String(own.length)} of ${flags.examples ?? "yours"}`);
  return exits.done;
}

const notHere = "Run this in a checkout of the project: what it trains on is not shipped.";

async function kept(path: string, what: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, what);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
