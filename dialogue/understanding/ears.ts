/** Short ways to ask in tests what a model hears in a text. */

import { type PlainDate, must, parsePlainDate } from "@forbear/kernel";
import type { Hearing } from "../meaning.ts";
import { loadModel } from "./weights.ts";
import { understand } from "./understand.ts";

export const today: PlainDate = must(parsePlainDate("2026-05-06"));

/** What the model in these bytes hears; today is Wednesday 6 May 2026. */
export function ears(weights: Uint8Array) {
  const model = must(loadModel(weights));
  const hear = (text: string, hearing: Partial<Hearing> = {}) =>
    understand(text, { today, ...hearing }, model);
  return {
    model,
    hear,
    /** Signals as text, with their values: "dispute:not_mine". */
    signalsIn: (text: string, hearing: Partial<Hearing> = {}): string[] =>
      hear(text, hearing).signals.map(({ name, value }) =>
        value === undefined ? name : `${name}:${value}`,
      ),
    intentsIn: (text: string, hearing: Partial<Hearing> = {}): string[] =>
      hear(text, hearing).intents.map(({ name }) => name),
  };
}
