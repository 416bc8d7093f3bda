/** Days that mean another thing than they sound: "Mondays are better" at a read-back, "feliz Navidad". */

import type { Conversation, KnownDebt } from "../conversation.ts";
import { wishesWell } from "./feast-words.ts";
import type { Understood, Value } from "../meaning.ts";

/** "Mondays are better", of terms that lie there or were just agreed: their day, and none to be written to. */
export function dayPreferred(
  { pending, verification }: Conversation,
  understood: Understood,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  const { intents, signals, values } = understood;
  const ofTerms = pending !== null || agreement?.kind === "promise";
  const dayAlone = values.length > 0 && values.every(namesDay);
  const [only, more] = intents;
  const prefers = only?.name === "set_preference" && more === undefined;
  if (!ofTerms || !dayAlone || !prefers || signals.length > 0) return understood;
  if (verification.kind !== "verified") return understood;
  return {
    ...understood,
    intents: [{ name: "promise_to_pay", confidence: 1 }],
    // Of one payment that was agreed, "Mondays" is the next of them.
    values: pending === null ? values.map(asDay) : values,
  };
}

/** A day, or each of a weekday. */
const namesDay = (one: Value): boolean =>
  one.kind === "date" || (one.kind === "recurrence" && one.value.anchor !== undefined);

const asDay = (one: Value): Value =>
  one.kind === "recurrence" && one.value.anchor !== undefined
    ? { kind: "date", value: one.value.anchor, text: one.text, role: "due" }
    : one;

const ofGreeting = { smalltalk: true, greet: true, goodbye: true, thanks: true } as const;

/** "Feliz Navidad": good wishes name no day. */
export const withoutFeast = (understood: Understood, text: string): Understood =>
  wishesWell(text) && understood.intents.every(({ name }) => name in ofGreeting)
    ? { ...understood, values: understood.values.filter(({ kind }) => kind !== "date") }
    : understood;
