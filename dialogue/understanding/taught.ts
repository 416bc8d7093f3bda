/** Examples that a tenant adds to ours: JSON lines, each fault of the file told with its line. */

import { type Result, err, ok } from "@forbear/kernel";
import { type Language, languages } from "../meaning.ts";
import type { Example } from "./examples.ts";
import { isLabel } from "./labels.ts";
import { isRecord } from "./records.ts";

/** What is wrong with one line of the file; lines count from 1. */
export type TaughtFault = { readonly line: number; readonly why: string };

const longest = 2000;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function labelsOf(value: unknown, name: string): Result<readonly string[], string> {
  if (value === undefined) return ok([]);
  if (!Array.isArray(value)) return err(`"${name}" is not a list of labels`);
  const labels: string[] = [];
  for (const label of value as readonly unknown[]) {
    if (typeof label !== "string") return err(`"${name}" is not a list of labels`);
    if (!isLabel(label)) return err(`there is no label "${label}"`);
    labels.push(label);
  }
  return ok(labels);
}

function exampleOf(line: string): Result<Example, string> {
  const read = parsed(line);
  if (!isRecord(read)) return err("not a JSON object");
  const { text } = read;
  if (typeof text !== "string" || text.trim() === "") return err('"text" is missing or empty');
  if (text.length > longest) return err(`"text" is longer than ${String(longest)} letters`);
  const language: Language | undefined = languages.find((one) => one === read["language"]);
  if (language === undefined) return err(`"language" is none of ${languages.join(", ")}`);
  if (read["labels"] === undefined)
    return err('"labels" is missing; [] says that nothing is meant');
  const labels = labelsOf(read["labels"], "labels");
  if (!labels.ok) return labels;
  const doubtful = labelsOf(read["doubtful"], "doubtful");
  if (!doubtful.ok) return doubtful;
  return ok({ text, language, labels: labels.value, doubtful: doubtful.value, line: text });
}

/**
 * Reads lines `{"text","language","labels":[...],"doubtful"?:[...]}`; empty lines are passed over.
 * All faults are told at once, so that a file is mended in one go.
 */
export function readTaught(text: string): Result<readonly Example[], readonly TaughtFault[]> {
  const examples: Example[] = [];
  const faults: TaughtFault[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const read = exampleOf(line);
    if (read.ok) examples.push(read.value);
    else faults.push({ line: at + 1, why: read.error });
  }
  return faults.length > 0 ? err(faults) : ok(examples);
}
