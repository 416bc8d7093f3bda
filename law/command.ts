/** `forbear law decide`, without the files: lines in, lines out. */

import { canonical } from "@forbear/kernel";
import { decide } from "./decide.ts";
import type { Lawbook } from "./lawbook.ts";
import { parseLine, problemText } from "./parse.ts";
import { traceJson, verdictJson } from "./replay.ts";

export type Options = { readonly trace: boolean };

/**
 * One answer for each line, in the order of the lines; blank lines are skipped. A line that cannot be
 * read becomes `{"line","error"}`, and the rest go on.
 */
export function* decideLines(
  lines: Iterable<string>,
  lawbook: Lawbook,
  options: Options = { trace: false },
): Generator<string> {
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    yield answer(line, number, lawbook, options);
  }
}

/** The answer to one line; `number` counts from 1 and is named in an error. */
export function answer(line: string, number: number, lawbook: Lawbook, options: Options): string {
  const request = parseLine(line);
  if (!request.ok) return canonical({ line: number, error: problemText(request.error) });
  const decision = decide(request.value, lawbook);
  const members = { id: request.value.id, ...verdictJson(decision) };
  return JSON.stringify(options.trace ? { ...members, trace: traceJson(decision) } : members);
}
