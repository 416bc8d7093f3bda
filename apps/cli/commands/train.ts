/** `forbear train`: the scorecard and the weights that ship, made again from what lies in this checkout. */

import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultOptions, readExamples, train } from "@forbear/dialogue";
import { measureCards, shippedSource, trainCards } from "@forbear/samples";
import type { Context } from "../context.ts";
import { fails } from "../opened.ts";
import { type Exit, exits } from "../terminal.ts";

const scorecardFile = "scoring/scorecards/cards-2026.json";
const trainingFolder = "dialogue/training";
const weightsFile = "dialogue/understanding/weights.bin";

export const runTrain = (context: Context, what: string): Promise<Exit> =>
  what === "scores" ? trainScores(context) : trainUnderstanding(context);

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

async function trainUnderstanding(context: Context): Promise<Exit> {
  const { terminal, folder } = context;
  const names = await readdir(join(folder, trainingFolder)).catch(() => null);
  if (names === null) return fails(context, notHere);
  const texts = names.filter((name) => name.endsWith(".txt")).sort();
  const examples = [];
  for (const name of texts) {
    examples.push(
      ...readExamples(name, await readFile(join(folder, trainingFolder, name), "utf8")),
    );
  }
  const weights = train(examples, {
    ...defaultOptions,
    progress: (label, done, all) => terminal.progress(`${String(done)}/${String(all)} ${label}`),
  });
  terminal.progress(null);
  if (!(await kept(join(folder, weightsFile), weights))) return fails(context, notHere);
  if (terminal.json)
    terminal.print(JSON.stringify({ examples: examples.length, bytes: weights.length }));
  terminal.say(
    `${weightsFile}: ${String(examples.length)} examples of ${String(texts.length)} files`,
  );
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
