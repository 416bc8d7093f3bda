/** `forbear understand`: what messages mean, by the embedded model alone. */

import { understandLine } from "@forbear/dialogue";
import { shippedModel } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails } from "../opened.ts";
import { bytesOf, linesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

export type UnderstandFlags = { readonly in?: string; readonly today?: string };

/** A line in, a line out, in order; lines that cannot be read are answered with their error. */
export async function runUnderstand(context: Context, flags: UnderstandFlags): Promise<Exit> {
  if (flags.in !== undefined) {
    const there = await bytesOf(context, flags.in);
    if (!there.ok) return fails(context, there.error);
  }
  const model = shippedModel();
  const today = flags.today ?? new Date().toISOString().slice(0, 10);
  let number = 0;
  let unread = 0;
  for await (const line of linesOf(context, flags.in)) {
    number += 1;
    if (line.trim() === "") continue;
    const read = parsed(line);
    const out = read === undefined ? null : understandLine(read, model, today);
    if (out?.ok === true) context.terminal.print(JSON.stringify(out.value));
    else {
      unread += 1;
      const error = out === null ? "not-json" : out.error;
      context.terminal.print(JSON.stringify({ line: number, error }));
    }
  }
  return unread === 0 ? exits.done : exits.failed;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
