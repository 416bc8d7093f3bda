/** Numbers of the law: each with its unit, its dates, its source and how sure we are of it. */

import { type Json, canonical, present } from "@forbear/kernel";
import { type Day, parseDay, printDay } from "./facts/time.ts";

/**
 * How well a number is founded. `approved` is the word of a tenant's counsel: nothing ships with it.
 * `supported`: seen in sources. `known`: settled, not re-read. `uncertain`: disputed or not found;
 * the conservative value stands.
 */
export type Status = "approved" | "supported" | "known" | "uncertain";

export type Dated<T> = {
  readonly from: Day;
  /** Last day of force; absent while it goes on. */
  readonly to?: Day;
  readonly value: T;
  readonly cite: string;
};

/** A dated number. An old value is never edited: a change is a new line. */
export type Parameter<T extends Json = Json> = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly status: Status;
  readonly history: readonly Dated<T>[];
};

/** A date written in code. */
export const day = (text: string): Day => present(parseDay(text), `not a date: ${text}`);

/** Since before any act this product decides. */
export const always: Day = day("1900-01-01");

/** How numbers are read while a rule of a pending rulebook is asked; see `pending.ts`. */
export type Reading = {
  /** The number as a pending change would have it; undefined where it stays. */
  readonly changed: (parameter: Parameter) => Parameter | undefined;
  /** Days from `since` on are read as the day `as`: tomorrow's law, asked of today's act. */
  readonly later: { readonly since: Day; readonly as: Day } | null;
};

let reading: Reading | null = null;

/** Does `work` with numbers read that way; whatever happens in it, they then read as before. */
export function readingAs<T>(how: Reading, work: () => T): T {
  const before = reading;
  reading = how;
  try {
    return work();
  } finally {
    reading = before;
  }
}

/** What held on a day; undefined where nothing did yet or any more. */
export function valueOn<T extends Json>(parameter: Parameter<T>, on: Day): Dated<T> | undefined {
  if (reading === null) return lineOn(parameter, on);
  const { changed, later } = reading;
  // A change is read only where its value has the shape of those it stands among (`pending.ts`).
  const read = (changed(parameter) as Parameter<T> | undefined) ?? parameter;
  return lineOn(read, later !== null && on >= later.since ? later.as : on);
}

function lineOn<T extends Json>({ history }: Parameter<T>, on: Day): Dated<T> | undefined {
  for (let i = history.length - 1; i >= 0; i -= 1) {
    const line = history[i];
    if (line && line.from <= on && (line.to === undefined || on <= line.to)) return line;
  }
  return undefined;
}

/** The parameter as JSON: what the content hash of a lawbook covers. */
export function parameterJson({ id, label, unit, status, history }: Parameter): Json {
  const lines = history.map((line) => ({
    from: printDay(line.from),
    ...(line.to === undefined ? {} : { to: printDay(line.to) }),
    value: line.value,
    cite: line.cite,
  }));
  return { id, label, unit, status, history: lines };
}

/** A short text of a value, for people. */
export const valueText = (value: Json): string =>
  typeof value === "string" ? value : canonical(value);
