/** How sure a margin is: learnt from lines that are judged by weights which had not seen them. */

import { shuffled } from "./dice.ts";
import { classLabels } from "./labels.ts";
import type { ClassLine } from "./model.ts";
import { type Costs, calibrate, costsOf, sureness } from "./solver.ts";
import { type Hints, type Lessons, corrected, learnHints, noHints } from "./together.ts";

export type Reading = Pick<ClassLine, "slope" | "shift" | "threshold">;

/** What a class of the model learns beside its weights, from lines that those had not seen. */
export type Learnt = { readonly reading: Reading; readonly hints: Float64Array };

const intents =
  /^(?:greet|confirm|deny|pay_|promise|propose|accept|reject|ask_(?!person|if)|change|report|payment|give|request_callback|set_|correct|repeat|thanks|goodbye|smalltalk)/;

/** A missed right is worse than a false alarm; a missed intent is not. */
const recallWeight = (label: string): number => (intents.test(label) ? 1 : 1.6);

/** The lowest chance that still says yes: best F-score on the lines not trained on. */
function thresholdOf(chances: readonly number[], signs: Int8Array, beta: number): number {
  const order = shuffled([...chances.keys()], "threshold");
  order.sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const all = signs.filter((sign) => sign > 0).length;
  let [hits, best, threshold] = [0, -1, 0.5];
  for (const [rank, i] of order.entries()) {
    if (signs[i] === 1) hits += 1;
    const misses = rank + 1 - hits;
    const score =
      ((1 + beta * beta) * hits) / ((1 + beta * beta) * hits + beta * beta * (all - hits) + misses);
    if (score <= best) continue;
    best = score;
    const here = chances[i] ?? 0.5;
    const next = chances[order[rank + 1] ?? -1] ?? here;
    threshold = (here + next) / 2;
  }
  return Math.min(0.7, Math.max(0.12, threshold));
}

/** What weights that have not seen a line say of it. */
export type Judged = {
  readonly fold: number;
  /** The margin of each class. */
  readonly margins: Float64Array;
  /** Yes, no or left out, of each class. */
  readonly signs: Int8Array;
};

/** Cost of a mistake where classes are judged together, beside that of the weights themselves. */
const costTogether = 0.0075;

/**
 * What the others say of one class, and how sure its margin is with that. The lines of each part are
 * judged by what was learnt from the other parts.
 */
export function learnReading(
  at: number,
  judged: readonly Judged[],
  hints: readonly Hints[],
  { heldOut, ...options }: Costs & { readonly heldOut: number },
): Learnt {
  const label = classLabels[at] ?? "";
  const asked = judged.flatMap(({ signs }, i) => ((signs[at] ?? 0) === 0 ? [] : [i]));
  const costs = costsOf(
    asked.map((i) => judged[i]?.signs[at] ?? 0),
    options,
  );
  const lessons = (own: readonly number[]): Lessons => ({
    hints: own.map((i) => hints[i] ?? noHints),
    margins: own.map((i) => judged[i]?.margins[at] ?? 0),
    signs: own.map((i) => judged[i]?.signs[at] ?? 0),
    costs: { yes: costTogether * costs.yes, no: costTogether * costs.no },
    classes: classLabels.length,
    seed: label,
  });
  const margins: number[] = [];
  const signs: number[] = [];
  for (let fold = 0; fold < heldOut; fold += 1) {
    const others = learnHints(lessons(asked.filter((i) => judged[i]?.fold !== fold)));
    for (const i of asked.filter((one) => judged[one]?.fold === fold)) {
      margins.push(corrected(judged[i]?.margins[at] ?? 0, hints[i] ?? noHints, others));
      signs.push(judged[i]?.signs[at] ?? 0);
    }
  }
  return { reading: readingOf(label, margins, signs), hints: learnHints(lessons(asked)) };
}

function readingOf(label: string, margins: readonly number[], signs: readonly number[]): Reading {
  const slope = calibrate(
    margins,
    signs.map((sign) => sign === 1),
  );
  const chances = margins.map((margin) => sureness(slope, margin));
  return { ...slope, threshold: thresholdOf(chances, Int8Array.from(signs), recallWeight(label)) };
}
