/** `forbear law`: decide, explain, list. */

import { type Result, err, ok } from "@forbear/kernel";
import {
  type Day,
  type Jurisdiction,
  type RuleInForce,
  answer,
  currentLaw,
  explain,
  lawbookJson,
  listRules,
  parseDay,
  parsePlace,
  printDay,
  problemText,
  rulesInForce,
} from "@forbear/law";
import { type Context, fails } from "../context.ts";
import { bytesOf, linesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

/** A line in, a line out, in order; lines that cannot be read are answered with their error. */
export async function runDecide(
  context: Context,
  path: string | undefined,
  trace: boolean,
): Promise<Exit> {
  if (path !== undefined) {
    const there = await bytesOf(context, path);
    if (!there.ok) return fails(context, there.error);
  }
  let number = 0;
  let unread = 0;
  for await (const line of linesOf(context, path)) {
    number += 1;
    if (line.trim() === "") continue;
    const told = answer(line, number, currentLaw, { trace });
    if (told.startsWith('{"error"')) unread += 1;
    context.terminal.print(told);
  }
  return unread === 0 ? exits.done : exits.failed;
}

export function runExplain(context: Context, id: string): Exit {
  const words = explain(id, currentLaw);
  if (words === undefined) {
    return fails(context, `No rule is named ${id}. \`forbear law list\` names them all.`);
  }
  context.terminal.print(context.terminal.json ? JSON.stringify({ id, words }) : words);
  return exits.done;
}

/** A day on the command line, or why it is none. */
export function dayNamed(text: string): Result<Day, string> {
  const day = parseDay(text);
  return day === undefined ? err(`${text} is no date. Write it as 2026-05-01.`) : ok(day);
}

/** A place on the command line; null where none was named. */
export function placeNamed(text: string | undefined): Result<Jurisdiction | null, string> {
  if (text === undefined) return ok(null);
  const place = parsePlace(text);
  return place.ok
    ? place
    : err(
        `${text} is no place: ${problemText(place.error)}. Write US, US-FL or US-NY/New York City.`,
      );
}

export const unknownPlace = (text: string | undefined): string =>
  `No law is loaded for ${text ?? "that place"}: there, everything is closed.`;

export type ListFlags = { readonly jurisdiction?: string; readonly on?: string };

/** The whole rulebook; with a place or a day, what is in force there and then. */
export function runList(context: Context, flags: ListFlags): Exit {
  const { terminal } = context;
  if (flags.jurisdiction !== undefined || flags.on !== undefined) {
    return listInForce(context, flags);
  }
  if (terminal.json) {
    terminal.print(JSON.stringify(lawbookJson(currentLaw)));
    return exits.done;
  }
  const rows = listRules(currentLaw);
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const { id, place, says } of rows) {
    terminal.print(`${id.padEnd(width)}  ${place.padEnd(6)}  ${says}`);
  }
  terminal.print(`${String(rows.length)} rules; rulebook ${currentLaw.hash}`);
  return exits.done;
}

function listInForce(context: Context, { jurisdiction, on }: ListFlags): Exit {
  const day = dayNamed(on ?? new Date().toISOString().slice(0, 10));
  if (!day.ok) return fails(context, day.error);
  const place = placeNamed(jurisdiction);
  if (!place.ok) return fails(context, place.error);
  const rules = rulesInForce(currentLaw, place.value, day.value);
  if (rules === "unknown place") return fails(context, unknownPlace(jurisdiction));
  const { terminal } = context;
  const where = jurisdiction ?? "everywhere";
  if (terminal.json) {
    const shown = { jurisdiction: jurisdiction ?? null, on: printDay(day.value) };
    terminal.print(JSON.stringify({ ...shown, lawbook: currentLaw.hash, rules }));
    return exits.done;
  }
  for (const rule of rules) terminal.print(inForceText(rule));
  terminal.print(
    `${String(rules.length)} rules in force in ${where} on ${printDay(day.value)}; ` +
      `none is approved by counsel; rulebook ${currentLaw.hash}`,
  );
  return exits.done;
}

function inForceText({ id, place, layer, kind, says, status, citations, numbers }: RuleInForce) {
  const founded = status ?? "no number";
  return [
    `${id}  (${kind}, ${layer} law of ${place}, ${founded})`,
    `  ${says}`,
    ...numbers.map((one) => `  ${one.label}: ${JSON.stringify(one.value)} ${one.unit}`),
    ...(citations.length === 0 ? [] : [`  ${citations.join("; ")}`]),
  ].join("\n");
}
