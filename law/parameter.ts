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

/** What held on a day; undefined where nothing did yet or any more. */
export function valueOn<T extends Json>(parameter: Parameter<T>, on: Day): Dated<T> | undefined {
  const { history } = parameter;
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
