/** What differs between two days of one rulebook, or between two rulebooks as they were exported. */

import { type Json, type Result, canonical, err, ok } from "@forbear/kernel";
import { type Of, type Problem, list, maybe, record, several, text, wrong } from "./codec.ts";
import type { Jurisdiction } from "./facts.ts";
import { type Day, printDay } from "./facts/time.ts";
import { json } from "./json.ts";
import { type Lawbook, type PlacedRule, parametersOf } from "./lawbook.ts";
import { placedRules, ruleOn } from "./list.ts";
import { type Parameter, valueOn } from "./parameter.ts";

/** A rule that is there on one side alone, or says or binds otherwise on the two. */
export type RuleChange = {
  readonly what: "rule";
  readonly how: "added" | "ended" | "changed";
  readonly place: string;
  readonly id: string;
  readonly says: string;
  readonly citations: readonly string[];
  /** What of it is otherwise, where it is on both sides. */
  readonly members: readonly {
    readonly name: string;
    readonly before: Json;
    readonly after: Json;
  }[];
};

/** A number that is another on the two sides; null: there was none, or there is none any more. */
export type NumberDifference = {
  readonly what: "number";
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly before: Json;
  readonly after: Json;
  /** The day the later value came into force; null: before any act decided here, or not stated. */
  readonly from: string | null;
  readonly cite: string;
  /** The rules that read it. */
  readonly rules: readonly string[];
};

export type LawDiff = {
  readonly rules: readonly RuleChange[];
  readonly numbers: readonly NumberDifference[];
};

const same = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const holds = ({ rule: { from, to } }: PlacedRule, on: Day): boolean =>
  from <= on && (to === null || on <= to);

/** What is otherwise on the day `to` than it was on the day `from`, in a place or everywhere. */
export function diffDays(
  lawbook: Lawbook,
  jurisdiction: Jurisdiction | null,
  { from, to }: { readonly from: Day; readonly to: Day },
): LawDiff | "unknown place" {
  const placed = placedRules(lawbook, jurisdiction);
  if (placed === "unknown place") return placed;
  const rules = placed.flatMap((one): RuleChange[] => {
    const [before, after] = [holds(one, from), holds(one, to)];
    if (before === after) return [];
    const { id, place, says, citations } = ruleOn(one, after ? to : from);
    return [
      { what: "rule", how: after ? "added" : "ended", id, place, says, citations, members: [] },
    ];
  });
  const bodies = [{ place: "", rules: [...new Set(placed.map(({ rule }) => rule))] }];
  const readers = (number: Parameter): readonly string[] =>
    [...new Set(placed.map(({ rule }) => rule))]
      .filter((rule) => rule.parameters.includes(number))
      .map(({ id }) => id);
  const numbers = parametersOf(bodies).flatMap((number): NumberDifference[] => {
    const [before, after] = [valueOn(number, from), valueOn(number, to)];
    if (same(before?.value ?? null, after?.value ?? null)) return [];
    const { id, label, unit } = number;
    const line = after ?? before;
    return [
      {
        what: "number",
        id,
        label,
        unit,
        before: before?.value ?? null,
        after: after?.value ?? null,
        from: after === undefined ? null : printDay(after.from),
        cite: line?.cite ?? "",
        rules: [...new Set(readers(number))],
      },
    ];
  });
  return { rules, numbers };
}

const exportedRule = record({
  place: text,
  id: text,
  says: text,
  kind: text,
  layer: text,
  version: json,
  from: json,
  to: json,
  names: list(record({ id: text, says: text, cite: text })),
  parameters: list(text),
  citations: several(text),
});
type ExportedRule = Of<typeof exportedRule>;

const exportedLine = record({ from: text, to: maybe(text), value: json, cite: text });
const exportedNumber = record({
  id: text,
  label: text,
  unit: text,
  status: text,
  history: list(exportedLine),
});
type ExportedNumber = Of<typeof exportedNumber>;

