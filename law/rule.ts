/** The shape of a rule, and what it may answer. */

import type { Clock } from "./clock.ts";
import type { ActionKind } from "./facts/act.ts";
import type { Day } from "./facts/time.ts";
import type { Channel } from "./facts/words.ts";
import type { Matter } from "./matter.ts";
import { type Parameter, always } from "./parameter.ts";

/** Who made the rule. The strictest wins, whatever its layer; policy is reported as policy. */
export type Layer = "city" | "state" | "country" | "policy" | "preference";

/**
 * prohibition: denies, no override. presumption: denies; a supervisor may override with a recorded
 * reason. requirement: something to be added or done first. duty: something due by a day. scope:
 * whether other rules bind at all. warning: a judgement no clock decides. standing: law that is stated
 * for people because no fact of the format decides it.
 */
export type RuleKind =
  "prohibition" | "presumption" | "requirement" | "duty" | "scope" | "warning" | "standing";

/** An exception, definition or scope with an id of its own, named by the rule it belongs to. */
export type Named = { readonly id: string; readonly says: string; readonly cite: string };

export type Answer =
  | { readonly is: "silent" }
  | {
      readonly is: "allows";
      readonly cite: string;
      readonly why: string;
      /** True: a limit, a clock or an exception was looked at; false: nothing spoke against it. */
      readonly engaged: boolean;
      readonly named: readonly Named[];
      /** Hours and the like that would also bind a later time. */
      readonly clocks: readonly Clock[];
    }
  | {
      readonly is: "denies";
      readonly cite: string;
      readonly why: string;
      readonly named: readonly Named[];
      /** All of them must open; none: only an event opens it. */
      readonly clocks: readonly Clock[];
    }
  | {
      readonly is: "requires";
      readonly cite: string;
      readonly why: string;
      readonly named: readonly Named[];
      readonly codes: readonly string[];
      /** Last day for a duty with a term. */
      readonly dueBy: Day | null;
    }
  | {
      readonly is: "warns";
      readonly cite: string;
      readonly why: string;
      readonly named: readonly Named[];
    };

/** Asks the rule; `on` is the local date of the act, for the parameters in force. */
export type Test = (matter: Matter, on: Day) => Answer;

export type Rule = {
  readonly id: string;
  readonly says: string;
  readonly kind: RuleKind;
  readonly layer: Layer;
  readonly actions: readonly ActionKind[] | "all";
  /** `all` includes acts without a channel. */
  readonly channels: readonly Channel[] | "all";
  /** Whether the rule binds this collector and this debt at all. */
  readonly binds: (matter: Matter) => boolean;
  /** `named`: where it does not bind but would have spoken, the decision says that it does not. */
  readonly whereUnbound: "silent" | "named";
  /** First and last day of force. */
  readonly from: Day;
  readonly to: Day | null;
  readonly parameters: readonly Parameter[];
  /** Exceptions and scopes that its answers may name. */
  readonly names: readonly Named[];
  /** Raised with each change of the test: part of the lawbook's hash. */
  readonly version: number;
  readonly test: Test;
};

type Defaulted =
  "binds" | "whereUnbound" | "from" | "to" | "parameters" | "names" | "version" | "channels";
export type RuleSpec = Omit<Rule, Defaulted> & Partial<Pick<Rule, Defaulted>>;

const everybody = (): boolean => true;

/**
 * A rule: what is not said binds everybody, on every channel, always. Each is spelled out member by
 * member, in one order: rules of one shape are what keeps asking them fast.
 */
export const rule = (spec: RuleSpec): Rule => ({
  id: spec.id,
  says: spec.says,
  kind: spec.kind,
  layer: spec.layer,
  actions: spec.actions,
  channels: spec.channels ?? "all",
  binds: spec.binds ?? everybody,
  whereUnbound: spec.whereUnbound ?? "silent",
  from: spec.from ?? always,
  to: spec.to ?? null,
  parameters: spec.parameters ?? [],
  names: spec.names ?? [],
  version: spec.version ?? 1,
  test: spec.test,
});

const none: readonly never[] = [];

/**
 * Every answer is made here with all members, also those that its kind does not have: answers of one
 * shape are what keeps reading them fast.
 */
const answer = <Is extends Answer["is"]>(
  is: Is,
  cite: string,
  why: string,
  named: readonly Named[],
  clocks: readonly Clock[] = none,
  engaged = true,
  codes: readonly string[] = none,
  dueBy: Day | null = null,
) => ({ is, cite, why, named, clocks, engaged, codes, dueBy });

const nothing: Answer = answer("silent", "", "", none);

export const silent = (): Answer => nothing;

/** The rule was looked into and lets the act through. */
export const allows = (
  cite: string,
  why: string,
  named: readonly Named[] = none,
  clocks: readonly Clock[] = none,
): Answer => answer("allows", cite, why, named, clocks);

/** The rule applies and nothing speaks against the act. */
export const passes = (cite: string, why: string, named: readonly Named[] = none): Answer =>
  answer("allows", cite, why, named, none, false);

/** The act may not be done. Without a clock, only an event opens it. */
export const denies = (
  cite: string,
  why: string,
  clocks: readonly Clock[] = none,
  named: readonly Named[] = none,
): Answer => answer("denies", cite, why, named, clocks);

/** The act may go ahead once the named things are added or done. */
export const requires = (
  cite: string,
  why: string,
  codes: readonly string[],
  named: readonly Named[] = none,
): Answer => answer("requires", cite, why, named, none, true, codes);

/** A duty with a last day. */
export const due = (
  cite: string,
  why: string,
  codes: readonly string[],
  dueBy: Day,
  named: readonly Named[] = none,
): Answer => answer("requires", cite, why, named, none, true, codes, dueBy);

/** Lawful, but a person should look first. */
export const warns = (cite: string, why: string, named: readonly Named[] = none): Answer =>
  answer("warns", cite, why, named);

/** Law that no fact of the format decides: listed and explained, never asked. */
export const standing = (id: string, cite: string, says: string): Rule =>
  rule({
    id,
    says,
    kind: "standing",
    layer: "country",
    actions: [],
    names: [{ id, says, cite }],
    test: silent,
  });
