/** How people live with their phones: when they read, whether and how fast they answer, in what mood. */

import type { Chance } from "@forbear/kernel";

export type Mood = "patient" | "curt" | "anxious" | "angry";

export type Habits = {
  /** Whether they answer such messages at all, and after how many of them they begin to. */
  readonly answersAfter: number | null;
  /** Typical minutes from the message to a look at it, and from the look to the answer. */
  readonly readMinutes: number;
  readonly answerMinutes: number;
  /** Local hours in which they look at their phone. */
  readonly wakesHour: number;
  readonly sleepsHour: number;
  /** Chance that they leave a talk after any message of it. */
  readonly drifts: number;
  readonly mood: Mood;
  /** How often they try again when they are not understood. */
  readonly patience: number;
};

const moods: readonly (readonly [Mood, number])[] = [
  ["patient", 0.6],
  ["curt", 0.22],
  ["anxious", 0.12],
  ["angry", 0.06],
];

export function weighted<T>(chance: Chance, choices: readonly (readonly [T, number])[]): T {
  const whole = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let at = chance.next() * whole;
  for (const [choice, weight] of choices) {
    at -= weight;
    if (at < 0) return choice;
  }
  return (choices.at(-1) ?? choices[0] ?? raise())[0];
}

function raise(): never {
  throw new RangeError("nothing to choose from");
}

/** A long-tailed stretch of minutes about `typical`. */
export const stretch = (typical: number, chance: Chance): number =>
  typical * Math.exp(1.6 * (chance.next() + chance.next() - 1));

export function drawHabits(defaults: boolean, chance: Chance): Habits {
  const answers = chance.next() < (defaults ? 0.42 : 0.58);
  return {
    answersAfter: answers ? (chance.next() < 0.65 ? 1 : 2 + chance.below(2)) : null,
    readMinutes: stretch(12, chance),
    answerMinutes: stretch(3, chance),
    wakesHour: 6 + chance.below(3),
    sleepsHour: 21 + chance.below(3),
    drifts: chance.next() < 0.75 ? 0.02 : 0.2,
    mood: weighted(chance, moods),
    patience: 1 + chance.below(3),
  };
}
