/** From a line of the fact format to typed facts, with the defaults that the format states. */

import { type Result, err } from "@forbear/kernel";
import { type Problem, record, text, wrong } from "./codec.ts";
import { type Request, facts, jurisdiction } from "./facts.ts";

export type { Problem };

export const request = record({ id: text, jurisdiction, facts });

/**
 * Reads one request. Members beside `id`, `jurisdiction` and `facts` are ignored; inside those, a
 * member that the format does not have is an error, as is a value of another kind. The error names
 * the path of the first thing wrong, for example `facts.debts[0].validationNotice.sentAt`.
 */
export function parseRequest(value: unknown): Result<Request, Problem> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return wrong("", "an object with id, jurisdiction and facts");
  }
  const { id, jurisdiction: where, facts: known } = value as Record<string, unknown>;
  if (id === "") return wrong("id", "an id");
  return request.read({ id, jurisdiction: where, facts: known }, "");
}

/** Reads one line of JSON; a byte order mark before it, as some editors write one, is no part of it. */
export function parseLine(line: string): Result<Request, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(line.startsWith("\uFEFF") ? line.slice(1) : line);
  } catch {
    return err({ path: "", expected: "a line of JSON" }); // JSON.parse has no other way to say no
  }
  return parseRequest(value);
}

/** The problem in words: `facts.now: expected an instant in UTC, ending in Z`. */
export const problemText = ({ path, expected }: Problem): string =>
  `${path === "" ? "the line" : path}: expected ${expected}`;

/** Reads facts that `printFacts` wrote. */
export const parseFacts = (value: unknown): Result<Request["facts"], Problem> =>
  facts.read(value, "facts");
