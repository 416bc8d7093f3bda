/** "Only the small loan, full, on 30 November": a named account is paid on a day to come, whatever else it sounds like. */

import type { IntentName } from "../meaning.ts";
import { saysAll } from "../heard/wishes/when-words.ts";
import { accountNamed } from "../turn/account-named.ts";
import { type Turn, isVerified, means, valuesOf } from "../turn/turn.ts";
import { figuresIn, isFigure } from "../words/figures-in-words.ts";
import { plainly } from "../words/phrases.ts";

const ofElse: ReadonlySet<IntentName> = new Set<IntentName>([
  "give_expenses",
  "give_income",
  "ask_payment_methods",
  "report_payment",
]);

/** The message as a promise of all of that account, on its day. */
export function withNamedPaid(turn: Turn): Turn {
  const { debt, known, text, understood } = turn;
  if (debt === null || !isVerified(turn) || debt.agreement.kind !== "none") return turn;
  if (accountNamed(text, known.debts) !== debt.account) return turn;
  const days = valuesOf(turn, "date").filter(({ value }) => value >= known.today);
  const total = debt.total;
  const whole = saysAll(text) || figuresIn(plainly(text)).some((one) => isFigure(one, total));
  const rhythm = valuesOf(turn, "recurrence").length > 0;
  if (days.length !== 1 || !whole || rhythm || means(turn, "promise_to_pay")) return turn;
  const value = { kind: "money", value: total, text, role: "offer" } as const;
  const others = understood.intents.filter(({ name }) => !ofElse.has(name));
  return {
    ...turn,
    understood: {
      ...understood,
      signals: understood.signals.filter(
        (one) => !(one.name === "dispute" && one.value === "already_paid"),
      ),
      intents: [{ name: "promise_to_pay", confidence: 1 }, ...others],
      values: [...understood.values.filter(({ kind }) => kind !== "money"), value],
    },
  };
}
