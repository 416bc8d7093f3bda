/** The classes the model tells apart: signals, their values, intents and languages, each yes or no. */

import { disputeReasons, intentNames, signalNames, vulnerabilityKinds } from "../meaning.ts";

const plainSignals = signalNames.filter((name) => name !== "vulnerable");

/** The class of words that ask for nothing and raise no right: it holds back a guess. */
export const nothing = "nothing";

/** Every class by its label, in the order of the weights file. */
export const classLabels: readonly string[] = [
  ...plainSignals,
  ...disputeReasons.map((reason) => `dispute:${reason}`),
  ...vulnerabilityKinds.map((kind) => `vulnerable:${kind}`),
  "threatens_us:legal_threat",
  "inconvenient:workplace",
  ...intentNames.filter((name) => name !== "unclear"),
  "language:en",
  "language:es",
  "language:hi-Latn",
  "language:other",
  nothing,
];

const known = new Set<string>(classLabels);

/**
 * The classes a label of the training data stands for: a dispute with its reason is also a dispute;
 * a threat of law is not an insult, so that class stands alone.
 */
export function classesOf(label: string): readonly string[] {
  const [head = ""] = label.split(":");
  const own = known.has(label) ? [label] : [];
  return head === "dispute" || head === "inconvenient" ? [...new Set([head, ...own])] : own;
}

/** `vulnerable` alone can only be a doubt: any of its kinds would be fair. */
export const isLabel = (label: string): boolean =>
  label === "vulnerable" || (label !== nothing && classesOf(label).length > 0);
