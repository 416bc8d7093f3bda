/** `forbear law`: decide, explain, list. */

import { answer, currentLaw, explain, lawbookJson, listRules } from "@forbear/law";
import type { Context } from "../context.ts";
import { fails } from "../opened.ts";
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

export function runList({ terminal }: Context): Exit {
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
