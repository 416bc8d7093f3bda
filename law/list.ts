/** Which rules are in force in a place on a day, each with its numbers, its sources and how sure they are. */

import type { Json } from "@forbear/kernel";
import type { Jurisdiction } from "./facts.ts";
import { type Day, printDay } from "./facts/time.ts";
import cited from "./generated/cited.json" with { type: "json" };
import { type Lawbook, type PlacedRule, rulesOf } from "./lawbook.ts";
import { type Parameter, type Status, always, valueOn } from "./parameter.ts";
import type { Layer, Rule, RuleKind } from "./rule.ts";

/** A number as it stands on a day. */
export type NumberInForce = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly status: Status;
  readonly value: Json;
  readonly cite: string;
};

export type RuleInForce = {
  readonly id: string;
  readonly place: string;
  readonly layer: Layer;
  readonly kind: RuleKind;
  readonly says: string;
  /** First and last day of force; null: since before any act decided here, and until further notice. */
  readonly from: string | null;
  readonly to: string | null;
  /** How well its least certain number is founded; null: it has no number. */
  readonly status: Status | null;
  readonly citations: readonly string[];
  readonly numbers: readonly NumberInForce[];
};

const isInForce = ({ from, to }: Rule, on: Day): boolean => from <= on && (to === null || on <= to);

function numberOn(number: Parameter, on: Day): NumberInForce | null {
  const line = valueOn(number, on);
  if (line === undefined) return null;
  const { id, label, unit, status } = number;
  return { id, label, unit, status, value: line.value, cite: line.cite };
}

/** The numbers of a rule that hold on a day. */
export const numbersOn = ({ parameters }: Rule, on: Day): readonly NumberInForce[] =>
  parameters.flatMap((number) => numberOn(number, on) ?? []);

const leastFirst: readonly Status[] = ["uncertain", "known", "supported", "approved"];

/** The least certain of the numbers; null where there is none. */
export const weakest = (numbers: readonly { readonly status: Status }[]): Status | null =>
  leastFirst.find((status) => numbers.some((one) => one.status === status)) ?? null;

const citedInCases: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(cited));

/**
 * Where a rule comes from: what it names itself, what its numbers of the day cite, and what it
 * answered in its worked cases (`law book` collects these).
 */
export function citationsOf(
  rule: Rule,
  numbers: readonly { readonly cite: string }[],
  answered: ReadonlyMap<string, readonly string[]> = citedInCases,
): readonly string[] {
  const own = rule.names.filter(({ id }) => id === rule.id).map(({ cite }) => cite);
  const inCases = answered.get(rule.id) ?? [];
  return [...new Set([...own, ...numbers.map(({ cite }) => cite), ...inCases])];
}

/** One rule as it stands on a day. */
export function ruleOn({ place, rule }: PlacedRule, on: Day): RuleInForce {
  const numbers = numbersOn(rule, on);
  const { id, layer, kind, says, from, to } = rule;
  return {
    id,
    place,
    layer,
    kind,
    says,
    from: from === always ? null : printDay(from),
    to: to === null ? null : printDay(to),
    status: weakest(numbers),
    citations: citationsOf(rule, numbers),
    numbers,
  };
}

/** All rules of a place, of all places where none is named; strictly those of the lawbook's index. */
export function placedRules(
  lawbook: Lawbook,
  jurisdiction: Jurisdiction | null,
): readonly PlacedRule[] | "unknown place" {
  return jurisdiction === null
    ? lawbook.bodies.flatMap(({ place, rules }) => rules.map((rule) => ({ place, rule })))
    : rulesOf(lawbook, jurisdiction);
}

/** The rules in force in a place on a day, city before state before country. */
export function rulesInForce(
  lawbook: Lawbook,
  jurisdiction: Jurisdiction | null,
  on: Day,
): readonly RuleInForce[] | "unknown place" {
  const placed = placedRules(lawbook, jurisdiction);
  if (placed === "unknown place") return placed;
  return placed.filter(({ rule }) => isInForce(rule, on)).map((one) => ruleOn(one, on));
}
