/** `forbear file`: what a bank's or a bureau's file says, or exactly why it cannot be believed. */

import { type FormatFault, type ReadFile, formatOf, readAs, rulesBroken } from "@forbear/formats";
import type { FileFormat } from "@forbear/formats";
import { ok } from "@forbear/kernel";
import type { Context } from "../context.ts";
import { fails } from "../opened.ts";
import { bytesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

export type FileFlags = { readonly as?: FileFormat; readonly allOrNothing?: boolean };

const shownFaults = 20;

/** Amounts are whole minor units and leave as text, so that no reader rounds them. */
const inJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? part.toString() : part));

function sentenceOf({ line, field, value, says, remedy }: FormatFault): string {
  const where = line === 0 ? "the file" : `line ${String(line)}`;
  const what = [field, value === null ? null : JSON.stringify(value)].filter((one) => one !== null);
  return `${[where, ...what].join(", ")}: ${says} ${remedy}`;
}

/** The records themselves, one a line. */
function recordsOf({ reading }: ReadFile): readonly unknown[] {
  if (reading.kind === "refused") return [];
  const { content } = reading;
  if ("statements" in content) {
    return content.statements.flatMap(({ account, entries }) =>
      entries.map((entry) => ({ account, ...entry })),
    );
  }
  if ("accounts" in content) return content.accounts;
  if ("groups" in content) return content.groups;
  if ("items" in content) return content.items;
  if ("advices" in content) return [...content.returns, ...content.advices];
  return content.batches.flatMap(({ header, entries }) =>
    entries.map((entry) => ({ entryClass: header.entryClass, ...entry })),
  );
}

type Known = { readonly context: Context; readonly path: string };

function tell({ context, path }: Known, file: ReadFile, whole: boolean): void {
  const { terminal } = context;
  const { format, reading } = file;
  const { kind, tally } = reading;
  const faults = [...reading.faults, ...rulesBroken(file)];
  if (terminal.json) {
    const content = whole && kind === "read" ? { content: reading.content } : {};
    terminal.print(inJson({ file: path, format, outcome: kind, tally, faults, ...content }));
    return;
  }
  const { read, taken, rejected } = tally;
  const counts = `${String(read)} read, ${String(taken)} taken, ${String(rejected)} rejected`;
  terminal.say(`${path}: ${format}, ${kind}; records: ${counts}`);
  if (whole) for (const record of recordsOf(file)) terminal.say(`  ${inJson(record)}`);
  for (const fault of faults.slice(0, shownFaults)) terminal.say(`  ${sentenceOf(fault)}`);
  if (faults.length > shownFaults) {
    terminal.say(`  and ${String(faults.length - shownFaults)} more faults; --json tells all`);
  }
}

async function readFile(
  context: Context,
  path: string,
  flags: FileFlags,
): Promise<ReadFile | FormatFault | string> {
  const bytes = await bytesOf(context, path);
  if (!bytes.ok) return bytes.error;
  const format = flags.as === undefined ? formatOf(bytes.value) : ok(flags.as);
  if (!format.ok) return format.error;
  return readAs(format.value, bytes.value, {
    keep: flags.allOrNothing === true ? "all-or-nothing" : "good",
  });
}

async function look(
  context: Context,
  path: string,
  flags: FileFlags,
  whole: boolean,
): Promise<ReadFile | null> {
  const file = await readFile(context, path, flags);
  if (typeof file === "string") {
    fails(context, file);
    return null;
  }
  if ("reading" in file) {
    tell({ context, path }, file, whole);
    return file;
  }
  const tally = { read: 0, taken: 0, rejected: 0 };
  const answer = { file: path, format: null, outcome: "refused", tally, faults: [file] };
  if (context.terminal.json) context.terminal.print(inJson(answer));
  else fails(context, `${path}: ${sentenceOf(file)}`);
  return null;
}

/** Prints every record that the file holds; fails where the file is refused. */
export async function runFileRead(context: Context, path: string, flags: FileFlags): Promise<Exit> {
  const file = await look(context, path, flags, true);
  return file === null || file.reading.kind === "refused" ? exits.failed : exits.done;
}

/** Says whether the file is sound; fails where anything in it is not. */
export async function runFileCheck(
  context: Context,
  path: string,
  flags: FileFlags,
): Promise<Exit> {
  const file = await look(context, path, flags, false);
  if (file === null || file.reading.faults.length > 0) return exits.failed;
  return rulesBroken(file).length > 0 ? exits.failed : exits.done;
}
