/** Short notation for what a message was understood to mean, for tests. */

import { type Money, must, parsePlainDate } from "@forbear/kernel";
import type {
  IntentName,
  Language,
  Recurrence,
  Signal,
  SignalName,
  SignalValue,
  Understood,
  Value,
} from "../meaning.ts";

export type Meaning = {
  readonly language?: Language | null;
  readonly signals?: readonly (SignalName | readonly [SignalName, SignalValue])[];
  readonly intents?: readonly IntentName[];
  readonly money?: readonly Money[];
  readonly dates?: readonly string[];
  readonly count?: number;
  readonly every?: Recurrence;
  readonly values?: readonly Value[];
};

export function meaning(said: Meaning, text = ""): Understood {
  const signals = (said.signals ?? []).map((one): Signal => {
    const [name, value] = typeof one === "string" ? [one, undefined] : one;
    return { name, confidence: 1, quote: text, ...(value === undefined ? {} : { value }) };
  });
  const values: Value[] = [
    ...(said.money ?? []).map((value) => ({ kind: "money", value, text, role: "offer" }) as const),
    ...(said.dates ?? []).map(
      (date) => ({ kind: "date", value: must(parsePlainDate(date)), text }) as const,
    ),
    ...(said.count === undefined ? [] : [{ kind: "count", value: said.count, text } as const]),
    ...(said.every === undefined ? [] : [{ kind: "recurrence", value: said.every, text } as const]),
    ...(said.values ?? []),
  ];
  const intents = (said.intents ?? []).map((name) => ({ name, confidence: 1 }));
  const unclear = signals.length === 0 && intents.length === 0 && values.length === 0;
  return {
    language: said.language ?? null,
    signals,
    intents: unclear ? [{ name: "unclear", confidence: 1 }] : intents,
    values,
  };
}
