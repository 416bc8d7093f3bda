/** The rulebook as people read it: a list, a page, and one rule explained. */

import { type Json } from "@forbear/kernel";
import { printDay } from "./facts/time.ts";
import type { Body, Lawbook } from "./lawbook.ts";
import { parametersOf } from "./lawbook.ts";
import { citationsOf } from "./list.ts";
import { type Parameter, always, parameterJson, valueText } from "./parameter.ts";
import type { Rule } from "./rule.ts";

/** One rule, or an exception with an id of its own, as a row. */
export type Row = {
  readonly id: string;
  readonly place: string;
  readonly layer: string;
  readonly kind: string;
  readonly says: string;
};

function rowsOf({ place, rules }: Body): readonly Row[] {
  return rules.flatMap((rule) => {
    const { id, layer, kind, says } = rule;
    const exceptions = rule.names.map((name) => ({
      id: name.id,
      place,
      layer,
      kind: "named",
      says: name.says,
    }));
    return [{ id, place, layer, kind, says }, ...exceptions];
  });
}

/** Every id of the lawbook, once, in order: rules first where an id is both. */
export function listRules(lawbook: Lawbook): readonly Row[] {
  const byId = new Map<string, Row>();
  for (const row of lawbook.bodies.flatMap(rowsOf)) {
    const known = byId.get(row.id);
    if (known === undefined || (known.kind === "named" && row.kind !== "named")) {
      byId.set(row.id, row);
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function parameterText({ id, label, unit, status, history }: Parameter): string {
  const lines = history.map(({ from, to, value, cite }) => {
    const since = from === always ? "always" : `from ${printDay(from)}`;
    const until = to === undefined ? "" : ` to ${printDay(to)}`;
    return `    ${since}${until}: ${valueText(value)} (${cite})`;
  });
  return [`  ${id}: ${label}; ${unit}; ${status}`, ...lines].join("\n");
}

function ruleText(place: string, rule: Rule): string {
  const { id, says, kind, layer, from, to, parameters, names } = rule;
  const since = from === always ? "in force" : `in force from ${printDay(from)}`;
  const force = to === null ? since : `${since} to ${printDay(to)}`;
  return [
    id,
    `  ${says}.`,
    `  ${kind}, ${layer} law of ${place}, ${force}`,
    ...names.map((name) => `  names ${name.id}: ${name.says} (${name.cite})`),
    ...parameters.map(parameterText),
  ].join("\n");
}

/** A rule, an exception or a parameter in words; undefined where the id is not known. */
export function explain(id: string, lawbook: Lawbook): string | undefined {
  for (const { place, rules } of lawbook.bodies) {
    const rule = rules.find((one) => one.id === id);
    if (rule) return ruleText(place, rule);
  }
  for (const { place, rules } of lawbook.bodies) {
    for (const rule of rules) {
      const name = rule.names.find((one) => one.id === id);
      if (name)
        return [id, `  ${name.says}.`, `  ${name.cite}; see ${rule.id} (${place})`].join("\n");
    }
  }
  const parameter = parametersOf(lawbook.bodies).find((one) => one.id === id);
  return parameter === undefined ? undefined : parameterText(parameter).trimStart();
}

/** The whole rulebook as a page of text. */
export const page = (lawbook: Lawbook): string =>
  lawbook.bodies
    .flatMap(({ place, rules }) => rules.map((rule) => ruleText(place, rule)))
    .join("\n\n");

/** Every line that its numbers ever had. */
const linesOf = ({ parameters }: Rule) =>
  parameters.flatMap(({ id, label, unit, status, history }) =>
    history.map(({ value, cite }) => ({ id, label, unit, status, value, cite })),
  );

/** The whole rulebook as JSON. */
export function lawbookJson(lawbook: Lawbook): Json {
  const rules = lawbook.bodies.flatMap(({ place, rules: all }) =>
    all.map((rule) => {
      const { id, says, kind, layer, from, to, names, parameters, version } = rule;
      return {
        place,
        id,
        says,
        kind,
        layer,
        version,
        from: from === always ? null : printDay(from),
        to: to === null ? null : printDay(to),
        names: names.map(({ id: name, says: words, cite }) => ({ id: name, says: words, cite })),
        parameters: parameters.map((parameter) => parameter.id),
        citations: citationsOf(rule, linesOf(rule)),
      };
    }),
  );
  return { hash: lawbook.hash, rules, parameters: parametersOf(lawbook.bodies).map(parameterJson) };
}
