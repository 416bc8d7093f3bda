/** Conditions of a strategy: CEL over the features, checked when read and total when asked. */

import { Environment, EvaluationError, ParseError } from "@marcbachmann/cel-js";
import { type Result, err, ok } from "@forbear/kernel";
import type { Features } from "./features.ts";

/** Asked of features; an error is arithmetic that has no answer, such as a division by zero. */
export type Condition = (features: Features) => Result<boolean, string>;

/** What each name in a condition is. Whole numbers are bigint in CEL. */
const words = {
  life: "string",
  debtKind: "string",
  currency: "string",
  /** In minor units: 41250 is 412.50 USD. */
  balance: "int",
  dpd: "int",
  scored: "bool",
  /** 0 to 10000; 0 where `scored` is false. */
  score: "int",
  country: "string",
  promisesKept: "int",
  promisesBroken: "int",
  /** Whether a promise or instalment is still to come or to be judged. */
  due: "bool",
  /** 0 where `due` is false. */
  dueInDays: "int",
} as const;

type Word = keyof typeof words;
type ValueOf<W extends Word> = { string: string; int: bigint; bool: boolean }[(typeof words)[W]];

export const conditionWords: readonly string[] = Object.keys(words);

const environment = Object.entries(words).reduce(
  (made, [name, type]) => made.registerVariable(name, type),
  new Environment({ limits: { maxAstNodes: 500, maxDepth: 30 } }),
);

const valuesOf = (features: Features): { readonly [W in Word]: ValueOf<W> } => ({
  life: features.life,
  debtKind: features.debtKind,
  currency: features.currency,
  balance: features.balanceMinor,
  dpd: BigInt(features.daysPastDue),
  scored: features.scoreBasisPoints !== null,
  score: BigInt(features.scoreBasisPoints ?? 0),
  country: features.country,
  promisesKept: BigInt(features.promisesKept),
  promisesBroken: BigInt(features.promisesBroken),
  due: features.dueInDays !== null,
  dueInDays: BigInt(features.dueInDays ?? 0),
});

/** Reads a condition; what is no CEL, names what is not known or is no yes or no is told why. */
export function parseCondition(text: string): Result<Condition, string> {
  try {
    const asked = environment.parse(text);
    const { valid, type, error } = asked.check();
    if (!valid) return err(error?.summary ?? "is not valid");
    if (type !== "bool") return err(`must be a yes or no, not ${type ?? "unknown"}`);
    return ok((features) => evaluate(asked, features));
  } catch (error) {
    if (error instanceof ParseError) return err(error.summary); // CEL has no other way to say no
    throw error;
  }
}

function evaluate(
  asked: (context: ReturnType<typeof valuesOf>) => unknown,
  features: Features,
): Result<boolean, string> {
  try {
    return ok(asked(valuesOf(features)) === true);
  } catch (error) {
    if (error instanceof EvaluationError) return err(error.summary);
    throw error;
  }
}
