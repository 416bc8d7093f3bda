/** Who is left untouched so that the effect of a strategy can be measured: fixed for ever. */

import type { PersonId } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";

export type Experiment = {
  readonly name: string;
  /** The share held out, in hundredths of a percent: 500 is one in twenty. */
  readonly holdoutBasisPoints: number;
};

/**
 * The same person and experiment, the same arm, on any machine and day; nothing is drawn. Raising
 * the share holds out more people and lets none go; another name shuffles all.
 */
export function armOf(person: PersonId, experiment: Experiment): "treated" | "held-out" {
  const digest = sha256(`${experiment.name}\u0000${person}`);
  const place = Number.parseInt(digest.slice(0, 12), 16) % 10_000; // bias below 10 000 / 2^48
  return place < experiment.holdoutBasisPoints ? "held-out" : "treated";
}
