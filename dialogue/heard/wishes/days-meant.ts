/** Days that mean another thing than they sound: "Mondays are better" at a read-back, "feliz Navidad". */

import type { PlainDate } from "@forbear/kernel";
import type { Conversation, KnownDebt } from "../../conversation.ts";
import { phrases } from "../../words/phrases.ts";
import { weekdayAfter } from "./weekday-after.ts";
import { wishesWell } from "./feast-words.ts";
import type { IntentName, Understood, Value } from "../../meaning.ts";

/** What a day alone sounds like, of terms as of contact. */
const ofDay: ReadonlySet<IntentName> = new Set<IntentName>(["set_preference", "change_due_date"]);

/** "Mondays are better", of terms that lie there or were just agreed: their day, and none to be written to. */
export function dayPreferred(
  { pending, verification }: Conversation,
  understood: Understood,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  const { intents, signals, values } = understood;
  const ofTerms = pending !== null || agreement?.kind === "promise";
  const dayAlone = values.length > 0 && values.every(namesDay);
  const prefers =
    intents.some(({ name }) => name === "set_preference") &&
    intents.every(({ name }) => ofDay.has(name));
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

const moves = phrases(String.raw`
  make|change|move|shift|push|instead|better|rather|prefer|how about|what about|do|let'?s
  mejor|cambi\p{L}*|p[aá]s[ae]\p{L}*|mu[eé]v\p{L}*|que sea|pong\p{L}*|prefiero|qu[eé] tal|d[eé]j\p{L}*
  kar ?(?:do|dijiye|dein|lo|de|na)|rakh\p{L}*|shift|badal\p{L}*|theek rahega|chalega
  कर (?:दो|दीजिए|दें|लो|दे)|रख[\p{L}\p{M}]*|बदल[\p{L}\p{M}]*|ठीक रहेगा|चलेगा
`);
/** Two days to choose from, or days at which nobody is to write: none is given up for the other. */
const keepsBoth = phrases(String.raw`
  or|and the|both|call|ring|text|write|message|contact|before|o|y el|llam\p{L}*|marqu\p{L}*|escrib\p{L}*|ya|aur|phone|msg|baat|pehle|या|और|फ़?ोन|कॉल|मैसेज|बात|पहले
`);

/** The days of what lies on the table, or of a promise that stands. */
function daysStanding(
  { pending, wish = null }: Conversation,
  agreement: KnownDebt["agreement"] | undefined,
): readonly (PlainDate | null)[] {
  if (pending === null) return agreement?.kind === "promise" ? [agreement.dueOn] : [];
  if (wish?.kind === "promise") return [wish.dueOn];
  if (wish?.kind !== "plan") return [];
  const parts = (wish.parts ?? []).map(({ dueOn }) => dueOn);
  return [wish.firstOn, wish.first?.dueOn ?? null, ...parts];
}

/** "Monday I have a function, make it Wednesday", of the Monday on the table: that day for the other, and no bad hour. */
export function dayGivenUp(
  conversation: Conversation,
  understood: Understood,
  text: string,
  agreement: KnownDebt["agreement"] | undefined,
): Understood {
  const { signals, values } = understood;
  if (conversation.verification.kind !== "verified") return understood;
  if (values.length !== 2 || signals.some(({ name }) => name !== "inconvenient")) return understood;
  const [one, other] = values;
  if (one?.kind !== "date" || other?.kind !== "date" || one.value === other.value)
    return understood;
  const standing = daysStanding(conversation, agreement);
  if (!standing.includes(one.value) || standing.includes(other.value)) return understood;
  if (!moves.test(text) || keepsBoth.test(text)) return understood;
  const { later = () => other.value } = weekdayAfter({ on: other.value, text: other.text });
  return {
    ...understood,
    signals: [],
    intents: [{ name: "change_due_date", confidence: 1 }],
    values: [
      { ...one, role: "wrong" },
      { ...other, value: later(one.value) },
    ],
  };
}

const ofGreeting = { smalltalk: true, greet: true, goodbye: true, thanks: true } as const;

/** "Feliz Navidad": good wishes name no day. */
export const withoutFeast = (understood: Understood, text: string): Understood =>
  wishesWell(text) && understood.intents.every(({ name }) => name in ofGreeting)
    ? { ...understood, values: understood.values.filter(({ kind }) => kind !== "date") }
    : understood;
