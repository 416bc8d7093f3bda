/** A pending rulebook: the one that ships, as of another day, or with numbers that may come. */

import { type Json, type Result, canonical, err } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type Of, type Problem, list, maybe, record, text } from "./codec.ts";
import { type Day, date } from "./facts/time.ts";
import { json } from "./json.ts";
import { type Body, type Lawbook, lawbook, parametersOf } from "./lawbook.ts";
import type { Matter } from "./matter.ts";
import { type Dated, type Parameter, type Reading, always, readingAs } from "./parameter.ts";
import type { Rule } from "./rule.ts";

const changeLine = record({ id: text, from: date, to: maybe(date), value: json, cite: text });

/** A new line of a number: its value from a day on, and the source that says so. */
export type NumberChange = Of<typeof changeLine>;

const changeList = list(changeLine);

type Group = { readonly [name: string]: Json | undefined };

const isGroup = (value: Json): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Values that one number had, and a value it may get: a change never changes what a number is. */
function fits(had: readonly Json[], value: Json, path: string): Problem | null {
  if (value === null && had.some((one) => one === null)) return null;
  if (Array.isArray(value)) {
    const lists = had.filter((one) => Array.isArray(one));
    if (lists.length === 0) return notLike(had, path);
    return firstOf(value, (item: Json, i) => fits(lists.flat(), item, `${path}[${i}]`));
  }
  if (isGroup(value)) return groupFits(had.filter(isGroup), value, path, notLike(had, path));
  const alike = had.filter((one) => typeof one === typeof value && one !== null);
  if (alike.length === 0) return notLike(had, path);
  const least = Math.min(0, ...alike.filter((one) => typeof one === "number"));
  return typeof value === "number" && value < least
    ? { path, expected: "a number, 0 or more" }
    : null;
}

function groupFits(
  had: readonly Group[],
  value: Group,
  path: string,
  otherwise: Problem,
): Problem | null {
  if (had.length === 0) return otherwise;
  const names = new Set([value, ...had].flatMap((one) => Object.keys(one)));
  return firstOf([...names], (name) => {
    const theirs = had.flatMap((one) => (name in one ? [one[name] ?? null] : []));
    const member = value[name];
    const at = `${path}.${name}`;
    if (theirs.length === 0) return { path: at, expected: "no such member" };
    if (member !== undefined) return fits(theirs, member, at);
    return theirs.length === had.length ? { path: at, expected: "a value" } : null;
  });
}

function notLike(had: readonly Json[], path: string): Problem {
  const sample = had.find((one) => one !== null) ?? null;
  const like = Array.isArray(sample)
    ? "a list"
    : isGroup(sample)
      ? "a group"
      : `a ${typeof sample}`;
  return { path, expected: sample === null ? "null" : `${like}, as it was before` };
}

function firstOf<T>(
  items: readonly T[],
  problemOf: (item: T, i: number) => Problem | null,
): Problem | null {
  for (const [i, item] of items.entries()) {
    const problem = problemOf(item, i);
    if (problem !== null) return problem;
  }
  return null;
}

/**
 * Reads changes of numbers: a list of `{ id, from, to?, value, cite }`. A number that the rulebook
 * does not have, a value of another shape or a change without a source is an error with its path.
 */
export function parseChanges(
  value: unknown,
  book: Lawbook,
): Result<readonly NumberChange[], Problem> {
  const changes = changeList.read(value, "changes");
  if (!changes.ok) return changes;
  const numbers = new Map(parametersOf(book.bodies).map((one) => [one.id, one]));
  for (const [i, change] of changes.value.entries()) {
    const problem = faultOf(change, numbers.get(change.id), `changes[${i}]`);
    if (problem !== null) return err(problem);
  }
  return changes;
}

function faultOf(
  { id, from, to, value, cite }: NumberChange,
  number: Parameter | undefined,
  path: string,
): Problem | null {
  if (number === undefined) {
    return { path: `${path}.id`, expected: `a number of the rulebook; ${id} is none` };
  }
  if (cite.trim() === "") return { path: `${path}.cite`, expected: "the source that says so" };
  if (to !== null && to < from) return { path: `${path}.to`, expected: "a day not before from" };
  const had = number.history.map((line) => line.value);
  return fits(had, value, `${path}.value`);
}

/** The number with a line more. From its first day on, the new line stands before those it follows. */
function amended(number: Parameter, changes: readonly NumberChange[]): Parameter {
  const lines: readonly Dated<Json>[] = changes.map(({ from, to, value, cite }) => ({
    from,
    ...(to === null ? {} : { to }),
    value,
    cite,
  }));
  const history = [...number.history, ...lines].sort((a, b) => a.from - b.from);
  return { ...number, status: "uncertain", history };
}

/** What is different from the rulebook that ships: its day, its numbers, or both. */
export type Pending = {
  /** The law of this day, whatever the day of the act; null: the law of the day of the act. */
  readonly on: Day | null;
  readonly changes: readonly NumberChange[];
};

/**
 * The rulebook as it may come to be. `on` asks the rules and reads the numbers in force on that day,
 * while days and clocks of the facts stay as they are: what tomorrow's law says of yesterday's act.
 * It has a hash of its own. `changes` are those that `parseChanges` read for the same rulebook.
 */
export function pendingLaw(book: Lawbook, { on, changes }: Pending): Lawbook {
  const byNumber = new Map<Parameter, Parameter>();
  for (const number of parametersOf(book.bodies)) {
    const theirs = changes.filter(({ id }) => id === number.id);
    if (theirs.length > 0) byNumber.set(number, amended(number, theirs));
  }
  const changed = (number: Parameter): Parameter | undefined => byNumber.get(number);
  const reread = rereader(changed, on);
  const bodies: readonly Body[] = book.bodies.map(({ place, rules }) => ({
    place,
    rules: rules
      .filter((rule) => on === null || (rule.from <= on && (rule.to === null || on <= rule.to)))
      .map(reread),
  }));
  const made = lawbook(book.countries, bodies);
  const hash = on === null ? made.hash : sha256(canonical({ on, lawbook: made.hash }));
  return { ...made, hash };
}

/** Wraps a rule so that it reads its numbers as they would be. */
function rereader(changed: Reading["changed"], on: Day | null): (rule: Rule) => Rule {
  const readingOn = (today: Day): Reading => ({
    changed,
    later: on === null ? null : { since: today, as: on },
  });
  const bound = new Map<Rule["binds"], Rule["binds"]>();
  const bindsOf = (binds: Rule["binds"]): Rule["binds"] => {
    const known =
      bound.get(binds) ??
      ((matter: Matter) => readingAs(readingOn(matter.today), () => binds(matter)));
    bound.set(binds, known); // rules that share the question go on sharing it
    return known;
  };
  return (rule) => ({
    ...rule,
    from: on === null ? rule.from : always,
    to: on === null ? rule.to : null,
    parameters: rule.parameters.map((number) => changed(number) ?? number),
    binds: bindsOf(rule.binds),
    test: (matter, today) =>
      readingAs(readingOn(matter.today), () => rule.test(matter, on ?? today)),
  });
}
