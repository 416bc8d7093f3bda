/** `forbear law book`: the rulebook as pages for lawyers, written from the rules and their worked cases. */

import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  type SeenRules,
  changedSilently,
  currentLaw,
  lawBook,
  parseWorkedCase,
  problemText,
  raiseVersions,
  seenRules,
} from "@forbear/law";
import { type Result, err, ok } from "@forbear/kernel";
import { type Context, fails } from "../context.ts";
import { type Exit, exits } from "../terminal.ts";

/** The folder of the rules: three above this file in the sources, one above it in the bundle. */
const rulesFolder = (): string | undefined =>
  ["../../../law", "../law"]
    .map((path) => join(import.meta.dirname, path))
    .find((path) => existsSync(join(path, "generated")));

/** Lines of every `*.cases.jsonl` beside the rules, files in order of their names. */
async function workedCases(folder: string): Promise<Result<Parameters<typeof lawBook>[1], string>> {
  const names = await readdir(folder, { recursive: true });
  const cases = [];
  for (const name of names.filter((one) => one.endsWith(".cases.jsonl")).sort()) {
    const lines = (await readFile(join(folder, name), "utf8")).trim().split("\n");
    for (const [i, line] of lines.entries()) {
      const read = parseWorkedCase(JSON.parse(line));
      if (!read.ok) return err(`${name}, line ${String(i + 1)}: ${problemText(read.error)}`);
      cases.push(read.value);
    }
  }
  return ok(cases);
}

/** The rules as they were when they were last kept; none before the first time. */
async function rulesKept(file: string): Promise<SeenRules> {
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as SeenRules) : {};
}

const asText = (kept: unknown): string => `${JSON.stringify(kept, null, 2)}\n`;

/**
 * Writes the pages, takes away those of places that are gone, and keeps what the rules cited and
 * answered. Writes nothing while a rule has changed that did not raise its version.
 */
export async function runBook(context: Context, out: string): Promise<Exit> {
  const { terminal } = context;
  const rules = rulesFolder();
  if (rules === undefined) {
    return fails(context, "The book is written from the sources of the rules: none are here.");
  }
  const cases = await workedCases(rules);
  if (!cases.ok) return fails(context, cases.error);
  const versions = join(rules, "generated", "versions.json");
  const seen = seenRules(cases.value, currentLaw);
  const silently = changedSilently(await rulesKept(versions), seen);
  if (silently.length > 0) return fails(context, raiseVersions(silently));
  const { pages, cited } = lawBook(currentLaw, cases.value);
  const folder = resolve(context.folder, out);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name.endsWith(".md") && !pages.has(name)) await rm(join(folder, name));
  }
  for (const [name, text] of pages) await writeFile(join(folder, name), text);
  await writeFile(join(rules, "generated", "cited.json"), asText(cited));
  await writeFile(versions, asText(seen));
  terminal.say(`${String(pages.size)} pages in ${out}, from ${String(cases.value.length)} cases.`);
  if (terminal.json) terminal.print(JSON.stringify({ pages: [...pages.keys()] }));
  return exits.done;
}
