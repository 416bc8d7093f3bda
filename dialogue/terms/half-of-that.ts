/** "Half of that": of the sum that was just named, and not of all that is owed. */

import type { Money } from "@forbear/kernel";
import type { OfferWish } from "../conversation.ts";
import { phrases, plainly } from "../heard/phrases.ts";
import type { IntentName, Value } from "../meaning.ts";
import { type Turn, isVerified, valuesOf } from "../turn/turn.ts";

const halfOfThat = phrases(String.raw`
  half (?:of )?(?:that|what i (?:just )?said)(?: much| amount)?|half as much
  (?:la )?mitad de (?:eso|es[ea] (?:cantidad|monto|pago|cuota)|lo que (?:le |les |te )?dije)
  (?:us|is)(?:k[aei]|s?e) (?:bhi )?aadh[aei]|(?:उस|इस)(?:क[ाेी]|से) (?:भी )?आध[ाेी]
`);

const sumOf = (wish: OfferWish | null): Money | null =>
  wish?.kind === "promise" ? wish.amount : wish?.kind === "plan" ? wish.instalment : null;

/** Of one sum in the message itself, else of what they had in mind, else of what is agreed. */
function named(turn: Turn): Money | null {
  const { conversation, debt } = turn;
  const [said, more] = valuesOf(turn, "money").flatMap(({ value }) =>
    "currency" in value ? [value] : [],
  );
  if (said !== undefined) return more === undefined ? said : null;
  const { agreement = null } = debt ?? {};
  const agreed =
    agreement?.kind === "promise" || agreement?.kind === "plan" ? agreement.amount : null;
  return sumOf(conversation.wish ?? null) ?? agreed;
}

const besideIt: ReadonlySet<IntentName> = new Set<IntentName>([
  "propose_plan",
  "promise_to_pay",
  "change_due_date",
]);
const faintly = 0.5;

/** The message with the half in the place of the sum; the same where nothing was named before. */
export function withHalfOfThat(turn: Turn): Turn {
  const found = halfOfThat.exec(plainly(turn.text));
  const whole = found === null || !isVerified(turn) ? null : named(turn);
  if (found === null || whole === null) return turn;
  const { understood } = turn;
  const value = { ...whole, minor: (whole.minor + 1n) / 2n };
  const half: Value = { kind: "money", value, text: found[0], role: "offer" };
  return {
    ...turn,
    understood: {
      ...understood,
      // Half of a sum is no half of their pay that was lost.
      signals: understood.signals.filter(
        ({ name, confidence }) => name !== "vulnerable" || confidence >= faintly,
      ),
      intents: [
        { name: "correct_previous", confidence: 1 },
        ...understood.intents.filter(({ name }) => besideIt.has(name)),
      ],
      values: [...understood.values.filter(({ kind }) => kind !== "money"), half],
    },
  };
}