const exported = record({
  hash: text,
  rules: list(exportedRule),
  parameters: several(exportedNumber),
});

/** A rulebook as `law list --json` writes it. */
export type ExportedLawbook = Of<typeof exported>;

/** Reads what `law list --json` wrote; the problem names its path. */
export function parseExportedLawbook(value: unknown): Result<ExportedLawbook, Problem> {
  if (typeof value !== "object" || value === null || !("hash" in value)) {
    return wrong("", "a rulebook as `law list --json` writes it");
  }
  const read = exported.read(value, "rulebook");
  return read.ok ? ok(read.value) : err(read.error);
}

const comparedMembers = ["says", "kind", "layer", "version", "from", "to"] as const;

function ruleChange(
  before: ExportedRule | undefined,
  after: ExportedRule | undefined,
): RuleChange[] {
  const known = after ?? before;
  if (known === undefined) return [];
  const { id, place, says, citations } = known;
  const base = { what: "rule", id, place, says, citations } as const;
  if (before === undefined) return [{ ...base, how: "added", members: [] }];
  if (after === undefined) return [{ ...base, how: "ended", members: [] }];
  const members = [
    ...comparedMembers.map((name) => ({ name, before: before[name], after: after[name] })),
    { name: "names", before: namesOf(before), after: namesOf(after) },
    { name: "parameters", before: before.parameters, after: after.parameters },
  ].filter((member) => !same(member.before, member.after));
  return members.length === 0 ? [] : [{ ...base, how: "changed", members }];
}

const namesOf = ({ names }: ExportedRule): Json => names.map((name) => ({ ...name }));

const linesOf = (number: ExportedNumber | undefined): Json =>
  number?.history.map(({ from, to, value, cite }) => ({ from, to, value, cite })) ?? null;

/** The last line of a number that the other side does not have: what came, or what went. */
function newsOf(number: ExportedNumber | undefined, other: ExportedNumber | undefined) {
  const known = new Set((other?.history ?? []).map((line) => canonical({ ...line })));
  return number?.history.findLast((line) => !known.has(canonical({ ...line })));
}

function numberChange(
  before: ExportedNumber | undefined,
  after: ExportedNumber | undefined,
  rules: readonly string[],
): NumberDifference[] {
  const known = after ?? before;
  if (known === undefined || same(linesOf(before), linesOf(after))) return [];
  const { id, label, unit } = known;
  const news = newsOf(after, before) ?? newsOf(before, after);
  return [
    {
      what: "number",
      id,
      label,
      unit,
      before: linesOf(before),
      after: linesOf(after),
      from: news?.from ?? null,
      cite: news?.cite ?? "",
      rules,
    },
  ];
}

/** What differs between two exported rulebooks: whole histories of numbers, on all days. */
export function diffExports(before: ExportedLawbook, after: ExportedLawbook): LawDiff {
  const key = ({ place, id }: ExportedRule): string => `${id} ${place}`;
  const rulesBefore = new Map(before.rules.map((rule) => [key(rule), rule]));
  const rulesAfter = new Map(after.rules.map((rule) => [key(rule), rule]));
  const numbersBefore = new Map(before.parameters.map((one) => [one.id, one]));
  const numbersAfter = new Map(after.parameters.map((one) => [one.id, one]));
  const readers = (id: string): readonly string[] => {
    const all = [...before.rules, ...after.rules].filter((rule) => rule.parameters.includes(id));
    return [...new Set(all.map((rule) => rule.id))];
  };
  const keys = new Set([...rulesBefore.keys(), ...rulesAfter.keys()]);
  const ids = new Set([...numbersBefore.keys(), ...numbersAfter.keys()]);
  return {
    rules: [...keys]
      .flatMap((one) => ruleChange(rulesBefore.get(one), rulesAfter.get(one)))
      .sort(byId),
    numbers: [...ids]
      .flatMap((id) => numberChange(numbersBefore.get(id), numbersAfter.get(id), readers(id)))
      .sort(byId),
  };
}
