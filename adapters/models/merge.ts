/** What a language model adds to what the embedded one heard. It may only add, and only from the words. */

import {
  type Hearing,
  type Intent,
  type Signal,
  type SignalName,
  type Understood,
  type Value,
  type ValueRole,
  signalValues,
} from "@forbear/dialogue";
import type { Told } from "./told.ts";

/** Agreeing and saying who one is bind the person: no other reading of their words does that alone. */
const neverAdded: ReadonlySet<string> = new Set([
  "accept_offer",
  "confirm_identity",
  "unclear",
] satisfies readonly Intent["name"][]);

/** Below this the embedded model was guessing, and another's reading of the business counts. */
const sureFrom = 0.6;
/** Of what was heard by a model whose confidence nobody calibrated. */
const toldConfidence = 0.6;

const valuesOf: { readonly [name in SignalName]?: readonly string[] } = signalValues;

/** A value of the closed set of that signal, the broadest one where it must have one, or none. */
function valueFor(name: SignalName, told: string | null): Pick<Signal, "value"> {
  for (const values of Object.values(signalValues)) {
    const value = values.find((one) => one === told);
    if (value !== undefined && valuesOf[name]?.includes(value) === true) return { value };
  }
  if (name === "dispute") return { value: "other" };
  return name === "vulnerable" ? { value: "other_life_event" } : {};
}

/** A name stands once, but for those that stand once for each value. */
function isHeard(heard: readonly Signal[], { name, value }: Signal): boolean {
  const same = heard.filter((one) => one.name === name);
  if (same.length === 0) return false;
  if (name !== "dispute" && name !== "vulnerable") return true;
  const isBroadest = value === "other" || value === "other_life_event";
  return isBroadest || same.some((one) => one.value === value);
}

function signalsOf(
  heard: readonly Signal[],
  told: Told,
  original: (quote: string) => string | null,
): readonly Signal[] {
  const signals = [...heard];
  for (const { name, value, quote } of told.signals) {
    // What was not said in words of theirs was not said.
    const words = original(quote);
    if (words === null) continue;
    const signal = { name, ...valueFor(name, value), confidence: toldConfidence, quote: words };
    if (!isHeard(signals, signal)) signals.push(signal);
  }
  return signals;
}

function intentsOf(heard: readonly Intent[], told: Told): readonly Intent[] {
  const isSure = heard.some(({ name, confidence }) => name !== "unclear" && confidence >= sureFrom);
  const names = [...new Set(told.intents)].filter(
    (name) => !neverAdded.has(name) && !heard.some((one) => one.name === name),
  );
  if (isSure || names.length === 0) return heard;
  const added = names.map((name): Intent => ({ name, confidence: toldConfidence }));
  return [...heard.filter(({ name }) => name !== "unclear"), ...added];
}

/** Values are those that our grammar read; a model may only say what one of them is for. */
function withRole(value: Value, told: Told, original: (quote: string) => string | null): Value {
  if (value.role !== undefined) return value;
  const roles = told.values.flatMap(({ quote, role }): readonly ValueRole[] =>
    role !== null && original(quote)?.includes(value.text) === true ? [role] : [],
  );
  const [role] = roles;
  return role === undefined || roles.some((other) => other !== role) ? value : { ...value, role };
}

/**
 * Both together. Every signal heard stays; one that was told counts when its quote stands in the
 * words. Amounts, dates and counts are the grammar's: a figure that it did not read does not exist.
 */
export function merge(
  heard: Understood,
  told: Told,
  original: (quote: string) => string | null,
  hearing: Hearing,
): Understood {
  return {
    language: heard.language ?? (hearing.previousLanguage === undefined ? told.language : null),
    signals: signalsOf(heard.signals, told, original),
    intents: intentsOf(heard.intents, told),
    values: heard.values.map((value) => withRole(value, told, original)),
  };
}
